#pragma once

#include "core/analysis/types.h"
#include "core/school/reader.h"
#include "core/words/language.h"

#include <QString>

#include <vector>

namespace trellis::report {

/// Turns the names of the team's members and of people on the map into whom they stand for, in
/// words that leave the file: "Teacher". What they teach is left out, since it may name one person.
class RoleNames {
public:
    RoleNames(const school::Reader& reader, Language language);
    /// The same words with each whole name, in any case, as a role; within a sentence the role has
    /// no capital.
    [[nodiscard]] QString in(const QString& words) const;
    /// The same for all that is written about a move; its owners are for the report to tell.
    [[nodiscard]] analysis::GrowthMove in(analysis::GrowthMove move) const;

private:
    /// Whether the words stand on their own or go on in a sentence of ours.
    enum class As { Sentence, Clause };
    [[nodiscard]] QString replaced(QString words, As as) const;
    struct Name {
        QString name;
        QString role;
    };
    std::vector<Name> m_names; ///< the longest first
};

} // namespace trellis::report
