#include "core/exchange/sample_item.h"

#include "core/words/json_resource.h"

#include <stdexcept>

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int weekOfTheSample = 7;
constexpr int firstMonthOfAYear = 7;

bool isWeekend(QDate day) {
    return day.dayOfWeek() > Qt::Friday;
}

QDate lastDayOf(int year, int month) {
    return {year, month, QDate(year, month, 1).daysInMonth()};
}

} // namespace

QDate SampleCalendar::schoolDay(int days) const {
    QDate day = m_today;
    while (isWeekend(day))
        day = day.addDays(-1);
    const int step = days < 0 ? -1 : 1;
    for (int left = qAbs(days); left > 0; --left)
        do
            day = day.addDays(step);
        while (isWeekend(day));
    return day;
}

QDateTime SampleCalendar::moment(const QString& written) const {
    const QDate day = schoolDay(written.section(u' ', 0, 0).toInt());
    return {day, QTime::fromString(written.section(u' ', 1), u"hh:mm"_s)};
}

QDate SampleCalendar::monthEnd(const QString& written) const {
    const int month = written.section(u'+', 0, 0).toInt();
    const int year = m_today.year() + written.section(u'+', 1).toInt();
    const QDate day = lastDayOf(year, month);
    return m_today < lastDayOf(m_today.year(), month) ? day : lastDayOf(year + 1, month);
}

QDate SampleCalendar::courseStart() const {
    return m_today.addDays(1 - m_today.dayOfWeek()).addDays(-7 * (weekOfTheSample - 1));
}

QString SampleCalendar::schoolYear() const {
    const int first = m_today.year() - (m_today.month() < firstMonthOfAYear ? 1 : 0);
    return u"%1–%2"_s.arg(first).arg((first + 1) % 100, 2, 10, QChar(u'0'));
}

QString SampleCalendar::season() const {
    return m_today.month() < firstMonthOfAYear ? u"spring"_s : u"fall"_s;
}

QString SampleItem::word(const QString& name) const {
    return m_object[name].toString();
}

QString SampleItem::text(const QString& name) const {
    if (!has(name))
        return {};
    const QString text = m_object[name].toObject()[codeOf(m_setting.language)].toString();
    if (text.isEmpty())
        throw std::logic_error(
            "the sample says nothing in one language for: " + name.toStdString()
        );
    return text;
}

std::optional<int> SampleItem::number(const QString& name) const {
    return m_object[name].isDouble() ? std::optional(m_object[name].toInt()) : std::nullopt;
}

bool SampleItem::yes(const QString& name, bool otherwise) const {
    return m_object[name].toBool(otherwise);
}

QDate SampleItem::day(const QString& name) const {
    const auto days = number(name);
    return days ? m_setting.calendar.schoolDay(*days) : QDate();
}

QRectF SampleItem::area(const QString& name) const {
    const QJsonArray shares = array(name);
    return {shares[0].toDouble(), shares[1].toDouble(), shares[2].toDouble(), shares[3].toDouble()};
}

QStringList SampleItem::words(const QString& name) const {
    QStringList words;
    for (const auto& each : array(name))
        words.append(each.toString());
    return words;
}

std::vector<SampleItem> SampleItem::items(const QString& name) const {
    std::vector<SampleItem> items;
    for (const auto& each : array(name))
        items.emplace_back(each.toObject(), m_setting);
    return items;
}

std::vector<SampleItem> SampleItem::itemsOf(const QString& list, const QString& chapter) const {
    std::vector<SampleItem> of;
    for (const SampleItem& each : items(list))
        if (each.word(u"chapter"_s) == chapter)
            of.push_back(each);
    return of;
}

SampleItem SampleItem::item(const QString& name) const {
    return {m_object[name].toObject(), m_setting};
}

QJsonArray SampleItem::array(const QString& name) const {
    return m_object[name].toArray();
}

SampleItem sampleFile(const QString& name, const SampleSetting& setting) {
    return {jsonResource(u":/sample/%1.json"_s.arg(name)).object(), setting};
}

} // namespace trellis::exchange
