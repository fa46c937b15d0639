#include "ui/keystone/keystone_page.h"

#include "core/evidence/store.h"
#include "core/keystone/store.h"
#include "core/school/school.h"
#include "ui/keystone/keystone_edits.h"
#include "ui/keystone/presenter_view.h"
#include "ui/keystone/responses_editor.h"
#include "ui/keystone/signs_editor.h"
#include "ui/keystone/slide_canvas.h"
#include "ui/keystone/slide_inspector.h"
#include "ui/keystone/slide_show.h"
#include "ui/keystone/storyboard.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/messages.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/themed.h"
#include "ui/shell/desk.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using keystone::Slide;

constexpr int pictureSide = 1000; ///< pixels: sharp on the canvas, quick to decode

/// Three slides behind each other, the front one still open.
void paintGhost(QPainter& painter, const QRectF& box, const paint::Theme& theme) {
    for (int i = 0; i < 3; ++i) {
        const QRectF slide(box.center().x() - 150 + i * 34, box.top() + 4 + i * 14, 200, 112);
        painter.setPen(QPen(theme.ctl, 1.5, i == 2 ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(slide, 4, 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line2);
        painter.drawRoundedRect(QRectF(slide.left() + 14, slide.top() + 14, 90, 9), 4, 4);
    }
}

} // namespace

KeystonePage::KeystonePage(Desk& desk)
    : Page(desk),
      m_pictures(desk.school(), pictureSide),
      m_export(desk, *this),
      m_begin(new QAction(this)),
      m_add(new QAction(this)),
      m_duplicate(new QAction(this)),
      m_remove(new QAction(this)),
      m_exportSlides(new QAction(this)),
      m_exportNarrative(new QAction(this)),
      m_forth(new QAction(this)),
      m_back(new QAction(this)),
      m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(paintGhost, 150, this)),
      m_storyboard(new Storyboard),
      m_canvas(new SlideCanvas),
      m_notes(new TextField),
      m_tooMany(new InlineMessage(InlineMessage::Kind::Warning)),
      m_signs(new SignsEditor(desk)),
      m_responses(new ResponsesEditor(desk)),
      m_presenter(new PresenterView),
      m_inspector(new SlideInspector(desk)) {
    makeActions();
    m_slides = makeDesk();
    m_empty->setAction(m_begin, u"plus"_s);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_slides, m_signs, m_responses, m_presenter, m_empty})
        m_stack->addWidget(widget);
    connectCanvas();
    connect(&m_pictures, &ClearedPictures::arrived, this, [this] {
        if (m_pictures.complete())
            refresh();
    });
    retranslate();
}

void KeystonePage::makeActions() {
    m_add->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_duplicate->setShortcut(Qt::CTRL | Qt::Key_D);
    m_exportSlides->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_forth->setShortcut(Qt::Key_PageDown);
    m_back->setShortcut(Qt::Key_PageUp);
    connect(m_begin, &QAction::triggered, this, [this] { addWholeKeystone(this->desk()); });
    connect(m_add, &QAction::triggered, this, &KeystonePage::addSlide);
    connect(m_duplicate, &QAction::triggered, this, &KeystonePage::duplicate);
    connect(m_remove, &QAction::triggered, this, &KeystonePage::removeChosen);
    connect(m_exportSlides, &QAction::triggered, this, [this] {
        save(KeystoneExport::Form::Slides);
    });
    connect(m_exportNarrative, &QAction::triggered, this, [this] {
        save(KeystoneExport::Form::Narrative);
    });
    connect(m_forth, &QAction::triggered, this, [this] { step(1); });
    connect(m_back, &QAction::triggered, this, [this] { step(-1); });
}

QWidget* KeystonePage::makeDesk() {
    auto* whole = new QWidget(this);
    auto* notes = new QWidget;
    setGround(*notes, Ground::Surface);
    setHairline(*notes, Qt::TopEdge);
    auto* notesColumn = new QVBoxLayout(notes);
    notesColumn->setContentsMargins(24, 12, 24, 16);
    m_notes->editor().setLines(3, 7);
    notesColumn->addWidget(m_notes);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_tooMany);
    middle->addWidget(m_canvas, 1);
    middle->addWidget(notes);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(12, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_storyboard);
    row->addLayout(middle, 1);
    return whole;
}

void KeystonePage::connectCanvas() {
    connect(m_storyboard, &Storyboard::chosenChanged, this, &KeystonePage::showChosen);
    connect(m_storyboard, &Storyboard::removeWanted, this, &KeystonePage::removeChosen);
    connect(m_storyboard, &Storyboard::opened, this, [this] { m_canvas->setFocus(); });
    connect(m_storyboard, &Storyboard::moveWanted, this, [this](const QUuid& slide, int to) {
        moveSlide(desk(), Id<Slide>(slide), to);
    });
    connect(m_canvas, &SlideCanvas::worded, this, [this](int place, const QString& words) {
        if (const Slide* slide = chosen())
            changeSlide(desk(), slide->id, tr("Wrote on a slide"), [&](Slide& each) {
                wordsAt(each, place) = words;
            });
    });
    connect(m_canvas, &SlideCanvas::framed, this, [this](const QRectF& frame) {
        if (const Slide* slide = chosen())
            changeSlide(desk(), slide->id, tr("Moved a picture on a slide"), [&](Slide& each) {
                each.frame = frame;
            });
    });
    connect(m_canvas, &SlideCanvas::photoDropped, this, [this](const QUuid& photo, int place) {
        if (const Slide* slide = chosen())
            showPhotoOn(desk(), slide->id, size_t(std::max(place, 0)), photo);
    });
    connect(m_canvas, &SlideCanvas::photoRemoved, this, [this](int place) {
        if (const Slide* slide = chosen())
            showPhotoOn(desk(), slide->id, size_t(place), std::nullopt);
    });
    connect(m_inspector, &SlideInspector::photoChosen, this, [this](const QUuid& photo) {
        const Slide* slide = chosen();
        if (slide == nullptr)
            return;
        const size_t room = size_t(report::placesOf(slide->layout).photos);
        const size_t shown = m_shown.slides[current()].photos.size();
        showPhotoOn(desk(), slide->id, shown < room ? shown : room - 1, photo);
    });
    connect(m_notes, &TextField::committed, this, [this](const QString& words) {
        if (const Slide* slide = chosen())
            changeSlide(desk(), slide->id, tr("Wrote speaker notes"), [&](Slide& each) {
                each.notes = words;
            });
    });
    connect(m_presenter, &PresenterView::stepWanted, this, &KeystonePage::step);
}

QString KeystonePage::title() const {
    return tr("Keystone");
}

QString KeystonePage::subtitle() const {
    return m_shown.slides.empty() ? tr("What this year shows, and what comes next")
                                  : tr("%n slide(s)", nullptr, int(m_shown.slides.size()));
}

QList<PageView> KeystonePage::views() const {
    return {
        {u"slides"_s, u"image"_s, tr("Slides")},
        {u"signs"_s, u"flag"_s, tr("Signs")},
        {u"responses"_s, u"chat"_s, tr("Responses")},
        {u"presenter"_s, u"play"_s, tr("Presenter")}};
}

QString KeystonePage::view() const {
    return views().at(m_view).id;
}

void KeystonePage::setView(const QString& id) {
    m_canvas->commit();
    const QList<PageView> all = views();
    for (int i = 0; i < all.size(); ++i)
        if (all[i].id == id)
            m_view = static_cast<View>(i);
    showChosen();
    emit titleChanged();
}

QList<TitleButton> KeystonePage::titleButtons() const {
    if (m_shown.slides.empty())
        return {};
    return {{m_exportSlides, false, u"file"_s}, {m_add, true, u"plus"_s}};
}

QList<QAction*> KeystonePage::menuActions() const {
    return {
        m_begin, m_add, m_duplicate, m_remove, m_back, m_forth, m_exportSlides, m_exportNarrative};
}

QWidget* KeystonePage::inspector() {
    return m_inspector;
}

void KeystonePage::retranslate() {
    m_begin->setText(tr("Begin the Keystone"));
    m_add->setText(tr("Add slide"));
    m_duplicate->setText(tr("Duplicate slide"));
    m_remove->setText(tr("Remove slide"));
    m_exportSlides->setText(tr("Slides as PDF…"));
    m_exportNarrative->setText(tr("Narrative as PDF…"));
    m_forth->setText(tr("Next slide"));
    m_back->setText(tr("Slide before"));
    m_storyboard->setAccessibleName(tr("Slides in order"));
    m_storyboard->setToolTip(tr("Drag to reorder, or Alt with the arrows."));
    m_notes->setLabel(tr("Speaker notes, for you alone"));
    m_notes->setPlaceholder(tr("Whom to thank, where to pause, what to ask the room"));
    m_empty->setWords(
        tr("What will you show of this year, and to whom?"),
        {tr("Begin with eight open slides: the question, evidence, what shifted, what is next."),
         tr("Put photos that are cleared on them, and say why each matters."),
         tr("Name early signs, and say what is not known yet.")},
        tr("On paper: one sheet a slide, a sketch and one sentence on each.")
    );
    m_signs->retranslate();
    m_responses->retranslate();
    m_presenter->retranslate();
    m_inspector->retranslate();
}

const Slide* KeystonePage::chosen() const {
    const auto id = m_storyboard->chosen();
    for (const Slide& slide : m_keystone.slides)
        if (slide.id == id)
            return &slide;
    return nullptr;
}

size_t KeystonePage::current() const {
    return size_t(std::max(0, m_storyboard->currentIndex().row()));
}

void KeystonePage::refresh() {
    const school::Reader& reader = desk().reader();
    m_keystone = keystone::readKeystone(reader);
    const auto made = [this](const photovoice::ClearedPhoto& photo) {
        return m_pictures.of(photo);
    };
    m_shown = report::gatherKeystone(
        reader, desk().school(), desk().today(), desk().words(), report::Names::AsWritten, made
    );
    m_audience = report::gatherKeystone(
        reader, desk().school(), desk().today(), desk().words(), report::Names::AsRoles, made
    );
    m_storyboard->setSlides(m_shown.slides);
    m_storyboard->setReadOnly(desk().readOnly());
    m_canvas->setReadOnly(desk().readOnly());
    const QString length = report::lengthSentence(int(m_shown.slides.size()), desk().words());
    m_tooMany->setSentence(length);
    m_tooMany->setVisible(!length.isEmpty());
    m_signs->show(m_keystone.signs);
    m_responses->show(m_keystone.responses);
    m_inspector->refreshPhotos();
    const bool some = !m_keystone.slides.empty();
    for (QAction* action : {m_begin, m_add})
        action->setEnabled(!desk().readOnly());
    m_begin->setEnabled(!desk().readOnly() && !some);
    for (QAction* action : {m_exportSlides, m_exportNarrative})
        action->setEnabled(some);
    m_notes->setReadOnly(desk().readOnly());
    showChosen();
}

void KeystonePage::showChosen() {
    const Slide* slide = chosen();
    const bool some = slide != nullptr;
    const bool slides = m_view == Slides;
    QWidget* const shown[] = {m_slides, m_signs, m_responses, m_presenter};
    m_stack->setCurrentWidget(!some && (slides || m_view == Presenter) ? m_empty : shown[m_view]);
    for (QAction* action : {m_duplicate, m_remove})
        action->setEnabled(some && slides && !desk().readOnly());
    m_back->setEnabled(some && current() > 0);
    m_forth->setEnabled(some && current() + 1 < m_shown.slides.size());
    const bool turns = m_inspector->isHidden() == (some && slides);
    m_inspector->setVisible(some && slides);
    if (some) {
        m_canvas->show(
            m_shown.slides[current()], {slide->title, slide->first, slide->second, slide->third}
        );
        m_notes->setValue(slide->notes);
        m_inspector->show(*slide);
        m_presenter->show(m_audience.slides, current());
        if (m_screen)
            m_screen->show(m_audience.slides[current()], Motion::Moving);
    } else {
        m_canvas->show(std::nullopt, {});
    }
    if (turns)
        emit titleChanged();
}

void KeystonePage::step(int by) {
    m_canvas->commit();
    const int to = int(current()) + by;
    if (to < 0 || to >= int(m_shown.slides.size()))
        return;
    m_storyboard->choose(m_shown.slides[size_t(to)].id);
}

void KeystonePage::addSlide() {
    setView(u"slides"_s);
    const Slide* after = chosen();
    const auto added = ui::addSlide(
        desk(), SlideLayout::Evidence, after != nullptr ? std::optional(after->id) : std::nullopt
    );
    if (!added)
        return;
    refresh();
    m_storyboard->choose(*added);
}

void KeystonePage::duplicate() {
    const Slide* slide = chosen();
    if (slide == nullptr)
        return;
    std::optional<Id<Slide>> copy;
    desk().perform(tr("Duplicated a slide"), [&, id = slide->id](school::Edit& edit) {
        copy = keystone::duplicate(edit, id);
    });
    if (!copy)
        return;
    refresh();
    m_storyboard->choose(*copy);
}

void KeystonePage::removeChosen() {
    const Slide* slide = chosen();
    if (slide == nullptr || desk().readOnly())
        return;
    desk().perform(
        tr("Removed a slide"),
        [id = slide->id](school::Edit& edit) { keystone::remove(edit, id); },
        Offer::Undo
    );
}

void KeystonePage::save(KeystoneExport::Form form) {
    m_canvas->commit();
    m_export.save(form);
}

QWidget* KeystonePage::present(QWidget* parent) {
    if (!canPresent())
        return nullptr;
    m_screen = new SlideShow(parent);
    m_screen->setFocusPolicy(Qt::StrongFocus);
    m_screen->show(m_audience.slides[current()], Motion::Moving);
    connect(m_screen, &SlideShow::stepWanted, this, &KeystonePage::step);
    return m_screen;
}

void KeystonePage::showItem(const QString& kind, const QUuid& id) {
    refresh();
    setView(
        kind == u"impact_signal"_s   ? u"signs"_s
        : kind == u"peer_response"_s ? u"responses"_s
                                     : u"slides"_s
    );
    if (kind == u"slide"_s)
        m_storyboard->choose(Id<Slide>(id));
}

bool KeystonePage::concerns(const school::Changes& changes) const {
    return std::ranges::any_of(changes.rows, [](const school::RowChange& row) {
        return row.table != u"course_event"_s && row.table != u"reference_group"_s;
    });
}

Progress KeystonePage::progress(const school::Reader& reader) {
    const keystone::Keystone keystone = keystone::readKeystone(reader);
    if (keystone.slides.empty())
        return {0, tr("No slide yet")};
    const auto titled = std::ranges::count_if(keystone.slides, [](const Slide& slide) {
        return !slide.title.isEmpty();
    });
    // Six slides with words and one sign of impact are a Keystone that can be shown.
    const double share =
        .85 * std::min(1.0, double(titled) / 6) + (keystone.signs.empty() ? 0 : .15);
    return {
        share,
        tr("%n slide(s)", nullptr, int(keystone.slides.size())) + u", "_s +
            tr("%n sign(s) of impact", nullptr, int(keystone.signs.size()))};
}

} // namespace trellis::ui
