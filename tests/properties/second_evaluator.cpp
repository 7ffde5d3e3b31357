// SPDX-License-Identifier: BSL-1.0
// The plan is what a second, naive evaluator, written from the text of the contract, says: verdicts, statuses, days, what
// waits for what, order, deadlines, what is missing and what to ask, on random books and families.
#include "case_text.hpp"
#include "catch.hpp"
#include "hold_plans.hpp"
#include "naive_evaluator.hpp"
#include "random_book.hpp"
#include "random_family.hpp"
#include "texts.hpp"

TEST_CASE("the evaluator and a naive one written from the contract say the same") {
    for (std::uint64_t seed = 1; seed <= chance::cases(300); ++seed) {
        chance::dice roll(seed);
        const zorgpad::merged_book book = chance::random_book(roll, 1 + static_cast<std::size_t>(seed % 12));
        const zorgpad::family family = chance::random_family(roll, book, 1 + static_cast<std::size_t>(seed % 5));
        const zorgpad::plan plan = zorgpad::evaluate(test::compile_merged(book), family);
        std::string found;
        for (const naive::difference& one : naive::differences(plan, naive::evaluate(book, family))) {
            found += naive::to_string(one) + "\n";
        }
        INFO("seed " << seed << "\n" << case_text::of_book(book) << "\n" << case_text::of_family(family));
        REQUIRE(found == "");
    }
}
