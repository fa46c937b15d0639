#include "core/exchange/sample_photos.h"

#include "core/photovoice/campaign.h"
#include "core/photovoice/questions.h"
#include "core/photovoice/store.h"
#include "core/photovoice/telling.h"

#include <QBuffer>

#include <atomic>
#include <future>
#include <stdexcept>
#include <thread>
#include <utility>

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;
using school::Edit;

constexpr int jpegQuality = 88;
constexpr std::chrono::milliseconds betweenProgress{40};

SamplePicture pictureOf(const SampleItem& item) {
    return {
        item.word(u"drawing"_s),
        item.area(u"crop"_s),
        item.yes(u"mirrored"_s),
        item.word(u"light"_s),
    };
}

QByteArray jpegOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "JPEG", jpegQuality))
        throw std::logic_error("a photo of the sample school could not be drawn");
    return bytes;
}

photovoice::Readied readied(const SampleItem& item, const SampleMaking& making) {
    const QString file = item.word(u"file"_s);
    const QByteArray jpeg = jpegOf(making.draw(pictureOf(item)));
    photovoice::Readied readied{file, photovoice::preparePhoto(jpeg, file), {}};
    readied.photo->takenOn = item.day(u"taken"_s);
    return readied;
}

/// The words of one member of a list, such as the photographers, by its key.
SampleItem itemWithKey(const SampleItem& file, const QString& list, const QString& key) {
    for (const SampleItem& item : file.items(list))
        if (item.word(u"key"_s) == key)
            return item;
    throw std::logic_error("the sample knows nothing of: " + key.toStdString());
}

/// Where a part of the drawing is in the photo that was cropped from it.
QRectF inPhoto(QRectF part, const SamplePicture& picture) {
    part.translate(-picture.crop.topLeft());
    QRectF area(
        part.x() / picture.crop.width(),
        part.y() / picture.crop.height(),
        part.width() / picture.crop.width(),
        part.height() / picture.crop.height()
    );
    if (picture.mirrored)
        area.moveLeft(1 - area.right());
    return area.intersected(QRectF(0, 0, 1, 1));
}

photovoice::Campaign campaignOf(const SampleItem& item) {
    photovoice::Campaign campaign;
    campaign.id = sampleId<photovoice::Campaign>(u"campaign"_s, item.word(u"key"_s));
    campaign.english = item.word(u"english"_s);
    campaign.spanish = item.word(u"spanish"_s);
    campaign.category = item.maybe<Category>(u"category"_s);
    campaign.startsOn = item.day(u"from"_s);
    campaign.endsOn = item.day(u"to"_s);
    campaign.perPhotographer = item.number(u"each"_s).value();
    for (const SampleItem& quota : item.items(u"quota"_s))
        campaign.quota[vocabulary::groupOf(quota.as(u"of"_s, Constituency::Student))] =
            quota.number(u"photos"_s).value();
    return campaign;
}

/// The team's own questions, the same in every sample school.
void writeQuestions(Edit& edit, const SampleItem& file) {
    int position = 0;
    for (const SampleItem& item : file.items(u"questions"_s)) {
        photovoice::OwnQuestion question;
        question.id = sampleId<photovoice::OwnQuestion>(u"question"_s, item.word(u"en"_s));
        question.position = position++;
        question.english = item.word(u"en"_s);
        question.spanish = item.word(u"es"_s);
        photovoice::put(edit, question);
    }
}

/// The words of someone who spoke Spanish and was written down; in the English sample with what
/// they mean under them.
void tellInSpanish(Edit& edit, const photovoice::Photo& photo, const SampleItem& item) {
    const bool translated = item.setting().language == Language::English;
    photovoice::setTelling(edit, photo.id, translated ? u"Spanish"_s : u"español"_s, true);
    if (!translated)
        return;
    photovoice::Photo told = photo;
    told.caption = item.item(u"caption"_s).word(u"es"_s);
    photovoice::put(edit, told);
    photovoice::translateCaption(edit, photo.id, photo.caption);
    const SampleItem story = item.item(u"story"_s);
    for (const QString& prompt : story.names()) {
        photovoice::answer(edit, photo.id, prompt, story.item(prompt).word(u"es"_s));
        photovoice::translateAnswer(edit, photo.id, prompt, story.text(prompt));
    }
}

photovoice::Photo photoOf(const Edit& edit, const SamplePhotos::Shot& shot) {
    const photovoice::Album album = photovoice::readAlbum(edit);
    return *photovoice::find(album, shot.id.value());
}

} // namespace

SamplePhotos::SamplePhotos(const SampleItem& file, const SampleMaking& making) : m_file(file) {
    for (const SampleItem& batch : file.items(u"batches"_s))
        for (const SampleItem& item : batch.items(u"photos"_s))
            m_shots.push_back({item, batch, {}, {}});
    std::atomic<size_t> next = 0;
    std::atomic<int> done = 0;
    const auto work = [&] {
        for (size_t i = next++; i < m_shots.size(); i = next++) {
            m_shots[i].readied = readied(m_shots[i].item, making);
            ++done;
        }
    };
    std::vector<std::future<void>> workers;
    for (unsigned core = 0; core < std::max(1U, std::thread::hardware_concurrency()); ++core)
        workers.push_back(std::async(std::launch::async, work));
    for (std::future<void>& worker : workers) {
        while (worker.wait_for(betweenProgress) != std::future_status::ready)
            if (making.progress)
                making.progress(done, int(m_shots.size()));
        worker.get();
    }
}

std::vector<SamplePhotos::Shot*> SamplePhotos::of(const QString& occasion, const QString& chapter) {
    std::vector<Shot*> shots;
    for (Shot& shot : m_shots)
        if (shot.batch.word(occasion) == chapter)
            shots.push_back(&shot);
    return shots;
}

void SamplePhotos::call(Edit& edit, const QString& chapter) const {
    bool first = true;
    for (const SampleItem& item : m_file.items(u"campaigns"_s)) {
        if (item.word(u"begun"_s) != chapter && item.word(u"ended"_s) != chapter)
            continue;
        photovoice::Campaign campaign = campaignOf(item);
        if (item.word(u"ended"_s) == chapter)
            campaign.closedOn = item.day(u"closed"_s);
        else if (std::exchange(first, false))
            writeQuestions(edit, m_file);
        photovoice::put(edit, campaign);
    }
}

void SamplePhotos::add(school::School& school, Shot& shot, const QString& label) const {
    const SampleItem by = itemWithKey(m_file, u"photographers"_s, shot.item.word(u"by"_s));
    photovoice::ImportDetails details;
    details.takenBy = by.maybe<Constituency>(u"constituency"_s);
    details.credit = by.text(u"credit"_s);
    details.minor = details.takenBy == Constituency::Student;
    details.category = shot.item.maybe<Category>(u"category"_s);
    details.caption = shot.item.text(u"note"_s);
    details.recognizable = shot.item.maybe<Recognizable>(u"recognizable"_s);
    details.audience = shot.item.as(u"audience"_s, Audience::Photographer);
    if (shot.batch.has(u"campaign"_s))
        details.campaign =
            sampleId<photovoice::Campaign>(u"campaign"_s, shot.batch.word(u"campaign"_s));
    details.label = label;
    photovoice::ImportSummary summary;
    photovoice::keep(school, {shot.readied}, details, summary);
    if (summary.added.empty())
        throw std::logic_error("two photos of the sample school are the same picture");
    shot.id = summary.added.front();
}

void SamplePhotos::tell(Edit& edit, const Shot& shot) {
    photovoice::Photo photo = photoOf(edit, shot);
    photo.title = shot.item.text(u"title"_s);
    photo.caption = shot.item.text(u"caption"_s);
    photo.place = shot.item.text(u"place"_s);
    photo.alternativeText = shot.item.text(u"alt"_s);
    photo.withdrawn = shot.item.yes(u"withdrawn"_s);
    photovoice::put(edit, photo);
    const SampleItem story = shot.item.item(u"story"_s);
    for (const QString& prompt : story.names())
        photovoice::answer(edit, photo.id, prompt, story.text(prompt));
    if (shot.item.yes(u"toldInSpanish"_s))
        tellInSpanish(edit, photo, shot.item);
}

void SamplePhotos::release(Edit& edit, const Shot& shot) {
    const SamplePicture picture = pictureOf(shot.item);
    for (const SampleItem& item : shot.item.items(u"people"_s)) {
        photovoice::DepictedPerson person;
        person.description = item.text(u"who"_s);
        person.minor = item.yes(u"minor"_s);
        person.release = item.as(u"release"_s, ReleaseState::Signed);
        person.releaseAudience =
            item.as(u"audience"_s, shot.item.as(u"audience"_s, Audience::Team));
        person.sentOn = item.day(u"sent"_s);
        person.answeredOn = item.day(u"answered"_s);
        if (person.release == ReleaseState::Signed)
            person.signedBy = person.minor ? Signer::Guardian : Signer::Self;
        if (item.has(u"face"_s))
            person.area = inPhoto(item.area(u"face"_s), picture);
        photovoice::put(edit, *shot.id, person);
        if (!item.yes(u"covered"_s))
            continue;
        photovoice::Redaction redaction;
        redaction.person = person.id;
        redaction.area = person.area;
        redaction.style = photovoice::Redaction::Style::Mosaic;
        photovoice::put(edit, *shot.id, redaction);
    }
}

void SamplePhotos::agree(Edit& edit) {
    for (photovoice::Photographer each : photovoice::readAlbum(edit).photographers) {
        each.creditStyle = each.minor ? CreditStyle::Pseudonym : CreditStyle::FullName;
        photovoice::put(edit, each);
        photovoice::noteAgreement(edit, each.id);
    }
}

void SamplePhotos::sort(Edit& edit, const Shot& shot) const {
    const SampleItem item = itemWithKey(m_file, u"themes"_s, shot.item.word(u"theme"_s));
    const QString name = item.text(u"name"_s);
    const Id<photovoice::Theme> theme = photovoice::themeNamed(edit, name);
    photovoice::tag(edit, *shot.id, theme);
    if (shot.item.has(u"alsoUnder"_s))
        photovoice::tag(
            edit, *shot.id, sampleId<photovoice::Theme>(u"theme"_s, shot.item.word(u"alsoUnder"_s))
        );
}

} // namespace trellis::exchange
