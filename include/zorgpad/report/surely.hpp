// SPDX-License-Identifier: BSL-1.0
// "Surely so" and "surely not so" as conditions that every complete family answers with yes or no: also where what the
// book says only informs, or where a norm has no amount. Then also their denial can be proved.
#pragma once

#include <zorgpad/evaluate/closure.hpp>
#include <zorgpad/report/condition_writer.hpp>

#include <map>
#include <tuple>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

/// Writes them behind the conditions of the tables. Tests with several bounds fall apart into tests with one, so that
/// each can be named alone. What is written so of each condition is remembered. Where it cannot be known which amount
/// of a norm counts (its guard hangs on a norm that has no amount) a test counts as not sure, though all amounts may
/// agree.
template <class Book>
class surely_writer {
public:
    /// `days`: those for which it has to hold.
    surely_writer(Book& book, day_range days) : book_(book), write_(book), days_(days) {
        known_.resize(book.conditions.size());
    }

    /// That a condition of the tables is surely yes, or surely no. O(what it is made of).
    [[nodiscard]] index surely(literal what) {
        for (const index one : evaluation::closure_of(book_, {what.condition})) {
            know(one);
        }
        return what.is == truth::yes ? yes(what.condition) : no(what.condition);
    }

private:
    struct knowledge {
        bool looked = false;
        bool is_certain = false; ///< always yes or no
        bool is_plain = false;   ///< and made of tests with one bound: yes is itself, no is its denial
        index yes = none;
        index no = none;
    };

    [[nodiscard]] index yes(index of) const { return known_[of].yes; }
    [[nodiscard]] index no(index of) {
        if (known_[of].no == none) {
            known_[of].no = write_.negation(of);
        }
        return known_[of].no;
    }
    [[nodiscard]] bool is_certain(index of) const { return of == none || known_[of].is_certain; }
    [[nodiscard]] bool is_plain(index of) const { return known_[of].is_plain; }

    [[nodiscard]] std::vector<index> parts_of(index which) const {
        const compiled::range parts = book_.conditions[which].parts;
        const auto first = book_.parts.begin() + static_cast<std::ptrdiff_t>(parts.first);
        return std::vector<index>(first, first + static_cast<std::ptrdiff_t>(parts.count));
    }

    /// What it is made of is known already.
    void know(index which) {
        if (known_[which].looked) {
            return;
        }
        knowledge made;
        made.looked = true;
        made.is_certain = looks_certain(which);
        made.is_plain = made.is_certain && looks_plain(which);
        if (made.is_plain) {
            made.yes = which;
        } else {
            std::tie(made.yes, made.no) = written(which);
        }
        known_[which] = made;
    }

    [[nodiscard]] bool looks_certain(index which) {
        const compiled::condition what = book_.conditions[which];
        switch (what.what) {
        case compiled::operation::always:
            return is_definite(what.fixed);
        case compiled::operation::municipality:
        case compiled::operation::indicate:
            return false;
        case compiled::operation::fact: {
            bool has_amounts = true;
            for (index bound = what.bounds.first; bound < what.bounds.last(); ++bound) {
                has_amounts = amount_of(book_.bounds[bound].norm, what.context) == none && has_amounts;
            }
            return has_amounts && is_certain(when_of(what));
        }
        default:
            break;
        }
        const std::vector<index> parts = parts_of(which);
        return std::all_of(parts.begin(), parts.end(), [this](index part) { return is_certain(part); });
    }

    [[nodiscard]] bool looks_plain(index which) const {
        const compiled::condition& what = book_.conditions[which];
        switch (what.what) {
        case compiled::operation::fact:
        case compiled::operation::age:
        case compiled::operation::pregnancy_week:
        case compiled::operation::household_size:
            return has_one_test(what);
        default:
            break;
        }
        const std::vector<index> parts = parts_of(which);
        return std::all_of(parts.begin(), parts.end(), [this](index part) { return is_plain(part); });
    }

    [[nodiscard]] static bool has_one_test(const compiled::condition& what) noexcept {
        return what.bounds.count + (what.values.count == 0 ? 0U : 1U) <= 1;
    }
    [[nodiscard]] index when_of(const compiled::condition& what) const {
        const compiled::fact& fact = book_.facts[what.which];
        return fact.when[static_cast<std::size_t>(fact.of)];
    }

    [[nodiscard]] std::pair<index, index> written(index which) {
        const compiled::condition what = book_.conditions[which];
        const auto joined = [&](compiled::operation for_yes, compiled::operation for_no) {
            std::vector<index> all_yes;
            std::vector<index> all_no;
            for (const index part : parts_of(which)) {
                all_yes.push_back(yes(part));
                all_no.push_back(no(part));
            }
            return std::pair(write_.join(for_yes, what.context, all_yes), write_.join(for_no, what.context, all_no));
        };
        switch (what.what) {
        case compiled::operation::all:
            return joined(compiled::operation::all, compiled::operation::any);
        case compiled::operation::any:
            return joined(compiled::operation::any, compiled::operation::all);
        case compiled::operation::negate:
            return {no(parts_of(which).front()), yes(parts_of(which).front())};
        case compiled::operation::named:
            return {yes(parts_of(which).front()), no(parts_of(which).front())};
        case compiled::operation::indicate:
            return {yes(parts_of(which).front()), write_.constant(truth::no, what.context)};
        case compiled::operation::quantify: {
            const index part = parts_of(which).front();
            // Not surely so of enough of them, even where what is not sure counts.
            return {quantified(what, yes(part)), write_.negation(quantified(what, write_.negation(no(part))))};
        }
        case compiled::operation::always:
        case compiled::operation::municipality: {
            const index never = write_.constant(truth::no, what.context);
            return {never, never};
        }
        default:
            return test(what);
        }
    }

    [[nodiscard]] index quantified(compiled::condition what, index part) {
        what.parts = compiled::range{static_cast<index>(book_.parts.size()), 1};
        book_.parts.push_back(part);
        return write_.add(what);
    }

    /// Each value test and each bound for itself; against a norm that has an amount.
    [[nodiscard]] std::pair<index, index> test(const compiled::condition& what) {
        std::vector<index> all_yes;
        std::vector<index> any_no;
        bool has_amounts = true;
        const auto add = [&](const compiled::condition& single, index amount) {
            has_amounts = has_amounts && amount == none;
            const index one = write_.add(single);
            const index not_one = write_.negation(one);
            all_yes.push_back(amount == none ? one : write_.all(what.context, {one, amount}));
            any_no.push_back(amount == none ? not_one : write_.all(what.context, {not_one, amount}));
        };
        if (what.values.count != 0) {
            compiled::condition values = what;
            values.bounds.count = 0;
            add(values, none);
        }
        for (index bound = what.bounds.first; bound < what.bounds.last(); ++bound) {
            compiled::condition single = what;
            single.values.count = 0;
            single.bounds = compiled::range{bound, 1};
            add(single, amount_of(book_.bounds[bound].norm, what.context));
        }
        index sure = write_.all(what.context, all_yes);
        index sure_not = write_.any(what.context, any_no);
        // Outside its `when` a test on a fact is no, whatever else.
        const index when = what.what == compiled::operation::fact ? when_of(what) : none;
        if (when != none && !(has_amounts && is_certain(when))) {
            const index is_asked = write_.seen_from(what.context, yes(when));
            const index is_not_asked = write_.seen_from(what.context, no(when));
            sure = write_.all(what.context, {is_asked, sure});
            sure_not = write_.any(what.context, {is_not_asked, write_.all(what.context, {is_asked, sure_not})});
        }
        return {sure, sure_not};
    }

    // Whether a norm has an amount: yes (none) or a condition of the household.

    [[nodiscard]] index amount_of(const compiled::norm_use& use, subject context) {
        std::vector<index> needed;
        for (const index norm : {use.norm, use.percent_norm}) {
            const index exists = norm == none ? none : amount_of(norm);
            if (exists != none) {
                needed.push_back(write_.seen_from(context, exists));
            }
        }
        return needed.empty() ? none : write_.all(context, needed);
    }

    [[nodiscard]] index amount_of(index norm) {
        const auto known = amounts_.find(norm);
        if (known != amounts_.end()) {
            return known->second;
        }
        amounts_[norm] = write_.constant(truth::no, subject::household); // a norm made of itself has none
        const index found = find_amount(book_.norms[norm].periods);
        amounts_[norm] = found;
        return found;
    }

    [[nodiscard]] index find_amount(const std::vector<compiled::norm_period>& stated) {
        const std::vector<compiled::norm_period> periods = stated; // writing may move the tables
        std::vector<index> any;
        date covered = days_.from; // until this day there always is one; periods go by date
        for (const compiled::norm_period& period : periods) {
            if (period.until <= days_.from || days_.until <= period.from) {
                continue;
            }
            const index chosen = chosen_amount(period);
            if (chosen == none && period.from <= covered) {
                covered = std::max(covered, period.until);
            }
            if (period.from <= days_.from && days_.until <= period.until) {
                return chosen;
            }
            const index today = write_.today_in(day_range{period.from, period.until});
            any.push_back(chosen == none ? today : write_.all(subject::household, {today, chosen}));
        }
        if (days_.until <= covered) {
            return none;
        }
        return write_.any(subject::household, any);
    }

    /// That one of the amounts is the first whose guard holds, after guards that surely do not.
    [[nodiscard]] index chosen_amount(const compiled::norm_period& period) {
        std::vector<index> ways;
        std::vector<index> passed;
        bool is_sure = true; // so far one always has an amount, or comes further
        for (const compiled::norm_amount& amount : period.amounts) {
            const index exists = amount.is_norm ? amount_of(amount.norm, subject::household) : none;
            is_sure = is_sure && exists == none && is_certain(amount.when);
            std::vector<index> way = passed;
            if (amount.when != none) {
                way.push_back(yes(amount.when));
                passed.push_back(no(amount.when));
            }
            if (exists != none) {
                way.push_back(exists);
            }
            if (is_sure && amount.when == none) {
                return none;
            }
            ways.push_back(write_.all(subject::household, way));
            if (amount.when == none) {
                break;
            }
        }
        return write_.any(subject::household, ways);
    }

    Book& book_;
    condition_writer<Book> write_;
    day_range days_;
    std::vector<knowledge> known_; ///< by condition of the tables as they were
    std::map<index, index> amounts_;
};

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
