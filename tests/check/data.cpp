// SPDX-License-Identifier: BSL-1.0
// What is asked of a family: no more than is used, not too soon, with the reason why, and never who it is.
#include "catch.hpp"
#include "checked_texts.hpp"

using namespace zorgpad;
using Catch::Matchers::ContainsSubstring;

namespace {

const all_codes nothing;

const std::string debts =
    R"("facts": { "debts": { "of": "household", "type": "flag", "title": "schulden", "sensitive": true, "why": "Dan helpen we." } },
  "conditions": { "worries": { "title": "zorgen", "when": { "fact": "debts", "is": true } }, "seen": { "title": "s", "when": { "signal": "s" } } },
  "schemes": { "fund": { "title": "fonds", "level": "fund", "for": "household", "when": { "condition": "worries" } } },
  "signals": { "s": { "title": "s", "group": "g", "of": "household" } },)";

findings found_in(const std::string& start, const std::string& nodes) {
    return advised({national(debts + R"("pathways": { "p": { "kind": "zorgpad", "title": "p", "start": [)" + start +
                             R"(], "nodes": { )" + nodes + " } } }")});
}

const std::string trust = R"("meet": { "step": "meet", "title": "Maak kennis", "next": "explain" },
  "explain": { "step": "explain", "title": "Leg uit", "next": "ask" }, )";
const std::string ask =
    R"("ask": { "condition": { "fact": "debts", "is": true }, "yes": "help" }, "help": { "step": "inform", "title": "t" })";

all_codes fact(const std::string& id, const std::string& words, const std::string& type) {
    return codes(
        advised({national("\"facts\": { \"" + id + R"(": { "of": "household", )" + type + ", " + words + R"( } },
  "conditions": { "c": { "title": "c", "when": { "fact": ")" +
                          id + R"(", "at_least": 1 } } })")}));
}

} // namespace

TEST_CASE("a sensitive fact is asked after meeting and explaining, on every way") {
    CHECK(codes(found_in(R"("meet")", trust + ask)) == nothing);
    CHECK(codes(found_in(R"("explain")", trust.substr(trust.find("\"explain\": ")) + ask)) ==
          all_codes{"data.fact-asked-too-early"});
    const findings found = found_in(R"("meet")", trust + ask + R"(, "seen": { "signal": "s", "next": "other" },
      "other": { "condition": { "condition": "worries" }, "yes": "help" })");
    REQUIRE(codes(found) == all_codes{"data.fact-asked-too-early"});
    CHECK(found[0].where.pointer == "/pathways/p/nodes/other");
    REQUIRE(found[0].related.size() == 1);
    CHECK(found[0].related[0].where.pointer == "/conditions/worries/when");
    CHECK_THAT(std::string(found[0].message.in(language::en)), ContainsSubstring("p/seen → p/other"));
}

TEST_CASE("a scheme may ask something sensitive, too; in an emergency one asks what one must") {
    CHECK(codes(found_in(R"("fund")", R"("fund": { "scheme": "fund" })")) == all_codes{"data.fact-asked-too-early"});
    CHECK(codes(found_in(R"("fund")", R"("fund": { "scheme": "fund", "urgency": "acute" })")) == nothing);
}

TEST_CASE("a fact that only one municipality uses is used") {
    const std::string income = R"("facts": { "income": { "of": "household", "type": "flag", "title": "inkomen" } })";
    CHECK(codes(advised({national(income)})) == all_codes{"data.fact-never-used"});
    CHECK(codes(advised(
              {national(income),
               municipal(R"("conditions": { "c": { "title": "c", "when": { "fact": "income", "is": true } } })")})) ==
          nothing);
    CHECK(codes(advised({national(R"("facts": { "birth-date": { "title": "geboortedatum", "ask": "Wanneer?" } })")})) ==
          nothing);
    const std::string by_deadline = R"("facts": { "moved": { "of": "household", "type": "date", "title": "verhuisd" } },
      "schemes": { "s": { "title": "s", "level": "fund", "for": "household",
        "apply": { "by": ["r"], "deadline": { "after": "moved", "period": "P6W" } } } }, "roles": { "r": { "title": "r" } })";
    CHECK(codes(advised({national(by_deadline)})) == nothing);
}

TEST_CASE("nothing asks who somebody is") {
    const std::string count = R"("type": "count", "unit": "n")";
    CHECK(fact("rooms", R"("title": "kamers")", count) == nothing);
    CHECK(fact("person.bsn", R"("title": "nummer")", count) == all_codes{"data.identifier-asked"});
    CHECK(fact("number", R"("title": "nummer", "ask": "Wat is uw huisnummer?")", count) ==
          all_codes{"data.identifier-asked"});
    CHECK(fact("number", R"("title": "phone number")", count) == all_codes{"data.identifier-asked"});
    CHECK(codes(advised({national(
              R"("facts": { "lives-here": { "of": "household", "type": "flag", "title": "woont op dit adres" } },
      "conditions": { "c": { "title": { "nl": "c" }, "when": { "fact": "lives-here", "is": true } } })")})) == nothing);
}
