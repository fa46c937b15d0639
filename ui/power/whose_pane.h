#pragma once

#include "ui/power/power_pane.h"

namespace trellis::ui {

class WhoseInspector;
class WhoseView;

/// The same decisions as each perspective sees them.
class WhosePane : public PowerPane {
    Q_OBJECT

public:
    explicit WhosePane(const PowerStage& stage);

    [[nodiscard]] WhoseView& view() const { return *m_whose; }

    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QWidget& content() const override;
    [[nodiscard]] QWidget* inspector() const override;
    [[nodiscard]] QList<QWidget*> inspectors() const override;
    [[nodiscard]] QList<SegmentedControl::Piece> lenses() const override;
    void mapRead() override;
    void show() override;
    [[nodiscard]] bool hasPicture() const override { return true; }
    [[nodiscard]] bool canPresent() const override;
    [[nodiscard]] QWidget* present(QWidget* parent) const override;
    [[nodiscard]] std::optional<report::PowerPrint> print() const override {
        return printOf(report::PowerView::Whose);
    }
    void retranslate() override;

protected:
    void lensChanged() override;

private:
    WhoseView* m_whose;
    WhoseInspector* m_inspector;
};

} // namespace trellis::ui
