#pragma once

#include "core/words/language.h"

#include <QStringList>

#include <vector>

namespace trellis::catalogue {

/// One of the 16 decision domains that a team chooses 6 to 8 from.
struct Domain {
    int number = 0; ///< 1 to 16
    QString name;
    QString example; ///< a concrete instance, to show what is meant
};
[[nodiscard]] const std::vector<Domain>& domains(Language language);
/// By number, or by name in either language, in any case.
[[nodiscard]] std::optional<int> domainNumber(const QString& numberOrName);

/// A question that helps a photographer tell a photo's story.
struct StoryPrompt {
    QString id; ///< stable; story answers are kept under it
    QString question;
};
struct StoryPromptSet {
    QString id; ///< "showed", "short", "orid"
    QString name;
    std::vector<StoryPrompt> prompts;
};
[[nodiscard]] const std::vector<StoryPromptSet>& storyPromptSets(Language language);

/// An attribute of collaborative leadership, shared power and voice, with four anchors.
struct Attribute {
    QString id; ///< "A1" to "D4"
    QString name;
    QStringList anchors; ///< levels 1 to 4
};
[[nodiscard]] const std::vector<Attribute>& attributes(Language language);
/// The attribute's name; the id itself when the catalogue does not have it.
[[nodiscard]] QString attributeName(const QString& id, Language language);

/// Questions that open a step's conversation ("Who spends their day here but has no chair?").
[[nodiscard]] QStringList questions(const QString& step, Language language);

} // namespace trellis::catalogue
