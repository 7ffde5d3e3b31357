// SPDX-License-Identifier: BSL-1.0
// The window of a step, from the test that states it.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>
#include <zorgpad/model/condition.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace compiled {

/// The window that an age or pregnancy-week test describes.
[[nodiscard]] inline window window_of(const zorgpad::condition& stated) {
    window made;
    const auto* test = std::get_if<fact_test>(&stated.form);
    if (test == nullptr) {
        return made;
    }
    made.is = test->fact.id == built_in::age ? window::kind::age : window::kind::pregnancy_week;
    for (const bound_test& one : test->bounds) {
        const auto* limit = std::get_if<constant>(&one.than);
        if (limit == nullptr) {
            continue;
        }
        const bool upper = is_upper(one.how);
        const bool strictly = turns_beyond(one.how);
        if (const auto* words = std::get_if<std::string>(&limit->value)) {
            (upper ? made.age_until : made.age_from) = parse_period(*words);
        } else if (const auto* week = std::get_if<decimal>(&limit->value)) {
            (upper ? made.week_until : made.week_from) = week->hundredths / 100 + (strictly ? 1 : 0);
        }
    }
    return made;
}

} // namespace compiled
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
