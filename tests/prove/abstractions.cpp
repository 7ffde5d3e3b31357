// SPDX-License-Identifier: BSL-1.0
// Which tests count as the same question when a claim is held against itself: those that say the same of the same
// person, and no others.
#include "catch.hpp"
#include "claimed.hpp"
#include <zorgpad/prove/abstraction.hpp>
#include <zorgpad/prove/satisfy.hpp>

using namespace zorgpad;

namespace {

const std::string usual = R"("facts": {
  "debts": { "of": "household", "type": "flag", "title": "schulden" },
  "loans": { "of": "household", "type": "count", "unit": "loans", "title": "leningen" },
  "saved": { "of": "household", "type": "count", "unit": "loans", "title": "gespaard" },
  "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen" },
  "moved-in": { "of": "household", "type": "date", "title": "verhuisd" },
  "home": { "of": "household", "type": "choice", "title": "woning", "options": { "rent": "huur", "own": "koop" } } },
"signals": { "thin": { "title": "mager", "group": "looks", "of": "child" },
             "pale": { "title": "bleek", "group": "looks", "of": "child" } },
"instruments": { "list": { "title": "Lijst", "for": "child", "themes": { "overall": {}, "money": {} }, "outcomes": {
    "judged": {}, "raised": {} } } },
"consents": { "share": { "title": "delen", "by": "midwife", "what": ["signals"] },
              "other": { "title": "delen", "by": "midwife", "what": ["signals"] } },
"schemes": { "home": { "title": "Huis", "level": "fund", "for": "household" },
             "kids": { "title": "Kind", "level": "fund", "for": "child" } },
"pathways": { "money": { "kind": "zorgpad", "title": "G", "start": "a", "nodes": {
    "a": { "step": "follow-up", "title": "A", "next": "b" }, "b": { "step": "inform", "title": "B" } } } },
"norms": { "base": { "unit": "EUR/month", "is": 1000 }, "high": { "unit": "EUR/month", "is": 2000 },
           "share": { "unit": "percent", "is": 80 }, "part": { "unit": "percent", "is": 70 } })";

/// Whether one family could never meet the first and not the second, whatever the tests in them come to.
bool say_the_same(const std::string& left, const std::string& right, subject of = subject::household) {
    claimed made = claimed_in(usual, {{of, left}, {of, right}});
    const std::vector<compiled::index> closure = made.closure();
    made.tables = proving::abstraction_maker<compiled::tables>(made.tables).make(closure);
    proof_options options;
    options.wants_core = false;
    options.days = day_range{date{0}, date{1}};
    const claim apart{literal{made.conditions[0], truth::yes}, literal{made.conditions[1], truth::no}};
    return satisfy(made.tables, apart, options).is == proof::verdict::impossible;
}

} // namespace

TEST_CASE("a test says the same as itself, whatever it is about") {
    for (const char* const words :
         {R"({ "fact": "debts", "is": true })", R"({ "fact": "loans", "from": 2, "until": 5 })",
          R"({ "fact": "home", "in": ["rent", "own"] })", R"({ "fact": "moved-in", "at_least": "P6M" })",
          R"({ "fact": "income", "at_most": { "norm": "base", "percent": 80 } })", R"({ "signal": "thin" })",
          R"({ "signals": "looks", "at_least": 2 })", R"({ "outcome": "list", "is": "raised" })",
          R"({ "score": "list", "theme": "money", "at_least": 2 })", R"({ "receives": "kids" })",
          R"({ "progress": "money/a", "is": "done" })", R"({ "consent": "share" })",
          R"({ "some": "child", "where": { "fact": "age", "at_least": "P4Y" } })",
          R"({ "all": [ { "signal": "thin" }, { "fact": "debts", "is": true } ] })",
          R"({ "not": { "any": [ { "signal": "thin" }, { "fact": "debts", "is": true } ] } })",
          R"({ "date": { "from": "2026-05-01", "until": "2026-08-01" } })"}) {
        CAPTURE(words);
        CHECK(say_the_same(words, words));
    }
}

TEST_CASE("tests that differ in one thing are two questions") {
    const std::vector<std::pair<const char*, const char*>> pairs{
        {R"({ "fact": "loans", "at_least": 2 })", R"({ "fact": "saved", "at_least": 2 })"},
        {R"({ "fact": "loans", "at_least": 2 })", R"({ "fact": "loans", "at_least": 3 })"},
        {R"({ "fact": "loans", "at_least": 2 })", R"({ "fact": "loans", "more_than": 2 })"},
        {R"({ "fact": "loans", "is": 2 })", R"({ "fact": "loans", "in": [2, 3] })"},
        {R"({ "fact": "loans", "in": [2, 4] })", R"({ "fact": "loans", "in": [2, 3] })"},
        {R"({ "fact": "loans", "from": 2, "until": 4 })", R"({ "fact": "loans", "from": 2, "until": 5 })"},
        {R"({ "fact": "loans", "from": 2, "until": 4 })", R"({ "fact": "loans", "at_least": 2 })"},
        {R"({ "fact": "moved-in", "at_least": "P6M" })", R"({ "fact": "moved-in", "at_least": "P7M" })"},
        {R"({ "fact": "moved-in", "at_least": "P6D" })", R"({ "fact": "moved-in", "at_least": "P7D" })"},
        {R"({ "fact": "moved-in", "at_least": "P6D" })", R"({ "fact": "moved-in", "at_least": "P6M" })"},
        {R"({ "fact": "income", "at_most": { "norm": "base" } })",
         R"({ "fact": "income", "at_most": { "norm": "high" } })"},
        {R"({ "fact": "income", "at_most": { "norm": "base", "percent": 80 } })",
         R"({ "fact": "income", "at_most": { "norm": "base", "percent": 40 } })"},
        {R"({ "fact": "income", "at_most": { "norm": "base", "percent": 50 } })",
         R"({ "fact": "income", "at_most": { "norm": "base", "percent": 25 } })"},
        {R"({ "fact": "income", "at_most": { "norm": "base", "percent": { "norm": "share" } } })",
         R"({ "fact": "income", "at_most": { "norm": "base", "percent": { "norm": "part" } } })"},
        {R"({ "signal": "thin" })", R"({ "signal": "pale" })"},
        {R"({ "signals": "looks", "at_least": 1 })", R"({ "signals": "looks", "at_least": 2 })"},
        {R"({ "outcome": "list", "is": "raised" })", R"({ "outcome": "list", "is": "judged" })"},
        {R"({ "score": "list", "theme": "money", "at_least": 2 })",
         R"({ "score": "list", "theme": "money", "at_least": 3 })"},
        {R"({ "score": "list", "theme": "money", "at_least": 2 })",
         R"({ "score": "list", "theme": "overall", "at_least": 2 })"},
        {R"({ "receives": "kids" })", R"({ "receives": "home" })"},
        {R"({ "consent": "share" })", R"({ "consent": "other" })"},
        {R"({ "progress": "money/a", "is": "done" })", R"({ "progress": "money/b", "is": "done" })"},
        {R"({ "progress": "money/a", "is": "done" })", R"({ "progress": "money/a", "is": "declined" })"},
        {R"({ "date": { "from": "2026-05-01" } })", R"({ "date": { "from": "2026-06-01" } })"},
        {R"({ "date": { "from": "--05-01", "until": "--06-01" } })",
         R"({ "date": { "from": "--05-01", "until": "--07-01" } })"},
        {R"({ "date": { "from": "--05-01", "until": "--06-01" } })",
         R"({ "date": { "from": "--05-01", "until": "--06-02" } })"},
        {R"({ "some": "child", "where": { "fact": "age", "at_least": "P4Y" } })",
         R"({ "every": "child", "where": { "fact": "age", "at_least": "P4Y" } })"},
        {R"({ "some": "child", "where": { "fact": "age", "at_least": "P4Y" } })",
         R"({ "some": "adult", "where": { "fact": "age", "at_least": "P4Y" } })"},
        {R"({ "some": "child", "where": { "fact": "age", "at_least": "P4Y" } })",
         R"({ "some": "child", "where": { "fact": "age", "at_least": "P5Y" } })"},
        {R"({ "count": "child", "where": { "fact": "age", "at_least": "P4Y" }, "at_least": 2 })",
         R"({ "count": "child", "where": { "fact": "age", "at_least": "P4Y" }, "at_least": 3 })"},
        {R"({ "some": "child", "where": { "fact": "age", "at_least": "P4Y", "on": "next-birthday" } })",
         R"({ "some": "child", "where": { "fact": "age", "at_least": "P4Y" } })"},
        {R"({ "some": "child", "where": { "fact": "age", "at_least": "P4Y", "on": "--10-01" } })",
         R"({ "some": "child", "where": { "fact": "age", "at_least": "P4Y", "on": "--10-02" } })"},
        {R"({ "some": "child", "where": { "fact": "age", "at_least": "P4Y", "on": "--10-01" } })",
         R"({ "some": "child", "where": { "fact": "age", "at_least": "P4Y", "on": "--11-01" } })"}};
    for (const auto& [left, right] : pairs) {
        CAPTURE(left, right);
        CHECK_FALSE(say_the_same(left, right));
        CHECK_FALSE(say_the_same(right, left));
    }
}

TEST_CASE("what is joined from the same tests is still joined so") {
    const char* const both = R"({ "all": [ { "signal": "thin" }, { "fact": "debts", "is": true } ] })";
    CHECK(say_the_same(both, R"({ "signal": "thin" })"));
    CHECK_FALSE(say_the_same(R"({ "signal": "thin" })", both));
    CHECK(say_the_same(R"({ "signal": "thin" })",
                       R"({ "any": [ { "fact": "debts", "is": true }, { "signal": "thin" } ] })"));
    CHECK_FALSE(say_the_same(R"({ "not": { "signal": "thin" } })", R"({ "signal": "thin" })"));
    CHECK(say_the_same(R"({ "not": { "not": { "signal": "thin" } } })", R"({ "signal": "thin" })"));
}
