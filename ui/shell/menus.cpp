#include "ui/shell/menus.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

constexpr std::array textScales{0.9, 1.0, 1.1, 1.25, 1.5};

double nextScale(double now, int step) {
    if (step > 0) {
        for (const double scale : textScales)
            if (scale > now + 0.01)
                return scale;
        return textScales.back();
    }
    for (auto scale = textScales.rbegin(); scale != textScales.rend(); ++scale)
        if (*scale < now - 0.01)
            return *scale;
    return textScales.front();
}

} // namespace

Menus::Menus(QMainWindow& window, const std::vector<PageEntry>& pages, Preferences& preferences)
    : QObject(&window),
      m_window(window),
      m_pages(pages),
      m_preferences(preferences),
      m_schoolMenu(new QMenu(&window)) {
    QMenuBar* bar = window.menuBar();
    for (QMenu** menu : {&m_file, &m_edit, &m_view, &m_page, &m_go, &m_help})
        *menu = bar->addMenu(QString());
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeGoAndHelpMenus(pages);
    m_page->menuAction()->setVisible(false);
    connect(&preferences, &Preferences::appearanceChanged, this, &Menus::tickAppearance);
    connect(m_recents, &QMenu::aboutToShow, this, &Menus::fillRecents);
    retranslate();
    tickAppearance();
}

QAction* Menus::add(QMenu* menu, const QKeySequence& keys) {
    QAction* action = menu->addAction(QString());
    action->setShortcut(keys);
    return action;
}

void Menus::makeFileMenu() {
    newSchool = add(m_file, QKeySequence::New);
    openSchool = add(m_file, QKeySequence::Open);
    m_recents = m_file->addMenu(QString());
    openSample = add(m_file);
    m_file->addSeparator();
    makeCopy = add(m_file, QKeySequence(u"Ctrl+Shift+S"_s));
    nameMoment = add(m_file, QKeySequence(u"Ctrl+Shift+N"_s));
    share = add(m_file, QKeySequence(u"Ctrl+Shift+B"_s));
    m_file->addSeparator();
    author = add(m_file);
    m_file->addSeparator();
    closeWindow = add(m_file, QKeySequence(u"Ctrl+W"_s));
    quit = add(m_file, QKeySequence(u"Ctrl+Q"_s));
    quit->setMenuRole(QAction::QuitRole);
    for (QAction* action : {newSchool, openSchool, makeCopy, nameMoment, author})
        m_schoolMenu->addAction(action);
}

void Menus::makeEditMenu() {
    undo = add(m_edit, QKeySequence::Undo);
    redo = add(m_edit);
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    m_edit->addSeparator();
    find = add(m_edit, QKeySequence(u"Ctrl+K"_s));
}

void Menus::makeViewMenu() {
    makeLookMenus();
    m_view->addSeparator();
    history = add(m_view, QKeySequence(u"Ctrl+H"_s));
    history->setCheckable(true);
    present = add(m_view, QKeySequence(u"F5"_s));
    present->setCheckable(true);
    fullScreen = add(m_view, QKeySequence(u"F11"_s));
    fullScreen->setCheckable(true);
}

void Menus::makeLookMenus() {
    m_theme = m_view->addMenu(QString());
    m_themes = new QActionGroup(this);
    for (const ThemeChoice choice :
         {ThemeChoice::AsTheComputer, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction* action = m_themes->addAction(add(m_theme));
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        connect(action, &QAction::triggered, this, [this, choice] {
            change([choice](Appearance& look) { look.theme = choice; });
        });
    }
    m_textSize = m_view->addMenu(QString());
    m_larger = add(m_textSize);
    m_larger->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    m_smaller = add(m_textSize, QKeySequence(u"Ctrl+-"_s));
    m_usual = add(m_textSize, QKeySequence(u"Ctrl+0"_s));
    connect(m_larger, &QAction::triggered, this, [this] {
        change([](Appearance& look) { look.textScale = nextScale(look.textScale, 1); });
    });
    connect(m_smaller, &QAction::triggered, this, [this] {
        change([](Appearance& look) { look.textScale = nextScale(look.textScale, -1); });
    });
    connect(m_usual, &QAction::triggered, this, [this] {
        change([](Appearance& look) { look.textScale = 1.0; });
    });
    m_contrast = add(m_view);
    m_contrast->setCheckable(true);
    connect(m_contrast, &QAction::triggered, this, [this](bool on) {
        change([on](Appearance& look) { look.increasedContrast = on; });
    });
    m_language = m_view->addMenu(QString());
    m_languages = new QActionGroup(this);
    for (const Language language : {Language::English, Language::Spanish}) {
        QAction* action = m_languages->addAction(add(m_language));
        action->setCheckable(true);
        action->setData(static_cast<int>(language));
        connect(action, &QAction::triggered, this, [this, language] {
            change([language](Appearance& look) { look.language = language; });
        });
    }
}

void Menus::makeGoAndHelpMenus(const std::vector<PageEntry>& pages) {
    m_pageGroup = new QActionGroup(this);
    for (int i = 0; i < static_cast<int>(pages.size()); ++i) {
        const auto keys = i < 8 ? QKeySequence(u"Ctrl+%1"_s.arg(i + 1)) : QKeySequence();
        QAction* action = m_pageGroup->addAction(add(m_go, keys));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, i] { goTo(i); });
    }
    shortcuts = add(m_help, QKeySequence(u"F1"_s));
    about = add(m_help);
    about->setMenuRole(QAction::AboutRole);
}

QList<QAction*> Menus::all() const {
    QList<QAction*> actions;
    const std::function<void(const QMenu*)> gather = [&](const QMenu* menu) {
        for (QAction* action : menu->actions()) {
            if (action->menu() != nullptr)
                gather(action->menu());
            else if (!action->isSeparator() && action->isVisible() && !actions.contains(action))
                actions.append(action);
        }
    };
    for (const QMenu* menu : {m_file, m_edit, m_view, m_page, m_go, m_help})
        gather(menu);
    return actions;
}

void Menus::setPageMenu(const QString& title, const QList<QAction*>& actions) {
    m_page->clear();
    m_page->setTitle(title);
    m_page->addActions(actions);
    m_page->menuAction()->setVisible(!actions.isEmpty());
}

void Menus::setWallActions(const QList<QAction*>& actions) {
    for (QAction* action : m_wall)
        m_view->removeAction(action);
    m_wall = actions;
    m_view->insertActions(fullScreen, actions);
}

void Menus::setCurrentPage(int index) {
    if (QAction* action = m_pageGroup->actions().value(index))
        action->setChecked(true);
}

void Menus::setHistory(const QString& undoLabel, const QString& redoLabel) {
    m_undoLabel = undoLabel;
    m_redoLabel = redoLabel;
    undo->setEnabled(!undoLabel.isEmpty());
    redo->setEnabled(!redoLabel.isEmpty());
    undo->setText(undoLabel.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undoLabel));
    redo->setText(redoLabel.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redoLabel));
}

void Menus::fillRecents() {
    m_recents->clear();
    for (const RecentSchool& school : m_preferences.recents()) {
        QAction* action = m_recents->addAction(school.name);
        action->setToolTip(school.path);
        connect(action, &QAction::triggered, this, [this, path = school.path] {
            openRecent(path);
        });
    }
    if (m_recents->isEmpty())
        m_recents->addAction(tr("No school has been open yet"))->setEnabled(false);
}

void Menus::change(const std::function<void(Appearance&)>& change) {
    Appearance look = m_preferences.appearance();
    change(look);
    m_preferences.setAppearance(look);
}

void Menus::tickAppearance() {
    const Appearance look = m_preferences.appearance();
    for (QAction* action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(look.theme));
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(look.language));
    m_contrast->setChecked(look.increasedContrast);
    m_larger->setEnabled(look.textScale < textScales.back());
    m_smaller->setEnabled(look.textScale > textScales.front());
}

void Menus::retranslate() {
    m_file->setTitle(tr("&File"));
    newSchool->setText(tr("&New school file…"));
    openSchool->setText(tr("&Open…"));
    m_recents->setTitle(tr("Open &recent"));
    openSample->setText(tr("Open the &sample school"));
    makeCopy->setText(tr("Make a &copy…"));
    nameMoment->setText(tr("Na&me this moment…"));
    share->setText(tr("Share with coac&h…"));
    author->setText(tr("&Who is at the keyboard…"));
    closeWindow->setText(tr("C&lose"));
    quit->setText(tr("&Quit"));
    m_edit->setTitle(tr("&Edit"));
    setHistory(m_undoLabel, m_redoLabel);
    find->setText(tr("&Find…"));
    m_go->setTitle(tr("&Go"));
    for (int i = 0; i < static_cast<int>(m_pages.size()); ++i)
        m_pageGroup->actions().at(i)->setText(m_pages[static_cast<size_t>(i)].name());
    m_help->setTitle(tr("&Help"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    about->setText(tr("&About Trellis"));
    retranslateView();
}

void Menus::retranslateView() {
    m_view->setTitle(tr("&View"));
    m_theme->setTitle(tr("&Theme"));
    const QStringList themes{tr("As this computer has it"), tr("Light"), tr("Dark")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themes->actions().at(i)->setText(themes[i]);
    m_textSize->setTitle(tr("Text &size"));
    m_larger->setText(tr("Larger"));
    m_smaller->setText(tr("Smaller"));
    m_usual->setText(tr("Usual size"));
    m_contrast->setText(tr("&Increase contrast"));
    m_language->setTitle(tr("&Language"));
    // Each language is named in itself, so that nobody is locked out.
    m_languages->actions().at(0)->setText(u"English"_s);
    m_languages->actions().at(1)->setText(u"Español"_s);
    history->setText(tr("&History"));
    present->setText(tr("&Present"));
    fullScreen->setText(tr("F&ull screen"));
}

} // namespace trellis::ui
