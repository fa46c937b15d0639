#pragma once

#include "core/analysis/sealed.h"
#include "core/words/language.h"

#include <QDialog>

class QButtonGroup;
class QSpinBox;

namespace trellis::ui {

class ChoiceField;
class TextLabel;
class Button;

/// One person's silent marks, at the shared laptop: for each attribute its four anchors, or pass.
/// Nobody sees it again once it is handed in.
class PlacementSheet : public QDialog {
    Q_OBJECT

public:
    PlacementSheet(const QStringList& attributes, Language language, QWidget* parent);
    [[nodiscard]] analysis::PlacementBallot ballot() const;

private:
    ChoiceField* m_constituency;
    std::vector<std::pair<QString, QButtonGroup*>> m_rows;
};

/// One person's dots: three, at most two on one, each can be taken back until it is handed in.
class DotSheet : public QDialog {
    Q_OBJECT

public:
    DotSheet(const std::vector<analysis::GrowthMove>& moves, QWidget* parent);
    [[nodiscard]] const analysis::DotBallot& ballot() const { return m_ballot; }

private:
    void showDots();

    struct Row {
        Id<analysis::GrowthMove> move;
        TextLabel* count;
        Button* more;
        Button* less;
    };
    analysis::DotBallot m_ballot;
    std::vector<Row> m_rows;
    TextLabel* m_left;
};

/// Fist to five for one move: how many people show how many fingers.
class HandsSheet : public QDialog {
    Q_OBJECT

public:
    HandsSheet(
        const QString& move, const analysis::Hands& hands, Language language, QWidget* parent
    );
    [[nodiscard]] analysis::Hands hands() const;

private:
    std::vector<QSpinBox*> m_boxes;
};

} // namespace trellis::ui
