#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;

namespace trellis::ui {

class Button;

/// A sentence at the bottom of a window, for six seconds, with at most one thing to do about it.
/// The time stands still while the pointer is over it or the keyboard is in it.
class Toast : public QFrame {
    Q_OBJECT

public:
    static constexpr int milliseconds = 6000;

    /// Floats over `over`, at the bottom, in the middle.
    explicit Toast(QWidget& over);

    void say(const QString& sentence, const QString& action, std::function<void()> run);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] Button& action() { return *m_action; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();

    QWidget& m_over;
    QLabel* m_words;
    Button* m_action;
    std::function<void()> m_run;
    QTimer* m_timer;
};

} // namespace trellis::ui
