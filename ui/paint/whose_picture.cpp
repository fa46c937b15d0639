#include "ui/paint/whose_picture.h"

#include "ui/paint/lever_bar.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace trellis::paint {
namespace {

constexpr int leastTicks = 12;
constexpr double disc = 20;

} // namespace

void paintViewCell(
    QPainter& painter,
    const QRectF& rect,
    const power::ViewCell& cell,
    const Words& words,
    const RoomsLook& look
) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = look.length(5);
    painter.setFont(look.font(TextStyle::BodyStrong));
    switch (cell.state) {
    case power::ViewCell::State::NotAsked:
        painter.setPen(QPen(look.theme.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        break;
    case power::ViewCell::State::Fog:
        paintFog(painter, rect, radius, look);
        painter.setPen(look.theme.ink2);
        painter.drawText(rect, Qt::AlignCenter, QStringLiteral("?"));
        break;
    case power::ViewCell::State::Known: {
        const int step = int(std::lround(cell.median));
        painter.setPen(step <= 1 ? QPen(look.theme.line, 1) : QPen(Qt::NoPen));
        painter.setBrush(look.theme.heat(step));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setPen(look.theme.onHeat(step));
        painter.drawText(rect, Qt::AlignCenter, power::medianText(cell.median, words));
        break;
    }
    }
    if (cell.apart) {
        painter.setPen(QPen(look.theme.ink, look.length(2.4)));
        painter.setBrush(Qt::NoBrush);
        const double in = look.length(1.2);
        painter.drawRoundedRect(rect.adjusted(in, in, -in, -in), radius, radius);
    }
    painter.restore();
}

void paintFogBar(
    QPainter& painter, const QRectF& rect, const power::ViewPanel& panel, const RoomsLook& look
) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int ticks = std::max(panel.asked, leastTicks);
    const double step = rect.width() / ticks;
    const double gap = std::min(look.length(1.5), step / 4);
    for (int i = 0; i < ticks; ++i) {
        const QRectF tick(rect.left() + step * i, rect.top(), step - gap, rect.height());
        if (i < panel.fog) {
            painter.setPen(QPen(look.theme.ctl, look.length(1)));
            painter.setBrush(QBrush(look.theme.ink2, Qt::BDiagPattern));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(i < panel.asked ? look.theme.heat(2) : look.theme.hover);
        }
        painter.drawRect(tick);
    }
    painter.restore();
}

void paintLetter(QPainter& painter, QPointF middle, const QString& letter, const RoomsLook& look) {
    painter.setPen(QPen(look.theme.ink, look.length(1.6)));
    painter.setBrush(look.theme.surface);
    const double r = look.length(disc / 2);
    painter.drawEllipse(middle, r, r);
    painter.setPen(look.theme.ink);
    painter.setFont(look.font(power::RoomsText::Run));
    painter.drawText(QRectF(middle.x() - r, middle.y() - r, 2 * r, 2 * r), Qt::AlignCenter, letter);
}

void paintGapLine(
    QPainter& painter,
    const QRectF& rect,
    const power::PerceptionGap& gap,
    const QStringList& letters,
    const RoomsLook& look
) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = look.length(disc * 1.5);
    const double width = rect.width() - 2 * side;
    const double y = rect.center().y();
    const auto at = [&](double level) { return rect.left() + side + width * level / 5; };
    painter.setPen(QPen(look.theme.line2, look.length(1.5)));
    painter.drawLine(QPointF(at(0), y), QPointF(at(5), y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme.ctl);
    for (int level = 0; level <= 5; ++level)
        painter.drawEllipse(QPointF(at(level), y), look.length(2), look.length(2));
    std::map<double, std::vector<int>> standing;
    for (size_t i = 0; i < gap.medians.size(); ++i)
        if (gap.medians[i])
            standing[*gap.medians[i]].push_back(int(i));
    if (standing.size() > 1) {
        painter.setPen(QPen(look.theme.ink, look.length(2.4)));
        painter.drawLine(
            QPointF(at(standing.begin()->first), y), QPointF(at(standing.rbegin()->first), y)
        );
    }
    for (const auto& [level, who] : standing)
        for (size_t i = 0; i < who.size(); ++i) {
            const double shift =
                (double(i) - double(who.size() - 1) / 2) * look.length(disc * 0.92);
            paintLetter(painter, QPointF(at(level) + shift, y), letters.value(who[i]), look);
        }
    painter.restore();
}

} // namespace trellis::paint
