// SPDX-License-Identifier: BSL-1.0
// What a locked node came before in the layers below, it comes before in every merge.
#pragma once

#include <zorgpad/check/checked_variant.hpp>
#include <zorgpad/check/every_way.hpp>
#include <zorgpad/graph/algorithms.hpp>
#include <zorgpad/layer/merge.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Holds a variant against the same layers without those of the highest ranks.
template <class Checked>
class locked_check {
public:
    locked_check(const Checked& checked, findings& found) : checked_(checked), found_(found) {}

    void check() {
        const graph::topological_result after = graph::topological_order(checked_.ways.graph);
        if (!after.is_acyclic) {
            return;
        }
        for (const layer_rank above : {layer_rank::regional, layer_rank::municipal}) {
            const std::size_t below = layers_below(above);
            if (below == 0 || below == checked_.which.layers.size() || below == layers_told_) {
                continue;
            }
            layers_told_ = below;
            variant lower{
                {checked_.which.layers.begin(), checked_.which.layers.begin() + static_cast<std::ptrdiff_t>(below)},
                checked_.which.municipalities};
            const merge_report merged = merge_variant(checked_.whole, lower);
            const graph::pathway_graph ways = graph::build_pathway_graph(merged.merged);
            const graph::topological_result before = graph::topological_order(ways.graph);
            if (before.is_acyclic) {
                compare(ways, before.order, after.order);
            }
        }
    }

private:
    [[nodiscard]] std::size_t layers_below(layer_rank rank) const {
        const std::vector<std::size_t>& layers = checked_.which.layers;
        return static_cast<std::size_t>(std::count_if(layers.begin(), layers.end(), [this, rank](std::size_t index) {
            return checked_.whole.layers[index].head.rank < rank;
        }));
    }

    /// The vertex that is the same in the merged book, or none.
    [[nodiscard]] graph::vertex same_in_merge(const graph::pathway_graph& below, graph::vertex which) const {
        const graph::pathway_vertex& one = below.vertices[which];
        const std::size_t pathway = checked_.ways.find_pathway(below.pathways[one.pathway].id);
        return pathway == checked_.ways.pathways.size() ? graph::no_vertex : checked_.ways.find_node(pathway, one.id);
    }

    void compare(const graph::pathway_graph& below, const std::vector<graph::vertex>& order_below,
                 const std::vector<graph::vertex>& order) {
        std::vector<graph::vertex> locked;
        std::vector<std::pair<graph::vertex, graph::vertex>> nodes; // in the order of the merge: there, and below
        std::vector<graph::vertex> below_of(checked_.ways.vertices.size(), graph::no_vertex);
        for (std::size_t at = 0; at < below.vertices.size(); ++at) {
            const auto which = static_cast<graph::vertex>(at);
            if (below.vertices[at].kind == graph::vertex_kind::node) {
                const graph::vertex same = same_in_merge(below, which);
                if (same != graph::no_vertex) {
                    below_of[same] = which;
                    if (is_locked(*below.vertices[at].node)) {
                        locked.push_back(which);
                    }
                }
            }
        }
        for (const graph::vertex one : order) {
            if (below_of[one] != graph::no_vertex) {
                nodes.emplace_back(one, below_of[one]);
            }
        }
        for (std::size_t first = 0; first < locked.size(); first += 64) {
            const std::size_t last = std::min(locked.size(), first + 64);
            const std::vector<graph::vertex> marked_below(locked.begin() + static_cast<std::ptrdiff_t>(first),
                                                          locked.begin() + static_cast<std::ptrdiff_t>(last));
            std::vector<graph::vertex> marked;
            for (const graph::vertex one : marked_below) {
                marked.push_back(same_in_merge(below, one));
            }
            const nodes_on_every_way before(below, order_below, marks_of(below, marked_below));
            const nodes_on_every_way after(checked_.ways, order, marks_of(checked_.ways, marked));
            std::uint64_t told = 0;
            for (const auto& [there, here] : nodes) {
                if (!before.is_reached(here) || !after.is_reached(there)) {
                    continue;
                }
                const std::uint64_t lost = before[here] & ~after[there] & ~told;
                told |= lost;
                for (std::size_t bit = 0; bit < marked.size(); ++bit) {
                    if ((lost >> bit & 1U) != 0) {
                        report(below, marked[bit], there);
                    }
                }
            }
        }
    }

    void report(const graph::pathway_graph& below, graph::vertex locked, graph::vertex reached) {
        const graph::pathway_graph& ways = checked_.ways;
        const std::vector<graph::vertex> way =
            graph::shortest_way(ways.graph, graph::pathway_graph::outside, reached, locked);
        std::string words;
        for (const graph::vertex one : way) {
            if (ways.vertices[one].kind == graph::vertex_kind::node) {
                words += words.empty() ? "" : " → ";
                words += ways.name_of(one);
            }
        }
        finding made = make_finding(layer_kinds::locked_bypassed, opening(below, way, reached),
                                    {ways.name_of(locked), ways.name_of(reached), words});
        made.related.push_back(related_place{
            ways.place_of(locked), {}, text("Dit is de vergrendelde knoop.", "This is the locked node.")});
        found_.push_back(std::move(made));
    }

    /// Where the way was opened: the first exit or start on it that was not there below.
    [[nodiscard]] source_position opening(const graph::pathway_graph& below, const std::vector<graph::vertex>& way,
                                          graph::vertex reached) const {
        const graph::pathway_graph& ways = checked_.ways;
        for (std::size_t at = 0; at + 1 < way.size(); ++at) {
            const graph::stretch<graph::vertex> next = ways.graph.successors(way[at]);
            const auto place = std::find(next.begin(), next.end(), way[at + 1]);
            const std::uint32_t number = ways.graph.edges_from(way[at])[static_cast<std::size_t>(place - next.begin())];
            if (was_below(below, way[at], way[at + 1])) {
                continue;
            }
            const graph::pathway_edge& edge = ways.edges[number];
            const pathway& around = *ways.pathways[ways.vertices[way[at + 1]].pathway].pathway;
            const source_position where = edge.exit != nullptr                   ? edge.exit->at
                                          : edge.kind == graph::edge_kind::start ? around.start.at
                                          : edge.kind == graph::edge_kind::enter ? around.entry_point.at
                                                                                 : ways.place_of(way[at]);
            return where.is_somewhere() ? where : ways.place_of(way[at + 1]);
        }
        return ways.place_of(reached);
    }

    [[nodiscard]] bool was_below(const graph::pathway_graph& below, graph::vertex from, graph::vertex to) const {
        const graph::vertex from_below = below_of(below, from);
        const graph::vertex to_below = below_of(below, to);
        if (from_below == graph::no_vertex || to_below == graph::no_vertex) {
            return false;
        }
        const graph::stretch<graph::vertex> next = below.graph.successors(from_below);
        return std::find(next.begin(), next.end(), to_below) != next.end();
    }

    [[nodiscard]] graph::vertex below_of(const graph::pathway_graph& below, graph::vertex which) const {
        const graph::pathway_vertex& one = checked_.ways.vertices[which];
        if (one.kind == graph::vertex_kind::outside) {
            return graph::pathway_graph::outside;
        }
        const std::size_t pathway = below.find_pathway(checked_.ways.pathways[one.pathway].id);
        if (pathway == below.pathways.size()) {
            return graph::no_vertex;
        }
        return one.kind == graph::vertex_kind::begin ? below.pathways[pathway].begin
               : one.kind == graph::vertex_kind::end ? below.pathways[pathway].end
                                                     : below.find_node(pathway, one.id);
    }

    const Checked& checked_;
    findings& found_;
    std::size_t layers_told_ = 0;
};

} // namespace detail

/// layer.locked-bypassed, with a way around. Merges the layers below once for each rank above them.
/// O((nodes + exits) · locked nodes / 64), and merging.
template <class Checked>
void check_locked(const Checked& checked, findings& found) {
    detail::locked_check(checked, found).check();
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
