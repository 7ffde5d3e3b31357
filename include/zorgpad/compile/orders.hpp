// SPDX-License-Identifier: BSL-1.0
// What a compiled book needs beside its entries: in which order to evaluate, and a digest.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>
#include <zorgpad/graph/pathway_graph.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace compiled {

/// Every vertex once, so that every edge leads forward; in a book that was not checked what lies on a ring or behind
/// one comes last, in order of number.
template <class Graph>
[[nodiscard]] std::vector<graph::vertex> order_all(const Graph& graph) {
    graph::topological_result sorted = graph::topological_order(graph);
    if (!sorted.is_acyclic) {
        std::vector<bool> has_place(graph.vertex_count(), false);
        for (const graph::vertex one : sorted.order) {
            has_place[one] = true;
        }
        for (graph::vertex one = 0; one < has_place.size(); ++one) {
            if (!has_place[one]) {
                sorted.order.push_back(one);
            }
        }
    }
    return std::move(sorted.order);
}

/// What is required comes before what requires it; otherwise by place in the book. Of schemes that require each other
/// in a ring, which checks refuse, one asks for what is not judged yet: whether that one is there becomes unknown.
inline void order_schemes(tables& made) {
    std::vector<graph::edge> edges;
    std::vector<index> by_rank(made.schemes.size());
    for (index which = 0; which < by_rank.size(); ++which) {
        by_rank[made.scheme_rank[which]] = which;
    }
    for (index which = 0; which < made.schemes.size(); ++which) {
        for (const index required : made.schemes[which].requires_) {
            edges.push_back(graph::edge{made.scheme_rank[required], made.scheme_rank[which]});
        }
    }
    const graph::directed_graph required(by_rank.size(), edges);
    std::vector<bool> is_judged(by_rank.size(), false);
    for (const graph::vertex rank : order_all(required)) {
        scheme& one = made.schemes[by_rank[rank]];
        const auto too_late = std::remove_if(one.requires_.begin(), one.requires_.end(),
                                             [&](index other) { return !is_judged[made.scheme_rank[other]]; });
        if (too_late != one.requires_.end()) {
            one.requires_.erase(too_late, one.requires_.end());
            one.available = one.available & truth::unknown;
        }
        is_judged[rank] = true;
        made.scheme_order.push_back(by_rank[rank]);
    }
}

/// All vertices in an order in which every exit but `again` leads forward.
template <class Book>
void order_vertices(const Book& merged, tables& made) {
    const graph::pathway_graph ways = graph::build_pathway_graph(merged);
    for (const graph::vertex at : order_all(ways.graph)) {
        const graph::pathway_vertex& one = ways.vertices[at];
        if (one.kind == graph::vertex_kind::outside) {
            continue;
        }
        const index pathway = find(made.pathways, ways.pathways[one.pathway].id);
        switch (one.kind) {
        case graph::vertex_kind::begin:
            made.order.push_back(vertex{vertex::kind::entry, pathway});
            break;
        case graph::vertex_kind::end:
            made.order.push_back(vertex{vertex::kind::passed, pathway});
            break;
        default:
            made.order.push_back(
                vertex{vertex::kind::node, find_node(made, made.pathways[pathway].id + "/" + std::string(one.id))});
            break;
        }
    }
    made.places = {std::vector<index>(made.pathways.size()), std::vector<index>(made.nodes.size()),
                   std::vector<index>(made.pathways.size())};
    for (index place = 0; place < made.order.size(); ++place) {
        made.places[static_cast<std::size_t>(made.order[place].is)][made.order[place].which] = place;
    }
}

/// Over the layers and their files: equal books have equal hashes everywhere.
template <class Book>
[[nodiscard]] std::uint64_t hash_of(const Book& merged) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (const std::string& layer : merged.layers) {
        hash = detail::hash_on(hash, layer);
    }
    if (merged.files) {
        for (const source_file& file : *merged.files) {
            if (std::find(merged.layers.begin(), merged.layers.end(), file.layer) != merged.layers.end()) {
                hash = detail::hash_on(hash, file.contents);
            }
        }
    }
    return hash;
}

} // namespace compiled
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
