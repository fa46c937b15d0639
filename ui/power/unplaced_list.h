#pragma once

#include "core/power/types.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace trellis::ui {

class Desk;

/// Decisions that are in no room yet, on paper or in practice: each is put into one from its menu.
class UnplacedList : public QWidget {
    Q_OBJECT

public:
    explicit UnplacedList(Desk& desk, QWidget* parent = nullptr);

    /// False when every decision has a room.
    bool showMap(const power::PowerMap& map);
    void retranslate();

private:
    void offer(QWidget& under, const power::Decision& decision);

    Desk& m_desk;
    power::PowerMap m_map;
    QLabel* m_title;
    QVBoxLayout* m_rows;
};

} // namespace trellis::ui
