#pragma once

#include "core/school/school.h"
#include "ui/shell/furnishing.h"
#include "ui/shell/preferences.h"
#include "ui/shell/speech.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace trellis::ui {

class Dialogs;
class MainWindow;
class WelcomeWindow;

/// The windows of one run of Trellis: the welcome, and one for each open school.
class Windows : public QObject {
    Q_OBJECT

public:
    Windows(const Furnishing& furnishing, Preferences& preferences, Dialogs& dialogs);
    ~Windows() override;

    /// Opens that file; without one the welcome, or the latest school where the person chose so.
    void start(const QString& path = {});
    /// The window of that file, which is opened when it is not yet; nullptr when it cannot be.
    MainWindow* open(const QString& path);
    void newSchool();
    void openSchool();
    void openSample();
    void quit();

    /// A file that the computer's file manager hands to a running Trellis.
    bool eventFilter(QObject* watched, QEvent* event) override;

    [[nodiscard]] WelcomeWindow* welcome() const { return m_welcome.get(); }
    [[nodiscard]] const std::vector<MainWindow*>& schools() const { return m_schools; }

private:
    void showWelcome();
    void hideWelcome();
    void showError(const QString& sentence);
    MainWindow* furnish(std::unique_ptr<school::School> school);
    void closed(MainWindow* window);
    void remember(MainWindow& window);
    void dress();
    [[nodiscard]] school::Author author() const;
    [[nodiscard]] MainWindow* front() const;

    const Furnishing& m_furnishing;
    Preferences& m_preferences;
    Dialogs& m_dialogs;
    Speech m_speech;
    Language m_language;
    bool m_computerIsDark;
    bool m_quitting = false;
    std::unique_ptr<QThread> m_sampleWork;
    std::optional<QString> m_sampleFailure; ///< written by the work, read when it has finished
    std::unique_ptr<WelcomeWindow> m_welcome;
    std::vector<MainWindow*> m_schools;
};

} // namespace trellis::ui
