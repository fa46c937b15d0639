#pragma once

#include "core/team/types.h"
#include "ui/parts/card.h"

class QTableView;

namespace trellis::ui {

class Button;
class DateField;
class Desk;
class MembersModel;
class TextLabel;

/// Members and who came to the team's meetings. The keyboard moves cell by cell; Space notes came,
/// away or not noted.
class MembersCard : public Card {
    Q_OBJECT

public:
    explicit MembersCard(Desk& desk, QWidget* parent = nullptr);

    void show(const team::Team& team);
    /// The member of the current line; nullopt while none is chosen.
    [[nodiscard]] std::optional<Id<team::Seat>> chosen() const;
    void choose(std::optional<Id<team::Seat>> seat);
    void focusTable();
    void retranslate();

signals:
    void chosenChanged();
    /// Enter, or a double click on a name.
    void openWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addMeeting();
    void removeMeeting();
    void moveMeeting(QDate day);
    void showMeeting();
    void fitColumns();
    [[nodiscard]] const team::TeamMeeting* currentMeeting() const;

    Desk& m_desk;
    TextLabel* m_title;
    Button* m_add;
    QTableView* m_table;
    MembersModel* m_model;
    DateField* m_heldOn;
    Button* m_remove;
    TextLabel* m_share;
    TextLabel* m_promise;
    bool m_restoring = false;
};

} // namespace trellis::ui
