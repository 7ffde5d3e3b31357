// SPDX-License-Identifier: BSL-1.0
// Entries that are not whole once the layers are merged, and texts in one language of two.
#include "catch.hpp"
#include "checked_texts.hpp"

using namespace zorgpad;

namespace {
const all_codes nothing;
const all_codes missing{"schema.missing-key"};
} // namespace

TEST_CASE("what the language asks for must be there when all layers are laid") {
    CHECK(codes(checked({national(R"("roles": { "midwife": {} })")})) == missing);
    CHECK(codes(checked({national(R"("signals": { "s": { "title": "s" } })")})) ==
          all_codes{"schema.missing-key", "schema.missing-key"});
}

TEST_CASE("what is left open may be missing until a layer gives it") {
    const std::string below = national(R"("services": { "s": { "title": "s", "kind": "k", "open": ["for"] } })");
    CHECK(checked({below, municipal(R"("services": { "s": { "for": "household" } })")}).empty());
    CHECK(codes(checked({below, municipal(R"("roles": { "r": { "title": "r" } })")})) == all_codes{"layer.open-left"});
}

TEST_CASE("a layer may not rely on the layer above to be whole") {
    const findings found = checked({national(R"("services": { "s": { "title": "s", "kind": "k" } })"),
                                    municipal(R"("services": { "s": { "for": "household" } })")});
    // In the national book itself it is missing.
    REQUIRE(codes(found) == missing);
    CHECK(found[0].variant.empty());
}

TEST_CASE("what a layer takes out is missing there") {
    const findings found = checked({national(R"("roles": { "midwife": { "title": "verloskundige" } })"),
                                    municipal(R"("roles": { "midwife": { "title": null } })")});
    REQUIRE(codes(found) == missing);
    CHECK(found[0].variant == "GM0268");
    CHECK(found[0].where.file == "2.json");
    CHECK(found[0].where.pointer == "/roles/midwife/title");
}

TEST_CASE("an entry that no layer below defines is not whole") {
    const findings found = checked({national(""), municipal(R"("roles": { "midwive": { "note": "…" } })")});
    CHECK(codes(found) == missing);
}

TEST_CASE("a fact has what its type asks for") {
    const auto fact = [](const std::string& attributes) {
        return codes(checked({national(R"("facts": { "f": { "title": "f", )" + attributes + " } }")}));
    };
    CHECK(fact(R"("of": "household", "type": "flag")") == nothing);
    CHECK(fact(R"("of": "household", "type": "money")") == missing);
    CHECK(fact(R"("of": "household", "type": "choice")") == missing);
    CHECK(fact(R"("ask": "?")") == all_codes{"schema.missing-key", "schema.missing-key"});
}

TEST_CASE("the dates of a person are built in and get only words") {
    CHECK(checked({national(R"("facts": { "birth-date": { "title": "geboortedatum", "ask": "?" } })")}).empty());
    CHECK(codes(checked({national(R"("facts": { "birth-date": { "title": "geboortedatum", "type": "date" } })")})) ==
          all_codes{"schema.not-here"});
}

TEST_CASE("an example has a family and what to expect") {
    CHECK(codes(checked({national(R"("examples": { "e": { "title": "e" } })")})) ==
          all_codes{"schema.missing-key", "schema.missing-key"});
}

TEST_CASE("a norm has an amount, or amounts by period") {
    CHECK(codes(checked({national(R"("norms": { "n": { "unit": "EUR" } })")})) == all_codes{"schema.one-of-keys"});
}

TEST_CASE("a node is one thing") {
    CHECK(codes(checked({money(R"(, "service": "s" })",
                               R"("services": { "s": { "title": "s", "kind": "k", "for": "household" } })")})) ==
          all_codes{"schema.one-of-keys"});
    CHECK(codes(checked({money(R"(, "next": "a" }, "a": { "title": "a" })")})) == all_codes{"schema.one-of-keys"});
}

TEST_CASE("a layer may make another thing of a node") {
    CHECK(checked({money(" }", R"("services": { "s": { "title": "s", "kind": "k", "for": "household" } })"),
                   municipal(R"("pathways": { "money": { "nodes": { "meet": { "step": null, "service": "s" } } } })")})
              .empty());
}

TEST_CASE("branches belong to conditions, instruments to screening, and asking for consent to a consent") {
    CHECK(codes(checked({money(R"(, "yes": "a" }, "a": { "step": "inform", "title": "a" })")})) ==
          all_codes{"schema.not-here"});
    CHECK(codes(checked({money(R"(, "next": "a" }, "a": { "step": "screen", "title": "a" })")})) == missing);
    CHECK(codes(checked({money(R"(, "next": "a" }, "a": { "step": "ask-consent", "title": "a" })")})) == missing);
    CHECK(codes(checked(
              {money(R"(, "instrument": "i" })", R"("instruments": { "i": { "title": "i", "for": "child" } })")})) ==
          all_codes{"schema.not-here"});
}

TEST_CASE("a text without English stands out where other texts have it") {
    CHECK(checked({national(R"("roles": { "a": { "title": "a" }, "b": { "title": "b" } })")}).empty());
    const findings found = checked({national(
        R"("roles": { "a": { "title": { "nl": "a", "en": "a" } }, "b": { "title": "b", "note": "voor ons" } })")});
    REQUIRE(codes(found) == all_codes{"schema.text-missing-language"});
    CHECK(found[0].where.pointer == "/roles/b/title");
    CHECK(found[0].level == severity::warning);
}

TEST_CASE("texts inside attributes are looked at too, once for each attribute") {
    const findings found = checked({national(R"("roles": { "a": { "title": { "nl": "a", "en": "a" } } },
  "facts": { "f": { "of": "household", "type": "choice", "title": { "nl": "f", "en": "f" }, "options": { "a": "a", "b": "b" } } })")});
    REQUIRE(codes(found) == all_codes{"schema.text-missing-language"});
    CHECK(found[0].where.pointer == "/facts/f/options");
}
