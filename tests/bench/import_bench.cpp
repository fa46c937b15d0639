#include "core/photovoice/import.h"
#include "core/photovoice/store.h"
#include "tests/bench/bench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>

namespace trellis::bench {
namespace {

constexpr int rounds = 3;
constexpr QSize twelveMegapixels(4032, 3024);

/// Fine grain as a phone's sensor has it, to be laid over a scene.
std::vector<float> grain() {
    std::mt19937 random(2026);
    std::normal_distribution<float> noise(0, 13);
    std::vector<float> grain(1 << 20);
    std::generate(grain.begin(), grain.end(), [&] { return noise(random); });
    return grain;
}

/// A scene with broad shapes, edges and grain, about 3 MB as a JPEG; `number` makes it another.
QImage scene(int number, const std::vector<float>& grain) {
    QImage image(twelveMegapixels, QImage::Format_RGB32);
    const auto shift = size_t(number) * 7919;
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const float across = 60 * std::sin(float(y + number) / 211);
        for (int x = 0; x < image.width(); ++x) {
            const size_t at = size_t(y) * 1031 + size_t(x) + shift;
            const float level = 128 + across * ((x / 97 + y / 131) % 2 ? 1.F : .6F) +
                                (grain[at & 0xfffff] + grain[(at + 1) & 0xfffff]) / 2;
            const int value = std::clamp(int(level), 20, 235);
            line[x] = qRgb(value, value - 12, value + 12);
        }
    }
    return image;
}

QStringList photographs(const QTemporaryDir& folder, int count) {
    const std::vector<float> noise = grain();
    QStringList files;
    for (int i = 0; i < count; ++i) {
        files.append(folder.filePath(QStringLiteral("IMG_%1.jpg").arg(i, 4, 10, QChar(u'0'))));
        scene(i, noise).save(files.last(), "JPEG", 82);
    }
    return files;
}

double seconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Runs one program a file, or all files, in two loops at once.
double twoLoops(const QString& command, const QStringList& files) {
    return seconds([&] {
        const qsizetype half = files.size() / 2;
        QProcess loops[2];
        loops[0].start(
            QStringLiteral("sh"),
            QStringList{QStringLiteral("-c"), command, QStringLiteral("sh")} + files.mid(0, half)
        );
        loops[1].start(
            QStringLiteral("sh"),
            QStringList{QStringLiteral("-c"), command, QStringLiteral("sh")} + files.mid(half)
        );
        for (QProcess& loop : loops)
            if (!loop.waitForFinished(-1) || loop.exitCode() != 0)
                qFatal("A reference could not be run.");
    });
}

/// What Qt alone does: decode at the size of a thumbnail, and hash.
double qtAlone(const QStringList& files) {
    return seconds([&] {
        QThreadPool pool;
        for (const QString& path : files)
            pool.start([path] {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly))
                    qFatal("A photo of the benchmark is gone.");
                const QByteArray bytes = file.readAll();
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
                QImageReader reader(path);
                reader.setScaledSize(twelveMegapixels.scaled(512, 512, Qt::KeepAspectRatio));
                if (reader.read().isNull())
                    qFatal("Qt could not read a photo of the benchmark.");
            });
    });
}

/// The largest memory of this process since the last call, in megabytes; 0 where it is not told.
int peakMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    int peak = 0;
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                peak = line.mid(6).simplified().split(' ').first().toInt() / 1024;
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    return peak;
}

struct Ours {
    double all = 0;
    double firstWall = 0; ///< until twelve photos are in the file
};

Ours trellisImport(const QString& path, const QStringList& files) {
    constexpr int wall = 12;
    Ours ours;
    QFile::remove(path);
    const auto school = school::School::create(path, {QStringLiteral("Bench"), {}});
    const auto start = std::chrono::steady_clock::now();
    const auto since = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    const auto summary = photovoice::importPhotos(*school, files, {}, [&](int done, int) {
        if (done >= std::min<int>(wall, int(files.size())) && ours.firstWall == 0)
            ours.firstWall = since();
        return true;
    });
    ours.all = since();
    if (summary.added.size() != size_t(files.size()))
        qFatal("Not every photo of the benchmark was added.");
    return ours;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

bool has(const char* program) {
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

} // namespace

void benchImport(int count) {
    const QTemporaryDir folder(QDir::current().filePath(QStringLiteral("bench-XXXXXX")));
    const QStringList files = photographs(folder, count);
    const QString djpeg =
        QStringLiteral("for f; do djpeg -scale 1/8 -outfile /dev/null \"$f\"; done");
    const QString vips =
        QStringLiteral("vipsthumbnail -s 512 -o '%1/%s.out.jpg' \"$@\"").arg(folder.path());
    std::vector<double> ours, wall, theirs, vipsTimes, qt;
    int peak = 0;
    for (int round = 0; round < rounds;
         ++round) { // by turns, so that a busy machine is busy for all
        theirs.push_back(twoLoops(djpeg, files));
        peakMegabytes();
        const Ours run = trellisImport(folder.filePath(QStringLiteral("school.trellis")), files);
        peak = std::max(peak, peakMegabytes());
        ours.push_back(run.all);
        wall.push_back(run.firstWall);
        qt.push_back(qtAlone(files));
        if (has("vipsthumbnail"))
            vipsTimes.push_back(twoLoops(vips, files));
    }
    const auto each = [&](const std::vector<double>& times) {
        return median(times) * 1000 / count;
    };
    report(
        "A 12-megapixel photo imported",
        each(ours),
        "djpeg -scale 1/8, two loops, decode only",
        each(theirs)
    );
    report(
        "A 12-megapixel photo imported",
        each(ours),
        "Qt: scaled decode and hash, not stored",
        each(qt)
    );
    if (!vipsTimes.empty())
        report(
            "A 12-megapixel photo imported",
            each(ours),
            "vipsthumbnail, two loops, not stored",
            each(vipsTimes)
        );
    std::printf(
        "%d photos: %.2f of djpeg's rate; first %d in the file after %.2f s; at most %d MB\n",
        count,
        each(theirs) / each(ours),
        std::min(12, count),
        median(wall),
        peak
    );
}

} // namespace trellis::bench
