#include "core/photovoice/consent.h"

#include <algorithm>

namespace trellis::photovoice {
namespace {

bool saidNo(const DepictedPerson& person) {
    return person.release == ReleaseState::Refused || person.release == ReleaseState::Withdrawn;
}

bool showsPeople(Recognizable recognizable) {
    return recognizable == Recognizable::Adults || recognizable == Recognizable::Minors;
}

std::optional<Obstacle>
obstacleInReleases(const Photo& photo, Audience audience, QDate today, Clearance& counts) {
    std::optional<Obstacle> obstacle;
    for (const DepictedPerson& person : photo.people) {
        if (isCovered(photo, person)) {
            ++counts.peopleCovered;
            continue;
        }
        if (isReleased(person, audience, today))
            continue;
        ++counts.peopleWaiting;
        if (saidNo(person))
            obstacle = Obstacle::ReleaseRefused;
        else if (!obstacle)
            obstacle = Obstacle::ReleaseMissing;
    }
    return obstacle;
}

} // namespace

bool isCovered(const Photo& photo, const DepictedPerson& person) {
    constexpr double rounding = 1e-6;
    return std::any_of(
        photo.redactions.begin(),
        photo.redactions.end(),
        [&](const Redaction& redaction) {
            const QRectF reach = redaction.area.adjusted(-rounding, -rounding, rounding, rounding);
            return redaction.person == person.id &&
                   (person.area.isNull() || reach.contains(person.area));
        }
    );
}

bool isReleased(const DepictedPerson& person, Audience audience, QDate today) {
    return person.release == ReleaseState::Signed && person.releaseAudience >= audience &&
           !(person.minor && person.signedBy == Signer::Self) &&
           (!person.releaseExpires.isValid() || person.releaseExpires >= today);
}

Clearance clearance(const Photo& photo, Audience audience, QDate today) {
    Clearance result;
    result.obstacle = obstacleInReleases(photo, audience, today, result);
    if (photo.withdrawn)
        result.obstacle = Obstacle::Withdrawn;
    else if (photo.participation == Participation::Refused)
        result.obstacle = Obstacle::PhotographerRefused;
    else if (photo.participation == Participation::Waiting && audience > Audience::Photographer)
        result.obstacle = Obstacle::PhotographerNotAsked;
    else if (photo.audience < audience)
        result.obstacle = Obstacle::PhotographerSaysNo;
    else if (!photo.recognizable)
        result.obstacle = Obstacle::NobodySaidWho;
    else if (showsPeople(*photo.recognizable) && photo.people.empty())
        result.obstacle = Obstacle::PeopleNotListed;
    return result;
}

std::optional<ClearedPhoto> cleared(const Photo& photo, Audience audience, QDate today) {
    if (!clearance(photo, audience, today).cleared())
        return std::nullopt;
    return ClearedPhoto(photo, audience);
}

std::vector<ClearedPhoto>
clearedOf(const std::vector<Photo>& photos, Audience audience, QDate today) {
    std::vector<ClearedPhoto> allowed;
    for (const Photo& photo : photos)
        if (auto one = cleared(photo, audience, today))
            allowed.push_back(std::move(*one));
    return allowed;
}

} // namespace trellis::photovoice
