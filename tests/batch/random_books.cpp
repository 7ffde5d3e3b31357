// SPDX-License-Identifier: BSL-1.0
// The fast form says what the full evaluator says, on random books and families: whole or half known, with records or
// without, one at a time or a block at a time, in both forms of the hot loops.
#include "catch.hpp"
#include "judged.hpp"
#include "random_cases.hpp"
#include "texts.hpp"

namespace {

using zorgpad::batch::machine;

/// Families of one book on one day.
struct crowd {
    zorgpad::merged_book book;
    std::vector<zorgpad::family> families;
};

crowd random_crowd(std::uint64_t seed, std::size_t count) {
    chance::dice roll(seed);
    const std::size_t size = 1 + static_cast<std::size_t>(seed % 7);
    crowd made;
    made.book = chance::random_book(roll, size);
    for (std::size_t which = 0; which < count; ++which) {
        made.families.push_back(chance::random_family(roll, made.book, size));
        made.families.back().as_of = made.families.front().as_of;
    }
    return made;
}

struct taken_in {
    zorgpad::compiled_book book;
    zorgpad::batch::verdict_program program;
    zorgpad::batch::family_columns columns;
};

taken_in take_in(const crowd& from) {
    const zorgpad::compiled_book book = test::compile_merged(from.book);
    zorgpad::batch::verdict_program program = zorgpad::batch::compile_verdicts(book, *from.families.front().as_of);
    zorgpad::batch::family_columns columns(program);
    const zorgpad::batch::intake intake(book.tables(), program);
    for (const zorgpad::family& one : from.families) {
        REQUIRE(intake.add(one, columns).has_value());
    }
    return taken_in{book, std::move(program), std::move(columns)};
}

std::string complaint_about(std::uint64_t seed, const crowd& from, std::size_t which, const std::string& words) {
    return "seed " + std::to_string(seed) + "\n" + words +
           chance::to_string(chance::test_case{from.book, from.families[which]});
}

} // namespace

TEST_CASE("verdicts of one family and of a block of families are those of the full evaluator") {
    const std::uint64_t count = chance::cases(400);
    for (std::uint64_t seed = 1; seed <= count; ++seed) {
        const crowd from = random_crowd(seed, 8);
        const taken_in all = take_in(from);
        const auto portable = judge(all.program, all.columns, {1, machine::portable});
        const auto fast = judge(all.program, all.columns, {1, std::nullopt});
        zorgpad::batch::family_judge one_by_one(all.program, all.columns);
        for (std::size_t family = 0; family < from.families.size(); ++family) {
            const test::expected_verdicts expected = test::expected_of(all.book, from.families[family]);
            const auto in_column = [&](const zorgpad::batch::verdict_columns& columns) {
                return test::differences(all.program, from.families[family], expected,
                                         [&](std::size_t verdict, std::size_t number) {
                                             const zorgpad::subject of = all.program.verdicts[verdict].of;
                                             return columns.at(verdict, all.columns.place(of, family, number));
                                         });
            };
            std::string words = in_column(portable) + in_column(fast);
            REQUIRE(one_by_one.judge(family));
            words += test::differences(
                all.program, from.families[family], expected,
                [&](std::size_t verdict, std::size_t number) { return one_by_one.truth_of(verdict, number); });
            if (!words.empty()) {
                FAIL(complaint_about(seed, from, family, words));
            }
        }
    }
    SUCCEED();
}

TEST_CASE("many blocks and threads give the verdicts of one family at a time") {
    const std::uint64_t count = chance::cases(12);
    for (std::uint64_t seed = 1; seed <= count; ++seed) {
        crowd from = random_crowd(seed * 101 + 6, 60);
        chance::dice roll(seed);
        while (from.families.size() < 1700) {
            from.families.push_back(from.families[roll.below(60)]);
        }
        const taken_in all = take_in(from);
        const auto portable = judge(all.program, all.columns, {1, machine::portable});
        const auto threaded = judge(all.program, all.columns, {3, std::nullopt});
        std::vector<zorgpad::batch::verdict_count> counts(all.program.verdicts.size());
        zorgpad::batch::family_judge one_by_one(all.program, all.columns);
        for (std::size_t family = 0; family < all.columns.size(); ++family) {
            REQUIRE(one_by_one.judge(family));
            for (std::size_t verdict = 0; verdict < all.program.verdicts.size(); ++verdict) {
                const zorgpad::subject of = all.program.verdicts[verdict].of;
                const std::size_t first = all.columns.place(of, family);
                const std::size_t rows =
                    of == zorgpad::subject::household ? 1 : all.columns.rows(of).last_of(family) - first;
                for (std::size_t which = 0; which < rows; ++which) {
                    const zorgpad::truth is = one_by_one.truth_of(verdict, which);
                    INFO("seed " << seed << " family " << family << " verdict " << verdict);
                    REQUIRE(portable.at(verdict, first + which) == is);
                    REQUIRE(threaded.at(verdict, first + which) == is);
                    counts[verdict] += zorgpad::batch::verdict_count{is == zorgpad::truth::yes ? 1U : 0U,
                                                                     is == zorgpad::truth::unknown ? 1U : 0U,
                                                                     is == zorgpad::truth::no ? 1U : 0U};
                }
            }
        }
        REQUIRE(count_verdicts(all.program, all.columns, {2, std::nullopt}) == counts);
    }
}

TEST_CASE("the random books are rich: every kind of step is taken, and some scheme has no fast form") {
    std::map<zorgpad::batch::step, int> seen;
    int without_fast_form = 0;
    for (std::uint64_t seed = 1; seed <= 6000; ++seed) {
        const crowd from = random_crowd(seed, 1);
        const auto program = zorgpad::batch::compile_verdicts(test::compile_merged(from.book), *from.families[0].as_of);
        for (const zorgpad::batch::instruction& one : program.steps) {
            ++seen[one.what];
        }
        without_fast_form += program.always_reads_records ? 1 : 0;
    }
    for (int what = 0; what <= static_cast<int>(zorgpad::batch::step::verdict); ++what) {
        INFO("step " << what);
        CHECK(seen[static_cast<zorgpad::batch::step>(what)] > 0);
    }
    CHECK(without_fast_form > 0);
}
