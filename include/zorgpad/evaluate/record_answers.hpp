// SPDX-License-Identifier: BSL-1.0
// How tests on records are answered: signals, screenings, receipts, progress; and what day it is. Included by
// situation.hpp.
#pragma once

#include <zorgpad/evaluate/situation.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// Bound to a person of the signal's own kind: seen of them or of the household as a whole. Otherwise: of anyone.
template <class Book>
answer situation<Book>::signal_of(index signal, target someone) {
    const subject kind = who().subject_of(someone);
    const bool bound = kind != subject::household && book_.signals[signal].of == kind;
    joined_answer seen(sets_, truth::yes);
    const auto add = [&](target whom, target ask_of) {
        const truth is = family_->signals[family_->at(signal, whom)].seen;
        // What is known of a person not known yet was said of the household as a whole.
        const target said_of = who().is_unknown_person(whom) ? household_target : whom;
        seen.add(answer{is, never, sets_.single(things_.signal(signal, is == truth::unknown ? ask_of : said_of))});
    };
    if (bound) {
        // While it is not known of the person, that is the question; only then whether it is so of the household.
        const bool own_is_known = is_definite(family_->signals[family_->at(signal, someone)].seen);
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

/// Any of several signals.
template <class Book>
answer situation<Book>::signals_answer(const compiled::condition& what, target someone) {
    joined_answer seen(sets_, truth::yes);
    for (index which = what.values.first; which < what.values.last(); ++which) {
        seen.add(signal_of(static_cast<index>(book_.values[which]), someone));
    }
    return seen.result();
}

/// At least so many of a group of signals.
template <class Book>
answer situation<Book>::signal_answer(const compiled::condition& what, target someone) {
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
template <class Book>
answer situation<Book>::screened(const compiled::condition& what, target someone) {
    const std::optional<screening_record>& record = family_->screenings[family_->at(what.which, someone)];
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

template <class Book>
answer situation<Book>::screening_answer(const compiled::condition& what, target someone) {
    const subject kind = book_.instruments[what.which].of;
    if (kind != subject::household && who().subject_of(someone) == kind) {
        return screened(what, someone);
    }
    if (what.over == subject::household) {
        return screened(what, household_target);
    }
    joined_answer any(sets_, truth::yes);
    for (target whom = who().first(kind); whom < who().end_known(kind); ++whom) {
        any.add(screened(what, whom));
    }
    if (family_->screenings[family_->at(what.which, household_target)]) {
        any.add(screened(what, household_target));
    }
    const number_set list = sets_.single(things_.list(kind));
    any.add(who().is_open(kind) ? answer{truth::unknown, never, list} : answer{truth::no, never, list});
    return any.result();
}

template <class Book>
answer situation<Book>::receives(index which, target someone) {
    const compiled::scheme& scheme = book_.schemes[which];
    const auto one = [&](target whom) {
        const bound_receipt said = receipt_of(*family_, which, whom);
        const truth is = said == bound_receipt::unknown ? truth::unknown : truth_of(said == bound_receipt::yes);
        const bool is_own = family_->receipts[family_->at(which, whom)] != bound_receipt::unknown;
        const target said_of = is_own || said == bound_receipt::unknown ? whom : household_target;
        return answer{is, never, sets_.single(things_.receipt(which, said_of))};
    };
    const subject kind = who().subject_of(someone);
    if (kind != subject::household && scheme.of.contains(kind)) {
        return one(someone);
    }
    joined_answer any(sets_, truth::yes);
    const bool said_of_all = family_->receipts[family_->at(which, household_target)] != bound_receipt::unknown;
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
template <class Book>
answer situation<Book>::progress_answer(const compiled::condition& what, target someone) {
    const subject kind = book_.pathways[book_.nodes[what.which].pathway].of;
    const bool same_kind = who().subject_of(someone) == kind;
    const target first = same_kind ? someone : who().first(kind);
    const target last = same_kind ? someone + 1 : who().first(kind) + who().size(kind);
    joined_answer any(sets_, truth::yes);
    for (target whom = first; whom < last; ++whom) {
        const bound_progress* record = find_progress(*family_, what.which, whom, rounds_->at(what.which, whom));
        answer one{truth_of(record != nullptr && record->is == what.state), rounds_->turns(), {}};
        if (const round_table::ground* ground = rounds_->ground_of(what.which, whom)) {
            for (const thing number : ground->things) {
                one.hangs_on = sets_.join(one.hangs_on, sets_.single(number));
            }
            one.is = ground->in_doubt ? truth::unknown : one.is;
        }
        any.add(one);
    }
    return any.result();
}

template <class Book>
answer situation<Book>::today_answer(const compiled::condition& what) const {
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
        const date opened = last_before(opens, tomorrow);
        const date closed = last_before(closes, tomorrow);
        const bool is_whole_year = from == nullptr || until == nullptr; // where both are 1 January
        const bool inside = opened > closed || (opened == closed && is_whole_year);
        const std::int32_t turns =
            std::min(next_on_or_after(opens, tomorrow).days, next_on_or_after(closes, tomorrow).days);
        return answer{truth_of(inside), turns, {}};
    }
    const bool begun = from == nullptr || from->number <= as_of_.days;
    const bool over = until != nullptr && until->number <= as_of_.days;
    const std::int32_t turns = !begun                      ? static_cast<std::int32_t>(from->number)
                               : !over && until != nullptr ? static_cast<std::int32_t>(until->number)
                                                           : never;
    return answer{truth_of(begun && !over), turns, {}};
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
