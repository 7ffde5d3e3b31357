// SPDX-License-Identifier: BSL-1.0
// How many persons the families have that are looked through: somebody for each test that needs one, and no more.
#include "catch.hpp"
#include "claimed.hpp"
#include <zorgpad/prove/satisfy.hpp>

using namespace zorgpad;
using numbers = std::vector<std::uint64_t>;

namespace {

constexpr auto household = subject::household;
constexpr auto adult = subject::adult;
constexpr auto child = subject::child;

constexpr const char* usual = R"("facts": {
  "debts": { "of": "household", "type": "flag", "title": "schulden" },
  "loans": { "of": "household", "type": "count", "unit": "loans", "title": "leningen",
             "when": { "some": "child", "where": { "signal": "thin" } } },
  "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen" },
  "sport": { "of": "child", "type": "flag", "title": "sport" } },
"signals": { "no-food": { "title": "geen eten", "group": "home", "of": "household" },
             "thin": { "title": "mager", "group": "looks", "of": "child" },
             "pale": { "title": "bleek", "group": "looks", "of": "child" },
             "cold": { "title": "koud", "group": "looks", "of": "child" },
             "tired": { "title": "moe", "group": "parent", "of": "adult" } },
"instruments": { "list": { "title": "Lijst", "for": "child", "themes": { "overall": {} }, "outcomes": {
    "judged": {}, "raised": { "when": { "all": [ { "score": "list", "theme": "overall", "at_least": 2 },
                                                 { "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } } ] } } } } },
"consents": { "share": { "title": "delen", "by": "midwife", "what": ["signals"] } },
"schemes": { "home": { "title": "Huis", "level": "fund", "for": "household" },
             "kids": { "title": "Kind", "level": "fund", "for": "child" },
             "both": { "title": "Beide", "level": "fund", "for": ["adult", "child"] } },
"pathways": { "of-child": { "kind": "zorgpad", "title": "K", "for": "child", "start": "s",
    "nodes": { "s": { "step": "meet", "title": "S" } } },
  "of-household": { "kind": "zorgpad", "title": "H", "for": "household", "start": "first", "nodes": {
    "first": { "step": "meet", "title": "1", "next": "last" },
    "last": { "step": "follow-up", "title": "2",
              "again": { "to": "first", "when": { "some": "child", "where": { "fact": "sport", "is": true } } } } } } },
"norms": {
  "plain": { "unit": "EUR/month", "is": 1000 },
  "share": { "unit": "percent", "values": [ { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
      { "when": { "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } }, "is": 80 }, { "is": 90 } ] } ] },
  "guarded": { "unit": "EUR/month", "values": [
    { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
      { "when": { "some": "child", "where": { "fact": "age", "at_least": "P4Y" } }, "is": 1200 },
      { "when": { "count": "child", "where": { "fact": "age", "at_least": "P0D" }, "at_least": 2 }, "is": 1300 },
      { "is": { "norm": "plain", "percent": { "norm": "share" } } } ] },
    { "from": "2027-01-01", "until": "2028-01-01", "amounts": [
      { "when": { "every": "adult", "where": { "fact": "age", "at_least": "P18Y" } }, "is": 1250 }, { "is": 1100 } ] } ] } })";

/// How many adults and children it takes to tell apart, and how many more for the size of the household.
numbers needed(const std::vector<stated_condition>& conditions, truth is) {
    const claimed made = claimed_in(usual, conditions);
    const proving::crowd_limits found = proving::crowd_counter<compiled::tables>(
                                            made.tables, proving::closure_of_claim(made.tables, made.all(is), true))
                                            .limits(made.all(is));
    return {found.apart.adults, found.apart.children, found.counted};
}
numbers for_yes(const std::string& words, subject of = household) { return needed({{of, words}}, truth::yes); }
numbers for_no(const std::string& words, subject of = household) { return needed({{of, words}}, truth::no); }

std::string child_where(const std::string& how, const std::string& where) {
    return R"({ ")" + how + R"(": "child", "where": )" + where + " }";
}
std::string children(const std::string& count, const std::string& where) {
    return R"({ "count": "child", "where": )" + where + R"(, "at_least": )" + count + " }";
}
std::string both(const std::string& how, const std::string& left, const std::string& right) {
    return R"({ ")" + how + R"(": [ )" + left + ", " + right + " ] }";
}
const std::string sport = R"({ "fact": "sport", "is": true })";
const std::string tired = R"({ "signal": "tired" })";
const std::string not_tired = R"({ "not": { "signal": "tired" } })";

} // namespace

TEST_CASE("a question about the household takes nobody") {
    CHECK(for_yes(R"({ "fact": "debts", "is": true })") == numbers{0, 0, 0});
    CHECK(for_no(R"({ "fact": "debts", "is": true })") == numbers{0, 0, 0});
    CHECK(for_yes(R"({ "date": { "from": "2026-01-01" } })") == numbers{0, 0, 0});
}

TEST_CASE("a claim about a person takes that person, however often it speaks of them") {
    CHECK(for_yes(sport, child) == numbers{0, 1, 0});
    CHECK(needed({{child, sport}, {household, R"({ "fact": "debts", "is": true })"}, {child, sport}}, truth::yes) ==
          numbers{0, 1, 0});
    CHECK(for_yes(R"({ "fact": "age", "at_least": "P18Y" })", adult) == numbers{1, 0, 0});
}

TEST_CASE("somebody takes one who is so, nobody takes nobody, everybody one who is not so") {
    CHECK(for_yes(child_where("some", sport)) == numbers{0, 1, 0});
    CHECK(for_no(child_where("some", sport)) == numbers{0, 0, 0});
    CHECK(for_yes(child_where("every", sport)) == numbers{0, 0, 0});
    CHECK(for_no(child_where("every", sport)) == numbers{0, 1, 0});
    CHECK(for_yes(R"({ "not": )" + child_where("some", sport) + " }") == numbers{0, 0, 0});
    CHECK(for_no(R"({ "not": )" + child_where("some", sport) + " }") == numbers{0, 1, 0});
}

TEST_CASE("so many take so many") {
    CHECK(for_yes(children("3", sport)) == numbers{0, 3, 0});
    CHECK(for_no(children("3", sport)) == numbers{0, 0, 0});
    CHECK(for_yes(children("5000", sport)) == numbers{0, 1000, 0});
    CHECK(for_yes(R"({ "count": "adult", "where": { "signal": "no-food" }, "at_least": 2 })") == numbers{2, 0, 0});
    CHECK(for_yes(R"({ "count": "adult", "where": { "signal": "no-food" }, "at_least": 5000 })") ==
          numbers{1000, 0, 0});
}

TEST_CASE("who make it so are kept with what their own test needs") {
    // A signal of an adult, asked of a child, is read of the whole family: anyone may show it.
    CHECK(for_yes(child_where("some", tired)) == numbers{1, 2, 0});
    CHECK(for_no(child_where("some", tired)) == numbers{1, 1, 0});
    CHECK(for_yes(child_where("some", not_tired)) == numbers{0, 1, 0});
    CHECK(for_no(child_where("some", not_tired)) == numbers{1, 1, 0});
    CHECK(for_yes(children("1", not_tired)) == numbers{0, 1, 0});
    CHECK(for_yes(children("2", not_tired)) == numbers{1, 3, 0});
    CHECK(for_no(children("2", not_tired)) == numbers{1, 1, 0});
    CHECK(for_yes(child_where("every", tired)) == numbers{1, 1, 0});
    CHECK(for_no(child_where("every", tired)) == numbers{0, 1, 0});
    CHECK(for_yes(child_where("every", not_tired)) == numbers{1, 1, 0});
    CHECK(for_no(child_where("every", not_tired)) == numbers{1, 2, 0});
}

TEST_CASE("all of several take somebody each, any of several the one that takes most") {
    const std::string one = child_where("some", sport);
    const std::string two = children("2", sport);
    CHECK(for_yes(both("all", one, two)) == numbers{0, 3, 0});
    CHECK(for_yes(both("any", one, two)) == numbers{0, 2, 0});
    CHECK(for_yes(both("any", two, one)) == numbers{0, 2, 0});
    const std::string every = child_where("every", sport);
    CHECK(for_no(both("all", every, every)) == numbers{0, 1, 0});
    CHECK(for_no(both("any", every, every)) == numbers{0, 2, 0});
    CHECK(for_no(both("all", one, two)) == numbers{0, 0, 0});
    CHECK(for_yes(both("any", every, every)) == numbers{0, 0, 0});
    CHECK(for_yes(R"({ "indicative": )" + two + " }") == numbers{0, 2, 0});
    // Two conditions of one claim, too.
    CHECK(needed({{household, one}, {household, two}}, truth::yes) == numbers{0, 3, 0});
}

TEST_CASE("a signal of persons may be shown by one of any kind; one of the household takes nobody") {
    CHECK(for_yes(R"({ "signal": "no-food" })") == numbers{0, 0, 0});
    CHECK(for_yes(R"({ "signal": "thin" })") == numbers{1, 1, 0});
    CHECK(for_no(R"({ "signal": "thin" })") == numbers{0, 0, 0});
    CHECK(for_yes(R"({ "signal": ["no-food", "thin", "pale"] })") == numbers{1, 1, 0});
    CHECK(for_yes(R"({ "signal": ["thin", "no-food"] })") == numbers{1, 1, 0});
    CHECK(for_yes(R"({ "signal": "thin" })", child) == numbers{0, 1, 0});
    CHECK(for_yes(R"({ "signals": "looks", "at_least": 1 })") == numbers{1, 1, 0});
    CHECK(for_yes(R"({ "signals": "looks", "at_least": 2 })") == numbers{2, 2, 0});
    CHECK(for_yes(R"({ "signals": "looks", "at_least": 9 })") == numbers{3, 3, 0});
    CHECK(for_no(R"({ "signals": "looks", "at_least": 2 })") == numbers{0, 0, 0});
    CHECK(for_yes(R"({ "signals": "looks", "at_least": 2 })", child) == numbers{0, 1, 0});
}

TEST_CASE("records take one whom they may be about") {
    CHECK(for_yes(R"({ "score": "list", "theme": "overall", "at_least": 2 })") == numbers{0, 1, 0});
    CHECK(for_no(R"({ "score": "list", "theme": "overall", "at_least": 2 })") == numbers{0, 0, 0});
    CHECK(for_yes(R"({ "score": "list", "theme": "overall", "at_least": 2 })", child) == numbers{0, 1, 0});
    CHECK(for_yes(R"({ "outcome": "list", "is": "judged" })") == numbers{0, 1, 0});
    CHECK(for_yes(R"({ "receives": "home" })") == numbers{0, 0, 0});
    CHECK(for_yes(R"({ "receives": "kids" })") == numbers{0, 1, 0});
    CHECK(for_no(R"({ "receives": "kids" })") == numbers{0, 0, 0});
    CHECK(for_yes(R"({ "receives": "both" })") == numbers{1, 1, 0});
    CHECK(for_yes(R"({ "receives": "kids" })", child) == numbers{0, 1, 0});
    CHECK(for_yes(R"({ "receives": "kids" })", adult) == numbers{1, 1, 0});
    CHECK(for_yes(R"({ "consent": "share" })") == numbers{1, 1, 0});
    CHECK(for_no(R"({ "consent": "share" })") == numbers{1, 1, 0});
    CHECK(for_yes(R"({ "progress": "of-child/s", "is": "done" })") == numbers{0, 1, 0});
    CHECK(for_no(R"({ "progress": "of-child/s", "is": "done" })") == numbers{0, 0, 0});
    CHECK(for_yes(R"({ "progress": "of-child/s", "is": "done" })", child) == numbers{0, 1, 0});
}

TEST_CASE("what computes an outcome keeps its answers, whichever way the outcome comes out") {
    // An adult, and the child with the score: of the household as of a child.
    CHECK(for_yes(R"({ "outcome": "list", "is": "raised" })") == numbers{2, 2, 0});
    CHECK(for_no(R"({ "outcome": "list", "is": "raised" })") == numbers{2, 1, 0});
    CHECK(for_yes(child_where("every", R"({ "outcome": "list", "is": "raised" })")) == numbers{2, 1, 0});
}

TEST_CASE("a fact takes whom the question whether it is asked takes") {
    CHECK(for_yes(R"({ "fact": "loans", "at_least": 2 })") == numbers{0, 1, 0});
    CHECK(for_no(R"({ "fact": "loans", "at_least": 2 })") == numbers{0, 0, 0});
}

TEST_CASE("the kind of household takes two adults and a child, pregnancy a child, once for all tests on them") {
    const std::string kind = R"({ "fact": "household.kind", "is": "couple" })";
    const std::string other = R"({ "fact": "household.kind", "is": "single" })";
    const std::string weeks = R"({ "fact": "pregnancy-week", "at_least": 12 })";
    const std::string later = R"({ "fact": "pregnancy-week", "at_least": 20 })";
    CHECK(for_yes(kind) == numbers{2, 1, 0});
    CHECK(for_no(both("any", kind, other)) == numbers{2, 1, 0});
    CHECK(for_yes(weeks) == numbers{0, 1, 0});
    CHECK(for_yes(both("all", weeks, later)) == numbers{0, 1, 0});
    CHECK(for_yes(both("all", kind, weeks)) == numbers{2, 2, 0});
    CHECK(for_yes(both("all", weeks, kind)) == numbers{2, 2, 0});
    CHECK(for_yes(both("all", both("all", kind, weeks), other)) == numbers{2, 2, 0});
}

TEST_CASE("a record takes whom the guard takes that leads back from its step, once however often it is spoken of") {
    const std::string done = R"({ "progress": "of-household/last", "is": "done" })";
    const std::string failed = R"({ "progress": "of-household/last", "is": "not-succeeded" })";
    CHECK(for_yes(R"({ "progress": "of-household/first", "is": "done" })") == numbers{0, 0, 0});
    CHECK(for_yes(done) == numbers{0, 1, 0});
    CHECK(for_yes(both("any", done, failed)) == numbers{0, 1, 0});
}

TEST_CASE("the size of a household takes one more than the greatest that it is held against") {
    CHECK(for_yes(R"({ "fact": "household.size", "at_most": 4 })") == numbers{0, 0, 5});
    CHECK(for_yes(R"({ "fact": "household.size", "in": [2, 3] })") == numbers{0, 0, 4});
    CHECK(for_yes(R"({ "fact": "household.size", "in": [3, 2] })") == numbers{0, 0, 4});
    CHECK(for_yes(both("any", R"({ "fact": "household.size", "at_most": 4 })",
                       R"({ "fact": "household.size", "at_most": 2 })")) == numbers{0, 0, 5});
    CHECK(for_yes(both("all", R"({ "fact": "household.size", "in": [1] })",
                       R"({ "fact": "household.size", "in": [2, 3] })")) == numbers{0, 0, 4});
    CHECK(for_yes(both("all", R"({ "fact": "household.size", "at_least": 1 })",
                       R"({ "fact": "household.size", "from": 2, "until": 5 })")) == numbers{0, 0, 6});
    CHECK(for_yes(R"({ "fact": "household.size", "at_most": 5000 })") == numbers{0, 0, 1000});
    CHECK(for_yes(R"({ "fact": "household.size", "more_than": -7 })") == numbers{0, 0, 0});
}

TEST_CASE("a norm takes whom the guards of one of its periods take, once however often it is used") {
    const std::string plain = R"({ "fact": "income", "less_than": { "norm": "plain" } })";
    const std::string guarded = R"({ "fact": "income", "less_than": { "norm": "guarded" } })";
    const std::string part =
        R"({ "fact": "income", "less_than": { "norm": "plain", "percent": { "norm": "share" } } })";
    CHECK(for_yes(plain) == numbers{0, 0, 0});
    CHECK(for_yes(part) == numbers{1, 0, 0});
    // Children of the first period (one, two), an adult of the second, an adult of the share.
    CHECK(for_yes(guarded) == numbers{2, 3, 0});
    CHECK(for_yes(both("all", guarded, part)) == numbers{2, 3, 0});
    CHECK(for_yes(both("all", part, guarded)) == numbers{2, 3, 0});
}

TEST_CASE("families of fewer are looked through, with an adult always, and more only where they are counted") {
    const auto allowed = [](const proving::crowd_limits& limits) {
        numbers made;
        for (std::uint64_t adults = 0; adults < 6; ++adults) {
            std::uint64_t most = 0; // one more than the children that are allowed
            for (std::uint64_t children = 0; children < 8; ++children) {
                most = limits.allows(adults, children) ? children + 1 : most;
            }
            made.push_back(most);
        }
        return made;
    };
    CHECK(allowed({{0, 0}, 0}) == numbers{0, 1, 0, 0, 0, 0});
    CHECK(allowed({{0, 2}, 0}) == numbers{0, 3, 0, 0, 0, 0});
    CHECK(allowed({{2, 1}, 0}) == numbers{0, 2, 2, 0, 0, 0});
    CHECK(allowed({{0, 0}, 3}) == numbers{0, 4, 3, 2, 0, 0});
    CHECK(allowed({{2, 1}, 3}) == numbers{0, 5, 5, 4, 0, 0});
    CHECK(allowed({{4, 1}, 1}) == numbers{0, 3, 3, 3, 3, 0});
}
