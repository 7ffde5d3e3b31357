// SPDX-License-Identifier: BSL-1.0
// Codes of municipalities, and where they went.
#include "catch.hpp"
#include <zorgpad/layer/municipalities.hpp>

using namespace zorgpad;
using state = municipality_answer::state;

TEST_CASE("Nijmegen exists") {
    const municipality_answer answer = find_municipality(default_municipalities(), "GM0268");
    CHECK(answer.is == state::exists);
    CHECK(answer.code == "GM0268");
    CHECK(answer.name == "Nijmegen");
}

TEST_CASE("a municipality that was merged is found as its successor, with the day") {
    const municipality_register all = default_municipalities();
    const municipality_answer answer = find_municipality(all, "GM0457");
    CHECK(answer.is == state::retired);
    CHECK(answer.old_name == "Weesp");
    CHECK(answer.code == "GM0363");
    CHECK(answer.name == "Amsterdam");
    REQUIRE(answer.on);
    CHECK(to_string(*answer.on) == "2022-03-24");
    // The day before, it still existed.
    const municipality_answer before = find_municipality(all, "GM0457", parse_date("2022-03-23"));
    CHECK(before.is == state::exists);
    CHECK(before.name == "Weesp");
    CHECK(find_municipality(all, "GM0457", parse_date("2022-03-24")).is == state::retired);
}

TEST_CASE("chains of mergers are followed as far as the day asks") {
    municipality_register all;
    all.existing = {{"GM0003", "Nieuw"}};
    all.retired = {{"GM0001", "Oud", "GM0002", *parse_date("2020-01-01")},
                   {"GM0002", "Midden", "GM0003", *parse_date("2024-01-01")}};
    CHECK(find_municipality(all, "GM0001").code == "GM0003");
    CHECK(find_municipality(all, "GM0001", parse_date("2022-06-01")).code == "GM0002");
    CHECK(find_municipality(all, "GM0001", parse_date("2019-06-01")).is == state::exists);
}

TEST_CASE("the people of a municipality have its successor's code from the day of the merger on") {
    const municipality_register all = default_municipalities();
    CHECK(present_code(all, "GM0457") == "GM0363");
    CHECK(present_code(all, "GM0457", parse_date("2022-03-23")) == "GM0457");
    CHECK(present_code(all, "GM0268") == "GM0268");
    CHECK(present_code(all, "GM9999") == "GM9999");
}

TEST_CASE("a register that goes round in circles ends in unknown") {
    municipality_register all;
    all.retired = {{"GM0001", "A", "GM0002", *parse_date("2020-01-01")},
                   {"GM0002", "B", "GM0001", *parse_date("2021-01-01")}};
    CHECK(find_municipality(all, "GM0001").is == state::unknown);
}

TEST_CASE("a code that does not exist gets the nearest one") {
    const municipality_answer answer = find_municipality(default_municipalities(), "GM268");
    CHECK(answer.is == state::unknown);
    CHECK(answer.code == "GM0268");
    CHECK(answer.name == "Nijmegen");
}

TEST_CASE("every retired code of the register ends in one that exists") {
    const municipality_register all = default_municipalities();
    for (const merged_municipality& one : all.retired) {
        CAPTURE(one.code);
        CHECK(find_municipality(all, one.code).is == state::retired);
    }
}

TEST_CASE("a chain of as many links as there are mergers is followed to its end, and one to nowhere tells nothing") {
    municipality_register all;
    all.existing = {{"GM0003", "Nieuw"}};
    all.retired = {{"GM0001", "Oud", "GM0002", *parse_date("2020-01-01")},
                   {"GM0002", "Midden", "GM0003", *parse_date("2024-01-01")}};
    const municipality_answer answer = find_municipality(all, "GM0001");
    CHECK(answer.is == state::retired);
    CHECK(answer.code == "GM0003");
    CHECK(answer.old_name == "Oud");
    CHECK(answer.on == parse_date("2020-01-01"));

    all.retired[1].into = "GM0009";
    const municipality_answer lost = find_municipality(all, "GM0001");
    CHECK(lost.is == state::unknown);
    CHECK(lost.old_name.empty());
    CHECK_FALSE(lost.on);
}
