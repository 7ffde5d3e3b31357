// SPDX-License-Identifier: BSL-1.0
// Checking pathways of a thousand to a million nodes: the graph and its checks, on chains with side ways and on fans.
#include <zorgpad/check/check_variant.hpp>

#include <benchmark/benchmark.h>

#include <string>
#include <utility>
#include <vector>

namespace {

std::string name_of(std::size_t which) {
    std::string digits = std::to_string(which);
    return "n" + std::string(7 - digits.size(), '0') + digits;
}

/// One pathway of steps that already stands merged: `next_of(node)` lists where each leads.
template <class Next>
zorgpad::merged_book pathway_of(std::size_t nodes, Next&& next_of) {
    zorgpad::merged_book made;
    zorgpad::pathway& pathway = made.content.pathways["p"];
    pathway.kind.set(zorgpad::pathway_kind::zorgpad, {});
    pathway.start.set({{name_of(0)}, {}, false}, {});
    for (std::size_t which = 0; which < nodes; ++which) {
        zorgpad::node one;
        one.at.offset = static_cast<std::uint32_t>(which);
        one.step.set(zorgpad::step_kind::inform, {});
        zorgpad::exits exits;
        for (const std::size_t to : next_of(which)) {
            zorgpad::exit_to exit;
            exit.to = name_of(to);
            exits.items.push_back(std::move(exit));
        }
        if (!exits.items.empty()) {
            one.next.set(std::move(exits), {});
        }
        pathway.nodes.emplace_hint(pathway.nodes.end(), name_of(which), std::move(one));
    }
    return made;
}

/// A chain in which every fourth node also leads over the next one: five edges to four nodes.
zorgpad::merged_book chain(std::size_t nodes) {
    return pathway_of(nodes, [nodes](std::size_t which) {
        std::vector<std::size_t> next;
        if (which + 1 < nodes) {
            next.push_back(which + 1);
        }
        if (which % 4 == 0 && which + 2 < nodes) {
            next.push_back(which + 2);
        }
        return next;
    });
}

/// One node that leads to all others, which come together again in the last.
zorgpad::merged_book fan(std::size_t nodes) {
    return pathway_of(nodes, [nodes](std::size_t which) {
        std::vector<std::size_t> next;
        for (std::size_t one = 1; which == 0 && one + 1 < nodes; ++one) {
            next.push_back(one);
        }
        if (which > 0 && which + 1 < nodes) {
            next.push_back(nodes - 1);
        }
        return next;
    });
}

void check(benchmark::State& state, const zorgpad::merged_book& merged) {
    const zorgpad::book whole;
    const zorgpad::variant national{{}, {""}};
    const zorgpad::check_options options = zorgpad::detail::complete({});
    for (auto _ : state) {
        const zorgpad::graph::pathway_graph ways = zorgpad::graph::build_pathway_graph(merged);
        zorgpad::findings found;
        check_graph(zorgpad::checked_variant{whole, national, merged, ways, options}, found);
        benchmark::DoNotOptimize(found.data());
    }
    state.SetComplexityN(state.range(0));
    state.counters["per_node"] =
        benchmark::Counter(static_cast<double>(state.range(0)),
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void check_chain(benchmark::State& state) { check(state, chain(static_cast<std::size_t>(state.range(0)))); }
void check_fan(benchmark::State& state) { check(state, fan(static_cast<std::size_t>(state.range(0)))); }

BENCHMARK(check_chain)->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMillisecond)->Complexity();
BENCHMARK(check_fan)->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMillisecond)->Complexity();

} // namespace

BENCHMARK_MAIN();
