#include "ui/parts/segmented_control.h"

#include "ui/paint/icons.h"
#include "ui/parts/trellis_style.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace trellis::ui {

SegmentedControl::SegmentedControl(const QString& name, QWidget* parent)
    : QFrame(parent),
      m_row(new QHBoxLayout(this)),
      m_group(new QButtonGroup(this)) {
    setProperty("segmented", true);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            oneTabStop();
        showWords();
        if (on && index < m_pieces.size() && !signalsBlocked()) {
            const QString id = m_pieces[index].id; // who listens may set other pieces
            emit chosen(id);
        }
    });
}

void SegmentedControl::setPieces(const QList<Piece>& pieces) {
    if (pieces == m_pieces)
        return;
    const QString before = current();
    const QSignalBlocker quiet(m_group);
    clear();
    m_pieces = pieces;
    for (const Piece& piece : pieces)
        addPiece(piece);
    setCurrent(before);
    if (m_group->checkedId() < 0 && !m_buttons.isEmpty())
        m_buttons.first()->setChecked(true);
    oneTabStop();
    showWords();
}

QString SegmentedControl::current() const {
    const int index = m_group->checkedId();
    return index >= 0 && index < m_pieces.size() ? m_pieces[index].id : QString();
}

void SegmentedControl::setCurrent(const QString& id) {
    const QSignalBlocker quiet(m_group);
    for (int i = 0; i < m_pieces.size(); ++i)
        if (m_pieces[i].id == id)
            m_buttons[i]->setChecked(true);
    oneTabStop();
    showWords();
}

void SegmentedControl::setBrief(bool brief) {
    m_brief = brief;
    showWords();
}

bool SegmentedControl::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(isRightToLeft() ? 1 : -1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(isRightToLeft() ? -1 : 1);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void SegmentedControl::clear() {
    for (QPushButton* button : std::as_const(m_buttons)) {
        m_group->removeButton(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
}

void SegmentedControl::addPiece(const Piece& piece) {
    auto* button = new QPushButton(this);
    button->setCheckable(true);
    button->setAccessibleName(piece.text);
    if (!piece.icon.isEmpty())
        button->setIcon(paint::icon(piece.icon));
    setFocusRadius(*button, 6);
    button->installEventFilter(this);
    m_group->addButton(button, static_cast<int>(m_buttons.size()));
    m_row->addWidget(button);
    m_buttons << button;
}

void SegmentedControl::step(int by) {
    const qsizetype count = m_buttons.size();
    const qsizetype next = m_group->checkedId() + by;
    if (next < 0 || next >= count)
        return;
    m_buttons[next]->setFocus(Qt::TabFocusReason);
    m_buttons[next]->setChecked(true);
}

void SegmentedControl::showWords() {
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const Piece& piece = m_pieces[i];
        const bool iconAlone = m_brief && !piece.icon.isEmpty() && !m_buttons[i]->isChecked();
        m_buttons[i]->setText(iconAlone ? QString() : piece.text);
        m_buttons[i]->setToolTip(iconAlone ? piece.text : QString());
    }
}

void SegmentedControl::oneTabStop() {
    for (QPushButton* button : std::as_const(m_buttons))
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace trellis::ui
