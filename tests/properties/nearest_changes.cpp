// SPDX-License-Identifier: BSL-1.0
// The nearest change of a scheme, held on random books and families against all changes that could be thought of.
#include "case_text.hpp"
#include "catch.hpp"
#include "facts_of.hpp"
#include "random_book.hpp"
#include "random_family.hpp"
#include "texts.hpp"
#include <zorgpad/evaluate/fact_values.hpp>

#include <cstdlib>
#include <map>
#include <set>
#include <tuple>

using namespace zorgpad;
using chance::dice;

namespace {

/// Books of schemes alone, all of whose facts a family could change.
class scheme_book : public chance::entry_maker {
public:
    using entry_maker::entry_maker;

    [[nodiscard]] merged_book make_book() {
        make_head();
        make_definitions();
        make_schemes();
        for (auto& [id, fact] : book.content.facts) {
            set(fact.changeable, id != "birth-date" && id != "due-date");
        }
        return std::move(book);
    }
};

/// One fact of one person changed from one number to another.
struct change {
    const compiled::fact* fact = nullptr;
    std::string of;
    std::int64_t from = 0;
    std::int64_t to = 0;

    [[nodiscard]] bool is_yes_or_no_or_choice() const {
        return fact->type == fact_type::flag || fact->type == fact_type::choice;
    }
    [[nodiscard]] std::string words() const {
        return fact->id + " of " + of + " from " + std::to_string(from) + " to " + std::to_string(to);
    }
};

/// Those of flags and choices first, then the least in proportion, then in order of facts and persons.
bool is_nearer(const change& left, const change& right) {
    const auto rank = [](const change& one) { return std::tuple(one.fact->id, one.of, one.to); };
    if (left.is_yes_or_no_or_choice() || right.is_yes_or_no_or_choice()) {
        const bool both = left.is_yes_or_no_or_choice() && right.is_yes_or_no_or_choice();
        return both ? rank(left) < rank(right) : left.is_yes_or_no_or_choice();
    }
    const auto base = [](const change& one) { return std::max<std::int64_t>(std::abs(one.from), 1); };
    const std::int64_t of_left = std::abs(left.to - left.from) * base(right);
    const std::int64_t of_right = std::abs(right.to - right.from) * base(left);
    return of_left != of_right ? of_left < of_right : rank(left) < rank(right);
}

/// What a fact could be changed to: values on both sides of nearly all that a random book may hold it against.
std::set<std::int64_t> values_to_try(const compiled::fact& fact, date today) {
    std::set<std::int64_t> values;
    const auto around = [&values](std::int64_t value) {
        for (const std::int64_t one : {value - 1, value, value + 1}) {
            if (one >= 0) {
                values.insert(one);
            }
        }
    };
    switch (fact.type) {
    case fact_type::flag:
        return {0, 1};
    case fact_type::choice:
        for (std::size_t option = 0; option < fact.options.size(); ++option) {
            values.insert(static_cast<std::int64_t>(option));
        }
        return values;
    case fact_type::count:
        for (std::int64_t value = 0; value <= 12; ++value) {
            values.insert(value);
        }
        return values;
    case fact_type::date:
        for (const date held_against :
             {add(today, {-24, 0}), add(today, {-6, 0}), add(today, {0, -30}), add(today, {-1, 0}), add(today, {0, 14}),
              from_civil(2024, 2, 28), from_civil(2026, 1, 1)}) {
            for (std::int32_t day = held_against.days - 5; day <= held_against.days + 5; ++day) {
                values.insert(day);
            }
        }
        return values;
    case fact_type::money:
    case fact_type::percent:
        break;
    }
    // Amounts and percentages, and percentages of them.
    const std::vector<std::int64_t> percents{10000, 11000, 12050, 15000, 3333, 5000, 12000, 13050};
    std::vector<std::int64_t> amounts = chance::condition_maker::amounts();
    if (fact.type == fact_type::percent) {
        amounts.insert(amounts.end(), percents.begin(), percents.end());
    }
    for (const std::int64_t amount : amounts) {
        for (const std::int64_t percent : percents) {
            around(amount * percent / 10000);
            around(amount * percent / 10000 + 1);
        }
    }
    return values;
}

/// The number of a fact that a family states, where it does.
std::optional<std::int64_t> stated(const compiled::fact& fact, const fact_values& facts, date today) {
    const auto found = facts.find(fact.id);
    if (found == facts.end() || std::holds_alternative<refused>(found->second)) {
        return std::nullopt;
    }
    if (const auto* const day = std::get_if<date>(&found->second)) {
        return day->days;
    }
    if (const auto* const amount = std::get_if<decimal>(&found->second); amount && fact.type == fact_type::count) {
        return amount->hundredths / 100;
    } else if (amount != nullptr) {
        return amount->hundredths;
    }
    for (const std::int64_t value : values_to_try(fact, today)) {
        if (evaluation::value_of(fact, value) == found->second) {
            return value;
        }
    }
    return std::nullopt;
}

struct judged_name {
    std::string scheme;
    std::string of;
    friend bool operator<(const judged_name& left, const judged_name& right) {
        return std::tie(left.scheme, left.of) < std::tie(right.scheme, right.of);
    }
};

/// The nearest of all changes, one fact at a time, for each of these outcomes that a change makes likely.
std::map<judged_name, change> nearest_of_all(const compiled_book& book, const zorgpad::family& family,
                                             const std::set<judged_name>& unlikely) {
    std::map<judged_name, change> nearest;
    evaluate_options plain;
    plain.nearest_changes = false;
    const auto try_fact = [&](const compiled::fact& fact, const std::string& of) {
        zorgpad::family changed = family;
        fact_values& facts = facts_of(changed, of);
        const std::optional<std::int64_t> from = stated(fact, facts, *family.as_of);
        if (!from) {
            return;
        }
        for (const std::int64_t to : values_to_try(fact, *family.as_of)) {
            const change tried{&fact, of, *from, to};
            facts[fact.id] = evaluation::value_of(fact, to);
            for (const plan_scheme& scheme : evaluate(book, changed, plain).schemes) {
                const judged_name here{std::string(scheme.id), std::string(scheme.of)};
                if (to == *from || scheme.is != verdict::likely || unlikely.count(here) == 0) {
                    continue;
                }
                const auto [known, is_first] = nearest.emplace(here, tried);
                if (!is_first && is_nearer(tried, known->second)) {
                    known->second = tried;
                }
            }
        }
    };
    for (const compiled::fact& fact : book.tables().facts) {
        if (!fact.changeable) {
            continue;
        }
        if (fact.of == subject::household) {
            try_fact(fact, "");
            continue;
        }
        const auto& people = fact.of == subject::adult ? family.adults : family.children;
        for (std::size_t which = 0; people && which < people->size(); ++which) {
            try_fact(fact, (*people)[which].id);
        }
    }
    return nearest;
}

bool makes_likely(const compiled_book& book, zorgpad::family family, const change& made, const judged_name& scheme) {
    facts_of(family, made.of)[made.fact->id] = evaluation::value_of(*made.fact, made.to);
    return test::find_scheme(evaluate(book, family), scheme.scheme, scheme.of)->is == verdict::likely;
}

} // namespace

TEST_CASE("the nearest change makes the scheme likely, and no other change that does is nearer") {
    int found = 0;
    for (std::uint64_t seed = 1; seed <= chance::cases(600); ++seed) {
        dice roll(seed * 7);
        const merged_book merged = scheme_book(roll, 1 + static_cast<std::size_t>(seed % 8)).make_book();
        const zorgpad::family family = chance::random_family(roll, merged, 1);
        const compiled_book book = test::compile_merged(merged);
        INFO("seed " << seed << '\n' << case_text::of_book(merged) << '\n' << case_text::of_family(family));
        const plan made = evaluate(book, family);
        std::set<judged_name> unlikely;
        for (const plan_scheme& scheme : made.schemes) {
            if (scheme.is == verdict::unlikely && !scheme.received && !scheme.rejected) {
                unlikely.insert({std::string(scheme.id), std::string(scheme.of)});
            }
        }
        if (unlikely.empty()) {
            continue;
        }
        const std::map<judged_name, change> nearest = nearest_of_all(book, family, unlikely);
        for (const plan_scheme& scheme : made.schemes) {
            const judged_name here{std::string(scheme.id), std::string(scheme.of)};
            const auto other = nearest.find(here);
            INFO("scheme " << scheme.id << " of " << scheme.of);
            INFO("nearest of those tried here: " << (other == nearest.end() ? "none" : other->second.words()));
            if (!scheme.change) {
                REQUIRE(other == nearest.end());
                continue;
            }
            const change said{&book.tables().facts[scheme.change->fact], std::string(scheme.change->of),
                              scheme.change->from, scheme.change->to};
            INFO("said " << said.words());
            REQUIRE(makes_likely(book, family, said, here));
            REQUIRE((other == nearest.end() || !is_nearer(other->second, said)));
            const change less{said.fact, said.of, said.from, said.to + (said.from < said.to ? -1 : 1)};
            if (!said.is_yes_or_no_or_choice() && less.to != less.from) {
                REQUIRE_FALSE(makes_likely(book, family, less, here));
            }
            ++found;
        }
    }
    CHECK(found > 0);
}
