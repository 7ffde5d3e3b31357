// SPDX-License-Identifier: BSL-1.0
// Time alone: every later day evaluated one by one, to see when something turns.
#pragma once

#include "naive_evaluator.hpp"

namespace naive {

/// A scheme for somebody, as a key.
using judged = std::pair<std::string, binding>;

/// What may not change before a plan expires.
struct day_view {
    std::map<place, std::pair<step_status, bool>> steps; ///< status and overdue mark
    std::map<judged, verdict> schemes;
    friend bool operator==(const day_view& left, const day_view& right) {
        return left.steps == right.steps && left.schemes == right.schemes;
    }
};

[[nodiscard]] inline day_view view_of(const result& answer) {
    day_view view;
    for (const step& one : answer.steps) {
        view.steps[one.at] = {one.status, one.overdue};
    }
    for (const scheme_view& one : answer.schemes) {
        view.schemes[{one.id, one.whose}] = one.is;
    }
    return view;
}

[[nodiscard]] inline day_view view_on(const zorgpad::merged_book& book, const zorgpad::family& family, date day) {
    return view_of(evaluator(book, family, day).evaluate());
}

/// When time alone turns a verdict.
struct turning {
    std::optional<date> from;
    std::optional<date> until;
};

/// What the coming days bring.
struct future {
    std::optional<date> expires;
    std::map<judged, turning> schemes;
};

/// Every day up to and including the last one.
[[nodiscard]] inline future look_ahead(const zorgpad::merged_book& book, const zorgpad::family& family, date last) {
    const date today = *family.as_of;
    const day_view now = view_on(book, family, today);
    future result;
    std::set<judged> turned;
    for (date day = days_on(today, 1); day <= last; day = days_on(day, 1)) {
        const day_view then = view_on(book, family, day);
        if (!result.expires && !(then == now)) {
            result.expires = day;
        }
        for (const auto& [which, old] : now.schemes) {
            const verdict is = then.schemes.at(which);
            if (is == old || !turned.insert(which).second) {
                continue;
            }
            turning& turns = result.schemes[which];
            if (is == verdict::unlikely) {
                turns.until = day;
            } else if (old == verdict::unlikely || is == verdict::likely) {
                turns.from = day;
            }
        }
    }
    return result;
}

} // namespace naive
