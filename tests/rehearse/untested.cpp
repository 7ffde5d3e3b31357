// SPDX-License-Identifier: BSL-1.0
// What no example shows is a finding, with its place.
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/rehearse/rehearse.hpp>
#include <zorgpad/rehearse/untested.hpp>

#include <algorithm>
#include <catch.hpp>
#include <string>
#include <vector>

using namespace zorgpad;

namespace {

findings untested_text(std::string_view text) {
    const outcome<book> loaded = load_book_texts({{"book.json", std::string(text), {}}});
    REQUIRE(loaded.has_value());
    return untested(rehearse(*loaded).covered, loaded->files.get());
}

/// The findings about a book with a pathway, a scheme and these examples: code and what it is about.
std::vector<std::string> untested_in(const std::string& examples) {
    const std::string text = R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Boek",
      "facts": { "poor": { "of": "household", "type": "flag", "title": "weinig geld", "ask": "Is er weinig geld?" } },
      "schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household", "when": { "fact": "poor", "is": true } } },
      "pathways": { "p": { "kind": "zorgpad", "title": "Pad", "start": "b", "nodes": {
        "b": { "condition": { "fact": "poor", "is": true }, "yes": "c" },
        "c": { "step": "discuss", "title": "Bespreek" } } } },
      "examples": )" + examples +
                             " }";
    std::vector<std::string> all;
    for (const finding& one : untested_text(text)) {
        CHECK(one.level == severity::note);
        CHECK(one.where.line > 0);
        all.push_back(one.code + " " + one.where.pointer);
    }
    return all;
}

} // namespace

TEST_CASE("what no example reaches, takes, meets or is offered is found") {
    CHECK(untested_in("{}") == std::vector<std::string>{"cover.scheme-untested /schemes/help",
                                                        "cover.branch-untested /pathways/p/nodes/b",
                                                        "cover.node-untested /pathways/p/nodes/b",
                                                        "cover.condition-untested /pathways/p/nodes/b/condition",
                                                        "cover.node-untested /pathways/p/nodes/c"});
}

TEST_CASE("what examples show on both sides is not found") {
    CHECK(
        untested_in(
            R"({ "poor": { "title": "arm", "family": { "family": 1, "as_of": "2026-01-01", "household": { "poor": true } }, "expect": {} },
      "rich": { "title": "rijk", "family": { "family": 1, "as_of": "2026-01-01", "household": { "poor": false } }, "expect": {} } })")
            .empty());
}

TEST_CASE("the example of every kind about what no example shows provokes it") {
    for (const finding_kind* kind : untested_catalogue) {
        CAPTURE(kind->code);
        const findings found = untested_text(kind->example);
        CHECK(std::any_of(found.begin(), found.end(), [kind](const finding& one) { return one.code == kind->code; }));
    }
}
