#include "ui/parts/group_numbers.h"

#include "ui/parts/badges.h"
#include "ui/parts/text_label.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace trellis::ui {
namespace {

constexpr int most = 999;
constexpr int boxWidth = 84;

} // namespace

QSpinBox* numberBox(QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(0, most);
    box->setKeyboardTracking(false);
    box->setFixedWidth(boxWidth);
    return box;
}

GroupNumbers::GroupNumbers(QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const Group group : allGroups) {
        const Row row{
            group,
            new GroupBadge(group, {}, this),
            new TextLabel({}, paint::TextStyle::Body, Ink::Normal, this),
            numberBox(this)};
        const int line = int(m_rows.size());
        grid->addWidget(row.badge, line, 0);
        grid->addWidget(row.name, line, 1);
        grid->addWidget(row.box, line, 2);
        m_rows.push_back(row);
        connect(row.box, &QSpinBox::valueChanged, this, [this, group](int number) {
            emit changed(group, number);
        });
    }
}

void GroupNumbers::setNumbers(const std::map<Group, int>& numbers) {
    for (const Row& row : m_rows) {
        const auto found = numbers.find(row.group);
        const QSignalBlocker quiet(row.box);
        row.box->setValue(found == numbers.end() ? 0 : found->second);
    }
}

void GroupNumbers::setReadOnly(bool readOnly) {
    for (const Row& row : m_rows)
        row.box->setEnabled(!readOnly);
}

void GroupNumbers::setWords(const QString& name, Language language) {
    for (const Row& row : m_rows) {
        const QString group = vocabulary::plural(row.group, language);
        row.badge->setGroup(row.group, group);
        row.name->setText(group);
        row.box->setAccessibleName(name.arg(group.toLower()));
    }
}

} // namespace trellis::ui
