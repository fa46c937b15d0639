#pragma once

#include "ui/parts/inspector.h"
#include "ui/power/whose_view.h"

class QLabel;
class QVBoxLayout;

namespace trellis::ui {

class Button;
class PerspectiveEditor;
class TallyFields;

/// The right side of "whose map": the five widest gaps, how many gave each level in one cell, and
/// who was asked.
class WhoseInspector : public Inspector {
    Q_OBJECT

public:
    WhoseInspector(Desk& desk, WhoseView& view, QWidget* parent = nullptr);

    void showPlace(const power::PowerMap& map);
    void retranslate();

private:
    void fillGaps();
    void fillTally();
    void writeCounts();

    Desk& m_desk;
    WhoseView& m_view;
    QLabel* m_title;
    QLabel* m_hint;
    QVBoxLayout* m_gaps;
    QLabel* m_noGaps;
    QLabel* m_tallyTitle;
    TallyFields* m_counts;
    QLabel* m_tallyHint;
    PerspectiveEditor* m_perspective;
    QLabel* m_privacy;
    Button* m_add;
};

} // namespace trellis::ui
