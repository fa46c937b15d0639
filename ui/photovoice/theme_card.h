#pragma once

#include "core/photovoice/wall.h"
#include "ui/photovoice/dragged_photos.h"

#include <QFrame>

class QLineEdit;

namespace trellis::ui {

class Button;
class DotsRow;
class ElidedLabel;
class KeyHint;
class TextLabel;
class Thumbnails;
class WallList;

/// One theme of the wall: its name, its dots, its photos. Photos can be dropped on all of it.
class ThemeCard : public QFrame {
    Q_OBJECT

public:
    ThemeCard(Id<photovoice::Theme> theme, Thumbnails& thumbnails, QWidget* parent = nullptr);

    /// `number` is its place on the wall, from 1; up to 9 it is also its key.
    void show(const photovoice::WallTheme& theme, int number, bool silent, const Words& words);
    void setWritable(bool writable);
    [[nodiscard]] Id<photovoice::Theme> theme() const { return m_theme; }
    [[nodiscard]] WallList& list() { return *m_list; }
    /// Opens the name for typing; Enter keeps it, Esc does not.
    void rename();
    /// Draws it as the theme that the keys are about.
    void setChosen(bool chosen);

signals:
    void dropped(const trellis::ui::DraggedPhotos& photos, bool copied);
    void renamed(const QString& name);
    void entered();
    void detailsWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void showPhotos();
    void endRenaming(bool keep);
    [[nodiscard]] int rows() const;

    Id<photovoice::Theme> m_theme;
    std::vector<photovoice::PhotoCard> m_photos;
    Language m_language = Language::English;
    QString m_moreWords; ///< "Show %1 more photos of Belonging"
    bool m_open = false; ///< shows all photos instead of two rows
    bool m_writable = true;
    bool m_silent = false;
    bool m_chosen = false;
    bool m_target = false; ///< something is held over it
    KeyHint* m_key;
    ElidedLabel* m_name;
    QLineEdit* m_edit;
    TextLabel* m_count;
    ElidedLabel* m_definition;
    DotsRow* m_dots;
    WallList* m_list;
    Button* m_more;
    Button* m_details;
};

} // namespace trellis::ui
