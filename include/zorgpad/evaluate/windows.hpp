// SPDX-License-Identifier: BSL-1.0
// The time in which a step is possible: an age of the bound person, or weeks of pregnancy.
#pragma once

#include <zorgpad/evaluate/situation.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

struct window_state {
    enum class kind : std::uint8_t { open, passed, unknown };
    kind is = kind::open;
    std::optional<date> opens;  ///< of an open window too: it may be yet to come
    std::optional<date> closes; ///< the first day on which it is too late
    number_set waits_for;       ///< of an unknown window
    std::int32_t turns = never;
};

namespace detail {

[[nodiscard]] inline window_state within_days(std::optional<date> opens, std::optional<date> closes, date as_of) {
    window_state state;
    state.opens = opens;
    state.closes = closes;
    if (closes && *closes <= as_of) {
        state.is = window_state::kind::passed;
    } else if (closes) {
        state.turns = closes->days;
    }
    return state;
}

template <class Book>
[[nodiscard]] window_state age_window(situation<Book>& now, const compiled::window& window, target someone) {
    const std::optional<date>& born = now.family().born[someone];
    const std::optional<date>& due = now.family().due[someone];
    const number_set birth = now.sets().single(now.numbers().fact(compiled::birth_date_fact, someone));
    if (!born && !due) {
        return window_state{window_state::kind::unknown, std::nullopt, std::nullopt, birth, never};
    }
    const date start = born ? *born : *due;
    const auto day = [start](const std::optional<period>& age) {
        return age ? std::optional<date>(add(start, *age)) : std::nullopt;
    };
    window_state state = within_days(day(window.age_from), day(window.age_until), now.as_of());
    if (born) {
        return state;
    }
    // From the due date on only the birth date tells whether an age of 0 or more has been reached.
    const bool needs_birth =
        (window.age_from && !window.age_from->is_negative()) || (window.age_until && !window.age_until->is_negative());
    if (*due > now.as_of()) {
        if (needs_birth) {
            state.turns = std::min(state.turns, due->days);
        }
        return state;
    }
    const bool surely_passed = window.age_until && window.age_until->is_negative(); // before the due date
    if (needs_birth && !surely_passed) {
        return window_state{window_state::kind::unknown, std::nullopt, std::nullopt, birth, never};
    }
    return state;
}

template <class Book>
[[nodiscard]] window_state pregnancy_window(situation<Book>& now, const compiled::window& window) {
    const auto found = now.expected();
    if (!found.known) {
        return window_state{window_state::kind::unknown, std::nullopt, std::nullopt, found.hangs_on, never};
    }
    if (!found.begun) {
        return window_state{window_state::kind::passed, std::nullopt, std::nullopt, {}, never};
    }
    const auto day = [&](const std::optional<std::int64_t>& week) {
        return week ? std::optional<date>(days_after(*found.begun, static_cast<std::int32_t>(*week * 7)))
                    : std::nullopt;
    };
    return within_days(day(window.week_from), day(window.week_until), now.as_of());
}

} // namespace detail

template <class Book>
[[nodiscard]] window_state state_of(situation<Book>& now, const compiled::window& window, target someone) {
    switch (window.is) {
    case compiled::window::kind::age:
        return detail::age_window(now, window, someone);
    case compiled::window::kind::pregnancy_week:
        return detail::pregnancy_window(now, window);
    case compiled::window::kind::always:
        break;
    }
    return window_state{};
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
