// SPDX-License-Identifier: BSL-1.0
// Where a test on a day turns: the one number that it is compared with, on one day and on others.
//
// Ages move on every day, so a program would hold for one day alone. But nothing else about it changes from day to day
// within a date class (no norm, scheme or date test turns). So a family of another day of the class is taken in as one
// of the day of the program: each day that it states is replaced by one that passes there exactly the tests that the
// stated day passes on its own day. Where there is none (thirty days and a month come in another order after some
// months), the family has to be judged by a program of its own day.
#pragma once

#include <zorgpad/base/calendar.hpp>
#include <zorgpad/evaluate/ages.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// The last day for which something holds that holds for every earlier day; the least or greatest number where it holds
/// for no day or for all from the year 1 to 12000.
template <class Holds>
[[nodiscard]] std::int64_t last_day_where(Holds&& holds) {
    std::int32_t least = from_civil(1, 1, 1).days;
    std::int32_t most = from_civil(12'000, 1, 1).days;
    if (!holds(date{least})) {
        return std::numeric_limits<std::int64_t>::min();
    }
    if (holds(date{most})) {
        return std::numeric_limits<std::int64_t>::max();
    }
    while (least + 1 < most) {
        const std::int32_t middle = least + (most - least) / 2;
        (holds(date{middle}) ? least : most) = middle;
    }
    return least;
}

/// The last stored day for which a test holds, as time goes on.
struct turning_day {
    enum class kind : std::uint8_t {
        fixed,   ///< always `number`
        moving,  ///< `number` days after today
        since,   ///< `length` ago or longer; a day longer where `number` is 1
        age,     ///< of age `length`, measured as stated
        birthday ///< after so many (`number`) birthdays
    };
    kind is = kind::fixed;
    std::int64_t number = 0;
    period length;
    measuring_day measured = measuring_day::today;
    day_of_year day;

    /// O(log of the days that there are).
    [[nodiscard]] std::int64_t on(date today) const {
        switch (is) {
        case kind::fixed:
            return number;
        case kind::moving:
            return today.days + number;
        case kind::since:
            return last_day_where(
                [&](date one) { return days_after(add(one, length), static_cast<std::int32_t>(number)) <= today; });
        case kind::age:
            return last_day_where(
                [&](date one) { return evaluation::measured_from(measured, day, add(one, length), one) <= today; });
        case kind::birthday:
            break;
        }
        return last_day_where([&](date one) { return birthday(one, static_cast<std::int32_t>(number)) <= today; });
    }
};

/// The days that one column is compared with.
class turning_days {
public:
    void add(const turning_day& one) { all_.push_back(one); }
    [[nodiscard]] bool empty() const noexcept { return all_.empty(); }

    [[nodiscard]] std::vector<std::int64_t> on(date today) const {
        std::vector<std::int64_t> days;
        for (const turning_day& one : all_) {
            days.push_back(one.on(today));
        }
        return days;
    }

private:
    std::vector<turning_day> all_;
};

/// The day that is at most each of `there` exactly where `day` is at most the one of `here`; nothing where there is
/// none. It never goes back as `day` goes on, so the nearest of some days stays the nearest. O(days compared with).
[[nodiscard]] inline std::optional<std::int32_t> moved_day(std::int32_t day, const std::vector<std::int64_t>& here,
                                                           const std::vector<std::int64_t>& there) noexcept {
    constexpr std::int64_t least = std::numeric_limits<std::int32_t>::min();
    constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
    std::int64_t after = least - 1;
    std::int64_t until = most + 1;
    for (std::size_t which = 0; which < here.size(); ++which) {
        if (day <= here[which]) {
            until = std::min(until, there[which]);
        } else {
            after = std::max(after, there[which]);
        }
    }
    const std::int64_t found = until <= most ? until : after >= least ? after + 1 : day;
    const bool fits = after < until && found >= least && found <= most;
    return fits ? std::optional<std::int32_t>(static_cast<std::int32_t>(found)) : std::nullopt;
}

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
