#include "ui/team/turn_over_card.h"

#include "ui/paint/text.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"

#include <QPainter>

#include <algorithm>

namespace trellis::ui {
namespace {

using team::ComparisonRow;

constexpr size_t mostRows = 6;
constexpr double square = 13;
constexpr double pitch = 16;

} // namespace

/// One row a group: its name, dashed squares for chairs to add, filled ones for chairs to turn
/// over.
class TurnOverChart : public QWidget {
public:
    explicit TurnOverChart(QWidget* parent) : QWidget(parent) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void show(std::vector<ComparisonRow> rows) {
        m_rows = std::move(rows);
        QStringList sentences;
        for (const ComparisonRow& row : m_rows)
            sentences.append(row.sentence);
        setAccessibleName(sentences.join(QLatin1Char(' ')));
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override {
        const double row = themeOf(*this).scaled(30);
        return {320, int(row * double(m_rows.size()) + themeOf(*this).scaled(24))};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    static void paintSquares(
        QPainter& painter, const QRectF& cell, int count, bool dashed, const paint::Theme& theme
    );

    std::vector<ComparisonRow> m_rows;
};

void TurnOverChart::paintSquares(
    QPainter& painter, const QRectF& cell, int count, bool dashed, const paint::Theme& theme
) {
    paint::paintLine(
        painter,
        cell,
        QLocale().toString(count),
        {theme.font(paint::TextStyle::SmallStrong), theme.ink}
    );
    QPen pen(theme.ctl, 1.4);
    if (dashed)
        pen.setDashPattern({2, 1.6});
    painter.setPen(dashed ? pen : QPen(Qt::NoPen));
    painter.setBrush(dashed ? QBrush(theme.surface) : QBrush(theme.accentText));
    double x = cell.left() + theme.scaled(20);
    for (int i = 0; i < count && x + square <= cell.right(); ++i, x += pitch)
        painter.drawRoundedRect(
            QRectF(x, cell.center().y() - square / 2, square, square).adjusted(1, 1, -1, -1), 3, 3
        );
}

void TurnOverChart::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = theme.scaled(30);
    const double name = width() * 0.28;
    const double add = width() * 0.42;
    const QFont head = theme.font(paint::TextStyle::Label);
    QRectF line(0, 0, name - 8, theme.scaled(22));
    const auto column = [&](double left, double wide) {
        return QRectF(left, line.top(), wide, line.height());
    };
    paint::paintLine(painter, line, TurnOverCard::tr("To reach fair share"), {head, theme.ink3});
    paint::paintLine(
        painter, column(name, add - 8), TurnOverCard::tr("Chairs to add"), {head, theme.ink3}
    );
    paint::paintLine(
        painter,
        column(name + add, width() - name - add),
        TurnOverCard::tr("Chairs to turn over"),
        {head, theme.ink3}
    );
    line.moveTop(line.bottom());
    line.setHeight(height);
    for (const ComparisonRow& row : m_rows) {
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(0, line.top()), QPointF(width(), line.top()));
        paint::paintLine(painter, line, row.name, {theme.font(paint::TextStyle::Small), theme.ink});
        if (row.toAdd)
            paintSquares(painter, column(name, add - 8), *row.toAdd, true, theme);
        else
            paint::paintLine(
                painter,
                column(name, add - 8),
                TurnOverCard::tr("no number would do"),
                {theme.font(paint::TextStyle::Caption), theme.ink3}
            );
        paintSquares(
            painter, column(name + add, width() - name - add), row.toTurnOver, false, theme
        );
        line.moveTop(line.bottom());
    }
}

TurnOverCard::TurnOverCard(QWidget* parent)
    : Card(parent),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_chart(new TurnOverChart(this)),
      m_lesson(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary, this)) {
    content()->setSpacing(8);
    content()->setContentsMargins(20, 12, 20, 12);
    content()->addWidget(m_title);
    content()->addWidget(m_chart);
    content()->addWidget(&m_lesson->wrapped());
}

void TurnOverCard::show(const std::vector<team::Comparison>& comparisons, const QString& openings) {
    std::vector<ComparisonRow> rows;
    m_addingFails = false;
    for (const team::Comparison& comparison : comparisons)
        for (const ComparisonRow& row : comparison.rows) {
            if (row.toTurnOver == 0)
                continue;
            rows.push_back(row);
            m_addingFails = m_addingFails || !row.toAdd || 2 * *row.toAdd > comparison.seats;
        }
    std::stable_sort(
        rows.begin(),
        rows.end(),
        [](const ComparisonRow& one, const ComparisonRow& other) {
            return one.toTurnOver > other.toTurnOver;
        }
    );
    if (rows.size() > mostRows)
        rows.erase(rows.begin() + long(mostRows), rows.end());
    setVisible(!rows.empty());
    m_openings = openings;
    m_chart->show(std::move(rows));
    retranslate();
}

void TurnOverCard::retranslate() {
    m_title->setText(tr("Add chairs, or turn some over?"));
    QStringList lesson;
    if (m_addingFails)
        lesson.append(tr("New chairs alone cannot close the widest gap."));
    if (!m_openings.isEmpty())
        lesson.append(m_openings);
    m_lesson->setText(lesson.join(QLatin1Char(' ')));
    m_lesson->setVisible(!lesson.isEmpty());
}

} // namespace trellis::ui
