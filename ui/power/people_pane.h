#pragma once

#include "ui/power/power_pane.h"

namespace trellis::ui {

class PeopleInspector;
class PeopleView;

/// Everybody and every space as lists.
class PeoplePane : public PowerPane {
    Q_OBJECT

public:
    explicit PeoplePane(const PowerStage& stage);

    [[nodiscard]] PeopleView& view() const { return *m_people; }
    /// The network shows the same things in it.
    [[nodiscard]] PeopleInspector& editor() const { return *m_inspector; }

    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QWidget& content() const override;
    [[nodiscard]] QWidget* inspector() const override;
    [[nodiscard]] QList<QWidget*> inspectors() const override;
    void mapRead() override;
    void show() override;
    bool goTo(const QString& kind, const QUuid& id) override;
    void retranslate() override;

private:
    PeopleView* m_people;
    PeopleInspector* m_inspector;
};

} // namespace trellis::ui
