// SPDX-License-Identifier: BSL-1.0
// Ids that name nothing.
#include "catch.hpp"
#include "checked_texts.hpp"

using namespace zorgpad;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string words(const finding& one) { return std::string(one.message.in(language::nl)); }

} // namespace

TEST_CASE("an unknown id comes with the nearest one that is known") {
    const findings found = checked({national(R"("roles": { "midwife": { "title": "verloskundige" } },
  "contacts": { "team": { "title": "Team", "by": ["midwive"] } })")});
    REQUIRE(codes(found) == all_codes{"schema.unknown-id"});
    CHECK_THAT(words(found[0]), ContainsSubstring("Bedoelt u “midwife”?"));
    CHECK(found[0].where.pointer == "/contacts/team/by/0");
}

TEST_CASE("every kind of reference is looked at") {
    const findings found = checked({national(R"("sources": {},
  "norms": { "n": { "unit": "EUR", "source": "x-source", "is": { "norm": "x-norm", "percent": { "norm": "x-percent" } } } },
  "facts": { "f": { "of": "household", "type": "flag", "title": "f", "by": ["x-role"] } },
  "contacts": { "c": { "title": "c", "by": ["x-role"] } },
  "consents": { "c": { "title": "c", "by": "x-role", "with": "x-role" } },
  "signals": { "s": { "title": "s", "group": "g", "of": "child", "by": "x-role" } },
  "instruments": { "i": { "title": "i", "for": "child", "by": "x-role" } },
  "services": { "s": { "title": "s", "kind": "k", "for": "child", "contact": "x-contact", "by": "x-role" } },
  "schemes": { "s": { "title": "s", "level": "fund", "for": "child", "after": "x-scheme", "requires": "x-scheme",
    "apply": { "by": "x-role", "contact": "x-contact", "deadline": { "before": "x-fact", "period": "P1M" } } } },
  "pathways": { "p": { "title": "p", "kind": "zorgpad", "audience": "x-role", "start": ["a", "x-node"], "nodes": {
    "a": { "signal": "x-signal", "by": "x-role", "next": ["b", "c", "d", "e"] },
    "b": { "service": "x-service", "contact": "x-contact" },
    "c": { "scheme": "x-scheme", "next": "x-node" },
    "d": { "pathway": "x-pathway" },
    "e": { "step": "screen", "title": "e", "instrument": "x-instrument", "consent": "x-consent", "source": "x-source" } } } })")});
    for (const finding& one : found) {
        CHECK(one.code == "schema.unknown-id");
    }
    CHECK(found.size() == 28);
}

TEST_CASE("every test of a condition is looked at, with its parts") {
    const findings found = checked({national(R"(
  "instruments": { "spark": { "title": "SPARK", "for": "child", "themes": { "overall": {} }, "outcomes": { "low": {} } } },
  "signals": { "s": { "title": "s", "group": "parent.financial", "of": "household" } },
  "facts": { "kind": { "of": "household", "type": "choice", "title": "k", "options": { "one": "een", "two": "twee" } },
             "income": { "of": "household", "type": "money", "unit": "EUR", "title": "i" } },
  "conditions": { "all": { "title": "A", "when": { "all": [
    { "fact": "x-fact", "is": true }, { "fact": "kind", "is": "three" }, { "fact": "kind", "in": ["one", "four"] },
    { "fact": "household.kind", "is": "copule" }, { "fact": "income", "at_most": { "norm": "x-norm" } },
    { "signal": ["s", "x-signal"] }, { "signals": "parent.finance", "at_least": 1 },
    { "score": "x-instrument", "theme": "overall", "at_least": 1 }, { "score": "spark", "theme": "x-theme", "at_least": 1 },
    { "outcome": "spark", "is": "high" }, { "condition": "x-condition" }, { "receives": "x-scheme" },
    { "consent": "x-consent" }, { "progress": "x-pathway/node", "is": "done" }, { "progress": "node", "is": "done" } ] } } })")});
    CHECK(codes(found) == all_codes(15, "schema.unknown-id"));
}

TEST_CASE("groups of signals nest by dots") {
    CHECK(checked({national(R"(
  "signals": { "s": { "title": "s", "group": "parent.financial.debts", "of": "household" } },
  "conditions": { "c": { "title": "C", "when": { "any": [ { "signals": "parent", "at_least": 1 },
    { "signals": "parent.financial", "at_least": 1 }, { "signals": "parent.financial.debts", "at_least": 1 } ] } } })")})
              .empty());
}

TEST_CASE("the progress of a node is known by its own pathway or by its full name") {
    const std::string again =
        R"(, "again": { "to": "meet", "when": { "any": [ { "progress": "meet", "is": "not-succeeded" },
      { "progress": "money/meet", "is": "declined" }, { "progress": "money/greet", "is": "done" } ] } } })";
    const findings found = checked({money(again)});
    REQUIRE(codes(found) == all_codes{"schema.unknown-id"});
}

TEST_CASE("what a layer took out is dangling there, with the places that refer to it and where it was") {
    const findings found = checked({national(R"("contacts": { "team": { "title": "Team" } },
  "services": { "help": { "title": "Hulp", "kind": "k", "for": "household", "contact": "team" } })"),
                                    municipal(R"("contacts": { "team": null })")});
    REQUIRE(codes(found) == all_codes{"graph.dangling"});
    CHECK(found[0].variant == "GM0268");
    CHECK(found[0].where.layer == "gm0268");
    CHECK(found[0].where.pointer == "/contacts/team");
    REQUIRE(found[0].related.size() == 2);
    CHECK(found[0].related[0].where.pointer == "/services/help/contact");
    CHECK(found[0].related[1].where.pointer == "/contacts/team");
}

TEST_CASE("what is not available here dangles nowhere") {
    CHECK(checked(
              {national(
                   R"("services": { "help": { "title": "Hulp", "kind": "k", "for": "household", "open": ["contact"] } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "help", "nodes": { "help": { "service": "help" } } } })"),
               municipal(R"("services": { "help": { "available": false } })")})
              .empty());
}

TEST_CASE("the national book and Nijmegen refer to nothing unknown") {
    for (const finding& one : checked_embedded_book()) {
        CAPTURE(one.code, words(one), one.where.file, one.where.line);
        CHECK(one.level != severity::error);
    }
}
