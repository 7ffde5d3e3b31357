// SPDX-License-Identifier: BSL-1.0
// A directed graph with numbered vertices and edges, stored flat. Built once, then only read.
#pragma once

#include <zorgpad/version.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace graph {

/// A vertex: its number, from 0. Lower numbers come first wherever an order is free.
using vertex = std::uint32_t;

/// Stands for "none".
inline constexpr vertex no_vertex = 0xFFFFFFFFU;

struct edge {
    vertex from = 0;
    vertex to = 0;
    friend constexpr bool operator==(edge left, edge right) noexcept {
        return left.from == right.from && left.to == right.to;
    }
    friend constexpr bool operator!=(edge left, edge right) noexcept { return !(left == right); }
};

/// A stretch of a vector. Valid as long as the graph.
template <class Item>
class stretch {
public:
    stretch(const Item* first, const Item* last) noexcept : first_(first), last_(last) {}
    [[nodiscard]] const Item* begin() const noexcept { return first_; }
    [[nodiscard]] const Item* end() const noexcept { return last_; }
    [[nodiscard]] std::size_t size() const noexcept { return static_cast<std::size_t>(last_ - first_); }
    [[nodiscard]] bool empty() const noexcept { return first_ == last_; }
    [[nodiscard]] const Item& operator[](std::size_t index) const noexcept { return first_[index]; }

private:
    const Item* first_;
    const Item* last_;
};

/// Parallel edges and loops are kept. Edges keep the number that they had in the list they were built from, and the
/// edges of a vertex stand in that order. Fewer than 2^32 - 1 vertices and edges. Reading is safe from many threads.
class directed_graph {
public:
    directed_graph() = default;

    /// O(vertices + edges). Every end of an edge is below `vertex_count`.
    directed_graph(std::size_t vertex_count, const std::vector<edge>& edges)
        : outward_(vertex_count, edges, &edge::from, &edge::to), inward_(vertex_count, edges, &edge::to, &edge::from) {}

    [[nodiscard]] std::size_t vertex_count() const noexcept {
        return outward_.first.empty() ? 0 : outward_.first.size() - 1;
    }
    [[nodiscard]] std::size_t edge_count() const noexcept { return outward_.ends.size(); }

    /// Where the edges of `from` lead, one for each edge.
    [[nodiscard]] stretch<vertex> successors(vertex from) const noexcept { return outward_.ends_of(from); }
    /// Where the edges into `to` come from, one for each edge.
    [[nodiscard]] stretch<vertex> predecessors(vertex to) const noexcept { return inward_.ends_of(to); }
    /// The numbers of the edges of `from`, beside `successors`.
    [[nodiscard]] stretch<std::uint32_t> edges_from(vertex from) const noexcept { return outward_.numbers_of(from); }
    /// The numbers of the edges into `to`, beside `predecessors`.
    [[nodiscard]] stretch<std::uint32_t> edges_to(vertex to) const noexcept { return inward_.numbers_of(to); }

private:
    /// The edges sorted by one end: those of vertex v are at first[v] to first[v + 1].
    struct side {
        std::vector<std::uint32_t> first;
        std::vector<vertex> ends;
        std::vector<std::uint32_t> numbers;

        side() = default;
        side(std::size_t vertex_count, const std::vector<edge>& edges, vertex edge::*own, vertex edge::*other)
            : first(vertex_count + 1, 0), ends(edges.size()), numbers(edges.size()) {
            for (const edge& one : edges) {
                ++first[one.*own + std::size_t{1}];
            }
            for (std::size_t at = 0; at < vertex_count; ++at) {
                first[at + 1] += first[at];
            }
            std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
            for (std::size_t number = 0; number < edges.size(); ++number) {
                const std::uint32_t place = next[edges[number].*own]++;
                ends[place] = edges[number].*other;
                numbers[place] = static_cast<std::uint32_t>(number);
            }
        }
        [[nodiscard]] stretch<vertex> ends_of(vertex which) const noexcept {
            return {ends.data() + first[which], ends.data() + first[which + std::size_t{1}]};
        }
        [[nodiscard]] stretch<std::uint32_t> numbers_of(vertex which) const noexcept {
            return {numbers.data() + first[which], numbers.data() + first[which + std::size_t{1}]};
        }
    };
    side outward_;
    side inward_;
};

} // namespace graph
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
