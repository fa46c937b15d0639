#pragma once

#include <QList>

class QAction;
class QWidget;

namespace trellis::ui {

/// Every action that has a shortcut, by what it does.
void showShortcuts(const QList<QAction*>& actions, QWidget* parent);

/// What Trellis is, whose licence it has, what it rests on.
void showAbout(QWidget* parent);

} // namespace trellis::ui
