#include "ui/photovoice/campaign_bar.h"

#include "ui/parts/badges.h"
#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace trellis::ui {

using photovoice::Campaign;
using photovoice::CampaignProgress;

CampaignBar::CampaignBar(QWidget* parent)
    : QWidget(parent),
      m_question(new ElidedLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_terms(new ElidedLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_groups(new QWidget(this)),
      m_badges(new QHBoxLayout(m_groups)),
      m_start(new Button({}, ButtonKind::Link, {}, this)),
      m_edit(new Button({}, ButtonKind::Plain, {}, this)),
      m_end(new Button({}, ButtonKind::Plain, {}, this)) {
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_question);
    words->addWidget(m_terms);
    m_badges->setContentsMargins({});
    m_badges->setSpacing(5);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(10);
    row->addLayout(words, 1);
    row->addWidget(m_groups);
    for (Button* button : {m_start, m_edit, m_end}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    setGround(*this, Ground::Sunken);
    setHairline(*this, Qt::TopEdge);
    connect(m_start, &Button::clicked, this, &CampaignBar::startWanted);
    connect(m_edit, &Button::clicked, this, &CampaignBar::editWanted);
    connect(m_end, &Button::clicked, this, &CampaignBar::endWanted);
    retranslate();
}

void CampaignBar::retranslate() {
    m_start->setWords(tr("Start a campaign…"));
    m_edit->setWords(tr("Edit…"));
    m_edit->setAccessibleName(tr("Edit the campaign…"));
    m_end->setWords(tr("End it"));
    m_end->setAccessibleName(tr("End the campaign"));
}

void CampaignBar::show(
    const photovoice::Album& album,
    const Campaign* campaign,
    QDate today,
    const Words& words,
    bool readOnly
) {
    const bool any = campaign != nullptr;
    m_question->setVisible(any);
    m_groups->setVisible(any);
    m_start->setVisible(!any && !readOnly);
    m_edit->setVisible(any && !readOnly);
    m_end->setVisible(any && !readOnly && photovoice::isOpen(*campaign, today));
    if (!any)
        return m_terms->setText(
            tr("No campaign is running. Ask people one question for a few weeks, and let them "
               "answer it with photos.")
        );
    const CampaignProgress progress = photovoice::progressOf(album, *campaign, today);
    m_question->setText(tr("“%1”").arg(photovoice::questionOf(*campaign, words.language())));
    m_terms->setText(
        photovoice::termsSentence(*campaign, progress, words) + QStringLiteral(" · ") +
        photovoice::progressSentence(*campaign, progress, words)
    );
    showGroups(progress, words);
}

void CampaignBar::showGroups(const CampaignProgress& progress, const Words& words) {
    while (QLayoutItem* item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CampaignProgress::OfGroup& group : progress.groups) {
        const QString sentence = photovoice::quotaWords(group, words);
        auto* badge = new GroupBadge(group.group, sentence, m_groups);
        if (group.photos == 0)
            badge->setBadgeStyle(paint::BadgeStyle::NotHeard);
        const bool done = group.asked > 0 && group.photos >= group.asked;
        const QString count = group.asked == 0 ? QString::number(group.photos)
                              : done ? QStringLiteral("✓ %1/%2").arg(group.photos).arg(group.asked)
                                     : QStringLiteral("%1/%2").arg(group.photos).arg(group.asked);
        auto* number = new TextLabel(count, paint::TextStyle::Small, Ink::Secondary, m_groups);
        badge->setToolTip(sentence);
        number->setToolTip(sentence);
        number->setAccessibleName(sentence);
        m_badges->addWidget(badge);
        m_badges->addWidget(number);
        m_badges->addSpacing(4);
    }
}

} // namespace trellis::ui
