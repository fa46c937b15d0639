#pragma once

#include "core/power/types.h"

#include <QWidget>

class QLabel;

namespace trellis::ui {

class Button;
class Desk;
class PlainList;

/// Everybody and every space on the map, as two lists: what an import brought can be seen, changed
/// and added to.
class PeopleView : public QWidget {
    Q_OBJECT

public:
    explicit PeopleView(Desk& desk, QWidget* parent = nullptr);

    void setMap(const power::PowerMap& map);
    /// The actor or space last chosen; null when none is.
    [[nodiscard]] QUuid current() const;
    void goTo(const QUuid& id);
    /// Asks for a name and adds it.
    void addActor();
    void addSpace();
    void retranslate();

    [[nodiscard]] PlainList& actors() const { return *m_actors.list; }
    [[nodiscard]] PlainList& spaces() const { return *m_spaces.list; }

signals:
    void chosen();

private:
    struct Section {
        QLabel* title;
        QLabel* hint;
        PlainList* list;
        Button* add;
    };
    Section makeSection(class QBoxLayout& column);
    void fill();

    Desk& m_desk;
    power::PowerMap m_map;
    Section m_actors;
    Section m_spaces;
    PlainList* m_last;
};

} // namespace trellis::ui
