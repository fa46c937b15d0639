#pragma once

#include "ui/power/power_pane.h"

class QStackedWidget;

namespace trellis::ui {

class EmptyState;
class NetworkView;
class PeoplePane;

/// Who is tied to whom.
class NetworkPane : public PowerPane {
    Q_OBJECT

public:
    /// @param people  adds the first one, and lends its inspector.
    NetworkPane(const PowerStage& stage, PeoplePane& people);

    [[nodiscard]] NetworkView& view() const { return *m_network; }
    /// Somebody is on it.
    [[nodiscard]] bool showsNetwork() const { return !map().actors.empty(); }
    /// An action that adds the first actor, for an empty page.
    [[nodiscard]] QAction& firstActor() const { return *m_firstActor; }
    /// Starts adding somebody by a click.
    void add();

    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QWidget& content() const override;
    [[nodiscard]] QWidget* inspector() const override;
    [[nodiscard]] QList<SegmentedControl::Piece> lenses() const override;
    [[nodiscard]] QList<QAction*> actions() const override;
    void enableActions(bool inFront) override;
    void mapRead() override;
    void show() override;
    bool goTo(const QString& kind, const QUuid& id) override;
    [[nodiscard]] bool hasPicture() const override { return true; }
    [[nodiscard]] bool canPresent() const override { return showsNetwork(); }
    [[nodiscard]] QWidget* present(QWidget* parent) const override;
    [[nodiscard]] std::optional<report::PowerPrint> print() const override {
        return printOf(report::PowerView::Network);
    }
    void retranslate() override;

protected:
    void lensChanged() override;

private:
    void makeActions();

    PeoplePane& m_people;
    QStackedWidget* m_stack;
    NetworkView* m_network;
    EmptyState* m_empty;
    QStringList m_findings;
    QAction* m_firstActor = nullptr;
    QList<QAction*> m_tools; ///< in the order of NetworkTool
    QAction* m_fit = nullptr;
    QAction* m_focusOnOne = nullptr;
    QAction* m_layOut = nullptr;
};

/// What stands where nobody is on the map yet.
[[nodiscard]] EmptyState* makeNobodyYet(QAction& firstActor);
void writeNobodyYet(EmptyState& empty);

} // namespace trellis::ui
