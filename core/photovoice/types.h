#pragma once

#include "core/school/id.h"
#include "core/words/vocabulary.h"

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
    bool operator==(const Photographer&) const = default;
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
    std::map<QString, QString> story; ///< answers by the prompt's id
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
/// The constituency that the photo counts for; nullopt when nobody said who took it.
[[nodiscard]] std::optional<Constituency> takenBy(const Album& album, const Photo& photo);

} // namespace trellis::photovoice
