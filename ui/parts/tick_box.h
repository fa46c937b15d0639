#pragma once

#include <QWidget>

class QCheckBox;

namespace trellis::ui {

class TextLabel;

/// A box to tick whose words go on in the next line where there is no room.
class TickBox : public QWidget {
    Q_OBJECT

public:
    explicit TickBox(const QString& words, QWidget* parent = nullptr);

    void setWords(const QString& words);
    /// A muted line under the words: when, or why. Empty for none.
    void setNote(const QString& note);
    void setTicked(bool ticked);
    [[nodiscard]] QCheckBox& box() { return *m_box; }

signals:
    /// The person ticked it, or took the tick away.
    void ticked(bool done);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
    TextLabel* m_words;
    TextLabel* m_note;
};

} // namespace trellis::ui
