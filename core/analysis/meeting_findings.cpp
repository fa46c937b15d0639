#include "core/analysis/meeting_findings.h"

#include "core/words/catalogue.h"

namespace trellis::analysis {
namespace {

using namespace Qt::Literals::StringLiterals;

QString figure(double value, const Words& words) {
    return words.locale().toString(value, 'f', value == double(int(value)) ? 0 : 1);
}

QString anchor(const QString& attribute, int level, const Words& words) {
    for (const catalogue::Attribute& each : catalogue::attributes(words.language()))
        if (each.id == attribute)
            return each.anchors.value(level - 1);
    return {};
}

QString nameOf(const Spread& spread, const Words& words) {
    return catalogue::attributeName(spread.attribute, words.language());
}

QString groupName(Group group, const Words& words) {
    return words.locale().toLower(vocabulary::plural(group, words.language()));
}

} // namespace

QString rangeSentence(const Spread& spread, const Words& words) {
    if (spread.spread() == 0)
        return words.translate("analysis", "all at %1").arg(spread.lowest);
    return words.translate("analysis", "from %1 to %2, median %3")
        .arg(spread.lowest)
        .arg(spread.highest)
        .arg(figure(spread.median, words));
}

QString agreementWord(Agreement agreement, const Words& words) {
    switch (agreement) {
    case Agreement::Together:
        return words.translate("analysis", "Close together");
    case Agreement::TalkFirst:
        return words.translate("analysis", "Talk first");
    case Agreement::Split:
        return words.translate("analysis", "Split");
    }
    return {};
}

QString spreadSentence(const Spread& spread, const Words& words) {
    QStringList parts;
    for (int level = 1; level <= 4; ++level)
        if (const int people = spread.marks.at(size_t(level - 1)); people > 0)
            parts.append(words.translate("analysis", "%n at “%1 %2”", nullptr, people)
                             .arg(level)
                             .arg(anchor(spread.attribute, level, words)));
    return words.translate("analysis", "%1, %2: %3.")
        .arg(nameOf(spread, words), rangeSentence(spread, words), parts.join(u", "_s));
}

QString disagreementSentence(const std::vector<Spread>& widestFirst, const Words& words) {
    if (widestFirst.empty() || agreementOf(widestFirst.front()) == Agreement::Together)
        return {};
    const Spread& widest = widestFirst.front();
    return words.translate("analysis", "We are furthest apart on “%1”: some see “%2”, others “%3”.")
        .arg(
            nameOf(widest, words),
            anchor(widest.attribute, widest.lowest, words),
            anchor(widest.attribute, widest.highest, words)
        );
}

QString differenceSentence(const Spread& spread, const Words& words) {
    const auto difference = groupDifference(spread);
    if (!difference)
        return {};
    return words.translate("analysis", "On “%1” the median of %2 is %3, the median of %4 is %5.")
        .arg(
            nameOf(spread, words),
            groupName(difference->lower, words),
            figure(difference->lowerMedian, words),
            groupName(difference->higher, words),
            figure(difference->higherMedian, words)
        );
}

QString changeSentence(const Spread& before, const Spread& after, const Words& words) {
    const QString told =
        words.translate("analysis", "%1: before we talked %2, after %3")
            .arg(nameOf(before, words), rangeSentence(before, words), rangeSentence(after, words));
    const int closer = before.spread() - after.spread();
    if (closer > 0)
        return words.translate("analysis", "%1; closer by %n level(s).", nullptr, closer).arg(told);
    if (closer < 0)
        return words.translate("analysis", "%1; further apart by %n level(s).", nullptr, -closer)
            .arg(told);
    return words.translate("analysis", "%1; as far apart as before.").arg(told);
}

QString voiceWord(Voice::Share share, const Words& words) {
    switch (share) {
    case Voice::Share::NotHeard:
        return words.translate("analysis", "not heard");
    case Voice::Share::Less:
        return words.translate("analysis", "less");
    case Voice::Share::Even:
        return words.translate("analysis", "even");
    case Voice::Share::More:
        return words.translate("analysis", "more");
    }
    return {};
}

QString nextVoiceSentence(const std::vector<Voice>& voices, const Words& words) {
    QStringList waiting;
    for (const Voice& voice : voices)
        if (voice.here > 0 && voice.share == Voice::Share::NotHeard)
            waiting.append(vocabulary::plural(voice.group, words.language()));
    if (waiting.isEmpty())
        return {};
    const auto others = int(waiting.size()) - 1; // lupdate does not find a string before a sum
    if (others > 1)
        return words.translate("analysis", "%1 and %n more group(s) are next", nullptr, others)
            .arg(waiting.first());
    return words.translate("analysis", "%1, you are next").arg(words.list(waiting));
}

QString quietSentence(const std::vector<Voice>& voices, const Words& words) {
    QStringList less;
    for (const Voice& voice : voices)
        if (voice.here > 0 &&
            (voice.share == Voice::Share::Less || voice.share == Voice::Share::NotHeard))
            less.append(groupName(voice.group, words));
    return less.isEmpty()
               ? QString()
               : words.translate("analysis", "Heard less than their share of the room: %1.")
                     .arg(words.list(less));
}

QString saidSentence(const Meeting& meeting, const Words& words) {
    if (meeting.notes.empty())
        return {};
    std::map<NoteKind, int> kinds;
    std::map<Group, int> groups;
    int unattributed = 0;
    for (const MeetingNote& note : meeting.notes) {
        ++kinds[note.kind];
        if (note.constituency)
            ++groups[vocabulary::groupOf(*note.constituency)];
        else
            ++unattributed;
    }
    const auto counted = [&](const QString& name, int notes) {
        return u"%1 (%2)"_s.arg(words.locale().toLower(name), words.locale().toString(notes));
    };
    QStringList said;
    for (const auto& [kind, notes] : kinds)
        said.append(counted(vocabulary::label(kind, words.language()), notes));
    QStringList from;
    for (const auto& [group, notes] : groups)
        from.append(counted(vocabulary::plural(group, words.language()), notes));
    if (unattributed > 0)
        from.append(counted(words.translate("analysis", "no group"), unattributed));
    return words.translate("analysis", "Notes by kind: %1. By whose words: %2.")
        .arg(words.list(said), words.list(from));
}

QString secondExplanation(const Meeting& meeting, const Words& words) {
    constexpr qsizetype least = 2;
    QSet<QString> explanations;
    for (const MeetingNote& note : meeting.notes)
        if (note.kind == NoteKind::Explain)
            explanations.insert(note.words.simplified().toCaseFolded());
    if (explanations.size() >= least)
        return {};
    return explanations.isEmpty()
               ? words.translate(
                     "analysis",
                     "Nobody has explained it yet. Ask for two explanations: with one alone, the "
                     "first thought decides what will be changed."
                 )
               : words.translate(
                     "analysis",
                     "There is one explanation. Ask “What else could it be?”: with one alone, the "
                     "first thought decides what will be changed."
                 );
}

QString mixSentence(const EvidenceMix& mix, const Words& words) {
    if (mix.items == 0)
        return {};
    const QString pieces =
        words.translate("analysis", "%n piece(s) of evidence", nullptr, mix.items);
    return words.translate("analysis", "%1, from %n step(s)", nullptr, mix.steps).arg(pieces);
}

QString consensusSentence(const Consensus& consensus, const Words& words) {
    if (consensus.people == 0)
        return words.translate("analysis", "No hands counted yet.");
    if (consensus.passes())
        return words.translate(
            "analysis", "It passes: all %n show three or more.", nullptr, consensus.people
        );
    return words
        .translate(
            "analysis",
            "%n of %1 show(s) fewer than three: ask what would make it a three.",
            nullptr,
            consensus.toHear
        )
        .arg(consensus.people);
}

} // namespace trellis::analysis
