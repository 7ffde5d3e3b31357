// SPDX-License-Identifier: BSL-1.0
// The whole country: loading the shipped book, and merging, checking and compiling it for every municipality of the
// register. Memory is what the process holds in the end with all of them in hand.
#include "memory.hpp"
#include <zorgpad/compile/compile_all.hpp>
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/nl/book.hpp>

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

namespace {

zorgpad::book shipped_book() {
    std::vector<zorgpad::source_file> files;
    for (const zorgpad::nl::embedded_file& file : zorgpad::nl::book) {
        files.push_back(zorgpad::source_file{std::string(file.name), std::string(file.text), {}});
    }
    return *zorgpad::load_book_texts(std::move(files));
}

void load(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(shipped_book());
    }
}
BENCHMARK(load)->Unit(benchmark::kMillisecond);

void compile_every_municipality(benchmark::State& state) {
    const zorgpad::book book = shipped_book();
    const double before = bench::resident_mebibytes();
    for (auto _ : state) {
        const zorgpad::compiled_country all = zorgpad::compile_all(book);
        benchmark::DoNotOptimize(all.books.data());
        state.counters["municipalities"] = static_cast<double>(all.books.size());
        state.counters["MiB"] = bench::resident_mebibytes() - before;
    }
}
BENCHMARK(compile_every_municipality)->Unit(benchmark::kMillisecond)->Iterations(3);

/// As one program for each municipality would: nothing is shared.
void compile_one_by_one(benchmark::State& state) {
    const zorgpad::book book = shipped_book();
    const double before = bench::resident_mebibytes();
    for (auto _ : state) {
        std::vector<zorgpad::compiled_book> all;
        for (const zorgpad::nl::municipality_record& one : zorgpad::nl::municipalities) {
            all.push_back(*zorgpad::compile(book, one.code));
        }
        benchmark::DoNotOptimize(all.data());
        state.counters["municipalities"] = static_cast<double>(all.size());
        state.counters["MiB"] = bench::resident_mebibytes() - before;
    }
}
BENCHMARK(compile_one_by_one)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

BENCHMARK_MAIN();
