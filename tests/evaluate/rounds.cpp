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
                        "when": {"progress": "p/early", "is": "not-succeeded"}},
                  "either": {"title": "e", "level": "local", "for": "household",
                             "when": {"any": [{"progress": "p/early", "is": "not-succeeded"},
                                              {"fact": "second", "is": true}]}},
                  "neither": {"title": "n", "level": "local", "for": "household",
                              "when": {"all": [{"progress": "p/early", "is": "not-succeeded"},
                                               {"fact": "second", "is": true}]}}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "early", "nodes": {
        "early": {"step": "inform", "title": "vroeg", "next": "middle"},
        "middle": {"step": "inform", "title": "midden", "next": ["last", "late"]},
        "last": {"step": "follow-up", "title": "laatst",
                 "again": {"to": "early", "when": {"all": [{"progress": "last", "is": "done"}, {"fact": "second", "is": true}]}}},
        "late": {"step": "follow-up", "title": "laat", "again": {"to": "middle", "when": {"all": [{"progress": "late", "is": "done"}, {"fact": "first", "is": true}]}}}
      }}})")});
    return book;
}

zorgpad::plan plan_with(const std::string& facts, const std::string& round_of_last = "2", bool exact = false) {
    zorgpad::evaluate_options options;
    options.exact = exact;
    return zorgpad::evaluate(two_ways_back(),
                             test::family_of(R"({"family": 1, "as_of": "2026-11-21", "household": {)" + facts +
                                                 R"(}, "progress": [
            {"node": "p/early", "is": "not-succeeded"}, {"node": "p/late", "is": "done"},
            {"node": "p/last", "is": "done", "round": )" +
                                                 round_of_last + "}]}",
                                             two_ways_back()),
                             options);
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

TEST_CASE("the exact mode follows the rounds of what it tries") {
    const auto verdict_of = [](const zorgpad::plan& plan, const char* id) { return test::find_scheme(plan, id)->is; };
    const zorgpad::plan usual = plan_with(R"("first": true)");
    CHECK(verdict_of(usual, "either") == zorgpad::verdict::unknown);
    CHECK(verdict_of(usual, "neither") == zorgpad::verdict::unknown);
    // Where the second fact holds there is a new round, and what was recorded before it no longer counts.
    const zorgpad::plan exact = plan_with(R"("first": true)", "2", true);
    CHECK(verdict_of(exact, "s") == zorgpad::verdict::unknown);
    CHECK(verdict_of(exact, "either") == zorgpad::verdict::likely);
    CHECK(verdict_of(exact, "neither") == zorgpad::verdict::unlikely);
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

namespace {

/// One way back, under a condition of its own, and another scheme for those who were not led back.
zorgpad::compiled_book one_way_back(const std::string& when) {
    return test::compile_texts({test::national(R"(
      "facts": {"first": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!", "changeable": true},
                "second": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}},
      "schemes": {"s": {"title": "s", "level": "local", "for": "household",
                        "when": {"progress": "p/early", "is": "not-succeeded"}},
                  "t": {"title": "t", "level": "local", "for": "household",
                        "when": {"not": {"progress": "p/early", "is": "not-succeeded"}}}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "early", "nodes": {
        "early": {"step": "inform", "title": "vroeg", "next": "late"},
        "late": {"step": "follow-up", "title": "laat", "again": {"to": "early", "when": )" +
                                               when + "}}}}}")});
}

zorgpad::plan plan_with_records(const zorgpad::compiled_book& book, const std::string& facts,
                                const std::string& day = "2026-11-21") {
    return zorgpad::evaluate(
        book, test::family_of(R"({"family": 1, "as_of": ")" + day + R"(", "household": {)" + facts + R"(}, "progress": [
            {"node": "p/early", "is": "not-succeeded"}, {"node": "p/late", "is": "done"}]})",
                              book));
}

} // namespace

TEST_CASE("a plan expires on the day on which time alone leads a step back") {
    const zorgpad::compiled_book book =
        one_way_back(R"({"all": [{"progress": "late", "is": "done"}, {"date": {"from": "2026-12-05"}}]})");
    const zorgpad::plan before = plan_with_records(book, "", "2026-12-04");
    CHECK(test::find_step(before, "p/early")->round == 1);
    CHECK(test::find_scheme(before, "s")->is == zorgpad::verdict::likely);
    CHECK(before.expires == zorgpad::parse_date("2026-12-05"));
    CHECK(test::find_scheme(before, "s")->until == zorgpad::parse_date("2026-12-05"));
    CHECK(test::find_scheme(before, "t")->from == zorgpad::parse_date("2026-12-05"));
    const zorgpad::plan after = plan_with_records(book, "", "2026-12-05");
    CHECK(test::find_step(after, "p/early")->round == 2);
    CHECK(test::find_scheme(after, "s")->is == zorgpad::verdict::unlikely);
    CHECK_FALSE(after.expires.has_value());
}

TEST_CASE("when time alone leads a step back, verdicts and norms that hang on its record turn too") {
    const zorgpad::compiled_book book = test::compile_texts({test::national(R"(
      "facts": {"income": {"of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen"}},
      "norms": {"limit": {"unit": "EUR/month", "values": [{"from": "2026-01-01", "until": "2028-01-01", "amounts": [
          {"when": {"progress": "p/talk", "is": "done"}, "is": 200}, {"is": 100}]}]}},
      "schemes": {
        "after": {"title": "a", "level": "local", "for": "household", "when": {"progress": "p/talk", "is": "done"}},
        "before": {"title": "b", "level": "local", "for": "household", "when": {"not": {"progress": "p/talk", "is": "done"}}},
        "then": {"title": "c", "level": "local", "for": "household", "requires": "after"},
        "low": {"title": "d", "level": "local", "for": "household", "when": {"fact": "income", "at_most": {"norm": "limit"}}}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "talk", "nodes": {
        "talk": {"step": "inform", "title": "praat", "again": {"to": "talk", "when": {"all": [
            {"progress": "talk", "is": "done"}, {"date": {"from": "2026-12-01"}}]}}}}}})")});
    const auto plan_on = [&](const std::string& day) {
        return zorgpad::evaluate(book,
                                 test::family_of(R"({"family": 1, "as_of": ")" + day +
                                                     R"(", "household": {"income": 150}, "receives": {"after": false},
            "progress": [{"node": "p/talk", "is": "done", "on": "2026-11-10"}]})",
                                                 book));
    };
    const zorgpad::plan now = plan_on("2026-11-21");
    const zorgpad::plan then = plan_on("2026-12-01");
    const auto turning = zorgpad::from_civil(2026, 12, 1);
    for (const char* const id : {"after", "then", "low"}) {
        INFO(id);
        CHECK(test::find_scheme(now, id)->is == zorgpad::verdict::likely);
        CHECK(test::find_scheme(then, id)->is == zorgpad::verdict::unlikely);
        CHECK(test::find_scheme(now, id)->until == turning);
    }
    CHECK(test::find_scheme(now, "before")->is == zorgpad::verdict::unlikely);
    CHECK(test::find_scheme(then, "before")->is == zorgpad::verdict::likely);
    CHECK(test::find_scheme(now, "before")->from == turning);
    CHECK(now.expires == turning);
}

TEST_CASE("a way back that stays unknown whatever is asked leaves the round in doubt, and nothing to ask") {
    const zorgpad::compiled_book book =
        one_way_back(R"({"all": [{"progress": "late", "is": "done"}, {"indicative": {"fact": "first", "is": true}}]})");
    const zorgpad::plan plan = plan_with_records(book, R"("first": false)");
    CHECK(test::find_scheme(plan, "s")->is == zorgpad::verdict::unknown);
    CHECK(test::find_scheme(plan, "t")->is == zorgpad::verdict::unknown);
    CHECK(test::find_scheme(plan, "s")->missing.empty());
    CHECK(test::find_scheme(plan_with_records(book, R"("first": true)"), "s")->is == zorgpad::verdict::unlikely);
}

TEST_CASE("what kept a step out of the round of its record can be the nearest change, where it would then lead back") {
    const auto book_with = [](const std::string& first, const std::string& second) {
        return test::compile_texts({test::national(R"(
          "facts": {"first": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!", "changeable": true},
                    "second": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}},
          "schemes": {"t": {"title": "t", "level": "local", "for": "household",
                            "when": {"not": {"progress": "p/early", "is": "not-succeeded"}}}},
          "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "early", "nodes": {
            "early": {"step": "inform", "title": "vroeg", "next": "middle"},
            "middle": {"step": "inform", "title": "midden", "next": ["last", "late"]},
            "last": {"step": "follow-up", "title": "laatst", "again": {"to": "early", "when": {"all": [{"not": {"progress": "last", "is": "declined"}}, {"fact": ")" +
                                                   second + R"(", "is": true}]}}},
            "late": {"step": "follow-up", "title": "laat", "again": {"to": "middle", "when": {"all": [{"not": {"progress": "late", "is": "declined"}}, {"fact": ")" +
                                                   first + R"(", "is": true}]}}}}}})")});
    };
    const auto change_of = [](const zorgpad::compiled_book& book, const std::string& facts) {
        const zorgpad::plan plan = zorgpad::evaluate(
            book, test::family_of(R"({"family": 1, "as_of": "2026-11-21", "household": {)" + facts + R"(}, "progress": [
                {"node": "p/early", "is": "not-succeeded"}, {"node": "p/late", "is": "done"},
                {"node": "p/last", "is": "done", "round": 2}]})",
                                  book));
        const zorgpad::plan_scheme* const scheme = test::find_scheme(plan, "t");
        CHECK(scheme->is == zorgpad::verdict::unlikely);
        return scheme->change ? book.tables().facts[scheme->change->fact].id : std::string("none");
    };
    CHECK(change_of(book_with("first", "second"), R"("first": false, "second": true)") == "first");
    CHECK(change_of(book_with("first", "second"), R"("first": false, "second": false)") == "none");
    CHECK(change_of(book_with("first", "first"), R"("first": false)") == "first");
}

TEST_CASE("of two ways back that are both in doubt, what either waits for is asked") {
    const zorgpad::compiled_book book = test::compile_texts({test::national(R"(
      "facts": {"first": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"},
                "second": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}},
      "schemes": {"s": {"title": "s", "level": "local", "for": "household",
                        "when": {"progress": "p/early", "is": "not-succeeded"}}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "early", "nodes": {
        "early": {"step": "inform", "title": "vroeg", "next": ["one", "two"]},
        "one": {"step": "follow-up", "title": "1", "again": {"to": "early", "when": {"all": [{"progress": "one", "is": "done"}, {"fact": "first", "is": true}]}}},
        "two": {"step": "follow-up", "title": "2", "again": {"to": "early", "when": {"all": [{"progress": "two", "is": "done"}, {"fact": "second", "is": true}]}}}
      }}})")});
    const auto asked = [&](const std::string& facts) {
        const zorgpad::plan plan = zorgpad::evaluate(
            book, test::family_of(R"({"family": 1, "as_of": "2026-11-21", "household": {)" + facts + R"(}, "progress": [
                {"node": "p/early", "is": "not-succeeded"}, {"node": "p/one", "is": "done"},
                {"node": "p/two", "is": "done"}]})",
                                  book));
        return test::names_of(plan, test::find_scheme(plan, "s")->missing);
    };
    CHECK(asked("") == std::vector<std::string>{"first", "second"});
    CHECK(asked(R"("first": false)") == std::vector<std::string>{"second"});
    CHECK(asked(R"("second": false)") == std::vector<std::string>{"first"});
}

TEST_CASE("a further round goes into what is called from its signals on, and out of every call that ends with it") {
    const zorgpad::compiled_book book = test::compile_texts({test::national(R"(
      "signals": {"seen": {"title": "s", "group": "g", "of": "household"}},
      "pathways": {
        "outer": {"kind": "zorgpad", "title": "o", "start": "before", "nodes": {
          "before": {"step": "inform", "title": "1", "next": "call"},
          "call": {"pathway": "inner", "next": "after"},
          "after": {"step": "inform", "title": "2"}}},
        "inner": {"kind": "zorgpad", "title": "i", "entry": false, "start": "first", "nodes": {
          "first": {"step": "inform", "title": "3", "next": "deeper"},
          "deeper": {"pathway": "inmost"}}},
        "inmost": {"kind": "zorgpad", "title": "m", "entry": false, "start": "back", "nodes": {
          "back": {"step": "follow-up", "title": "4",
                   "again": {"to": "back", "when": {"progress": "back", "is": "not-succeeded"}}}}},
        "watch": {"kind": "zorgpad", "title": "w", "start": "try", "nodes": {
          "try": {"step": "follow-up", "title": "5", "next": "look",
                  "again": {"to": "try", "when": {"progress": "try", "is": "not-succeeded"}}},
          "look": {"pathway": "signs"}}},
        "signs": {"kind": "zorgpad", "title": "s", "entry": false, "nodes": {
          "sign": {"signal": "seen", "next": "act"},
          "act": {"step": "inform", "title": "6"}}}})")});
    const zorgpad::plan plan = zorgpad::evaluate(
        book, test::family_of(R"({"family": 1, "as_of": "2026-11-21", "signals": [{"signal": "seen", "seen": true}],
            "progress": [{"node": "inmost/back", "is": "not-succeeded"}, {"node": "watch/try", "is": "not-succeeded"}]})",
                              book));
    const auto round = [&](const std::string& id) { return test::find_step(plan, id)->round; };
    CHECK(round("inmost/back") == 2);
    CHECK(round("outer/after") == 2);
    CHECK(round("inner/first") == 1);
    CHECK(round("outer/before") == 1);
    CHECK(round("watch/try") == 2);
    CHECK(round("signs/act") == 2);
}
