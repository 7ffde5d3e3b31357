// SPDX-License-Identifier: BSL-1.0
// One random case after the other, with what to print when a property does not hold for it.
#pragma once

#include "case_text.hpp"
#include "random_book.hpp"
#include "random_family.hpp"
#include "smaller_cases.hpp"

namespace chance {

/// The case of a seed: sizes go round, so that small ones come often.
[[nodiscard]] inline test_case random_case(std::uint64_t seed, std::size_t greatest_size = 7) {
    dice roll(seed);
    const std::size_t size = 1 + static_cast<std::size_t>(seed % greatest_size);
    test_case made;
    made.book = random_book(roll, size);
    made.family = random_family(roll, made.book, size);
    return made;
}

[[nodiscard]] inline std::string to_string(const test_case& one) {
    return case_text::of_book(one.book) + "\n" + case_text::of_family(one.family) + "\n";
}

/// What is wrong with a case; empty where nothing is.
using complaint = std::function<std::string(const test_case&)>;

/// Looks for the smallest case that is still complained of in the same first word, and tells all about it.
[[nodiscard]] inline std::string report(std::uint64_t seed, const test_case& failing, const complaint& complain) {
    const std::string words = complain(failing);
    const std::string first_word = words.substr(0, words.find(' ')) + " ";
    const test_case small = smallest(
        failing, [&](const test_case& less) { return complain(less).compare(0, first_word.size(), first_word) == 0; });
    return "seed " + std::to_string(seed) + "\n" + words + "\nA smaller case:\n" + to_string(small) + complain(small);
}

} // namespace chance
