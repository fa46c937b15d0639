// How the matrix speaks with spreadsheets: what is selected, as lines with tabs, and back.
#include "ui/power/level_text.h"
#include "ui/power/matrix_table.h"

#include <QClipboard>
#include <QGuiApplication>

namespace trellis::ui {

void MatrixTable::copy() const {
    QMap<int, QStringList> lines;
    for (int row = 0; row < m_model.rowCount(); ++row)
        for (int column = 0; column < m_model.columnCount(); ++column)
            if (const QModelIndex index = m_model.index(row, column);
                !isColumnHidden(column) && selectionModel()->isSelected(index))
                lines[row].append(index.data().toString());
    QStringList text;
    for (const QStringList& line : lines)
        text.append(line.join(u'\t'));
    QGuiApplication::clipboard()->setText(text.join(u'\n'));
}

void MatrixTable::paste() {
    if (!canType())
        return;
    const QList<int> columns = visibleHalves();
    const auto first = columns.indexOf(currentIndex().column());
    const auto lines = cellsOnClipboard(QGuiApplication::clipboard()->text());
    QList<TypedLevel> levels;
    int odd = 0;
    for (int line = 0; line < lines.size() && currentRow() + line < m_model.rowCount(); ++line)
        for (int cell = 0; cell < lines[line].size() && first + cell < columns.size(); ++cell) {
            const QString written = lines[line][cell].trimmed();
            if (written.isEmpty())
                continue;
            const QModelIndex index = m_model.index(currentRow() + line, columns.at(first + cell));
            if (const auto level = parseLevel(written))
                levels.append({*m_model.halfAt(index), level});
            else
                ++odd;
        }
    if (!levels.isEmpty())
        emit levelsTyped(levels);
    if (odd > 0)
        emit notUnderstood(odd);
}

} // namespace trellis::ui
