#include "ui/photovoice/exhibit_export.h"

#include "core/report/exhibit_cards.h"
#include "ui/report/pdf_writer.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/saving.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QStandardPaths>
#include <QUrl>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QString say(const char* words, int n = -1) {
    return QCoreApplication::translate("exhibit", words, nullptr, n);
}

} // namespace

bool exportExhibit(Desk& desk, const std::vector<Id<photovoice::Photo>>& photos) {
    std::optional<report::Exhibit> exhibit;
    if (!desk.attempt([&] {
            exhibit = report::gatherExhibit(desk.photos(), photos, desk.language(), desk.today());
        }))
        return false;
    if (exhibit->cards.empty()) {
        desk.notify(
            {say(QT_TRANSLATE_NOOP(
                 "exhibit",
                 "None of these photos is cleared for display in the school. Open one to see why."
             )),
             {},
             {}}
        );
        return false;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = desk.dialogs().saveFile(
        say(QT_TRANSLATE_NOOP("exhibit", "Save exhibit cards")),
        u"%1/%2.pdf"_s.arg(folder, say(QT_TRANSLATE_NOOP("exhibit", "Exhibit cards"))),
        u"PDF (*.pdf)"_s
    );
    if (!path)
        return false;
    const bool written = desk.attempt([&] {
        saveWhole(*path, report::toPdf(report::exhibitCards(*exhibit, desk.words()), report::usualPaper()));
    });
    if (!written)
        return false;
    const QString left = exhibit->heldBack == 0
                             ? QString()
                             : u' ' + QCoreApplication::translate(
                                          "exhibit",
                                          "%n photo(s) not cleared for display are left out.",
                                          nullptr,
                                          exhibit->heldBack
                                      );
    desk.notify(
        {say(QT_TRANSLATE_NOOP("exhibit", "Saved the exhibit cards.")) + left,
         say(QT_TRANSLATE_NOOP("exhibit", "Open")),
         [path = *path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}
    );
    return true;
}

} // namespace trellis::ui
