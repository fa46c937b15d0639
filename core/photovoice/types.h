#pragma once

#include "core/school/id.h"
#include "core/words/consent_vocabulary.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QRectF>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace trellis::photovoice {

/// Who took photos, and how they wish to be named.
struct Photographer {
    Id<Photographer> id = Id<Photographer>::create();
    Constituency constituency = Constituency::Student;
    QString credit; ///< "5th grader", "Ms. Tran"; empty is the role alone
    bool minor = false;
    CreditStyle creditStyle = CreditStyle::Role;
    Agreement consent = Agreement::Open;          ///< to take part
    Agreement parentPermission = Agreement::Open; ///< counts for minors
    Agreement assent = Agreement::Open;           ///< a minor's own yes
    bool operator==(const Photographer&) const = default;
};

/// Whether a photographer's pictures may be shown at all.
enum class Participation {
    Agreed,  ///< nobody said no, and for a minor a parent and the child said yes
    Waiting, ///< a minor without a parent's permission or without the child's own yes
    Refused, ///< someone who has a say said no
};

/// A word that the team found for what several photos have in common.
struct Theme {
    Id<Theme> id = Id<Theme>::create();
    int position = 0;
    QString name;
    QString definition;
    std::map<Group, int> dots = {}; ///< that each group's people gave it; never 0
    bool operator==(const Theme&) const = default;
};

/// How the team works at the theme wall.
struct ThemeWall {
    bool silent = false; ///< names stay hidden until everybody has sorted
    int dotsToPlace = 0; ///< of all people together; 0: not counted
    bool operator==(const ThemeWall&) const = default;
};

/// A person who can be recognised in a photo, and what the release on file allows.
struct DepictedPerson {
    Id<DepictedPerson> id = Id<DepictedPerson>::create();
    QString description; ///< "left, blue shirt"; never a child's name
    bool minor = false;
    ReleaseState release = ReleaseState::None;
    Audience releaseAudience = Audience::Photographer; ///< the widest that the release names
    QDate releaseExpires;                              ///< not valid: does not expire
    QRectF area = {};      ///< shares of the upright picture, 0 to 1; null: not marked in it
    QDate sentOn = {};     ///< the form; not valid: not known
    QDate answeredOn = {}; ///< signed, refused or withdrawn
    Signer signedBy = Signer::Open;
    QByteArray formSha256 = {}; ///< of the scan in the file's photo bytes; empty: none
    QString formName = {};
    bool operator==(const DepictedPerson&) const = default;
};

/// A part that no shared copy shows.
struct Redaction {
    enum class Style { Solid, Mosaic };
    Id<Redaction> id = Id<Redaction>::create();
    std::optional<Id<DepictedPerson>> person; ///< whom it covers
    QRectF area;                              ///< shares of the upright picture, 0 to 1
    Style style = Style::Solid;
    bool operator==(const Redaction&) const = default;
};

/// One photo with its story. The pixels are in the file under `sha256`.
struct Photo {
    Id<Photo> id = Id<Photo>::create();
    QByteArray sha256;
    int width = 0; ///< pixels, upright
    int height = 0;
    QDateTime addedAt;
    QDate takenOn; ///< not valid when the camera did not say
    QString fileName;
    std::optional<Id<Photographer>> photographer;
    QString title;
    QString caption;
    QString place;
    QString alternativeText;
    std::optional<Category> category;
    std::optional<Recognizable> recognizable;   ///< nullopt until someone has said
    Audience audience = Audience::Photographer; ///< the widest that the photographer allows
    bool withdrawn = false;
    Participation participation =
        Participation::Agreed;        ///< of its photographer, as the album knows
    std::map<QString, QString> story; ///< answers by the prompt's id
    QString ownCaption;         ///< the photographer's words, when another changed the caption
    QString captionTranslation; ///< stands under the caption, never instead of it
    QString toldIn;             ///< the language of the words, as people name it; empty: not said
    bool dictated = false;      ///< somebody wrote down what the teller said
    std::map<QString, QString> storyTranslations; ///< under the answers, by the prompt's id
    std::vector<DepictedPerson> people;
    std::vector<Redaction> redactions;
    std::vector<Id<Theme>> themes;
    bool operator==(const Photo&) const = default;
};

/// All of step 2, as the file holds it.
struct Album {
    std::vector<Photo> photos; ///< newest first
    std::vector<Photographer> photographers;
    std::vector<Theme> themes; ///< in the team's order
    ThemeWall wall;
    bool operator==(const Album&) const = default;
};

[[nodiscard]] const Photo* find(const Album& album, Id<Photo> id);
[[nodiscard]] const Photographer* photographerOf(const Album& album, const Photo& photo);
/// @source domain.md section 2: participation consent; for minors parent permission and child
/// assent.
[[nodiscard]] Participation participationOf(const Photographer& photographer);
/// The name that the photographer wishes to stand beside the photo. A minor's name never does.
[[nodiscard]] QString creditOf(const Photographer& photographer, Language language);
/// The constituency that the photo counts for; nullopt when nobody said who took it.
[[nodiscard]] std::optional<Constituency> takenBy(const Album& album, const Photo& photo);

} // namespace trellis::photovoice
