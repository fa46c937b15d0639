#pragma once

#include "core/power/network_changes.h"
#include "core/power/network_overlay.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace trellis::ui {

class ChangeList;
class Desk;
class NetworkCanvas;
class SlopeChart;

/// Two moments of the network, side by side through one view or one over the other, and how each
/// group's say changed between them.
class ThenNowView : public QWidget {
    Q_OBJECT

public:
    explicit ThenNowView(Desk& desk, QWidget* parent = nullptr);

    /// Shows what the desk reads as "now" beside the moment that is chosen.
    void setMap(const power::PowerMap& map);
    /// One map with both moments instead of two: a ring is then, the fill is now.
    void setOverlaid(bool overlaid);
    /// The moment that is compared with, and what it is called; the map is empty before one is
    /// chosen.
    [[nodiscard]] const power::PowerMap& before() const { return m_before; }
    [[nodiscard]] QString momentName() const;
    /// The list of what changed: stands in the inspector; picking a line finds it on both maps.
    [[nodiscard]] QWidget& changes() const { return *m_changed; }
    [[nodiscard]] QComboBox& moments() const { return *m_moments; }
    [[nodiscard]] NetworkCanvas& then() const { return *m_then; }
    [[nodiscard]] NetworkCanvas& now() const { return *m_now; }
    [[nodiscard]] NetworkCanvas& overlay() const { return *m_overlay; }
    void retranslate();

private:
    QWidget* makeCard(QWidget* title, QLabel* ties, QWidget* picture);
    void fillMoments();
    void compare();
    void showPictures();
    void showChanges();
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
    NetworkCanvas* m_overlay;
    QStackedWidget* m_first; ///< then alone, or both
    QWidget* m_nowCard;
    QLabel* m_overlayKey;
    QLabel* m_slopesTitle;
    SlopeChart* m_slopes;
    QLabel* m_sentence;
    QWidget* m_changed;
    QLabel* m_changedTitle;
    QLabel* m_howMany;
    ChangeList* m_list;
};

} // namespace trellis::ui
