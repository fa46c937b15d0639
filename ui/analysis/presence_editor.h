#pragma once

#include "core/analysis/types.h"
#include "core/words/language.h"

#include <QWidget>

class QSpinBox;

namespace trellis::ui {

class GroupBadge;
class LineField;
class TextLabel;

/// Who came to a meeting, by group: how many are here, away and from afar, and what they speak.
/// Counts only, never who.
class PresenceEditor : public QWidget {
    Q_OBJECT

public:
    explicit PresenceEditor(QWidget* parent = nullptr);

    void show(const std::map<Constituency, analysis::Present>& attendance, bool readOnly);
    void retranslate(Language language);

signals:
    void changed(const std::map<trellis::Constituency, trellis::analysis::Present>& attendance);

private:
    struct Row {
        Group group;
        GroupBadge* badge;
        TextLabel* name;
        QSpinBox* here;
        QSpinBox* away;
        QSpinBox* remote;
        LineField* languages;
    };
    void give(const Row& row);

    std::map<Constituency, analysis::Present> m_attendance;
    std::vector<TextLabel*> m_heads;
    std::vector<Row> m_rows;
};

} // namespace trellis::ui
