// SPDX-License-Identifier: BSL-1.0
// One full plan with reasons, for the family of the demo and the book as shipped.
#include <zorgpad/compile/compile.hpp>
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/evaluate/load_family.hpp>
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/nl/book.hpp>

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

const zorgpad::family& demo_family() {
    static const zorgpad::family family = [] {
        std::ifstream file(ZORGPAD_SOURCE_DIR "/examples/families/nijmegen-expecting.json");
        const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        return *zorgpad::load_family(text, nijmegen());
    }();
    return family;
}

void full_plan(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(zorgpad::evaluate(nijmegen(), demo_family()));
    }
}
BENCHMARK(full_plan)->Unit(benchmark::kMicrosecond);

void plan_without_nearest_changes(benchmark::State& state) {
    zorgpad::evaluate_options options;
    options.nearest_changes = false;
    for (auto _ : state) {
        benchmark::DoNotOptimize(zorgpad::evaluate(nijmegen(), demo_family(), options));
    }
}
BENCHMARK(plan_without_nearest_changes)->Unit(benchmark::kMicrosecond);

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
