#pragma once

#include "core/evidence/types.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace trellis::ui {

class Desk;
class TextLabel;
class ThingChip;

/// Fills `column` with one chip a thing, that opens it on its page.
std::vector<ThingChip*>
showThings(Desk& desk, QVBoxLayout& column, const std::vector<evidence::NamedThing>& things);

/// What rests on a thing: the notes, moves and slides that it is used in. Hidden while nothing
/// rests on it. It reads the links itself and follows their changes.
class UsedIn : public QWidget {
    Q_OBJECT

public:
    explicit UsedIn(Desk& desk, QWidget* parent = nullptr);

    void show(const std::optional<evidence::Thing>& thing);
    void retranslate();

private:
    void refresh();

    Desk& m_desk;
    std::optional<evidence::Thing> m_thing;
    TextLabel* m_title;
    QVBoxLayout* m_chips;
};

} // namespace trellis::ui
