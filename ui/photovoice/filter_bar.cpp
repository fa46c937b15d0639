#include "ui/photovoice/filter_bar.h"

#include "ui/paint/icons.h"
#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace trellis::ui {
namespace {

using photovoice::LibraryFilter;

constexpr int withoutCategory = 6;

QComboBox* menu(QHBoxLayout& row, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row.addWidget(box, 0, Qt::AlignTop);
    return box;
}

void fill(QComboBox& box, const QString& name, const QStringList& items) {
    const QSignalBlocker quiet(box);
    const int before = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(items);
    box.setCurrentIndex(before);
    box.setAccessibleName(name);
    box.setToolTip(name);
}

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 4, 24, 8);
    row->setSpacing(8);
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(8, chips);
    row->addWidget(chips, 1);
    for (int button = 0; button <= withoutCategory; ++button) {
        auto* chip = new Chip({}, chips);
        chip->setCheckable(true);
        m_group->addButton(chip, button);
        flow->addWidget(chip);
        m_chips.push_back(chip);
    }
    m_chips.front()->setChecked(true);
    m_theme = menu(*row, this);
    m_consent = menu(*row, this);
    m_order = menu(*row, this);
    connect(m_group, &QButtonGroup::idClicked, this, &FilterBar::choose);
    const auto chosen = [this] {
        m_filter.consent = static_cast<LibraryFilter::Consent>(m_consent->currentIndex());
        m_filter.order = static_cast<LibraryFilter::Order>(m_order->currentIndex());
        const QByteArray theme = m_theme->currentData().toByteArray();
        m_filter.theme =
            theme.isEmpty() ? std::nullopt : std::optional(Id<photovoice::Theme>::fromBytes(theme));
        emit changed();
    };
    for (QComboBox* box : {m_theme, m_consent, m_order})
        connect(box, &QComboBox::activated, this, chosen);
}

void FilterBar::choose(int button) {
    m_filter.withoutCategory = button == withoutCategory;
    m_filter.category = button == 0 || button == withoutCategory
                            ? std::nullopt
                            : std::optional(static_cast<Category>(button - 1));
    emit changed();
}

void FilterBar::clear() {
    m_filter = {};
    m_chips.front()->setChecked(true);
    for (QComboBox* box : {m_theme, m_consent, m_order})
        box->setCurrentIndex(0);
    emit changed();
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
    fillMenus(album);
}

void FilterBar::fillMenus(const photovoice::Album& album) {
    {
        const QSignalBlocker quiet(m_theme);
        m_theme->clear();
        m_theme->addItem(tr("Every theme"), QByteArray());
        for (const photovoice::Theme& theme : album.themes) {
            m_theme->addItem(theme.name, theme.id.bytes());
            if (m_filter.theme == theme.id)
                m_theme->setCurrentIndex(m_theme->count() - 1);
        }
        if (m_theme->currentIndex() <= 0)
            m_filter.theme.reset();
        m_theme->setAccessibleName(tr("Theme"));
        m_theme->setToolTip(tr("Theme"));
        m_theme->setVisible(!album.themes.empty());
    }
    fill(
        *m_consent,
        tr("Consent"),
        {tr("Any consent"),
         tr("Cleared for the coach"),
         tr("Not cleared"),
         tr("Who is in it?"),
         tr("Waiting for a form")}
    );
    fill(*m_order, tr("Order"), {tr("Newest first"), tr("Oldest first"), tr("By title")});
}

} // namespace trellis::ui
