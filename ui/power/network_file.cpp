#include "ui/power/network_file.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/network_drawing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double margin = 32;
constexpr double titleRoom = 44;
constexpr double keyRoom = 40;
constexpr double leastWidth = 760; // the key's
constexpr double pointsPerPixel = .75;

QString titleOf(paint::NetworkLens lens, const Words& words) {
    switch (lens) {
    case paint::NetworkLens::Paper:
        return words.translate("network", "Who is tied to whom, on paper");
    case paint::NetworkLens::Practice:
        return words.translate("network", "Who is tied to whom, in practice");
    case paint::NetworkLens::Both:
        break;
    }
    return words.translate("network", "Who is tied to whom: filled in practice, ring on paper");
}

/// The network with what a reader needs beside it.
struct Sheet {
    paint::NetworkDrawing drawing;
    paint::NetworkLook look;
    QString title;
    Language language;
    QSizeF size;

    Sheet(const power::NetworkPicture& picture, paint::NetworkLens lens, const Words& words)
        : look{paint::Theme::make(paint::ThemeName::Light), lens},
          title(titleOf(lens, words)),
          language(words.language()) {
        drawing = paint::drawNetwork(picture, language, look);
        size = {
            std::max(leastWidth, drawing.bounds.width()) + 2 * margin,
            drawing.bounds.height() + titleRoom + keyRoom + 2 * margin};
    }

    void paint(QPainter& painter) const {
        const QRectF sheet(QPointF(), size);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(sheet, look.theme.canvas);
        painter.setPen(look.theme.ink);
        painter.setFont(look.theme.font(paint::TextStyle::PageTitle));
        painter.drawText(QPointF(margin, margin + 16), title);
        paintKey(painter, size.height() - margin / 2 - 12);
        painter.save();
        painter.translate(
            QPointF(size.width() / 2, margin + titleRoom + drawing.bounds.height() / 2)
        );
        painter.translate(-drawing.bounds.center());
        paint::paintNetwork(painter, drawing, language, look);
        painter.restore();
    }

private:
    void paintKey(QPainter& painter, double middle) const {
        painter.setFont(look.theme.font(paint::TextStyle::Small));
        const QFontMetricsF metrics(painter.font());
        double x = margin;
        for (const Group group : allGroups) {
            paint::paintGroupBadge(painter, QRectF(x, middle - 10, 22, 20), group, look.theme);
            painter.setFont(look.theme.font(paint::TextStyle::Small));
            painter.setPen(look.theme.ink2);
            const QString name = vocabulary::plural(group, language);
            painter.drawText(QPointF(x + 28, middle + metrics.ascent() / 2 - 1), name);
            x += 44 + metrics.horizontalAdvance(name);
        }
    }
};

} // namespace

QByteArray
networkSvg(const power::NetworkPicture& picture, paint::NetworkLens lens, const Words& words) {
    const Sheet sheet(picture, lens, words);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(sheet.size.toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.size));
    generator.setTitle(sheet.title);
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray
networkPdf(const power::NetworkPicture& picture, paint::NetworkLens lens, const Words& words) {
    const Sheet sheet(picture, lens, words);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    writer.setPageSize(QPageSize(sheet.size * pointsPerPixel, QPageSize::Point));
    writer.setPageMargins({});
    writer.setTitle(sheet.title);
    writer.setCreator(u"Trellis"_s);
    QPainter painter(&writer);
    sheet.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray
networkPng(const power::NetworkPicture& picture, paint::NetworkLens lens, const Words& words) {
    // A large map would not fit in memory at twice its size.
    constexpr double mostPixels = 8000;
    const Sheet sheet(picture, lens, words);
    const double scale =
        std::min({2.0, mostPixels / sheet.size.width(), mostPixels / sheet.size.height()});
    QImage image((sheet.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(sheet.look.theme.canvas);
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace trellis::ui
