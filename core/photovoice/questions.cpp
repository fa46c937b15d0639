#include "core/photovoice/questions.h"

#include <algorithm>
#include <set>

namespace trellis::photovoice {

using namespace Qt::Literals::StringLiterals;
using catalogue::StoryPrompt;
using catalogue::StoryPromptSet;

namespace {

QString idOf(const OwnQuestion& question) {
    return question.id.uuid().toString(QUuid::WithoutBraces);
}

QString wordsOf(const OwnQuestion& question, Language language) {
    const bool english = language == Language::English;
    const QString& wanted = english ? question.english : question.spanish;
    return wanted.isEmpty() ? (english ? question.spanish : question.english) : wanted;
}

} // namespace

QString defaultQuestions() {
    return u"showed"_s;
}

QString ownQuestions() {
    return u"own"_s;
}

std::vector<StoryPromptSet>
questionSets(const Album& album, const QString& nameOfOwn, Language language) {
    std::vector<StoryPromptSet> sets = catalogue::storyPromptSets(language);
    StoryPromptSet own{ownQuestions(), nameOfOwn, {}};
    for (const OwnQuestion& question : album.questions)
        own.prompts.push_back({idOf(question), wordsOf(question, language)});
    sets.push_back(std::move(own));
    return sets;
}

std::vector<StoryPrompt> questionsOf(const Album& album, const Photo& photo, Language language) {
    const QString& asked = photo.questionSet.isEmpty() ? album.questionSet : photo.questionSet;
    for (StoryPromptSet& set : questionSets(album, {}, language))
        if (set.id == asked)
            return std::move(set.prompts);
    return {};
}

QString questionWords(const Album& album, const QString& id, Language language) {
    for (const StoryPromptSet& set : questionSets(album, {}, language))
        for (const StoryPrompt& prompt : set.prompts)
            if (prompt.id == id)
                return prompt.question;
    return {};
}

std::vector<Told> toldOf(const Album& album, const Photo& photo, Language language) {
    std::vector<Told> told;
    std::set<QString> seen;
    const auto add = [&](const StoryPrompt& prompt) {
        const auto answer = photo.story.find(prompt.id);
        if (answer != photo.story.end() && seen.insert(prompt.id).second)
            told.push_back({prompt.id, prompt.question, answer->second});
    };
    for (const StoryPrompt& prompt : questionsOf(album, photo, language))
        add(prompt);
    for (const StoryPromptSet& set : questionSets(album, {}, language))
        for (const StoryPrompt& prompt : set.prompts)
            add(prompt);
    for (const auto& [id, answer] : photo.story) // to a question that the team took away
        add({id, {}});
    return told;
}

} // namespace trellis::photovoice
