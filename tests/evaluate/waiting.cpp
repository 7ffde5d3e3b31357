// SPDX-License-Identifier: BSL-1.0
// What steps wait for, from which day they count, and what comes first: past steps that nobody waits for, through
// pathways that are called, and where a consent is asked elsewhere.
#include "catch.hpp"
#include "texts.hpp"

using namespace zorgpad;
using test::find_step;
using names = std::vector<std::string>;

namespace {

plan plan_of(const compiled_book& book, const std::string& more = "", const std::string& day = "2026-11-21") {
    return evaluate(book, test::family_of(R"({"family": 1, "as_of": ")" + day + "\"" + more + "}", book));
}

compiled_book book_of(const std::string& nodes, const std::string& sections = "") {
    return test::compile_texts({test::national(
        sections + R"("pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "a", "nodes": {)" + nodes + "}}}")});
}

names waited_for(const plan& made, const std::string& id, const std::string& of = "") {
    names all;
    for (const step_reference& one : find_step(made, id, of)->waits_for) {
        all.push_back(std::string(one.id) + (one.of.empty() ? "" : "@" + std::string(one.of)));
    }
    return all;
}

std::size_t place_of(const plan& made, const std::string& id) {
    const names all = test::step_names(made);
    return static_cast<std::size_t>(std::find(all.begin(), all.end(), id) - all.begin());
}

std::string words(const std::optional<date>& day) { return day ? to_string(*day) : "none"; }

const std::string first_done = R"(, "progress": [{"node": "p/a", "is": "done", "on": "2026-11-10"}])";

} // namespace

TEST_CASE("a wait counts on from before a step that may be passed over, is blocked or is missed") {
    const std::string sections = R"("roles": {"r": {"title": "r"}},
        "consents": {"c": {"title": "c", "by": "r", "with": "r", "what": ["signals"], "ask": "?"}}, )";
    for (const std::string attributes : {R"("optional": true)", R"("consent": "c")"}) {
        const compiled_book book = book_of(R"("a": {"step": "inform", "title": "1", "next": "b"},
                "b": {"step": "inform", "title": "2", "next": "c", )" +
                                               attributes +
                                               R"(},
                "c": {"step": "inform", "title": "3", "wait": "P2W"})",
                                           sections);
        const plan made = plan_of(book, first_done + R"(, "consents": [{"consent": "c", "given": false}])");
        CAPTURE(attributes);
        CHECK(words(find_step(made, "p/c")->earliest) == "2026-11-24");
        CHECK(waited_for(made, "p/c").empty());
    }
}

TEST_CASE("a wait counts from the day on which a step was declined or did not succeed too") {
    const compiled_book book = book_of(R"("a": {"step": "inform", "title": "1", "next": "b"},
        "b": {"step": "inform", "title": "2", "next": "c"}, "c": {"step": "inform", "title": "3", "wait": "P2W"})");
    for (const std::string is : {"declined", "not-succeeded", "done"}) {
        const plan made = plan_of(book, R"(, "progress": [{"node": "p/a", "is": "done", "on": "2026-11-10"},
            {"node": "p/b", "is": ")" + is + R"(", "on": "2026-11-15"}])");
        CAPTURE(is);
        CHECK(words(find_step(made, "p/c")->earliest) == "2026-11-29");
    }
}

TEST_CASE("the first day of a step is the last of its wait and its window, and it is never due before that") {
    const compiled_book book = book_of(R"("a": {"step": "inform", "title": "1", "next": ["b", "c", "d"]},
        "b": {"step": "inform", "title": "2", "wait": "P4W", "within": {"working_days": 3}},
        "c": {"step": "inform", "title": "3", "within": {"working_days": 1}},
        "d": {"step": "inform", "title": "4", "wait": "P2W", "window": {"fact": "pregnancy-week", "from": 20}})");
    // 10 November 2026 is a Tuesday.
    const plan made = plan_of(book, first_done);
    CHECK(words(find_step(made, "p/b")->earliest) == "2026-12-08");
    CHECK(words(find_step(made, "p/b")->due) == "2026-12-08");
    CHECK(words(find_step(made, "p/c")->due) == "2026-11-11");
    const auto with_due = [&](const std::string& day) {
        const plan expecting = plan_of(
            book, first_done + R"(, "adults": [], "children": [{"id": "k", "facts": {"due-date": ")" + day + R"("}}])");
        return words(find_step(expecting, "p/d")->earliest);
    };
    CHECK(with_due("2027-04-10") == "2026-11-24"); // week 20 began on 21 November
    CHECK(with_due("2027-05-08") == "2026-12-19"); // week 20 begins on 19 December
}

TEST_CASE(
    "a step of a scheme counts only the deadlines of those to whom it is still offered, the first that is known") {
    const compiled_book book = test::compile_texts({test::national(R"(
      "roles": {"parent": {"title": "ouder"}},
      "facts": {"moved": {"of": "adult", "type": "date", "title": "verhuisd op", "ask": "?", "why": "!"}},
      "schemes": {"refund": {"title": "Vergoeding", "level": "local", "for": "adult",
                             "apply": {"by": ["parent"], "deadline": {"after": "moved", "period": "P6W"}}}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "apply", "nodes": {"apply": {"scheme": "refund"}}}})")});
    const auto due = [&](const std::string& first, const std::string& second, const std::string& more = "") {
        const plan made = plan_of(book, R"(, "adults": [{"id": "a1", "facts": {"moved": ")" + first +
                                            R"("}}, {"id": "a2", "facts": {"moved": ")" + second + "\"}}]" + more);
        return words(find_step(made, "p/apply")->due);
    };
    CHECK(due("2026-11-01", "2026-11-11") == "2026-12-13");
    CHECK(due("2026-11-11", "2026-11-01") == "2026-12-13");
    CHECK(due("2026-11-01", "2026-11-11", R"(, "receives": {"refund": {"a1": true}})") == "2026-12-23");
}

TEST_CASE("what is surely come to waits for what surely leads there, also in a pathway that is called") {
    const compiled_book book = test::compile_texts({test::national(R"(
      "facts": {"f": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}},
      "pathways": {
        "p": {"kind": "zorgpad", "title": "p", "start": ["a", "ask"], "nodes": {
          "a": {"step": "inform", "title": "1", "next": "call-a"},
          "call-a": {"pathway": "part"},
          "ask": {"condition": {"fact": "f", "is": true}, "unknown": "b"},
          "b": {"step": "inform", "title": "2", "next": ["call-b", "both"]},
          "call-b": {"pathway": "part"},
          "both": {"step": "inform", "title": "4"}}},
        "part": {"kind": "zorgpad", "title": "q", "entry": false, "start": "one", "nodes": {
          "one": {"step": "inform", "title": "5", "next": "doubt"},
          "doubt": {"condition": {"fact": "f", "is": true}, "yes": "two"},
          "two": {"step": "inform", "title": "6"}}}})")});
    const plan made = plan_of(book);
    CHECK(waited_for(made, "part/one") == names{"p/a"});
    CHECK_FALSE(find_step(made, "part/one")->provisional);
    CHECK(waited_for(made, "p/both") == names{"p/b"});
    CHECK(find_step(made, "p/both")->provisional);
}

TEST_CASE("a plan expires when what is offered provisionally ends, and when what is unknown opens a way") {
    const compiled_book book = test::compile_texts({test::national(R"(
      "facts": {"f": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}},
      "services": {"team": {"title": "Wijkteam", "kind": "team", "for": "household", "when": {"date": {"until": "2026-12-05"}}}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "ask", "nodes": {
          "ask": {"condition": {"fact": "f", "is": true}, "unknown": "help"},
          "help": {"service": "team"}}}})")});
    CHECK(find_step(plan_of(book), "p/help")->provisional);
    CHECK(plan_of(book).expires == parse_date("2026-12-05"));
    const compiled_book later =
        book_of(R"("a": {"condition": {"indicative": {"date": {"until": "2026-12-05"}}}, "unknown": "b"},
        "b": {"step": "inform", "title": "2", "next": "c"}, "c": {"step": "inform", "title": "3"})");
    CHECK(plan_of(later).steps.empty());
    CHECK(plan_of(later).expires == parse_date("2026-12-05"));
    CHECK(find_step(plan_of(later, "", "2026-12-05"), "p/c")->provisional);
}

TEST_CASE(
    "a consent that is given needs no exception, and one that is to be asked is asked though an exception holds") {
    const compiled_book book = book_of(
        R"("a": {"step": "ask-consent", "consent": "c", "title": "1", "next": "s"},
           "s": {"step": "share", "consent": "c", "title": "2"})",
        R"("roles": {"r": {"title": "r"}},
           "facts": {"f": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}},
           "consents": {"c": {"title": "c", "by": "r", "with": "r", "what": ["signals"], "ask": "?",
             "exceptions": {"e": {"title": "e", "when": {"fact": "f", "is": true}}}}}, )");
    const std::string holds = R"(, "household": {"f": true})";
    CHECK(find_step(plan_of(book, holds), "p/a")->status == step_status::now);
    CHECK(find_step(plan_of(book, holds), "p/s")->consent.is == consent_state::kind::exception);
    const plan given = plan_of(book, holds + R"(, "consents": [{"consent": "c", "given": true}])");
    CHECK(find_step(given, "p/a")->status == step_status::done);
    CHECK(find_step(given, "p/s")->consent.is == consent_state::kind::given);
}

TEST_CASE("who is asked for consent in another pathway comes first, and holds up only what is theirs to share") {
    const compiled_book book = test::compile_texts({test::national(R"(
      "roles": {"r": {"title": "r"}},
      "consents": {"c": {"title": "c", "by": "r", "with": "r", "what": ["signals"], "ask": "?"}},
      "pathways": {
        "p": {"kind": "zorgpad", "title": "p", "for": "adult", "start": "s", "nodes": {
          "s": {"step": "share", "consent": "c", "title": "1", "urgency": "acute"}}},
        "q": {"kind": "zorgpad", "title": "q", "start": "soon", "nodes": {
          "soon": {"step": "inform", "title": "2", "urgency": "soon"}}},
        "r": {"kind": "zorgpad", "title": "r", "for": "adult", "start": "first", "nodes": {
          "first": {"step": "inform", "title": "3", "next": "ask"},
          "ask": {"step": "ask-consent", "consent": "c", "title": "4"}}}})")});
    const plan made = plan_of(book, R"(, "adults": [{"id": "a1"}, {"id": "a2"}])");
    CHECK(waited_for(made, "p/s", "a1") == names{"r/ask@a1"});
    CHECK(waited_for(made, "p/s", "a2") == names{"r/ask@a2"});
    for (const std::string who : {"@a1", "@a2"}) {
        CHECK(place_of(made, "r/first" + who) < place_of(made, "r/ask" + who));
        CHECK(place_of(made, "r/ask" + who) < place_of(made, "p/s" + who));
        CHECK(place_of(made, "r/first" + who) < place_of(made, "q/soon"));
    }
}
