// SPDX-License-Identifier: BSL-1.0
// The single fact, among those a family can change, whose smallest change would make an unlikely scheme likely. Each
// candidate is applied and evaluated before it is said.
#pragma once

#include <zorgpad/evaluate/closure.hpp>
#include <zorgpad/evaluate/offers.hpp>
#include <zorgpad/evaluate/rounds.hpp>
#include <zorgpad/evaluate/sorted_numbers.hpp>

#include <utility>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

namespace detail {

/// Whether a/b is less than c/d, exactly; all at least 0, b and d above 0.
[[nodiscard]] constexpr bool ratio_less(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t d) noexcept {
    // Compare whole parts; where they agree, the greater rest belongs to the smaller reciprocal.
    bool swapped = false;
    while (true) {
        const std::int64_t left = a / b;
        const std::int64_t right = c / d;
        if (left != right) {
            return swapped ? right < left : left < right;
        }
        a %= b;
        c %= d;
        if (a == 0 || c == 0) {
            return swapped ? (c == 0 && a != 0) : (a == 0 && c != 0);
        }
        std::swap(a, b);
        std::swap(c, d);
        swapped = !swapped;
    }
}

} // namespace detail

/// A scheme with all that it requires and all conditions of these, in the order in which to answer them.
struct scheme_scope {
    std::vector<index> schemes;
    std::vector<index> conditions;
};

template <class Book>
[[nodiscard]] scheme_scope scope_of(const Book& book, index scheme) {
    std::vector<bool> wanted(book.schemes.size(), false);
    std::vector<index> open{scheme};
    std::vector<index> roots;
    wanted[scheme] = true;
    while (!open.empty()) {
        const compiled::scheme& here = book.schemes[open.back()];
        open.pop_back();
        roots.insert(roots.end(), here.when.begin(), here.when.end());
        for (const index required : here.requires_) {
            if (!wanted[required]) {
                wanted[required] = true;
                open.push_back(required);
            }
        }
    }
    scheme_scope scope;
    for (const index one : book.scheme_order) {
        if (wanted[one]) {
            scope.schemes.push_back(one);
        }
    }
    scope.conditions = closure_of(book, roots);
    return scope;
}

/// What would be if one fact were another: a second situation, in which only what hangs on that fact is answered again.
/// What answers hang on is not kept. Made once for all schemes of a plan.
template <class Book>
class what_if {
public:
    what_if(situation<Book>& today, const offers<Book>& offered)
        : book_(today.book()), changed_(today.family()), rounds_(today.rounds()), then_(today, changed_),
          offers_(then_, offered), may_come_round_(!detail::records_with_again(book_, changed_).empty()) {
        then_.sets().forget();
        then_.use(rounds_);
    }
    what_if(const what_if&) = delete;
    what_if& operator=(const what_if&) = delete;

    /// From now on this fact of someone is looked at, for a scheme with this scope.
    void look_at(index fact, target holder, const scheme_scope& scope) {
        scope_ = &scope;
        value_ = &changed_.facts[changed_.at(fact, holder)];
        stated_ = *value_;
        find_hanging(fact);
    }

    /// The verdict on a scheme of the scope, were the fact this.
    [[nodiscard]] truth verdict(bound_value value, index scheme, target someone) {
        *value_ = value;
        answer_hanging();
        for (const index one : scope_->schemes) {
            for_each_of(then_.who(), book_.schemes[one].of, [&](target whom) { offers_.judge(one, whom); });
        }
        return offers_.scheme(scheme, someone).is;
    }

    /// Everything is again as stated.
    void put_back() {
        *value_ = stated_;
        answer_hanging();
    }

private:
    void find_hanging(index fact) {
        hangs_.resize(book_.conditions.size(), false);
        hanging_.clear();
        for (const index one : scope_->conditions) {
            const compiled::condition& what = book_.conditions[one];
            // A fact may decide in which round a step is, and with that what has become of the step.
            bool hangs = (what.what == compiled::operation::fact && what.which == fact) ||
                         (what.what == compiled::operation::progress && may_come_round_);
            for_each_ingredient(book_, one, [&](index part) { hangs = hangs || hangs_[part]; });
            if (hangs) {
                hangs_[one] = true;
                hanging_.push_back(one);
            }
        }
        for (const index one : hanging_) {
            hangs_[one] = false;
        }
    }

    void answer_hanging() {
        if (may_come_round_) {
            rounds_ = replay_rounds(book_, changed_, then_.as_of());
        }
        then_.answer_some(hanging_);
    }

    const Book& book_;
    bound_family changed_;
    round_table rounds_;
    situation<Book> then_;
    offers<Book> offers_;
    bool may_come_round_; ///< some step leads back to another, by a record
    const scheme_scope* scope_ = nullptr;
    bound_value* value_ = nullptr;
    bound_value stated_;
    std::vector<bool> hangs_; ///< by condition, while looking for what hangs on a fact
    std::vector<index> hanging_;
};

/// Looks for the nearest change of one scheme that logic alone finds unlikely for someone.
template <class Book>
class change_finder {
public:
    /// `settled_by`: what settled the verdict, which suffices, so that no other fact can turn it.
    /// `names`: of the targets; the change that is found views them.
    change_finder(situation<Book>& today, what_if<Book>& then, index scheme, target someone, number_set settled_by,
                  const std::vector<std::string>& names)
        : today_(today), then_(then), book_(today.book()), scheme_(scheme), someone_(someone), settled_by_(settled_by),
          names_(names) {}

    [[nodiscard]] std::optional<nearest_change> find() {
        for (const std::uint32_t* one = today_.sets().begin(settled_by_); one != today_.sets().end(settled_by_);
             ++one) {
            const things::described what = today_.numbers().describe(*one);
            const bool may_change = what.is == askable::kind::fact && book_.facts[what.which].changeable;
            if (may_change &&
                today_.family().facts[today_.family().at(what.which, what.of)].state == knowledge::known) {
                try_changes(what.which, what.of);
            }
        }
        return best_;
    }

private:
    void try_changes(index fact, target holder) {
        if (scope_.schemes.empty()) {
            scope_ = scope_of(book_, scheme_);
        }
        then_.look_at(fact, holder, scope_);
        // What stays unlikely while the fact is not known is unlikely whatever it is.
        if (then_.verdict(bound_value{}, scheme_, someone_) != truth::no) {
            const std::int64_t from = today_.family().facts[today_.family().at(fact, holder)].number;
            for (const std::int64_t to : candidates(fact, from)) {
                nearest_change change{fact, names_[holder], from, to};
                if (best_ && !is_nearer(change, *best_)) {
                    continue;
                }
                if (then_.verdict(bound_value{knowledge::known, to}, scheme_, someone_) == truth::yes) {
                    best_ = change;
                }
            }
        }
        then_.put_back();
    }

    /// Values on both sides of every threshold that this fact is held against today, without the present one.
    [[nodiscard]] sorted_numbers candidates(index fact, std::int64_t from) {
        sorted_numbers values;
        const compiled::fact& what = book_.facts[fact];
        if (what.type == fact_type::flag) {
            values = {0, 1};
        }
        for (std::size_t option = 0; what.type == fact_type::choice && option < what.options.size(); ++option) {
            insert(values, static_cast<std::int64_t>(option));
        }
        const auto around = [&values](std::int64_t least, std::int64_t most) {
            for (std::int64_t value = least - 1; value <= most + 1; ++value) {
                insert(values, value);
            }
        };
        const bool is_ordered = what.type != fact_type::flag && what.type != fact_type::choice;
        for (const index condition : scope_.conditions) {
            const compiled::condition& test = book_.conditions[condition];
            if (!is_ordered || test.what != compiled::operation::fact || test.which != fact) {
                continue;
            }
            for (index which = 0; which < test.values.count; ++which) {
                const std::int64_t value = book_.values[test.values.first + which];
                around(value, value);
            }
            for (index which = 0; which < test.bounds.count; ++which) {
                add_bound(book_.bounds[test.bounds.first + which], what.type, around);
            }
        }
        values.erase(std::remove(values.begin(), values.end(), from), values.end());
        if (what.type != fact_type::date) { // no advice to have less than nothing
            values.erase(values.begin(), std::lower_bound(values.begin(), values.end(), 0));
        }
        return values;
    }

    template <class Around>
    void add_bound(const compiled::bound& bound, fact_type type, Around&& around) {
        switch (bound.is) {
        case compiled::bound::kind::number:
            around(bound.number, bound.number);
            return;
        case compiled::bound::kind::length: {
            const std::int64_t day = add(today_.as_of(), -bound.length).days;
            around(day - 3, day + 3); // months differ in length
            return;
        }
        case compiled::bound::kind::norm:
            for (const fraction amount : today_.amounts_of(bound.norm).possible) {
                if (const std::optional<fraction> scaled = product(amount, fraction{compiled::scale_of(type), 1})) {
                    around(floor_of(*scaled), ceiling_of(*scaled));
                }
            }
            return;
        case compiled::bound::kind::day_of_year:
            return;
        }
    }

    /// Flags and choices come first; then the least change relative to the value. Of changes that are as near the first
    /// found stays: they are tried in order of facts, persons and values.
    [[nodiscard]] bool is_nearer(const nearest_change& left, const nearest_change& right) const {
        const auto is_ordered = [this](const nearest_change& one) {
            const fact_type type = book_.facts[one.fact].type;
            return type != fact_type::flag && type != fact_type::choice;
        };
        if (!is_ordered(left) || !is_ordered(right)) {
            return !is_ordered(left) && is_ordered(right);
        }
        const auto size = [](std::int64_t number) { return number < 0 ? -number : number; };
        return detail::ratio_less(size(left.to - left.from), std::max<std::int64_t>(size(left.from), 1),
                                  size(right.to - right.from), std::max<std::int64_t>(size(right.from), 1));
    }

    situation<Book>& today_;
    what_if<Book>& then_;
    const Book& book_;
    scheme_scope scope_;
    index scheme_;
    target someone_;
    number_set settled_by_;
    const std::vector<std::string>& names_;
    std::optional<nearest_change> best_;
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
