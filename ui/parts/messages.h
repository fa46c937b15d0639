#pragma once

#include <QFrame>

#include <functional>

class QLabel;

namespace trellis::ui {

class Button;

/// What is blocked, and the way out, beside the thing that it is about.
class InlineMessage : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Warning, Error };
    explicit InlineMessage(Kind kind = Kind::Warning, QWidget* parent = nullptr);

    /// Across the whole width, as part of the window rather than of a page.
    void setBanner();
    void setSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const;
    /// A button at its end; empty words for none.
    void setAction(const QString& words, std::function<void()> run);
    /// A cross that hides it.
    void setDismissible(const QString& words);

signals:
    void dismissed();

private:
    QLabel* m_words;
    Button* m_action;
    Button* m_close;
    std::function<void()> m_run;
};

} // namespace trellis::ui
