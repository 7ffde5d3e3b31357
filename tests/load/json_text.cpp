// SPDX-License-Identifier: BSL-1.0
// From text to tree: values, places, and what is refused.
#include "reading.hpp"
#include <zorgpad/load/parse_json.hpp>

using namespace zorgpad;
using reading::strings;

namespace {

/// What is wrong with a text: "code line:column" for each finding.
strings wrong(const std::string& text, const json_limits& limits = {}) {
    findings all = parse_json(text, limits).findings();
    resolve(all, {source_file{"text", text, {}}});
    strings list;
    for (const finding& one : all) {
        list.push_back(one.code + " " + std::to_string(one.where.line) + ":" + std::to_string(one.where.column));
    }
    return list;
}

/// The English words of the only finding.
std::string words_about(const std::string& text) {
    const auto parsed = parse_json(text);
    REQUIRE(parsed.findings().size() == 1);
    return std::string(parsed.findings().front().message.in("en"));
}

json_tree tree_of(const std::string& text) {
    auto parsed = parse_json(text);
    REQUIRE(parsed);
    return *std::move(parsed);
}

/// The bytes of the source that a value was read from.
std::string_view source_of(const std::string& text, json_value value) {
    return std::string_view(text).substr(value.offset(), value.end() - value.offset());
}

} // namespace

TEST_CASE("a tree holds the values of a text in the order written") {
    const json_tree tree = tree_of(R"({ "b": [true, false, null], "a": "x", "n": -1.50e2 })");
    const json_value root = tree.root();
    REQUIRE(root.is(json_kind::object));
    REQUIRE(root.size() == 3);
    strings keys;
    for (const json_value member : items_of(root)) {
        keys.emplace_back(member.key());
    }
    CHECK(keys == strings{"b", "a", "n"});
    CHECK(root.find("a")->words() == "x");
    CHECK(root.find("n")->words() == "-1.50e2");
    CHECK_FALSE(root.find("c"));
    const json_value list = *root.find("b");
    REQUIRE(list.size() == 3);
    auto item = list.begin();
    CHECK((*item).boolean());
    ++item;
    CHECK_FALSE((*item).boolean());
    ++item;
    CHECK((*item).is(json_kind::null));
}

TEST_CASE("every value knows the bytes that it was read from") {
    const std::string text = "// first\n{ \"a\" : 12 ,/* x */\"é\":\"q\\u00e9\\\"\",\n \"list\":[ 1,22 , "
                             "-3.5e1]\t,\"t\":true,\"o\":{ },\"e\":[]}  // end";
    const json_tree tree = tree_of(text);
    const json_value root = tree.root();
    CHECK(source_of(text, root).front() == '{');
    CHECK(source_of(text, root).back() == '}');
    CHECK(source_of(text, *root.find("a")) == "12");
    CHECK(source_of(text, *root.find("é")) == "\"q\\u00e9\\\"\"");
    CHECK(root.find("é")->words() == "qé\"");
    CHECK(source_of(text, *root.find("list")) == "[ 1,22 , -3.5e1]");
    CHECK(source_of(text, *root.find("t")) == "true");
    CHECK(source_of(text, *root.find("o")) == "{ }");
    CHECK(source_of(text, *root.find("e")) == "[]");
    strings items;
    for (const json_value item : items_of(*root.find("list"))) {
        items.emplace_back(source_of(text, item));
    }
    CHECK(items == strings{"1", "22", "-3.5e1"});
    for (const json_value member : items_of(root)) {
        CHECK(text[member.key_offset()] == '"');
        CHECK(text.compare(member.key_offset() + 1, member.key().size(), member.key()) == 0);
    }
}

TEST_CASE("a number at the very end of a text keeps all its digits") {
    const std::string text = "123";
    const json_tree tree = tree_of(text);
    CHECK(tree.root().words() == "123");
    CHECK(tree.root().end() == 3);
}

TEST_CASE("a text that is not UTF-8 is refused at the byte") {
    CHECK(wrong("{\"a\":\"categorie\xEB\"}") == strings{"json.encoding 1:16"});
    CHECK(wrong("\xEF\xBB\xBF{}") == strings{"json.encoding 1:1"});
    CHECK(wrong(std::string("\xFF\xFE{\0}\0", 6)) == strings{"json.encoding 1:1"});
    CHECK(wrong("// comment \xC0\xAF\n{}") == strings{"json.encoding 1:12"}); // overlong
    CHECK(wrong("[\"\xED\xA0\x80\"]") == strings{"json.encoding 1:3"});       // half of a pair
    CHECK(wrong(std::string("{}\0", 3)) == strings{"json.encoding 1:3"});     // a zero byte
    CHECK(words_about("\xEF\xBB\xBF{}").find("BOM") != std::string::npos);
    CHECK(wrong("[\"\xF0\x9F\x91\xB6 é\"]").empty());
}

TEST_CASE("every key that is there twice is found, nested ones too, and the first counts") {
    const std::string text = R"({"a":1,"b":{"c":1,"c":2,"d":{"e":1,"e":1,"e":1}},"a":2})";
    CHECK(wrong(text) == strings{"json.duplicate-key 1:19", "json.duplicate-key 1:36", "json.duplicate-key 1:42",
                                 "json.duplicate-key 1:50"});
    findings all = parse_json(text).findings();
    REQUIRE(all.front().related.size() == 1);
    CHECK(all.front().related.front().at.offset < all.front().at.offset);
    // An escape does not make another key.
    CHECK(wrong(R"({"a":1,"\u0061":2})") == strings{"json.duplicate-key 1:8"});
    CHECK(wrong(R"({"a":{"x":1},"b":{"x":1}})").empty());
}

TEST_CASE("nesting is allowed up to the limit, and however deep it is nothing breaks") {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    CHECK(wrong(nested(100)).empty());
    CHECK(wrong(nested(101)) == strings{"json.too-deep 1:101"});
    CHECK(wrong(nested(100'000)) == strings{"json.too-deep 1:101"});
    CHECK(wrong(std::string(1'000'000, '[')) == strings{"json.too-deep 1:101"});
    std::string objects;
    for (int level = 0; level < 100'000; ++level) {
        objects += "{\"a\":";
    }
    CHECK(wrong(objects) == strings{"json.too-deep 1:501"});
    json_limits limits;
    limits.depth = 3;
    CHECK(wrong(nested(3), limits).empty());
    CHECK(wrong(nested(4), limits) == strings{"json.too-deep 1:4"});
}

TEST_CASE("a text over the limit is refused as a whole") {
    json_limits limits;
    limits.size = 10;
    CHECK(wrong("[1,2,3,4]", limits).empty());
    CHECK(wrong("[1,2,3,4,5]", limits) == strings{"json.too-large 1:1"});
}

TEST_CASE("numbers keep every digit, and those too large to be exact are refused") {
    CHECK(tree_of("[0.1]").words == "0.1");
    CHECK(wrong("[18446744073709551616]") == strings{"json.number-range 1:2"});
    CHECK(wrong("[-18446744073709551617, 1]") == strings{"json.number-range 1:2"});
    CHECK(wrong("[" + std::string(400, '9') + ", " + std::string(400, '8') + "]") ==
          strings{"json.number-range 1:2", "json.number-range 1:404"});
    CHECK(wrong("[1e400, 2e-400, 1e99999999999999999999]") ==
          strings{"json.number-range 1:2", "json.number-range 1:17"});
    CHECK(wrong("[100000000000, 100000000000.01]") == strings{"json.number-range 1:16"});
    // The message does not repeat the digits.
    CHECK(words_about("[" + std::string(400, '9') + "]").find("99") == std::string::npos);
}

TEST_CASE("what is wrong beside a number too large is found too") {
    CHECK(wrong("{\"a\":1e400,\"a\":1}") == strings{"json.number-range 1:6", "json.duplicate-key 1:12"});
    CHECK(wrong("[1e400, 1.5.5]") == strings{"json.number-range 1:2", "json.syntax 1:12"});
    CHECK(wrong("1e400x") == strings{"json.number-range 1:1", "json.syntax 1:6"});
    CHECK(wrong("[1e400-1e400]") == strings{"json.number-range 1:2", "json.syntax 1:7"});
    CHECK(wrong("[\"1e400\", 1e400, 01]") == strings{"json.number-range 1:11", "json.syntax 1:19"});
}

TEST_CASE("a syntax error is shown where it is") {
    const auto place = [](const std::string& text) {
        const strings found = wrong(text);
        REQUIRE(found.size() == 1);
        REQUIRE(found.front().rfind("json.syntax ", 0) == 0);
        return found.front().substr(12);
    };
    CHECK(place("") == "1:1");
    CHECK(place("  // nothing\n") == "2:1");
    CHECK(place("{\n  \"a\": 1,\n}") == "2:9");
    CHECK(place("[1,]") == "1:3");
    CHECK(place("{\"a\":1,,}") == "1:8");
    CHECK(place("[1 2]") == "1:4");
    CHECK(place("{\"a\" 1}") == "1:6");
    CHECK(place("{\"a\" \"b\"}") == "1:6");
    CHECK(place("{\"a\":1 \"b\":2}") == "1:8");
    CHECK(place("{a:1}") == "1:2");
    CHECK(place("['x']") == "1:2");
    CHECK(place("[1,2") == "1:5");
    CHECK(place("[tru]") == "1:2");
    CHECK(place("[NaN]") == "1:2");
    CHECK(place("[01]") == "1:3");
    CHECK(place("[1.]") == "1:2");
    CHECK(place("[-]") == "1:2");
    CHECK(place("[\"\\q\"]") == "1:3");
    CHECK(place("[\"\\ud800\"]") == "1:3");
    CHECK(place("[\"a\nb\"]") == "1:2");
    CHECK(place("{\"a\":[1}") == "1:8");
    CHECK(place("}") == "1:1");
    CHECK(place("{} x") == "1:4");
    CHECK(place("\"x\" \"y\"") == "1:5");
    CHECK(place("[1, /* no end") == "1:5");
    CHECK(place("[1/2]") == "1:3");
    CHECK(place("{\"é\": ü}") == "1:7");
}

TEST_CASE("a syntax error says what to do") {
    CHECK(words_about("[1,]").find("comma too many") != std::string::npos);
    CHECK(words_about("['x']").find("double quotation marks") != std::string::npos);
    CHECK(words_about("{a:1}").find("double quotation marks") != std::string::npos);
    CHECK(words_about("{\"a\":1 \"b\":2}").find("comma is missing") != std::string::npos);
    CHECK(words_about("{\"a\" \"b\"}").find("colon is missing") != std::string::npos);
    CHECK(words_about("[1").find("ends before all brackets are closed") != std::string::npos);
    CHECK(words_about("").find("nothing in it") != std::string::npos);
    CHECK(words_about("{} x").find("after the end") != std::string::npos);
}

TEST_CASE("after very many findings one more says that there are more") {
    json_limits limits;
    limits.findings = 3;
    const strings found = wrong(R"({"a":1,"a":1,"a":1,"a":1,"a":1,"a":1})", limits);
    REQUIRE(found.size() == 4);
    CHECK(found.back().rfind("json.more-findings", 0) == 0);
}

TEST_CASE("any bytes may be given") {
    // Every pair of bytes inside and outside a string, and every text cut short.
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; second += 5) {
            const std::string pair{static_cast<char>(first), static_cast<char>(second)};
            (void)parse_json(pair);
            (void)parse_json("[\"" + pair + "\"]");
        }
    }
    const std::string whole = R"({"a":[1,-2.5e3,"x\u00e9\n"],/* c */"b":{"c":null,"d":true}})";
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        CHECK(parse_json(whole.substr(0, size)).has_value() == (size == whole.size()));
    }
    for (std::size_t place = 0; place < whole.size(); ++place) {
        for (const char letter : {'\0', '"', '\\', '{', ']', ',', ':', '/', 'e', '\xFF'}) {
            std::string changed = whole;
            changed[place] = letter;
            findings all = parse_json(changed).findings();
            resolve(all, {source_file{"text", changed, {}}});
        }
    }
}
