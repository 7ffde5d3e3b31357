// SPDX-License-Identifier: BSL-1.0
// How each operation of a condition is answered. Included by situation.hpp.
#pragma once

#include <zorgpad/evaluate/situation.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// Beyond so many amounts that a norm may have, what is compared with it counts as unknown: sound, and never exponential.
inline constexpr std::size_t most_possible_amounts = 64;

namespace detail {

[[nodiscard]] constexpr bool compares(std::int64_t value, comparison how, std::int64_t than) noexcept {
    switch (how) {
    case comparison::at_least: return value >= than;
    case comparison::more_than: return value > than;
    case comparison::at_most: return value <= than;
    case comparison::less_than: break;
    }
    return value < than;
}

/// Against an exact fraction, without rounding: the whole numbers on the same side of it.
[[nodiscard]] constexpr bool compares(std::int64_t value, comparison how, fraction than) noexcept {
    const bool round_up = how == comparison::at_least || how == comparison::less_than;
    return compares(value, how, round_up ? ceiling_of(than) : floor_of(than));
}

/// So many units of the scale of a fact go into one unit of a norm: money and percents are counted in hundredths.
[[nodiscard]] constexpr std::int64_t scale_of(fact_type type) noexcept {
    return type == fact_type::money || type == fact_type::percent ? 100 : 1;
}

/// Where no amount can be had, knowing more of what chooses between amounts does not help.
inline void wait_for_nothing_without_amount(norm_amounts& amounts) noexcept {
    if (amounts.possible.empty()) {
        amounts.waiting = {};
    }
}

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

inline answer situation::evaluate(const compiled::condition& what, target someone) {
    switch (what.what) {
    case compiled::operation::always: return answer{what.fixed, never, {}};
    case compiled::operation::all: return join_parts(what, someone, truth::no);
    case compiled::operation::any: return join_parts(what, someone, truth::yes);
    case compiled::operation::negate: return opposite(part(what, 0, someone));
    case compiled::operation::named: return part(what, 0, someone);
    case compiled::operation::indicate: {
        // Its no counts as unknown and waits for nothing: more facts would not change that it only informs.
        const answer inside = part(what, 0, someone);
        return inside.is == truth::no ? answer{truth::unknown, inside.turns, {}} : inside;
    }
    case compiled::operation::fact: return fact_answer(what, someone);
    case compiled::operation::age: return age_answer(what, someone);
    case compiled::operation::pregnancy_week: return pregnancy_answer(what);
    case compiled::operation::household_kind: return kind_answer(what);
    case compiled::operation::household_size: return size_answer(what);
    case compiled::operation::quantify: return quantified_answer(what);
    case compiled::operation::signal: {
        joined_answer seen(sets_, truth::yes);
        for (index which = 0; which < what.values.count; ++which) {
            seen.add(signal_of(static_cast<index>(book_.values[what.values.first + which]), someone));
        }
        return seen.result();
    }
    case compiled::operation::signal_group: return signal_answer(what, someone);
    case compiled::operation::score:
    case compiled::operation::outcome: return screening_answer(what, someone);
    case compiled::operation::receives: return receives(what.which, someone);
    case compiled::operation::consent:
        return answer{truth_of(consent_of(family_, what.which, someone).is == bound_consent::kind::given), never, {}};
    case compiled::operation::progress: return progress_answer(what, someone);
    case compiled::operation::municipality: return waits_for(things_.municipality());
    case compiled::operation::today: return today_answer(what);
    }
    return answer{};
}

// Facts and norms.

inline norm_amounts situation::amounts_of(const compiled::norm_use& use) {
    norm_amounts result = amounts_of(use.norm);
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
    const std::vector<fraction> bases = std::move(result.possible);
    result.possible.clear();
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
    detail::wait_for_nothing_without_amount(result);
    return result;
}

inline void situation::work_out(index norm) {
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
        if (amount.is_norm) {
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
    detail::wait_for_nothing_without_amount(result);
    norms_[norm] = std::move(result);
}

/// One bound of a fact. Without a value: unknown, and waiting for it unless the norm has no amount anyway.
inline answer situation::bound_answer(const compiled::bound& bound, fact_type type, std::optional<std::int64_t> value,
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
        const bool strictly = bound.how == comparison::more_than || bound.how == comparison::at_most;
        const date reached = days_after(add(date{static_cast<std::int32_t>(*value)}, bound.length), strictly ? 1 : 0);
        const answer long_ago = reached_by(reached, as_of_, because);
        const bool upper = bound.how == comparison::at_most || bound.how == comparison::less_than;
        return upper ? opposite(long_ago) : long_ago;
    }
    case compiled::bound::kind::norm: break;
    case compiled::bound::kind::day_of_year: return answer{};
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
        const std::optional<fraction> scaled = product(amount, fraction{detail::scale_of(type), 1});
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
inline answer situation::one_value(const compiled::condition& what, std::int64_t value, number_set because) {
    const auto first = book_.values.begin() + static_cast<std::ptrdiff_t>(what.values.first);
    const auto last = first + static_cast<std::ptrdiff_t>(what.values.count);
    return answer{truth_of(std::find(first, last, value) != last), never, because};
}

inline answer situation::fact_answer(const compiled::condition& what, target someone) {
    const compiled::fact& fact = book_.facts[what.which];
    const target holder = fact.of == subject::household ? household_target : someone;
    const bound_value& stated = value_of(what.which, someone);
    const number_set because = sets_.single(things_.fact(what.which, holder));
    const std::optional<std::int64_t> value =
        stated.state == knowledge::known ? std::optional<std::int64_t>(stated.number) : std::nullopt;
    joined_answer all(sets_, truth::no);
    const index when = fact.when[static_cast<std::size_t>(fact.of)];
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

// Ages, and what is derived from the persons.

inline answer situation::age_answer(const compiled::condition& what, target someone) {
    const std::optional<date>& born = family_.born[someone];
    const std::optional<date>& due = family_.due[someone];
    const number_set birth = sets_.single(things_.fact(compiled::birth_date_fact, someone));
    if (!born && !due) {
        return answer{truth::unknown, never, birth};
    }
    const number_set because = born ? birth : sets_.single(things_.fact(compiled::due_date_fact, someone));
    const date start = born ? *born : *due;
    joined_answer all(sets_, truth::no);
    for (index which = 0; which < what.bounds.count; ++which) {
        const compiled::bound& bound = book_.bounds[what.bounds.first + which];
        answer old_enough;
        if (born || bound.length.is_negative()) {
            const date reached = add(start, bound.length);
            old_enough = reached_by(measured_from(what.measured, what.day, reached, start), as_of_, because);
        } else {
            // Not born on the day it is measured: too young. From the due date on only the birth date tells.
            const date expected = measured_from(what.measured, what.day, start, start);
            old_enough = expected <= as_of_ ? answer{truth::unknown, never, birth}
                                            : answer{truth::no, expected.days, because};
        }
        all.add(bound.how == comparison::less_than ? opposite(old_enough) : old_enough);
    }
    return all.result();
}

inline situation::pregnancy situation::expected() {
    std::optional<date> nearest;
    number_set settled = sets_.single(things_.list(subject::child));
    number_set waiting;
    bool known = !who().children_open;
    if (who().children_open) {
        waiting = settled;
    }
    for (target child = who().first(subject::child); child < who().end_known(subject::child); ++child) {
        const bool unborn = !family_.born[child] && family_.due[child].has_value();
        const number_set dated =
            sets_.single(things_.fact(unborn ? compiled::due_date_fact : compiled::birth_date_fact, child));
        if (unborn) {
            nearest = nearest ? std::min(*nearest, *family_.due[child]) : *family_.due[child];
        }
        const bool dateless = !unborn && !family_.born[child];
        known = known && !dateless;
        number_set& because = dateless ? waiting : settled;
        because = sets_.join(because, dated);
    }
    if (!known) {
        return pregnancy{false, std::nullopt, waiting};
    }
    return pregnancy{true, nearest ? std::optional<date>(days_after(*nearest, -280)) : std::nullopt, settled};
}

inline answer situation::pregnancy_answer(const compiled::condition& what) {
    const pregnancy found = expected();
    if (!found.known) {
        return answer{truth::unknown, never, found.hangs_on};
    }
    const number_set settled = found.hangs_on;
    if (!found.begun) {
        return answer{truth::no, never, settled};
    }
    const date begun = *found.begun;
    joined_answer all(sets_, truth::no);
    if (what.values.count != 0) {
        const std::int32_t days = as_of_.days - begun.days;
        const std::int32_t week = days >= 0 ? days / 7 : (days - 6) / 7;
        answer is_week = one_value(what, week, settled);
        is_week.turns = begun.days + (week + 1) * 7;
        all.add(is_week);
    }
    for (index which = 0; which < what.bounds.count; ++which) {
        const compiled::bound& bound = book_.bounds[what.bounds.first + which];
        const bool strictly = bound.how == comparison::more_than || bound.how == comparison::at_most;
        const auto week = static_cast<std::int32_t>(bound.number + (strictly ? 1 : 0));
        const answer reached = reached_by(days_after(begun, week * 7), as_of_, settled);
        const bool upper = bound.how == comparison::at_most || bound.how == comparison::less_than;
        all.add(upper ? opposite(reached) : reached);
    }
    return all.result();
}

/// Whether a child is born, and if wished under 18.
inline answer situation::born_answer(target child, bool under_18) {
    const number_set birth = sets_.single(things_.fact(compiled::birth_date_fact, child));
    if (const std::optional<date>& born = family_.born[child]) {
        const answer is_born = reached_by(*born, as_of_, birth);
        return under_18 ? both(sets_, is_born, opposite(reached_by(birthday(*born, 18), as_of_, birth))) : is_born;
    }
    if (const std::optional<date>& due = family_.due[child]) {
        return *due <= as_of_ ? answer{truth::unknown, never, birth}
                              : answer{truth::no, due->days, sets_.single(things_.fact(compiled::due_date_fact, child))};
    }
    return answer{truth::unknown, never, birth};
}

inline answer situation::kind_answer(const compiled::condition& what) {
    const number_set adults = sets_.single(things_.list(subject::adult));
    const number_set children = sets_.single(things_.list(subject::child));
    joined_answer child_under_18(sets_, truth::yes);
    for (target child = who().first(subject::child); child < who().end_known(subject::child); ++child) {
        child_under_18.add(born_answer(child, true));
    }
    child_under_18.add(who().children_open ? answer{truth::unknown, never, children} : answer{truth::no, never, children});
    const answer with_child = child_under_18.result();

    bool possible[] = {false, false, false}; // by household_kind
    const bool open = who().adults_open;
    const bool may_be_couple = who().adults >= 2 || open;
    const bool may_be_one = who().adults == 1 || (who().adults == 0 && open);
    const bool may_be_none = who().adults == 0;
    possible[static_cast<std::size_t>(household_kind::couple)] = may_be_couple;
    possible[static_cast<std::size_t>(household_kind::single_parent)] = may_be_one && with_child.is != truth::no;
    possible[static_cast<std::size_t>(household_kind::single)] = may_be_none || (may_be_one && with_child.is != truth::yes);

    bool holds = false;
    bool fails = false;
    bool wanted[3];
    for (std::int64_t kind = 0; kind < 3; ++kind) {
        wanted[kind] = one_value(what, kind, {}).is == truth::yes;
        holds = holds || (possible[kind] && wanted[kind]);
        fails = fails || (possible[kind] && !wanted[kind]);
    }
    // A child matters only to a test that tells one adult with a child from one without.
    const bool child_matters = may_be_one && wanted[static_cast<std::size_t>(household_kind::single)] !=
                                                 wanted[static_cast<std::size_t>(household_kind::single_parent)];
    const std::int32_t turns = child_matters ? with_child.turns : never;
    if (holds && fails) {
        number_set waiting = open && who().adults < 2 ? adults : number_set{};
        if (child_matters && with_child.is == truth::unknown) {
            waiting = sets_.join(waiting, with_child.hangs_on);
        }
        return answer{truth::unknown, turns, waiting};
    }
    const bool child_settled = child_matters && is_definite(with_child.is);
    return answer{truth_of(holds), turns, child_settled ? sets_.join(adults, with_child.hangs_on) : adults};
}

inline answer situation::size_answer(const compiled::condition& what) {
    std::int64_t least = who().adults;
    std::int64_t possible = 0;
    std::int32_t turns = never;
    number_set settled = sets_.join(sets_.single(things_.list(subject::adult)), sets_.single(things_.list(subject::child)));
    number_set waiting;
    for (const subject of : {subject::adult, subject::child}) {
        if (who().is_open(of)) {
            waiting = sets_.join(waiting, sets_.single(things_.list(of)));
        }
    }
    for (target child = who().first(subject::child); child < who().end_known(subject::child); ++child) {
        const answer born = born_answer(child, false);
        turns = std::min(turns, born.turns);
        least += born.is == truth::yes ? 1 : 0;
        possible += born.is == truth::unknown ? 1 : 0;
        number_set& because = born.is == truth::unknown ? waiting : settled;
        because = sets_.join(because, born.hangs_on);
    }
    const bool unbounded = who().adults_open || who().children_open;
    const std::int64_t most = least + possible;
    joined_answer all(sets_, truth::no);
    const auto add = [&](bool holds, bool fails) {
        all.add(holds && fails ? answer{truth::unknown, turns, waiting} : answer{truth_of(holds), turns, settled});
    };
    if (what.values.count != 0) {
        bool holds = false;
        bool fails = unbounded;
        const auto first = book_.values.begin() + static_cast<std::ptrdiff_t>(what.values.first);
        const auto last = first + static_cast<std::ptrdiff_t>(what.values.count);
        for (auto value = first; value != last; ++value) {
            holds = holds || (*value >= least && (unbounded || *value <= most));
        }
        for (std::int64_t size = least; size <= most && !fails; ++size) {
            fails = std::find(first, last, size) == last;
        }
        add(holds, fails);
    }
    for (index which = 0; which < what.bounds.count; ++which) {
        const compiled::bound& bound = book_.bounds[what.bounds.first + which];
        // Each bound holds on one side, so the two ends of the interval say it all.
        const bool at_least = detail::compares(least, bound.how, bound.number);
        const bool upper = bound.how == comparison::at_most || bound.how == comparison::less_than;
        const bool at_most = unbounded ? !upper : detail::compares(most, bound.how, bound.number);
        add(at_least || at_most, !at_least || !at_most);
    }
    return all.result();
}

inline answer situation::quantified_answer(const compiled::condition& what) {
    const index inside = parts(what)[0];
    const answer list{truth::unknown, never, sets_.single(things_.list(what.over))};
    const bool open = who().is_open(what.over);
    const target first = who().first(what.over);
    const target last = who().end_known(what.over);
    if (what.how != quantifier::count) {
        const truth deciding = what.how == quantifier::some ? truth::yes : truth::no;
        joined_answer joined(sets_, deciding);
        for (target someone = first; someone < last; ++someone) {
            joined.add(of(inside, someone));
        }
        // An open list holds one more person of whom the test is unknown; a closed one helps to settle it.
        joined.add(open ? list : answer{!deciding, never, list.hangs_on});
        return joined.result();
    }
    std::int64_t yes = 0;
    std::int64_t unknown = 0;
    std::int32_t turns = never;
    number_set seen;
    number_set unseen = list.hangs_on;
    number_set waiting = open ? list.hangs_on : number_set{};
    for (target someone = first; someone < last; ++someone) {
        const answer one = of(inside, someone);
        turns = std::min(turns, one.turns);
        yes += one.is == truth::yes ? 1 : 0;
        unknown += one.is == truth::unknown ? 1 : 0;
        number_set& because = one.is == truth::yes ? seen : one.is == truth::no ? unseen : waiting;
        because = sets_.join(because, one.hangs_on);
    }
    if (yes >= what.number) {
        return answer{truth::yes, turns, seen};
    }
    return open || yes + unknown >= what.number ? answer{truth::unknown, turns, waiting}
                                                : answer{truth::no, turns, unseen};
}

// Signals, screenings, receipts, progress.

/// Bound to a person of the signal's own kind: seen of them or of the household as a whole. Otherwise: of anyone.
inline answer situation::signal_of(index signal, target someone) {
    const subject kind = who().subject_of(someone);
    const bool bound = kind != subject::household && book_.signals[signal].of == kind;
    joined_answer seen(sets_, truth::yes);
    const auto add = [&](target whom, target ask_of) {
        const truth is = family_.signals[family_.at(signal, whom)].seen;
        // What is known of a person not known yet was said of the household as a whole.
        const target said_of = who().is_unknown_person(whom) ? household_target : whom;
        seen.add(answer{is, never, sets_.single(things_.signal(signal, is == truth::unknown ? ask_of : said_of))});
    };
    if (bound) {
        // While it is not known of the person, that is the question; only then whether it is so of the household.
        const bool own_is_known = is_definite(family_.signals[family_.at(signal, someone)].seen);
        add(household_target, own_is_known ? household_target : someone);
        add(someone, someone);
        return seen.result();
    }
    for (target whom = 0; whom < who().count(); ++whom) {
        if (!who().is_unknown_person(whom)) {
            add(whom, household_target);
        }
    }
    return seen.result();
}

inline answer situation::signal_answer(const compiled::condition& what, target someone) {
    std::int64_t yes = 0;
    std::int64_t unknown = 0;
    number_set seen;
    number_set unseen;
    number_set waiting;
    for (const index signal : book_.signal_groups[what.which].signals) {
        const answer one = signal_of(signal, someone);
        yes += one.is == truth::yes ? 1 : 0;
        unknown += one.is == truth::unknown ? 1 : 0;
        number_set& because = one.is == truth::yes ? seen : one.is == truth::no ? unseen : waiting;
        because = sets_.join(because, one.hangs_on);
    }
    if (yes >= what.number) {
        return answer{truth::yes, never, seen};
    }
    return yes + unknown >= what.number ? answer{truth::unknown, never, waiting} : answer{truth::no, never, unseen};
}

/// The result of an instrument for one person (or recorded of no one in particular).
inline answer situation::screened(const compiled::condition& what, target someone) {
    const std::optional<screening_record>& record = family_.screenings[family_.at(what.which, someone)];
    const number_set because = sets_.single(things_.screening(what.which, someone));
    if (!record) {
        return answer{truth::unknown, never, because};
    }
    const compiled::instrument& instrument = book_.instruments[what.which];
    if (what.what == compiled::operation::outcome) {
        const compiled::instrument_outcome& wanted = instrument.outcomes[what.detail];
        if (record->outcome) {
            return answer{truth_of(*record->outcome == wanted.id), never, because};
        }
        const index computed = wanted.when[static_cast<std::size_t>(who().subject_of(someone))];
        return computed == none ? answer{truth::unknown, never, because} : of(computed, someone);
    }
    const compiled::instrument_theme& theme = instrument.themes[what.detail];
    if (const auto score = record->scores.find(theme.id); score != record->scores.end()) {
        return answer{truth_of(score->second >= what.number), never, because};
    }
    std::int64_t least = 0;
    std::int64_t most = 0;
    const auto items = record->items.find(theme.id);
    for (const compiled::instrument_item& item : theme.items) {
        std::optional<std::int64_t> value;
        if (items != record->items.end()) {
            if (const auto found = items->second.find(item.id); found != items->second.end()) {
                value = found->second;
            }
        }
        least += item.weight * value.value_or(0);
        most += item.weight * value.value_or(item.most);
    }
    if (theme.items.empty()) {
        return answer{truth::unknown, never, because};
    }
    const truth is = least >= what.number ? truth::yes : most < what.number ? truth::no : truth::unknown;
    return answer{is, never, because};
}

inline answer situation::screening_answer(const compiled::condition& what, target someone) {
    const subject kind = book_.instruments[what.which].of;
    if (kind != subject::household && who().subject_of(someone) == kind) {
        return screened(what, someone);
    }
    if (kind == subject::household) {
        return screened(what, household_target);
    }
    joined_answer any(sets_, truth::yes);
    for (target whom = who().first(kind); whom < who().end_known(kind); ++whom) {
        any.add(screened(what, whom));
    }
    if (family_.screenings[family_.at(what.which, household_target)]) {
        any.add(screened(what, household_target));
    }
    const number_set list = sets_.single(things_.list(kind));
    any.add(who().is_open(kind) ? answer{truth::unknown, never, list} : answer{truth::no, never, list});
    return any.result();
}

inline answer situation::receives(index which, target someone) {
    const compiled::scheme& scheme = book_.schemes[which];
    const auto one = [&](target whom) {
        const bound_receipt said = receipt_of(family_, which, whom);
        const truth is = said == bound_receipt::unknown ? truth::unknown : truth_of(said == bound_receipt::yes);
        const bool is_own = family_.receipts[family_.at(which, whom)] != bound_receipt::unknown;
        const target said_of = is_own || said == bound_receipt::unknown ? whom : household_target;
        return answer{is, never, sets_.single(things_.receipt(which, said_of))};
    };
    const subject kind = who().subject_of(someone);
    if (kind != subject::household && scheme.of.contains(kind)) {
        return one(someone);
    }
    joined_answer any(sets_, truth::yes);
    const bool said_of_all = family_.receipts[family_.at(which, household_target)] != bound_receipt::unknown;
    if (said_of_all || scheme.of.contains(subject::household)) {
        any.add(one(household_target));
    }
    for (const subject of : {subject::adult, subject::child}) {
        if (!scheme.of.contains(of)) {
            continue;
        }
        for (target whom = who().first(of); whom < who().end_known(of); ++whom) {
            any.add(one(whom));
        }
        const number_set list = sets_.single(things_.list(of));
        if (!said_of_all) {
            any.add(who().is_open(of) ? answer{truth::unknown, never, list} : answer{truth::no, never, list});
        }
    }
    return any.result();
}

/// Records are the calling program's and hang on nothing; but which round counts may hang on what is known.
inline answer situation::progress_answer(const compiled::condition& what, target someone) {
    const subject kind = book_.pathways[book_.nodes[what.which].pathway].of;
    const bool same_kind = who().subject_of(someone) == kind;
    const target first = same_kind ? someone : who().first(kind);
    const target last = same_kind ? someone + 1 : who().first(kind) + who().size(kind);
    joined_answer any(sets_, truth::yes);
    for (target whom = first; whom < last; ++whom) {
        const bound_progress* record = find_progress(family_, what.which, whom, rounds_.at(what.which, whom));
        answer one{truth_of(record != nullptr && record->is == what.state), never, {}};
        if (const round_table::ground* ground = rounds_.ground_of(what.which, whom)) {
            for (const thing number : ground->things) {
                one.hangs_on = sets_.join(one.hangs_on, sets_.single(number));
            }
            one.is = ground->in_doubt ? truth::unknown : one.is;
        }
        any.add(one);
    }
    return any.result();
}

inline answer situation::today_answer(const compiled::condition& what) const {
    const compiled::bound* from = nullptr;
    const compiled::bound* until = nullptr;
    for (index which = 0; which < what.bounds.count; ++which) {
        const compiled::bound& bound = book_.bounds[what.bounds.first + which];
        (bound.how == comparison::at_least ? from : until) = &bound;
    }
    const bool yearly = (from != nullptr && from->is == compiled::bound::kind::day_of_year) ||
                        (until != nullptr && until->is == compiled::bound::kind::day_of_year);
    if (yearly) {
        // A range of every year without a beginning or end begins or ends with the year.
        const day_of_year opens = from != nullptr ? from->day : day_of_year{1, 1};
        const day_of_year closes = until != nullptr ? until->day : day_of_year{1, 1};
        const date tomorrow = days_after(as_of_, 1);
        const bool inside = last_before(opens, tomorrow) > last_before(closes, tomorrow) ||
                            (from == nullptr && last_before(opens, tomorrow) == last_before(closes, tomorrow)) ||
                            (until == nullptr && last_before(opens, tomorrow) == last_before(closes, tomorrow));
        const std::int32_t turns = std::min(next_on_or_after(opens, tomorrow).days, next_on_or_after(closes, tomorrow).days);
        return answer{truth_of(inside), turns, {}};
    }
    const bool begun = from == nullptr || from->number <= as_of_.days;
    const bool over = until != nullptr && until->number <= as_of_.days;
    const std::int32_t turns = !begun ? static_cast<std::int32_t>(from->number)
                               : !over && until != nullptr ? static_cast<std::int32_t>(until->number)
                                                           : never;
    return answer{truth_of(begun && !over), turns, {}};
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
