#pragma once

#include "core/photovoice/wall.h"
#include "ui/photovoice/dragged_photos.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QScrollArea;

namespace trellis::ui {

class Desk;
class InlineMessage;
class NewThemeTile;
class TextLabel;
class ThemeCard;
class Thumbnails;
class WallList;
class WallTray;

/// The theme wall: the themes as cards, the photos under none of them in a tray below. By mouse and
/// by keyboard; each gesture is one edit.
class WallView : public QWidget {
    Q_OBJECT

public:
    WallView(Desk& desk, Thumbnails& thumbnails, QWidget* parent = nullptr);

    void show(const photovoice::Album& album);
    void retranslate();
    /// Gives the keyboard to the tray, or to the first theme when it is empty.
    void takeFocus();
    void choose(Id<photovoice::Theme> theme);
    [[nodiscard]] std::optional<Id<photovoice::Theme>> chosenTheme() const { return m_chosen; }
    [[nodiscard]] const photovoice::Wall& wall() const { return m_wall; }
    /// For the page's menu: new theme, rename, sort in silence and so on.
    [[nodiscard]] QList<QAction*> actions() const { return m_actions; }
    [[nodiscard]] QAction* newTheme() const { return m_newTheme; }
    [[nodiscard]] QAction* silence() const { return m_silence; }

signals:
    void opened(Id<trellis::photovoice::Photo> photo);
    /// Another theme is the one that keys and details are about.
    void chosenChanged();
    void detailsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* action(const QKeySequence& keys, const std::function<void()>& run);
    void makeActions();
    void layOut();
    void showCards();
    void arrange();
    void enableActions();
    ThemeCard* makeCard(Id<photovoice::Theme> theme);
    [[nodiscard]] ThemeCard* card(Id<photovoice::Theme> theme) const;
    [[nodiscard]] DraggedPhotos chosenPhotos() const;
    void placeUnder(size_t number);
    void make(const DraggedPhotos& dragged);
    void onChosen(const std::function<void(Id<photovoice::Theme>)>& run);

    Desk& m_desk;
    Thumbnails& m_thumbnails;
    photovoice::Album m_album;
    photovoice::Wall m_wall;
    std::optional<Id<photovoice::Theme>> m_chosen;
    std::vector<ThemeCard*> m_cards; ///< in the wall's order
    int m_columns = 0;
    InlineMessage* m_silentNote;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    NewThemeTile* m_tile;
    WallTray* m_tray;
    QAction* m_newTheme;
    QAction* m_rename;
    QAction* m_details;
    QAction* m_earlier;
    QAction* m_later;
    QAction* m_takeOff;
    QAction* m_remove;
    QAction* m_silence;
    QList<QAction*> m_actions;
};

} // namespace trellis::ui
