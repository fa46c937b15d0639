#pragma once

#include "core/power/walk.h"
#include "ui/power/walk_lines.h"

#include <QWidget>

class QAction;
class QLineEdit;

namespace trellis::ui {

class Button;
class Desk;
class TextLabel;

/// The walk through the map in front of the team, on the other screen where there is one: one
/// question at a time. Each answer is the same edit as on the page; the place is kept in the file.
///
/// Keyboard: Page Down and Page Up go on and back, Tab to the next part, digits choose a group, an
/// openness or a height, F7 says what kind an actor is, Space ticks, Delete removes, Ctrl+Z takes
/// back, F6 turns the names of people who agreed on and off, Escape leaves.
class WalkWindow : public QWidget {
    Q_OBJECT

public:
    /// `beside` is the laptop's window.
    WalkWindow(Desk& desk, QWidget& beside);

    /// On the other screen, or as a window where there is only one.
    void open();
    [[nodiscard]] const power::WalkStop& stop() const;
    void goTo(size_t stop);
    [[nodiscard]] bool namesShown() const { return m_names; }

    [[nodiscard]] QLineEdit& entry() const { return *m_entry; }
    [[nodiscard]] WalkList& list() const { return *m_list; }
    [[nodiscard]] WalkList& ticks() const { return *m_ticks; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    QAction* action(const QString& keys, const std::function<void()>& run);
    void layOut();
    void connectLists();
    void step(int by);
    void takeFocus();
    void read();
    void say(const power::WalkWords& words);
    void fillLists();
    void fillTicks();
    [[nodiscard]] power::Names names() const {
        return m_names ? power::Names::Agreed : power::Names::Roles;
    }
    [[nodiscard]] WalkLines linesOf() const;
    [[nodiscard]] const power::Actor* chosenActor() const;
    [[nodiscard]] const power::Space* chosenSpace() const;
    void add();
    void setDigit(int digit);
    void chooseDigit(int digit);
    void removeChosen();
    void setTower(std::optional<int> height);
    void changeKind();
    void tick(const WalkLine& line, bool on);
    void rename();
    [[nodiscard]] QString kindWords(ActorKind kind) const;
    [[nodiscard]] QString choiceWords() const;

    Desk& m_desk;
    QWidget& m_beside;
    power::PowerMap m_map;
    size_t m_stop = 0;
    bool m_names = false;
    Group m_group = Group::Teachers;         ///< of the next actor
    ActorKind m_kind = ActorKind::Role;      ///< of the next actor
    Openness m_openness = Openness::Invited; ///< of the next space
    QUuid m_renaming;
    TextLabel* m_question;
    TextLabel* m_place;
    TextLabel* m_prompt;
    TextLabel* m_hint;
    QLineEdit* m_entry;
    TextLabel* m_choice; ///< what kind the next one is, and the digits that choose it
    WalkList* m_list;
    WalkList* m_ticks;
    TextLabel* m_empty;
    TextLabel* m_keys;
    Button* m_back;
    Button* m_next;
    QAction* m_goBack = nullptr;
    QAction* m_goOn = nullptr;
};

} // namespace trellis::ui
