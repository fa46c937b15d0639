#include "ui/power/walk_lines.h"

#include "core/power/by_id.h"
#include "core/power/matrix.h"

#include <algorithm>

namespace trellis::ui {

using power::WalkStep;
using namespace Qt::Literals::StringLiterals;

WalkLines::WalkLines(
    const power::PowerMap& map, const power::WalkStop& stop, power::Names names, const Words& words
)
    : m_map(map),
      m_stop(stop),
      m_names(names),
      m_words(words) {}

std::vector<WalkLine> WalkLines::things() const {
    std::vector<WalkLine> lines;
    switch (m_stop.step) {
    case WalkStep::Question:
        break;
    case WalkStep::Spaces:
        for (const power::Space& space : m_map.spaces)
            lines.push_back(thing(space));
        break;
    case WalkStep::Reading:
        for (const QString& sentence : power::walkReading(m_map, m_words)) {
            WalkLine line;
            line.words = sentence;
            lines.push_back(line);
        }
        break;
    case WalkStep::Actors:
    case WalkStep::Ties:
    case WalkStep::Towers:
        for (const power::Actor& actor : m_map.actors)
            lines.push_back(thing(actor));
        break;
    }
    return lines;
}

WalkLine WalkLines::lineOf(const power::Actor& actor) const {
    WalkLine line;
    line.id = actor.id.uuid();
    line.words = power::nameOf(actor, m_names, m_words.language());
    line.group = vocabulary::groupOf(actor.constituency);
    return line;
}

WalkLine WalkLines::thing(const power::Actor& actor) const {
    WalkLine line = lineOf(actor);
    if (m_stop.step == WalkStep::Actors && actor.kind != ActorKind::Role)
        line.words += u" · "_s + vocabulary::label(actor.kind, m_words.language()).toLower();
    if (m_stop.step == WalkStep::Towers) {
        line.hasTower = true;
        line.tower = m_stop.lens == Lens::Formal ? actor.influenceFormal : actor.influencePractice;
        line.spoken =
            line.tower
                ? m_words.translate("walk lines", "%1, %2 of 5").arg(line.words).arg(*line.tower)
                : m_words.translate("walk lines", "%1, not said yet").arg(line.words);
    }
    if (m_stop.step == WalkStep::Ties) {
        const auto ties = std::count_if(m_map.ties.begin(), m_map.ties.end(), [&](const auto& tie) {
            return tie.from == actor.id && tie.type == m_stop.tie && !tie.perspective;
        });
        if (ties > 0)
            line.words += u" → %1"_s.arg(ties);
    }
    return line;
}

WalkLine WalkLines::thing(const power::Space& space) const {
    WalkLine line;
    line.id = space.id.uuid();
    line.words = u"%1 · %2"_s.arg(
        space.name, vocabulary::label(space.openness, m_words.language()).toLower()
    );
    return line;
}

WalkLine WalkLines::whole(Constituency group) const {
    WalkLine line;
    line.whole = group;
    line.words = m_words.translate("walk lines", "%1 (all of them)")
                     .arg(power::labelOf(group, m_words.language()));
    line.group = vocabulary::groupOf(group);
    return line;
}

WalkLine WalkLines::ticked(WalkLine line, bool on) const {
    line.ticked = on;
    line.spoken = (on ? m_words.translate("walk lines", "%1, ticked")
                      : m_words.translate("walk lines", "%1, not ticked"))
                      .arg(line.words);
    return line;
}

std::vector<WalkLine> WalkLines::ticksOf(const QUuid& chosen) const {
    if (m_stop.step == WalkStep::Spaces) {
        const power::Space* space = power::byId(m_map.spaces, Id<power::Space>(chosen));
        return space == nullptr ? std::vector<WalkLine>() : membersOf(*space);
    }
    std::vector<WalkLine> lines;
    const power::Actor* from = power::byId(m_map.actors, Id<power::Actor>(chosen));
    if (m_stop.step == WalkStep::Ties && from != nullptr)
        for (const power::Actor& actor : m_map.actors)
            if (actor.id != from->id)
                lines.push_back(ticked(lineOf(actor), tied(from->id, actor.id)));
    return lines;
}

std::vector<WalkLine> WalkLines::membersOf(const power::Space& space) const {
    const auto has = [](const auto& members, const auto& member) {
        return std::find(members.begin(), members.end(), member) != members.end();
    };
    std::vector<WalkLine> lines;
    for (const power::Actor& actor : m_map.actors)
        lines.push_back(ticked(lineOf(actor), has(space.actors, actor.id)));
    for (int i = 0; i < vocabulary::count<Constituency>(); ++i) {
        const auto group = static_cast<Constituency>(i);
        const bool main = vocabulary::mainConstituency(vocabulary::groupOf(group)) == group;
        const bool in = has(space.constituencies, group);
        if (main || in)
            lines.push_back(ticked(whole(group), in));
    }
    return lines;
}

bool WalkLines::tied(Id<power::Actor> from, Id<power::Actor> to) const {
    return std::any_of(m_map.ties.begin(), m_map.ties.end(), [&](const auto& tie) {
        return tie.from == from && tie.to == to && tie.type == m_stop.tie && !tie.perspective;
    });
}

} // namespace trellis::ui
