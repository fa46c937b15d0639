#pragma once

#include "ui/shell/history_list.h"

#include <QWidget>

class QListView;

namespace trellis::ui {

/// Lies over an open line of the history, below its words: what the first edits did, and the way
/// back to here.
class HistoryDetail : public QWidget {
    Q_OBJECT

public:
    HistoryDetail(const HistoryItem& item, bool undoable, QListView& list);

signals:
    void undoWanted();
};

} // namespace trellis::ui
