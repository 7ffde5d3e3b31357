// SPDX-License-Identifier: BSL-1.0
// How tests on stated facts are answered, against constants and norms. Included by situation.hpp.
#pragma once

#include <zorgpad/evaluate/comparing.hpp>
#include <zorgpad/evaluate/situation.hpp>

#include <utility>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// Beyond so many amounts that a norm may have, what is compared with it counts as unknown: sound, and never
/// exponential.
inline constexpr std::size_t most_possible_amounts = 64;

namespace detail {

inline void add_amount(norm_amounts& to, fraction amount) {
    if (std::find(to.possible.begin(), to.possible.end(), amount) != to.possible.end()) {
        return;
    }
    if (to.possible.size() == most_possible_amounts) {
        to.may_be_none = true;
        return;
    }
    to.possible.push_back(amount);
}

} // namespace detail

template <class Book>
norm_amounts situation<Book>::amounts_of(const compiled::norm_use& use) {
    norm_amounts result = amounts_of(use.norm);
    result.only = nullptr;
    norm_amounts factors;
    if (use.percent_norm == none) {
        factors.possible.push_back(use.percent);
    } else {
        factors = amounts_of(use.percent_norm);
        for (fraction& factor : factors.possible) {
            const std::optional<fraction> hundredth = product(factor, fraction{1, 100});
            factor = hundredth.value_or(fraction{0, 1});
            factors.may_be_none = factors.may_be_none || !hundredth;
        }
    }
    const std::vector<fraction> bases = std::exchange(result.possible, {});
    result.may_be_none = result.may_be_none || factors.may_be_none;
    for (const fraction base : bases) {
        for (const fraction factor : factors.possible) {
            if (const std::optional<fraction> amount = product(base, factor)) {
                detail::add_amount(result, *amount);
            } else {
                result.may_be_none = true;
            }
        }
    }
    result.turns = std::min(result.turns, factors.turns);
    result.settled = sets_.join(result.settled, factors.settled);
    result.waiting = sets_.join(result.waiting, factors.waiting);
    if (result.possible.empty()) {
        result.waiting = {}; // knowing more of what chooses between amounts does not help where none can be had
    }
    return result;
}

template <class Book>
void situation<Book>::work_out(index norm) {
    norm_amounts result;
    const compiled::norm_period* current = nullptr;
    for (const compiled::norm_period& one : book_.norms[norm].periods) {
        if (one.from <= as_of_ && as_of_ < one.until) {
            current = &one;
            result.turns = one.until.days;
            break;
        }
        if (one.from > as_of_) {
            result.turns = std::min(result.turns, one.from.days);
        }
    }
    bool settled = false;
    bool is_plain = true;
    for (std::size_t which = 0; current != nullptr && which < current->amounts.size() && !settled; ++which) {
        const compiled::norm_amount& amount = current->amounts[which];
        const answer guard = of(amount.when, household_target);
        result.turns = std::min(result.turns, guard.turns);
        number_set& because = is_definite(guard.is) ? result.settled : result.waiting;
        because = sets_.join(because, guard.hangs_on);
        if (guard.is == truth::no) {
            continue;
        }
        settled = guard.is == truth::yes;
        result.only = &amount;
        if (amount.is_norm) {
            is_plain = false;
            const norm_amounts used = amounts_of(amount.norm);
            for (const fraction one : used.possible) {
                detail::add_amount(result, one);
            }
            result.may_be_none = result.may_be_none || used.may_be_none;
            result.turns = std::min(result.turns, used.turns);
            result.settled = sets_.join(result.settled, used.settled);
            result.waiting = sets_.join(result.waiting, used.waiting);
        } else {
            detail::add_amount(result, to_fraction(amount.number));
        }
    }
    result.may_be_none = result.may_be_none || !settled;
    if (!is_plain || result.may_be_none || result.possible.size() != 1) {
        result.only = nullptr;
    }
    norms_[norm] = std::move(result);
}

/// One bound of a fact. Without a value: unknown, and waiting for it unless the norm has no amount anyway.
template <class Book>
answer situation<Book>::bound_answer(const compiled::bound& bound, fact_type type, std::optional<std::int64_t> value,
                                     number_set because) {
    switch (bound.is) {
    case compiled::bound::kind::number:
        return value ? answer{truth_of(detail::compares(*value, bound.how, bound.number)), never, because}
                     : answer{truth::unknown, never, because};
    case compiled::bound::kind::length: {
        if (!value) {
            return answer{truth::unknown, never, because};
        }
        // So long ago: the day so much later has been reached.
        const bool strictly = turns_beyond(bound.how);
        const date reached = days_after(add(date{static_cast<std::int32_t>(*value)}, bound.length), strictly ? 1 : 0);
        const answer long_ago = reached_by(reached, as_of_, because);
        const bool upper = is_upper(bound.how);
        return upper ? opposite(long_ago) : long_ago;
    }
    case compiled::bound::kind::norm:
        break;
    case compiled::bound::kind::day_of_year:
        return answer{};
    }
    const norm_amounts& base = amounts_of(bound.norm.norm);
    if (const compiled::norm_product* amount = value ? product_of(base, bound.norm) : nullptr) {
        return answer{truth_of(detail::compares(*value, bound.how, *amount)), base.turns,
                      sets_.join(because, base.settled)};
    }
    if (base.possible.empty() && bound.norm.percent_norm == none) {
        return answer{truth::unknown, base.turns, {}};
    }
    const norm_amounts amounts = amounts_of(bound.norm);
    if (amounts.possible.empty()) {
        return answer{truth::unknown, amounts.turns, amounts.waiting};
    }
    if (!value) {
        return answer{truth::unknown, amounts.turns, sets_.join(because, amounts.waiting)};
    }
    bool holds = false;
    bool fails = amounts.may_be_none;
    bool fits = !amounts.may_be_none;
    for (const fraction amount : amounts.possible) {
        const std::optional<fraction> scaled = product(amount, fraction{compiled::scale_of(type), 1});
        fits = fits && scaled.has_value();
        const bool one = scaled && detail::compares(*value, bound.how, *scaled);
        holds = holds || one;
        fails = fails || !one;
    }
    if (!fits || (holds && fails)) {
        return answer{truth::unknown, amounts.turns, amounts.waiting};
    }
    return answer{truth_of(holds), amounts.turns, sets_.join(because, amounts.settled)};
}

/// `is` and `in`.
template <class Book>
answer situation<Book>::one_value(const compiled::condition& what, std::int64_t value, number_set because) {
    const auto first = book_.values.begin() + static_cast<std::ptrdiff_t>(what.values.first);
    const auto last = first + static_cast<std::ptrdiff_t>(what.values.count);
    return answer{truth_of(std::find(first, last, value) != last), never, because};
}

template <class Book>
answer situation<Book>::fact_answer(const compiled::condition& what, target someone) {
    const compiled::fact& fact = book_.facts[what.which];
    const target holder = fact.of == subject::household ? household_target : someone;
    const bound_value& stated = value_of(what.which, someone);
    const number_set because = sets_.single(things_.fact(what.which, holder));
    const std::optional<std::int64_t> value =
        stated.state == knowledge::known ? std::optional<std::int64_t>(stated.number) : std::nullopt;
    const index when = fact.when[static_cast<std::size_t>(fact.of)];
    if (when == none && what.values.count == 0 && what.bounds.count == 1) {
        return bound_answer(book_.bounds[what.bounds.first], fact.type, value, because); // most tests have one bound
    }
    joined_answer all(sets_, truth::no);
    if (when != none) {
        all.add(of(when, holder));
    }
    if (what.values.count != 0) {
        all.add(value ? one_value(what, *value, because) : answer{truth::unknown, never, because});
    }
    for (index which = 0; which < what.bounds.count; ++which) {
        all.add(bound_answer(book_.bounds[what.bounds.first + which], fact.type, value, because));
    }
    return all.result();
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
