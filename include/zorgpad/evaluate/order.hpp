// SPDX-License-Identifier: BSL-1.0
// The order of steps: topological by what waits for what; of those that may come next the most urgent first.
#pragma once

#include <zorgpad/evaluate/least_first.hpp>
#include <zorgpad/evaluate/steps.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// Urgency, and within it the day on which it is due; a step without such a day comes after those with one.
struct pressing {
    urgency how_urgent = urgency::routine;
    std::int32_t due = never;
    friend constexpr bool operator<(pressing left, pressing right) noexcept {
        return left.how_urgent != right.how_urgent ? left.how_urgent < right.how_urgent : left.due < right.due;
    }
};

/// The steps of the plan in order, and how pressing each is with what it holds up.
struct ordered_steps {
    std::vector<index> order;        ///< indices into steps::all(), without those left out
    std::vector<pressing> inherited; ///< by index into steps::all()
};

/// O((steps + waiting) log steps).
template <class Book>
[[nodiscard]] ordered_steps put_in_order(const Book& book, const bound_family& family, const steps<Book>& states) {
    const set_pool& sets = states.sets();
    const std::vector<step_state>& all = states.all();
    ordered_steps result;
    precedence before;
    result.inherited.reserve(all.size());
    before.reserve(all.size());
    for (index which = 0; which < all.size(); ++which) {
        const step_state& step = all[which];
        result.inherited.push_back(pressing{book.nodes[step.node].urgency, step.due ? step.due->days : never});
        before.begin_item();
        for (const std::uint32_t* one = sets.begin(step.comes_after); one != sets.end(step.comes_after); ++one) {
            before.add(states.find(*one));
        }
    }
    // A step is as pressing as the most pressing that waits for it, so that the way to acute help is never held up.
    // What may not be needed presses only on what may not be needed either. What is blocked or missed waits for
    // nothing.
    const auto may_vanish = [&](index which) {
        return all[which].provisional || all[which].status == step_status::possible;
    };
    const auto presses_on = [&](index later, index earlier) {
        const bool waits = all[later].is_open() || all[later].status == step_status::possible;
        return waits && (!may_vanish(later) || may_vanish(earlier));
    };
    std::vector<index> open(all.size());
    for (index which = 0; which < all.size(); ++which) {
        open[which] = static_cast<index>(all.size()) - 1 - which;
    }
    const bool all_alike = std::none_of(result.inherited.begin(), result.inherited.end(), [&](const pressing& one) {
        return one < result.inherited.front() || result.inherited.front() < one;
    });
    // The steps stand in topological order; only consents may point the other way, hence until nothing changes.
    while (!open.empty() && !all_alike) {
        std::vector<index> changed;
        for (const index later : open) {
            for (const index* one = before.begin(later); one != before.end(later); ++one) {
                const index earlier = *one;
                const bool presses = presses_on(later, earlier);
                if (presses && result.inherited[later] < result.inherited[earlier]) {
                    result.inherited[earlier] = result.inherited[later];
                    changed.push_back(earlier);
                }
            }
        }
        open = std::move(changed);
    }

    std::vector<index> kept;
    kept.reserve(all.size());
    std::vector<index> place(all.size(), none); // in kept
    for (index which = 0; which < all.size(); ++which) {
        if (all[which].status != step_status::left_out) {
            place[which] = static_cast<index>(kept.size());
            kept.push_back(which);
        }
    }
    const auto comes_first = [&](index left, index right) {
        const pressing& by_left = result.inherited[kept[left]];
        const pressing& by_right = result.inherited[kept[right]];
        if (by_left < by_right || by_right < by_left) {
            return by_left < by_right;
        }
        const step_state& one = all[kept[left]];
        const step_state& other = all[kept[right]];
        return one.node != other.node ? book.nodes[one.node].rank < book.nodes[other.node].rank
                                      : family.names[one.someone] < family.names[other.someone];
    };
    precedence comes_before;
    comes_before.reserve(kept.size());
    for (index which = 0; which < kept.size(); ++which) {
        comes_before.begin_item();
        for (const index* earlier = before.begin(kept[which]); earlier != before.end(kept[which]); ++earlier) {
            comes_before.add(place[*earlier]);
        }
    }
    result.order = least_first(ranks_by(kept.size(), comes_first), comes_before);
    for (index& which : result.order) {
        which = kept[which];
    }
    return result;
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
