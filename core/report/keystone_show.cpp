#include "core/report/keystone_show.h"

#include "core/evidence/store.h"
#include "core/keystone/store.h"
#include "core/photovoice/share.h"
#include "core/photovoice/store.h"
#include "core/power/network_changes.h"
#include "core/power/store.h"
#include "core/report/role_names.h"
#include "core/team/profile.h"
#include "core/words/catalogue.h"

#include <algorithm>

namespace trellis::report {
namespace {

using namespace Qt::Literals::StringLiterals;
using keystone::Slide;

constexpr int shaping = 3; ///< on the say scale: from here on a group shapes

/// Reads what slides rest on, each thing of the file once.
class Gathering {
public:
    Gathering(
        const school::Reader& reader,
        const school::School& present,
        QDate today,
        const Words& words,
        PictureOf pictureOf
    )
        : m_reader(reader),
          m_present(present),
          m_today(today),
          m_words(words),
          m_pictureOf(std::move(pictureOf)),
          m_album(photovoice::readAlbum(reader)),
          m_keystone(keystone::readKeystone(reader)) {}

    void turnNamesIntoRoles() { m_roles.emplace(m_reader, m_words.language()); }

    ShownKeystone gather() {
        ShownKeystone shown;
        shown.language = m_words.language();
        shown.school = team::profile(m_reader).name;
        for (const Slide& slide : m_keystone.slides)
            shown.slides.push_back(shownSlide(slide, int(shown.slides.size()) + 1));
        m_credits.removeDuplicates();
        for (ShownSlide& slide : shown.slides)
            if (slide.layout == SlideLayout::Thanks)
                slide.credits = m_credits;
        for (keystone::PeerResponse response : m_keystone.responses)
            if (response.mayShow) {
                response.warm = told(response.warm);
                response.wonder = told(response.wonder);
                response.idea = told(response.idea);
                response.author = told(response.author);
                shown.responses.push_back(std::move(response));
            }
        shown.heldBack = m_heldBack;
        return shown;
    }

private:
    [[nodiscard]] QString told(const QString& words) const {
        return m_roles ? m_roles->in(words) : words;
    }

    ShownSlide shownSlide(const Slide& slide, int number) {
        const LayoutPlaces places = placesOf(slide.layout);
        ShownSlide shown{slide.id, slide.layout, number, told(slide.title)};
        shown.texts = QStringList{told(slide.first), told(slide.second), told(slide.third)}.mid(
            0, places.texts
        );
        shown.labels = placeLabels(slide.layout, m_words);
        if (!slide.attribute.isEmpty())
            shown.attribute = catalogue::attributeName(slide.attribute, m_words.language());
        shown.notes = slide.notes;
        if (places.movable)
            shown.frame = slide.frame;
        const auto ends = evidence::restsOn(m_reader, {u"slide"_s, slide.id.uuid()});
        for (const evidence::NamedThing& end : ends)
            if (end.thing.kind == u"photo"_s && int(shown.photos.size()) < places.photos)
                shown.photos.push_back(photo(Id<photovoice::Photo>(end.thing.id)));
        if (slide.layout == SlideLayout::ThenNow)
            shown.change = change(slide, ends);
        if (slide.layout == SlideLayout::Network)
            shown.network = network(slide);
        if (slide.layout == SlideLayout::Signals)
            shown.signs = signs();
        if (slide.layout == SlideLayout::Thanks)
            shown.consent = m_words.translate(
                "keystone",
                "Every photo here was cleared for this audience by the people who took it and the "
                "people in it. Names are roles."
            );
        return shown;
    }

    SlidePhoto photo(Id<photovoice::Photo> id) {
        const photovoice::Photo* stored = photovoice::find(m_album, id);
        const auto cleared = stored != nullptr
                                 ? photovoice::cleared(*stored, Audience::Coach, m_today)
                                 : std::nullopt;
        if (!cleared) {
            ++m_heldBack;
            const QString category = stored != nullptr && stored->category
                                         ? vocabulary::label(*stored->category, m_words.language())
                                         : m_words.translate("keystone", "Photo");
            return {
                false,
                {},
                category,
                {},
                m_words.translate("keystone", "%1: a photo that is not cleared to be shown.")
                    .arg(category)};
        }
        const photovoice::Photo& shown = cleared->photo();
        const QString credit = creditOf(shown);
        if (!credit.isEmpty())
            m_credits.append(credit);
        const QString alternative = !shown.alternativeText.isEmpty() ? shown.alternativeText
                                    : !shown.caption.isEmpty()       ? shown.caption
                                                                     : shown.title;
        return {true, m_pictureOf(*cleared), told(shown.title), credit, told(alternative)};
    }

    /// As they chose to be named, or by role; a minor is never named.
    [[nodiscard]] QString creditOf(const photovoice::Photo& photo) const {
        const auto* photographer = photovoice::photographerOf(m_album, photo);
        if (photographer == nullptr)
            return {};
        return told(photovoice::creditOf(*photographer, m_words.language()));
    }

    [[nodiscard]] std::vector<SlideSign> signs() const {
        std::vector<SlideSign> signs;
        for (const keystone::ImpactSignal& sign : m_keystone.signs)
            signs.push_back({
                told(sign.words),
                vocabulary::label(sign.level, m_words.language()),
                vocabulary::label(sign.strength, m_words.language()),
                sign.notedOn.isValid() ? m_words.date(sign.notedOn) : QString(),
            });
        return signs;
    }

    struct Moment {
        QString name;
        power::PowerMap map;
    };

    /// The named moment; without one the first named, or the present.
    [[nodiscard]] Moment moment(const std::optional<QUuid>& wanted, bool first) const {
        auto moments = school::namedMoments(m_present.reader());
        std::ranges::stable_sort(moments, {}, &school::NamedMoment::seq);
        auto found = moments.end();
        if (wanted)
            found = std::ranges::find(moments, *wanted, &school::NamedMoment::id);
        else if (first)
            found = moments.begin();
        if (found == moments.end() && !first)
            return {m_words.translate("keystone", "Now"), power::readMap(m_reader)};
        const qint64 seq = found == moments.end() ? 0 : found->seq;
        const QString name =
            found == moments.end() ? m_words.translate("keystone", "At the start") : found->name;
        const std::unique_ptr<school::Past> past = m_present.at(seq);
        return {name, power::readMap(past->reader())};
    }

    std::optional<SlideChange>
    change(const Slide& slide, const std::vector<evidence::NamedThing>& ends) const {
        const Moment then = moment(slide.then, true);
        const Moment now = moment(slide.now, false);
        for (const evidence::NamedThing& end : ends)
            if (end.thing.kind == u"decision"_s)
                return changeIn(Id<power::Decision>(end.thing.id), end.name, then, now);
        return changeOverall(then, now);
    }

    /// Who is on it is a role in the school's own window too: a slide is made to be shown.
    [[nodiscard]] std::shared_ptr<const SlideNetwork> network(const Slide& slide) const {
        const Moment then = moment(slide.then, true);
        const Moment now = moment(slide.now, false);
        auto network = std::make_shared<SlideNetwork>();
        network->overlay = power::networkOverlay(then.map, now.map, power::Names::Roles, m_words);
        network->language = m_words.language();
        network->thenName = then.name;
        network->nowName = now.name;
        for (const power::NetworkChange& change :
             power::networkChanges(then.map, now.map, power::Names::Roles, m_words))
            network->changes.append(u"%1: %2"_s.arg(change.title, change.detail));
        network->sentence =
            network->changes.isEmpty()
                ? m_words.translate("keystone", "From %1 to %2 nothing on the network changed.")
                      .arg(then.name, now.name)
                : m_words.translate("keystone", "What changed on the network from %1 to %2: %3.")
                      .arg(then.name, now.name, network->changes.join(u"; "_s));
        return network;
    }

    [[nodiscard]] SlideChange changeIn(
        Id<power::Decision> decision, const QString& name, const Moment& then, const Moment& now
    ) const {
        SlideChange change;
        change.title = m_words.translate("keystone", "%1: say in practice, 0 to 5").arg(name);
        const auto level = [&](const Moment& moment, Group group) -> std::optional<int> {
            const auto found =
                moment.map.say.find({decision, vocabulary::mainConstituency(group), Lens::Practice}
                );
            return found == moment.map.say.end() ? std::nullopt : found->second;
        };
        return filled(std::move(change), then, now, level);
    }

    [[nodiscard]] SlideChange changeOverall(const Moment& then, const Moment& now) const {
        SlideChange change;
        change.most = std::max(1, int(now.map.decisions.size()));
        change.title = m_words.translate(
            "keystone",
            "In how many of %n decision(s) each group shapes what is decided",
            nullptr,
            int(now.map.decisions.size())
        );
        const auto count = [&](const Moment& moment, Group group) -> std::optional<int> {
            int known = 0;
            int shaped = 0;
            for (const auto& [key, level] : moment.map.say) {
                if (key.constituency != vocabulary::mainConstituency(group) ||
                    key.lens != Lens::Practice || !level)
                    continue;
                ++known;
                shaped += *level >= shaping ? 1 : 0;
            }
            return known == 0 ? std::nullopt : std::optional(shaped);
        };
        return filled(std::move(change), then, now, count);
    }

    template <class Value>
    SlideChange
    filled(SlideChange change, const Moment& then, const Moment& now, Value value) const {
        change.thenMeans = then.name;
        change.nowMeans = now.name;
        QStringList parts;
        for (const Group group : allGroups) {
            const QString label = vocabulary::plural(group, m_words.language());
            change.rows.push_back({group, label, value(then, group), value(now, group)});
            const auto figure = [&](const std::optional<int>& number) {
                return number ? m_words.locale().toString(*number)
                              : m_words.translate("keystone", "not known");
            };
            parts.append(
                m_words.translate("keystone", "%1 from %2 to %3")
                    .arg(label, figure(change.rows.back().then), figure(change.rows.back().now))
            );
        }
        change.sentence = m_words.translate("keystone", "%1. From %2 to %3: %4.")
                              .arg(change.title, then.name, now.name, parts.join(u", "_s));
        return change;
    }

    const school::Reader& m_reader;
    const school::School& m_present;
    QDate m_today;
    const Words& m_words;
    PictureOf m_pictureOf;
    std::optional<RoleNames> m_roles;
    photovoice::Album m_album;
    keystone::Keystone m_keystone;
    QStringList m_credits;
    int m_heldBack = 0;
};

} // namespace

ShownKeystone gatherKeystone(
    const school::Reader& reader,
    const school::School& present,
    QDate today,
    const Words& words,
    Names names,
    const PictureOf& pictureOf
) {
    const PictureOf fromFile = [&](const photovoice::ClearedPhoto& photo) {
        const QByteArray bytes = present.reader().photoBytes(photo.photo().sha256);
        return photovoice::sharedImage(photo, bytes, slidePhotoSide);
    };
    Gathering gathering(reader, present, today, words, pictureOf ? pictureOf : fromFile);
    if (names == Names::AsRoles)
        gathering.turnNamesIntoRoles();
    return gathering.gather();
}

LayoutPlaces placesOf(SlideLayout layout) {
    switch (layout) {
    case SlideLayout::Title:
        return {1, 1, false, true};
    case SlideLayout::Photo:
        return {1, 1, false, true};
    case SlideLayout::Evidence:
        return {3, 1, false, true};
    case SlideLayout::TwoPhotos:
        return {2, 2};
    case SlideLayout::ThenNow:
        return {2, 0, true};
    case SlideLayout::Network:
        return {1, 0, true};
    case SlideLayout::Reflection:
        return {3};
    case SlideLayout::Signals:
        return {1};
    case SlideLayout::Thanks:
        return {1};
    }
    return {};
}

QStringList placeLabels(SlideLayout layout, const Words& words) {
    const auto say = [&](const char* source) { return words.translate("keystone", source); };
    switch (layout) {
    case SlideLayout::Title:
        return {say(QT_TRANSLATE_NOOP("keystone", "Our question, and who we are"))};
    case SlideLayout::Photo:
        return {say(QT_TRANSLATE_NOOP("keystone", "What we see"))};
    case SlideLayout::Evidence:
        return {
            say(QT_TRANSLATE_NOOP("keystone", "What it is")),
            say(QT_TRANSLATE_NOOP("keystone", "Why it matters")),
            say(QT_TRANSLATE_NOOP("keystone", "What it says of how we lead"))};
    case SlideLayout::TwoPhotos:
        return {
            say(QT_TRANSLATE_NOOP("keystone", "About the first")),
            say(QT_TRANSLATE_NOOP("keystone", "About the second"))};
    case SlideLayout::ThenNow:
        return {
            say(QT_TRANSLATE_NOOP("keystone", "Then")), say(QT_TRANSLATE_NOOP("keystone", "Now"))};
    case SlideLayout::Network:
        return {say(QT_TRANSLATE_NOOP("keystone", "What this shows"))};
    case SlideLayout::Reflection:
        return {
            say(QT_TRANSLATE_NOOP("keystone", "I used to think")),
            say(QT_TRANSLATE_NOOP("keystone", "Now I think")),
            say(QT_TRANSLATE_NOOP("keystone", "So I will"))};
    case SlideLayout::Signals:
        return {say(QT_TRANSLATE_NOOP("keystone", "What we do not know yet"))};
    case SlideLayout::Thanks:
        return {say(QT_TRANSLATE_NOOP("keystone", "Thanks to"))};
    }
    return {};
}

QString lengthSentence(int slides, const Words& words) {
    if (slides <= keystone::mostSlides)
        return {};
    return words.translate(
        "keystone",
        "%n slides are more than people can take in. Eight or fewer say it better: which two say "
        "the same?",
        nullptr,
        slides
    );
}

} // namespace trellis::report
