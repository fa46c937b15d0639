#pragma once

#include "core/words/words.h"
#include "ui/paint/slopes.h"

#include <QWidget>

namespace trellis::ui {

/// Slopes as a widget; a screen reader hears each of them as a sentence.
class SlopeChart : public QWidget {
    Q_OBJECT

public:
    explicit SlopeChart(QWidget* parent = nullptr);

    void show(
        std::vector<power::SaySlope> slopes,
        std::vector<paint::SlopePoint> points,
        const Words& words
    );

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<power::SaySlope> m_slopes;
    std::vector<paint::SlopePoint> m_points;
    QLocale m_locale;
};

} // namespace trellis::ui
