#include "tests/core/report/brief_school.h"

#include "core/analysis/store.h"
#include "core/course/store.h"
#include "core/evidence/store.h"
#include "core/photovoice/store.h"
#include "core/photovoice/telling.h"
#include "core/power/store.h"
#include "core/team/profile.h"
#include "core/team/store.h"
#include "core/words/words.h"

#include <QBuffer>
#include <QImage>

namespace trellis::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using school::Edit;

QByteArray picture(int tone) {
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(qRgb(tone, 120, 200 - tone));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

void addPhoto(
    Edit& edit, int number, const QString& title, const QString& caption, Audience audience
) {
    photovoice::Photo photo;
    photo.sha256 = QByteArray(32, char('a' + number));
    photo.width = 640;
    photo.height = 400;
    photo.addedAt = QDateTime(QDate(2026, 10, 1).addDays(number), QTime(9, 0), Qt::UTC);
    photo.title = title;
    photo.caption = caption;
    photo.category = static_cast<Category>(number % 5);
    photo.recognizable = Recognizable::None;
    photo.audience = audience;
    photo.photographer =
        photovoice::photographerNamed(edit, Constituency::Student, u"PHOTOGRAPHERNAME"_s, true);
    photovoice::noteAgreement(edit, *photo.photographer);
    edit.keepPhotoBytes(photo.sha256, picture(40 * number), picture(40 * number));
    photovoice::put(edit, photo);
    photovoice::translateCaption(edit, photo.id, caption + u" (translated)"_s);
}

Id<power::Decision> addDecisions(Edit& edit) {
    power::Decision schedule;
    schedule.name = u"Bell schedule"_s;
    schedule.domain = 9;
    schedule.decidedBy = u"DECIDERNAME"_s;
    power::Space cabinet;
    cabinet.name = u"Cabinet"_s;
    cabinet.constituencies = {Constituency::Administrator};
    schedule.actualSpace = cabinet.id;
    power::put(edit, cabinet);
    power::put(edit, schedule);
    power::setSay(edit, {schedule.id, Constituency::Administrator, Lens::Formal}, 4);
    power::setSay(edit, {schedule.id, Constituency::Administrator, Lens::Practice}, 5);
    power::setSay(edit, {schedule.id, Constituency::Family, Lens::Formal}, 3);
    power::setSay(edit, {schedule.id, Constituency::Family, Lens::Practice}, 1);
    power::setSay(edit, {schedule.id, Constituency::Student, Lens::Practice}, std::nullopt);
    return schedule.id;
}

void addMove(Edit& edit, Id<power::Decision> decision) {
    analysis::GrowthMove move;
    move.title = u"Share the bell schedule"_s;
    move.attribute = u"B3"_s;
    move.because = u"MEMBERNAME told families with a flyer"_s;
    move.decision = decision.uuid();
    move.constituency = Constituency::Family;
    move.fromLevel = 1;
    move.toLevel = 4;
    move.owner = u"OWNERNAME"_s;
    move.ownerConstituency = Constituency::Administrator;
    move.dueOn = QDate(2026, 12, 1);
    move.status = MoveStatus::Chosen;
    analysis::put(edit, move);
    course::OneToOne talk;
    talk.shared.heldOn = QDate(2026, 10, 2);
    talk.shared.promises = {
        {Id<course::Promise>::create(), u"Ask two families with MEMBERNAME"_s, true},
        {Id<course::Promise>::create(), u"Print the charter in Spanish"_s, false},
    };
    talk.privateNote = u"PRIVATEWORDS"_s;
    course::put(edit, talk);
}

/// Four teachers and one family member place B3, two people place C1.
void addMeeting(Edit& edit) {
    using analysis::Placement;
    analysis::Meeting meeting;
    meeting.title = u"Reading the map together"_s;
    meeting.heldOn = QDate(2026, 10, 20);
    meeting.attributes = {u"B3"_s, u"C1"_s};
    meeting.attendance[Constituency::Teacher].people = 4;
    meeting.attendance[Constituency::Family].people = 1;
    analysis::MeetingNote seen;
    seen.constituency = Constituency::Teacher;
    seen.words = u"MEMBERNAME holds the only key"_s;
    analysis::MeetingNote because;
    because.kind = NoteKind::Explain;
    because.words = u"Because the flyer came late"_s;
    meeting.notes = {seen, because};
    analysis::put(edit, meeting);
    for (const photovoice::Photo& photo : photovoice::readAlbum(edit).photos)
        evidence::link(edit, {u"note"_s, seen.id.uuid()}, {u"photo"_s, photo.id.uuid()});
    std::vector<Placement> placed;
    for (const int level : {1, 1, 1, 4})
        placed.push_back({u"B3"_s, Placement::Round::Before, Constituency::Teacher, level});
    placed.push_back({u"B3"_s, Placement::Round::Before, std::nullopt, 2});
    placed.push_back({u"C1"_s, Placement::Round::Before, std::nullopt, 2});
    placed.push_back({u"C1"_s, Placement::Round::Before, std::nullopt, 3});
    analysis::putPlacements(edit, meeting.id, Placement::Round::Before, placed);
}

} // namespace

void fillForBrief(school::School& school) {
    school.edit(u"Filled"_s, [](Edit& edit) {
        team::SchoolProfile profile;
        profile.name = u"Cedar Grove <School> & Niños"_s;
        profile.courseStart = QDate(2026, 9, 8);
        team::put(edit, profile);
        team::Seat seat;
        seat.constituency = Constituency::Teacher;
        seat.member = u"MEMBERNAME"_s;
        seat.filled = true;
        team::put(edit, seat);
        addPhoto(edit, 1, u"Garden beds"_s, u"Grandparents run them"_s, Audience::Coach);
        addPhoto(edit, 2, u"Flags"_s, u"Our families sewed them"_s, Audience::Public);
        addPhoto(edit, 3, u"Held"_s, u"HELDBACK"_s, Audience::Team);
        addMove(edit, addDecisions(edit));
        addMeeting(edit);
    });
}

report::Document briefOf(const school::School& school, Language language) {
    return report::coachBrief(
        report::gatherBrief(school.reader(), briefDay, language), Words(language)
    );
}

namespace {

struct Said {
    QStringList words;
    void operator()(const report::Heading& each) { words.append(each.text); }
    void operator()(const report::Paragraph& each) { words.append(each.text); }
    void operator()(const report::List& each) {
        for (const auto& item : each.items)
            words.append(item.text);
    }
    void operator()(const report::Table& each) {
        for (const auto& row : each.rows)
            words += row;
    }
    void operator()(const report::Figure& each) { words.append(each.alternativeText); }
    void operator()(const report::Photos& each) {
        for (const auto& tile : each.tiles)
            words += QStringList{tile.title, tile.caption, tile.credit, tile.alternativeText};
    }
    void operator()(const report::BlankLines&) {}
};

} // namespace

QString wordsOf(const report::Document& document) {
    Said said;
    for (const report::Block& block : document.blocks)
        std::visit(said, block);
    return said.words.join(u'\n');
}

} // namespace trellis::test
