#include "core/evidence/findings.h"

#include "core/words/vocabulary.h"

#include <array>

namespace trellis::evidence {
namespace {

using namespace Qt::Literals::StringLiterals;

struct KindWord {
    QLatin1String kind;
    const char* word;
};

constexpr std::array kindWords{
    KindWord{QLatin1String("photo"), QT_TRANSLATE_NOOP("evidence", "Photo")},
    KindWord{QLatin1String("story_answer"), QT_TRANSLATE_NOOP("evidence", "A photo’s story")},
    KindWord{QLatin1String("theme"), QT_TRANSLATE_NOOP("evidence", "Theme")},
    KindWord{QLatin1String("seat"), QT_TRANSLATE_NOOP("evidence", "Seat")},
    KindWord{QLatin1String("actor"), QT_TRANSLATE_NOOP("evidence", "On the map")},
    KindWord{QLatin1String("space"), QT_TRANSLATE_NOOP("evidence", "Space")},
    KindWord{QLatin1String("decision"), QT_TRANSLATE_NOOP("evidence", "Decision")},
    KindWord{QLatin1String("say"), QT_TRANSLATE_NOOP("evidence", "Say in a decision")},
    KindWord{QLatin1String("say_evidence"), QT_TRANSLATE_NOOP("evidence", "How we know")},
    KindWord{QLatin1String("evidence_item"), QT_TRANSLATE_NOOP("evidence", "Evidence")},
    KindWord{QLatin1String("campaign"), QT_TRANSLATE_NOOP("evidence", "Campaign")},
    KindWord{QLatin1String("team_action"), QT_TRANSLATE_NOOP("evidence", "Action")},
    KindWord{QLatin1String("growth_move"), QT_TRANSLATE_NOOP("evidence", "Growth move")},
    KindWord{QLatin1String("note"), QT_TRANSLATE_NOOP("evidence", "Meeting note")},
    KindWord{QLatin1String("slide"), QT_TRANSLATE_NOOP("evidence", "Slide")},
    KindWord{QLatin1String("impact_signal"), QT_TRANSLATE_NOOP("evidence", "Sign of impact")},
    KindWord{QLatin1String("peer_response"), QT_TRANSLATE_NOOP("evidence", "A peer’s response")},
    KindWord{QLatin1String("course_event"), QT_TRANSLATE_NOOP("evidence", "Course plan")},
};

} // namespace

QString kindWord(const QString& kind, const Words& words) {
    for (const KindWord& each : kindWords)
        if (kind == each.kind)
            return words.translate("evidence", each.word);
    return words.translate("evidence", "In this file");
}

QString captionOf(const NamedThing& thing, const Words& words) {
    const QString kind = kindWord(thing.thing.kind, words);
    if (thing.where.isEmpty() || thing.thing.kind == u"say"_s)
        return kind;
    return thing.thing.kind == u"slide"_s ? u"%1 %2"_s.arg(kind, thing.where)
                                          : u"%1 · %2"_s.arg(kind, thing.where);
}

QString nameOf(const NamedThing& thing, const Words& words) {
    if (thing.thing.kind == u"say"_s)
        return u"%1: %2"_s.arg(
            thing.where,
            vocabulary::plural(vocabulary::fromId<Constituency>(thing.group), words.language())
        );
    if (!thing.name.isEmpty())
        return thing.name;
    return thing.thing.kind == u"photo"_s ? words.translate("evidence", "Photo without a title")
                                          : kindWord(thing.thing.kind, words);
}

QString inWords(const NamedThing& thing, const Words& words) {
    return u"%1, %2"_s.arg(nameOf(thing, words), captionOf(thing, words));
}

} // namespace trellis::evidence
