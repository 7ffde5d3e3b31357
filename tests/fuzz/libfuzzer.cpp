// SPDX-License-Identifier: BSL-1.0
// One target as clang's fuzzer wants it. ZORGPAD_FUZZ_TARGET is the name of its function.
#include "targets.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::ZORGPAD_FUZZ_TARGET(std::string_view(reinterpret_cast<const char*>(bytes), size));
    return 0;
}
