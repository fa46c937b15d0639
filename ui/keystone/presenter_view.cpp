#include "ui/keystone/presenter_view.h"

#include "ui/keystone/slide_show.h"
#include "ui/parts/button.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

PresenterView::PresenterView(QWidget* parent)
    : QWidget(parent),
      m_slide(new SlideShow(this)),
      m_next(new SlideShow(this)),
      m_nextTitle(new TextLabel({}, paint::TextStyle::Label, Ink::Muted, this)),
      m_notes(new TextLabel({}, paint::TextStyle::Lede)),
      m_place(new TextLabel({}, paint::TextStyle::BodyStrong, Ink::Normal, this)),
      m_time(new TextLabel({}, paint::TextStyle::PageTitle, Ink::Normal, this)),
      m_back(new Button({}, ButtonKind::Plain, u"left"_s, this)),
      m_forth(new Button({}, ButtonKind::Primary, u"right"_s, this)),
      m_timer(new QTimer(this)) {
    setFocusPolicy(Qt::StrongFocus);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(m_back);
    bar->addWidget(m_forth);
    bar->addWidget(m_place);
    bar->addStretch();
    bar->addWidget(m_time);
    auto* notes = new QScrollArea(this);
    notes->setWidgetResizable(true);
    m_notes->wrapped().setAlignment(Qt::AlignTop | Qt::AlignLeft);
    notes->setWidget(m_notes);
    auto* side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(m_nextTitle);
    side->addWidget(m_next, 1);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(16);
    upper->addWidget(m_slide, 3);
    upper->addLayout(side, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 24);
    column->setSpacing(12);
    column->addLayout(bar);
    column->addLayout(upper, 3);
    column->addWidget(notes, 2);
    m_timer->setInterval(500);
    connect(m_timer, &QTimer::timeout, this, &PresenterView::tellTime);
    connect(m_back, &Button::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_forth, &Button::clicked, this, [this] { emit stepWanted(1); });
    retranslate();
}

void PresenterView::retranslate() {
    m_back->setWords(tr("Back"));
    m_forth->setWords(tr("Next"));
    m_nextTitle->setText(tr("Next slide"));
    setAccessibleName(tr("Presenter’s view"));
    show(m_slides, m_current);
}

void PresenterView::show(const std::vector<report::ShownSlide>& slides, size_t current) {
    m_slides = slides;
    m_current = current;
    const auto at = [&](size_t number) {
        return number < slides.size() ? std::optional(slides[number]) : std::nullopt;
    };
    m_slide->show(at(current));
    m_next->show(at(current + 1));
    m_nextTitle->setText(
        current + 1 < slides.size() ? tr("Next slide") : tr("This is the last slide")
    );
    m_notes->setText(
        current < slides.size() && !slides[current].notes.isEmpty() ? slides[current].notes
                                                                    : tr("No notes for this slide.")
    );
    m_place->setText(tr("Slide %1 of %2").arg(current + 1).arg(slides.size()));
    m_back->setEnabled(current > 0);
    m_forth->setEnabled(current + 1 < slides.size());
}

void PresenterView::tellTime() {
    const qint64 seconds = m_clock.isValid() ? m_clock.elapsed() / 1000 : 0;
    m_time->setText(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
    m_time->setAccessibleName(tr("Time since the start: %1").arg(m_time->text()));
}

void PresenterView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_clock.start();
    m_timer->start();
    tellTime();
    setFocus();
}

void PresenterView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_timer->stop();
}

void PresenterView::keyPressEvent(QKeyEvent* event) {
    if (const int by = slideStepOf(event->key()))
        emit stepWanted(by);
    else
        QWidget::keyPressEvent(event);
}

} // namespace trellis::ui
