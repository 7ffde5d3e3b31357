// SPDX-License-Identifier: BSL-1.0
// What follows a node whichever way a family goes on from it, and a way on without it where there is one.
#pragma once

#include <zorgpad/check/every_way.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Whether a marked node follows each vertex on every way on. All exits of a node are walked, so one that leads there
/// for sure is enough; of `yes` and `no` of a condition, and of the exits of `choose: one`, each must. After the end of
/// a pathway a family goes on where it was named; where it came from outside it goes nowhere. For acyclic graphs; built
/// in O(vertices + edges).
template <class Ways>
class nodes_on_every_way_on {
public:
    nodes_on_every_way_on(const Ways& ways, const std::vector<graph::vertex>& order, std::vector<bool> marked)
        : ways_(ways), marked_(std::move(marked)), followed_(ways.vertices.size(), false) {
        for (auto here = order.rbegin(); here != order.rend(); ++here) {
            followed_[*here] = find(*here);
        }
    }

    /// Whether a marked node comes after the vertex, itself aside, for sure.
    [[nodiscard]] bool operator[](graph::vertex which) const noexcept { return followed_[which]; }

    /// A way on from a vertex that is not followed for sure: that vertex, and the nodes after it up to an end, as many
    /// as people read. O(their exits, and callers of their pathways).
    [[nodiscard]] short_way way_without(graph::vertex from) const {
        short_way way;
        for (graph::vertex here = from; here != graph::no_vertex; here = next_without(here)) {
            if (way.size() == longest_way) {
                way.push_back(graph::no_vertex);
                break;
            }
            if (ways_.vertices[here].kind == graph::vertex_kind::node) {
                way.push_back(here);
            }
        }
        return way;
    }

private:
    [[nodiscard]] bool leads_there(graph::vertex which) const noexcept { return marked_[which] || followed_[which]; }

    [[nodiscard]] bool find(graph::vertex here) const {
        switch (ways_.vertices[here].kind) {
        case graph::vertex_kind::begin:
            return starts_lead_there(here);
        case graph::vertex_kind::node: {
            const std::size_t called = ways_.called_by(here);
            return (called < ways_.pathways.size() && followed_[ways_.pathways[called].begin]) ||
                   exits_lead_there(here);
        }
        case graph::vertex_kind::end: {
            const graph::pathway_vertices& around = ways_.pathways[ways_.vertices[here].pathway];
            return !around.is_entry() && !around.callers.empty() &&
                   std::all_of(around.callers.begin(), around.callers.end(),
                               [this](graph::vertex caller) { return exits_lead_there(caller); });
        }
        case graph::vertex_kind::outside:
            break;
        }
        return false;
    }

    [[nodiscard]] bool starts_lead_there(graph::vertex begin) const {
        for (const std::uint32_t number : ways_.graph.edges_from(begin)) {
            const graph::vertex to = ways_.ends[number].to;
            if (!ways_.vertices[to].node->signal && leads_there(to)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool exits_lead_there(graph::vertex from) const {
        const zorgpad::node& node = *ways_.vertices[from].node;
        if (ends_here(from)) {
            return followed_[ways_.pathways[ways_.vertices[from].pathway].end];
        }
        return branch_leads_there(from, graph::branch::next) ||
               (node.condition && branch_leads_there(from, graph::branch::yes) &&
                branch_leads_there(from, graph::branch::no)) ||
               (node.choose.value_or(choose::any) == choose::one && first_without(from) == graph::no_vertex);
    }

    [[nodiscard]] bool ends_here(graph::vertex from) const {
        const graph::stretch<std::uint32_t> edges = ways_.graph.edges_from(from);
        return std::any_of(edges.begin(), edges.end(), [this](std::uint32_t number) {
            return ways_.edges[number].kind == graph::edge_kind::finish;
        });
    }

    [[nodiscard]] bool branch_leads_there(graph::vertex from, graph::branch which) const {
        const graph::stretch<std::uint32_t> edges = ways_.graph.edges_from(from);
        return std::any_of(edges.begin(), edges.end(), [this, which](std::uint32_t number) {
            const graph::pathway_edge& edge = ways_.edges[number];
            return edge.kind == graph::edge_kind::exit && edge.branch == which && !edge.exit->when &&
                   leads_there(ways_.ends[number].to);
        });
    }

    /// The target of the first exit that does not lead there for sure, or none.
    [[nodiscard]] graph::vertex first_without(graph::vertex from) const {
        for (const std::uint32_t number : ways_.graph.edges_from(from)) {
            const graph::edge_kind kind = ways_.edges[number].kind;
            const graph::vertex to = ways_.ends[number].to;
            if ((kind == graph::edge_kind::exit || kind == graph::edge_kind::finish) && !leads_there(to)) {
                return to;
            }
        }
        return graph::no_vertex;
    }

    [[nodiscard]] graph::vertex next_without(graph::vertex here) const {
        if (ways_.vertices[here].kind != graph::vertex_kind::end) {
            return first_without(here);
        }
        const graph::pathway_vertices& around = ways_.pathways[ways_.vertices[here].pathway];
        if (around.is_entry()) {
            return graph::no_vertex;
        }
        for (const graph::vertex caller : around.callers) {
            if (!exits_lead_there(caller)) {
                return first_without(caller);
            }
        }
        return graph::no_vertex;
    }

    const Ways& ways_;
    std::vector<bool> marked_;
    std::vector<bool> followed_;
};

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
