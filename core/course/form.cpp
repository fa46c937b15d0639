#include "core/course/form.h"

#include "core/words/json_resource.h"

#include <QJsonArray>
#include <QJsonObject>

#include <stdexcept>

namespace trellis::course {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonArray entries() {
    static const QJsonArray all = jsonResource(u":/catalogues/course.json"_s).array();
    return all;
}

Count countNamed(const QString& name) {
    static const std::map<QString, Count> names{
        {u"profile"_s, Count::Profile},
        {u"seats"_s, Count::Seats},
        {u"comparisons"_s, Count::Comparisons},
        {u"photos"_s, Count::Photos},
        {u"stories"_s, Count::Stories},
        {u"themes"_s, Count::Themes},
        {u"sorted"_s, Count::Sorted},
        {u"forCoach"_s, Count::ForCoach},
        {u"decisions"_s, Count::Decisions},
        {u"answers"_s, Count::Answers},
        {u"evidence"_s, Count::Evidence},
        {u"spaces"_s, Count::Spaces},
        {u"placed"_s, Count::Placed},
        {u"meetings"_s, Count::Meetings},
        {u"notes"_s, Count::Notes},
        {u"moves"_s, Count::Moves},
        {u"slides"_s, Count::Slides},
        {u"signals"_s, Count::Signals},
    };
    const auto found = names.find(name);
    if (found == names.end())
        throw std::logic_error("the course asks for what nobody counts: " + name.toStdString());
    return found->second;
}

FormEvent eventOf(const QJsonObject& entry, const QJsonArray& weeks) {
    FormEvent event;
    event.key = entry["key"_L1].toString();
    event.kind = vocabulary::fromId<CourseEventKind>(entry["kind"_L1].toString());
    if (entry.contains("step"_L1))
        event.step = vocabulary::fromId<CourseStep>(entry["step"_L1].toString());
    event.firstWeek = weeks[0].toInt();
    event.lastWeek = weeks[1].toInt();
    event.weekday = entry["day"_L1].toInt();
    event.at = QTime::fromString(entry["at"_L1].toString(), u"HH:mm"_s);
    if (entry.contains("minutes"_L1))
        event.minutes = entry["minutes"_L1].toInt();
    for (const QJsonValue& need : entry["needs"_L1].toArray())
        event.needs.push_back({countNamed(need["what"_L1].toString()), need["atLeast"_L1].toInt()});
    return event;
}

std::vector<FormEvent> readForm(int weeks) {
    std::vector<FormEvent> events;
    for (const QJsonValue& value : entries()) {
        const QJsonObject entry = value.toObject();
        const QJsonArray span = entry["weeks"_L1][QString::number(weeks)].toArray();
        if (!span.isEmpty())
            events.push_back(eventOf(entry, span));
    }
    return events;
}

} // namespace

const std::vector<FormEvent>& form(int weeks) {
    static const std::map<int, std::vector<FormEvent>> forms = [] {
        std::map<int, std::vector<FormEvent>> made;
        for (const int length : courseLengths)
            made.emplace(length, readForm(length));
        return made;
    }();
    static const std::vector<FormEvent> none;
    const auto found = forms.find(weeks);
    return found == forms.end() ? none : found->second;
}

const FormEvent* formEvent(const QString& key) {
    for (const int length : courseLengths)
        for (const FormEvent& event : form(length))
            if (event.key == key)
                return &event;
    return nullptr;
}

FormWords formWords(const QString& key, Language language) {
    const QString code = codeOf(language);
    for (const QJsonValue& value : entries())
        if (value["key"_L1].toString() == key)
            return {value[code].toString(), value[code + u"Note"_s].toString()};
    return {};
}

} // namespace trellis::course
