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

} // namespace

TEST_CASE("amounts beyond 32 bits and families of more children than a word has bits are judged like all others") {
    const zorgpad::compiled_book compiled = book();
    const auto program = zorgpad::batch::compile_verdicts(compiled, zorgpad::from_civil(2026, 11, 21));
    zorgpad::batch::family_columns columns(program);
    const zorgpad::batch::intake intake(compiled.tables(), program);
    std::vector<zorgpad::family> families;
    for (const std::int64_t euros :
         {5LL, 10LL, 11LL, 20'000'000LL, 29'999'999'999LL, 30'000'000'000LL, 30'000'000'001LL}) {
        for (const std::size_t children : {0U, 1U, 5U, 63U, 64U, 65U, 200U}) {
            families.push_back(family_with(euros, children));
            REQUIRE(intake.add(families.back(), columns).has_value());
        }
    }
    zorgpad::batch::family_judge one_by_one(program, columns);
    for (const auto which : {zorgpad::batch::machine::portable, zorgpad::batch::best_machine()}) {
        const auto verdicts = judge(program, columns, {1, which});
        for (std::size_t family = 0; family < families.size(); ++family) {
            const auto expected = test::expected_of(compiled, families[family]);
            INFO("family " << family);
            CHECK(test::differences(program, families[family], expected, [&](std::size_t verdict, std::size_t row) {
                      return verdicts.at(verdict, columns.place(program.verdicts[verdict].of, family, row));
                  }) == "");
            const bool fits = families[family].children->size() <= 64;
            CHECK(one_by_one.judge(family) == fits);
            if (fits) {
                CHECK(test::differences(program, families[family], expected, [&](std::size_t verdict, std::size_t row) {
                          return one_by_one.truth_of(verdict, row);
                      }) == "");
            }
        }
    }
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
