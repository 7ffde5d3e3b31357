// SPDX-License-Identifier: BSL-1.0
// The days of birth, and of facts that are dates, at which tests turn, seen from one day.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>
#include <zorgpad/evaluate/ages.hpp>
#include <zorgpad/evaluate/sorted_numbers.hpp>

#include <array>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

using compiled::index;

/// Nobody younger is an adult of a family.
inline constexpr std::int32_t youngest_adult_in_years = 12;

/// A last day: tests give one answer up to it and another after it.
struct birth_threshold {
    date last;
    bool of_births = true;
    bool of_due_dates = true;
    bool when_overdue = false; ///< also where the birth that was expected has not been recorded yet
};

/// From the due date to the beginning of a week of pregnancy, and of the week after it: where a test of the week turns.
[[nodiscard]] constexpr std::array<period, 2> turns_of_week(std::int64_t week) noexcept {
    const auto days = static_cast<std::int32_t>(7 * week - 280);
    return {period{0, days}, period{0, days + 7}};
}

/// `closure`: the conditions whose tests count.
template <class Book>
class day_thresholds {
public:
    day_thresholds(const Book& book, const std::vector<index>& closure, date as_of)
        : book_(book), closure_(closure), as_of_(as_of) {}

    [[nodiscard]] date birthday_ago(std::int32_t years) const { return add(as_of_, period{-12 * years, 0}); }

    /// The last day on which somebody of this kind may be born.
    [[nodiscard]] date youngest(subject kind) const {
        return kind == subject::child ? as_of_ : birthday_ago(youngest_adult_in_years);
    }

    /// Calls visit(birth_threshold) for every test, in order of the closure; in the same number on every day.
    template <class Visitor>
    void for_each_birth(subject kind, Visitor&& visit) const {
        for (const index which : closure_) {
            const compiled::condition& test = book_.conditions[which];
            if (test.what == compiled::operation::age && test.context == kind) {
                visit_ages(test, visit);
            } else if (test.what == compiled::operation::pregnancy_week && kind == subject::child) {
                visit_weeks(test, visit);
            } else if (test.what == compiled::operation::household_kind && kind == subject::child) {
                visit(birth_threshold{last_day_that(as_of_, [&](date day) { return birthday(day, 18) <= as_of_; }),
                                      true, false});
            }
        }
    }

    /// Calls visit(day) for every day that parts what is before it, what is after it, and itself.
    template <class Visitor>
    void for_each_date(const compiled::condition& test, Visitor&& visit) const {
        for (index which = 0; which < test.values.count; ++which) {
            visit(book_.values[test.values.first + which]);
        }
        for (index which = 0; which < test.bounds.count; ++which) {
            const compiled::bound& bound = book_.bounds[test.bounds.first + which];
            if (bound.is == compiled::bound::kind::number) {
                visit(bound.number);
            } else if (bound.is == compiled::bound::kind::length) {
                // Several days may come to the same day so many months later: `more_than` turns before all of them.
                const std::int32_t later = turns_beyond(bound.how) ? 1 : 0;
                visit(std::int64_t{last_day_that(as_of_, [&](date day) {
                                       return days_after(add(day, bound.length), later) <= as_of_;
                                   }).days});
            }
        }
    }

    /// In which order all of these follow each other. On days with the same order the same combinations of answers to
    /// these tests exist.
    [[nodiscard]] std::vector<std::int64_t> order() const {
        std::vector<std::int64_t> order;
        for (const subject kind : {subject::adult, subject::child}) {
            std::vector<std::int64_t> days{as_of_.days, youngest(kind).days};
            for_each_birth(kind, [&days](const birth_threshold& one) { days.push_back(one.last.days); });
            append_ranks(days, order);
        }
        for (const index which : closure_) {
            const compiled::condition& test = book_.conditions[which];
            if (test.what != compiled::operation::fact || book_.facts[test.which].type != fact_type::date) {
                continue;
            }
            std::vector<std::int64_t> days;
            for (const index other : closure_) {
                const compiled::condition& same = book_.conditions[other];
                if (same.what == compiled::operation::fact && same.which == test.which) {
                    for_each_date(same, [&days](std::int64_t day) {
                        days.push_back(day - 1);
                        days.push_back(day);
                    });
                }
            }
            append_ranks(days, order);
        }
        return order;
    }

private:
    static void append_ranks(const std::vector<std::int64_t>& days, std::vector<std::int64_t>& to) {
        sorted_numbers sorted = days;
        sort_unique(sorted);
        for (const std::int64_t day : days) {
            to.push_back(std::lower_bound(sorted.begin(), sorted.end(), day) - sorted.begin());
        }
    }

    template <class Visitor>
    void visit_ages(const compiled::condition& test, Visitor&& visit) const {
        for (index which = 0; which < test.bounds.count; ++which) {
            const compiled::bound& bound = book_.bounds[test.bounds.first + which];
            visit(birth_threshold{last_day_that(as_of_, [&](date day) {
                return measured_from(test.measured, test.day, add(day, bound.length), day) <= as_of_;
            })});
            // Expected by the day on which it is measured: only the birth will tell.
            visit(birth_threshold{
                last_day_that(as_of_,
                              [&](date day) { return measured_from(test.measured, test.day, day, day) <= as_of_; }),
                false, true});
        }
    }

    template <class Visitor>
    void visit_weeks(const compiled::condition& test, Visitor&& visit) const {
        const auto visit_week = [&](std::int64_t week) {
            for (const period turn : turns_of_week(week)) {
                visit(birth_threshold{days_after(as_of_, -turn.days), false, true, true});
            }
        };
        for (index which = 0; which < test.values.count; ++which) {
            visit_week(book_.values[test.values.first + which]);
        }
        for (index which = 0; which < test.bounds.count; ++which) {
            visit_week(book_.bounds[test.bounds.first + which].number);
        }
    }

    const Book& book_;
    const std::vector<index>& closure_;
    date as_of_;
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
