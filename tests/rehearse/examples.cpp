// SPDX-License-Identifier: BSL-1.0
// Examples are the tests that a coalition writes.
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/rehearse/rehearse.hpp>

#include <catch.hpp>

using namespace zorgpad;

namespace {

std::vector<std::string> differences(const std::string& expected, const std::string& plan) {
    const outcome<json_tree> left = parse_json(expected);
    const outcome<json_tree> right = parse_json(plan);
    std::vector<std::string> words;
    for (const text& one : compare_with_plan(*left, *right)) {
        words.emplace_back(one.in(language::nl));
    }
    return words;
}

constexpr const char* some_plan = R"({ "expires": "2026-12-01", "round": 2,
  "steps": [ { "id": "p/a", "for": null, "status": "done" }, { "id": "p/b", "for": null, "status": "now", "by": ["x", "y"] },
             { "id": "p/b", "for": "c1", "status": "waiting" } ],
  "questions": [ { "fact": "income", "of": null } ] })";

using words = std::vector<std::string>;

/// A book with one scheme and these examples.
rehearsal played(const std::string& examples, const std::string& municipality = {}) {
    const std::string text = R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Boek",
      "facts": { "birth-date": { "title": "geboortedatum" },
                 "poor": { "of": "household", "type": "flag", "title": "weinig geld", "ask": "Is er weinig geld?" } },
      "schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household", "when": { "fact": "poor", "is": true } } },
      "pathways": { "p": { "kind": "zorgpad", "title": "Pad", "start": "a", "nodes": {
        "a": { "step": "meet", "title": "Maak kennis", "next": "b" },
        "b": { "condition": { "fact": "poor", "is": true }, "yes": "c" },
        "c": { "step": "discuss", "title": "Bespreek" } } } },
      "examples": )" + examples +
                             " }";
    const outcome<book> loaded = load_book_texts({{"book.json", text, {}}});
    REQUIRE(loaded.has_value());
    return rehearse(*loaded, municipality);
}

} // namespace

TEST_CASE("what is expected must be there, in that order, and more may be there") {
    CHECK(differences(R"({ "steps": [ { "id": "p/a" }, { "id": "p/b", "for": "c1" } ] })", some_plan).empty());
    CHECK(differences(R"({ "steps": [ { "id": "p/b", "by": ["y"] } ], "questions": [ { "fact": "income" } ] })",
                      some_plan)
              .empty());
    CHECK(differences(R"({ "expires": "2026-12-01", "round": 2.0 })", some_plan).empty());
}

TEST_CASE("null is expected where nothing is") {
    CHECK(differences(R"({ "steps": [ { "id": "p/a", "for": null, "due": null } ] })", some_plan).empty());
}

TEST_CASE("a difference says what was found and what was expected") {
    CHECK(differences(R"({ "steps": [ { "id": "p/a", "status": "now" } ] })", some_plan) ==
          words{"steps: “p/a”: status is “done”; verwacht werd “now”."});
    CHECK(differences(R"({ "expires": null })", some_plan) == words{"expires is “2026-12-01”; verwacht werd null."});
    CHECK(differences(R"({ "steps": [ { "id": "p/z" } ] })", some_plan) == words{"steps: “p/z” staat er niet."});
}

TEST_CASE("a difference in order says so") {
    CHECK(differences(R"({ "steps": [ { "id": "p/b" }, { "id": "p/a" } ] })", some_plan) ==
          words{"steps: “p/a” staat niet na “p/b”, maar ervoor."});
}

TEST_CASE("what is absent must not be there") {
    CHECK(differences(R"({ "absent": { "steps": ["p/z"], "questions": ["debts"] } })", some_plan).empty());
    CHECK(differences(R"({ "absent": { "steps": ["p/a"] } })", some_plan) ==
          words{"steps: “p/a” (done) staat er, en dat hoort niet."});
    CHECK(differences(R"({ "absent": { "steps": [ { "id": "p/b", "status": "done" } ] } })", some_plan).empty());
    CHECK(differences(R"({ "absent": { "questions": ["income"] } })", some_plan) ==
          words{"questions: “income” staat er, en dat hoort niet."});
}

TEST_CASE("an example that holds passes") {
    const rehearsal done = played(
        R"({ "one": { "title": "Een", "family": { "family": 1, "as_of": "2026-11-21", "household": { "poor": true } },
        "expect": { "schemes": [ { "id": "help", "verdict": "likely" } ], "steps": [ { "id": "p/a", "status": "now" } ] } } })");
    REQUIRE(done.results.size() == 1);
    CHECK(done.results[0].passed());
    CHECK(done.passed());
}

TEST_CASE("an example that does not hold fails with words") {
    const rehearsal done = played(R"({ "one": { "title": "Een", "family": { "family": 1, "as_of": "2026-11-21" },
        "expect": { "schemes": [ { "id": "help", "verdict": "likely" } ] } } })");
    REQUIRE(done.results.size() == 1);
    CHECK(!done.passed());
    REQUIRE(done.results[0].differences.size() == 1);
    CHECK(done.results[0].differences[0].in(language::en) ==
          "schemes: “help”: verdict is “unknown”; expected was “likely”.");
}

TEST_CASE("a family that does not fit the book fails its example, with the place in the book") {
    const rehearsal done = played("{ \"one\": { \"title\": \"Een\",\n\"family\": { \"family\": 1, \"as_of\": "
                                  "\"2026-11-21\", \"household\": { \"rich\": true } },"
                                  " \"expect\": {} } }");
    REQUIRE(done.results.size() == 1);
    REQUIRE(done.results[0].findings.size() == 1);
    CHECK(done.results[0].findings[0].where.file == "book.json");
    CHECK(done.results[0].findings[0].where.line == 10);
}

TEST_CASE("examples are played with the book of their municipality, or of the one asked for") {
    const std::string examples =
        R"({ "here": { "title": "Hier", "family": { "family": 1, "as_of": "2026-11-21", "municipality": "GM0344" }, "expect": {} },
        "anywhere": { "title": "Overal", "family": { "family": 1, "as_of": "2026-11-21" }, "expect": {} } })";
    const rehearsal all = played(examples);
    REQUIRE(all.results.size() == 2);
    CHECK(all.results[0].municipality.empty());
    CHECK(all.results[1].municipality == "GM0344");
    const rehearsal one = played(examples, "GM0268");
    REQUIRE(one.results.size() == 1);
    CHECK(one.results[0].id == "anywhere");
    CHECK(one.results[0].municipality == "GM0268");
}

TEST_CASE("coverage says what no example reaches") {
    const rehearsal done = played(
        R"({ "one": { "title": "Een", "family": { "family": 1, "as_of": "2026-11-21", "household": { "poor": false } }, "expect": {} } })");
    const auto find = [&](covered_item::kind is, std::string_view name) {
        for (const covered_item& one : done.covered) {
            if (one.is == is && one.name == name) {
                return one;
            }
        }
        return covered_item{};
    };
    CHECK(find(covered_item::kind::node, "p/a").is_whole());
    CHECK(find(covered_item::kind::node, "p/b").is_whole());
    CHECK(!find(covered_item::kind::node, "p/c").is_whole());
    CHECK(find(covered_item::kind::exit, "p/a > p/b (next)").is_whole());
    CHECK(!find(covered_item::kind::exit, "p/b > p/c (yes)").is_whole());
    const covered_item condition = find(covered_item::kind::condition, "p/b");
    CHECK((condition.no && !condition.yes));
    const covered_item scheme = find(covered_item::kind::scheme, "help");
    CHECK((scheme.no && !scheme.yes));
}

TEST_CASE("coverage does not ask for verdicts that the form of a scheme rules out") {
    const auto scheme_of = [](const std::string& when, const std::string& more) {
        const compiled_book book =
            *compile(*load_book_texts({source_file{"book.json",
                                                   R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Test",
                 "facts": { "poor": { "of": "household", "type": "flag", "title": "arm", "ask": "Arm?", "why": "Zo." } },
                 "schemes": { "help": { "title": "Hulp", "provider": "P", "level": "local", "for": "household", "when": )" +
                                                       when + more + "} } }",
                                                   {}}}));
        coverage covered;
        covered.add(book);
        return covered.items().back();
    };
    const covered_item plain = scheme_of(R"({ "fact": "poor", "is": true })", "");
    CHECK((plain.may_be_yes && plain.may_be_no));
    const covered_item informing = scheme_of(R"({ "indicative": { "fact": "poor", "is": true } })", "");
    CHECK((informing.may_be_yes && !informing.may_be_no));
    const covered_item half = scheme_of(
        R"({ "all": [ { "indicative": { "fact": "poor", "is": true } }, { "not": { "fact": "poor", "is": true } } ] })",
        "");
    CHECK((half.may_be_yes && half.may_be_no));
    const covered_item unsaid = scheme_of(R"({ "fact": "poor", "is": true })", R"(, "open": ["available"])");
    CHECK((!unsaid.may_be_yes && unsaid.may_be_no));
}
