// SPDX-License-Identifier: BSL-1.0
// What the prover says of single claims: cells of cents split by norms, ages by days, kinds of person, derived facts,
// records; and why not, where nobody can be so.
#include "catch.hpp"
#include "texts.hpp"
#include <zorgpad/prove/satisfy.hpp>

using namespace zorgpad;

namespace {

constexpr const char* usual_facts = R"("facts": {
  "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen" },
  "debts": { "of": "household", "type": "flag", "title": "schulden" },
  "loans": { "of": "household", "type": "count", "unit": "loans", "title": "leningen" },
  "moved-in": { "of": "household", "type": "date", "title": "verhuisd" },
  "sport": { "of": "child", "type": "flag", "title": "sport" } },
"signals": { "no-food": { "title": "geen eten", "group": "parent", "of": "household" },
             "thin": { "title": "mager", "group": "child", "of": "child" } },
"norms": {
  "base": { "unit": "EUR/month", "values": [ { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
    { "when": { "fact": "household.kind", "is": "couple" }, "is": 2027.79 }, { "is": 1419.46 } ] } ] },
  "low": { "unit": "EUR/month", "is": { "norm": "base", "percent": 120 } } })";

/// A condition of the household, proved surely yes or surely no on the days of the book.
struct trial {
    explicit trial(const std::string& condition)
        : book(test::compile_texts({test::national(
              std::string(usual_facts) + R"(, "conditions": { "a": { "title": "A", "when": )" + condition +
              R"( } }, "pathways": { "p": { "kind": "zorgpad", "title": "P", "start": "s", "nodes": {
    "s": { "step": "meet", "title": "S", "next": { "to": "t", "when": { "condition": "a" } } },
    "t": { "step": "inform", "title": "T" } } } })")})) {}

    [[nodiscard]] proof surely(truth is, const proof_options& options = {}) const {
        return satisfy(book.tables(), claim{literal{book.tables().names[0].when[0], is}}, options);
    }
    [[nodiscard]] bool can_be(truth is) const { return surely(is).is == proof::verdict::possible; }

    compiled_book book;
};

} // namespace

TEST_CASE("a fact may be on both sides of a bound, but not on both at once") {
    const trial open(R"({ "fact": "loans", "at_least": 2 })");
    CHECK(open.can_be(truth::yes));
    CHECK(open.can_be(truth::no));
    const trial shut(R"({ "all": [ { "fact": "loans", "at_least": 2 }, { "fact": "loans", "less_than": 2 } ] })");
    CHECK_FALSE(shut.can_be(truth::yes));
    const trial always(R"({ "any": [ { "fact": "debts", "is": true }, { "fact": "debts", "is": false } ] })");
    CHECK_FALSE(always.can_be(truth::no));
}

TEST_CASE("an income between two cents of a norm exists for one kind of household only") {
    // 120% of 1419.46 is 1703.352 and of 2027.79 is 2433.348: above the one and below the next cent nobody is.
    const std::string above = R"({ "all": [ { "fact": "income", "more_than": { "norm": "low" } },
        { "fact": "income", "less_than": 1703.36 }, { "fact": "household.kind", "in": [)";
    CHECK_FALSE(trial(above + R"("single", "single-parent"] } ] })").can_be(truth::yes));
    const std::string at = R"({ "all": [ { "fact": "income", "more_than": { "norm": "low" } },
        { "fact": "income", "less_than": 1703.37 }, { "fact": "household.kind", "in": [)";
    const proof found = trial(at + R"("single", "single-parent"] } ] })").surely(truth::yes);
    REQUIRE(found.witness);
    CHECK(std::get<decimal>(found.witness->household.at("income")) == decimal{170336});
    CHECK_FALSE(trial(at + R"("couple"] } ] })").can_be(truth::yes));
}

TEST_CASE("months are held against days on every day of the range") {
    // Older than a month and younger than 30 days: only where the month has fewer.
    const trial short_month(R"({ "some": "child", "where": { "fact": "age", "from": "P1M", "until": "P30D" } })");
    CHECK(short_month.can_be(truth::yes));
    proof_options june;
    june.days = day_range{from_civil(2026, 6, 10), from_civil(2026, 6, 20)};
    CHECK(short_month.surely(truth::yes, june).is == proof::verdict::impossible);
    const trial nobody(R"({ "some": "child", "where": { "fact": "age", "from": "P1M", "until": "P28D" } })");
    CHECK(nobody.surely(truth::yes).is == proof::verdict::impossible);
}

TEST_CASE("kinds of person are counted: so many children of an age") {
    CHECK(
        trial(
            R"({ "all": [ { "count": "child", "where": { "fact": "age", "from": "P4Y", "until": "P12Y" }, "at_least": 3 },
                              { "fact": "household.size", "at_most": 4 } ] })")
            .can_be(truth::yes));
    CHECK_FALSE(
        trial(
            R"({ "all": [ { "count": "child", "where": { "fact": "age", "from": "P4Y", "until": "P12Y" }, "at_least": 3 },
                                    { "fact": "household.size", "at_most": 3 } ] })")
            .can_be(truth::yes));
}

TEST_CASE("what is derived is derived: a single parent has a child under 18") {
    CHECK_FALSE(trial(R"({ "all": [ { "fact": "household.kind", "is": "single-parent" },
                                    { "every": "child", "where": { "fact": "age", "at_least": "P18Y" } } ] })")
                    .can_be(truth::yes));
    CHECK_FALSE(trial(R"({ "all": [ { "fact": "pregnancy-week", "at_least": 12 },
                                    { "every": "child", "where": { "fact": "age", "at_least": "P0D" } } ] })")
                    .can_be(truth::yes));
}

TEST_CASE("a signal of a child is one of the family") {
    CHECK_FALSE(
        trial(R"({ "all": [ { "some": "child", "where": { "signal": "thin" } }, { "not": { "signal": "thin" } } ] })")
            .can_be(truth::yes));
    CHECK(trial(R"({ "all": [ { "signal": "thin" }, { "not": { "signal": "no-food" } } ] })").can_be(truth::yes));
}

TEST_CASE("records may be there or not") {
    const trial done(R"({ "progress": "p/s", "is": "done" })");
    CHECK(done.can_be(truth::yes));
    CHECK(done.can_be(truth::no));
    CHECK_FALSE(trial(R"({ "all": [ { "progress": "p/s", "is": "done" }, { "progress": "p/s", "is": "declined" } ] })")
                    .can_be(truth::yes));
}

TEST_CASE("what only informs can never be no") {
    CHECK_FALSE(trial(R"({ "indicative": { "fact": "debts", "is": true } })").can_be(truth::no));
}

TEST_CASE("the core of what is impossible is the tests that exclude it, and no others") {
    const trial shut(R"({ "all": [ { "fact": "debts", "is": true }, { "fact": "loans", "at_least": 2 },
                                   { "signal": "no-food" }, { "fact": "loans", "less_than": 1 } ] })");
    const proof why = shut.surely(truth::yes);
    REQUIRE(why.is == proof::verdict::impossible);
    REQUIRE(why.core.size() == 2);
    for (const compiled::index one : why.core) {
        const compiled::condition& test = shut.book.tables().conditions[one];
        REQUIRE(test.what == compiled::operation::fact);
        CHECK(shut.book.tables().facts[test.which].id == "loans");
    }
}

TEST_CASE("a test of persons is set free for each of them anew: what others may do without is not in the core") {
    const trial shut(R"({ "all": [ { "some": "child", "where": { "fact": "sport", "is": true } },
        { "some": "child", "where": { "fact": "sport", "is": false } },
        { "fact": "debts", "is": true }, { "fact": "debts", "is": false } ] })");
    const proof why = shut.surely(truth::yes);
    REQUIRE(why.is == proof::verdict::impossible);
    CHECK(why.core.size() == 2);
    for (const compiled::index one : why.core) {
        CHECK(shut.book.tables().facts[shut.book.tables().conditions[one].which].id == "debts");
    }
}

TEST_CASE("a core is worked out only of what is impossible, where it is asked for") {
    const trial open(R"({ "fact": "loans", "at_least": 2 })");
    CHECK(open.surely(truth::yes).core.empty());
    const trial shut(R"({ "all": [ { "fact": "loans", "at_least": 2 }, { "fact": "loans", "less_than": 2 } ] })");
    proof_options without;
    without.wants_core = false;
    const proof quick = shut.surely(truth::yes, without);
    const proof whole = shut.surely(truth::yes);
    CHECK(quick.core.empty());
    CHECK(whole.core.size() == 2);
    CHECK(quick.steps < whole.steps); // looking for the core counts too
    CHECK(whole.steps < 100);
}

TEST_CASE("where the budget runs out it says so, and at what size") {
    proof_options little;
    little.budget = 2;
    const proof answer = trial(R"({ "all": [ { "fact": "debts", "is": true }, { "fact": "loans", "at_least": 2 },
                                             { "signal": "no-food" } ] })")
                             .surely(truth::yes, little);
    CHECK(answer.is == proof::verdict::undecided);
    CHECK(answer.steps == 2);
    CHECK(answer.tests == 4);
}

TEST_CASE("a pregnancy past its due date is one still") {
    CHECK(trial(R"({ "fact": "pregnancy-week", "at_least": 41 })").can_be(truth::yes));
    CHECK(trial(R"({ "fact": "pregnancy-week", "is": 40 })").can_be(truth::yes));
    CHECK(trial(R"({ "fact": "pregnancy-week", "in": [41, 42] })").can_be(truth::yes));
}

TEST_CASE("what several days come to so many months later is longer ago before all of them") {
    proof_options options;
    const auto on = [&options](date day) {
        options.days = day_range{day, days_after(day, 1)};
        return options;
    };
    // 28 August is the last day that comes to 28 February; those after it come to 1 March, as 1 September does.
    CHECK(trial(R"({ "fact": "moved-in", "more_than": "P6M" })").surely(truth::yes, on(from_civil(2025, 3, 1))).is ==
          proof::verdict::possible);
    // No day comes to 31 March.
    const trial exactly(
        R"({ "all": [ { "fact": "moved-in", "at_least": "P6M" }, { "fact": "moved-in", "at_most": "P6M" } ] })");
    CHECK(exactly.surely(truth::yes, on(from_civil(2025, 3, 31))).is == proof::verdict::impossible);
    options.days = day_range{from_civil(2025, 3, 31), from_civil(2025, 4, 3)};
    CHECK(exactly.surely(truth::yes, options).is == proof::verdict::possible);
}

TEST_CASE("a record of a step that leads back counts where somebody is who keeps it from leading back") {
    const compiled_book book = test::compile_texts({test::national(R"("conditions": { "a": { "title": "A",
        "when": { "progress": "p/s", "is": "done" } } },
      "schemes": { "kids": { "title": "K", "level": "fund", "for": "child" } },
      "pathways": { "p": { "kind": "zorgpad", "title": "P", "start": "s", "nodes": {
        "s": { "step": "meet", "title": "S", "next": { "to": "t", "when": { "condition": "a" } },
               "again": { "to": "s", "when": { "all": [ { "progress": "s", "is": "done" },
                 { "not": { "some": "child", "where": { "receives": "kids" } } } ] } } },
        "t": { "step": "inform", "title": "T" } } } })")});
    const claim done{literal{book.tables().names[0].when[0], truth::yes}};
    CHECK(satisfy(book.tables(), done).is == proof::verdict::possible);
}
