#pragma once

#include "core/power/towers.h"
#include "core/words/words.h"

#include <QDialog>

class QLabel;

namespace trellis::ui {

class Button;
class TallyFields;

/// Asks how many people of one perspective gave each height to one actor, on paper and in practice.
class TowerDialog : public QDialog {
    Q_OBJECT

public:
    TowerDialog(
        const power::TowerView& view,
        const QString& actor,
        const Words& words,
        QWidget* parent = nullptr
    );

signals:
    void chosen(const trellis::power::Tally& paper, const trellis::power::Tally& practice);

private:
    void countAnswers();
    void give();

    int m_people;
    TallyFields* m_counts;
    QLabel* m_answers;
    Button* m_keep;
};

} // namespace trellis::ui
