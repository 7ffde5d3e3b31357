// SPDX-License-Identifier: BSL-1.0
// One full plan with reasons: for the family of the demo and the book as shipped, for a generated book of one pathway
// of 50 steps and 60 schemes, and for generated books that grow.
#include "generated.hpp"
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/nl/book.hpp>
#include <zorgpad/render/plan_json.hpp>

#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <string>

namespace {

zorgpad::outcome<zorgpad::book> shipped_book() {
    std::vector<zorgpad::source_file> files;
    for (const zorgpad::nl::embedded_file& file : zorgpad::nl::book) {
        files.push_back(zorgpad::source_file{std::string(file.name), std::string(file.text), {}});
    }
    return zorgpad::load_book_texts(std::move(files));
}

const zorgpad::compiled_book& nijmegen() {
    static const zorgpad::compiled_book book = *zorgpad::compile(*shipped_book(), "GM0268");
    return book;
}

zorgpad::family shipped_family(const std::string& name) {
    std::ifstream file(ZORGPAD_SOURCE_DIR "/examples/families/" + name + ".json");
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    return *zorgpad::load_family(text, nijmegen());
}

void measure(benchmark::State& state, const zorgpad::compiled_book& book, const zorgpad::family& family,
             const zorgpad::evaluate_options& options = {}) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(zorgpad::evaluate(book, family, options));
    }
    const zorgpad::plan plan = zorgpad::evaluate(book, family, options);
    state.counters["steps"] = static_cast<double>(plan.steps.size());
    state.counters["schemes"] = static_cast<double>(plan.schemes.size());
    state.counters["reasons"] = static_cast<double>(plan.reasons.size());
}

void full_plan(benchmark::State& state) { measure(state, nijmegen(), shipped_family("nijmegen-expecting")); }
BENCHMARK(full_plan)->Unit(benchmark::kMicrosecond);

void plan_without_nearest_changes(benchmark::State& state) {
    zorgpad::evaluate_options options;
    options.nearest_changes = false;
    measure(state, nijmegen(), shipped_family("nijmegen-expecting"), options);
}
BENCHMARK(plan_without_nearest_changes)->Unit(benchmark::kMicrosecond);

/// The exact mode tries completions of what is unknown.
void exact_plan(benchmark::State& state, const char* family) {
    zorgpad::evaluate_options options;
    options.exact = true;
    measure(state, nijmegen(), shipped_family(family), options);
}
BENCHMARK_CAPTURE(exact_plan, demo, "nijmegen-expecting")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(exact_plan, almost_nothing_known, "almost-nothing-known")->Unit(benchmark::kMillisecond);

/// One pathway of 50 steps and 60 schemes, for two parents with two children.
void generated_plan(benchmark::State& state) {
    const zorgpad::compiled_book book = bench::compiled(bench::book_text(50, 60));
    measure(state, book, bench::family(2, book));
}
BENCHMARK(generated_plan)->Unit(benchmark::kMicrosecond);

/// What comes before and after that plan in a program that has families as JSON and passes plans on as JSON, and what a
/// copy of it costs.
void read_that_family(benchmark::State& state) {
    const zorgpad::compiled_book book = bench::compiled(bench::book_text(50, 60));
    const std::string text = bench::family_text(2);
    for (auto _ : state) {
        benchmark::DoNotOptimize(zorgpad::load_family(text, book));
    }
}
BENCHMARK(read_that_family)->Unit(benchmark::kMicrosecond);

void write_that_plan(benchmark::State& state) {
    const zorgpad::compiled_book book = bench::compiled(bench::book_text(50, 60));
    const zorgpad::plan plan = zorgpad::evaluate(book, bench::family(2, book));
    std::size_t size = 0;
    for (auto _ : state) {
        const std::string json = zorgpad::render::json(plan, zorgpad::language::nl);
        size = json.size();
        benchmark::DoNotOptimize(json.data());
    }
    state.counters["bytes"] = static_cast<double>(size);
}
BENCHMARK(write_that_plan)->Unit(benchmark::kMicrosecond);

void copy_that_plan(benchmark::State& state) {
    const zorgpad::compiled_book book = bench::compiled(bench::book_text(50, 60));
    const zorgpad::plan plan = zorgpad::evaluate(book, bench::family(2, book));
    for (auto _ : state) {
        const zorgpad::plan copy = plan;
        benchmark::DoNotOptimize(copy.reasons.data());
    }
}
BENCHMARK(copy_that_plan)->Unit(benchmark::kMicrosecond);

void by_nodes(benchmark::State& state) {
    const zorgpad::compiled_book book = bench::compiled(bench::book_text(static_cast<std::size_t>(state.range(0)), 60));
    measure(state, book, bench::family(2, book));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(by_nodes)->RangeMultiplier(10)->Range(10, 1'000'000)->Unit(benchmark::kMicrosecond)->Complexity();

void by_schemes(benchmark::State& state) {
    const zorgpad::compiled_book book = bench::compiled(bench::book_text(50, static_cast<std::size_t>(state.range(0))));
    measure(state, book, bench::family(2, book));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(by_schemes)->RangeMultiplier(10)->Range(10, 10'000)->Unit(benchmark::kMicrosecond)->Complexity();

void by_children(benchmark::State& state) {
    const zorgpad::compiled_book book = bench::compiled(bench::book_text(50, 60));
    measure(state, book, bench::family(static_cast<std::size_t>(state.range(0)), book));
}
BENCHMARK(by_children)->DenseRange(0, 12, 3)->Unit(benchmark::kMicrosecond);

void load_the_book(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(shipped_book());
    }
}
BENCHMARK(load_the_book)->Unit(benchmark::kMillisecond);

void merge_check_and_compile(benchmark::State& state) {
    const zorgpad::book book = *shipped_book();
    for (auto _ : state) {
        benchmark::DoNotOptimize(zorgpad::compile(book, "GM0268"));
    }
}
BENCHMARK(merge_check_and_compile)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
