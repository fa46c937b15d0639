#include "core/exchange/import_report.h"
#include "core/exchange/photo_export.h"
#include "core/photovoice/campaign.h"
#include "core/photovoice/findings.h"
#include "core/photovoice/import.h"
#include "core/photovoice/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include "app/commands.h"
#include <CLI/CLI.hpp>
#include <map>

namespace trellis::app {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Arguments {
    std::string file;
    std::vector<std::string> paths;
    std::string group;
    std::string category;
    std::string caption;
    std::string recognizable;
    std::string audience;
    std::string folder;
    std::string format = "folder";
    bool captions = false;
    bool campaign = false;
    bool json = false;
};

/// A word of the vocabulary from an option; complains and gives nothing when it is not one.
template <class Enum>
bool understood(
    const Console& console,
    const std::string& written,
    const char* option,
    std::optional<Enum>& value
) {
    if (written.empty())
        return true;
    value = vocabulary::parse<Enum>(fromArgument(written));
    if (!value)
        console.complain(exchange::unknownWord(
            fromArgument(written),
            QString::fromLatin1(option),
            vocabulary::allowed<Enum>(exchange::currentLanguage())
        ));
    return value.has_value();
}

/// Why photos that were to be cleared are not: each reason with how many it holds back.
std::map<QString, int> heldBack(
    const school::Reader& reader,
    const photovoice::ImportSummary& summary,
    std::optional<Audience> audience
) {
    std::map<QString, int> reasons;
    if (!audience || *audience == Audience::Photographer)
        return reasons;
    const photovoice::Album album = photovoice::readAlbum(reader);
    const Words words(exchange::currentLanguage());
    for (const auto& id : summary.added)
        if (const auto* photo = photovoice::find(album, id)) {
            const auto clearance = photovoice::clearance(*photo, *audience, QDate::currentDate());
            if (clearance.obstacle)
                ++reasons[photovoice::obstacleSentence(*clearance.obstacle, words)];
        }
    return reasons;
}

QJsonObject
jsonOf(const photovoice::ImportSummary& summary, const std::map<QString, int>& heldBack) {
    QJsonArray held;
    for (const auto& [reason, photos] : heldBack)
        held.append(QJsonObject{{u"photos"_s, photos}, {u"reason"_s, reason}});
    QJsonArray skipped;
    for (const auto& each : summary.skipped)
        skipped.append(QJsonObject{{u"path"_s, each.path}, {u"reason"_s, each.reason}});
    return {
        {u"added"_s, int(summary.added.size())},
        {u"duplicates"_s, summary.duplicates},
        {u"skipped"_s, skipped},
        {u"notCleared"_s, held},
        {u"leftOut"_s, summary.leftOut},
        {u"stopped"_s, summary.stopped},
    };
}

int endOf(const photovoice::ImportSummary& summary) {
    return summary.stopped.isEmpty() ? 0 : 1;
}

/// Nobody's face is in it, so whoever took it is the only one to ask.
bool showsNobody(std::optional<Recognizable> recognizable) {
    return recognizable == Recognizable::None || recognizable == Recognizable::NotRecognizable;
}

/// What the options say of every photo; nothing when a word is not one.
std::optional<photovoice::ImportDetails>
detailsOf(const Console& console, const Arguments& arguments, std::optional<Audience>& audience) {
    photovoice::ImportDetails details;
    const bool all =
        understood(console, arguments.group, "--group", details.takenBy) &&
        understood(console, arguments.category, "--category", details.category) &&
        understood(console, arguments.recognizable, "--recognizable", details.recognizable) &&
        understood(console, arguments.audience, "--clear-for", audience);
    if (!all)
        return std::nullopt;
    details.caption = fromArgument(arguments.caption);
    details.audience = audience.value_or(Audience::Photographer);
    // As the option's help says. Where people can be recognised nobody's yes is taken from a
    // command.
    details.agreed = audience.has_value() && showsNobody(details.recognizable);
    details.minor = details.takenBy == Constituency::Student;
    return details;
}

void tell(
    const Console& console,
    const photovoice::ImportSummary& summary,
    const std::map<QString, int>& notCleared
) {
    const auto say = [](const char* words, int n) {
        return QCoreApplication::translate("command", words, nullptr, n);
    };
    console.say(say(QT_TRANSLATE_N_NOOP("command", "%n photo(s) added."), int(summary.added.size()))
    );
    if (summary.duplicates > 0)
        console.say(
            say(QT_TRANSLATE_N_NOOP("command", "%n were there already and stay as they were."),
                summary.duplicates)
        );
    for (const auto& [reason, photos] : notCleared)
        console.say(
            say(QT_TRANSLATE_N_NOOP("command", "%n photo(s) not cleared yet."), photos) + u' ' +
            reason
        );
    for (const auto& each : summary.skipped)
        console.complain(each.reason);
    if (!summary.stopped.isEmpty())
        console.complain(summary.stopped);
    if (summary.leftOut > 0)
        console.complain(
            say(QT_TRANSLATE_N_NOOP("command", "%n photo(s) were not looked at."), summary.leftOut)
        );
}

int add(const Console& console, const Arguments& arguments) {
    std::optional<Audience> audience;
    auto details = detailsOf(console, arguments, audience);
    if (!details)
        return 2;
    QStringList paths;
    for (const std::string& path : arguments.paths)
        paths.append(fromArgument(path));
    const auto school = console.write(arguments.file);
    if (arguments.campaign) {
        const auto album = photovoice::readAlbum(school->reader());
        const auto* campaign = photovoice::currentCampaign(album, QDate::currentDate());
        if (campaign == nullptr) {
            console.complain(QCoreApplication::translate(
                "command",
                "No campaign is running, so nothing was added. Start one in the window, or leave "
                "--campaign out."
            ));
            return 1;
        }
        details->campaign = campaign->id;
    }
    const photovoice::ImportSummary summary = photovoice::importPhotos(*school, paths, *details);
    const auto notCleared = heldBack(school->reader(), summary, audience);
    if (arguments.json)
        console.print(QJsonDocument(jsonOf(summary, notCleared)));
    else
        tell(console, summary, notCleared);
    return endOf(summary);
}

QJsonValue orNull(const QDate& date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

template <class Enum>
QJsonValue orNull(std::optional<Enum> value) {
    return value ? QJsonValue(vocabulary::id(*value)) : QJsonValue();
}

QJsonObject jsonOf(const photovoice::Album& album, const photovoice::Photo& photo, QDate today) {
    QJsonArray clearedFor;
    for (const Audience audience :
         {Audience::Team, Audience::Coach, Audience::School, Audience::Public})
        if (photovoice::clearance(photo, audience, today).cleared())
            clearedFor.append(vocabulary::id(audience));
    return {
        {u"id"_s, photo.id.uuid().toString(QUuid::WithoutBraces)},
        {u"file"_s, photo.fileName},
        {u"sha256"_s, QString::fromLatin1(photo.sha256.toHex())},
        {u"width"_s, photo.width},
        {u"height"_s, photo.height},
        {u"taken"_s, orNull(photo.takenOn)},
        {u"title"_s, photo.title},
        {u"caption"_s, photo.caption},
        {u"category"_s, orNull(photo.category)},
        {u"group"_s, orNull(photovoice::takenBy(album, photo))},
        {u"recognizable"_s, orNull(photo.recognizable)},
        {u"audience"_s, vocabulary::id(photo.audience)},
        {u"clearedFor"_s, clearedFor},
    };
}

int list(const Console& console, const Arguments& arguments) {
    const auto school = console.read(arguments.file);
    const photovoice::Album album = photovoice::readAlbum(school->reader());
    QJsonArray photos;
    for (const photovoice::Photo& photo : album.photos) {
        photos.append(jsonOf(album, photo, QDate::currentDate()));
        if (!arguments.json)
            console.say(photo.title.isEmpty() ? photo.fileName : photo.title);
    }
    if (arguments.json)
        console.print(QJsonDocument(photos));
    return 0;
}

/// Where a single file goes: into the folder, unless its whole name was given.
QString fileIn(const QString& to, const QString& name) {
    if (QFileInfo(to).suffix() == QFileInfo(name).suffix())
        return to;
    QDir().mkpath(to);
    return QDir(to).filePath(name);
}

bool write(
    const Console& console,
    const exchange::PhotoSet& set,
    const school::Reader& reader,
    const Arguments& arguments
) {
    const QString to = fromArgument(arguments.folder);
    if (arguments.format == "csv")
        return console.save(fileIn(to, u"photos.csv"_s), exchange::photoTable(set));
    if (arguments.format == "qdpx")
        return exchange::writeQdaProject(set, reader, fileIn(to, u"photos.qdpx"_s));
    return exchange::writePictures(
        set,
        reader,
        to,
        arguments.captions ? exchange::Captions::InPictures : exchange::Captions::None
    );
}

int exportPhotos(const Console& console, const Arguments& arguments) {
    std::optional<Audience> audience;
    if (!understood(console, arguments.audience, "--audience", audience))
        return 2;
    const auto school = console.read(arguments.file);
    const exchange::PhotoSet set = exchange::photoSetFor(
        school->reader(), *audience, QDateTime::currentDateTimeUtc(), exchange::currentLanguage()
    );
    if (!write(console, set, school->reader(), arguments))
        return 1;
    const int number = int(set.items.size());
    if (arguments.json) {
        console.print(QJsonDocument(QJsonObject{
            {u"exported"_s, number}, {u"heldBack"_s, set.heldBack}}));
        return 0;
    }
    console.say(QCoreApplication::translate("command", "%n photo(s) exported.", nullptr, number));
    if (set.heldBack > 0)
        console.say(QCoreApplication::translate(
            "command",
            "%n photo(s) stay behind: they are not cleared for this audience.",
            nullptr,
            set.heldBack
        ));
    return 0;
}

} // namespace

void addPhotosCommands(Commands& commands) {
    const Console& console = commands.console();
    auto* photos = commands.parser().add_subcommand("photos", "Photos of the school's assets");
    photos->require_subcommand(1);
    const auto arguments = std::make_shared<Arguments>();

    auto* adding = photos->add_subcommand("add", "Add photos; folders are walked");
    adding->add_option("FILE", arguments->file)->required();
    adding->add_option("PATH", arguments->paths)->required();
    adding->add_option("--group", arguments->group, "Who took them: student, family, teacher, ...");
    adding->add_option(
        "--category", arguments->category, "people, groups, structures, climate or culture"
    );
    adding->add_option("--caption", arguments->caption);
    adding->add_option("--recognizable", arguments->recognizable, "none, adults or minors");
    adding->add_option(
        "--clear-for",
        arguments->audience,
        "photographer, team, coach, school or public: whoever took them allows it, and for a child "
        "a parent too. With --recognizable none that clears them; where people can be recognized, "
        "each is asked in the window first"
    );
    adding->add_flag("--campaign", arguments->campaign, "They answer the campaign that is running");
    adding->add_flag("--json", arguments->json);
    commands.add(adding, [&console, arguments] { return add(console, *arguments); });

    auto* listing = photos->add_subcommand("list", "What photos there are, and who may see them");
    listing->add_option("FILE", arguments->file)->required();
    listing->add_flag("--json", arguments->json);
    commands.add(listing, [&console, arguments] { return list(console, *arguments); });

    auto* exporting =
        photos->add_subcommand("export", "Write the photos that an audience is cleared for");
    exporting->add_option("FILE", arguments->file)->required();
    exporting->add_option("--audience", arguments->audience)->required();
    exporting->add_option("--to", arguments->folder, "The folder to write to")->required();
    exporting
        ->add_option("--format", arguments->format, "folder of pictures, csv table, qdpx project")
        ->check(CLI::IsMember({"folder", "csv", "qdpx"}));
    exporting->add_flag(
        "--captions", arguments->captions, "Captions inside the pictures, and a table beside them"
    );
    Commands::addLanguage(exporting);
    exporting->add_flag("--json", arguments->json);
    commands.add(exporting, [&console, arguments] { return exportPhotos(console, *arguments); });
}

} // namespace trellis::app
