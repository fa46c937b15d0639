#include "tests/core/exchange/calendar_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <catch2/catch.hpp>

namespace trellis::test {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString script = uR"(
import sys, json
from icalendar import Calendar
calendar = Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps([{
    "uid": str(entry["UID"]), "summary": str(entry["SUMMARY"]),
    "description": str(entry.get("DESCRIPTION", "")), "location": str(entry.get("LOCATION", "")),
    "starts": entry["DTSTART"].dt.isoformat(), "ends": entry["DTEND"].dt.isoformat(),
    "stamp": entry["DTSTAMP"].dt.isoformat(), "sequence": int(entry["SEQUENCE"]),
} for entry in calendar.walk("VEVENT")]))
)"_s;

} // namespace

std::vector<CalendarEntry> readCalendar(const QByteArray& calendar) {
    QProcess reader;
    reader.start(u"/usr/bin/python3"_s, {u"-c"_s, script});
    REQUIRE(reader.waitForStarted());
    reader.write(calendar);
    reader.closeWriteChannel();
    REQUIRE(reader.waitForFinished());
    INFO(reader.readAllStandardError().toStdString());
    REQUIRE(reader.exitCode() == 0);
    std::vector<CalendarEntry> entries;
    const auto array = QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
    for (const QJsonValue& value : array)
        entries.push_back({
            value["uid"_L1].toString(),
            value["summary"_L1].toString(),
            value["description"_L1].toString(),
            value["location"_L1].toString(),
            value["starts"_L1].toString(),
            value["ends"_L1].toString(),
            value["sequence"_L1].toInt(),
        });
    return entries;
}

} // namespace trellis::test
