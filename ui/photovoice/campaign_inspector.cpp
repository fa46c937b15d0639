#include "ui/photovoice/campaign_inspector.h"

#include "ui/parts/button.h"
#include "ui/parts/group_numbers.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/vocabulary_choices.h"
#include "ui/photovoice/campaign_edits.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace trellis::ui {

using photovoice::Campaign;

CampaignInspector::CampaignInspector(Desk& desk, QWidget* parent)
    : Inspector(tr("The campaign"), parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_close(new Button({}, ButtonKind::GhostIcon, QStringLiteral("x"), this)),
      m_facts(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_english(new TextField({}, this)),
      m_spanish(new TextField({}, this)),
      m_category(new ChoiceField({}, this)),
      m_from(new DateField({}, this)),
      m_to(new DateField({}, this)),
      m_eachTitle(new TextLabel({}, paint::TextStyle::Body, Ink::Normal, this)),
      m_each(numberBox(this)),
      m_quotaTitle(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_quota(new GroupNumbers(this)),
      m_end(new Button({}, ButtonKind::Plain, {}, this)),
      m_remove(new Button({}, ButtonKind::Danger, {}, this)) {
    build();
    connectFields();
    retranslate();
}

void CampaignInspector::build() {
    auto* title = new QHBoxLayout;
    title->addWidget(m_title, 1);
    title->addWidget(m_close);
    m_close->setSmall(true);
    auto* first = addSection();
    first->setSpacing(10);
    first->addLayout(title);
    first->addWidget(&m_facts->wrapped());
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_english, m_spanish, m_category, m_from, m_to})
        first->addWidget(field);
    m_category->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // three lines of help
    auto* asked = addSection();
    asked->setSpacing(8);
    auto* each = new QHBoxLayout;
    each->addWidget(&m_eachTitle->wrapped(), 1);
    each->addWidget(m_each);
    asked->addLayout(each);
    asked->addSpacing(4);
    asked->addWidget(&m_quotaTitle->wrapped());
    asked->addWidget(m_quota);
    auto* last = addSection();
    for (Button* button : {m_end, m_remove}) {
        button->setSmall(true);
        last->addWidget(button, 0, Qt::AlignLeft);
    }
}

void CampaignInspector::connectFields() {
    connect(m_close, &Button::clicked, this, &CampaignInspector::closed);
    connect(m_english, &TextField::committed, this, [this](const QString& words) {
        change(tr("Wrote a campaign’s question"), [&](Campaign& one) { one.english = words; });
    });
    connect(m_spanish, &TextField::committed, this, [this](const QString& words) {
        change(tr("Wrote a campaign’s question"), [&](Campaign& one) { one.spanish = words; });
    });
    connect(m_category, &ChoiceField::committed, this, [this](const QString& id) {
        change(tr("Said what a campaign looks for"), [&](Campaign& one) {
            one.category = fromIdOrNone<Category>(id);
        });
    });
    connect(m_from, &DateField::committed, this, [this](QDate day) {
        if (!day.isValid() && m_campaign)
            return m_from->setValue(m_campaign->startsOn); // it always has its days
        change(tr("Set a campaign’s weeks"), [&](Campaign& one) {
            const auto days = one.startsOn.daysTo(one.endsOn);
            one.startsOn = day;
            if (one.endsOn < day)
                one.endsOn = day.addDays(days); // as long as it was
        });
    });
    connect(m_to, &DateField::committed, this, [this](QDate day) {
        if (m_campaign && (!day.isValid() || day < m_campaign->startsOn))
            return m_to->setValue(m_campaign->endsOn); // nothing ends before it begins
        change(tr("Set a campaign’s weeks"), [&](Campaign& one) { one.endsOn = day; });
    });
    connect(m_each, &QSpinBox::valueChanged, this, [this](int photos) {
        change(tr("Said how many photos each is asked for"), [&](Campaign& one) {
            one.perPhotographer = photos;
        });
    });
    connect(m_quota, &GroupNumbers::changed, this, [this](Group group, int photos) {
        change(tr("Said how many photos a group is asked for"), [&](Campaign& one) {
            one.quota[group] = photos;
            std::erase_if(one.quota, [](const auto& each) { return each.second == 0; });
        });
    });
    connect(m_end, &Button::clicked, this, [this] {
        if (m_campaign)
            endCampaign(m_desk, *m_campaign);
    });
    connect(m_remove, &Button::clicked, this, [this] {
        if (m_campaign)
            removeCampaign(m_desk, *m_campaign);
    });
}

void CampaignInspector::change(const QString& label, const std::function<void(Campaign&)>& write) {
    if (!m_campaign)
        return;
    Campaign changed = *m_campaign;
    write(changed);
    changeCampaign(m_desk, label, changed);
}

void CampaignInspector::retranslate() {
    m_title->setText(tr("The campaign"));
    m_close->setWords(tr("Close"));
    m_english->setLabel(tr("The question, in English"));
    m_spanish->setLabel(tr("The question, in Spanish"));
    m_category->setLabel(tr("Looks for"));
    m_category->setChoices(choicesOf<Category>(m_desk.language(), tr("Any part of school life")));
    m_from->setLabel(tr("First day"));
    m_to->setLabel(tr("Last day"));
    m_from->retranslate();
    m_to->retranslate();
    m_eachTitle->setText(tr("Photos from each person"));
    m_each->setAccessibleName(tr("Photos from each person"));
    m_quotaTitle->setText(tr("Photos from each group"));
    m_quota->setWords(tr("Photos from %1"), m_desk.language());
    m_remove->setWords(tr("Remove campaign"));
}

void CampaignInspector::takeFocus() {
    TextField* own = m_desk.language() == Language::English ? m_english : m_spanish;
    own->editor().setFocus();
}

void CampaignInspector::show(const photovoice::Album& album, const Campaign* campaign) {
    if (campaign == nullptr)
        return;
    if (m_campaign && m_campaign->id != campaign->id)
        commitFields(*this); // what was typed belongs to the one before
    m_campaign = *campaign;
    const auto progress = photovoice::progressOf(album, *campaign, m_desk.today());
    m_facts->setText(photovoice::progressSentence(*campaign, progress, m_desk.words()));
    m_english->setValue(campaign->english);
    m_spanish->setValue(campaign->spanish);
    m_category->setValue(idOrNone(campaign->category));
    if (campaign->category)
        m_category->setHelp(vocabulary::definition(*campaign->category, m_desk.language()));
    else
        m_category->setHelp({});
    m_from->setValue(campaign->startsOn);
    m_to->setValue(campaign->endsOn);
    const QSignalBlocker quiet(m_each);
    m_each->setValue(campaign->perPhotographer);
    m_quota->setNumbers(campaign->quota);
    m_end->setWords(campaign->closedOn.isValid() ? tr("Let it go on") : tr("End the campaign"));
    const bool writable = !m_desk.readOnly();
    for (QWidget* control : std::initializer_list<QWidget*>{m_each, m_end, m_remove})
        control->setEnabled(writable);
    m_quota->setReadOnly(!writable);
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(!writable);
}

} // namespace trellis::ui
