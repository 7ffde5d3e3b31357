// SPDX-License-Identifier: BSL-1.0
// The kind of a household, for all that may be known of who is in it.
#include "catch.hpp"
#include "texts.hpp"

using namespace zorgpad;
using names = std::vector<std::string>;

namespace {

const std::string kinds = test::national(R"("schemes": {
  "couple": {"title": "1", "level": "local", "for": "household", "when": {"fact": "household.kind", "is": "couple"}},
  "parent": {"title": "2", "level": "local", "for": "household", "when": {"fact": "household.kind", "is": "single-parent"}},
  "single": {"title": "3", "level": "local", "for": "household", "when": {"fact": "household.kind", "is": "single"}},
  "one": {"title": "4", "level": "local", "for": "household",
          "when": {"fact": "household.kind", "in": ["single", "single-parent"]}}})");

plan plan_of(const std::string& people) {
    static const compiled_book book = test::compile_texts({kinds});
    return evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21")" + people + "}", book));
}

/// Of couple, single parent, single and one of these last two: + likely, - unlikely, o open (unknown).
std::string verdicts(const std::string& people) {
    const plan made = plan_of(people);
    std::string all;
    for (const std::string id : {"couple", "parent", "single", "one"}) {
        const verdict is = test::find_scheme(made, id)->is;
        all += is == verdict::likely ? '+' : is == verdict::unlikely ? '-' : 'o';
    }
    return all;
}

names missing(const std::string& scheme, const std::string& people) {
    const plan made = plan_of(people);
    return test::names_of(made, test::find_scheme(made, scheme)->missing);
}

const std::string nobody = R"(, "adults": [])";
const std::string one = R"(, "adults": [{"id": "a"}])";
const std::string two = R"(, "adults": [{"id": "a"}, {"id": "b"}])";
const std::string three = R"(, "adults": [{"id": "a"}, {"id": "b"}, {"id": "c"}])";
const std::string perhaps_more = R"(, "incomplete": ["adults"])";
const std::string no_children = R"(, "children": [])";
const std::string young = R"(, "children": [{"id": "k", "facts": {"birth-date": "2008-11-22"}}])";
const std::string grown = R"(, "children": [{"id": "k", "facts": {"birth-date": "2008-11-21"}}])";
const std::string expected = R"(, "children": [{"id": "k", "facts": {"due-date": "2027-01-01"}}])";

} // namespace

TEST_CASE("two adults or more are a couple, one is single or a single parent, by the children under eighteen") {
    CHECK(verdicts(one + no_children) == "--++");
    CHECK(verdicts(one + grown) == "--++");
    CHECK(verdicts(one + young) == "-+-+");
    CHECK(verdicts(one + expected) == "--++");
    CHECK(verdicts(two + no_children) == "+---");
    CHECK(verdicts(two + young) == "+---");
    CHECK(verdicts(three + young) == "+---");
    CHECK(verdicts(nobody + no_children) == "--++");
    CHECK(verdicts(nobody + young) == "--++");
}

TEST_CASE("what is not known of who is there is said only where it makes a difference") {
    CHECK(verdicts(one) == "-oo+");
    CHECK(verdicts(two) == "+---");
    CHECK(verdicts(one + perhaps_more + no_children) == "o-oo");
    CHECK(verdicts(one + perhaps_more + young) == "oo-o");
    CHECK(verdicts(two + perhaps_more) == "+---");
    CHECK(verdicts(no_children) == "o-oo");
    CHECK(verdicts(young) == "oooo");
    CHECK(verdicts("") == "oooo");
    CHECK(missing("parent", one) == names{"children"});
    CHECK(missing("couple", one + perhaps_more) == names{"adults"});
    CHECK(missing("one", one + perhaps_more) == names{"adults"});
    CHECK(missing("parent", one + perhaps_more) == names{"adults", "children"});
    CHECK(missing("parent", R"(, "adults": [{"id": "a"}], "children": [{"id": "k"}])") == names{"birth-date@k"});
}

TEST_CASE("a single parent is one until the youngest is eighteen, and one who expects a child from its birth on") {
    CHECK(plan_of(one + young).expires == parse_date("2026-11-22"));
    CHECK(plan_of(one + expected).expires == parse_date("2027-01-01"));
    CHECK_FALSE(plan_of(one + grown).expires.has_value());
    CHECK_FALSE(plan_of(two + young).expires.has_value());
}

TEST_CASE("a household has a size between two when it is neither smaller nor as great as the second") {
    const compiled_book book = test::compile_texts({test::national(R"("schemes": {
      "six": {"title": "1", "level": "local", "for": "household", "when": {"fact": "household.size", "at_least": 6}},
      "two-to-four": {"title": "2", "level": "local", "for": "household",
                      "when": {"fact": "household.size", "from": 2, "until": 4}},
      "three-to-six": {"title": "3", "level": "local", "for": "household",
                       "when": {"fact": "household.size", "from": 3, "until": 6}}})")});
    std::string people;
    for (int size = 1; size <= 7; ++size) {
        people += (size == 1 ? "" : ", ") + (R"({"id": "a)" + std::to_string(size) + "\"}");
        const plan made = evaluate(
            book, test::family_of(R"({"family": 1, "as_of": "2026-11-21", "children": [], "adults": [)" + people + "]}",
                                  book));
        CAPTURE(size);
        const auto likely = [&](const std::string& id) { return test::find_scheme(made, id)->is == verdict::likely; };
        CHECK(likely("six") == (size >= 6));
        CHECK(likely("two-to-four") == (size >= 2 && size < 4));
        CHECK(likely("three-to-six") == (size >= 3 && size < 6));
    }
}
