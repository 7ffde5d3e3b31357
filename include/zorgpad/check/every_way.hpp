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

    /// Whether an edge can be walked, but for the edges beside others (edge_kind::passed).
    [[nodiscard]] bool is_walked(std::uint32_t number) const noexcept {
        return reached_[ways_.ends[number].from] && reached_[end_before(number)];
    }
    /// The marks on every way that comes along an edge.
    [[nodiscard]] std::uint64_t marks_along(std::uint32_t number) const noexcept {
        return masks_[ways_.ends[number].from] | masks_[end_before(number)];
    }
    [[nodiscard]] const Ways& ways() const noexcept { return ways_; }

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

/// The nodes of a way, as many as people read: of a long one the first and the last, and `no_vertex` between them.
using short_way = std::vector<graph::vertex>;
inline constexpr std::size_t longest_way = 12;

/// Shortest ways from outside on which a mark does not lie. Built in O(vertices + edges).
template <class Ways>
class ways_without {
public:
    ways_without(const nodes_on_every_way<Ways>& marks, std::uint64_t mark)
        : ways_(marks.ways()), came_from_(ways_.vertices.size(), graph::no_vertex),
          first_(ways_.vertices.size(), graph::no_vertex) {
        std::vector<graph::vertex> queue{graph::pathway_graph::outside};
        for (std::size_t head = 0; head < queue.size(); ++head) {
            const graph::vertex here = queue[head];
            for (const std::uint32_t number : ways_.graph.edges_from(here)) {
                const graph::vertex to = ways_.ends[number].to;
                if (ways_.edges[number].kind != graph::edge_kind::passed && came_from_[to] == graph::no_vertex &&
                    marks.is_reached(to) && marks.is_walked(number) && (marks.marks_along(number) & mark) == 0) {
                    came_from_[to] = here;
                    first_[to] = first_[here] == graph::no_vertex && is_node(to) ? to : first_[here];
                    queue.push_back(to);
                }
            }
        }
    }

    /// The way to a vertex before which the mark does not lie on every way. O(1).
    [[nodiscard]] short_way to(graph::vertex which) const {
        short_way way;
        for (graph::vertex at = which; at != graph::no_vertex && way.size() < longest_way; at = came_from_[at]) {
            if (is_node(at)) {
                way.push_back(at);
            }
        }
        if (!way.empty() && way.back() != first_[which]) {
            way.back() = graph::no_vertex;
            way.push_back(first_[which]);
        }
        std::reverse(way.begin(), way.end());
        return way;
    }

private:
    [[nodiscard]] bool is_node(graph::vertex which) const noexcept {
        return ways_.vertices[which].kind == graph::vertex_kind::node;
    }

    const Ways& ways_;
    std::vector<graph::vertex> came_from_;
    std::vector<graph::vertex> first_; ///< the first node on the way
};

/// A way in words: "money/meet → money/discuss".
template <class Ways>
[[nodiscard]] std::string way_words(const Ways& ways, const short_way& way) {
    std::string words;
    for (const graph::vertex one : way) {
        words += (words.empty() ? "" : " → ") + (one == graph::no_vertex ? std::string("…") : ways.name_of(one));
    }
    return words;
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
