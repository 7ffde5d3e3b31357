// SPDX-License-Identifier: BSL-1.0
// Calendar dates, days of every year, and periods, as ISO 8601 writes them. Nothing here reads a clock.
#pragma once

#include <zorgpad/version.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// A day of the Gregorian calendar: days since 1970-01-01.
struct date {
    std::int32_t days = 0;

    friend constexpr bool operator==(date left, date right) noexcept { return left.days == right.days; }
    friend constexpr bool operator!=(date left, date right) noexcept { return left.days != right.days; }
    friend constexpr bool operator<(date left, date right) noexcept { return left.days < right.days; }
    friend constexpr bool operator<=(date left, date right) noexcept { return left.days <= right.days; }
    friend constexpr bool operator>(date left, date right) noexcept { return left.days > right.days; }
    friend constexpr bool operator>=(date left, date right) noexcept { return left.days >= right.days; }
};

/// The day so many days later (or, negative, earlier).
[[nodiscard]] constexpr date days_after(date day, std::int32_t count) noexcept { return date{day.days + count}; }

/// Year, month 1 to 12 and day 1 to 31.
struct civil_date {
    std::int32_t year = 1970;
    std::int32_t month = 1;
    std::int32_t day = 1;
};

[[nodiscard]] constexpr bool is_leap_year(std::int32_t year) noexcept {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// The number of days in a month, 28 to 31.
[[nodiscard]] constexpr std::int32_t days_in_month(std::int32_t year, std::int32_t month) noexcept {
    constexpr std::int32_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap_year(year) ? 29 : lengths[month - 1];
}

/// Days are counted from 1 March of a year long before any date, divisible by 400, so that all divisions are of numbers
/// above zero: so many times 400 years, of 146097 days each, before the year 0.
inline constexpr std::uint32_t eras_before_year_0 = 5'000;

/// The day of a civil date that exists. Month 13 is January of the next year.
[[nodiscard]] constexpr date from_civil(civil_date civil) noexcept {
    const bool ends_year = civil.month <= 2;
    const std::uint32_t year =
        static_cast<std::uint32_t>(civil.year) + eras_before_year_0 * 400 - (ends_year ? 1U : 0U);
    const auto month = static_cast<std::uint32_t>(ends_year ? civil.month + 9 : civil.month - 3);
    const std::uint32_t days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5;
    return date{static_cast<std::int32_t>(days - eras_before_year_0 * 146097 - 719468) + civil.day - 1};
}

[[nodiscard]] constexpr date from_civil(std::int32_t year, std::int32_t month, std::int32_t day) noexcept {
    return from_civil(civil_date{year, month, day});
}

[[nodiscard]] constexpr civil_date to_civil(date day) noexcept {
    const std::uint32_t days = static_cast<std::uint32_t>(day.days) + 719468 + eras_before_year_0 * 146097;
    const std::uint32_t day_of_era = days % 146097;
    const std::uint32_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const std::uint32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::uint32_t month_from_march = (5 * day_of_year + 2) / 153;
    const std::uint32_t month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
    const std::uint32_t year = year_of_era + days / 146097 * 400 + (month <= 2 ? 1 : 0);
    return civil_date{static_cast<std::int32_t>(year - eras_before_year_0 * 400), static_cast<std::int32_t>(month),
                      static_cast<std::int32_t>(day_of_year - (153 * month_from_march + 2) / 5 + 1)};
}

/// A day of every year, such as 5 December.
struct day_of_year {
    std::int32_t month = 1;
    std::int32_t day = 1;
    friend constexpr bool operator==(day_of_year left, day_of_year right) noexcept {
        return left.month == right.month && left.day == right.day;
    }
};

/// The first of the month after this one.
[[nodiscard]] constexpr date first_of_next_month(std::int32_t year, std::int32_t month) noexcept {
    return from_civil(year, month + 1, 1);
}

/// That day in one year. 29 February is 1 March in a year that has none.
[[nodiscard]] constexpr date in_year(day_of_year which, std::int32_t year) noexcept {
    return which.day > days_in_month(year, which.month) ? first_of_next_month(year, which.month)
                                                        : from_civil(year, which.month, which.day);
}

/// A length of time: months or days, never both. May be negative.
struct period {
    std::int32_t months = 0;
    std::int32_t days = 0;
    friend constexpr bool operator==(period left, period right) noexcept {
        return left.months == right.months && left.days == right.days;
    }
    [[nodiscard]] constexpr bool is_negative() const noexcept { return months < 0 || days < 0; }
};

[[nodiscard]] constexpr period operator-(period length) noexcept { return period{-length.months, -length.days}; }

/// The day a period later, of a day given in both forms. Months are added first; a day that does not exist in the month
/// reached becomes the first of the month after it (born on 29 February: a year older on 1 March); then days.
[[nodiscard]] constexpr date add(date day, const civil_date& civil, period length) noexcept {
    if (length.months == 0) {
        return days_after(day, length.days);
    }
    const std::int32_t month_count = civil.year * 12 + (civil.month - 1) + length.months;
    const std::int32_t year = (month_count >= 0 ? month_count : month_count - 11) / 12;
    const std::int32_t month = month_count - year * 12 + 1;
    const bool exists = civil.day <= days_in_month(year, month);
    const date reached = exists ? from_civil(year, month, civil.day) : first_of_next_month(year, month);
    return days_after(reached, length.days);
}

[[nodiscard]] constexpr date add(date day, period length) noexcept {
    return length.months == 0 ? days_after(day, length.days) : add(day, to_civil(day), length);
}

/// The birthday (of a birth date, or a due date) in the given year after it.
[[nodiscard]] constexpr date birthday(date born, std::int32_t years) noexcept {
    return add(born, period{years * 12, 0});
}

/// The first birthday strictly after a day. For a day before the birth it is the birth itself.
[[nodiscard]] constexpr date next_birthday(date born, date after) noexcept {
    if (after < born) {
        return born;
    }
    std::int32_t years = to_civil(after).year - to_civil(born).year;
    while (birthday(born, years) <= after) {
        ++years;
    }
    return birthday(born, years);
}

/// The first such day of the year on or after a day.
[[nodiscard]] constexpr date next_on_or_after(day_of_year which, date day) noexcept {
    const std::int32_t year = to_civil(day).year;
    const date this_year = in_year(which, year);
    return this_year >= day ? this_year : in_year(which, year + 1);
}

[[nodiscard]] constexpr date month_start(date day) noexcept {
    const civil_date civil = to_civil(day);
    return from_civil(civil.year, civil.month, 1);
}

[[nodiscard]] constexpr date quarter_start(date day) noexcept {
    const civil_date civil = to_civil(day);
    return from_civil(civil.year, (civil.month - 1) / 3 * 3 + 1, 1);
}

/// 0 for Monday to 6 for Sunday.
[[nodiscard]] constexpr std::int32_t weekday(date day) noexcept {
    const std::int32_t remainder = (day.days + 3) % 7;
    return remainder < 0 ? remainder + 7 : remainder;
}

namespace detail {

/// A number of exactly this many digits at the front of a text; moves past it.
[[nodiscard]] constexpr std::optional<std::int32_t> take_digits(std::string_view& words, std::size_t count) noexcept {
    if (words.size() < count) {
        return std::nullopt;
    }
    std::int32_t number = 0;
    for (std::size_t index = 0; index < count; ++index) {
        if (words[index] < '0' || words[index] > '9') {
            return std::nullopt;
        }
        number = number * 10 + (words[index] - '0');
    }
    words.remove_prefix(count);
    return number;
}

[[nodiscard]] constexpr bool take(std::string_view& words, std::string_view wanted) noexcept {
    if (words.substr(0, wanted.size()) != wanted) {
        return false;
    }
    words.remove_prefix(wanted.size());
    return true;
}

inline void append_digits(std::string& out, std::int32_t number, std::size_t width) {
    const std::string digits = std::to_string(number);
    out.append(width > digits.size() ? width - digits.size() : 0, '0');
    out += digits;
}

} // namespace detail

/// Reads "2026-11-21": a day that exists, in the years 1800 to 9999. Nothing otherwise.
[[nodiscard]] constexpr std::optional<date> parse_date(std::string_view words) noexcept {
    const auto year = detail::take_digits(words, 4);
    if (!year || !detail::take(words, "-")) {
        return std::nullopt;
    }
    const auto month = detail::take_digits(words, 2);
    if (!month || !detail::take(words, "-")) {
        return std::nullopt;
    }
    const auto day = detail::take_digits(words, 2);
    if (!day || !words.empty() || *year < 1800 || *month < 1 || *month > 12 || *day < 1 ||
        *day > days_in_month(*year, *month)) {
        return std::nullopt;
    }
    return from_civil(*year, *month, *day);
}

/// Reads "--12-05"; 29 February counts as existing.
[[nodiscard]] constexpr std::optional<day_of_year> parse_day_of_year(std::string_view words) noexcept {
    if (!detail::take(words, "--")) {
        return std::nullopt;
    }
    const auto month = detail::take_digits(words, 2);
    if (!month || !detail::take(words, "-")) {
        return std::nullopt;
    }
    const auto day = detail::take_digits(words, 2);
    if (!day || !words.empty() || *month < 1 || *month > 12 || *day < 1 || *day > days_in_month(2000, *month)) {
        return std::nullopt;
    }
    return day_of_year{*month, *day};
}

/// Reads "P4Y", "P1Y6M", "P6W", "P2W3D", "-P10M": years and months, or weeks and days, at most 200 years. Never mixed.
[[nodiscard]] constexpr std::optional<period> parse_period(std::string_view words) noexcept {
    const bool negative = detail::take(words, "-");
    if (!detail::take(words, "P") || words.empty()) {
        return std::nullopt;
    }
    constexpr std::string_view units = "YMWD";
    std::int32_t months = 0;
    std::int32_t days = 0;
    std::size_t next_unit = 0;
    bool counts_months = false;
    bool counts_days = false;
    while (!words.empty()) {
        std::int32_t number = 0;
        std::size_t digits = 0;
        while (digits < words.size() && words[digits] >= '0' && words[digits] <= '9') {
            number = number * 10 + (words[digits] - '0');
            if (++digits > 5) {
                return std::nullopt;
            }
        }
        if (digits == 0 || digits == words.size()) {
            return std::nullopt;
        }
        const std::size_t unit = units.find(words[digits]);
        if (unit == std::string_view::npos || unit < next_unit) {
            return std::nullopt;
        }
        next_unit = unit + 1;
        words.remove_prefix(digits + 1);
        switch (unit) {
        case 0:
            months += number * 12;
            counts_months = true;
            break;
        case 1:
            months += number;
            counts_months = true;
            break;
        case 2:
            days += number * 7;
            counts_days = true;
            break;
        default:
            days += number;
            counts_days = true;
            break;
        }
    }
    if ((counts_months && counts_days) || months > 200 * 12 || days > 200 * 366) {
        return std::nullopt;
    }
    return negative ? period{-months, -days} : period{months, days};
}

/// "2026-11-21".
[[nodiscard]] inline std::string to_string(date day) {
    const civil_date civil = to_civil(day);
    std::string words;
    detail::append_digits(words, civil.year, 4);
    words += '-';
    detail::append_digits(words, civil.month, 2);
    words += '-';
    detail::append_digits(words, civil.day, 2);
    return words;
}

/// "--12-05".
[[nodiscard]] inline std::string to_string(day_of_year which) {
    std::string words = "--";
    detail::append_digits(words, which.month, 2);
    words += '-';
    detail::append_digits(words, which.day, 2);
    return words;
}

/// "P4Y", "P1Y6M", "P6W", "P10D", "P0D".
[[nodiscard]] inline std::string to_string(period length) {
    const period positive = length.is_negative() ? -length : length;
    std::string words = length.is_negative() ? "-P" : "P";
    if (positive.months != 0) {
        if (positive.months / 12 != 0) {
            words += std::to_string(positive.months / 12) + "Y";
        }
        if (positive.months % 12 != 0) {
            words += std::to_string(positive.months % 12) + "M";
        }
    } else if (positive.days != 0 && positive.days % 7 == 0) {
        words += std::to_string(positive.days / 7) + "W";
    } else {
        words += std::to_string(positive.days) + "D";
    }
    return words;
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
