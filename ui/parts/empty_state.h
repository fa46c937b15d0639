#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPainter;
class QVBoxLayout;

namespace trellis::paint {
struct Theme;
}

namespace trellis::ui {

class Button;

/// What a page shows before there is anything: a ghost of the finished thing, one question, up to
/// three steps, one way to start, and how to do it on paper.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    using Ghost = std::function<void(QPainter&, const QRectF&, const paint::Theme&)>;

    /// `ghost` draws into a box of `height` pixels, full width of the text.
    EmptyState(Ghost ghost, int height, QWidget* parent = nullptr);

    void setWords(const QString& question, const QStringList& steps, const QString& onPaper = {});
    /// The primary button follows the action's text, icon and enabled state.
    void setAction(QAction* action, const QString& iconName = {});

private:
    QWidget* m_ghost;
    QLabel* m_question;
    QVBoxLayout* m_steps;
    Button* m_start;
    QLabel* m_onPaper;
};

} // namespace trellis::ui
