#pragma once

#include "ui/paint/network_painter.h"

#include <QWidget>

namespace trellis::ui {

/// What the sizes mean, with three of them.
class SizeKey : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    void setLens(paint::NetworkLens lens);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString words() const;
    paint::NetworkLens m_lens = paint::NetworkLens::Practice;
};

/// What colours, shapes and lines mean: under the network.
class NetworkKey : public QWidget {
    Q_OBJECT

public:
    explicit NetworkKey(QWidget* parent = nullptr);
    void setLanguage(Language language);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Language m_language = Language::English;
};

/// Before anybody is on the map: a ghost of it.
void paintGhostNetwork(QPainter& painter, const QRectF& rect, const paint::Theme& theme);

} // namespace trellis::ui
