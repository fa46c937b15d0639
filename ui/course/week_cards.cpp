#include "ui/course/week_cards.h"

#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/parts/tick_box.h"

#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using course::Event;

constexpr size_t mostHandIns = 3;
constexpr int belowWords = 26; ///< pixels: where a link's words begin after its icon
constexpr int lookBack = 28; ///< days that an open task stays on the card

std::vector<Event> tasks(
    const std::vector<Event>& events,
    const course::Calendar& calendar,
    QDate today,
    CourseEventKind kind
) {
    const int week = calendar.weekOf(today);
    const QDate first = calendar.firstDayOf(week);
    std::vector<Event> found;
    for (const Event& event :
         course::during(events, first.addDays(-lookBack), calendar.lastDayOf(week), {kind}))
        if (event.endsOn >= first || !event.done)
            found.push_back(event);
    return found;
}

/// "9 of 12 photos with a story": the first thing that is still wanting.
QString wanting(const Event& event, const course::Standing& standing, const Words& words) {
    for (const course::NeedLine& line : course::needLines(event, standing, words))
        if (!line.met)
            return line.sentence;
    return {};
}

} // namespace

WeekWork weekWork(
    const std::vector<Event>& events,
    const course::Calendar& calendar,
    const course::Standing& standing,
    QDate today
) {
    WeekWork work;
    work.withTeam = tasks(events, calendar, today, CourseEventKind::TeamTask);
    work.onYourOwn = tasks(events, calendar, today, CourseEventKind::OwnTask);
    work.toHandIn = course::nextHandIns(events, standing);
    if (work.toHandIn.size() > mostHandIns)
        work.toHandIn.erase(
            work.toHandIn.begin() + std::ptrdiff_t(mostHandIns), work.toHandIn.end()
        );
    return work;
}

DatesCard::DatesCard(QWidget* parent)
    : Card(parent),
      m_heading(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_none(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_rows(new QVBoxLayout) {
    m_none->wrapped();
    m_rows->setSpacing(8);
    content()->addWidget(m_heading);
    content()->addWidget(m_none);
    content()->addLayout(m_rows);
    content()->addStretch();
}

void DatesCard::setHeading(const QString& heading, const QString& none) {
    m_heading->setText(heading);
    m_none->setText(none);
}

void DatesCard::clear(bool empty) {
    m_none->setVisible(empty);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void DatesCard::showTasks(const std::vector<Event>& tasks, const Words& words, bool readOnly) {
    clear(tasks.empty());
    for (const Event& event : tasks) {
        auto* tick = new TickBox(course::titleOf(event, words.language()), this);
        tick->setTicked(event.done);
        tick->setEnabled(!readOnly);
        connect(tick, &TickBox::ticked, this, [this, event] { emit ticked(event); });
        QStringList facts{course::whenSentence(event, words)};
        if (!event.place.isEmpty())
            facts.append(event.place);
        tick->setNote(facts.join(u", "_s));
        m_rows->addWidget(tick);
    }
}

void DatesCard::showHandIns(
    const std::vector<Event>& handIns, const course::Standing& standing, const Words& words
) {
    clear(handIns.empty());
    for (const Event& event : handIns) {
        auto* row = new QWidget(this);
        auto* column = new QVBoxLayout(row);
        column->setContentsMargins({});
        column->setSpacing(0);
        auto* title =
            new Button(course::titleOf(event, words.language()), ButtonKind::Link, u"flag"_s, row);
        const QUuid id = event.id.uuid();
        connect(title, &Button::clicked, this, [this, id] { emit wanted(id); });
        QStringList facts{tr("by %1").arg(course::weekdayDate(event.endsOn, words))};
        if (const QString open = wanting(event, standing, words); !open.isEmpty())
            facts.append(open);
        auto* why = new TextLabel(facts.join(u", "_s), paint::TextStyle::Small, Ink::Muted, row);
        why->setIndent(belowWords);
        column->addWidget(title, 0, Qt::AlignLeft);
        column->addWidget(&why->wrapped());
        m_rows->addWidget(row);
    }
}

} // namespace trellis::ui
