// Renders every screen of a school file, and of an empty one, to pictures to look at.
#include "core/analysis/meeting_store.h"
#include "core/team/profile.h"
#include "ui/analysis/exhibit.h"
#include "ui/analysis/meeting_console.h"
#include "ui/analysis/wall_scene.h"
#include "ui/parts/page.h"
#include "ui/power/power_page.h"
#include "ui/power/walk_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/page_deck.h"
#include "ui/shell/projector_window.h"
#include "ui/shell/share_dialog.h"
#include "ui/shell/welcome_window.h"
#include "ui/shell/window_dialogs.h"
#include "ui/shell/windows.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>

#include "app/furnishing.h"
#include <array>
#include <cstdio>
#include <functional>

namespace {

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

constexpr int pageSettles = 250; ///< milliseconds for thumbnails and layouts to arrive
constexpr std::array sizes{QSize(1366, 768), QSize(1440, 900), QSize(1920, 1080)};

void settle(int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    while (clock.elapsed() < milliseconds);
}

/// Takes pictures of windows into one folder.
class Camera {
public:
    /// `only` is the one part to take: pages, projector, walk or meeting; empty for all.
    Camera(const QString& folder, const QString& only) : m_folder(folder), m_only(only) {}

    [[nodiscard]] bool wants(const QString& part) const {
        return m_only.isEmpty() || m_only == part;
    }
    void take(QWidget& window, const QString& name) { keep(window.grab().toImage(), name); }
    void keep(const QImage& picture, const QString& name) {
        const QString path = m_folder.filePath(name + u".png"_s);
        QDir().mkpath(QFileInfo(path).path());
        if (picture.save(path))
            ++m_taken;
        else
            std::fprintf(stderr, "Could not write %s\n", qPrintable(path));
    }
    [[nodiscard]] int taken() const { return m_taken; }

private:
    QDir m_folder;
    QString m_only;
    int m_taken = 0;
};

QString sizeName(QSize size) {
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

/// Every view of the page in front, the one it opens with first under the page's own name.
void eachView(
    ui::MainWindow& window, const QString& name, const std::function<void(const QString&)>& take
) {
    settle(pageSettles);
    take(name);
    ui::Page* page = window.findChild<ui::PageDeck*>()->currentPage();
    const QString first = page->view();
    for (const ui::PageView& view : page->views()) {
        if (view.id == first)
            continue;
        page->setView(view.id);
        settle(pageSettles);
        take(name + u'-' + view.id);
    }
    page->setView(first);
}

void takeProjector(ui::MainWindow& window, Camera& camera, const QString& name) {
    if (!window.menus().present->isEnabled())
        return;
    window.menus().present->trigger();
    auto* projector = window.findChild<ui::ProjectorWindow*>();
    projector->setWindowState(Qt::WindowNoState);
    for (const QSize size : sizes) {
        projector->resize(size);
        settle(pageSettles);
        camera.take(*projector, u"projector/%1/%2"_s.arg(sizeName(size), name));
    }
    window.menus().present->trigger();
    settle(0);
}

/// The walk through the map, at every second question.
void takeWalk(ui::MainWindow& window, Camera& camera) {
    auto* page = window.findChild<ui::PowerPage*>();
    if (page == nullptr)
        return;
    page->wallActions().front()->trigger();
    ui::WalkWindow* walk = page->walkWindow();
    const size_t before = power::walkStopAt(idOf(walk->stop()));
    for (size_t stop = 0; stop < power::walkStops().size(); stop += stop < 4 ? 1 : 5) {
        walk->goTo(stop);
        const QString name = u"%1 %2"_s.arg(stop + 1).arg(idOf(walk->stop()).replace(u'/', u'-'));
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
            walk->resize(size);
            settle(pageSettles);
            camera.take(*walk, u"walk/%1/%2"_s.arg(sizeName(size), name));
        }
    }
    walk->goTo(before);
    walk->close();
    settle(0);
}

/// The newest meeting: the facilitator's console, and the wall in each of its rounds.
void takeMeeting(ui::MainWindow& window, Camera& camera) {
    const auto meetings = analysis::meetings(window.desk().reader());
    if (meetings.empty())
        return;
    ui::MeetingConsole console(window.desk(), meetings.front().id, nullptr);
    console.show();
    for (const auto& thing : ui::evidenceForTeam(window.desk()))
        if (thing.thing.kind == u"photo"_s) {
            console.exhibit().show(thing);
            break;
        }
    while (console.exhibit().waiting())
        settle(0);
    for (const analysis::Round& round : analysis::protocol(window.desk().language())) {
        console.controller().goTo(round.phase);
        const QString name = u"%1 %2"_s.arg(int(round.phase) + 1).arg(analysis::idOf(round.phase));
        for (const bool lightsOn : {false, true}) {
            console.wall().setLightsOn(lightsOn);
            QImage sheet(1920, 1080, QImage::Format_RGB32);
            QPainter painter(&sheet);
            console.wall().paintOn(painter, sheet.rect());
            camera.keep(sheet, (lightsOn ? u"wall/lights on/"_s : u"wall/"_s) + name);
        }
        for (const QSize size : sizes) {
            console.resize(size);
            settle(pageSettles);
            camera.take(console, u"console/%1/%2"_s.arg(sizeName(size), name));
        }
    }
}

void takeShare(ui::MainWindow& window, Camera& camera, const QString& look) {
    ui::ShareDialog dialog(window.desk(), &window);
    dialog.show();
    settle(pageSettles);
    camera.take(dialog, look + u"/share"_s);
}

void takePages(
    ui::MainWindow& window, const ui::Furnishing& furnishing, Camera& camera, const QString& look
) {
    for (const QSize size : sizes) {
        window.resize(size);
        for (size_t page = 0; page < furnishing.pages.size(); ++page) {
            window.goTo(static_cast<int>(page));
            eachView(window, furnishing.pages[page].id, [&](const QString& name) {
                camera.take(window, u"%1/%2/%3"_s.arg(look, sizeName(size), name));
            });
        }
        window.menus().history->trigger();
        settle(pageSettles);
        camera.take(window, u"%1/%2/history"_s.arg(look, sizeName(size)));
        window.menus().history->trigger();
    }
}

void takeSchool(
    ui::Windows& windows,
    ui::Preferences& preferences,
    const ui::Furnishing& furnishing,
    const QString& path,
    Camera& camera
) {
    ui::Appearance look = preferences.appearance();
    ui::MainWindow* window = windows.open(path);
    if (window == nullptr)
        return;
    for (const auto theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        if (!camera.wants(u"pages"_s))
            break;
        look.theme = theme;
        preferences.setAppearance(look);
        const bool dark = theme == ui::ThemeChoice::Dark;
        takePages(*window, furnishing, camera, dark ? u"dark"_s : u"light"_s);
        takeShare(*window, camera, dark ? u"dark"_s : u"light"_s);
    }
    for (size_t page = 0; page < furnishing.pages.size(); ++page) {
        window->goTo(static_cast<int>(page));
        if (camera.wants(u"projector"_s))
            eachView(*window, furnishing.pages[page].id, [&](const QString& name) {
                takeProjector(*window, camera, name);
            });
    }
    if (camera.wants(u"walk"_s))
        takeWalk(*window, camera);
    if (camera.wants(u"meeting"_s))
        takeMeeting(*window, camera);
    window->close();
    look.theme = ui::ThemeChoice::Light;
    preferences.setAppearance(look);
    settle(0);
    camera.take(*windows.welcome(), u"light/welcome"_s);
}

QString emptySchool(const QDir& folder) {
    const QString path = folder.filePath(u"Millbrook.trellis"_s);
    const auto school = school::School::create(path, {u"Principal"_s, u"administrator"_s});
    school->edit(u"Started the school file"_s, [](school::Edit& edit) {
        team::SchoolProfile profile;
        profile.name = u"Millbrook Elementary"_s;
        team::put(edit, profile);
    });
    return path;
}

} // namespace

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: trellis_screens DIR [FILE [PART]]\n");
        return 2;
    }
    const QTemporaryDir work;
    const QDir folder(work.path());
    const ui::Furnishing furnishing = app::furnishing();
    int taken = 0;
    for (const Language language : {Language::English, Language::Spanish}) {
        QSettings settings(folder.filePath(codeOf(language) + u".ini"_s), QSettings::IniFormat);
        ui::Preferences preferences(settings);
        ui::Appearance look = preferences.appearance();
        look.language = language;
        preferences.setAppearance(look);
        ui::WindowDialogs dialogs;
        ui::Windows windows(furnishing, preferences, dialogs);
        const QString code = codeOf(language);
        QDir().mkpath(folder.filePath(code));
        QString sample = arguments.value(2);
        if (sample.isEmpty() && furnishing.makeSample) {
            sample = folder.filePath(code + u"/Cedar Grove.trellis"_s);
            furnishing.makeSample(sample, language);
        }
        const QString empty = emptySchool(QDir(folder.filePath(code)));
        Camera full(u"%1/%2/sample"_s.arg(arguments[1], code), arguments.value(3));
        Camera bare(u"%1/%2/empty"_s.arg(arguments[1], code), arguments.value(3));
        if (!sample.isEmpty())
            takeSchool(windows, preferences, furnishing, sample, full);
        takeSchool(windows, preferences, furnishing, empty, bare);
        taken += full.taken() + bare.taken();
    }
    std::printf("%d screens in %s\n", taken, qPrintable(arguments[1]));
    return taken > 0 ? 0 : 1;
}
