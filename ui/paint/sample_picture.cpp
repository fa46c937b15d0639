#include "ui/paint/sample_picture.h"

#include <QPainter>
#include <QRadialGradient>
#include <QSvgRenderer>

#include <algorithm>

namespace trellis::paint {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double longSide = 1600;

/// What the hour and the weather do to a photo.
struct Light {
    QStringView name;
    QColor tint;     ///< multiplied over the picture; white changes nothing
    QColor glow;     ///< added to the whole picture; black changes nothing
    double vignette; ///< how much darker the corners are, 0 to 1
};

std::optional<Light> lightNamed(const QString& name) {
    static const std::array lights{
        Light{u"noon", QColor(0xff, 0xff, 0xff), QColor(0x00, 0x00, 0x00), 0.05},
        Light{u"morning", QColor(0xff, 0xf3, 0xdc), QColor(0x10, 0x0c, 0x04), 0.10},
        Light{u"evening", QColor(0xf6, 0xcf, 0xa0), QColor(0x14, 0x08, 0x00), 0.28},
        Light{u"dusk", QColor(0xa9, 0xb3, 0xd6), QColor(0x00, 0x02, 0x0a), 0.35},
        Light{u"overcast", QColor(0xdd, 0xe4, 0xe8), QColor(0x0a, 0x0b, 0x0c), 0.08},
        Light{u"lamp", QColor(0xff, 0xe2, 0xb4), QColor(0x0c, 0x06, 0x00), 0.42},
        Light{u"bright", QColor(0xff, 0xff, 0xff), QColor(0x18, 0x18, 0x16), 0.0},
    };
    const auto light = std::find_if(lights.begin(), lights.end(), [&](const Light& each) {
        return each.name == name;
    });
    return light == lights.end() ? std::nullopt : std::optional(*light);
}

void shine(QPainter& painter, const QRectF& whole, const Light& light) {
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(whole, light.tint);
    painter.setCompositionMode(QPainter::CompositionMode_Plus);
    painter.fillRect(whole, light.glow);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    QRadialGradient corners(whole.center(), std::hypot(whole.width(), whole.height()) / 2);
    corners.setColorAt(0.45, Qt::transparent);
    corners.setColorAt(1, QColor::fromRgbF(0.05F, 0.04F, 0.08F, float(light.vignette)));
    painter.fillRect(whole, corners);
}

} // namespace

QImage samplePicture(const exchange::SamplePicture& picture) {
    QSvgRenderer drawing(u":/sample/drawings/%1.svg"_s.arg(picture.drawing));
    const auto light = lightNamed(picture.light);
    if (!drawing.isValid() || !light)
        return {};
    const QSizeF all = drawing.viewBoxF().size();
    const QSizeF part(all.width() * picture.crop.width(), all.height() * picture.crop.height());
    const double scale = longSide / std::max(part.width(), part.height());
    QImage image((part * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    if (picture.mirrored) {
        painter.translate(image.width(), 0);
        painter.scale(-1, 1);
    }
    const QPointF corner(
        all.width() * picture.crop.x() * scale, all.height() * picture.crop.y() * scale
    );
    drawing.render(&painter, QRectF(-corner, all * scale));
    painter.restore();
    shine(painter, image.rect(), *light);
    return image;
}

} // namespace trellis::paint
