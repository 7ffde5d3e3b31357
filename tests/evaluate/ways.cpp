// SPDX-License-Identifier: BSL-1.0
// Which vertices and conditions decide whether a node is reached, and which rounds a record opens in pathways that call
// others.
#include "catch.hpp"
#include "texts.hpp"
#include <zorgpad/evaluate/bind.hpp>
#include <zorgpad/evaluate/reach.hpp>
#include <zorgpad/evaluate/rounds.hpp>

#include <algorithm>
#include <functional>

using namespace zorgpad;
using names = std::vector<std::string>;

namespace {

const std::string calls = test::national(R"(
  "facts": {"debts": {"of": "household", "type": "flag", "title": "1", "ask": "?", "why": "!"},
            "loans": {"of": "household", "type": "flag", "title": "2", "ask": "?", "why": "!"},
            "hurry": {"of": "household", "type": "flag", "title": "3", "ask": "?", "why": "!"},
            "apart": {"of": "household", "type": "flag", "title": "4", "ask": "?", "why": "!"}},
  "pathways": {
    "main": {"kind": "zorgpad", "title": "M", "when": {"fact": "hurry", "is": true}, "start": "first", "nodes": {
      "first": {"step": "meet", "title": "F", "next": ["ask", "aside"]},
      "aside": {"step": "inform", "title": "A"},
      "ask": {"condition": {"fact": "debts", "is": true}, "yes": {"to": "call", "when": {"fact": "loans", "is": true}},
              "unknown": "call"},
      "call": {"pathway": "part", "next": "after"},
      "after": {"step": "inform", "title": "N"}}},
    "part": {"kind": "routekaart", "title": "P", "entry": false, "start": "one", "nodes": {
      "one": {"step": "meet", "title": "1", "next": "two"},
      "two": {"step": "follow-up", "title": "2",
              "again": {"to": "two", "when": {"progress": "two", "is": "not-succeeded"}}}}},
    "other": {"kind": "zorgpad", "title": "O", "start": "alone", "nodes": {
      "alone": {"condition": {"fact": "apart", "is": true}, "yes": "end"},
      "end": {"step": "inform", "title": "E"}}}})");

const compiled_book& the_book() {
    static const compiled_book book = test::compile_texts({calls});
    return book;
}

compiled::index node_named(const std::string& id) {
    const auto& nodes = the_book().tables().nodes;
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&](const compiled::node& one) { return one.id == id; });
    REQUIRE(found != nodes.end());
    return static_cast<compiled::index>(found - nodes.begin());
}

/// The vertices, sorted: nodes by their ids, entries with "> " and ends of pathways with "< ".
names vertices_before(const std::string& id) {
    const compiled::tables& book = the_book().tables();
    names all;
    for (const compiled::vertex& one : evaluation::way_scope_of(book, node_named(id)).vertices) {
        all.push_back(one.is == compiled::vertex::kind::node    ? book.nodes[one.which].id
                      : one.is == compiled::vertex::kind::entry ? "> " + book.pathways[one.which].id
                                                                : "< " + book.pathways[one.which].id);
    }
    std::sort(all.begin(), all.end());
    return all;
}

names facts_before(const std::string& id) {
    const compiled::tables& book = the_book().tables();
    names all;
    for (const compiled::index one : evaluation::way_scope_of(book, node_named(id)).conditions) {
        if (book.conditions[one].what == compiled::operation::fact) {
            all.push_back(book.facts[book.conditions[one].which].id);
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

TEST_CASE("a node hangs on what leads to it, through calls and returns, and on nothing beside that") {
    CHECK(vertices_before("main/first") == names{"> main", "main/first"});
    CHECK(vertices_before("main/call") == names{"> main", "main/ask", "main/call", "main/first"});
    CHECK(vertices_before("part/one") == names{"> main", "> part", "main/ask", "main/call", "main/first", "part/one"});
    CHECK(vertices_before("main/after") == names{"< part", "> main", "> part", "main/after", "main/ask", "main/call",
                                                 "main/first", "part/one", "part/two"});
    CHECK(vertices_before("other/end") == names{"> other", "other/alone", "other/end"});
    CHECK(facts_before("main/first") == names{"hurry"});
    CHECK(facts_before("main/call") == names{"debts", "hurry", "loans"});
    CHECK(facts_before("main/after") == names{"debts", "hurry", "loans"});
    CHECK(facts_before("other/end") == names{"apart"});
}

TEST_CASE("what hangs on an unknown answer is provisional, in the pathway that is called and after it too") {
    const plan made =
        evaluate(the_book(),
                 test::family_of(R"({"family": 1, "as_of": "2026-11-21", "household": {"hurry": true}})", the_book()));
    for (const std::string id : {"part/one", "part/two", "main/after"}) {
        const plan_step* const step = test::find_step(made, id);
        CAPTURE(id);
        REQUIRE(step != nullptr);
        CHECK(step->provisional);
    }
    CHECK_FALSE(test::find_step(made, "main/first")->provisional);
    const plan sure = evaluate(
        the_book(), test::family_of(R"({"family": 1, "as_of": "2026-11-21", "household": {"hurry": true, "debts": true,
                        "loans": true}})",
                                    the_book()));
    CHECK_FALSE(test::find_step(sure, "part/one")->provisional);
    CHECK_FALSE(test::find_step(sure, "main/after")->provisional);
}

TEST_CASE("a further round goes on after the pathway in which it begins, and nowhere before it") {
    const compiled::tables& book = the_book().tables();
    const family stated = test::family_of(R"({"family": 1, "as_of": "2026-11-21", "household": {"hurry": true},
        "progress": [{"node": "part/two", "is": "not-succeeded", "on": "2026-11-01"}]})",
                                          the_book());
    const evaluation::bound_family bound = evaluation::binder<compiled::tables>(book, stated).bind();
    const evaluation::round_table rounds = evaluation::replay_rounds(book, bound, bound.as_of);
    const auto round = [&](const std::string& id) { return rounds.at(node_named(id), evaluation::household_target); };
    CHECK(round("part/two") == 2);
    CHECK(round("main/after") == 2);
    CHECK(round("part/one") == 1);
    CHECK(round("main/first") == 1);
    CHECK(round("main/call") == 1);
    CHECK(round("main/aside") == 1);
    CHECK(round("other/end") == 1);
}

TEST_CASE("what conditions are made of is named once each, in the order in which to answer it") {
    const compiled::tables& book = the_book().tables();
    std::vector<compiled::index> roots;
    for (const compiled::exit& exit : book.exits) {
        roots.push_back(exit.when);
    }
    for (const compiled::node& node : book.nodes) {
        roots.push_back(node.condition);
        roots.push_back(node.condition);
    }
    const std::vector<compiled::index> all = evaluation::closure_of(book, roots);
    CHECK(all.size() == 3); // debts, loans and apart
    CHECK(std::adjacent_find(all.begin(), all.end(), std::greater_equal<>()) == all.end());
}

TEST_CASE(
    "what is offered before a node is no pathway that it hangs on, and its vertices stand in the order of the book") {
    const compiled_book book = test::compile_texts({test::national(R"(
      "services": {"team": {"title": "Wijkteam", "kind": "team", "for": "household"}},
      "pathways": {
        "a": {"kind": "zorgpad", "title": "A", "start": "offer", "nodes": {
          "offer": {"service": "team", "next": "after"}, "after": {"step": "inform", "title": "1", "next": "last"},
          "last": {"step": "inform", "title": "2"}}},
        "b": {"kind": "zorgpad", "title": "B", "start": "other", "nodes": {"other": {"step": "inform", "title": "3"}}}})")});
    const compiled::tables& tables = book.tables();
    const auto last = std::find_if(tables.nodes.begin(), tables.nodes.end(),
                                   [](const compiled::node& one) { return one.id == "a/last"; });
    const std::vector<compiled::vertex> all =
        evaluation::way_scope_of(tables, static_cast<compiled::index>(last - tables.nodes.begin())).vertices;
    CHECK(all.size() == 4); // the way in and the three steps of "a"
    CHECK(std::is_sorted(all.begin(), all.end(), [&](const compiled::vertex& left, const compiled::vertex& right) {
        return tables.place_of(left) < tables.place_of(right);
    }));
}

TEST_CASE("what is provisional within a pathway that is called is so after it, though the call is sure") {
    const compiled_book book = test::compile_texts({test::national(R"(
      "facts": {"f": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}},
      "pathways": {
        "main": {"kind": "zorgpad", "title": "M", "start": "call", "nodes": {
          "call": {"pathway": "part", "next": "after"}, "after": {"step": "inform", "title": "1"}}},
        "part": {"kind": "zorgpad", "title": "P", "entry": false, "start": "doubt", "nodes": {
          "doubt": {"condition": {"fact": "f", "is": true}, "unknown": "basics"},
          "basics": {"step": "inform", "title": "2"}}}})")});
    const plan made = evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21"})", book));
    for (const std::string id : {"part/basics", "main/after"}) {
        CAPTURE(id);
        REQUIRE(test::find_step(made, id) != nullptr);
        CHECK(test::find_step(made, id)->provisional);
        CHECK(test::find_step(made, id)->status != step_status::possible);
    }
}

TEST_CASE("what follows an answer that stays unknown whatever is asked is provisional") {
    const compiled_book book = test::compile_texts({test::national(R"(
      "facts": {"f": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}},
      "pathways": {"p": {"kind": "zorgpad", "title": "P", "start": "about", "nodes": {
          "about": {"condition": {"indicative": {"fact": "f", "is": true}}, "unknown": "first"},
          "first": {"step": "inform", "title": "1", "next": "second"},
          "second": {"step": "inform", "title": "2"}}}})")});
    const plan made =
        evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21", "household": {"f": false}})", book));
    for (const std::string id : {"p/first", "p/second"}) {
        CAPTURE(id);
        REQUIRE(test::find_step(made, id) != nullptr);
        CHECK(test::find_step(made, id)->provisional);
    }
}

TEST_CASE("the exact mode settles that a step is reached whichever way is taken") {
    const compiled_book book = test::compile_texts({test::national(R"(
      "facts": {"f": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}},
      "pathways": {"p": {"kind": "zorgpad", "title": "P", "start": ["one", "two"], "nodes": {
          "one": {"condition": {"fact": "f", "is": true}, "yes": "both"},
          "two": {"condition": {"fact": "f", "is": true}, "no": "both"},
          "both": {"step": "inform", "title": "1", "next": "after"},
          "after": {"step": "inform", "title": "2"}}}})")});
    const family stated = test::family_of(R"({"family": 1, "as_of": "2026-11-21"})", book);
    CHECK(test::find_step(evaluate(book, stated), "p/both")->status == step_status::possible);
    evaluate_options exact;
    exact.exact = true;
    const plan made = evaluate(book, stated, exact);
    CHECK(test::find_step(made, "p/both")->status == step_status::now);
    CHECK_FALSE(test::find_step(made, "p/both")->provisional);
    CHECK(test::find_step(made, "p/after")->status == step_status::waiting);
    CHECK_FALSE(test::find_step(made, "p/after")->provisional);
}
