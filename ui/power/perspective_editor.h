#pragma once

#include "core/power/types.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLayout;

namespace trellis::ui {

class Button;
class DateField;
class Desk;
class LineField;

/// Who answered: their name, groups, number and days.
class PerspectiveEditor : public QWidget {
    Q_OBJECT

public:
    explicit PerspectiveEditor(Desk& desk, QWidget* parent = nullptr);

    void showPerspective(const power::PowerMap& map, const power::Perspective& perspective);
    void retranslate();

private:
    void write(const std::function<void(power::Perspective&)>& change);
    void fillGroups();

    Desk& m_desk;
    std::optional<power::Perspective> m_perspective;
    LineField* m_title;
    LineField* m_people;
    DateField* m_from;
    DateField* m_until;
    QLabel* m_groupsLabel;
    QWidget* m_groups;
    QLayout* m_chips;
    Button* m_remove;
};

} // namespace trellis::ui
