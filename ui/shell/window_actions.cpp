// What the window's own menu actions do; the rest of MainWindow is in main_window.cpp.
#include "core/school/history.h"
#include "core/team/profile.h"
#include "ui/parts/messages.h"
#include "ui/shell/author_dialog.h"
#include "ui/shell/cloud_folder.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/history_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/moment_bar.h"
#include "ui/shell/page_deck.h"
#include "ui/shell/projector_window.h"
#include "ui/shell/search_box.h"
#include "ui/shell/top_bar.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {

void MainWindow::connectMenus() {
    const auto on = [this](QAction* action, auto does) {
        connect(action, &QAction::triggered, this, does);
    };
    on(m_menus->newSchool, [this] { emit newWanted(); });
    on(m_menus->openSchool, [this] { emit openWanted(); });
    on(m_menus->openSample, [this] { emit sampleWanted(); });
    on(m_menus->makeCopy, [this] { makeCopy(); });
    on(m_menus->nameMoment, [this] { nameMoment(); });
    on(m_menus->author, [this] { askAuthor(); });
    on(m_menus->closeWindow, [this] { close(); });
    on(m_menus->quit, [this] { emit quitWanted(); });
    on(m_menus->undo, [this] { undo(); });
    on(m_menus->redo, [this] { m_desk.redo(); });
    on(m_menus->find, [this] { m_top->search().begin(); });
    on(m_menus->history, [this](bool open) { setHistoryOpen(open); });
    on(m_menus->present, [this](bool presenting) { setPresenting(presenting); });
    on(m_menus->fullScreen,
       [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    on(m_menus->shortcuts, [this] { showShortcuts(m_menus->all(), this); });
    on(m_menus->about, [this] { showAbout(this); });
    m_menus->openRecent = [this](const QString& path) { emit pathWanted(path); };
    m_menus->goTo = [this](int page) { goTo(page); };
    m_menus->openSample->setVisible(static_cast<bool>(m_furnishing.makeSample));
    m_menus->share->setVisible(static_cast<bool>(m_furnishing.shareWithCoach));
    if (m_furnishing.shareWithCoach) {
        on(m_menus->share,
           [this] { m_desk.attempt([this] { m_furnishing.shareWithCoach(m_desk); }); });
        m_top->setShare(m_menus->share);
    }
    m_top->setPresent(m_menus->present);
    m_top->setSchoolMenu(m_menus->schoolMenu());
}

/// What was undone may be on another page than the one in front, so it is named.
void MainWindow::undo() {
    const auto undone = school::nextUndo(m_school->reader());
    if (undone && m_desk.undo())
        m_desk.notify({tr("Undone: %1").arg(undone->label), tr("Redo"), [this] { m_desk.redo(); }});
}

void MainWindow::makeCopy() {
    const QString name = tr("%1, copy").arg(QFileInfo(path()).completeBaseName());
    const auto to = m_desk.dialogs().saveFile(
        tr("Make a copy"), name + u".trellis"_s, tr("School files (*.trellis)")
    );
    if (!to)
        return;
    if (m_desk.attempt([&] { m_school->copyTo(*to); }))
        m_desk.notify({tr("Copied to %1.").arg(QFileInfo(*to).fileName()), {}, {}});
}

void MainWindow::nameMoment() {
    const auto name = m_desk.dialogs().line(
        tr("Name this moment"), tr("A name to find it by, such as “Fall map”"), {}
    );
    if (!name)
        return;
    if (!m_desk.attempt([&] { m_school->nameThisMoment(*name); }))
        return;
    m_desk.notify({tr("This moment is now called “%1”.").arg(*name), {}, {}});
    if (m_history->isVisible())
        m_history->refresh();
}

void MainWindow::askAuthor() {
    auto* dialog = new AuthorDialog(m_school->author(), m_desk.language(), this);
    connect(dialog, &AuthorDialog::chosen, this, [this](const school::Author& author) {
        m_preferences.setAuthor(author);
        m_school->setAuthor(author);
    });
    dialog->open();
}

void MainWindow::setHistoryOpen(bool open) {
    m_menus->history->setChecked(open);
    m_deck->setInspectorsShown(!open);
    m_history->setVisible(open);
}

void MainWindow::setPresenting(bool presenting) {
    if (!presenting) {
        if (m_projector != nullptr)
            m_projector->close();
        return;
    }
    if (m_projector == nullptr) {
        m_projector = new ProjectorWindow(*this);
        connect(m_projector, &ProjectorWindow::closed, this, [this] {
            m_projector->deleteLater();
            m_projector = nullptr;
            m_menus->present->setChecked(false);
        });
    }
    m_projector->present(m_deck->currentPage());
    m_projector->open();
    m_menus->present->setChecked(true);
}

void MainWindow::lookBackChanged() {
    const auto seq = m_desk.lookingBackAt();
    m_deck->setFramed(seq.has_value());
    m_pastFrame->setVisible(seq.has_value());
    m_moment->setVisible(seq.has_value());
    m_menus->nameMoment->setEnabled(!m_desk.readOnly());
    fileChanged();
    if (!seq)
        return;
    m_desk.attempt([&] {
        const auto entries = school::history(m_school->reader(), 1, *seq + 1);
        const QString when =
            entries.empty() ? QString() : momentWords(entries[0].at, m_desk.words());
        m_moment->setMoment(when, m_history->canStep(-1), m_history->canStep(1));
    });
    m_pastFrame->raise();
}

void MainWindow::tellAboutFile() {
    if (!m_school->writable()) {
        m_note->setSentence(m_school->accessSentence());
        m_note->show();
        return;
    }
    const QString migratedFrom = m_school->access().migratedFrom;
    if (!migratedFrom.isEmpty())
        m_desk.notify(
            {tr("This file came from an older Trellis. The old one is kept as %1.")
                 .arg(QFileInfo(migratedFrom).fileName()),
             {},
             {}}
        );
    const auto service = cloudServiceOf(path());
    if (!service || !m_preferences.firstNoteAbout(path()))
        return;
    m_note->setSentence(
        tr("This file is in a folder that %1 keeps in step. Let it finish on one computer before "
           "you open the file on another.")
            .arg(*service)
    );
    m_note->setDismissible(tr("Got it"));
    m_note->show();
}

} // namespace trellis::ui
