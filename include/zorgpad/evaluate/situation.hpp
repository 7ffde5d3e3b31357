// SPDX-License-Identifier: BSL-1.0
// All conditions of a book, answered for one family on one day. Conditions stand in the pool after what they are made
// of, so one pass in order of the pool answers each once per binding, without recursion.
#pragma once

#include <zorgpad/evaluate/ages.hpp>
#include <zorgpad/evaluate/answer.hpp>
#include <zorgpad/evaluate/closure.hpp>
#include <zorgpad/evaluate/round_table.hpp>
#include <zorgpad/evaluate/things.hpp>

#include <array>
#include <optional>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// The amounts that a norm may have: one when all is known, several while a fact that chooses between them is not.
struct norm_amounts {
    std::vector<fraction> possible;
    bool may_be_none = false;                    ///< no amount may hold, or the day is in no period
    const compiled::norm_amount* only = nullptr; ///< the one that holds, where that is sure and it is a plain number
    std::int32_t turns = never;
    number_set settled; ///< what ruled amounts in or out
    number_set waiting; ///< what would rule out more
};

/// The answers to conditions for one family on one day. Not thread-safe; each evaluation makes its own.
template <class Book>
class situation {
public:
    situation(const Book& book, const bound_family& family, date as_of, const round_table& rounds)
        : book_(book), family_(&family), as_of_(as_of), rounds_(&rounds), things_(book, family.who) {
        base_.resize(book.conditions.size());
        turns_.resize(book.conditions.size(), never);
        for (const subject of : {subject::household, subject::adult, subject::child}) {
            spans_[static_cast<std::size_t>(of)] = span{who().first(of), who().end(of), who().size(of)};
        }
        std::uint32_t next = 0;
        for (index which = 0; which < book.conditions.size(); ++which) {
            const span& all = span_of(book.conditions[which].context);
            base_[which] = next - all.first; // may wrap around; adding someone wraps it back
            next += all.size;
        }
        answers_.resize(next);
        norms_.resize(book.norms.size());
        civil_.resize(who().count());
    }

    /// The same answers, of a family that may come to differ.
    situation(const situation& other, const bound_family& family) : situation(other) { family_ = &family; }

    /// Answers every condition. O(conditions x persons).
    void answer_all() {
        for (index which = 0; which < book_.conditions.size(); ++which) {
            answer_one(which);
        }
    }

    /// Answers these conditions, which must be in order and hold all that they are made of.
    void answer_some(const std::vector<index>& conditions) {
        for (std::optional<norm_amounts>& norm : norms_) {
            norm.reset();
        }
        for (const index which : conditions) {
            answer_one(which);
        }
    }

    /// Goes on to a later day. Until what time may have turned is brought up to date, it answers for an earlier one.
    void move_to(date later) noexcept { as_of_ = later; }

    /// From now on these rounds count; answers that hang on them are to be worked out again.
    void use(const round_table& rounds) noexcept { rounds_ = &rounds; }

    /// The same with other rounds, and everything answered again.
    void start_over(const round_table& rounds) {
        use(rounds);
        for (std::optional<norm_amounts>& norm : norms_) {
            norm.reset();
        }
        answer_all();
    }

    /// Answers a condition, and what it is made of, again as far as time may have turned it. O(what may have turned).
    void bring_up_to_date(index condition) {
        if (condition == none || !may_have_turned(condition)) {
            return;
        }
        // Only what may have turned is looked into: the answers of the rest still hold. What a condition is made of is
        // answered first; it is left on the stack until that is done.
        turned_.assign(1, turned{condition, false});
        while (!turned_.empty()) {
            const std::size_t here = turned_.size() - 1;
            const index which = turned_[here].which;
            if (!turned_[here].is_open) {
                turned_[here].is_open = true;
                for_each_ingredient(book_, which, [this](index one) {
                    if (may_have_turned(one)) {
                        turned_.push_back(turned{one, false});
                    }
                });
            }
            if (turned_.size() == here + 1) {
                turned_.pop_back();
                if (may_have_turned(which)) { // not yet answered for another that it is part of
                    answer_again(which);
                }
            }
        }
    }

    /// The same for every condition. O(conditions x persons).
    void bring_all_up_to_date() {
        for (index which = 0; which < book_.conditions.size(); ++which) {
            if (may_have_turned(which)) {
                answer_again(which);
            }
        }
    }

    /// The answer to a condition in its binding; `none` is yes.
    [[nodiscard]] const answer& of(index condition, target someone) const noexcept {
        return condition == none ? surely : answers_[place(condition, someone)];
    }

    [[nodiscard]] const Book& book() const noexcept { return book_; }
    [[nodiscard]] const bound_family& family() const noexcept { return *family_; }
    [[nodiscard]] const roll& who() const noexcept { return family_->who; }
    [[nodiscard]] date as_of() const noexcept { return as_of_; }
    [[nodiscard]] const evaluation::things& numbers() const noexcept { return things_; }
    [[nodiscard]] const round_table& rounds() const noexcept { return *rounds_; }
    [[nodiscard]] set_pool& sets() noexcept { return sets_; }
    [[nodiscard]] const set_pool& sets() const noexcept { return sets_; }

    /// An answer about a person not known yet: never better than unknown, and waiting for who there is.
    [[nodiscard]] answer capped(answer given, target someone) {
        if (!who().is_unknown_person(someone) || given.is == truth::no) {
            return given;
        }
        const number_set list = sets_.single(things_.list(who().subject_of(someone)));
        given.hangs_on = given.is == truth::yes ? list : sets_.join(given.hangs_on, list);
        given.is = truth::unknown;
        return given;
    }

    /// The amounts of a norm today. Its guards must have been answered.
    [[nodiscard]] const norm_amounts& amounts_of(index norm) {
        if (!norms_[norm] || norms_[norm]->turns <= as_of_.days) {
            work_out(norm);
        }
        return *norms_[norm];
    }

    /// The norms that were needed and have no amount today.
    [[nodiscard]] std::vector<index> missing_norms() const {
        std::vector<index> missing;
        for (index norm = 0; norm < norms_.size(); ++norm) {
            if (norms_[norm] && norms_[norm]->possible.empty()) {
                missing.push_back(norm);
            }
        }
        return missing;
    }

    /// What a norm use comes to where only one amount may hold, worked out when compiling; nullptr where it was not. By
    /// far the most common, and quick.
    [[nodiscard]] const compiled::norm_product* product_of(const compiled::norm_use& use) {
        return product_of(amounts_of(use.norm), use);
    }
    [[nodiscard]] static const compiled::norm_product* product_of(const norm_amounts& base,
                                                                  const compiled::norm_use& use) noexcept {
        const bool is_one = base.only != nullptr && use.product < base.only->products.size();
        return is_one && base.only->products[use.product] ? &*base.only->products[use.product] : nullptr;
    }

    /// The values of a norm use, exactly; a product that does not fit counts as none.
    [[nodiscard]] norm_amounts amounts_of(const compiled::norm_use& use);

    /// Whether a scheme is received: by the person bound, where the scheme is for such; otherwise by anyone.
    [[nodiscard]] answer receives(index which, target someone);

    /// The week of pregnancy counts from this day: 280 days before the earliest due date. `known` where it is settled
    /// whether anyone is expected; `hangs_on` is what settled it, or what it waits for.
    struct pregnancy {
        bool known = false;
        std::optional<date> begun;
        number_set hangs_on;
    };
    [[nodiscard]] pregnancy expected();

private:
    static constexpr answer surely{truth::yes, never, {}};

    struct span {
        target first = 0;
        target last = 0; ///< one past the last that counts
        std::uint32_t size = 0;
    };
    struct turned {
        index which = none;
        bool is_open = false; ///< what it is made of is above it on the stack, or was
    };
    [[nodiscard]] const span& span_of(subject context) const noexcept {
        return spans_[static_cast<std::size_t>(context)];
    }

    [[nodiscard]] std::uint32_t place(index condition, target someone) const noexcept {
        return base_[condition] + someone;
    }

    void answer_one(index which) {
        const compiled::condition& what = book_.conditions[which];
        std::int32_t turns = never;
        const span all = span_of(what.context);
        for (target someone = all.first; someone < all.last; ++someone) {
            answer& at = answers_[place(which, someone)];
            at = evaluate(what, someone);
            turns = std::min(turns, at.turns);
        }
        turns_[which] = turns;
    }

    [[nodiscard]] bool may_have_turned(index which) const noexcept { return turns_[which] <= as_of_.days; }

    void answer_again(index which) {
        const compiled::condition& what = book_.conditions[which];
        std::int32_t turns = never;
        const span all = span_of(what.context);
        for (target someone = all.first; someone < all.last; ++someone) {
            answer& at = answers_[place(which, someone)];
            if (at.turns <= as_of_.days) {
                at = evaluate(what, someone);
            }
            turns = std::min(turns, at.turns);
        }
        turns_[which] = std::max(turns, as_of_.days + 1); // today it is up to date
    }

    /// The same day as a calendar has it. Of each person one day is asked for over and over: the birth or due date.
    [[nodiscard]] const civil_date& civil_of(target someone, date day) {
        known_day& known = civil_[someone];
        if (known.day != day) {
            known = known_day{day, to_civil(day)};
        }
        return known.civil;
    }

    [[nodiscard]] answer evaluate(const compiled::condition& what, target someone);

    [[nodiscard]] const index* parts(const compiled::condition& what) const noexcept {
        return book_.parts.data() + what.parts.first;
    }

    [[nodiscard]] const answer& part(const compiled::condition& what, index which, target someone) const noexcept {
        return of(parts(what)[which], someone);
    }

    [[nodiscard]] answer join_parts(const compiled::condition& what, target someone, truth deciding) {
        const index* const all = parts(what);
        return join_answers(sets_, deciding, what.parts.count,
                            [&](std::size_t which) -> const answer& { return answers_[place(all[which], someone)]; });
    }

    [[nodiscard]] answer waits_for(thing number) { return answer{truth::unknown, never, sets_.single(number)}; }

    [[nodiscard]] const bound_value& value_of(index fact, target someone) const noexcept {
        const target holder = book_.facts[fact].of == subject::household ? household_target : someone;
        return family_->facts[family_->at(fact, holder)];
    }

    [[nodiscard]] answer fact_answer(const compiled::condition& what, target someone);
    [[nodiscard]] answer one_value(const compiled::condition& what, std::int64_t value, number_set because);
    [[nodiscard]] answer bound_answer(const compiled::bound& bound, fact_type type, std::optional<std::int64_t> value,
                                      number_set because);
    [[nodiscard]] answer age_answer(const compiled::condition& what, target someone);
    [[nodiscard]] answer pregnancy_answer(const compiled::condition& what);
    [[nodiscard]] answer kind_answer(const compiled::condition& what);
    [[nodiscard]] answer size_answer(const compiled::condition& what);
    [[nodiscard]] answer born_answer(target child, bool under_18);
    [[nodiscard]] answer quantified_answer(const compiled::condition& what);
    [[nodiscard]] answer signals_answer(const compiled::condition& what, target someone);
    [[nodiscard]] answer signal_answer(const compiled::condition& what, target someone);
    [[nodiscard]] answer signal_of(index signal, target someone);
    [[nodiscard]] answer screening_answer(const compiled::condition& what, target someone);
    [[nodiscard]] answer screened(const compiled::condition& what, target someone);
    [[nodiscard]] answer progress_answer(const compiled::condition& what, target someone);
    [[nodiscard]] answer today_answer(const compiled::condition& what) const;
    void work_out(index norm);

    const Book& book_;
    const bound_family* family_;
    date as_of_;
    const round_table* rounds_;
    evaluation::things things_;
    set_pool sets_;
    struct known_day {
        date day;
        civil_date civil; ///< (the default day is the default civil date)
    };

    std::array<span, 3> spans_;       ///< by subject
    std::vector<std::uint32_t> base_; ///< by condition: where its answers stand, less the first target
    std::vector<answer> answers_;
    std::vector<std::int32_t> turns_; ///< by condition: the first day on which some answer to it may turn
    std::vector<std::optional<norm_amounts>> norms_;
    std::vector<known_day> civil_; ///< by target
    std::vector<turned> turned_;   ///< while bringing up to date: a stack
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad

#include <zorgpad/evaluate/condition_answers.hpp>
#include <zorgpad/evaluate/fact_answers.hpp>
#include <zorgpad/evaluate/person_answers.hpp>
#include <zorgpad/evaluate/record_answers.hpp>
