// SPDX-License-Identifier: BSL-1.0
// An order in which everything comes after what it comes after; of what may come next, the least by rank.
#pragma once

#include <zorgpad/version.hpp>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// The items 0 to ranks.size() - 1 in that order. Ranks are a permutation; `before[item]` lists what comes before an
/// item (repeats allowed). Where items come before each other in a ring, the least of them breaks it. O((items +
/// before) log items).
[[nodiscard]] inline std::vector<std::uint32_t> least_first(const std::vector<std::uint32_t>& ranks,
                                                            const std::vector<std::vector<std::uint32_t>>& before) {
    const auto count = static_cast<std::uint32_t>(ranks.size());
    std::vector<std::uint32_t> by_rank(count);
    std::vector<std::uint32_t> waits(count);
    std::vector<std::vector<std::uint32_t>> after(count);
    std::vector<std::uint32_t> ready; // ranks, as a heap with the least on top
    const auto is_greater = [](std::uint32_t left, std::uint32_t right) { return left > right; };
    const auto push = [&](std::uint32_t item) {
        ready.push_back(ranks[item]);
        std::push_heap(ready.begin(), ready.end(), is_greater);
    };
    for (std::uint32_t item = 0; item < count; ++item) {
        by_rank[ranks[item]] = item;
        waits[item] = static_cast<std::uint32_t>(before[item].size());
        for (const std::uint32_t earlier : before[item]) {
            after[earlier].push_back(item);
        }
        if (waits[item] == 0) {
            push(item);
        }
    }
    std::vector<std::uint32_t> order;
    std::vector<bool> placed(count, false);
    std::uint32_t least_left = 0; // no item of a lower rank is left
    while (order.size() < count) {
        if (ready.empty()) {
            while (placed[by_rank[least_left]]) {
                ++least_left;
            }
            push(by_rank[least_left]);
        }
        std::pop_heap(ready.begin(), ready.end(), is_greater);
        const std::uint32_t item = by_rank[ready.back()];
        ready.pop_back();
        if (placed[item]) {
            continue;
        }
        placed[item] = true;
        order.push_back(item);
        for (const std::uint32_t later : after[item]) {
            if (--waits[later] == 0 && !placed[later]) {
                push(later);
            }
        }
    }
    return order;
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
