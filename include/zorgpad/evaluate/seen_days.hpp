// SPDX-License-Identifier: BSL-1.0
// From which day a step counts that is to be taken so long after a signal was seen. Included by steps.hpp.
#pragma once

#include <zorgpad/evaluate/steps.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// The earlier of two days, as far as they are known.
[[nodiscard]] inline std::optional<date> earlier_of(std::optional<date> one, std::optional<date> other) {
    return !one || (other && *other < *one) ? other : one;
}

/// Whether a condition found that a signal was seen, and the earliest day that is known of it.
template <class Book>
typename steps<Book>::sighting steps<Book>::seen_in(index condition, target someone) {
    sighting found;
    if (condition == none) {
        return found;
    }
    const roll& who = now_.who();
    const auto look = [&](index signal, target from, target last) {
        for (target whom = from; whom < last; ++whom) {
            const bound_signal& said = now_.family().signals[now_.family().at(signal, whom)];
            if (said.seen == truth::yes) {
                found.is_seen = true;
                found.on = earlier_of(found.on, said.on);
            }
        }
    };
    const auto look_for = [&](index signal, const compiled::condition& what) {
        const bool is_of_nobody = what.context != subject::household && who.subject_of(someone) != what.context &&
                                  who.first(what.context) == who.end_known(what.context);
        if (is_of_nobody) {
            return;
        }
        const bool own = book_.signals[signal].of == what.context && what.context != subject::household;
        if (!own) {
            look(signal, household_target, who.count());
            return;
        }
        look(signal, household_target, household_target + 1);
        if (who.subject_of(someone) == what.context) {
            look(signal, someone, someone + 1);
        } else {
            look(signal, who.first(what.context), who.end_known(what.context));
        }
    };
    for (const index one : closure_of(book_, {condition})) {
        const compiled::condition& what = book_.conditions[one];
        if (what.what == compiled::operation::signal) {
            for (index which = 0; which < what.values.count; ++which) {
                look_for(static_cast<index>(book_.values[what.values.first + which]), what);
            }
        } else if (what.what == compiled::operation::signal_group) {
            for (const index signal : book_.signal_groups[what.which].signals) {
                look_for(signal, what);
            }
        }
    }
    return found;
}

/// Back along the ways that are taken, to the nearest signals that were seen. Where no day is known of those, none: one
/// further back is of something else.
template <class Book>
std::optional<date> steps<Book>::seen_day(index node, target someone) {
    std::optional<date> earliest;
    const auto tells = [&](index condition, target whom) {
        const sighting found = seen_in(condition, whom);
        earliest = earlier_of(earliest, found.on);
        return found.is_seen;
    };
    struct stop {
        compiled::vertex vertex;
        target someone;
    };
    std::vector<bool> seen(all_.count(), false);
    std::vector<stop> open{stop{compiled::vertex{compiled::vertex::kind::node, node}, someone}};
    while (!open.empty()) {
        const stop here = open.back();
        open.pop_back();
        const channel by = channel_of(here.vertex, here.someone);
        ways_.for_each_way_to(here.vertex, here.someone, [&](const auto& way, auto&& answer_in) {
            const answer taken = answer_in(by);
            turns_ = std::min(turns_, taken.turns);
            if (taken.is != truth::yes || tells(way.guard, here.someone)) {
                return;
            }
            const bool is_node = way.from.is == compiled::vertex::kind::node;
            if (is_node && tells(book_.nodes[way.from.which].condition, way.someone)) {
                return;
            }
            const instance number = ways_.number_of(way.from, way.someone);
            if (!seen[number]) {
                seen[number] = true;
                open.push_back(stop{way.from, way.someone});
            }
        });
    }
    return earliest;
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
