#pragma once

#include "core/power/types.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLayout;

namespace trellis::ui {

class Button;
class ChoiceField;
class Desk;
class LineField;

/// One space on the map: what it is like, and who is in it.
class SpaceEditor : public QWidget {
    Q_OBJECT

public:
    explicit SpaceEditor(Desk& desk, QWidget* parent = nullptr);

    void showSpace(const power::PowerMap& map, const power::Space& space);
    void retranslate();

private:
    void connectFields();
    void connectMore();
    void fillMembers(const power::PowerMap& map);
    void
    addChip(const QString& words, bool on, const std::function<void(power::Space&, bool)>& change);
    void write(const std::function<void(power::Space&)>& change);

    Desk& m_desk;
    std::optional<power::Space> m_space;
    LineField* m_name;
    ChoiceField* m_openness;
    ChoiceField* m_formality;
    LineField* m_purpose;
    LineField* m_rhythm;
    ChoiceField* m_kind;
    ChoiceField* m_visibility;
    LineField* m_place;
    LineField* m_language;
    ChoiceField* m_notes;
    LineField* m_barriers;
    LineField* m_access;
    QLabel* m_membersLabel;
    QWidget* m_members;
    QLayout* m_chips;
    Button* m_remove;
};

} // namespace trellis::ui
