// SPDX-License-Identifier: BSL-1.0
// One value of each fact for every cell between the thresholds that a claim holds it against, on one day. Two values of
// one cell cannot make a difference to the claim.
#pragma once

#include <zorgpad/evaluate/day_thresholds.hpp>
#include <zorgpad/evaluate/possible_amounts.hpp>
#include <zorgpad/evaluate/situation.hpp>
#include <zorgpad/prove/claim.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

using compiled::index;
using compiled::none;
using evaluation::sorted_numbers;

/// When a person was born, or is expected.
struct birth_cell {
    date day;
    bool due = false;
};

/// The cells of a claim on one day. `closure`: all conditions that the claim is made of.
template <class Book>
class cell_finder {
public:
    cell_finder(const Book& book, const std::vector<index>& closure, date as_of)
        : book_(book), closure_(closure), as_of_(as_of), days_(book, closure, as_of), values_(book.facts.size()),
          results_(book.instruments.size()) {}

    /// Values of a fact that is no day of birth, in its own scale: flags and options from the last, numbers upward.
    /// What is counted or paid is never below zero.
    [[nodiscard]] const sorted_numbers& values(index fact) {
        std::optional<sorted_numbers>& known = values_[fact];
        if (!known) {
            known = find_values(fact);
        }
        return *known;
    }

    /// Days of birth, the oldest first, and of a child then the days on which it is expected.
    [[nodiscard]] const std::vector<birth_cell>& births(subject kind) {
        std::optional<std::vector<birth_cell>>& known = births_[kind == subject::child ? 1 : 0];
        if (!known) {
            known = find_births(kind);
        }
        return *known;
    }

    /// Results of an instrument: every outcome with every combination of scores.
    [[nodiscard]] const std::vector<screening_record>& results(index instrument) {
        std::optional<std::vector<screening_record>>& known = results_[instrument];
        if (!known) {
            known = find_results(instrument);
        }
        return *known;
    }

    /// Whether every cell that was asked for could be told apart. Where not, nobody found means nothing.
    [[nodiscard]] bool is_whole() const noexcept { return is_whole_; }

private:
    [[nodiscard]] sorted_numbers find_values(index fact) {
        const compiled::fact& what = book_.facts[fact];
        if (what.type == fact_type::flag) {
            return {1, 0};
        }
        if (what.type == fact_type::choice) {
            sorted_numbers options;
            for (std::size_t option = what.options.size(); option-- > 0;) {
                options.push_back(static_cast<std::int64_t>(option));
            }
            return options;
        }
        sorted_numbers last; // of each cell but the greatest
        for (const index which : closure_) {
            const compiled::condition& test = book_.conditions[which];
            if (test.what == compiled::operation::fact && test.which == fact) {
                add_thresholds(test, what.type, last);
            }
        }
        sorted_numbers numbers;
        if (what.type == fact_type::date) {
            evaluation::insert(numbers, last.empty() ? as_of_.days : last.front());
        } else {
            evaluation::insert(numbers, 0);
        }
        for (const std::int64_t one : last) {
            if (one >= 0 || what.type == fact_type::date) {
                evaluation::insert(numbers, one + 1);
            }
        }
        return numbers;
    }

    void add_thresholds(const compiled::condition& test, fact_type type, sorted_numbers& last) {
        if (type == fact_type::date) {
            days_.for_each_date(test, [&last](std::int64_t day) { split_at(day, last); });
            return;
        }
        for (index which = 0; which < test.values.count; ++which) {
            split_at(book_.values[test.values.first + which], last);
        }
        for (index which = 0; which < test.bounds.count; ++which) {
            const compiled::bound& bound = book_.bounds[test.bounds.first + which];
            if (bound.is == compiled::bound::kind::number) {
                split_at(bound.number, last);
            } else if (bound.is == compiled::bound::kind::norm) {
                const auto amounts = evaluation::possible_amounts(book_, bound.norm, as_of_);
                if (!amounts) {
                    is_whole_ = false;
                    continue;
                }
                for (const fraction amount : *amounts) {
                    if (const auto scaled = product(amount, fraction{compiled::scale_of(type), 1})) {
                        // Below, at (where it is whole) and above the amount.
                        evaluation::insert(last, ceiling_of(*scaled) - 1);
                        evaluation::insert(last, floor_of(*scaled));
                    }
                }
            }
        }
    }

    /// The number is a cell of its own.
    static void split_at(std::int64_t number, sorted_numbers& last) {
        evaluation::insert(last, number - 1);
        evaluation::insert(last, number);
    }

    [[nodiscard]] std::vector<birth_cell> find_births(subject kind) const {
        sorted_numbers born;    // the last day of each cell
        sorted_numbers due;     // and the first
        sorted_numbers overdue; // and the last
        days_.for_each_birth(kind, [&](const evaluation::birth_threshold& one) {
            if (one.of_births) {
                evaluation::insert(born, one.last.days);
            }
            if (one.of_due_dates) {
                evaluation::insert(due, one.last.days + 1);
            }
            if (one.when_overdue && one.last <= as_of_) {
                evaluation::insert(overdue, one.last.days);
                evaluation::insert(overdue, as_of_.days);
            }
        });
        const date youngest = days_.youngest(kind);
        std::vector<birth_cell> made;
        std::optional<date> before;
        const auto take = [&](date last) {
            // Any day of the cell will do; a usual age reads best.
            const date usual = days_.birthday_ago(kind == subject::child ? 6 : 30);
            const bool fits = usual <= last && (!before || *before < usual);
            made.push_back(birth_cell{fits ? usual : last, false});
            before = last;
        };
        for (const std::int64_t day : born) {
            if (day < youngest.days) {
                take(date{static_cast<std::int32_t>(day)});
            }
        }
        take(youngest);
        if (kind == subject::child) {
            evaluation::insert(due, as_of_.days + 1);
            for (const std::int64_t day : due) {
                if (day > as_of_.days) {
                    made.push_back(birth_cell{date{static_cast<std::int32_t>(day)}, true});
                }
            }
            for (const std::int64_t day : overdue) {
                made.push_back(birth_cell{date{static_cast<std::int32_t>(day)}, true});
            }
        }
        return made;
    }

    [[nodiscard]] std::vector<screening_record> find_results(index instrument) const {
        const compiled::instrument& what = book_.instruments[instrument];
        screening_record first;
        first.instrument = what.id;
        std::vector<screening_record> made{first};
        for (index theme = 0; theme < what.themes.size(); ++theme) {
            sorted_numbers scores; // the least of each cell
            for (const index which : closure_) {
                const compiled::condition& test = book_.conditions[which];
                if (test.what == compiled::operation::score && test.which == instrument && test.detail == theme) {
                    evaluation::insert(scores, std::max<std::int64_t>(test.number, 0));
                }
            }
            if (scores.empty()) {
                continue; // no score of this theme makes a difference
            }
            evaluation::insert(scores, 0);
            std::vector<screening_record> wider;
            for (const screening_record& one : made) {
                for (const std::int64_t score : scores) {
                    wider.push_back(one);
                    wider.back().scores[what.themes[theme].id] = score;
                }
            }
            made = std::move(wider);
        }
        return with_outcomes(what, instrument, made);
    }

    /// Every outcome that is tested, one that is not, and none: then it is computed from the scores.
    [[nodiscard]] std::vector<screening_record> with_outcomes(const compiled::instrument& what, index instrument,
                                                              const std::vector<screening_record>& scored) const {
        std::vector<bool> tested(what.outcomes.size(), false);
        bool any_tested = false;
        for (const index which : closure_) {
            const compiled::condition& test = book_.conditions[which];
            if (test.what == compiled::operation::outcome && test.which == instrument) {
                tested[test.detail] = true;
                any_tested = true;
            }
        }
        if (!any_tested) {
            return scored;
        }
        std::vector<screening_record> made;
        for (const screening_record& one : scored) {
            bool other = false;
            for (std::size_t outcome = 0; outcome < what.outcomes.size(); ++outcome) {
                if (tested[outcome] || !other) {
                    other = other || !tested[outcome];
                    made.push_back(one);
                    made.back().outcome = what.outcomes[outcome].id;
                }
            }
        }
        made.insert(made.end(), scored.begin(), scored.end());
        return made;
    }

    const Book& book_;
    const std::vector<index>& closure_;
    date as_of_;
    bool is_whole_ = true;
    evaluation::day_thresholds<Book> days_;
    std::vector<std::optional<sorted_numbers>> values_;
    std::array<std::optional<std::vector<birth_cell>>, 2> births_; ///< of adults, of children
    std::vector<std::optional<std::vector<screening_record>>> results_;
};

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
