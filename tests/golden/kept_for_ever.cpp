// SPDX-License-Identifier: BSL-1.0
// What version 1 of the language and of the form of a plan said, they say for ever: a book that uses every word of the
// language, families that use every word of theirs, and their plans, byte for byte, on every compiler.
//
// A plan that comes out otherwise is a change that every user sees. Where it is meant, run this program with
// ZORGPAD_KEEP=1, look at what it wrote, and say in the commit why.
#include "catch.hpp"
#include "texts.hpp"
#include <zorgpad/compile/compile.hpp>
#include <zorgpad/evaluate/load_family.hpp>
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/render/plan_json.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace zorgpad;

namespace {

const std::filesystem::path folder = std::filesystem::path(ZORGPAD_SOURCE_DIR) / "tests/golden/version_1";

std::string contents_of(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

std::vector<std::filesystem::path> kept_families() {
    std::vector<std::filesystem::path> found;
    for (const auto& one : std::filesystem::directory_iterator(folder / "families")) {
        found.push_back(one.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

const book& kept_book() {
    static const book loaded = test::value_of(load_book(folder / "book"));
    return loaded;
}

compiled_book compiled_for(const std::string& municipality) {
    return test::value_of(compile(kept_book(), municipality));
}

/// The municipality of a family; the one with all layers where it states none.
std::string municipality_of(const std::string& family) {
    const std::size_t at = family.find("\"GM");
    return at == std::string::npos ? "GM0268" : family.substr(at + 1, 6);
}

std::string plan_of(const std::string& text) {
    const compiled_book book = compiled_for(municipality_of(text));
    evaluate_options options;
    options.left_out = true;
    return render::json(evaluate(book, test::value_of(load_family(text, book)), options), language::nl);
}

} // namespace

TEST_CASE("the book of version 1 loads and has no errors, in every municipality") {
    const outcome<book> loaded = load_book(folder / "book");
    REQUIRE(loaded);
    CHECK(loaded.findings().empty());
    for (const char* municipality : {"", "GM0268", "GM0736", "GM0014"}) {
        CAPTURE(municipality);
        CHECK(compile(*loaded, municipality));
    }
}

TEST_CASE("families of version 1 get the plans that they got, byte for byte") {
    const std::vector<std::filesystem::path> families = kept_families();
    REQUIRE(families.size() >= 4);
    for (const std::filesystem::path& family : families) {
        CAPTURE(family.filename().string());
        const std::filesystem::path kept = folder / "plans" / family.filename();
        const std::string plan = plan_of(contents_of(family));
        if (std::getenv("ZORGPAD_KEEP") != nullptr) {
            std::ofstream(kept, std::ios::binary) << plan;
        }
        CHECK(plan == contents_of(kept));
    }
}

TEST_CASE("a file of a later version is refused as that and nothing else") {
    const outcome<book> later = load_book_texts(
        {{"later.json", R"({ "zorgpad": 2, "id": "nl", "layer": "galactic", "wishes": { "a": 1 } })", {}}});
    CHECK_FALSE(later);
    REQUIRE(later.findings().size() == 1);
    CHECK(later.findings().front().code == "schema.unsupported-version");
    CHECK(later.findings().front().message.in(language::en).find('2') != std::string_view::npos);

    const outcome<family> family = load_family(R"({ "family": 2, "moon": true })", compiled_for("GM0268"));
    CHECK_FALSE(family);
    REQUIRE(family.findings().size() == 1);
    CHECK(family.findings().front().code == "family.unsupported-version");
}

TEST_CASE("a book is not half loaded where one file is of a later version") {
    std::vector<source_file> files{{"later.json", R"({ "zorgpad": 2, "id": "gm0268" })", {}}};
    for (const auto& one : std::filesystem::directory_iterator(folder / "book")) {
        files.push_back({one.path().filename().string(), contents_of(one.path()), {}});
    }
    const outcome<book> loaded = load_book_texts(std::move(files));
    CHECK_FALSE(loaded);
    CHECK(loaded.findings().size() == 1);
}
