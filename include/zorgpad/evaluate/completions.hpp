// SPDX-License-Identifier: BSL-1.0
// What a missing thing could turn out to be: one value on each side of every threshold that a book holds it against.
// Two values between the same thresholds cannot make a difference.
#pragma once

#include <zorgpad/evaluate/day_thresholds.hpp>
#include <zorgpad/evaluate/possible_amounts.hpp>
#include <zorgpad/evaluate/situation.hpp>

#include <numeric>
#include <tuple>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// Changes to a family by which one missing thing becomes known; each is applied to a copy.
struct completion {
    askable::kind is = askable::kind::fact;
    index which = none;
    target of = household_target;
    std::int64_t number = 0;            ///< fact: the value; signal and receipt: 0 or 1
    bool due = false;                   ///< fact birth-date: not born yet, `number` is the due date
    std::optional<std::string> outcome; ///< screening
    std::map<std::string, std::int64_t, std::less<>> scores; ///< screening
};

inline void apply(const completion& change, bound_family& family) {
    switch (change.is) {
    case askable::kind::fact:
        if (change.which <= compiled::due_date_fact) {
            const date day{static_cast<std::int32_t>(change.number)};
            (change.due ? family.due : family.born)[change.of] = day;
        }
        family.facts[family.at(change.which, change.of)] = bound_value{knowledge::known, change.number};
        break;
    case askable::kind::signal:
        family.signals[family.at(change.which, change.of)].seen = truth_of(change.number != 0);
        break;
    case askable::kind::receipt:
        family.receipts[family.at(change.which, change.of)] =
            change.number != 0 ? bound_receipt::yes : bound_receipt::no;
        break;
    case askable::kind::screening: {
        screening_record record;
        record.outcome = change.outcome;
        record.scores = change.scores;
        family.screenings[family.at(change.which, change.of)] = std::move(record);
        break;
    }
    case askable::kind::list:
    case askable::kind::municipality:
        break;
    }
}

/// What is known of a birth of which the day is not: nothing, that it was expected before or today, or that it is still
/// to come.
enum class expectation : std::uint8_t { unstated, overdue, coming };

/// What completions depend on: a thing, whatever kind of person it is about, and what is known of a birth.
struct completable {
    askable::kind is;
    index which;
    subject kind;
    expectation known_of_it;

    friend bool operator<(const completable& left, const completable& right) noexcept {
        return std::tie(left.is, left.which, left.kind, left.known_of_it) <
               std::tie(right.is, right.which, right.kind, right.known_of_it);
    }
};

/// Finds the completions of things, without whom they are about. What has none (who else there is, another
/// municipality) can only be asked.
template <class Book>
class completer {
public:
    completer(const Book& book, date as_of) : book_(book), as_of_(as_of), all_(book.conditions.size()) {
        std::iota(all_.begin(), all_.end(), index{0});
    }

    [[nodiscard]] std::vector<completion> completions_of(const completable& what) const {
        switch (what.is) {
        case askable::kind::fact:
            return what.which <= compiled::due_date_fact ? births(what.kind, what.known_of_it) : values(what.which);
        case askable::kind::signal:
        case askable::kind::receipt:
            return {known(what.is, what.which, 0), known(what.is, what.which, 1)};
        case askable::kind::screening:
            return results(what.which);
        case askable::kind::list:
        case askable::kind::municipality:
            break;
        }
        return {};
    }

private:
    [[nodiscard]] day_thresholds<Book> thresholds() const { return day_thresholds<Book>(book_, all_, as_of_); }

    [[nodiscard]] static completion known(askable::kind is, index which, std::int64_t number) {
        completion made;
        made.is = is;
        made.which = which;
        made.number = number;
        return made;
    }

    [[nodiscard]] std::vector<completion> values(index fact) const {
        const compiled::fact& what = book_.facts[fact];
        sorted_numbers numbers;
        if (what.type == fact_type::flag) {
            numbers = {0, 1};
        } else if (what.type == fact_type::choice) {
            for (std::size_t option = 0; option < what.options.size(); ++option) {
                insert(numbers, static_cast<std::int64_t>(option));
            }
        } else {
            sorted_numbers last; // of each cell but the greatest
            for (const compiled::condition& test : book_.conditions) {
                if (test.what == compiled::operation::fact && test.which == fact) {
                    if (!add_thresholds(test, what.type, last)) {
                        return {}; // an untried cell could answer otherwise
                    }
                }
            }
            if (!last.empty()) {
                insert(numbers, last.front());
            }
            for (const std::int64_t one : last) {
                insert(numbers, one + 1);
            }
        }
        std::vector<completion> made;
        for (const std::int64_t number : numbers) {
            made.push_back(known(askable::kind::fact, fact, number));
        }
        return made;
    }

    /// Whether all of them could be told apart.
    [[nodiscard]] bool add_thresholds(const compiled::condition& test, fact_type type, sorted_numbers& last) const {
        if (type == fact_type::date) {
            thresholds().for_each_date(test, [&last](std::int64_t day) {
                insert(last, day - 1);
                insert(last, day);
            });
            return true;
        }
        for (index which = 0; which < test.values.count; ++which) {
            insert(last, book_.values[test.values.first + which] - 1);
            insert(last, book_.values[test.values.first + which]);
        }
        const auto split = [&last](std::int64_t least, std::int64_t most) {
            insert(last, least - 1);
            insert(last, most);
        };
        for (index which = 0; which < test.bounds.count; ++which) {
            const compiled::bound& bound = book_.bounds[test.bounds.first + which];
            if (bound.is == compiled::bound::kind::number) {
                split(bound.number, bound.number);
            } else if (bound.is == compiled::bound::kind::norm) {
                const auto amounts = possible_amounts(book_, bound.norm, as_of_);
                if (!amounts) {
                    return false;
                }
                for (const fraction amount : *amounts) {
                    if (const std::optional<fraction> scaled = product(amount, fraction{compiled::scale_of(type), 1})) {
                        insert(last, ceiling_of(*scaled) - 1);
                        insert(last, floor_of(*scaled));
                    }
                }
            }
        }
        return true;
    }

    /// Birth dates on both sides of every age; for a child also due dates still to come, and, where nothing is known of
    /// the birth, those that have passed without one where a week of pregnancy tells them apart. What waits for a birth
    /// that is still to come can only be asked: no day of birth until today answers it.
    [[nodiscard]] std::vector<completion> births(subject kind, expectation known_of_it) const {
        if (known_of_it == expectation::coming) {
            return {};
        }
        sorted_numbers born{as_of_.days}; // of each stretch of days between thresholds the last
        sorted_numbers due;
        sorted_numbers overdue; // those of `due` that may have passed
        const auto split = [](sorted_numbers& days, date last) {
            insert(days, last.days);
            insert(days, last.days + 1);
        };
        if (kind == subject::child) {
            insert(due, as_of_.days + 1);
        }
        thresholds().for_each_birth(kind, [&](const birth_threshold& one) {
            if (one.of_births) {
                insert(born, one.last.days);
            }
            if (one.of_due_dates) {
                split(due, one.last);
            }
            if (one.when_overdue && known_of_it == expectation::unstated) {
                split(overdue, one.last);
            }
        });
        std::vector<completion> made;
        for (const std::int64_t day : born) {
            if (day <= as_of_.days) {
                made.push_back(known(askable::kind::fact, compiled::birth_date_fact, day));
            }
        }
        for (const std::int64_t day : due) {
            const bool may_be = day > as_of_.days || std::binary_search(overdue.begin(), overdue.end(), day);
            if (kind == subject::child && may_be) {
                made.push_back(known(askable::kind::fact, compiled::due_date_fact, day));
                made.back().due = true;
            }
        }
        return made;
    }

    /// Every outcome and none of them, with every combination of scores that are tested. (What scores make of it, where
    /// no outcome is stated, is one of these.)
    [[nodiscard]] std::vector<completion> results(index instrument) const {
        const compiled::instrument& what = book_.instruments[instrument];
        std::vector<completion> made{known(askable::kind::screening, instrument, 0)};
        for (index theme = 0; theme < what.themes.size(); ++theme) {
            sorted_numbers scores{0}; // and the least of each stretch between thresholds: no score is below zero
            for (const compiled::condition& test : book_.conditions) {
                if (test.what == compiled::operation::score && test.which == instrument && test.detail == theme) {
                    insert(scores, test.number);
                }
            }
            std::vector<completion> wider;
            for (const completion& one : made) {
                for (const std::int64_t score : scores) {
                    wider.push_back(one);
                    wider.back().scores[what.themes[theme].id] = score;
                }
            }
            made = std::move(wider);
        }
        std::vector<completion> with_outcomes;
        for (const completion& one : made) {
            for (const compiled::instrument_outcome& outcome : what.outcomes) {
                with_outcomes.push_back(one);
                with_outcomes.back().outcome = outcome.id;
            }
            with_outcomes.push_back(one);
            with_outcomes.back().outcome = ""; // the id of none
        }
        return with_outcomes;
    }

    const Book& book_;
    date as_of_;
    std::vector<index> all_; ///< conditions
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
