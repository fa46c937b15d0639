#pragma once

#include <QListView>

namespace trellis::ui {

class PhotoDelegate;
class Thumbnails;

/// The grid of cards: as many columns as there is room for. Arrows move, a mark in the corner or
/// Ctrl+Space chooses several, Ctrl+A all, Enter opens, Space looks, letters find.
class PhotoGrid : public QListView {
    Q_OBJECT

public:
    explicit PhotoGrid(Thumbnails& thumbnails, QWidget* parent = nullptr);

signals:
    /// Enter or a double click.
    void opened(const QModelIndex& index);
    /// Space: to look at the current one.
    void closerWanted();
    /// Letters: to find by them.
    void typed(const QString& words);
    void removeWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyboardSearch(const QString& words) override;

private:
    void layOutColumns();
};

} // namespace trellis::ui
