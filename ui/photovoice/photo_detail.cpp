#include "ui/photovoice/photo_detail.h"

#include "core/evidence/findings.h"
#include "core/evidence/store.h"
#include "core/photovoice/findings.h"
#include "core/photovoice/release_words.h"
#include "core/photovoice/store.h"
#include "ui/parts/button.h"
#include "ui/parts/segmented_control.h"
#include "ui/parts/text_label.h"
#include "ui/photovoice/detail_inspector.h"
#include "ui/photovoice/detail_picture.h"
#include "ui/photovoice/faces_section.h"
#include "ui/photovoice/wall_list.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using photovoice::Photo;
using photovoice::Region;

constexpr int stripHeight = 100;
constexpr std::array others{Audience::Team, Audience::Coach, Audience::School, Audience::Public};

/// Whether a suggestion is a face that is marked already.
bool isMarked(const QRectF& face, const std::vector<Region>& regions) {
    return std::any_of(regions.begin(), regions.end(), [&](const Region& region) {
        return region.area.contains(face.center());
    });
}

} // namespace

PhotoDetail::PhotoDetail(Desk& desk, Thumbnails& thumbnails, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_canvas(new PhotoCanvas(this)),
      m_picture(new DetailPicture(desk, this)),
      m_inspector(new DetailInspector(desk)),
      m_switches(new QWidget(this)),
      m_mode(new SegmentedControl(QString(), m_switches)),
      m_audience(new QComboBox(m_switches)),
      m_draw(new Button({}, ButtonKind::GhostIcon, u"blur"_s, this)),
      m_find(new Button({}, ButtonKind::GhostIcon, u"search"_s, this)),
      m_undo(new Button({}, ButtonKind::GhostIcon, u"undo"_s, this)),
      m_suggesting(new QWidget(this)),
      m_suggested(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_takeAll(new Button({}, ButtonKind::Plain, {}, this)),
      m_dismissAll(new Button({}, ButtonKind::Link, {}, this)),
      m_leaving(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_strip(new WallList(thumbnails, WallList::Shape::Row, this)) {
    layOut();
    connectCanvas();
    connect(m_mode, &SegmentedControl::chosen, this, [this] {
        m_audience->setVisible(audience().has_value());
        showPicture();
    });
    connect(m_audience, &QComboBox::activated, this, &PhotoDetail::showPicture);
    connect(m_strip->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const auto chosen = m_strip->chosen();
        if (m_strip->hasFocus() && chosen.size() == 1 && m_id != chosen.front())
            emit wanted(chosen.front());
    });
    connect(m_strip, &QListView::clicked, this, [this] {
        if (const auto chosen = m_strip->chosen(); chosen.size() == 1 && m_id != chosen.front())
            emit wanted(chosen.front());
    });
    connect(m_inspector, &DetailInspector::withdrawWanted, this, &PhotoDetail::withdraw);
    connect(&m_inspector->faces(), &FacesSection::saidNo, this, &PhotoDetail::tellUses);
    retranslate();
}

void PhotoDetail::layOut() {
    auto* switches = new QHBoxLayout(m_switches);
    switches->setContentsMargins({});
    switches->addWidget(m_audience);
    switches->addWidget(m_mode);
    m_audience->hide();
    auto* tools = new QVBoxLayout;
    tools->setContentsMargins(12, 12, 0, 12);
    tools->setSpacing(4);
    for (Button* tool : {m_draw, m_find, m_undo}) {
        tool->setSmall(true);
        tools->addWidget(tool);
    }
    m_draw->setCheckable(true);
    tools->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(tools);
    middle->addWidget(m_canvas, 1);
    auto* suggesting = new QHBoxLayout(m_suggesting);
    suggesting->setContentsMargins(24, 4, 24, 4);
    suggesting->addWidget(m_suggested, 1);
    suggesting->addWidget(m_takeAll);
    suggesting->addWidget(m_dismissAll);
    m_takeAll->setSmall(true);
    m_suggesting->hide();
    m_leaving->setAlignment(Qt::AlignCenter);
    m_leaving->setContentsMargins(24, 4, 24, 4);
    m_strip->setFixedHeight(stripHeight);
    m_strip->setSelectionMode(QAbstractItemView::SingleSelection);
    m_strip->setDragEnabled(false);
    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(24, 4, 24, 4);
    strip->addWidget(m_strip);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_suggesting);
    column->addWidget(m_leaving);
    column->addLayout(strip);
}

void PhotoDetail::connectCanvas() {
    connect(m_canvas, &PhotoCanvas::closed, this, &PhotoDetail::closed);
    connect(m_canvas, &PhotoCanvas::stepped, this, &PhotoDetail::stepped);
    connect(m_canvas, &PhotoCanvas::drawn, this, &PhotoDetail::mark);
    connect(m_canvas, &PhotoCanvas::drawingChanged, m_draw, &QAbstractButton::setChecked);
    connect(m_draw, &QAbstractButton::clicked, this, [this](bool on) {
        m_canvas->setFocus();
        m_canvas->setDrawing(on);
    });
    connect(m_canvas, &PhotoCanvas::changed, this, [this](int number, const QRectF& area) {
        for (const Region& region : photovoice::regionsOf(*current()))
            if (region.number == number)
                m_desk.perform(tr("Moved a mark"), [&](school::Edit& edit) {
                    photovoice::move(edit, *current(), region, area);
                });
    });
    connect(m_canvas, &PhotoCanvas::removeWanted, this, [this](int number) {
        for (const Region& region : photovoice::regionsOf(*current()))
            if (region.number == number)
                m_desk.perform(
                    tr("Took a mark off a photo"),
                    [&](school::Edit& edit) { photovoice::remove(edit, region); },
                    Offer::Undo
                );
    });
    connect(m_canvas, &PhotoCanvas::chosenChanged, this, [this] {
        m_inspector->faces().choose(m_canvas->chosen());
    });
    connect(&m_inspector->faces(), &FacesSection::chosenChanged, m_canvas, &PhotoCanvas::choose);
    connect(&m_inspector->faces(), &FacesSection::markWanted, this, [this] {
        m_canvas->setFocus();
        m_canvas->setDrawing(true);
    });
    connect(m_canvas, &PhotoCanvas::suggestionTaken, this, &PhotoDetail::takeSuggestion);
    connect(m_find, &Button::clicked, this, &PhotoDetail::lookForFaces);
    connect(m_undo, &Button::clicked, this, [this] { m_desk.undo(); });
    connect(m_takeAll, &Button::clicked, this, [this] {
        const auto faces = m_faces;
        m_desk.perform(tr("Marked suggested faces"), [&](school::Edit& edit) {
            for (const QRectF& face : faces)
                photovoice::markPerson(edit, *current(), face);
        });
    });
    connect(m_dismissAll, &Button::clicked, this, [this] {
        m_faces.clear();
        showFaces();
    });
    connect(m_picture, &DetailPicture::arrived, this, [this](const QImage& image, qint64 bytes) {
        m_canvas->setPicture(image);
        m_leaving->setText(
            bytes == 0 ? QString()
                       : tr("Exactly this leaves: %1 × %2 pixels, %3 kB, without place, camera or "
                            "names.")
                             .arg(image.width())
                             .arg(image.height())
                             .arg((bytes + 999) / 1000)
        );
        m_leaving->setVisible(bytes > 0);
    });
    connect(
        m_picture,
        &DetailPicture::facesFound,
        this,
        [this](const QByteArray& sha256, const std::vector<QRectF>& faces) {
            if (current() == nullptr || current()->sha256 != sha256)
                return;
            m_faces = faces;
            showFaces();
            if (m_faces.empty() && std::exchange(m_asked, false))
                m_desk.notify(
                    {tr("No further face was found. Look yourself, too: it misses many."), {}, {}}
                );
        }
    );
}

const Photo* PhotoDetail::current() const {
    return m_id ? photovoice::find(m_album, *m_id) : nullptr;
}

std::optional<Audience> PhotoDetail::audience() const {
    if (m_mode->current() != u"shared"_s)
        return std::nullopt;
    return others.at(size_t(std::max(0, m_audience->currentIndex())));
}

void PhotoDetail::retranslate() {
    const int chosen = std::max(1, m_audience->currentIndex()); // the coach at first
    m_audience->clear();
    for (const Audience audience : others)
        m_audience->addItem(vocabulary::label(audience, m_desk.language()));
    m_audience->setCurrentIndex(chosen);
    m_audience->setAccessibleName(tr("Shared with"));
    m_mode->setAccessibleName(tr("What is shown"));
    m_mode->setPieces({{u"original"_s, tr("Original"), {}}, {u"shared"_s, tr("As shared"), {}}});
    m_draw->setWords(tr("Mark a face (R)"));
    m_find->setWords(tr("Suggest faces"));
    m_undo->setWords(tr("Undo"));
    m_takeAll->setWords(tr("Mark and cover all"));
    m_dismissAll->setWords(tr("Dismiss"));
    m_strip->setAccessibleName(tr("Photos of the library"));
    m_canvas->setAccessibleName(tr("The photo"));
    m_inspector->retranslate();
}

void PhotoDetail::takeFocus() {
    m_canvas->setFocus();
}

void PhotoDetail::show(
    const photovoice::Album& album, const std::vector<photovoice::PhotoCard>& cards, Id<Photo> photo
) {
    const bool another = m_id != photo;
    const Photo before = current() != nullptr ? *current() : Photo();
    m_album = album;
    m_id = photo;
    if (another) {
        m_canvas->choose(std::nullopt);
        m_faces.clear();
    }
    m_strip->setPhotos(cards, m_desk.language());
    m_strip->choose(photo);
    m_inspector->show(m_album, photo);
    if (current() == nullptr)
        return;
    m_canvas->setAccessibleName(current()->title.isEmpty() ? tr("The photo") : current()->title);
    showMarks();
    showFaces();
    if (another)
        suggestFaces();
    if (another || before != *current() || m_canvas->pictureFrame().isNull())
        showPicture();
}

void PhotoDetail::showPicture() {
    const Photo* photo = current();
    if (photo == nullptr)
        return;
    const auto shownTo = audience();
    if (!shownTo)
        return m_picture->read(*photo);
    const auto clearance = photovoice::clearance(*photo, *shownTo, m_desk.today());
    if (clearance.cleared())
        return m_picture->readShared(*photo, *shownTo);
    m_picture->readShared(*photo, *shownTo); // drops what is still on its way
    m_leaving->hide();
    m_canvas->setNote(
        tr("Nothing leaves.") + u"\n\n"_s +
        photovoice::obstacleSentence(*clearance.obstacle, m_desk.words())
    );
}

void PhotoDetail::showMarks() {
    const Photo& photo = *current();
    const Audience wanted = audience().value_or(Audience::Coach);
    std::vector<PhotoCanvas::Mark> marks;
    for (const Region& region : photovoice::regionsOf(photo)) {
        const auto* person = photovoice::personOf(photo, region);
        auto standing = PhotoCanvas::Standing::Waiting;
        if (person == nullptr || photovoice::isCovered(photo, *person))
            standing = PhotoCanvas::Standing::Covered;
        else if (photovoice::isReleased(*person, wanted, m_desk.today()))
            standing = PhotoCanvas::Standing::Released;
        const QString detail =
            photovoice::regionDetail(person, region.covered(), m_desk.today(), m_desk.words());
        marks.push_back(
            {region,
             standing,
             u"%1. %2, %3"_s.arg(region.number)
                 .arg(photovoice::regionTitle(person, m_desk.words()), detail)}
        );
    }
    m_canvas->setMarks(std::move(marks));
    m_canvas->setEditable(!m_desk.readOnly());
    for (Button* tool : {m_draw, m_find, m_undo})
        tool->setEnabled(!m_desk.readOnly());
}

void PhotoDetail::showFaces() {
    const auto regions = photovoice::regionsOf(*current());
    std::erase_if(m_faces, [&](const QRectF& face) { return isMarked(face, regions); });
    m_canvas->setSuggestions(m_faces);
    m_suggesting->setVisible(!m_faces.empty());
    m_suggested->setText(
        tr("%n face(s) suggested. Click one to mark it.", nullptr, int(m_faces.size()))
    );
}

/// For a photo that nobody has marked yet and that may show people.
void PhotoDetail::suggestFaces() {
    const Photo& photo = *current();
    const bool mayShowPeople = !photo.recognizable || *photo.recognizable == Recognizable::Adults ||
                               *photo.recognizable == Recognizable::Minors;
    m_asked = false;
    if (mayShowPeople && photo.people.empty() && photo.redactions.empty() && !m_desk.readOnly())
        m_picture->lookForFaces(photo);
}

void PhotoDetail::lookForFaces() {
    m_asked = true;
    if (const Photo* photo = current())
        m_picture->lookForFaces(*photo);
    m_canvas->setFocus();
}

void PhotoDetail::mark(const QRectF& area) {
    std::optional<Id<photovoice::DepictedPerson>> made;
    const Photo photo = *current();
    m_desk.perform(
        tr("Marked a face and covered it"),
        [&](school::Edit& edit) { made = photovoice::markPerson(edit, photo, area); },
        Offer::Undo
    );
    if (!made || current() == nullptr)
        return;
    for (const Region& region : photovoice::regionsOf(*current()))
        if (region.person == *made)
            m_canvas->choose(region.number);
}

/// Everywhere that the photo is used, in this step and in the others.
QString PhotoDetail::usesOf(const Photo& photo) const {
    QStringList sentences{photovoice::usesSentence(m_album, photo, m_desk.words())};
    QStringList elsewhere;
    for (const evidence::NamedThing& thing :
         evidence::usedIn(m_desk.reader(), {u"photo"_s, photo.id.uuid()}))
        elsewhere.append(evidence::inWords(thing, m_desk.words()));
    if (!elsewhere.isEmpty())
        sentences.append(tr("These rest on it: %1.").arg(elsewhere.join(u"; "_s)));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void PhotoDetail::takeSuggestion(int index) {
    if (index >= 0 && index < int(m_faces.size()))
        mark(m_faces[size_t(index)]);
}

/// Where it is used is said before it goes, and erasing offered after.
void PhotoDetail::withdraw() {
    const Photo* photo = current();
    if (photo == nullptr)
        return;
    const QString uses = usesOf(*photo);
    const Question question{
        tr("Withdraw this photo?"),
        tr("Nobody else will see it from now on: not on the wall, in slides, in exhibits or in the "
           "coach’s PDF.") +
            u' ' + uses + u"\n\n"_s +
            tr("It stays in this file, so that this can be undone. Afterwards you can erase it for "
               "good. Copies that were shared before are not reached."),
        tr("Withdraw photo"),
        true,
    };
    if (!m_desk.dialogs().confirm(question))
        return;
    Photo withdrawn = *photo;
    withdrawn.withdrawn = true;
    if (m_desk.perform(tr("Withdrew a photo"), [&](school::Edit& edit) {
            photovoice::put(edit, withdrawn);
        }))
        m_desk.notify({tr("Withdrawn. Nobody else sees it."), tr("Erase it for good…"), [this] {
                           emit eraseWanted();
                       }});
}

/// Someone in it said no: where the photo is used, and the way to be rid of it.
void PhotoDetail::tellUses() {
    const Photo* photo = current();
    if (photo == nullptr)
        return;
    const QString uses = usesOf(*photo);
    m_desk.notify(
        {tr("Cover them, or keep the photo here.") + u' ' + uses,
         tr("Erase the photo for good…"),
         [this] { emit eraseWanted(); }}
    );
}

} // namespace trellis::ui
