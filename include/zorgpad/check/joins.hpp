// SPDX-License-Identifier: BSL-1.0
// Nodes that wait for all ways to them, where these are never all walked.
#pragma once

#include <zorgpad/check/catalogue.hpp>
#include <zorgpad/check/checked_variant.hpp>
#include <zorgpad/check/reachability.hpp>
#include <zorgpad/graph/algorithms.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// The nearest common ancestor of two vertices of a tree, by jumps: O(log vertices) each, O(vertices) space.
class ancestor_finder {
public:
    /// `parent` by vertex, graph::no_vertex for roots; `order`: parents before children.
    ancestor_finder(std::vector<graph::vertex> parent, const std::vector<graph::vertex>& order)
        : parent_(std::move(parent)), depth_(parent_.size(), 0), jump_(parent_.size()) {
        for (const graph::vertex one : order) {
            const graph::vertex up = parent_[one];
            if (up == graph::no_vertex) {
                jump_[one] = one;
                continue;
            }
            depth_[one] = depth_[up] + 1;
            const bool doubles = depth_[up] - depth_[jump_[up]] == depth_[jump_[up]] - depth_[jump_[jump_[up]]];
            jump_[one] = doubles ? jump_[jump_[up]] : up;
        }
    }

    /// The two ancestors just below the nearest common one, each of its own side; equal where one is above the other.
    [[nodiscard]] std::pair<graph::vertex, graph::vertex> just_below_common(graph::vertex left,
                                                                            graph::vertex right) const {
        left = raise(left, depth_[right]);
        right = raise(right, depth_[left]);
        if (left == right) {
            return {left, right};
        }
        while (parent_[left] != parent_[right]) {
            const bool jumps = jump_[left] != jump_[right];
            left = jumps ? jump_[left] : parent_[left];
            right = jumps ? jump_[right] : parent_[right];
        }
        return {left, right};
    }

private:
    [[nodiscard]] graph::vertex raise(graph::vertex from, std::uint32_t depth) const {
        while (depth_[from] > depth) {
            from = depth_[jump_[from]] >= depth ? jump_[from] : parent_[from];
        }
        return from;
    }

    std::vector<graph::vertex> parent_;
    std::vector<std::uint32_t> depth_;
    std::vector<graph::vertex> jump_;
};

template <class Checked>
class join_check {
public:
    join_check(const Checked& checked, const reachability<graph::pathway_graph>& reached, findings& found)
        : ways_(checked.ways), reached_(reached), found_(found) {}

    void check() {
        std::vector<graph::vertex> joins;
        for (std::size_t at = 0; at < ways_.vertices.size(); ++at) {
            const zorgpad::node* node = ways_.vertices[at].node;
            if (node != nullptr && node->join && *node->join == join::all) {
                joins.push_back(static_cast<graph::vertex>(at));
            }
        }
        if (joins.empty()) {
            return;
        }
        split_branches();
        for (const graph::vertex one : joins) {
            check_join(one);
        }
    }

private:
    /// A graph in which each of `yes`, `no` and `unknown` of a condition is a vertex of its own, and its dominators:
    /// what lies on every way to a vertex. Vertices of branches come after those of the book, three for each condition.
    void split_branches() {
        const auto count = static_cast<graph::vertex>(ways_.vertices.size());
        first_branch_.assign(count, graph::no_vertex);
        graph::vertex next = count;
        std::vector<graph::edge> edges;
        for (graph::vertex at = 0; at < count; ++at) {
            const zorgpad::node* node = ways_.vertices[at].node;
            if (node != nullptr && node->condition) {
                first_branch_[at] = next;
                for (const graph::branch one : {graph::branch::yes, graph::branch::no, graph::branch::unknown}) {
                    condition_of_.push_back(at);
                    branch_of_.push_back(one);
                    edges.push_back(graph::edge{at, next++});
                }
            }
        }
        for (std::uint32_t number = 0; number < ways_.edges.size(); ++number) {
            const graph::edge ends = ways_.ends[number];
            if (reached_[ends.from] && reached_.is_open(number)) {
                edges.push_back(graph::edge{source_of(number), ends.to});
            }
        }
        const graph::directed_graph split(next, edges);
        std::vector<graph::vertex> parent = graph::immediate_dominators(split, graph::pathway_graph::outside);
        order_.assign(next, 0);
        std::vector<graph::vertex> order = walk_tree(parent);
        for (std::size_t at = 0; at < order.size(); ++at) {
            order_[order[at]] = static_cast<std::uint32_t>(at);
        }
        is_in_tree_.assign(next, false);
        for (const graph::vertex one : order) {
            is_in_tree_[one] = true;
        }
        tree_.emplace(std::move(parent), order);
        first_added_ = count;
    }

    /// The vertices of the dominator tree in depth-first order, children ascending.
    [[nodiscard]] static std::vector<graph::vertex> walk_tree(const std::vector<graph::vertex>& parent) {
        std::vector<graph::edge> edges;
        for (std::size_t at = 0; at < parent.size(); ++at) {
            if (parent[at] != graph::no_vertex) {
                edges.push_back(graph::edge{parent[at], static_cast<graph::vertex>(at)});
            }
        }
        const graph::directed_graph tree(parent.size(), edges);
        std::vector<graph::vertex> order;
        std::vector<graph::vertex> stack{graph::pathway_graph::outside};
        while (!stack.empty()) {
            const graph::vertex here = stack.back();
            stack.pop_back();
            order.push_back(here);
            const graph::stretch<graph::vertex> children = tree.successors(here);
            for (std::size_t child = children.size(); child-- > 0;) {
                stack.push_back(children[child]);
            }
        }
        return order;
    }

    [[nodiscard]] graph::vertex source_of(std::uint32_t number) const {
        const graph::vertex from = ways_.ends[number].from;
        const graph::pathway_edge& edge = ways_.edges[number];
        if (edge.kind != graph::edge_kind::exit || edge.branch == graph::branch::next ||
            first_branch_[from] == graph::no_vertex) {
            return from;
        }
        return first_branch_[from] + static_cast<graph::vertex>(edge.branch) -
               static_cast<graph::vertex>(graph::branch::yes);
    }

    void check_join(graph::vertex at) {
        std::vector<graph::vertex> sources;
        for (const std::uint32_t number : ways_.graph.edges_to(at)) {
            if (ways_.edges[number].kind == graph::edge_kind::exit) {
                const graph::vertex from = ways_.ends[number].from;
                if (!reached_[from] || !reached_.is_open(number)) {
                    report(at, from, "naar " + ways_.name_of(from) + " leidt niets",
                           "nothing leads to " + ways_.name_of(from));
                    return;
                }
                sources.push_back(source_of(number));
            }
        }
        // In the order of the tree, whatever parts two sources also parts two neighbours.
        std::sort(sources.begin(), sources.end(),
                  [this](graph::vertex left, graph::vertex right) { return order_[left] < order_[right]; });
        for (std::size_t index = 1; index < sources.size(); ++index) {
            if (!is_in_tree_[sources[index - 1]] || !is_in_tree_[sources[index]]) {
                continue; // behind a pathway that nobody names
            }
            const auto [left, right] = tree_->just_below_common(sources[index - 1], sources[index]);
            if (left != right && left >= first_added_ && right >= first_added_) {
                const graph::vertex condition = condition_of_[left - first_added_];
                const std::string one(graph::name_of(branch_of_[left - first_added_]));
                const std::string other(graph::name_of(branch_of_[right - first_added_]));
                const std::string name = ways_.name_of(condition);
                report(at, condition, "“" + one + "” en “" + other + "” van " + name + " sluiten elkaar uit",
                       "“" + one + "” and “" + other + "” of " + name + " exclude each other");
                return;
            }
        }
    }

    void report(graph::vertex at, graph::vertex because_of, std::string_view nl, std::string_view en) {
        const std::string name = ways_.name_of(at);
        finding made = make_finding(graph_kinds::join_never_complete, ways_.place_of(at), {name, nl, en});
        made.related.push_back(related_place{ways_.place_of(because_of), {}, text("Hierom.", "This is why.")});
        found_.push_back(std::move(made));
    }

    const graph::pathway_graph& ways_;
    const reachability<graph::pathway_graph>& reached_;
    findings& found_;
    std::vector<graph::vertex> first_branch_; ///< by vertex: that of `yes`; `no` and `unknown` follow
    std::vector<graph::vertex> condition_of_; ///< by added vertex
    std::vector<graph::branch> branch_of_;    ///< by added vertex
    graph::vertex first_added_ = 0;
    std::vector<std::uint32_t> order_;
    std::vector<bool> is_in_tree_;
    std::optional<ancestor_finder> tree_;
};

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
