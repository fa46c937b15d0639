#pragma once

#include "core/power/types.h"

#include <QDialog>

class QComboBox;

namespace trellis::ui {

class Button;

/// Asks between whom a new tie goes and what goes along it; the rest is told beside the list.
class TieDialog : public QDialog {
    Q_OBJECT

public:
    /// `from` is where it begins unless the person says otherwise; the first actor when it is none.
    TieDialog(
        const power::PowerMap& map, Language language, const QUuid& from, QWidget* parent = nullptr
    );

signals:
    void chosen(const trellis::power::Tie& tie);

private:
    void showChoice();
    [[nodiscard]] Id<power::Actor> end(const QComboBox& box) const;

    QComboBox* m_from;
    QComboBox* m_to;
    QComboBox* m_type;
    Button* m_add;
};

} // namespace trellis::ui
