#include "core/exchange/calendar.h"

#include "core/course/findings.h"
#include "core/course/store.h"
#include "core/team/profile.h"

#include <libical/ical.h>
#include <memory>

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;
using course::Event;

constexpr int minutesWhenNobodySaid = 60;

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype dayTime(QDate day) {
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype utcTime(const QDateTime& moment) {
    const QDateTime utc = moment.toUTC();
    icaltimetype time = dayTime(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    return icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
}

void add(icalcomponent* component, icalproperty* property) {
    icalcomponent_add_property(component, property);
}

/// The form's words and the school's own, one paragraph each.
QByteArray describe(const Event& event, Language language) {
    QStringList paragraphs{course::aboutOf(event, language), event.note};
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s).toUtf8();
}

void addTimes(icalcomponent* entry, const Event& event, const QTimeZone& zone) {
    if (event.at.isValid() && event.startsOn == event.endsOn) {
        const QDateTime start(event.startsOn, event.at, zone);
        const int minutes = event.minutes.value_or(minutesWhenNobodySaid);
        add(entry, icalproperty_new_dtstart(utcTime(start)));
        add(entry, icalproperty_new_dtend(utcTime(start.addSecs(60 * minutes))));
        return;
    }
    add(entry, icalproperty_new_dtstart(dayTime(event.startsOn)));
    add(entry, icalproperty_new_dtend(dayTime(event.endsOn.addDays(1)))); // the day after
    add(entry, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
}

Component entryOf(const Event& event, const CalendarSheet& sheet) {
    const auto known = sheet.revisions.find(event.id);
    const course::Revision revision = known != sheet.revisions.end()
                                          ? known->second
                                          : course::Revision{0, event.startsOn.startOfDay(Qt::UTC)};
    Component entry(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    const auto text = [&](auto* make, const QByteArray& words) {
        if (!words.isEmpty())
            add(entry.get(), make(words.constData()));
    };
    text(icalproperty_new_uid, event.id.uuid().toByteArray(QUuid::WithoutBraces));
    add(entry.get(), icalproperty_new_dtstamp(utcTime(revision.at)));
    add(entry.get(), icalproperty_new_lastmodified(utcTime(revision.at)));
    add(entry.get(), icalproperty_new_sequence(revision.number));
    addTimes(entry.get(), event, sheet.zone);
    text(icalproperty_new_summary, course::titleOf(event, sheet.language).toUtf8());
    text(icalproperty_new_description, describe(event, sheet.language));
    text(icalproperty_new_location, event.place.toUtf8());
    text(icalproperty_new_categories, vocabulary::label(event.kind, sheet.language).toUtf8());
    return entry;
}

void addNamed(icalcomponent* calendar, const char* name, const QString& words) {
    icalproperty* property = icalproperty_new_x(words.toUtf8().constData());
    icalproperty_set_x_name(property, name);
    add(calendar, property);
}

} // namespace

CalendarSheet calendarOf(const school::Reader& reader, Language language) {
    return {
        team::profile(reader).name,
        course::events(reader),
        course::revisions(reader),
        language,
        QTimeZone::systemTimeZone(),
    };
}

QByteArray toCalendar(const CalendarSheet& sheet) {
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Trellis//Course plan//EN"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    add(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    if (!sheet.school.isEmpty())
        addNamed(calendar.get(), "X-WR-CALNAME", sheet.school);
    for (const Event& event : sheet.events)
        icalcomponent_add_component(calendar.get(), entryOf(event, sheet).release());
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> written(
        icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer
    );
    return {written.get()};
}

} // namespace trellis::exchange
