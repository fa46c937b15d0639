#include "core/exchange/sample_meeting.h"

#include "core/analysis/sealed.h"
#include "core/analysis/store.h"
#include "core/evidence/store.h"
#include "core/power/types.h"

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;
using analysis::Phase;
using school::Edit;

constexpr int secondsBetweenNotes = 75;

Phase phaseOf(NoteKind kind) {
    switch (kind) {
    case NoteKind::Guess:
        return Phase::Guess;
    case NoteKind::See:
    case NoteKind::Wonder:
        return Phase::Look;
    case NoteKind::Feel:
        return Phase::Feel;
    case NoteKind::Explain:
        return Phase::MakeSense;
    case NoteKind::Implication:
        return Phase::Choose;
    }
    return Phase::Look;
}

void addPresent(analysis::Meeting& meeting, const SampleItem& item) {
    const SampleItem here = item.item(u"attendance"_s);
    const SampleItem away = item.item(u"away"_s);
    const SampleItem remote = item.item(u"remote"_s);
    const SampleItem languages = item.item(u"languages"_s);
    for (const QString& group : here.names())
        meeting.attendance[vocabulary::fromId<Constituency>(group)] = {
            here.number(group).value_or(0),
            away.number(group).value_or(0),
            remote.number(group).value_or(0),
            languages.text(group),
        };
}

analysis::Meeting meetingOf(const SampleItem& item) {
    const QString key = item.word(u"key"_s);
    analysis::Meeting meeting{sampleId<analysis::Meeting>(u"meeting"_s, key), item.day(u"held"_s)};
    meeting.title = item.text(u"title"_s);
    meeting.minutes = item.number(u"minutes"_s);
    meeting.facilitator = item.text(u"facilitator"_s);
    meeting.aim = item.text(u"aim"_s);
    meeting.form = item.number(u"form"_s);
    meeting.facilitatorConstituency = item.maybe<Constituency>(u"facilitatorConstituency"_s);
    meeting.attributes = item.words(u"attributes"_s);
    if (item.has(u"begun"_s)) {
        meeting.begunAt = item.setting().calendar.moment(item.word(u"begun"_s)).toUTC();
        meeting.endedAt = meeting.begunAt.addSecs(60 * meeting.minutes.value_or(0));
    }
    addPresent(meeting, item);
    for (const SampleItem& each : item.items(u"notes"_s)) {
        const auto place = int(meeting.notes.size());
        analysis::MeetingNote note{
            sampleId<analysis::MeetingNote>(u"note"_s, key + u' ' + QString::number(place))};
        note.kind = each.as(u"kind"_s, note.kind);
        note.constituency = each.maybe<Constituency>(u"by"_s);
        note.words = each.text(u"words"_s);
        note.attribute = each.word(u"attribute"_s);
        if (meeting.form) {
            note.phase = phaseOf(note.kind);
            note.saidAt = meeting.begunAt.addSecs(secondsBetweenNotes * (place + 1));
        }
        meeting.notes.push_back(std::move(note));
    }
    return meeting;
}

/// Everybody's mark goes through the sealed box, as in a meeting: no single one comes out.
std::vector<analysis::Placement>
marksOf(const SampleItem& round, analysis::Placement::Round which) {
    analysis::SealedPlacements sealed;
    for (const QString& attribute : round.names()) {
        const SampleItem groups = round.item(attribute);
        for (const QString& group : groups.names())
            for (const QJsonValue& level : groups.array(group))
                sealed.add({vocabulary::fromId<Constituency>(group), {{attribute, level.toInt()}}});
    }
    return sealed.opened(which);
}

std::optional<evidence::Thing> pointsAt(const SampleItem& note) {
    const SampleItem points = note.item(u"points"_s);
    if (points.has(u"decision"_s))
        return evidence::Thing{
            u"decision"_s,
            sampleId<power::Decision>(u"decision"_s, points.word(u"decision"_s)).uuid()};
    if (points.has(u"space"_s))
        return evidence::Thing{
            u"space"_s, sampleId<power::Space>(u"space"_s, points.word(u"space"_s)).uuid()};
    return std::nullopt;
}

} // namespace

void writeMeeting(Edit& edit, const SampleItem& item) {
    const analysis::Meeting meeting = meetingOf(item);
    analysis::put(edit, meeting);
    size_t place = 0;
    for (const SampleItem& each : item.items(u"notes"_s)) {
        const analysis::MeetingNote& note = meeting.notes.at(place++);
        if (const auto thing = pointsAt(each))
            evidence::link(edit, {u"note"_s, note.id.uuid()}, *thing);
    }
    const SampleItem placements = item.item(u"placements"_s);
    using Round = analysis::Placement::Round;
    for (const auto& [name, round] :
         {std::pair(u"before"_s, Round::Before), std::pair(u"after"_s, Round::After)})
        if (placements.has(name))
            analysis::putPlacements(edit, meeting.id, round, marksOf(placements.item(name), round));
}

void writeChoosing(Edit& edit, const std::vector<SampleItem>& moves) {
    std::map<Id<analysis::Meeting>, std::map<Id<analysis::GrowthMove>, int>> dots;
    for (const SampleItem& item : moves) {
        if (!item.has(u"meeting"_s))
            continue;
        const auto meeting = sampleId<analysis::Meeting>(u"meeting"_s, item.word(u"meeting"_s));
        const auto move = sampleId<analysis::GrowthMove>(u"move"_s, item.word(u"key"_s));
        dots[meeting][move] = item.number(u"dots"_s).value_or(0);
        const QJsonArray shown = item.array(u"hands"_s);
        if (shown.isEmpty())
            continue;
        analysis::Hands hands{};
        for (size_t fingers = 0; fingers < hands.size(); ++fingers)
            hands.at(fingers) = shown[qsizetype(fingers)].toInt();
        analysis::putHands(edit, meeting, move, hands);
    }
    for (const auto& [meeting, sums] : dots)
        analysis::putDots(edit, meeting, sums);
}

} // namespace trellis::exchange
