// SPDX-License-Identifier: BSL-1.0
// How much a text, a book or a family may ask: up to each limit it is read, and one past it there is one finding.
#include "reading.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>

using namespace zorgpad;
using reading::strings;

namespace {

strings found_with(const std::vector<std::string>& texts, const load_options& options) {
    std::vector<source_file> files;
    for (const std::string& text : texts) {
        files.push_back(source_file{"file" + std::to_string(files.size()) + ".json", text, {}});
    }
    return reading::list_of(load_book_texts(std::move(files), options).findings());
}
strings found_with(const std::string& text, const load_options& options) {
    return found_with(std::vector<std::string>{text}, options);
}

strings found_in_family_with(const std::string& members, const family_options& options) {
    return reading::list_of(read_family(reading::family(members), options).findings());
}

const strings nothing;

} // namespace

TEST_CASE("a text may have so many values and no more") {
    json_limits limits;
    limits.values = 5;
    const auto wrong = [&limits](const std::string& text) {
        return reading::list_of(parse_json(text, limits).findings());
    };
    CHECK(wrong("[1, \"a\", null, true]") == nothing);
    CHECK(wrong(R"({"a": {"b": [2, 1]}})") == nothing);
    for (const std::string last : {"1", "\"a\"", "null", "true", "[]", "{}"}) {
        CAPTURE(last);
        CHECK(wrong("[1, 2, 3, 4, " + last + ", 5, 6]") == strings{"json.too-many-values "});
    }
}

TEST_CASE("a book may have so many files, and so many bytes together") {
    const std::string head = reading::national();
    const std::string part = R"({ "zorgpad": 1, "id": "nl" })";
    load_options options;
    options.book.files = 2;
    CHECK(found_with({head, part}, options) == nothing);
    CHECK(found_with({head, part, part}, options) == strings{"limit.too-many-files "});
    options.book.bytes = head.size() + part.size();
    CHECK(found_with({head, part}, options) == nothing);
    options.book.bytes -= 1;
    CHECK(found_with({head, part}, options) == strings{"limit.too-many-bytes "});
}

TEST_CASE("a folder with more files than a book may have is refused before they are read") {
    load_options options;
    options.book.files = 3;
    const auto loaded = load_book(ZORGPAD_SOURCE_DIR "/include/zorgpad/nl/book", options);
    CHECK(reading::list_of(loaded.findings()) == strings{"limit.too-many-files "});
    options.book.files = 10'000;
    options.book.bytes = 1000;
    CHECK(reading::list_of(load_book(ZORGPAD_SOURCE_DIR "/include/zorgpad/nl/book", options).findings()) ==
          strings{"limit.too-many-bytes "});
}

TEST_CASE("a pipe in the folder of a book is not waited for") {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / "zorgpad-test-pipe";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const std::string pipe = (folder / "pipe.json").string();
    std::ofstream(folder / "book.json") << reading::national();
    if (mkfifo(pipe.c_str(), 0600) == 0) {
        CHECK(reading::list_of(load_book(folder).findings()) == strings{"file.unreadable "});
    }
    std::filesystem::remove_all(folder);
}

TEST_CASE("a book may have so many entries, in all its layers together") {
    load_options options;
    options.book.entries = 3;
    const std::string first = reading::national(R"("roles": { "a": { "title": "A" }, "b": { "title": "B" } })");
    const auto second = [](const std::string& roles) {
        return R"({ "zorgpad": 1, "id": "gm0268", "layer": "municipal", "scope": ["GM0268"], "title": "t", "roles": {)" +
               roles + "} }";
    };
    CHECK(found_with({first, second(R"("c": { "title": "C" })")}, options) == nothing);
    CHECK(found_with({first, second(R"("c": { "title": "C" }, "d": null, "e": null)")}, options) ==
          strings{"limit.too-many-entries /roles/d"});
}

TEST_CASE("a book may have so many nodes, exits and conditions") {
    const auto book = [](const std::string& nodes) {
        return reading::national(R"("pathways": { "p": { "kind": "zorgpad", "title": "P", "start": "a", "nodes": {)" +
                                 nodes + "} } }");
    };
    const std::string three = R"("a": { "step": "inform", "title": "a", "next": ["b", "c"] },
        "b": { "step": "inform", "title": "b", "next": { "to": "c", "when": { "not": { "all": [ { "signal": "s" }, { "signal": "s" } ] } } } },
        "c": { "step": "inform", "title": "c" })";
    load_options options;
    options.book.nodes = 3;
    options.book.exits = 3;
    options.book.conditions = 4;
    CHECK(found_with(book(three), options) == nothing);
    options.book.nodes = 2;
    CHECK(found_with(book(three), options) == strings{"limit.too-many-nodes /pathways/p/nodes/c"});
    options.book.nodes = 3;
    options.book.exits = 2;
    CHECK(found_with(book(three), options) == strings{"limit.too-many-exits /pathways/p/nodes/b/next"});
    options.book.exits = 3;
    options.book.conditions = 3;
    CHECK(found_with(book(three), options) ==
          strings{"limit.too-many-conditions /pathways/p/nodes/b/next/when/not/all"});
    options.book.conditions = 1;
    CHECK(found_with(book(three), options) == strings{"limit.too-many-conditions /pathways/p/nodes/b/next/when/not"});
}

TEST_CASE("a family may have so many persons, facts and records") {
    family_options options;
    options.family.persons = 2;
    options.family.records = 3;
    options.family.facts = 3;
    const std::string two = R"("adults": [ { "id": "a" } ], "children": [ { "id": "b" } ])";
    CHECK(found_in_family_with(two, options) == nothing);
    CHECK(found_in_family_with(R"("adults": [ { "id": "a" } ], "children": [ { "id": "b" }, { "id": "c" } ])",
                               options) == strings{"limit.too-many-persons /children"});
    const std::string signals = R"("signals": [ { "signal": "s", "seen": true }, { "signal": "t", "seen": true } ])";
    CHECK(found_in_family_with(signals + R"(, "receives": { "x": true })", options) == nothing);
    CHECK(found_in_family_with(signals + R"(, "receives": { "x": true, "y": true })", options) ==
          strings{"limit.too-many-records /receives/y"});
    CHECK(found_in_family_with(two + ", " + signals + R"(, "receives": { "x": { "a": true, "b": true } })", options) ==
          strings{"limit.too-many-records /receives/x"});
    CHECK(found_in_family_with(R"("household": { "a": 1, "b": 2 }, "adults": [ { "id": "a", "facts": { "c": 3 } } ])",
                               options) == nothing);
    CHECK(found_in_family_with(
              R"("household": { "a": 1, "b": 2 }, "adults": [ { "id": "a", "facts": { "c": 3, "d": 4 } } ])",
              options) == strings{"limit.too-many-facts /household"});
    CHECK(found_in_family_with(signals + R"(, "consents": [ {}, {} ])", options) ==
          strings{"limit.too-many-records /consents"});
}

TEST_CASE("the files of a book together may have so many findings; one more says that there were more") {
    const std::string wrong = R"({ "zorgpad": 1, "id": "nl", "colour": 1, "size": 2 })";
    load_options options;
    options.book.findings = 3;
    const strings kept = found_with({reading::national(), wrong, wrong, wrong}, options);
    REQUIRE(kept.size() == 4);
    CHECK(kept.back().rfind("limit.too-many-findings", 0) == 0);
    CHECK(std::count(kept.begin(), kept.end(), kept.back()) == 1);
    options.book.findings = 6;
    CHECK(found_with({reading::national(), wrong, wrong, wrong}, options).size() == 6);
}

TEST_CASE("the files of a book together may have so many values") {
    load_options options;
    options.book.values = 30;
    const std::string part = R"({ "zorgpad": 1, "id": "nl", "roles": {} })"; // an object with three values
    const std::string head = reading::national();
    CHECK(found_with({head, part}, options) == nothing);
    const std::vector<std::string> many(8, part);
    CHECK(found_with(many, options) == strings{"limit.too-many-values "});
}

TEST_CASE("which findings are kept does not hang on the order of the files") {
    const std::string broken = "{ \"zorgpad\": 1, ";
    load_options options;
    options.book.findings = 2;
    std::vector<source_file> files;
    for (const std::string name : {"a.json", "b.json", "c.json", "d.json"}) {
        files.push_back(source_file{name, broken, {}});
    }
    const strings kept = reading::list_of(load_book_texts(files, options).findings());
    std::reverse(files.begin(), files.end());
    CHECK(reading::list_of(load_book_texts(files, options).findings()) == kept);
    CHECK(kept.size() == 3);
}

TEST_CASE("thousands of findings below a key of megabytes do not repeat it thousands of times") {
    const std::string long_key(2'000'000, 'k');
    std::string members;
    for (int which = 0; which < 10'000; ++which) {
        members += (which == 0 ? "" : ", ") + std::string(R"("a": 1)");
    }
    const outcome<family> read =
        read_family(reading::family(R"("household": { ")" + long_key + "\": { " + members + " } }"));
    REQUIRE(read.findings().size() > 9'000);
    std::size_t letters = 0;
    for (const finding& one : read.findings()) {
        letters += one.where.pointer.size() + one.message.in(language::nl).size() + one.message.in(language::en).size();
        CHECK(one.where.line == 1);
    }
    CHECK(letters < 100 * read.findings().size() * 10);
}

TEST_CASE("every limit stands by default far above what any book or family needs") {
    CHECK(load_book(ZORGPAD_SOURCE_DIR "/include/zorgpad/nl/book").has_value());
    load_options tenth;
    tenth.limits.size /= 10;
    tenth.limits.values /= 10;
    tenth.book.files /= 10;
    tenth.book.bytes /= 10;
    tenth.book.values /= 10;
    tenth.book.entries /= 10;
    tenth.book.nodes /= 10;
    tenth.book.exits /= 10;
    tenth.book.conditions /= 10;
    CHECK(load_book(ZORGPAD_SOURCE_DIR "/include/zorgpad/nl/book", tenth).has_value());
}
