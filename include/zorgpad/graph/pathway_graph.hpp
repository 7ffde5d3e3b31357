// SPDX-License-Identifier: BSL-1.0
// The authoring graph of a merged book: every node of every pathway once, and how one leads to another. A pathway that
// is named by others is linked, not copied. (Copies explode: 63 nodes become 6 million at 20 levels.)
#pragma once

#include <zorgpad/graph/topological_order.hpp>
#include <zorgpad/model/book.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace graph {

/// What a vertex stands for. There is one `outside` (number 0), from where a family comes; per pathway one `begin`
/// (its own `when` and all ways in) and one `end` (some end of it was passed); and the nodes.
enum class vertex_kind : std::uint8_t { outside, begin, node, end };

/// How one vertex leads to another. Nothing is reached by `again`, so it makes no edge.
enum class edge_kind : std::uint8_t {
    enter,  ///< outside -> begin of a pathway that is an entry
    start,  ///< begin -> a start, or a signal node to which nothing else leads
    exit,   ///< node -> the target of `next`, `yes`, `no` or `unknown`
    call,   ///< pathway node -> begin of the pathway that it names
    finish, ///< node without exits -> end of its pathway
    passed  ///< end of a named pathway -> where its pathway node leads (target of an exit, or end): beside that edge
};

/// Which attribute an exit is written in.
enum class branch : std::uint8_t { next, yes, no, unknown };

inline constexpr std::string_view branch_names[] = {"next", "yes", "no", "unknown"};

[[nodiscard]] constexpr std::string_view name_of(branch which) noexcept {
    return branch_names[static_cast<std::size_t>(which)];
}

struct pathway_vertex {
    vertex_kind kind = vertex_kind::outside;
    std::uint32_t pathway = 0;           ///< index into `pathways`
    std::string_view id;                 ///< of the node, within its pathway; empty for the others
    const zorgpad::node* node = nullptr; ///< vertex_kind::node only
};

struct pathway_edge {
    edge_kind kind = edge_kind::exit;
    graph::branch branch = branch::next; ///< edge_kind::exit, and passed beside such an edge
    const exit_to* exit = nullptr;       ///< the same
    vertex caller = no_vertex;           ///< edge_kind::passed: the pathway node on whose behalf it leads on
};

/// An exit or start whose node does not exist (in this merged book).
struct dangling_exit {
    std::uint32_t pathway = 0;
    vertex from = no_vertex;    ///< no_vertex: a start
    std::string_view attribute; ///< "next", "yes", "no", "unknown", "again" or "start"
    std::string_view to;
    source_position at;
};

/// An exit that may lead back.
struct again_exit {
    vertex from = 0;
    vertex to = 0;
    const exit_to* exit = nullptr;
};

/// One pathway and its vertices: begin, its nodes in order of their place in the book, end; numbered without gaps.
struct pathway_vertices {
    std::string_view id;
    const zorgpad::pathway* pathway = nullptr;
    vertex begin = 0;
    vertex end = 0;
    std::vector<vertex> callers; ///< the pathway nodes that name it, ascending

    [[nodiscard]] bool is_entry() const { return pathway->entry_point.value_or(true); }
    /// The nodes are the vertices from `begin + 1` up to `end`, not included.
    [[nodiscard]] vertex first_node() const noexcept { return begin + 1; }
};

/// Views into a merged book, which must live as long and stay as it is. Vertices are numbered by place in the book, so
/// equal books have equal graphs. Reading is safe from many threads.
struct pathway_graph {
    std::vector<pathway_vertices> pathways; ///< by place in the book
    std::vector<pathway_vertex> vertices;
    std::vector<edge> ends;          ///< from and to of each edge
    std::vector<pathway_edge> edges; ///< what each edge is
    std::vector<again_exit> again;   ///< not among the edges
    std::vector<dangling_exit> dangling;
    directed_graph graph; ///< the edges, by their numbers

    static constexpr vertex outside = 0;

    /// The index of a pathway, or of no pathway: pathways.size(). O(log pathways).
    [[nodiscard]] std::size_t find_pathway(std::string_view id) const noexcept {
        const auto found =
            std::lower_bound(by_id.begin(), by_id.end(), id,
                             [this](std::uint32_t one, std::string_view wanted) { return pathways[one].id < wanted; });
        return found != by_id.end() && pathways[*found].id == id ? *found : pathways.size();
    }

    /// The vertex of a node, or `no_vertex`. O(log nodes).
    [[nodiscard]] vertex find_node(std::size_t pathway, std::string_view id) const {
        const auto& nodes = pathways[pathway].pathway->nodes;
        const auto found = nodes.find(id);
        return found == nodes.end() ? no_vertex : vertex_of.at(&found->second);
    }

    /// "money-worries/explain"; for begin and end of a pathway its id.
    [[nodiscard]] std::string name_of(vertex which) const {
        const pathway_vertex& one = vertices[which];
        std::string name(one.kind == vertex_kind::outside ? std::string_view() : pathways[one.pathway].id);
        if (one.kind == vertex_kind::node) {
            name += '/';
            name += one.id;
        }
        return name;
    }

    /// Where the vertex was written: a node its own place, begin and end that of their pathway.
    [[nodiscard]] source_position place_of(vertex which) const {
        const pathway_vertex& one = vertices[which];
        return one.kind == vertex_kind::outside ? source_position()
               : one.kind == vertex_kind::node  ? one.node->at
                                                : pathways[one.pathway].pathway->at;
    }

    /// The pathway that a pathway node names, as an index; pathways.size() where the vertex is none or names nothing.
    [[nodiscard]] std::size_t called_by(vertex which) const noexcept {
        const zorgpad::node* node = vertices[which].node;
        return node != nullptr && node->pathway ? find_pathway(node->pathway->id) : pathways.size();
    }

    std::vector<std::uint32_t> by_id; ///< indexes of pathways, sorted by their ids
    std::unordered_map<const zorgpad::node*, vertex> vertex_of;
};

namespace detail {

/// Calls visit(branch, exits) for each attribute of a node that holds exits, `again` aside.
template <class Visitor>
void for_each_branch(const zorgpad::node& node, Visitor&& visit) {
    visit(branch::next, node.next);
    visit(branch::yes, node.yes);
    visit(branch::no, node.no);
    visit(branch::unknown, node.unknown);
}

/// Builds the graph of a book in three passes: vertices, exits, and what needs to know who leads where.
template <class Book>
class pathway_graph_builder {
public:
    explicit pathway_graph_builder(const Book& book) { number_vertices(book.content.pathways); }

    [[nodiscard]] pathway_graph build() && {
        for (std::uint32_t index = 0; index < made_.pathways.size(); ++index) {
            const pathway_vertices& here = made_.pathways[index];
            for (vertex at = here.first_node(); at < here.end; ++at) {
                add_exits(index, at);
            }
        }
        for (std::uint32_t index = 0; index < made_.pathways.size(); ++index) {
            add_beginnings(index);
        }
        made_.graph = directed_graph(made_.vertices.size(), made_.ends);
        return std::move(made_);
    }

private:
    template <class Named>
    static void sort_by_place(std::vector<Named>& all) {
        std::sort(all.begin(), all.end(), [](const Named& left, const Named& right) {
            return std::tie(left.second->at, left.first) < std::tie(right.second->at, right.first);
        });
    }

    void number_vertices(const section<pathway>& pathways) {
        made_.vertices.emplace_back();
        std::vector<std::pair<std::string_view, const pathway*>> sorted;
        for (const auto& [id, one] : pathways) {
            sorted.emplace_back(id, &one);
        }
        sort_by_place(sorted);
        for (const auto& [id, one] : sorted) {
            const auto index = static_cast<std::uint32_t>(made_.pathways.size());
            std::vector<std::pair<std::string_view, const zorgpad::node*>> nodes;
            for (const auto& [node_id, node] : one->nodes) {
                nodes.emplace_back(node_id, &node);
            }
            sort_by_place(nodes);
            pathway_vertices made;
            made.id = id;
            made.pathway = one;
            made.begin = add_vertex(pathway_vertex{vertex_kind::begin, index, {}, nullptr});
            for (const auto& [node_id, node] : nodes) {
                made_.vertex_of.emplace(node, add_vertex(pathway_vertex{vertex_kind::node, index, node_id, node}));
            }
            made.end = add_vertex(pathway_vertex{vertex_kind::end, index, {}, nullptr});
            made_.pathways.push_back(std::move(made));
            made_.by_id.push_back(index);
        }
        std::sort(made_.by_id.begin(), made_.by_id.end(), [this](std::uint32_t left, std::uint32_t right) {
            return made_.pathways[left].id < made_.pathways[right].id;
        });
        led_to_.assign(made_.vertices.size(), false);
    }

    vertex add_vertex(pathway_vertex made) {
        made_.vertices.push_back(made);
        return static_cast<vertex>(made_.vertices.size() - 1);
    }

    void add_edge(vertex from, vertex to, pathway_edge what) {
        made_.ends.push_back(edge{from, to});
        made_.edges.push_back(what);
    }

    /// The way on from a node: for a pathway node it also needs that some end of the pathway that it names was passed.
    void lead_on(vertex from, vertex to, std::size_t called, pathway_edge what) {
        add_edge(from, to, what);
        if (called < made_.pathways.size()) {
            what.kind = edge_kind::passed;
            what.caller = from;
            add_edge(made_.pathways[called].end, to, what);
        }
    }

    void add_exits(std::uint32_t index, vertex from) {
        const zorgpad::node& node = *made_.vertices[from].node;
        const std::size_t called = made_.called_by(from);
        if (called < made_.pathways.size()) {
            made_.pathways[called].callers.push_back(from);
            add_edge(from, made_.pathways[called].begin,
                     pathway_edge{edge_kind::call, branch::next, nullptr, no_vertex});
        }
        bool goes_on = false;
        for_each_branch(node, [&](branch which, const attribute<exits>& all) {
            if (!all) {
                return;
            }
            for (const exit_to& one : *all) {
                goes_on = true;
                const vertex to = made_.find_node(index, one.to);
                if (to == no_vertex) {
                    made_.dangling.push_back(dangling_exit{index, from, graph::name_of(which), one.to, one.at});
                } else {
                    led_to_[to] = true;
                    lead_on(from, to, called, pathway_edge{edge_kind::exit, which, &one, no_vertex});
                }
            }
        });
        if (!goes_on) {
            lead_on(from, made_.pathways[index].end, called,
                    pathway_edge{edge_kind::finish, branch::next, nullptr, no_vertex});
        }
        if (node.again) {
            for (const exit_to& one : *node.again) {
                const vertex to = made_.find_node(index, one.to);
                if (to == no_vertex) {
                    made_.dangling.push_back(dangling_exit{index, from, "again", one.to, one.at});
                } else {
                    made_.again.push_back(again_exit{from, to, &one});
                }
            }
        }
    }

    void add_beginnings(std::uint32_t index) {
        const pathway_vertices& here = made_.pathways[index];
        if (here.is_entry()) {
            add_edge(pathway_graph::outside, here.begin,
                     pathway_edge{edge_kind::enter, branch::next, nullptr, no_vertex});
        }
        std::vector<vertex> starts;
        if (here.pathway->start) {
            for (const std::string& id : *here.pathway->start) {
                const vertex to = made_.find_node(index, id);
                if (to == no_vertex) {
                    made_.dangling.push_back(dangling_exit{index, no_vertex, "start", id, here.pathway->start.at});
                } else {
                    starts.push_back(to);
                }
            }
        }
        for (vertex at = here.first_node(); at < here.end; ++at) {
            if (made_.vertices[at].node->signal && !led_to_[at]) {
                starts.push_back(at);
            }
        }
        std::sort(starts.begin(), starts.end());
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
        for (const vertex to : starts) {
            add_edge(here.begin, to, pathway_edge{edge_kind::start, branch::next, nullptr, no_vertex});
        }
    }

    pathway_graph made_;
    std::vector<bool> led_to_;
};

} // namespace detail

/// The graph of a merged book. O(n log n) in nodes and exits. Unknown ids make no edge: exits and starts are listed as
/// dangling, a pathway node that names no pathway is a node like any other.
template <class Book>
[[nodiscard]] pathway_graph build_pathway_graph(const Book& book) {
    return detail::pathway_graph_builder(book).build();
}

/// The graph does not outlive the book.
pathway_graph build_pathway_graph(merged_book&&) = delete;

} // namespace graph
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
