#include "ui/photovoice/filter_bar.h"

#include "core/photovoice/campaign.h"
#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace trellis::ui {
namespace {

using photovoice::LibraryFilter;

constexpr int withoutCategory = 6;
constexpr int wordsWidth = 180;
constexpr int widestMenu = 172;

/// One line of a menu, with what it stands for.
struct Item {
    QString words;
    QVariant value = {};
};

/// Fills a menu; the first item is no filter. What was chosen stays chosen while it is there.
void fill(QComboBox& box, const QString& name, const QList<Item>& items) {
    const QSignalBlocker quiet(box);
    const QVariant before = box.currentData();
    box.clear();
    for (const Item& item : items)
        box.addItem(item.words, item.value);
    box.setCurrentIndex(std::max(0, box.findData(before)));
    box.setAccessibleName(name);
    box.setToolTip(name);
}

template <class Enum>
Enum chosen(const QComboBox& box) {
    return static_cast<Enum>(box.currentData().toInt());
}

template <class Thing>
std::optional<Id<Thing>> chosenId(const QComboBox& box) {
    const QByteArray id = box.currentData().toByteArray();
    return id.isEmpty() ? std::nullopt : std::optional(Id<Thing>::fromBytes(id));
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_buttons(new QButtonGroup(this)),
      m_words(new QLineEdit(this)),
      m_group(new QComboBox(this)),
      m_theme(new QComboBox(this)),
      m_stage(new QComboBox(this)),
      m_consent(new QComboBox(this)),
      m_campaign(new QComboBox(this)),
      m_order(new QComboBox(this)) {
    layOut();
    connect(m_buttons, &QButtonGroup::idClicked, this, &FilterBar::choose);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter.words = words;
        emit changed();
    });
    m_words->installEventFilter(this);
    for (QComboBox* box : {m_group, m_theme, m_stage, m_consent, m_campaign, m_order})
        connect(box, &QComboBox::activated, this, &FilterBar::takeMenus);
}

void FilterBar::layOut() {
    auto* flow = new FlowLayout(8, this);
    flow->setContentsMargins(24, 4, 24, 8);
    for (int button = 0; button <= withoutCategory; ++button) {
        auto* chip = new Chip({}, this);
        chip->setCheckable(true);
        m_buttons->addButton(chip, button);
        flow->addWidget(chip);
        m_chips.push_back(chip);
    }
    m_chips.front()->setChecked(true);
    m_words->setFixedWidth(wordsWidth);
    m_words->setClearButtonEnabled(true);
    flow->addWidget(m_words);
    for (QComboBox* box : {m_order, m_group, m_theme, m_stage, m_consent, m_campaign}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(widestMenu);
        flow->addWidget(box);
    }
}

void FilterBar::choose(int button) {
    m_filter.withoutCategory = button == withoutCategory;
    m_filter.category = button == 0 || button == withoutCategory
                            ? std::nullopt
                            : std::optional(static_cast<Category>(button - 1));
    emit changed();
}

void FilterBar::takeMenus() {
    m_filter.group =
        m_group->currentIndex() <= 0 ? std::nullopt : std::optional(chosen<Group>(*m_group));
    m_filter.theme = chosenId<photovoice::Theme>(*m_theme);
    m_filter.campaign = chosenId<photovoice::Campaign>(*m_campaign);
    m_filter.stage = chosen<LibraryFilter::Stage>(*m_stage);
    m_filter.consent = chosen<LibraryFilter::Consent>(*m_consent);
    m_filter.order = chosen<LibraryFilter::Order>(*m_order);
    emit changed();
}

void FilterBar::show(Id<photovoice::Campaign> campaign) {
    clear();
    m_campaign->setCurrentIndex(std::max(0, m_campaign->findData(campaign.bytes())));
    takeMenus();
}

void FilterBar::clear() {
    const QSignalBlocker quiet(m_words);
    m_words->clear();
    m_filter = {};
    m_chips.front()->setChecked(true);
    for (QComboBox* box : {m_group, m_theme, m_stage, m_consent, m_campaign, m_order})
        box->setCurrentIndex(0);
    emit changed();
}

void FilterBar::look(const QString& words) {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->setText(words);
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape)
        m_words->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Down && key != Qt::Key_Return &&
        key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    emit done();
    return true;
}

void FilterBar::show(const photovoice::Album& album, Language language) {
    const auto counts = photovoice::categoryCounts(album);
    const auto countOf = [&](std::optional<Category> category) {
        const auto found = counts.find(category);
        return found == counts.end() ? 0 : found->second;
    };
    m_chips.front()->setWords(tr("All"));
    m_chips.front()->setCount(int(album.photos.size()));
    for (int category = 0; category < vocabulary::count<Category>(); ++category) {
        const auto value = static_cast<Category>(category);
        Chip& chip = *m_chips[size_t(category) + 1];
        chip.setWords(vocabulary::label(value, language));
        chip.setToolTip(vocabulary::definition(value, language));
        chip.setCount(countOf(value));
    }
    m_chips.back()->setWords(tr("No category yet"));
    m_chips.back()->setCount(countOf(std::nullopt));
    m_chips.back()->setVisible(countOf(std::nullopt) > 0 || m_filter.withoutCategory);
    m_words->setPlaceholderText(tr("Find in these photos"));
    m_words->setAccessibleName(tr("Find in these photos"));
    fillMenus(album, language);
}

void FilterBar::fillMenus(const photovoice::Album& album, Language language) {
    using Stage = LibraryFilter::Stage;
    using Consent = LibraryFilter::Consent;
    using Order = LibraryFilter::Order;
    QList<Item> groups{{tr("Every group")}};
    for (const Group group : allGroups)
        groups.append({vocabulary::plural(group, language), int(group)});
    QList<Item> themes{{tr("Every theme")}};
    for (const photovoice::Theme& theme : album.themes)
        themes.append({theme.name, theme.id.bytes()});
    QList<Item> campaigns{{tr("Every campaign")}};
    for (const photovoice::Campaign& campaign : album.campaigns)
        campaigns.append({photovoice::questionOf(campaign, language), campaign.id.bytes()});
    fill(*m_group, tr("Group that took them"), groups);
    fill(*m_theme, tr("Theme"), themes);
    fill(*m_campaign, tr("Campaign"), campaigns);
    m_theme->setVisible(!album.themes.empty());
    m_campaign->setVisible(!album.campaigns.empty());
    m_filter.theme = chosenId<photovoice::Theme>(*m_theme); // it may be gone
    m_filter.campaign = chosenId<photovoice::Campaign>(*m_campaign);
    fill(
        *m_stage,
        tr("Stage"),
        {{tr("Any stage"), int(Stage::Any)},
         {tr("Not told yet"), int(Stage::Untold)},
         {tr("Told"), int(Stage::Told)},
         {tr("Under no theme yet"), int(Stage::Unthemed)},
         {tr("Under a theme"), int(Stage::Themed)},
         {tr("Cleared for the team"), int(Stage::Cleared)},
         {tr("In the exhibit"), int(Stage::InExhibit)},
         {tr("Withdrawn"), int(Stage::Withdrawn)}}
    );
    fill(
        *m_consent,
        tr("Consent"),
        {{tr("Any consent"), int(Consent::Any)},
         {tr("Cleared for the coach"), int(Consent::ClearedForCoach)},
         {tr("Not cleared"), int(Consent::NotCleared)},
         {tr("Who is in it?"), int(Consent::NobodySaidWho)},
         {tr("Waiting for a form"), int(Consent::Waiting)}}
    );
    fill(
        *m_order,
        tr("Order"),
        {{tr("Newest first"), int(Order::NewestFirst)},
         {tr("Oldest first"), int(Order::OldestFirst)},
         {tr("By title"), int(Order::ByTitle)},
         {tr("As the exhibit hangs"), int(Order::AsHung)}}
    );
}

} // namespace trellis::ui
