#pragma once

#include "core/analysis/measures.h"
#include "core/words/words.h"
#include "ui/paint/status.h"
#include "ui/paint/theme.h"

namespace trellis::paint {

/// One attribute as a row: a box for each level with a mark for each person, and a line at the
/// median. Marks have a group's shape only where at least three people of it stand.
struct SpreadStrip {
    QString name;
    std::array<std::vector<std::optional<Group>>, 4> boxes;
    double median = 0;
    QString range;           ///< "from 1 to 4, median 2.5"
    StatusPicture agreement; ///< "Talk first"
    QString note;            ///< under the range: "closer by one level"; empty for none
    QString restsOn;         ///< under the name: "5 pieces of evidence, from 2 steps"
    QString sentence;        ///< all of it, for somebody who hears it
    bool operator==(const SpreadStrip&) const = default;
};
[[nodiscard]] SpreadStrip spreadStrip(const analysis::Spread& spread, const Words& words);

/// `scale` enlarges everything for a wall; words are then no smaller than 24 pixels at 2.1.
struct StripLook {
    Theme theme;
    double scale = 1;
    [[nodiscard]] QFont font(TextStyle style) const;
};

[[nodiscard]] double stripHeight(const StripLook& look);
[[nodiscard]] double stripHeadHeight(const StripLook& look);
/// "1 Not yet" … "4 Shared and lasting" over the boxes.
void paintStripHead(
    QPainter& painter, const QRectF& rect, Language language, const StripLook& look
);
void paintStrip(
    QPainter& painter, const QRectF& rect, const SpreadStrip& strip, const StripLook& look
);
/// The name of a level on the scale of attributes, 1 to 4.
[[nodiscard]] QString levelName(int level, const Words& words);

} // namespace trellis::paint
