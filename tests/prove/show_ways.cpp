// SPDX-License-Identifier: BSL-1.0
// Findings about ways come with a family that walks them.
#include "catch.hpp"
#include "proved_texts.hpp"
#include "texts.hpp"
#include <zorgpad/check/catalogue.hpp>
#include <zorgpad/check/data_catalogue.hpp>
#include <zorgpad/check/offer_catalogue.hpp>
#include <zorgpad/check/path_catalogue.hpp>

#include <algorithm>

using namespace zorgpad;

namespace {

/// The one finding of a kind about its example.
finding found_in_example(const finding_kind& kind) {
    for (finding& one : advised_text(kind.example)) {
        if (one.code == kind.code) {
            return std::move(one);
        }
    }
    FAIL("not found: " << kind.code);
    return {};
}

/// "/pathways/money/nodes/plan" as "money/plan".
std::string node_at(const finding& about) {
    std::string id = about.where.pointer.substr(std::string("/pathways/").size());
    const std::size_t nodes = id.find("/nodes/");
    return nodes == std::string::npos ? id : id.replace(nodes, std::string("/nodes/").size(), "/");
}

bool has_step(const plan& all, const std::string& node) {
    return std::any_of(all.steps.begin(), all.steps.end(),
                       [&](const plan_step& one) { return one.id == node && !one.provisional; });
}

} // namespace

TEST_CASE("the family of a finding about a way gets to the step that it is about") {
    for (const finding_kind* kind : path_catalogue) {
        CAPTURE(kind->code);
        const finding shown = found_in_example(*kind);
        REQUIRE_FALSE(shown.witness.empty());
        const compiled_book book = compiled_text(kind->example);
        const plan made = evaluate(book, test::family_of(shown.witness, book));
        CAPTURE(shown.witness, node_at(shown));
        CHECK(has_step(made, node_at(shown)));
    }
}

TEST_CASE("where one way passes the step that another misses, the family walks the other") {
    const std::string text = loans_and(R"("instruments": { "list": { "title": "Lijst", "for": "household" } },
      "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": ["meet", "debts"], "nodes": {
        "meet": { "step": "meet", "title": "Maak kennis" },
        "debts": { "condition": { "fact": "debts", "is": true }, "yes": "explain", "no": "screen" },
        "explain": { "step": "explain", "title": "Leg uit", "next": "screen" },
        "screen": { "step": "screen", "instrument": "list", "title": "Vul in" } } } })");
    for (const finding& one : advised_text(text)) {
        if (one.code == "path.explain-before-screen") {
            const compiled_book book = compiled_text(text);
            const plan made = evaluate(book, test::family_of(one.witness, book));
            CHECK(has_step(made, "money/screen"));
            CHECK_FALSE(has_step(made, "money/explain"));
            return;
        }
    }
    FAIL("the finding is missing");
}

TEST_CASE("a dead end, a signal without a route and a question that comes too early are shown by a family") {
    for (const finding_kind* kind :
         {&graph_kinds::dead_end, &cover_kinds::signal_without_route, &data_kinds::fact_asked_too_early}) {
        CAPTURE(kind->code);
        const finding shown = found_in_example(*kind);
        REQUIRE_FALSE(shown.witness.empty());
        const compiled_book book = compiled_text(kind->example);
        const plan made = evaluate(book, test::family_of(shown.witness, book));
        CHECK(made.steps.empty() == (kind == &graph_kinds::dead_end));
    }
}
