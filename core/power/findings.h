#pragma once

#include "core/power/types.h"
#include "core/words/words.h"

#include <QStringList>

namespace trellis::power {

/// What a sentence is about. The first three are the course's questions.
enum class Topic {
    Spaces,    ///< Where are the spaces?
    Decisions, ///< Where are decisions being made?
    Control,   ///< Who is in control?
    Gap,       ///< paper and practice: whose say is further from what was promised
    Drift,     ///< decisions made elsewhere than where they belong
    Presence,  ///< in the room without the final say
    Fog,       ///< what is not known
};

/// One thing that the map shows, in a sentence that carries what it rests on.
struct Finding {
    Topic topic = Topic::Control;
    QString sentence;
    bool operator==(const Finding&) const = default;
};

/// What the map shows, in the order of the topics; a topic that the file says nothing of is left
/// out. The same sentences are caption, alternative text and part of the brief.
/// @source domain.md section 3: the three questions and the measures behind them.
[[nodiscard]] std::vector<Finding> findings(const PowerMap& map, const Words& words);

/// The sentences of one topic.
[[nodiscard]] QStringList sentencesOf(const std::vector<Finding>& findings, Topic topic);
/// The topic as a question or a heading: "Where are the spaces?"
[[nodiscard]] QString headingOf(Topic topic, const Words& words);

} // namespace trellis::power
