#include "ui/shell/main_window.h"

#include "core/team/profile.h"
#include "ui/paint/icons.h"
#include "ui/parts/messages.h"
#include "ui/parts/themed.h"
#include "ui/parts/toast.h"
#include "ui/shell/history_panel.h"
#include "ui/shell/menus.h"
#include "ui/shell/moment_bar.h"
#include "ui/shell/page_deck.h"
#include "ui/shell/projector_window.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_box.h"
#include "ui/shell/top_bar.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {

MainWindow::MainWindow(
    std::unique_ptr<school::School> school,
    const Furnishing& furnishing,
    Preferences& preferences,
    Dialogs& dialogs
)
    : m_school(std::move(school)),
      m_furnishing(furnishing),
      m_preferences(preferences),
      m_desk(*m_school, dialogs, furnishing.today),
      m_menus(new Menus(*this, furnishing.pages, preferences)) {
    m_desk.setLanguage(preferences.appearance().language);
    setLocale(localeOf(m_desk.language()));
    setWindowIcon(paint::logo());
    layOut();
    connectMenus();
    connectDesk();
    restoreGeometry(preferences.windowGeometry());
    fileChanged();
    retranslate();
}

MainWindow::~MainWindow() {
    // Pages and panels read through the desk: they go before it does.
    delete takeCentralWidget();
    delete m_projector;
}

QString MainWindow::path() const {
    return m_school->path();
}

void MainWindow::layOut() {
    auto* root = new QWidget(this);
    m_rail = new Rail(m_furnishing.pages, root);
    m_top = new TopBar(m_desk, root);
    m_error = new InlineMessage(InlineMessage::Kind::Error, root);
    m_note = new InlineMessage(InlineMessage::Kind::Warning, root);
    m_deck = new PageDeck(m_furnishing.pages, m_desk, m_preferences, root);
    m_history = new HistoryPanel(m_desk, m_furnishing.pages, root);
    m_error->hide();
    m_note->hide();
    m_history->hide();
    m_moment = new MomentBar(root);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    for (InlineMessage* message : {m_error, m_note}) {
        message->setBanner();
        middle->addWidget(message);
    }
    middle->addWidget(m_moment, 0, Qt::AlignHCenter);
    middle->addWidget(m_deck, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addLayout(middle, 1);
    body->addWidget(m_history);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addLayout(body, 1);
    auto* row = new QHBoxLayout(root);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    setCentralWidget(root);
    m_pastFrame = new PastFrame(*m_deck);
    m_toast = new Toast(*root);
    setMinimumSize(1024, 640);
    resize(1440, 900);
}

void MainWindow::connectDesk() {
    connect(&m_desk, &Desk::changed, this, [this] {
        m_error->hide(); // what could not be done then is past
        fileChanged();
    });
    connect(&m_desk, &Desk::momentChanged, this, &MainWindow::lookBackChanged);
    connect(&m_desk, &Desk::failed, this, &MainWindow::showError);
    connect(&m_desk, &Desk::left, this, &MainWindow::turnTo);
    connect(&m_desk, &Desk::noticed, this, [this](const Notice& notice) {
        m_toast->say(notice.sentence, notice.action, notice.run);
    });
    connect(m_rail, &Rail::chosen, this, &MainWindow::goTo);
    connect(m_deck, &PageDeck::currentChanged, this, &MainWindow::pageChanged);
    connect(&m_top->search(), &SearchBox::chosen, this, &MainWindow::showItem);
    connect(&m_desk, &Desk::openWanted, this, &MainWindow::showItem);
    connect(m_history, &HistoryPanel::closeWanted, this, [this] { setHistoryOpen(false); });
    connect(m_history, &HistoryPanel::nameWanted, this, &MainWindow::nameMoment);
    connect(m_moment, &MomentBar::earlier, this, [this] { m_history->step(-1); });
    connect(m_moment, &MomentBar::later, this, [this] { m_history->step(1); });
    connect(m_moment, &MomentBar::backToNow, this, [this] {
        m_desk.lookBack(std::nullopt);
        m_history->refresh();
    });
}

void MainWindow::setTheme(const paint::Theme& theme) {
    applyTheme(*this, theme);
    m_desk.setTheme(theme);
}

void MainWindow::goTo(int page) {
    m_desk.attempt([&] { m_deck->goTo(page); });
}

void MainWindow::showItem(const QString& kind, const QUuid& id) {
    for (size_t i = 0; i < m_furnishing.pages.size(); ++i) {
        if (!m_furnishing.pages[i].kinds.contains(kind))
            continue;
        goTo(static_cast<int>(i));
        m_desk.attempt([&] { m_deck->currentPage()->showItem(kind, id); });
        return;
    }
}

void MainWindow::turnTo(const Place& place) {
    if (place.page.isEmpty())
        return showItem(place.kind, place.id);
    for (size_t i = 0; i < m_furnishing.pages.size(); ++i) {
        if (m_furnishing.pages[i].id != place.page)
            continue;
        goTo(static_cast<int>(i));
        if (!place.kind.isEmpty())
            m_desk.attempt([&] { m_deck->currentPage()->showItem(place.kind, place.id); });
    }
}

void MainWindow::pageChanged() {
    Page* page = m_deck->currentPage();
    m_rail->setCurrent(m_deck->current());
    m_menus->setCurrentPage(m_deck->current());
    m_menus->setPageMenu(page->title(), page->menuActions());
    m_menus->setWallActions(page->wallActions());
    m_menus->present->setEnabled(page->canPresent() || m_projector != nullptr);
    if (m_projector != nullptr)
        m_projector->present(page);
}

void MainWindow::fileChanged() {
    m_toast->hide();
    m_desk.attempt([this] {
        const school::Reader& present = m_school->reader();
        const QString name = team::profile(present).name;
        const QString shown = name.isEmpty() ? QFileInfo(path()).completeBaseName() : name;
        m_top->setSchoolName(shown);
        setWindowTitle(u"%1 — Trellis"_s.arg(shown));
        const auto undo = school::nextUndo(present);
        const auto redo = school::nextRedo(present);
        const bool able = !m_desk.readOnly();
        m_menus->setHistory(
            undo && able ? undo->label : QString(), redo && able ? redo->label : QString()
        );
        refreshRail();
        tellState();
    });
}

void MainWindow::refreshRail() {
    for (size_t i = 0; i < m_furnishing.pages.size(); ++i) {
        const PageEntry& page = m_furnishing.pages[i];
        if (page.progress)
            m_rail->setProgress(static_cast<int>(i), page.progress(m_school->reader()));
    }
}

void MainWindow::tellState() {
    if (!m_school->writable())
        m_top->setState(tr("For reading only"), u"lock"_s);
    else if (m_desk.readOnly())
        m_top->setState(tr("Looking back, file unchanged"), u"eye"_s);
    else
        m_top->setState(tr("All changes saved"), u"check"_s);
}

void MainWindow::showError(const QString& sentence) {
    m_error->setSentence(sentence);
    m_error->setDismissible(tr("Dismiss"));
    m_error->show();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || centralWidget() == nullptr)
        return;
    const Language language = m_preferences.appearance().language;
    setLocale(localeOf(language));
    m_desk.setLanguage(language);
    retranslate();
}

void MainWindow::retranslate() {
    m_menus->retranslate();
    m_rail->retranslate(m_furnishing.pages);
    m_top->retranslate();
    m_moment->retranslate();
    m_history->retranslate();
    fileChanged();
    lookBackChanged();
    if (m_deck->currentPage() != nullptr)
        pageChanged();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    // Leaving the field that is being typed in commits it.
    if (QWidget* typing = focusWidget())
        typing->clearFocus();
    m_preferences.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
    emit closed();
}

} // namespace trellis::ui
