#pragma once

#include "core/school/search.h"

#include <QKeySequence>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace trellis::ui {

class Desk;
class HitModel;
class KeyHint;

/// Finds words anywhere in the file and goes there. Arrows move in the list, Enter goes.
class SearchBox : public QWidget {
    Q_OBJECT

public:
    SearchBox(Desk& desk, QWidget* parent = nullptr);

    /// From the shortcut: takes the keyboard with everything selected.
    void begin();
    void retranslate();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void chosen(const QString& kind, const QUuid& id);

private:
    void placeKeys();
    void look();
    void openList();
    void closeList();
    void step(int by);
    void go(const QModelIndex& index);
    bool keyPressed(int key);

    Desk& m_desk;
    QKeySequence m_find{QStringLiteral("Ctrl+K")};
    QLineEdit* m_edit;
    KeyHint* m_keys;
    QFrame* m_popup = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_nothing = nullptr;
    HitModel* m_hits;
};

} // namespace trellis::ui
