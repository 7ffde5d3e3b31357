// SPDX-License-Identifier: BSL-1.0
// What can make a difference to a condition: two families that differ only in that, of whom one meets it and the other
// does not.
#include "catch.hpp"
#include "claimed.hpp"
#include <zorgpad/prove/difference.hpp>

using namespace zorgpad;

namespace {

const std::string usual = R"("facts": {
  "debts": { "of": "household", "type": "flag", "title": "schulden" },
  "loans": { "of": "household", "type": "count", "unit": "loans", "title": "leningen" },
  "sport": { "of": "child", "type": "flag", "title": "sport" } },
"signals": { "no-food": { "title": "geen eten", "group": "home", "of": "household" },
             "thin": { "title": "mager", "group": "looks", "of": "child" } },
"instruments": { "list": { "title": "Lijst", "for": "child", "themes": { "overall": {} } } },
"schemes": { "home": { "title": "Huis", "level": "fund", "for": "household" },
             "kids": { "title": "Kind", "level": "fund", "for": "child" } })";

std::string line_without_head(const std::optional<family>& shown) {
    const std::string line = shown ? line_of(*shown) : "-";
    const std::string head = R"({"family":1,"as_of":"2026-06-10",)";
    return line.rfind(head, 0) == 0 ? line.substr(head.size(), line.size() - head.size() - 1) : line;
}

/// Of whom it holds, of whom it fails, and how many evaluations that took.
std::string difference_in(knowable::kind is, compiled::index which, subject of, const stated_condition& condition,
                          const std::string& given = {}, std::uint64_t budget = 100'000) {
    std::vector<stated_condition> conditions{condition};
    if (!given.empty()) {
        conditions.push_back({subject::household, given});
    }
    const claimed made = claimed_in(usual, conditions);
    proof_options options;
    options.days = day_range{from_civil(2026, 6, 10), from_civil(2026, 6, 11)};
    options.budget = budget;
    claim also;
    if (!given.empty()) {
        also.push_back(literal{made.conditions[1], truth::yes});
    }
    const difference found = differ_only_in(made.tables, made.conditions[0], knowable{is, which, of}, options, also);
    const std::string words = found.is == proof::verdict::possible
                                  ? line_without_head(found.holds) + " | " + line_without_head(found.fails)
                              : found.is == proof::verdict::impossible ? "none"
                                                                       : "undecided";
    return words + " " + std::to_string(found.steps);
}

compiled::index fact_named(const std::string& id) {
    const compiled::tables tables = claimed_in(usual, {}).tables;
    for (compiled::index fact = 0; fact < tables.facts.size(); ++fact) {
        if (tables.facts[fact].id == id) {
            return fact;
        }
    }
    return compiled::none;
}
std::string fact_difference(const std::string& id, subject of, const stated_condition& condition,
                            const std::string& given = {}, std::uint64_t budget = 100'000) {
    return difference_in(knowable::kind::fact, fact_named(id), of, condition, given, budget);
}

constexpr auto household = subject::household;
constexpr auto child = subject::child;
const std::string loans = R"({ "fact": "loans", "at_least": 2 })";
const std::string debts = R"({ "fact": "debts", "is": true })";
const std::string sport = R"({ "fact": "sport", "is": true })";

} // namespace

TEST_CASE("a fact makes a difference at the bound that it is held against, all else the same") {
    CHECK(
        fact_difference("loans", household, {household, loans}) ==
        R"("household":{"loans":2},"adults":[{"id":"a1"}],"children":[] | "household":{"loans":0},"adults":[{"id":"a1"}],"children":[] 2)");
    CHECK(
        fact_difference("loans", household, {household, R"({ "not": )" + loans + " }"}) ==
        R"("household":{"loans":0},"adults":[{"id":"a1"}],"children":[] | "household":{"loans":2},"adults":[{"id":"a1"}],"children":[] 1)");
    CHECK(
        fact_difference("debts", household, {household, R"({ "all": [ )" + loans + ", " + debts + " ] }"}) ==
        R"("household":{"debts":true,"loans":2},"adults":[{"id":"a1"}],"children":[] | "household":{"debts":false,"loans":2},"adults":[{"id":"a1"}],"children":[] 3)");
    CHECK(
        fact_difference("debts", household, {household, R"({ "any": [ )" + loans + ", " + debts + " ] }"}) ==
        R"("household":{"debts":true,"loans":0},"adults":[{"id":"a1"}],"children":[] | "household":{"debts":false,"loans":0},"adults":[{"id":"a1"}],"children":[] 2)");
    CHECK(fact_difference("debts", household, {household, loans}) == R"(none 8)");
    CHECK(fact_difference("debts", household,
                          {household, R"({ "all": [ )" + loans + ", " + debts + R"(, { "not": )" + debts + " } ] }"}) ==
          R"(none 2)");
}

TEST_CASE("a difference is looked for among the families of whom the rest is given") {
    const std::string both = R"({ "all": [ )" + loans + ", " + debts + " ] }";
    CHECK(
        fact_difference("debts", household, {household, both}, loans) ==
        R"("household":{"debts":true,"loans":2},"adults":[{"id":"a1"}],"children":[] | "household":{"debts":false,"loans":2},"adults":[{"id":"a1"}],"children":[] 3)");
    CHECK(fact_difference("debts", household, {household, both}, R"({ "not": )" + loans + " }") == R"(none 5)");
}

TEST_CASE("a person may make the difference to a condition about the same or about another") {
    CHECK(
        fact_difference("sport", child, {child, sport}) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"sport":true}}] | "adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"sport":false}}] 1)");
    CHECK(
        fact_difference("sport", child, {household, R"({ "some": "child", "where": )" + sport + " }"}) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"sport":true}}] | "adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"sport":false}}] 1)");
    CHECK(
        fact_difference("sport", child, {household, R"({ "every": "child", "where": )" + sport + " }"}) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"sport":true}}] | "adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"sport":false}}] 1)");
    CHECK(
        fact_difference("sport", child,
                        {household, R"({ "count": "child", "where": )" + sport + R"(, "at_least": 2 })"}) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"sport":true}},{"id":"c2","facts":{"sport":true}}] | "adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"sport":false}},{"id":"c2","facts":{"sport":true}}] 3)");
    CHECK(
        difference_in(knowable::kind::birth, compiled::none, child,
                      {household, R"({ "fact": "household.kind", "is": "single-parent" })"}) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2020-06-10"}}] | "adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2008-06-10"}}] 5)");
    CHECK(
        difference_in(knowable::kind::birth, compiled::none, child,
                      {child, R"({ "fact": "household.kind", "is": "single-parent" })"}) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2020-06-10"}}] | "adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2008-06-10"}}] 7)");
    CHECK(
        difference_in(knowable::kind::birth, compiled::none, subject::adult,
                      {household, R"({ "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } })"}) ==
        R"("adults":[{"id":"a1","facts":{"birth-date":"1996-06-10"}}],"children":[] | "adults":[{"id":"a1","facts":{"birth-date":"2014-06-10"}}],"children":[] 1)");
    CHECK(
        difference_in(knowable::kind::birth, compiled::none, child, {household, R"({ "all": [
        { "some": "child", "where": { "fact": "age", "from": "P12Y", "until": "P18Y" } },
        { "some": "child", "where": { "fact": "age", "from": "P0D", "until": "P4Y" } } ] })"}) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2014-06-10"}},{"id":"c2","facts":{"birth-date":"2026-06-10"}}] | "adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2008-06-10"}},{"id":"c2","facts":{"birth-date":"2026-06-10"}}] 32)");
}

TEST_CASE("somebody else may make the difference to a condition about one who does not") {
    // Only who is twelve counts, and the one whom it is about is younger.
    CHECK(
        fact_difference("sport", child, {child, R"({ "all": [ { "fact": "age", "from": "P0D", "until": "P12Y" },
        { "some": "child", "where": { "all": [ { "fact": "sport", "is": true },
                                               { "fact": "age", "from": "P12Y", "until": "P18Y" } ] } } ] })"}) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2020-06-10","sport":true}},{"id":"c2","facts":{"birth-date":"2014-06-10","sport":true}}] | "adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2020-06-10","sport":true}},{"id":"c2","facts":{"birth-date":"2014-06-10","sport":false}}] 119)");
}

TEST_CASE("being born may make the difference, all else the same") {
    CHECK(
        difference_in(knowable::kind::birth, compiled::none, child,
                      {child, R"({ "fact": "age", "at_least": "P0D" })"}) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2020-06-10"}}] | "adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"due-date":"2026-06-11"}}] 1)");
    CHECK(
        difference_in(knowable::kind::birth, compiled::none, child,
                      {child, R"({ "fact": "age", "from": "-P10M", "until": "P0D" })"}) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"due-date":"2026-06-11"}}] | "adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2020-06-10"}}] 3)");
}

TEST_CASE("signals, receipts and screenings may make the difference") {
    CHECK(
        difference_in(knowable::kind::signal, 0, household, {household, R"({ "signal": "no-food" })"}) ==
        R"("adults":[{"id":"a1"}],"children":[],"signals":[{"signal":"no-food","seen":true},{"signal":"no-food","seen":false,"of":"a1"}] | "adults":[{"id":"a1"}],"children":[],"signals":[{"signal":"no-food","seen":false}] 3)");
    CHECK(
        difference_in(knowable::kind::signal, 1, child, {child, R"({ "signal": "thin" })"}) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"signals":[{"signal":"thin","seen":false},{"signal":"thin","seen":true,"of":"c1"}] | "adults":[{"id":"a1"}],"children":[{"id":"c1"}],"signals":[{"signal":"thin","seen":false}] 3)");
    CHECK(
        difference_in(knowable::kind::receipt, 0, household, {household, R"({ "receives": "home" })"}) ==
        R"("adults":[{"id":"a1"}],"children":[],"receives":{"home":true} | "adults":[{"id":"a1"}],"children":[],"receives":{"home":false} 2)");
    CHECK(
        difference_in(knowable::kind::receipt, 1, child, {household, R"({ "receives": "kids" })"}) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"receives":{"kids":{"c1":true}} | "adults":[{"id":"a1"}],"children":[{"id":"c1"}],"receives":{"kids":{"c1":false}} 3)");
    CHECK(
        difference_in(knowable::kind::screening, 0, child,
                      {child, R"({ "score": "list", "theme": "overall", "at_least": 2 })"}) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"screenings":[{"instrument":"list","of":"c1","scores":{"overall":2}}] | "adults":[{"id":"a1"}],"children":[{"id":"c1"}],"screenings":[{"instrument":"list","of":"c1","scores":{"overall":0}}] 3)");
    CHECK(difference_in(knowable::kind::receipt, 0, household, {household, R"({ "signal": "no-food" })"}) ==
          R"(none 10)");
}

TEST_CASE("where the budget runs out nothing is said of a difference") {
    CHECK(fact_difference("loans", household, {household, loans}, {}, 0) == "undecided 0");
    CHECK(fact_difference("loans", household, {household, loans}, {}, 1) == R"(undecided 1)");
}

TEST_CASE("who makes a difference may be older or younger than the others") {
    const auto difference_among = [](const std::string& of_this, const std::string& of_other) {
        const auto some = [](const std::string& condition) {
            return R"({ "some": "child", "where": )" + condition + " }";
        };
        const auto age = [](const std::string& between) { return R"({ "fact": "age", )" + between + " }"; };
        return fact_difference("sport", child,
                               {household, R"({ "all": [ )" + some(age(of_other)) + ", " +
                                               some(R"({ "all": [ )" + age(of_this) + ", " + sport + " ] }") + " ] }"});
    };
    const std::string young = R"("from": "P0D", "until": "P1Y")";
    const std::string old = R"("from": "P12Y", "until": "P16Y")";
    CHECK(difference_among(young, old).find("sport") != std::string::npos);
    CHECK(difference_among(old, young).find("sport") != std::string::npos);
}
