#include "ui/paint/lever_bar.h"

#include "ui/paint/icons.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace trellis::paint {
namespace {

using namespace Qt::Literals::StringLiterals;
using power::LeverSlot;

void paintHeld(
    QPainter& painter,
    const QRectF& rect,
    const std::vector<Group>& holders,
    const QString& words,
    const RoomsLook& look
) {
    painter.setPen(Qt::NoPen);
    const double radius = look.length(3);
    const double share = rect.width() / double(holders.size());
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(rect, radius, radius);
    painter.setClipPath(clip, Qt::IntersectClip);
    for (size_t i = 0; i < holders.size(); ++i)
        painter.fillRect(
            QRectF(rect.left() + share * double(i), rect.top(), share, rect.height()),
            look.theme.group(holders[i])
        );
    painter.restore();
    painter.setPen(look.theme.onGroup);
    painter.setFont(look.font(power::RoomsText::Run));
    painter.drawText(rect, Qt::AlignCenter, words);
}

void paintQuestion(QPainter& painter, const QRectF& rect, const RoomsLook& look) {
    paintFog(painter, rect, look.length(3), look);
    painter.setPen(look.theme.ink2);
    painter.setFont(look.font(power::RoomsText::Run));
    painter.drawText(rect, Qt::AlignCenter, u"?"_s);
}

void paintFixed(
    QPainter& painter, const QRectF& rect, const power::LeverSlots& levers, const RoomsLook& look
) {
    const double step = rect.width() / double(levers.size());
    const double gap = look.length(0.5);
    for (size_t i = 0; i < levers.size(); ++i) {
        const QRectF slot = QRectF(rect.left() + step * double(i), rect.top(), step, rect.height())
                                .adjusted(gap, 0, -gap, 0);
        switch (levers.at(i).state) {
        case LeverSlot::State::Held:
            paintHeld(
                painter,
                slot,
                levers.at(i).holders,
                levers.at(i).holders.size() == 1 ? vocabulary::code(levers.at(i).holders.front())
                                                 : u"+"_s,
                look
            );
            break;
        case LeverSlot::State::Unknown:
            paintQuestion(painter, slot, look);
            break;
        case LeverSlot::State::NotAsked:
            painter.setPen(QPen(look.theme.line2, look.length(1)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(
                slot.adjusted(0.5, 0.5, -0.5, -0.5), look.length(3), look.length(3)
            );
            break;
        }
    }
}

void paintMerged(
    QPainter& painter, const QRectF& rect, const power::LeverSlots& levers, const RoomsLook& look
) {
    const double step = rect.width() / double(levers.size());
    const double gap = look.length(0.5);
    double x = rect.left();
    for (const power::LeverRun& run : power::leverRuns(levers)) {
        const double width = step * run.levers;
        const QRectF area = QRectF(x, rect.top(), width, rect.height()).adjusted(gap, 0, -gap, 0);
        x += width;
        if (!run.group) {
            paintQuestion(painter, area, look);
            continue;
        }
        const QString code = vocabulary::code(*run.group);
        paintHeld(
            painter,
            area,
            {*run.group},
            run.levers > 1 ? u"%1 %2"_s.arg(code).arg(run.levers) : code,
            look
        );
        // A tick at every slot, so that eight can still be counted.
        painter.setPen(QPen(look.theme.onGroup, look.length(0.7)));
        for (int i = 1; i < run.levers; ++i) {
            const double tick = area.left() + step * i;
            painter.drawLine(
                QPointF(tick, rect.top()), QPointF(tick, rect.top() + look.length(2.5))
            );
            painter.drawLine(
                QPointF(tick, rect.bottom()), QPointF(tick, rect.bottom() - look.length(2.5))
            );
        }
    }
    if (x < rect.right() - 1) {
        painter.setPen(QPen(look.theme.line2, look.length(1)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(x, rect.top(), rect.right() - x, rect.height()).adjusted(gap, 0.5, -gap, -0.5),
            look.length(3),
            look.length(3)
        );
    }
}

} // namespace

QString leverIcon(Lever lever) {
    static const QStringList names{
        u"bell"_s, u"mail"_s, u"lines"_s, u"key"_s, u"mic"_s, u"decide"_s, u"pen"_s, u"coin"_s};
    return names.at(static_cast<int>(lever));
}

QString spaceIcon(Openness openness) {
    switch (openness) {
    case Openness::Closed:
        return u"lock"_s;
    case Openness::Invited:
        return u"mail"_s;
    case Openness::Claimed:
        return u"hand"_s;
    case Openness::Shared:
        break;
    }
    return u"rings"_s;
}

void paintLeverBar(
    QPainter& painter,
    const QRectF& rect,
    const power::LeverSlots& levers,
    LeverStyle style,
    const RoomsLook& look
) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (style == LeverStyle::Fixed)
        paintFixed(painter, rect, levers, look);
    else
        paintMerged(painter, rect, levers, look);
    painter.restore();
}

void paintLeverIcons(QPainter& painter, const QRectF& rect, const RoomsLook& look) {
    const double step = rect.width() / double(allLevers.size());
    for (const Lever lever : allLevers) {
        const double x = rect.left() + step * (double(lever) + 0.5);
        paintIcon(
            painter,
            QRectF(x - rect.height() / 2, rect.top(), rect.height(), rect.height()),
            leverIcon(lever),
            look.theme.ink2
        );
    }
}

void paintFog(QPainter& painter, const QRectF& rect, double radius, const RoomsLook& look) {
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius);
    painter.fillPath(shape, look.theme.surface);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(look.theme.line2, look.length(1)));
    const double pitch = look.length(6);
    for (double x = rect.left() - rect.height(); x < rect.right(); x += pitch)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
    QPen pen(look.theme.ctl, look.length(1.2));
    pen.setDashPattern({2.4, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

} // namespace trellis::paint
