#include "ui/team/constituency_chips.h"

#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"

#include <algorithm>

namespace trellis::ui {
namespace {

constexpr int usualWidth = 480;

} // namespace

ConstituencyChips::ConstituencyChips(Language language, QWidget* parent) : QWidget(parent) {
    auto* flow = new FlowLayout(6);
    setLayout(flow);
    for (int i = 0; i < vocabulary::count<Constituency>(); ++i) {
        auto* chip = new Chip(vocabulary::plural(static_cast<Constituency>(i), language), this);
        chip->setCheckable(true);
        flow->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &QAbstractButton::toggled, this, &ConstituencyChips::changed);
    }
}

QSize ConstituencyChips::sizeHint() const {
    return {usualWidth, layout()->heightForWidth(usualWidth)};
}

void ConstituencyChips::setValue(const std::vector<Constituency>& constituencies) {
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(
            std::ranges::find(constituencies, static_cast<Constituency>(i)) != constituencies.end()
        );
}

std::vector<Constituency> ConstituencyChips::value() const {
    std::vector<Constituency> value;
    for (size_t i = 0; i < m_chips.size(); ++i)
        if (m_chips[i]->isChecked())
            value.push_back(static_cast<Constituency>(i));
    return value;
}

} // namespace trellis::ui
