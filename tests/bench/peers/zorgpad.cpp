// SPDX-License-Identifier: BSL-1.0
// zorgpad on the load of the peers: one row of JSON for each way of judging, beside the rows of the peers.
//   bench_peers BOOK FAMILIES.ndjson ROWS [COPIES]
// ROWS receives the verdicts, a family a line, as the peers write them: 1, 0 or u for each scheme.
#include <zorgpad/batch/batch.hpp>
#include <zorgpad/batch/judge_lines.hpp>
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/load/load_book.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <sys/resource.h>
#include <time.h>

using namespace zorgpad;

namespace {

/// A row is measured for so long, and so many times, at least: in a shorter time a neighbour on the machine would show.
constexpr double least_seconds = 1;
constexpr int least_rounds = 5;

/// Seconds of processor time that this program has used: other work on the machine does not count.
double used_seconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double seconds_since(double from) { return used_seconds() - from; }

/// The median of the seconds that some rounds of work take; the first one warms up.
template <class Work>
double median_seconds(Work&& work) {
    work();
    std::vector<double> all;
    double together = 0;
    while (all.size() < least_rounds || together < least_seconds) {
        const auto began = used_seconds();
        work();
        all.push_back(seconds_since(began));
        together += all.back();
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

double most_memory() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024.0;
}

void print_row(const char* engine, std::size_t families, std::size_t schemes, double seconds, double compile_seconds,
               double megabytes = 0) {
    std::printf(
        "{\"engine\":\"%s\",\"families\":%zu,\"schemes\":%zu,\"compile_ms\":%.1f,\"family_evals_per_cpu_s\":%.0f,"
        "\"rss_max_mb\":%.1f,\"mb_per_s\":%.1f}\n",
        engine, families, schemes, compile_seconds * 1e3, static_cast<double>(families) / seconds, most_memory(),
        megabytes / seconds);
}

/// The families of one municipality.
struct town {
    std::shared_ptr<const batch::prepared_program> program;
    std::unique_ptr<batch::family_columns> families;
    std::unique_ptr<batch::family_judge> one_by_one;
};

struct address {
    town* where;
    std::size_t family;
};

char letter_of(truth is) { return is == truth::yes ? '1' : is == truth::no ? '0' : 'u'; }

} // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fputs("usage: bench_peers BOOK FAMILIES.ndjson ROWS [COPIES]\n", stderr);
        return 2;
    }
    const std::size_t copies = argc > 4 ? std::strtoul(argv[4], nullptr, 10) : 100;
    const auto loaded = load_book(std::filesystem::path(argv[1]));
    if (!loaded) {
        for (const finding& one : loaded.findings()) {
            std::fprintf(stderr, "%s: %s\n", one.where.pointer.c_str(), std::string(one.message.in("en")).c_str());
        }
        return 1;
    }
    std::ifstream file(argv[2], std::ios::binary);
    std::stringstream whole;
    whole << file.rdbuf();
    const std::string text = whole.str();
    std::vector<std::string_view> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        lines.push_back(std::string_view(text).substr(from, end - from));
        from = end + 1;
    }

    batch::program_shelf<book> shelf(*loaded);
    std::vector<family> families;
    for (const std::string_view line : lines) {
        families.push_back(*read_family(line));
    }
    const auto began = used_seconds();
    for (const family& one : families) {
        (void)shelf.get(one.municipality.value_or(""), *one.as_of);
    }
    const double compiling = seconds_since(began);

    std::map<std::string, town> towns;
    std::vector<address> addresses;
    const auto take_in = [&](std::size_t times) {
        towns.clear();
        addresses.clear();
        for (std::size_t copy = 0; copy < times; ++copy) {
            for (const family& one : families) {
                town& here = towns[one.municipality.value_or("")];
                if (!here.program) {
                    const auto found = shelf.get(one.municipality.value_or(""), *one.as_of);
                    if (!found.program) {
                        std::fprintf(stderr, "the book of %s has errors\n", one.municipality.value_or("").c_str());
                        std::exit(1);
                    }
                    here.program = found.program;
                    here.families = std::make_unique<batch::family_columns>(here.program->program);
                }
                addresses.push_back(address{&here, *here.program->taking_in.add(one, *here.families)});
            }
        }
        for (auto& [code, here] : towns) {
            here.one_by_one = std::make_unique<batch::family_judge>(here.program->program, *here.families);
        }
    };
    take_in(1);
    const std::size_t schemes = addresses.front().where->program->program.verdicts.size();

    batch::word kept = 0; // so that nothing is left out
    const double one = median_seconds([&] {
        for (const address& at : addresses) {
            (void)at.where->one_by_one->judge(at.family);
            kept ^= at.where->one_by_one->household_verdicts().front().yes;
        }
    });
    print_row("zorgpad: one family at a time", families.size(), schemes, one, compiling);
    const auto judge_all = [&] {
        for (const auto& [code, here] : towns) {
            const auto verdicts = judge(here.program->program, *here.families);
            kept ^= verdicts.verdicts.front().yes.front();
        }
    };
    print_row("zorgpad: columns", families.size(), schemes, median_seconds(judge_all), compiling);

    // The rows, from columns and one at a time: they must be alike.
    std::ofstream rows(argv[3], std::ios::binary);
    std::map<const town*, batch::verdict_columns> judged;
    for (const auto& [code, here] : towns) {
        judged.emplace(&here, judge(here.program->program, *here.families));
    }
    for (const address& at : addresses) {
        (void)at.where->one_by_one->judge(at.family);
        for (std::size_t verdict = 0; verdict < schemes; ++verdict) {
            const truth is = judged.at(at.where).at(verdict, at.family);
            if (is != at.where->one_by_one->truth_of(verdict)) {
                std::fputs("columns and one family at a time differ\n", stderr);
                return 1;
            }
            rows << letter_of(is);
        }
        rows << '\n';
    }
    rows.close();

    // The full evaluator, on some of them: every verdict must be the same.
    evaluate_options plain;
    plain.nearest_changes = false;
    const std::size_t some = std::min<std::size_t>(families.size(), 300);
    const auto began_plans = used_seconds();
    std::size_t differ = 0;
    for (std::size_t which = 0; which < some; ++which) {
        const plan made = evaluate(addresses[which].where->program->program.book, families[which], plain);
        for (const plan_scheme& scheme : made.schemes) {
            const truth is = scheme.is == verdict::likely    ? truth::yes
                             : scheme.is == verdict::unknown ? truth::unknown
                                                             : truth::no;
            differ += is != judged.at(addresses[which].where).at(scheme.scheme, addresses[which].family) ? 1U : 0U;
        }
    }
    print_row("zorgpad: whole plan with reasons", some, schemes, seconds_since(began_plans), compiling);
    if (differ != 0) {
        std::fprintf(stderr, "%zu verdicts differ from the full evaluator\n", differ);
        return 1;
    }

    // Lines of text: only parsing them, reading families (the short way and the long way), and all of it.
    const double megabytes = static_cast<double>(text.size()) * 1e-6;
    const auto print_lines = [&](const char* engine, auto&& work) {
        print_row(engine, families.size(), schemes, median_seconds(work), compiling, megabytes);
    };
    print_lines("zorgpad: parsing JSON alone (nlohmann)", [&] {
        for (const std::string_view line : lines) {
            kept ^= nlohmann::json::accept(line.begin(), line.end()) ? 1U : 0U;
        }
    });
    print_lines("zorgpad: reading plain lines only", [&] {
        batch::plain_line_reader reader(std::nullopt);
        for (const std::string_view line : lines) {
            const batch::plain_family* read = reader.read(line);
            kept ^= read == nullptr ? 0 : read->facts.size();
        }
    });
    print_lines("zorgpad: reading any line only", [&] {
        for (const std::string_view line : lines) {
            kept ^= read_family(line)->household.size();
        }
    });
    print_lines("zorgpad: lines to verdicts", [&] { kept ^= batch::judge_lines(lines, shelf).groups.size(); });

    judged.clear();
    take_in(copies);
    print_row(("zorgpad: columns, " + std::to_string(copies) + " copies").c_str(), families.size() * copies, schemes,
              median_seconds(judge_all), compiling);
    return kept == 0x5EED ? 3 : 0;
}
