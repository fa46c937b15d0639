#pragma once

#include "ui/shell/preferences.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListView;

namespace trellis::ui {

class BigButton;
class Button;
class InlineMessage;
class RecentModel;

/// Where Trellis starts: a new school file, one from this computer, or the sample school.
class WelcomeWindow : public QWidget {
    Q_OBJECT

public:
    /// `now` decides what "today" means in the list.
    WelcomeWindow(Preferences& preferences, bool sampleOffered, QDateTime now);

    void showError(const QString& sentence);
    /// Something takes a moment: what, and nothing can be chosen meanwhile; empty when done.
    void setBusy(const QString& sentence);

signals:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void pathWanted(const QString& path);
    /// The person closed the window.
    void leaving();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeLeft(bool sampleOffered);
    QWidget* makeRight();
    void fitText();
    void retranslate();
    void refresh();

    Preferences& m_preferences;
    QDateTime m_now;
    QWidget* m_left;
    QLabel* m_tagline;
    BigButton* m_new;
    BigButton* m_open;
    BigButton* m_sample;
    QLabel* m_recent;
    Button* m_clear;
    QListView* m_list;
    RecentModel* m_recents;
    QLabel* m_none;
    InlineMessage* m_error;
    QLabel* m_busy;
    QLabel* m_privacy;
    QCheckBox* m_atStart;
};

} // namespace trellis::ui
