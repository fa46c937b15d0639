#pragma once

#include "core/power/network_changes.h"
#include "core/power/network_picture.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace trellis::ui {

class ChangeList;
class Desk;
class NetworkCanvas;
class Slopes;

/// Two moments of the network side by side, seen through one view, and how each group's say
/// changed between them.
class ThenNowView : public QWidget {
    Q_OBJECT

public:
    explicit ThenNowView(Desk& desk, QWidget* parent = nullptr);

    /// Shows what the desk reads as "now" beside the moment that is chosen.
    void setMap(const power::PowerMap& map);
    /// The list of what changed: stands in the inspector; picking a line finds it on both maps.
    [[nodiscard]] QWidget& changes() const { return *m_changed; }
    [[nodiscard]] QComboBox& moments() const { return *m_moments; }
    [[nodiscard]] NetworkCanvas& then() const { return *m_then; }
    [[nodiscard]] NetworkCanvas& now() const { return *m_now; }
    void retranslate();

private:
    QWidget* makeCard(QWidget* title, QLabel* ties, NetworkCanvas* canvas);
    void fillMoments();
    void compare();
    void find(const power::NetworkChange& change);

    Desk& m_desk;
    power::PowerMap m_map;
    power::PowerMap m_before;
    QComboBox* m_moments;
    QLabel* m_nowTitle;
    QLabel* m_thenTies;
    QLabel* m_nowTies;
    NetworkCanvas* m_then;
    NetworkCanvas* m_now;
    QLabel* m_slopesTitle;
    Slopes* m_slopes;
    QLabel* m_sentence;
    QWidget* m_changed;
    QLabel* m_changedTitle;
    QLabel* m_howMany;
    ChangeList* m_list;
};

} // namespace trellis::ui
