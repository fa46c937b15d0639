#include "tests/ui/paint/some_map.h"
#include "ui/paint/network_film.h"

#include <QPainter>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;

namespace {

constexpr QSize canvas(640, 400);

struct Filmed {
    paint::NetworkLook look{
        paint::Theme::make(paint::ThemeName::Light), paint::NetworkLens::Practice};
    paint::NetworkDrawing drawing = drawn(someMap(60, 3), paint::NetworkLens::Practice);

    QImage frame(
        paint::NetworkFilm& film,
        const paint::NetworkFilm::View& view,
        std::optional<int> dragged = std::nullopt
    ) const {
        QImage image(canvas, QImage::Format_RGB32);
        QPainter painter(&image);
        film.paint(painter, view, drawing, Language::English, look, {}, dragged);
        return image;
    }
    [[nodiscard]] paint::NetworkFilm::View view(QPointF moved = {}, double scale = .5) const {
        return {drawing.bounds.topLeft() + moved, scale, canvas};
    }
};

/// The part of the pixels that are not the same.
double difference(const QImage& one, const QImage& other) {
    int different = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            different += one.pixel(x, y) == other.pixel(x, y) ? 0 : 1;
    return double(different) / (one.width() * one.height());
}

} // namespace

TEST_CASE("A map that is moved shows what one drawn anew shows, however far it goes", "[film]") {
    const Filmed filmed;
    paint::NetworkFilm film;
    (void)filmed.frame(film, filmed.view());
    for (int step = 1; step < 30; ++step) {
        const auto view = filmed.view(QPointF(36, 24) * step);
        paint::NetworkFilm anew;
        INFO("step " << step);
        CHECK(difference(filmed.frame(film, view), filmed.frame(anew, view)) < .01);
    }
}

TEST_CASE("A dragged actor is where the hand is, with its ties, and not where it was", "[film]") {
    Filmed filmed;
    paint::NetworkFilm film;
    const int dragged = 7;
    paint::ActorMark& mark = filmed.drawing.actors[dragged];
    const auto view = filmed.view();
    (void)filmed.frame(film, view, dragged);
    mark.centre = view.origin + QPointF(canvas.width(), canvas.height()) / 2 / view.scale;
    const QImage shown = filmed.frame(film, view, dragged);
    CHECK(
        shown.pixelColor(canvas.width() / 2, canvas.height() / 2) ==
        filmed.look.theme.group(mark.group)
    );
    paint::NetworkFilm anew;
    CHECK(difference(shown, filmed.frame(anew, view, dragged)) == 0);
}

TEST_CASE("What changed is on the next frame once the film forgets", "[film]") {
    Filmed filmed;
    paint::NetworkFilm film;
    const QImage before = filmed.frame(film, filmed.view());
    filmed.drawing = drawn(someMap(60, 4), paint::NetworkLens::Practice);
    film.forget();
    paint::NetworkFilm anew;
    const QImage after = filmed.frame(film, filmed.view());
    CHECK(difference(after, filmed.frame(anew, filmed.view())) == 0);
    CHECK(difference(before, after) > .01);
}
