#include "ui/photovoice/words_section.h"

#include "core/photovoice/telling.h"
#include "ui/parts/button.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/tick_box.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>

namespace trellis::ui {

WordsSection::WordsSection(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_changed(new QWidget(this)),
      m_own(new TextLabel({}, paint::TextStyle::Quote, Ink::Secondary, this)),
      m_back(new Button({}, ButtonKind::Plain, {}, this)),
      m_adopt(new Button({}, ButtonKind::Link, {}, this)),
      m_translation(new TextField({}, this)),
      m_language(new LineField({}, this)),
      m_dictated(new TickBox({}, this)) {
    auto* buttons = new QHBoxLayout;
    m_back->setSmall(true);
    m_adopt->setSmall(true);
    buttons->addWidget(m_back);
    buttons->addWidget(m_adopt);
    buttons->addStretch(1);
    auto* changed = new QVBoxLayout(m_changed);
    changed->setContentsMargins({});
    changed->setSpacing(4);
    changed->addWidget(&m_own->wrapped());
    changed->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_changed, m_translation, m_language, m_dictated})
        column->addWidget(widget);
    connectFields();
}

void WordsSection::connectFields() {
    connect(m_back, &Button::clicked, this, [this] {
        if (m_photo)
            m_desk.perform(tr("Went back to the photographer’s words"), [&](school::Edit& edit) {
                photovoice::recaption(edit, *m_photo, m_photo->ownCaption);
            });
    });
    connect(m_adopt, &Button::clicked, this, [this] {
        if (m_photo)
            m_desk.perform(
                tr("Said that a caption is the photographer’s own"),
                [&](school::Edit& edit) { photovoice::adoptCaption(edit, *m_photo); }
            );
    });
    connect(m_translation, &TextField::committed, this, [this](const QString& words) {
        if (m_photo)
            m_desk.perform(tr("Translated a caption"), [&](school::Edit& edit) {
                photovoice::translateCaption(edit, m_photo->id, words);
            });
    });
    connect(m_language, &LineField::committed, this, [this](const QString& language) {
        if (m_photo)
            m_desk.perform(tr("Said in which language a photo was told"), [&](school::Edit& edit) {
                photovoice::setTelling(edit, m_photo->id, language, m_photo->dictated);
            });
    });
    connect(m_dictated, &TickBox::ticked, this, [this](bool dictated) {
        if (m_photo)
            m_desk.perform(tr("Said whether a story was dictated"), [&](school::Edit& edit) {
                photovoice::setTelling(edit, m_photo->id, m_photo->toldIn, dictated);
            });
    });
}

void WordsSection::show(const photovoice::Photo& photo) {
    if (m_photo && m_photo->id != photo.id)
        commitFields(*this); // what was typed belongs to the photo before
    m_photo = photo;
    m_changed->setVisible(!photo.ownCaption.isEmpty());
    m_own->setText(tr("In the photographer’s own words: “%1”").arg(photo.ownCaption));
    m_back->setWords(tr("Use their words"));
    m_adopt->setWords(tr("They changed it"));
    m_translation->setLabel(tr("Translation, shown under the caption"));
    m_translation->setValue(photo.captionTranslation);
    m_translation->setVisible(!photo.caption.isEmpty());
    m_language->setLabel(tr("Told in"));
    m_language->setPlaceholder(tr("English, Spanish, Diné…"));
    m_language->setValue(photo.toldIn);
    m_dictated->setWords(tr("Dictated: somebody wrote down what they said"));
    m_dictated->setTicked(photo.dictated);
    const bool writable = !m_desk.readOnly();
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(!writable);
    for (QWidget* control : std::initializer_list<QWidget*>{m_back, m_adopt, m_dictated})
        control->setEnabled(writable);
}

} // namespace trellis::ui
