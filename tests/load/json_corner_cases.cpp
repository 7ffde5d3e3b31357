// SPDX-License-Identifier: BSL-1.0
// Corner cases of JSON, each accepted or refused as RFC 8259 says, as a text, in a book, in a family, and cut short.
#include "json_corner_cases.hpp"

#include "reading.hpp"
#include <zorgpad/load/parse_json.hpp>

#include <algorithm>

using namespace zorgpad;

namespace {

/// Whether a text was refused as JSON, whatever it would have meant.
bool is_refused_as_json(const findings& all) {
    return std::any_of(all.begin(), all.end(),
                       [](const finding& one) { return one.code == "json.syntax" || one.code == "json.encoding"; });
}

/// The texts of a book and a family that have this one in the place of a value.
std::string in_book(std::string_view words) {
    return R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": )" + std::string(words) + "\n}";
}
std::string in_family(std::string_view words) {
    return reading::family(R"("household": { "a": )" + std::string(words) + "\n}");
}

/// Reads a text in every way; true where each of them refuses it as JSON, false where none does.
bool all_refuse(std::string_view words) {
    const bool refused = is_refused_as_json(parse_json(words).findings());
    CHECK(is_refused_as_json(read_family(words).findings()) == refused);
    CHECK(is_refused_as_json(reading::load(std::string(words)).findings()) == refused);
    return refused;
}

template <class Visitor>
void for_each_case(Visitor&& visit) {
    for (const corner::text& one : corner::valid) {
        visit(one);
    }
    for (const corner::text& one : corner::invalid) {
        visit(one);
    }
    for (const corner::text& one : corner::open) {
        visit(one);
    }
}

} // namespace

TEST_CASE("every text that is valid is accepted, but for numbers out of range") {
    std::size_t out_of_range = 0;
    for (const corner::text& one : corner::valid) {
        CAPTURE(one.name, one.words);
        CHECK_FALSE(all_refuse(one.words));
        const auto parsed = parse_json(one.words);
        for (const finding& found : parsed.findings()) {
            CHECK(found.code == "json.number-range");
            ++out_of_range;
        }
        CHECK(parsed.has_value() == parsed.findings().empty());
        CHECK_FALSE(is_refused_as_json(reading::load(in_book(one.words)).findings()));
        CHECK_FALSE(is_refused_as_json(read_family(in_family(one.words)).findings()));
    }
    CHECK(out_of_range == 7);
}

TEST_CASE("every text that is invalid is refused, at a place in it") {
    for (const corner::text& one : corner::invalid) {
        CAPTURE(one.name, one.words);
        CHECK(all_refuse(one.words));
        const auto made = read_family(one.words);
        REQUIRE_FALSE(made);
        CHECK(made.findings().size() == 1);
        CHECK(made.findings().front().at.offset <= one.words.size());
        CHECK(made.findings().front().where.line >= 1);
    }
}

TEST_CASE("of what is left open: halves of pairs are refused, a BOM too, and numbers by their size") {
    std::size_t refused = 0;
    std::size_t out_of_range = 0;
    for (const corner::text& one : corner::open) {
        CAPTURE(one.name, one.words);
        const bool is_number = one.name.substr(0, 6) == "number";
        CHECK(all_refuse(one.words) == !is_number);
        refused += is_number ? 0U : 1U;
        const auto parsed = parse_json(one.words);
        out_of_range += is_number && !parsed ? 1U : 0U;
        CHECK((!is_number || parsed || parsed.findings().front().code == "json.number-range"));
    }
    CHECK(refused == 13);
    CHECK(out_of_range == 24);
}

TEST_CASE("comments are accepted wherever a blank may stand") {
    for (const std::string_view words :
         {"// a\n[]", "[] // a", "/* a */ []", "[/**/]", "[1/* a */,2]", "{\"a\"/* a */:/* b */1}", "[1 // a\n, 2]",
          "/* * / ** */[]", "// /* \n[]", "[]//", "/*/ */[]", "{} // é 👶", "[\"a // b\"]", "[\"/* a\"]"}) {
        CAPTURE(words);
        CHECK_FALSE(all_refuse(words));
    }
}

TEST_CASE("a key that is there twice is refused, however it is written") {
    for (const std::string_view words :
         {R"({"a":1,"a":1})", R"({"a":"b","a":"c"})", R"({"":1,"":2})", R"({"a":1,"\u0061":2})",
          R"({"a":{"b":1,"c":2,"b":3}})", R"([{"é":1,"\u00e9":1}])"}) {
        CAPTURE(words);
        const auto parsed = parse_json(words);
        REQUIRE(parsed.findings().size() == 1);
        CHECK(parsed.findings().front().code == "json.duplicate-key");
    }
}

TEST_CASE("what breaks off anywhere never breaks a reader") {
    std::size_t tried = 0;
    for_each_case([&tried](const corner::text& one) {
        CAPTURE(one.name, one.words);
        for (std::size_t length = 0; length <= std::min<std::size_t>(one.words.size(), 60); ++length) {
            const auto parsed = parse_json(one.words.substr(0, length));
            CHECK(parsed.has_value() == parsed.findings().empty());
            CHECK_FALSE(read_family(one.words.substr(0, length)).has_value());
            ++tried;
        }
    });
    CHECK(tried > 4000);
}

TEST_CASE("texts as deep, long or full as the limit are read, and beyond it refused") {
    const auto deep = [](std::size_t levels, std::string_view open, std::string_view close) {
        std::string words;
        for (std::size_t level = 0; level < levels; ++level) {
            words += open;
        }
        words += "1";
        for (std::size_t level = 0; level < levels; ++level) {
            words += close;
        }
        return words;
    };
    json_limits limits;
    limits.depth = 1000;
    limits.size = 8'000'000;
    CHECK(parse_json(deep(1000, "[", "]"), limits));
    CHECK(parse_json(deep(1000, "{\"a\":", "}"), limits));
    for (const std::size_t levels : {1001U, 100'000U}) {
        CHECK(parse_json(deep(levels, "[", "]"), limits).findings().front().code == "json.too-deep");
        CHECK(parse_json(deep(levels, "[", ""), limits).findings().front().code == "json.too-deep");
        CHECK(parse_json(deep(levels, "[{\"a\":", "}]"), limits).findings().front().code == "json.too-deep");
    }
    CHECK(parse_json("\"" + std::string(4'000'000, 'a') + "\"", limits));
    CHECK(parse_json("{\"" + std::string(4'000'000, 'a') + "\":1}", limits));
    CHECK(parse_json("[0." + std::string(4'000'000, '0') + "]", limits));
    CHECK(parse_json("[" + std::string(4'000'000, '9') + "]", limits).findings().front().code == "json.number-range");
    CHECK(parse_json(std::string(4'000'000, ' ') + "1", limits));
    CHECK(parse_json("/*" + std::string(4'000'000, '*') + "/1", limits));
    std::string same_key = "{\"a\":1";
    for (int count = 0; count < 300'000; ++count) {
        same_key += ",\"a\":1";
    }
    const auto repeated = parse_json(same_key + "}", limits);
    CHECK(repeated.findings().size() == limits.findings + 1);
    CHECK(repeated.findings().back().code == "json.more-findings");
}
