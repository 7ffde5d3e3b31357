// SPDX-License-Identifier: BSL-1.0
// Puts the expressions of a program in the order in which they are worked out, verdict by verdict, and gives each a
// slot that is free again after its last use: what is being worked on then stays in the nearest cache, however many
// schemes there are.
#pragma once

#include <zorgpad/batch/expression_graph.hpp>

#include <utility>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// Lays out the steps of a program whose verdicts, columns and records are known. Linear in the expressions.
class step_order {
public:
    step_order(const expression_graph& graph, verdict_program& into) : graph_(graph), into_(into) {}

    /// `results`: the expression of each verdict.
    void lay_out(const std::vector<expression_number>& results) {
        uses_.assign(graph_.size(), 0);
        slots_.assign(graph_.size(), none);
        count_uses(results);
        for (std::size_t which = 0; which < results.size(); ++which) {
            emit_all(results[which]);
            instruction store = instruction_of(step::verdict, graph_[results[which]].of);
            store.number = static_cast<std::int64_t>(which);
            store.from = static_cast<std::uint32_t>(into_.operands.size());
            store.count = 1;
            into_.operands.push_back(slots_[results[which]]);
            into_.steps.push_back(store);
            release(results[which]);
        }
    }

private:
    [[nodiscard]] static instruction instruction_of(step what, subject of) {
        instruction made;
        made.what = what;
        made.of = of;
        return made;
    }

    void count_uses(const std::vector<expression_number>& results) {
        std::vector<expression_number> open;
        const auto use = [&](expression_number one) {
            if (uses_[one]++ == 0) {
                open.push_back(one);
            }
        };
        for (const expression_number one : results) {
            use(one);
        }
        while (!open.empty()) {
            const expression_number one = open.back();
            open.pop_back();
            for (const expression_number part : graph_[one].parts) {
                use(part);
            }
        }
    }

    /// Depth first, without recursion: parts before wholes.
    void emit_all(expression_number root) {
        std::vector<std::pair<expression_number, std::size_t>> open{{root, 0}};
        while (!open.empty()) {
            const expression_number here = open.back().first;
            const std::vector<expression_number>& parts = graph_[here].parts;
            if (slots_[here] != none) {
                open.pop_back();
            } else if (open.back().second < parts.size()) {
                open.emplace_back(parts[open.back().second++], 0);
            } else {
                emit(here);
                open.pop_back();
            }
        }
    }

    void emit(expression_number which) {
        const expression& one = graph_[which];
        instruction made = instruction_of(one.what, one.of);
        made.from = static_cast<std::uint32_t>(into_.operands.size());
        made.count = static_cast<std::uint32_t>(one.parts.size());
        made.column = one.column;
        made.number = one.number;
        made.other = one.other;
        for (const expression_number part : one.parts) {
            into_.operands.push_back(slots_[part]);
        }
        if (one.what == step::size_among) {
            made.column = static_cast<std::uint32_t>(into_.values.size());
            made.other = static_cast<std::int64_t>(one.values.size());
            into_.values.insert(into_.values.end(), one.values.begin(), one.values.end());
        }
        into_.reads_due_dates = into_.reads_due_dates || one.what == step::expecting || one.what == step::due_by;
        // The slot is taken before those of the parts are given back: a step never writes what it reads.
        made.to = slots_[which] = take(one.of);
        into_.steps.push_back(made);
        for (const expression_number part : one.parts) {
            release(part);
        }
    }

    [[nodiscard]] std::uint32_t take(subject of) {
        std::vector<std::uint32_t>& free = free_[static_cast<std::size_t>(of)];
        if (free.empty()) {
            return into_.slots[static_cast<std::size_t>(of)]++;
        }
        const std::uint32_t slot = free.back();
        free.pop_back();
        return slot;
    }

    /// What is not used any more keeps its number, so that it is not worked out again; nobody asks for it.
    void release(expression_number which) {
        if (--uses_[which] == 0) {
            free_[static_cast<std::size_t>(graph_[which].of)].push_back(slots_[which]);
        }
    }

    const expression_graph& graph_;
    verdict_program& into_;
    std::vector<std::uint32_t> uses_;
    std::vector<std::uint32_t> slots_;
    std::array<std::vector<std::uint32_t>, 3> free_;
};

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
