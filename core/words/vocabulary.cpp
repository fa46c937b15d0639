#include "core/words/vocabulary.h"

#include "core/words/consent_vocabulary.h"
#include "core/words/json_resource.h"
#include "core/words/keystone_words.h"
#include "core/words/spelling.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <stdexcept>
#include <vector>

namespace trellis::vocabulary {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Word {
    QString id;
    QJsonObject entry;
};

struct List {
    std::vector<Word> words;             ///< in the order of the enumeration
    std::map<QString, size_t> spellings; ///< plain spelling to place
};

List read(const QJsonArray& entries) {
    List list;
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        const size_t place = list.words.size();
        list.words.push_back({entry["id"_L1].toString(), entry});
        for (const auto key : {"id"_L1, "en"_L1, "es"_L1, "enPlural"_L1, "esPlural"_L1})
            if (entry.contains(key))
                list.spellings.try_emplace(plainSpelling(entry[key].toString()), place);
        for (const QJsonValue& also : entry["also"_L1].toArray())
            list.spellings.try_emplace(plainSpelling(also.toString()), place);
    }
    return list;
}

const std::map<QString, List>& lists() {
    static const std::map<QString, List> all = [] {
        std::map<QString, List> made;
        const QJsonObject file = jsonResource(u":/catalogues/vocabulary.json"_s).object();
        for (auto list = file.begin(); list != file.end(); ++list)
            made.emplace(list.key(), read(list.value().toArray()));
        return made;
    }();
    return all;
}

template <class Enum>
constexpr const char* listName = nullptr;
template <>
constexpr const char* listName<Group> = "group";
template <>
constexpr const char* listName<Constituency> = "constituency";
template <>
constexpr const char* listName<Selection> = "selection";
template <>
constexpr const char* listName<Population> = "population";
template <>
constexpr const char* listName<CourseEventKind> = "course event kind";
template <>
constexpr const char* listName<CourseStep> = "course step";
template <>
constexpr const char* listName<ActorKind> = "actor kind";
template <>
constexpr const char* listName<TieType> = "tie type";
template <>
constexpr const char* listName<Formality> = "formality";
template <>
constexpr const char* listName<Openness> = "openness";
template <>
constexpr const char* listName<Lens> = "lens";
template <>
constexpr const char* listName<Lever> = "lever";
template <>
constexpr const char* listName<Visibility> = "visibility";
template <>
constexpr const char* listName<SpaceKind> = "space kind";
template <>
constexpr const char* listName<DecisionLevel> = "decision level";
template <>
constexpr const char* listName<Sphere> = "sphere";
template <>
constexpr const char* listName<EvidenceKind> = "evidence kind";
template <>
constexpr const char* listName<Confidence> = "confidence";
template <>
constexpr const char* listName<Category> = "category";
template <>
constexpr const char* listName<Audience> = "audience";
template <>
constexpr const char* listName<Recognizable> = "recognizable";
template <>
constexpr const char* listName<NoteKind> = "note kind";
template <>
constexpr const char* listName<MoveStatus> = "move status";
template <>
constexpr const char* listName<ReleaseState> = "release";
template <>
constexpr const char* listName<SlideLayout> = "slide layout";
template <>
constexpr const char* listName<SignalLevel> = "signal level";
template <>
constexpr const char* listName<SignalStrength> = "signal strength";
template <>
constexpr const char* listName<Signer> = "signer";
template <>
constexpr const char* listName<CreditStyle> = "credit style";
template <>
constexpr const char* listName<Agreement> = "agreement";

template <class Enum>
const List& listOf() {
    return lists().at(QString::fromLatin1(listName<Enum>));
}

template <class Enum>
const QJsonObject& entryOf(Enum value) {
    return listOf<Enum>().words.at(static_cast<size_t>(value)).entry;
}

QString in(const QJsonObject& entry, Language language, const char* what = "") {
    return entry[codeOf(language) + QString::fromLatin1(what)].toString();
}

QString pluralOf(const QJsonObject& entry, Language language) {
    const QString plural = in(entry, language, "Plural");
    return plural.isEmpty() ? in(entry, language) : plural;
}

const QJsonObject& sayEntry(std::optional<int> level) {
    const auto& words = lists().at(u"say"_s).words;
    return words.at(level ? static_cast<size_t>(*level) : words.size() - 1).entry;
}

} // namespace

template <class Enum>
QString id(Enum value) {
    return listOf<Enum>().words.at(static_cast<size_t>(value)).id;
}

template <class Enum>
Enum fromId(const QString& id) {
    const auto& words = listOf<Enum>().words;
    for (size_t place = 0; place < words.size(); ++place)
        if (words[place].id == id)
            return static_cast<Enum>(place);
    throw std::out_of_range("unknown word in the file: " + id.toStdString());
}

template <class Enum>
std::optional<Enum> parse(const QString& written) {
    const auto& spellings = listOf<Enum>().spellings;
    const auto found = spellings.find(plainSpelling(written));
    return found == spellings.end() ? std::nullopt
                                    : std::optional(static_cast<Enum>(found->second));
}

template <class Enum>
QString label(Enum value, Language language) {
    return in(entryOf(value), language);
}

template <class Enum>
QString definition(Enum value, Language language) {
    return in(entryOf(value), language, "Definition");
}

template <class Enum>
QStringList allowed(Language language) {
    QStringList labels;
    for (const Word& word : listOf<Enum>().words)
        labels.append(language == Language::English ? word.id : in(word.entry, language));
    return labels;
}

template <class Enum>
int count() {
    return int(listOf<Enum>().words.size());
}

Group groupOf(Constituency constituency) {
    return fromId<Group>(entryOf(constituency)["group"_L1].toString());
}
QString plural(Group group, Language language) {
    return pluralOf(entryOf(group), language);
}
QString plural(Constituency constituency, Language language) {
    return pluralOf(entryOf(constituency), language);
}
QString code(Group group) {
    return entryOf(group)["code"_L1].toString();
}
Constituency mainConstituency(Group group) {
    return fromId<Constituency>(entryOf(group)["main"_L1].toString());
}

QString sayLabel(std::optional<int> level, Language language) {
    return in(sayEntry(level), language);
}
QString sayDefinition(std::optional<int> level, Language language) {
    return in(sayEntry(level), language, "Definition");
}

#define TRELLIS_VOCABULARY(Enum)                                                                   \
    template QString id(Enum);                                                                     \
    template Enum fromId(const QString&);                                                          \
    template std::optional<Enum> parse(const QString&);                                            \
    template QString label(Enum, Language);                                                        \
    template QString definition(Enum, Language);                                                   \
    template QStringList allowed<Enum>(Language);                                                  \
    template int count<Enum>();
TRELLIS_VOCABULARY(Group)
TRELLIS_VOCABULARY(Constituency)
TRELLIS_VOCABULARY(Selection)
TRELLIS_VOCABULARY(Population)
TRELLIS_VOCABULARY(CourseEventKind)
TRELLIS_VOCABULARY(CourseStep)
TRELLIS_VOCABULARY(ActorKind)
TRELLIS_VOCABULARY(TieType)
TRELLIS_VOCABULARY(Formality)
TRELLIS_VOCABULARY(Openness)
TRELLIS_VOCABULARY(Lens)
TRELLIS_VOCABULARY(Lever)
TRELLIS_VOCABULARY(Visibility)
TRELLIS_VOCABULARY(SpaceKind)
TRELLIS_VOCABULARY(DecisionLevel)
TRELLIS_VOCABULARY(Sphere)
TRELLIS_VOCABULARY(EvidenceKind)
TRELLIS_VOCABULARY(Confidence)
TRELLIS_VOCABULARY(Category)
TRELLIS_VOCABULARY(Audience)
TRELLIS_VOCABULARY(Recognizable)
TRELLIS_VOCABULARY(NoteKind)
TRELLIS_VOCABULARY(MoveStatus)
TRELLIS_VOCABULARY(ReleaseState)
TRELLIS_VOCABULARY(SlideLayout)
TRELLIS_VOCABULARY(SignalLevel)
TRELLIS_VOCABULARY(SignalStrength)
TRELLIS_VOCABULARY(Signer)
TRELLIS_VOCABULARY(CreditStyle)
TRELLIS_VOCABULARY(Agreement)
#undef TRELLIS_VOCABULARY

} // namespace trellis::vocabulary
