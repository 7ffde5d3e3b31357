// SPDX-License-Identifier: BSL-1.0
// What is over, not yet, or never.
#include "catch.hpp"
#include "checked_texts.hpp"

using namespace zorgpad;

namespace {

const all_codes nothing;

all_codes on(const std::string& day, const std::string& sections) {
    return codes(advised({national(sections)}, parse_date(day)));
}

/// A norm with an amount in each of these periods.
std::string norm(std::initializer_list<std::pair<const char*, const char*>> periods) {
    std::string values;
    for (const auto& [from, until] : periods) {
        values += (values.empty() ? "" : ", ") + (R"({ "from": ")" + std::string(from)) + R"(", "until": ")" + until +
                  R"(", "is": 1 })";
    }
    return R"("norms": { "n": { "unit": "EUR", "values": [ )" + values + " ] } }";
}

/// A step with a window in a pathway for children with this `when`.
all_codes window(const std::string& when, const std::string& open) {
    return codes(
        advised({national(R"("pathways": { "p": { "kind": "zorgpad", "title": "p", "for": "child", "start": "a", )" +
                          (when.empty() ? "" : "\"when\": " + when + ", ") +
                          R"("nodes": { "a": { "step": "inform", "title": "t", "window": )" + open + " } } } }")}));
}

/// A scheme with this deadline, offered in this window.
all_codes deadline(const std::string& counted, const std::string& open) {
    return codes(advised({national(R"("roles": { "r": { "title": "r" } },
      "schemes": { "s": { "title": "s", "level": "fund", "for": "child", "apply": { "by": ["r"], "deadline": )" +
                                   counted + R"( } } },
      "pathways": { "p": { "kind": "zorgpad", "title": "p", "for": "child", "start": "a", "nodes": { "a": { "scheme": "s", "window": )" +
                                   open + " } } } }")}));
}

} // namespace

TEST_CASE("what is over or not yet shows on the day of the check only") {
    const std::string valid = R"("valid": { "from": "2026-01-01", "until": "2027-01-01" })";
    CHECK(codes(advised({national(valid)})) == nothing);
    CHECK(on("2025-12-31", valid) == all_codes{"time.not-yet-valid"});
    CHECK(on("2026-01-01", valid) == nothing);
    CHECK(on("2026-12-31", valid) == nothing);
    CHECK(on("2027-01-01", valid) == all_codes{"time.expired"});
    const std::string scheme =
        R"("schemes": { "s": { "title": "s", "level": "fund", "for": "household", "valid": { "until": "2026-07-01" } } })";
    CHECK(on("2026-06-30", scheme) == nothing);
    CHECK(on("2026-07-01", scheme) == all_codes{"time.expired"});
}

TEST_CASE("what was last looked at more than a year ago is due") {
    CHECK(on("2026-11-01", R"("reviewed": "2025-11-01")") == nothing);
    CHECK(on("2026-11-02", R"("reviewed": "2025-11-01")") == all_codes{"time.review-overdue"});
    const std::string contact = R"("contacts": { "c": { "title": "c", "phone": "112", "verified": "2025-11-01" } })";
    CHECK(on("2026-11-01", contact) == nothing);
    CHECK(on("2026-11-02", contact) == all_codes{"time.review-overdue"});
}

TEST_CASE("the periods of a norm follow each other, and one holds on the day of the check") {
    const std::string whole = norm({{"2025-01-01", "2026-01-01"}, {"2026-01-01", "2027-01-01"}});
    CHECK(codes(advised({national(whole)})) == nothing);
    CHECK(on("2026-06-01", whole) == nothing);
    CHECK(on("2027-01-01", whole) == all_codes{"time.norm-period-missing"});
    CHECK(on("2024-12-31", whole) == all_codes{"time.norm-period-missing"});
    CHECK(codes(advised({national(norm({{"2026-01-01", "2027-01-01"}, {"2024-01-01", "2025-01-01"}}))})) ==
          all_codes{"time.norm-period-missing"});
}

TEST_CASE("a window opens for somebody who walks the pathway") {
    const std::string school = R"({ "fact": "age", "from": "P4Y", "until": "P12Y" })";
    CHECK(window(school, R"({ "fact": "age", "from": "P4Y", "until": "P5Y" })") == nothing);
    CHECK(window(school, R"({ "fact": "age", "from": "P11Y", "until": "P14Y" })") == nothing);
    CHECK(window(school, R"({ "fact": "age", "from": "P13Y", "until": "P14Y" })") ==
          all_codes{"time.window-never-open"});
    CHECK(window("", R"({ "fact": "age", "from": "P13Y", "until": "P14Y" })") == nothing);
    CHECK(window(R"({ "not": )" + school + " }", R"({ "fact": "age", "from": "P13Y", "until": "P14Y" })") == nothing);
    CHECK(window(R"({ "all": [ )" + school + R"(, { "municipality": ["GM0268"] } ] })",
                 R"({ "fact": "age", "less_than": "P3Y", "at_least": "P0D" })") == all_codes{"time.window-never-open"});
    // Six weeks and a month and a half are too near to tell apart.
    CHECK(window(R"({ "fact": "age", "from": "P0D", "until": "P6W" })",
                 R"({ "fact": "age", "from": "P1M", "until": "P1Y" })") == nothing);
}

TEST_CASE("a window opens while a scheme can still be applied for") {
    CHECK(deadline(R"({ "after": "birth-date", "period": "P1Y" })", R"({ "fact": "age", "at_least": "P6M" })") ==
          nothing);
    CHECK(deadline(R"({ "after": "birth-date", "period": "P6W" })", R"({ "fact": "age", "at_least": "P6M" })") ==
          all_codes{"time.deadline-before-window"});
    CHECK(deadline(R"({ "before": "due-date", "period": "P20W" })",
                   R"({ "fact": "pregnancy-week", "at_least": 30 })") == all_codes{"time.deadline-before-window"});
    CHECK(deadline(R"({ "before": "due-date", "period": "P4W" })", R"({ "fact": "pregnancy-week", "at_least": 30 })") ==
          nothing);
    CHECK(deadline(R"({ "before": "birthday", "period": "P6W" })", R"({ "fact": "age", "at_least": "P6M" })") ==
          nothing);
}
