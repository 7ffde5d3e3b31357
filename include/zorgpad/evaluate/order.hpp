// SPDX-License-Identifier: BSL-1.0
// The order of steps: topological by what waits for what; of those that may come next the most urgent first.
#pragma once

#include <zorgpad/evaluate/steps.hpp>

#include <functional>
#include <queue>
#include <tuple>

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
[[nodiscard]] inline ordered_steps put_in_order(const compiled::tables& book, const bound_family& family,
                                                const steps& states, const set_pool& sets) {
    const std::vector<step_state>& all = states.all();
    ordered_steps result;
    std::vector<std::vector<index>> before(all.size());
    std::vector<std::vector<index>> after(all.size());
    for (index which = 0; which < all.size(); ++which) {
        const step_state& step = all[which];
        result.inherited.push_back(pressing{book.nodes[step.node].urgency, step.due ? step.due->days : never});
        for (const std::uint32_t* one = sets.begin(step.comes_after); one != sets.end(step.comes_after); ++one) {
            const index earlier = states.find(*one);
            before[which].push_back(earlier);
            after[earlier].push_back(which);
        }
    }
    // A step is as pressing as the most pressing that waits for it, so that the way to acute help is never held up. What
    // may not be needed presses only on what may not be needed either.
    const auto may_vanish = [&](index which) {
        return all[which].provisional || all[which].status == step_status::possible;
    };
    std::vector<index> open(all.size());
    for (index which = 0; which < all.size(); ++which) {
        open[which] = static_cast<index>(all.size()) - 1 - which;
    }
    // The steps stand in topological order; only consents may point the other way, hence until nothing changes.
    while (!open.empty()) {
        std::vector<index> changed;
        for (const index later : open) {
            for (const index earlier : before[later]) {
                if ((!may_vanish(later) || may_vanish(earlier)) && result.inherited[later] < result.inherited[earlier]) {
                    result.inherited[earlier] = result.inherited[later];
                    changed.push_back(earlier);
                }
            }
        }
        open = std::move(changed);
    }

    const auto key = [&](index which) {
        const step_state& step = all[which];
        const pressing& press = result.inherited[which];
        return std::make_tuple(press.how_urgent, press.due, book.nodes[step.node].rank,
                               std::string_view(family.names[step.someone]), which);
    };
    using key_type = decltype(key(0));
    std::priority_queue<key_type, std::vector<key_type>, std::greater<key_type>> next;
    std::vector<std::size_t> waiting(all.size());
    std::vector<bool> placed(all.size(), false);
    std::size_t left = 0;
    for (index which = 0; which < all.size(); ++which) {
        if (all[which].status == step_status::left_out) {
            placed[which] = true;
            continue;
        }
        ++left;
        waiting[which] = before[which].size();
        if (waiting[which] == 0) {
            next.push(key(which));
        }
    }
    while (left != 0) {
        if (next.empty()) {
            // Steps that wait for each other's consent: the first of them by key goes first.
            index first = none;
            for (index which = 0; which < all.size(); ++which) {
                if (!placed[which] && (first == none || key(which) < key(first))) {
                    first = which;
                }
            }
            next.push(key(first));
        }
        const index which = std::get<4>(next.top());
        next.pop();
        if (placed[which]) {
            continue;
        }
        placed[which] = true;
        --left;
        result.order.push_back(which);
        for (const index later : after[which]) {
            if (--waiting[later] == 0 && !placed[later]) {
                next.push(key(later));
            }
        }
    }
    return result;
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
