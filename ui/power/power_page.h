#pragma once

#include "core/power/store.h"
#include "ui/parts/page.h"

#include <QMap>

class QStackedWidget;

namespace trellis::ui {

class DecisionInspector;
class DecisionPicker;
class EmptyState;
class MatrixView;
class NetworkView;
class PeopleInspector;
class PeopleView;
class RoomsInspector;
class RoomsView;
class WhoseInspector;
class WhoseView;
class SegmentedControl;
class ThenNowView;

/// Step 3: who has what say in which decision, and the people and spaces around it.
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
    [[nodiscard]] QList<TitleButton> titleButtons() const override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] QWidget* inspector() override;
    void showItem(const QString& kind, const QUuid& id) override;
    [[nodiscard]] QWidget* present(QWidget* parent) override;
    [[nodiscard]] bool canPresent() const override;
    void refresh() override;
    void retranslate() override;

    /// How many of the six groups' answers, on paper and in practice, are in the matrix.
    [[nodiscard]] static Progress progress(const school::Reader& reader);

    [[nodiscard]] MatrixView& matrixView() const { return *m_matrix; }
    [[nodiscard]] ThenNowView& thenNowView() const { return *m_thenNow; }
    [[nodiscard]] NetworkView& networkView() const { return *m_network; }
    [[nodiscard]] RoomsView& roomsView() const { return *m_rooms; }
    [[nodiscard]] WhoseView& whoseView() const { return *m_whose; }

protected:
    [[nodiscard]] bool concerns(const school::Changes& changes) const override;

private:
    void makeActions();
    QAction* action(const QString& keys, const std::function<void()>& run);
    void layOut();
    void connectViews();
    void connectRooms();
    void showWhose(bool whose);
    void fillLenses();
    [[nodiscard]] QString lensKey() const;
    [[nodiscard]] QWidget* content() const;
    void enableActions();
    void showContent();
    void showChoice();
    void pickDecisions();
    void removeCurrent();
    void moveCurrent(int by);
    void makeNetworkActions();
    void chooseLens(const QString& lens);
    [[nodiscard]] bool showsNetwork() const;

    power::PowerMap m_map;
    QString m_view;
    bool m_picking = false;
    bool m_manyViews = false; ///< whose map instead of one map
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    DecisionPicker* m_picker;
    MatrixView* m_matrix;
    PeopleView* m_people;
    NetworkView* m_network;
    EmptyState* m_noNetwork;
    ThenNowView* m_thenNow;
    RoomsView* m_rooms;
    WhoseView* m_whose;
    QWidget* m_switches;
    SegmentedControl* m_who;
    SegmentedControl* m_lens;
    QMap<QString, QString> m_lenses; ///< the last piece of the lens in each view
    QStringList m_networkFindings;
    QStackedWidget* m_inspector;
    DecisionInspector* m_decisionInspector;
    PeopleInspector* m_peopleInspector;
    RoomsInspector* m_roomsInspector;
    WhoseInspector* m_whoseInspector;

    QAction* m_add = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_evidence = nullptr;
    QAction* m_paper = nullptr;
    QAction* m_practice = nullptr;
    QAction* m_movesOn = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_addActor = nullptr;
    QAction* m_addSpace = nullptr;
    QAction* m_firstActor = nullptr;
    QList<QAction*> m_tools; ///< of the network, in the order of NetworkTool
    QAction* m_fit = nullptr;
    QAction* m_focusOnOne = nullptr;
    QAction* m_layOut = nullptr;
    QAction* m_goToRooms = nullptr;
    QAction* m_places = nullptr;
};

} // namespace trellis::ui
