// SPDX-License-Identifier: BSL-1.0
// An order in which every edge leads forward, the same for the same graph always.
#pragma once

#include <zorgpad/graph/directed_graph.hpp>

#include <functional>
#include <queue>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace graph {

struct topological_result {
    std::vector<vertex> order; ///< where there is a loop: only what neither lies on one nor behind one
    bool is_acyclic = true;
};

/// The vertices so that every edge leads forward; of those that may come next, the lowest number comes first.
/// O((vertices + edges) log vertices). (Boost's own sort has no say in which of two equals comes first.)
template <class Graph>
[[nodiscard]] topological_result topological_order(const Graph& graph) {
    const std::size_t count = graph.vertex_count();
    std::vector<std::uint32_t> open(count);
    std::priority_queue<vertex, std::vector<vertex>, std::greater<>> ready;
    for (std::size_t at = 0; at < count; ++at) {
        const auto which = static_cast<vertex>(at);
        open[at] = static_cast<std::uint32_t>(graph.predecessors(which).size());
        if (open[at] == 0) {
            ready.push(which);
        }
    }
    topological_result result;
    result.order.reserve(count);
    while (!ready.empty()) {
        const vertex here = ready.top();
        ready.pop();
        result.order.push_back(here);
        for (const vertex next : graph.successors(here)) {
            if (--open[next] == 0) {
                ready.push(next);
            }
        }
    }
    result.is_acyclic = result.order.size() == count;
    return result;
}

} // namespace graph
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
