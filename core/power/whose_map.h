#pragma once

#include "core/power/matrix.h"

#include <array>

namespace trellis::power {

/// Fewer answers than this are never shown as a figure.
inline constexpr int leastAnswers = 3;

/// The middle of the answers that are known; nullopt below three of them.
/// @source domain.md section 3: perception gap, aggregates of three or more.
[[nodiscard]] std::optional<double> medianOf(const Tally& tally);
/// People who answered, "don't know" included.
[[nodiscard]] int answersIn(const Tally& tally);

/// What one perspective says of one cell.
struct ViewCell {
    enum class State {
        NotAsked,
        Fog,   ///< most do not know, or fewer than three do: counted, never dropped
        Known, ///< a median
    };
    State state = State::NotAsked;
    double median = 0;  ///< 0 to 5, of those who know
    bool apart = false; ///< seen two or more steps apart by two perspectives
    Tally tally;
    bool operator==(const ViewCell&) const = default;
};

/// What these answers come to, with nothing shown of fewer than three who know.
[[nodiscard]] ViewCell viewCell(const Tally& tally);

/// How one perspective sees the matrix.
struct ViewPanel {
    Perspective perspective;
    bool locked = false; ///< fewer than three were asked: nothing of it is shown
    std::vector<std::vector<ViewCell>> cells; ///< by decision, then column
    int asked = 0;                            ///< cells that were asked about
    int fog = 0;                              ///< of them, those in the fog
    [[nodiscard]] double fogRate() const { return asked == 0 ? 0 : double(fog) / asked; }
    bool operator==(const ViewPanel&) const = default;
};

/// A cell that perspectives see differently.
struct PerceptionGap {
    size_t row = 0;
    size_t column = 0;
    double width = 0;                           ///< steps between the lowest and highest median
    std::vector<std::optional<double>> medians; ///< by panel; nullopt is not known there
    QString words;                              ///< what stands behind it, or nothing
    bool operator==(const PerceptionGap&) const = default;
};

/// The same decisions as several groups see them.
struct WhoseMap {
    std::vector<Decision> decisions;
    std::vector<MatrixColumn> columns;
    std::vector<ViewPanel> panels;
    std::vector<PerceptionGap> gaps; ///< the widest first, of one step or more
    bool operator==(const WhoseMap&) const = default;
};
[[nodiscard]] WhoseMap whoseMap(const PowerMap& map, Lens lens, Language language);

/// "Students answered “don’t know” in 46 % of the cells, Staff in 2 %."; empty below two panels.
[[nodiscard]] QString fogSentence(const WhoseMap& whose, const Words& words);
/// "Budget, Families: Staff see 3 Shaping, Families 0 Shut out."
[[nodiscard]] QString
gapSentence(const WhoseMap& whose, const PerceptionGap& gap, const Words& words);
/// One cell of one panel, for a screen reader.
[[nodiscard]] QString viewCellSentence(
    const WhoseMap& whose, const ViewPanel& panel, size_t row, size_t column, const Words& words
);
/// "n = 19, Oct 8 to 15"
[[nodiscard]] QString askedText(const Perspective& perspective, const Words& words);
/// "3", or "2.5" between two levels.
[[nodiscard]] QString medianText(double median, const Words& words);
/// A letter for each panel that no other has where that can be: "S", "F", "T".
[[nodiscard]] QStringList letters(const WhoseMap& whose);

} // namespace trellis::power
