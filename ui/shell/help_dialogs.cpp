#include "ui/shell/help_dialogs.h"

#include "ui/parts/button.h"
#include "ui/parts/text_label.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QScrollArea>

namespace trellis::ui {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("help", words);
}

QDialog* makeDialog(const QString& title, QWidget* inside, QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* close =
        new Button(say(QT_TRANSLATE_NOOP("help", "Close")), ButtonKind::Plain, {}, dialog);
    close->setDefault(true);
    QObject::connect(close, &Button::clicked, dialog, &QDialog::accept);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(inside, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    return dialog;
}

} // namespace

void showShortcuts(const QList<QAction*>& actions, QWidget* parent) {
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        grid->addWidget(new TextLabel(action->text().remove(QLatin1Char('&'))), row, 0);
        grid->addWidget(
            new TextLabel(keys, paint::TextStyle::BodyStrong, Ink::Secondary),
            row,
            1,
            Qt::AlignRight
        );
        ++row;
    }
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    const QString title = say(QT_TRANSLATE_NOOP("help", "Keyboard shortcuts"));
    scroll->setAccessibleName(title);
    QDialog* dialog = makeDialog(title, scroll, parent);
    dialog->resize(440, 520);
    dialog->open();
}

void showAbout(QWidget* parent) {
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(
        new TextLabel(QStringLiteral("Trellis " TRELLIS_VERSION), paint::TextStyle::PageTitle)
    );
    const QStringList sentences{
        say(QT_TRANSLATE_NOOP("help", "Maps a school's assets and its power, and who decides.")),
        say(QT_TRANSLATE_NOOP("help", "Your file stays on this computer. Trellis has no account.")),
        say(QT_TRANSLATE_NOOP(
            "help",
            "Free software under the GNU General Public License, version 3 or later. It comes "
            "without warranty."
        )),
        say(QT_TRANSLATE_NOOP(
            "help", "Rests on Qt, SQLite, igraph, libheif, libjpeg-turbo, libwebp, Exiv2 and qpdf."
        ))};
    for (const QString& sentence : sentences) {
        auto* label = new TextLabel(sentence, paint::TextStyle::Body, Ink::Secondary);
        column->addWidget(&label->wrapped());
    }
    QDialog* dialog = makeDialog(say(QT_TRANSLATE_NOOP("help", "About Trellis")), inside, parent);
    dialog->resize(420, 280);
    dialog->open();
}

} // namespace trellis::ui
