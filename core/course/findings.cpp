#include "core/course/findings.h"

#include <algorithm>

namespace trellis::course {
namespace {

using namespace Qt::Literals::StringLiterals;

QString needWords(Count count, const Words& words) {
    switch (count) {
    case Count::Profile:
        return words.translate("course", "the number of students");
    case Count::Seats:
        return words.translate("course", "%1 of %2 seats");
    case Count::Comparisons:
        return words.translate("course", "%1 of %2 comparisons with the school");
    case Count::Photos:
        return words.translate("course", "%1 of %2 photos");
    case Count::Stories:
        return words.translate("course", "%1 of %2 photos with a story");
    case Count::Themes:
        return words.translate("course", "%1 of %2 themes");
    case Count::Sorted:
        return words.translate("course", "%1 of %2 photos under a theme");
    case Count::ForCoach:
        return words.translate("course", "%1 of %2 photos that the coach may see");
    case Count::Decisions:
        return words.translate("course", "%1 of %2 decisions");
    case Count::Answers:
        return words.translate("course", "%1 of %2 answers about who has a say");
    case Count::Evidence:
        return words.translate("course", "%1 of %2 examples of how the team knows");
    case Count::Spaces:
        return words.translate("course", "%1 of %2 rooms");
    case Count::Placed:
        return words.translate("course", "%1 of %2 decisions with the room where they are made");
    case Count::Meetings:
        return words.translate("course", "%1 of %2 meetings of the team");
    case Count::Notes:
        return words.translate("course", "%1 of %2 notes from the meeting");
    case Count::Moves:
        return words.translate("course", "%1 of %2 growth moves that the team chose");
    case Count::Slides:
        return words.translate("course", "%1 of %2 slides");
    case Count::Signals:
        return words.translate("course", "%1 of %2 signs of what shifted");
    case Count::Vacant:
    case Count::Waiting:
    case Count::Expected:
    case Count::Ideas:
    case Count::Unowned:
    case Count::Promised:
        break;
    }
    return {};
}

int howMany(const std::vector<Event>& events, CourseEventKind kind) {
    return int(std::count_if(events.begin(), events.end(), [&](const Event& event) {
        return event.kind == kind;
    }));
}

QString dayOrShort(QDate first, QDate last, const Words& words) {
    return words.translate("course", "%1 to %2").arg(words.shortDate(first), words.shortDate(last));
}

} // namespace

QString titleOf(const Event& event, Language language) {
    return event.title.isEmpty() ? formWords(event.formKey, language).title : event.title;
}

QString aboutOf(const Event& event, Language language) {
    return event.formKey.isEmpty() ? QString() : formWords(event.formKey, language).note;
}

QString weekdayDate(QDate day, const Words& words) {
    //: a date with its weekday: "Wed, Oct 22"
    return words.locale().toString(day, words.translate("course", "ddd, MMM d"));
}

QString whenSentence(const Event& event, const Words& words) {
    if (event.endsOn > event.startsOn)
        return dayOrShort(event.startsOn, event.endsOn, words);
    QStringList parts{weekdayDate(event.startsOn, words)};
    if (event.at.isValid())
        parts.append(words.locale().toString(event.at, QLocale::ShortFormat));
    if (event.minutes)
        parts.append(words.translate("course", "%n minute(s)", nullptr, *event.minutes));
    return parts.join(u", "_s);
}

QString soonWords(QDate day, QDate today, const Words& words) {
    const auto days = int(today.daysTo(day));
    if (days == 0)
        return words.translate("course", "today");
    if (days == 1)
        return words.translate("course", "tomorrow");
    if (days < 0 || days > 14)
        return words.shortDate(day);
    return words.translate("course", "in %n day(s)", nullptr, days);
}

QString planSentence(const std::vector<Event>& events, int weeks, const Words& words) {
    const int sessions = howMany(events, CourseEventKind::Session);
    const int talks = howMany(events, CourseEventKind::OneToOne);
    QStringList parts{words.translate("course", "%n week(s)", nullptr, weeks)};
    if (sessions > 0)
        parts.append(words.translate("course", "%n whole-group session(s)", nullptr, sessions));
    if (talks > 0)
        parts.append(words.translate("course", "%n talk(s) with your coach", nullptr, talks));
    return parts.join(u", "_s);
}

QString weekSentence(const Calendar& calendar, QDate today, const Words& words) {
    if (!calendar.start.isValid())
        return {};
    const int week = calendar.weekOf(today);
    if (week < 1)
        return words.translate("course", "The course starts on %1").arg(words.date(calendar.start));
    if (week > calendar.weeks)
        return words.translate("course", "The course ended on %1")
            .arg(words.date(calendar.lastDayOf(calendar.weeks)));
    return words.translate("course", "Week %1 of %2, %3")
        .arg(
            QString::number(week),
            QString::number(calendar.weeks),
            dayOrShort(calendar.firstDayOf(week), calendar.lastDayOf(week), words)
        );
}

QString weekTheme(
    const std::vector<Event>& events, const Calendar& calendar, QDate today, Language language
) {
    const int week = calendar.weekOf(today);
    const QDate first = calendar.firstDayOf(week);
    const QDate last = calendar.lastDayOf(week);
    for (const CourseEventKind kind : {CourseEventKind::Session, CourseEventKind::Practice})
        if (const auto found = during(events, first, last, {kind}); !found.empty())
            return titleOf(found.front(), language);
    return {};
}

std::vector<NeedLine> needLines(const Event& event, const Standing& standing, const Words& words) {
    std::vector<NeedLine> lines;
    if (const FormEvent* planned = formEvent(event.formKey))
        for (const Need& need : planned->needs) {
            QString sentence = needWords(need.count, words);
            if (need.count != Count::Profile)
                sentence =
                    sentence.arg(std::min(standing.of(need.count), need.atLeast)).arg(need.atLeast);
            lines.push_back({met(need, standing), sentence});
        }
    return lines;
}

QString stateWord(State state, const Words& words) {
    switch (state) {
    case State::Ahead:
        return words.translate("course", "ahead");
    case State::Now:
        return words.translate("course", "under way");
    case State::Done:
        return words.translate("course", "done");
    case State::Over:
        return words.translate("course", "over");
    case State::Overdue:
        return words.translate("course", "overdue");
    }
    return {};
}

QString shiftSentence(const std::vector<Event>& moved, int days, const Words& words) {
    if (moved.empty())
        return {};
    const auto last =
        std::max_element(moved.begin(), moved.end(), [](const Event& a, const Event& b) {
            return a.endsOn < b.endsOn;
        });
    const QString how = days > 0 ? words.translate("course", "%n day(s) later", nullptr, days)
                                 : words.translate("course", "%n day(s) earlier", nullptr, -days);
    return words
        .translate(
            "course",
            "%n date(s) move, %1. The last one is “%2”, until %3.",
            nullptr,
            int(moved.size())
        )
        .arg(how, titleOf(*last, words.language()), words.date(last->endsOn));
}

QString promisesSentence(const SharedOneToOne& talk, const Words& words) {
    const auto all = int(talk.promises.size());
    if (all == 0)
        return {};
    const auto done =
        std::count_if(talk.promises.begin(), talk.promises.end(), [](const Promise& promise) {
            return promise.done;
        });
    return words.translate("course", "Done: %1 of %n thing(s) promised on %2.", nullptr, all)
        .arg(words.locale().toString(int(done)), words.date(talk.heldOn));
}

} // namespace trellis::course
