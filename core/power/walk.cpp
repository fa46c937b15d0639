#include "core/power/walk.h"

#include "core/power/network_findings.h"
#include "core/power/network_picture.h"
#include "core/power/room_measures.h"

#include <algorithm>
#include <functional>

namespace trellis::power {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int high = 4; ///< a tower that all see
constexpr int low = 1;

QString tiePrompt(TieType tie, const Words& words) {
    switch (tie) {
    case TieType::ReportsTo:
        return words.translate("walk", "Who reports to whom?");
    case TieType::Advice:
        return words.translate("walk", "Who asks whom for advice?");
    case TieType::Information:
        return words.translate("walk", "Who passes news to whom?");
    case TieType::Resources:
        return words.translate("walk", "Who gives money, time or things to whom?");
    case TieType::Trust:
        return words.translate("walk", "Who trusts whom?");
    case TieType::SpeaksFor:
        return words.translate("walk", "Who speaks for whom?");
    case TieType::Tension:
        break;
    }
    return words.translate("walk", "Who stands against whom?");
}

WalkWords towerWords(Lens lens, const Words& words) {
    if (lens == Lens::Formal)
        return {
            words.translate("walk", "Towers on paper"),
            words.translate("walk", "And how high should each tower be on paper?"),
            words.translate(
                "walk", "What rules, titles and charters give them: type 0 to 5 on each line."
            ),
        };
    return {
        words.translate("walk", "Towers in practice"),
        words.translate("walk", "How much influence does each have on our question?"),
        words.translate(
            "walk",
            "Say each number aloud, 0 to 5. It is about this question, not about rank. When "
            "somebody objects, talk, and change it."
        ),
    };
}

QStringList rolesWhere(
    const PowerMap& map, const Words& words, const std::function<bool(const Actor&)>& wanted
) {
    QStringList roles;
    for (const Actor& actor : map.actors)
        if (wanted(actor))
            roles.append(roleOf(actor, words.language()));
    roles.removeDuplicates();
    return roles;
}

/// `sentence` has %1 for the roles; nobody, no sentence.
void sayOf(
    QStringList& reading, const Words& words, const QStringList& roles, const QString& sentence
) {
    if (!roles.isEmpty())
        reading.append(sentence.arg(words.list(roles)));
}

void sayTowers(QStringList& reading, const PowerMap& map, const Words& words) {
    const auto practice = [](const Actor& actor) { return actor.influencePractice; };
    sayOf(
        reading,
        words,
        rolesWhere(map, words, [&](const Actor& a) { return practice(a) >= high; }),
        words.translate("walk", "High towers: %1.")
    );
    sayOf(
        reading,
        words,
        rolesWhere(map, words, [&](const Actor& a) { return practice(a) && *practice(a) <= low; }),
        words.translate("walk", "Low towers: %1.")
    );
    const auto differs = [](const Actor& actor, auto compare) {
        return actor.influencePractice && actor.influenceFormal &&
               compare(*actor.influencePractice, *actor.influenceFormal);
    };
    sayOf(
        reading,
        words,
        rolesWhere(map, words, [&](const Actor& a) { return differs(a, std::greater<int>()); }),
        words.translate("walk", "Higher in practice than on paper: %1.")
    );
    sayOf(
        reading,
        words,
        rolesWhere(map, words, [&](const Actor& a) { return differs(a, std::less<int>()); }),
        words.translate("walk", "Lower in practice than on paper: %1.")
    );
    const int open = int(std::count_if(map.actors.begin(), map.actors.end(), [&](const Actor& a) {
        return !practice(a);
    }));
    if (open > 0)
        reading.append(words.translate("walk", "%n tower(s) not talked about yet.", nullptr, open));
}

} // namespace

const std::vector<WalkStop>& walkStops() {
    static const std::vector<WalkStop> stops = [] {
        std::vector<WalkStop> all{
            {WalkStep::Question},
            {WalkStep::Actors},
            {WalkStep::Spaces},
        };
        for (int i = 0; i < vocabulary::count<TieType>(); ++i)
            if (const auto tie = static_cast<TieType>(i); tie != TieType::Tension)
                all.push_back({WalkStep::Ties, tie});
        all.push_back({WalkStep::Towers});
        all.push_back({WalkStep::Towers, TieType::Advice, Lens::Formal});
        all.push_back({WalkStep::Reading});
        return all;
    }();
    return stops;
}

QString idOf(const WalkStop& stop) {
    switch (stop.step) {
    case WalkStep::Question:
        return u"question"_s;
    case WalkStep::Actors:
        return u"actors"_s;
    case WalkStep::Spaces:
        return u"spaces"_s;
    case WalkStep::Ties:
        return u"ties/"_s + vocabulary::id(stop.tie);
    case WalkStep::Towers:
        return u"towers/"_s + vocabulary::id(stop.lens);
    case WalkStep::Reading:
        break;
    }
    return u"reading"_s;
}

size_t walkStopAt(const QString& id) {
    for (size_t i = 0; i < walkStops().size(); ++i)
        if (idOf(walkStops()[i]) == id)
            return i;
    return 0;
}

WalkWords walkWords(const WalkStop& stop, const Words& words) {
    switch (stop.step) {
    case WalkStep::Question:
        return {
            words.translate("walk", "The question"),
            words.translate("walk", "What do we want to understand?"),
            words.translate(
                "walk",
                "One narrow question, about one thing that changed or should: “Who shapes the bell "
                "schedule?” All that follows is about this question."
            ),
        };
    case WalkStep::Actors:
        return {
            words.translate("walk", "Actors"),
            words.translate("walk", "Who can have influence on it?"),
            words.translate(
                "walk",
                "Roles and groups, inside the school and outside: district, union, tribe, state. A "
                "person's name only if they agreed."
            ),
        };
    case WalkStep::Spaces:
        return {
            words.translate("walk", "Spaces"),
            words.translate("walk", "Where can it be affected, and who is there?"),
            words.translate(
                "walk",
                "Meetings, and also the hallway, the car line, the group chat. Then tick who is in "
                "each."
            ),
        };
    case WalkStep::Ties:
        return {
            words.translate("walk", "Ties: %1")
                .arg(vocabulary::label(stop.tie, words.language()).toLower()),
            tiePrompt(stop.tie, words),
            words.translate(
                "walk", "Choose one at the left, and tick at the right whom the tie goes to."
            ),
        };
    case WalkStep::Towers:
        return towerWords(stop.lens, words);
    case WalkStep::Reading:
        break;
    }
    return {
        words.translate("walk", "Reading it back"),
        words.translate("walk", "This is what we said. Is it so?"),
        words.translate(
            "walk",
            "Read it aloud. What is missing, and who sees it differently? Go back to change "
            "it."
        ),
    };
}

QStringList walkReading(const PowerMap& map, const Words& words) {
    QStringList reading;
    if (map.actors.empty())
        return reading;
    reading.append(words.translate("walk", "On the map: %1, %2, %3.")
                       .arg(
                           words.translate("walk", "%n actor(s)", nullptr, int(map.actors.size())),
                           words.translate("walk", "%n space(s)", nullptr, int(map.spaces.size())),
                           words.translate("walk", "%n tie(s)", nullptr, int(map.ties.size()))
                       ));
    sayTowers(reading, map, words);
    return reading + networkFindings(map, words) + roomsSentences(map, words);
}

} // namespace trellis::power
