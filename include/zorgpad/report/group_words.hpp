// SPDX-License-Identifier: BSL-1.0
// What families have in common, as people say it: "alleenstaande ouders met netto inkomen per maand van meer dan 110%
// tot en met 120% van de bijstandsnorm, met een kind van 12 tot en met 17 jaar".
#pragma once

#include <zorgpad/evaluate/possible_amounts.hpp>
#include <zorgpad/render/sentence.hpp>
#include <zorgpad/report/family_box.hpp>

#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

/// Words for the traits of a box. Reads the tables only.
template <class Book>
class group_wording {
public:
    /// `about`: whom the claim is about, beside the family. `example`: one of the families, for amounts that hang on
    /// the household.
    group_wording(const Book& book, const family_box& box, const family& example, subject about, language which)
        : book_(book), box_(box), about_(about), which_(which),
          example_(evaluation::binder<Book>(book, example).bind()), rounds_(book, example_.who),
          now_(book, example_, example_.as_of, rounds_) {
        std::vector<index> tests;
        for (const trait& one : box.traits) {
            for (const literal& test : one.tests) {
                tests.push_back(test.condition);
            }
        }
        now_.answer_some(evaluation::closure_of(book, tests));
    }

    [[nodiscard]] std::string words() {
        for (const trait& one : box_.traits) {
            if (one.is_somebody) {
                add_person(one.of, one.tests);
            } else if (one.of == subject::household || one.of != about_) {
                own_household_.insert(own_household_.end(), one.tests.begin(), one.tests.end());
            } else {
                of_about_.insert(of_about_.end(), one.tests.begin(), one.tests.end());
            }
        }
        if (about_ != subject::household) {
            // What a test on them says of the household stands with the household.
            std::vector<literal> of_person;
            for (const literal& one : of_about_) {
                (is_of_household(one.condition) ? own_household_ : of_person).push_back(one);
            }
            add_person(about_, of_person);
        }
        const std::string start = kind_words();
        add_facts(own_household_, with_, clauses_);
        std::string made = start;
        with_.insert(with_.end(), persons_.begin(), persons_.end());
        for (std::size_t which = 0; which < with_.size(); ++which) {
            made += (which == 0 ? " " : ", ") + with_[which];
        }
        for (const std::string& one : clauses_) {
            made += "; " + one;
        }
        return made;
    }

private:
    using literals = std::vector<literal>;

    [[nodiscard]] std::string say(std::string_view dutch, std::string_view english) const {
        return render::phrase(which_, dutch, english);
    }
    [[nodiscard]] const compiled::condition& test(const literal& one) const { return book_.conditions[one.condition]; }

    [[nodiscard]] bool is_of_household(index which) const {
        const compiled::condition& what = book_.conditions[which];
        switch (what.what) {
        case compiled::operation::fact:
            return book_.facts[what.which].of == subject::household;
        case compiled::operation::household_kind:
        case compiled::operation::household_size:
        case compiled::operation::pregnancy_week:
        case compiled::operation::today:
            return true;
        default:
            return false;
        }
    }

    // Which households.

    /// "alleenstaande ouders of paren"; takes these tests out of what is left to say.
    [[nodiscard]] std::string kind_words() {
        bool may_be[] = {true, true, true}; // by household_kind
        bool said = false;
        const auto is_kind = [&](const literal& one) { return test(one).what == compiled::operation::household_kind; };
        for (const literal& one : own_household_) {
            for (std::int64_t kind = 0; is_kind(one) && kind < 3; ++kind) {
                said = true;
                may_be[kind] = may_be[kind] && has_value(test(one), kind) == (one.is == truth::yes);
            }
        }
        own_household_.erase(std::remove_if(own_household_.begin(), own_household_.end(), is_kind),
                             own_household_.end());
        const auto kind = [&](household_kind one) { return may_be[static_cast<std::size_t>(one)]; };
        std::vector<std::string> kinds;
        if (kind(household_kind::single_parent)) {
            kinds.push_back(say("alleenstaande ouders", "single parents"));
        }
        if (kind(household_kind::single)) {
            kinds.push_back(say("alleenstaanden zonder kind onder de 18", "single people without a child under 18"));
        }
        if (kind(household_kind::couple)) {
            kinds.push_back(say("paren", "couples"));
        }
        return said && kinds.size() < 3 && !kinds.empty() ? render::list_words(kinds, which_)
               : box_.traits.empty() && !said             ? say("alle gezinnen", "all families")
                                                          : say("gezinnen", "families");
    }

    [[nodiscard]] bool has_value(const compiled::condition& what, std::int64_t value) const {
        const auto first = book_.values.begin() + static_cast<std::ptrdiff_t>(what.values.first);
        const auto last = first + static_cast<std::ptrdiff_t>(what.values.count);
        return std::find(first, last, value) != last;
    }

    // Persons.

    /// "met een kind van 4 tot en met 11 jaar"
    void add_person(subject of, const literals& tests) {
        literals rest;
        std::vector<std::string> attributes;
        std::vector<std::string> with;
        std::vector<std::string> clauses;
        add_ages(tests, attributes, clauses, rest);
        add_facts(rest, with, clauses);
        std::string words =
            say("met een ", "with ") + (of == subject::adult ? say("volwassene", "an adult") : say("kind", "a child"));
        for (std::size_t which = 0; which < attributes.size(); ++which) {
            words += (which == 0 ? " " : say(" en ", " and ")) + attributes[which];
        }
        with.insert(with.end(), clauses.begin(), clauses.end());
        if (!with.empty()) {
            words += " (" + render::list_words(with, which_) + ")";
        }
        persons_.push_back(std::move(words));
    }

    /// One range of ages for each way of measuring.
    void add_ages(const literals& tests, std::vector<std::string>& attributes, std::vector<std::string>& clauses,
                  literals& rest) const {
        struct ages {
            std::optional<period> from;
            std::optional<period> until;
        };
        std::map<std::pair<int, int>, ages> by_day;
        std::map<std::pair<int, int>, const compiled::condition*> stated;
        for (const literal& one : tests) {
            const compiled::condition& what = test(one);
            if (what.what != compiled::operation::age || what.bounds.count != 1) {
                rest.push_back(one);
                continue;
            }
            const compiled::bound& bound = book_.bounds[what.bounds.first];
            const std::pair<int, int> day{static_cast<int>(what.measured), what.day.month * 100 + what.day.day};
            const bool from = (bound.how == comparison::at_least) == (one.is == truth::yes);
            std::optional<period>& end = from ? by_day[day].from : by_day[day].until;
            const bool is_tighter = !end || (comes_before(*end, bound.length) == from);
            end = is_tighter ? bound.length : *end;
            stated[day] = &what;
        }
        for (const auto& [day, range] : by_day) {
            const compiled::condition& what = *stated[day];
            const render::statement said = render::age_clause(range.from, range.until, what.measured, what.day, which_);
            (said.attributive.empty() ? clauses : attributes)
                .push_back(said.attributive.empty() ? said.yes : said.attributive);
        }
    }

    [[nodiscard]] static bool comes_before(period left, period right) noexcept {
        return std::int64_t{left.months} * 30 + left.days < std::int64_t{right.months} * 30 + right.days;
    }

    // Facts and everything else.

    void add_facts(const literals& tests, std::vector<std::string>& with, std::vector<std::string>& clauses) const {
        std::map<index, literals> numbers;
        std::vector<index> order;
        for (const literal& one : tests) {
            if (!is_range(test(one))) {
                clauses.push_back(sentence(one));
                continue;
            }
            if (numbers[test(one).which].empty()) {
                order.push_back(test(one).which);
            }
            numbers[test(one).which].push_back(one);
        }
        for (const index fact : order) {
            with.push_back(range_words(book_.facts[fact], numbers[fact]));
        }
    }

    [[nodiscard]] bool is_range(const compiled::condition& what) const {
        if (what.what != compiled::operation::fact || what.values.count != 0 || what.bounds.count != 1) {
            return false;
        }
        const fact_type type = book_.facts[what.which].type;
        return type == fact_type::money || type == fact_type::count || type == fact_type::percent;
    }

    [[nodiscard]] std::string sentence(const literal& one) const {
        return render::sentence(render::statement_of(book_, one.condition, which_), which_, one.is == truth::no);
    }

    struct limit {
        comparison how = comparison::at_least;
        std::string percentage; ///< of a norm: "120%"
        std::string than;       ///< "de bijstandsnorm", "€ 1.000,00"
        std::string amount;     ///< what it comes to: " (€ 1.419,46)"
    };

    /// "met netto inkomen van meer dan 110% tot en met 120% van de bijstandsnorm"
    [[nodiscard]] std::string range_words(const compiled::fact& fact, const literals& tests) const {
        std::vector<limit> above;
        std::vector<limit> below;
        for (const literal& one : tests) {
            const compiled::bound& bound = book_.bounds[test(one).bounds.first];
            const comparison how = one.is == truth::yes ? bound.how : render::detail::opposite(bound.how);
            (is_upper(how) ? below : above).push_back(limit_of(fact, bound, how));
        }
        const std::string name =
            say("met ", "with ") + std::string(render::title_of(fact, which_)) + say(" van ", " of ");
        if (above.size() != 1 || below.size() != 1) {
            std::vector<std::string> all;
            for (const auto* limits : {&above, &below}) {
                for (const limit& one : *limits) {
                    all.push_back(
                        std::string(render::detail::comparison_words(one.how, render::scale::amount, which_)) + " " +
                        words_of(one));
                }
            }
            return name + render::list_words(all, which_);
        }
        const limit& low = above.front();
        const limit& high = below.front();
        const bool is_one_norm = low.than == high.than && !low.percentage.empty() && !high.percentage.empty();
        const std::string first = is_one_norm ? low.percentage + low.amount : words_of(low);
        return name + (low.how == comparison::more_than ? say("meer dan ", "more than ") : std::string()) + first +
               (high.how == comparison::at_most ? say(" tot en met ", " up to and including ")
                                                : say(" tot ", " to less than ")) +
               words_of(high);
    }

    [[nodiscard]] std::string words_of(const limit& one) const {
        return (one.percentage.empty() ? one.than : one.percentage + say(" van ", " of ") + one.than) + one.amount;
    }

    /// What it comes to: for all of them where that is one amount, otherwise for the example.
    [[nodiscard]] std::string amount_words(const compiled::fact& fact, const compiled::norm_use& use,
                                           comparison how) const {
        const bool one_day = days_after(box_.days.from, 1) == box_.days.until;
        const auto all = one_day ? evaluation::possible_amounts(book_, use, box_.days.from) : std::nullopt;
        if (all && all->size() == 1) {
            return " (" + render::threshold_words(fact.type, all->front(), how, which_) + ")";
        }
        const evaluation::norm_amounts here = now_.amounts_of(use);
        return here.possible.size() != 1 || here.may_be_none
                   ? std::string()
                   : say(" (bij zo'n gezin ", " (for such a family ") +
                         render::threshold_words(fact.type, here.possible.front(), how, which_) + ")";
    }

    [[nodiscard]] limit limit_of(const compiled::fact& fact, const compiled::bound& bound, comparison how) const {
        limit made;
        made.how = how;
        if (bound.is != compiled::bound::kind::norm) {
            made.than = render::value_words(fact, bound.number, which_);
            return made;
        }
        made.than = render::with_article(render::title_of(book_.norms[bound.norm.norm], which_), which_);
        if (bound.norm.percent_norm != none) {
            made.percentage =
                render::with_article(render::title_of(book_.norms[bound.norm.percent_norm], which_), which_);
        } else if (!(bound.norm.percent == fraction{1, 1})) {
            made.percentage = render::percent_words(bound.norm.percent, which_);
        }
        made.amount = amount_words(fact, bound.norm, how);
        return made;
    }

    const Book& book_;
    const family_box& box_;
    subject about_;
    language which_;
    evaluation::bound_family example_;
    evaluation::round_table rounds_;
    mutable evaluation::situation<Book> now_; ///< works out amounts when they are asked for
    literals own_household_;
    literals of_about_;
    std::vector<std::string> with_;
    std::vector<std::string> persons_;
    std::vector<std::string> clauses_;
};

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
