// SPDX-License-Identifier: BSL-1.0
// One compiled sort for every list: it puts numbers in order, and the caller says what they stand for.
#pragma once

#include <zorgpad/version.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Whether the first comes before the second, of whatever list stands behind it.
struct order_test {
    bool (*comes_before)(const void* list, std::uint32_t first, std::uint32_t second);
    const void* list;

    [[nodiscard]] bool operator()(std::uint32_t first, std::uint32_t second) const {
        if (comes_before(list, first, second)) {
            return true;
        }
        return first < second && !comes_before(list, second, first);
    }
};

[[nodiscard]] inline std::vector<std::uint32_t> sort_numbers(std::size_t count, order_test test) {
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    std::sort(order.begin(), order.end(), test);
    return order;
}

} // namespace detail

/// The numbers 0 to count - 1 in the order that `comes_before(first, second)` says; equals stay in the order they had.
/// Takes count * log(count) comparisons. (std::sort and std::stable_sort are compiled anew for each type and
/// comparison: a quarter of a second every time.)
template <class Before>
[[nodiscard]] std::vector<std::uint32_t> sorted_order(std::size_t count, const Before& comes_before) {
    const auto test = [](const void* list, std::uint32_t first, std::uint32_t second) {
        return (*static_cast<const Before*>(list))(first, second);
    };
    return detail::sort_numbers(count, detail::order_test{test, &comes_before});
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
