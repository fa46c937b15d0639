#include "ui/paint/network_film.h"

#include "ui/paint/network_quick.h"

#include <QPainter>

#include <cmath>

namespace trellis::paint {
namespace {

constexpr double beyond = .15; ///< of the canvas, on each side, that is drawn ahead
constexpr double mostStretch = 1.6;

QRectF sceneOf(const NetworkFilm::View& view) {
    return {view.origin, view.size / view.scale};
}

} // namespace

bool NetworkFilm::serves(const View& view, std::optional<int> dragged) const {
    const double stretch = view.scale / m_scale;
    return m_fresh && m_without == dragged && stretch < mostStretch && stretch > 1 / mostStretch &&
           m_scene.contains(sceneOf(view));
}

void NetworkFilm::take(
    const View& view,
    double ratio,
    const NetworkDrawing& drawing,
    Language language,
    const NetworkLook& look,
    const NetworkState& state
) {
    const QSizeF more = view.size * beyond;
    const QSize pixels = ((view.size + 2 * more) * ratio).toSize();
    if (m_image.size() != pixels) // as a rule there is room already
        m_image = QImage(pixels, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(ratio);
    m_image.fill(look.theme.canvas);
    m_scale = view.scale;
    m_without = state.without;
    m_fresh = true;
    const QPointF origin = view.origin - QPointF(more.width(), more.height()) / view.scale;
    m_scene = QRectF(origin, m_image.deviceIndependentSize() / view.scale);
    QPainter painter(&m_image);
    painter.scale(view.scale, view.scale);
    painter.translate(-origin);
    paintNetwork(painter, drawing, language, look, state);
}

void NetworkFilm::paint(
    QPainter& painter,
    const View& view,
    const NetworkDrawing& drawing,
    Language language,
    const NetworkLook& look,
    NetworkState state,
    std::optional<int> dragged
) {
    if (!serves(view, dragged)) {
        state.quick = true;
        state.without = dragged;
        take(view, painter.device()->devicePixelRatio(), drawing, language, look, state);
    }
    const QPointF corner = (m_scene.topLeft() - view.origin) * view.scale;
    if (m_scale == view.scale)
        painter.drawImage(corner.toPoint(), m_image);
    else
        painter.drawImage(QRectF(corner, m_scene.size() * view.scale), m_image);
    if (!dragged)
        return;
    painter.save();
    painter.scale(view.scale, view.scale);
    painter.translate(-view.origin);
    paintQuickActor(painter, drawing, look, *dragged);
    if (state.ringed == dragged)
        paintRing(painter, drawing.actors[size_t(*dragged)], look.theme.focus);
    painter.restore();
}

} // namespace trellis::paint
