// SPDX-License-Identifier: BSL-1.0
// What no example covers gets a family that does: it is pasted into the book, played again, and then it is covered.
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/rehearse/suggestions_text.hpp>

#include <catch.hpp>

using namespace zorgpad;

namespace {

outcome<book> read(const std::vector<std::string>& texts) {
    std::vector<source_file> files;
    for (const std::string& text : texts) {
        files.push_back(source_file{"book-" + std::to_string(files.size()) + ".json", text, {}});
    }
    return load_book_texts(std::move(files));
}

std::string national(const std::string& sections) {
    return R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Boek", )" + sections + " }";
}

/// A book without examples; its suggestions; and the book with these pasted into it, played.
struct suggested {
    suggestions made;
    rehearsal again;
};

suggested suggest(const std::string& sections, const suggestion_options& options = {}) {
    const std::string text = national(sections);
    const outcome<book> loaded = read({text});
    REQUIRE(loaded.has_value());
    suggested all;
    all.made = suggest_examples(*loaded, rehearse(*loaded), {}, options);
    const outcome<book> pasted = read({text, render::book_file(all.made, "nl", language::nl)});
    REQUIRE(pasted.has_value());
    all.again = rehearse(*pasted);
    REQUIRE(all.again.results.size() == all.made.examples.size());
    CHECK(all.again.passed());
    return all;
}

std::vector<std::string> left_open(const rehearsal& played) {
    std::vector<std::string> names;
    for (const covered_item& one : played.covered) {
        if (!one.is_whole()) {
            names.push_back(one.name);
        }
    }
    return names;
}

using names = std::vector<std::string>;

constexpr const char* talk = R"("facts": {
    "poor": { "of": "household", "type": "flag", "title": "weinig geld", "ask": "Is er weinig geld?" } },
  "pathways": { "p": { "kind": "zorgpad", "title": "Pad", "start": "a", "nodes": {
    "a": { "step": "meet", "title": "Maak kennis", "next": "b" },
    "b": { "condition": { "fact": "poor", "is": true }, "yes": "c", "no": "d" },
    "c": { "step": "discuss", "title": "Bespreek" },
    "d": { "step": "inform", "title": "Vertel" } } } })";

/// The book on disk without its examples.
book stripped_national_book() {
    outcome<book> loaded = load_book(std::filesystem::path(ZORGPAD_SOURCE_DIR "/include/zorgpad/nl/book"));
    REQUIRE(loaded.has_value());
    book whole = *std::move(loaded);
    for (layer& one : whole.layers) {
        one.content.examples.clear();
    }
    return whole;
}

} // namespace

TEST_CASE("every node, exit and side of a condition gets a family that really covers it") {
    const suggested all = suggest(talk);
    CHECK(left_open(all.again).empty());
    CHECK(all.made.impossible.empty());
    CHECK(all.made.undecided.empty());
}

TEST_CASE("one family covers all that it passes by") {
    const suggested all = suggest(talk);
    REQUIRE(all.made.examples.size() == 2); // one for each side
    CHECK(all.made.open_sides() == 4 + 3 + 2);
}

TEST_CASE("what is covered already gets no family") {
    const std::string text = national(std::string(talk) + R"(, "examples": {
      "yes": { "title": "Ja", "family": { "family": 1, "as_of": "2026-11-21", "household": { "poor": true } }, "expect": {} },
      "no": { "title": "Nee", "family": { "family": 1, "as_of": "2026-11-21", "household": { "poor": false } }, "expect": {} } })");
    const outcome<book> loaded = read({text});
    REQUIRE(loaded.has_value());
    const suggestions made = suggest_examples(*loaded, rehearse(*loaded));
    CHECK(made.examples.empty());
    CHECK(made.open_sides() == 0);
}

TEST_CASE("a family expects the step that it was found for, and that the other way is not taken") {
    const suggested all = suggest(talk);
    const auto& examples = all.made.examples;
    const bool first_is_yes = examples[0].family.find("\"poor\":true") != std::string::npos;
    const suggested_example& yes = examples[first_is_yes ? 0 : 1];
    CHECK(yes.expect.find(R"({"id":"p/c","status":"waiting"})") != std::string::npos);
    CHECK(yes.expect.find(R"("absent":{"steps":["p/d"]})") != std::string::npos);
    // A book that changes does not pass any longer.
    std::string changed(talk);
    changed.replace(changed.find("\"yes\": \"c\""), 10, "\"no\": \"c\", \"yes\": \"d\"");
    changed.replace(changed.find(", \"no\": \"d\""), 11, "");
    const outcome<book> other = read({national(changed), render::book_file(all.made, "nl", language::nl)});
    REQUIRE(other.has_value());
    CHECK(!rehearse(*other).passed());
}

TEST_CASE("what is reached only as long as something is unknown gets a family of whom it is unknown") {
    const suggested all = suggest(R"("facts": {
    "poor": { "of": "household", "type": "flag", "title": "weinig geld", "ask": "Is er weinig geld?" },
    "ill": { "of": "child", "type": "flag", "title": "ziek", "ask": "Is het kind ziek?" } },
  "pathways": { "p": { "kind": "zorgpad", "title": "Pad", "start": "a", "nodes": {
    "a": { "condition": { "fact": "poor", "is": true }, "yes": "b", "unknown": "ask" },
    "ask": { "step": "discuss", "title": "Vraag ernaar", "next": "e" },
    "e": { "condition": { "some": "child", "where": { "fact": "ill", "is": true } }, "unknown": "f", "yes": "g" },
    "f": { "step": "inform", "title": "Vertel" },
    "g": { "step": "inform", "title": "Help" },
    "b": { "step": "discuss", "title": "Bespreek" } } } })");
    CHECK(left_open(all.again).empty());
}

TEST_CASE("verdicts on schemes get a family, with what they require and for each kind of person") {
    const suggested all = suggest(R"("facts": {
    "birth-date": { "title": "geboortedatum" },
    "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen", "ask": "Hoeveel?" } },
  "schemes": {
    "pass": { "title": "Pas", "level": "local", "for": "household", "when": { "fact": "income", "at_most": 1500 } },
    "bicycle": { "title": "Fiets", "level": "fund", "for": ["adult", "child"], "requires": ["pass"],
      "when": { "fact": "age", "from": "P4Y", "until": "P18Y" } } })");
    CHECK(left_open(all.again).empty());
}

TEST_CASE("a side that no family has is said to be impossible, with proof and without a family") {
    const suggested all = suggest(R"("facts": {
    "loans": { "of": "household", "type": "count", "unit": "loans", "title": "leningen", "ask": "Hoeveel?" } },
  "pathways": { "p": { "kind": "zorgpad", "title": "Pad", "start": "a", "nodes": {
    "a": { "condition": { "fact": "loans", "more_than": 4 }, "yes": "b" },
    "b": { "condition": { "fact": "loans", "less_than": 3 }, "yes": "c" },
    "c": { "step": "discuss", "title": "Bespreek" } } } })");
    REQUIRE(all.made.impossible.size() == 2);
    CHECK(all.made.impossible[0] == covered_side{covered_item::kind::node, "p/c", true});
    CHECK(all.made.impossible[1] == covered_side{covered_item::kind::exit, "p/b > p/c (yes)", true});
    CHECK(left_open(all.again) == names{"p/c", "p/b > p/c (yes)"});
    const std::string file = render::book_file(all.made, "nl", language::en);
    CHECK(file.find("// Can be of no family (proven):\n// - node p/c\n// - exit p/b > p/c (yes)\n") !=
          std::string::npos);
}

TEST_CASE("where the budget runs out that is said, and nothing is claimed") {
    suggestion_options none;
    none.budget = 0;
    const suggested all = suggest(talk, none);
    CHECK(all.made.examples.empty());
    CHECK(all.made.impossible.empty());
    CHECK(all.made.undecided.size() == 9);
}

TEST_CASE("ids are those of no example in the book") {
    const std::string text = national(std::string(talk) + R"(, "examples": {
      "covers-p-b-to-c-yes": { "title": "Er is er al een", "family": { "family": 1, "as_of": "2026-11-21" }, "expect": {} },
      "covers-p-c": { "title": "Er is er al een", "family": { "family": 1, "as_of": "2026-11-21" }, "expect": {} } })");
    const outcome<book> loaded = read({text});
    REQUIRE(loaded.has_value());
    const suggestions made = suggest_examples(*loaded, rehearse(*loaded));
    REQUIRE(made.examples.size() == 2);
    CHECK(read({text, render::book_file(made, "nl", language::nl)}).has_value());
}

TEST_CASE("what only a municipality has gets a family of that municipality") {
    const std::string whole = national(talk);
    const std::string local =
        R"({ "zorgpad": 1, "id": "gm0344", "layer": "municipal", "scope": ["GM0344"], "title": "Utrecht",
      "schemes": { "pass": { "title": "Pas", "level": "local", "for": "household", "when": { "fact": "poor", "is": true } } } })";
    const outcome<book> loaded = read({whole, local});
    REQUIRE(loaded.has_value());
    const suggestions made = suggest_examples(*loaded, rehearse(*loaded));
    const outcome<book> pasted = read({whole, local, render::book_file(made, "nl", language::nl)});
    REQUIRE(pasted.has_value());
    const rehearsal again = rehearse(*pasted);
    CHECK(again.passed());
    CHECK(left_open(again).empty());
    CHECK(std::count_if(made.examples.begin(), made.examples.end(),
                        [](const suggested_example& one) { return one.municipality == "GM0344"; }) == 2);
}

TEST_CASE("suggestions as JSON hold the same, for programs") {
    const suggested all = suggest(talk);
    const outcome<json_tree> tree = parse_json(render::suggestions_json(all.made));
    REQUIRE(tree.has_value());
    const auto examples = tree->root().find("examples");
    REQUIRE(examples);
    std::size_t count = 0;
    for (const json_value one : items_of(*examples)) {
        CHECK(one.find("example")->find("family"));
        CHECK(one.find("covers"));
        ++count;
    }
    CHECK(count == all.made.examples.size());
}

TEST_CASE("the national book without its examples is covered whole by those that are suggested") {
    book whole = stripped_national_book();
    const suggestions made = suggest_examples(whole, rehearse(whole));
    CHECK(made.undecided.empty());
    CHECK(made.impossible.empty());
    for (const suggested_example& one : made.examples) {
        example entry;
        entry.at = entry.family_at = entry.expect_at = source_position{0, 1};
        entry.title.set(one.title, entry.at);
        entry.family = one.family;
        entry.expect = one.expect;
        whole.layers.front().content.examples[one.id] = entry;
    }
    const rehearsal again = rehearse(whole);
    CHECK(again.passed());
    CHECK(again.results.size() == made.examples.size());
    CHECK(left_open(again).empty());
    CHECK(made.examples.size() * 5 < made.open_sides()); // each for several
}
