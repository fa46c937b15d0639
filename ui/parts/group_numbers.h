#pragma once

#include "core/words/vocabulary.h"

#include <QWidget>

#include <map>
#include <vector>

class QSpinBox;

namespace trellis::ui {

class GroupBadge;
class TextLabel;

/// A number for each of the six groups: dots, photos asked for.
class GroupNumbers : public QWidget {
    Q_OBJECT

public:
    explicit GroupNumbers(QWidget* parent = nullptr);

    /// Groups that are not in `numbers` show 0.
    void setNumbers(const std::map<Group, int>& numbers);
    void setReadOnly(bool readOnly);
    /// `name` is a field's accessible name with %1 for the group: "Dots from %1".
    void setWords(const QString& name, Language language);

signals:
    /// A person set another number; 0 for none.
    void changed(trellis::Group group, int number);

private:
    struct Row {
        Group group;
        GroupBadge* badge;
        TextLabel* name;
        QSpinBox* box;
    };
    std::vector<Row> m_rows;
};

/// A box for a number, 0 to 999, that gives it once: not with every digit.
[[nodiscard]] QSpinBox* numberBox(QWidget* parent);

} // namespace trellis::ui
