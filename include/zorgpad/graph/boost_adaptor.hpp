// SPDX-License-Identifier: BSL-1.0
// Lets Boost.Graph walk a directed_graph as it is: a vertex list graph and an incidence graph, nothing copied.
#pragma once

#include <zorgpad/graph/directed_graph.hpp>

#include <boost/graph/graph_traits.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/property_map/property_map.hpp>

#include <iterator>
#include <utility>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace graph {

/// Goes over the edges of one vertex.
class edge_walker {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = edge;
    using difference_type = std::ptrdiff_t;
    using pointer = const edge*;
    using reference = edge;

    edge_walker() = default;
    edge_walker(vertex from, const vertex* to) noexcept : from_(from), to_(to) {}
    [[nodiscard]] edge operator*() const noexcept { return edge{from_, *to_}; }
    edge_walker& operator++() noexcept {
        ++to_;
        return *this;
    }
    edge_walker operator++(int) noexcept {
        const edge_walker before = *this;
        ++to_;
        return before;
    }
    friend bool operator==(const edge_walker& left, const edge_walker& right) noexcept { return left.to_ == right.to_; }
    friend bool operator!=(const edge_walker& left, const edge_walker& right) noexcept { return left.to_ != right.to_; }

private:
    vertex from_ = 0;
    const vertex* to_ = nullptr;
};

struct boost_category : boost::incidence_graph_tag, boost::vertex_list_graph_tag {};

// The names below are those that Boost.Graph looks for.
[[nodiscard]] inline std::pair<boost::counting_iterator<vertex>, boost::counting_iterator<vertex>>
vertices(const directed_graph& graph) noexcept {
    return {boost::counting_iterator<vertex>(0),
            boost::counting_iterator<vertex>(static_cast<vertex>(graph.vertex_count()))};
}
[[nodiscard]] inline std::size_t num_vertices(const directed_graph& graph) noexcept { return graph.vertex_count(); }
[[nodiscard]] inline std::pair<edge_walker, edge_walker> out_edges(vertex from, const directed_graph& graph) noexcept {
    const stretch<vertex> all = graph.successors(from);
    return {edge_walker(from, all.begin()), edge_walker(from, all.end())};
}
[[nodiscard]] inline std::size_t out_degree(vertex from, const directed_graph& graph) noexcept {
    return graph.successors(from).size();
}
[[nodiscard]] inline vertex source(const edge& one, const directed_graph&) noexcept { return one.from; }
[[nodiscard]] inline vertex target(const edge& one, const directed_graph&) noexcept { return one.to; }

} // namespace graph
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad

namespace boost {

template <>
struct graph_traits<zorgpad::graph::directed_graph> {
    using vertex_descriptor = zorgpad::graph::vertex;
    using edge_descriptor = zorgpad::graph::edge;
    using directed_category = directed_tag;
    using edge_parallel_category = allow_parallel_edge_tag;
    using traversal_category = zorgpad::graph::boost_category;
    using vertex_iterator = counting_iterator<zorgpad::graph::vertex>;
    using out_edge_iterator = zorgpad::graph::edge_walker;
    using vertices_size_type = std::size_t;
    using edges_size_type = std::size_t;
    using degree_size_type = std::size_t;
    [[nodiscard]] static constexpr vertex_descriptor null_vertex() noexcept { return zorgpad::graph::no_vertex; }
};

} // namespace boost
