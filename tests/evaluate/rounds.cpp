// SPDX-License-Identifier: BSL-1.0
// Which round of `again` a step is in, and what that hangs on: two ways back in one pathway, one after the other.
#include "catch.hpp"
#include "texts.hpp"

namespace {

/// From `late` back to `middle` where the first fact holds, and from `last` back to `early` where the second does. What
/// follows `middle` is `last`, so that it may be in a second round before it leads back itself.
const zorgpad::compiled_book& two_ways_back() {
    static const zorgpad::compiled_book book = test::compile_texts({test::national(R"(
      "facts": {"first": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!", "changeable": true},
                "second": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}},
      "schemes": {"s": {"title": "s", "level": "local", "for": "household",
                        "when": {"progress": "p/early", "is": "not-succeeded"}}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "early", "nodes": {
        "early": {"step": "inform", "title": "vroeg", "next": "middle"},
        "middle": {"step": "inform", "title": "midden", "next": ["last", "late"]},
        "last": {"step": "follow-up", "title": "laatst",
                 "again": {"to": "early", "when": {"all": [{"progress": "last", "is": "done"}, {"fact": "second", "is": true}]}}},
        "late": {"step": "follow-up", "title": "laat", "again": {"to": "middle", "when": {"all": [{"progress": "late", "is": "done"}, {"fact": "first", "is": true}]}}}
      }}})")});
    return book;
}

zorgpad::plan plan_with(const std::string& facts, const std::string& round_of_last = "2") {
    return zorgpad::evaluate(two_ways_back(), test::family_of(R"({"family": 1, "as_of": "2026-11-21", "household": {)" +
                                                                  facts + R"(}, "progress": [
            {"node": "p/early", "is": "not-succeeded"}, {"node": "p/late", "is": "done"},
            {"node": "p/last", "is": "done", "round": )" + round_of_last +
                                                                  "}]}",
                                                              two_ways_back()));
}

zorgpad::verdict verdict_with(const std::string& facts) { return test::find_scheme(plan_with(facts), "s")->is; }

std::vector<std::string> missing_with(const std::string& facts) {
    const zorgpad::plan plan = plan_with(facts);
    std::vector<std::string> ids;
    for (const std::uint32_t item : test::find_scheme(plan, "s")->missing) {
        ids.emplace_back(plan.items[item].id);
    }
    return ids;
}

std::int64_t round_with(const std::string& facts, const std::string& id) {
    const zorgpad::plan plan = plan_with(facts);
    return test::find_step(plan, id)->round;
}

} // namespace

TEST_CASE("a step that was led back to twice is in the third round") {
    CHECK(round_with(R"("first": true, "second": true)", "p/middle") == 3);
    CHECK(round_with(R"("first": true, "second": true)", "p/early") == 3);
    CHECK(verdict_with(R"("first": true, "second": true)") == zorgpad::verdict::unlikely);
}

TEST_CASE("a record of a round that was never come to leads nowhere") {
    CHECK(round_with(R"("first": false, "second": true)", "p/early") == 1);
    CHECK(verdict_with(R"("first": false, "second": true)") == zorgpad::verdict::likely);
}

TEST_CASE("where it is not known whether a step came to the round of its record, what it leads back to is in doubt") {
    CHECK(verdict_with(R"("second": true)") == zorgpad::verdict::unknown);
    CHECK(missing_with(R"("second": true)") == std::vector<std::string>{"first"});
}

TEST_CASE("a way back that is not taken in any case settles it, whatever the round") {
    CHECK(verdict_with(R"("second": false)") == zorgpad::verdict::likely);
}

TEST_CASE("while both are not known, both are asked") {
    CHECK(verdict_with("") == zorgpad::verdict::unknown);
    CHECK(missing_with("") == std::vector<std::string>{"first", "second"});
}

TEST_CASE("what put a step into a round can be the nearest change, when another step was led back to from there") {
    const zorgpad::plan plan = plan_with(R"("first": true, "second": true)");
    const zorgpad::plan_scheme* scheme = test::find_scheme(plan, "s");
    REQUIRE(scheme->change);
    CHECK(two_ways_back().tables().facts[scheme->change->fact].id == "first");
}

TEST_CASE("a change that would lead a step back is judged with the step in its new round") {
    // Were it done, "early" would be in a second round, of which there is no record.
    const zorgpad::compiled_book book = test::compile_texts({test::national(R"(
      "facts": {"done": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!", "changeable": true}},
      "schemes": {"s": {"title": "s", "level": "local", "for": "household", "when": {"all": [
        {"fact": "done", "is": true}, {"progress": "p/early", "is": "not-succeeded"}]}}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "early", "nodes": {
        "early": {"step": "inform", "title": "vroeg", "next": "late"},
        "late": {"step": "follow-up", "title": "laat", "again": {"to": "early",
          "when": {"all": [{"progress": "late", "is": "done"}, {"fact": "done", "is": true}]}}}}}})")});
    const zorgpad::plan plan = zorgpad::evaluate(
        book, test::family_of(R"({"family": 1, "as_of": "2026-11-21", "household": {"done": false}, "progress": [
            {"node": "p/early", "is": "not-succeeded"}, {"node": "p/late", "is": "done"}]})",
                              book));
    CHECK(test::find_scheme(plan, "s")->is == zorgpad::verdict::unlikely);
    CHECK_FALSE(test::find_scheme(plan, "s")->change);
}
