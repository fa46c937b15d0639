#pragma once

#include "core/power/network_changes.h"

#include <QListWidget>

namespace trellis::ui {

/// What is otherwise on the later of two maps, under headings: a sign, a name, and how it changed.
class ChangeList : public QListWidget {
    Q_OBJECT

public:
    explicit ChangeList(QWidget* parent = nullptr);

    void show(const std::vector<power::NetworkChange>& changes, const Words& words);

signals:
    /// The person came to that change.
    void chosen(const trellis::power::NetworkChange& change);

private:
    void addHeading(const QString& heading);
    void addChange(size_t change);

    std::vector<power::NetworkChange> m_changes;
};

} // namespace trellis::ui
