#include "ui/analysis/results_view.h"

#include "core/analysis/meeting_findings.h"
#include "core/analysis/sealed.h"
#include "core/analysis/store.h"
#include "core/school/reader.h"
#include "ui/paint/group_badge.h"
#include "ui/paint/text.h"
#include "ui/parts/badges.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/segmented_control.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <set>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;
using analysis::GrowthMove;
using analysis::Placement;

/// The strips under each other, painted.
class StripList : public QWidget {
public:
    explicit StripList(QWidget* parent) : QWidget(parent) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    }
    void setStrips(std::vector<paint::SpreadStrip> strips, Language language) {
        m_strips = std::move(strips);
        m_language = language;
        QStringList told;
        for (const paint::SpreadStrip& strip : m_strips)
            told.append(strip.sentence);
        setAccessibleName(told.join(u' '));
        updateGeometry();
        update();
    }
    [[nodiscard]] const std::vector<paint::SpreadStrip>& strips() const { return m_strips; }
    [[nodiscard]] QSize sizeHint() const override {
        return {640, int(headHeight() + rowHeight() * double(m_strips.size()))};
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {480, int(headHeight() + 66 * double(m_strips.size()))};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const paint::StripLook look = this->look();
        const double line = look.theme.scaled(24);
        paintLegend(painter, {0, 0, double(width()), line}, look.theme);
        paint::paintStripHead(
            painter, {0, line, double(width()), headHeight() - line}, m_language, look
        );
        double y = headHeight();
        const double pitch =
            m_strips.empty() ? 0 : std::min(108.0, (height() - y) / double(m_strips.size()));
        for (const paint::SpreadStrip& strip : m_strips) {
            painter.fillRect(QRectF(0, y, width(), 1), look.theme.line);
            paint::paintStrip(painter, {0, y, double(width()), pitch}, strip, look);
            y += pitch;
        }
    }

private:
    [[nodiscard]] paint::StripLook look() const { return {themeOf(*this), 1}; }
    [[nodiscard]] double headHeight() const {
        return paint::stripHeadHeight(look()) + look().theme.scaled(24);
    }
    /// The shapes that are shown, by name, and the ring for those that are not told apart.
    void paintLegend(QPainter& painter, const QRectF& room, const paint::Theme& theme) const {
        std::set<std::optional<Group>> shown;
        for (const paint::SpreadStrip& strip : m_strips)
            for (const auto& box : strip.boxes)
                shown.insert(box.begin(), box.end());
        painter.setRenderHint(QPainter::Antialiasing);
        double x = room.left();
        for (const std::optional<Group>& group : shown) {
            const QString name = group ? vocabulary::plural(*group, m_language)
                                       : ResultsView::tr("groups too small to show apart");
            if (group) {
                paint::paintGroupMark(painter, {x + 6, room.center().y()}, 12, *group, theme);
            } else {
                painter.setPen(QPen(theme.ctl, 2));
                painter.setBrush(theme.hover);
                painter.drawEllipse(QPointF(x + 6, room.center().y()), 5, 5);
            }
            const QFont font = theme.font(paint::TextStyle::Small);
            const double width = paint::widthOf(name, font) + 4;
            paint::paintLine(
                painter, {x + 18, room.top(), width, room.height()}, name, {font, theme.ink2}
            );
            x += width + 36;
        }
    }
    [[nodiscard]] double rowHeight() const { return paint::stripHeight(look()); }

    std::vector<paint::SpreadStrip> m_strips;
    Language m_language = Language::English;
};

ResultsView::ResultsView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_round(u"before"_s),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle)),
      m_note(new TextLabel({}, paint::TextStyle::Small, Ink::Muted)),
      m_meeting(new ChoiceField({}, this)),
      m_rounds(new SegmentedControl(tr("Before or after we talked"), this)),
      m_strips(new StripList(this)),
      m_finding(new TextLabel({}, paint::TextStyle::Body)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 16, 16);
    auto* card = new Card(this);
    column->addWidget(card);
    auto* top = new QHBoxLayout;
    auto* titles = new QVBoxLayout;
    titles->addWidget(m_title);
    titles->addWidget(m_note);
    m_note->wrapped();
    top->addLayout(titles, 1);
    top->addWidget(m_meeting);
    top->addWidget(m_rounds, 0, Qt::AlignBottom);
    card->content()->addLayout(top);
    auto* scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_strips);
    card->content()->addWidget(scroll, 1);
    card->content()->addWidget(new Divider(card));
    card->content()->addWidget(m_finding);
    m_finding->wrapped();
    connect(m_rounds, &SegmentedControl::chosen, this, [this](const QString& round) {
        m_round = round;
        fill();
    });
    connect(m_meeting, &ChoiceField::committed, this, [this](const QString& id) {
        m_meeting->setValue(id);
        fill();
        emit meetingChanged();
    });
}

const std::vector<paint::SpreadStrip>& ResultsView::strips() const {
    return m_strips->strips();
}

std::optional<Id<analysis::Meeting>> ResultsView::meeting() const {
    const QString id = m_meeting->value();
    return id.isEmpty() ? std::nullopt : std::optional(Id<analysis::Meeting>(QUuid(id)));
}

void ResultsView::retranslate() {
    m_meeting->setLabel(tr("Meeting"));
    m_title->setText(tr("How we see our collaborative leadership"));
    m_rounds->setPieces({{u"before"_s, tr("Before we talked"), {}}, {u"after"_s, tr("After"), {}}});
}

void ResultsView::show(const std::vector<analysis::Meeting>& meetings) {
    m_meetings.clear();
    QList<ChoiceField::Choice> choices;
    for (const analysis::Meeting& meeting : meetings)
        if (!analysis::placements(m_desk.reader(), meeting.id).empty()) {
            m_meetings.push_back(meeting);
            choices.append(
                {meeting.id.uuid().toString(),
                 u"%1, %2"_s.arg(meeting.title, m_desk.words().shortDate(meeting.heldOn)),
                 {},
                 {}}
            );
        }
    const QString before = m_meeting->value();
    m_meeting->setChoices(choices);
    const bool still = std::any_of(choices.begin(), choices.end(), [&](const auto& choice) {
        return choice.id == before;
    });
    m_meeting->setValue(still ? before : choices.isEmpty() ? QString() : choices.front().id);
    m_meeting->setVisible(choices.size() > 1);
    fill();
}

void ResultsView::fill() {
    const auto shown = std::find_if(m_meetings.begin(), m_meetings.end(), [this](const auto& each) {
        return meeting() == each.id;
    });
    if (shown == m_meetings.end())
        return m_strips->setStrips({}, m_desk.language());
    const Words& words = m_desk.words();
    const auto marks = analysis::placements(m_desk.reader(), shown->id);
    const auto before = analysis::spreads(marks, Placement::Round::Before, shown->attributes);
    const auto after = analysis::spreads(marks, Placement::Round::After, shown->attributes);
    m_rounds->setVisible(!after.empty() && !before.empty());
    const bool showsAfter = before.empty() || (m_round == u"after"_s && !after.empty());
    m_rounds->setCurrent(showsAfter ? u"after"_s : u"before"_s);
    const auto& found = showsAfter ? after : before;
    int people = 0;
    std::vector<paint::SpreadStrip> strips;
    const auto pointings = analysis::pointings(m_desk.reader(), *shown);
    for (const analysis::Spread& spread : found) {
        strips.push_back(paint::spreadStrip(spread, words));
        strips.back().restsOn = analysis::mixSentence(
            analysis::evidenceMix(spread.attribute, shown->notes, pointings), words
        );
        people = std::max(people, spread.people);
        const auto same = std::find_if(before.begin(), before.end(), [&](const auto& each) {
            return each.attribute == spread.attribute;
        });
        if (showsAfter && same != before.end() && same->spread() != spread.spread())
            strips.back().note = same->spread() > spread.spread() ? tr("closer than before")
                                                                  : tr("further apart than before");
    }
    m_strips->setStrips(std::move(strips), words.language());
    m_note->setText(tr("%n people, %1 · names are never kept; a shape is a group of three or more",
                       nullptr,
                       people)
                        .arg(words.shortDate(shown->heldOn)));
    QStringList said{analysis::disagreementSentence(found, words)};
    if (!found.empty())
        said.append(analysis::differenceSentence(found.front(), words));
    said.removeAll(QString());
    m_finding->setText(said.join(u' '));
}

OpportunityList::OpportunityList(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle)),
      m_note(new TextLabel({}, paint::TextStyle::Small, Ink::Muted)),
      m_cards(new QVBoxLayout) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 16, 0, 0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(20, 0, 20, 0);
    head->addWidget(m_title);
    head->addWidget(m_note);
    m_note->wrapped();
    whole->addLayout(head);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 8, 16, 16);
    m_cards->setSpacing(12);
    column->addLayout(m_cards);
    column->addStretch();
    scroll->setWidget(inside);
    whole->addWidget(scroll, 1);
}

void OpportunityList::show(
    const std::vector<GrowthMove>& moves,
    const std::map<Id<GrowthMove>, int>& dots,
    const std::map<Id<GrowthMove>, analysis::Hands>& hands,
    int people
) {
    m_title->setText(tr("Opportunities for growth"));
    int placed = 0;
    for (const auto& [move, count] : dots)
        placed += count;
    m_note->setText(
        dots.empty() ? tr("No dots were opened yet.")
                     : tr("Three dots each, %1 of %2 placed")
                           .arg(placed)
                           .arg(std::max(placed, people * analysis::dotsEach))
    );
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto on = [&](const GrowthMove& move) {
        const auto found = dots.find(move.id);
        return found == dots.end() ? -1 : found->second;
    };
    std::vector<GrowthMove> ranked = moves;
    std::erase_if(ranked, [](const GrowthMove& move) {
        return move.status == MoveStatus::Dropped;
    });
    std::stable_sort(ranked.begin(), ranked.end(), [&](const auto& a, const auto& b) {
        return on(a) > on(b);
    });
    int rank = 0;
    for (const GrowthMove& move : ranked) {
        const auto shown = hands.find(move.id);
        addCard(
            ++rank,
            move,
            on(move) < 0 ? std::nullopt : std::optional(on(move)),
            shown == hands.end() ? std::nullopt : std::optional(shown->second)
        );
    }
}

void OpportunityList::addCard(
    int rank, const GrowthMove& move, std::optional<int> dots, std::optional<analysis::Hands> hands
) {
    const Words& words = m_desk.words();
    auto* card = new Card(this);
    QVBoxLayout& column = *card->content();
    column.setSpacing(6);
    auto* title = new TextLabel(
        u"%1  %2"_s.arg(rank).arg(move.title), paint::TextStyle::BodyStrong, Ink::Normal, card
    );
    title->wrapped();
    column.addWidget(title);
    if (dots) {
        auto* row = new TextLabel(
            tr("%n dot(s)", nullptr, *dots) + u"  "_s + QString(*dots, QChar(0x25CF)),
            paint::TextStyle::SmallStrong,
            Ink::Accent,
            card
        );
        column.addWidget(row);
    }
    if (hands) {
        auto* said = new TextLabel(
            analysis::consensusSentence(analysis::consensus(*hands), words),
            paint::TextStyle::Small,
            Ink::Secondary,
            card
        );
        said->wrapped();
        column.addWidget(said);
    }
    auto* foot = new QHBoxLayout;
    if (move.ownerConstituency) {
        const Group group = vocabulary::groupOf(*move.ownerConstituency);
        foot->addWidget(new GroupBadge(group, vocabulary::plural(group, words.language()), card));
    }
    foot->addWidget(
        new ElidedLabel(
            move.owner.isEmpty() ? tr("needs an owner") : move.owner,
            paint::TextStyle::Small,
            move.owner.isEmpty() ? Ink::Warning : Ink::Secondary,
            card
        ),
        1
    );
    foot->addWidget(new TextLabel(
        move.dueOn.isValid() ? words.shortDate(move.dueOn) : tr("needs a date"),
        paint::TextStyle::Small,
        move.dueOn.isValid() ? Ink::Secondary : Ink::Warning,
        card
    ));
    column.addLayout(foot);
    auto* open = new Button(tr("Open"), ButtonKind::Link, {}, card);
    open->setAccessibleName(tr("Open “%1”").arg(move.title));
    connect(open, &Button::clicked, this, [this, id = move.id.uuid()] { emit opened(id); });
    column.addWidget(open, 0, Qt::AlignLeft);
    m_cards->addWidget(card);
}

} // namespace trellis::ui
