// SPDX-License-Identifier: BSL-1.0
// From a book to the compiled book of a municipality.
#include "catch.hpp"
#include "texts.hpp"

#include <zorgpad/compile/compile.hpp>

namespace {

std::string code_of(const zorgpad::outcome<zorgpad::compiled_book>& compiled) {
    REQUIRE_FALSE(compiled.has_value());
    REQUIRE(compiled.findings().size() == 1);
    return compiled.findings()[0].code;
}

} // namespace

TEST_CASE("a code that was merged away is refused, with the one that came in its place") {
    const auto compiled = zorgpad::compile(zorgpad::book{}, "GM0501");
    CHECK(code_of(compiled) == "layer.municipality-retired");
    CHECK(compiled.findings()[0].message.in("en").find("GM1992") != std::string_view::npos);
}

TEST_CASE("a code that does not exist is refused") {
    CHECK(code_of(zorgpad::compile(zorgpad::book{}, "GM9999")) == "layer.municipality-unknown");
}

TEST_CASE("a book made by hand compiles without any file") {
    zorgpad::book made;
    made.layers.emplace_back();
    CHECK(zorgpad::compile(made, "GM0268").has_value());
}

TEST_CASE("a municipality without a layer of its own gets the national plan, and is told so") {
    const zorgpad::compiled_book book = test::compile_texts({test::national(R"("roles": {})")}, "GM0268");
    const zorgpad::plan plan = zorgpad::evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21"})", book));
    REQUIRE(plan.notes.size() == 2);
    CHECK(plan.notes[1].is == zorgpad::plan_note::kind::no_municipal_layer);
}
