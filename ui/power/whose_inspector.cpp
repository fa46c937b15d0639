#include "ui/power/whose_inspector.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/whose_picture.h"
#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/power/perspective_editor.h"
#include "ui/shell/desk.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSpinBox>

#include <cmath>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr size_t mostGaps = 5;
constexpr int mostPeople = 100000;
constexpr double headHeight = 24;
constexpr double lineHeight = 30;

} // namespace

GapRow::GapRow(
    int number, const power::WhoseMap& whose, const power::PerceptionGap& gap, Desk& desk
)
    : m_number(number),
      m_gap(gap),
      m_decision(whose.decisions.at(gap.row).name),
      m_group(whose.columns.at(gap.column).group),
      m_letters(power::letters(whose)) {
    const bool whole = gap.width == std::round(gap.width);
    m_steps = whole ? tr("%n step(s)", nullptr, int(gap.width))
                    : tr("%1 steps").arg(power::medianText(gap.width, desk.words()));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(power::gapSentence(whose, gap, desk.words()));
    setToolTip(accessibleName());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int GapRow::heightForWidth(int width) const {
    const paint::Theme theme = themeOf(*this);
    const int inner = width - theme.scaledInt(20);
    const QFontMetrics metrics(theme.font(paint::TextStyle::Caption));
    const int words =
        m_gap.words.isEmpty()
            ? 0
            : metrics.boundingRect(QRect(0, 0, inner, 1000), Qt::TextWordWrap, m_gap.words)
                  .height();
    return theme.scaledInt(headHeight + lineHeight + 10) + words;
}

QSize GapRow::sizeHint() const {
    return {240, heightForWidth(std::max(width(), 240))};
}

void GapRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const paint::RoomsLook look{themeOf(*this), 1, false, false};
    const paint::Theme& theme = look.theme;
    const double left = theme.scaled(20);
    painter.setFont(look.font(paint::TextStyle::Small));
    painter.setPen(theme.ink3);
    painter.drawText(
        QRectF(0, 2, left, theme.scaled(headHeight)),
        int(Qt::AlignVCenter),
        QString::number(m_number)
    );
    const QSizeF size = paint::groupBadgeSize(theme);
    const double middle = 2 + theme.scaled(headHeight) / 2;
    paint::paintGroupBadge(
        painter,
        QRectF(left, middle - size.height() / 2, size.width(), size.height()),
        m_group,
        theme
    );
    const double steps = painter.fontMetrics().horizontalAdvance(m_steps) + theme.scaled(4);
    painter.setPen(theme.ink2);
    painter.drawText(
        QRectF(width() - steps, 2, steps, theme.scaled(headHeight)),
        int(Qt::AlignRight | Qt::AlignVCenter),
        m_steps
    );
    painter.setFont(look.font(paint::TextStyle::BodyStrong));
    painter.setPen(theme.ink);
    const QRectF name(
        left + size.width() + theme.scaled(8),
        2,
        width() - steps - left - size.width() - theme.scaled(14),
        theme.scaled(headHeight)
    );
    painter.drawText(
        name,
        int(Qt::AlignVCenter),
        painter.fontMetrics().elidedText(m_decision, Qt::ElideRight, int(name.width()))
    );
    paint::paintGapLine(
        painter,
        QRectF(
            left - theme.scaled(14),
            theme.scaled(headHeight) + 2,
            std::min(theme.scaled(230), width() - left),
            theme.scaled(lineHeight)
        ),
        m_gap,
        m_letters,
        look
    );
    painter.setFont(look.font(paint::TextStyle::Caption));
    painter.setPen(theme.ink2);
    painter.drawText(
        QRectF(left, theme.scaled(headHeight + lineHeight) + 2, width() - left, height()),
        Qt::TextWordWrap,
        m_gap.words
    );
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

void GapRow::mousePressEvent(QMouseEvent*) {
    setFocus(Qt::MouseFocusReason);
    emit chosen();
}

void GapRow::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        emit chosen();
    else
        QWidget::keyPressEvent(event);
}

void GapRow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void GapRow::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

WhoseInspector::WhoseInspector(Desk& desk, WhoseView& view, QWidget* parent)
    : Inspector(QString(), parent),
      m_desk(desk),
      m_view(view),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle)),
      m_hint(&(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary))->wrapped()),
      m_gaps(new QVBoxLayout),
      m_noGaps(&(new TextLabel({}, paint::TextStyle::Small, Ink::Muted))->wrapped()),
      m_tallyTitle(new TextLabel({}, paint::TextStyle::BodyStrong)),
      m_tallyHint(&(new TextLabel({}, paint::TextStyle::Caption, Ink::Muted))->wrapped()),
      m_perspective(new PerspectiveEditor(desk)),
      m_privacy(&(new TextLabel({}, paint::TextStyle::Small, Ink::Muted))->wrapped()),
      m_add(new Button({}, ButtonKind::Plain, u"plus"_s)) {
    QVBoxLayout* gaps = addSection();
    gaps->setSpacing(6);
    gaps->addWidget(m_title);
    gaps->addWidget(m_hint);
    gaps->addLayout(m_gaps);
    gaps->addWidget(m_noGaps);
    QVBoxLayout* tally = addSection();
    tally->setSpacing(6);
    tally->addWidget(m_tallyTitle);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    for (int i = 0; i < 7; ++i) {
        auto* count = new QSpinBox;
        count->setRange(0, mostPeople);
        count->setKeyboardTracking(false);
        auto* name = new ElidedLabel({}, paint::TextStyle::Small);
        name->setBuddy(count);
        grid->addWidget(name, i, 0);
        grid->addWidget(count, i, 1);
        connect(count, &QSpinBox::valueChanged, this, &WhoseInspector::writeCounts);
        m_counts.push_back(count);
        m_countNames.push_back(name);
    }
    grid->setColumnStretch(0, 1);
    tally->addLayout(grid);
    tally->addWidget(m_tallyHint);
    addSection()->addWidget(m_perspective);
    QVBoxLayout* end = addSection();
    end->addWidget(m_privacy);
    end->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setSmall(true);
    connect(m_add, &Button::clicked, &m_view, &WhoseView::addPerspective);
    retranslate();
}

void WhoseInspector::showPlace(const power::PowerMap& map) {
    fillGaps();
    fillTally();
    const auto& place = m_view.current();
    const auto& panels = m_view.whose().panels;
    // With nothing chosen, the last added is the one to go on with.
    const bool chosen = place && place->panel < panels.size();
    m_perspective->parentWidget()->setVisible(!panels.empty());
    if (!panels.empty())
        m_perspective->showPerspective(
            map, chosen ? panels[place->panel].perspective : panels.back().perspective
        );
    m_add->setEnabled(!m_desk.readOnly());
}

void WhoseInspector::fillGaps() {
    while (QLayoutItem* item = m_gaps->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const power::WhoseMap& whose = m_view.whose();
    for (size_t i = 0; i < std::min(mostGaps, whose.gaps.size()); ++i) {
        const power::PerceptionGap& gap = whose.gaps[i];
        auto* row = new GapRow(int(i) + 1, whose, gap, m_desk);
        m_gaps->addWidget(row);
        size_t panel = 0;
        while (panel + 1 < gap.medians.size() && !gap.medians[panel])
            ++panel;
        connect(row, &GapRow::chosen, this, [this, panel, cell = std::pair(gap.row, gap.column)] {
            m_view.goTo({panel, cell.first, cell.second});
        });
    }
    m_noGaps->setVisible(whose.gaps.empty());
    QStringList key;
    const QStringList letters = power::letters(whose);
    for (size_t i = 0; i < whose.panels.size(); ++i)
        key.append(u"%1 %2"_s.arg(letters[int(i)], whose.panels[i].perspective.title));
    m_hint->setText(
        whose.gaps.empty() ? QString()
                           : tr("How much say a group has, seen from several seats. Talk about "
                                "these first.\n%1")
                                 .arg(key.join(u" · "_s))
    );
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void WhoseInspector::fillTally() {
    const auto& place = m_view.current();
    const power::WhoseMap& whose = m_view.whose();
    const bool there = place && place->panel < whose.panels.size() &&
                       !whose.panels[place->panel].locked && place->row < whose.decisions.size() &&
                       place->column < whose.columns.size();
    m_tallyTitle->parentWidget()->setVisible(there);
    if (!there)
        return;
    const power::ViewPanel& panel = whose.panels[place->panel];
    m_tallyTitle->setText(tr("%1, %2: %3")
                              .arg(
                                  panel.perspective.title,
                                  whose.decisions[place->row].name,
                                  whose.columns[place->column].label
                              ));
    const power::Tally& tally = panel.cells[place->row][place->column].tally;
    m_filling = true;
    for (int i = 0; i < 7; ++i) {
        const power::SayLevel level = i < 6 ? power::SayLevel(i) : std::nullopt;
        const auto found = tally.find(level);
        m_counts[size_t(i)]->setValue(found == tally.end() ? 0 : found->second);
        m_counts[size_t(i)]->setReadOnly(m_desk.readOnly());
    }
    m_filling = false;
}

void WhoseInspector::writeCounts() {
    const auto& place = m_view.current();
    if (m_filling || !place || m_desk.readOnly())
        return;
    power::Tally tally;
    for (int i = 0; i < 7; ++i)
        if (m_counts[size_t(i)]->value() > 0)
            tally[i < 6 ? power::SayLevel(i) : std::nullopt] = m_counts[size_t(i)]->value();
    writeTally(m_desk, m_view.whose(), *place, m_view.lens(), tally);
}

void WhoseInspector::retranslate() {
    setAccessibleName(tr("Whose map"));
    m_title->setText(tr("Five widest gaps"));
    m_noGaps->setText(tr("No gap of a step or more yet. Two perspectives with three answers each "
                         "are needed to compare."));
    m_tallyHint->setText(tr("How many gave each level. In a cell, a figure from 0 to 5 or ? says "
                            "that all agreed."));
    for (int i = 0; i < 7; ++i) {
        const power::SayLevel level = i < 6 ? power::SayLevel(i) : std::nullopt;
        const QString name =
            power::levelInWords(std::make_optional<power::SayLevel>(level), m_desk.words());
        m_countNames[size_t(i)]->setText(name);
        m_counts[size_t(i)]->setAccessibleName(tr("People who answered %1").arg(name));
    }
    m_privacy->setText(
        tr("Medians of three or more people only. A group with fewer answers stays hidden.")
    );
    m_add->setWords(tr("Add a perspective"));
    m_perspective->retranslate();
}

} // namespace trellis::ui
