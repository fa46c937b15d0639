#pragma once

#include "ui/power/power_pane.h"

namespace trellis::ui {

class RoomsInspector;
class RoomsView;

/// The rooms in which decisions belong and are made.
class RoomsPane : public PowerPane {
    Q_OBJECT

public:
    explicit RoomsPane(const PowerStage& stage);

    [[nodiscard]] RoomsView& view() const { return *m_rooms; }

    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QWidget& content() const override;
    [[nodiscard]] QWidget* inspector() const override;
    [[nodiscard]] QList<QWidget*> inspectors() const override;
    [[nodiscard]] QList<SegmentedControl::Piece> lenses() const override;
    [[nodiscard]] QList<QAction*> actions() const override;
    void enableActions(bool inFront) override;
    void mapRead() override;
    void show() override;
    bool goTo(const QString& kind, const QUuid& id) override;
    [[nodiscard]] bool hasPicture() const override { return true; }
    [[nodiscard]] bool canPresent() const override { return !map().spaces.empty(); }
    [[nodiscard]] QWidget* present(QWidget* parent) const override;
    [[nodiscard]] std::optional<report::PowerPrint> print() const override {
        return printOf(report::PowerView::Rooms);
    }
    void retranslate() override;

protected:
    void lensChanged() override;

private:
    void connectView();

    RoomsView* m_rooms;
    RoomsInspector* m_inspector;
    QAction* m_places;
};

} // namespace trellis::ui
