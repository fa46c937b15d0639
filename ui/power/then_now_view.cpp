#include "ui/power/then_now_view.h"

#include "core/power/store.h"
#include "core/school/school.h"
#include "ui/parts/card.h"
#include "ui/parts/text_label.h"
#include "ui/power/change_list.h"
#include "ui/power/network_canvas.h"
#include "ui/power/slope_chart.h"
#include "ui/shell/desk.h"

#include <QComboBox>
#include <QStackedWidget>

#include <algorithm>
#include <set>

namespace trellis::ui {

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
      m_overlay(new NetworkCanvas),
      m_first(new QStackedWidget),
      m_nowCard(makeCard(m_nowTitle, m_nowTies, m_now)),
      m_overlayKey(new ElidedLabel({}, paint::TextStyle::Small, Ink::Muted)),
      m_slopesTitle(new TextLabel({}, paint::TextStyle::SectionTitle)),
      m_slopes(new SlopeChart),
      m_sentence(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary)),
      m_changed(new QWidget),
      m_changedTitle(new TextLabel({}, paint::TextStyle::SectionTitle)),
      m_howMany(new TextLabel({}, paint::TextStyle::Small, Ink::Muted)),
      m_list(new ChangeList) {
    auto* maps = new QHBoxLayout;
    maps->setSpacing(16);
    auto* overlaid = new QWidget;
    auto* overlaidColumn = new QVBoxLayout(overlaid);
    overlaidColumn->setContentsMargins(0, 0, 0, 0);
    overlaidColumn->setSpacing(0);
    m_overlayKey->setContentsMargins(16, 0, 16, 8);
    overlaidColumn->addWidget(m_overlayKey);
    overlaidColumn->addWidget(m_overlay, 1);
    m_first->addWidget(m_then);
    m_first->addWidget(overlaid);
    maps->addWidget(makeCard(m_moments, m_thenTies, m_first), 1);
    maps->addWidget(m_nowCard, 1);
    auto* under = new Card;
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
        canvas->setType(smallMapType);
        connect(canvas, &NetworkCanvas::viewChanged, other, [canvas, other] {
            other->follow(*canvas);
        });
    }
    for (NetworkCanvas* canvas : {m_then, m_now, m_overlay})
        canvas->setReadOnly(true);
    m_overlay->setLens(paint::NetworkLens::Both);
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

QWidget* ThenNowView::makeCard(QWidget* title, QLabel* ties, QWidget* picture) {
    auto* card = new Card;
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 8);
    head->addWidget(title);
    head->addSpacing(8);
    head->addWidget(ties);
    head->addStretch();
    head->addStrut(m_moments->sizeHint().height()
    ); // both heads are as tall as the one that chooses
    card->content()->setContentsMargins(1, 0, 1, 1);
    card->content()->setSpacing(0);
    card->content()->addLayout(head);
    card->content()->addWidget(picture, 1);
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
    showPictures();
    showChanges();
}

QString ThenNowView::momentName() const {
    return m_moments->currentText();
}

void ThenNowView::setOverlaid(bool overlaid) {
    m_first->setCurrentIndex(overlaid ? 1 : 0);
    m_nowCard->setVisible(!overlaid);
    m_thenTies->setVisible(!overlaid);
    layout()->activate();
    m_overlay->fit();
}

/// Who is on both maps is in the same place on all three pictures, so that only what changed moves.
void ThenNowView::showPictures() {
    const Words& words = m_desk.words();
    const auto overlay = power::networkOverlay(m_before, m_map, power::Names::Shown, words);
    const power::ActorPlaces places = power::placesIn(overlay.picture);
    const auto placed = [&](power::PowerMap map) {
        for (power::Actor& actor : map.actors)
            actor.place = places.at(actor.id);
        return power::networkPicture(map, power::Names::Shown, words);
    };
    m_then->setPicture(placed(m_before), words);
    m_now->setPicture(placed(m_map), words);
    m_overlay->setPicture(overlay.picture, words);
    m_now->fit();
    m_then->follow(*m_now);
    m_overlay->setDifference(overlay.difference);
    m_now->setDifference(overlay.difference);
    // Then stands as it was, but for what has gone since.
    m_then->setDifference({{}, {}, {}, {}, overlay.difference.lost});
}

void ThenNowView::showChanges() {
    const Words& words = m_desk.words();
    const auto changes = power::networkChanges(m_before, m_map, power::Names::Shown, words);
    m_list->show(changes, words);
    m_list->setVisible(!changes.empty());
    m_howMany->setText(
        changes.empty()
            ? tr("Nothing on the network is otherwise.")
            : tr("%n change(s). Choose one to find it on both maps.", nullptr, int(changes.size()))
    );
    m_thenTies->setText(tr("%n tie(s)", nullptr, int(m_before.ties.size())));
    m_nowTies->setText(tr("%n tie(s)", nullptr, int(m_map.ties.size())));
    const auto slopes = power::momentSlopes(m_before, m_map, Lens::Practice);
    m_slopes->show(slopes, paint::momentPoints(words), words);
    m_sentence->setText(power::momentFindings(slopes, words).join(u' '));
}

void ThenNowView::find(const power::NetworkChange& change) {
    for (NetworkCanvas* canvas : {m_then, m_now, m_overlay})
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
    m_overlay->setAccessibleName(tr("The network then and now"));
    m_overlayKey->setText(tr("A ring is then, the fill is now. Green ties are new or stronger; "
                             "crossed ones are gone."));
}

} // namespace trellis::ui
