// SPDX-License-Identifier: BSL-1.0
// What a family can reach at all, whatever it is like: every guard may hold.
#pragma once

#include <zorgpad/graph/pathway_graph.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Which vertices can be reached. What follows a pathway node needs that node and an end of the pathway that it names.
/// O(vertices + edges).
template <class Ways>
class reachability {
public:
    /// From outside; with `from_everywhere` also from the begin of every pathway, so that a pathway that nobody names
    /// does not take all its nodes along.
    reachability(const Ways& ways, bool from_everywhere) : ways_(ways), reached_(ways.vertices.size(), false) {
        visit(graph::pathway_graph::outside);
        if (from_everywhere) {
            for (const graph::pathway_vertices& one : ways.pathways) {
                visit(one.begin);
            }
        }
        while (!stack_.empty()) {
            const graph::vertex here = stack_.back();
            stack_.pop_back();
            for (const std::uint32_t number : ways_.graph.edges_from(here)) {
                if (is_open(number)) {
                    visit(ways_.ends[number].to);
                }
            }
        }
    }

    [[nodiscard]] bool operator[](graph::vertex which) const noexcept { return reached_[which]; }

    /// Whether an edge can be walked, when its source is reached.
    [[nodiscard]] bool is_open(std::uint32_t number) const noexcept {
        const graph::pathway_edge& edge = ways_.edges[number];
        switch (edge.kind) {
        case graph::edge_kind::passed:
            return reached_[edge.caller];
        case graph::edge_kind::exit:
        case graph::edge_kind::finish: {
            const std::size_t called = ways_.called_by(ways_.ends[number].from);
            return called == ways_.pathways.size() || reached_[ways_.pathways[called].end];
        }
        default:
            return true;
        }
    }

private:
    void visit(graph::vertex which) {
        if (!reached_[which]) {
            reached_[which] = true;
            stack_.push_back(which);
        }
    }

    const Ways& ways_;
    std::vector<bool> reached_;
    std::vector<graph::vertex> stack_;
};

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
