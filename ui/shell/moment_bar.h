#pragma once

#include <QFrame>

class QLabel;

namespace trellis::ui {

class Button;

/// Stands above a page that shows a moment of the past: which one, earlier, later, back to now.
class MomentBar : public QFrame {
    Q_OBJECT

public:
    explicit MomentBar(QWidget* parent = nullptr);

    void setMoment(const QString& words, bool earlierPossible, bool laterPossible);
    void retranslate();

signals:
    void earlier();
    void later();
    void backToNow();

private:
    QLabel* m_words;
    Button* m_earlier;
    Button* m_later;
    Button* m_now;
};

/// The dashed frame that says: this is not the live file. Lets every click through.
class PastFrame : public QWidget {
    Q_OBJECT

public:
    explicit PastFrame(QWidget& over);
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget& m_over;
};

} // namespace trellis::ui
