#include "core/report/since_last.h"

#include "core/report/step_tables.h"
#include "core/words/vocabulary.h"

#include <map>

namespace trellis::report {
namespace {

using namespace Qt::Literals::StringLiterals;

std::optional<CourseStep> stepOf(const school::HistoryEntry& entry) {
    for (const CourseStep step : allCourseSteps) {
        const QStringList tables = tablesOf(step);
        for (const QString& table : entry.tables)
            if (tables.contains(table))
                return step;
    }
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
