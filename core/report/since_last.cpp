#include "core/report/since_last.h"

#include "core/words/vocabulary.h"

#include <array>
#include <map>

namespace trellis::report {
namespace {

using namespace Qt::Literals::StringLiterals;

std::optional<CourseStep> stepOf(const school::HistoryEntry& entry) {
    static const std::array tables{
        std::pair{
            CourseStep::Team,
            QStringList{
                u"school"_s,
                u"seat"_s,
                u"reference_dimension"_s,
                u"reference_group"_s,
                u"charter"_s,
                u"team_rule"_s,
                u"team_meeting"_s,
                u"team_attendance"_s,
                u"team_action"_s}},
        std::pair{
            CourseStep::PhotoVoice,
            QStringList{
                u"photo"_s,
                u"photographer"_s,
                u"story_answer"_s,
                u"depicted_person"_s,
                u"redaction"_s,
                u"theme"_s,
                u"photo_theme"_s,
                u"theme_dot"_s,
                u"theme_wall"_s}},
        std::pair{
            CourseStep::Power,
            QStringList{
                u"actor"_s,
                u"space"_s,
                u"space_member"_s,
                u"decision"_s,
                u"say"_s,
                u"say_evidence"_s,
                u"tie"_s}},
        std::pair{
            CourseStep::Analysis,
            QStringList{u"meeting"_s, u"attendance"_s, u"note"_s, u"growth_move"_s}},
    };
    for (const auto& [step, names] : tables)
        for (const QString& table : entry.tables)
            if (names.contains(table))
                return step;
    return std::nullopt;
}

} // namespace

QString changesSentence(const std::vector<school::HistoryEntry>& entries, const Words& words) {
    std::map<CourseStep, int> changes;
    for (const school::HistoryEntry& entry : entries)
        if (entry.kind == school::HistoryEntry::Kind::Edit &&
            entry.state == school::HistoryEntry::State::Done)
            if (const auto step = stepOf(entry))
                ++changes[*step];
    if (changes.empty())
        return {};
    QStringList parts;
    for (const auto& [step, count] : changes)
        parts.append(
            u"%1 (%2)"_s.arg(vocabulary::label(step, words.language()), QString::number(count))
        );
    return words.translate("brief", "Changed since then: %1.").arg(words.list(parts));
}

} // namespace trellis::report
