#include "core/analysis/protocol.h"

#include "core/words/json_resource.h"

#include <QJsonArray>
#include <QJsonObject>

#include <stdexcept>

namespace trellis::analysis {
namespace {

using namespace Qt::Literals::StringLiterals;

const QJsonObject& file() {
    static const QJsonObject all = jsonResource(u":/catalogues/meeting.json"_s).object();
    return all;
}

Round roundFrom(const QJsonObject& entry, Phase phase, Language language) {
    const QString code = codeOf(language);
    Round round;
    round.phase = phase;
    round.name = entry[code].toString();
    round.prompt = entry[code + u"Prompt"_s].toString();
    round.rule = entry[code + u"Rule"_s].toString();
    round.say = entry[code + u"Say"_s].toString();
    for (const QJsonValue& kind : entry["kinds"_L1].toArray())
        round.kinds.push_back(vocabulary::fromId<NoteKind>(kind.toString()));
    round.hidden = entry["hidden"_L1].toBool();
    round.pinned = entry["pinned"_L1].toBool();
    round.unattributed = entry["unattributed"_L1].toBool();
    round.skippable = entry["skippable"_L1].toBool();
    return round;
}

std::vector<Round> read(Language language) {
    std::vector<Round> rounds;
    int place = 0;
    for (const QJsonValue& entry : file()["phases"_L1].toArray())
        rounds.push_back(roundFrom(entry.toObject(), Phase(place++), language));
    return rounds;
}

QJsonObject entryOf(Phase phase) {
    return file()["phases"_L1].toArray()[int(phase)].toObject();
}

} // namespace

const std::vector<Round>& protocol(Language language) {
    static const std::array both{read(Language::English), read(Language::Spanish)};
    return both[language == Language::English ? 0 : 1];
}

const Round& roundOf(Phase phase, Language language) {
    return protocol(language).at(size_t(phase));
}

std::chrono::minutes timeOf(Phase phase, int form) {
    return std::chrono::minutes(entryOf(phase)["minutes"_L1][QString::number(form)].toInt());
}

QString idOf(Phase phase) {
    return entryOf(phase)["id"_L1].toString();
}

Phase phaseFromId(const QString& id) {
    for (int place = 0; place < phaseCount; ++place)
        if (idOf(Phase(place)) == id)
            return Phase(place);
    throw std::out_of_range("no phase is called " + id.toStdString());
}

QString handMeaning(int fingers, Language language) {
    return file()["hands"_L1].toArray()[fingers].toObject()[codeOf(language)].toString();
}

QString neededToBegin(const Meeting& meeting, const Words& words) {
    QStringList needed;
    // With the principal in the lead, people say what the principal hopes to hear.
    if (meeting.facilitator.trimmed().isEmpty() ||
        meeting.facilitatorConstituency.value_or(Constituency::Administrator) ==
            Constituency::Administrator)
        needed.append(words.translate("analysis", "a facilitator who is no administrator"));
    if (peopleHere(meeting) == 0)
        needed.append(words.translate("analysis", "a count of who is here"));
    if (meeting.attributes.size() < 5 || meeting.attributes.size() > 7)
        needed.append(words.translate("analysis", "five to seven attributes to compare with"));
    if (needed.isEmpty())
        return {};
    return words.translate("analysis", "Before the meeting can begin, it needs %1.")
        .arg(words.list(needed));
}

QString objection(const MeetingNote& note, bool pinned, Phase phase, const Words& words) {
    const Round& round = roundOf(phase, words.language());
    if (round.pinned && note.kind == NoteKind::See && !pinned)
        return words.translate(
            "analysis",
            "In this round every note points at something. Choose a photo, a decision or a room in "
            "the evidence tray, then add it."
        );
    return {};
}

} // namespace trellis::analysis
