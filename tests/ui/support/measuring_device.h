#pragma once

#include <QFontInfo>
#include <QPaintDevice>
#include <QPaintEngine>

#include <vector>

namespace trellis::test {

/// One run of letters, as it arrived on the paper.
struct MeasuredText {
    QString words;
    double pixels = 0; ///< height of the font, with every scale that was on
    QRectF box;
};

/// Paper that keeps every text painted on it and nothing else: what it does not know, nobody reads.
class MeasuringDevice : public QPaintDevice {
public:
    MeasuringDevice(int width, int height) : m_width(width), m_height(height) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<MeasuredText>& texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        const bool isWidth = metric == PdmWidth;
        if (isWidth || metric == PdmHeight)
            return isWidth ? m_width : m_height;
        if (metric == PdmDpiX || metric == PdmDpiY || metric == PdmPhysicalDpiX ||
            metric == PdmPhysicalDpiY)
            return 96;
        if (metric == PdmDevicePixelRatioScaled)
            return int(devicePixelRatioFScale());
        return metric == PdmDepth ? 32 : 1;
    }

private:
    class Engine : public QPaintEngine {
    public:
        Engine() : QPaintEngine(AllFeatures) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        [[nodiscard]] Type type() const override { return User; }
        void drawTextItem(const QPointF& baseline, const QTextItem& item) override {
            const QTransform scale = painter()->combinedTransform();
            const QRectF box(
                baseline.x(),
                baseline.y() - item.ascent(),
                item.width(),
                item.ascent() + item.descent()
            );
            texts.push_back(
                {item.text(), QFontInfo(item.font()).pixelSize() * scale.m22(), scale.mapRect(box)}
            );
        }
        std::vector<MeasuredText> texts;
    };
    int m_width;
    int m_height;
    mutable Engine m_engine;
};

} // namespace trellis::test
