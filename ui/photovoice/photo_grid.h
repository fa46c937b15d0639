#pragma once

#include <QListView>

namespace trellis::ui {

class PhotoDelegate;
class Thumbnails;

/// The grid of cards: as many columns as there is room for, arrows, Ctrl+A, Enter and Space; takes
/// dropped and pasted picture files.
class PhotoGrid : public QListView {
    Q_OBJECT

public:
    explicit PhotoGrid(Thumbnails& thumbnails, QWidget* parent = nullptr);

signals:
    /// Enter, Space or a double click.
    void opened(const QModelIndex& index);
    void removeWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOutColumns();
};

} // namespace trellis::ui
