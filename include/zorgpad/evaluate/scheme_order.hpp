// SPDX-License-Identifier: BSL-1.0
// The order of schemes in a plan.
#pragma once

#include <zorgpad/evaluate/least_first.hpp>
#include <zorgpad/evaluate/offers.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// A scheme that was judged for someone, with what its place hangs on.
struct judged_scheme {
    index scheme = none;
    target someone = household_target;
    deadline_day deadline;
    bool acute = false; ///< an acute step names it
};

/// What comes first by subsidiarity comes first; then what an acute step names, the deadline, the place in the book.
/// Those of one scheme stand together in `judged`, in the order of schemes. O((judged + before) log judged).
template <class Book>
[[nodiscard]] std::vector<std::uint32_t> order_schemes(const Book& book, const bound_family& family,
                                                       const std::vector<judged_scheme>& judged) {
    std::vector<std::uint32_t> first_of(book.schemes.size() + 1, 0);
    for (const judged_scheme& one : judged) {
        ++first_of[one.scheme + 1];
    }
    std::partial_sum(first_of.begin(), first_of.end(), first_of.begin());
    const auto last_day = [](const deadline_day& one) { return one.day && !one.passed ? one.day->days : never; };
    const auto comes_first = [&](std::uint32_t left, std::uint32_t right) {
        const judged_scheme& one = judged[left];
        const judged_scheme& other = judged[right];
        if (one.acute != other.acute) {
            return one.acute;
        }
        if (last_day(one.deadline) != last_day(other.deadline)) {
            return last_day(one.deadline) < last_day(other.deadline);
        }
        return one.scheme != other.scheme ? book.scheme_rank[one.scheme] < book.scheme_rank[other.scheme]
                                          : family.names[one.someone] < family.names[other.someone];
    };
    precedence before;
    before.reserve(judged.size());
    for (const judged_scheme& one : judged) {
        const compiled::scheme& scheme = book.schemes[one.scheme];
        before.begin_item();
        for (const std::vector<index>* firsts : {&scheme.after, &scheme.requires_}) {
            for (const index first : *firsts) {
                for (std::uint32_t which = first_of[first]; which < first_of[first + 1]; ++which) {
                    before.add(which);
                }
            }
        }
    }
    return least_first(ranks_by(judged.size(), comes_first), before);
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
