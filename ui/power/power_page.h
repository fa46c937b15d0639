#pragma once

#include "core/power/types.h"
#include "ui/parts/page.h"

#include <QPointer>

class QStackedWidget;

namespace trellis::ui {

class Button;
class MatrixPane;
class MatrixView;
class NetworkPane;
class NetworkView;
class PeoplePane;
class PowerPane;
class RoomsPane;
class RoomsView;
class SegmentedControl;
class SlopesPane;
class ThenNowPane;
class ThenNowView;
class WalkWindow;
class WhosePane;
class WhoseView;

/// Step 3: who has what say in which decision, and the people and spaces around it. Reads the map
/// and switches between its views; what belongs to one view is in its PowerPane.
class PowerPage : public Page {
    Q_OBJECT

public:
    explicit PowerPage(Desk& desk);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<PageView> views() const override;
    [[nodiscard]] QString view() const override { return m_view; }
    void setView(const QString& id) override;
    [[nodiscard]] QWidget* titleExtra() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QList<QAction*> wallActions() const override { return {m_walk}; }
    void showItem(const QString& kind, const QUuid& id) override;
    [[nodiscard]] QWidget* present(QWidget* parent) override;
    [[nodiscard]] bool canPresent() const override;
    void refresh() override;
    void retranslate() override;

    /// How many of the six groups' answers, on paper and in practice, are in the matrix.
    [[nodiscard]] static Progress progress(const school::Reader& reader);

    [[nodiscard]] MatrixView& matrixView() const;
    [[nodiscard]] ThenNowView& thenNowView() const;
    [[nodiscard]] NetworkView& networkView() const;
    [[nodiscard]] RoomsView& roomsView() const;
    [[nodiscard]] WhoseView& whoseView() const;
    /// The walk through the map while it is open.
    [[nodiscard]] WalkWindow* walkWindow() const;

protected:
    [[nodiscard]] bool concerns(const school::Changes& changes) const override;

private:
    /// Whether it is evidence of a room.
    [[nodiscard]] bool isOfRoom(const QString& kind, const QUuid& id) const;
    void makeActions();
    void layOut();
    [[nodiscard]] QList<PowerPane*> panes() const;
    [[nodiscard]] PowerPane& current() const;
    /// The one whose picture the wall shows.
    [[nodiscard]] PowerPane& presented() const;
    /// The network is in front, and somebody is on it.
    [[nodiscard]] bool showsNetwork() const;
    /// Which way of looking at the decisions: one map, whose map, or the slopes.
    void showLook(const QString& look);
    void showCurrent();
    void enableActions();
    void pickDecisions();
    void addSpace();
    /// Shows the view as the page that would leave, to be saved.
    void saveView();
    /// Opens the walk through the map, or goes to the one that is open.
    void walk();

    power::PowerMap m_map;
    QString m_view;
    QString m_look; ///< of the decisions
    MatrixPane* m_matrix;
    WhosePane* m_whose;
    SlopesPane* m_slopes;
    RoomsPane* m_rooms;
    PeoplePane* m_people;
    NetworkPane* m_network;
    ThenNowPane* m_thenNow;
    QStackedWidget* m_stack;
    QStackedWidget* m_inspector;
    QWidget* m_switches;
    Button* m_addRoom;
    SegmentedControl* m_looks;
    SegmentedControl* m_lens;
    QAction* m_add = nullptr;
    QAction* m_addActor = nullptr;
    QAction* m_addSpace = nullptr;
    QAction* m_goToRooms = nullptr;
    QAction* m_question = nullptr;
    QAction* m_saveView = nullptr;
    QAction* m_importNetwork = nullptr;
    QAction* m_importRoles = nullptr;
    QAction* m_pasteRoles = nullptr;
    QAction* m_walk = nullptr;
    QPointer<WalkWindow> m_walkWindow;
};

} // namespace trellis::ui
