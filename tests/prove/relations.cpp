// SPDX-License-Identifier: BSL-1.0
// How two conditions stand to each other: each answer with a family that shows it, or because there is none.
#include "catch.hpp"
#include "claimed.hpp"
#include <zorgpad/prove/relations.hpp>

using namespace zorgpad;

namespace {

const std::string facts = R"("facts": {
  "debts": { "of": "household", "type": "flag", "title": "schulden" },
  "loans": { "of": "household", "type": "count", "unit": "loans", "title": "leningen" } })";

claimed loans(const std::vector<std::string>& tests) {
    std::vector<stated_condition> conditions;
    for (const std::string& one : tests) {
        conditions.push_back({subject::household, R"({ "fact": "loans", )" + one + " }"});
    }
    return claimed_in(facts, conditions);
}

std::int64_t loans_of(const proof& shown) {
    REQUIRE(shown.witness);
    return std::get<decimal>(shown.witness->household.at("loans")).hundredths / 100;
}

} // namespace

TEST_CASE("the first implies the second where nobody meets the first alone") {
    const claimed made = loans({R"("at_least": 3)", R"("at_least": 2)"});
    CHECK(holds(against_implication(made.tables, made.conditions[0], made.conditions[1])) == true);
    const proof against = against_implication(made.tables, made.conditions[1], made.conditions[0]);
    CHECK(holds(against) == false);
    CHECK(loans_of(against) == 2);
}

TEST_CASE("two are equivalent where nobody meets one alone, whichever it is") {
    const claimed made = loans({R"("at_least": 3)", R"("at_least": 2)", R"("more_than": 2)"});
    const auto equivalence = [&](std::size_t left, std::size_t right) {
        return against_equivalence(made.tables, made.conditions[left], made.conditions[right]);
    };
    CHECK(loans_of(equivalence(0, 1)) == 2);
    CHECK(loans_of(equivalence(1, 0)) == 2);
    CHECK(holds(equivalence(0, 2)) == true);
    CHECK(holds(equivalence(2, 0)) == true);
}

TEST_CASE("two exclude each other where nobody meets both") {
    const claimed made = loans({R"("at_least": 3)", R"("less_than": 3)", R"("less_than": 4)"});
    CHECK(holds(overlap_of(made.tables, made.conditions[0], made.conditions[1])) == true);
    CHECK(loans_of(overlap_of(made.tables, made.conditions[0], made.conditions[2])) == 3);
}

TEST_CASE("several leave a gap where somebody meets none of them") {
    const claimed made = loans({R"("at_least": 3)", R"("less_than": 2)", R"("is": 2)"});
    const proof gap = gap_between(made.tables, {made.conditions[0], made.conditions[1]});
    CHECK(loans_of(gap) == 2);
    CHECK(holds(gap_between(made.tables, made.conditions)) == true);
}

TEST_CASE("where the budget runs out nothing is said of a relation") {
    const claimed made = loans({R"("at_least": 3)", R"("more_than": 2)"});
    proof_options none;
    none.budget = 1;
    CHECK_FALSE(holds(against_implication(made.tables, made.conditions[0], made.conditions[1], none)).has_value());
    CHECK_FALSE(holds(against_equivalence(made.tables, made.conditions[0], made.conditions[1], none)).has_value());
    CHECK_FALSE(holds(against_equivalence(made.tables, made.conditions[1], made.conditions[0], none)).has_value());
}

TEST_CASE("two are not called equivalent where only one way was looked through") {
    // The first way takes more evaluations than the second: the budget of the one runs out, and not of the other.
    const claimed made =
        claimed_in(facts, {{subject::household, R"({ "fact": "loans", "in": [1, 2, 3, 4, 5, 6, 7, 8] })"},
                           {subject::household, R"({ "all": [ { "fact": "loans", "in": [1, 2, 3, 4, 5, 6, 7, 8] },
                                                { "any": [ { "fact": "debts", "is": true }, { "fact": "debts", "is": false } ] } ] })"}});
    const auto verdict = [&](std::size_t left, std::size_t right, std::uint64_t budget) {
        proof_options options;
        options.budget = budget;
        options.wants_core = false;
        return std::make_pair(
            against_implication(made.tables, made.conditions[left], made.conditions[right], options).is,
            against_equivalence(made.tables, made.conditions[left], made.conditions[right], options).is);
    };
    for (std::uint64_t budget = 1; budget < 60; ++budget) {
        CAPTURE(budget);
        const auto [there, both] = verdict(0, 1, budget);
        const auto [back, both_back] = verdict(1, 0, budget);
        const bool is_open = there == proof::verdict::undecided || back == proof::verdict::undecided;
        CHECK(both == (is_open ? proof::verdict::undecided : proof::verdict::impossible));
        CHECK(both_back == both);
    }
    CHECK(verdict(0, 1, 60).second == proof::verdict::impossible);
}

TEST_CASE("a family that meets one alone shows that two differ, also where the other way is too much to look through") {
    const claimed made = loans({R"("in": [1, 2, 3, 4, 5, 6, 7, 8])", R"("at_least": 0)"});
    proof_options little;
    little.budget = 4;
    REQUIRE(against_implication(made.tables, made.conditions[0], made.conditions[1], little).is ==
            proof::verdict::undecided);
    const proof against = against_equivalence(made.tables, made.conditions[0], made.conditions[1], little);
    CHECK(holds(against) == false);
    CHECK(loans_of(against) == 0);
}
