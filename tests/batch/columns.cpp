// SPDX-License-Identifier: BSL-1.0
// Columns at their limits: amounts beyond 32 bits, families of very many children, families that do not belong.
#include "catch.hpp"
#include "judged.hpp"
#include "texts.hpp"
#include <zorgpad/batch/impact.hpp>

namespace {

zorgpad::compiled_book book() {
    return test::compile_texts({test::national(R"(
      "facts": { "wealth": { "of": "household", "type": "money", "unit": "EUR", "title": "vermogen", "ask": "Hoeveel is er?" },
                 "pocket-money": { "of": "child", "type": "money", "unit": "EUR", "title": "zakgeld", "ask": "Hoeveel krijgt het kind?" } },
      "schemes": {
        "rich": { "title": "Rijk", "level": "fund", "for": "household", "when": { "fact": "wealth", "more_than": 30000000000 } },
        "exact": { "title": "Precies", "level": "fund", "for": "household", "when": { "fact": "wealth", "is": 30000000000 } },
        "small": { "title": "Klein", "level": "fund", "for": "household", "when": { "fact": "wealth", "at_most": 10 } },
        "many": { "title": "Veel", "level": "fund", "for": "household",
                  "when": { "count": "child", "where": { "fact": "pocket-money", "at_least": 30000000000 }, "at_least": 3 } },
        "each": { "title": "Elk", "level": "fund", "for": "child", "when": { "all": [
                  { "fact": "pocket-money", "at_least": 5 }, { "fact": "wealth", "at_most": 30000000000 } ] } } })")});
}

zorgpad::family family_with(std::int64_t euros, std::size_t children) {
    zorgpad::family one;
    one.as_of = zorgpad::from_civil(2026, 11, 21);
    one.household["wealth"] = zorgpad::decimal{euros * 100};
    one.adults.emplace();
    one.children.emplace();
    for (std::size_t which = 0; which < children; ++which) {
        zorgpad::person child;
        child.id = "c" + std::to_string(100 + which);
        if (which % 3 != 0) {
            child.facts["pocket-money"] = zorgpad::decimal{which % 2 == 0 ? 400 : which == 1 ? 500 : 3'000'000'000'000};
        }
        one.children->push_back(child);
    }
    return one;
}

/// Judges these families in columns, over and over until there are more than two blocks of them, and one by one: the
/// verdicts are those of the full evaluator.
void hold_in_blocks(const zorgpad::compiled_book& compiled, const std::vector<zorgpad::family>& different) {
    const auto program = zorgpad::batch::compile_verdicts(compiled, zorgpad::from_civil(2026, 11, 21));
    zorgpad::batch::family_columns columns(program);
    const zorgpad::batch::intake intake(compiled.tables(), program);
    std::vector<test::expected_verdicts> expected;
    for (const zorgpad::family& one : different) {
        expected.push_back(test::expected_of(compiled, one));
    }
    while (columns.blocks() < 3) {
        REQUIRE(intake.add(different[columns.size() % different.size()], columns).has_value());
    }
    const auto portable = judge(program, columns, {1, zorgpad::batch::machine::portable});
    const auto best = judge(program, columns, {2, zorgpad::batch::best_machine()});
    zorgpad::batch::family_judge one_by_one(program, columns);
    for (std::size_t family = 0; family < columns.size(); ++family) {
        const std::size_t which = family % different.size();
        INFO("family " << family << ", as " << which);
        const auto differences = [&](auto&& truth_at) {
            return test::differences(program, different[which], expected[which], truth_at);
        };
        for (const auto* const judged : {&portable, &best}) {
            REQUIRE(differences([&](std::size_t verdict, std::size_t row) {
                        return judged->at(verdict, columns.place(program.verdicts[verdict].of, family, row));
                    }) == "");
        }
        const bool fits = !different[which].children || different[which].children->size() <= 64;
        REQUIRE(one_by_one.judge(family) == fits);
        if (fits) {
            REQUIRE(differences(
                        [&](std::size_t verdict, std::size_t row) { return one_by_one.truth_of(verdict, row); }) == "");
        }
    }
}

std::vector<zorgpad::family> families_with(const std::vector<std::int64_t>& amounts) {
    std::vector<zorgpad::family> families;
    for (const std::int64_t euros : amounts) {
        for (const std::size_t children : {0U, 1U, 5U, 63U, 64U, 65U, 200U}) {
            families.push_back(family_with(euros, children));
        }
    }
    return families;
}

} // namespace

TEST_CASE("amounts beyond 32 bits and families of more children than a word has bits are judged like all others") {
    hold_in_blocks(book(), families_with({5, 10, 11, 20'000'000, 29'999'999'999, 30'000'000'000, 30'000'000'001}));
}

TEST_CASE("amounts of 32 bits are judged right against a limit beyond, on either side") {
    const zorgpad::compiled_book limits = test::compile_texts({test::national(R"(
      "facts": { "wealth": { "of": "household", "type": "money", "unit": "EUR", "title": "vermogen" },
                 "pocket-money": { "of": "child", "type": "money", "unit": "EUR", "title": "zakgeld" } },
      "schemes": {
        "above": { "title": "1", "level": "fund", "for": "household", "when": { "fact": "wealth", "more_than": 30000000000 } },
        "below": { "title": "2", "level": "fund", "for": "household", "when": { "fact": "wealth", "at_most": 30000000000 } },
        "above-debt": { "title": "3", "level": "fund", "for": "household", "when": { "fact": "wealth", "more_than": -30000000000 } },
        "below-debt": { "title": "4", "level": "fund", "for": "household", "when": { "fact": "wealth", "at_most": -30000000000 } },
        "is": { "title": "5", "level": "fund", "for": "household", "when": { "fact": "wealth", "is": 30000000000 } },
        "is-debt": { "title": "6", "level": "fund", "for": "household", "when": { "fact": "wealth", "is": -30000000000 } },
        "most": { "title": "7", "level": "fund", "for": "household", "when": { "fact": "wealth", "at_most": 21474836.47 } },
        "is-most": { "title": "8", "level": "fund", "for": "household", "when": { "fact": "wealth", "is": 21474836.47 } },
        "least": { "title": "9", "level": "fund", "for": "household", "when": { "fact": "wealth", "at_most": -21474836.48 } } })")});
    std::vector<zorgpad::family> families = families_with({5, -5});
    for (const std::int64_t cents : {2'147'483'647LL, 2'147'483'646LL, -2'147'483'648LL, -2'147'483'647LL}) {
        families.push_back(family_with(0, 2));
        families.back().household["wealth"] = zorgpad::decimal{cents};
        for (zorgpad::person& child : *families.back().children) {
            child.facts.clear();
        }
    }
    families.push_back(family_with(0, 0));
    families.back().household.clear();
    hold_in_blocks(limits, families);
}

TEST_CASE("births, due dates and kinds of household are those of the family, in whichever block it stands") {
    const zorgpad::compiled_book compiled = test::compile_texts({test::national(R"(
      "facts": { "birth-date": { "title": "geboren" }, "due-date": { "title": "uitgerekend" },
                 "sport": { "of": "child", "type": "flag", "title": "sport" } },
      "schemes": {
        "expecting": { "title": "1", "level": "fund", "for": "household", "when": { "fact": "pregnancy-week", "at_least": 20 } },
        "early": { "title": "2", "level": "fund", "for": "household", "when": { "fact": "pregnancy-week", "less_than": 20 } },
        "unborn": { "title": "3", "level": "fund", "for": "child", "when": { "fact": "age", "at_least": "-P9M", "less_than": "P0D" } },
        "coming": { "title": "0", "level": "fund", "for": "child", "when": { "fact": "age", "at_least": "-P5M" } },
        "small": { "title": "4", "level": "fund", "for": "child", "when": { "fact": "age", "at_least": "P0D", "less_than": "P4Y" } },
        "older": { "title": "5", "level": "fund", "for": "child", "when": { "fact": "age", "at_least": "P4Y" } },
        "some-small": { "title": "6", "level": "fund", "for": "household", "when": { "some": "child", "where": { "fact": "age", "at_least": "P0D", "less_than": "P4Y" } } },
        "alone": { "title": "7", "level": "fund", "for": "household", "when": { "fact": "household.kind", "is": "single-parent" } },
        "couple": { "title": "8", "level": "fund", "for": "household", "when": { "fact": "household.kind", "in": ["couple", "single"] } },
        "big": { "title": "9", "level": "fund", "for": "household", "when": { "fact": "household.size", "at_least": 4 } } })")});
    // Each list of children, with none, one, two or three parents, or who knows how many; sometimes not all are known.
    const std::vector<std::vector<std::pair<const char*, const char*>>> all_children{
        {},
        {{"due-date", "2027-01-10"}},
        {{"due-date", "2027-06-10"}, {"birth-date", "2024-02-29"}},
        {{"birth-date", "2005-01-01"}},
        {{"birth-date", "2022-11-21"}, {"birth-date", "2022-11-22"}},
        {{"", ""}, {"due-date", "2026-11-20"}},
        {{"birth-date", "2026-11-21"}, {"due-date", "2027-01-10"}, {"birth-date", "2012-05-05"}}};
    std::vector<zorgpad::family> families;
    for (std::size_t adults = 0; adults < 5; ++adults) {
        for (const auto& children : all_children) {
            zorgpad::family one;
            one.as_of = zorgpad::from_civil(2026, 11, 21);
            one.children_incomplete = families.size() % 11 == 3;
            one.children.emplace();
            for (const auto& [fact, day] : children) {
                zorgpad::person child;
                child.id = "c" + std::to_string(one.children->size());
                if (*fact != '\0') {
                    child.facts[fact] = *zorgpad::parse_date(day);
                }
                one.children->push_back(child);
            }
            if (adults < 4) {
                one.adults.emplace();
                for (std::size_t which = 0; which < adults; ++which) {
                    one.adults->push_back(zorgpad::person{"a" + std::to_string(which), {}});
                }
            }
            families.push_back(one);
        }
    }
    hold_in_blocks(compiled, families);
}

TEST_CASE("counts are equal where all three numbers are") {
    using zorgpad::batch::verdict_count;
    CHECK(verdict_count{1, 2, 3} == verdict_count{1, 2, 3});
    CHECK_FALSE(verdict_count{1, 2, 3} == verdict_count{4, 2, 3});
    CHECK_FALSE(verdict_count{1, 2, 3} == verdict_count{1, 4, 3});
    CHECK_FALSE(verdict_count{1, 2, 3} == verdict_count{1, 2, 4});
}

TEST_CASE("no thread asked for is one thread") {
    const zorgpad::compiled_book compiled = book();
    const auto program = zorgpad::batch::compile_verdicts(compiled, zorgpad::from_civil(2026, 11, 21));
    zorgpad::batch::family_columns columns(program);
    const zorgpad::batch::intake intake(compiled.tables(), program);
    REQUIRE(intake.add(family_with(30'000'000'000, 5), columns).has_value());
    CHECK(judge(program, columns, {0, {}}).at(1, 0) == zorgpad::truth::yes);
    CHECK(count_verdicts(program, columns, {0, {}}) == count_verdicts(program, columns, {1, {}}));
}

TEST_CASE("a family of another day or municipality is not taken in, nor one that does not fit") {
    const zorgpad::compiled_book compiled = book();
    const auto program = zorgpad::batch::compile_verdicts(compiled, zorgpad::from_civil(2026, 11, 21));
    zorgpad::batch::family_columns columns(program);
    const zorgpad::batch::intake intake(compiled.tables(), program);
    zorgpad::family other_day = family_with(5, 1);
    other_day.as_of = zorgpad::from_civil(2026, 11, 22);
    CHECK_FALSE(intake.add(other_day, columns).has_value());
    other_day.as_of.reset();
    CHECK_FALSE(intake.add(other_day, columns).has_value());
    zorgpad::family wrong = family_with(5, 1);
    wrong.household["no-such-fact"] = true;
    zorgpad::findings found;
    CHECK_FALSE(intake.add(wrong, columns, &found).has_value());
    CHECK(zorgpad::has_errors(found));
    CHECK(columns.size() == 0);
}

TEST_CASE("more persons than rows can be numbered are refused, and the families before stay as they are") {
    const zorgpad::compiled_book compiled = book();
    const auto program = zorgpad::batch::compile_verdicts(compiled, zorgpad::from_civil(2026, 11, 21));
    zorgpad::batch::family_columns columns(program);
    const zorgpad::batch::intake intake(compiled.tables(), program);
    REQUIRE(intake.add(family_with(5, 1), columns).has_value());
    const auto before = count_verdicts(program, columns);
    const std::uint32_t all = std::numeric_limits<std::uint32_t>::max();
    for (const zorgpad::subject of : {zorgpad::subject::adult, zorgpad::subject::child}) {
        zorgpad::evaluation::roll who;
        (of == zorgpad::subject::adult ? who.adults : who.children) = all;
        CHECK_THROWS_AS(columns.add(who), std::length_error);
        CHECK(columns.size() == 1);
        CHECK(count_verdicts(program, columns) == before);
    }
}

TEST_CASE("no families give no verdicts") {
    const zorgpad::compiled_book compiled = book();
    const auto program = zorgpad::batch::compile_verdicts(compiled, zorgpad::from_civil(2026, 11, 21));
    const zorgpad::batch::family_columns columns(program);
    for (const zorgpad::batch::verdict_count& one : count_verdicts(program, columns, {4, {}})) {
        CHECK(one == zorgpad::batch::verdict_count{});
    }
}

TEST_CASE("a verdict gains or loses when it becomes or was likely, and opens or closes between the other two") {
    using zorgpad::truth;
    using zorgpad::batch::change_between;
    using zorgpad::batch::verdict_change;
    CHECK(change_between(truth::no, truth::yes) == verdict_change::gains);
    CHECK(change_between(truth::unknown, truth::yes) == verdict_change::gains);
    CHECK(change_between(truth::yes, truth::unknown) == verdict_change::loses);
    CHECK(change_between(truth::yes, truth::no) == verdict_change::loses);
    CHECK(change_between(truth::no, truth::unknown) == verdict_change::opens);
    CHECK(change_between(truth::unknown, truth::no) == verdict_change::closes);
    CHECK_FALSE(change_between(truth::unknown, truth::unknown).has_value());
}
