#include "ui/power/power_edits.h"

#include "core/power/store.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

namespace trellis::ui {
namespace {

using power::Decision;
using power::DecisionMatrix;

QString inLens(Lens lens) {
    switch (lens) {
    case Lens::Formal:
        return QCoreApplication::translate("power edits", "on paper");
    case Lens::Practice:
        return QCoreApplication::translate("power edits", "in practice");
    case Lens::Hoped:
        break;
    }
    return QCoreApplication::translate("power edits", "hoped for");
}

/// "Bell schedule, Families: 1 Told, in practice"
QString labelOf(const Desk& desk, const DecisionMatrix& matrix, const TypedLevel& typed) {
    const QString cell = QStringLiteral("%1, %2").arg(
        matrix.rows.at(typed.half.row).name, matrix.columns.at(typed.half.column).label
    );
    if (!typed.level)
        return QCoreApplication::translate("power edits", "%1: answer taken away, %2")
            .arg(cell, inLens(typed.half.lens));
    return QCoreApplication::translate("power edits", "%1: %2, %3")
        .arg(cell, power::levelInWords(typed.level, desk.words()), inLens(typed.half.lens));
}

template <class Key>
void write(school::Edit& edit, const Key& key, const TypedLevel& typed) {
    if (typed.level)
        power::setSay(edit, key, *typed.level);
    else
        power::clearSay(edit, key);
}

} // namespace

bool writeLevels(Desk& desk, const DecisionMatrix& matrix, const QList<TypedLevel>& levels) {
    const QString label =
        levels.size() == 1 ? labelOf(desk, matrix, levels.front())
                           : QCoreApplication::translate(
                                 "power edits", "Pasted %n answer(s)", nullptr, int(levels.size())
                             );
    return desk.perform(label, [&](school::Edit& edit) {
        for (const TypedLevel& typed : levels) {
            const Id<Decision> decision = matrix.rows.at(typed.half.row).decision;
            const power::MatrixColumn& column = matrix.columns.at(typed.half.column);
            if (column.actor)
                write(edit, power::ActorSayKey{decision, *column.actor, typed.half.lens}, typed);
            else
                write(edit, power::SayKey{decision, column.constituency, typed.half.lens}, typed);
        }
    });
}

bool writeEvidence(
    Desk& desk, const power::MatrixRow& row, const power::MatrixColumn& column, const QString& words
) {
    const QString label = QCoreApplication::translate("power edits", "%1, %2: how we know")
                              .arg(row.name, column.label);
    return desk.perform(label, [&](school::Edit& edit) {
        power::setEvidence(edit, {row.decision, column.constituency}, words);
    });
}

bool addDecisions(Desk& desk, std::vector<Decision> decisions) {
    const QString label =
        decisions.size() == 1
            ? QCoreApplication::translate("power edits", "Added the decision “%1”")
                  .arg(decisions.front().name)
            : QCoreApplication::translate(
                  "power edits", "Added %n decision(s)", nullptr, int(decisions.size())
              );
    return desk.perform(label, [&](school::Edit& edit) {
        int position = power::nextPosition(edit);
        for (Decision& decision : decisions) {
            decision.position = position++;
            power::put(edit, decision);
        }
    });
}

bool renameDecision(Desk& desk, Decision decision, const QString& name) {
    const QString label =
        QCoreApplication::translate("power edits", "Renamed “%1” to “%2”").arg(decision.name, name);
    decision.name = name;
    return desk.perform(label, [&](school::Edit& edit) { power::put(edit, decision); });
}

bool removeDecision(Desk& desk, const Decision& decision) {
    return desk.perform(
        QCoreApplication::translate("power edits", "Removed the decision “%1”").arg(decision.name),
        [&](school::Edit& edit) { power::remove(edit, decision.id); },
        Offer::Undo
    );
}

bool moveDecision(Desk& desk, const DecisionMatrix& matrix, size_t from, size_t to) {
    std::vector<Id<Decision>> order;
    for (const power::MatrixRow& row : matrix.rows)
        order.push_back(row.decision);
    const Id<Decision> moved = order.at(from);
    order.erase(order.begin() + std::ptrdiff_t(from));
    order.insert(order.begin() + std::ptrdiff_t(to), moved);
    return desk.perform(
        QCoreApplication::translate("power edits", "Moved “%1”").arg(matrix.rows.at(from).name),
        [&](school::Edit& edit) { power::reorder(edit, order); }
    );
}

} // namespace trellis::ui
