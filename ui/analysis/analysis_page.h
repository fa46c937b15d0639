#pragma once

#include "core/analysis/types.h"
#include "core/power/types.h"
#include "ui/parts/page.h"

#include <QPointer>

class QStackedLayout;
class QStackedWidget;

namespace trellis::ui {

class CardList;
class EmptyState;
class MeetingConsole;
class MeetingInspector;
class MoveInspector;
class OpportunityList;
class ResultsView;

/// Step 4: what the team will move, and its meetings.
class AnalysisPage : public Page {
    Q_OBJECT

public:
    explicit AnalysisPage(Desk& desk);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<PageView> views() const override;
    [[nodiscard]] QString view() const override;
    void setView(const QString& id) override;
    [[nodiscard]] QList<TitleButton> titleButtons() const override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] QWidget* inspector() override;
    void showItem(const QString& kind, const QUuid& id) override;
    void refresh() override;
    void retranslate() override;

    /// How far the step has come, for the rail.
    [[nodiscard]] static Progress progress(const school::Reader& reader);

protected:
    [[nodiscard]] bool concerns(const school::Changes& changes) const override;

private:
    enum View { Moves, Meetings, Results };
    /// One of the two lists with what stands in its place while it is empty.
    struct Shelf {
        CardList* list = nullptr;
        EmptyState* empty = nullptr;
        QStackedLayout* stack = nullptr;
        QWidget* widget = nullptr;
    };
    Shelf makeShelf(QAction* add);
    void makeActions();
    void addMove();
    void addMeeting();
    void runMeeting(Id<analysis::Meeting> meeting);
    void leadChosen();
    void offerToLead();
    [[nodiscard]] const analysis::Meeting* chosenMeeting() const;
    void showResults();
    void removeChosen();
    void showChosen();
    void fill(Shelf& shelf, bool empty);
    [[nodiscard]] QAction* addAction() const;

    std::vector<analysis::GrowthMove> m_moves;
    std::vector<analysis::Meeting> m_meetings;
    std::vector<power::Decision> m_decisions;
    View m_view = Moves;
    QAction* m_addMove;
    QAction* m_addMeeting;
    QAction* m_lead;
    QAction* m_remove;
    std::array<Shelf, 2> m_shelves;
    QStackedLayout* m_stack;
    QStackedWidget* m_inspector;
    MoveInspector* m_moveInspector;
    MeetingInspector* m_meetingInspector;
    ResultsView* m_results;
    EmptyState* m_noResults;
    OpportunityList* m_opportunities;
    QStackedWidget* m_resultsStack;
    QAction* m_plan;
    QPointer<MeetingConsole> m_console;
};

} // namespace trellis::ui
