#pragma once

#include "core/report/keystone_show.h"

#include <QListView>

namespace trellis::ui {

class StoryboardModel;

/// The slides under each other. Drag to reorder, or Alt with the arrows; Delete removes.
class Storyboard : public QListView {
    Q_OBJECT

public:
    explicit Storyboard(QWidget* parent = nullptr);

    void setSlides(const std::vector<report::ShownSlide>& slides);
    [[nodiscard]] std::optional<Id<keystone::Slide>> chosen() const;
    void choose(Id<keystone::Slide> slide);
    void setReadOnly(bool readOnly);

signals:
    void chosenChanged();
    /// The slide is wanted at that place of the order.
    void moveWanted(const QUuid& slide, int to);
    void removeWanted();
    /// Enter: the person goes to the slide itself.
    void opened();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    StoryboardModel* m_model;
    bool m_filling = false;
    bool m_readOnly = false;
};

} // namespace trellis::ui
