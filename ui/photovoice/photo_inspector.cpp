#include "ui/photovoice/photo_inspector.h"

#include "core/photovoice/campaign.h"
#include "core/photovoice/findings.h"
#include "core/photovoice/store.h"
#include "core/photovoice/telling.h"
#include "ui/evidence/used_in.h"
#include "ui/parts/messages.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/vocabulary_choices.h"
#include "ui/photovoice/people_section.h"
#include "ui/photovoice/story_section.h"
#include "ui/photovoice/thumbnails.h"
#include "ui/photovoice/words_section.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using photovoice::Photo;

constexpr int pictureHeight = 190;

/// The value that all share; a default one when they differ.
template <class Value>
Value common(
    const std::vector<const Photo*>& photos, const std::function<Value(const Photo&)>& of
) {
    if (photos.empty())
        return {};
    const Value first = of(*photos.front());
    for (const Photo* photo : photos)
        if (of(*photo) != first)
            return {};
    return first;
}

} // namespace

PhotoInspector::PhotoInspector(Desk& desk, Thumbnails& thumbnails, QWidget* parent)
    : Inspector(tr("The chosen photo"), parent),
      m_desk(desk),
      m_thumbnails(thumbnails),
      m_picture(new QLabel(this)),
      m_nothing(new TextLabel({}, paint::TextStyle::Body, Ink::Muted, this)),
      m_several(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_title(new LineField({}, this)),
      m_caption(new TextField({}, this)),
      m_words(new WordsSection(desk, this)),
      m_category(new ChoiceField({}, this)),
      m_campaign(new ChoiceField({}, this)),
      m_takenBy(new ChoiceField({}, this)),
      m_credit(new LineField({}, this)),
      m_place(new LineField({}, this)),
      m_themes(new LineField({}, this)),
      m_recognizable(new ChoiceField({}, this)),
      m_audience(new ChoiceField({}, this)),
      m_obstacle(new InlineMessage(InlineMessage::Kind::Warning, this)),
      m_alternative(new TextField({}, this)),
      m_people(new PeopleSection(desk, this)),
      m_story(new StorySection(desk, this)),
      m_usedIn(new UsedIn(desk, this)) {
    build();
    connectFields();
    connect(&thumbnails, &Thumbnails::arrived, this, &PhotoInspector::showPicture);
    retranslate();
    fill();
}

void PhotoInspector::build() {
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFixedHeight(pictureHeight);
    m_picture->setMinimumWidth(1); // a picture in it must not keep the panel from narrowing
    addWide(m_picture);
    m_nothing->wrapped();
    addSection()->addWidget(m_nothing);
    auto* first = addSection();
    first->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_several,
             m_title,
             m_caption,
             m_words,
             m_category,
             m_campaign,
             m_takenBy,
             m_credit,
             m_place,
             m_themes})
        first->addWidget(widget);
    m_category->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // three lines of help
    buildSharing();
    addSection()->addWidget(m_people);
    addSection()->addWidget(m_story);
    auto* last = addSection();
    last->addWidget(m_alternative);
    last->addWidget(m_usedIn);
}

void PhotoInspector::buildSharing() {
    auto* sharing = addSection();
    sharing->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_recognizable, m_audience, m_obstacle})
        sharing->addWidget(widget);
}

void PhotoInspector::connectFields() {
    connect(m_title, &LineField::committed, this, [this](const QString& words) {
        change(tr("Titled a photo"), [&](Photo& photo) { photo.title = words; });
    });
    connect(m_caption, &TextField::committed, this, [this](const QString& words) {
        if (const auto photos = chosen(); photos.size() == 1)
            m_desk.perform(tr("Captioned a photo"), [&](school::Edit& edit) {
                photovoice::recaption(edit, *photos.front(), words);
            });
    });
    connect(m_category, &ChoiceField::committed, this, [this](const QString& id) {
        change(tr("Put a photo in a category"), [&](Photo& photo) {
            photo.category = fromIdOrNone<Category>(id);
        });
    });
    connect(m_campaign, &ChoiceField::committed, this, [this](const QString& id) {
        change(tr("Said which campaign a photo answers"), [&](Photo& photo) {
            photo.campaign = id.isEmpty()
                                 ? std::nullopt
                                 : std::optional(Id<photovoice::Campaign>(QUuid::fromString(id)));
        });
    });
    connect(m_place, &LineField::committed, this, [this](const QString& words) {
        change(tr("Said where a photo was taken"), [&](Photo& photo) { photo.place = words; });
    });
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
    connect(m_takenBy, &ChoiceField::committed, this, &PhotoInspector::setTakenBy);
    connect(m_credit, &LineField::committed, this, &PhotoInspector::setCredit);
    connect(m_themes, &LineField::committed, this, &PhotoInspector::setThemes);
}

std::vector<const Photo*> PhotoInspector::chosen() const {
    std::vector<const Photo*> photos;
    for (const auto& id : m_chosen)
        if (const Photo* photo = photovoice::find(m_album, id))
            photos.push_back(photo);
    return photos;
}

void PhotoInspector::change(const QString& label, const Write& write) {
    m_desk.perform(label, [&](school::Edit& edit) {
        for (const Photo* photo : chosen()) {
            Photo changed = *photo;
            write(changed);
            photovoice::put(edit, changed);
        }
    });
}

void PhotoInspector::setTakenBy(const QString& constituency) {
    const auto group = fromIdOrNone<Constituency>(constituency);
    m_desk.perform(tr("Said who took a photo"), [&](school::Edit& edit) {
        for (const Photo* photo : chosen()) {
            Photo changed = *photo;
            const auto* before = photovoice::photographerOf(m_album, *photo);
            const QString credit = before != nullptr ? before->credit : QString();
            changed.photographer.reset();
            if (group)
                changed.photographer = photovoice::photographerNamed(
                    edit, *group, credit, *group == Constituency::Student
                );
            photovoice::put(edit, changed);
        }
    });
}

void PhotoInspector::setCredit(const QString& credit) {
    m_desk.perform(tr("Credited a photographer"), [&](school::Edit& edit) {
        for (const Photo* photo : chosen()) {
            Photo changed = *photo;
            const auto group = photovoice::takenBy(m_album, *photo).value_or(Constituency::Student);
            changed.photographer =
                photovoice::photographerNamed(edit, group, credit, group == Constituency::Student);
            photovoice::put(edit, changed);
        }
    });
}

void PhotoInspector::setThemes(const QString& written) {
    m_desk.perform(tr("Gave a photo its themes"), [&](school::Edit& edit) {
        for (const Photo* photo : chosen()) {
            for (const auto& theme : photo->themes)
                photovoice::untag(edit, photo->id, theme);
            for (const QString& name : written.split(QLatin1Char(','), Qt::SkipEmptyParts))
                if (!name.trimmed().isEmpty())
                    photovoice::tag(edit, photo->id, photovoice::themeNamed(edit, name.trimmed()));
        }
    });
}

void PhotoInspector::show(const photovoice::Album& album, const std::vector<Id<Photo>>& chosen) {
    if (chosen != m_chosen)
        commitFields(*this); // what was typed belongs to the photo that was chosen
    m_album = album;
    m_chosen = chosen;
    fill();
}

void PhotoInspector::retranslate() {
    m_nothing->setText(tr("Choose a photo to tell its story and to say who may see it. Choose "
                          "several to change them together."));
    m_title->setLabel(tr("Title"));
    m_title->setPlaceholder(tr("Six words at most"));
    m_caption->setLabel(tr("Caption, in the photographer’s words"));
    m_category->setLabel(tr("Part of school life"));
    m_campaign->setLabel(tr("Answers the campaign"));
    m_takenBy->setLabel(tr("Taken by"));
    m_credit->setLabel(tr("Credit, as they wish to be named"));
    m_place->setLabel(tr("Place at school"));
    m_themes->setLabel(tr("Themes, with commas between"));
    m_recognizable->setLabel(tr("Who can be recognized?"));
    m_audience->setLabel(tr("The photographer allows it to be seen by"));
    m_alternative->setLabel(tr("What is visible, for people who cannot see it"));
    m_usedIn->retranslate();
    fillChoices();
}

void PhotoInspector::fillChoices() {
    const Language language = m_desk.language();
    m_category->setChoices(choicesOf<Category>(language, tr("Not chosen yet")));
    m_takenBy->setChoices(choicesOf<Constituency>(language, tr("Not said yet")));
    m_recognizable->setChoices(choicesOf<Recognizable>(language, tr("Not answered yet")));
    m_audience->setChoices(choicesOf<Audience>(language));
}

void PhotoInspector::fillCampaigns(const std::vector<const Photo*>& photos) {
    QList<ChoiceField::Choice> choices{{{}, tr("None"), {}, {}}};
    for (const photovoice::Campaign& campaign : m_album.campaigns)
        choices.append(
            {campaign.id.uuid().toString(),
             photovoice::questionOf(campaign, m_desk.language()),
             {},
             {}}
        );
    m_campaign->setChoices(choices);
    const auto campaign =
        common<std::optional<Id<photovoice::Campaign>>>(photos, [](const Photo& photo) {
            return photo.campaign;
        });
    m_campaign->setValue(campaign ? campaign->uuid().toString() : QString());
}

void PhotoInspector::showPicture() {
    const auto photos = chosen();
    if (photos.size() != 1)
        return;
    const QPixmap picture = m_thumbnails.of(photos.front()->sha256);
    if (!picture.isNull() && m_picture->width() > 0)
        m_picture->setPixmap(
            picture
                .scaled(m_picture->size(), Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)
                .copy(QRect(QPoint(), m_picture->size()))
        );
}

void PhotoInspector::fill() {
    const auto photos = chosen();
    const bool any = !photos.empty();
    const bool one = photos.size() == 1;
    const auto showSection = [](QWidget* member, bool shown) {
        member->parentWidget()->setVisible(shown);
    };
    showSection(m_nothing, !any);
    m_picture->setVisible(one);
    m_several->setVisible(photos.size() > 1);
    m_several->setText(tr("%n photos chosen", nullptr, int(photos.size())));
    showSection(m_category, any);
    showSection(m_recognizable, any);
    showSection(m_story, one);
    showSection(m_alternative, one);
    showSection(m_people, false);
    m_title->setVisible(one);
    m_caption->setVisible(one);
    m_words->setVisible(one);
    m_obstacle->setVisible(false);
    m_category->setHelp({});
    m_campaign->setVisible(!m_album.campaigns.empty());
    if (!any)
        return;
    fillCampaigns(photos);
    m_category->setValue(idOrNone(common<std::optional<Category>>(photos, [](const Photo& photo) {
        return photo.category;
    })));
    m_takenBy->setValue(idOrNone(common<std::optional<Constituency>>(
        photos, [&](const Photo& photo) { return photovoice::takenBy(m_album, photo); }
    )));
    m_credit->setValue(common<QString>(photos, [&](const Photo& photo) {
        const auto* photographer = photovoice::photographerOf(m_album, photo);
        return photographer != nullptr ? photographer->credit : QString();
    }));
    m_place->setValue(common<QString>(photos, [](const Photo& photo) { return photo.place; }));
    m_themes->setValue(common<QString>(photos, [&](const Photo& photo) {
        QStringList names;
        for (const photovoice::Theme& theme : m_album.themes)
            if (std::find(photo.themes.begin(), photo.themes.end(), theme.id) != photo.themes.end())
                names.append(theme.name);
        return names.join(QStringLiteral(", "));
    }));
    m_recognizable->setValue(idOrNone(common<std::optional<Recognizable>>(
        photos, [](const Photo& photo) { return photo.recognizable; }
    )));
    m_audience->setValue(vocabulary::id(common<Audience>(photos, [](const Photo& photo) {
        return photo.audience;
    })));
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(m_desk.readOnly());
    if (!one)
        return;
    const Photo& photo = *photos.front();
    m_title->setValue(photo.title);
    m_caption->setValue(photo.caption);
    m_words->show(photo);
    if (photo.category)
        m_category->setHelp(vocabulary::definition(*photo.category, m_desk.language()));
    m_alternative->setValue(photo.alternativeText);
    m_people->show(photo);
    m_usedIn->show(evidence::Thing{QStringLiteral("photo"), photo.id.uuid()});
    m_story->show(m_album, photo);
    showSection(
        m_people,
        photo.recognizable == Recognizable::Adults || photo.recognizable == Recognizable::Minors ||
            !photo.people.empty()
    );
    const auto clearance = photovoice::clearance(photo, Audience::Coach, m_desk.today());
    m_obstacle->setVisible(!clearance.cleared());
    if (!clearance.cleared())
        m_obstacle->setSentence(photovoice::obstacleSentence(*clearance.obstacle, m_desk.words()));
    showPicture();
}

} // namespace trellis::ui
