#include "ui/keystone/slide_inspector.h"

#include "core/report/keystone_show.h"
#include "core/words/catalogue.h"
#include "ui/evidence/evidence_field.h"
#include "ui/keystone/keystone_edits.h"
#include "ui/keystone/photo_shelf.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/vocabulary_choices.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;
using keystone::Slide;

SlideInspector::SlideInspector(Desk& desk, QWidget* parent)
    : Inspector(tr("The chosen slide"), parent),
      m_desk(desk),
      m_layout(new ChoiceField({}, this)),
      m_attribute(new ChoiceField({}, this)),
      m_then(new ChoiceField({}, this)),
      m_now(new ChoiceField({}, this)),
      m_restsOn(new EvidenceField(desk, this)),
      m_photos(new PhotoShelf(desk, this)) {
    auto* fields = addSection();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_layout, m_attribute, m_then, m_now, m_restsOn})
        fields->addWidget(widget);
    addSection()->addWidget(m_photos);
    connect(m_photos, &PhotoShelf::chosen, this, &SlideInspector::photoChosen);
    connect(m_layout, &ChoiceField::committed, this, [this](const QString& id) {
        changeSlide(m_desk, m_slide->id, tr("Gave a slide another layout"), [&](Slide& slide) {
            slide.layout = vocabulary::fromId<SlideLayout>(id);
            slide.frame.reset();
        });
    });
    connect(m_attribute, &ChoiceField::committed, this, [this](const QString& id) {
        changeSlide(m_desk, m_slide->id, tr("Tied a slide to an attribute"), [&](Slide& slide) {
            slide.attribute = id;
        });
    });
    connect(m_then, &ChoiceField::committed, this, [this](const QString& id) {
        changeMoment(id, &Slide::then);
    });
    connect(m_now, &ChoiceField::committed, this, [this](const QString& id) {
        changeMoment(id, &Slide::now);
    });
    retranslate();
}

void SlideInspector::changeMoment(const QString& id, std::optional<QUuid> Slide::*part) {
    changeSlide(m_desk, m_slide->id, tr("Chose the moments to compare"), [&](Slide& slide) {
        slide.*part = id.isEmpty() ? std::nullopt : std::optional(QUuid::fromString(id));
    });
}

void SlideInspector::retranslate() {
    m_layout->setLabel(tr("Layout"));
    m_attribute->setLabel(tr("Attribute it speaks to"));
    m_then->setLabel(tr("Then"));
    m_now->setLabel(tr("Now"));
    m_restsOn->retranslate();
    m_photos->retranslate();
    fillChoices();
}

void SlideInspector::fillChoices() {
    m_layout->setChoices(choicesOf<SlideLayout>(m_desk.language()));
    QList<ChoiceField::Choice> attributes{{{}, tr("None"), {}, {}}};
    for (const auto& attribute : catalogue::attributes(m_desk.language()))
        attributes.append({attribute.id, u"%1 %2"_s.arg(attribute.id, attribute.name), {}, {}});
    m_attribute->setChoices(attributes);
    QList<ChoiceField::Choice> then{{{}, tr("The first named moment"), {}, {}}};
    QList<ChoiceField::Choice> now{{{}, tr("Now, as the file stands"), {}, {}}};
    for (const school::NamedMoment& moment : school::namedMoments(m_desk.photos())) {
        then.append({moment.id.toString(), moment.name, {}, {}});
        now.append({moment.id.toString(), moment.name, {}, {}});
    }
    m_then->setChoices(then);
    m_now->setChoices(now);
}

void SlideInspector::show(const Slide& slide) {
    m_slide = slide;
    fillChoices();
    const report::LayoutPlaces places = report::placesOf(slide.layout);
    m_layout->setValue(vocabulary::id(slide.layout));
    m_attribute->setValue(slide.attribute);
    m_attribute->setVisible(slide.layout == SlideLayout::Evidence);
    m_then->setValue(slide.then ? slide.then->toString() : QString());
    m_now->setValue(slide.now ? slide.now->toString() : QString());
    m_then->setVisible(places.moments);
    m_now->setVisible(places.moments);
    m_photos->parentWidget()->setVisible(places.photos > 0);
    m_restsOn->show(evidence::Thing{u"slide"_s, slide.id.uuid()});
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(m_desk.readOnly());
}

void SlideInspector::refreshPhotos() {
    m_photos->refresh();
}

} // namespace trellis::ui
