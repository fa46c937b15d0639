#include "ui/shell/moment_bar.h"

#include "ui/parts/button.h"
#include "ui/parts/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {

MomentBar::MomentBar(QWidget* parent)
    : QFrame(parent),
      m_words(new TextLabel({}, paint::TextStyle::BodyStrong, Ink::Normal, this)),
      m_earlier(new Button({}, ButtonKind::Plain, {}, this)),
      m_later(new Button({}, ButtonKind::Plain, {}, this)),
      m_now(new Button({}, ButtonKind::Plain, {}, this)) {
    setProperty("toast", true);
    setProperty("moment", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 5, 6, 5);
    row->setSpacing(10);
    row->addWidget(m_words, 1);
    for (Button* button : {m_earlier, m_later, m_now}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    connect(m_earlier, &Button::clicked, this, &MomentBar::earlier);
    connect(m_later, &Button::clicked, this, &MomentBar::later);
    connect(m_now, &Button::clicked, this, &MomentBar::backToNow);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    retranslate();
    hide();
}

void MomentBar::retranslate() {
    m_earlier->setWords(tr("Earlier"));
    m_later->setWords(tr("Later"));
    m_now->setWords(tr("Back to now"));
}

void MomentBar::setMoment(const QString& words, bool earlierPossible, bool laterPossible) {
    m_words->setText(tr("As it was on %1").arg(words));
    setAccessibleName(m_words->text());
    m_earlier->setEnabled(earlierPossible);
    m_later->setEnabled(laterPossible);
}

PastFrame::PastFrame(QWidget& over) : QWidget(&over), m_over(over) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    over.installEventFilter(this);
    setGeometry(over.rect());
    hide();
}

bool PastFrame::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        setGeometry(m_over.rect());
    return QWidget::eventFilter(watched, event);
}

void PastFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(themeOf(*this).ctl, 2);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(8, 8, -8, -8), 10, 10);
}

} // namespace trellis::ui
