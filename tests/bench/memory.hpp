// SPDX-License-Identifier: BSL-1.0
// The memory that a benchmark holds.
#pragma once

#include <fstream>

namespace bench {

/// Resident memory of this process in MiB, where the system tells (Linux); otherwise 0.
inline double resident_mebibytes() {
    std::ifstream status("/proc/self/statm");
    double pages = 0;
    double resident = 0;
    status >> pages >> resident;
    return resident * 4096 / (1024 * 1024);
}

} // namespace bench
