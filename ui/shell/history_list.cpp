#include "ui/shell/history_list.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

using school::HistoryEntry;

constexpr qint64 pauseSeconds = 30 * 60;
constexpr qsizetype firstShown = 3;

const PageEntry* pageOf(const HistoryEntry& entry, const std::vector<PageEntry>& pages) {
    for (const PageEntry& page : pages)
        for (const QString& table : entry.tables)
            if (page.tables.contains(table))
                return &page;
    return nullptr;
}

QString iconOf(const HistoryEntry& entry, const std::vector<PageEntry>& pages) {
    if (entry.kind != HistoryEntry::Kind::Edit)
        return u"undo"_s;
    const PageEntry* page = pageOf(entry, pages);
    return page != nullptr ? page->icon : u"file"_s;
}

QString wordsOf(const HistoryEntry& entry) {
    switch (entry.kind) {
    case HistoryEntry::Kind::Undo:
        return QCoreApplication::translate("history", "Took back: %1").arg(entry.label);
    case HistoryEntry::Kind::Redo:
        return QCoreApplication::translate("history", "Brought forward: %1").arg(entry.label);
    case HistoryEntry::Kind::Edit:
        break;
    }
    return entry.label;
}

QString dayWords(QDate day, const HistoryWish& wish, const Words& words) {
    const QString date =
        words.locale().toString(day, u"ddd "_s) + words.shortDate(day) +
        (day.year() == wish.today.year() ? QString() : u", "_s + QString::number(day.year()));
    if (day == wish.today)
        return QCoreApplication::translate("history", "Today, %1").arg(date);
    if (day == wish.today.addDays(-1))
        return QCoreApplication::translate("history", "Yesterday, %1").arg(date);
    return date;
}

/// Builds rows from the newest entry down.
class Rows {
public:
    Rows(const std::vector<PageEntry>& pages, const HistoryWish& wish, const Words& words)
        : m_pages(pages),
          m_wish(wish),
          m_words(words) {}

    void add(const HistoryEntry& entry) {
        const PageEntry* page = pageOf(entry, m_pages);
        if (!m_wish.page.isEmpty() && (page == nullptr || page->id != m_wish.page))
            return;
        const QDateTime at = entry.at.toLocalTime();
        const QString icon = iconOf(entry, m_pages);
        const bool takenBack = entry.state != HistoryEntry::State::Done;
        startDay(at.date());
        if (continues(entry, at, icon, takenBack)) {
            HistoryItem& item = m_items.back();
            ++item.edits;
            item.first.prepend(wordsOf(entry));
            m_lastAt = at;
            return;
        }
        HistoryItem item;
        item.words = wordsOf(entry);
        item.who = entry.author.name;
        item.constituency = entry.author.constituency;
        item.icon = icon;
        item.at = at;
        item.time = m_words.locale().toString(at.time(), QLocale::ShortFormat);
        item.edits = 1;
        item.first = {item.words};
        item.seq = entry.seq;
        item.takenBack = takenBack;
        m_items.push_back(item);
        m_lastAt = at;
    }

    void add(const school::NamedMoment& moment) {
        const QDateTime at = moment.at.toLocalTime();
        startDay(at.date());
        HistoryItem item;
        item.kind = HistoryItem::Kind::Named;
        item.words = moment.name;
        item.who = moment.author;
        item.icon = u"flag"_s;
        item.at = at;
        item.time = m_words.locale().toString(at.time(), QLocale::ShortFormat);
        item.seq = moment.seq;
        m_items.push_back(item);
    }

    std::vector<HistoryItem> taken() {
        for (HistoryItem& item : m_items) {
            item.more = std::max(0, item.edits - static_cast<int>(firstShown));
            item.first = item.edits > 1 ? item.first.mid(0, firstShown) : QStringList();
        }
        return std::move(m_items);
    }

private:
    void startDay(QDate day) {
        if (day == m_day)
            return;
        m_day = day;
        HistoryItem head;
        head.kind = HistoryItem::Kind::Day;
        head.words = dayWords(day, m_wish, m_words);
        m_items.push_back(head);
    }

    [[nodiscard]] bool continues(
        const HistoryEntry& entry, const QDateTime& at, const QString& icon, bool takenBack
    ) const {
        const HistoryItem& last = m_items.back();
        return last.kind == HistoryItem::Kind::Edits && last.who == entry.author.name &&
               last.constituency == entry.author.constituency && last.icon == icon &&
               last.takenBack == takenBack && entry.kind == HistoryEntry::Kind::Edit &&
               at.secsTo(m_lastAt) < pauseSeconds;
    }

    const std::vector<PageEntry>& m_pages;
    const HistoryWish& m_wish;
    const Words& m_words;
    std::vector<HistoryItem> m_items;
    QDate m_day;
    QDateTime m_lastAt;
};

} // namespace

std::vector<HistoryItem> historyItems(
    const std::vector<HistoryEntry>& newestFirst,
    const std::vector<school::NamedMoment>& moments,
    const std::vector<PageEntry>& pages,
    const HistoryWish& wish,
    const Words& words
) {
    std::vector<school::NamedMoment> named = moments;
    std::ranges::sort(named, std::greater(), &school::NamedMoment::at);
    Rows rows(pages, wish, words);
    auto moment = named.begin();
    for (const HistoryEntry& entry : newestFirst) {
        for (; moment != named.end() && moment->seq >= entry.seq; ++moment)
            rows.add(*moment);
        rows.add(entry);
    }
    return rows.taken();
}

TakenBack takenBackAfter(const std::vector<HistoryEntry>& newestFirst, qint64 seq) {
    TakenBack taken;
    QSet<QString> people;
    for (const HistoryEntry& entry : newestFirst) {
        if (entry.seq <= seq)
            break;
        if (entry.kind != HistoryEntry::Kind::Edit || entry.state != HistoryEntry::State::Done)
            continue;
        ++taken.edits;
        people.insert(entry.author.name);
    }
    taken.people = static_cast<int>(people.size());
    return taken;
}

QString momentWords(const QDateTime& at, const Words& words) {
    const QDateTime local = at.toLocalTime();
    return u"%1 %2, %3"_s.arg(
        words.locale().toString(local.date(), u"ddd"_s),
        words.shortDate(local.date()),
        words.locale().toString(local.time(), QLocale::ShortFormat)
    );
}

} // namespace trellis::ui
