#pragma once

#include "core/analysis/measures.h"
#include "core/words/words.h"
#include "ui/paint/spread_strip.h"

#include <QImage>
#include <QRectF>

namespace trellis::ui {

/// What the wall shows of a meeting, all decided: no names, only photos cleared for the team.
struct WallPicture {
    struct Card {
        QString words;
        std::optional<Group> group;
        QString groupName; ///< "one word", for words without a group
        bool isNew = false;
        bool operator==(const Card&) const = default;
    };
    struct Exhibit {
        QImage photo; ///< empty for evidence that is no photo
        QString title;
        std::optional<Group> group;
        QString credit;
        QString quote; ///< the photographer's own words
        bool operator==(const Exhibit&) const = default;
    };
    struct Bar {
        QString words;
        int dots = 0;
        QString count; ///< "9 dots"
        bool operator==(const Bar&) const = default;
    };
    QStringList rounds; ///< names, in their order
    int current = 0;
    QString occasion; ///< "Cedar Grove · November 3"
    QString label;    ///< "Round 3 of 9, Look"
    QString prompt;
    QString rule;
    QString time;     ///< "3:24"
    QString of;       ///< "of 12 min", "paused"
    double share = 0; ///< of the round's time that is left
    bool late = false;
    std::optional<Exhibit> exhibit;
    std::vector<Card> cards; ///< newest last; at most four are shown
    QStringList list;        ///< the scale, the fingers' key, when there are no cards
    std::vector<paint::SpreadStrip> strips;
    std::vector<Bar> bars;
    std::vector<std::pair<Group, bool>> heard; ///< groups here, and whether they were heard
    QString next;                              ///< "Families, you are next"
    QString spoken;                            ///< "3 of 6 groups were heard"
    Language language = Language::English;
    bool operator==(const WallPicture&) const = default;
};

/// One text of the wall, where it stands. Everything that is written there is one of these, so that
/// a test can measure it.
struct WallText {
    QRectF rect;
    QString words;
    QFont font;
    QColor ink;
    int flags = 0; ///< of QPainter::drawText
};

/// Paints the wall into a rectangle of any size; measures are those of 1920 by 1080.
/// Gives back the texts it wrote, in the rectangle's own coordinates.
std::vector<WallText> paintWall(
    QPainter& painter, const QRectF& rect, const WallPicture& picture, const paint::Theme& theme
);

} // namespace trellis::ui
