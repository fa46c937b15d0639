#include "core/photovoice/release_words.h"

namespace trellis::photovoice {
namespace {

QString expiryWords(const DepictedPerson& person, QDate today, const Words& words) {
    if (!person.releaseExpires.isValid())
        return {};
    const QString day = words.shortDate(person.releaseExpires);
    return person.releaseExpires < today ? words.translate("photovoice", ", expired %1").arg(day)
                                         : words.translate("photovoice", ", until %1").arg(day);
}

QString signedWords(const DepictedPerson& person, QDate today, const Words& words) {
    QString line = words.translate("photovoice", "signed");
    if (person.answeredOn.isValid())
        line = words.translate("photovoice", "signed %1").arg(words.shortDate(person.answeredOn));
    if (person.signedBy == Signer::Guardian)
        line += words.translate("photovoice", " by a parent or guardian");
    else if (person.signedBy == Signer::Self && person.minor)
        line += words.translate("photovoice", " by the child; a parent has to sign");
    line += words.translate("photovoice", ", for: %1")
                .arg(vocabulary::label(person.releaseAudience, words.language()));
    return line + expiryWords(person, today, words);
}

/// "taken back Oct 12": what was said and, where it is known, the day.
QString withDay(const QString& said, QDate day, const Words& words) {
    return day.isValid() ? said + QLatin1Char(' ') + words.shortDate(day) : said;
}

} // namespace

QString regionTitle(const DepictedPerson* person, const Words& words) {
    if (person == nullptr)
        return words.translate("photovoice", "Hidden part");
    switch (person->release) {
    case ReleaseState::None:
        return words.translate("photovoice", "No form yet");
    case ReleaseState::Sent:
        return words.translate("photovoice", "Form sent home");
    case ReleaseState::Signed:
        return words.translate("photovoice", "Form on file");
    case ReleaseState::Refused:
        return person->minor ? words.translate("photovoice", "Family said no")
                             : words.translate("photovoice", "Said no");
    case ReleaseState::Withdrawn:
        return words.translate("photovoice", "Took the yes back");
    }
    return {};
}

QString regionDetail(const DepictedPerson* person, bool covered, QDate today, const Words& words) {
    if (person == nullptr)
        return words.translate("photovoice", "covered in every shared copy");
    switch (person->release) {
    case ReleaseState::None:
        return covered ? words.translate("photovoice", "covered until a form arrives")
                       : words.translate("photovoice", "visible, and nobody has been asked");
    case ReleaseState::Sent:
        return person->sentOn.isValid() ? words.translate("photovoice", "sent %1, not back yet")
                                              .arg(words.shortDate(person->sentOn))
                                        : words.translate("photovoice", "not back yet");
    case ReleaseState::Signed: {
        const QString line = signedWords(*person, today, words);
        return covered ? words.translate("photovoice", "%1; covered until you take the cover off")
                             .arg(line)
                       : line;
    }
    case ReleaseState::Refused:
    case ReleaseState::Withdrawn:
        return withDay(
            covered ? words.translate("photovoice", "always covered")
                    : words.translate("photovoice", "still visible"),
            covered ? QDate() : person->answeredOn,
            words
        );
    }
    return {};
}

std::optional<Region> regionInTheWay(const Photo& photo, Audience audience, QDate today) {
    for (const Region& region : regionsOf(photo)) {
        const DepictedPerson* person = personOf(photo, region);
        if (person != nullptr && !isCovered(photo, *person) &&
            !isReleased(*person, audience, today))
            return region;
    }
    return std::nullopt;
}

QString
stillVisibleSentence(const Photo& photo, Audience audience, QDate today, const Words& words) {
    const auto region = regionInTheWay(photo, audience, today);
    if (!region)
        return {};
    if (region->area.isNull())
        return words
            .translate(
                "photovoice",
                "Person %1 is not marked in the picture. This photo stays here until you mark and "
                "cover them, or file a form."
            )
            .arg(region->number);
    return words
        .translate(
            "photovoice",
            "Face %1 is still visible. This photo stays out of slides and the coach’s PDF until "
            "you cover it or file a form."
        )
        .arg(region->number);
}

QString audiencesSentence(const Photo& photo, QDate today, const Words& words) {
    QStringList allowed;
    for (const Audience audience :
         {Audience::Team, Audience::Coach, Audience::School, Audience::Public})
        if (clearance(photo, audience, today).cleared())
            allowed.append(vocabulary::label(audience, words.language()));
    if (allowed.isEmpty())
        return words.translate("photovoice", "For now nobody else may see it.");
    return words.translate("photovoice", "May be seen by: %1.")
        .arg(allowed.join(QStringLiteral(" · ")));
}

QString usesSentence(const Album& album, const Photo& photo, const Words& words) {
    QStringList themes;
    for (const Theme& theme : album.themes)
        for (const Id<Theme>& under : photo.themes)
            if (theme.id == under)
                themes.append(words.translate("photovoice", "“%1”").arg(theme.name));
    if (themes.isEmpty())
        return {};
    return words.translate("photovoice", "It is under %1.").arg(words.list(themes));
}

} // namespace trellis::photovoice
