#include "ui/parts/tick_box.h"

#include "ui/parts/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace trellis::ui {

TickBox::TickBox(const QString& words, QWidget* parent)
    : QWidget(parent),
      m_box(new QCheckBox(this)),
      m_words(new TextLabel({}, paint::TextStyle::Body, Ink::Normal, this)),
      m_note(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)) {
    setWords(words);
    m_words->wrapped();
    m_note->wrapped();
    m_note->hide();
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_words);
    column->addWidget(m_note);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    connect(m_box, &QCheckBox::clicked, this, &TickBox::ticked);
}

void TickBox::setWords(const QString& words) {
    m_box->setAccessibleName(words);
    m_words->setText(words);
}

void TickBox::setNote(const QString& note) {
    m_box->setAccessibleDescription(note);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void TickBox::setTicked(bool ticked) {
    m_box->setChecked(ticked);
}

void TickBox::mouseReleaseEvent(QMouseEvent* event) {
    // The words belong to the box: a click on them is one on it.
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_box->click();
}

} // namespace trellis::ui
