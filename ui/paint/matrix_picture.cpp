#include "ui/paint/matrix_picture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::paint {
namespace {

bool hasHalfLabels(const MatrixPicture& picture) {
    return picture.view == MatrixView::Both && picture.halfLabels;
}

/// Paints one picture; keeps what every part needs.
class Picture {
public:
    Picture(
        QPainter& painter,
        const MatrixPicture& picture,
        const MatrixLook& look,
        const MatrixGeometry& geometry
    )
        : m_painter(painter),
          m_picture(picture),
          m_look(look),
          m_geometry(geometry) {}

    void head(const QRectF& rect) const;
    void row(const QRectF& rect, const power::MatrixRow& row) const;
    void foot(const QRectF& rect) const;

private:
    [[nodiscard]] double length(double pixels) const { return m_look.length(pixels); }
    [[nodiscard]] QRectF columnRect(const QRectF& row, size_t column) const {
        const double left =
            row.left() + m_geometry.nameWidth + double(column) * m_geometry.columnWidth;
        return {left, row.top(), m_geometry.columnWidth, row.height()};
    }
    [[nodiscard]] QRectF voiceRect(const QRectF& row) const {
        return QRectF(
                   row.right() - m_geometry.voiceWidth,
                   row.top(),
                   m_geometry.voiceWidth,
                   row.height()
        )
            .adjusted(length(16), 0, 0, 0);
    }
    void text(
        const QRectF& rect,
        const QString& words,
        TextStyle style,
        const QColor& ink,
        int flags = int(Qt::AlignLeft | Qt::AlignVCenter)
    ) const;
    void cell(const QRectF& rect, const power::MatrixCell& cell) const;
    void halfLabels(const QRectF& head) const;
    void voiceBar(const QRectF& rect, const power::MatrixRow& row) const;

    QPainter& m_painter;
    const MatrixPicture& m_picture;
    const MatrixLook& m_look;
    const MatrixGeometry& m_geometry;
};

void Picture::text(
    const QRectF& rect, const QString& words, TextStyle style, const QColor& ink, int flags
) const {
    m_painter.setFont(m_look.font(style));
    m_painter.setPen(ink);
    m_painter.drawText(rect, flags, words);
}

void Picture::head(const QRectF& rect) const {
    const Theme& theme = m_look.theme;
    const int atBottom = Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap;
    const QRectF labels = rect.adjusted(0, 0, 0, -length(8));
    text(
        labels.adjusted(0, 0, m_geometry.nameWidth - labels.width(), 0),
        m_picture.words.decision,
        TextStyle::Label,
        theme.ink3,
        atBottom
    );
    const bool both = hasHalfLabels(m_picture);
    const double halves = both ? QFontMetricsF(m_look.font(TextStyle::Tick)).height() : 0;
    for (size_t i = 0; i < m_picture.matrix.columns.size(); ++i) {
        const QRectF column = columnRect(labels, i);
        paintColumnHead(
            m_painter, column.adjusted(0, 0, 0, -halves), m_picture.matrix.columns[i], m_look
        );
        if (both)
            halfLabels(column.adjusted(0, column.height() - halves, 0, 0));
    }
    if (m_picture.voice)
        text(
            voiceRect(labels),
            m_picture.words.whoDecides + u'\n' + m_picture.words.shareOfVoice,
            TextStyle::Label,
            theme.ink3,
            atBottom
        );
}

void Picture::halfLabels(const QRectF& head) const {
    const double half = head.width() / 2;
    text(
        head.adjusted(0, 0, -half, 0),
        m_picture.words.paper,
        TextStyle::Tick,
        m_look.theme.ink3,
        Qt::AlignCenter
    );
    text(
        head.adjusted(half, 0, 0, 0),
        m_picture.words.practice,
        TextStyle::Tick,
        m_look.theme.ink3,
        Qt::AlignCenter
    );
}

void Picture::cell(const QRectF& rect, const power::MatrixCell& cell) const {
    const QRectF plate = rect.adjusted(length(3), length(3), -length(3), -length(3));
    const QPointF middle = plate.center();
    const double gap = length(.5);
    switch (m_picture.view) {
    case MatrixView::Both:
        paintSayHalf(
            m_painter,
            {plate.topLeft(), QPointF(middle.x() - gap, plate.bottom())},
            cell.paper,
            HalfSide::Left,
            m_look
        );
        paintSayHalf(
            m_painter,
            {QPointF(middle.x() + gap, plate.top()), plate.bottomRight()},
            cell.practice,
            HalfSide::Right,
            m_look
        );
        break;
    case MatrixView::Paper:
        paintSayHalf(m_painter, plate, cell.paper, HalfSide::Whole, m_look);
        break;
    case MatrixView::Practice:
        paintSayHalf(m_painter, plate, cell.practice, HalfSide::Whole, m_look);
        break;
    case MatrixView::Hoped:
        paintSayHalf(m_painter, plate, cell.hoped, HalfSide::Whole, m_look);
        break;
    case MatrixView::Difference:
        paintChangeCell(m_painter, plate, cell.change, m_look);
        break;
    }
    if (m_picture.unproven && cell.unproven())
        paintUnproven(m_painter, plate, m_look);
}

void Picture::row(const QRectF& rect, const power::MatrixRow& row) const {
    const QRectF name = rect.adjusted(0, 0, m_geometry.nameWidth - rect.width() - length(8), 0);
    text(
        name,
        row.name,
        TextStyle::BodyStrong,
        m_look.theme.ink,
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap
    );
    for (size_t i = 0; i < row.cells.size(); ++i)
        cell(columnRect(rect, i), row.cells[i]);
    if (m_picture.voice)
        voiceBar(rect, row);
}

void Picture::voiceBar(const QRectF& rect, const power::MatrixRow& row) const {
    const QRectF voice = voiceRect(rect);
    const double bar = std::min(length(20), rect.height() * .5);
    const bool words = m_picture.decidedBy && rect.height() >= bar + length(20);
    const double top = words ? rect.center().y() : rect.center().y() - bar / 2;
    if (words) {
        const QFontMetricsF metrics(m_look.font(TextStyle::Caption));
        text(
            {voice.left(), top - length(20), voice.width(), length(18)},
            metrics.elidedText(row.decidedBy, Qt::ElideRight, voice.width()),
            TextStyle::Caption,
            m_look.theme.ink2
        );
    }
    paintVoiceBar(
        m_painter, {voice.left(), top, voice.width(), bar}, row, m_picture.matrix.columns, m_look
    );
}

void Picture::foot(const QRectF& rect) const {
    const Theme& theme = m_look.theme;
    m_painter.setPen(QPen(theme.line, std::max(1.0, length(1))));
    m_painter.drawLine(rect.topLeft(), rect.topRight());
    text(
        rect.adjusted(0, 0, m_geometry.nameWidth - rect.width(), 0),
        m_picture.words.averageChange,
        TextStyle::SmallStrong,
        theme.ink,
        int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap
    );
    for (size_t i = 0; i < m_picture.matrix.columns.size(); ++i)
        text(
            columnRect(rect, i),
            power::changeText(
                m_picture.matrix.columns[i].averageChange, localeOf(m_picture.language)
            ),
            TextStyle::SmallStrong,
            theme.ink,
            Qt::AlignCenter
        );
    if (m_picture.voice)
        text(voiceRect(rect), m_picture.words.practiceMinusPaper, TextStyle::Caption, theme.ink3);
}

/// How much narrower a head's letters may be drawn where columns are many.
constexpr double condensed = .87;

double widestName(const MatrixPicture& picture, const MatrixLook& look) {
    const QFontMetricsF metrics(look.font(TextStyle::BodyStrong));
    double widest = 0;
    for (const power::MatrixRow& row : picture.matrix.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    return widest + look.length(12);
}

/// The height of the name that takes the most lines at that width.
double tallestName(const MatrixPicture& picture, const MatrixLook& look, double width) {
    const QFontMetricsF metrics(look.font(TextStyle::BodyStrong));
    const QRectF room(0, 0, width - look.length(8), 10000);
    double tallest = 0;
    for (const power::MatrixRow& row : picture.matrix.rows)
        tallest =
            std::max(tallest, metrics.boundingRect(room, int(Qt::TextWordWrap), row.name).height());
    return tallest + look.length(4);
}

/// Calls `place` with each level's swatch and words, from left to right, line by line.
double eachLegendItem(
    Language language,
    const MatrixLook& look,
    double width,
    const std::function<void(QPointF, power::SayLevel, const QString&)>& place
) {
    const QFontMetricsF metrics(look.font(TextStyle::Small));
    const QSizeF swatch = levelSwatchSize(look);
    const double lineHeight = swatch.height() + look.length(8);
    double x = 0;
    double y = 0;
    for (int step = 0; step <= 6; ++step) {
        const power::SayLevel level = step <= 5 ? power::SayLevel(step) : std::nullopt;
        const QString label = vocabulary::sayLabel(level, language);
        const double item =
            swatch.width() + look.length(6) + metrics.horizontalAdvance(label) + look.length(16);
        if (x > 0 && x + item - look.length(16) > width) {
            x = 0;
            y += lineHeight;
        }
        place({x, y}, level, label);
        x += item;
    }
    return y + swatch.height();
}

} // namespace

double narrowestColumn(const MatrixPicture& picture, const MatrixLook& look) {
    const double head = condensed * columnHeadWidth(picture.matrix.columns, look);
    if (!hasHalfLabels(picture))
        return head;
    const QFontMetricsF metrics(look.font(TextStyle::Tick));
    const double half = std::max(
        metrics.horizontalAdvance(picture.words.paper),
        metrics.horizontalAdvance(picture.words.practice)
    );
    return std::max(head, 2 * half + look.length(6));
}

MatrixGeometry
matrixGeometry(const MatrixPicture& picture, const MatrixLook& look, const QSizeF& room) {
    MatrixGeometry geometry;
    const double width = room.width();
    const auto columns = double(std::max<size_t>(picture.matrix.columns.size(), 1));
    const double needed = narrowestColumn(picture, look);
    const double widest = std::max(look.length(picture.view == MatrixView::Both ? 98 : 72), needed);
    const double names = widestName(picture, look);
    const double voice = picture.voice ? width * .14 : 0;
    // The groups' names come first, then the decisions' names, which may take two lines.
    geometry.nameWidth = std::clamp(width - columns * needed - voice, width * .14, width * .26);
    geometry.nameWidth = std::min(geometry.nameWidth, names);
    const double bars = picture.voice ? width * .21 : 0;
    geometry.columnWidth = std::min((width - geometry.nameWidth - bars) / columns, widest);
    if (geometry.columnWidth < needed)
        geometry.columnWidth = std::min((width - geometry.nameWidth - voice) / columns, needed);
    // What the columns leave goes to the bar.
    geometry.voiceWidth = width - geometry.nameWidth - columns * geometry.columnWidth;
    const double halves =
        hasHalfLabels(picture) ? QFontMetricsF(look.font(TextStyle::Tick)).height() : 0;
    geometry.headHeight = columnHeadHeight(picture.matrix.columns, geometry.columnWidth, look) +
                          halves + look.length(8);
    geometry.footHeight = look.length(34);
    geometry.rowHeight = look.length(62);
    const auto rows = double(std::max<size_t>(picture.matrix.rows.size(), 1));
    const double least =
        std::max(look.length(picture.leastRow), tallestName(picture, look, geometry.nameWidth));
    if (room.height() > 0)
        geometry.rowHeight = std::clamp(
            (room.height() - geometry.headHeight - geometry.footHeight) / rows,
            least,
            std::max(least, geometry.rowHeight)
        );
    return geometry;
}

size_t paintMatrix(
    QPainter& painter, const QRectF& rect, const MatrixPicture& picture, const MatrixLook& look
) {
    const MatrixGeometry geometry = matrixGeometry(picture, look, rect.size());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Picture paint(painter, picture, look, geometry);
    paint.head({rect.left(), rect.top(), rect.width(), geometry.headHeight});
    double top = rect.top() + geometry.headHeight;
    size_t painted = 0;
    for (const power::MatrixRow& row : picture.matrix.rows) {
        if (top + geometry.rowHeight + geometry.footHeight > rect.bottom() + 1)
            break;
        paint.row({rect.left(), top, rect.width(), geometry.rowHeight}, row);
        top += geometry.rowHeight;
        ++painted;
    }
    paint.foot({rect.left(), top, rect.width(), geometry.footHeight});
    painter.restore();
    return painted;
}

double legendHeight(Language language, const MatrixLook& look, double width) {
    return eachLegendItem(language, look, width, [](QPointF, power::SayLevel, const QString&) {});
}

void paintLegend(QPainter& painter, const QRectF& rect, Language language, const MatrixLook& look) {
    const QSizeF swatch = levelSwatchSize(look);
    painter.save();
    eachLegendItem(
        language,
        look,
        rect.width(),
        [&](QPointF place, power::SayLevel level, const QString& label) {
            const QRectF plate(rect.topLeft() + place, swatch);
            paintLevelSwatch(painter, plate, level, look);
            painter.setFont(look.font(TextStyle::Small));
            painter.setPen(look.theme.ink2);
            painter.drawText(
                QRectF(plate.right() + look.length(6), plate.top(), rect.width(), plate.height()),
                Qt::AlignLeft | Qt::AlignVCenter,
                label
            );
        }
    );
    painter.restore();
}

} // namespace trellis::paint
