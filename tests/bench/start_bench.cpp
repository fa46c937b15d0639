#include "core/team/profile.h"
#include "tests/bench/bench.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace trellis::bench {
namespace {

constexpr int runs = 15;

void startAndEnd(const QStringList& arguments) {
    if (QProcess::execute(QStringLiteral(TRELLIS_START_PROBE), arguments) != 0)
        qFatal("The window did not open.");
}

} // namespace

void benchStart() {
    const QTemporaryDir folder(QDir::current().filePath(QStringLiteral("bench-XXXXXX")));
    const QString path = folder.filePath(QStringLiteral("sample.trellis"));
    const QStringList making{QStringLiteral("sample"), path};
    if (QProcess::execute(QStringLiteral(TRELLIS_PROGRAM), making) != 0)
        qFatal("The sample school could not be made.");
    const double ours = medianMilliseconds(runs, [&](int) { startAndEnd({path}); });
    const double theirs = medianMilliseconds(runs, [](int) { startAndEnd({}); });
    report("Start to a painted window, sample school", ours, "a bare window of Qt", theirs);
}

} // namespace trellis::bench
