// SPDX-License-Identifier: BSL-1.0
// Small sorted sets of numbers, in plain vectors: quick to compile, and quick.
#pragma once

#include <zorgpad/version.hpp>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

using sorted_numbers = std::vector<std::int64_t>;

/// O(size).
template <class Numbers>
void insert(Numbers& into, std::int64_t number) {
    const auto place = std::lower_bound(into.begin(), into.end(), number);
    if (place == into.end() || *place != number) {
        into.insert(place, number);
    }
}

template <class Numbers>
[[nodiscard]] bool contains(const Numbers& all, std::int64_t number) noexcept {
    return std::binary_search(all.begin(), all.end(), number);
}

/// Sorts and leaves out repeats.
template <class Numbers>
void sort_unique(Numbers& numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
