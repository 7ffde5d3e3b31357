// SPDX-License-Identifier: BSL-1.0
// From one family of whom a claim holds to a wide range of families: what does not matter is left out.
#pragma once

#include <zorgpad/evaluate/bind.hpp>
#include <zorgpad/evaluate/rounds.hpp>
#include <zorgpad/prove/satisfy.hpp>
#include <zorgpad/report/tests_behind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

using evaluation::target;

/// One thing that the families of a range have in common.
struct trait {
    subject of = subject::household; ///< whom it is about
    bool is_somebody = false;        ///< somebody of that kind, of whom all of these hold; otherwise a single test
    std::vector<literal> tests;
};

/// Families that have all these traits in common, on some days.
struct family_box {
    std::vector<trait> traits;
    day_range days;
    bool is_widest = true; ///< nothing more can be left out; otherwise the budget ran out before that was known
};

/// Widens one family after the other, all for one claim. Adds to the tables.
template <class Book>
class box_finder {
public:
    /// `root`: a condition that every complete family answers with yes or no, of which surely_writer wrote the tests.
    /// `budget`: evaluations for each thing that is tried to be left out.
    box_finder(Book& book, index root, const proof_options& options, std::uint64_t budget)
        : book_(book), write_(book), root_(root), context_(book.conditions[root].context), options_(options) {
        options_.budget = budget;
        options_.wants_core = false;
    }

    /// The widest range that is found around a family. Its traits hold of the family, and whoever has them, of him the
    /// root holds: by logic, or else proved. `days`: those on which the claim may hold.
    [[nodiscard]] family_box around(const family& witness, day_range days) {
        evaluation::binder<Book> binder(book_, witness);
        family_ = binder.bind();
        family_box box;
        box.traits = traits_of();
        all_days_ = days;
        options_.preferred = *witness.as_of;
        options_.days = days_around(*witness.as_of, box.traits);
        box.days = *options_.days;
        leave_out(box);
        widen_choices(box);
        return box;
    }

    /// A trait as a condition, seen from the context of the root.
    [[nodiscard]] index condition_of(const trait& one) {
        std::vector<index> all;
        for (const literal& test : one.tests) {
            all.push_back(write_.literally(test));
        }
        const index joined = write_.all(one.of, all);
        return one.is_somebody ? write_.somebody(context_, joined) : write_.seen_from(context_, joined);
    }

    /// All of a box as one condition.
    [[nodiscard]] index condition_of(const family_box& box) {
        std::vector<index> all;
        for (const trait& one : box.traits) {
            all.push_back(condition_of(one));
        }
        if (box.days.from != all_days_.from || box.days.until != all_days_.until) {
            all.push_back(write_.seen_from(context_, write_.today_in(box.days)));
        }
        return write_.all(context_, all);
    }

private:
    /// The longest of these on which the traits suffice: all days, those from this one on, those until the amount of
    /// some norm changes, this day.
    [[nodiscard]] day_range days_around(date day, const std::vector<trait>& traits) {
        date change = all_days_.until;
        for (const compiled::norm& norm : book_.norms) {
            for (const compiled::norm_period& period : norm.periods) {
                for (const date one : {period.from, period.until}) {
                    change = day < one ? std::min(change, one) : change;
                }
            }
        }
        for (const day_range& tried : {all_days_, day_range{day, all_days_.until}, day_range{day, change}}) {
            options_.days = tried;
            if (days_after(tried.from, 1) == tried.until || implied_by(traits) == proof::verdict::impossible) {
                return tried;
            }
        }
        return day_range{day, days_after(day, 1)};
    }

    // From the answers of the family to traits.

    [[nodiscard]] std::vector<trait> traits_of() {
        const std::vector<index> closure =
            proving::closure_of_claim(book_, claim{literal{root_, truth::yes}}, !options_.first_round_only);
        evaluation::round_table rounds(book_, family_.who);
        if (!options_.first_round_only) {
            rounds = evaluation::replay_rounds(book_, family_, family_.as_of);
        }
        evaluation::situation<Book> now(book_, family_, family_.as_of, rounds);
        now.answer_some(closure);
        std::vector<trait> made;
        for (const literal& one : needed(now, root_, truth::yes, family_.who.first(context_))) {
            made.push_back(refined(now, one));
        }
        return made;
    }

    /// Tests that suffice for a condition to be so of someone, none of them to spare.
    [[nodiscard]] std::vector<literal> needed(const evaluation::situation<Book>& now, index condition, truth is,
                                              target someone) const {
        tests_behind<Book> behind(book_, condition);
        std::vector<literal> known;
        for (const index one : behind.tests()) {
            const subject of = book_.conditions[one].context;
            const truth answer = now.of(one, of == subject::household ? evaluation::household_target : someone).is;
            if (is_definite(answer)) {
                known.push_back(literal{one, answer});
            }
        }
        std::stable_sort(known.begin(), known.end(), [this](const literal& left, const literal& right) {
            return telling(left.condition) < telling(right.condition);
        });
        for (std::size_t which = 0; which < known.size();) {
            std::vector<literal> less = known;
            less.erase(less.begin() + static_cast<std::ptrdiff_t>(which));
            if (behind.follows_from(less) == is) {
                known = std::move(less);
            } else {
                ++which;
            }
        }
        return known;
    }

    /// What is least telling of a family is left out first.
    [[nodiscard]] int telling(index test) const noexcept {
        switch (book_.conditions[test].what) {
        case compiled::operation::progress:
        case compiled::operation::consent:
            return 0;
        case compiled::operation::score:
        case compiled::operation::outcome:
        case compiled::operation::receives:
            return 1;
        case compiled::operation::signal:
        case compiled::operation::signal_group:
            return 2;
        case compiled::operation::fact:
            return book_.facts[book_.conditions[test].which].type == fact_type::money ? 4 : 3;
        default:
            return 5;
        }
    }

    /// A test on persons that one of them settles becomes what is so of that one.
    [[nodiscard]] trait refined(const evaluation::situation<Book>& now, literal one) const {
        const compiled::condition& what = book_.conditions[one.condition];
        trait made{what.context, false, {one}};
        const bool one_settles = what.what == compiled::operation::quantify &&
                                 (what.how == quantifier::every  ? one.is == truth::no
                                  : what.how == quantifier::some ? one.is == truth::yes
                                                                 : one.is == truth::yes && what.number == 1);
        if (!one_settles) {
            return made;
        }
        const index part = book_.parts[what.parts.first];
        for (target who = family_.who.first(what.over); who < family_.who.end_known(what.over); ++who) {
            if (now.of(part, who).is == one.is) {
                std::vector<literal> of_one = needed(now, part, one.is, who);
                if (std::all_of(of_one.begin(), of_one.end(), [&](const literal& test) {
                        return book_.conditions[test.condition].context == what.over;
                    })) {
                    return trait{what.over, true, std::move(of_one)};
                }
            }
        }
        return made;
    }

    // Leaving out, as far as it is proved that the rest suffices.

    /// "impossible": nobody has these traits of whom the root does not hold.
    [[nodiscard]] proof::verdict implied_by(const std::vector<trait>& traits) {
        claim against; // the traits come first: they are quick to settle
        for (const trait& one : traits) {
            if (one.is_somebody || (one.of != context_ && one.of != subject::household)) {
                against.push_back(literal{condition_of(one), truth::yes});
            } else {
                against.insert(against.end(), one.tests.begin(), one.tests.end());
            }
        }
        against.push_back(literal{root_, truth::no});
        return satisfy(book_, against, options_).is;
    }

    /// Whether these traits suffice; where that is not known the box may not be the widest.
    [[nodiscard]] bool suffice(const std::vector<trait>& traits, family_box& box) {
        const proof::verdict is = implied_by(traits);
        box.is_widest = box.is_widest && is != proof::verdict::undecided;
        return is == proof::verdict::impossible;
    }

    void leave_out(family_box& box) {
        for (std::size_t which = 0; which < box.traits.size();) {
            std::vector<trait> less = box.traits;
            less.erase(less.begin() + static_cast<std::ptrdiff_t>(which));
            if (suffice(less, box)) {
                box.traits = std::move(less);
                continue;
            }
            for (std::size_t test = 0; box.traits[which].is_somebody && test < box.traits[which].tests.size();) {
                less = box.traits;
                std::vector<literal>& tests = less[which].tests;
                tests.erase(tests.begin() + static_cast<std::ptrdiff_t>(test));
                if (suffice(less, box)) {
                    box.traits = std::move(less);
                } else {
                    ++test;
                }
            }
            ++which;
        }
    }

    /// Further options of a choice, or kinds of household, for which the same holds.
    void widen_choices(family_box& box) {
        for (std::size_t which = 0; which < box.traits.size(); ++which) {
            for (std::size_t test = 0; test < box.traits[which].tests.size(); ++test) {
                const literal one = box.traits[which].tests[test];
                const std::size_t options = one.is == truth::yes ? options_of(one.condition) : 0;
                for (std::size_t option = 0; option < options; ++option) {
                    const index now = box.traits[which].tests[test].condition;
                    const std::optional<index> wider = with_option(now, static_cast<std::int64_t>(option), options);
                    if (!wider) {
                        continue;
                    }
                    std::vector<trait> more = box.traits;
                    more[which].tests[test].condition = *wider;
                    if (suffice(more, box)) {
                        box.traits = std::move(more);
                    }
                }
            }
        }
    }

    [[nodiscard]] std::size_t options_of(index test) const noexcept {
        const compiled::condition& what = book_.conditions[test];
        if (what.what == compiled::operation::household_kind) {
            return 3;
        }
        const bool is_choice = what.what == compiled::operation::fact &&
                               book_.facts[what.which].type == fact_type::choice && what.values.count != 0;
        return is_choice ? book_.facts[what.which].options.size() : 0;
    }

    /// The test with one option more; nothing where it has it, or would have all.
    [[nodiscard]] std::optional<index> with_option(index test, std::int64_t option, std::size_t options) {
        compiled::condition wider = book_.conditions[test];
        std::vector<std::int64_t> values;
        for (index which = wider.values.first; which < wider.values.last(); ++which) {
            values.push_back(book_.values[which]);
        }
        if (values.size() + 1 >= options || std::find(values.begin(), values.end(), option) != values.end()) {
            return std::nullopt;
        }
        values.push_back(option);
        std::sort(values.begin(), values.end());
        wider.values = compiled::range{static_cast<index>(book_.values.size()), static_cast<index>(values.size())};
        book_.values.insert(book_.values.end(), values.begin(), values.end());
        return write_.add(wider);
    }

    Book& book_;
    condition_writer<Book> write_;
    index root_;
    subject context_;
    day_range all_days_;
    proof_options options_;
    evaluation::bound_family family_;
};

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
