// SPDX-License-Identifier: BSL-1.0
// Which fault is switched on, and which were met: written to the file that ZORGPAD_PLANTED_MET names, at the end.
#include "planted.hpp"

#include <cstdio>
#include <cstdlib>

namespace planted {

unsigned switched_on = 0;
unsigned char met[most] = {};

namespace {

// Before every other thing that is made at the start of a program.
[[gnu::constructor(101)]] void switch_on() {
    if (const char* const number = std::getenv("ZORGPAD_PLANTED")) {
        switched_on = static_cast<unsigned>(std::strtoul(number, nullptr, 10));
    }
}

[[gnu::destructor(101)]] void tell() {
    const char* const name = std::getenv("ZORGPAD_PLANTED_MET");
    std::FILE* const file = name != nullptr ? std::fopen(name, "w") : nullptr;
    if (file == nullptr) {
        return;
    }
    for (std::size_t fault = 1; fault < most; ++fault) {
        if (met[fault] != 0) {
            std::fprintf(file, "%zu\n", fault);
        }
    }
    std::fclose(file);
}

} // namespace
} // namespace planted
