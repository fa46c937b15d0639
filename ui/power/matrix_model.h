#pragma once

#include "core/power/matrix.h"
#include "ui/paint/matrix_picture.h"

#include <QAbstractTableModel>

namespace trellis::ui {

/// One half of a cell by its place in the matrix.
struct MatrixHalf {
    size_t row = 0;
    size_t column = 0;
    Lens lens = Lens::Formal;
    bool operator==(const MatrixHalf&) const = default;
};

/// The decision matrix for a table view: two columns a group, on paper and in practice, and a last
/// one for who decides. Holds the values it was given and nothing else.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        LevelRole = Qt::UserRole + 1, ///< 0 to 5, "?" for don't know, invalid before an answer
        ChangeRole,                   ///< practice minus paper; invalid where it is not known
        EvidenceRole,                 ///< whether the team wrote how it knows
    };

    explicit MatrixModel(QObject* parent = nullptr);

    /// Shows another state of the matrix, touching only the cells that differ.
    void setMatrix(power::DecisionMatrix matrix, const Words& words);
    [[nodiscard]] const power::DecisionMatrix& matrix() const { return m_matrix; }
    [[nodiscard]] const power::MatrixWords& words() const { return m_words; }
    [[nodiscard]] Language language() const { return m_language; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// The lens of every second column: in practice, or what is hoped for.
    void setSecond(Lens lens);

    [[nodiscard]] std::optional<MatrixHalf> halfAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const MatrixHalf& half) const;
    [[nodiscard]] const power::MatrixCell* cellAt(const QModelIndex& index) const;
    [[nodiscard]] int voiceColumn() const { return 2 * int(m_matrix.columns.size()); }
    [[nodiscard]] QModelIndex indexOf(Id<power::Decision> decision) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// The person wrote who decides in practice.
    void decidedByTyped(int row, const QString& words);

private:
    [[nodiscard]] QVariant halfData(const MatrixHalf& half, int role) const;
    [[nodiscard]] QVariant voiceData(const power::MatrixRow& row, int role) const;
    [[nodiscard]] bool sameShape(const power::DecisionMatrix& other) const;

    power::DecisionMatrix m_matrix;
    power::MatrixWords m_words;
    std::vector<std::vector<QString>> m_sentences; ///< a cell each, for screen readers
    Language m_language = Language::English;
    Lens m_second = Lens::Practice;
    bool m_readOnly = false;
};

} // namespace trellis::ui
