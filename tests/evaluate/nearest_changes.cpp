// SPDX-License-Identifier: BSL-1.0
// The nearest change of an unlikely scheme: which of several is told, and to what value.
#include "catch.hpp"
#include "texts.hpp"
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/evaluate/fact_values.hpp>

#include <limits>

using namespace zorgpad;

namespace {

/// "fact of person: value" of the nearest change of a scheme with this condition; "none" where there is none.
std::string change_of(const std::string& when, const std::string& family, const std::string& of = "household",
                      const std::string& as_of = "2026-08-31") {
    const compiled_book book = test::compile_texts({test::national(R"("facts": {
        "income": {"of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen", "changeable": true},
        "assets": {"of": "household", "type": "money", "unit": "EUR", "title": "vermogen", "changeable": true},
        "rent": {"of": "household", "type": "money", "unit": "EUR/month", "title": "huur"},
        "persons": {"of": "household", "type": "count", "unit": "persons", "title": "personen", "changeable": true},
        "share": {"of": "household", "type": "percent", "unit": "percent", "title": "deel", "changeable": true},
        "insured": {"of": "household", "type": "flag", "title": "verzekerd", "changeable": true},
        "home": {"of": "household", "type": "choice", "title": "woning", "changeable": true,
                 "options": {"boat": "boot", "rented": "huur", "own": "koop"}},
        "since": {"of": "household", "type": "date", "title": "sinds", "changeable": true},
        "wage": {"of": "adult", "type": "money", "unit": "EUR/month", "title": "loon", "changeable": true}},
      "schemes": {"one": {"title": "1", "level": "fund", "for": ")" +
                                                                   of + R"(", "when": )" + when + "}}")});
    const plan made =
        evaluate(book, test::family_of(R"({"family": 1, "as_of": ")" + as_of + "\", " + family + "}", book));
    REQUIRE(made.schemes[0].is == verdict::unlikely);
    const std::optional<nearest_change>& found = made.schemes[0].change;
    if (!found) {
        return "none";
    }
    const compiled::fact& fact = book.tables().facts[found->fact];
    const fact_value to = evaluation::value_of(fact, found->to);
    const std::string words = std::holds_alternative<std::string>(to) ? std::get<std::string>(to)
                              : std::holds_alternative<date>(to)      ? to_string(std::get<date>(to))
                                                                      : std::to_string(found->to);
    return fact.id + (found->of.empty() ? "" : " of " + std::string(found->of)) + ": " + words;
}

} // namespace

TEST_CASE("no change is told where two are needed, nor of what a family cannot change or has not said") {
    const std::string both = R"({"all": [{"fact": "income", "at_least": 1000}, {"fact": "assets", "at_least": 500}]})";
    CHECK(change_of(both, R"("household": {"income": 10, "assets": 10})") == "none");
    CHECK(change_of(both, R"("household": {"income": 10, "assets": 500})") == "income: 100000");
    CHECK(change_of(both, R"("household": {"income": 1000, "assets": 10})") == "assets: 50000");
    CHECK(change_of(R"({"fact": "rent", "at_most": 5})", R"("household": {"rent": 10})") == "none");
    CHECK(change_of(R"({"all": [{"fact": "rent", "at_most": 5}, {"fact": "income", "at_most": 5}]})",
                    R"("household": {"rent": 10})") == "none");
}

TEST_CASE("a flag or a choice is told before an amount") {
    const std::string any = R"({"any": [{"fact": "assets", "at_most": 500}, {"fact": "insured", "is": true},
        {"fact": "home", "in": ["rented", "boat"]}]})";
    CHECK(change_of(any, R"("household": {"assets": 501, "insured": false, "home": "own"})") == "home: boat");
    CHECK(change_of(R"({"any": [{"fact": "insured", "is": true}, {"fact": "persons", "is": 3}]})",
                    R"("household": {"insured": false, "persons": 4})") == "insured: 1");
    CHECK(change_of(R"({"any": [{"fact": "assets", "is": 3}, {"fact": "home", "is": "own"}]})",
                    R"("household": {"assets": 4, "home": "boat"})") == "home: own");
}

TEST_CASE("of amounts the least change is told in proportion to what it is now") {
    const std::string any = R"({"any": [{"fact": "income", "at_most": 1000}, {"fact": "assets", "at_most": 500}]})";
    CHECK(change_of(any, R"("household": {"income": 1100, "assets": 510})") == "assets: 50000");
    CHECK(change_of(any, R"("household": {"income": 1010, "assets": 600})") == "income: 100000");
    CHECK(change_of(any, R"("household": {"income": 1100, "assets": 600})") == "income: 100000");
    CHECK(change_of(any, R"("household": {"income": 1000.01, "assets": 500.01})") == "income: 100000");
    // Of nothing, and of a debt, to something.
    const std::string more = R"({"any": [{"fact": "income", "at_least": 0.05}, {"fact": "assets", "at_least": 2}]})";
    CHECK(change_of(more, R"("household": {"income": 0, "assets": -100})") == "assets: 200");
    CHECK(change_of(more, R"("household": {"income": 0, "assets": 0})") == "income: 5");
    CHECK(change_of(more, R"("household": {"income": 0, "assets": 1.50})") == "assets: 200");
    // A cent is a cent.
    const std::string cents =
        R"({"any": [{"fact": "income", "at_least": 0.04}, {"fact": "assets", "at_least": 0.07}]})";
    CHECK(change_of(cents, R"("household": {"income": 0.01, "assets": 0.02})") == "assets: 7");
    const std::string other =
        R"({"any": [{"fact": "income", "at_least": 0.07}, {"fact": "assets", "at_least": 0.04}]})";
    CHECK(change_of(other, R"("household": {"income": 0.02, "assets": 0.01})") == "income: 7");
}

TEST_CASE("of changes that are as large the first fact is told, then the first person, then the lower value") {
    const std::string any = R"({"any": [{"fact": "income", "at_most": 1000}, {"fact": "assets", "at_most": 500}]})";
    CHECK(change_of(any, R"("household": {"income": 2000, "assets": 1000})") == "assets: 50000");
    CHECK(change_of(R"({"some": "adult", "where": {"fact": "wage", "at_most": 1000}})",
                    R"("adults": [{"id": "z", "facts": {"wage": 2000}}, {"id": "b", "facts": {"wage": 2000}}])") ==
          "wage of b: 100000");
    CHECK(change_of(R"({"some": "adult", "where": {"fact": "wage", "at_most": 1000}})",
                    R"("adults": [{"id": "z", "facts": {"wage": 1500}}, {"id": "b", "facts": {"wage": 2000}}])") ==
          "wage of z: 100000");
    CHECK(change_of(R"({"fact": "persons", "in": [3, 7]})", R"("household": {"persons": 5})") == "persons: 3");
    CHECK(change_of(R"({"fact": "home", "in": ["rented", "boat"]})", R"("household": {"home": "own"})") ==
          "home: boat");
}

TEST_CASE("a change is to the value named, to the next one beyond it, or to the day") {
    CHECK(change_of(R"({"all": [{"fact": "income", "is": 7}, {"fact": "persons", "in": [1, 3]}]})",
                    R"("household": {"income": 7, "persons": 5})") == "persons: 3");
    CHECK(change_of(R"({"not": {"fact": "persons", "is": 3}})", R"("household": {"persons": 3})") == "persons: 2");
    CHECK(change_of(R"({"fact": "persons", "more_than": 3})", R"("household": {"persons": 1})") == "persons: 4");
    CHECK(change_of(R"({"fact": "persons", "less_than": 3})", R"("household": {"persons": 8})") == "persons: 2");
    CHECK(change_of(R"({"fact": "since", "at_least": "P6M"})", R"("household": {"since": "2026-06-01"})") ==
          "since: 2026-02-28");
    CHECK(change_of(R"({"fact": "since", "less_than": "P6M"})", R"("household": {"since": "2025-06-01"})") ==
          "since: 2026-03-01");
    CHECK(change_of(R"({"fact": "since", "more_than": "P6M"})", R"("household": {"since": "2026-08-01"})", "household",
                    "2026-09-01") == "since: 2026-02-28");
    CHECK(change_of(R"({"fact": "since", "at_least": "2026-02-03"})", R"("household": {"since": "2026-01-01"})") ==
          "since: 2026-02-03");
    CHECK(change_of(R"({"fact": "since", "is": "1969-02-03"})", R"("household": {"since": "2026-01-01"})") ==
          "since: 1969-02-03");
}

TEST_CASE("of a test with two bounds a change is to the nearest value within both") {
    const std::string between = R"({"fact": "persons", "at_least": 3, "less_than": 6})";
    CHECK(change_of(between, R"("household": {"persons": 9})") == "persons: 5");
    CHECK(change_of(between, R"("household": {"persons": 1})") == "persons: 3");
}

TEST_CASE("each change is judged with all else as it is stated") {
    // With less income the second part would fail, so that only the persons can change; the income counts as it is.
    const std::string parts = R"({"all": [
        {"any": [{"fact": "income", "less_than": 3}, {"fact": "persons", "less_than": 5}]},
        {"any": [{"fact": "income", "at_least": 3}, {"fact": "insured", "is": true}]}]})";
    CHECK(change_of(parts, R"("household": {"income": 4, "persons": 9, "insured": false})") == "persons: 4");
    CHECK(change_of(parts, R"("household": {"income": 4, "persons": 9})") == "persons: 4");
}

TEST_CASE("a change may make a scheme likely that is required, however many require each other") {
    const compiled_book book = test::compile_texts({test::national(R"("facts": {
        "income": {"of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen", "changeable": true}},
      "schemes": {
        "first": {"title": "1", "level": "fund", "for": "household", "when": {"fact": "income", "at_most": 5}},
        "second": {"title": "2", "level": "fund", "for": "household", "requires": "first"},
        "third": {"title": "3", "level": "fund", "for": "household", "requires": ["first", "second"]}})")});
    const plan made = evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21", "household": {"income": 6},
        "receives": {"first": false, "second": false}})",
                                                     book));
    for (const char* const id : {"first", "second", "third"}) {
        INFO(id);
        CHECK(test::find_scheme(made, id)->is == verdict::unlikely);
        REQUIRE(test::find_scheme(made, id)->change);
        CHECK(test::find_scheme(made, id)->change->to == 500);
    }
}

TEST_CASE("nobody is told to have less than nothing") {
    CHECK(change_of(R"({"fact": "income", "less_than": 0})", R"("household": {"income": 5})") == "none");
    CHECK(change_of(R"({"fact": "persons", "less_than": 0})", R"("household": {"persons": 5})") == "none");
    CHECK(change_of(R"({"fact": "share", "less_than": 0})", R"("household": {"share": 5})") == "none");
    CHECK(change_of(R"({"fact": "income", "at_most": 0})", R"("household": {"income": 5})") == "income: 0");
}

TEST_CASE("a change of somebody else's can make a scheme likely for a person") {
    const std::string pay = R"({"all": [{"fact": "wage", "at_most": 1000}, {"fact": "income", "at_most": 50}]})";
    CHECK(change_of(pay, R"("household": {"income": 40}, "adults": [{"id": "a", "facts": {"wage": 1200}}])", "adult") ==
          "wage of a: 100000");
    CHECK(change_of(pay, R"("household": {"income": 60}, "adults": [{"id": "a", "facts": {"wage": 1000}}])", "adult") ==
          "income: 5000");
}

TEST_CASE("fractions are compared exactly, however large their numbers") {
    using evaluation::detail::ratio_less;
    for (std::int64_t a = 0; a <= 13; ++a) {
        for (std::int64_t b = 1; b <= 13; ++b) {
            for (std::int64_t c = 0; c <= 13; ++c) {
                for (std::int64_t d = 1; d <= 13; ++d) {
                    REQUIRE(ratio_less(a, b, c, d) == (a * d < c * b));
                }
            }
        }
    }
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    CHECK(ratio_less(most - 2, most - 1, most - 1, most));
    CHECK_FALSE(ratio_less(most - 1, most, most - 2, most - 1));
    CHECK_FALSE(ratio_less(most - 1, most, most - 1, most));
    CHECK(ratio_less(1, most, 1, most - 1));
}
