#pragma once

#include "ui/parts/vocabulary_choices.h"
#include "ui/power/matrix_table.h"

namespace trellis::ui {

class Desk;

/// What the page of step 3 writes, each as one edit with its words for the history.
bool writeLevels(Desk& desk, const power::DecisionMatrix& matrix, const QList<TypedLevel>& levels);
bool writeEvidence(
    Desk& desk, const power::MatrixRow& row, const power::MatrixColumn& column, const QString& words
);
bool addDecisions(Desk& desk, std::vector<power::Decision> decisions);
bool renameDecision(Desk& desk, power::Decision decision, const QString& name);
bool removeDecision(Desk& desk, const power::Decision& decision);
/// Puts the decision in row `from` into row `to`.
bool moveDecision(Desk& desk, const power::DecisionMatrix& matrix, size_t from, size_t to);

} // namespace trellis::ui
