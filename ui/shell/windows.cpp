#include "ui/shell/windows.h"

#include "core/team/profile.h"
#include "core/words/vocabulary.h"
#include "ui/parts/button_access.h"
#include "ui/parts/style_sheet.h"
#include "ui/parts/themed.h"
#include "ui/parts/trellis_style.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/door.h"
#include "ui/shell/main_window.h"
#include "ui/shell/welcome_window.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

constexpr int darkerThan = 128;
constexpr int titleBar = 40; ///< what a window manager adds at most

QString canonical(const QString& path) {
    const QString known = QFileInfo(path).canonicalFilePath();
    return known.isEmpty() ? path : known;
}

QString withSuffix(const QString& path) {
    return path.endsWith(u".trellis"_s, Qt::CaseInsensitive) ? path : path + u".trellis"_s;
}

} // namespace

Windows::Windows(const Furnishing& furnishing, Preferences& preferences, Dialogs& dialogs)
    : m_furnishing(furnishing),
      m_preferences(preferences),
      m_dialogs(dialogs),
      m_language(preferences.appearance().language),
      m_computerIsDark(
          QGuiApplication::palette().color(QPalette::Window).lightness() < darkerThan
      ) {
    QApplication::setStyle(new TrellisStyle);
    giveButtonsTheirAccess();
    QApplication::setQuitOnLastWindowClosed(false);
    new FocusRing(this);
    qApp->installEventFilter(this);
    m_speech.speak(m_language);
    dress();
    connect(&preferences, &Preferences::appearanceChanged, this, [this] {
        const Language language = m_preferences.appearance().language;
        if (language != m_language)
            m_speech.speak(language);
        m_language = language;
        dress();
    });
}

Windows::~Windows() {
    if (m_sampleWork)
        m_sampleWork->wait();
    for (MainWindow* window : m_schools) {
        window->disconnect(this);
        delete window;
    }
}

void Windows::dress() {
    const paint::Theme theme = m_preferences.theme(m_computerIsDark);
    QApplication::setPalette(palette(theme));
    QApplication::setFont(theme.font(paint::TextStyle::Body));
    if (m_welcome)
        applyTheme(*m_welcome, theme);
    for (MainWindow* window : m_schools)
        window->setTheme(theme);
}

void Windows::start(const QString& path) {
    const QList<RecentSchool> recents = m_preferences.recents();
    QString wanted = path;
    if (wanted.isEmpty() && !m_preferences.welcomeAtStart() && !recents.isEmpty())
        wanted = recents.first().path;
    if (wanted.isEmpty() || open(wanted) == nullptr)
        showWelcome();
}

MainWindow* Windows::open(const QString& path) {
    for (MainWindow* window : m_schools)
        if (canonical(window->path()) == canonical(path)) {
            window->raise();
            window->activateWindow();
            return window;
        }
    std::unique_ptr<school::School> school;
    const auto failure = failureOf([&] { school = school::School::open(path, author()); }, path);
    if (failure) {
        showError(*failure);
        return nullptr;
    }
    return furnish(std::move(school));
}

MainWindow* Windows::furnish(std::unique_ptr<school::School> school) {
    auto* window = new MainWindow(std::move(school), m_furnishing, m_preferences, m_dialogs);
    m_schools.push_back(window);
    connect(window, &MainWindow::newWanted, this, &Windows::newSchool);
    connect(window, &MainWindow::openWanted, this, &Windows::openSchool);
    connect(window, &MainWindow::sampleWanted, this, &Windows::openSample);
    connect(window, &MainWindow::pathWanted, this, &Windows::open);
    connect(window, &MainWindow::quitWanted, this, &Windows::quit);
    connect(window, &MainWindow::closed, this, [this, window] { closed(window); });
    window->setTheme(m_preferences.theme(m_computerIsDark));
    // Without a place from last time it takes a small screen whole, so that its frame fits too.
    const QSize room = window->screen()->availableSize();
    const QSize framed = window->size() + QSize(0, titleBar);
    const bool fits = room.expandedTo(framed) == room;
    const bool usable = room.expandedTo(window->minimumSize()) == room;
    if (m_preferences.windowGeometry().isEmpty() && !fits && usable)
        window->showMaximized();
    else
        window->show();
    window->goTo(0);
    window->tellAboutFile();
    remember(*window);
    hideWelcome();
    return window;
}

void Windows::remember(MainWindow& window) {
    RecentSchool recent;
    recent.path = canonical(window.path());
    recent.opened = QDateTime::currentDateTimeUtc();
    window.desk().attempt([&] {
        const school::Reader& present = window.desk().school().reader();
        recent.name = team::profile(present).name;
        int rings = 0;
        for (const PageEntry& page : m_furnishing.pages) {
            if (!page.progress)
                continue;
            recent.share += page.progress(present).share;
            ++rings;
        }
        recent.share = rings > 0 ? recent.share / rings : 0;
    });
    if (recent.name.isEmpty())
        recent.name = QFileInfo(recent.path).completeBaseName();
    m_preferences.remember(recent);
}

void Windows::closed(MainWindow* window) {
    remember(*window);
    std::erase(m_schools, window);
    window->deleteLater();
    if (!m_schools.empty())
        return;
    if (m_quitting)
        QCoreApplication::quit();
    else
        showWelcome();
}

void Windows::showWelcome() {
    if (!m_welcome) {
        m_welcome = std::make_unique<WelcomeWindow>(
            m_preferences, static_cast<bool>(m_furnishing.makeSample), QDateTime::currentDateTime()
        );
        applyTheme(*m_welcome, m_preferences.theme(m_computerIsDark));
        connect(m_welcome.get(), &WelcomeWindow::newWanted, this, &Windows::newSchool);
        connect(m_welcome.get(), &WelcomeWindow::openWanted, this, &Windows::openSchool);
        connect(m_welcome.get(), &WelcomeWindow::sampleWanted, this, &Windows::openSample);
        connect(m_welcome.get(), &WelcomeWindow::pathWanted, this, &Windows::open);
        connect(m_welcome.get(), &WelcomeWindow::leaving, this, [this] {
            if (m_schools.empty())
                QCoreApplication::quit();
        });
    }
    m_welcome->show();
}

void Windows::hideWelcome() {
    if (m_welcome)
        m_welcome->hide();
}

void Windows::showError(const QString& sentence) {
    if (MainWindow* window = front()) {
        emit window->desk().failed(sentence);
        return;
    }
    showWelcome();
    m_welcome->showError(sentence);
}

MainWindow* Windows::front() const {
    for (MainWindow* window : m_schools)
        if (window->isActiveWindow())
            return window;
    return m_schools.empty() ? nullptr : m_schools.back();
}

school::Author Windows::author() const {
    school::Author author = m_preferences.author();
    if (author.name.isEmpty())
        author = {tr("Principal"), vocabulary::id(Constituency::Administrator)};
    return author;
}

void Windows::newSchool() {
    const auto name = m_dialogs.line(tr("New school file"), tr("The name of your school"), {});
    if (!name)
        return;
    const auto path = m_dialogs.saveFile(
        tr("Where to keep the school file"), *name + u".trellis"_s, tr("School files (*.trellis)")
    );
    if (!path)
        return;
    const QString file = withSuffix(*path);
    std::unique_ptr<school::School> school;
    const auto failure = failureOf(
        [&] {
            school = school::School::create(file, author());
            team::SchoolProfile profile;
            profile.name = *name;
            school->edit(tr("Started the school file"), [&](school::Edit& edit) {
                team::put(edit, profile);
            });
        },
        file
    );
    if (failure)
        showError(*failure);
    else
        furnish(std::move(school));
}

void Windows::openSchool() {
    if (const auto path =
            m_dialogs.openFile(tr("Open a school file"), tr("School files (*.trellis)")))
        open(*path);
}

void Windows::openSample() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(tr("Cedar Grove, sample") + u".trellis"_s);
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (m_sampleWork && m_sampleWork->isRunning())
        return;
    folder.mkpath(u"."_s);
    if (m_welcome)
        m_welcome->setBusy(tr("Setting up the sample school…"));
    m_sampleWork.reset(QThread::create([this, path, language = m_language] {
        m_sampleFailure = failureOf([&] { m_furnishing.makeSample(path, language); }, path);
    }));
    connect(m_sampleWork.get(), &QThread::finished, this, [this, path] {
        if (m_welcome)
            m_welcome->setBusy({});
        if (m_sampleFailure)
            showError(*m_sampleFailure);
        else
            open(path);
    });
    m_sampleWork->start();
}

bool Windows::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FileOpen)
        open(static_cast<QFileOpenEvent*>(event)->file());
    return QObject::eventFilter(watched, event);
}

void Windows::quit() {
    m_quitting = true;
    if (m_schools.empty()) {
        QCoreApplication::quit();
        return;
    }
    for (MainWindow* window : std::vector(m_schools))
        window->close();
}

} // namespace trellis::ui
