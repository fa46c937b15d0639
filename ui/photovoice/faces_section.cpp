#include "ui/photovoice/faces_section.h"

#include "core/photovoice/findings.h"
#include "core/photovoice/release_words.h"
#include "ui/parts/badges.h"
#include "ui/parts/button.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/messages.h"
#include "ui/parts/text_label.h"
#include "ui/photovoice/face_row.h"
#include "ui/photovoice/photo_delegate.h"
#include "ui/photovoice/release_editor.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using photovoice::Redaction;
using photovoice::Region;

} // namespace

FacesSection::FacesSection(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_status(new StatusBadge({}, this)),
      m_count(new TextLabel({}, paint::TextStyle::Caption, Ink::Muted, this)),
      m_coverHead(new TextLabel({}, paint::TextStyle::Caption, Ink::Muted, this)),
      m_rows(new QVBoxLayout),
      m_details(new QWidget(this)),
      m_release(new ReleaseEditor(desk, this)),
      m_style(new ChoiceField({}, this)),
      m_figure(new Button({}, ButtonKind::Plain, {}, this)),
      m_remove(new Button({}, ButtonKind::Link, {}, this)),
      m_warning(new InlineMessage(InlineMessage::Kind::Warning, this)),
      m_coverNow(new Button({}, ButtonKind::Primary, u"blur"_s, this)),
      m_attach(new Button({}, ButtonKind::Plain, u"file"_s, this)),
      m_mark(new Button({}, ButtonKind::Plain, u"plus"_s, this)) {
    layOut();
    connect(m_release, &ReleaseEditor::saidNo, this, &FacesSection::saidNo);
    connect(m_mark, &Button::clicked, this, &FacesSection::markWanted);
    connect(m_style, &ChoiceField::committed, this, [this](const QString& id) {
        if (const Region* chosen = region(m_chosen))
            change(tr("Changed how a face is covered"), [&](school::Edit& edit) {
                photovoice::cover(
                    edit,
                    m_photo->id,
                    *chosen,
                    id == u"mosaic"_s ? Redaction::Style::Mosaic : Redaction::Style::Solid
                );
            });
    });
    connect(m_figure, &Button::clicked, this, [this] {
        if (const Region* chosen = region(m_chosen))
            change(tr("Marked a whole figure"), [&](school::Edit& edit) {
                const double shape = double(m_photo->width) / m_photo->height;
                photovoice::move(
                    edit, *m_photo, *chosen, photovoice::wholeFigure(chosen->area, shape)
                );
            });
    });
    connect(m_remove, &Button::clicked, this, [this] {
        if (const Region* chosen = region(m_chosen))
            change(tr("Took a mark off a photo"), [&](school::Edit& edit) {
                photovoice::remove(edit, *chosen);
            });
    });
    connect(m_coverNow, &Button::clicked, this, [this] {
        if (const auto inTheWay =
                photovoice::regionInTheWay(*m_photo, Audience::Coach, m_desk.today()))
            cover(inTheWay->number, true);
    });
    connect(m_attach, &Button::clicked, this, [this] {
        if (const auto inTheWay =
                photovoice::regionInTheWay(*m_photo, Audience::Coach, m_desk.today())) {
            choose(inTheWay->number);
            m_release->attachForm();
        }
    });
}

void FacesSection::layOut() {
    auto* title = new QHBoxLayout;
    title->addWidget(m_title, 1);
    title->addWidget(m_status);
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_coverHead);
    m_rows->setSpacing(0);
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 8, 0, 4);
    details->setSpacing(8);
    details->addWidget(m_style);
    auto* marks = new FlowLayout;
    m_figure->setSmall(true);
    marks->addWidget(m_figure);
    marks->addWidget(m_remove);
    details->addLayout(marks);
    details->addWidget(m_release);
    auto* ways = new FlowLayout;
    m_coverNow->setSmall(true);
    m_attach->setSmall(true);
    m_mark->setSmall(true);
    ways->addWidget(m_coverNow);
    ways->addWidget(m_attach);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(title);
    column->addLayout(head);
    column->addLayout(m_rows);
    column->addWidget(m_details);
    column->addWidget(m_warning);
    column->addLayout(ways);
    column->addWidget(m_mark, 0, Qt::AlignLeft);
}

const Region* FacesSection::region(std::optional<int> number) const {
    for (const Region& region : m_regions)
        if (number == region.number)
            return &region;
    return nullptr;
}

void FacesSection::change(const QString& label, const std::function<void(school::Edit&)>& write) {
    if (m_photo)
        m_desk.perform(label, write);
}

void FacesSection::cover(int number, bool covered) {
    const Region* which = region(number);
    if (which == nullptr)
        return;
    const Region copy = *which; // the edit reads the photo again
    const QString label =
        covered ? tr("Covered face %1").arg(number) : tr("Uncovered face %1").arg(number);
    m_desk.perform(
        label,
        [&](school::Edit& edit) {
            if (covered)
                photovoice::cover(edit, m_photo->id, copy, copy.style);
            else
                photovoice::uncover(edit, *m_photo, copy);
        },
        Offer::Undo
    );
}

void FacesSection::choose(std::optional<int> number) {
    if (region(number) == nullptr)
        number.reset();
    if (number == m_chosen)
        return;
    m_chosen = number;
    showChosen();
    emit chosenChanged(number);
}

void FacesSection::retranslate() {
    m_title->setText(tr("Faces and consent"));
    m_coverHead->setText(tr("Cover"));
    m_count->setText(
        m_regions.empty() ? tr("No face marked yet")
                          : tr("%n face(s) marked", nullptr, int(m_regions.size()))
    );
    m_coverHead->setVisible(!m_regions.empty());
    m_style->setLabel(tr("In shared copies it is"));
    m_style->setChoices({
        {u"solid"_s, tr("Filled"), {}, tr("Nothing of it is left in the copy")},
        {u"mosaic"_s,
         tr("Coarse blocks"),
         {},
         tr("At most six blocks across; people who know the child may still guess")},
    });
    m_figure->setWords(tr("Whole figure"));
    m_figure->setToolTip(tr("People are known by their clothes, too"));
    m_remove->setWords(tr("Not a person"));
    m_mark->setWords(tr("Mark a face (R)"));
}

void FacesSection::show(const photovoice::Photo& photo) {
    if (m_photo && m_photo->id != photo.id)
        m_chosen.reset();
    m_photo = photo;
    m_regions = photovoice::regionsOf(photo);
    if (region(m_chosen) == nullptr)
        m_chosen.reset();
    retranslate();
    showRows();
    showChosen();
    showWayOut();
    m_mark->setEnabled(!m_desk.readOnly());
}

void FacesSection::showRows() {
    while (m_faceRows.size() > m_regions.size()) {
        m_faceRows.back()->hide();
        m_faceRows.back()->deleteLater();
        m_faceRows.pop_back();
    }
    while (m_faceRows.size() < m_regions.size()) {
        auto* row = new FaceRow(this);
        m_rows->addWidget(row);
        m_faceRows.push_back(row);
        connect(row, &FaceRow::coverWanted, this, [this, row](bool covered) {
            cover(row->number(), covered);
        });
        connect(row, &QAbstractButton::clicked, this, [this, row](bool on) {
            choose(on ? std::optional(row->number()) : std::nullopt);
        });
    }
    for (size_t i = 0; i < m_regions.size(); ++i) {
        m_faceRows[i]->show(*m_photo, m_regions[i], m_desk.today(), m_desk.words());
        m_faceRows[i]->setWritable(!m_desk.readOnly());
    }
}

void FacesSection::showChosen() {
    for (FaceRow* row : m_faceRows)
        row->setChecked(m_chosen == row->number());
    const Region* chosen = region(m_chosen);
    m_details->setVisible(chosen != nullptr);
    if (chosen == nullptr || !m_photo)
        return;
    m_style->setVisible(chosen->covered());
    m_style->setValue(chosen->style == Redaction::Style::Mosaic ? u"mosaic"_s : u"solid"_s);
    m_style->setReadOnly(m_desk.readOnly());
    m_figure->setVisible(!chosen->area.isNull());
    m_figure->setEnabled(!m_desk.readOnly());
    m_remove->setEnabled(!m_desk.readOnly());
    const photovoice::DepictedPerson* person = photovoice::personOf(*m_photo, *chosen);
    m_release->setVisible(person != nullptr);
    if (person != nullptr)
        m_release->show(*m_photo, *person);
}

/// What keeps the photo from the coach, and what to do about it.
void FacesSection::showWayOut() {
    const QDate today = m_desk.today();
    m_status->setPicture(statusOf(photovoice::cardOf({}, *m_photo, today)));
    const auto clearance = photovoice::clearance(*m_photo, Audience::Coach, today);
    const auto inTheWay = photovoice::regionInTheWay(*m_photo, Audience::Coach, today);
    m_warning->setVisible(!clearance.cleared());
    const bool byFace = inTheWay && (clearance.obstacle == photovoice::Obstacle::ReleaseMissing ||
                                     clearance.obstacle == photovoice::Obstacle::ReleaseRefused);
    if (byFace)
        m_warning->setSentence(
            photovoice::stillVisibleSentence(*m_photo, Audience::Coach, today, m_desk.words())
        );
    else if (clearance.obstacle)
        m_warning->setSentence(photovoice::obstacleSentence(*clearance.obstacle, m_desk.words()));
    const bool writable = !m_desk.readOnly();
    m_coverNow->setVisible(byFace && !inTheWay->area.isNull() && writable);
    m_attach->setVisible(byFace && writable);
    if (!byFace)
        return;
    m_coverNow->setWords(tr("Cover face %1").arg(inTheWay->number));
    m_attach->setWords(tr("Attach form…"));
}

} // namespace trellis::ui
