#include "ui/power/slope_chart.h"

#include "ui/parts/themed.h"

#include <QPainter>

namespace trellis::ui {

namespace {

constexpr int leastHeight = 150;

} // namespace

SlopeChart::SlopeChart(QWidget* parent) : QWidget(parent) {
    setMinimumHeight(leastHeight);
}

void SlopeChart::show(
    std::vector<power::SaySlope> slopes, std::vector<paint::SlopePoint> points, const Words& words
) {
    m_slopes = std::move(slopes);
    m_points = std::move(points);
    m_locale = words.locale();
    QStringList names;
    for (const paint::SlopePoint& point : m_points)
        names.append(point.name);
    QStringList told;
    for (const power::SaySlope& slope : m_slopes)
        told.append(power::slopeSentence(slope, names, words));
    setAccessibleName(told.join(QStringLiteral(". ")));
    update();
}

void SlopeChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::paintSlopes(painter, rect(), m_slopes, m_points, m_locale, themeOf(*this));
}

} // namespace trellis::ui
