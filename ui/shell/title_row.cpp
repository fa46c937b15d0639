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
      m_buttons(new QHBoxLayout) {
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 24, 10);
    row->setSpacing(12);
    row->addLayout(words, 1);
    if (QWidget* extra = page.titleExtra())
        row->addWidget(extra);
    row->addWidget(m_views);
    m_buttons->setSpacing(8);
    row->addLayout(m_buttons);
    setMinimumHeight(72);
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
    fitViews();
}

void TitleRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitViews();
}

/// Before the page's name is cut, its views give up the words of those that are not shown.
void TitleRow::fitViews() {
    m_views->setBrief(false);
    const QLayout& row = *layout();
    const QMargins margins = row.contentsMargins();
    int wanted = margins.left() + margins.right() + m_title->sizeHint().width();
    for (int i = 1; i < row.count(); ++i)
        if (!row.itemAt(i)->isEmpty())
            wanted += row.spacing() + row.itemAt(i)->sizeHint().width();
    m_views->setBrief(wanted > width());
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
