// SPDX-License-Identifier: BSL-1.0
// On which day an age is measured, and on which day a test on it turns.
#pragma once

#include <zorgpad/base/calendar.hpp>
#include <zorgpad/evaluate/answer.hpp>
#include <zorgpad/model/vocabulary.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// The day on which an age is measured, seen from a day: that day itself, the first birthday after it, the start of its
/// month or quarter, or the first such day of the year on or after it.
[[nodiscard]] constexpr date measured_on(measuring_day how, day_of_year day, date as_of, date born) noexcept {
    switch (how) {
    case measuring_day::next_birthday:
        return next_birthday(born, as_of);
    case measuring_day::month_start:
        return month_start(as_of);
    case measuring_day::quarter_start:
        return quarter_start(as_of);
    case measuring_day::on_day:
        return next_on_or_after(day, as_of);
    case measuring_day::today:
        break;
    }
    return as_of;
}

/// The last such day of the year before a day.
[[nodiscard]] constexpr date last_before(day_of_year which, date day) noexcept {
    const std::int32_t year = to_civil(day).year;
    const date this_year = in_year(which, year);
    return this_year < day ? this_year : in_year(which, year - 1);
}

/// The first day from which the measured day is on or after `reached`. (The measured day never goes back as time goes
/// on.)
[[nodiscard]] constexpr date measured_from(measuring_day how, day_of_year day, date reached, date born) noexcept {
    switch (how) {
    case measuring_day::next_birthday: {
        // From the last birthday before it on, the next one is on or after it.
        if (reached <= born) {
            return days_after(reached, -200 * 366); // it always was
        }
        std::int32_t years = to_civil(reached).year - to_civil(born).year + 1;
        while (birthday(born, years) >= reached) {
            --years;
        }
        return birthday(born, years);
    }
    case measuring_day::month_start: {
        const civil_date civil = to_civil(reached);
        return civil.day == 1 ? reached : first_of_next_month(civil.year, civil.month);
    }
    case measuring_day::quarter_start: {
        const date start = quarter_start(reached);
        return start == reached ? reached : add(start, period{3, 0});
    }
    case measuring_day::on_day:
        return days_after(last_before(day, reached), 1);
    case measuring_day::today:
        break;
    }
    return reached;
}

/// Whether a day that is reached at some time has been reached, and otherwise when it will be.
[[nodiscard]] constexpr answer reached_by(date day, date as_of, number_set because) noexcept {
    return day <= as_of ? answer{truth::yes, never, because} : answer{truth::no, day.days, because};
}

/// The last day for which something holds that holds for every earlier day (within 200 years of a day).
template <class Holds>
[[nodiscard]] date last_day_that(date near, Holds&& holds) {
    std::int32_t least = near.days - 200 * 366;
    std::int32_t most = near.days + 200 * 366;
    while (least + 1 < most) {
        const std::int32_t middle = least + (most - least) / 2;
        (holds(date{middle}) ? least : most) = middle;
    }
    return date{least};
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
