// SPDX-License-Identifier: BSL-1.0
// A second calendar, written apart from base/calendar.hpp: every day from 1790 to 2410 is counted out one by one.
#pragma once

#include <zorgpad/base/calendar.hpp>

#include <array>
#include <cstdint>
#include <stdexcept>
#include <vector>

namespace naive {

using zorgpad::date;
using zorgpad::period;

/// A day as people write it.
struct written_day {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// The days one after the other, as a paper calendar has them.
class paper_calendar {
public:
    static const paper_calendar& get() {
        static const paper_calendar the_one;
        return the_one;
    }

    [[nodiscard]] static int length_of(int year, int month) {
        static constexpr std::array<int, 13> lengths{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return month == 2 && leap ? 29 : lengths.at(static_cast<std::size_t>(month));
    }

    [[nodiscard]] const written_day& read(date day) const {
        return days_.at(static_cast<std::size_t>(day.days - first_));
    }

    /// The number of a day that exists.
    [[nodiscard]] date number(int year, int month, int day) const {
        if (month < 1 || month > 12 || day < 1 || day > length_of(year, month)) {
            throw std::logic_error("no such day");
        }
        const std::size_t index = static_cast<std::size_t>((year - first_year) * 12 + month - 1);
        return date{month_starts_.at(index) + day - 1};
    }

private:
    static constexpr int first_year = 1790;
    static constexpr int last_year = 2410;

    paper_calendar() {
        // 1 January 1970 is day 0: count the days before it first.
        for (int year = first_year; year < 1970; ++year) {
            for (int month = 1; month <= 12; ++month) {
                first_ -= length_of(year, month);
            }
        }
        std::int32_t day_number = first_;
        for (int year = first_year; year <= last_year; ++year) {
            for (int month = 1; month <= 12; ++month) {
                month_starts_.push_back(day_number);
                for (int day = 1; day <= length_of(year, month); ++day) {
                    days_.push_back(written_day{year, month, day});
                    ++day_number;
                }
            }
        }
    }

    std::int32_t first_ = 0;
    std::vector<written_day> days_;
    std::vector<std::int32_t> month_starts_;
};

[[nodiscard]] inline const written_day& read(date day) { return paper_calendar::get().read(day); }

/// That day of a month; the first of the next month where the month is too short.
[[nodiscard]] inline date that_day_or_next_month(int year, int month, int day) {
    if (day <= paper_calendar::length_of(year, month)) {
        return paper_calendar::get().number(year, month, day);
    }
    return month == 12 ? paper_calendar::get().number(year + 1, 1, 1)
                       : paper_calendar::get().number(year, month + 1, 1);
}

[[nodiscard]] inline date days_on(date day, std::int64_t count) {
    return date{static_cast<std::int32_t>(day.days + count)};
}

/// Months first, one at a time on paper; a day that does not exist becomes the first of the next month; then days.
[[nodiscard]] inline date plus(date day, period length) {
    const written_day start = read(day);
    int year = start.year;
    int month = start.month;
    for (int count = 0; count < length.months; ++count) {
        month = month == 12 ? 1 : month + 1;
        year += month == 1 ? 1 : 0;
    }
    for (int count = 0; count > length.months; --count) {
        month = month == 1 ? 12 : month - 1;
        year -= month == 12 ? 1 : 0;
    }
    return days_on(that_day_or_next_month(year, month, start.day), length.days);
}

[[nodiscard]] inline date minus(date day, period length) { return plus(day, period{-length.months, -length.days}); }

/// The birthday in a year: born on 29 February, in other years 1 March.
[[nodiscard]] inline date birthday_in(date born, int year) {
    const written_day birth = read(born);
    return that_day_or_next_month(year, birth.month, birth.day);
}

/// The first birthday strictly after a day; the birth itself counts where it is still to come.
[[nodiscard]] inline date birthday_after(date born, date day) {
    if (day < born) {
        return born;
    }
    const int year = read(day).year;
    for (int tried = year; tried <= year + 1; ++tried) {
        if (birthday_in(born, tried) > day) {
            return birthday_in(born, tried);
        }
    }
    throw std::logic_error("everybody has a birthday within two years");
}

/// 0 for Monday to 6 for Sunday; 1 January 1970 was a Thursday.
[[nodiscard]] inline int day_of_week(date day) { return ((day.days % 7) + 7 + 3) % 7; }

/// Easter Sunday by Oudin's rule.
[[nodiscard]] inline date easter(int year) {
    const int golden = year % 19;
    const int century = year / 100;
    const int moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    const int full_moon = moon - moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11));
    const int sunday = (year + year / 4 + full_moon + 2 - century + century / 4) % 7;
    const int shift = full_moon - sunday;
    return days_on(paper_calendar::get().number(year, 3, 28), shift);
}

/// A day on which offices in the Netherlands are open.
[[nodiscard]] inline bool offices_open(date day) {
    if (day_of_week(day) >= 5) {
        return false;
    }
    const written_day& on = read(day);
    const auto is = [&on](int month, int of_month) { return on.month == month && on.day == of_month; };
    if (is(1, 1) || is(5, 5) || is(12, 25) || is(12, 26)) {
        return false;
    }
    const date king = paper_calendar::get().number(on.year, 4, on.year < 2014 ? 30 : 27);
    if (day == (day_of_week(king) == 6 ? days_on(king, -1) : king)) {
        return false;
    }
    const date sunday = easter(on.year);
    for (const int after : {-2, 1, 39, 50}) {
        if (day == days_on(sunday, after)) {
            return false;
        }
    }
    return true;
}

[[nodiscard]] inline date working_days_on(date day, std::int64_t count) {
    while (count > 0) {
        day = days_on(day, 1);
        if (offices_open(day)) {
            --count;
        }
    }
    return day;
}

} // namespace naive
