#include "ui/paint/whose_map_picture.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::paint {
namespace {

constexpr size_t mostAcross = 3; ///< panels beside each other; four are two rows of two
constexpr double gap = 18;
constexpr double line = 20;
constexpr double bar = 10;
constexpr double rowHeight = 46;                   ///< at most
constexpr double headHeight = 4 * line + bar + 10; ///< who, how many, fog, badges

/// Paints one row of panels after the other; lengths are those of the screen at 100 %.
class Panels {
public:
    Panels(
        QPainter& painter, const power::WhoseMap& whose, const Words& words, const RoomsLook& look
    )
        : m_painter(painter),
          m_whose(whose),
          m_words(words),
          m_look(look) {}

    void paint(const QRectF& room) {
        const size_t across =
            m_whose.panels.size() == 4 ? 2 : std::min(m_whose.panels.size(), mostAcross);
        const size_t rows = (m_whose.panels.size() + across - 1) / across;
        const double space = m_look.length(gap);
        const double height = (room.height() - space * double(rows - 1)) / double(rows);
        m_names = namesWidth(room.width());
        const double width = (room.width() - m_names - space * double(across - 1)) / double(across);
        for (size_t i = 0; i < m_whose.panels.size(); ++i) {
            const double top = room.top() + double(i / across) * (height + space);
            const double left = room.left() + m_names + double(i % across) * (width + space);
            if (i % across == 0)
                paintNames(QRectF(room.left(), top, m_names, height));
            paintPanel(QRectF(left, top, width, height), m_whose.panels[i]);
        }
    }

private:
    [[nodiscard]] double namesWidth(double all) const {
        const QFont font = m_look.font(TextStyle::BodyStrong);
        double widest = 0;
        for (const power::Decision& decision : m_whose.decisions)
            widest = std::max(widest, widthOf(decision.name, font));
        return std::min(widest + m_look.length(gap), .26 * all);
    }

    /// As tall as there is room for.
    [[nodiscard]] double heightOfRow(const QRectF& panel) const {
        const double rows = double(std::max<size_t>(1, m_whose.decisions.size()));
        return std::min(
            m_look.length(rowHeight), (panel.height() - m_look.length(headHeight)) / rows
        );
    }

    void paintNames(const QRectF& room) {
        const double height = heightOfRow(room);
        double y = room.top() + m_look.length(headHeight);
        for (const power::Decision& decision : m_whose.decisions) {
            write(
                QRectF(room.left(), y, room.width() - m_look.length(6), height),
                decision.name,
                TextStyle::BodyStrong,
                m_look.theme.ink
            );
            y += height;
        }
    }

    void paintPanel(const QRectF& room, const power::ViewPanel& panel) {
        const double step = m_look.length(line);
        QRectF row(room.left(), room.top(), room.width(), step);
        write(row, panel.perspective.title, TextStyle::BodyStrong, m_look.theme.ink);
        row.translate(0, step);
        if (panel.locked) {
            m_painter.setFont(m_look.font(TextStyle::Small));
            m_painter.setPen(m_look.theme.ink3);
            m_painter.drawText(
                row.adjusted(0, 0, 0, 6 * step),
                int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap,
                m_words.translate(
                    "whose map",
                    "Fewer than three people answered: nothing is shown, so that nobody’s answer "
                    "can be read."
                )
            );
            return;
        }
        write(
            row, power::askedText(panel.perspective, m_words), TextStyle::Caption, m_look.theme.ink3
        );
        row.translate(0, step);
        paintFogBar(
            m_painter, QRectF(row.left(), row.top(), row.width(), m_look.length(bar)), panel, m_look
        );
        row.translate(0, m_look.length(bar));
        write(
            row,
            m_words.translate("whose map", "%1 % don’t know")
                .arg(std::lround(100 * panel.fogRate())),
            TextStyle::Caption,
            m_look.theme.ink2
        );
        paintCells(room, panel);
    }

    void paintCells(const QRectF& room, const power::ViewPanel& panel) {
        const double top = room.top() + m_look.length(headHeight);
        const double height = heightOfRow(room);
        const double width = room.width() / double(m_whose.columns.size());
        QSizeF badge = groupBadgeSize(m_look.theme) * m_look.unit;
        badge *= std::min(1.0, (width - 2) / badge.width());
        for (size_t column = 0; column < m_whose.columns.size(); ++column) {
            const double left = room.left() + width * double(column);
            paintGroupBadge(
                m_painter,
                QRectF(
                    QPointF(
                        left + (width - badge.width()) / 2, top - badge.height() - m_look.length(4)
                    ),
                    badge
                ),
                m_whose.columns[column].group,
                m_look.theme
            );
            for (size_t decision = 0; decision < m_whose.decisions.size(); ++decision)
                paintViewCell(
                    m_painter,
                    QRectF(left, top + height * double(decision), width, height)
                        .adjusted(1, 1, -1, -1),
                    panel.cells[decision][column],
                    m_words,
                    m_look
                );
        }
    }

    void write(const QRectF& where, const QString& words, TextStyle style, const QColor& ink) {
        paintLine(m_painter, where, words, {m_look.font(style), ink, Qt::AlignLeft});
    }

    QPainter& m_painter;
    const power::WhoseMap& m_whose;
    const Words& m_words;
    const RoomsLook& m_look;
    double m_names = 0;
};

} // namespace

void paintWhoseMap(
    QPainter& painter,
    const QRectF& room,
    const power::WhoseMap& whose,
    const Words& words,
    const RoomsLook& look
) {
    if (whose.panels.empty() || whose.columns.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Panels(painter, whose, words, look).paint(room);
    painter.restore();
}

} // namespace trellis::paint
