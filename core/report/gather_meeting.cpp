#include "core/analysis/store.h"
#include "core/evidence/store.h"
#include "core/photovoice/consent.h"
#include "core/photovoice/store.h"
#include "core/power/store.h"
#include "core/report/meeting_record.h"
#include "core/report/role_names.h"
#include "core/team/profile.h"
#include "core/team/term.h"

#include <algorithm>

namespace trellis::report {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What a note points at, in words that may leave the file.
class EvidenceNames {
public:
    EvidenceNames(
        const photovoice::Album& album, const RoleNames& roles, Language language, QDate today
    )
        : m_album(album),
          m_roles(roles),
          m_words(language),
          m_today(today) {}

    [[nodiscard]] QString of(const evidence::NamedThing& end) const {
        if (end.opens.kind != u"photo"_s)
            return m_roles.in(end.name);
        const auto photo =
            std::ranges::find(m_album.photos, end.opens.id, [](const photovoice::Photo& each) {
                return each.id.uuid();
            });
        if (photo == m_album.photos.end())
            return {};
        if (photovoice::cleared(*photo, Audience::Coach, m_today))
            return m_roles.in(end.name);
        const QString held = m_words.translate("record", "a photo that stays at school");
        return photo->category
                   ? u"%1, %2"_s.arg(held, vocabulary::label(*photo->category, m_words.language()))
                   : held;
    }

private:
    const photovoice::Album& m_album;
    const RoleNames& m_roles;
    Words m_words;
    QDate m_today;
};

void nameEvidence(
    MeetingMaterial& material, const school::Reader& reader, const EvidenceNames& names
) {
    for (const analysis::MeetingNote& note : material.meeting.notes)
        for (const auto& end : evidence::restsOn(reader, {u"note"_s, note.id.uuid()}))
            if (const QString name = names.of(end); !name.isEmpty())
                material.evidence[note.id].append(name);
}

} // namespace

MeetingMaterial gatherMeeting(
    const school::Reader& reader, analysis::Meeting meeting, Language language, QDate today
) {
    const RoleNames roles(reader, language);
    MeetingMaterial material;
    const team::SchoolProfile profile = team::profile(reader);
    material.school = profile.name;
    material.team = team::teamName(profile.teamTerm, Words(language));
    for (analysis::MeetingNote& note : meeting.notes)
        note.words = roles.in(note.words);
    meeting.title = roles.in(meeting.title);
    meeting.aim = roles.in(meeting.aim);
    material.meeting = meeting;
    const photovoice::Album album = photovoice::readAlbum(reader);
    nameEvidence(material, reader, EvidenceNames(album, roles, language, today));
    material.placements = analysis::placements(reader, meeting.id);
    material.dots = analysis::dots(reader, meeting.id);
    material.hands = analysis::hands(reader, meeting.id);
    for (analysis::GrowthMove& move : analysis::growthMoves(reader))
        if (move.meeting == meeting.id.uuid() || material.dots.contains(move.id))
            material.moves.push_back(roles.in(move));
    material.decisions = power::readMap(reader).decisions;
    return material;
}

} // namespace trellis::report
