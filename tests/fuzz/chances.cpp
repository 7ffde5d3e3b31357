// SPDX-License-Identifier: BSL-1.0
// The targets whose bytes throw the dice: one form of an answer against another.
#include "claim_trial.hpp"
#include "judged.hpp"
#include "promises.hpp"
#include "random_bytes.hpp"
#include "second_opinion.hpp"

namespace fuzz {

using chance::dice;

void plan(std::string_view bytes) {
    const chance::test_case one = case_of(bytes);
    const std::string words = chance::differences_of(one) + chance::left_out_differences_of(one);
    promise(words.empty(), words + chance::to_string(one));
    zorgpad::evaluate_options options;
    options.left_out = true;
    hold(zorgpad::evaluate(test::compile_merged(one.book), one.family, options), one.family);
}

void verdicts(std::string_view bytes) {
    dice roll(bytes);
    const std::size_t size = size_of(roll);
    const zorgpad::merged_book merged = chance::random_book(roll, size);
    std::vector<zorgpad::family> families;
    for (std::size_t which = 0; which < 3; ++which) {
        families.push_back(chance::random_family(roll, merged, size));
        families.back().as_of = families.front().as_of;
    }
    const zorgpad::compiled_book book = test::compile_merged(merged);
    const auto program = zorgpad::batch::compile_verdicts(book, *families.front().as_of);
    zorgpad::batch::family_columns columns(program);
    const zorgpad::batch::intake intake(book.tables(), program);
    for (const zorgpad::family& one : families) {
        promise(intake.add(one, columns).has_value(), "a family is not taken in");
    }
    const auto portable = judge(program, columns, {1, zorgpad::batch::machine::portable});
    const auto fast = judge(program, columns, {1, std::nullopt});
    zorgpad::batch::family_judge one_by_one(program, columns);
    for (std::size_t family = 0; family < families.size(); ++family) {
        const test::expected_verdicts expected = test::expected_of(book, families[family]);
        promise(one_by_one.judge(family), "a family is not judged");
        std::string words =
            test::differences(program, families[family], expected, [&](std::size_t verdict, std::size_t number) {
                return one_by_one.truth_of(verdict, number);
            });
        for (const auto* block : {&portable, &fast}) {
            words +=
                test::differences(program, families[family], expected, [&](std::size_t verdict, std::size_t number) {
                    return block->at(verdict, columns.place(program.verdicts[verdict].of, family, number));
                });
        }
        promise(words.empty(), words + chance::to_string(chance::test_case{merged, families[family]}));
    }
}

void witness(std::string_view bytes) {
    dice roll(bytes);
    const std::uint64_t number = roll.below(16);
    trial::tally counted;
    const std::string words = trial::book_trial(roll, number, 4, counted).run();
    promise(words.empty(), words);
}

} // namespace fuzz
