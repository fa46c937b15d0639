#pragma once

#include "core/power/types.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace trellis::ui {

class Button;
class ChoiceField;
class Desk;
class LineField;
class TextField;

/// One person, role or group on the map.
class ActorEditor : public QWidget {
    Q_OBJECT

public:
    explicit ActorEditor(Desk& desk, QWidget* parent = nullptr);

    void showActor(const power::PowerMap& map, const power::Actor& actor);
    void retranslate();

private:
    void connectFields();
    void connectMore();
    /// Only what such an actor has: a role is a person's, a number of people a group's.
    void showFieldsOf(ActorKind kind);
    void write(const std::function<void(power::Actor&)>& change);

    Desk& m_desk;
    std::optional<power::Actor> m_actor;
    LineField* m_name;
    ChoiceField* m_kind;
    ChoiceField* m_consent;
    LineField* m_role;
    LineField* m_people;
    ChoiceField* m_group;
    ChoiceField* m_formal;
    ChoiceField* m_practice;
    ChoiceField* m_onTeam;
    LineField* m_organization;
    ChoiceField* m_sphere;
    TextField* m_note;
    QLabel* m_ties;
    Button* m_remove;
};

} // namespace trellis::ui
