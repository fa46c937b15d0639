#include "ui/shell/top_bar.h"

#include "ui/parts/button.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/text_label.h"
#include "ui/shell/search_box.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {

TopBar::TopBar(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_school(new Button({}, ButtonKind::Title, u"down"_s, this)),
      m_stateIcon(new IconLabel(u"check"_s, 14, Ink::Muted, this)),
      m_state(new ElidedLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_search(new SearchBox(desk, this)),
      m_present(new Button({}, ButtonKind::Plain, u"play"_s, this)),
      m_share(new Button({}, ButtonKind::Primary, u"share"_s, this)) {
    setGround(*this, Ground::Sunken);
    setHairline(*this, Qt::BottomEdge);
    setMinimumHeight(56);
    m_school->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the name
    m_present->hide();
    m_share->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 20, 8);
    row->addWidget(m_school);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state, 1);
    row->addWidget(m_search, 2);
    row->addWidget(m_present);
    row->addWidget(m_share);
    row->setSpacing(8);
    retranslate();
}

void TopBar::setSchoolName(const QString& name) {
    m_school->setWords(name);
    m_school->setAccessibleName(tr("School: %1").arg(name));
}

void TopBar::setSchoolMenu(QMenu* menu) {
    m_school->setMenu(menu);
}

void TopBar::setState(const QString& words, const QString& iconName) {
    m_state->setText(words);
    m_stateIcon->setIconName(iconName);
}

void TopBar::setPresent(QAction* action) {
    m_present->follow(action);
    m_present->setKeyHint(action->shortcut().toString(QKeySequence::NativeText));
}
void TopBar::setShare(QAction* action) {
    m_share->follow(action);
}

void TopBar::retranslate() {
    m_search->retranslate();
}

} // namespace trellis::ui
