// SPDX-License-Identifier: BSL-1.0
// Lines that are no JSON, or tell who somebody is, among lines that are families: each is refused by itself.
#include "catch.hpp"
#include "json_corner_cases.hpp"
#include "texts.hpp"
#include <zorgpad/batch/judge_lines.hpp>
#include <zorgpad/load/read_family.hpp>

using namespace zorgpad;

namespace {

book small_book() {
    const auto loaded = test::read_files({test::national(
        R"("facts": {"f": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}},
           "schemes": {"s": {"title": "s", "level": "fund", "for": "household", "when": {"fact": "f", "is": true}}})")});
    REQUIRE(loaded);
    return *loaded;
}

std::vector<std::string> codes_of(const findings& all) {
    std::vector<std::string> codes;
    for (const finding& one : all) {
        codes.push_back(one.code);
    }
    return codes;
}

} // namespace

TEST_CASE("a bad line is refused as reading it alone refuses it, and the lines around it are judged") {
    const book made = small_book();
    batch::program_shelf<book> shelf(made);
    const std::string good = R"({"family":1,"as_of":"2026-11-21","household":{"f":true}})";
    std::vector<std::string> bad;
    const auto add = [&bad](std::string_view words) {
        if (words.find('\n') == std::string_view::npos && words.find_first_not_of(" \t\r") != std::string_view::npos) {
            bad.emplace_back(words);
            bad.push_back(R"({"family":1,"as_of":"2026-11-21","household":{"f":)" + std::string(words) + "}}");
        }
    };
    for (const corner::text& one : corner::invalid) {
        add(one.words);
    }
    for (const std::string number :
         {"111222333", "\"111.222.333\"", "\"nr 2 １１１２２２３３３\"", "{\"111222333\":1}", "{\"náám\":1}"}) {
        add(number);
    }
    std::vector<std::string_view> lines;
    for (const std::string& one : bad) {
        lines.push_back(one);
        lines.push_back(good);
    }
    const batch::judged_lines judged = batch::judge_lines(lines, shelf);
    REQUIRE(judged.lines.size() == lines.size());
    for (std::size_t which = 0; which < lines.size(); which += 2) {
        CAPTURE(lines[which]);
        CHECK_FALSE(judged.lines[which].judged);
        CHECK(codes_of(judged.lines[which].found) == codes_of(read_family(lines[which]).findings()));
        CHECK(judged.lines[which + 1].judged);
    }
    CHECK(lines.size() > 1500);
}
