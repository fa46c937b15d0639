#include "ui/photovoice/photographers_bar.h"

#include "core/photovoice/findings.h"
#include "ui/parts/badges.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"

#include <QHBoxLayout>

namespace trellis::ui {

PhotographersBar::PhotographersBar(QWidget* parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(24, 8, 24, 8);
    m_row->setSpacing(6);
    setGround(*this, Ground::Sunken);
    setHairline(*this, Qt::TopEdge);
}

void PhotographersBar::show(const photovoice::Album& album, const Words& words) {
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_row->addWidget(
        new TextLabel(tr("Who took them"), paint::TextStyle::SmallStrong, Ink::Normal, this)
    );
    m_row->addSpacing(10);
    const auto counts = photovoice::photosByGroup(album);
    for (const Group group : allGroups) {
        const auto found = counts.find(group);
        const int count = found == counts.end() ? 0 : found->second;
        const QString name = vocabulary::plural(group, words.language());
        auto* badge = new GroupBadge(group, name, this);
        badge->setBadgeStyle(count == 0 ? paint::BadgeStyle::NotHeard : paint::BadgeStyle::Filled);
        badge->setToolTip(name);
        m_row->addWidget(badge);
        m_row->addWidget(
            new TextLabel(QString::number(count), paint::TextStyle::Small, Ink::Secondary, this)
        );
        m_row->addSpacing(8);
    }
    m_row->addStretch(1);
    const QStringList missing = photovoice::emptyCellSentences(album, words, 1);
    m_row->addWidget(
        new ElidedLabel(missing.join(QString()), paint::TextStyle::Small, Ink::Muted, this), 4
    );
}

} // namespace trellis::ui
