// SPDX-License-Identifier: BSL-1.0
// What a compiled book needs beside its entries: in which order to evaluate, and a digest.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>
#include <zorgpad/graph/pathway_graph.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace compiled {

/// What is required comes before what requires it; otherwise by place in the book.
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
    for (const graph::vertex rank : graph::topological_order(required).order) {
        made.scheme_order.push_back(by_rank[rank]);
    }
}

/// All vertices in an order in which every exit but `again` leads forward.
template <class Book>
void order_vertices(const Book& merged, tables& made) {
    const graph::pathway_graph ways = graph::build_pathway_graph(merged);
    for (const graph::vertex at : graph::topological_order(ways.graph).order) {
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
