#pragma once

#include <QImage>
#include <QWidget>

namespace trellis::ui {

class Desk;

/// One photo as large as there is room, with its title and caption under it.
class PhotoView : public QWidget {
    Q_OBJECT

public:
    explicit PhotoView(QWidget* parent = nullptr);

    void setPicture(const QImage& image);
    void setWords(const QString& title, const QString& caption, const QString& credit);
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
    QString m_title;
    QString m_caption;
    QString m_credit;
};

} // namespace trellis::ui
