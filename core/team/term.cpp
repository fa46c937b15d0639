#include "core/team/term.h"

namespace trellis::team {

using namespace Qt::Literals::StringLiterals;

std::vector<TeamTerm> teamTerms(const Words& words) {
    return {
        {u"SBLT"_s, words.translate("team", "site-based leadership team")},
        {u"SBLT (school)"_s, words.translate("team", "school-based leadership team")},
        {u"SLT"_s, words.translate("team", "school leadership team")},
        {u"SSC"_s, words.translate("team", "school site council")},
        {u"Steering Committee"_s, words.translate("team", "steering committee")},
        {u"Advisory Committee"_s, words.translate("team", "advisory committee")},
    };
}

QString teamName(const QString& term, const Words& words) {
    for (const TeamTerm& known : teamTerms(words))
        if (known.id == term)
            return known.name.left(1).toUpper() + known.name.mid(1);
    return term.isEmpty() ? words.translate("team", "Leadership team") : term;
}

} // namespace trellis::team
