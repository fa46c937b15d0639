#include "ui/paint/network_quick.h"

#include "ui/paint/thin_lines.h"

#include <QPainter>

#include <map>

namespace trellis::paint {
namespace {

/// The ties that `wanted` wants, each a line from middle to middle.
template <class Wanted>
void paintLines(
    QPainter& painter, const NetworkDrawing& drawing, const NetworkLook& look, Wanted wanted
) {
    for (const bool formal : {true, false}) {
        QList<QLineF> lines;
        for (size_t i = 0; i < drawing.ties.size(); ++i) {
            const power::PictureTie& tie = drawing.picture.ties[i];
            if (tie.formal == formal && !drawing.ties[i].line.isEmpty() && wanted(tie))
                lines.append(
                    {drawing.actors[size_t(tie.from)].centre, drawing.actors[size_t(tie.to)].centre}
                );
        }
        const QColor colour = formal ? look.theme.ink2 : look.theme.ctl;
        if (auto* image = dynamic_cast<QImage*>(painter.device())) {
            const QTransform view = painter.deviceTransform();
            for (QLineF& line : lines)
                line = view.map(line);
            drawThinLines(*image, lines, colour.rgb());
        } else {
            painter.setPen(QPen(colour, 0));
            painter.drawLines(lines);
        }
    }
}

bool touches(const power::PictureTie& tie, std::optional<int> actor) {
    return actor && (tie.from == *actor || tie.to == *actor);
}

/// Each shape as a small picture, drawn once a frame and copied for every actor that looks so.
class Stamps {
public:
    Stamps(QPainter& painter, const NetworkLook& look)
        : m_painter(painter),
          m_look(look),
          m_view(painter.worldTransform()) {
        m_painter.resetTransform();
    }
    ~Stamps() { m_painter.setWorldTransform(m_view); }
    Stamps(const Stamps&) = delete;
    Stamps& operator=(const Stamps&) = delete;
    Stamps(Stamps&&) = delete;
    Stamps& operator=(Stamps&&) = delete;

    void put(const ActorMark& mark) {
        const Key key{mark.shape, mark.group, mark.radius};
        auto stamp = m_stamps.find(key);
        if (stamp == m_stamps.end())
            stamp = m_stamps.emplace(key, made(mark)).first;
        const QSizeF size = stamp->second.deviceIndependentSize();
        const QPointF half(size.width() / 2, size.height() / 2);
        m_painter.drawImage((m_view.map(mark.centre) - half).toPoint(), stamp->second);
    }

private:
    using Key = std::tuple<power::MapShape, Group, double>;

    [[nodiscard]] QImage made(const ActorMark& mark) const {
        const QPainterPath shape = m_view.map(actorShape(mark.shape, mark.radius));
        const double ratio = m_painter.device()->devicePixelRatio();
        const QSizeF size = shape.boundingRect().size() + QSizeF(3, 3);
        QImage image((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(QRectF(QPointF(), size).center() - shape.boundingRect().center());
        painter.fillPath(shape, m_look.theme.group(mark.group));
        return image;
    }

    QPainter& m_painter;
    const NetworkLook& m_look;
    QTransform m_view;
    std::map<Key, QImage> m_stamps;
};

} // namespace

void paintQuickNetwork(
    QPainter& painter,
    const NetworkDrawing& drawing,
    const NetworkLook& look,
    std::optional<int> without
) {
    paintLines(painter, drawing, look, [&](const power::PictureTie& tie) {
        return !touches(tie, without);
    });
    Stamps stamps(painter, look);
    for (size_t i = 0; i < drawing.actors.size(); ++i)
        if (without != int(i))
            stamps.put(drawing.actors[i]);
}

void paintQuickActor(
    QPainter& painter, const NetworkDrawing& drawing, const NetworkLook& look, int actor
) {
    paintLines(painter, drawing, look, [&](const power::PictureTie& tie) {
        return touches(tie, actor);
    });
    Stamps(painter, look).put(drawing.actors[size_t(actor)]);
}

} // namespace trellis::paint
