#pragma once

#include "core/school/school.h"
#include "ui/shell/desk.h"
#include "ui/shell/furnishing.h"

#include <QMainWindow>

namespace trellis::ui {

class HistoryPanel;
class InlineMessage;
class Menus;
class MomentBar;
class PageDeck;
class PastFrame;
class Preferences;
class ProjectorWindow;
class Rail;
class Toast;
class TopBar;

/// The window of one open school.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `theme` is what the preferences come to on this computer; setTheme follows their changes.
    MainWindow(
        std::unique_ptr<school::School> school,
        const Furnishing& furnishing,
        Preferences& preferences,
        Dialogs& dialogs
    );
    ~MainWindow() override;

    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] Menus& menus() { return *m_menus; }
    [[nodiscard]] QString path() const;
    void setTheme(const paint::Theme& theme);
    void goTo(int page);
    /// Goes to the page that shows things of that kind, and to the thing.
    void showItem(const QString& kind, const QUuid& id);
    void turnTo(const Place& place);
    /// What a file from elsewhere, or a folder like its, needs to be said once.
    void tellAboutFile();

signals:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void pathWanted(const QString& path);
    void quitWanted();
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void layOut();
    void connectMenus();
    void connectDesk();
    void pageChanged();
    void fileChanged();
    void refreshRail();
    void retranslate();
    void showError(const QString& sentence);
    void lookBackChanged();
    void setHistoryOpen(bool open);
    void setPresenting(bool presenting);
    void undo();
    void makeCopy();
    void nameMoment();
    void askAuthor();
    void tellState();

    std::unique_ptr<school::School> m_school;
    const Furnishing& m_furnishing;
    Preferences& m_preferences;
    Desk m_desk;
    Menus* m_menus;
    Rail* m_rail;
    TopBar* m_top;
    InlineMessage* m_error;
    InlineMessage* m_note;
    PageDeck* m_deck;
    HistoryPanel* m_history;
    MomentBar* m_moment;
    PastFrame* m_pastFrame;
    Toast* m_toast;
    ProjectorWindow* m_projector = nullptr;
};

} // namespace trellis::ui
