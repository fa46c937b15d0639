#include "tests/core/school/full_disk.h"

#include <sqlite3.h>

#include <atomic>
#include <map>

namespace trellis::test {
namespace {

// SQLite calls these through plain function pointers, so what they share has to be here.
std::atomic<bool> diskIsFull = false;
sqlite3_vfs* real = nullptr;
sqlite3_vfs layer;
std::map<const sqlite3_io_methods*, sqlite3_io_methods> layered;
decltype(sqlite3_io_methods::xWrite) realWrite = nullptr;

int writeUnlessFull(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    return diskIsFull ? SQLITE_FULL : realWrite(file, bytes, count, offset);
}

int openLayered(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    const int code = real->xOpen(real, name, file, flags, outFlags);
    if (code != SQLITE_OK || file->pMethods == nullptr)
        return code;
    const auto [methods, added] = layered.try_emplace(file->pMethods, *file->pMethods);
    if (added) {
        realWrite = methods->second.xWrite;
        methods->second.xWrite = writeUnlessFull;
    }
    file->pMethods = &methods->second;
    return code;
}

} // namespace

FullDisk::FullDisk() {
    real = sqlite3_vfs_find(nullptr);
    layer = *real;
    layer.zName = "disk that can be full";
    layer.xOpen = openLayered;
    sqlite3_vfs_register(&layer, 1);
}

FullDisk::~FullDisk() {
    diskIsFull = false;
    sqlite3_vfs_register(real, 1);
    sqlite3_vfs_unregister(&layer);
}

void FullDisk::fill() {
    diskIsFull = true;
}
void FullDisk::makeRoom() {
    diskIsFull = false;
}

} // namespace trellis::test
