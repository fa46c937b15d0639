#pragma once

#include "ui/power/power_pane.h"

class QStackedWidget;

namespace trellis::ui {

class EmptyState;
class ThenNowView;

/// Two moments of the same map.
class ThenNowPane : public PowerPane {
    Q_OBJECT

public:
    /// @param firstActor  the way forward where nobody is on the map.
    ThenNowPane(const PowerStage& stage, QAction& firstActor);

    [[nodiscard]] ThenNowView& view() const { return *m_thenNow; }

    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QWidget& content() const override;
    [[nodiscard]] QWidget* inspector() const override;
    [[nodiscard]] QList<QWidget*> inspectors() const override;
    [[nodiscard]] QList<SegmentedControl::Piece> lenses() const override;
    void show() override;
    [[nodiscard]] bool hasPicture() const override { return true; }
    [[nodiscard]] bool canPresent() const override;
    [[nodiscard]] QWidget* present(QWidget* parent) const override;
    [[nodiscard]] std::optional<report::PowerPrint> print() const override;
    void retranslate() override;

protected:
    void lensChanged() override;

private:
    QStackedWidget* m_stack;
    ThenNowView* m_thenNow;
    EmptyState* m_empty;
};

} // namespace trellis::ui
