#include "tests/bench/bench.h"

#include <QApplication>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace trellis::bench {

double medianMilliseconds(int runs, const std::function<void(int run)>& work) {
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work(run);
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        times.push_back(took.count());
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[size_t(runs / 2)];
}

void report(const char* what, double ours, const char* reference, double theirs) {
    std::printf(
        "%-44s %9.3f ms   %-40s %9.3f ms   ratio %.2f\n",
        what,
        ours,
        reference,
        theirs,
        ours / theirs
    );
    std::fflush(stdout);
}

} // namespace trellis::bench

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto wanted = [&](const char* name) {
        return arguments.size() < 2 || arguments[1] == QLatin1String(name);
    };
    if (wanted("edits"))
        trellis::bench::benchEdits();
    if (wanted("start"))
        trellis::bench::benchStart();
    if (wanted("import"))
        trellis::bench::benchImport(arguments.size() > 2 ? arguments[2].toInt() : 100);
    if (wanted("layout"))
        trellis::bench::benchLayout();
    if (wanted("library"))
        trellis::bench::benchLibrary();
    if (wanted("network"))
        trellis::bench::benchNetwork();
}
