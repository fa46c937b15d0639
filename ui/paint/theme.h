#pragma once

#include "core/words/vocabulary.h"

#include <QColor>
#include <QFont>
#include <QMetaType>

#include <array>

namespace trellis::paint {

enum class ThemeName { Light, Dark, Projector };

/// The type scale. Sizes are logical pixels at 100 % text size.
enum class TextStyle {
    WindowTitle,         ///< 32, the welcome window
    PageTitle,           ///< 20, title row
    SectionTitle,        ///< 15, cards and inspector
    Lede,                ///< 15, a sentence under a title
    BodyStrong,          ///< 13 semibold
    Body,                ///< 13
    SmallStrong,         ///< 12 semibold
    Small,               ///< 12, table cells and descriptions
    Label,               ///< 11.5 semibold, field labels and column heads
    Caption,             ///< 11.5, metadata
    Rail,                ///< 11, under a rail's icon
    Badge,               ///< 10.5 bold, two letters
    Tick,                ///< 10.5, axes only
    Quote,               ///< 13 serif, somebody's own words
    ProjectorPrompt,     ///< 62 bold
    ProjectorReflection, ///< 34
    ProjectorText,       ///< 24, nothing smaller on a projector
};

/// The colours of one kind of space; its stroke pattern and icon tell it apart without them.
struct SpaceColours {
    QColor fill;
    QColor stroke;
    bool operator==(const SpaceColours&) const = default;
};

/// Every colour, type size and contrast choice that something is painted with: a value, so that
/// screen, projector and PDF call the same painters with a different one.
struct Theme {
    ThemeName name = ThemeName::Light;
    double textScale = 1.0;         ///< 0.9 to 1.5, multiplies type and row heights, not radii
    bool increasedContrast = false; ///< soft control borders take the colour of `ctl`

    QColor paper;   ///< window background
    QColor surface; ///< cards, fields, lists
    QColor sunken;  ///< rail, top bar, inspector
    QColor hover;   ///< hover fill, neutral badge, segmented track
    QColor line;    ///< decorative dividers and card borders
    QColor line2;   ///< soft control border
    QColor ctl;     ///< checkbox outline, unfilled marks
    QColor ink;     ///< text
    QColor ink2;    ///< secondary text
    QColor ink3;    ///< captions, placeholders
    QColor accent;  ///< primary fill
    QColor accentHover;
    QColor accentSoft; ///< selected row
    QColor accentLine;
    QColor onAccent;   ///< text on the primary fill
    QColor accentText; ///< links, selected label, progress
    QColor focus;
    QColor warn;
    QColor warnSoft;
    QColor warnLine;
    QColor warnMark; ///< a line in a chart that warns
    QColor danger;
    QColor dangerSoft;
    QColor dangerLine;
    QColor canvas; ///< behind a map
    QColor zoneClosed;
    QColor wallClosed;
    QColor onGroup; ///< the letters on a group's fill

    /// The group's own colour: for badges and marks, never for running text.
    [[nodiscard]] QColor group(Group group) const;
    /// A thumbnail's background for something of that group.
    [[nodiscard]] QColor tint(Group group) const;
    /// The say scale's fill, 0 to 5.
    [[nodiscard]] QColor heat(int step) const;
    /// The digit's colour on that fill.
    [[nodiscard]] QColor onHeat(int step) const;
    [[nodiscard]] SpaceColours space(Openness openness) const;

    /// The font of a style at this theme's text size: Inter or Noto Serif where installed, else the
    /// platform's own.
    [[nodiscard]] QFont font(TextStyle style) const;
    /// A length that grows with the text: row heights, boxes around type.
    [[nodiscard]] double scaled(double length) const { return length * textScale; }
    [[nodiscard]] int scaledInt(double length) const;

    [[nodiscard]] bool isDark() const { return name != ThemeName::Light; }

    /// The theme of that name. `textScale` is kept within 0.9 to 1.5.
    [[nodiscard]] static Theme
    make(ThemeName name, double textScale = 1.0, bool increasedContrast = false);

    bool operator==(const Theme&) const = default;

    std::array<QColor, 6> groups;
    std::array<QColor, 6> tints;
    std::array<QColor, 6> heats;
    std::array<QColor, 6> onHeats;
    std::array<SpaceColours, 3> spaces; ///< closed, invited, claimed and shared
};

} // namespace trellis::paint

Q_DECLARE_METATYPE(trellis::paint::Theme)
