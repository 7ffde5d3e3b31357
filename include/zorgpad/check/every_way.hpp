// SPDX-License-Identifier: BSL-1.0
// What lies on every way that a family can walk to a node, and a way around it where there is one.
#pragma once

#include <zorgpad/check/reachability.hpp>
#include <zorgpad/graph/topological_order.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// A set of marks for each vertex, as bits.
using node_marks = std::vector<std::uint64_t>;

/// One mark for each of at most 64 vertices; `no_vertex` marks none.
template <class Ways>
[[nodiscard]] node_marks marks_of(const Ways& ways, const std::vector<graph::vertex>& marked) {
    node_marks own(ways.vertices.size(), 0);
    for (std::size_t bit = 0; bit < marked.size(); ++bit) {
        if (marked[bit] != graph::no_vertex) {
            own[marked[bit]] |= std::uint64_t{1} << bit;
        }
    }
    return own;
}

/// The exits that everybody walks who enters a pathway: from its starts that are no signal, by `next` without `when`.
/// By edge. For acyclic graphs; O(vertices + edges).
template <class Ways>
[[nodiscard]] std::vector<bool> exits_that_all_walk(const Ways& ways, const std::vector<graph::vertex>& order) {
    std::vector<bool> walked_by_all(ways.vertices.size(), false);
    std::vector<bool> exits(ways.edges.size(), false);
    for (const graph::vertex here : order) {
        const bool is_begin = ways.vertices[here].kind == graph::vertex_kind::begin;
        // What follows a named pathway waits for an end of it.
        const bool leads_on = walked_by_all[here] && ways.called_by(here) == ways.pathways.size();
        for (const std::uint32_t number : ways.graph.edges_from(here)) {
            const graph::pathway_edge& edge = ways.edges[number];
            exits[number] = leads_on && edge.kind == graph::edge_kind::exit && edge.branch == graph::branch::next &&
                            !edge.exit->when;
            const zorgpad::node* to = ways.vertices[ways.ends[number].to].node;
            if (to != nullptr && !to->signal && to->join.value_or(join::any) == join::any &&
                (exits[number] || (is_begin && edge.kind == graph::edge_kind::start))) {
                walked_by_all[ways.ends[number].to] = true;
            }
        }
    }
    return exits;
}

/// Which marks lie on every way to each vertex: `join: all` unites ways, and what follows a pathway node has come along
/// that node and the pathway that it names. An exit that all walk, where it is given, lies before its target on every
/// way: a plan waits for it, whatever else leads there. For acyclic graphs; O(vertices + edges).
template <class Ways>
class nodes_on_every_way {
public:
    nodes_on_every_way(const Ways& ways, const std::vector<graph::vertex>& order, const node_marks& own,
                       std::vector<bool> walked_by_all = {})
        : ways_(ways), walked_by_all_(std::move(walked_by_all)), masks_(ways.vertices.size(), 0),
          reached_(ways.vertices.size(), false) {
        for (const graph::vertex here : order) {
            find(here);
            masks_[here] |= own[here];
        }
    }

    /// The marks on every way to a vertex, and its own.
    [[nodiscard]] std::uint64_t operator[](graph::vertex which) const noexcept { return masks_[which]; }
    [[nodiscard]] bool is_reached(graph::vertex which) const noexcept { return reached_[which]; }

    /// A shortest way from outside to a vertex on which a mark does not lie: its nodes, the vertex last. The mark is
    /// not among those of the vertex. O(vertices + edges).
    [[nodiscard]] std::vector<graph::vertex> way_without(std::uint64_t mark, graph::vertex to) const {
        std::vector<graph::vertex> leads_to(ways_.vertices.size(), graph::no_vertex);
        std::vector<graph::vertex> queue{to};
        leads_to[to] = to;
        std::vector<graph::vertex> way;
        for (std::size_t head = 0; head < queue.size(); ++head) {
            const graph::vertex here = queue[head];
            if (here == graph::pathway_graph::outside) {
                for (graph::vertex at = here; at != to; at = leads_to[at]) {
                    add_node(at, way);
                }
                add_node(to, way);
                break;
            }
            for (const std::uint32_t number : ways_.graph.edges_to(here)) {
                const graph::vertex from = ways_.ends[number].from;
                if (ways_.edges[number].kind != graph::edge_kind::passed && leads_to[from] == graph::no_vertex &&
                    is_walked(number) && (marks_along(number) & mark) == 0) {
                    leads_to[from] = here;
                    queue.push_back(from);
                }
            }
        }
        return way;
    }

private:
    /// The end of the pathway that must be passed to walk on from the source of an edge; otherwise the source.
    [[nodiscard]] graph::vertex end_before(std::uint32_t number) const noexcept {
        const graph::edge_kind kind = ways_.edges[number].kind;
        const graph::vertex from = ways_.ends[number].from;
        const std::size_t called = kind == graph::edge_kind::exit || kind == graph::edge_kind::finish
                                       ? ways_.called_by(from)
                                       : ways_.pathways.size();
        return called < ways_.pathways.size() ? ways_.pathways[called].end : from;
    }
    [[nodiscard]] bool is_walked(std::uint32_t number) const noexcept {
        return reached_[ways_.ends[number].from] && reached_[end_before(number)];
    }
    [[nodiscard]] std::uint64_t marks_along(std::uint32_t number) const noexcept {
        return masks_[ways_.ends[number].from] | masks_[end_before(number)];
    }

    void add_node(graph::vertex at, std::vector<graph::vertex>& way) const {
        if (ways_.vertices[at].kind == graph::vertex_kind::node) {
            way.push_back(at);
        }
    }

    void find(graph::vertex here) {
        if (here == graph::pathway_graph::outside) {
            reached_[here] = true;
            return;
        }
        const zorgpad::node* node = ways_.vertices[here].node;
        const bool unites = node != nullptr && node->join && *node->join == join::all;
        std::uint64_t common = ~std::uint64_t{0};
        std::uint64_t united = 0;
        bool any = false;
        bool all = true;
        for (const std::uint32_t number : ways_.graph.edges_to(here)) {
            if (ways_.edges[number].kind == graph::edge_kind::passed) {
                continue; // looked at with the edge that it stands beside
            }
            if (!is_walked(number)) {
                all = false;
                continue;
            }
            any = true;
            const std::uint64_t along = marks_along(number);
            common &= along;
            if (unites || (!walked_by_all_.empty() && walked_by_all_[number])) {
                united |= along;
            }
        }
        reached_[here] = unites ? any && all : any;
        masks_[here] = !reached_[here] ? 0 : unites ? united : common | united;
    }

    const Ways& ways_;
    std::vector<bool> walked_by_all_;
    node_marks masks_;
    std::vector<bool> reached_;
};

/// The nodes of a way in words: "money/meet → money/discuss".
template <class Ways>
[[nodiscard]] std::string way_words(const Ways& ways, const std::vector<graph::vertex>& way) {
    std::string words;
    for (const graph::vertex one : way) {
        words += (words.empty() ? "" : " → ") + ways.name_of(one);
    }
    return words;
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
