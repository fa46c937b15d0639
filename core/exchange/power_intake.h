#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/import_report.h"
#include "core/power/types.h"
#include "core/school/edit.h"
#include "core/words/spelling.h"

namespace trellis::exchange {

class FieldReader;

/// The map as it grows line by line; what changed is written at the end, in one edit.
class PowerIntake {
public:
    explicit PowerIntake(power::PowerMap map) : m_map(std::move(map)) {}

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
    std::optional<power::Whom> whom(const QString& name);
    power::Perspective* perspectiveTitled(const QString& title);
    std::optional<Id<power::Space>>
    place(const TableRow& row, const QString& column, FieldReader& field);
    void member(power::Space& space, const QString& written, FieldReader& field);
    power::Decision& decisionNamed(const QString& name, int domain);
    /// The domain of a row; nullopt, with a complaint, where it is needed and not understood.
    std::optional<int> domain(const TableRow& row, bool knownDecision, FieldReader& field);

    power::PowerMap m_map;
    std::vector<power::Actor> m_actors;
    std::vector<power::Space> m_spaces;
    std::vector<power::Decision> m_decisions;
    std::vector<power::Tie> m_ties;
    std::vector<power::Perspective> m_perspectives;
    std::map<power::SayKey, power::SayLevel> m_say;
    std::map<power::ViewKey, power::Tally> m_views;
};

} // namespace trellis::exchange
