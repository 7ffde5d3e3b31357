// SPDX-License-Identifier: BSL-1.0
// How loading, merging, checking and compiling grow with the schemes and with the nodes of a book, and the memory that
// a loaded and compiled book takes. (Checking the graph of one pathway alone: graphs.cpp. Plans: plan.cpp.)
#include "generated.hpp"
#include "memory.hpp"

#include <benchmark/benchmark.h>

#include <string>

namespace {

std::string of_schemes(std::int64_t schemes) { return bench::book_text(50, static_cast<std::size_t>(schemes)); }
std::string of_nodes(std::int64_t nodes) { return bench::book_text(static_cast<std::size_t>(nodes), 60); }

using make_text = std::string (*)(std::int64_t);

void load(benchmark::State& state, make_text make) {
    const std::string text = make(state.range(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(bench::loaded(text));
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * static_cast<std::int64_t>(state.iterations()));
    state.SetComplexityN(state.range(0));
}

void layer(benchmark::State& state, make_text make) {
    const zorgpad::book book = bench::loaded(make(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(zorgpad::merge(book, "GM0268"));
    }
    state.SetComplexityN(state.range(0));
}

void check(benchmark::State& state, make_text make) {
    const zorgpad::book book = bench::loaded(make(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(zorgpad::check_municipality(book, "GM0268"));
    }
    state.SetComplexityN(state.range(0));
}

void compile(benchmark::State& state, make_text make) {
    const double before = bench::resident_mebibytes();
    const zorgpad::book book = bench::loaded(make(state.range(0)));
    const zorgpad::merged_book merged = *zorgpad::merge(book, "GM0268");
    const double merged_too = bench::resident_mebibytes();
    for (auto _ : state) {
        benchmark::DoNotOptimize(zorgpad::compile_unchecked(merged));
    }
    const zorgpad::compiled_book kept = zorgpad::compile_unchecked(merged);
    benchmark::DoNotOptimize(kept);
    state.SetComplexityN(state.range(0));
    state.counters["MiB book"] = merged_too - before; // loaded and merged
    state.counters["MiB compiled"] = bench::resident_mebibytes() - merged_too;
}

void by_schemes(benchmark::internal::Benchmark* to) {
    to->ArgName("schemes")->RangeMultiplier(10)->Range(10, 10'000)->Unit(benchmark::kMillisecond)->Complexity();
}
void by_nodes(benchmark::internal::Benchmark* to) {
    to->ArgName("nodes")->RangeMultiplier(10)->Range(10, 1'000'000)->Unit(benchmark::kMillisecond)->Complexity();
}
BENCHMARK_CAPTURE(load, schemes, of_schemes)->Apply(by_schemes);
BENCHMARK_CAPTURE(load, nodes, of_nodes)->Apply(by_nodes);
BENCHMARK_CAPTURE(layer, schemes, of_schemes)->Apply(by_schemes);
BENCHMARK_CAPTURE(layer, nodes, of_nodes)->Apply(by_nodes);
BENCHMARK_CAPTURE(check, schemes, of_schemes)->Apply(by_schemes);
BENCHMARK_CAPTURE(check, nodes, of_nodes)->Apply(by_nodes);
BENCHMARK_CAPTURE(compile, schemes, of_schemes)->Apply(by_schemes);
BENCHMARK_CAPTURE(compile, nodes, of_nodes)->Apply(by_nodes);

} // namespace

BENCHMARK_MAIN();
