// SPDX-License-Identifier: BSL-1.0
// Verdicts on schemes: thresholds, time, requirements, what is received, what would change them.
#include "catch.hpp"
#include "texts.hpp"

using test::find_scheme;
using zorgpad::verdict;
using names = std::vector<std::string>;

namespace {

const std::string schemes = test::national(R"(
  "roles": {"parent": {"title": "ouder"}, "midwife": {"title": "verloskundige"}},
  "norms": {
    "assistance": {"unit": "EUR/month", "values": [
      {"from": "2026-07-01", "until": "2027-01-01", "amounts": [
        {"when": {"fact": "household.kind", "is": "couple"}, "is": 2027.79}, {"is": 1419.46}]}]},
    "low": {"unit": "EUR/month", "is": {"norm": "assistance", "percent": 120}},
    "guess": {"unit": "EUR/month", "indicative": true, "is": 1000}},
  "facts": {
    "income": {"of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen", "ask": "?", "why": "!", "changeable": true},
    "insured": {"of": "household", "type": "flag", "title": "verzekerd", "ask": "?", "why": "!", "changeable": true}},
  "schemes": {
    "below": {"title": "onder", "level": "national", "for": "household", "when": {"fact": "income", "at_most": {"norm": "low"}}},
    "about": {"title": "rond", "level": "national", "for": "household", "when": {"fact": "income", "at_most": {"norm": "guess"}}},
    "box": {"title": "doos", "level": "fund", "for": "child",
      "when": {"fact": "age", "from": "P4Y", "until": "P13Y", "on": "next-birthday"},
      "apply": {"by": ["parent"], "deadline": {"before": "birthday", "period": "P6W"}}},
    "card": {"title": "pas", "level": "local", "for": "household", "when": {"fact": "insured", "is": true}},
    "extra": {"title": "extra", "level": "local", "for": "household", "requires": ["card"], "after": ["below"]},
    "gone": {"title": "voorbij", "level": "national", "for": "household", "valid": {"from": "2022-01-01", "until": "2024-01-01"}},
    "either": {"title": "hoe dan ook", "level": "local", "for": "household",
      "when": {"any": [{"fact": "insured", "is": true}, {"fact": "insured", "is": false}]}}})");

const zorgpad::compiled_book& book() {
    static const zorgpad::compiled_book compiled = test::compile_texts({schemes});
    return compiled;
}

zorgpad::plan plan_of(const std::string& more, const zorgpad::evaluate_options& options = {}) {
    return zorgpad::evaluate(book(), test::family_of(R"({"family": 1, "as_of": "2026-11-21")" + more + "}", book()),
                             options);
}

const std::string single = R"(, "adults": [{"id": "a1", "facts": {"birth-date": "1990-01-01"}}], "children": [])";

} // namespace

TEST_CASE("a missing fact gives unknown, and names what is missing") {
    const zorgpad::plan plan = plan_of(single);
    REQUIRE(find_scheme(plan, "below")->is == verdict::unknown);
    CHECK(test::names_of(plan, find_scheme(plan, "below")->missing) == names{"income"});
}

TEST_CASE("a percentage of a norm is compared unrounded") {
    // 120% of 1419.46 is 1703.352.
    CHECK(find_scheme(plan_of(single + R"(, "household": {"income": 1703.35})"), "below")->is == verdict::likely);
    CHECK(find_scheme(plan_of(single + R"(, "household": {"income": 1703.36})"), "below")->is == verdict::unlikely);
}

TEST_CASE("a norm of which several amounts may hold decides when all of them agree") {
    // Who the adults are is not known: 120% is 1703.35 or 2433.35.
    CHECK(find_scheme(plan_of(R"(, "household": {"income": 1500})"), "below")->is == verdict::likely);
    CHECK(find_scheme(plan_of(R"(, "household": {"income": 2500})"), "below")->is == verdict::unlikely);
    const zorgpad::plan plan = plan_of(R"(, "household": {"income": 2000})");
    REQUIRE(find_scheme(plan, "below")->is == verdict::unknown);
    CHECK(test::names_of(plan, find_scheme(plan, "below")->missing) == names{"adults"});
}

TEST_CASE("outside its periods a norm is unknown, and then nothing is asked for it") {
    const zorgpad::plan plan = zorgpad::evaluate(
        book(), test::family_of(R"({"family": 1, "as_of": "2027-06-01", "household": {"income": 10}})", book()));
    CHECK(find_scheme(plan, "below")->is == verdict::unknown);
    CHECK(find_scheme(plan, "below")->missing.empty());
}

TEST_CASE("an indicative norm never says no") {
    CHECK(find_scheme(plan_of(R"(, "household": {"income": 900})"), "about")->is == verdict::likely);
    const zorgpad::plan plan = plan_of(R"(, "household": {"income": 5000})");
    CHECK(find_scheme(plan, "about")->is == verdict::unknown);
    CHECK(find_scheme(plan, "about")->missing.empty());
}

TEST_CASE("a verdict says until when it stands") {
    const zorgpad::plan plan = plan_of(R"(, "children": [{"id": "c1", "facts": {"birth-date": "2020-02-29"}}])");
    REQUIRE(find_scheme(plan, "box", "c1")->is == verdict::likely);
    // The thirteenth birthday is 1 March 2033; from the day of the twelfth on, it is the next one.
    CHECK(zorgpad::to_string(*find_scheme(plan, "box", "c1")->until) == "2032-02-29");
    CHECK(zorgpad::to_string(*find_scheme(plan, "box", "c1")->deadline) == "2027-01-18");
}

TEST_CASE("a verdict says from when it may come") {
    const zorgpad::plan plan = plan_of(R"(, "children": [{"id": "c1", "facts": {"birth-date": "2024-05-10"}}])");
    REQUIRE(find_scheme(plan, "box", "c1")->is == verdict::unlikely);
    CHECK(zorgpad::to_string(*find_scheme(plan, "box", "c1")->from) == "2027-05-10");
}

TEST_CASE("a deadline of a birthday that has passed moves to the next one") {
    const zorgpad::plan plan = plan_of(R"(, "children": [{"id": "c1", "facts": {"birth-date": "2020-12-01"}}])");
    CHECK(zorgpad::to_string(*find_scheme(plan, "box", "c1")->deadline) == "2027-10-20");
}

TEST_CASE("an incomplete list of children has one more, of whom nothing is certain") {
    const zorgpad::plan plan = plan_of(R"(, "children": [], "incomplete": ["children"])");
    REQUIRE(find_scheme(plan, "box", "?") != nullptr);
    CHECK(find_scheme(plan, "box", "?")->is == verdict::unknown);
    CHECK(test::names_of(plan, find_scheme(plan, "box", "?")->missing) == names{"children"});
    CHECK(find_scheme(plan_of(R"(, "children": [])"), "box", "?") == nullptr);
}

TEST_CASE("a requirement is met by receiving, or by what is likely and then applied for first") {
    CHECK(find_scheme(plan_of(R"(, "receives": {"card": true})"), "extra")->is == verdict::likely);
    const zorgpad::plan plan = plan_of(R"(, "household": {"insured": true}, "receives": {"card": false})");
    CHECK(find_scheme(plan, "extra")->is == verdict::likely);
    CHECK(find_scheme(plan, "extra")->apply_first.size() == 1);
    CHECK(find_scheme(plan_of(R"(, "household": {"insured": false}, "receives": {"card": false})"), "extra")->is ==
          verdict::unlikely);
}

TEST_CASE("what comes first by subsidiarity stands first") {
    const zorgpad::plan plan = plan_of("");
    const auto place = [&](const std::string& id) { return find_scheme(plan, id) - plan.schemes.data(); };
    CHECK(place("below") < place("extra"));
    CHECK(place("card") < place("extra"));
}

TEST_CASE("a scheme that has ended is unlikely, whoever asks") {
    CHECK(find_scheme(plan_of(""), "gone")->is == verdict::unlikely);
    CHECK_FALSE(find_scheme(plan_of(""), "gone")->from);
}

TEST_CASE("what is received or was rejected says so") {
    CHECK(find_scheme(plan_of(R"(, "receives": {"card": true})"), "card")->received);
    CHECK(find_scheme(plan_of(R"(, "receives": {"card": "rejected"})"), "card")->rejected);
}

TEST_CASE("a professional who may not apply is told so") {
    const zorgpad::plan plan =
        plan_of(R"(, "role": "midwife", "children": [{"id": "c1", "facts": {"birth-date": "2020-02-29"}}])");
    CHECK_FALSE(find_scheme(plan, "box", "c1")->role_may_apply);
}

TEST_CASE("the nearest change of an amount is to the cent") {
    const zorgpad::plan plan = plan_of(single + R"(, "household": {"income": 1800})");
    REQUIRE(find_scheme(plan, "below")->change);
    CHECK(find_scheme(plan, "below")->change->to == 170335);
}

TEST_CASE("the nearest change of a flag is its opposite") {
    const zorgpad::plan plan = plan_of(R"(, "household": {"insured": false})");
    REQUIRE(find_scheme(plan, "card")->change);
    CHECK(find_scheme(plan, "card")->change->to == 1);
}

TEST_CASE("the exact mode settles what every completion agrees on") {
    CHECK(find_scheme(plan_of(""), "either")->is == verdict::unknown);
    zorgpad::evaluate_options exact;
    exact.exact = true;
    CHECK(find_scheme(plan_of("", exact), "either")->is == verdict::likely);
    CHECK(find_scheme(plan_of("", exact), "card")->is == verdict::unknown);
}

TEST_CASE("the exact mode says when it ran out of its budget") {
    zorgpad::evaluate_options exact;
    exact.exact = true;
    exact.budget = 1;
    const zorgpad::plan plan = plan_of("", exact);
    CHECK(find_scheme(plan, "either")->is == verdict::unknown);
    CHECK(std::any_of(plan.notes.begin(), plan.notes.end(), [](const zorgpad::plan_note& note) {
        return note.is == zorgpad::plan_note::kind::exact_budget_exceeded;
    }));
}

TEST_CASE("a refused fact stays unknown and is not asked again") {
    const zorgpad::plan plan = plan_of(single + R"(, "household": {"income": {"refused": true}, "insured": true})");
    CHECK(find_scheme(plan, "below")->is == verdict::unknown);
    const names questions = test::question_names(plan);
    CHECK(std::find(questions.begin(), questions.end(), "fact:income") == questions.end());
}

TEST_CASE("a family without a day gets an empty plan, never a guess") {
    const zorgpad::plan plan = zorgpad::evaluate(book(), zorgpad::family{});
    CHECK(plan.schemes.empty());
    REQUIRE(plan.notes.size() == 1);
    CHECK(plan.notes[0].is == zorgpad::plan_note::kind::missing_date);
}

TEST_CASE("the exact mode tries the cent between a norm and another bound") {
    // 120% of 1419.46 is 1703.352: an income of 1703.36 is above it, and below 1703.37.
    const zorgpad::compiled_book narrow = test::compile_texts({test::national(R"(
      "norms": {
        "odd": {"unit": "EUR/month", "is": {"norm": "base", "percent": 120}},
        "base": {"unit": "EUR/month", "is": 1419.46}},
      "facts": {"income": {"of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen"}},
      "schemes": {"out": {"title": "buiten", "level": "local", "for": "household", "when": {"not":
        {"all": [{"fact": "income", "more_than": {"norm": "odd"}}, {"fact": "income", "less_than": 1703.37}]}}}})")});
    zorgpad::evaluate_options exact;
    exact.exact = true;
    const zorgpad::plan plan =
        zorgpad::evaluate(narrow, test::family_of(R"({"family": 1, "as_of": "2026-11-21"})", narrow), exact);
    CHECK(find_scheme(plan, "out")->is == verdict::unknown);
}
