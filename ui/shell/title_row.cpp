#include "ui/shell/title_row.h"

#include "ui/parts/button.h"
#include "ui/parts/page.h"
#include "ui/parts/segmented_control.h"
#include "ui/parts/text_label.h"

#include <QAction>
#include <QHBoxLayout>

namespace trellis::ui {
TitleRow::TitleRow(Page& page, QWidget* parent)
    : QWidget(parent),
      m_page(page),
      m_title(new ElidedLabel({}, paint::TextStyle::PageTitle, Ink::Normal, this)),
      m_subtitle(new ElidedLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_views(new SegmentedControl(tr("View"), this)),
      m_extra(page.titleExtra()),
      m_row(new QHBoxLayout),
      m_below(new QHBoxLayout),
      m_buttons(new QHBoxLayout) {
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 10, 24, 10);
    rows->setSpacing(0);
    rows->addLayout(m_row);
    rows->addLayout(m_below);
    m_row->setSpacing(12);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_views);
    m_buttons->setSpacing(8);
    m_row->addLayout(m_buttons);
    m_below->addStretch();
    placeExtra(false);
    if (m_extra)
        m_extra->installEventFilter(this);
    m_row->addStrut(52); // a least height of its own would let the page squeeze two lines into one
    connect(m_views, &SegmentedControl::chosen, this, [this](const QString& id) {
        m_page.setView(id);
    });
    refresh();
}

void TitleRow::refresh() {
    m_title->setText(m_page.title());
    m_subtitle->setText(m_page.subtitle());
    m_subtitle->setVisible(!m_page.subtitle().isEmpty());
    m_views->setAccessibleName(tr("View"));
    QList<SegmentedControl::Piece> pieces;
    for (const PageView& view : m_page.views())
        pieces.append({view.id, view.text, view.icon});
    m_views->setPieces(pieces);
    m_views->setCurrent(m_page.view());
    m_views->setVisible(!pieces.isEmpty());
    rebuildButtons();
    fit();
}

bool TitleRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_extra && event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::eventFilter(watched, event);
}

void TitleRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

/// Before the page's name is cut, its views give up the words of those that are not shown; where
/// that is not enough, what the page has put beside them goes under them.
void TitleRow::fit() {
    m_views->setBrief(false);
    placeExtra(false);
    if (wantedWidth() <= width())
        return;
    m_views->setBrief(true);
    if (wantedWidth() <= width() || !m_extra || m_extra->isHidden())
        return;
    placeExtra(true);
    m_views->setBrief(false);
    m_views->setBrief(wantedWidth() > width());
}

int TitleRow::wantedWidth() const {
    const QMargins margins = layout()->contentsMargins();
    int wanted = margins.left() + margins.right() + m_title->sizeHint().width();
    for (int i = 1; i < m_row->count(); ++i)
        if (!m_row->itemAt(i)->isEmpty())
            wanted += m_row->spacing() + m_row->itemAt(i)->sizeHint().width();
    return wanted;
}

void TitleRow::placeExtra(bool below) {
    if (!m_extra || (below ? m_below : m_row)->indexOf(m_extra) >= 0)
        return;
    (below ? m_row : m_below)->removeWidget(m_extra);
    if (below)
        m_below->addWidget(m_extra);
    else
        m_row->insertWidget(1, m_extra);
    m_below->setContentsMargins(0, below ? 8 : 0, 0, 0);
}

void TitleRow::rebuildButtons() {
    const QList<TitleButton> wanted = m_page.titleButtons();
    QList<QAction*> actions;
    for (const TitleButton& each : wanted)
        actions.append(each.action);
    if (actions == m_actions)
        return;
    m_actions = actions;
    qDeleteAll(m_made);
    m_made.clear();
    for (const TitleButton& each : wanted) {
        auto* button =
            new Button({}, each.primary ? ButtonKind::Primary : ButtonKind::Plain, each.icon, this);
        button->follow(each.action);
        m_buttons->addWidget(button);
        m_made << button;
    }
}

} // namespace trellis::ui
