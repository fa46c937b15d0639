#pragma once

#include "ui/parts/page.h"
#include "ui/shell/preferences.h"

#include <QAction>
#include <QMenu>

class QActionGroup;
class QMainWindow;

namespace trellis::ui {

/// Every action of the window with its shortcut, and the menus that hold them.
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(QMainWindow& window, const std::vector<PageEntry>& pages, Preferences& preferences);

    // What the window does when they are triggered is connected where it is done.
    QAction* newSchool;
    QAction* openSchool;
    QAction* openSample;
    QAction* makeCopy;
    QAction* nameMoment;
    QAction* share;
    QAction* author;
    QAction* closeWindow;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* find;
    QAction* history;
    QAction* present;
    QAction* fullScreen;
    QAction* shortcuts;
    QAction* about;

    /// Opens a recent file.
    std::function<void(const QString& path)> openRecent;
    /// Goes to a page.
    std::function<void(int index)> goTo;

    /// All actions of the menu bar, in its order.
    [[nodiscard]] QList<QAction*> all() const;
    /// The page's own menu: its title and actions; no actions, no menu.
    void setPageMenu(const QString& title, const QList<QAction*>& actions);
    /// What else the page in front has for the wall, under Present.
    void setWallActions(const QList<QAction*>& actions);
    void setCurrentPage(int index);
    /// What Undo and Redo would do, in words; empty when there is nothing.
    void setHistory(const QString& undoLabel, const QString& redoLabel);
    [[nodiscard]] QMenu* schoolMenu() const { return m_schoolMenu; }
    void retranslate();

private:
    QAction* add(QMenu* menu, const QKeySequence& keys = {});
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeLookMenus();
    void makeGoAndHelpMenus(const std::vector<PageEntry>& pages);
    void fillRecents();
    void tickAppearance();
    void change(const std::function<void(Appearance&)>& change);
    void retranslateView();

    QMainWindow& m_window;
    const std::vector<PageEntry>& m_pages;
    Preferences& m_preferences;
    QMenu* m_file;
    QMenu* m_recents;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_theme;
    QMenu* m_textSize;
    QMenu* m_language;
    QMenu* m_go;
    QMenu* m_page;
    QMenu* m_help;
    QMenu* m_schoolMenu;
    QActionGroup* m_themes;
    QActionGroup* m_languages;
    QAction* m_larger;
    QAction* m_smaller;
    QAction* m_usual;
    QAction* m_contrast;
    QActionGroup* m_pageGroup;
    QList<QAction*> m_wall;
    QString m_undoLabel;
    QString m_redoLabel;
};

} // namespace trellis::ui
