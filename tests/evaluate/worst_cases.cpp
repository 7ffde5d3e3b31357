// SPDX-License-Identifier: BSL-1.0
// Books that explode when sharing is not kept: the result is right, and it comes.
#include "catch.hpp"
#include "texts.hpp"
#include <zorgpad/evaluate/possible_amounts.hpp>

namespace {

zorgpad::plan plan_of(const std::string& sections, const std::string& more = "") {
    const zorgpad::compiled_book book = test::compile_texts({test::national(sections)});
    return zorgpad::evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21")" + more + "}", book));
}

std::string number(int which) { return std::to_string(which); }

} // namespace

TEST_CASE("twenty pathways that each name the next twice have each node once") {
    std::string pathways;
    for (int level = 0; level < 20; ++level) {
        const std::string next = "p" + number(level + 1);
        pathways +=
            (level == 0 ? "" : ", ") + ("\"p" + number(level)) + R"(": {"kind": "zorgpad", "title": "p")" +
            (level == 0 ? "" : R"(, "entry": false)") +
            R"(, "start": "a", "nodes": {"a": {"step": "inform", "title": "a", "next": ["b", "c"]}, "d": {"step": "inform", "title": "d"})";
        pathways +=
            level == 19
                ? R"(, "b": {"step": "inform", "title": "b", "next": "d"}, "c": {"step": "inform", "title": "c", "next": "d"}}})"
                : R"(, "b": {"pathway": ")" + next + R"(", "next": "d"}, "c": {"pathway": ")" + next +
                      R"(", "next": "d"}}})";
    }
    const zorgpad::plan plan = plan_of("\"pathways\": {" + pathways + "}");
    CHECK(plan.steps.size() == 42);
    CHECK(plan.steps.front().id == "p0/a");
    CHECK(plan.steps.back().id == "p0/d");
}

TEST_CASE("thirty named conditions that each use the one before twice are answered once each") {
    std::string conditions = R"("c0": {"title": "c", "when": {"fact": "f", "is": true}})";
    for (int which = 1; which < 30; ++which) {
        const std::string before = R"({"condition": "c)" + number(which - 1) + R"("})";
        conditions +=
            R"(, "c)" + number(which) + R"(": {"title": "c", "when": {"all": [)" + before + ", " + before + "]}}";
    }
    const std::string sections =
        R"("facts": {"f": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}}, "conditions": {)" +
        conditions +
        R"(}, "schemes": {"s": {"title": "s", "level": "local", "for": "household", "when": {"condition": "c29"}}})";
    const zorgpad::plan plan = plan_of(sections, R"(, "household": {"f": true})");
    CHECK(test::find_scheme(plan, "s")->is == zorgpad::verdict::likely);
    CHECK(plan.reasons.size() < 100);
}

TEST_CASE("a chain of two thousand steps is walked without recursion") {
    std::string nodes;
    for (int which = 0; which < 2000; ++which) {
        nodes += (which == 0 ? "" : ", ") + ("\"n" + number(which)) + R"(": {"step": "inform", "title": "n")" +
                 (which == 1999 ? "}" : R"(, "next": "n)" + number(which + 1) + "\"}");
    }
    const zorgpad::plan plan =
        plan_of(R"("pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "n0", "nodes": {)" + nodes + "}}}");
    REQUIRE(plan.steps.size() == 2000);
    CHECK(plan.steps.back().id == "p/n1999");
}

TEST_CASE("a ring of consents does not stop the order") {
    const zorgpad::plan plan = plan_of(R"("roles": {"r": {"title": "r"}},
      "consents": {"c": {"title": "c", "by": "r", "with": "r", "what": ["signals"], "ask": "?"}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "share", "nodes": {
        "share": {"step": "share", "title": "deel", "consent": "c", "next": "ask"},
        "ask": {"step": "ask-consent", "title": "vraag", "consent": "c"}}}})");
    CHECK(plan.steps.size() == 2);
}

TEST_CASE("a norm of many factors that are not known has no amount rather than millions") {
    std::string facts;
    std::string norms = R"("n0": {"unit": "EUR/month", "is": 1000})";
    for (int which = 1; which < 20; ++which) {
        const std::string fact = "f" + number(which);
        facts += ", \"" + fact + R"(": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"})";
        norms += R"(, "n)" + number(which) +
                 R"(": {"unit": "EUR/month", "values": [{"from": "2026-01-01", "until": "2027-01-01", "amounts": [
            {"when": {"fact": ")" +
                 fact + R"(", "is": true}, "is": {"norm": "n)" + number(which - 1) + R"(", "percent": 1)" +
                 number(10 + which) + R"(}}, {"is": {"norm": "n)" + number(which - 1) + R"("}}]}]})";
    }
    const std::string sections =
        R"("facts": {"i": {"of": "household", "type": "money", "unit": "EUR/month", "title": "i", "ask": "?", "why": "!"})" +
        facts + "}, \"norms\": {" + norms + R"(}, "schemes": {"s": {"title": "s", "level": "local", "for": "household",
        "when": {"fact": "i", "at_most": {"norm": "n19"}}}})";
    CHECK(test::find_scheme(plan_of(sections, R"(, "household": {"i": 5000})"), "s")->is == zorgpad::verdict::unknown);
}

TEST_CASE("an unchecked book whose step asks for a consent that is not there is evaluated all the same") {
    zorgpad::merged_book book;
    zorgpad::pathway& pathway = book.content.pathways["p"];
    pathway.title.set(zorgpad::text("Pad"), {});
    pathway.start.value.items = {"ask"};
    pathway.start.said = zorgpad::attribute_base::mention::set;
    zorgpad::node& node = pathway.nodes["ask"];
    node.step.set(zorgpad::step_kind::ask_consent, {});
    node.title.set(zorgpad::text("Vraag"), {});
    node.consent.set({"nowhere", {}}, {});
    zorgpad::family family;
    family.as_of = zorgpad::from_civil(2026, 11, 21);
    const zorgpad::plan plan = zorgpad::evaluate(test::compile_merged(book), family);
    REQUIRE(plan.steps.size() == 1);
    CHECK(plan.steps[0].status == zorgpad::step_status::now);
}

TEST_CASE("a row of norms that each name the one before twice has its amounts worked out once each") {
    std::string norms = R"("n0": {"unit": "EUR/month", "is": 1000})";
    for (int which = 1; which < 50; ++which) {
        const std::string before = R"({"norm": "n)" + number(which - 1) + "\"}";
        norms += ", \"n" + number(which) +
                 R"(": {"unit": "EUR/month", "values": [{"from": "2026-01-01", "until": "2027-01-01", "amounts": [
            {"when": {"fact": "f", "is": true}, "is": )" +
                 before + R"(}, {"is": )" + before + "}]}]}";
    }
    const zorgpad::compiled_book book = test::compile_texts({test::national(
        R"("facts": {"i": {"of": "household", "type": "money", "unit": "EUR/month", "title": "i", "ask": "?", "why": "!"},
                     "f": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}}, "norms": {)" +
        norms + R"(}, "schemes": {"s": {"title": "s", "level": "local", "for": "household",
            "when": {"fact": "i", "at_most": {"norm": "n49"}}}})")});
    const zorgpad::date day = zorgpad::from_civil(2026, 11, 21);
    for (zorgpad::compiled::index which = 0; which < book.tables().norms.size(); ++which) {
        zorgpad::compiled::norm_use use;
        use.norm = which;
        use.percent = zorgpad::fraction{1, 1};
        const auto amounts = zorgpad::evaluation::possible_amounts(book.tables(), use, day);
        REQUIRE(amounts);
        CHECK(amounts->size() == 1);
    }
    const zorgpad::family who =
        test::family_of(R"({"family": 1, "as_of": "2026-11-21", "household": {"i": 900}})", book);
    CHECK(test::find_scheme(zorgpad::evaluate(book, who), "s")->is == zorgpad::verdict::likely);
}

TEST_CASE("the largest family that is read is evaluated for every person") {
    std::string people;
    std::string records;
    for (int which = 0; which < 99; ++which) {
        people += (which == 0 ? "" : ", ") + (R"({"id": "c)" + number(which)) +
                  R"(", "facts": {"birth-date": "2018-02-28", "g": false}})";
    }
    for (int which = 0; which < 9900; ++which) {
        records += (which == 0 ? "" : ", ") + (R"({"signal": "x", "seen": true, "of": "c)" + number(which % 99)) +
                   R"(", "on": "2026-11-)" + number(10 + which % 10) + "\"}";
    }
    const std::string sections =
        R"("facts": {"g": {"of": "child", "type": "flag", "title": "g", "ask": "?", "why": "!"}},
      "signals": {"x": {"title": "x", "group": "x", "of": "child", "ask": "?"}},
      "schemes": {"s": {"title": "s", "level": "local", "for": "child", "when": {"signal": "x"}},
                  "t": {"title": "t", "level": "local", "for": "child", "when": {"fact": "g", "is": true}}})";
    const zorgpad::plan plan =
        plan_of(sections, R"(, "adults": [], "children": [)" + people + "], \"signals\": [" + records + "]");
    CHECK(plan.schemes.size() == 198);
    CHECK(test::find_scheme(plan, "s", "c98")->is == zorgpad::verdict::likely);
    CHECK(test::find_scheme(plan, "t", "c98")->is == zorgpad::verdict::unlikely);
}

TEST_CASE("two thousand unknown facts are two thousand questions, each asked once") {
    std::string facts;
    std::string schemes;
    for (int which = 0; which < 2000; ++which) {
        const std::string id = number(which);
        facts += (which == 0 ? "\"f" : ", \"f") + id +
                 R"(": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"})";
        schemes += (which == 0 ? "\"s" : ", \"s") + id +
                   R"(": {"title": "s", "level": "local", "for": "household", "when": {"fact": "f)" + id +
                   R"(", "is": true}})";
    }
    const zorgpad::plan plan = plan_of("\"facts\": {" + facts + "}, \"schemes\": {" + schemes + "}");
    CHECK(plan.schemes.size() == 2000);
    CHECK(plan.questions.size() == 2000);
}

TEST_CASE("two thousand exits between two nodes are one way") {
    std::string exits;
    for (int which = 0; which < 2000; ++which) {
        exits += (which == 0 ? "" : ", ") + std::string(R"({"to": "b", "when": {"fact": "f", "is": true}})");
    }
    const std::string sections =
        R"("facts": {"f": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "a", "nodes": {
        "a": {"step": "inform", "title": "a", "next": [)" +
        exits + R"(]}, "b": {"step": "inform", "title": "b"}}}})";
    const zorgpad::plan plan = plan_of(sections, R"(, "household": {"f": true})");
    REQUIRE(plan.steps.size() == 2);
    CHECK(plan.steps[1].waits_for.size() == 1);
}

TEST_CASE("a thousand rounds that each hang on the same facts hang on them once") {
    std::string records;
    for (int round = 1; round <= 1000; ++round) {
        records += (round == 1 ? "" : ", ") + (R"({"node": "p/a", "is": "done", "round": )" + number(round)) +
                   R"(}, {"node": "p/b", "is": "done", "round": )" + number(round) + "}";
    }
    const std::string sections =
        R"("facts": {"f": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!", "changeable": true},
                     "g": {"of": "household", "type": "flag", "title": "g", "ask": "?", "why": "!"}},
      "schemes": {"s": {"title": "s", "level": "local", "for": "household", "when": {"progress": "p/b", "is": "done"}}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "a", "nodes": {
        "a": {"step": "discuss", "title": "a", "next": "b"},
        "b": {"step": "follow-up", "title": "b", "again": {"to": "a", "when": {"all": [
            {"progress": "b", "is": "done"}, {"fact": "f", "is": true}, {"fact": "g", "is": true}]}}}}}})";
    const zorgpad::plan settled =
        plan_of(sections, R"(, "household": {"f": true, "g": true}, "progress": [)" + records + "]");
    CHECK(test::find_scheme(settled, "s")->is == zorgpad::verdict::unlikely);
    REQUIRE(test::find_scheme(settled, "s")->change);
    const zorgpad::plan open = plan_of(sections, R"(, "household": {"f": true}, "progress": [)" + records + "]");
    CHECK(test::find_scheme(open, "s")->is == zorgpad::verdict::unknown);
    CHECK(test::find_scheme(open, "s")->missing.size() == 1);
}

TEST_CASE("a thousand rounds are played from their records") {
    std::string records;
    for (int round = 1; round <= 1000; ++round) {
        records += (round == 1 ? "" : ", ") + (R"({"node": "p/a", "is": "done", "round": )" + number(round)) +
                   R"(}, {"node": "p/b", "is": "not-succeeded", "round": )" + number(round) + "}";
    }
    const std::string sections = R"("pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "a", "nodes": {
        "a": {"step": "discuss", "title": "a", "next": "b"},
        "b": {"step": "follow-up", "title": "b", "again": {"to": "a", "when": {"progress": "b", "is": "not-succeeded"}}}}}})";
    const zorgpad::plan plan = plan_of(sections, ", \"progress\": [" + records + "]");
    REQUIRE(plan.steps.size() == 2);
    CHECK(plan.steps[0].status == zorgpad::step_status::now);
}

TEST_CASE("of thousands of unknown ids the first say what was meant") {
    std::string nodes;
    std::string records;
    for (int which = 0; which < 1000; ++which) {
        nodes += (which == 0 ? "\"" : ", \"") + ("node-with-a-name-" + number(which)) +
                 R"(": {"step": "inform", "title": "n", "next": "node-with-a-name-)" + number(which + 1) + "\"}";
    }
    for (int which = 0; which < 10'000; ++which) {
        records += (which == 0 ? "" : ", ") + std::string(R"({"node": "p/mode-with-a-name-)") + number(which % 1000) +
                   R"(", "is": "done", "on": "2026-11-01"})";
    }
    const zorgpad::compiled_book book = test::compile_texts({test::national(
        R"("pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "node-with-a-name-0", "nodes": {)" + nodes +
        R"(, "node-with-a-name-1000": {"step": "inform", "title": "n"}}}})")});
    const std::string text = R"({"family": 1, "as_of": "2026-11-21", "progress": [)" + records + "]}";
    try {
        (void)test::family_of(text, book);
        FAIL("a family with unknown nodes is read");
    } catch (const std::runtime_error& told) {
        const std::string words = told.what();
        CHECK(words.find("Did you mean “p/node-with-a-name-0”?") != std::string::npos);
        std::size_t suggestions = 0;
        for (std::size_t at = 0; (at = words.find("Did you mean", at)) != std::string::npos; ++at) {
            ++suggestions;
        }
        CHECK(suggestions == 50);
    }
}

TEST_CASE("of two screenings of one day with megabytes of items the same counts always, without more memory") {
    const std::string theme(1'000'000, 't');
    const std::string sections =
        R"("instruments": {"i": {"title": "i", "for": "household", "themes": {"h": {"title": "h", "items": {"q": {}}}}}},
      "schemes": {"s": {"title": "s", "level": "local", "for": "household", "when": {"score": "i", "theme": "h", "at_least": 10}}})";
    const zorgpad::compiled_book book = test::compile_texts({test::national(sections)});
    zorgpad::family who;
    who.as_of = zorgpad::from_civil(2026, 11, 21);
    who.screenings.resize(2);
    for (zorgpad::screening_record& one : who.screenings) {
        one.instrument = "i";
        one.on = who.as_of;
        for (int which = 0; which < 4000; ++which) {
            one.items[theme]["q" + number(which)] = 1;
        }
    }
    who.screenings[0].scores["h"] = 9;
    who.screenings[1].scores["h"] = 10;
    for (int turn = 0; turn < 2; ++turn) {
        CHECK(test::find_scheme(zorgpad::evaluate(book, who), "s")->is == zorgpad::verdict::likely);
        std::swap(who.screenings[0], who.screenings[1]);
    }
}
