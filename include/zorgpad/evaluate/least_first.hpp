// SPDX-License-Identifier: BSL-1.0
// An order in which everything comes after what it comes after; of what may come next, the least by rank.
#pragma once

#include <zorgpad/version.hpp>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// What comes before each item, in one array; repeats allowed. Items are begun in order.
class precedence {
public:
    void reserve(std::size_t items) { first_.reserve(items); }
    void begin_item() { first_.push_back(static_cast<std::uint32_t>(earlier_.size())); }
    void add(std::uint32_t earlier) { earlier_.push_back(earlier); }

    [[nodiscard]] const std::uint32_t* begin(std::uint32_t item) const noexcept {
        return earlier_.data() + first_[item];
    }
    [[nodiscard]] const std::uint32_t* end(std::uint32_t item) const noexcept {
        return earlier_.data() + (item + 1 < first_.size() ? first_[item + 1] : earlier_.size());
    }
    [[nodiscard]] const std::vector<std::uint32_t>& all() const noexcept { return earlier_; }

private:
    std::vector<std::uint32_t> first_;
    std::vector<std::uint32_t> earlier_;
};

/// The place of each of the items 0 to count - 1 in the order that `comes_first` says, which tells any two apart.
/// O(count) where they stand in that order already, else O(count log count).
template <class Before>
[[nodiscard]] std::vector<std::uint32_t> ranks_by(std::size_t count, const Before& comes_first) {
    std::vector<std::uint32_t> sorted(count);
    std::iota(sorted.begin(), sorted.end(), std::uint32_t{0});
    if (!std::is_sorted(sorted.begin(), sorted.end(), comes_first)) {
        std::sort(sorted.begin(), sorted.end(), comes_first);
    }
    std::vector<std::uint32_t> ranks(count);
    for (std::uint32_t rank = 0; rank < count; ++rank) {
        ranks[sorted[rank]] = rank;
    }
    return ranks;
}

/// The items 0 to ranks.size() - 1 in that order. Ranks are a permutation. Where items come before each other in a
/// ring, the least of them breaks it. O((items + before) log items); O(items + before) where the ranks are the order.
[[nodiscard]] inline std::vector<std::uint32_t> least_first(const std::vector<std::uint32_t>& ranks,
                                                            const precedence& before) {
    const auto count = static_cast<std::uint32_t>(ranks.size());
    std::vector<std::uint32_t> by_rank(count);
    bool is_order = true;
    for (std::uint32_t item = 0; item < count; ++item) {
        by_rank[ranks[item]] = item;
        for (const std::uint32_t* earlier = before.begin(item); earlier != before.end(item); ++earlier) {
            is_order = is_order && ranks[*earlier] < ranks[item];
        }
    }
    if (is_order) {
        return by_rank;
    }
    std::vector<std::uint32_t> waits(count);
    std::vector<std::uint32_t> first_after(count + 1, 0); // of each item, its part of `after`
    for (const std::uint32_t earlier : before.all()) {
        ++first_after[earlier + 1];
    }
    std::partial_sum(first_after.begin(), first_after.end(), first_after.begin());
    std::vector<std::uint32_t> after(before.all().size());
    std::vector<std::uint32_t> next_after(first_after.begin(), first_after.end() - 1);
    std::vector<std::uint32_t> ready; // ranks, as a heap with the least on top
    const auto is_greater = [](std::uint32_t left, std::uint32_t right) { return left > right; };
    const auto push = [&](std::uint32_t item) {
        ready.push_back(ranks[item]);
        std::push_heap(ready.begin(), ready.end(), is_greater);
    };
    for (std::uint32_t item = 0; item < count; ++item) {
        waits[item] = static_cast<std::uint32_t>(before.end(item) - before.begin(item));
        for (const std::uint32_t* earlier = before.begin(item); earlier != before.end(item); ++earlier) {
            after[next_after[*earlier]++] = item;
        }
        if (waits[item] == 0) {
            push(item);
        }
    }
    std::vector<std::uint32_t> order;
    order.reserve(count);
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
        placed[item] = true;
        order.push_back(item);
        for (std::uint32_t which = first_after[item]; which < first_after[item + 1]; ++which) {
            const std::uint32_t later = after[which];
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
