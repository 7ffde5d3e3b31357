// SPDX-License-Identifier: BSL-1.0
// Schemes that can be applied for, and an answer to every signal and for every phase of life.
#include "catch.hpp"
#include "checked_texts.hpp"

using namespace zorgpad;

namespace {

const all_codes nothing;

std::string scheme(const std::string& id, const std::string& says) {
    return "\"" + id + R"(": { "title": "s", "level": "fund", "for": "household")" + says + " }";
}

all_codes schemes(const std::string& all) {
    return codes(advised({national("\"schemes\": { " + all + R"( }, "roles": { "r": { "title": "r" } })")}));
}

/// A signal of a group, and these attributes of a pathway with a meeting.
all_codes signals(const std::string& attributes, const std::string& nodes, const std::string& sections = "") {
    return codes(advised(
        {national(sections + R"("signals": { "s": { "title": "s", "group": "parent.money", "of": "household" } },
      "pathways": { "p": { "kind": "zorgpad", "title": "p", "start": "meet", )" +
                  attributes + R"("nodes": { "meet": { "step": "meet", "title": "m" })" + nodes + " } } }")}));
}

} // namespace

TEST_CASE("what a scheme requires must exist here") {
    CHECK(schemes(scheme("a", "") + ", " + scheme("b", R"(, "requires": "a")")) == nothing);
    CHECK(schemes(scheme("a", R"(, "available": false)") + ", " + scheme("b", R"(, "requires": "a")")) ==
          all_codes{"scheme.requires-impossible"});
    CHECK(schemes(scheme("a", R"(, "available": false)") + ", " +
                  scheme("b", R"(, "requires": "a", "available": false)")) == nothing);
    const std::string over = "\"schemes\": { " + scheme("a", R"(, "valid": { "until": "2026-01-01" })") + ", " +
                             scheme("b", R"(, "requires": "a")") + " }";
    CHECK(codes(advised({national(over)}, parse_date("2026-06-01"))) ==
          all_codes{"scheme.requires-impossible", "time.expired"});
    // Gone in one municipality only.
    const findings found =
        advised({national("\"schemes\": { " + scheme("a", "") + ", " + scheme("b", R"(, "requires": "a")") + " }"),
                 municipal(R"("schemes": { "a": { "available": false } })")});
    REQUIRE(codes(found) == all_codes{"scheme.requires-impossible"});
    CHECK(found[0].variant == "GM0268");
}

TEST_CASE("an application has an applicant, unless it comes by itself") {
    CHECK(schemes(scheme("a", R"(, "apply": { "by": ["r"], "how": "Bel." })")) == nothing);
    CHECK(schemes(scheme("a", R"(, "apply": { "how": "Bel." })")) == all_codes{"scheme.no-applicant"});
    CHECK(schemes(scheme("b", R"(, "apply": { "automatic": { "receives": "a" } })") + ", " + scheme("a", "")) ==
          nothing);
}

TEST_CASE("in a book with sources every scheme names one") {
    const std::string sources = R"("sources": { "x": { "title": "x" } }, "schemes": { )";
    CHECK(codes(advised({national(sources + scheme("a", "") + " }")})) == all_codes{"scheme.no-source"});
    CHECK(codes(advised({national(sources + scheme("a", R"(, "source": "x")") + " }")})) == nothing);
}

TEST_CASE("something follows from every signal") {
    CHECK(signals("", "") == all_codes{"cover.signal-without-route"});
    CHECK(signals("", R"(, "seen": { "signal": "s", "next": "meet" })") == nothing);
    CHECK(signals(R"("when": { "signal": "s" }, )", "") == nothing);
    CHECK(signals(R"("when": { "signals": "parent", "at_least": 1 }, )", "") == nothing);
    CHECK(signals("", "", R"("conditions": { "c": { "title": "c", "when": { "signal": "s" } } }, )") == nothing);
}

TEST_CASE("every phase of life has an offer, in a book that speaks of phases") {
    CHECK(schemes(scheme("a", R"(, "phases": ["0-4"])") + ", " + scheme("b", "")) == nothing);
    CHECK(schemes(scheme("a", R"(, "phases": ["0-4", "4-12", "12-18"])")) ==
          all_codes{"cover.phase-without-offer", "cover.phase-without-offer"});
    CHECK(schemes(scheme("a", R"(, "phases": ["0-4", "4-12", "12-18", "preconception"])") + ", " +
                  scheme("b", R"(, "available": false)")) == all_codes{"cover.phase-without-offer"});
}
