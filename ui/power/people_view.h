#pragma once

#include "core/power/types.h"

#include <QWidget>

class QLabel;

namespace trellis::ui {

class Button;
class Desk;
class PlainList;
struct PlainRow;

/// The map as tables: everybody on it, every tie and every space. What the network and the rooms
/// show can be read, sorted, changed and added to here, by keyboard and by ear.
class PeopleView : public QWidget {
    Q_OBJECT

public:
    explicit PeopleView(Desk& desk, QWidget* parent = nullptr);

    void setMap(const power::PowerMap& map);
    /// The actor, tie or space last chosen; null when none is.
    [[nodiscard]] QUuid current() const;
    /// False when nothing here has that id.
    bool goTo(const QUuid& id);
    /// Asks for a name and adds it.
    void addActor();
    void addSpace();
    /// Asks between whom.
    void addTie();
    void retranslate();

    [[nodiscard]] PlainList& actors() const { return *m_actors.list; }
    [[nodiscard]] PlainList& spaces() const { return *m_spaces.list; }
    [[nodiscard]] PlainList& ties() const { return *m_ties.list; }

signals:
    void chosen();

private:
    struct Section {
        QLabel* title;
        QLabel* hint;
        PlainList* list;
        Button* add;
    };
    Section makeSection(class QBoxLayout& column, int stretch);
    void connectLists();
    void fill();
    void rename(const QUuid& id, const QString& name);
    void remove(const QUuid& id);
    [[nodiscard]] std::vector<PlainRow> actorRows() const;
    [[nodiscard]] std::vector<PlainRow> tieRows() const;
    [[nodiscard]] std::vector<PlainRow> spaceRows() const;

    Desk& m_desk;
    power::PowerMap m_map;
    Section m_actors;
    Section m_ties;
    Section m_spaces;
    PlainList* m_last;
};

} // namespace trellis::ui
