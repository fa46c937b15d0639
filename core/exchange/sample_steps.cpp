#include "core/exchange/sample_steps.h"

#include "core/analysis/store.h"
#include "core/course/measures.h"
#include "core/course/store.h"
#include "core/exchange/sample_meeting.h"
#include "core/power/types.h"
#include "core/team/actions.h"
#include "core/team/charter.h"
#include "core/team/meetings.h"
#include "core/team/profile.h"
#include "core/team/store.h"

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;
using school::Edit;

team::SchoolProfile profileOf(const SampleItem& item) {
    const SampleCalendar& calendar = item.setting().calendar;
    team::SchoolProfile profile;
    profile.name = item.text(u"name"_s);
    profile.district = item.text(u"district"_s);
    profile.state = item.word(u"state"_s);
    profile.grades = item.word(u"grades"_s);
    profile.enrollment = item.number(u"enrollment"_s);
    profile.schoolYear = calendar.schoolYear();
    profile.homeLanguages = item.text(u"homeLanguages"_s);
    profile.dataSource = item.text(u"dataSource"_s);
    profile.dataAsOf = item.day(u"dataAsOf"_s);
    profile.teamTerm = item.text(u"teamTerm"_s);
    profile.courseStart = calendar.courseStart();
    return profile;
}

team::Seat seatOf(const SampleItem& item, int position) {
    team::Seat seat{sampleId<team::Seat>(u"seat"_s, item.word(u"key"_s))};
    seat.position = position;
    seat.constituency = item.as(u"constituency"_s, seat.constituency);
    seat.member = item.text(u"member"_s);
    seat.role = item.text(u"role"_s);
    seat.vacantSince = item.day(u"vacantSince"_s);
    seat.filled = !seat.vacantSince.isValid();
    seat.voting = item.yes(u"voting"_s, true);
    seat.required = item.yes(u"required"_s);
    seat.selection = item.maybe<Selection>(u"selection"_s);
    if (item.has(u"ends"_s)) {
        seat.termEnds = item.setting().calendar.monthEnd(item.word(u"ends"_s));
        seat.termStarts = seat.termEnds.addYears(-item.number(u"years"_s).value_or(1)).addDays(1);
    }
    seat.note = item.text(u"note"_s);
    seat.onboarded = item.yes(u"onboarded"_s);
    seat.language = item.text(u"language"_s);
    for (const QString& hat : item.words(u"hats"_s))
        seat.hats.push_back(vocabulary::fromId<Constituency>(hat));
    return seat;
}

team::Charter charterOf(const SampleItem& item) {
    team::Charter charter;
    charter.purpose = item.text(u"purpose"_s);
    charter.rhythm = item.text(u"rhythm"_s);
    charter.decisionRule = team::decisionRule(item.word(u"decisionRule"_s));
    charter.quorum = item.number(u"quorum"_s);
    charter.smallest = item.number(u"smallest"_s);
    charter.largest = item.number(u"largest"_s);
    charter.languages = item.text(u"languages"_s);
    charter.interpretation = item.yes(u"interpretation"_s);
    charter.childcare = item.yes(u"childcare"_s);
    charter.food = item.yes(u"food"_s);
    charter.barriers = item.text(u"barriers"_s);
    charter.rules = item.word(u"rules"_s);
    return charter;
}

/// The team's meetings, with who came from the seats: "101" is came, away, came.
std::vector<team::TeamMeeting>
meetingsOf(const SampleItem& meetings, const std::vector<SampleItem>& seats) {
    std::vector<team::TeamMeeting> all;
    for (const QJsonValue& day : meetings.array(u"days"_s)) {
        const auto number = static_cast<qsizetype>(all.size());
        team::TeamMeeting meeting{
            sampleId<team::TeamMeeting>(u"team meeting"_s, QString::number(number))};
        meeting.heldOn = meetings.setting().calendar.schoolDay(day.toInt());
        for (const SampleItem& seat : seats)
            if (const QString came = seat.word(u"came"_s); number < came.size())
                meeting.came.emplace(
                    sampleId<team::Seat>(u"seat"_s, seat.word(u"key"_s)), came[number] == u'1'
                );
        all.push_back(std::move(meeting));
    }
    return all;
}

team::TeamAction actionOf(const SampleItem& item) {
    team::TeamAction action{sampleId<team::TeamAction>(u"action"_s, item.word(u"key"_s))};
    action.voice = item.text(u"voice"_s);
    action.of = sampleId<team::ReferenceGroup>(u"reference"_s, item.word(u"of"_s));
    action.what = item.text(u"what"_s);
    action.owner = item.text(u"owner"_s);
    action.ownerConstituency = item.maybe<Constituency>(u"ownerConstituency"_s);
    action.dueOn = item.day(u"due"_s);
    return action;
}

team::ReferenceDimension dimensionOf(const SampleItem& item, int position) {
    const QString key = item.word(u"key"_s);
    team::ReferenceDimension dimension{
        sampleId<team::ReferenceDimension>(u"dimension"_s, key), position};
    dimension.name = item.text(u"name"_s);
    dimension.source = item.text(u"source"_s);
    dimension.asOf = item.day(u"asOf"_s);
    for (const SampleItem& group : item.items(u"groups"_s))
        dimension.groups.push_back({
            sampleId<team::ReferenceGroup>(u"reference"_s, key + u' ' + group.word(u"key"_s)),
            group.text(u"name"_s),
            group.number(u"people"_s).value_or(0),
            group.number(u"members"_s),
        });
    return dimension;
}

analysis::GrowthMove moveOf(const SampleItem& item, int position) {
    analysis::GrowthMove move{
        sampleId<analysis::GrowthMove>(u"move"_s, item.word(u"key"_s)), position};
    move.title = item.text(u"title"_s);
    move.attribute = item.word(u"attribute"_s);
    move.because = item.text(u"because"_s);
    if (item.has(u"decision"_s))
        move.decision = sampleId<power::Decision>(u"decision"_s, item.word(u"decision"_s)).uuid();
    move.constituency = item.maybe<Constituency>(u"constituency"_s);
    move.fromLevel = item.number(u"from"_s);
    move.toLevel = item.number(u"to"_s);
    move.firstStep = item.text(u"firstStep"_s);
    move.firstStepBy = item.day(u"firstStepBy"_s);
    move.sign = item.text(u"sign"_s);
    move.support = item.text(u"support"_s);
    move.owner = item.text(u"owner"_s);
    move.ownerConstituency = item.maybe<Constituency>(u"ownerConstituency"_s);
    move.coOwner = item.text(u"coOwner"_s);
    move.coOwnerConstituency = item.maybe<Constituency>(u"coOwnerConstituency"_s);
    move.dueOn = item.day(u"due"_s);
    move.reviewOn = item.day(u"review"_s);
    move.status = item.as(u"status"_s, move.status);
    if (item.has(u"meeting"_s))
        move.meeting = sampleId<analysis::Meeting>(u"meeting"_s, item.word(u"meeting"_s)).uuid();
    return move;
}

course::OneToOne talkOf(const SampleItem& item) {
    const QString key = item.word(u"key"_s);
    course::OneToOne talk{sampleId<course::OneToOne>(u"talk"_s, key)};
    talk.shared.heldOn = item.day(u"held"_s);
    talk.shared.agenda = item.text(u"agenda"_s);
    talk.shared.sharedNote = item.text(u"note"_s);
    talk.shared.nextOn = item.day(u"next"_s);
    talk.privateNote = item.text(u"privateNote"_s);
    for (const SampleItem& each : item.items(u"promises"_s)) {
        const QString number = QString::number(talk.shared.promises.size());
        talk.shared.promises.push_back({
            sampleId<course::Promise>(u"promise"_s, key + u' ' + number),
            each.text(u"words"_s),
            each.yes(u"done"_s),
        });
    }
    return talk;
}

} // namespace

void writeTeam(Edit& edit, const SampleItem& file, const QString& chapter) {
    if (const SampleItem profile = file.item(u"profile"_s); profile.word(u"chapter"_s) == chapter)
        team::put(edit, profileOf(profile));
    for (const SampleItem& item : file.itemsOf(u"seats"_s, chapter))
        team::put(edit, seatOf(item, team::nextSeatPosition(edit)));
    if (const SampleItem charter = file.item(u"charter"_s); charter.word(u"chapter"_s) == chapter)
        team::put(edit, charterOf(charter));
    if (const SampleItem held = file.item(u"meetings"_s); held.word(u"chapter"_s) == chapter)
        for (const team::TeamMeeting& meeting : meetingsOf(held, file.items(u"seats"_s)))
            team::put(edit, meeting);
    for (const SampleItem& item : file.itemsOf(u"actions"_s, chapter)) {
        team::TeamAction action = actionOf(item);
        action.position = team::nextActionPosition(edit);
        team::put(edit, action);
    }
    for (const SampleItem& item : file.itemsOf(u"dimensions"_s, chapter))
        team::put(edit, dimensionOf(item, team::nextDimensionPosition(edit)));
}

void writeAnalysis(Edit& edit, const SampleItem& file, const QString& chapter) {
    for (const SampleItem& item : file.itemsOf(u"meetings"_s, chapter))
        writeMeeting(edit, item);
    for (const SampleItem& item : file.itemsOf(u"moves"_s, chapter))
        analysis::put(edit, moveOf(item, analysis::nextPosition(edit)));
    writeChoosing(edit, file.itemsOf(u"moves"_s, chapter));
    for (const SampleItem& item : file.itemsOf(u"talks"_s, chapter))
        course::put(edit, talkOf(item));
}

void writeCourse(Edit& edit, const SampleSetting& setting, const QString& chapter) {
    if (chapter == u"profile"_s)
        course::put(
            edit,
            course::plan(
                {setting.calendar.courseStart(), 13}, sampleId<course::Event>(u"plan"_s, {}).uuid()
            )
        );
    if (chapter != u"analysis"_s)
        return;
    for (course::Event event : course::events(edit)) {
        // A hand-in is done when the file holds it; everything else when its day is past.
        if (event.kind == CourseEventKind::HandIn || event.endsOn >= setting.calendar.schoolDay(0))
            continue;
        event.done = true;
        course::put(edit, event);
    }
}

} // namespace trellis::exchange
