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

namespace {

/// A scheme that holds an income against this amount, in a book with these facts and norms.
compiled_book book_of(const std::string& facts, const std::string& amounts, const std::string& against) {
    return test::compile_texts({test::national(
        R"("facts": {"income": {"of": "household", "type": "money", "unit": "EUR/month", "title": "i", "ask": "?", "why": "!"}, )" +
        facts + R"(}, "norms": {)" + amounts +
        R"(}, "schemes": {"help": {"title": "1", "level": "local", "for": "household", "when": {"fact": "income", "at_most": )" +
        against + "}}}")});
}

plan plan_of(const compiled_book& book, const std::string& household) {
    return evaluate(book,
                    test::family_of(R"({"family": 1, "as_of": "2026-11-21", "household": {)" + household + "}}", book));
}

std::string flag(const std::string& id) {
    return "\"" + id +
           R"(": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!", "changeable": true})";
}

/// The amounts of a norm of this year.
std::string norm_of(const std::string& id, const std::string& unit, const std::string& amounts) {
    return "\"" + id + R"(": {"unit": ")" + unit +
           R"(", "values": [{"from": "2026-01-01", "until": "2027-01-01", "amounts": [)" + amounts + "]}]}";
}

const std::string of_base = R"({"norm": "base", "percent": {"norm": "share"}})";

} // namespace

TEST_CASE("while it is not known which percentage counts, and whether any does, only what holds of each is said") {
    const std::string base = norm_of("base", "EUR/month", R"({"is": 1000})");
    const compiled_book two = book_of(
        flag("f"),
        base + ", " + norm_of("share", "percent", R"({"when": {"fact": "f", "is": true}, "is": 90}, {"is": 50})"),
        of_base);
    CHECK(test::find_scheme(plan_of(two, R"("income": 400)"), "help")->is == verdict::likely);
    CHECK(test::find_scheme(plan_of(two, R"("income": 950)"), "help")->is == verdict::unlikely);
    const plan open = plan_of(two, R"("income": 700)");
    CHECK(test::find_scheme(open, "help")->is == verdict::unknown);
    CHECK(test::names_of(open, test::find_scheme(open, "help")->missing) == names{"f"});
    const plan unlikely = plan_of(two, R"("income": 700, "f": false)");
    CHECK(test::find_scheme(unlikely, "help")->is == verdict::unlikely);
    REQUIRE(test::find_scheme(unlikely, "help")->change);
    CHECK(two.tables().facts[test::find_scheme(unlikely, "help")->change->fact].id == "f");

    const compiled_book perhaps =
        book_of(flag("f"),
                base + ", " + norm_of("share", "percent", R"({"when": {"fact": "f", "is": true}, "is": 90})"), of_base);
    CHECK(test::find_scheme(plan_of(perhaps, R"("income": 400)"), "help")->is == verdict::unknown);
    CHECK(test::find_scheme(plan_of(perhaps, R"("income": 950)"), "help")->is == verdict::unknown);
    CHECK(test::find_scheme(plan_of(perhaps, R"("income": 400, "f": true)"), "help")->is == verdict::likely);
}

TEST_CASE("what chose the amount of a norm within a norm can be the nearest change") {
    const compiled_book book =
        book_of(flag("f"),
                norm_of("base", "EUR/month", R"({"when": {"fact": "f", "is": true}, "is": 1000}, {"is": 500})") + ", " +
                    norm_of("whole", "EUR/month", R"({"is": {"norm": "base"}})"),
                R"({"norm": "whole"})");
    const plan made = plan_of(book, R"("income": 700, "f": false)");
    CHECK(test::find_scheme(made, "help")->is == verdict::unlikely);
    REQUIRE(test::find_scheme(made, "help")->change);
    CHECK(book.tables().facts[test::find_scheme(made, "help")->change->fact].id == "f");
}

TEST_CASE("what chooses between percentages of an amount that is not there is not asked") {
    const std::string share =
        norm_of("share", "percent", R"({"when": {"fact": "f", "is": true}, "is": 90}, {"is": 50})");
    for (const std::string base :
         {R"("base": {"unit": "EUR/month", "values": [{"from": "2020-01-01", "until": "2021-01-01", "is": 1000}]})",
          R"("base": {"unit": "EUR/month", "values": [{"from": "2020-01-01", "until": "2021-01-01", "is": 1000}]},
                                      "unused": {"unit": "EUR/month", "is": 1})"}) {
        const plan made = plan_of(book_of(flag("f"), base + ", " + share, of_base), R"("income": 700)");
        CHECK(test::find_scheme(made, "help")->is == verdict::unknown);
        CHECK(test::find_scheme(made, "help")->missing.empty());
    }
}

TEST_CASE("where more amounts may hold than are told apart, nothing is said") {
    // Nine amounts times nine percentages; the last of them are the least.
    std::string facts = flag("f");
    std::string amounts;
    std::string shares;
    for (int which = 0; which < 8; ++which) {
        const std::string number = std::to_string(which);
        facts += ", " + flag("a" + number) + ", " + flag("b" + number);
        amounts += R"({"when": {"fact": "a)" + number + R"(", "is": true}, "is": )" +
                   std::to_string(100000 + which * 1300) + "}, ";
        shares +=
            R"({"when": {"fact": "b)" + number + R"(", "is": true}, "is": )" + std::to_string(101 + which) + "}, ";
    }
    const compiled_book book = book_of(facts,
                                       norm_of("base", "EUR/month", amounts + R"({"is": 10})") + ", " +
                                           norm_of("share", "percent", shares + R"({"is": 100})"),
                                       of_base);
    CHECK(test::find_scheme(plan_of(book, R"("income": 700)"), "help")->is == verdict::unknown);
    CHECK(test::find_scheme(plan_of(book, R"("income": 5)"), "help")->is == verdict::unknown);
    std::string none;
    for (int which = 0; which < 8; ++which) {
        none += ", \"a" + std::to_string(which) + "\": false";
    }
    CHECK(test::find_scheme(plan_of(book, R"("income": 700)" + none), "help")->is == verdict::unlikely);
    CHECK(test::find_scheme(plan_of(book, R"("income": 5)" + none), "help")->is == verdict::likely);
}

TEST_CASE("a percentage of percentages that is too fine to be told apart says nothing") {
    std::string shares = R"("share0": {"unit": "percent", "is": 33.33})";
    for (int which = 1; which < 8; ++which) {
        shares += ", \"share" + std::to_string(which) + R"(": {"unit": "percent", "is": {"norm": "share)" +
                  std::to_string(which - 1) + R"(", "percent": 33.33}})";
    }
    for (int which = 0; which < 8; ++which) {
        const compiled_book book =
            book_of(flag("f"), R"("base": {"unit": "EUR/month", "is": 1000000}, )" + shares,
                    R"({"norm": "base", "percent": {"norm": "share)" + std::to_string(which) + "\"}}");
        CAPTURE(which);
        const verdict is = test::find_scheme(plan_of(book, R"("income": 0.01)"), "help")->is;
        CHECK((which == 0 ? is == verdict::likely : is != verdict::unlikely)); // a third of a third of … a million
    }
}

TEST_CASE("a test that names values and bounds holds where both do") {
    const compiled_book book = test::compile_texts({test::national(R"(
      "facts": {"persons": {"of": "household", "type": "count", "unit": "persons", "title": "p", "ask": "?", "why": "!"}},
      "schemes": {
        "one": {"title": "1", "level": "local", "for": "household", "when": {"fact": "persons", "is": 3, "at_least": 2}},
        "some": {"title": "2", "level": "local", "for": "household",
                 "when": {"fact": "persons", "in": [1, 3, 5], "at_least": 2}}})")});
    for (int persons = 0; persons < 7; ++persons) {
        const plan made = plan_of(book, R"("persons": )" + std::to_string(persons));
        CAPTURE(persons);
        CHECK((test::find_scheme(made, "one")->is == verdict::likely) == (persons == 3));
        CHECK((test::find_scheme(made, "some")->is == verdict::likely) == (persons == 3 || persons == 5));
    }
}
