// SPDX-License-Identifier: BSL-1.0
// Truth, texts, findings, and JSON as it is written.
#include "catch.hpp"
#include <zorgpad/base/finding_kind.hpp>
#include <zorgpad/base/json_writer.hpp>
#include <zorgpad/base/outcome.hpp>
#include <zorgpad/base/sorted_order.hpp>
#include <zorgpad/base/truth.hpp>

using namespace zorgpad;

TEST_CASE("and is the least, or the greatest, and not is mirrored") {
    constexpr truth all[] = {truth::no, truth::unknown, truth::yes};
    for (const truth left : all) {
        for (const truth right : all) {
            CHECK((left & right) == (left < right ? left : right));
            CHECK((left | right) == (left < right ? right : left));
            CHECK((!(left & right)) == ((!left) | (!right)));
        }
        CHECK((!!left) == left);
    }
    CHECK((!truth::unknown) == truth::unknown);
    CHECK(name_of(truth::unknown) == "unknown");
    CHECK_FALSE(is_definite(truth::unknown));
}

TEST_CASE("a text falls back on Dutch, and then on whatever there is") {
    text one("een", "one");
    CHECK(one.in(language::en) == "one");
    CHECK(one.in("ar") == "een");
    text other;
    CHECK(other.in(language::nl).empty());
    other.set("tr", "bir");
    CHECK(other.in(language::nl) == "bir");
    other.set("ar", "wahid");
    other.set("tr", "iki");
    CHECK(other.translations.size() == 2);
    CHECK(*other.find("tr") == "iki");
    CHECK(other.find("nl") == nullptr);
}

TEST_CASE("arguments are put into a message in both languages") {
    const finding_kind kind{"test.kind", severity::warning, "{0} en {1}, {9} en { en {0", "{1} and {0}", "", "", ""};
    const finding made = make_finding(kind, source_position{0, 3}, {"a", "{1}"});
    CHECK(made.message.in("nl") == "a en {1}, {9} en { en {0");
    CHECK(made.message.in("en") == "{1} and a");
    CHECK(made.code == "test.kind");
    CHECK(made.level == severity::warning);
}

TEST_CASE("an outcome has a value exactly where nothing found is an error") {
    findings warnings(1);
    warnings.front().level = severity::warning;
    CHECK(outcome<int>(1, warnings).has_value());
    CHECK(*outcome<int>(1, warnings) == 1);
    findings errors(1);
    CHECK_FALSE(outcome<int>(1, errors).has_value());
    CHECK_FALSE(outcome<int>(std::nullopt, {}).has_value());
}

TEST_CASE("equals stay in the order that they had") {
    const std::vector<int> numbers{3, 1, 2, 3, 1, 2, 2};
    const auto order = sorted_order(
        numbers.size(), [&](std::uint32_t left, std::uint32_t right) { return numbers[left] < numbers[right]; });
    CHECK(order == std::vector<std::uint32_t>{1, 4, 2, 5, 6, 0, 3});
    std::vector<int> many;
    for (int number = 0; number < 5000; ++number) {
        many.push_back((number * 7919) % 13);
    }
    const auto sorted =
        sorted_order(many.size(), [&](std::uint32_t left, std::uint32_t right) { return many[left] < many[right]; });
    for (std::size_t index = 1; index < sorted.size(); ++index) {
        const int before = many[sorted[index - 1]];
        const int here = many[sorted[index]];
        REQUIRE((before < here || (before == here && sorted[index - 1] < sorted[index])));
    }
}

TEST_CASE("JSON is written with commas, breaks and indents where they belong") {
    const auto write = [](json_writer out) {
        out.begin_object();
        out.member("text", "a");
        out.member("flag", true);
        out.member("count", std::size_t{3});
        out.member("money", decimal{150});
        out.member("day", from_civil(2026, 11, 21));
        out.member("nothing", std::optional<date>());
        out.list_member("list", std::vector<std::string>{"a", "b"});
        out.key("nested");
        out.begin_array();
        out.begin_object();
        out.end_object();
        out.begin_array();
        out.value(1);
        out.end_array();
        out.end_array();
        out.end_object();
    };
    std::string compact;
    write(json_writer(compact, json_style::compact));
    CHECK(
        compact ==
        R"({"text":"a","flag":true,"count":3,"money":1.50,"day":"2026-11-21","nothing":null,"list":["a","b"],"nested":[{},[1]]})");
    std::string pretty;
    write(json_writer(pretty));
    CHECK(pretty == "{\n  \"text\": \"a\",\n  \"flag\": true,\n  \"count\": 3,\n  \"money\": 1.50,\n  \"day\": "
                    "\"2026-11-21\",\n  \"nothing\": null,\n"
                    "  \"list\": [\"a\", \"b\"],\n  \"nested\": [\n    {},\n    [\n      1\n    ]\n  ]\n}");
}

TEST_CASE("a string is written so that it is always good JSON") {
    const auto written = [](std::string_view words) {
        std::string out;
        append_json_string(out, words);
        return out;
    };
    CHECK(written("a\"b\\c\n\t\r") == R"("a\"b\\c\n\t\r")");
    CHECK(written(std::string_view("\0\x1f\x7f", 3)) == R"("\u0000\u001f\u007f")");
    CHECK(written("é€👶") == "\"é€👶\"");
    CHECK(written("a\xFFz") == "\"a\xEF\xBF\xBDz\"");
    CHECK(written("\xC3") == "\"\xEF\xBF\xBD\"");
    CHECK(written("\xED\xA0\x80") == "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
}
