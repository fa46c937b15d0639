#include "ui/report/block_painter.h"

#include "ui/report/figure_painter.h"
#include "ui/report/set_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace trellis::report {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double gutter = 14; ///< between photos, and between a table's columns

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
            : heading.level == 2 ? 9
                                 : 5
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
            return add(textPiece(paragraph.text, PrintStyle::Body, Role::Paragraph, m_width, 4));
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

    void put(const Figure& figure) { add(figurePiece(figure, m_width, m_language)); }

    void put(const Photos& photos) {
        if (photos.size == Photos::Size::Card) {
            for (const Photos::Tile& tile : photos.tiles)
                putCard(tile);
            return;
        }
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

    /// One photo across the page, whole, and its words large enough to read on a wall.
    void putCard(const Photos::Tile& tile) {
        constexpr double tallest = 430; ///< points: leaves a page's room for the words
        const QImage image = QImage::fromData(tile.jpeg, "jpeg");
        const QSizeF size =
            image.isNull() ? QSizeF(m_width, m_width * .63)
                           : QSizeF(image.size()).scaled(m_width, tallest, Qt::KeepAspectRatio);
        Piece shown;
        shown.size = QSizeF(m_width, size.height());
        shown.role = Role::Figure;
        shown.text = tile.alternativeText;
        shown.keepWithNext = true;
        shown.spaceBefore = 40;
        shown.paint = [image, size, left = (m_width - size.width()) / 2](QPainter& painter) {
            painter.drawImage(QRectF(QPointF(left, 0), size), image);
        };
        add(std::move(shown));
        const bool credited = !tile.credit.isEmpty();
        Piece title = textPiece(tile.title, PrintStyle::Title, Role::Heading, m_width, 14);
        title.keepWithNext = !tile.caption.isEmpty() || credited;
        add(std::move(title));
        if (!tile.caption.isEmpty()) {
            Piece caption = textPiece(tile.caption, PrintStyle::Lede, Role::Quote, m_width, 6);
            caption.keepWithNext = credited || !tile.translation.isEmpty();
            add(std::move(caption));
        }
        if (!tile.translation.isEmpty()) {
            Piece under = textPiece(tile.translation, PrintStyle::Body, Role::Quote, m_width, 4);
            under.keepWithNext = credited;
            add(std::move(under));
        }
        if (credited)
            add(textPiece(tile.credit, PrintStyle::Body, Role::Paragraph, m_width, 6));
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
        const QString told = tile.translation.isEmpty()
                                 ? tile.caption
                                 : u"%1 – %2"_s.arg(tile.caption, tile.translation);
        const QString rest =
            tile.credit.isEmpty() ? told : u"%1 (%2)"_s.arg(told, tile.credit).trimmed();
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

std::vector<Piece> piecesOf(const Document& document, double width) {
    Pieces pieces(width, document.language);
    for (const Block& block : document.blocks)
        std::visit([&](const auto& each) { pieces.put(each); }, block);
    return pieces.take();
}

} // namespace trellis::report
