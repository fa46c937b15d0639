#pragma once

#include "core/power/names.h"
#include "core/words/words.h"

namespace trellis::power {

/// One group's say in one decision. Of each lens: nullopt is a cell that nobody answered, a
/// SayLevel of nullopt is "don't know".
struct MatrixCell {
    std::optional<SayLevel> paper;
    std::optional<SayLevel> practice;
    std::optional<SayLevel> hoped;
    std::optional<int> change; ///< practice minus paper, where both are known
    double voiceShare = 0;     ///< of the levels that all groups have in practice, 0 to 1
    bool evidence = false;     ///< the team wrote how it knows

    [[nodiscard]] const std::optional<SayLevel>& at(Lens lens) const;
    [[nodiscard]] bool answered() const { return paper || practice || hoped; }
    /// It says something and nothing stands behind it.
    [[nodiscard]] bool unproven() const { return answered() && !evidence; }
    bool operator==(const MatrixCell&) const = default;
};

struct MatrixColumn {
    Constituency constituency = Constituency::Teacher;
    Group group = Group::Teachers;       ///< its badge
    QString label;                       ///< "Families"
    std::optional<double> averageChange; ///< practice minus paper; nullopt when never known
    std::optional<Id<Actor>> actor;      ///< of whom alone it speaks; nullopt is the whole group
    [[nodiscard]] Whom whom() const { return actor ? Whom(*actor) : Whom(constituency); }
    bool operator==(const MatrixColumn&) const = default;
};

struct MatrixRow {
    Id<Decision> decision;
    QString name;
    QString decidedBy;
    std::vector<MatrixCell> cells; ///< one a column
    bool operator==(const MatrixRow&) const = default;
};

/// Who has what say in which decision, in the order that every picture of it keeps.
struct DecisionMatrix {
    std::vector<MatrixColumn> columns; ///< the six groups, other groups, then single actors
    std::vector<MatrixRow> rows;       ///< the team's order
    bool operator==(const DecisionMatrix&) const = default;
};

/// Which columns a matrix has besides the six groups and whatever constituency has an answer.
struct MatrixColumns {
    std::vector<Constituency> also; ///< without an answer yet
    /// Single actors with an answer, and those in it; nullopt: none, groups alone.
    std::optional<std::set<Id<Actor>>> actors;
    Names names = Names::Shown; ///< of the actors
};
[[nodiscard]] DecisionMatrix
decisionMatrix(const PowerMap& map, Language language, const MatrixColumns& columns = {});

/// By what the decisions are sorted: the say of one column through a lens, or practice minus paper.
struct MatrixOrder {
    Whom whom;
    std::optional<Lens> lens; ///< nullopt: the change
    bool highestFirst = true;
    bool operator==(const MatrixOrder&) const = default;
};
/// The decisions in that order; equal ones keep the team's order, unknown ones come last.
[[nodiscard]] std::vector<Id<Decision>>
decisionsBy(const DecisionMatrix& matrix, const MatrixOrder& order);

/// What the picture of a matrix says besides its values, in one language.
struct MatrixWords {
    QString decision;     ///< above the decisions' names
    QString paper;        ///< above the left half of a cell
    QString practice;     ///< above the right half of a cell
    QString whoDecides;   ///< above the bars
    QString shareOfVoice; ///< what the bars are
    QString averageChange;
    QString practiceMinusPaper; ///< what the change is
    QString hoped;              ///< a column of what is hoped for
    bool operator==(const MatrixWords&) const = default;
};
[[nodiscard]] MatrixWords matrixWords(const Words& words);

/// How a column head and a sentence name whom they speak of: "Families", "District".
[[nodiscard]] QString labelOf(Constituency constituency, Language language);
/// What stands in a half: "3", "?", or nothing.
[[nodiscard]] QString levelText(const std::optional<SayLevel>& level);
/// What a person typed or pasted into a half: a figure, a question mark or a step's name, in any
/// case and either language. The outer nullopt is something else.
[[nodiscard]] std::optional<SayLevel> parseLevel(const QString& written);
/// "+0.2", "−1.4", "0", or "–" when it is not known.
[[nodiscard]] QString changeText(std::optional<double> change, const QLocale& locale);
/// "3 Shaping", "Don't know", or that there is no answer yet.
[[nodiscard]] QString levelInWords(const std::optional<SayLevel>& level, const Words& words);
/// A cell in words: "Bell schedule, Families: on paper 3 Shaping, in practice 1 Told".
[[nodiscard]] QString cellSentence(
    const MatrixRow& row, const MatrixColumn& column, const MatrixCell& cell, const Words& words
);

} // namespace trellis::power
