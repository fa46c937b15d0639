#pragma once

#include <QImage>
#include <QWidget>

namespace trellis::ui {

class Desk;

/// What stands under a photo.
struct PhotoWords {
    QString title;
    QString caption;     ///< the photographer's own words
    QString translation; ///< smaller, under the caption
    QString credit;
};

/// One photo as large as there is room, with its words under it.
class PhotoView : public QWidget {
    Q_OBJECT

public:
    explicit PhotoView(QWidget* parent = nullptr);

    void setPicture(const QImage& image);
    void setWords(const PhotoWords& words);
    [[nodiscard]] QSize sizeHint() const override { return {960, 640}; }

signals:
    void closed();
    void stepped(int by); ///< the next (1) or the one before (-1)

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    QImage m_image;
    PhotoWords m_words;
};

} // namespace trellis::ui
