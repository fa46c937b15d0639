#include "ui/power/tower_list.h"

#include "ui/paint/dumbbell.h"
#include "ui/paint/text.h"
#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/power/map_edits.h"
#include "ui/power/tower_dialog.h"
#include "ui/shell/desk.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using State = power::ViewCell::State;

constexpr double rowHeight = 28;
constexpr double namesShare = .36;
constexpr double figureWidth = 58;
constexpr double gap = 8;

std::optional<double> heightOf(const power::ViewCell& cell) {
    return cell.state == State::Known ? std::optional(cell.median) : std::nullopt;
}

/// "3", "?" or a dash.
QString shortText(const power::ViewCell& cell, const Words& words) {
    if (cell.state == State::Known)
        return power::medianText(cell.median, words);
    return cell.state == State::Fog ? u"?"_s : u"–"_s;
}

} // namespace

TowerRow::TowerRow(const power::TowerView& view, const Words& words, QWidget* parent)
    : QAbstractButton(parent),
      m_view(view) {
    if (view.locked)
        m_known = tr("fewer than three people");
    else if (view.paper.state == State::NotAsked && view.practice.state == State::NotAsked)
        m_known = tr("not asked yet");
    else
        m_known = u"%1 → %2"_s.arg(shortText(view.paper, words), shortText(view.practice, words));
    setAccessibleName(power::towerSentence(view, words));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize TowerRow::sizeHint() const {
    return {240, themeOf(*this).scaledInt(rowHeight)};
}

QSize TowerRow::minimumSizeHint() const {
    return {160, sizeHint().height()};
}

void TowerRow::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.sunken);
        painter.drawRoundedRect(all, 5, 5);
    }
    const QFont font = theme.font(paint::TextStyle::Small);
    const QRectF inner = all.adjusted(3, 0, -3, 0);
    const double names = inner.width() * namesShare;
    paint::paintLine(
        painter,
        QRectF(inner.left(), inner.top(), names - gap, inner.height()),
        m_view.perspective.title,
        {font, theme.ink2}
    );
    const bool anything =
        m_view.paper.state != State::NotAsked || m_view.practice.state != State::NotAsked;
    const double figure = anything ? theme.scaled(figureWidth) : inner.width() - names;
    if (anything)
        paint::paintLevelDumbbell(
            painter,
            QRectF(inner.left() + names, inner.top(), inner.width() - names - figure, height() - 2),
            {heightOf(m_view.paper), heightOf(m_view.practice)},
            theme
        );
    paint::paintLine(
        painter,
        QRectF(inner.right() - figure, inner.top(), figure, inner.height()),
        m_known,
        {anything ? theme.font(paint::TextStyle::SmallStrong) : font,
         anything ? theme.ink : theme.ink3,
         Qt::AlignRight}
    );
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all, 5, 5);
    }
}

void TowerRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

TowerList::TowerList(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::BodyStrong)),
      m_hint(&(new TextLabel({}, paint::TextStyle::Caption, Ink::Muted))->wrapped()),
      m_rows(new QVBoxLayout),
      m_add(new Button({}, ButtonKind::Plain, u"plus"_s)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    m_rows->setSpacing(0);
    column->addWidget(m_title);
    column->addLayout(m_rows);
    column->addWidget(m_hint);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setSmall(true);
    connect(m_add, &Button::clicked, this, [this] { addPerspective(m_desk); });
    retranslate();
}

void TowerList::showActor(const power::PowerMap& map, const power::Actor& actor) {
    m_actor = actor;
    m_views = power::towersOf(map, actor.id);
    fill();
}

void TowerList::fill() {
    const int held = [this] {
        for (int i = 0; i < m_rows->count(); ++i)
            if (m_rows->itemAt(i)->widget() == window()->focusWidget())
                return i;
        return -1;
    }();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    bool locked = false;
    for (const power::TowerView& view : m_views) {
        auto* row = new TowerRow(view, m_desk.words());
        row->setEnabled(!view.locked && !m_desk.readOnly());
        locked = locked || view.locked;
        connect(row, &TowerRow::clicked, this, [this, view] { ask(view); });
        m_rows->addWidget(row);
    }
    if (held >= 0 && held < m_rows->count()) {
        m_rows->itemAt(held)->widget()->show(); // what is hidden takes no keyboard
        m_rows->itemAt(held)->widget()->setFocus();
    }
    m_add->setVisible(m_views.empty() && !m_desk.readOnly());
    m_hint->setText(
        m_views.empty() ? tr("Staff, families and students may see this differently. Say who was "
                             "asked, and their answers can be counted here.")
        : locked        ? tr("Medians of three or more people. How many were asked is said in "
                             "“Whose map”.")
                 : tr("Hollow: on paper. Filled: in practice. Medians of three or more people.")
    );
}

void TowerList::ask(const power::TowerView& view) {
    auto* dialog = new TowerDialog(view, m_actor->name, m_desk.words(), window());
    connect(
        dialog,
        &TowerDialog::chosen,
        this,
        [this, perspective = view.perspective, actor = *m_actor](
            const power::Tally& paper, const power::Tally& practice
        ) { writeTowers(m_desk, perspective, actor, paper, practice); }
    );
    dialog->open();
}

void TowerList::retranslate() {
    m_title->setText(tr("Influence as others see it"));
    m_add->setWords(tr("Add a perspective"));
    fill();
}

} // namespace trellis::ui
