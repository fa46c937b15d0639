#include "core/power/room_box.h"

#include <algorithm>

namespace trellis::power {
namespace {

constexpr double pill = 24;
constexpr double gap = 8;
constexpr double padding = 10;
constexpr double narrowest = 168;
constexpr double longestRow = 352;

using Tokens = std::vector<RoomToken>;

/// Fills one room from its top down.
class RoomBuilder {
public:
    RoomBuilder(const Room& room, const SharedColumns& columns, const RoomsFrame& frame)
        : m_room(room),
          m_columns(columns),
          m_frame(frame) {
        for (const RoomToken& token : room.tokens)
            if (isShared(token))
                m_shared.push_back(token);
            else if (token.kind == RoomToken::Kind::OnPaper)
                m_onPaper.push_back(token);
            else
                m_made.push_back(token);
    }

    PlacedRoom build(RoomSpot spot) {
        m_placed.name = m_room.name;
        m_placed.large = spot == RoomSpot::Middle;
        m_width = roomWidth();
        m_y = length(tagHeight() / 2 + 8);
        if (spot == RoomSpot::Middle)
            middle();
        else if (spot == RoomSpot::Above)
            above();
        else
            plain(spot == RoomSpot::Below);
        m_placed.rect = QRectF(0, 0, m_width, m_y - length(gap) + length(12));
        const double tag =
            textWidth(m_placed.large ? RoomsText::LargeTag : RoomsText::Tag, m_room.name) +
            length(40);
        m_placed.tag = QRectF(length(padding), -length(tagHeight() / 2), tag, length(tagHeight()));
        return m_placed;
    }

private:
    [[nodiscard]] bool full() const { return m_frame.detail == RoomsDetail::Full; }
    [[nodiscard]] double length(double pixels) const { return pixels * m_frame.unit; }
    [[nodiscard]] double tagHeight() const { return m_placed.large ? 28 : 24; }
    [[nodiscard]] double textWidth(RoomsText text, const QString& words) const {
        return m_frame.width(text, words);
    }
    [[nodiscard]] double pillWidth(const RoomToken& token) const {
        const bool paper = token.kind == RoomToken::Kind::OnPaper;
        return textWidth(paper ? RoomsText::Ghost : RoomsText::Token, token.text) + length(22);
    }
    [[nodiscard]] bool isShared(const RoomToken& token) const {
        const auto& shared = m_columns.decisions;
        return std::find(shared.begin(), shared.end(), token.decision) != shared.end();
    }

    [[nodiscard]] double presenceWidth() const {
        double width = 0;
        for (const RoomPresence& each : m_room.presence)
            width += length(22) + countWidth(each) + length(10);
        return std::max(0.0, width - length(10));
    }
    [[nodiscard]] double countWidth(const RoomPresence& each) const {
        return each.people ? length(5) + textWidth(RoomsText::Count, QString::number(*each.people))
                           : 0;
    }
    [[nodiscard]] double rowWidth(const Tokens& tokens) const {
        double width = 0;
        for (const RoomToken& token : tokens)
            width += pillWidth(token) + length(gap);
        return std::max(0.0, width - length(gap));
    }

    /// As wide as its widest row, which wraps where it would be too long.
    [[nodiscard]] double roomWidth() const {
        double content = m_columns.decisions.empty() || m_shared.empty() ? 0 : m_columns.width;
        for (const Tokens* tokens : {&m_made, &m_onPaper}) {
            content = std::max(content, std::min(rowWidth(*tokens), length(longestRow)));
            for (const RoomToken& token : *tokens)
                content = std::max(content, pillWidth(token));
        }
        if (full())
            content =
                std::max(content, presenceWidth() + (m_room.tokens.empty() ? noteWidth() : 0));
        else if (m_room.tokens.empty())
            content = std::max(content, noteWidth());
        const double tag =
            textWidth(m_placed.large ? RoomsText::LargeTag : RoomsText::Tag, m_room.name) +
            length(40);
        return std::max(
            {length(full() ? narrowest : 150), content + length(28), tag + length(2 * padding)}
        );
    }
    [[nodiscard]] double noteWidth() const {
        return textWidth(RoomsText::Muted, m_frame.noDecisions) + length(12);
    }

    void middle() {
        sharedRow();
        rows(m_made);
        levers();
        if (full() && !m_room.presence.empty() && m_onPaper.size() == 2 &&
            rowWidth(m_onPaper) + presenceWidth() + length(40) <= m_width)
            between();
        else {
            rows(m_onPaper);
            presenceRow(true);
        }
    }

    /// Two decisions that leave to the left and right, with those who are present between them.
    void between() {
        const double first = pillWidth(m_onPaper[0]);
        const double last = pillWidth(m_onPaper[1]);
        place(m_onPaper[0], length(padding), first);
        place(m_onPaper[1], m_width - length(padding) - last, last);
        const double room = m_width - first - last - length(2 * padding);
        presence(length(padding) + first + (room - presenceWidth()) / 2, m_y + length(2));
        m_y += length(pill + gap);
    }

    void above() {
        presenceRow(m_room.tokens.empty());
        levers();
        rows(m_made);
        rows(m_onPaper);
        sharedRow();
    }

    void plain(bool decisionsFirst) {
        Tokens all = m_shared;
        all.insert(all.end(), m_made.begin(), m_made.end());
        all.insert(all.end(), m_onPaper.begin(), m_onPaper.end());
        const double together = rowWidth(all) + length(12) + presenceWidth();
        const bool oneRow = full() && !all.empty() && !m_room.presence.empty() &&
                            together + length(2 * padding) <= m_width;
        if (oneRow && decisionsFirst) {
            presence(length(padding) + rowWidth(all) + length(12), m_y + length(2));
            rows(all, false);
            levers();
            return;
        }
        if (decisionsFirst || !full()) {
            rows(all);
            presenceRow(all.empty());
            levers();
            return;
        }
        presenceRow(all.empty());
        levers();
        rows(all);
    }

    void place(RoomToken token, double x, double width) {
        m_placed.tokens.push_back({std::move(token), QRectF(x, m_y, width, length(pill))});
    }

    void sharedRow() {
        if (m_shared.empty())
            return;
        double x = (m_width - m_columns.width) / 2;
        for (size_t column = 0; column < m_columns.decisions.size(); ++column) {
            for (const RoomToken& token : m_shared)
                if (token.decision == m_columns.decisions[column]) {
                    const double width = pillWidth(token);
                    place(token, x + (m_columns.widths[column] - width) / 2, width);
                }
            x += m_columns.widths[column] + length(gap);
        }
        m_y += length(pill + gap);
    }

    void rows(const Tokens& tokens, bool centred = true) {
        Tokens row;
        const auto put = [&] {
            if (row.empty())
                return;
            double x = centred ? (m_width - rowWidth(row)) / 2 : length(padding);
            for (const RoomToken& token : row) {
                const double width = pillWidth(token);
                place(token, x, width);
                x += width + length(gap);
            }
            m_y += length(pill + gap);
            row.clear();
        };
        for (const RoomToken& token : tokens) {
            row.push_back(token);
            if (rowWidth(row) > m_width - length(2 * padding) && row.size() > 1) {
                row.pop_back();
                put();
                row.push_back(token);
            }
        }
        put();
    }

    void levers() {
        const double icons = full() ? length(13 + 4) : 0;
        const double width = m_width - length(2 * padding);
        const double height = length(full() ? 19 : 18);
        if (full())
            m_placed.icons = QRectF(length(padding), m_y, width, length(13));
        m_placed.levers = QRectF(length(padding), m_y + icons, width, height);
        m_y += icons + height + length(gap);
    }

    /// Who is here; with what an empty room says, where that is asked for.
    void presenceRow(bool note) {
        const bool says = note && m_room.tokens.empty();
        if (full())
            presence(length(padding), m_y);
        if (says) {
            const double x = full() && !m_room.presence.empty()
                                 ? length(padding) + presenceWidth() + length(12)
                                 : length(padding);
            m_placed.note = QRectF(x, m_y, noteWidth(), length(20));
        }
        if (says || (full() && !m_room.presence.empty()))
            m_y += length(20 + gap);
    }

    void presence(double x, double y) {
        for (const RoomPresence& each : m_room.presence) {
            PlacedPresence placed{each, QRectF(x, y, length(22), length(20)), {}};
            const double count = countWidth(each);
            if (count > 0)
                placed.count = QRectF(x + length(22 + 5), y, count - length(5), length(20));
            x += length(22) + count + length(10);
            m_placed.presence.push_back(placed);
        }
    }

    const Room& m_room;
    const SharedColumns& m_columns;
    const RoomsFrame& m_frame;
    Tokens m_shared;
    Tokens m_made;
    Tokens m_onPaper;
    PlacedRoom m_placed;
    double m_width = 0;
    double m_y = 0;
};

} // namespace

SharedColumns sharedColumns(const Room& above, const Room& middle, const RoomsFrame& frame) {
    SharedColumns columns;
    for (const RoomToken& ghost : above.tokens)
        for (const RoomToken& token : middle.tokens)
            if (ghost.decision == token.decision) {
                const double width = std::max(
                    frame.width(RoomsText::Ghost, ghost.text),
                    frame.width(RoomsText::Token, token.text)
                );
                columns.decisions.push_back(token.decision);
                columns.widths.push_back(width + 22 * frame.unit);
                columns.width += columns.widths.back() + gap * frame.unit;
                if (columns.width > (longestRow + 60) * frame.unit) {
                    columns.decisions.pop_back();
                    columns.width -= columns.widths.back() + gap * frame.unit;
                    columns.widths.pop_back();
                }
            }
    columns.width = std::max(0.0, columns.width - gap * frame.unit);
    // The widest first: it stands under the room's tag, and its arrow finds a way beside that.
    for (size_t i = 1; i < columns.widths.size(); ++i)
        if (columns.widths[i] > columns.widths[0]) {
            std::swap(columns.widths[i], columns.widths[0]);
            std::swap(columns.decisions[i], columns.decisions[0]);
        }
    return columns;
}

PlacedRoom
boxOf(const Room& room, RoomSpot spot, const SharedColumns& columns, const RoomsFrame& frame) {
    return RoomBuilder(room, columns, frame).build(spot);
}

PlacedRoom foldTag(const std::vector<size_t>& rooms, const RoomsFrame& frame) {
    PlacedRoom tag;
    tag.room = rooms.front();
    tag.folded = rooms;
    tag.name = rooms.size() < frame.folded.size() ? frame.folded[rooms.size()] : QString();
    const double width = frame.width(RoomsText::Tag, tag.name) + 24 * frame.unit;
    tag.rect = QRectF(0, 0, width, 24 * frame.unit);
    tag.tag = tag.rect;
    return tag;
}

void faceTowards(double x, PlacedRoom& room, const RoomsFrame& frame) {
    if (room.large || room.presence.empty() || room.tokens.empty() || room.rect.center().x() >= x)
        return;
    const QRectF people = room.presence.front().badge;
    const bool together = std::ranges::all_of(room.tokens, [&](const PlacedToken& token) {
        return token.rect.top() < people.bottom() && token.rect.bottom() > people.top();
    });
    if (!together)
        return;
    const double inset = padding * frame.unit;
    const double right = room.rect.right() - inset - room.tokens.back().rect.right();
    const double left = room.rect.left() + inset - people.left();
    for (PlacedToken& token : room.tokens)
        token.rect.translate(right, 0);
    for (PlacedPresence& each : room.presence) {
        each.badge.translate(left, 0);
        each.count.translate(left, 0);
    }
}

PlacedRoom movedTo(PlacedRoom room, QPointF corner) {
    const QPointF by = corner - room.rect.topLeft();
    for (QRectF* rect : {&room.rect, &room.tag, &room.levers, &room.icons, &room.note})
        if (!rect->isEmpty())
            rect->translate(by);
    for (PlacedPresence& each : room.presence) {
        each.badge.translate(by);
        if (!each.count.isEmpty())
            each.count.translate(by);
    }
    for (PlacedToken& each : room.tokens)
        each.rect.translate(by);
    return room;
}

} // namespace trellis::power
