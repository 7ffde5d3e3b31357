// SPDX-License-Identifier: BSL-1.0
// Families as lines of JSON: what reading them costs, part by part, beside what a parser alone takes for the same
// bytes.
#include "neutral_load.hpp"
#include <zorgpad/batch/judge_lines.hpp>
#include <zorgpad/batch/line_reader.hpp>

#include <benchmark/benchmark.h>

#include <cstring>
#include <sstream>
#include <string_view>
#include <time.h>

namespace {

std::vector<std::string_view> lines_of(const std::string& text) {
    std::vector<std::string_view> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = text.find('\n', from);
        lines.push_back(std::string_view(text).substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

/// Seconds of processor time.
double used_seconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

bool parses(std::string_view line) { return nlohmann::json::accept(line.begin(), line.end()); }

void count(benchmark::State& state, const std::string& text, std::size_t families) {
    state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * static_cast<std::int64_t>(state.iterations()));
    state.counters["families/s"] =
        benchmark::Counter(static_cast<double>(families), benchmark::Counter::kIsIterationInvariantRate);
}

/// Does something with each line, over and over.
template <class Work>
void for_each_line(benchmark::State& state, Work&& work) {
    const std::string text = neutral::lines(static_cast<std::size_t>(state.range(0)), state.range(1));
    const std::vector<std::string_view> lines = lines_of(text);
    for (auto _ : state) {
        for (const std::string_view line : lines) {
            benchmark::DoNotOptimize(work(line));
        }
    }
    count(state, text, lines.size());
}

/// Finding the ends of lines: what the memory gives.
void split(benchmark::State& state) {
    const std::string text = neutral::lines(static_cast<std::size_t>(state.range(0)), state.range(1));
    for (auto _ : state) {
        std::size_t found = 0;
        for (const char* from = text.data(); from != text.data() + text.size(); ++found) {
            from = static_cast<const char*>(
                       std::memchr(from, '\n', static_cast<std::size_t>(text.data() + text.size() - from))) +
                   1;
        }
        benchmark::DoNotOptimize(found);
    }
    count(state, text, static_cast<std::size_t>(state.range(0)));
}

/// nlohmann::json::accept(): the parser, and nothing done with what it finds.
void parse_alone(benchmark::State& state) { for_each_line(state, parses); }

/// nlohmann::json::parse(): a document in memory, of which nothing is known yet.
void parse_to_document(benchmark::State& state) {
    for_each_line(state, [](std::string_view line) { return nlohmann::json::parse(line.begin(), line.end()).size(); });
}

/// The short way of a plain line: who there is and all that is known, identifiers refused.
void read_plain(benchmark::State& state) {
    zorgpad::batch::plain_line_reader reader(std::nullopt);
    for_each_line(state, [&reader](std::string_view line) { return reader.read(line); });
}

/// The long way, which every line takes that is not plain: a tree with places, the model of a family, findings.
void read_any(benchmark::State& state) {
    for_each_line(state, [](std::string_view line) { return zorgpad::read_family(line).has_value(); });
}

/// Puts the families on 120 days, after all births and within one date class.
std::string on_many_days(std::string text) {
    std::int32_t which = 0;
    const std::string day = to_string(neutral::today);
    for (std::size_t at = text.find(day); at != std::string::npos; at = text.find(day, at)) {
        text.replace(at, day.size(), to_string(zorgpad::days_after(zorgpad::from_civil(2026, 9, 1), which++ % 120)));
    }
    return text;
}

/// From text to verdicts as `zorgpad batch` works: a megabyte of lines at a time. `of parsing`: the speed, as part of
/// that of parsing alone in the same run.
void lines_to_verdicts(benchmark::State& state) {
    std::string text = neutral::lines(static_cast<std::size_t>(state.range(0)), state.range(1));
    if (state.range(2) != 0) {
        text = on_many_days(std::move(text));
    }
    const zorgpad::book book = neutral::whole_book(60);
    zorgpad::batch::program_shelf<zorgpad::book> shelf(book);
    std::size_t judged = 0;
    const auto judge_all = [&] {
        std::istringstream in(text);
        zorgpad::batch::line_reader reader(in);
        std::string part;
        std::vector<std::string_view> lines;
        std::uint64_t first = 0;
        judged = 0;
        for (bool more = true; more;) {
            more = reader.next(part, lines, first);
            for (const auto& line : zorgpad::batch::judge_lines(lines, shelf).lines) {
                judged += line.judged ? 1U : 0U;
            }
        }
    };
    judge_all(); // the programs are made
    double judging = 0;
    double parsing = 0;
    const std::vector<std::string_view> lines = lines_of(text);
    for (auto _ : state) {
        const double began = used_seconds();
        judge_all();
        judging += used_seconds() - began;
        state.PauseTiming();
        const double parsed = used_seconds();
        for (const std::string_view line : lines) {
            benchmark::DoNotOptimize(parses(line));
        }
        parsing += used_seconds() - parsed;
        state.ResumeTiming();
    }
    if (judged != lines.size()) {
        state.SkipWithError("not every line was judged");
    }
    count(state, text, lines.size());
    state.counters["of parsing"] = parsing / judging;
}

void sizes(benchmark::internal::Benchmark* to) {
    to->ArgNames({"families", "missing"})->Args({30'000, 0})->Args({30'000, 12})->Unit(benchmark::kMillisecond);
}
BENCHMARK(split)->Apply(sizes);
BENCHMARK(parse_alone)->Apply(sizes);
BENCHMARK(parse_to_document)->Apply(sizes);
BENCHMARK(read_plain)->Apply(sizes);
BENCHMARK(read_any)->Apply(sizes);
BENCHMARK(lines_to_verdicts)
    ->ArgNames({"families", "missing", "many_days"})
    ->Args({1'000, 0, 0})
    ->Args({10'000, 0, 0})
    ->Args({100'000, 0, 0})
    ->Args({100'000, 12, 0})
    ->Args({10'000, 0, 1})
    ->Args({100'000, 0, 1})
    ->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
