// SPDX-License-Identifier: BSL-1.0
// Which family is found for a claim: the smallest, with the first value that fits and no more known of it than that
// takes; and how many evaluations it took, which is the same everywhere.
#include "catch.hpp"
#include "claimed.hpp"
#include <zorgpad/prove/satisfy.hpp>

using namespace zorgpad;

namespace {

const std::string usual = R"("facts": {
  "debts": { "of": "household", "type": "flag", "title": "schulden" },
  "loans": { "of": "household", "type": "count", "unit": "loans", "title": "leningen" },
  "saved": { "of": "household", "type": "count", "unit": "loans", "title": "gespaard" },
  "spent": { "of": "household", "type": "count", "unit": "loans", "title": "besteed" },
  "sport": { "of": "child", "type": "flag", "title": "sport" },
  "moved-in": { "of": "household", "type": "date", "title": "verhuisd" } },
"signals": { "no-food": { "title": "geen eten", "group": "home", "of": "household" },
             "thin": { "title": "mager", "group": "looks", "of": "child" },
             "pale": { "title": "bleek", "group": "looks", "of": "child" },
             "tired": { "title": "moe", "group": "parent", "of": "adult" } },
"instruments": { "list": { "title": "Lijst", "for": "child", "themes": { "overall": {} }, "outcomes": {
    "judged": {}, "raised": { "when": { "score": "list", "theme": "overall", "at_least": 2 } } } } },
"consents": { "share": { "title": "delen", "by": "midwife", "what": ["signals"] },
              "other": { "title": "delen", "by": "midwife", "what": ["signals"] } },
"schemes": { "home": { "title": "Huis", "level": "fund", "for": "household" },
             "kids": { "title": "Kind", "level": "fund", "for": "child" },
             "us": { "title": "Ons", "level": "fund", "for": ["household", "adult", "child"] },
             "both": { "title": "Beide", "level": "fund", "for": ["adult", "child"] } },
"pathways": {
  "of-child": { "kind": "zorgpad", "title": "K", "for": "child", "start": "s",
    "nodes": { "s": { "step": "meet", "title": "S" } } },
  "money": { "kind": "zorgpad", "title": "G", "start": "a", "nodes": {
    "a": { "step": "follow-up", "title": "A", "next": "b",
           "again": { "to": "a", "when": { "all": [ { "progress": "money/a", "is": "not-succeeded" },
                                                    { "fact": "debts", "is": true } ] } } },
    "b": { "step": "inform", "title": "B" } } } })";

struct found {
    proof answer;
    std::string words; ///< the family, or what is said where there is none
};

found look_for(const std::vector<stated_condition>& conditions, truth is, proof_options options = {}) {
    options.wants_core = false;
    if (!options.days) {
        options.days = day_range{from_civil(2026, 6, 10), from_civil(2026, 6, 11)};
    }
    const claimed made = claimed_in(usual, conditions);
    found all;
    all.answer = satisfy(made.tables, made.all(is), options);
    all.words = all.answer.is == proof::verdict::possible     ? line_of(all.answer.witness.value())
                : all.answer.is == proof::verdict::impossible ? "impossible"
                                                              : "undecided";
    const std::string head = R"({"family":1,"as_of":"2026-06-10",)";
    if (all.words.rfind(head, 0) == 0) {
        all.words = all.words.substr(head.size(), all.words.size() - head.size() - 1);
    }
    all.words += " " + std::to_string(all.answer.steps);
    return all;
}
std::string yes(const std::string& words, subject of = subject::household) {
    return look_for({{of, words}}, truth::yes).words;
}
std::string no(const std::string& words, subject of = subject::household) {
    return look_for({{of, words}}, truth::no).words;
}
std::string all(const std::string& left, const std::string& right) {
    return R"({ "all": [ )" + left + ", " + right + " ] }";
}
std::string any(const std::string& left, const std::string& right) {
    return R"({ "any": [ )" + left + ", " + right + " ] }";
}
std::string negated(const std::string& one) { return R"({ "not": )" + one + " }"; }

} // namespace

TEST_CASE("a family is found with the first value that fits, and nothing else known") {
    CHECK(yes(R"({ "fact": "debts", "is": true })") ==
          R"("household":{"debts":true},"adults":[{"id":"a1"}],"children":[] 2)");
    CHECK(no(R"({ "fact": "debts", "is": true })") ==
          R"("household":{"debts":false},"adults":[{"id":"a1"}],"children":[] 3)");
    CHECK(yes(R"({ "fact": "loans", "at_least": 2 })") ==
          R"("household":{"loans":2},"adults":[{"id":"a1"}],"children":[] 3)");
    CHECK(yes(R"({ "fact": "loans", "more_than": 2 })") ==
          R"("household":{"loans":3},"adults":[{"id":"a1"}],"children":[] 4)");
    CHECK(no(R"({ "fact": "loans", "at_least": 2 })") ==
          R"("household":{"loans":0},"adults":[{"id":"a1"}],"children":[] 2)");
    CHECK(yes(R"({ "fact": "moved-in", "at_least": "P6M" })") ==
          R"("household":{"moved-in":"2025-12-09"},"adults":[{"id":"a1"}],"children":[] 2)");
    CHECK(yes(any(R"({ "fact": "loans", "at_least": 2 })", R"({ "fact": "debts", "is": true })")) ==
          R"("household":{"debts":true},"adults":[{"id":"a1"}],"children":[] 2)");
    CHECK(yes(all(R"({ "fact": "loans", "at_least": 2 })", R"({ "fact": "debts", "is": false })")) ==
          R"("household":{"debts":false,"loans":2},"adults":[{"id":"a1"}],"children":[] 5)");
}

TEST_CASE("persons are found as the claim needs them") {
    const std::string sport = R"({ "fact": "sport", "is": true })";
    CHECK(yes(R"({ "fact": "age", "from": "P18Y", "until": "P21Y" })", subject::adult) ==
          R"("adults":[{"id":"a1","facts":{"birth-date":"2008-06-10"}}],"children":[] 3)");
    CHECK(yes(R"({ "fact": "age", "from": "P4Y", "until": "P12Y" })", subject::child) ==
          R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2020-06-10"}}] 3)");
    CHECK(yes(R"({ "fact": "age", "from": "-P10D", "until": "P0D" })", subject::child) ==
          R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"due-date":"2026-06-11"}}] 3)");
    CHECK(yes(sport, subject::child) == R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"sport":true}}] 2)");
    CHECK(yes(R"({ "some": "child", "where": )" + sport + " }") ==
          R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"sport":true}}] 3)");
    CHECK(no(R"({ "some": "child", "where": )" + sport + " }") == R"("adults":[{"id":"a1"}],"children":[] 1)");
    CHECK(yes(R"({ "every": "child", "where": )" + sport + " }") == R"("adults":[{"id":"a1"}],"children":[] 1)");
    CHECK(no(R"({ "every": "child", "where": )" + sport + " }") ==
          R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"sport":false}}] 4)");
    CHECK(
        yes(R"({ "count": "child", "where": )" + sport + R"(, "at_least": 2 })") ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"sport":true}},{"id":"c2","facts":{"sport":true}}] 5)");
    CHECK(yes(R"({ "fact": "household.kind", "is": "couple" })") ==
          R"("adults":[{"id":"a1"},{"id":"a2"}],"children":[] 2)");
    CHECK(yes(R"({ "fact": "household.kind", "is": "single-parent" })") ==
          R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2020-06-10"}}] 5)");
    CHECK(yes(R"({ "fact": "household.size", "at_least": 3 })") ==
          R"("adults":[{"id":"a1"},{"id":"a2"},{"id":"a3"}],"children":[] 4)");
    CHECK(yes(R"({ "fact": "pregnancy-week", "is": 12 })") ==
          R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"due-date":"2026-12-17"}}] 5)");
}

TEST_CASE("persons whom the claim is not about stand in order of birth") {
    const std::string young = R"({ "some": "child", "where": { "fact": "age", "from": "P0D", "until": "P4Y" } })";
    const std::string old = R"({ "some": "child", "where": { "fact": "age", "from": "P12Y", "until": "P18Y" } })";
    const std::string expected = R"({ "some": "child", "where": { "fact": "age", "from": "-P10M", "until": "P0D" } })";
    CHECK(
        yes(all(young, old)) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2014-06-10"}},{"id":"c2","facts":{"birth-date":"2026-06-10"}}] 18)");
    CHECK(
        yes(all(old, young)) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2014-06-10"}},{"id":"c2","facts":{"birth-date":"2026-06-10"}}] 18)");
    CHECK(
        yes(all(young, expected)) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2026-06-10"}},{"id":"c2","facts":{"due-date":"2026-06-11"}}] 15)");
    CHECK(
        look_for({{subject::child, R"({ "fact": "age", "from": "P0D", "until": "P4Y" })"}, {subject::household, old}},
                 truth::yes)
            .words ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2026-06-10"}},{"id":"c2","facts":{"birth-date":"2014-06-10"}}] 13)");
    CHECK(
        yes(R"({ "count": "child", "where": { "fact": "age", "from": "P4Y", "until": "P12Y" }, "at_least": 3 })") ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2020-06-10"}},{"id":"c2","facts":{"birth-date":"2020-06-10"}},{"id":"c3","facts":{"birth-date":"2020-06-10"}}] 8)");
    // Nobody: all orders have been looked through.
    CHECK(yes(all(R"({ "count": "child", "where": { "fact": "age", "from": "P4Y", "until": "P12Y" }, "at_least": 3 })",
                  R"({ "fact": "household.size", "at_most": 3 })")) == R"(impossible 286)");
}

TEST_CASE("signals are found of the one who is asked, or else of the first") {
    CHECK(yes(R"({ "signal": "no-food" })") ==
          R"("adults":[{"id":"a1"}],"children":[],"signals":[{"signal":"no-food","seen":true}] 2)");
    CHECK(no(R"({ "signal": "no-food" })") ==
          R"("adults":[{"id":"a1"}],"children":[],"signals":[{"signal":"no-food","seen":false}] 5)");
    CHECK(yes(R"({ "signal": "thin" })") ==
          R"("adults":[{"id":"a1"}],"children":[],"signals":[{"signal":"thin","seen":true}] 2)");
    CHECK(no(R"({ "signal": "thin" })") ==
          R"("adults":[{"id":"a1"}],"children":[],"signals":[{"signal":"thin","seen":false}] 5)");
    CHECK(yes(R"({ "signal": "thin" })", subject::child) ==
          R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"signals":[{"signal":"thin","seen":true,"of":"c1"}] 2)");
    CHECK(no(R"({ "signal": "thin" })", subject::child) ==
          R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"signals":[{"signal":"thin","seen":false}] 5)");
    CHECK(yes(R"({ "some": "child", "where": { "signal": "tired" } })") ==
          R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"signals":[{"signal":"tired","seen":true}] 3)");
    CHECK(
        yes(all(R"({ "some": "child", "where": { "signal": "thin" } })",
                R"({ "some": "child", "where": { "not": { "signal": "thin" } } })")) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1"},{"id":"c2"}],"signals":[{"signal":"thin","seen":false},{"signal":"thin","seen":true,"of":"c1"}] 12)");
    CHECK(
        yes(R"({ "signals": "looks", "at_least": 2 })") ==
        R"("adults":[{"id":"a1"}],"children":[],"signals":[{"signal":"pale","seen":true},{"signal":"thin","seen":true}] 3)");
}

TEST_CASE("what is received is found of persons first") {
    CHECK(yes(R"({ "receives": "home" })") == R"("adults":[{"id":"a1"}],"children":[],"receives":{"home":true} 3)");
    CHECK(no(R"({ "receives": "home" })") == R"("adults":[{"id":"a1"}],"children":[],"receives":{"home":false} 2)");
    CHECK(yes(R"({ "receives": "kids" })") ==
          R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"receives":{"kids":{"c1":true}} 4)");
    CHECK(no(R"({ "receives": "kids" })") == R"("adults":[{"id":"a1"}],"children":[] 1)");
    CHECK(yes(R"({ "receives": "both" })") ==
          R"("adults":[{"id":"a1"}],"children":[],"receives":{"both":{"a1":true}} 3)");
    CHECK(no(R"({ "receives": "both" })") ==
          R"("adults":[{"id":"a1"}],"children":[],"receives":{"both":{"a1":false}} 2)");
    CHECK(yes(R"({ "receives": "us" })", subject::child) ==
          R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"receives":{"us":{"c1":true}} 3)");
    CHECK(no(R"({ "receives": "us" })", subject::child) ==
          R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"receives":{"us":{"c1":false}} 2)");
    // Of the household and of persons: the household's comes last.
    const auto receipts = [](const std::string& words) {
        std::string all;
        const found shown = look_for({{subject::household, words}}, truth::yes);
        for (const receipt_record& one : shown.answer.witness.value().receives) {
            all += one.of.value_or("household") + (one.is == receipt::yes ? ":yes " : ":no ");
        }
        return all;
    };
    CHECK(receipts(R"({ "receives": "us" })") == "household:yes a1:no ");
    CHECK(receipts(R"({ "not": { "receives": "us" } })") == "household:no a1:no ");
    CHECK(yes(R"({ "receives": "kids" })", subject::child) ==
          R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"receives":{"kids":{"c1":true}} 3)");
    CHECK(
        yes(all(R"({ "some": "child", "where": { "receives": "kids" } })",
                R"({ "some": "child", "where": { "not": { "receives": "kids" } } })")) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1"},{"id":"c2"}],"receives":{"kids":{"c1":false,"c2":true}} 8)");
}

TEST_CASE("records are found where there must be some") {
    CHECK(yes(R"({ "consent": "share" })") ==
          R"("adults":[{"id":"a1"}],"children":[],"consents":[{"consent":"share","of":"a1","given":true}] 2)");
    CHECK(no(R"({ "consent": "share" })") == R"("adults":[{"id":"a1"}],"children":[] 1)");
    CHECK(yes(all(R"({ "consent": "share" })", negated(R"({ "consent": "other" })"))) ==
          R"("adults":[{"id":"a1"}],"children":[],"consents":[{"consent":"share","of":"a1","given":true}] 10)");
    CHECK(yes(R"({ "progress": "money/a", "is": "done" })") ==
          R"("adults":[{"id":"a1"}],"children":[],"progress":[{"node":"money/a","is":"done","round":1}] 2)");
    CHECK(yes(R"({ "progress": "money/a", "is": "declined" })") ==
          R"("adults":[{"id":"a1"}],"children":[],"progress":[{"node":"money/a","is":"declined","round":1}] 3)");
    CHECK(no(R"({ "progress": "money/a", "is": "declined" })") == R"("adults":[{"id":"a1"}],"children":[] 1)");
    CHECK(
        yes(all(R"({ "progress": "money/b", "is": "done" })", R"({ "progress": "money/a", "is": "done" })")) ==
        R"("adults":[{"id":"a1"}],"children":[],"progress":[{"node":"money/a","is":"done","round":1},{"node":"money/b","is":"done","round":1}] 6)");
    CHECK(
        yes(R"({ "progress": "of-child/s", "is": "done" })") ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"progress":[{"node":"of-child/s","of":"c1","is":"done","round":1}] 3)");
    CHECK(
        yes(all(R"({ "some": "child", "where": { "progress": "of-child/s", "is": "done" } })",
                R"({ "some": "child", "where": { "progress": "of-child/s", "is": "declined" } })")) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1"},{"id":"c2"}],"progress":[{"node":"of-child/s","of":"c1","is":"done","round":1},{"node":"of-child/s","of":"c2","is":"declined","round":1}] 12)");
    CHECK(
        yes(R"({ "score": "list", "theme": "overall", "at_least": 2 })", subject::child) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"screenings":[{"instrument":"list","of":"c1","scores":{"overall":2}}] 3)");
    CHECK(
        no(R"({ "score": "list", "theme": "overall", "at_least": 2 })", subject::child) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"screenings":[{"instrument":"list","of":"c1","scores":{"overall":0}}] 2)");
    CHECK(
        yes(R"({ "outcome": "list", "is": "judged" })", subject::child) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"screenings":[{"instrument":"list","of":"c1","outcome":"judged"}] 2)");
    CHECK(
        yes(R"({ "outcome": "list", "is": "raised" })") ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"screenings":[{"instrument":"list","of":"c1","outcome":"raised","scores":{"overall":0}}] 4)");
    CHECK(no(R"({ "outcome": "list", "is": "raised" })") == R"("adults":[{"id":"a1"}],"children":[] 1)");
}

TEST_CASE("records of everybody are tried, each once, in families of every size") {
    const std::string share = R"({ "consent": "share" })";
    const std::string sport = R"({ "some": "child", "where": { "fact": "sport", "is": true } })";
    CHECK(
        yes(share, subject::child) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"consents":[{"consent":"share","of":"c1","given":true}] 2)");
    CHECK(yes(share, subject::adult) ==
          R"("adults":[{"id":"a1"}],"children":[],"consents":[{"consent":"share","of":"a1","given":true}] 2)");
    CHECK(no(share, subject::child) == R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}] 1)");
    CHECK(
        yes(all(R"({ "some": "child", "where": { "consent": "share" } })",
                R"({ "some": "child", "where": { "not": { "consent": "share" } } })")) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1"},{"id":"c2"}],"consents":[{"consent":"share","of":"c2","given":true}] 146)");
    CHECK(
        yes(all(share, sport)) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"sport":true}}],"consents":[{"consent":"share","of":"c1","given":true}] 12)");
    CHECK(
        yes(all(share, any(negated(share), sport))) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"sport":true}}],"consents":[{"consent":"share","of":"c1","given":true}] 39)");
    const std::string done = R"({ "progress": "money/b", "is": "done" })";
    CHECK(
        yes(all(done, all(any(negated(done), sport), any(done, sport)))) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"sport":true}}],"progress":[{"node":"money/b","is":"done","round":1}] 7)");
    CHECK(yes(all(done, negated(share))) ==
          R"("adults":[{"id":"a1"}],"children":[],"progress":[{"node":"money/b","is":"done","round":1}] 10)");
}

TEST_CASE("what nobody can come to know excludes a claim") {
    CHECK(yes(R"({ "municipality": ["GM0344"] })") == R"(impossible 1)");
    CHECK(no(R"({ "municipality": ["GM0344"] })") == R"(impossible 1)");
    // A child that is expected before the day of measuring: only the birth will tell.
    const std::string by_october = R"({ "fact": "age", "at_least": "P0D", "on": "--10-01" })";
    const std::string expected = R"({ "fact": "age", "from": "-P1M", "until": "P0D" })";
    CHECK(yes(all(expected, by_october), subject::child) == R"(impossible 5)");
    CHECK(no(all(expected, by_october), subject::child) ==
          R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2020-06-10"}}] 2)");
    CHECK(yes(all(by_october, expected), subject::child) == R"(impossible 5)");
    // An outcome that is worked out from scores which the record has not.
    CHECK(
        yes(all(R"({ "score": "list", "theme": "overall", "at_least": 2 })",
                R"({ "outcome": "list", "is": "judged" })"),
            subject::child) ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1"}],"screenings":[{"instrument":"list","of":"c1","outcome":"judged","scores":{"overall":2}}] 4)");
}

TEST_CASE("of two conditions the first is made known first, and persons stay in order of birth") {
    const auto some = [](const std::string& sport, const std::string& from, const std::string& until) {
        return R"({ "some": "child", "where": { "all": [ { "fact": "sport", "is": )" + sport +
               R"( }, { "fact": "age", "from": ")" + from + R"(", "until": ")" + until + R"(" } ] } })";
    };
    CHECK(
        look_for(
            {{subject::household, some("true", "P0D", "P4Y")}, {subject::household, some("false", "P12Y", "P18Y")}},
            truth::yes)
            .words ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2014-06-10","sport":false}},{"id":"c2","facts":{"birth-date":"2026-06-10","sport":true}}] 23)");
    CHECK(
        look_for(
            {{subject::household, some("true", "P12Y", "P18Y")}, {subject::household, some("false", "P0D", "P4Y")}},
            truth::yes)
            .words ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2014-06-10","sport":true}},{"id":"c2","facts":{"birth-date":"2026-06-10","sport":false}}] 13)");
    CHECK(look_for({{subject::household, some("true", "P0D", "P4Y")},
                    {subject::household, some("false", "P12Y", "P18Y")},
                    {subject::household, R"({ "fact": "household.size", "at_most": 2 })"}},
                   truth::yes)
              .words == R"(impossible 2380)");
}

TEST_CASE("what was tried in vain is tried again when something before it has changed") {
    // With debts neither way holds; without them the thing itself has to.
    const auto needed_without_debts = [](const std::string& thing) {
        const std::string debts = R"({ "fact": "debts", "is": true })";
        return any(all(debts, all(thing, negated(thing))), all(negated(debts), thing));
    };
    CHECK(yes(needed_without_debts(R"({ "fact": "loans", "at_least": 2 })")) ==
          R"("household":{"debts":false,"loans":2},"adults":[{"id":"a1"}],"children":[] 8)");
    CHECK(
        yes(needed_without_debts(R"({ "signal": "no-food" })")) ==
        R"("household":{"debts":false},"adults":[{"id":"a1"}],"children":[],"signals":[{"signal":"no-food","seen":true}] 8)");
    CHECK(yes(needed_without_debts(R"({ "receives": "home" })")) ==
          R"("household":{"debts":false},"adults":[{"id":"a1"}],"children":[],"receives":{"home":true} 7)");
    CHECK(
        yes(needed_without_debts(R"({ "score": "list", "theme": "overall", "at_least": 2 })"), subject::child) ==
        R"("household":{"debts":false},"adults":[{"id":"a1"}],"children":[{"id":"c1"}],"screenings":[{"instrument":"list","of":"c1","scores":{"overall":2}}] 7)");
    CHECK(
        yes(needed_without_debts(R"({ "consent": "share" })")) ==
        R"("household":{"debts":false},"adults":[{"id":"a1"}],"children":[],"consents":[{"consent":"share","of":"a1","given":true}] 4)");
    CHECK(
        yes(needed_without_debts(R"({ "progress": "money/b", "is": "done" })")) ==
        R"("household":{"debts":false},"adults":[{"id":"a1"}],"children":[],"progress":[{"node":"money/b","is":"done","round":1}] 4)");
    CHECK(
        yes(needed_without_debts(R"({ "fact": "age", "at_least": "P4Y" })"), subject::child) ==
        R"("household":{"debts":false},"adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2020-06-10"}}] 7)");
    CHECK(
        yes(needed_without_debts(R"({ "fact": "age", "until": "P0D", "from": "-P10M" })"), subject::child) ==
        R"("household":{"debts":false},"adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"due-date":"2026-06-11"}}] 8)");
}

TEST_CASE("the person whom a claim is about may be older or younger than the others") {
    const std::string young = R"({ "fact": "age", "from": "P0D", "until": "P4Y" })";
    const std::string sport_and_old = R"({ "some": "child", "where": { "all": [ { "fact": "sport", "is": true },
        { "fact": "age", "from": "P12Y", "until": "P18Y" } ] } })";
    CHECK(
        look_for({{subject::household, sport_and_old}, {subject::child, young}}, truth::yes).words ==
        R"("adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"birth-date":"2026-06-10","sport":true}},{"id":"c2","facts":{"birth-date":"2014-06-10","sport":true}}] 17)");
    CHECK(look_for(
              {{subject::child, young},
               {subject::household,
                R"({ "count": "child", "where": { "fact": "age", "from": "P4Y", "until": "P12Y" }, "at_least": 3 })"},
               {subject::household, R"({ "fact": "household.size", "at_most": 4 })"}},
              truth::yes)
              .words == R"(impossible 486)");
}

TEST_CASE("a record that opens a further round counts no more, but for the condition of again itself") {
    const std::string failed = R"({ "progress": "money/a", "is": "not-succeeded" })";
    const std::string debts = R"({ "fact": "debts", "is": true })";
    CHECK(
        yes(failed) ==
        R"("household":{"debts":false},"adults":[{"id":"a1"}],"children":[],"progress":[{"node":"money/a","is":"not-succeeded","round":1}] 6)");
    CHECK(yes(all(failed, debts)) == R"(impossible 6)");
    CHECK(yes(all(failed, all(debts, R"({ "progress": "money/b", "is": "done" })"))) == R"(impossible 24)");
    CHECK(yes(all(failed, all(debts, R"({ "consent": "share" })"))) == R"(impossible 164)");
    proof_options first;
    first.first_round_only = true;
    CHECK(
        look_for({{subject::household, all(failed, debts)}}, truth::yes, first).words ==
        R"("household":{"debts":true},"adults":[{"id":"a1"}],"children":[],"progress":[{"node":"money/a","is":"not-succeeded","round":1}] 5)");
}

TEST_CASE("a test that is set free is free for each person: what excludes a claim without it is its core") {
    const claimed made =
        claimed_in(usual, {{subject::child, R"({ "fact": "sport", "is": true })"},
                           {subject::household, R"({ "all": [ { "some": "child", "where": { "condition": "c0" } },
                    { "some": "child", "where": { "not": { "condition": "c0" } } },
                    { "fact": "debts", "is": true }, { "fact": "debts", "is": false } ] })"}});
    proof_options options;
    options.days = day_range{from_civil(2026, 6, 10), from_civil(2026, 6, 11)};
    const proof why = satisfy(made.tables, claim{literal{made.conditions[1], truth::yes}}, options);
    REQUIRE(why.is == proof::verdict::impossible);
    REQUIRE(why.core.size() == 2);
    for (const compiled::index one : why.core) {
        CHECK(made.tables.facts[made.tables.conditions[one].which].id == "debts");
    }
}

TEST_CASE("families without children have none") {
    proof_options without;
    without.without_children = true;
    const std::string every = R"({ "every": "child", "where": { "fact": "sport", "is": true } })";
    CHECK(look_for({{subject::household, every}}, truth::yes, without).words ==
          R"("adults":[{"id":"a1"}],"children":[] 1)");
    CHECK(look_for({{subject::household, every}}, truth::no, without).words == R"(impossible 1)");
}

TEST_CASE("the preferred day comes first, then the later ones and at last the earlier ones") {
    proof_options year;
    year.days = day_range{from_civil(2026, 1, 1), from_civil(2027, 1, 1)};
    const std::string spring = R"({ "date": { "from": "2026-03-01", "until": "2026-06-01" } })";
    CHECK(look_for({{subject::household, spring}}, truth::yes, year).words ==
          R"({"family":1,"as_of":"2026-03-01","adults":[{"id":"a1"}],"children":[]} 2)");
    CHECK(look_for({{subject::household, spring}}, truth::no, year).words ==
          R"({"family":1,"as_of":"2026-01-01","adults":[{"id":"a1"}],"children":[]} 1)");
    year.preferred = from_civil(2026, 4, 10);
    CHECK(look_for({{subject::household, spring}}, truth::yes, year).words ==
          R"({"family":1,"as_of":"2026-04-10","adults":[{"id":"a1"}],"children":[]} 1)");
    CHECK(look_for({{subject::household, spring}}, truth::no, year).words ==
          R"({"family":1,"as_of":"2026-06-01","adults":[{"id":"a1"}],"children":[]} 2)");
    year.preferred = from_civil(2026, 8, 10);
    CHECK(look_for({{subject::household, spring}}, truth::yes, year).words ==
          R"({"family":1,"as_of":"2026-03-01","adults":[{"id":"a1"}],"children":[]} 3)");
}

TEST_CASE("a family that exists on some days only is found there") {
    // Longer than six months to go, and in week 14: where the six months have 181 days.
    proof_options years;
    years.days = day_range{from_civil(2026, 3, 1), from_civil(2028, 1, 1)};
    const std::string both =
        all(R"({ "fact": "pregnancy-week", "at_least": 14 })",
            R"({ "every": "child", "where": { "fact": "age", "from": "-P10M", "until": "-P6M" } })");
    CHECK(
        look_for({{subject::household, both}}, truth::yes, years).words ==
        R"({"family":1,"as_of":"2026-08-31","adults":[{"id":"a1"}],"children":[{"id":"c1","facts":{"due-date":"2027-03-01"}}]} 21)");
}

TEST_CASE("no more evaluations are made than the budget allows, and one that suffices is enough") {
    proof_options options;
    const auto with = [&](std::uint64_t budget) {
        options.budget = budget;
        return look_for({{subject::household,
                          all(R"({ "fact": "loans", "at_least": 2 })", R"({ "fact": "debts", "is": true })")}},
                        truth::yes, options)
            .words;
    };
    CHECK(with(0) == "undecided 0");
    CHECK(with(1) == "undecided 1");
    CHECK(with(2) == "undecided 2");
    CHECK(with(3) == "undecided 3");
    CHECK(with(40) == R"("household":{"debts":true,"loans":2},"adults":[{"id":"a1"}],"children":[] 4)");
}

namespace {

/// A test of a number that has many cells.
std::string odd(const std::string& fact) { return R"({ "fact": ")" + fact + R"(", "in": [1, 3, 5, 7, 9, 11, 13] })"; }
std::string same(const std::string& left, const std::string& right) {
    return any(all(left, right), all(negated(left), negated(right)));
}

} // namespace

TEST_CASE("what contradicts itself is found impossible however many families there are") {
    const std::string two_of_three =
        any(all(odd("loans"), odd("saved")), any(all(odd("saved"), odd("spent")), all(odd("loans"), odd("spent"))));
    const std::string contradiction = all(two_of_three, negated(two_of_three));
    CHECK(yes(contradiction) == R"(impossible 1011)");
    CHECK(no(contradiction) == R"("household":{"loans":0,"saved":0},"adults":[{"id":"a1"}],"children":[] 3)");
    proof_options options;
    const auto with = [&](std::uint64_t budget) {
        options.budget = budget;
        return look_for({{subject::household, contradiction}}, truth::yes, options).words;
    };
    CHECK(with(3) == R"(undecided 3)");
    CHECK(with(20) == R"(undecided 20)");
    CHECK(with(100) == R"(impossible 37)");
    CHECK(with(1000) == R"(impossible 262)");
    CHECK(with(1001) == R"(impossible 262)");
}

TEST_CASE("what is not found among the first thousand families is looked for further") {
    // Three numbers with many cells each, all at the last of them or none; and some.
    const auto last_of = [](const std::string& fact) { return R"({ "fact": ")" + fact + R"(", "at_least": 14 })"; };
    const auto told_apart = [](const std::string& fact) { return any(odd(fact), negated(odd(fact))); };
    const std::string chain = all(same(last_of("loans"), last_of("saved")), same(last_of("saved"), last_of("spent")));
    const std::string cells = all(told_apart("loans"), all(told_apart("saved"), told_apart("spent")));
    const std::string some = any(last_of("loans"), any(last_of("saved"), last_of("spent")));
    const std::string far = all(all(chain, cells), some);
    CHECK(yes(far) == R"("household":{"loans":14,"saved":14,"spent":14},"adults":[{"id":"a1"}],"children":[] 4413)");
    CHECK(yes(all(far, negated(last_of("spent")))) == R"(impossible 1011)");
    proof_options options;
    options.budget = 1500;
    CHECK(look_for({{subject::household, far}}, truth::yes, options).words == R"(undecided 1500)");
}

TEST_CASE("whom a claim is about may be older or younger than everyone who was found before") {
    // Who is old and plays sport is found first; then the age of the child whom the claim is about.
    const auto found_with = [](const std::string& of_other, const std::string& of_this) {
        const auto age = [](const std::string& between) { return R"({ "fact": "age", )" + between + " }"; };
        const std::string sport = R"({ "fact": "sport", "is": true })";
        return look_for({{subject::household, R"({ "some": "child", "where": )" + all(age(of_other), sport) + " }"},
                         {subject::child, negated(sport)},
                         {subject::child, age(of_this)}},
                        truth::yes)
            .answer.is;
    };
    const std::string young = R"("from": "P0D", "until": "P1Y")";
    const std::string old = R"("from": "P12Y", "until": "P16Y")";
    CHECK(found_with(old, young) == proof::verdict::possible);
    CHECK(found_with(young, old) == proof::verdict::possible);
}
