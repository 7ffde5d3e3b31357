// SPDX-License-Identifier: BSL-1.0
// The findings that need proofs: every kind has an example that provokes it and nothing else, every witness evaluates
// to what it shows, and what is right is left alone.
#include "catch.hpp"
#include "proved_texts.hpp"
#include "texts.hpp"
#include <zorgpad/check/proof_catalogue.hpp>

#include <algorithm>

using namespace zorgpad;
using all_codes = std::vector<std::string>;

namespace {

/// The plan of the witness of the one finding about an example.
plan shown(const finding_kind& kind) {
    const findings found = proved_text(kind.example);
    REQUIRE(found.size() == 1);
    REQUIRE_FALSE(found.front().witness.empty());
    const compiled_book book = compiled_text(kind.example);
    return evaluate(book, test::family_of(found.front().witness, book));
}

std::string help_when(const std::string& condition) {
    return loans_and(R"("schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household", "when": )" +
                     condition + " } }");
}

std::string money_worries(const std::string& nodes) {
    return loans_and(
        R"("pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "a", "nodes": {)" + nodes +
        R"(, "help": { "step": "inform", "title": "Hulp" }, "talk": { "step": "discuss", "title": "Praat" } } } })");
}

} // namespace

TEST_CASE("the example of every kind that needs proof provokes it and nothing else") {
    for (const finding_kind* kind : proof_catalogue) {
        if (!kind->example.empty()) {
            CAPTURE(kind->code);
            CHECK(only_checked_text(kind->example).empty());
            const findings found = proved_text(kind->example);
            CHECK(codes(found) == all_codes{std::string(kind->code)});
            if (!found.empty()) {
                CHECK(found.front().level == kind->level);
                CHECK(found.front().where.line > 0);
                CHECK(found.front().message.in(language::nl).find('{') == std::string_view::npos);
                CHECK(found.front().message.in(language::en).find('{') == std::string_view::npos);
            }
        }
    }
}

TEST_CASE("what can never be names the tests that exclude it, with their places") {
    for (const finding_kind* kind :
         {&proof_kinds::never_true, &proof_kinds::always_true, &proof_kinds::branch_never_taken}) {
        CAPTURE(kind->code);
        const findings found = proved_text(kind->example);
        REQUIRE(found.size() == 1);
        CHECK(found.front().witness.empty());
        REQUIRE(found.front().related.size() == 2);
        for (const related_place& test : found.front().related) {
            CHECK(test.where.line > 0);
            CHECK(test.words.in(language::en).find("loans") == std::string_view::npos); // words, not ids
            CHECK_FALSE(test.words.in(language::nl).empty());
        }
    }
}

TEST_CASE("a gap is shown by a family for which the pathway ends there") {
    const plan plan = shown(proof_kinds::gap);
    CHECK(test::step_names(plan) == all_codes{"money/meet"});
}

TEST_CASE("an overlap is shown by a family that is given both ways") {
    const plan plan = shown(proof_kinds::overlap);
    CHECK(test::find_step(plan, "money/help") != nullptr);
    CHECK(test::find_step(plan, "money/talk") != nullptr);
}

TEST_CASE("a scheme that is never unlikely is shown by a family that fails its tests") {
    const plan plan = shown(proof_kinds::never_unlikely);
    REQUIRE(test::find_scheme(plan, "help") != nullptr);
    CHECK(test::find_scheme(plan, "help")->is == verdict::unknown);
    CHECK(test::find_scheme(plan, "help")->missing.empty());
}

TEST_CASE("what holds of nobody is shown by a family without children") {
    const plan plan = shown(proof_kinds::vacuous);
    REQUIRE(test::find_scheme(plan, "help") != nullptr);
    CHECK(test::find_scheme(plan, "help")->is == verdict::likely);
}

TEST_CASE("conditions that some family meets and some does not are left alone") {
    CHECK(proved_text(help_when(R"({ "fact": "loans", "from": 2, "until": 3 })")).empty());
    CHECK(proved_text(
              help_when(
                  R"({ "not": { "all": [ { "fact": "debts", "is": true }, { "fact": "loans", "at_most": 2 } ] } })"))
              .empty());
    CHECK(proved_text(
              help_when(R"({ "some": "child", "where": { "all": [ { "fact": "age", "from": "P4Y", "until": "P5Y" },
                                     { "fact": "age", "from": "P5Y", "until": "P6Y", "on": "next-birthday" } ] } })"))
              .empty());
}

TEST_CASE("a named condition is judged where it is stated, not where it is used") {
    const std::string text = loans_and(R"("conditions": { "none": { "title": "Geen", "when": {
        "all": [ { "fact": "debts", "is": true }, { "fact": "debts", "is": false } ] } } },
      "schemes": { "help": { "title": "Hulp", "level": "fund", "for": ["household", "child"], "when": { "condition": "none" } } })");
    const findings found = proved_text(text);
    CHECK(codes(found) == all_codes{"condition.never-true"});
    CHECK(found.front().where.pointer == "/conditions/none/when");
}

TEST_CASE("where a family lives is never held against a condition") {
    const std::string text =
        loans_and(R"("schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household",
        "when": { "any": [ { "municipality": ["GM0344"] }, { "fact": "loans", "at_least": 2 } ] } } })") +
        "\n---\n" +
        R"({ "zorgpad": 1, "id": "gm0268", "layer": "municipal", "scope": ["GM0268"], "title": "Nijmegen" })";
    CHECK(proved_text(text).empty());
}

TEST_CASE("a norm that has no amount proves nothing") {
    CHECK(proved_text(loans_and(R"("norms": { "low": { "unit": "loans", "values": [
        { "from": "2026-01-01", "until": "2027-01-01", "amounts": [ { "when": { "fact": "debts", "is": true }, "is": 3 } ] } ] } },
      "schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household", "when":
        { "fact": "loans", "at_least": { "norm": "low" } } } })"))
              .empty());
}

TEST_CASE("on a day without an amount nothing is claimed of what is compared with the norm") {
    const std::string text = loans_and(R"("norms": { "low": { "unit": "loans", "values": [
        { "from": "2024-01-01", "until": "2025-01-01", "is": 3 } ] } },
      "schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household", "when": { "any": [
        { "fact": "debts", "is": true }, { "fact": "loans", "at_least": { "norm": "low" } } ] } } })");
    CHECK(proved_text(text).empty());
    CHECK(proved_text(text, from_civil(2026, 6, 1)).empty());
}

TEST_CASE("an exit counts as taken where only what is not known yet leads to its node") {
    CHECK(proved_text(
              money_worries(R"("a": { "condition": { "fact": "debts", "is": true }, "yes": "help", "unknown": "b" },
        "b": { "condition": { "fact": "debts", "is": true }, "yes": "talk", "no": "help" })"))
              .empty());
}

TEST_CASE("the first exit that nobody takes is named, and nothing that lies behind it") {
    const findings found = proved_text(money_worries(R"(
        "a": { "condition": { "fact": "loans", "at_least": 3 }, "yes": "b", "no": "talk" },
        "b": { "condition": { "fact": "loans", "at_most": 2 }, "yes": "c", "no": "help" },
        "c": { "condition": { "fact": "debts", "is": true }, "yes": "help", "no": "talk" })"));
    REQUIRE(codes(found) == all_codes{"condition.branch-never-taken"});
    CHECK(found.front().message.in(language::en).find("money/b to money/c") != std::string_view::npos);
    CHECK(found.front().where.pointer == "/pathways/money/nodes/b/condition");
}

TEST_CASE("the condition of again is judged as it stands when the round ends") {
    CHECK(proved_text(
              money_worries(R"("a": { "step": "follow-up", "title": "Vraag of het lukte", "next": ["help", "talk"],
        "again": { "to": "a", "when": { "progress": "a", "is": "not-succeeded" } } })"))
              .empty());
}

TEST_CASE("what is proved can be accepted, and checking alone does not miss it") {
    const std::string text = loans_and(R"("schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household",
        "when": { "indicative": { "fact": "debts", "is": true } } } },
      "accept": [ { "code": "condition.never-unlikely", "at": "schemes/help", "why": "gemeenten verschillen" } ])");
    CHECK(proved_text(text).empty());
    CHECK(only_checked_text(text).empty());
}

TEST_CASE("with a day only the days from it on count") {
    const std::string text = help_when(R"({ "date": { "from": "2024-01-01", "until": "2025-01-01" } })");
    CHECK(proved_text(text).empty());
    CHECK(codes(proved_text(text, from_civil(2026, 1, 1))) == all_codes{"condition.never-true"});
}

TEST_CASE("the national book has nothing that holds of nobody or of everybody") {
    for (const finding& one : proved_national_book()) {
        CAPTURE(one.code, one.where.pointer);
        CHECK(one.code != "condition.never-true");
        CHECK(one.code != "condition.always-true");
        CHECK(one.code != "condition.branch-never-taken");
        CHECK(one.code != "condition.undecided");
    }
}
