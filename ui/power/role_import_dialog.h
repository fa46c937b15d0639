#pragma once

#include "core/exchange/role_matrix.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QTableWidget;

namespace trellis::ui {

class Button;
class Desk;
class TextLabel;

/// Between reading a matrix of other tools and taking it in: what each letter means, which decision
/// each line is, whom each column speaks of, through which lens and as whose answers. What fits by
/// itself is chosen already; one step of the history takes it in.
class RoleImportDialog : public QDialog {
    Q_OBJECT

public:
    RoleImportDialog(
        Desk& desk, power::PowerMap map, exchange::RoleTable table, QWidget* parent = nullptr
    );

    [[nodiscard]] const exchange::RoleIntake& intake() const { return m_intake; }
    [[nodiscard]] QComboBox& lens() const { return *m_lens; }
    [[nodiscard]] QComboBox& whose() const { return *m_whose; }
    /// The choice of what the n-th letter or word means.
    [[nodiscard]] QComboBox& meaning(size_t code) const { return *m_meanings.at(code).level; }
    [[nodiscard]] QTableWidget& table() const { return *m_table; }
    void takeIn();

private:
    struct MeaningRow {
        QString code; ///< in plain spelling
        QComboBox* level;
        QCheckBox* carries;
    };
    void layOut();
    QWidget* makeMeanings();
    void fillMeaning(const MeaningRow& row) const;
    void fillTable();
    [[nodiscard]] QComboBox* whomBox(size_t column);
    [[nodiscard]] QComboBox* decisionBox(size_t line);
    [[nodiscard]] QComboBox* domainBox(size_t line);
    void readMeanings();
    void recount();

    Desk& m_desk;
    power::PowerMap m_map;
    exchange::RoleTable m_read;
    exchange::RoleMapping m_mapping;
    exchange::RoleIntake m_intake;
    QComboBox* m_lens;
    QComboBox* m_whose;
    std::vector<MeaningRow> m_meanings;
    QTableWidget* m_table;
    TextLabel* m_problems;
    Button* m_take;
};

/// Asks for a file and opens the dialog over it.
void importRoles(Desk& desk, const power::PowerMap& map, QWidget* parent);
/// The same with what a spreadsheet put on the clipboard.
void pasteRoles(Desk& desk, const power::PowerMap& map, QWidget* parent);

} // namespace trellis::ui
