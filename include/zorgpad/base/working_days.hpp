// SPDX-License-Identifier: BSL-1.0
// Working days in the Netherlands: not a weekend, not a statutory holiday.
#pragma once

#include <zorgpad/base/calendar.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// Easter Sunday in the Gregorian calendar (the anonymous computus).
[[nodiscard]] constexpr date easter_sunday(std::int32_t year) noexcept {
    const std::int32_t golden = year % 19;
    const std::int32_t century = year / 100;
    const std::int32_t remainder = year % 100;
    const std::int32_t correction = (century - (century + 8) / 25 + 1) / 3;
    const std::int32_t epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const std::int32_t weekday_shift = (32 + 2 * (century % 4) + 2 * (remainder / 4) - epact - remainder % 4) % 7;
    const std::int32_t lunar = (golden + 11 * epact + 22 * weekday_shift) / 451;
    const std::int32_t sum = epact + weekday_shift - 7 * lunar + 114;
    return from_civil(year, sum / 31, sum % 31 + 1);
}

/// The day on which the birthday of the monarch is celebrated: 27 April since 2014 and 30 April before, a day earlier
/// where that is a Sunday.
[[nodiscard]] constexpr date kings_day(std::int32_t year) noexcept {
    const date birthday_of_monarch = from_civil(year, 4, year >= 2014 ? 27 : 30);
    return weekday(birthday_of_monarch) == 6 ? days_after(birthday_of_monarch, -1) : birthday_of_monarch;
}

/// A generally recognised holiday. Source: Algemene termijnenwet, article 3: New Year's Day, Easter Monday, Ascension
/// Day, Whit Monday, both Christmas days, King's Day, 5 May; Good Friday is put on a par with these.
[[nodiscard]] constexpr bool is_statutory_holiday(date day) noexcept {
    const civil_date civil = to_civil(day);
    const std::int32_t from_easter = day.days - easter_sunday(civil.year).days;
    return (civil.month == 1 && civil.day == 1) || (civil.month == 5 && civil.day == 5) ||
           (civil.month == 12 && (civil.day == 25 || civil.day == 26)) || from_easter == -2 || from_easter == 1 ||
           from_easter == 39 || from_easter == 50 || day == kings_day(civil.year);
}

[[nodiscard]] constexpr bool is_working_day(date day) noexcept {
    return weekday(day) < 5 && !is_statutory_holiday(day);
}

/// The given working day after a day; the day itself does not count. `count` is 0 to 10,000; 0 gives the day itself.
[[nodiscard]] constexpr date working_days_after(date day, std::int32_t count) noexcept {
    while (count > 0) {
        day = days_after(day, 1);
        count -= is_working_day(day) ? 1 : 0;
    }
    return day;
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
