#pragma once

#include "core/team/findings.h"
#include "core/team/profile.h"
#include "ui/parts/page.h"

class QStackedWidget;

namespace trellis::ui {

class ComparisonCard;
class DimensionPanel;
class EmptyState;
class MembersCard;
class RosterCard;
class SchoolForm;
class SeatPanel;
class TableBoard;
class TermsCard;
class VoicesPanel;

/// Step 1: who the school is, who sits on its team, and whom the team should mirror.
class TeamPage : public Page {
    Q_OBJECT

public:
    explicit TeamPage(Desk& desk);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<PageView> views() const override;
    [[nodiscard]] QString view() const override;
    void setView(const QString& id) override;
    [[nodiscard]] QList<TitleButton> titleButtons() const override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] QWidget* inspector() override;
    void showItem(const QString& kind, const QUuid& id) override;
    [[nodiscard]] bool canPresent() const override;
    [[nodiscard]] QWidget* present(QWidget* parent) override;
    void refresh() override;
    void retranslate() override;

protected:
    [[nodiscard]] bool concerns(const school::Changes& changes) const override;

private:
    void makeActions();
    void layOut();
    void connectParts();
    void showCards();
    void showInspector();
    void showVoices();
    void addSeat();
    void removeSeats();
    void moveSeats(int by);
    void addDimension();
    void removeDimension();
    void moveMember(const Id<team::Seat>& from, const Id<team::Seat>& to);
    void connectActions();
    void choose(const Id<team::Seat>& seat);
    void chooseNone();
    void focusSeats();
    [[nodiscard]] bool shows(const char* view) const;
    [[nodiscard]] QWidget* wanted() const;
    QWidget* paged(QWidget* card);
    [[nodiscard]] QList<ComparisonCard*> comparisonCards() const;
    [[nodiscard]] std::vector<team::Seat> chosenSeats() const;
    [[nodiscard]] const team::ReferenceDimension* chosenDimension() const;

    team::SchoolProfile m_profile;
    team::Team m_team;
    QString m_view;
    QStackedWidget* m_stack;
    QWidget* m_cards;
    RosterCard* m_roster;
    ComparisonCard* m_comparison;
    TableBoard* m_table;
    MembersCard* m_members;
    TermsCard* m_terms;
    QWidget* m_membersPage;
    QWidget* m_termsPage;
    EmptyState* m_empty;
    SchoolForm* m_school;
    QStackedWidget* m_inspector;
    VoicesPanel* m_voices;
    SeatPanel* m_seat;
    DimensionPanel* m_dimension;
    QAction* m_add;
    QAction* m_remove;
    QAction* m_up;
    QAction* m_down;
    QAction* m_addDimension;
    QAction* m_importSeats;
    QAction* m_importReference;
};

} // namespace trellis::ui
