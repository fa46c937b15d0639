#define CATCH_CONFIG_RUNNER
#include TRELLIS_TEST_APPLICATION_HEADER

#include <catch2/catch.hpp>

// The one place that decides on a display: tests draw offscreen unless the caller says otherwise.
#ifdef __SANITIZE_ADDRESS__
/// The HEIC encoder that writes pictures for tests keeps a block until the program ends.
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libx265";
}
#endif

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const TRELLIS_TEST_APPLICATION application(argc, argv);
    return Catch::Session().run(argc, argv);
}
