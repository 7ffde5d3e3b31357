// SPDX-License-Identifier: BSL-1.0
// Algorithms on directed graphs, held against slow and simple ones on small random graphs.
#include "catch.hpp"
#include <zorgpad/graph/algorithms.hpp>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dominator_tree.hpp>

#include <numeric>
#include <random>
#include <set>

using namespace zorgpad::graph;

namespace {

std::vector<edge> random_edges(std::mt19937& random, vertex count, std::size_t edges, bool forward_only) {
    std::vector<edge> made;
    for (std::size_t number = 0; number < edges; ++number) {
        edge one{static_cast<vertex>(random() % count), static_cast<vertex>(random() % count)};
        if (forward_only && one.from == one.to) {
            continue;
        }
        if (forward_only && one.to < one.from) {
            std::swap(one.from, one.to);
        }
        made.push_back(one);
    }
    return made;
}

std::vector<edge> shuffled_names(std::mt19937& random, std::vector<edge> edges, vertex count) {
    std::vector<vertex> names(count);
    std::iota(names.begin(), names.end(), vertex{0});
    std::shuffle(names.begin(), names.end(), random);
    for (edge& one : edges) {
        one = edge{names[one.from], names[one.to]};
    }
    return edges;
}

/// A row 0 -> 1 -> … with the last leading back to the first where wanted.
directed_graph row(vertex count, bool closed) {
    std::vector<edge> edges;
    for (vertex at = 0; at + 1 < count; ++at) {
        edges.push_back(edge{at, at + 1});
    }
    if (closed) {
        edges.push_back(edge{count - 1, 0});
    }
    return directed_graph(count, edges);
}

/// By taking vertices out one at a time: the dominators of each vertex.
std::vector<std::set<vertex>> dominators_by_removal(const directed_graph& graph, vertex root) {
    std::vector<std::set<vertex>> all(graph.vertex_count());
    const vertex_set reached = reachable_from(graph, {root});
    for (vertex gone = 0; gone < graph.vertex_count(); ++gone) {
        std::vector<edge> edges;
        for (vertex from = 0; from < graph.vertex_count(); ++from) {
            for (const vertex to : graph.successors(from)) {
                if (from != gone && to != gone) {
                    edges.push_back(edge{from, to});
                }
            }
        }
        const vertex_set without = reachable_from(directed_graph(graph.vertex_count(), edges), {root});
        for (vertex at = 0; at < graph.vertex_count(); ++at) {
            if (reached[at] && (gone == root || at == gone || !without[at])) {
                all[at].insert(gone);
            }
        }
    }
    return all;
}

std::set<vertex> chain(const std::vector<vertex>& immediate, vertex root, vertex at) {
    std::set<vertex> all{at};
    while (at != root) {
        at = immediate[at];
        all.insert(at);
    }
    return all;
}

} // namespace

TEST_CASE("edges keep their numbers and their order") {
    const directed_graph graph(3, {{2, 0}, {0, 1}, {2, 1}, {2, 0}});
    CHECK(graph.vertex_count() == 3);
    CHECK(graph.edge_count() == 4);
    REQUIRE(graph.successors(2).size() == 3);
    CHECK(graph.successors(2)[0] == 0);
    CHECK(graph.successors(2)[1] == 1);
    CHECK(graph.successors(2)[2] == 0);
    CHECK(graph.edges_from(2)[1] == 2);
    REQUIRE(graph.predecessors(0).size() == 2);
    CHECK(graph.edges_to(0)[1] == 3);
    CHECK(graph.successors(1).empty());
}

TEST_CASE("an empty graph has an empty order and no loops") {
    const directed_graph graph;
    CHECK(graph.vertex_count() == 0);
    CHECK(topological_order(graph).order.empty());
    CHECK(topological_order(graph).is_acyclic);
    CHECK(loops(graph).empty());
}

TEST_CASE("a topological order lets every edge lead forward, and is the least such order") {
    std::mt19937 random(1);
    for (int round = 0; round < 300; ++round) {
        const auto count = static_cast<vertex>(2 + random() % 30);
        const directed_graph graph(count,
                                   shuffled_names(random, random_edges(random, count, random() % 60, true), count));
        const topological_result result = topological_order(graph);
        REQUIRE(result.is_acyclic);
        REQUIRE(result.order.size() == count);
        std::vector<std::size_t> place(count);
        for (std::size_t at = 0; at < count; ++at) {
            place[result.order[at]] = at;
        }
        for (vertex from = 0; from < count; ++from) {
            for (const vertex to : graph.successors(from)) {
                CHECK(place[from] < place[to]);
            }
        }
        // Whatever comes before a lower number had to: it leads to it, or the lower number was not ready yet.
        for (std::size_t at = 0; at + 1 < count; ++at) {
            const vertex here = result.order[at];
            const vertex next = result.order[at + 1];
            const stretch<vertex> after = graph.successors(here);
            CHECK((here < next || std::find(after.begin(), after.end(), next) != after.end()));
        }
    }
}

TEST_CASE("an order of a graph with a loop holds what is not on or behind the loop") {
    const directed_graph graph(5, {{0, 1}, {1, 2}, {2, 1}, {2, 3}, {0, 4}});
    const topological_result result = topological_order(graph);
    CHECK_FALSE(result.is_acyclic);
    CHECK(result.order == std::vector<vertex>{0, 4});
}

TEST_CASE("a loop is named in the order in which it is walked") {
    CHECK(example_loops(directed_graph(6, {{3, 1}, {1, 4}, {4, 3}, {0, 1}, {4, 5}})) ==
          std::vector<std::vector<vertex>>{{1, 4, 3}});
    CHECK(example_loops(directed_graph(2, {{1, 1}})) == std::vector<std::vector<vertex>>{{1}});
    CHECK(example_loops(directed_graph(4, {{2, 3}, {3, 2}, {0, 1}, {1, 0}})) ==
          std::vector<std::vector<vertex>>{{0, 1}, {2, 3}});
}

TEST_CASE("a graph has a loop exactly where it has no topological order, and each loop is one") {
    std::mt19937 random(2);
    for (int round = 0; round < 500; ++round) {
        const auto count = static_cast<vertex>(1 + random() % 12);
        const directed_graph graph(count, random_edges(random, count, random() % 20, false));
        const auto found = example_loops(graph);
        CHECK(found.empty() == topological_order(graph).is_acyclic);
        for (const std::vector<vertex>& loop : found) {
            REQUIRE_FALSE(loop.empty());
            CHECK(loop.front() == *std::min_element(loop.begin(), loop.end()));
            for (std::size_t at = 0; at < loop.size(); ++at) {
                const stretch<vertex> next = graph.successors(loop[at]);
                CHECK(std::find(next.begin(), next.end(), loop[(at + 1) % loop.size()]) != next.end());
            }
        }
    }
}

TEST_CASE("dominators are what cannot be taken out without losing the way") {
    std::mt19937 random(3);
    for (int round = 0; round < 400; ++round) {
        const auto count = static_cast<vertex>(1 + random() % 12);
        const directed_graph graph(count, random_edges(random, count, random() % 30, round % 2 == 0));
        const std::vector<vertex> immediate = immediate_dominators(graph, 0);
        const auto expected = dominators_by_removal(graph, 0);
        for (vertex at = 0; at < count; ++at) {
            if (expected[at].empty() || at == 0) {
                CHECK(immediate[at] == no_vertex);
            } else {
                CHECK(chain(immediate, 0, at) == expected[at]);
            }
        }
    }
}

TEST_CASE("dominators agree with those of Boost where everything can be reached") {
    std::mt19937 random(4);
    for (int round = 0; round < 50; ++round) {
        const vertex count = 200;
        std::vector<edge> edges = random_edges(random, count, 300, false);
        for (vertex at = 1; at < count; ++at) {
            edges.push_back(edge{static_cast<vertex>(random() % at), at});
        }
        using boost_graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;
        boost_graph other(count);
        for (const edge& one : edges) {
            boost::add_edge(one.from, one.to, other);
        }
        std::vector<std::size_t> expected(count, boost_graph::null_vertex());
        boost::lengauer_tarjan_dominator_tree(
            other, 0, boost::make_iterator_property_map(expected.begin(), boost::get(boost::vertex_index, other)));
        const std::vector<vertex> immediate = immediate_dominators(directed_graph(count, edges), 0);
        for (vertex at = 1; at < count; ++at) {
            CHECK(immediate[at] == expected[at]);
        }
    }
}

TEST_CASE("descendants are what follows, without the vertex itself unless it lies on a loop") {
    const directed_graph graph(5, {{0, 1}, {1, 2}, {3, 3}});
    CHECK(descendants(graph, 0) == std::vector<vertex>{1, 2});
    CHECK(descendants(graph, 2).empty());
    CHECK(descendants(graph, 3) == std::vector<vertex>{3});
}

TEST_CASE("a shortest way can keep clear of a vertex") {
    const directed_graph graph(5, {{0, 1}, {1, 4}, {0, 2}, {2, 3}, {3, 4}});
    CHECK(shortest_way(graph, 0, 4) == std::vector<vertex>{0, 1, 4});
    CHECK(shortest_way(graph, 0, 4, 1) == std::vector<vertex>{0, 2, 3, 4});
    CHECK(shortest_way(graph, 4, 0).empty());
    CHECK(shortest_way(graph, 2, 2) == std::vector<vertex>{2});
}

TEST_CASE("a million vertices in a row are fine") {
    const vertex count = 1000000;
    const directed_graph open = row(count, false);
    CHECK(topological_order(open).order.back() == count - 1);
    CHECK(loops(open).empty());
    CHECK(immediate_dominators(open, 0)[count - 1] == count - 2);
    CHECK(descendants(open, 0).size() == count - 1);
    const directed_graph closed = row(count, true);
    CHECK(example_loops(closed).front().size() == count);
    CHECK(immediate_dominators(closed, 0)[count - 1] == count - 2);
}

TEST_CASE("dominators of a long row with ways from its end to many places before do not recurse") {
    const vertex count = 300000;
    std::vector<edge> edges;
    for (vertex at = 0; at + 1 < count; ++at) {
        edges.push_back(edge{at, at + 1});
    }
    for (vertex at = 1; at < count; at += 1000) {
        edges.push_back(edge{count - 1, at});
    }
    CHECK(immediate_dominators(directed_graph(count, edges), 0)[count - 1] == count - 2);
}

TEST_CASE("edges are the same only in both ends") {
    CHECK((edge{1, 2} == edge{1, 2} && !(edge{1, 2} != edge{1, 2})));
    CHECK((edge{1, 2} != edge{1, 3} && !(edge{1, 2} == edge{1, 3})));
    CHECK((edge{1, 2} != edge{3, 2} && !(edge{1, 2} == edge{3, 2})));
}

TEST_CASE("loops come by their lowest vertex, whichever leads to the other") {
    using components = std::vector<std::vector<vertex>>;
    CHECK(loops(directed_graph(4, {{0, 1}, {1, 0}, {2, 3}, {3, 2}, {0, 2}})) == components{{0, 1}, {2, 3}});
    CHECK(loops(directed_graph(4, {{0, 1}, {1, 0}, {2, 3}, {3, 2}, {2, 0}})) == components{{0, 1}, {2, 3}});
}

TEST_CASE("the first vertex is among its own descendants where it lies on a loop") {
    CHECK(descendants(directed_graph(2, {{0, 1}, {1, 0}}), 0) == std::vector<vertex>{0, 1});
    CHECK(descendants(directed_graph(2, {{0, 1}}), 0) == std::vector<vertex>{1});
}

TEST_CASE("no way begins or ends with the vertex that it keeps clear of") {
    const directed_graph line = row(3, false);
    CHECK(shortest_way(line, 0, 2, 0).empty());
    CHECK(shortest_way(line, 0, 2, 2).empty());
    CHECK(shortest_way(line, 0, 0, 0).empty());
    CHECK(shortest_way(line, 0, 2) == std::vector<vertex>{0, 1, 2});
}
