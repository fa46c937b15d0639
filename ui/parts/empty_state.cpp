#include "ui/parts/empty_state.h"

#include "ui/parts/button.h"
#include "ui/parts/text_label.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

class GhostDrawing : public QWidget {
public:
    GhostDrawing(EmptyState::Ghost ghost, int height, QWidget* parent)
        : QWidget(parent),
          m_ghost(std::move(ghost)) {
        setFixedHeight(height);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_ghost(painter, rect(), themeOf(*this));
    }

private:
    EmptyState::Ghost m_ghost;
};

QWidget* stepRow(int number, const QString& words) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto* digit =
        new TextLabel(QLocale().toString(number), paint::TextStyle::SmallStrong, Ink::Accent, row);
    digit->setMinimumWidth(digit->fontMetrics().horizontalAdvance(u'0') + 2);
    auto* text = new TextLabel(words, paint::TextStyle::Body, Ink::Secondary, row);
    layout->addWidget(digit, 0, Qt::AlignTop);
    layout->addWidget(&text->wrapped(), 1);
    return row;
}

} // namespace

EmptyState::EmptyState(Ghost ghost, int height, QWidget* parent)
    : QWidget(parent),
      m_ghost(new GhostDrawing(std::move(ghost), height, this)),
      m_question(new TextLabel({}, paint::TextStyle::PageTitle, Ink::Normal, this)),
      m_steps(new QVBoxLayout),
      m_start(new Button({}, ButtonKind::Primary, {}, this)),
      m_onPaper(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)) {
    constexpr int columnWidth = 460;
    auto* column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto* inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(12);
    m_question->setWordWrap(true);
    m_onPaper->setWordWrap(true);
    m_steps->setSpacing(6);
    inner->addWidget(m_ghost);
    inner->addSpacing(8);
    inner->addWidget(m_question);
    inner->addLayout(m_steps);
    inner->addSpacing(4);
    inner->addWidget(m_start, 0, Qt::AlignLeft);
    inner->addWidget(m_onPaper);
    m_start->hide();
    auto* layout = new QGridLayout(this);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 8);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(0, 1);
    layout->setRowStretch(2, 2);
    layout->addWidget(column, 1, 1, Qt::Alignment());
}

void EmptyState::setWords(
    const QString& question, const QStringList& steps, const QString& onPaper
) {
    m_question->setText(question);
    m_onPaper->setText(onPaper);
    m_onPaper->setVisible(!onPaper.isEmpty());
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < steps.size(); ++i)
        m_steps->addWidget(stepRow(i + 1, steps[i]));
}

void EmptyState::setAction(QAction* action, const QString& iconName) {
    m_start->setIconName(iconName);
    m_start->follow(action);
}

} // namespace trellis::ui
