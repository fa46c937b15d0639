#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace trellis::ui {

class Page;

/// What the team sees on the wall: the page in front, in the projector's theme, names off. On the
/// second screen when there is one. Escape or F5 closes it.
class ProjectorWindow : public QWidget {
    Q_OBJECT

public:
    /// `beside` is the laptop's window.
    explicit ProjectorWindow(QWidget& beside);

    /// Shows another page, or the same one anew; a calm sentence when it has nothing to present.
    void present(Page* page);
    /// Shows itself on the other screen, or as a window when there is only one.
    void open();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget& m_beside;
    QVBoxLayout* m_column;
    QWidget* m_shown = nullptr;
};

/// Shows a window full on another screen than the one `beside` is on; false, and nothing done, when
/// there is none.
bool openOnTheWall(QWidget& window, const QWidget& beside);

} // namespace trellis::ui
