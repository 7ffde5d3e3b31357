// SPDX-License-Identifier: BSL-1.0
// From a compiled book and a day to the program that judges its schemes. Tests on ages, periods and norms become tests
// of a stored number against one threshold; what has no such form is left to the full evaluator, never guessed.
#pragma once

#include <zorgpad/batch/expression_graph.hpp>
#include <zorgpad/batch/record_truths.hpp>
#include <zorgpad/batch/step_order.hpp>
#include <zorgpad/batch/thresholds.hpp>
#include <zorgpad/evaluate/closure.hpp>
#include <zorgpad/evaluate/comparing.hpp>
#include <zorgpad/evaluate/situation.hpp>

#include <functional>
#include <memory>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// Builds a program. Linear in the conditions of the book (but for look-ups), times the amounts of the norms they use.
template <class Book>
class program_builder {
public:
    program_builder(const Book& book, date as_of)
        : book_(book), as_of_(as_of), conditions_(book.conditions.size(), not_expressible),
          verdicts_(book.schemes.size(), {not_expressible, not_expressible, not_expressible}) {}

    [[nodiscard]] verdict_program build(compiled_book handle) {
        verdict_program made{std::move(handle), as_of_, {},    {}, {}, {}, {}, {}, {}, {},
                             {0, 0, 0},         false,  false, {}, {}};
        express_conditions();
        for (const index which : book_.scheme_order) {
            for (const subject kind : {subject::household, subject::adult, subject::child}) {
                if (book_.schemes[which].of.contains(kind)) {
                    verdicts_[which][static_cast<std::size_t>(kind)] = verdict(which, kind);
                }
            }
        }
        std::vector<expression_number> results;
        for (index which = 0; which < book_.schemes.size(); ++which) {
            for (const subject kind : {subject::household, subject::adult, subject::child}) {
                if (book_.schemes[which].of.contains(kind)) {
                    const expression_number found = verdicts_[which][static_cast<std::size_t>(kind)];
                    results.push_back(graph_.lift(
                        found == not_expressible ? recorded(record_use::kind::verdict, which, kind) : found, kind));
                    made.verdicts.push_back(verdict_use{which, kind});
                }
            }
        }
        made.class_from = class_from_;
        made.class_until = class_until_;
        made.columns = std::move(columns_);
        made.records = std::move(records_);
        made.births = std::move(births_);
        made.dues = std::move(dues_);
        step_order(graph_, made).lay_out(results);
        answer_without_records(book_, as_of_, made);
        return made;
    }

private:
    // Conditions, in the order of the pool: what they are made of comes first.

    void express_conditions() {
        std::vector<index> roots;
        for (const compiled::scheme& scheme : book_.schemes) {
            roots.insert(roots.end(), scheme.when.begin(), scheme.when.end());
        }
        for (const index which : evaluation::closure_of(book_, roots)) {
            conditions_[which] = express(which, book_.conditions[which]);
        }
    }

    [[nodiscard]] expression_number part(const compiled::condition& what, index which) const noexcept {
        return conditions_[book_.parts[what.parts.first + which]];
    }

    [[nodiscard]] std::vector<expression_number> parts(const compiled::condition& what) const {
        std::vector<expression_number> all;
        for (index which = 0; which < what.parts.count; ++which) {
            all.push_back(part(what, which));
        }
        return all;
    }

    [[nodiscard]] expression_number express(index which, const compiled::condition& what) {
        switch (what.what) {
        case compiled::operation::always:
            return graph_.constant(what.fixed);
        case compiled::operation::all:
            return graph_.all(parts(what));
        case compiled::operation::any:
            return graph_.any(parts(what));
        case compiled::operation::negate:
            return graph_.negate(part(what, 0));
        case compiled::operation::indicate:
            return graph_.indicate(part(what, 0));
        case compiled::operation::named:
            return part(what, 0);
        case compiled::operation::fact:
            return express_fact(what);
        case compiled::operation::age:
            return express_age(what);
        case compiled::operation::pregnancy_week:
            return express_pregnancy(what);
        case compiled::operation::household_kind:
            return express_kind(what);
        case compiled::operation::household_size:
            return express_size(what);
        case compiled::operation::quantify:
            return express_quantified(what);
        case compiled::operation::municipality:
            return graph_.constant(truth::unknown); // a compiled book that knows its municipality has settled it
        case compiled::operation::today:
            return graph_.constant(truth_of_day(which));
        case compiled::operation::signal:
        case compiled::operation::signal_group:
        case compiled::operation::score:
        case compiled::operation::outcome:
        case compiled::operation::receives:
        case compiled::operation::consent:
        case compiled::operation::progress:
            break;
        }
        return recorded(record_use::kind::condition, which, what.context);
    }

    /// Whether today is in a range hangs on no family. The program is then for one day: such ranges are rare.
    [[nodiscard]] truth truth_of_day(index which) {
        turns_on(as_of_);
        turns_on(days_after(as_of_, 1));
        if (!nobody_) {
            nobody_ = std::make_unique<nobody<Book>>(book_, as_of_, family{});
        }
        return nobody_->answer_to(which);
    }

    [[nodiscard]] expression_number express_quantified(const compiled::condition& what) {
        if (what.over == subject::household) {
            return not_expressible;
        }
        switch (what.how) {
        case quantifier::some:
            return graph_.of_family(step::some, part(what, 0), what.over);
        case quantifier::every:
            return graph_.of_family(step::every, part(what, 0), what.over);
        case quantifier::count:
            break;
        }
        return what.number == 1 ? graph_.of_family(step::some, part(what, 0), what.over)
                                : graph_.of_family(step::at_least, part(what, 0), what.over, what.number);
    }

    /// On this day something changes for everybody: another date class begins.
    void turns_on(date day) {
        date& end = as_of_ < day ? class_until_ : class_from_;
        end = as_of_ < day ? std::min(end, day) : std::max(end, day);
    }

    // Facts.

    using amount_test = std::function<expression_number(fraction)>;

    [[nodiscard]] std::uint32_t column(index fact, subject of) {
        for (std::uint32_t which = 0; which < columns_.size(); ++which) {
            if (columns_[which].fact == fact && columns_[which].of == of) {
                return which;
            }
        }
        columns_.push_back(column_use{fact, of, book_.facts[fact].type, book_.facts[fact].id, {}});
        return static_cast<std::uint32_t>(columns_.size() - 1);
    }

    [[nodiscard]] expression_number test(step how, std::uint32_t column, std::int64_t number) {
        if (columns_[column].type == fact_type::date) {
            columns_[column].turns.add(fixed(number));
            columns_[column].turns.add(fixed(how == step::equal ? number - 1 : number));
        }
        return add_test(how, column, number);
    }

    [[nodiscard]] static turning_day fixed(std::int64_t number) {
        return turning_day{turning_day::kind::fixed, number, {}, measuring_day::today, {}};
    }

    /// A date that is compared with a day that moves.
    [[nodiscard]] expression_number test(std::uint32_t column, const turning_day& turns) {
        columns_[column].turns.add(turns);
        return add_test(step::at_most, column, turns.on(as_of_));
    }

    [[nodiscard]] expression_number add_test(step how, std::uint32_t column, std::int64_t number) {
        expression made;
        made.what = how;
        made.of = columns_[column].of;
        made.column = column;
        made.number = number;
        return graph_.add(std::move(made));
    }

    [[nodiscard]] expression_number compare(std::uint32_t column, comparison how, std::int64_t number) {
        switch (how) {
        case comparison::at_most:
            return test(step::at_most, column, number);
        case comparison::less_than:
            return test(step::at_most, column, number - 1);
        case comparison::at_least:
            return graph_.negate(test(step::at_most, column, number - 1));
        case comparison::more_than:
            break;
        }
        return graph_.negate(test(step::at_most, column, number));
    }

    [[nodiscard]] expression_number express_fact(const compiled::condition& what) {
        const compiled::fact& fact = book_.facts[what.which];
        const index when = fact.when[static_cast<std::size_t>(fact.of)];
        const bool is_date = what.which <= compiled::due_date_fact;
        const bool fits = fact.of == subject::household || fact.of == what.context ||
                          (is_date && what.context != subject::household && when == none);
        if (!fits) {
            return not_expressible;
        }
        const std::uint32_t which = column(what.which, fact.of == subject::household ? fact.of : what.context);
        std::vector<expression_number> all;
        if (when != none) {
            all.push_back(conditions_[when]);
        }
        if (what.values.count != 0) {
            all.push_back(one_value(what, which, fact.type));
        }
        for (index bound = 0; bound < what.bounds.count; ++bound) {
            all.push_back(express_bound(book_.bounds[what.bounds.first + bound], fact.type, which));
        }
        return graph_.all(std::move(all));
    }

    [[nodiscard]] expression_number one_value(const compiled::condition& what, std::uint32_t column, fact_type type) {
        std::vector<expression_number> any;
        for (index which = 0; which < what.values.count; ++which) {
            const std::int64_t value = book_.values[what.values.first + which];
            if (type == fact_type::flag) {
                const expression_number flag = test(step::flag, column, 0);
                any.push_back(value == 1 ? flag : value == 0 ? graph_.negate(flag) : not_expressible);
            } else {
                any.push_back(test(step::equal, column, value));
            }
        }
        return graph_.any(std::move(any));
    }

    [[nodiscard]] expression_number express_bound(const compiled::bound& bound, fact_type type, std::uint32_t column) {
        switch (bound.is) {
        case compiled::bound::kind::number:
            return type == fact_type::flag ? not_expressible : compare(column, bound.how, bound.number);
        case compiled::bound::kind::length: {
            const bool strictly = turns_beyond(bound.how);
            const expression_number long_ago =
                test(column,
                     turning_day{turning_day::kind::since, strictly ? 1 : 0, bound.length, measuring_day::today, {}});
            const bool upper = is_upper(bound.how);
            return upper ? graph_.negate(long_ago) : long_ago;
        }
        case compiled::bound::kind::norm:
            break;
        case compiled::bound::kind::day_of_year:
            return graph_.constant(truth::unknown);
        }
        if (type == fact_type::flag) {
            return not_expressible;
        }
        amounts_ = 0;
        return against(bound.norm, [&](fraction amount) {
            ++amounts_;
            const std::optional<fraction> scaled = product(amount, fraction{compiled::scale_of(type), 1});
            if (!scaled) {
                return graph_.constant(truth::unknown);
            }
            const bool round_up = bound.how == comparison::at_least || bound.how == comparison::less_than;
            return compare(column, bound.how, round_up ? ceiling_of(*scaled) : floor_of(*scaled));
        });
    }

    /// A test against each amount that a norm may have: by the guards, in their order; unknown where none holds. Beyond
    /// so many amounts the full evaluator gives up, so it is asked.
    [[nodiscard]] expression_number against(index norm, const amount_test& test_of) {
        if (amounts_ > evaluation::most_possible_amounts) {
            return not_expressible;
        }
        expression_number otherwise = graph_.constant(truth::unknown);
        const std::vector<compiled::norm_period>& periods = book_.norms[norm].periods;
        for (const compiled::norm_period& one : periods) {
            turns_on(one.from);
            turns_on(one.until);
        }
        const auto current = std::find_if(periods.begin(), periods.end(), [this](const compiled::norm_period& one) {
            return one.from <= as_of_ && as_of_ < one.until;
        });
        if (current == periods.end()) {
            ++amounts_; // a row of norms may end here in very many ways
            return otherwise;
        }
        for (auto amount = current->amounts.rbegin(); amount != current->amounts.rend(); ++amount) {
            const expression_number held =
                amount->is_norm ? against(amount->norm, test_of) : test_of(to_fraction(amount->number));
            otherwise = amount->when == none ? held : graph_.choose(conditions_[amount->when], held, otherwise);
        }
        return otherwise;
    }

    /// Recurses as deep as norms refer to each other, which compiling limits.
    [[nodiscard]] expression_number against(const compiled::norm_use& use, const amount_test& test_of) {
        const auto times = [&](fraction base, std::optional<fraction> factor) {
            const std::optional<fraction> amount = factor ? product(base, *factor) : std::nullopt;
            return amount ? test_of(*amount) : graph_.constant(truth::unknown);
        };
        return against(use.norm, [&](fraction base) {
            if (use.percent_norm == none) {
                return times(base, use.percent);
            }
            return against(use.percent_norm, [&](fraction percent) {
                return times(base, product(percent, fraction{1, 100}));
            });
        });
    }

    // Ages and what is derived from them.

    /// Born so early; or unborn, and due so early that it may have been.
    [[nodiscard]] expression_number born(subject of, const turning_day& last_birth, const turning_day& last_due) {
        births_[static_cast<std::size_t>(of)].add(last_birth);
        dues_[static_cast<std::size_t>(of)].add(last_due);
        expression made;
        made.what = step::born_by;
        made.of = of;
        made.number = last_birth.on(as_of_);
        made.other = last_due.on(as_of_);
        return graph_.add(std::move(made));
    }

    [[nodiscard]] expression_number begun(subject of, const turning_day& last) {
        births_[static_cast<std::size_t>(of)].add(last);
        dues_[static_cast<std::size_t>(of)].add(last);
        expression made;
        made.what = step::begun_by;
        made.of = of;
        made.number = last.on(as_of_);
        return graph_.add(std::move(made));
    }

    [[nodiscard]] static turning_day moving(std::int64_t days) {
        return turning_day{turning_day::kind::moving, days, {}, measuring_day::today, {}};
    }

    [[nodiscard]] expression_number express_age(const compiled::condition& what) {
        if (what.context == subject::household) {
            return graph_.constant(truth::unknown);
        }
        std::vector<expression_number> all;
        for (index which = 0; which < what.bounds.count; ++which) {
            const compiled::bound& bound = book_.bounds[what.bounds.first + which];
            if (what.measured == measuring_day::next_birthday && bound.length.months == 0 && bound.length.days != 0) {
                return not_expressible; // a year has 365 or 366 days: earlier born is not always older then
            }
            const turning_day reached{turning_day::kind::age, 0, bound.length, what.measured, what.day};
            const turning_day begins{turning_day::kind::age, 0, {}, what.measured, what.day};
            const expression_number old_enough =
                bound.length.is_negative() ? begun(what.context, reached) : born(what.context, reached, begins);
            all.push_back(bound.how == comparison::less_than ? graph_.negate(old_enough) : old_enough);
        }
        return all.empty() ? not_expressible : graph_.all(std::move(all));
    }

    [[nodiscard]] expression_number is_born() { return born(subject::child, moving(0), moving(0)); }

    [[nodiscard]] expression_number express_kind(const compiled::condition& what) {
        const turning_day of_age{turning_day::kind::birthday, 18, {}, measuring_day::today, {}};
        const expression_number under_18 =
            graph_.all({is_born(), graph_.negate(born(subject::child, of_age, moving(0)))});
        expression made;
        made.what = step::household_kind;
        made.parts = {graph_.of_family(step::some, under_18, subject::child)};
        for (index which = 0; which < what.values.count; ++which) {
            const std::int64_t kind = book_.values[what.values.first + which];
            made.number |= kind >= 0 && kind < 3 ? std::int64_t{1} << kind : 0;
        }
        return graph_.add(std::move(made));
    }

    [[nodiscard]] expression_number express_size(const compiled::condition& what) {
        std::vector<expression_number> all;
        if (what.values.count != 0) {
            expression among;
            among.what = step::size_among;
            among.parts = {is_born()};
            for (index which = 0; which < what.values.count; ++which) {
                among.values.push_back(book_.values[what.values.first + which]);
            }
            all.push_back(graph_.add(std::move(among)));
        }
        for (index which = 0; which < what.bounds.count; ++which) {
            const compiled::bound& bound = book_.bounds[what.bounds.first + which];
            const bool below = bound.how == comparison::at_least || bound.how == comparison::less_than;
            expression at_most;
            at_most.what = step::size_at_most;
            at_most.parts = {is_born()};
            at_most.number = bound.number - (below ? 1 : 0);
            const bool upper = is_upper(bound.how);
            const expression_number made = graph_.add(std::move(at_most));
            all.push_back(upper ? made : graph_.negate(made));
        }
        return graph_.all(std::move(all));
    }

    /// Not before week w: begun 280 days before the nearest due date, at least w weeks ago.
    [[nodiscard]] expression_number express_pregnancy(const compiled::condition& what) {
        const auto reached = [this](std::int64_t week) {
            const turning_day last = moving(280 - week * 7);
            dues_[static_cast<std::size_t>(subject::child)].add(last);
            expression made;
            made.what = step::due_by;
            made.number = last.on(as_of_);
            return graph_.add(std::move(made));
        };
        expression expecting;
        expecting.what = step::expecting;
        std::vector<expression_number> all{graph_.add(std::move(expecting))};
        if (what.values.count != 0) {
            std::vector<expression_number> any;
            for (index which = 0; which < what.values.count; ++which) {
                const std::int64_t week = book_.values[what.values.first + which];
                any.push_back(graph_.all({reached(week), graph_.negate(reached(week + 1))}));
            }
            all.push_back(graph_.any(std::move(any)));
        }
        for (index which = 0; which < what.bounds.count; ++which) {
            const compiled::bound& bound = book_.bounds[what.bounds.first + which];
            const bool strictly = turns_beyond(bound.how);
            const bool upper = is_upper(bound.how);
            const expression_number made = reached(bound.number + (strictly ? 1 : 0));
            all.push_back(upper ? graph_.negate(made) : made);
        }
        return graph_.all(std::move(all));
    }

    // Records and schemes.

    [[nodiscard]] expression_number recorded(record_use::kind kind, index which, subject of) {
        const auto known = std::find_if(records_.begin(), records_.end(), [&](const record_use& one) {
            return one.is == kind && one.which == which && one.of == of;
        });
        expression made;
        made.what = step::recorded;
        made.of = of;
        made.column = static_cast<std::uint32_t>(known - records_.begin());
        if (known == records_.end()) {
            records_.push_back(record_use{kind, which, of, {}});
        }
        return graph_.add(std::move(made));
    }

    /// It exists here and today, its condition holds, and what it requires is met.
    [[nodiscard]] expression_number verdict(index which, subject kind) {
        const compiled::scheme& scheme = book_.schemes[which];
        for (const std::optional<date>& end : {scheme.valid_from, scheme.valid_until}) {
            if (end) {
                turns_on(*end);
            }
        }
        const bool in_force = !(scheme.valid_from && as_of_ < *scheme.valid_from) &&
                              !(scheme.valid_until && *scheme.valid_until <= as_of_);
        const index when = scheme.when[static_cast<std::size_t>(kind)];
        std::vector<expression_number> all{graph_.constant(scheme.available), graph_.constant(truth_of(in_force)),
                                           when == none ? graph_.constant(truth::yes) : conditions_[when]};
        for (const index other : scheme.requires_) {
            all.push_back(graph_.any({recorded(record_use::kind::receipt, other, kind), for_someone(other, kind)}));
        }
        const expression_number made = graph_.lift(graph_.all(std::move(all)), kind);
        const bool stays = made == not_expressible || kind == subject::household ||
                           (graph_.is_constant(made) && graph_.truth_of_constant(made) != truth::yes);
        return stays ? made : graph_.over(step::cap, made, kind);
    }

    /// The verdict on a required scheme: for the person themselves, or otherwise for anyone.
    [[nodiscard]] expression_number for_someone(index which, subject kind) {
        const compiled::subject_set& of = book_.schemes[which].of;
        const auto found = [&](subject whose) { return verdicts_[which][static_cast<std::size_t>(whose)]; };
        if (of.contains(kind)) {
            return found(kind);
        }
        std::vector<expression_number> any;
        for (const subject other : {subject::household, subject::adult, subject::child}) {
            if (of.contains(other)) {
                any.push_back(other == subject::household ? found(other)
                                                          : graph_.of_family(step::anyone, found(other), other));
            }
        }
        return graph_.any(std::move(any));
    }

    const Book& book_;
    date as_of_;
    expression_graph graph_;
    std::vector<expression_number> conditions_;
    std::vector<std::array<expression_number, 3>> verdicts_;
    date class_from_ = from_civil(1, 1, 1);
    date class_until_ = from_civil(12'000, 1, 1);
    std::vector<column_use> columns_;
    std::vector<record_use> records_;
    std::array<turning_days, 3> births_;
    std::array<turning_days, 3> dues_;
    std::size_t amounts_ = 0; ///< of the norm at hand
    std::unique_ptr<nobody<Book>> nobody_;
};

/// The program that judges every scheme of a book on a day. O(n log n) in the size of the book. Never fails: a scheme
/// that has no fast form is judged by the full evaluator when a family is taken in.
template <class Book = compiled_book>
[[nodiscard]] verdict_program compile_verdicts(const Book& book, date as_of) {
    return program_builder<compiled::tables>(book.tables(), as_of).build(book);
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY verdict_program compile_verdicts(const compiled_book& book, date as_of);
#endif

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
