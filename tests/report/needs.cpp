// SPDX-License-Identifier: BSL-1.0
// Which facts outcomes hang on. Every need is shown by two families that differ in it and get different plans.
#include <zorgpad/report/needs_text.hpp>

#include <catch.hpp>
#include <texts.hpp>

using namespace zorgpad;

namespace {

constexpr const char* sections = R"("facts": {
    "birth-date": { "title": "geboortedatum" },
    "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen", "ask": "Hoeveel?" },
    "debts": { "of": "household", "type": "flag", "title": "schulden", "ask": "Schulden?" },
    "pets": { "of": "household", "type": "count", "unit": "pets", "title": "huisdieren", "ask": "Hoeveel?" },
    "shoe-size": { "of": "child", "type": "count", "unit": "size", "title": "schoenmaat", "ask": "Welke?" },
    "bicycle": { "of": "child", "type": "flag", "title": "fiets", "ask": "Een fiets?" } },
  "norms": { "limit": { "unit": "EUR/month", "values": [ { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
    { "when": { "fact": "household.kind", "is": "couple" }, "is": 2000 }, { "is": 1500 } ] } ] } },
  "signals": { "bills": { "title": "rekeningen", "group": "home", "of": "household", "ask": "Rekeningen?" },
               "cold": { "title": "koud", "group": "home", "of": "household", "ask": "Koud?" } },
  "schemes": {
    "wide": { "title": "Ruim", "level": "fund", "for": "household",
      "when": { "any": [ { "fact": "pets", "at_least": 1 }, { "fact": "pets", "less_than": 1 } ] } },
    "ride": { "title": "Fiets", "level": "fund", "for": "child",
      "when": { "all": [ { "fact": "age", "from": "P4Y", "until": "P18Y" }, { "fact": "bicycle", "is": false },
                         { "fact": "income", "at_most": { "norm": "limit" } } ] } } },
  "pathways": { "p": { "kind": "zorgpad", "title": "Pad", "nodes": {
    "seen": { "signal": "bills", "next": "talk" },
    "talk": { "step": "discuss", "title": "Praat", "next": "owes" },
    "owes": { "condition": { "fact": "debts", "is": true }, "yes": "help" },
    "help": { "step": "inform", "title": "Help" } } } })";

const outcome_needs& needs_of_outcome(const book_needs& found, const std::string& id) {
    for (const outcome_needs& one : found.outcomes) {
        if (one.id == id) {
            return one;
        }
    }
    FAIL("no outcome " + id);
    return found.outcomes.front();
}

std::vector<std::string> names(const book_needs& found, const std::vector<std::size_t>& things) {
    std::vector<std::string> all;
    for (const std::size_t one : things) {
        all.push_back(found.things[one].id);
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<std::string> needed(const book_needs& found, const std::string& id) {
    std::vector<std::size_t> things;
    for (const need& one : needs_of_outcome(found, id).needs) {
        things.push_back(one.thing);
    }
    return names(found, things);
}

using words = std::vector<std::string>;

} // namespace

TEST_CASE("an outcome needs what it tests, and what chooses its norm") {
    const book_needs found = needs_of(test::compile_texts({test::national(sections)}));
    CHECK(needed(found, "ride") == words{"adults", "bicycle", "birth-date", "children", "income"});
    CHECK(needed(found, "p/help") == words{"debts"});
}

TEST_CASE("every need is shown by two families whose plans differ in the outcome") {
    const compiled_book book = test::compile_texts({test::national(sections)});
    const book_needs found = needs_of(book);
    std::size_t shown = 0;
    for (const outcome_needs& one : found.outcomes) {
        for (const need& each : one.needs) {
            if (!each.pair) {
                continue;
            }
            ++shown;
            const plan first = evaluate(book, found.pairs[*each.pair].one);
            const plan second = evaluate(book, found.pairs[*each.pair].other);
            const report::told_outcomes left(first);
            const report::told_outcomes right(second);
            INFO(one.id + " " + found.things[each.thing].id);
            CHECK((one.is == outcome_needs::kind::scheme
                       ? left.differs_in_scheme(right, compiled::find(book.tables().schemes, one.id))
                       : left.differs_in_step(right, compiled::find_node(book.tables(), one.id))));
        }
    }
    CHECK(shown >= 5);
}

TEST_CASE("the two families of a fact differ in that fact alone") {
    const compiled_book book = test::compile_texts({test::national(sections)});
    const book_needs found = needs_of(book);
    for (const need& each : needs_of_outcome(found, "p/help").needs) {
        REQUIRE(each.pair);
        family one = found.pairs[*each.pair].one;
        family other = found.pairs[*each.pair].other;
        CHECK(one.household != other.household);
        one.household.erase("debts");
        other.household.erase("debts");
        CHECK(one.household == other.household);
        CHECK(one.signals.size() == other.signals.size());
    }
}

TEST_CASE("what is tested and never makes a difference is not asked: proved") {
    const book_needs found = needs_of(test::compile_texts({test::national(sections)}));
    CHECK(needed(found, "wide").empty());
    CHECK(names(found, needs_of_outcome(found, "wide").unneeded) == words{"pets"});
    CHECK(names(found, found.no_difference) == words{"pets"});
}

TEST_CASE("the example of more facts than needed shows it") {
    const compiled_book book = test::compile_texts({std::string(data_kinds::more_facts_than_needed.example)});
    const book_needs found = needs_of(book);
    CHECK(names(found, needs_of_outcome(found, "help").unneeded) == words{"pets"});
    std::string told;
    render::page page(told, 100, false);
    render::write_needs(page, found, language::en, false);
    CHECK(told.find("[data.more-facts-than-needed]") != std::string::npos);
}

TEST_CASE("what no scheme or step tests is never used") {
    const book_needs found = needs_of(test::compile_texts({test::national(sections)}));
    CHECK(names(found, found.never_used) == words{"cold", "shoe-size"});
}

TEST_CASE("the smallest set to ask holds what some outcome hangs on, and nothing else") {
    const book_needs found = needs_of(test::compile_texts({test::national(sections)}));
    CHECK(names(found, found.to_ask) ==
          words{"adults", "bicycle", "bills", "birth-date", "children", "debts", "income"});
}

TEST_CASE("what only informs is needed where it turns likely into unknown") {
    const book_needs found = needs_of(test::compile_texts({test::national(R"("facts": {
      "poor": { "of": "household", "type": "flag", "title": "arm", "ask": "Arm?" } },
      "schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household",
        "when": { "indicative": { "fact": "poor", "is": true } } } })")}));
    CHECK(needed(found, "help") == words{"poor"});
    CHECK(needs_of_outcome(found, "help").needs.front().pair);
}

TEST_CASE("where the budget runs out a thing counts as needed, and that it is undecided is said") {
    needs_options none;
    none.budget = 0;
    const book_needs found = needs_of(test::compile_texts({test::national(sections)}), none);
    CHECK(needed(found, "p/help") == words{"debts"});
    CHECK(!needs_of_outcome(found, "p/help").needs.front().pair);
}

TEST_CASE("needs are told in words, and as JSON with the families") {
    const book_needs found = needs_of(test::compile_texts({test::national(sections)}));
    std::string text;
    render::page page(text, 100, false);
    render::write_needs(page, found, language::nl, true);
    CHECK(text.find("Fiets: ") != std::string::npos);
    CHECK(text.find("schoenmaat") != std::string::npos);
    CHECK(render::needs_json(found).find("\"pairs\"") != std::string::npos);
}
