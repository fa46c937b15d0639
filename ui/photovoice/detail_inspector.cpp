#include "ui/photovoice/detail_inspector.h"

#include "core/photovoice/release_words.h"
#include "core/photovoice/store.h"
#include "ui/parts/badges.h"
#include "ui/parts/button.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/vocabulary_choices.h"
#include "ui/photovoice/faces_section.h"
#include "ui/photovoice/photographer_section.h"
#include "ui/photovoice/telling_section.h"
#include "ui/shell/desk.h"

#include <QGridLayout>

#include <algorithm>

namespace trellis::ui {
namespace {

using photovoice::Photo;

QString themesOf(const photovoice::Album& album, const Photo& photo) {
    QStringList names;
    for (const photovoice::Theme& theme : album.themes)
        if (std::find(photo.themes.begin(), photo.themes.end(), theme.id) != photo.themes.end())
            names.append(theme.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

DetailInspector::DetailInspector(Desk& desk, QWidget* parent)
    : Inspector(tr("Faces, consent and story of the photo"), parent),
      m_desk(desk),
      m_faces(new FacesSection(desk, this)),
      m_sharingTitle(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_audiences(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_recognizable(new ChoiceField({}, this)),
      m_audience(new ChoiceField({}, this)),
      m_withdraw(new Button({}, ButtonKind::Danger, {}, this)),
      m_aboutTitle(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_facts(new QGridLayout),
      m_photographer(new PhotographerSection(desk, this)),
      m_story(new TellingSection(desk, this)),
      m_alternative(new TextField({}, this)),
      m_promise(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)) {
    build();
    connectFields();
    retranslate();
}

void DetailInspector::build() {
    addSection()->addWidget(m_faces);
    auto* sharing = addSection();
    sharing->setSpacing(10);
    m_withdraw->setSmall(true);
    sharing->addWidget(m_sharingTitle);
    sharing->addWidget(&m_audiences->wrapped());
    sharing->addWidget(m_recognizable);
    sharing->addWidget(m_audience);
    sharing->addWidget(m_withdraw, 0, Qt::AlignLeft);
    auto* about = addSection();
    about->addWidget(m_aboutTitle);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnStretch(2, 1);
    about->addLayout(m_facts);
    auto* story = addSection();
    story->setSpacing(10);
    story->addWidget(m_story);
    story->addWidget(m_alternative);
    story->addWidget(&m_promise->wrapped());
    addSection()->addWidget(m_photographer);
}

void DetailInspector::connectFields() {
    connect(m_recognizable, &ChoiceField::committed, this, [this](const QString& id) {
        change(tr("Said who can be recognized"), [&](Photo& photo) {
            photo.recognizable = fromIdOrNone<Recognizable>(id);
        });
    });
    connect(m_audience, &ChoiceField::committed, this, [this](const QString& id) {
        change(tr("Set who may see a photo"), [&](Photo& photo) {
            photo.audience = vocabulary::fromId<Audience>(id);
        });
    });
    connect(m_alternative, &TextField::committed, this, [this](const QString& words) {
        change(tr("Described a photo"), [&](Photo& photo) { photo.alternativeText = words; });
    });
    connect(m_withdraw, &Button::clicked, this, [this] {
        if (m_photo && m_photo->withdrawn)
            change(tr("Took back that a photo was withdrawn"), [](Photo& photo) {
                photo.withdrawn = false;
            });
        else
            emit withdrawWanted();
    });
}

void DetailInspector::change(const QString& label, const std::function<void(Photo&)>& write) {
    if (!m_photo)
        return;
    Photo changed = *m_photo;
    write(changed);
    m_desk.perform(label, [&](school::Edit& edit) { photovoice::put(edit, changed); });
}

void DetailInspector::retranslate() {
    const Language language = m_desk.language();
    m_sharingTitle->setText(tr("Who may see it"));
    m_recognizable->setLabel(tr("Who can be recognized?"));
    m_recognizable->setChoices(choicesOf<Recognizable>(language, tr("Not answered yet")));
    m_audience->setLabel(tr("The photographer allows it to be seen by"));
    m_audience->setChoices(choicesOf<Audience>(language));
    m_aboutTitle->setText(tr("About this photo"));
    m_alternative->setLabel(tr("What is visible, for people who cannot see it"));
    m_promise->setText(
        tr("The original stays on this computer. Everything you share is a copy with faces covered "
           "and with place and camera data removed.")
    );
}

void DetailInspector::show(const photovoice::Album& album, Id<Photo> id) {
    const Photo* photo = photovoice::find(album, id);
    if (photo == nullptr)
        return;
    if (m_photo && m_photo->id != id)
        commitFields(*this); // what was typed belongs to the photo before
    m_photo = *photo;
    m_faces->show(*photo);
    m_audiences->setText(photovoice::audiencesSentence(*photo, m_desk.today(), m_desk.words()));
    m_recognizable->setValue(idOrNone(photo->recognizable));
    m_audience->setValue(vocabulary::id(photo->audience));
    m_withdraw->setWords(
        photo->withdrawn ? tr("No longer withdrawn") : tr("Photographer’s veto: withdraw…")
    );
    m_alternative->setValue(photo->alternativeText);
    showFacts(album, *photo);
    const auto* by = photovoice::photographerOf(album, *photo);
    m_photographer->parentWidget()->setVisible(by != nullptr);
    if (by != nullptr)
        m_photographer->show(album, *by);
    m_story->show(album, *photo);
    const bool writable = !m_desk.readOnly();
    for (Field* field :
         {static_cast<Field*>(m_recognizable),
          static_cast<Field*>(m_audience),
          static_cast<Field*>(m_alternative)})
        field->setReadOnly(!writable);
    m_withdraw->setEnabled(writable);
}

void DetailInspector::showFacts(const photovoice::Album& album, const Photo& photo) {
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    const auto fact = [&](const QString& name, const QString& value, QWidget* badge = nullptr) {
        if (value.isEmpty())
            return;
        m_facts->addWidget(
            new TextLabel(name, paint::TextStyle::Small, Ink::Muted, this), row, 0, Qt::AlignTop
        );
        if (badge != nullptr)
            m_facts->addWidget(badge, row, 1, Qt::AlignTop);
        auto* words = new TextLabel(value, paint::TextStyle::Small, Ink::Normal, this);
        m_facts->addWidget(
            &words->wrapped(), row, badge != nullptr ? 2 : 1, 1, badge != nullptr ? 1 : 2
        );
        ++row;
    };
    if (const auto* by = photovoice::photographerOf(album, photo)) {
        const Group group = vocabulary::groupOf(by->constituency);
        const QString name = vocabulary::label(by->constituency, m_desk.language());
        fact(
            tr("Photographer"),
            by->credit.isEmpty() ? name : by->credit,
            new GroupBadge(group, vocabulary::plural(group, m_desk.language()), this)
        );
    }
    fact(tr("Place"), photo.place);
    fact(tr("Date"), photo.takenOn.isValid() ? m_desk.words().date(photo.takenOn) : QString());
    fact(
        tr("Shows"),
        photo.category ? vocabulary::label(*photo.category, m_desk.language()) : QString()
    );
    fact(tr("Themes"), themesOf(album, photo));
}

} // namespace trellis::ui
