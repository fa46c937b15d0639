#include "ui/photovoice/wall_view.h"

#include "ui/parts/messages.h"
#include "ui/parts/themed.h"
#include "ui/photovoice/new_theme_tile.h"
#include "ui/photovoice/theme_card.h"
#include "ui/photovoice/wall_edits.h"
#include "ui/photovoice/wall_list.h"
#include "ui/photovoice/wall_tray.h"
#include "ui/shell/desk.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>

namespace trellis::ui {
namespace {

constexpr int narrowestCard = 380;
constexpr int between = 16;

} // namespace

using photovoice::Photo;
using photovoice::Theme;

WallView::WallView(Desk& desk, Thumbnails& thumbnails, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_thumbnails(thumbnails),
      m_silentNote(new InlineMessage(InlineMessage::Kind::Warning, this)),
      m_scroll(new QScrollArea(this)),
      m_grid(new QGridLayout),
      m_tile(new NewThemeTile(this)),
      m_tray(new WallTray(thumbnails, this)) {
    makeActions();
    layOut();
    connect(m_tile, &QAbstractButton::clicked, m_newTheme, &QAction::trigger);
    connect(m_tile, &NewThemeTile::dropped, this, &WallView::make);
    connect(m_tray, &WallTray::dropped, this, [this](const DraggedPhotos& dragged) {
        takeOff(m_desk, dragged);
    });
    connect(&m_tray->list(), &WallList::opened, this, &WallView::opened);
    connect(&m_tray->list(), &WallList::entered, this, &WallView::enableActions);
    retranslate();
}

QAction* WallView::action(const QKeySequence& keys, const std::function<void()>& run) {
    auto* made = new QAction(this);
    made->setShortcut(keys);
    // Single letters are typed elsewhere in the window.
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(made);
    connect(made, &QAction::triggered, this, run);
    m_actions.append(made);
    return made;
}

void WallView::makeActions() {
    m_newTheme = action(Qt::Key_T, [this] { make({}); });
    m_rename = action(Qt::Key_F2, [this] {
        onChosen([this](Id<Theme> theme) { card(theme)->rename(); });
    });
    m_details = action(Qt::Key_I, [this] { emit detailsWanted(); });
    m_earlier = action(Qt::ALT | Qt::Key_Left, [this] {
        onChosen([this](Id<Theme> theme) { moveTheme(m_desk, m_album, theme, -1); });
    });
    m_later = action(Qt::ALT | Qt::Key_Right, [this] {
        onChosen([this](Id<Theme> theme) { moveTheme(m_desk, m_album, theme, 1); });
    });
    m_takeOff = action(Qt::Key_Delete, [this] { takeOff(m_desk, chosenPhotos()); });
    m_remove = action(Qt::CTRL | Qt::Key_Delete, [this] {
        onChosen([this](Id<Theme> theme) { removeTheme(m_desk, m_album, theme); });
    });
    m_silence = action({}, [this] { setSilent(m_desk, m_album, m_silence->isChecked()); });
    m_silence->setCheckable(true);
}

void WallView::layOut() {
    auto* sheet = new QWidget;
    auto* padded = new QVBoxLayout(sheet);
    padded->setContentsMargins(24, 2, 24, 16);
    m_grid->setSpacing(between);
    padded->addLayout(m_grid);
    padded->addStretch(1);
    m_scroll->setWidget(sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto* note = new QHBoxLayout;
    note->setContentsMargins(24, 0, 24, 0);
    note->addWidget(m_silentNote);
    column->addLayout(note);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_tray);
}

void WallView::retranslate() {
    m_newTheme->setText(tr("New theme"));
    m_rename->setText(tr("Rename theme"));
    m_details->setText(tr("About the theme"));
    m_earlier->setText(tr("Move theme forward"));
    m_later->setText(tr("Move theme back"));
    m_takeOff->setText(tr("Take photo off its theme"));
    m_remove->setText(tr("Remove theme"));
    m_silence->setText(tr("Sort in silence"));
    m_tile->setWords(tr("New theme"), tr("Drop a photo here or press T"));
    m_scroll->setAccessibleName(tr("Themes"));
    m_silentNote->setSentence(tr("Sorting in silence: names, meanings and dots are hidden until "
                                 "everybody has placed photos."));
    m_silentNote->setAction(tr("Reveal names"), [this] { setSilent(m_desk, m_album, false); });
}

ThemeCard* WallView::card(Id<Theme> theme) const {
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&](const ThemeCard* one) {
        return one->theme() == theme;
    });
    return found == m_cards.end() ? nullptr : *found;
}

ThemeCard* WallView::makeCard(Id<Theme> theme) {
    auto* card = new ThemeCard(theme, m_thumbnails, this);
    connect(card, &ThemeCard::dropped, this, [this, theme](const DraggedPhotos& photos, bool copy) {
        place(m_desk, photos, theme, copy);
    });
    connect(card, &ThemeCard::renamed, this, [this, theme](const QString& name) {
        ui::rename(m_desk, m_album, theme, name);
    });
    connect(card, &ThemeCard::entered, this, [this, theme] { choose(theme); });
    connect(card, &ThemeCard::detailsWanted, this, [this, theme] {
        choose(theme);
        emit detailsWanted();
    });
    connect(&card->list(), &WallList::opened, this, &WallView::opened);
    return card;
}

void WallView::show(const photovoice::Album& album) {
    m_album = album;
    m_wall = photovoice::wallOf(album, m_desk.words(), m_desk.today());
    if (m_chosen && std::none_of(m_wall.themes.begin(), m_wall.themes.end(), [&](const auto& one) {
            return one.id == *m_chosen;
        })) {
        m_chosen.reset();
        emit chosenChanged();
    }
    showCards();
    m_tray->show(m_wall.tray, !m_desk.readOnly(), m_desk.language());
    m_silentNote->setVisible(m_wall.silent);
    m_silence->setChecked(m_wall.silent);
    enableActions();
}

void WallView::showCards() {
    std::vector<ThemeCard*> cards;
    for (const photovoice::WallTheme& theme : m_wall.themes) {
        ThemeCard* known = card(theme.id);
        cards.push_back(known != nullptr ? known : makeCard(theme.id));
    }
    const bool moved = cards != m_cards;
    for (ThemeCard* before : m_cards)
        if (std::find(cards.begin(), cards.end(), before) == cards.end()) {
            before->hide();
            before->deleteLater();
        }
    m_cards = std::move(cards);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->show(m_wall.themes[i], int(i) + 1, m_wall.silent, m_desk.words());
        m_cards[i]->setWritable(!m_desk.readOnly());
        m_cards[i]->setChosen(m_chosen == m_cards[i]->theme());
    }
    if (moved)
        arrange();
}

void WallView::arrange() {
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    int place = 0;
    const QWidget* before = &m_tray->list();
    for (ThemeCard* card : m_cards) {
        m_grid->addWidget(card, place / m_columns, place % m_columns);
        card->QWidget::show();
        ++place;
        QWidget::setTabOrder(const_cast<QWidget*>(before), &card->list());
        before = &card->list();
    }
    m_grid->addWidget(m_tile, place / m_columns, place % m_columns);
}

void WallView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int columns = std::max(1, (width() - 2 * 24 + between) / (narrowestCard + between));
    if (columns == m_columns)
        return;
    m_columns = columns;
    arrange();
}

void WallView::takeFocus() {
    if (!m_wall.tray.empty())
        m_tray->list().setFocus();
    else if (!m_cards.empty())
        m_cards.front()->list().setFocus();
    else
        m_tile->setFocus();
}

void WallView::choose(Id<Theme> theme) {
    m_chosen = theme;
    for (ThemeCard* card : m_cards)
        card->setChosen(card->theme() == theme);
    if (ThemeCard* chosen = card(theme))
        m_scroll->ensureWidgetVisible(chosen, 0, between);
    enableActions();
    emit chosenChanged();
}

void WallView::enableActions() {
    const bool writable = !m_desk.readOnly();
    m_newTheme->setEnabled(writable);
    m_tile->setEnabled(writable);
    m_silence->setEnabled(writable && !m_wall.themes.empty());
    m_details->setEnabled(m_chosen.has_value() && !m_wall.silent);
    for (QAction* each : {m_earlier, m_later, m_remove, m_takeOff})
        each->setEnabled(writable && m_chosen);
    m_rename->setEnabled(writable && m_chosen && !m_wall.silent);
}

DraggedPhotos WallView::chosenPhotos() const {
    const QWidget* focused = window()->focusWidget();
    if (focused == &m_tray->list())
        return {m_tray->list().chosen(), std::nullopt};
    for (ThemeCard* card : m_cards)
        if (focused == &card->list())
            return {card->list().chosen(), card->theme()};
    return {};
}

void WallView::placeUnder(size_t number) {
    if (number > m_wall.themes.size())
        return m_desk.notify(
            {tr("There is no theme %1 yet. Press T to make one.").arg(number), {}, {}}
        );
    const Id<Theme> theme = m_wall.themes[number - 1].id;
    // A key adds: what is under a theme already stays there too.
    if (place(m_desk, chosenPhotos(), theme, true))
        m_desk.notify(
            {tr("Placed under “%1”.").arg(m_wall.themes[number - 1].name),
             tr("Undo"),
             [this] { m_desk.undo(); }}
        );
    if (m_wall.tray.empty() && !m_tray->list().isVisible())
        takeFocus();
}

void WallView::keyPressEvent(QKeyEvent* event) {
    const int number = event->key() - Qt::Key_0;
    if (number >= 1 && number <= 9 && event->modifiers() == Qt::NoModifier && !m_desk.readOnly())
        placeUnder(size_t(number));
    else
        QWidget::keyPressEvent(event);
}

void WallView::make(const DraggedPhotos& dragged) {
    const auto made = makeTheme(m_desk, m_album, dragged);
    if (!made)
        return;
    choose(*made);
    if (m_wall.silent)
        card(*made)->list().setFocus();
    else
        card(*made)->rename();
}

void WallView::onChosen(const std::function<void(Id<Theme>)>& run) {
    if (m_chosen)
        run(*m_chosen);
}

} // namespace trellis::ui
