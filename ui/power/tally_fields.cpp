#include "ui/power/tally_fields.h"

#include "ui/parts/text_label.h"

#include <QGridLayout>
#include <QSpinBox>

namespace trellis::ui {
namespace {

constexpr int mostPeople = 100000;
constexpr size_t unknownLine = 6;

} // namespace

power::SayLevel TallyFields::levelAt(size_t line) {
    return line < unknownLine ? power::SayLevel(int(line)) : std::nullopt;
}

TallyFields::TallyFields(size_t columns, QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (size_t line = 0; line < m_names.size(); ++line) {
        m_names[line] = new ElidedLabel({}, paint::TextStyle::Small);
        grid->addWidget(m_names[line], int(line) + 1, 0);
    }
    for (size_t column = 0; column < columns; ++column) {
        m_heads.push_back(new TextLabel({}, paint::TextStyle::Small, Ink::Muted));
        grid->addWidget(m_heads.back(), 0, int(column) + 1);
        auto& counts = m_counts.emplace_back();
        for (size_t line = 0; line < counts.size(); ++line) {
            counts[line] = new QSpinBox;
            counts[line]->setRange(0, mostPeople);
            counts[line]->setKeyboardTracking(false);
            grid->addWidget(counts[line], int(line) + 1, int(column) + 1);
            connect(counts[line], &QSpinBox::valueChanged, this, [this] {
                if (!m_filling)
                    emit changed();
            });
        }
    }
    for (size_t line = 0; line < m_names.size(); ++line)
        m_names[line]->setBuddy(m_counts.front()[line]);
}

void TallyFields::setNames(const Names& names, const QStringList& heads) {
    for (size_t line = 0; line < names.size(); ++line)
        m_names[line]->setText(names[line]);
    for (size_t column = 0; column < m_counts.size(); ++column) {
        const QString head = heads.value(qsizetype(column));
        m_heads[column]->setText(head);
        m_heads[column]->setVisible(!head.isEmpty());
        for (size_t line = 0; line < names.size(); ++line)
            m_counts[column][line]->setAccessibleName(
                head.isEmpty() ? tr("People who answered %1").arg(names[line])
                               : tr("%1: people who answered %2").arg(head, names[line])
            );
    }
}

void TallyFields::setTally(size_t column, const power::Tally& tally) {
    m_filling = true;
    for (size_t line = 0; line < m_counts.at(column).size(); ++line) {
        const auto found = tally.find(levelAt(line));
        m_counts[column][line]->setValue(found == tally.end() ? 0 : found->second);
    }
    m_filling = false;
}

power::Tally TallyFields::tally(size_t column) const {
    power::Tally tally;
    for (size_t line = 0; line < m_counts.at(column).size(); ++line)
        if (const int people = m_counts[column][line]->value(); people > 0)
            tally[levelAt(line)] = people;
    return tally;
}

void TallyFields::setReadOnly(bool readOnly) {
    for (const auto& counts : m_counts)
        for (QSpinBox* count : counts)
            count->setReadOnly(readOnly);
}

void TallyFields::focusFirst() {
    m_counts.front().front()->setFocus(Qt::TabFocusReason);
    m_counts.front().front()->selectAll();
}

} // namespace trellis::ui
