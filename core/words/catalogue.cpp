#include "core/words/catalogue.h"

#include "core/words/json_resource.h"
#include "core/words/spelling.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace trellis::catalogue {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Both languages of a list, read once.
template <class Item>
class Bilingual {
public:
    using Read = std::vector<Item> (*)(Language);
    explicit Bilingual(Read read) : m_items{read(Language::English), read(Language::Spanish)} {}
    [[nodiscard]] const std::vector<Item>& in(Language language) const {
        return m_items[language == Language::English ? 0 : 1];
    }

private:
    std::array<std::vector<Item>, 2> m_items;
};

std::vector<Domain> readDomains(Language language) {
    std::vector<Domain> domains;
    const QString code = codeOf(language);
    for (const QJsonValue& value : jsonResource(u":/catalogues/domains.json"_s).array()) {
        const QJsonObject entry = value.toObject();
        domains.push_back({
            entry["number"_L1].toInt(),
            entry[code].toString(),
            entry[code + u"Example"_s].toString(),
        });
    }
    return domains;
}

std::vector<StoryPromptSet> readStoryPromptSets(Language language) {
    std::vector<StoryPromptSet> sets;
    const QString code = codeOf(language);
    for (const QJsonValue& value : jsonResource(u":/catalogues/story_prompts.json"_s).array()) {
        const QJsonObject entry = value.toObject();
        StoryPromptSet set{entry["id"_L1].toString(), entry[code].toString(), {}};
        for (const QJsonValue& prompt : entry["prompts"_L1].toArray())
            set.prompts.push_back({prompt["id"_L1].toString(), prompt[code].toString()});
        sets.push_back(std::move(set));
    }
    return sets;
}

std::vector<Attribute> readAttributes(Language language) {
    std::vector<Attribute> attributes;
    const QString code = codeOf(language);
    for (const QJsonValue& value : jsonResource(u":/catalogues/attributes.json"_s).array()) {
        const QJsonObject entry = value.toObject();
        Attribute attribute{entry["id"_L1].toString(), entry[code].toString(), {}};
        for (const QJsonValue& anchor : entry[code + u"Anchors"_s].toArray())
            attribute.anchors.append(anchor.toString());
        attributes.push_back(std::move(attribute));
    }
    return attributes;
}

} // namespace

const std::vector<Domain>& domains(Language language) {
    static const Bilingual<Domain> all(readDomains);
    return all.in(language);
}

std::optional<int> domainNumber(const QString& numberOrName) {
    bool isNumber = false;
    const int number = numberOrName.trimmed().toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= 16 ? std::optional(number) : std::nullopt;
    const QString plain = plainSpelling(numberOrName);
    for (const Language language : {Language::English, Language::Spanish})
        for (const Domain& domain : domains(language))
            if (plainSpelling(domain.name) == plain)
                return domain.number;
    return std::nullopt;
}

const std::vector<StoryPromptSet>& storyPromptSets(Language language) {
    static const Bilingual<StoryPromptSet> all(readStoryPromptSets);
    return all.in(language);
}

const std::vector<Attribute>& attributes(Language language) {
    static const Bilingual<Attribute> all(readAttributes);
    return all.in(language);
}

QString attributeName(const QString& id, Language language) {
    for (const Attribute& attribute : attributes(language))
        if (attribute.id == id)
            return attribute.name;
    return id;
}

QStringList questions(const QString& step, Language language) {
    const QJsonObject all = jsonResource(u":/catalogues/questions.json"_s).object();
    QStringList questions;
    for (const QJsonValue& value : all[step].toArray())
        questions.append(value[codeOf(language)].toString());
    return questions;
}

} // namespace trellis::catalogue
