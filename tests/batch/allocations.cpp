// SPDX-License-Identifier: BSL-1.0
// Judging one family allocates nothing; judging many says so where memory runs out, on whatever thread.
#include "catch.hpp"
#include "judged.hpp"
#include "random_cases.hpp"
#include "replaced_memory.hpp"
#include "texts.hpp"

#include <atomic>
#include <cstdlib>

namespace {

/// Of all threads of this program.
std::atomic<std::size_t> allocations{0};
std::atomic<std::size_t> fails_at{0}; ///< 0: never

} // namespace

void* replaced_memory::take(std::size_t size) {
    if (++allocations == fails_at) {
        throw std::bad_alloc();
    }
    if (void* memory = std::malloc(size == 0 ? 1 : size)) {
        return memory;
    }
    throw std::bad_alloc();
}

void replaced_memory::give_back(void* address) noexcept { std::free(address); }

TEST_CASE("judging one family does not allocate") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const chance::test_case one = chance::random_case(seed);
        const zorgpad::compiled_book book = test::compile_merged(one.book);
        const auto program = zorgpad::batch::compile_verdicts(book, *one.family.as_of);
        zorgpad::batch::family_columns columns(program);
        REQUIRE(zorgpad::batch::intake(book.tables(), program).add(one.family, columns).has_value());
        zorgpad::batch::family_judge judge(program, columns);
        const std::size_t before = allocations;
        const bool judged = judge.judge(0);
        const std::size_t after = allocations;
        CHECK(judged);
        CHECK(after == before);
        CHECK(before > 0); // it does count
    }
}

TEST_CASE("memory that runs out while families are judged on several threads is told to who asked") {
    const zorgpad::compiled_book book = test::compile_texts({test::national(
        R"("schemes": {"s": {"title": "s", "level": "local", "for": "child", "when": {"fact": "age", "from": "P4Y"}}})")});
    const auto program = zorgpad::batch::compile_verdicts(book, zorgpad::from_civil(2026, 11, 21));
    const zorgpad::batch::intake intake(book.tables(), program);
    zorgpad::batch::family_columns families(program);
    zorgpad::family one;
    one.as_of = program.as_of;
    one.children = {{"c", {{"birth-date", "2015-01-01"}}}};
    for (std::size_t which = 0; which < 4 * zorgpad::batch::block_families; ++which) {
        REQUIRE(intake.add(one, families).has_value());
    }
    const zorgpad::batch::judge_options on_threads{4, {}};
    const std::size_t before = allocations;
    const auto right = zorgpad::batch::count_verdicts(program, families, on_threads);
    const std::size_t most = 2 * (allocations - before);
    REQUIRE(right.at(0).likely == families.size());
    std::size_t failed = 0;
    for (std::size_t which = 1; which <= most; ++which) {
        bool is_whole = true;
        fails_at = allocations + which;
        try {
            const auto found = zorgpad::batch::count_verdicts(program, families, on_threads);
            is_whole = found == right;
        } catch (const std::bad_alloc&) {
            ++failed;
        }
        fails_at = 0;
        CHECK(is_whole);
    }
    CHECK(failed > 0);
}
