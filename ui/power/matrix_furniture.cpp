#include "ui/power/matrix_furniture.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/matrix_picture.h"
#include "ui/paint/say_bar.h"
#include "ui/parts/themed.h"
#include "ui/power/matrix_model.h"
#include "ui/power/matrix_table.h"

#include <QPainter>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

ChangeFooter::ChangeFooter(const MatrixModel& model, const MatrixTable& table, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_table(table) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&table, &MatrixTable::laidOut, this, qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::headerDataChanged, this, qOverload<>(&QWidget::update));
}

QSize ChangeFooter::sizeHint() const {
    return {200, themeOf(*this).scaledInt(36)};
}

void ChangeFooter::tell() {
    QStringList changes;
    for (const power::MatrixColumn& column : m_model.matrix().columns)
        changes.append(
            column.label + u' ' +
            power::changeText(column.averageChange, localeOf(m_model.language()))
        );
    setAccessibleName(u"%1 (%2): %3"_s.arg(
        m_model.words().averageChange, m_model.words().practiceMinusPaper, changes.join(u", "_s)
    ));
    update();
}

void ChangeFooter::paintEvent(QPaintEvent*) {
    const paint::MatrixLook look{themeOf(*this)};
    QPainter painter(this);
    painter.setPen(look.theme.line);
    painter.drawLine(16, 0, width() - 16, 0);
    painter.setFont(look.font(paint::TextStyle::SmallStrong));
    painter.setPen(look.theme.ink);
    const int names = m_table.namesWidth();
    const QRectF label = QRectF(0, 0, names, height()).adjusted(look.length(16), 0, -4, 0);
    painter.drawText(
        label,
        int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap,
        m_model.words().averageChange
    );
    painter.setClipRect(names, 0, width() - names, height());
    const auto& columns = m_model.matrix().columns;
    int right = names;
    for (size_t i = 0; i < columns.size(); ++i) {
        QRect column = m_table.columnRect(i);
        column.setHeight(height());
        right = column.right();
        painter.drawText(
            column,
            int(Qt::AlignCenter),
            power::changeText(columns[i].averageChange, localeOf(m_model.language()))
        );
    }
    painter.setFont(look.font(paint::TextStyle::Caption));
    painter.setPen(look.theme.ink3);
    painter.drawText(
        QRectF(right + look.length(16), 0, width() - right, height()),
        int(Qt::AlignLeft | Qt::AlignVCenter),
        m_model.words().practiceMinusPaper
    );
}

ScaleLegend::ScaleLegend(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScaleLegend::setLanguage(Language language) {
    m_language = language;
    QStringList steps;
    for (int step = 0; step <= 5; ++step)
        steps.append(u"%1 %2"_s.arg(step).arg(vocabulary::sayLabel(step, language)));
    steps.append(u"? "_s + vocabulary::sayLabel(std::nullopt, language));
    setAccessibleName(steps.join(u", "_s));
    updateGeometry();
    update();
}

int ScaleLegend::heightForWidth(int width) const {
    return int(std::ceil(paint::legendHeight(m_language, {themeOf(*this)}, width)));
}

QSize ScaleLegend::sizeHint() const {
    const int width = this->width() > 100 ? this->width() : 800;
    return {width, heightForWidth(width)};
}

QSize ScaleLegend::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

void ScaleLegend::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateGeometry();
}

void ScaleLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::paintLegend(painter, rect(), m_language, {themeOf(*this)});
}

SayBars::SayBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SayBars::setRow(
    const power::MatrixRow& row, const std::vector<power::MatrixColumn>& columns, const Words& words
) {
    m_cells = row.cells;
    m_columns = columns;
    QStringList sentences;
    for (size_t i = 0; i < columns.size(); ++i)
        sentences.append(power::cellSentence(row, columns[i], row.cells[i], words));
    setAccessibleName(sentences.join(u". "_s));
    updateGeometry();
    update();
}

QSize SayBars::sizeHint() const {
    return {200, int(themeOf(*this).scaled(26) * double(m_columns.size()))};
}

void SayBars::paintEvent(QPaintEvent*) {
    const paint::MatrixLook look{themeOf(*this)};
    QPainter painter(this);
    const QSizeF badge = paint::groupBadgeSize(look.theme);
    const double line = look.length(26);
    painter.setFont(look.font(paint::TextStyle::Small));
    const QFontMetricsF metrics(painter.font());
    double words = 0;
    for (const power::MatrixColumn& column : m_columns)
        words = std::max(words, metrics.horizontalAdvance(column.label) + 2);
    words = std::min(words, width() * .46);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const double top = line * double(i);
        const QRectF plate(QPointF(0, top + (line - badge.height()) / 2), badge);
        paint::paintGroupBadge(painter, plate, m_columns[i].group, look.theme);
        const QRectF label(plate.right() + look.length(8), top, words, line);
        painter.setPen(look.theme.ink2);
        painter.drawText(
            label,
            int(Qt::AlignLeft | Qt::AlignVCenter),
            metrics.elidedText(m_columns[i].label, Qt::ElideRight, label.width())
        );
        const QRectF bar(
            label.right() + look.length(8),
            top + line / 2 - look.length(7),
            std::max(width() - label.right() - look.length(10), look.length(60)),
            look.length(14)
        );
        paint::paintSayBar(painter, bar, m_columns[i].group, m_cells[i], look);
    }
}

} // namespace trellis::ui
