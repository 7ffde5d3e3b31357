// SPDX-License-Identifier: BSL-1.0
// Numbers put in the order of what they stand for.
#include "catch.hpp"
#include <zorgpad/base/sorted_order.hpp>

#include <algorithm>

using namespace zorgpad;

TEST_CASE("numbers are sorted as asked, and equals keep their order") {
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{7}, std::size_t{1000}}) {
        const auto key = [](std::uint32_t number) { return number * 7919U % 13U; };
        std::vector<std::uint32_t> expected(count);
        for (std::size_t at = 0; at < count; ++at) {
            expected[at] = static_cast<std::uint32_t>(at);
        }
        std::stable_sort(expected.begin(), expected.end(),
                         [&key](std::uint32_t left, std::uint32_t right) { return key(left) < key(right); });
        CHECK(sorted_order(count, [&key](std::uint32_t left, std::uint32_t right) { return key(left) < key(right); }) ==
              expected);
    }
}

TEST_CASE("no number comes before itself") {
    const auto never = [](const void*, std::uint32_t, std::uint32_t) { return false; };
    const detail::order_test test{never, nullptr};
    CHECK(test(3, 4));
    CHECK_FALSE(test(4, 3));
    CHECK_FALSE(test(3, 3));
}
