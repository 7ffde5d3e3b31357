// SPDX-License-Identifier: BSL-1.0
// What is held against norms whose amounts change: what is said on each day, until when, and for what it waits.
#include "catch.hpp"
#include "texts.hpp"

#include <map>

using namespace zorgpad;
using names = std::vector<std::string>;

namespace {

const std::string norms = R"(
  "facts": {
    "income": {"of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen", "ask": "?", "why": "!"},
    "debts": {"of": "household", "type": "flag", "title": "schulden", "ask": "?", "why": "!"}},
  "norms": {
    "base": {"unit": "EUR/month", "values": [
      {"from": "2026-02-01", "until": "2026-04-01", "is": 1000},
      {"from": "2026-07-01", "until": "2027-03-01", "amounts": [
        {"when": {"date": {"from": "2026-09-01"}}, "is": 1100}, {"is": 900}]}]},
    "share": {"unit": "percent", "values": [{"from": "2026-02-15", "until": "2026-12-01", "is": 90}]},
    "part": {"unit": "EUR/month", "values": [
      {"from": "2026-01-15", "until": "2027-06-01", "is": {"norm": "base", "percent": {"norm": "share"}}}]},
    "guarded": {"unit": "EUR/month", "values": [{"from": "2026-01-01", "until": "2028-01-01", "amounts": [
        {"when": {"fact": "debts", "is": true}, "is": 1000}, {"is": {"norm": "base"}}]}]}})";

/// What the income is held against, by scheme: each in a book of its own, so that nothing else turns.
const std::map<std::string, std::string> held_against{
    {"under-base", R"({"norm": "base"})"},
    {"under-part", R"({"norm": "part"})"},
    {"under-guarded", R"({"norm": "guarded"})"},
    {"under-share", R"({"norm": "base", "percent": {"norm": "share"}})"}};

const compiled_book& book_with(const std::string& scheme) {
    static std::map<std::string, compiled_book> books;
    const auto known = books.find(scheme);
    if (known != books.end()) {
        return known->second;
    }
    return books
        .emplace(
            scheme,
            test::compile_texts({test::national(
                norms + R"(, "schemes": {")" + scheme +
                R"(": {"title": "1", "level": "local", "for": "household", "when": {"fact": "income", "at_most": )" +
                held_against.at(scheme) + "}}}")}))
        .first->second;
}

struct said {
    verdict is;
    std::optional<date> turns; ///< when another verdict comes
    names missing;
};

said say(const std::string& scheme, const std::string& day, const std::string& household) {
    const compiled_book& book = book_with(scheme);
    const plan made = evaluate(
        book, test::family_of(R"({"family": 1, "as_of": ")" + day + R"(", "household": {)" + household + "}}", book));
    const plan_scheme* const found = test::find_scheme(made, scheme);
    REQUIRE(found != nullptr);
    return {found->is, made.expires, test::names_of(made, found->missing)};
}

void check(const std::string& scheme, const std::string& day, const std::string& household, verdict is,
           const std::string& turns, const names& missing = {}) {
    const said got = say(scheme, day, household);
    INFO(scheme << " on " << day);
    CHECK(got.is == is);
    CHECK((got.turns ? to_string(*got.turns) : "") == turns);
    CHECK(got.missing == missing);
}

const std::string income = R"("income": 950)";

} // namespace

TEST_CASE("an amount counts from its first day to the day before its last, and outside nothing is said") {
    check("under-base", "2026-01-31", income, verdict::unknown, "2026-02-01");
    check("under-base", "2026-02-01", income, verdict::likely, "2026-04-01");
    check("under-base", "2026-03-31", income, verdict::likely, "2026-04-01");
    check("under-base", "2026-04-01", income, verdict::unknown, "2026-07-01");
    check("under-base", "2026-06-30", income, verdict::unknown, "2026-07-01");
    check("under-base", "2026-07-01", income, verdict::unlikely, "2026-09-01");
    check("under-base", "2026-08-31", income, verdict::unlikely, "2026-09-01");
    check("under-base", "2026-09-01", income, verdict::likely, "2027-03-01");
    check("under-base", "2027-02-28", income, verdict::likely, "2027-03-01");
    check("under-base", "2027-03-01", income, verdict::unknown, "");
}

TEST_CASE("a norm that is a part of another has an amount where both have, and changes with each") {
    for (const std::string scheme : {"under-part", "under-share"}) {
        check(scheme, "2026-02-10", R"("income": 850)", verdict::unknown, "2026-02-15");
        check(scheme, "2026-02-15", R"("income": 850)", verdict::likely, "2026-04-01");
        check(scheme, "2026-02-15", R"("income": 900)", verdict::likely, "2026-04-01");
        check(scheme, "2026-02-15", R"("income": 900.01)", verdict::unlikely, "2026-04-01");
        check(scheme, "2026-04-01", R"("income": 850)", verdict::unknown, "2026-07-01");
        check(scheme, "2026-07-01", R"("income": 850)", verdict::unlikely, "2026-09-01");
        check(scheme, "2026-09-01", R"("income": 850)", verdict::likely, "2026-12-01");
        check(scheme, "2026-12-01", R"("income": 850)", verdict::unknown, "");
    }
    check("under-part", "2026-01-10", R"("income": 850)", verdict::unknown, "2026-02-15");
}

TEST_CASE("what is missing is asked for only where it could tell") {
    check("under-base", "2026-03-01", "", verdict::unknown, "", {"income"});
    check("under-base", "2026-05-01", "", verdict::unknown, "", {});
    check("under-part", "2026-03-01", "", verdict::unknown, "", {"income"});
    check("under-part", "2026-05-01", "", verdict::unknown, "", {});
    check("under-share", "2026-05-01", "", verdict::unknown, "", {});
    check("under-share", "2026-02-05", "", verdict::unknown, "", {});
}

TEST_CASE("while it is not known which amount counts, only what holds of each is said") {
    // 1,000 with debts, else the base: 900 in July.
    check("under-guarded", "2026-07-10", R"("income": 850)", verdict::likely, "2027-03-01");
    check("under-guarded", "2026-07-10", R"("income": 950)", verdict::unknown, "2026-09-01", {"debts"});
    check("under-guarded", "2026-07-10", R"("income": 950, "debts": true)", verdict::likely, "2028-01-01");
    check("under-guarded", "2026-07-10", R"("income": 950, "debts": false)", verdict::unlikely, "2026-09-01");
    check("under-guarded", "2026-07-10", R"("income": 1050)", verdict::unlikely, "2026-09-01");
    check("under-guarded", "2026-05-01", R"("income": 850)", verdict::unknown, "2026-07-01", {"debts"});
    check("under-guarded", "2026-05-01", R"("income": 850, "debts": true)", verdict::likely, "2028-01-01");
    check("under-guarded", "2026-05-01", R"("income": 850, "debts": false)", verdict::unknown, "2026-07-01");
    check("under-guarded", "2026-07-10", R"("debts": true)", verdict::unknown, "", {"income"});
    check("under-guarded", "2026-07-10", "", verdict::unknown, "", {"debts", "income"});
}

TEST_CASE("an amount that is too great to be told apart says nothing") {
    // Times a thousand million, and times a million.
    const auto verdict_of = [](const std::string& percent, const std::string& household) {
        const compiled_book book = test::compile_texts({test::national(R"(
          "facts": {
            "income": {"of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen", "ask": "?", "why": "!"},
            "debts": {"of": "household", "type": "flag", "title": "schulden", "ask": "?", "why": "!"}},
          "norms": {
            "share": {"unit": "percent", "is": )" + percent + R"(},
            "base": {"unit": "EUR/month", "values": [{"from": "2026-01-01", "until": "2027-01-01", "amounts": [
              {"when": {"fact": "debts", "is": true}, "is": 100000000000}, {"is": 1}]}]}},
          "schemes": {"help": {"title": "1", "level": "local", "for": "household", "when":
            {"fact": "income", "at_most": {"norm": "base", "percent": {"norm": "share"}}}}})")});
        const plan made = evaluate(
            book, test::family_of(R"({"family": 1, "as_of": "2026-11-21", "household": {)" + household + "}}", book));
        return test::find_scheme(made, "help")->is;
    };
    for (const std::string percent : {"100000000000", "100000000"}) {
        CAPTURE(percent);
        CHECK(verdict_of(percent, R"("income": 5, "debts": false)") == verdict::likely);
        CHECK(verdict_of(percent, R"("income": 5, "debts": true)") == verdict::unknown);
        CHECK(verdict_of(percent, R"("income": 5)") == verdict::unknown);
    }
    CHECK(verdict_of("100", R"("income": 5, "debts": true)") == verdict::likely);
}
