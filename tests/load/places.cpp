// SPDX-License-Identifier: BSL-1.0
// Lines, columns and pointers.
#include "reading.hpp"

using namespace zorgpad;

namespace {

const std::string sample = "{\n"
                           "  \"é\": \"ü\", // comment\n"
                           "  \"a/b\": { \"~c\": [10, {\"x\": 1}] },\r\n"
                           "  \"\": null\n"
                           "}\n";

std::string place_of(const std::string& part) {
    const line_and_column here = locate_line(sample, sample.find(part));
    return std::to_string(here.line) + ":" + std::to_string(here.column);
}

} // namespace

TEST_CASE("lines and columns begin at 1 and columns count characters, not bytes") {
    CHECK(place_of("{") == "1:1");
    CHECK(place_of("\"é\"") == "2:3");
    CHECK(place_of("\"ü\"") == "2:8");
    CHECK(place_of("// comment") == "2:13");
    CHECK(place_of("\"\": null") == "4:3");
    const line_and_column end = locate_line(sample, sample.size() + 100);
    CHECK(end.line == 6);
    CHECK(end.column == 1);
}

TEST_CASE("a byte inside a character has the place of the character") {
    const std::size_t first = sample.find("é");
    CHECK(locate_line(sample, first).column == 4);
    CHECK(locate_line(sample, first + 1).column == 4);
    CHECK(locate_line(sample, first + 2).column == 5);
}

TEST_CASE("a place has the JSON pointer of the value or key that is there") {
    CHECK(locate_pointer(sample, 0) == "");
    CHECK(locate_pointer(sample, sample.find("\"é\"")) == "/é");
    CHECK(locate_pointer(sample, sample.find("\"ü\"")) == "/é");
    CHECK(locate_pointer(sample, sample.find("\"a/b\"")) == "/a~1b");
    CHECK(locate_pointer(sample, sample.find("10")) == "/a~1b/~0c/0");
    CHECK(locate_pointer(sample, sample.find("1}]")) == "/a~1b/~0c/1/x");
    CHECK(locate_pointer(sample, sample.find("}]")) == "/a~1b/~0c/1");
    CHECK(locate_pointer(sample, sample.find("null")) == "/");
    CHECK(locate_pointer(sample, sample.size()) == "");
    CHECK(locate_pointer("[1, [2", 6) == "/1/0");
    const std::string key(longest_pointer, 'k');
    CHECK(locate_pointer(R"({"a": {")" + key + R"(": [5]}})", 12 + key.size()) == "/a");
}

TEST_CASE("a JSON pointer leads to the byte where its value begins") {
    for (const std::string pointer :
         {"", "/é", "/a~1b", "/a~1b/~0c", "/a~1b/~0c/0", "/a~1b/~0c/1", "/a~1b/~0c/1/x", "/"}) {
        const auto offset = offset_of(sample, pointer);
        INFO(pointer);
        REQUIRE(offset);
        CHECK(locate_pointer(sample, *offset) == pointer);
    }
    CHECK(sample.substr(*offset_of(sample, "/a~1b/~0c/1/x"), 1) == "1");
    for (const std::string pointer : {"/b", "/a~1b/~0c/2", "/é/0", "x", "/a/b"}) {
        CHECK_FALSE(offset_of(sample, pointer));
    }
    CHECK(offset_of(R"({"a\u00e9": 5})", "/aé") == 12U);
}

TEST_CASE("findings are put in the order of file and place, and what was found twice is there once") {
    const source_files sources{source_file{"one", "{\"a\":1}", "nl"}, source_file{"two", "[]", "gm0268"}};
    const auto made = [](std::string code, std::uint32_t file, std::uint32_t offset) {
        finding one;
        one.code = std::move(code);
        one.at = source_position{file, offset};
        one.message = text("tekst", "text");
        return one;
    };
    findings all{made("b.b", 1, 0), made("b.a", 0, 5), made("a.a", 0, 5), made("b.a", 0, 5), made("z.z", 0, 1)};
    all.front().related.push_back({source_position{0, 5}, {}, text("elders")});
    finding nowhere;
    nowhere.code = "file.unreadable";
    nowhere.where.file = "three";
    all.insert(all.begin(), nowhere);
    resolve(all, sources);
    CHECK(reading::list_of(all) == reading::strings{"z.z /a", "a.a /a", "b.a /a", "b.b ", "file.unreadable "});
    CHECK(all[3].where.file == "two");
    CHECK(all[3].where.layer == "gm0268");
    CHECK(all[3].related.front().where.file == "one");
    CHECK(all[3].related.front().where.column == 6);
    CHECK(all[4].where.file == "three");
    CHECK(all[4].where.line == 0);
}

TEST_CASE("the nearest word is suggested where it is near enough") {
    const std::vector<std::string_view> known{"title", "unit", "values", "indicative", "less_than"};
    CHECK(nearest("titel", known) == "title"); // two letters changed places
    CHECK(nearest("lessthan", known) == "less_than");
    CHECK(nearest("value", known) == "values");
    CHECK(nearest("naam", known).empty());
    CHECK(nearest("", known).empty());
    CHECK(nearest(std::string(100'000, 'x'), known).empty());
    CHECK(edit_distance("abc", "abc") == 0);
    CHECK(edit_distance("", "abc") == 3);
    CHECK(edit_distance("kitten", "sitting") == 3);
    CHECK(edit_distance("ab", "ba") == 1);
}
