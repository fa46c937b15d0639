#include "tests/bench/bench.h"
#include "ui/power/network_canvas.h"

#include <QCoreApplication>
#include <QImage>
#include <QMouseEvent>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

namespace trellis::bench {
namespace {

constexpr QSize window(1440, 900);
constexpr int frames = 200;

/// A thousand actors and five thousand ties: ten times a large school.
power::PowerMap largeMap() {
    std::mt19937 random(11);
    power::PowerMap map;
    for (int i = 0; i < 1000; ++i) {
        power::Actor actor;
        actor.name = QStringLiteral("Actor %1").arg(i);
        actor.constituency = static_cast<Constituency>(random() % 17);
        actor.influencePractice = int(random() % 6);
        map.actors.push_back(actor);
    }
    while (map.ties.size() < 5000) {
        const auto from = random() % 1000;
        const auto to =
            random() % 8 == 0 ? random() % 1000 : std::min<size_t>(999, from + 1 + random() % 20);
        if (from != to)
            map.ties.push_back({Id<power::Tie>::create(), map.actors[from].id, map.actors[to].id});
    }
    return map;
}

/// Paints a frame after each step; prints the median and the 99th percentile.
void measureFrames(
    const char* what, ui::NetworkCanvas& canvas, const std::function<void(int)>& step
) {
    QImage screen(window, QImage::Format_RGB32);
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        const auto start = std::chrono::steady_clock::now();
        step(frame);
        canvas.render(&screen);
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        times.push_back(took.count());
    }
    std::sort(times.begin(), times.end());
    report(what, times[frames / 2], "a frame at 60 Hz", 16);
    std::printf("    99th percentile %.1f ms\n", times[frames * 99 / 100]);
    std::fflush(stdout);
}

} // namespace

void benchNetwork() {
    const power::PowerMap map = largeMap();
    const Words words(Language::English);
    QImage screen(window, QImage::Format_RGB32);
    const auto fill = [&](ui::NetworkCanvas& canvas) {
        canvas.resize(window);
        canvas.setPicture(power::networkPicture(map, power::Names::Shown, words), words);
        canvas.fit();
        canvas.render(&screen);
    };
    const double open = medianMilliseconds(3, [&](int) {
        ui::NetworkCanvas opened;
        fill(opened);
    });
    ui::NetworkCanvas canvas;
    fill(canvas);
    report("open a map of 1,000 actors, 5,000 ties", open, "half a second", 500);
    measureFrames("pan it", canvas, [&](int frame) {
        canvas.panBy({frame % 2 == 0 ? 3.0 : -2.0, 1});
    });
    measureFrames("zoom it", canvas, [&](int frame) {
        canvas.zoomTo(frame % 40 < 20 ? canvas.zoom() * 1.03 : canvas.zoom() / 1.03, {700, 400});
    });
    canvas.fit();
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, at, Qt::LeftButton, buttons, {});
        QCoreApplication::sendEvent(&canvas, &event);
    };
    const QPointF from = canvas.toScreen(canvas.drawing().actors.front().centre);
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    measureFrames("drag an actor on it", canvas, [&](int frame) {
        send(QEvent::MouseMove, from + QPointF(30 + frame % 60, frame % 90), Qt::LeftButton);
    });
    send(QEvent::MouseButtonRelease, from, Qt::NoButton);
}

} // namespace trellis::bench
