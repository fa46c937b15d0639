#include "ui/report/block_painter.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/matrix_picture.h"
#include "ui/paint/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>

namespace trellis::report {
namespace {

using namespace Qt::Literals::StringLiterals;
using paint::Theme;

constexpr double pixelsPerPoint = 96.0 / 72.0;
constexpr double gutter = 14; ///< between photos, and between a table's columns

/// The painters of the screen work in pixels with pixel fonts; print in points.
const Theme& printTheme() {
    static const Theme theme = Theme::make(paint::ThemeName::Light);
    return theme;
}

double lineHeightOf(PrintStyle style) {
    if (style == PrintStyle::Title)
        return 1.2;
    const bool isTight = style == PrintStyle::Heading || style == PrintStyle::Subheading ||
                         style == PrintStyle::Strong || style == PrintStyle::Fine;
    return isTight ? 1.3 : 1.5;
}

constexpr double tenths = 10; ///< of a point: fonts have whole sizes, print has not

QFont printFont(PrintStyle style) {
    const QString sans = printTheme().font(paint::TextStyle::Body).family();
    const QString serif = printTheme().font(paint::TextStyle::Quote).family();
    const auto font = [](const QString& family, double points, QFont::Weight weight) {
        QFont made(family);
        made.setPixelSize(qRound(points * tenths));
        made.setWeight(weight);
        made.setHintingPreference(QFont::PreferNoHinting);
        return made;
    };
    switch (style) {
    case PrintStyle::Title:
        return font(sans, 22.5, QFont::Bold);
    case PrintStyle::Lede:
        return font(serif, 11.3, QFont::Normal);
    case PrintStyle::Heading:
        return font(sans, 11.5, QFont::DemiBold);
    case PrintStyle::Subheading:
        return font(sans, 9.4, QFont::DemiBold);
    case PrintStyle::Body:
        return font(serif, 9.4, QFont::Normal);
    case PrintStyle::Quote: {
        QFont italic = font(serif, 10.5, QFont::Normal);
        italic.setItalic(true);
        return italic;
    }
    case PrintStyle::Caption:
        return font(sans, 8.3, QFont::Normal);
    case PrintStyle::Strong:
        return font(sans, 8.3, QFont::DemiBold);
    case PrintStyle::Fine:
        return font(sans, 7.2, QFont::Normal);
    }
    return {};
}

Piece textPiece(
    const QString& text,
    PrintStyle style,
    Role role,
    double width,
    double spaceBefore,
    const QColor& colour = printInk
) {
    const SetText set(text, style, width, colour);
    Piece piece;
    piece.size = QSizeF(width, set.height());
    piece.role = role;
    piece.text = text;
    piece.spaceBefore = spaceBefore;
    piece.paint = [set](QPainter& painter) { set.paint(painter); };
    return piece;
}

class Pieces {
public:
    Pieces(double width, Language language) : m_width(width), m_language(language) {}
    std::vector<Piece> take() { return std::move(m_pieces); }

    void put(const Heading& heading) {
        const bool isTitle = heading.level == 1;
        const PrintStyle style = isTitle              ? PrintStyle::Title
                                 : heading.level == 2 ? PrintStyle::Heading
                                                      : PrintStyle::Subheading;
        const Role role = isTitle              ? Role::Title
                          : heading.level == 2 ? Role::Heading
                                               : Role::Subheading;
        Piece piece = textPiece(
            heading.text,
            style,
            role,
            m_width,
            isTitle              ? 4
            : heading.level == 2 ? 11
                                 : 7
        );
        piece.keepWithNext = true;
        m_pieces.push_back(std::move(piece));
    }

    void put(const Paragraph& paragraph) {
        switch (paragraph.style) {
        case Paragraph::Style::Lede:
            return add(textPiece(
                paragraph.text, PrintStyle::Lede, Role::Paragraph, m_width * .86, 6, printSoftInk
            ));
        case Paragraph::Style::Quote:
            return add(textPiece(paragraph.text, PrintStyle::Quote, Role::Quote, m_width * .9, 6));
        case Paragraph::Style::Caption:
            return add(textPiece(
                paragraph.text, PrintStyle::Caption, Role::Paragraph, m_width, 3, printSoftInk
            ));
        case Paragraph::Style::Body:
            return add(textPiece(paragraph.text, PrintStyle::Body, Role::Paragraph, m_width, 5));
        }
    }

    void put(const List& list) {
        ++m_group;
        constexpr double indent = 14;
        for (const List::Item& item : list.items) {
            const SetText set(item.text, PrintStyle::Body, m_width - indent, printInk);
            Piece piece;
            piece.size = QSizeF(m_width, set.height());
            piece.role = Role::ListItem;
            piece.text = item.text;
            piece.spaceBefore = 2;
            piece.group = m_group;
            piece.paint = [set, mark = item.mark](QPainter& painter) {
                paintMark(painter, mark);
                set.paint(painter, QPointF(indent, 0));
            };
            add(std::move(piece));
        }
    }

    void put(const Table& table) {
        ++m_group;
        tableRow(table.header, 0, Role::TableHead);
        int row = 0;
        for (const QStringList& cells : table.rows)
            tableRow(cells, ++row, Role::TableCell);
    }

    void put(const Figure& figure) {
        Piece piece;
        piece.role = Role::Figure;
        piece.text = figure.alternativeText;
        piece.spaceBefore = 8;
        std::visit([&](const auto& drawing) { drawInto(piece, drawing); }, figure.drawing);
        add(std::move(piece));
    }

    void put(const Photos& photos) {
        const int perRow = std::clamp(int(photos.tiles.size()), 3, 4);
        const double width = (m_width - (perRow - 1) * gutter) / perRow;
        for (size_t first = 0; first < photos.tiles.size(); first += size_t(perRow)) {
            const size_t last = std::min(photos.tiles.size(), first + size_t(perRow));
            for (size_t i = first; i < last; ++i)
                add(picture(
                    photos.tiles[i], width, double(i - first) * (width + gutter), i + 1 < last
                ));
            m_pieces.back().keepWithNext = true;
            for (size_t i = first; i < last; ++i)
                add(words(
                    photos.tiles[i], width, double(i - first) * (width + gutter), i + 1 < last
                ));
        }
    }

    void put(const BlankLines& lines) {
        constexpr double step = 20;
        Piece piece;
        piece.size = QSizeF(m_width, step * lines.count);
        piece.role = Role::Artifact;
        piece.paint = [count = lines.count, width = m_width](QPainter& painter) {
            painter.setPen(QPen(printHairline, .6));
            for (int i = 1; i <= count; ++i)
                painter.drawLine(QPointF(0, i * step), QPointF(width, i * step));
        };
        add(std::move(piece));
    }

private:
    void add(Piece piece) { m_pieces.push_back(std::move(piece)); }

    static void paintMark(QPainter& painter, List::Mark mark) {
        painter.setRenderHint(QPainter::Antialiasing);
        if (mark == List::Mark::Bullet) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(printInk);
            painter.drawEllipse(QPointF(4, 7.2), 1.6, 1.6);
            return;
        }
        painter.setPen(QPen(printInk, .9));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(.5, 3, 8, 8));
        if (mark == List::Mark::Done)
            painter.drawPolyline(QPolygonF{QPointF(2.2, 7), QPointF(4, 9), QPointF(7.4, 4.6)});
    }

    void tableRow(const QStringList& cells, int row, Role role) {
        const double width = (m_width - gutter * double(cells.size() - 1)) / double(cells.size());
        double height = 0;
        for (const QString& cell : cells)
            height = std::max(height, SetText(cell, PrintStyle::Caption, width, printInk).height());
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool isHead = role == Role::TableHead || i == 0;
            Piece piece = textPiece(
                cells[i],
                isHead ? PrintStyle::Strong : PrintStyle::Caption,
                isHead ? Role::TableHead : role,
                width,
                4
            );
            piece.size.setHeight(height + 4);
            piece.x = double(i) * (width + gutter);
            piece.besideNext = i + 1 < cells.size();
            piece.group = m_group;
            piece.row = row;
            piece.keepWithNext = role == Role::TableHead;
            add(std::move(piece));
        }
    }

    void drawInto(Piece& piece, const Matrix& drawing) const {
        paint::MatrixPicture picture;
        picture.matrix = drawing.matrix;
        picture.words = drawing.words;
        picture.language = m_language;
        picture.decidedBy = false;
        picture.unproven = false;
        const paint::MatrixLook look{printTheme(), 1};
        // Painted as on a screen that is as wide as the column at a size that can be read.
        const double screenWidth = std::max(m_width * pixelsPerPoint * 1.34, 980.0);
        const double scale = m_width / screenWidth;
        const double tallestRow = 28;
        const double wanted = 90 + tallestRow * double(picture.matrix.rows.size()) + 40;
        const paint::MatrixGeometry geometry =
            paint::matrixGeometry(picture, look, QSizeF(screenWidth, wanted));
        const double height = geometry.height(picture.matrix.rows.size());
        const Language language = picture.language;
        const double legend = paint::legendHeight(language, look, screenWidth);
        piece.size = QSizeF(m_width, (height + legend + 12) * scale);
        piece.paint = [=](QPainter& painter) {
            painter.scale(scale, scale);
            painter.setRenderHint(QPainter::Antialiasing);
            paint::paintMatrix(painter, QRectF(0, 0, screenWidth, height + 1), picture, look);
            paint::paintLegend(
                painter, QRectF(0, height + 12, screenWidth, legend), language, look
            );
        };
    }

    void drawInto(Piece& piece, const Bars& bars) const {
        constexpr double rowHeight = 14.5;
        piece.size = QSizeF(m_width, rowHeight * double(bars.rows.size()) + 20);
        piece.paint = [bars, width = m_width](QPainter& painter) {
            paintBars(painter, bars, width);
        };
    }

    static void paintBars(QPainter& painter, const Bars& bars, double width) {
        constexpr double rowHeight = 14.5;
        const double labelWidth = width * .24;
        const double track = width * .4;
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = printTheme();
        double y = 0;
        for (const Bars::Row& row : bars.rows) {
            painter.save();
            painter.translate(0, y + 1);
            painter.scale(1 / pixelsPerPoint, 1 / pixelsPerPoint);
            const QSizeF badge = paint::groupBadgeSize(theme);
            paint::paintGroupBadge(painter, QRectF(QPointF(0, 0), badge), row.group, theme);
            painter.restore();
            SetText(row.label, PrintStyle::Caption, labelWidth, printInk)
                .paint(painter, QPointF(22, y));
            const QRectF outline(labelWidth + 22, y + 2, std::max(1.0, track * row.hollow), 10);
            painter.setPen(QPen(printInk, .9));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(outline);
            painter.setPen(Qt::NoPen);
            painter.setBrush(printInk);
            painter.drawRect(QRectF(outline.left(), y + 4.5, std::max(.6, track * row.filled), 5));
            SetText(
                row.words, PrintStyle::Caption, width - outline.left() - track - 8, printSoftInk
            )
                .paint(painter, QPointF(outline.left() + track + 8, y));
            y += rowHeight;
        }
        painter.setPen(QPen(printInk, .9));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(labelWidth + 22, y + 6, 14, 7));
        const double textWidth = 150;
        SetText(bars.hollowMeans, PrintStyle::Caption, textWidth, printSoftInk)
            .paint(painter, QPointF(labelWidth + 42, y + 3));
        painter.fillRect(QRectF(labelWidth + 200, y + 7.5, 14, 4), printInk);
        SetText(bars.filledMeans, PrintStyle::Caption, textWidth, printSoftInk)
            .paint(painter, QPointF(labelWidth + 220, y + 3));
    }

    static Piece picture(const Photos::Tile& tile, double width, double x, bool besideNext) {
        Piece piece;
        piece.size = QSizeF(width, width * .63);
        piece.role = tile.jpeg.isEmpty() ? Role::Artifact : Role::Figure;
        piece.text = tile.alternativeText;
        piece.spaceBefore = 8;
        piece.x = x;
        piece.besideNext = besideNext;
        const QImage image = QImage::fromData(tile.jpeg, "jpeg");
        piece.paint = [image, size = piece.size](QPainter& painter) {
            QPainterPath clip;
            clip.addRoundedRect(QRectF(QPointF(), size), 3, 3);
            painter.setClipPath(clip);
            if (image.isNull())
                return painter.fillRect(QRectF(QPointF(), size), QColor(0xd9, 0xd5, 0xcd));
            const QSizeF cut = size.scaled(image.size(), Qt::KeepAspectRatio);
            const QPointF corner(
                (image.width() - cut.width()) / 2, (image.height() - cut.height()) / 2
            );
            painter.drawImage(QRectF(QPointF(), size), image, QRectF(corner, cut));
        };
        return piece;
    }

    static Piece words(const Photos::Tile& tile, double width, double x, bool besideNext) {
        const SetText title(tile.title, PrintStyle::Strong, width, printInk);
        const QString rest = tile.credit.isEmpty()
                                 ? tile.caption
                                 : u"%1 (%2)"_s.arg(tile.caption, tile.credit).trimmed();
        const SetText caption(rest, PrintStyle::Caption, width, printSoftInk);
        const double titleHeight = tile.title.isEmpty() ? 0 : title.height();
        Piece piece;
        piece.size = QSizeF(width, titleHeight + (rest.isEmpty() ? 0 : caption.height()));
        piece.role = Role::Paragraph;
        piece.text = tile.title.isEmpty() ? rest : u"%1. %2"_s.arg(tile.title, rest);
        piece.spaceBefore = 4;
        piece.x = x;
        piece.besideNext = besideNext;
        piece.paint = [title, caption, titleHeight](QPainter& painter) {
            if (titleHeight > 0)
                title.paint(painter);
            caption.paint(painter, QPointF(0, titleHeight));
        };
        return piece;
    }

    double m_width;
    Language m_language;
    int m_group = 0;
    std::vector<Piece> m_pieces;
};

} // namespace

SetText::SetText(const QString& text, PrintStyle style, double width, const QColor& colour)
    : m_layout(std::make_shared<QTextLayout>(text, printFont(style))),
      m_colour(colour) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    double y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width * tenths);
        const double leading = printFont(style).pixelSize() * lineHeightOf(style);
        line.setPosition(QPointF(0, y + std::max(0.0, (leading - line.height()) / 2)));
        y += std::max(line.height(), leading);
    }
    m_layout->endLayout();
    m_height = y / tenths;
}

double SetText::naturalWidth() const {
    return m_layout->maximumWidth() / tenths;
}

void SetText::paint(QPainter& painter, QPointF at) const {
    painter.save();
    painter.translate(at);
    painter.scale(1 / tenths, 1 / tenths);
    painter.setPen(m_colour);
    m_layout->draw(&painter, QPointF());
    painter.restore();
}

SetText oneLine(const QString& text, PrintStyle style, double width, const QColor& colour) {
    const QFontMetricsF metrics(printFont(style));
    // A point of room: setting the elided words again must not break them.
    return SetText(
        metrics.elidedText(text, Qt::ElideRight, (width - 1) * tenths), style, width, colour
    );
}

std::vector<Piece> piecesOf(const Document& document, double width) {
    Pieces pieces(width, document.language);
    for (const Block& block : document.blocks)
        std::visit([&](const auto& each) { pieces.put(each); }, block);
    return pieces.take();
}

} // namespace trellis::report
