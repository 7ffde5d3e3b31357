// SPDX-License-Identifier: BSL-1.0
// For whom a book offers nothing, each shown by a family of which the plan has nothing.
#include <zorgpad/report/gaps_text.hpp>

#include <catch.hpp>
#include <texts.hpp>

using namespace zorgpad;

namespace {

constexpr const char* sections = R"("facts": {
    "birth-date": { "title": "geboortedatum" },
    "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen", "ask": "Hoeveel?" },
    "garden": { "of": "household", "type": "flag", "title": "tuin", "ask": "Een tuin?" } },
  "signals": {
    "bills": { "title": "rekeningen", "group": "home", "of": "household", "ask": "Rekeningen?", "phases": ["0-4", "4-12"] },
    "cold": { "title": "koud", "group": "home", "of": "household", "ask": "Koud?", "phases": ["0-4", "4-12"] },
    "alone": { "title": "alleen", "group": "home", "of": "household", "ask": "Alleen?", "phases": ["preconception", "12-18"] } },
  "services": { "coach": { "title": "Coach", "kind": "coach", "for": "household" } },
  "schemes": { "heat": { "title": "Warmte", "level": "fund", "for": "child",
    "when": { "all": [ { "fact": "age", "from": "P4Y", "until": "P12Y" }, { "fact": "income", "at_most": 1500 } ] } } },
  "pathways": { "p": { "kind": "zorgpad", "title": "Pad", "nodes": {
    "owes": { "signal": "bills", "next": "coach" },
    "coach": { "service": "coach" },
    "shivers": { "signal": "cold", "next": "heat" },
    "heat": { "scheme": "heat" } } } })";

const support_cell& cell(const book_gaps& found, const std::string& signal, life_phase phase) {
    for (const signal_support& row : found.signals) {
        for (const support_cell& one : row.phases) {
            if (row.id == signal && one.phase == phase) {
                return one;
            }
        }
    }
    FAIL("no cell of " + signal);
    return found.signals.front().phases.front();
}

bool offers_nothing(const compiled_book& book, const family& who) {
    const plan made = evaluate(book, who);
    for (const plan_step& one : made.steps) {
        const compiled::node_kind kind = book.tables().nodes[one.node].kind;
        const bool is_help = kind == compiled::node_kind::service || kind == compiled::node_kind::scheme;
        if (is_help && one.status != step_status::possible && !one.provisional) {
            return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("where every family with a signal gets something there is no gap") {
    const book_gaps found = gaps_of(test::compile_texts({test::national(sections)}));
    const support_cell& young = cell(found, "bills", life_phase::early_childhood);
    CHECK(young.support.services == 1);
    CHECK(young.gap.is == support_gap::state::none);
}

TEST_CASE("whoever is left out is described in words, with a family") {
    const book_gaps found = gaps_of(test::compile_texts({test::national(sections)}));
    const support_cell& school = cell(found, "cold", life_phase::primary_school);
    REQUIRE(school.gap.is == support_gap::state::gap);
    CHECK(school.gap.group.in(language::nl).find("inkomen: € 1.500,01 of meer") != std::string::npos);
    CHECK(school.gap.group.in(language::nl).find("tuin") == std::string::npos);
    CHECK(school.support.possible == 1);
}

TEST_CASE("a phase for which nothing was made is a gap for everybody in it") {
    const book_gaps found = gaps_of(test::compile_texts({test::national(sections)}));
    CHECK(cell(found, "cold", life_phase::early_childhood).gap.is == support_gap::state::gap);
    CHECK(cell(found, "alone", life_phase::adolescence).gap.is == support_gap::state::gap);
    CHECK(cell(found, "alone", life_phase::preconception).gap.is == support_gap::state::gap);
}

TEST_CASE("every family that is shown evaluates to a plan without help, whatever else becomes known of it") {
    const compiled_book book = test::compile_texts({test::national(sections)});
    const book_gaps found = gaps_of(book);
    for (const signal_support& row : found.signals) {
        for (const support_cell& one : row.phases) {
            if (one.gap.is == support_gap::state::gap) {
                REQUIRE(one.gap.witness);
                CHECK(offers_nothing(book, *one.gap.witness));
                for (const bool garden : {true, false}) {
                    family more = *one.gap.witness;
                    more.household.emplace("garden", garden);
                    CHECK(offers_nothing(book, more));
                }
            }
        }
    }
}

TEST_CASE("a signal is looked at in the phases that it has") {
    const book_gaps found = gaps_of(test::compile_texts({test::national(sections)}));
    for (const signal_support& row : found.signals) {
        CHECK(row.phases.size() == 2);
    }
}

TEST_CASE("gaps are told as a table with groups, and as JSON with families") {
    const gaps_for found{{"GM0268"}, gaps_of(test::compile_texts({test::national(sections)}))};
    std::string text;
    render::page page(text, 100, false);
    render::write_gaps(page, found, language::en, true);
    CHECK(text.find("single parent") != std::string::npos);
    CHECK(text.find("Who is offered nothing") != std::string::npos);
    std::string json;
    json_writer out(json);
    render::write_gaps(out, found, language::en);
    CHECK(json.find("\"gap\": \"gap\"") != std::string::npos);
}

TEST_CASE("a test on a group of signals holds for a signal of a group within it") {
    const auto with_service = [](const std::string& when) {
        return test::compile_texts({test::national(
            R"("signals": { "bills": { "title": "rekeningen", "group": "parent.financial", "of": "household", "ask": "?", "phases": ["0-4"] } },
               "services": { "coach": { "title": "Coach", "kind": "coach", "for": "household", "when": )" +
            when + R"( } },
               "pathways": { "p": { "kind": "zorgpad", "title": "Pad", "nodes": {
                 "owes": { "signal": "bills", "next": "coach" }, "coach": { "service": "coach" } } } })")});
    };
    const compiled_book seen = with_service(R"({ "signals": "parent", "at_least": 1 })");
    CHECK(cell(gaps_of(seen), "bills", life_phase::early_childhood).gap.is == support_gap::state::none);
    const compiled_book unseen = with_service(R"({ "not": { "signals": "parent", "at_least": 1 } })");
    const book_gaps found = gaps_of(unseen);
    const support_gap& gap = cell(found, "bills", life_phase::early_childhood).gap;
    REQUIRE(gap.is == support_gap::state::gap);
    CHECK(offers_nothing(unseen, *gap.witness));
}
