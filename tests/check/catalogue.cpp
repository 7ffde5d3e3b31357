// SPDX-License-Identifier: BSL-1.0
// Every kind of finding has words in two languages and an example that provokes it.
#include "catch.hpp"
#include "checked_texts.hpp"
#include <zorgpad/check/explain.hpp>

using namespace zorgpad;

TEST_CASE("every kind has its own code, of a group and a name") {
    std::string_view last;
    for (const finding_kind* kind : all_kinds()) {
        CAPTURE(kind->code);
        CHECK(kind->code != last);
        CHECK(std::count(kind->code.begin(), kind->code.end(), '.') == 1);
        last = kind->code;
    }
}

TEST_CASE("every kind says what is wrong and why it matters, in Dutch and English") {
    for (const finding_kind* kind : all_kinds()) {
        CAPTURE(kind->code);
        CHECK_FALSE(kind->message_nl.empty());
        CHECK_FALSE(kind->message_en.empty());
        CHECK_FALSE(kind->meaning_nl.empty());
        CHECK_FALSE(kind->meaning_en.empty());
        CHECK(kind->message_nl != kind->message_en);
    }
}

TEST_CASE("a kind is found by its code") {
    REQUIRE(find_kind("graph.cycle") != nullptr);
    CHECK(find_kind("graph.cycle")->code == "graph.cycle");
    CHECK(find_kind("family.unknown-id") != nullptr); // found when a family is held against a book
    CHECK(find_kind("graph") == nullptr);
    CHECK(find_kind("") == nullptr);
}

TEST_CASE("the example of every kind about a merged book provokes it and nothing else") {
    const auto hold = [](const auto& catalogue, std::optional<date> day = std::nullopt) {
        for (const finding_kind* kind : catalogue) {
            if (!kind->example.empty()) {
                CAPTURE(kind->code);
                const findings found = advised_text(kind->example, day);
                CHECK(codes(found) == all_codes{std::string(kind->code)});
                if (!found.empty()) {
                    CHECK(found.front().level == kind->level);
                    CHECK(found.front().where.line > 0);
                    CHECK(found.front().message.in(language::nl).find('{') == std::string_view::npos);
                    CHECK(found.front().message.in(language::en).find('{') == std::string_view::npos);
                }
            }
        }
    };
    hold(merged_schema_catalogue);
    hold(layer_catalogue);
    hold(graph_catalogue);
    hold(condition_catalogue);
    hold(time_catalogue);
    hold(scheme_catalogue);
    hold(path_catalogue);
    hold(people_catalogue);
    hold(data_catalogue);
    hold(calendar_catalogue, parse_date("2026-06-01"));
    hold(scheme_record_catalogue);
    hold(cover_catalogue);
    hold(std::vector<const finding_kind*>{&accept_kinds::unused});
}

TEST_CASE("the examples of what cannot be accepted, or no longer is, provoke it beside the finding itself") {
    CHECK(codes(advised_text(accept_kinds::error_stays.example)) == all_codes{"accept.error", "schema.unknown-id"});
    CHECK(codes(advised_text(accept_kinds::ended.example, parse_date("2026-06-01"))) ==
          all_codes{"accept.ended", "graph.dead-end"});
    CHECK(codes(advised_text(accept_kinds::ended.example, parse_date("2025-06-01"))).empty());
}
