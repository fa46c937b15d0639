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

/// A call for photos: one question, asked for some weeks.
struct Campaign {
    Id<Campaign> id = Id<Campaign>::create();
    QString english; ///< the question that people answer with a photo; one language is enough
    QString spanish;
    std::optional<Category> category; ///< what it looks for; nullopt: any part of school life
    QDate startsOn;
    QDate endsOn;                    ///< the last day
    int perPhotographer = 0;         ///< photos that each is asked for; 0: not counted
    std::map<Group, int> quota = {}; ///< photos that a group is asked for; never 0
    QDate closedOn = {};             ///< when the team ended it; not valid: it goes on
    bool operator==(const Campaign&) const = default;
};

/// A question of the team's own, beside those of the catalogue.
struct OwnQuestion {
    Id<OwnQuestion> id = Id<OwnQuestion>::create();
    int position = 0;
    QString english; ///< one language is enough
    QString spanish;
    bool operator==(const OwnQuestion&) const = default;
};

/// What a teller answered to one question.
struct Answer {
    QString words;
    QString translation = {}; ///< stands under the words, never instead of them
    QString toldIn = {};      ///< empty: in the language of the photo's words
    bool dictated = false;    ///< somebody wrote it down
    bool operator==(const Answer&) const = default;
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
        Participation::Agreed;       ///< of its photographer, as the album knows
    std::map<QString, Answer> story; ///< by the question's id
    QString ownCaption;              ///< the photographer's words, when another changed the caption
    QString captionTranslation;      ///< stands under the caption, never instead of it
    QString toldIn;        ///< the language of the words, as people name it; empty: not said
    bool dictated = false; ///< somebody wrote down what the teller said
    QString questionSet;   ///< which questions are asked of it; empty: the album's
    std::optional<Id<Campaign>> campaign; ///< the call that it answers
    std::optional<int> exhibitPlace;      ///< its place in the exhibit; nullopt: not chosen for it
    std::vector<DepictedPerson> people;
    std::vector<Redaction> redactions;
    std::vector<Id<Theme>> themes;
    bool operator==(const Photo&) const = default;
};

/// The set that is asked until the team chooses another.
[[nodiscard]] QString defaultQuestions();

/// All of step 2, as the file holds it.
struct Album {
    std::vector<Photo> photos; ///< newest first
    std::vector<Photographer> photographers;
    std::vector<Theme> themes; ///< in the team's order
    ThemeWall wall;
    std::vector<Campaign> campaigns;          ///< the newest start first
    std::vector<OwnQuestion> questions;       ///< the team's own, in their order
    QString questionSet = defaultQuestions(); ///< asked of photos without a set of their own
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
