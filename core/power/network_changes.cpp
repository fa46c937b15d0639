#include "core/power/network_changes.h"

#include "core/power/by_id.h"

#include <algorithm>
#include <map>
#include <set>

namespace trellis::power {
namespace {

using Kind = NetworkChange::Kind;

class Comparing {
public:
    Comparing(const PowerMap& then, const PowerMap& now, Names names, const Words& words)
        : m_then(then),
          m_now(now),
          m_names(names),
          m_words(words) {}

    std::vector<NetworkChange> changes() {
        ties();
        influence();
        people();
        spaces();
        std::stable_sort(
            m_changes.begin(),
            m_changes.end(),
            [](const auto& one, const auto& other) { return one.kind < other.kind; }
        );
        return std::move(m_changes);
    }

private:
    [[nodiscard]] QString nameOf(const Id<Actor>& id) const {
        const Actor* actor = byId(m_now.actors, id);
        if (actor == nullptr)
            actor = byId(m_then.actors, id);
        return actor == nullptr ? QString() : nameOf(*actor);
    }
    [[nodiscard]] QString nameOf(const Actor& actor) const {
        return power::nameOf(actor, m_names, m_words.language());
    }
    void tie(Kind kind, const Tie& tie, QString detail) {
        if (tie.perspective || (m_names != Names::Shown && tie.type == TieType::Tension))
            return;
        m_changes.push_back(
            {kind,
             m_words.translate("network changes", "%1 and %2")
                 .arg(nameOf(tie.from), nameOf(tie.to)),
             std::move(detail),
             {tie.from, tie.to}}
        );
    }
    [[nodiscard]] QString typeOf(const Tie& tie) const {
        return vocabulary::label(tie.type, m_words.language()).toLower();
    }
    void ties() {
        for (const Tie& after : m_now.ties) {
            const Tie* before = byId(m_then.ties, after.id);
            if (before == nullptr)
                tie(Kind::NewTie, after, typeOf(after));
            else if (before->strength != after.strength)
                tie(after.strength > before->strength ? Kind::StrongerTie : Kind::WeakerTie,
                    after,
                    m_words.translate("network changes", "%1, strength %2 to %3")
                        .arg(typeOf(after))
                        .arg(before->strength)
                        .arg(after.strength));
        }
        for (const Tie& before : m_then.ties)
            if (byId(m_now.ties, before.id) == nullptr)
                tie(Kind::LostTie, before, typeOf(before));
    }
    void influence() {
        for (const Actor& after : m_now.actors) {
            const Actor* before = byId(m_then.actors, after.id);
            if (before == nullptr || !before->influencePractice || !after.influencePractice ||
                before->influencePractice == after.influencePractice)
                continue;
            m_changes.push_back(
                {*after.influencePractice > *before->influencePractice ? Kind::More : Kind::Less,
                 nameOf(after),
                 m_words.translate("network changes", "%1 to %2 in practice")
                     .arg(*before->influencePractice)
                     .arg(*after.influencePractice),
                 {after.id}}
            );
        }
    }
    void people() {
        for (const Actor& after : m_now.actors)
            if (byId(m_then.actors, after.id) == nullptr)
                m_changes.push_back(
                    {Kind::Came,
                     nameOf(after),
                     m_words.translate("network changes", "new on the map"),
                     {after.id}}
                );
        for (const Actor& before : m_then.actors)
            if (byId(m_now.actors, before.id) == nullptr)
                m_changes.push_back(
                    {Kind::Left,
                     nameOf(before),
                     m_words.translate("network changes", "no longer on the map"),
                     {before.id}}
                );
    }
    [[nodiscard]] QStringList names(const std::vector<Id<Actor>>& actors) const {
        QStringList names;
        for (const Id<Actor>& actor : actors)
            names.append(nameOf(actor));
        return names;
    }
    void spaces() {
        for (const Space& after : m_now.spaces) {
            const Space* before = byId(m_then.spaces, after.id);
            if (before == nullptr) {
                m_changes.push_back(
                    {Kind::Space,
                     after.name,
                     m_words.translate("network changes", "a new space"),
                     after.actors}
                );
                continue;
            }
            const auto missing = [](const Space& of, const Space& in) {
                std::vector<Id<Actor>> found;
                for (const Id<Actor>& actor : of.actors)
                    if (std::find(in.actors.begin(), in.actors.end(), actor) == in.actors.end())
                        found.push_back(actor);
                return found;
            };
            if (const auto came = missing(after, *before); !came.empty())
                m_changes.push_back(
                    {Kind::Space,
                     after.name,
                     m_words.translate("network changes", "now with %1")
                         .arg(m_words.list(names(came))),
                     came}
                );
            if (const auto left = missing(*before, after); !left.empty())
                m_changes.push_back(
                    {Kind::Space,
                     after.name,
                     m_words.translate("network changes", "now without %1")
                         .arg(m_words.list(names(left))),
                     left}
                );
            if (before->openness != after.openness)
                m_changes.push_back(
                    {Kind::Space,
                     after.name,
                     m_words.translate("network changes", "%1, it was %2")
                         .arg(
                             vocabulary::label(after.openness, m_words.language()).toLower(),
                             vocabulary::label(before->openness, m_words.language()).toLower()
                         ),
                     after.actors}
                );
        }
    }

    const PowerMap& m_then;
    const PowerMap& m_now;
    Names m_names;
    const Words& m_words;
    std::vector<NetworkChange> m_changes;
};

} // namespace

std::vector<NetworkChange>
networkChanges(const PowerMap& then, const PowerMap& now, Names names, const Words& words) {
    return Comparing(then, now, names, words).changes();
}

QString headingOf(Kind kind, const Words& words) {
    switch (kind) {
    case Kind::NewTie:
    case Kind::StrongerTie:
        return words.translate("network changes", "New and stronger ties");
    case Kind::WeakerTie:
    case Kind::LostTie:
        return words.translate("network changes", "Weaker and lost ties");
    case Kind::More:
        return words.translate("network changes", "More influence");
    case Kind::Less:
        return words.translate("network changes", "Less influence");
    case Kind::Came:
    case Kind::Left:
        return words.translate("network changes", "People");
    case Kind::Space:
        break;
    }
    return words.translate("network changes", "Spaces");
}

} // namespace trellis::power
