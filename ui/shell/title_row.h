#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace trellis::ui {

class Page;
class SegmentedControl;

/// The row above a page: what it is, its views, its buttons.
class TitleRow : public QWidget {
    Q_OBJECT

public:
    explicit TitleRow(Page& page, QWidget* parent = nullptr);

    /// Asks the page again for what the row shows.
    void refresh();

    /// What the page has put into the row can change its width on its own.
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    [[nodiscard]] int wantedWidth() const;
    void placeExtra(bool below);
    void rebuildButtons();

    Page& m_page;
    QLabel* m_title;
    QLabel* m_subtitle;
    SegmentedControl* m_views;
    QWidget* m_extra;
    QHBoxLayout* m_row;
    QHBoxLayout* m_below;
    QHBoxLayout* m_buttons;
    QList<QAction*> m_actions;
    QList<QWidget*> m_made;
};

} // namespace trellis::ui
