#include "core/exchange/sample_steps.h"
#include "core/power/by_id.h"
#include "core/power/store.h"

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;
using school::Edit;

Id<power::Actor> actorId(const QString& key) {
    return sampleId<power::Actor>(u"actor"_s, key);
}
Id<power::Space> spaceId(const QString& key) {
    return sampleId<power::Space>(u"space"_s, key);
}
Id<power::Decision> decisionId(const QString& key) {
    return sampleId<power::Decision>(u"decision"_s, key);
}

Id<power::Perspective> perspectiveId(const QString& key) {
    return sampleId<power::Perspective>(u"perspective"_s, key);
}

power::Actor actorOf(const SampleItem& item) {
    power::Actor actor{actorId(item.word(u"key"_s))};
    actor.name = item.text(u"name"_s);
    actor.kind = item.as(u"kind"_s, actor.kind);
    actor.constituency = item.as(u"constituency"_s, actor.constituency);
    actor.note = item.text(u"note"_s);
    actor.influenceFormal = item.number(u"formal"_s);
    actor.influencePractice = item.number(u"practice"_s);
    actor.role = item.text(u"role"_s);
    actor.people = item.number(u"people"_s);
    if (const QJsonArray place = item.array(u"place"_s); place.size() == 2)
        actor.place = QPointF(place[0].toDouble(), place[1].toDouble());
    actor.consented = item.yes(u"consented"_s);
    actor.onTeam = item.yes(u"onTeam"_s);
    actor.sphere = item.as(u"sphere"_s, actor.sphere);
    return actor;
}

/// "@family" is a whole group, anything else the key of an actor.
power::Whom holderOf(const QString& written) {
    if (written.startsWith(u'@'))
        return vocabulary::fromId<Constituency>(written.mid(1));
    return actorId(written);
}

/// Eight levers in their order: a holder, a list of holders, or "?".
void addLevers(power::Space& space, const QJsonArray& levers, Lens lens) {
    for (const Lever lever : allLevers) {
        const QJsonValue value = levers[static_cast<qsizetype>(lever)];
        std::vector<power::Whom>& holders = space.levers[{lever, lens}];
        if (value.isArray())
            for (const auto& each : value.toArray())
                holders.push_back(holderOf(each.toString()));
        else if (value.toString() != u"?"_s)
            holders.push_back(holderOf(value.toString()));
    }
}

power::Space spaceOf(const SampleItem& item) {
    power::Space space{spaceId(item.word(u"key"_s))};
    space.name = item.text(u"name"_s);
    space.openness = item.as(u"openness"_s, space.openness);
    space.formality = item.as(u"formality"_s, space.formality);
    space.purpose = item.text(u"purpose"_s);
    space.rhythm = item.text(u"rhythm"_s);
    for (const QString& actor : item.words(u"actors"_s))
        space.actors.push_back(actorId(actor));
    for (const QString& group : item.words(u"groups"_s))
        space.constituencies.push_back(vocabulary::fromId<Constituency>(group));
    const SampleItem people = item.item(u"people"_s);
    for (const QString& group : people.names()) {
        space.constituencies.push_back(vocabulary::fromId<Constituency>(group));
        space.people[space.constituencies.back()] = people.number(group).value_or(0);
    }
    space.kind = item.as(u"kind"_s, space.kind);
    space.visibility = item.maybe<Visibility>(u"visibility"_s);
    space.place = item.text(u"place"_s);
    space.language = item.text(u"language"_s);
    space.barriers = item.text(u"barriers"_s);
    if (item.has(u"notesShared"_s))
        space.notesShared = item.yes(u"notesShared"_s);
    const SampleItem levers = item.item(u"levers"_s);
    for (const Lens lens : {Lens::Formal, Lens::Practice})
        if (levers.has(vocabulary::id(lens)))
            addLevers(space, levers.array(vocabulary::id(lens)), lens);
    return space;
}

power::Decision decisionOf(const SampleItem& item) {
    power::Decision decision{decisionId(item.word(u"key"_s))};
    decision.position = item.number(u"position"_s).value_or(0);
    decision.domain = item.number(u"domain"_s).value_or(1);
    decision.name = item.text(u"name"_s);
    decision.decidedBy = item.text(u"decidedBy"_s);
    decision.stakes = item.number(u"stakes"_s);
    if (item.has(u"official"_s))
        decision.officialSpace = spaceId(item.word(u"official"_s));
    if (item.has(u"actual"_s))
        decision.actualSpace = spaceId(item.word(u"actual"_s));
    if (item.has(u"hoped"_s))
        decision.hopedSpace = spaceId(item.word(u"hoped"_s));
    decision.shortName = item.text(u"shortName"_s);
    decision.howLearned = item.text(u"howLearned"_s);
    return decision;
}

power::Tie tieOf(const SampleItem& item) {
    const QString from = item.word(u"from"_s);
    const QString to = item.word(u"to"_s);
    power::Tie tie{
        sampleId<power::Tie>(u"tie"_s, from + u" to "_s + to), actorId(from), actorId(to)};
    tie.type = item.as(u"type"_s, tie.type);
    tie.formality = item.as(u"formality"_s, tie.formality);
    tie.strength = item.number(u"strength"_s).value_or(1);
    return tie;
}

/// Six answers of one lens, in the order of the groups; "?" is don't know, null is not asked.
void writeSay(Edit& edit, const SampleItem& row, Lens lens) {
    const QJsonArray levels = row.array(u"levels"_s);
    const Id<power::Decision> decision = decisionId(row.word(u"decision"_s));
    for (size_t i = 0; i < allGroups.size(); ++i) {
        const QJsonValue level = levels[static_cast<qsizetype>(i)];
        if (level.isNull())
            continue;
        const power::SayKey key{decision, vocabulary::mainConstituency(allGroups[i]), lens};
        power::setSay(
            edit, key, level.isDouble() ? power::SayLevel(level.toInt()) : power::SayLevel()
        );
    }
}

power::Perspective perspectiveOf(const SampleItem& item, int position) {
    power::Perspective perspective{perspectiveId(item.word(u"key"_s)), position};
    perspective.title = item.text(u"title"_s);
    for (const QString& group : item.words(u"groups"_s))
        perspective.groups.push_back(vocabulary::fromId<Constituency>(group));
    perspective.people = item.number(u"people"_s).value_or(0);
    perspective.askedOn = item.day(u"from"_s);
    perspective.askedUntil = item.day(u"until"_s);
    return perspective;
}

/// How a level came about: most gave it, and one in six the level beside it.
power::Tally tallyAround(power::SayLevel level, int people) {
    const int others = people / 6;
    if (!level)
        return {{std::nullopt, people - others}, {1, others}};
    return {{level, people - others}, {*level == 0 ? 1 : *level - 1, others}};
}

void writeView(Edit& edit, const SampleItem& row, const power::PowerMap& map) {
    const QJsonArray levels = row.array(u"levels"_s);
    const auto id = perspectiveId(row.word(u"perspective"_s));
    for (const power::Perspective& perspective : map.perspectives)
        for (size_t i = 0; perspective.id == id && i < allGroups.size(); ++i) {
            const QJsonValue level = levels[static_cast<qsizetype>(i)];
            const power::ViewKey key{
                id,
                decisionId(row.word(u"decision"_s)),
                vocabulary::mainConstituency(allGroups[i]),
                row.as(u"lens"_s, Lens::Practice),
            };
            const auto said = level.isDouble() ? power::SayLevel(level.toInt()) : power::SayLevel();
            power::setView(edit, key, tallyAround(said, perspective.people));
        }
}

/// How high each perspective sees an actor: a level on paper and one in practice.
void writeTowers(Edit& edit, const SampleItem& row, const power::PowerMap& map) {
    const auto actor = actorId(row.word(u"actor"_s));
    const auto* who = power::byId(map.perspectives, perspectiveId(row.word(u"perspective"_s)));
    if (who == nullptr)
        return;
    for (const auto& [lens, word] :
         {std::pair(Lens::Formal, u"formal"_s), std::pair(Lens::Practice, u"practice"_s)})
        if (row.has(word))
            power::setTower(
                edit,
                {who->id, actor, std::nullopt, lens},
                tallyAround(row.number(word), who->people)
            );
}

power::EvidenceItem evidenceOf(const SampleItem& item) {
    power::EvidenceItem evidence{sampleId<power::EvidenceItem>(u"evidence"_s, item.word(u"key"_s))};
    evidence.kind = item.as(u"kind"_s, evidence.kind);
    evidence.words = item.text(u"words"_s);
    evidence.datedOn = item.day(u"on"_s);
    evidence.confidence = item.maybe<Confidence>(u"confidence"_s);
    if (const auto group = item.maybe<Constituency>(u"constituency"_s))
        evidence.whom = *group;
    if (item.has(u"decision"_s))
        evidence.decision = decisionId(item.word(u"decision"_s));
    if (item.has(u"space"_s))
        evidence.space = spaceId(item.word(u"space"_s));
    if (item.has(u"perspective"_s))
        evidence.perspective = perspectiveId(item.word(u"perspective"_s));
    return evidence;
}

} // namespace

void writePower(Edit& edit, const SampleItem& file, const QString& chapter) {
    for (const SampleItem& item : file.itemsOf(u"question"_s, chapter))
        power::setQuestion(edit, item.text(u"words"_s));
    for (const SampleItem& item : file.itemsOf(u"actors"_s, chapter))
        power::put(edit, actorOf(item));
    for (const SampleItem& item : file.itemsOf(u"spaces"_s, chapter))
        power::put(edit, spaceOf(item));
    for (const SampleItem& item : file.itemsOf(u"decisions"_s, chapter))
        power::put(edit, decisionOf(item));
    for (const SampleItem& item : file.itemsOf(u"ties"_s, chapter))
        power::put(edit, tieOf(item));
    for (const SampleItem& item : file.itemsOf(u"say"_s, chapter))
        writeSay(edit, item, item.as(u"lens"_s, Lens::Formal));
    for (const SampleItem& item : file.itemsOf(u"evidence"_s, chapter))
        power::setEvidence(
            edit,
            {decisionId(item.word(u"decision"_s)),
             item.as(u"constituency"_s, Constituency::Family)},
            item.text(u"words"_s)
        );
    for (const SampleItem& item : file.itemsOf(u"perspectives"_s, chapter))
        power::put(edit, perspectiveOf(item, power::nextPerspectivePosition(edit)));
    const power::PowerMap map = power::readMap(edit);
    for (const SampleItem& item : file.itemsOf(u"views"_s, chapter))
        writeView(edit, item, map);
    for (const SampleItem& item : file.itemsOf(u"towers"_s, chapter))
        writeTowers(edit, item, map);
    for (const SampleItem& item : file.itemsOf(u"evidenceItems"_s, chapter))
        power::put(edit, evidenceOf(item));
}

} // namespace trellis::exchange
