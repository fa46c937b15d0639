#pragma once

#include "core/power/whose_map.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace trellis::ui {

class Card;
class Desk;
class EmptyState;
class ViewTable;

/// The same decisions as several groups see them, side by side; the fog first.
class WhoseView : public QWidget {
    Q_OBJECT

public:
    /// A cell of one panel.
    struct Place {
        size_t panel = 0;
        size_t row = 0;
        size_t column = 0;
        bool operator==(const Place&) const = default;
    };

    explicit WhoseView(Desk& desk, QWidget* parent = nullptr);

    void setMap(const power::PowerMap& map);
    void setLens(Lens lens);
    [[nodiscard]] Lens lens() const { return m_lens; }
    [[nodiscard]] const power::WhoseMap& whose() const { return m_whose; }
    [[nodiscard]] const std::optional<Place>& current() const { return m_current; }
    void goTo(const Place& place);
    void retranslate();
    [[nodiscard]] ViewTable* table(size_t panel) const;

signals:
    void chosen();

private:
    void rebuild();
    void addPanel(size_t panel, QHBoxLayout& fog, QHBoxLayout& panels);
    QWidget* headOf(size_t panel, bool withNumber);
    void follow(size_t panel, const QModelIndex& index);
    void write(size_t panel, const QModelIndex& index, const power::Tally& tally);

    Desk& m_desk;
    power::PowerMap m_map;
    power::WhoseMap m_whose;
    Lens m_lens = Lens::Practice;
    std::optional<Place> m_current;
    std::vector<ViewTable*> m_tables; ///< by panel; nullptr for a locked one
    QWidget* m_content = nullptr;
    bool m_following = false;
};

/// Writes how many gave each level in one cell of a perspective.
bool writeTally(
    Desk& desk,
    const power::WhoseMap& whose,
    const WhoseView::Place& place,
    Lens lens,
    const power::Tally& tally
);

} // namespace trellis::ui
