#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace trellis::test {

/// An entry of an iCalendar file as another program reads it: Python's icalendar.
struct CalendarEntry {
    QString uid;
    QString summary;
    QString description;
    QString location;
    QString starts; ///< ISO; a day alone for all-day entries
    QString ends;
    int sequence = -1;
};
[[nodiscard]] std::vector<CalendarEntry> readCalendar(const QByteArray& calendar);

} // namespace trellis::test
