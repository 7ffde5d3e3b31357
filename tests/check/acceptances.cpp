// SPDX-License-Identifier: BSL-1.0
// Findings that the authors accept.
#include "catch.hpp"
#include "checked_texts.hpp"

using namespace zorgpad;

namespace {

const all_codes nothing;

/// A pathway with a signal that leads nowhere, and what is accepted.
std::vector<std::string> with_dead_end(const std::string& accepted, const std::string& locally = "") {
    const std::string accept = "\"accept\": [ " + accepted + " ]";
    std::vector<std::string> files{national(R"("signals": { "s": { "title": "s", "group": "g", "of": "household" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "t", "nodes": { "seen": { "signal": "s" } } } }, )" +
                                            accept)};
    if (!locally.empty()) {
        files.push_back(municipal("\"accept\": [ " + locally + " ]"));
    }
    return files;
}

std::string at(const std::string& where, const std::string& until = "") {
    return R"({ "code": "graph.dead-end", "at": ")" + where + R"(", "why": "komt later")" +
           (until.empty() ? "" : R"(, "until": ")" + until + "\"") + " }";
}

} // namespace

TEST_CASE("what is accepted is left out") {
    CHECK(codes(checked(with_dead_end(""))) == all_codes{"graph.dead-end"});
    CHECK(codes(checked(with_dead_end(at("/pathways/money/nodes/seen")))) == nothing);
    CHECK(codes(checked(with_dead_end(at("/pathways/money")))) == nothing);
    CHECK(codes(checked(with_dead_end(at("pathways/money")))) == nothing);
    CHECK(codes(checked(with_dead_end(at("pathways/money/seen")))) == nothing);
}

TEST_CASE("an acceptance of another place or another code belongs to nothing") {
    const all_codes both{"accept.unused", "graph.dead-end"};
    CHECK(codes(checked(with_dead_end(at("/pathways/mon")))) == both);
    CHECK(codes(checked(with_dead_end(at("pathways/money/other")))) == both);
    CHECK(codes(checked(with_dead_end(R"({ "code": "graph.cycle", "at": "pathways/money", "why": "komt later" })"))) ==
          both);
}

TEST_CASE("an acceptance ends on its day") {
    const std::vector<std::string> files = with_dead_end(at("pathways/money", "2027-01-01"));
    CHECK(codes(checked(files)) == nothing);
    CHECK(codes(checked(files, parse_date("2026-12-31"))) == nothing);
    CHECK(codes(checked(files, parse_date("2027-01-01"))) == all_codes{"accept.ended", "graph.dead-end"});
}

TEST_CASE("an error cannot be accepted") {
    CHECK(codes(checked({national(R"("contacts": { "c": { "title": "c", "by": "x" } },
  "accept": [ { "code": "schema.unknown-id", "at": "contacts/c", "why": "komt later" } ])")})) ==
          all_codes{"accept.error", "schema.unknown-id"});
}

TEST_CASE("a layer accepts only for those for whom it is") {
    const findings found = checked(with_dead_end("", at("pathways/money")));
    REQUIRE(codes(found) == all_codes{"graph.dead-end"});
    // It still shows in the national book.
    CHECK(found[0].variant.empty());
}

TEST_CASE("an acceptance of what shows on some days only is not missed on the others") {
    const std::vector<std::string> files{national(R"("valid": { "from": "2020-01-01", "until": "2026-01-01" },
  "schemes": { "pass": { "title": "t", "level": "fund", "for": "household", "valid": { "from": "2020-01-01", "until": "2021-01-01" } } },
  "accept": [ { "code": "time.expired", "at": "schemes/pass", "why": "staat er voor wie terugkijkt" } ])")};
    CHECK(codes(checked(files)) == nothing);
    CHECK(codes(checked(files, parse_date("2020-06-01"))) == nothing);
    CHECK(codes(checked(files, parse_date("2025-06-01"))) == nothing);
}
