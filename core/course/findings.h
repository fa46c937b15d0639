#pragma once

#include "core/course/measures.h"
#include "core/words/words.h"

namespace trellis::course {

/// What the event is called: its own title, or the form's words in that language.
[[nodiscard]] QString titleOf(const Event& event, Language language);
/// What happens there, by the form; empty for the school's own.
[[nodiscard]] QString aboutOf(const Event& event, Language language);
/// "Wed, Oct 22, 3:15 PM, 45 minutes" for one day; "Oct 6 to Oct 26" for several.
[[nodiscard]] QString whenSentence(const Event& event, const Words& words);
/// "Wed, Oct 22"
[[nodiscard]] QString weekdayDate(QDate day, const Words& words);

/// "today", "tomorrow", "in 2 days"; a date from two weeks on.
[[nodiscard]] QString soonWords(QDate day, QDate today, const Words& words);

/// "13 weeks, four whole-group sessions, three talks with your coach"
[[nodiscard]] QString planSentence(const std::vector<Event>& events, int weeks, const Words& words);
/// "Week 7 of 13, Oct 20 to Oct 26"; before and after the course, when it starts or ended.
[[nodiscard]] QString weekSentence(const Calendar& calendar, QDate today, const Words& words);
/// What this week is about: the session in it, else the practice that is under way. Empty for none.
[[nodiscard]] QString weekTheme(
    const std::vector<Event>& events, const Calendar& calendar, QDate today, Language language
);

/// One thing that a hand-in asks for, counted in the file.
struct NeedLine {
    bool met = false;
    QString sentence; ///< "9 of 12 photos with a story"
    bool operator==(const NeedLine&) const = default;
};
[[nodiscard]] std::vector<NeedLine>
needLines(const Event& event, const Standing& standing, const Words& words);

/// "ahead", "this week", "done", "over", "overdue"
[[nodiscard]] QString stateWord(State state, const Words& words);
/// "12 dates move by 7 days. The last one is Keystone, on December 8." Empty when nothing moves.
[[nodiscard]] QString shiftSentence(const std::vector<Event>& moved, int days, const Words& words);

/// "Done: 2 of 3 things promised on October 20, 2026."; empty when nothing was promised.
[[nodiscard]] QString promisesSentence(const SharedOneToOne& talk, const Words& words);

} // namespace trellis::course
