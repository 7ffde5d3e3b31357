// SPDX-License-Identifier: BSL-1.0
// From a book to the compiled book of a municipality.
#include "catch.hpp"
#include "texts.hpp"
#include <zorgpad/compile/compile_all.hpp>
#include <zorgpad/evaluate/load_family.hpp>
#include <zorgpad/load/load_book.hpp>

namespace {

std::string code_of(const zorgpad::outcome<zorgpad::compiled_book>& compiled) {
    REQUIRE_FALSE(compiled.has_value());
    REQUIRE(compiled.findings().size() == 1);
    return compiled.findings()[0].code;
}

/// A national layer with a scheme for some municipalities only, and a layer of Apeldoorn.
zorgpad::book three_kinds() {
    const std::string national =
        test::national(R"("schemes": { "s": { "title": "s", "level": "local", "for": "household",
        "when": { "municipality": ["GM0344", "GM0200"] } } })");
    const std::string apeldoorn =
        R"({ "zorgpad": 1, "id": "gm0200", "layer": "municipal", "scope": ["GM0200"], "title": "t",
        "publisher": "p", "reviewed": "2026-11-01", "valid": { "from": "2026-01-01", "until": "2028-01-01" },
        "schemes": { "s": { "title": "anders" } } })";
    const auto read = zorgpad::load_book_texts({{"nl.json", national, {}}, {"gm0200.json", apeldoorn, {}}});
    REQUIRE(read.has_value());
    return *read;
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

TEST_CASE("a book made by hand is refused where a window is no bounds on an age or a week of pregnancy") {
    const auto read = zorgpad::load_book_texts(
        {{"nl.json",
          test::national(R"("pathways": { "p": { "title": "p", "kind": "zorgpad", "for": "household",
            "start": "a", "nodes": { "a": { "step": "inform", "title": "a",
            "window": { "fact": "pregnancy-week", "at_least": 12 } } } } })"),
          {}}});
    REQUIRE(read.has_value());
    zorgpad::book made = *read;
    CHECK(zorgpad::compile(made, "").has_value());
    zorgpad::node& node = made.layers.front().content.pathways.find("p")->second.nodes.find("a")->second;
    std::get<zorgpad::fact_test>(node.window->form).is = zorgpad::constant{zorgpad::decimal::whole(20), {}};
    CHECK(code_of(zorgpad::compile(made, "")) == "schema.not-a-window");
    node.window->form = zorgpad::municipality_test{{"GM0268"}};
    CHECK(code_of(zorgpad::compile(made, "")) == "schema.not-a-window");
}

TEST_CASE("a municipality without a layer of its own gets the national plan, and is told so") {
    const zorgpad::compiled_book book = test::compile_texts({test::national(R"("roles": {})")}, "GM0268");
    const zorgpad::plan plan =
        zorgpad::evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21"})", book));
    REQUIRE(plan.notes.size() == 2);
    CHECK(plan.notes[1].is == zorgpad::plan_note::kind::no_municipal_layer);
}

TEST_CASE("compiling the whole country gives each municipality what compiling it alone gives") {
    const zorgpad::book whole = three_kinds();
    const zorgpad::compiled_country country = zorgpad::compile_all(whole);
    CHECK(country.books.size() == zorgpad::default_municipalities().existing.size());
    for (const std::string code : {"GM0014", "GM0200", "GM0268", "GM0344"}) {
        const zorgpad::compiled_book* const one = country.find(code);
        REQUIRE(one != nullptr);
        const zorgpad::compiled_book alone = *zorgpad::compile(whole, code);
        CHECK(one->municipality() == code);
        CHECK(one->digest() == alone.digest());
        const auto plan_in = [](const zorgpad::compiled_book& book) {
            return test::json_of(
                zorgpad::evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21"})", book)));
        };
        CHECK(plan_in(*one) == plan_in(alone));
    }
}

TEST_CASE("municipalities share their tables, but for those with a layer or a condition of their own") {
    const zorgpad::compiled_country country = zorgpad::compile_all(three_kinds());
    const auto tables = [&](const char* code) { return &country.find(code)->tables(); };
    CHECK(tables("GM0014") == tables("GM0268"));
    CHECK(tables("GM0344") != tables("GM0268"));
    CHECK(tables("GM0200") != tables("GM0268"));
    CHECK(country.find("GM0014")->digest() != country.find("GM0268")->digest());
}

TEST_CASE("a municipality that shares its tables tells a family of elsewhere, and one of its own") {
    const zorgpad::compiled_country country = zorgpad::compile_all(three_kinds());
    zorgpad::family family;
    family.as_of = zorgpad::parse_date("2026-11-21");
    family.municipality = "GM0268";
    CHECK(zorgpad::evaluate(*country.find("GM0268"), family).schemes.size() == 1);
    CHECK(zorgpad::evaluate(*country.find("GM0014"), family).schemes.empty());
    CHECK(zorgpad::check_family(*country.find("GM0268"), family).empty());
    CHECK(zorgpad::check_family(*country.find("GM0014"), family).size() == 1);
}

TEST_CASE("a layer with errors leaves out its own municipalities only") {
    const std::string broken =
        R"({ "zorgpad": 1, "id": "gm0200", "layer": "municipal", "scope": ["GM0200"], "title": "t",
        "publisher": "p", "reviewed": "2026-11-01", "valid": { "from": "2026-01-01", "until": "2028-01-01" },
        "schemes": { "s": { "title": "s", "level": "local", "for": "household", "when": { "fact": "nothing", "is": true } } } })";
    const auto read =
        zorgpad::load_book_texts({{"nl.json", test::national(R"("roles": {})"), {}}, {"gm0200.json", broken, {}}});
    REQUIRE(read.has_value());
    const zorgpad::compiled_country country = zorgpad::compile_all(*read);
    CHECK(country.find("GM0200") == nullptr);
    CHECK(country.find("GM0268") != nullptr);
    CHECK(zorgpad::has_errors(country.findings));
}
