#include "app/window.h"

#include "ui/paint/icons.h"
#include "ui/shell/preferences.h"
#include "ui/shell/window_dialogs.h"
#include "ui/shell/windows.h"

#include <QApplication>
#include <QSettings>

#include "app/furnishing.h"

namespace trellis::app {

int runWindow(int& argc, char** argv, const QString& path) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Trellis"));
    QApplication::setOrganizationName(QStringLiteral("Trellis"));
    QApplication::setApplicationVersion(QStringLiteral(TRELLIS_VERSION));
    QApplication::setWindowIcon(paint::logo());
    QSettings settings(
        QSettings::IniFormat,
        QSettings::UserScope,
        QStringLiteral("Trellis"),
        QStringLiteral("Trellis")
    );
    ui::Preferences preferences(settings);
    ui::WindowDialogs dialogs;
    const ui::Furnishing furnished = furnishing();
    ui::Windows windows(furnished, preferences, dialogs);
    windows.start(path);
    return QApplication::exec();
}

} // namespace trellis::app
