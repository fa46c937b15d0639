#include "ui/parts/text_fields.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace trellis::ui {

LineField::LineField(const QString& label, QWidget* parent)
    : Field(label, parent),
      m_edit(new QLineEdit(this)) {
    setEditor(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::editingFinished, this, &LineField::commit);
}

void LineField::setValue(const QString& value) {
    const bool typing = m_edit->text() != m_value && m_edit->hasFocus();
    m_value = value;
    if (typing || m_edit->text() == value)
        return;
    m_edit->setText(value);
    m_edit->setCursorPosition(0);
}

QString LineField::text() const {
    return m_edit->text();
}
void LineField::setPlaceholder(const QString& words) {
    m_edit->setPlaceholderText(words);
}
void LineField::setReadOnly(bool readOnly) {
    m_edit->setReadOnly(readOnly);
}

void LineField::commit() {
    const QString typed = m_edit->text().trimmed();
    if (typed == m_value || m_edit->isReadOnly())
        return;
    if (typed.isEmpty() && !m_mayBeEmpty) {
        m_edit->setText(m_value);
        return;
    }
    m_value = typed;
    emit committed(typed);
}

bool LineField::eventFilter(QObject* watched, QEvent* event) {
    if (leavesToWindow(*event, m_edit->text() != m_value))
        return true;
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_edit->text() != m_value) {
        m_edit->setText(m_value);
        return true;
    }
    return Field::eventFilter(watched, event);
}

GrowingTextEdit::GrowingTextEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { updateGeometry(); });
}

void GrowingTextEdit::setLines(int minimum, int maximum) {
    m_minimumLines = minimum;
    m_maximumLines = maximum;
    updateGeometry();
}

QSize GrowingTextEdit::sizeHint() const {
    // The document counts its own wrapped lines; its height is in lines, not pixels.
    const int needed = static_cast<int>(std::ceil(document()->size().height()));
    const int lines = std::clamp(needed, m_minimumLines, m_maximumLines);
    const double text = lines * QFontMetricsF(font()).lineSpacing();
    const double frame = 2 * document()->documentMargin() + 2 * frameWidth() +
                         contentsMargins().top() + contentsMargins().bottom() +
                         (height() - viewport()->height() - 2 * frameWidth());
    return {200, static_cast<int>(std::ceil(text + frame))};
}

void GrowingTextEdit::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit finished();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingTextEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit finished();
}

void GrowingTextEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void GrowingTextEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

TextField::TextField(const QString& label, QWidget* parent)
    : Field(label, parent),
      m_edit(new GrowingTextEdit(this)) {
    setEditor(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &GrowingTextEdit::finished, this, &TextField::commit);
}

void TextField::setValue(const QString& value) {
    const bool typing = m_edit->toPlainText() != m_value && m_edit->hasFocus();
    m_value = value;
    if (!typing && m_edit->toPlainText() != value)
        m_edit->setPlainText(value);
}

bool TextField::eventFilter(QObject* watched, QEvent* event) {
    return leavesToWindow(*event, m_edit->toPlainText() != m_value) ||
           Field::eventFilter(watched, event);
}

void TextField::setReadOnly(bool readOnly) {
    m_edit->setReadOnly(readOnly);
}

void TextField::commit() {
    const QString typed = m_edit->toPlainText().trimmed();
    if (typed == m_value || m_edit->isReadOnly())
        return;
    m_value = typed;
    emit committed(typed);
}

} // namespace trellis::ui
