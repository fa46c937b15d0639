#include "ui/analysis/exhibit.h"

#include "core/evidence/findings.h"
#include "core/evidence/store.h"
#include "core/photovoice/share.h"
#include "core/photovoice/store.h"
#include "core/power/proof.h"
#include "core/power/store.h"
#include "core/report/role_names.h"
#include "core/school/reader.h"
#include "ui/shell/desk.h"

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QString nameOf(const photovoice::Photo& photo) {
    return !photo.title.isEmpty() ? photo.title : photo.caption.section(u'\n', 0, 0);
}

/// The answers in practice of which the team wrote how it knows: those that can be talked about.
void addCells(
    std::vector<evidence::NamedThing>& things,
    const school::Reader& reader,
    const power::PowerMap& map,
    const Words& words
) {
    for (const power::SayOf& say : power::provenSay(map)) {
        const auto* group = std::get_if<Constituency>(&say.whom);
        if (group == nullptr)
            continue;
        auto named = evidence::named(reader, {u"say"_s, power::cellId({say.decision, *group})});
        if (!named)
            continue;
        named->name = evidence::nameOf(*named, words);
        things.push_back(std::move(*named));
    }
}

} // namespace

Exhibit::Exhibit(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    m_pool.setMaxThreadCount(1);
}

Exhibit::~Exhibit() {
    m_pool.clear();
    m_pool.waitForDone();
}

void Exhibit::show(const std::optional<evidence::NamedThing>& thing) {
    m_thing = thing;
    m_picture.reset();
    m_waiting = false;
    ++m_turn;
    m_pool.clear();
    if (thing && thing->thing.kind == u"photo"_s)
        showPhoto(thing->thing.id);
    else if (thing && thing->opens.kind == u"photo"_s) // what was told of a photo is shown with it
        showPhoto(thing->opens.id);
    else if (thing) {
        // Names are off on a wall: a seat, an actor, a note may hold one.
        const report::RoleNames roles(m_desk.school().reader(), m_desk.language());
        m_picture = WallPicture::Exhibit{
            {}, roles.in(thing->name), std::nullopt, roles.in(thing->where), {}};
    }
    emit changed();
}

void Exhibit::showPhoto(const QUuid& id) {
    const photovoice::Album album = photovoice::readAlbum(m_desk.school().reader());
    const auto* photo = photovoice::find(album, Id<photovoice::Photo>(id));
    if (photo == nullptr)
        return;
    const auto cleared = photovoice::cleared(*photo, Audience::Team, m_desk.today());
    if (!cleared) {
        // A grey tile with its category, as everywhere.
        m_picture = WallPicture::Exhibit{
            {},
            tr("This photo is not cleared for the team"),
            std::nullopt,
            photo->category ? vocabulary::label(*photo->category, m_desk.language()) : QString(),
            {}};
        return;
    }
    WallPicture::Exhibit shown;
    shown.title = nameOf(*photo);
    // Names are off on a wall: who took it is told as a group.
    if (const auto by = photovoice::takenBy(album, *photo)) {
        shown.group = vocabulary::groupOf(*by);
        shown.credit = vocabulary::label(*by, m_desk.language());
    }
    if (!photo->title.isEmpty() && !photo->caption.isEmpty())
        shown.quote = u"“%1”"_s.arg(photo->caption);
    const QByteArray bytes = m_desk.photos().photoBytes(photo->sha256);
    m_waiting = true;
    m_pool.start([this, turn = m_turn, cleared = *cleared, bytes, shown]() mutable {
        shown.photo = photovoice::sharedImage(cleared, bytes);
        QMetaObject::invokeMethod(this, [this, turn, shown] {
            if (turn != m_turn)
                return;
            m_waiting = false;
            m_picture = shown;
            emit changed();
        });
    });
}

std::vector<evidence::NamedThing> evidenceForTeam(Desk& desk) {
    std::vector<evidence::NamedThing> things;
    const auto add = [&](const QString& kind, const QUuid& id, const QString& name) {
        const evidence::Thing thing{kind, id};
        things.push_back({thing, thing, name, {}, {}});
    };
    const school::Reader& reader = desk.school().reader();
    const photovoice::Album album = photovoice::readAlbum(reader);
    for (const auto& photo : photovoice::clearedOf(album.photos, Audience::Team, desk.today()))
        if (const QString name = nameOf(photo.photo()); !name.isEmpty())
            add(u"photo"_s, photo.photo().id.uuid(), name);
    const auto map = power::readMap(reader);
    for (const power::Decision& decision : map.decisions)
        add(u"decision"_s, decision.id.uuid(), decision.name);
    addCells(things, reader, map, desk.words());
    for (const power::Space& space : map.spaces)
        add(u"space"_s, space.id.uuid(), space.name);
    return things;
}

} // namespace trellis::ui
