#pragma once

#include "core/course/measures.h"
#include "ui/parts/page.h"

class QStackedLayout;

namespace trellis::ui {

class CardList;
class EmptyState;
class TalkInspector;

/// The talks with the coach: what was promised, what was done, and when the next one is.
class CoachingPage : public Page {
    Q_OBJECT

public:
    explicit CoachingPage(Desk& desk);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<TitleButton> titleButtons() const override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] QWidget* inspector() override;
    void showItem(const QString& kind, const QUuid& id) override;
    void refresh() override;
    void retranslate() override;

protected:
    [[nodiscard]] bool concerns(const school::Changes& changes) const override;

private:
    void layOut();
    void addTalk();
    void removeChosen();
    void showChosen();
    void makeBrief();
    void keep(const course::CarriedPromise& promise);

    std::vector<course::OneToOne> m_talks;
    QAction* m_add;
    QAction* m_brief;
    QAction* m_remove;
    CardList* m_list;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    TalkInspector* m_inspector;
};

} // namespace trellis::ui
