// SPDX-License-Identifier: BSL-1.0
// The known word that an unknown one was most likely meant to be.
#pragma once

#include <zorgpad/version.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// How many letters must be put in, left out, changed or swapped with their neighbour to make one word the other.
/// Proportional to the product of the lengths.
[[nodiscard]] inline std::size_t edit_distance(std::string_view left, std::string_view right) {
    const std::size_t width = right.size() + 1;
    std::vector<std::size_t> before(width);
    std::vector<std::size_t> above(width);
    std::vector<std::size_t> row(width);
    for (std::size_t column = 0; column < width; ++column) {
        above[column] = column;
    }
    for (std::size_t line = 1; line <= left.size(); ++line) {
        row[0] = line;
        for (std::size_t column = 1; column < width; ++column) {
            const std::size_t change = left[line - 1] == right[column - 1] ? 0 : 1;
            row[column] = std::min({above[column] + 1, row[column - 1] + 1, above[column - 1] + change});
            if (line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1]) {
                row[column] = std::min(row[column], before[column - 2] + 1);
            }
        }
        before.swap(above);
        above.swap(row);
    }
    return above.back();
}

/// The nearest of the known words, where one is near enough to be meant (a third of the letters, at least one);
/// otherwise empty. The first of equals. Words of more than 100 bytes are near to nothing.
template <class Words>
[[nodiscard]] std::string_view nearest(std::string_view wanted, const Words& known) {
    std::string_view best;
    if (wanted.size() > 100) {
        return best;
    }
    std::size_t least = std::max<std::size_t>(1, wanted.size() / 3) + 1;
    for (const auto& one : known) {
        const std::string_view word(one);
        const std::size_t difference =
            word.size() > wanted.size() ? word.size() - wanted.size() : wanted.size() - word.size();
        if (difference < least && word.size() <= 100) {
            const std::size_t distance = edit_distance(wanted, word);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
    }
    return best;
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
