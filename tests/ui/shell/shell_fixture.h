#pragma once

#include "tests/core/school/temporary_school.h"
#include "tests/print_qt.h"
#include "tests/ui/shell/seats_page.h"
#include "tests/ui/support/answering_dialogs.h"
#include "tests/ui/support/wait.h"
#include "ui/shell/main_window.h"
#include "ui/shell/windows.h"

#include <QSettings>
#include <QTest>

namespace trellis::test {

/// Trellis with two pages of seats, its settings in a folder of their own, in English and light.
class Shell {
public:
    Shell();

    /// A new school file with these members, made before Trellis opens it.
    QString makeFile(const QStringList& members = {});
    /// Opens it in a window of 1366 by 768.
    ui::MainWindow& open(const QString& path);
    void speak(Language language);

    Folder folder;
    QSettings settings;
    ui::Preferences preferences;
    AnsweringDialogs dialogs;
    ui::Furnishing furnishing;
    std::unique_ptr<ui::Windows> windows;
};

/// The page in front of a window.
SeatsPage& seatsOf(ui::MainWindow& window);

} // namespace trellis::test
