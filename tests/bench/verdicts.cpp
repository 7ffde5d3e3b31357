// SPDX-License-Identifier: BSL-1.0
// Verdicts only: one family at a time, and all families of columns in memory; how the cost grows with schemes,
// children, families and missing facts; and how that compares with what the memory gives. Rates are of processor time
// where one thread works, so that other work on the machine hardly counts.
#include "neutral_load.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <sys/resource.h>
#include <time.h>

namespace {

using zorgpad::batch::verdict_program;

verdict_program program_of(std::size_t schemes) {
    return zorgpad::batch::compile_verdicts(neutral::book(schemes), neutral::today);
}

/// Seconds of processor time.
double used_seconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Bytes a second that one processor moves at best, of five times: `work` moves so many bytes.
template <class Work>
double best_rate(std::size_t bytes, Work&& work) {
    double best = 0;
    for (int round = 0; round < 6; ++round) {
        const double began = used_seconds();
        work();
        best = round == 0 ? 0 : std::max(best, static_cast<double>(bytes) / (used_seconds() - began));
    }
    return best;
}

/// Reading so much memory once, as sums of words, measured again for each size. Small columns lie in the caches.
double reading_rate(std::size_t bytes) {
    std::vector<std::uint64_t> words(std::max<std::size_t>(bytes / sizeof(std::uint64_t), 1), 1);
    return best_rate(words.size() * sizeof(std::uint64_t), [&words] {
        benchmark::DoNotOptimize(std::accumulate(words.begin(), words.end(), std::uint64_t{0}));
    });
}

double page_faults() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_minflt + used.ru_majflt);
}

/// What the memory gives: reading and copying 512 MiB.
void memory(benchmark::State& state) {
    std::vector<char> from(std::size_t{512} << 20U, 1);
    std::vector<char> to(from.size(), 2);
    for (auto _ : state) {
        std::memcpy(to.data(), from.data(), from.size());
        benchmark::DoNotOptimize(to.data());
    }
    state.counters["copied GB/s"] =
        benchmark::Counter(static_cast<double>(from.size()) * 1e-9, benchmark::Counter::kIsIterationInvariantRate);
    state.counters["read GB/s"] = reading_rate(from.size()) * 1e-9;
}
BENCHMARK(memory)->Unit(benchmark::kMillisecond);

void count_families(benchmark::State& state, std::size_t families) {
    state.counters["families/s"] =
        benchmark::Counter(static_cast<double>(families), benchmark::Counter::kIsIterationInvariantRate);
}

void one_at_a_time(benchmark::State& state) {
    const verdict_program program = program_of(static_cast<std::size_t>(state.range(0)));
    constexpr std::size_t count = 10'000;
    const auto families = neutral::families(program, count, state.range(1), state.range(2));
    zorgpad::batch::family_judge judge(program, families);
    for (auto _ : state) {
        for (std::size_t family = 0; family < count; ++family) {
            benchmark::DoNotOptimize(judge.judge(family));
            benchmark::DoNotOptimize(judge.household_verdicts().data());
        }
    }
    count_families(state, count);
}

void columns_in_memory(benchmark::State& state) {
    const verdict_program program = program_of(static_cast<std::size_t>(state.range(0)));
    const auto count = static_cast<std::size_t>(state.range(1));
    const auto families = neutral::families(program, count, state.range(2), state.range(3));
    zorgpad::batch::judge_options options;
    options.threads = static_cast<unsigned>(state.range(4));
    if (state.range(5) != 0) {
        options.which = zorgpad::batch::machine::portable;
    }
    const double reading = reading_rate(families.bytes());
    const double faults = page_faults();
    const double began = used_seconds();
    for (auto _ : state) {
        benchmark::DoNotOptimize(count_verdicts(program, families, options));
    }
    const double rounds = static_cast<double>(state.iterations());
    const double rate = static_cast<double>(families.bytes()) * rounds / (used_seconds() - began);
    count_families(state, count);
    state.counters["of reading"] = rate / reading; // the share of what one processor can read
    state.counters["faults"] = (page_faults() - faults) / rounds;
    state.counters["bytes/family"] = static_cast<double>(families.bytes()) / static_cast<double>(count);
    state.counters["columns GB/s"] =
        benchmark::Counter(static_cast<double>(families.bytes()) * 1e-9, benchmark::Counter::kIsIterationInvariantRate);
    state.counters["steps"] = static_cast<double>(program.steps.size());
}

void verdicts_as_columns(benchmark::State& state) {
    const verdict_program program = program_of(60);
    const auto count = static_cast<std::size_t>(state.range(0));
    const auto families = neutral::families(program, count);
    zorgpad::batch::judge_options options;
    options.threads = static_cast<unsigned>(state.range(1));
    for (auto _ : state) {
        benchmark::DoNotOptimize(judge(program, families, options));
    }
    count_families(state, count);
}

void compile_program(benchmark::State& state) {
    const zorgpad::compiled_book book = neutral::book(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(zorgpad::batch::compile_verdicts(book, neutral::today));
    }
    state.SetComplexityN(state.range(0));
}

constexpr std::int64_t as_in_the_country = -1;

BENCHMARK(one_at_a_time)
    ->ArgNames({"schemes", "children", "missing"})
    ->Args({10, as_in_the_country, 0})
    ->Args({60, as_in_the_country, 0})
    ->Args({60, as_in_the_country, 12})
    ->Args({60, 0, 0})
    ->Args({60, 4, 0})
    ->Args({60, 12, 0})
    ->Args({600, as_in_the_country, 0})
    ->Args({1'000, as_in_the_country, 0})
    ->Args({10'000, as_in_the_country, 0})
    ->Unit(benchmark::kMillisecond);

BENCHMARK(columns_in_memory)
    ->ArgNames({"schemes", "families", "children", "missing", "threads", "portable"})
    // Schemes.
    ->Args({10, 100'000, as_in_the_country, 0, 1, 0})
    ->Args({60, 100'000, as_in_the_country, 0, 1, 0})
    ->Args({600, 100'000, as_in_the_country, 0, 1, 0})
    ->Args({1'000, 100'000, as_in_the_country, 0, 1, 0})
    ->Args({10'000, 10'000, as_in_the_country, 0, 1, 0})
    // Missing facts, and the portable form.
    ->Args({60, 100'000, as_in_the_country, 12, 1, 0})
    ->Args({60, 100'000, as_in_the_country, 0, 1, 1})
    // Children.
    ->Args({60, 100'000, 0, 0, 1, 0})
    ->Args({60, 100'000, 1, 0, 1, 0})
    ->Args({60, 100'000, 4, 0, 1, 0})
    ->Args({60, 100'000, 12, 0, 1, 0})
    // Families.
    ->Args({60, 1'000, as_in_the_country, 0, 1, 0})
    ->Args({60, 10'000, as_in_the_country, 0, 1, 0})
    ->Args({60, 1'000'000, as_in_the_country, 0, 1, 0})
    ->Args({60, 10'000'000, as_in_the_country, 0, 1, 0})
    // Every household in the country.
    ->Args({60, 8'400'000, as_in_the_country, 0, 1, 0})
    ->Unit(benchmark::kMillisecond)
    ->MinTime(1);

/// On two threads the time on the clock counts: it needs a machine that does nothing else.
BENCHMARK(columns_in_memory)
    ->Name("columns_on_two_threads")
    ->ArgNames({"schemes", "families", "children", "missing", "threads", "portable"})
    ->Args({60, 8'400'000, as_in_the_country, 0, 2, 0})
    ->Unit(benchmark::kMillisecond)
    ->MinTime(1)
    ->UseRealTime();

BENCHMARK(verdicts_as_columns)
    ->ArgNames({"families", "threads"})
    ->Args({8'400'000, 1})
    ->Args({8'400'000, 2})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

BENCHMARK(compile_program)
    ->ArgName("schemes")
    ->RangeMultiplier(10)
    ->Range(10, 10'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

} // namespace

BENCHMARK_MAIN();
