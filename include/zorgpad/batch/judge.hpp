// SPDX-License-Identifier: BSL-1.0
// Judges all families of columns: verdicts as bit columns, or only counted; on as many threads as the caller says.
#pragma once

#include <zorgpad/batch/run_block.hpp>

#include <atomic>
#include <exception>
#include <optional>
#include <thread>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// How to judge. The verdicts do not depend on it.
struct judge_options {
    unsigned threads = 1;         ///< at least 1; blocks of 512 families are shared out among them
    std::optional<machine> which; ///< the form of the hot loops; none: the best for this processor
};

/// The verdicts of a program: a column for each, of families or of rows.
struct verdict_columns {
    std::vector<truth_column> verdicts; ///< by verdict_program::verdicts

    [[nodiscard]] truth at(std::size_t verdict, std::size_t place) const noexcept {
        return verdicts[verdict].at(place);
    }
};

/// How many families or persons get which verdict.
struct verdict_count {
    std::uint64_t likely = 0;
    std::uint64_t unknown = 0;
    std::uint64_t unlikely = 0;

    friend constexpr bool operator==(const verdict_count& left, const verdict_count& right) noexcept {
        return left.likely == right.likely && left.unknown == right.unknown && left.unlikely == right.unlikely;
    }
    verdict_count& operator+=(const verdict_count& other) noexcept {
        likely += other.likely;
        unknown += other.unknown;
        unlikely += other.unlikely;
        return *this;
    }
};

namespace detail {

/// Runs all blocks: make_sink(thread) gives what each thread calls with verdicts. Where the system gives fewer threads
/// than were asked for, those that it gives do all the work. What one of them throws (memory may run out) is thrown
/// here, once all have ended.
template <class MakeSink>
void for_all_blocks(const verdict_program& program, const family_columns& families, const judge_options& options,
                    MakeSink&& make_sink) {
    const machine which = options.which.value_or(best_machine());
    const std::size_t blocks = families.blocks();
    const std::size_t threads = std::min<std::size_t>(std::max(options.threads, 1U), std::max<std::size_t>(blocks, 1));
    std::atomic<std::size_t> next{0};
    std::vector<std::exception_ptr> thrown(threads);
    const auto work = [&](std::size_t thread) noexcept {
        try {
            block_runner runner(program, families, which);
            auto sink = make_sink(thread);
            for (std::size_t block = next++; block < blocks; block = next++) {
                runner.run(block, sink);
            }
        } catch (...) {
            thrown[thread] = std::current_exception();
            next = blocks;
        }
    };
    std::vector<std::thread> others;
    others.reserve(threads - 1);
    try {
        while (others.size() + 1 < threads) {
            others.emplace_back(work, others.size() + 1);
        }
    } catch (const std::exception&) {
        // These will do.
    }
    work(0);
    for (std::thread& one : others) {
        one.join();
    }
    for (const std::exception_ptr& one : thrown) {
        if (one) {
            std::rethrow_exception(one);
        }
    }
}

/// The bits of a column that stand for a family or a row (also one of a person not known yet).
[[nodiscard]] inline bit_column used_bits(const family_columns& families, subject of) {
    bit_column used(families.words(of), ~word{0});
    for (std::size_t which = 0; which < used.size() && of != subject::household; ++which) {
        used[which] = families.rows(of).inner[which] | families.rows(of).ends[which];
    }
    if (of == subject::household && families.size() % word_bits != 0) {
        used.back() = (word{1} << (families.size() % word_bits)) - 1;
    }
    return used;
}

} // namespace detail

/// Judges every family. O(families times steps); memory: two bits for each verdict. The columns must have been made for
/// this program.
template <class Program = verdict_program>
[[nodiscard]] verdict_columns judge(const Program& program, const family_columns& families,
                                    const judge_options& options = {}) {
    verdict_columns made;
    made.verdicts.resize(program.verdicts.size());
    for (std::size_t which = 0; which < made.verdicts.size(); ++which) {
        const std::size_t words = families.words(program.verdicts[which].of);
        made.verdicts[which].yes.resize(words);
        made.verdicts[which].may.resize(words);
    }
    // Blocks have words of their own, so threads never write the same one.
    detail::for_all_blocks(program, families, options, [&](std::size_t) {
        return [&](std::size_t verdict, const word* yes, const word* may, std::size_t first, std::size_t words) {
            std::copy_n(yes, words, made.verdicts[verdict].yes.data() + first);
            std::copy_n(may, words, made.verdicts[verdict].may.data() + first);
        };
    });
    return made;
}

/// Counts the verdicts of every family without keeping them: by verdict_program::verdicts.
template <class Program = verdict_program>
[[nodiscard]] std::vector<verdict_count> count_verdicts(const Program& program, const family_columns& families,
                                                        const judge_options& options = {}) {
    std::array<bit_column, 3> used;
    std::array<std::uint64_t, 3> all_used{};
    for (const subject of : {subject::household, subject::adult, subject::child}) {
        bit_column& here = used[static_cast<std::size_t>(of)];
        here = detail::used_bits(families, of);
        all_used[static_cast<std::size_t>(of)] = portable::count_masked(here.data(), here.data(), here.size());
    }
    const bit_machine loops(options.which.value_or(best_machine()));
    std::vector<std::vector<verdict_count>> by_thread(std::max(options.threads, 1U));
    detail::for_all_blocks(program, families, options, [&](std::size_t thread) {
        by_thread[thread].resize(program.verdicts.size());
        return [&, counts = by_thread[thread].data()](std::size_t verdict, const word* yes, const word* may,
                                                      std::size_t first, std::size_t words) {
            const word* mask = used[static_cast<std::size_t>(program.verdicts[verdict].of)].data() + first;
            const std::size_t likely = loops.count_masked(yes, mask, words);
            counts[verdict].likely += likely;
            counts[verdict].unknown += loops.count_masked(may, mask, words) - likely;
        };
    });
    std::vector<verdict_count> all(program.verdicts.size());
    for (const std::vector<verdict_count>& counts : by_thread) {
        for (std::size_t which = 0; which < counts.size(); ++which) {
            all[which] += counts[which];
        }
    }
    for (std::size_t which = 0; which < all.size(); ++which) {
        all[which].unlikely =
            all_used[static_cast<std::size_t>(program.verdicts[which].of)] - all[which].likely - all[which].unknown;
    }
    return all;
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY verdict_columns judge(const verdict_program& program, const family_columns& families,
                                    const judge_options& options);
ZORGPAD_ENTRY std::vector<verdict_count> count_verdicts(const verdict_program& program, const family_columns& families,
                                                        const judge_options& options);
#endif

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
