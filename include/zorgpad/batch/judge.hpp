// SPDX-License-Identifier: BSL-1.0
// Judges all families of columns: verdicts as bit columns, or only counted; on as many threads as the caller says.
#pragma once

#include <zorgpad/batch/run_block.hpp>

#include <atomic>
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

/// Runs all blocks: make_sink(thread) gives what each thread calls with verdicts.
template <class MakeSink>
void for_all_blocks(const verdict_program& program, const family_columns& families, const judge_options& options,
                    MakeSink&& make_sink) {
    const machine which = options.which.value_or(best_machine());
    const std::size_t blocks = families.blocks();
    const std::size_t threads = std::min<std::size_t>(std::max(options.threads, 1U), std::max<std::size_t>(blocks, 1));
    std::atomic<std::size_t> next{0};
    const auto work = [&](std::size_t thread) {
        block_runner runner(program, families, which);
        auto sink = make_sink(thread);
        for (std::size_t block = next++; block < blocks; block = next++) {
            runner.run(block, sink);
        }
    };
    std::vector<std::thread> others;
    for (std::size_t thread = 1; thread < threads; ++thread) {
        others.emplace_back(work, thread);
    }
    work(0);
    for (std::thread& one : others) {
        one.join();
    }
}

/// The bits of a word of a column that stand for a family or a row (also one of a person not known yet).
[[nodiscard]] inline word used_bits(const family_columns& families, subject of, std::size_t which) noexcept {
    if (of != subject::household) {
        return families.rows(of).inner[which] | families.rows(of).ends[which];
    }
    const std::size_t left = families.size() - which * word_bits;
    return left >= word_bits ? ~word{0} : (word{1} << left) - 1;
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
    std::vector<std::vector<verdict_count>> by_thread(std::max(options.threads, 1U));
    detail::for_all_blocks(program, families, options, [&](std::size_t thread) {
        std::vector<verdict_count>& counts = by_thread[thread];
        counts.resize(program.verdicts.size());
        return [&](std::size_t verdict, const word* yes, const word* may, std::size_t first, std::size_t words) {
            verdict_count& here = counts[verdict];
            for (std::size_t which = 0; which < words; ++which) {
                const word used = detail::used_bits(families, program.verdicts[verdict].of, first + which);
                here.likely += count_bits(yes[which] & used);
                here.unknown += count_bits(may[which] & ~yes[which] & used);
                here.unlikely += count_bits(~may[which] & used);
            }
        };
    });
    std::vector<verdict_count> all(program.verdicts.size());
    for (const std::vector<verdict_count>& counts : by_thread) {
        for (std::size_t which = 0; which < counts.size(); ++which) {
            all[which] += counts[which];
        }
    }
    return all;
}

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
