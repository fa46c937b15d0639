#include "ui/course/activity_card.h"

#include "ui/parts/badges.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int most = 4;

QString whenWords(const HistoryItem& item, QDate today, const Words& words) {
    const QDate day = item.at.date();
    if (day == today)
        return item.time;
    return day == today.addDays(-1) ? ActivityCard::tr("Yesterday") : words.shortDate(day);
}

QString whatWords(const HistoryItem& item) {
    const QString what =
        item.edits > 1 && !item.first.isEmpty()
            ? ActivityCard::tr("%1, and %n more", nullptr, item.edits - 1).arg(item.first.front())
            : item.words;
    return item.who.isEmpty() ? what : u"%1: %2"_s.arg(item.who, what);
}

} // namespace

ActivityCard::ActivityCard(QWidget* parent)
    : Card(parent),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_rows(new QVBoxLayout) {
    content()->addWidget(m_title);
    content()->addLayout(m_rows);
    m_rows->setSpacing(12);
}

void ActivityCard::show(const std::vector<HistoryItem>& items, QDate today, const Words& words) {
    m_title->setText(tr("Recent activity"));
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const HistoryItem& item : items) {
        if (item.kind != HistoryItem::Kind::Edits || item.takenBack)
            continue;
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(12);
        if (const auto by = vocabulary::parse<Constituency>(item.constituency)) {
            const Group group = vocabulary::groupOf(*by);
            line->addWidget(
                new GroupBadge(group, vocabulary::plural(group, words.language()), row),
                0,
                Qt::AlignTop
            );
        } else {
            line->addWidget(new IconLabel(item.icon, 20, Ink::Muted, row), 0, Qt::AlignTop);
        }
        auto* what = new TextLabel(whatWords(item), paint::TextStyle::Small, Ink::Normal, row);
        what->wrapped();
        line->addWidget(what, 1);
        line->addWidget(
            new TextLabel(whenWords(item, today, words), paint::TextStyle::Small, Ink::Muted, row),
            0,
            Qt::AlignTop
        );
        m_rows->addWidget(row);
        if (m_rows->count() == most)
            break;
    }
    setVisible(m_rows->count() > 0);
}

} // namespace trellis::ui
