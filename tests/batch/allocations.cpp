// SPDX-License-Identifier: BSL-1.0
// Judging one family allocates nothing.
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

} // namespace

void* replaced_memory::take(std::size_t size) {
    ++allocations;
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
