// SPDX-License-Identifier: BSL-1.0
// Named algorithms on directed graphs. They return plain containers, in an order that depends on vertex numbers only.
// None of them recurses: a graph of a million vertices in a row is fine.
#pragma once

#include <zorgpad/graph/boost_adaptor.hpp>
#include <zorgpad/graph/topological_order.hpp>

#include <boost/graph/strong_components.hpp>

#include <algorithm>
#include <numeric>
#include <optional>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace graph {

/// Marks per vertex.
using vertex_set = std::vector<bool>;

/// The strong components that hold a loop: more than one vertex, or one with an edge to itself. The vertices of each in
/// ascending order, the components by their lowest vertex. O(vertices + edges), and sorting.
template <class Graph>
[[nodiscard]] std::vector<std::vector<vertex>> loops(const Graph& graph) {
    const std::size_t count = graph.vertex_count();
    std::vector<std::uint32_t> component(count);
    const auto index = boost::typed_identity_property_map<vertex>();
    const std::size_t found = boost::strong_components(
        graph, boost::make_iterator_property_map(component.begin(), index), boost::vertex_index_map(index));
    std::vector<std::vector<vertex>> members(found);
    for (std::size_t at = 0; at < count; ++at) {
        members[component[at]].push_back(static_cast<vertex>(at));
    }
    const auto holds_no_loop = [&graph](const std::vector<vertex>& all) {
        if (all.size() > 1) {
            return false;
        }
        const stretch<vertex> next = graph.successors(all.front());
        return std::find(next.begin(), next.end(), all.front()) == next.end();
    };
    members.erase(std::remove_if(members.begin(), members.end(), holds_no_loop), members.end());
    std::sort(members.begin(), members.end());
    return members;
}

/// A shortest loop through the lowest vertex of a component from `loops`: the vertices in the order in which they are
/// walked, that vertex first and not repeated at the end. O(vertices + edges of the component), and O(all vertices)
/// space.
template <class Graph>
[[nodiscard]] std::vector<vertex> loop_within(const Graph& graph, const std::vector<vertex>& component) {
    const vertex begin = component.front();
    vertex_set inside(graph.vertex_count(), false);
    for (const vertex one : component) {
        inside[one] = true;
    }
    std::vector<vertex> came_from(graph.vertex_count(), no_vertex);
    std::vector<vertex> queue{begin};
    for (std::size_t head = 0; head < queue.size(); ++head) {
        for (const vertex next : graph.successors(queue[head])) {
            if (next == begin) {
                std::vector<vertex> loop;
                for (vertex at = queue[head]; at != no_vertex; at = came_from[at]) {
                    loop.push_back(at);
                }
                std::reverse(loop.begin(), loop.end());
                return loop;
            }
            if (inside[next] && came_from[next] == no_vertex) {
                came_from[next] = queue[head];
                queue.push_back(next);
            }
        }
    }
    return {};
}

/// One loop of each component that has any. Empty exactly where the graph is acyclic.
template <class Graph>
[[nodiscard]] std::vector<std::vector<vertex>> example_loops(const Graph& graph) {
    std::vector<std::vector<vertex>> all;
    for (const std::vector<vertex>& component : loops(graph)) {
        all.push_back(loop_within(graph, component));
    }
    return all;
}

/// Everything that can be reached from any of the vertices, these included. O(vertices + edges).
template <class Graph>
[[nodiscard]] vertex_set reachable_from(const Graph& graph, const std::vector<vertex>& begin) {
    vertex_set reached(graph.vertex_count(), false);
    std::vector<vertex> stack;
    const auto visit = [&](vertex which) {
        if (!reached[which]) {
            reached[which] = true;
            stack.push_back(which);
        }
    };
    for (const vertex one : begin) {
        visit(one);
    }
    while (!stack.empty()) {
        const vertex here = stack.back();
        stack.pop_back();
        for (const vertex next : graph.successors(here)) {
            visit(next);
        }
    }
    return reached;
}

/// What follows a vertex on some way, ascending; the vertex itself only where it lies on a loop. O(vertices + edges).
template <class Graph>
[[nodiscard]] std::vector<vertex> descendants(const Graph& graph, vertex of) {
    const stretch<vertex> next = graph.successors(of);
    const vertex_set reached = reachable_from(graph, std::vector<vertex>(next.begin(), next.end()));
    std::vector<vertex> all;
    for (std::size_t at = 0; at < reached.size(); ++at) {
        if (reached[at]) {
            all.push_back(static_cast<vertex>(at));
        }
    }
    return all;
}

/// A shortest way from one vertex to another, both included; empty where there is none. Where `avoiding` is a vertex,
/// the way does not touch it. O(vertices + edges).
template <class Graph>
[[nodiscard]] std::vector<vertex> shortest_way(const Graph& graph, vertex from, vertex to,
                                               vertex avoiding = no_vertex) {
    std::vector<vertex> way;
    if (from == avoiding || to == avoiding) {
        return way;
    }
    std::vector<vertex> came_from(graph.vertex_count(), no_vertex);
    std::vector<vertex> queue{from};
    came_from[from] = from;
    for (std::size_t head = 0; head < queue.size() && came_from[to] == no_vertex; ++head) {
        for (const vertex next : graph.successors(queue[head])) {
            if (next != avoiding && came_from[next] == no_vertex) {
                came_from[next] = queue[head];
                queue.push_back(next);
            }
        }
    }
    if (came_from[to] == no_vertex) {
        return way;
    }
    for (vertex at = to; at != from; at = came_from[at]) {
        way.push_back(at);
    }
    way.push_back(from);
    std::reverse(way.begin(), way.end());
    return way;
}

namespace detail {

/// Lengauer and Tarjan, "A fast algorithm for finding dominators in a flowgraph" (1979), the simple linking. Vertices
/// are known by their number in depth-first order, so those that cannot be reached never take part.
template <class Graph>
class dominator_finder {
public:
    dominator_finder(const Graph& graph, vertex root) : graph_(graph) {
        number_depth_first(root);
        const std::size_t count = vertex_at_.size();
        semi_.resize(count);
        std::iota(semi_.begin(), semi_.end(), std::uint32_t{0});
        best_ = semi_;
        ancestor_.assign(count, no_vertex);
        dominator_.assign(count, no_vertex);
        find();
    }

    [[nodiscard]] std::vector<vertex> result() const {
        std::vector<vertex> immediate(graph_.vertex_count(), no_vertex);
        for (std::size_t at = 1; at < vertex_at_.size(); ++at) {
            immediate[vertex_at_[at]] = vertex_at_[dominator_[at]];
        }
        return immediate;
    }

private:
    void number_depth_first(vertex root) {
        number_of_.assign(graph_.vertex_count(), no_vertex);
        struct frame {
            std::uint32_t number;
            const vertex* next;
        };
        std::vector<frame> stack;
        const auto enter = [&](vertex which, std::uint32_t parent) {
            const auto number = static_cast<std::uint32_t>(vertex_at_.size());
            number_of_[which] = number;
            vertex_at_.push_back(which);
            parent_.push_back(parent);
            stack.push_back(frame{number, graph_.successors(which).begin()});
        };
        enter(root, no_vertex);
        while (!stack.empty()) {
            frame& top = stack.back();
            if (top.next == graph_.successors(vertex_at_[top.number]).end()) {
                stack.pop_back();
                continue;
            }
            const vertex next = *top.next++;
            if (number_of_[next] == no_vertex) {
                enter(next, top.number);
            }
        }
    }

    /// The vertex with the least semidominator on the way up to the root of the forest so far.
    [[nodiscard]] std::uint32_t evaluate(std::uint32_t which) {
        if (ancestor_[which] == no_vertex) {
            return which;
        }
        // Compress the way from the top down.
        way_.clear();
        for (std::uint32_t at = which; ancestor_[ancestor_[at]] != no_vertex; at = ancestor_[at]) {
            way_.push_back(at);
        }
        for (auto at = way_.rbegin(); at != way_.rend(); ++at) {
            const std::uint32_t above = ancestor_[*at];
            if (semi_[best_[above]] < semi_[best_[*at]]) {
                best_[*at] = best_[above];
            }
            ancestor_[*at] = ancestor_[above];
        }
        return best_[which];
    }

    void find() {
        // The vertices whose semidominator is the same, as linked lists.
        std::vector<std::uint32_t> bucket(vertex_at_.size(), no_vertex);
        std::vector<std::uint32_t> next_in_bucket(vertex_at_.size(), no_vertex);
        for (auto at = static_cast<std::uint32_t>(vertex_at_.size()); at-- > 1;) {
            for (const vertex before : graph_.predecessors(vertex_at_[at])) {
                if (number_of_[before] != no_vertex) {
                    semi_[at] = std::min(semi_[at], semi_[evaluate(number_of_[before])]);
                }
            }
            next_in_bucket[at] = bucket[semi_[at]];
            bucket[semi_[at]] = at;
            const std::uint32_t parent = parent_[at];
            ancestor_[at] = parent;
            for (std::uint32_t one = bucket[parent]; one != no_vertex; one = next_in_bucket[one]) {
                const std::uint32_t least = evaluate(one);
                dominator_[one] = semi_[least] < semi_[one] ? least : parent;
            }
            bucket[parent] = no_vertex;
        }
        for (std::uint32_t at = 1; at < vertex_at_.size(); ++at) {
            if (dominator_[at] != semi_[at]) {
                dominator_[at] = dominator_[dominator_[at]];
            }
        }
    }

    const Graph& graph_;
    std::vector<std::uint32_t> number_of_; ///< by vertex
    std::vector<vertex> vertex_at_;        ///< by number, and so all below
    std::vector<std::uint32_t> parent_;
    std::vector<std::uint32_t> semi_;
    std::vector<std::uint32_t> best_;
    std::vector<std::uint32_t> ancestor_;
    std::vector<std::uint32_t> dominator_;
    std::vector<std::uint32_t> way_;
};

} // namespace detail

/// By vertex: the nearest vertex that lies on every way to it from the root; `no_vertex` for the root and for what the
/// root does not reach. O((vertices + edges) log vertices). (Boost's dominator tree recurses along the ways, and wants
/// unreachable vertices taken out first.)
template <class Graph>
[[nodiscard]] std::vector<vertex> immediate_dominators(const Graph& graph, vertex root) {
    return detail::dominator_finder(graph, root).result();
}

} // namespace graph
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
