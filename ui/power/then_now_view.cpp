#include "ui/power/then_now_view.h"

#include "core/power/store.h"
#include "core/school/school.h"
#include "ui/paint/slopes.h"
#include "ui/parts/card.h"
#include "ui/parts/text_label.h"
#include "ui/power/change_list.h"
#include "ui/power/network_canvas.h"
#include "ui/shell/desk.h"

#include <QComboBox>

#include <algorithm>
#include <set>

namespace trellis::ui {

/// The slopes as a widget.
class Slopes : public QWidget {
public:
    void show(std::vector<power::SaySlope> slopes, paint::SlopeEnds ends, const Words& words) {
        m_slopes = std::move(slopes);
        m_ends = std::move(ends);
        m_locale = words.locale();
        QStringList told;
        for (const power::SaySlope& slope : m_slopes)
            told.append(QStringLiteral("%1 %2 – %3")
                            .arg(
                                vocabulary::plural(slope.group, words.language()),
                                m_locale.toString(slope.then, 'f', 1),
                                m_locale.toString(slope.now, 'f', 1)
                            ));
        setAccessibleName(told.join(QStringLiteral(", ")));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::paintSlopes(painter, rect(), m_slopes, m_ends, m_locale, themeOf(*this));
    }

private:
    std::vector<power::SaySlope> m_slopes;
    paint::SlopeEnds m_ends;
    QLocale m_locale;
};

namespace {

/// Two maps share the window, so that each is drawn small: its words stay legible.
constexpr double smallMapType = 1.5;

} // namespace

ThenNowView::ThenNowView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_moments(new QComboBox),
      m_nowTitle(new TextLabel({}, paint::TextStyle::SectionTitle)),
      m_thenTies(new TextLabel({}, paint::TextStyle::Small, Ink::Muted)),
      m_nowTies(new TextLabel({}, paint::TextStyle::Small, Ink::Muted)),
      m_then(new NetworkCanvas),
      m_now(new NetworkCanvas),
      m_slopesTitle(new TextLabel({}, paint::TextStyle::SectionTitle)),
      m_slopes(new Slopes),
      m_sentence(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary)),
      m_changed(new QWidget),
      m_changedTitle(new TextLabel({}, paint::TextStyle::SectionTitle)),
      m_howMany(new TextLabel({}, paint::TextStyle::Small, Ink::Muted)),
      m_list(new ChangeList) {
    auto* maps = new QHBoxLayout;
    maps->setSpacing(16);
    maps->addWidget(makeCard(m_moments, m_thenTies, m_then), 1);
    maps->addWidget(makeCard(m_nowTitle, m_nowTies, m_now), 1);
    auto* under = new Card;
    m_slopes->setMinimumHeight(150);
    m_sentence->setWordWrap(true);
    under->content()->addWidget(m_slopesTitle);
    under->content()->addWidget(m_slopes, 1);
    under->content()->addWidget(m_sentence);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 16);
    column->setSpacing(16);
    column->addLayout(maps, 3);
    column->addWidget(under, 2);
    for (NetworkCanvas* canvas : {m_then, m_now}) {
        NetworkCanvas* other = canvas == m_then ? m_now : m_then;
        canvas->setReadOnly(true);
        canvas->setType(smallMapType);
        connect(canvas, &NetworkCanvas::viewChanged, other, [canvas, other] {
            other->follow(*canvas);
        });
    }
    m_howMany->setWordWrap(true);
    m_changedTitle->setContentsMargins(10, 0, 0, 0);
    m_howMany->setContentsMargins(10, 0, 0, 10);
    auto* changed = new QVBoxLayout(m_changed);
    changed->setContentsMargins(10, 16, 8, 16);
    changed->setSpacing(4);
    changed->addWidget(m_changedTitle);
    changed->addWidget(m_howMany);
    changed->addWidget(m_list);
    connect(m_list, &ChangeList::chosen, this, &ThenNowView::find);
    connect(m_moments, &QComboBox::activated, this, &ThenNowView::compare);
    retranslate();
}

QWidget* ThenNowView::makeCard(QWidget* title, QLabel* ties, NetworkCanvas* canvas) {
    auto* card = new Card;
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 8);
    head->addWidget(title);
    head->addSpacing(8);
    head->addWidget(ties);
    head->addStretch();
    card->content()->setContentsMargins(1, 0, 1, 1);
    card->content()->setSpacing(0);
    card->content()->addLayout(head);
    card->content()->addWidget(canvas, 1);
    return card;
}

/// The named moments, then the end of each day that something was done on, the newest first.
void ThenNowView::fillMoments() {
    const QVariant chosen = m_moments->currentData();
    m_moments->clear();
    const school::Reader& present = m_desk.photos();
    const Words& words = m_desk.words();
    auto named = school::namedMoments(present);
    std::reverse(named.begin(), named.end());
    for (const school::NamedMoment& moment : named)
        m_moments->addItem(
            tr("%1, %2").arg(moment.name, words.date(moment.at.toLocalTime().date())), moment.seq
        );
    std::set<QDate> days;
    for (const school::HistoryEntry& entry : school::history(present, 2000)) {
        const QDate day = entry.at.toLocalTime().date();
        if (days.size() < 40 && days.insert(day).second)
            m_moments->addItem(tr("End of %1").arg(words.date(day)), entry.seq);
    }
    if (const int again = m_moments->findData(chosen); again >= 0)
        m_moments->setCurrentIndex(again);
}

void ThenNowView::setMap(const power::PowerMap& map) {
    m_map = map;
    fillMoments();
    compare();
}

void ThenNowView::compare() {
    if (m_moments->currentIndex() < 0)
        return;
    const qint64 seq = m_moments->currentData().toLongLong();
    const bool read =
        m_desk.attempt([&] { m_before = power::readMap(m_desk.school().at(seq)->reader()); });
    if (!read)
        return;
    const Words& words = m_desk.words();
    const auto after = power::networkPicture(m_map, power::Names::Shown, words);
    // Who is on both maps is in the same place on both, so that only what changed moves.
    power::PowerMap before = m_before;
    const power::ActorPlaces places = power::placesIn(after);
    for (power::Actor& actor : before.actors)
        if (const auto place = places.find(actor.id); place != places.end())
            actor.place = place->second;
    m_then->setPicture(power::networkPicture(before, power::Names::Shown, words), words);
    m_now->setPicture(after, words);
    m_now->fit();
    m_then->follow(*m_now);
    const auto changes = power::networkChanges(m_before, m_map, words);
    m_list->show(changes, words);
    m_list->setVisible(!changes.empty());
    m_howMany->setText(
        changes.empty()
            ? tr("Nothing on the network is otherwise.")
            : tr("%n change(s). Choose one to find it on both maps.", nullptr, int(changes.size()))
    );
    m_thenTies->setText(tr("%n tie(s)", nullptr, int(m_before.ties.size())));
    m_nowTies->setText(tr("%n tie(s)", nullptr, int(m_map.ties.size())));
    const auto slopes = power::saySlopes(m_before, m_map, Lens::Practice);
    m_slopes->show(slopes, {tr("then"), tr("now")}, words);
    const auto most = std::max_element(slopes.begin(), slopes.end(), [](auto& one, auto& other) {
        return one.now - one.then < other.now - other.then;
    });
    m_sentence->setText(
        slopes.empty()                 ? tr("No decision has a known say at both moments.")
        : most->now - most->then < .05 ? tr("No group has more say in practice than it had.")
                                       : tr("%1 gained the most say in practice.")
                                             .arg(vocabulary::plural(most->group, words.language()))
    );
}

void ThenNowView::find(const power::NetworkChange& change) {
    for (NetworkCanvas* canvas : {m_then, m_now})
        canvas->mark(change.about);
}

void ThenNowView::retranslate() {
    m_moments->setAccessibleName(tr("The earlier moment"));
    m_nowTitle->setText(tr("Now"));
    m_slopesTitle->setText(tr("Average say in practice, over the decisions known at both moments"));
    m_changedTitle->setText(tr("What changed"));
    m_list->setAccessibleName(tr("What changed"));
    m_then->setAccessibleName(tr("The network then"));
    m_now->setAccessibleName(tr("The network now"));
}

} // namespace trellis::ui
