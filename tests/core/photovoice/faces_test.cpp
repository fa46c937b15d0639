#include "core/photovoice/faces.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <catch2/catch.hpp>

using namespace trellis;

namespace {

/// A drawn head that looks at the camera, with what makes a face to a computer: light skin, dark
/// hair, brows and eyes, a shaded nose, a mouth.
QImage drawnFace() {
    QImage image(480, 360, QImage::Format_RGB32);
    image.fill(QColor(150, 150, 150));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(240, 180);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(50, 40, 35));
    painter.drawEllipse(QPointF(0, -20), 105, 125);
    QRadialGradient skin(0, 0, 120);
    skin.setColorAt(0, QColor(225, 190, 165));
    skin.setColorAt(.75, QColor(200, 160, 135));
    skin.setColorAt(1, QColor(140, 105, 85));
    painter.setBrush(skin);
    painter.drawEllipse(QPointF(0, 10), 82, 108);
    for (const int side : {-1, 1}) {
        painter.setBrush(QColor(160, 120, 100));
        painter.drawEllipse(QPointF(side * 34, -12), 24, 14);
        painter.setBrush(Qt::white);
        painter.drawEllipse(QPointF(side * 34, -10), 16, 8);
        painter.setBrush(QColor(40, 30, 25));
        painter.drawEllipse(QPointF(side * 34, -10), 8, 8);
        QPainterPath brow(QPointF(side * 15, -32));
        brow.quadTo(side * 35, -42, side * 55, -30);
        painter.strokePath(brow, QPen(QColor(55, 40, 32), 7, Qt::SolidLine, Qt::RoundCap));
    }
    painter.setBrush(QColor(175, 130, 108));
    painter.drawPolygon(
        QPolygonF({QPointF(-6, -8), QPointF(6, -8), QPointF(17, 38), QPointF(-17, 38)})
    );
    painter.setBrush(QColor(95, 60, 50));
    painter.drawEllipse(QPointF(-8, 38), 6, 4);
    painter.drawEllipse(QPointF(8, 38), 6, 4);
    painter.setBrush(QColor(150, 70, 70));
    painter.drawEllipse(QPointF(0, 68), 32, 9);
    painter.setBrush(QColor(80, 35, 35));
    painter.drawRect(QRectF(-30, 66.5, 60, 3));
    painter.setBrush(QColor(130, 95, 78));
    painter.drawEllipse(QPointF(0, 88), 22, 5);
    return image;
}

} // namespace

TEST_CASE("A face that looks at the camera is suggested where it is", "[faces]") {
    const auto faces = photovoice::findFaces(drawnFace());
    REQUIRE(faces.size() == 1);
    CHECK(faces[0].contains(QPointF(.5, .5)));
    CHECK(faces[0].width() < .6);
}

TEST_CASE("No face is suggested where there is none, whatever the size", "[faces]") {
    CHECK(photovoice::findFaces({}).empty());
    for (const QSize size : {QSize(1, 1), QSize(40, 3), QSize(640, 480)}) {
        QImage plain(size, QImage::Format_RGB32);
        plain.fill(Qt::gray);
        CHECK(photovoice::findFaces(plain).empty());
    }
}
