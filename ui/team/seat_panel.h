#pragma once

#include "core/team/types.h"
#include "ui/parts/inspector.h"

#include <functional>

class QCheckBox;
class QMenu;

namespace trellis::ui {

class Button;
class ChoiceField;
class DateField;
class Desk;
class LineField;
class TextField;
class TextLabel;

/// The chosen seat, to be edited; of several seats, what can be said of all of them.
class SeatPanel : public Inspector {
    Q_OBJECT

public:
    explicit SeatPanel(Desk& desk, QWidget* parent = nullptr);

    void setSeats(const std::vector<team::Seat>& seats);
    /// Puts the cursor into the member's name.
    void editMember();
    void retranslate();

signals:
    void removeWanted();
    void closeWanted();
    /// Enter in the name or the role: the person is done with the seat.
    void done();

private:
    void layOut();
    void connectWords();
    void connectChoices();
    void change(const QString& label, const std::function<void(team::Seat&)>& write);
    void showWords(const team::Seat& seat);
    void showShared();
    void fillHats();
    void showHats();

    Desk& m_desk;
    std::vector<team::Seat> m_seats;
    TextLabel* m_title;
    Button* m_close;
    // In the order in which the keyboard goes through them.
    LineField* m_member;
    LineField* m_role;
    ChoiceField* m_constituency;
    Button* m_hats;
    QMenu* m_hatsMenu;
    LineField* m_language;
    QCheckBox* m_filled;
    QCheckBox* m_voting;
    QCheckBox* m_required;
    QCheckBox* m_onboarded;
    ChoiceField* m_selection;
    DateField* m_vacantSince;
    DateField* m_termStarts;
    DateField* m_termEnds;
    TextField* m_note;
    Button* m_remove;
};

} // namespace trellis::ui
