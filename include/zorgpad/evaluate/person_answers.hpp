// SPDX-License-Identifier: BSL-1.0
// How ages, and what is derived from the persons of a family, are answered. Included by situation.hpp.
#pragma once

#include <zorgpad/evaluate/comparing.hpp>
#include <zorgpad/evaluate/situation.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

template <class Book>
answer situation<Book>::age_answer(const compiled::condition& what, target someone) {
    const std::optional<date>& born = family_->born[someone];
    const std::optional<date>& due = family_->due[someone];
    const number_set birth = sets_.single(things_.fact(compiled::birth_date_fact, someone));
    if (!born && !due) {
        return answer{truth::unknown, never, birth};
    }
    const number_set because = born ? birth : sets_.single(things_.fact(compiled::due_date_fact, someone));
    const date start = born ? *born : *due;
    const auto answer_bound = [&](const compiled::bound& bound) {
        answer old_enough;
        if (born || bound.length.is_negative()) {
            const date reached = add(start, civil_of(someone, start), bound.length);
            const bool at_once = what.measured == measuring_day::today;
            const date from = at_once ? reached : measured_from(what.measured, what.day, reached, start);
            old_enough = reached_by(from, as_of_, because);
        } else {
            // Not born on the day it is measured: too young. From the due date on only the birth date tells.
            const date expected = measured_from(what.measured, what.day, start, start);
            old_enough =
                expected <= as_of_ ? answer{truth::unknown, never, birth} : answer{truth::no, expected.days, because};
        }
        return bound.how == comparison::less_than ? opposite(old_enough) : old_enough;
    };
    answer all = surely;
    for (index which = what.bounds.first; which < what.bounds.last(); ++which) {
        const answer one = answer_bound(book_.bounds[which]);
        all = which == what.bounds.first     ? one
              : all.hangs_on == one.hangs_on ? both_of_one_set(all, one)
                                             : both(sets_, all, one);
    }
    return all;
}

template <class Book>
typename situation<Book>::pregnancy situation<Book>::expected() {
    std::optional<date> nearest;
    number_set settled = sets_.single(things_.list(subject::child));
    number_set waiting;
    bool known = !who().children_open;
    if (who().children_open) {
        waiting = settled;
    }
    for (target child = who().first(subject::child); child < who().end_known(subject::child); ++child) {
        const bool unborn = !family_->born[child] && family_->due[child].has_value();
        const number_set dated =
            sets_.single(things_.fact(unborn ? compiled::due_date_fact : compiled::birth_date_fact, child));
        if (unborn) {
            nearest = nearest ? std::min(*nearest, *family_->due[child]) : *family_->due[child];
        }
        const bool dateless = !unborn && !family_->born[child];
        known = known && !dateless;
        number_set& because = dateless ? waiting : settled;
        because = sets_.join(because, dated);
    }
    if (!known) {
        return pregnancy{false, std::nullopt, waiting};
    }
    return pregnancy{true, nearest ? std::optional<date>(days_after(*nearest, -280)) : std::nullopt, settled};
}

template <class Book>
answer situation<Book>::pregnancy_answer(const compiled::condition& what) {
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
        const bool strictly = turns_beyond(bound.how);
        const auto week = static_cast<std::int32_t>(bound.number + (strictly ? 1 : 0));
        const answer reached = reached_by(days_after(begun, week * 7), as_of_, settled);
        const bool upper = is_upper(bound.how);
        all.add(upper ? opposite(reached) : reached);
    }
    return all.result();
}

/// Whether a child is born, and if wished under 18.
template <class Book>
answer situation<Book>::born_answer(target child, bool under_18) {
    const number_set birth = sets_.single(things_.fact(compiled::birth_date_fact, child));
    if (const std::optional<date>& born = family_->born[child]) {
        const answer is_born = reached_by(*born, as_of_, birth);
        return under_18 ? both(sets_, is_born, opposite(reached_by(birthday(*born, 18), as_of_, birth))) : is_born;
    }
    if (const std::optional<date>& due = family_->due[child]) {
        return *due <= as_of_
                   ? answer{truth::unknown, never, birth}
                   : answer{truth::no, due->days, sets_.single(things_.fact(compiled::due_date_fact, child))};
    }
    return answer{truth::unknown, never, birth};
}

template <class Book>
answer situation<Book>::kind_answer(const compiled::condition& what) {
    const number_set adults = sets_.single(things_.list(subject::adult));
    const number_set children = sets_.single(things_.list(subject::child));
    joined_answer child_under_18(sets_, truth::yes);
    for (target child = who().first(subject::child); child < who().end_known(subject::child); ++child) {
        child_under_18.add(born_answer(child, true));
    }
    child_under_18.add(who().children_open ? answer{truth::unknown, never, children}
                                           : answer{truth::no, never, children});
    const answer with_child = child_under_18.result();

    bool possible[] = {false, false, false}; // by household_kind
    const bool open = who().adults_open;
    const bool may_be_couple = who().adults >= 2 || open;
    const bool may_be_one = who().adults == 1 || (who().adults == 0 && open);
    const bool may_be_none = who().adults == 0;
    possible[static_cast<std::size_t>(household_kind::couple)] = may_be_couple;
    possible[static_cast<std::size_t>(household_kind::single_parent)] = may_be_one && with_child.is != truth::no;
    possible[static_cast<std::size_t>(household_kind::single)] =
        may_be_none || (may_be_one && with_child.is != truth::yes);

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
        number_set waiting = open ? adults : number_set{};
        if (child_matters && with_child.is == truth::unknown) {
            waiting = sets_.join(waiting, with_child.hangs_on);
        }
        return answer{truth::unknown, turns, waiting};
    }
    const bool child_settled = child_matters && is_definite(with_child.is);
    return answer{truth_of(holds), turns, child_settled ? sets_.join(adults, with_child.hangs_on) : adults};
}

template <class Book>
answer situation<Book>::size_answer(const compiled::condition& what) {
    std::int64_t least = who().adults;
    std::int64_t possible = 0;
    std::int32_t turns = never;
    number_set settled =
        sets_.join(sets_.single(things_.list(subject::adult)), sets_.single(things_.list(subject::child)));
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
        const bool upper = is_upper(bound.how);
        const bool at_most = unbounded ? !upper : detail::compares(most, bound.how, bound.number);
        add(at_least || at_most, !at_least || !at_most);
    }
    return all.result();
}

template <class Book>
answer situation<Book>::quantified_answer(const compiled::condition& what) {
    const index inside = parts(what)[0];
    const answer list{truth::unknown, never, sets_.single(things_.list(what.over))};
    const bool open = who().is_open(what.over);
    const target first = who().first(what.over);
    const target last = who().end_known(what.over);
    if (what.how != quantifier::count) {
        const truth deciding = what.how == quantifier::some ? truth::yes : truth::no;
        // An open list holds one more person of whom the test is unknown; a closed one helps to settle it.
        const answer others = open ? list : answer{!deciding, never, list.hangs_on};
        return join_answers(sets_, deciding, last - first + 1, [&](std::size_t which) -> const answer& {
            const target someone = first + static_cast<target>(which);
            return someone < last ? of(inside, someone) : others;
        });
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

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
