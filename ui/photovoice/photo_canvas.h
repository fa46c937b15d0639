#pragma once

#include "core/photovoice/regions.h"

#include <QImage>
#include <QWidget>

namespace trellis::ui {

/// One photo as large as there is room, with its numbered regions: drawn, moved and resized by
/// mouse and by keyboard. Solid outlines are hidden in shared copies, dashed ones are not.
class PhotoCanvas : public QWidget {
    Q_OBJECT

public:
    /// How a region stands with the audience, for its colour; the words are beside the picture.
    enum class Standing { Covered, Released, Waiting };
    struct Mark {
        photovoice::Region region;
        Standing standing = Standing::Waiting;
        QString words; ///< "Face 2, second drum: form on file, visible"
    };

    explicit PhotoCanvas(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    void setMarks(std::vector<Mark> marks);
    /// Faces that the computer guesses, to accept or dismiss.
    void setSuggestions(std::vector<QRectF> suggestions);
    void setEditable(bool editable);
    /// Shown in place of a picture that may not be shown.
    void setNote(const QString& note);
    void choose(std::optional<int> number);
    [[nodiscard]] std::optional<int> chosen() const { return m_chosen; }
    /// Whether the next drag draws a region.
    [[nodiscard]] bool isDrawing() const { return m_drawing; }
    void setDrawing(bool drawing);
    /// Where the picture lies in the widget.
    [[nodiscard]] QRectF pictureFrame() const;

signals:
    void drawn(const QRectF& area);
    void changed(int number, const QRectF& area);
    void removeWanted(int number);
    void chosenChanged();
    void drawingChanged(bool drawing);
    void suggestionTaken(int index);
    void suggestionDismissed(int index);
    void closed();
    void stepped(int by); ///< the next photo (1) or the one before (-1)

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Grip { None, Inside, TopLeft, TopRight, BottomLeft, BottomRight };
    struct Drag {
        Grip grip = Grip::None;
        QPointF from;  ///< shares
        QRectF before; ///< shares
    };
    [[nodiscard]] QRectF onScreen(const QRectF& shares) const;
    [[nodiscard]] QPointF inPicture(const QPointF& at) const;
    [[nodiscard]] const Mark* mark(std::optional<int> number) const;
    [[nodiscard]] QRectF areaOf(const Mark& mark) const;
    [[nodiscard]] Grip gripAt(const QPointF& at) const;
    [[nodiscard]] std::optional<int> markAt(const QPointF& at) const;
    void nudge(const QPointF& pixels, bool resize);
    void keepDraft();
    void tell();
    bool stepKey(const QKeyEvent& event);
    void arrow(const QKeyEvent& event, const QPointF& direction);
    void takeSuggestionAt(const QPointF& at);

    QImage m_picture;
    QString m_note;
    std::vector<Mark> m_marks;
    std::vector<QRectF> m_suggestions;
    bool m_editable = true;
    bool m_drawing = false;
    std::optional<int> m_chosen;
    std::optional<QRectF> m_draft; ///< of the chosen one, or of the one being drawn
    std::optional<Drag> m_drag;
};

} // namespace trellis::ui
