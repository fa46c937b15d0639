#pragma once

#include "core/report/keystone_show.h"
#include "ui/paint/slide_painter.h"

#include <QWidget>

namespace trellis::ui {

class GrowingTextEdit;

/// The slide as it will be shown, to write on and to move its picture.
///
/// Tab goes from place to place, Enter or F2 writes, Ctrl+Enter or leaving commits, Esc goes back.
/// Arrows move a chosen picture, with Shift further, with Ctrl they make it larger or smaller;
/// Delete takes its photo off. A photo dropped on it goes on the slide.
class SlideCanvas : public QWidget {
    Q_OBJECT

public:
    explicit SlideCanvas(QWidget* parent = nullptr);

    /// `slide` as painted; `texts` are the words of the file, title first, to be edited.
    void show(const std::optional<report::ShownSlide>& slide, const QStringList& texts);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Commits what is being written.
    void commit();

signals:
    void worded(int place, const QString& words);
    void framed(const QRectF& frame);
    void photoDropped(const QUuid& photo, int place);
    void photoRemoved(int place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QRectF sheet() const;
    [[nodiscard]] QPointF onSheet(QPointF position) const;
    [[nodiscard]] QRectF onWidget(const QRectF& box) const;
    [[nodiscard]] std::vector<size_t> places() const;
    [[nodiscard]] std::optional<size_t> partAt(QPointF position) const;
    [[nodiscard]] bool chosenMoves() const;
    void layParts();
    void choose(std::optional<size_t> part);
    void write(size_t part);
    void nudge(QPointF by, bool resizes);
    void setFrame(const QRectF& frame);

    std::optional<report::ShownSlide> m_slide;
    QStringList m_texts;
    std::vector<paint::SlidePart> m_parts;
    std::optional<size_t> m_chosen; ///< of the parts
    std::optional<int> m_writing;   ///< the place being written on
    GrowingTextEdit* m_editor;
    bool m_readOnly = false;
    struct Drag {
        QPointF from; ///< on the sheet
        QRectF frame;
        bool resizes = false;
    };
    std::optional<Drag> m_drag;
    std::optional<double> m_guideX;
    std::optional<double> m_guideY;
};

/// What a photo carries while it is dragged onto a slide: its id.
[[nodiscard]] QString photoMimeType();

} // namespace trellis::ui
