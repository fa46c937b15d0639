#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/import_report.h"
#include "core/power/types.h"
#include "core/school/edit.h"
#include "core/words/spelling.h"

#include <tuple>

namespace trellis::exchange {

class FieldReader;

/// The map as it grows line by line; what changed is written at the end, in one edit.
class PowerIntake {
public:
    explicit PowerIntake(power::PowerMap map);

    void actor(const TableRow& row, ImportReport& report);
    void space(const TableRow& row, ImportReport& report);
    void lever(const TableRow& row, ImportReport& report);
    void tie(const TableRow& row, ImportReport& report);
    void decision(const TableRow& row, ImportReport& report);
    void perspective(const TableRow& row, ImportReport& report);
    void say(const TableRow& row, ImportReport& report);
    void write(school::Edit& edit) const;

private:
    template <class Thing>
    static Thing* named(std::vector<Thing>& things, const QString& name) {
        for (Thing& thing : things)
            if (plainSpelling(thing.name) == plainSpelling(name))
                return &thing;
        return nullptr;
    }
    /// Of thousands of lines each asks for two: they are found by name, not searched for.
    [[nodiscard]] const power::Actor* actorNamed(const QString& name) const;
    using TieKey = std::tuple<
        Id<power::Actor>,
        Id<power::Actor>,
        TieType,
        Formality,
        std::optional<Id<power::Perspective>>>;
    [[nodiscard]] static TieKey keyOf(const power::Tie& tie);
    std::optional<power::Whom> whom(const QString& name);
    power::Perspective* perspectiveTitled(const QString& title);
    std::optional<Id<power::Space>>
    place(const TableRow& row, const QString& column, FieldReader& field);
    void member(power::Space& space, const QString& written, FieldReader& field);
    power::Decision& decisionNamed(const QString& name, int domain);
    /// The domain of a row; nullopt, with a complaint, where it is needed and not understood.
    std::optional<int> domain(const TableRow& row, bool knownDecision, FieldReader& field);

    power::PowerMap m_map;
    std::map<QString, size_t> m_actorAt; ///< by plain spelling, in the map's actors
    std::map<TieKey, size_t> m_tieAt;    ///< in the map's ties
    std::set<size_t> m_actors;           ///< that changed or are new, in the map's
    std::vector<power::Space> m_spaces;
    std::vector<power::Decision> m_decisions;
    std::set<size_t> m_ties; ///< the same of ties
    std::vector<power::Perspective> m_perspectives;
    std::map<power::SayKey, power::SayLevel> m_say;
    std::map<power::ViewKey, power::Tally> m_views;
};

} // namespace trellis::exchange
