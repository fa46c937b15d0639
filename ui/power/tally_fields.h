#pragma once

#include "core/power/perspective.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QSpinBox;

namespace trellis::ui {

/// How many people gave each level, counted by hand: a line for each of 0 to 5 and one for "don't
/// know", in one column or in several beside each other.
class TallyFields : public QWidget {
    Q_OBJECT

public:
    /// What the lines are called, from the lowest level to "don't know".
    using Names = std::array<QString, 7>;
    [[nodiscard]] static power::SayLevel levelAt(size_t line);

    explicit TallyFields(size_t columns, QWidget* parent = nullptr);

    /// @param heads  what the columns are called; empty for a single one
    void setNames(const Names& names, const QStringList& heads = {});
    void setTally(size_t column, const power::Tally& tally);
    /// Without the levels that nobody gave.
    [[nodiscard]] power::Tally tally(size_t column) const;
    void setReadOnly(bool readOnly);
    /// Puts the keyboard on the first count, ready to be written over.
    void focusFirst();

signals:
    void changed();

private:
    std::vector<std::array<QSpinBox*, 7>> m_counts; ///< by column
    std::array<QLabel*, 7> m_names{};
    std::vector<QLabel*> m_heads;
    bool m_filling = false;
};

} // namespace trellis::ui
