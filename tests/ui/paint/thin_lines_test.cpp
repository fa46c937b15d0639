#include "ui/paint/thin_lines.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

#include <random>

using namespace trellis;

namespace {

constexpr QSize size(160, 90);

QImage blank() {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

/// Whether each dark pixel of the one has a dark pixel of the other beside it or in its place.
bool covers(const QImage& one, const QImage& other) {
    const auto dark = [](const QImage& image, int x, int y) {
        return image.valid(x, y) && image.pixel(x, y) == qRgb(0, 0, 0);
    };
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            bool near = !dark(one, x, y);
            for (int dy = -1; dy <= 1 && !near; ++dy)
                for (int dx = -1; dx <= 1 && !near; ++dx)
                    near = dark(other, x + dx, y + dy);
            if (!near)
                return false;
        }
    return true;
}

} // namespace

TEST_CASE("A thin line lies where QPainter's lies, inside the picture and across its edges") {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> places(-200, 300);
    for (int i = 0; i < 300; ++i) {
        const QLineF line(places(random), places(random), places(random), places(random));
        QImage ours = blank();
        paint::drawThinLines(ours, {line}, qRgb(0, 0, 0));
        QImage theirs = blank();
        QPainter painter(&theirs);
        painter.setPen(QPen(Qt::black, 0));
        painter.drawLine(line);
        painter.end();
        INFO(line.x1() << ' ' << line.y1() << " to " << line.x2() << ' ' << line.y2());
        CHECK(covers(ours, theirs));
        CHECK(covers(theirs, ours));
    }
}

TEST_CASE("A line without length is a point, and one far away is nothing") {
    QImage image = blank();
    paint::drawThinLines(image, {{1e7, 1e7, 2e7, 1e7}, {-5, -5, -5, -90}}, qRgb(0, 0, 0));
    CHECK(image == blank());
    paint::drawThinLines(image, {{10.2, 20.7, 10.2, 20.7}}, qRgb(0, 0, 0));
    CHECK(image.pixel(10, 20) == qRgb(0, 0, 0));
}
