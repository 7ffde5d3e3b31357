// SPDX-License-Identifier: BSL-1.0
// Verdicts only: one family at a time, and all families of columns in memory; how the cost grows with schemes,
// children, families and missing facts.
#include "neutral_load.hpp"

#include <benchmark/benchmark.h>

namespace {

using zorgpad::batch::verdict_program;

verdict_program program_of(std::size_t schemes) {
    return zorgpad::batch::compile_verdicts(neutral::book(schemes), neutral::today);
}

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
    for (auto _ : state) {
        benchmark::DoNotOptimize(count_verdicts(program, families, options));
    }
    count_families(state, count);
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
    ->Args({1'000, as_in_the_country, 0})
    ->Unit(benchmark::kMillisecond);

BENCHMARK(columns_in_memory)
    ->ArgNames({"schemes", "families", "children", "missing", "threads", "portable"})
    // Schemes.
    ->Args({10, 100'000, as_in_the_country, 0, 1, 0})
    ->Args({60, 100'000, as_in_the_country, 0, 1, 0})
    ->Args({600, 100'000, as_in_the_country, 0, 1, 0})
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
    ->Args({60, 8'400'000, as_in_the_country, 0, 2, 0})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

BENCHMARK(verdicts_as_columns)
    ->ArgNames({"families", "threads"})
    ->Args({8'400'000, 1})
    ->Args({8'400'000, 2})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

BENCHMARK(compile_program)->ArgName("schemes")->Arg(60)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
