#include "ui/course/step_rows.h"

#include "ui/paint/icons.h"
#include "ui/paint/ring.h"
#include "ui/parts/button.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int ringSize = 38;
constexpr int nameWidth = 104;

} // namespace

StepRing::StepRing(QString iconName, QWidget* parent)
    : QWidget(parent),
      m_icon(std::move(iconName)) {
    setFixedSize(ringSize, ringSize);
}

void StepRing::setShare(double share) {
    m_share = share;
    update();
}

void StepRing::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(1.75, 1.75, -1.75, -1.75);
    paint::paintRing(painter, ring, m_share, theme);
    QRectF icon(0, 0, 18, 18);
    icon.moveCenter(ring.center());
    paint::paintIcon(painter, icon, m_icon, theme.ink2);
}

StepRows::StepRows(std::vector<HomeStep> steps, QWidget* parent)
    : Card(parent),
      m_steps(std::move(steps)),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)) {
    content()->addWidget(m_title);
    for (const HomeStep& step : m_steps) {
        if (!m_rows.empty())
            content()->addWidget(new Divider(this));
        m_rows.push_back(makeRow(step));
    }
}

StepRows::Row StepRows::makeRow(const HomeStep& step) {
    Row row{
        new StepRing(step.page.icon, this),
        new TextLabel({}, paint::TextStyle::BodyStrong, Ink::Normal, this),
        new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this),
        new TextLabel({}, paint::TextStyle::Body, Ink::Normal, this),
        new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this),
        new Button({}, ButtonKind::Plain, {}, this)};
    row.what->wrapped();
    row.why->wrapped();
    row.name->setMinimumWidth(nameWidth);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 8, 0, 8);
    line->setSpacing(14);
    const auto pair = [](TextLabel* above, TextLabel* below) {
        auto* column = new QVBoxLayout;
        column->setSpacing(1);
        column->addStretch();
        column->addWidget(above);
        column->addWidget(below);
        column->addStretch();
        return column;
    };
    line->addWidget(row.ring);
    line->addLayout(pair(row.name, row.share));
    line->addLayout(pair(row.what, row.why), 1);
    line->addWidget(row.open);
    content()->addLayout(line, 1);
    connect(row.open, &Button::clicked, this, [this, step = step.step, page = step.page.id] {
        emit wanted(step, page);
    });
    return row;
}

void StepRows::show(
    const std::vector<course::NextStep>& next, const school::Reader& reader, const Words& words
) {
    m_title->setText(tr("Next for each step"));
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const course::NextStep& step = next.at(size_t(m_steps[i].step));
        const Row& row = m_rows[i];
        const Progress progress =
            m_steps[i].page.progress ? m_steps[i].page.progress(reader) : Progress{};
        row.ring->setShare(progress.share);
        row.name->setText(vocabulary::label(step.step, words.language()));
        row.share->setText(tr("%1%").arg(int(std::lround(100 * progress.share))));
        row.what->setText(step.what);
        row.why->setText(
            step.due.isValid() && !step.done
                ? tr("%1; to hand in by %2").arg(step.why, words.shortDate(step.due))
                : step.why
        );
        row.open->setKind(step.current ? ButtonKind::Primary : ButtonKind::Plain);
        QString verb = step.begun ? tr("Open") : tr("Begin");
        if (step.current && step.begun)
            verb = tr("Continue");
        row.open->setWords(verb);
        row.open->setAccessibleName(u"%1: %2"_s.arg(verb, row.name->text()));
        row.open->setAccessibleDescription(step.what);
    }
}

} // namespace trellis::ui
