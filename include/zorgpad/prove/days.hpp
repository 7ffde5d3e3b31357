// SPDX-License-Identifier: BSL-1.0
// The days on which a claim has to be looked at: one of each class of days on which nothing that it tests differs.
#pragma once

#include <zorgpad/evaluate/day_thresholds.hpp>
#include <zorgpad/prove/claim.hpp>

#include <set>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

using compiled::index;
using compiled::none;
using evaluation::sorted_numbers;

/// Collects the days of a claim in a range: where the order of its thresholds may depend on the day, one for each order
/// that they have.
template <class Book>
class day_finder {
public:
    day_finder(const Book& book, const std::vector<index>& closure, day_range within)
        : book_(book), closure_(closure), within_(within) {
        for (const index which : closure) {
            add(book.conditions[which]);
        }
        first_.push_back(within_.from.days);
        evaluation::sort_unique(first_);
    }

    /// Calls visit(day) for each day that matters, from a preferred day on and then those before it, until it says
    /// false.
    template <class Visitor>
    void for_each_day(date preferred, Visitor&& visit) const {
        sorted_numbers days;
        if (order_may_differ()) {
            for (std::int32_t day = within_.from.days; day < within_.until.days; ++day) {
                days.push_back(day);
            }
        } else {
            days = first_;
            if (within_.from <= preferred && preferred < within_.until) {
                evaluation::insert(days, preferred.days);
            }
        }
        std::rotate(days.begin(), std::lower_bound(days.begin(), days.end(), preferred.days), days.end());
        std::set<std::vector<std::int64_t>> seen;
        for (const std::int64_t day : days) {
            const date as_of{static_cast<std::int32_t>(day)};
            if (days.size() > 1 && !seen.insert(class_of(as_of)).second) {
                continue;
            }
            if (!visit(as_of)) {
                return;
            }
        }
    }

    /// Whether the order of the thresholds may depend on the day. If not, only the days are gone through on which a
    /// norm or a test of the date turns; otherwise all, each with work linear in the thresholds. Lengths of one axis
    /// keep their order on every day, but for months beside days, for days of measuring that differ, for dates of a
    /// fact beside lengths of time, and where it counts whether it was exactly so many months ago: on some days nothing
    /// was.
    [[nodiscard]] bool order_may_differ() const {
        for (const measure& one : lengths_) {
            const bool has_constants =
                one.is_of_fact && std::find(constants_.begin(), constants_.end(), one.of) != constants_.end();
            if (has_constants || (turns_in_year_ && !one.is_of_fact)) {
                return true;
            }
            for (const measure& other : lengths_) {
                const bool turns_after = one.length == other.length && !one.turns_beyond && other.turns_beyond;
                if (one.counts_from_same_day(other) && one.length.months != 0 &&
                    (turns_after || may_cross(one.length, other.length))) {
                    return true;
                }
            }
        }
        return false;
    }

private:
    /// What parts days: norms and tests of the date itself, and the order of thresholds.
    [[nodiscard]] std::vector<std::int64_t> class_of(date day) const {
        std::vector<std::int64_t> made;
        if (order_may_differ()) {
            made = evaluation::day_thresholds<Book>(book_, closure_, day).order();
        }
        made.push_back(std::upper_bound(first_.begin(), first_.end(), std::int64_t{day.days}) - first_.begin());
        return made;
    }

    /// A length of time, in months or in days, from the day of a fact or from somebody's birth.
    struct measure {
        bool is_of_fact;
        index of; ///< the fact, or the kind of person
        period length;
        bool turns_beyond = false;

        [[nodiscard]] bool counts_from_same_day(const measure& other) const noexcept {
            return is_of_fact == other.is_of_fact && of == other.of;
        }
    };

    void first_day(std::int64_t day) {
        if (within_.from.days <= day && day < within_.until.days) {
            first_.push_back(day);
        }
    }

    void add(const compiled::condition& what) {
        for (index which = 0; which < what.bounds.count; ++which) {
            const compiled::bound& bound = book_.bounds[what.bounds.first + which];
            if (what.what == compiled::operation::today) {
                add_today(bound);
            } else if (bound.is == compiled::bound::kind::norm) {
                add_norm(bound.norm);
            } else if (bound.is == compiled::bound::kind::length) {
                const bool is_of_fact = what.what != compiled::operation::age;
                lengths_.push_back(measure{is_of_fact, is_of_fact ? what.which : static_cast<index>(what.context),
                                           bound.length, turns_beyond(bound.how)});
                turns_in_year_ = turns_in_year_ || what.measured != measuring_day::today;
            } else if (what.what == compiled::operation::fact && book_.facts[what.which].type == fact_type::date) {
                constants_.push_back(what.which);
            }
        }
        if (what.what == compiled::operation::fact && what.values.count != 0 &&
            book_.facts[what.which].type == fact_type::date) {
            constants_.push_back(what.which);
        }
        if (what.what == compiled::operation::household_kind) {
            add_length_of_child(period{216, 0});
        } else if (what.what == compiled::operation::pregnancy_week) {
            for (index which = 0; which < what.values.count; ++which) {
                add_week(book_.values[what.values.first + which]);
            }
            for (index which = 0; which < what.bounds.count; ++which) {
                add_week(book_.bounds[what.bounds.first + which].number);
            }
        }
    }

    void add_week(std::int64_t week) {
        for (const period turn : evaluation::turns_of_week(week)) {
            add_length_of_child(turn);
        }
    }

    void add_length_of_child(period length) {
        lengths_.push_back(measure{false, static_cast<index>(subject::child), length});
    }

    void add_today(const compiled::bound& bound) {
        if (bound.is != compiled::bound::kind::day_of_year) {
            first_day(bound.number);
            return;
        }
        for (std::int32_t year = to_civil(within_.from).year; year <= to_civil(within_.until).year; ++year) {
            first_day(in_year(bound.day, year).days);
            first_day(from_civil(year, 1, 1).days);
        }
    }

    void add_norm(const compiled::norm_use& use) {
        for (const index norm : {use.norm, use.percent_norm}) {
            if (norm == none) {
                continue;
            }
            for (const compiled::norm_period& period : book_.norms[norm].periods) {
                first_day(period.from.days);
                first_day(period.until.days);
                for (const compiled::norm_amount& amount : period.amounts) {
                    if (amount.is_norm) {
                        add_norm(amount.norm);
                    }
                }
            }
        }
    }

    /// Whether so many months may be shorter on one day and longer on another than so many days.
    [[nodiscard]] static bool may_cross(period months, period days) noexcept {
        const std::int64_t sign = months.months < 0 ? -1 : 1;
        const std::int64_t size = sign * months.months;
        const std::int64_t length = sign * days.days;
        // Months have 28 to 31 days, years 365 or 366. A day is left on either side: what turns on one day is told
        // apart from the day beside it.
        return length >= size * 28 - 1 && length <= size * 31 + 1;
    }

    const Book& book_;
    const std::vector<index>& closure_;
    day_range within_;
    sorted_numbers first_;
    std::vector<measure> lengths_;
    std::vector<index> constants_; ///< facts that are held against dates
    bool turns_in_year_ = false;
};

/// The days for which the book has numbers: from the first to the last of its dated norms and date tests; a year where
/// it has neither. O(conditions and norms).
template <class Book>
[[nodiscard]] day_range days_of(const Book& book) {
    constexpr std::int32_t open = std::numeric_limits<std::int32_t>::max();
    day_range found{date{open}, date{-open}};
    const auto hold = [&found](date from, date until) {
        found.from = std::min(found.from, from);
        found.until = std::max(found.until, until);
    };
    for (const compiled::norm& norm : book.norms) {
        for (const compiled::norm_period& period : norm.periods) {
            if (period.from.days > -open && period.until.days < open) {
                hold(period.from, period.until);
            }
        }
    }
    if (found.from < found.until) {
        return found;
    }
    for (const compiled::condition& one : book.conditions) {
        for (index which = 0; one.what == compiled::operation::today && which < one.bounds.count; ++which) {
            const compiled::bound& bound = book.bounds[one.bounds.first + which];
            const bool is_open = bound.number < -open + 366 || bound.number > open - 366;
            if (bound.is == compiled::bound::kind::number && !is_open) {
                const date day{static_cast<std::int32_t>(bound.number)};
                hold(days_after(day, -366), days_after(day, 366));
            }
        }
    }
    return found.from < found.until ? found : day_range{from_civil(2027, 1, 1), from_civil(2028, 1, 1)};
}

/// The latest day from which the most norms have an amount: there a book says most. O(norms squared).
template <class Book>
[[nodiscard]] date fullest_day(const Book& book, day_range within) {
    date fullest = within.from;
    std::size_t most = 0;
    sorted_numbers days;
    for (const compiled::norm& norm : book.norms) {
        for (const compiled::norm_period& period : norm.periods) {
            if (within.from <= period.from && period.from < within.until) {
                evaluation::insert(days, period.from.days);
            }
        }
    }
    for (const std::int64_t number : days) {
        const date day{static_cast<std::int32_t>(number)};
        std::size_t count = 0;
        for (const compiled::norm& norm : book.norms) {
            count += std::any_of(norm.periods.begin(), norm.periods.end(),
                                 [day](const auto& period) { return period.from <= day && day < period.until; })
                         ? 1U
                         : 0U;
        }
        if (count >= most) {
            most = count;
            fullest = day;
        }
    }
    return fullest;
}

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
