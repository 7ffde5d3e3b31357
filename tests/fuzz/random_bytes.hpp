// SPDX-License-Identifier: BSL-1.0
// Random cases that bytes choose.
#pragma once

#include "random_cases.hpp"

#include <string_view>

namespace fuzz {

/// Small books find the same and are quick.
[[nodiscard]] inline std::size_t size_of(chance::dice& roll) { return 1 + roll.below(5); }

[[nodiscard]] inline chance::test_case case_of(std::string_view bytes) {
    chance::dice roll(bytes);
    const std::size_t size = size_of(roll);
    chance::test_case made;
    made.book = chance::random_book(roll, size);
    made.family = chance::random_family(roll, made.book, size);
    return made;
}

} // namespace fuzz
