#pragma once

#include "core/power/store.h"
#include "tests/core/school/temporary_school.h"
#include "tests/print_qt.h"
#include "tests/ui/support/answering_dialogs.h"
#include "tests/ui/support/wait.h"
#include "ui/power/matrix_table.h"
#include "ui/power/matrix_view.h"
#include "ui/power/power_page.h"
#include "ui/shell/desk.h"

#include <QTest>

namespace trellis::test {

/// The page of step 3 and its inspector in a window of 1278 by 690: what 1366 by 768 leaves
/// them.
class PowerDesk {
public:
    explicit PowerDesk(const QStringList& decisions = {});

    ui::MatrixTable& table() { return page->matrixView().table(); }
    power::PowerMap map() { return power::readMap(file->reader()); }
    /// The answer of one half; the outer nullopt is none.
    std::optional<power::SayLevel> answer(size_t row, Constituency group, Lens lens);
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void goTo(size_t row, size_t column, Lens lens);
    /// The action of the page's menu with that text.
    QAction& action(const QString& text);
    template <class Widget>
    Widget& named(const QString& accessibleName) {
        for (Widget* widget : window.findChildren<Widget*>())
            if (widget->accessibleName() == accessibleName)
                return *widget;
        throw std::runtime_error(accessibleName.toStdString());
    }

    TemporarySchool file;
    AnsweringDialogs dialogs;
    ui::Desk desk;
    QWidget window;
    ui::PowerPage* page;
};

} // namespace trellis::test
