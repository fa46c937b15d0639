// The program that the start benchmark runs: opens a window, paints it once, and ends.
//   start_probe [FILE]     Trellis on FILE; without one a bare window of Qt, for reference
#include "ui/shell/main_window.h"
#include "ui/shell/window_dialogs.h"
#include "ui/shell/windows.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>

#include "app/furnishing.h"

namespace {

using namespace trellis;

int openTrellis(const QString& path) {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::Preferences preferences(settings);
    ui::WindowDialogs dialogs;
    const ui::Furnishing furnishing = app::furnishing();
    ui::Windows windows(furnishing, preferences, dialogs);
    windows.start(path);
    QApplication::processEvents();
    return windows.schools().empty() ? 1 : 0;
}

int openBareWindow() {
    QPlainTextEdit window;
    window.resize(1440, 900);
    window.show();
    QApplication::processEvents();
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    return argc > 1 ? openTrellis(QString::fromLocal8Bit(argv[1])) : openBareWindow();
}
