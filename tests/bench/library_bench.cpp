#include "core/photovoice/store.h"
#include "core/school/school.h"
#include "tests/bench/bench.h"
#include "ui/photovoice/photo_grid.h"
#include "ui/photovoice/photo_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_dialogs.h"
#include "ui/shell/windows.h"

#include <QApplication>
#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QScrollBar>
#include <QSettings>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <chrono>

namespace trellis::bench {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int photos = 2000;
constexpr int steps = 300;
constexpr int pixelsAStep = 90;
constexpr std::chrono::milliseconds aFrame(16);

double milliseconds(Clock::duration took) {
    return std::chrono::duration<double, std::milli>(took).count();
}

/// A thumbnail as large as a phone's photo has.
QByteArray thumbnail(int number) {
    QImage image(480, 360, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb((x * y + number * 31) % 256, (x + number) % 256, y % 256));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 85);
    return bytes;
}

void fill(school::Edit& edit) {
    for (int i = 0; i < photos; ++i) {
        photovoice::Photo photo;
        const QByteArray bytes = thumbnail(i);
        photo.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        photo.width = 4000;
        photo.height = 3000;
        photo.title = QStringLiteral("Photo %1").arg(i);
        photo.addedAt = QDateTime(QDate(2026, 9, 1), QTime(9, 0), Qt::UTC).addSecs(i);
        edit.keepPhotoBytes(photo.sha256, bytes, bytes);
        photovoice::put(edit, photo);
    }
}

/// The longest turn of the event loop while the view is scrolled to its end, in milliseconds.
double longestStall(QAbstractScrollArea& view) {
    double longest = 0;
    for (int step = 0; step < steps; ++step) {
        const auto until = Clock::now() + aFrame;
        QScrollBar& bar = *view.verticalScrollBar();
        bar.setValue(bar.value() + pixelsAStep);
        do {
            const auto start = Clock::now();
            QCoreApplication::processEvents();
            longest = std::max(longest, milliseconds(Clock::now() - start));
            QThread::msleep(1);
        } while (Clock::now() < until);
    }
    return longest;
}

double stallOfBareList() {
    QStringList lines;
    for (int i = 0; i < photos; ++i)
        lines.append(QStringLiteral("Photo %1").arg(i));
    QStringListModel model(lines);
    QListView list;
    list.setModel(&model);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.resize(1440, 900);
    list.show();
    QCoreApplication::processEvents();
    return longestStall(list);
}

} // namespace

void benchLibrary() {
    const QTemporaryDir folder(QDir::current().filePath(QStringLiteral("bench-XXXXXX")));
    const QString path = folder.filePath(QStringLiteral("library.trellis"));
    school::School::create(path, {})->edit(QStringLiteral("Filled"), fill);
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::Preferences preferences(settings);
    ui::WindowDialogs dialogs;
    ui::PageEntry entry;
    entry.id = QStringLiteral("photovoice");
    entry.icon = QStringLiteral("image");
    entry.name = [] { return QStringLiteral("PhotoVoice"); };
    entry.make = [](ui::Desk& desk) { return std::make_unique<ui::PhotoPage>(desk); };
    ui::Furnishing furnishing;
    furnishing.pages = {entry};
    ui::Windows windows(furnishing, preferences, dialogs);
    ui::MainWindow* window = windows.open(path);
    if (window == nullptr)
        qFatal("The window did not open.");
    window->resize(1440, 900);
    QCoreApplication::processEvents();
    auto* grid = window->findChild<ui::PhotoGrid*>();
    report(
        "Longest stall, scrolling 2,000 photos",
        longestStall(*grid),
        "a bare list of 2,000 lines",
        stallOfBareList()
    );
}

} // namespace trellis::bench
