#pragma once

namespace trellis::test {

/// While it lives, SQLite writes through a layer that can be told that the disk is full.
class FullDisk {
public:
    FullDisk();
    ~FullDisk();
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    FullDisk(FullDisk&&) = delete;
    FullDisk& operator=(FullDisk&&) = delete;

    void fill();
    void makeRoom();
};

} // namespace trellis::test
