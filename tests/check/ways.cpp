// SPDX-License-Identifier: BSL-1.0
// What the checks say of ways through random pathways, held against walking them.
#include "catch.hpp"
#include <zorgpad/check/every_way.hpp>
#include <zorgpad/check/joins.hpp>

#include <random>

using namespace zorgpad;
using graph::vertex;

namespace {

/// Pathways with random exits that lead forward only, joins of both kinds, condition nodes, and calls of later
/// pathways.
merged_book random_book(std::mt19937& random) {
    merged_book book;
    std::uint32_t offset = 0;
    const auto chance = [&random](unsigned percent) { return random() % 100 < percent; };
    const std::size_t pathways = 1 + random() % 3;
    for (std::size_t number = 0; number < pathways; ++number) {
        pathway& one = book.content.pathways["p" + std::to_string(number)];
        one.at = source_position{0, ++offset};
        one.start.set(list<std::string>{{"n0"}, {}, false}, one.at);
        one.entry_point.set(number == 0 || chance(30), one.at);
        const std::size_t nodes = 2 + random() % 7;
        for (std::size_t at = 0; at < nodes; ++at) {
            node& made = one.nodes["n" + std::to_string(at)];
            made.at = source_position{0, ++offset};
            const auto exits_from = [&] {
                exits some;
                for (std::size_t to = at + 1; to < nodes; ++to) {
                    if (chance(30)) {
                        some.items.push_back(exit_to{"n" + std::to_string(to), {}, {}, {}});
                    }
                }
                return some;
            };
            made.next.set(exits_from(), made.at);
            if (chance(40)) {
                made.condition.set(condition{date_test{}, made.at}, made.at);
                made.yes.set(exits_from(), made.at);
                made.no.set(exits_from(), made.at);
                made.unknown.set(exits_from(), made.at);
            } else if (number + 1 < pathways && chance(30)) {
                made.pathway.set({"p" + std::to_string(number + 1 + random() % (pathways - number - 1)), made.at},
                                 made.at);
            } else {
                made.step.set(step_kind::inform, made.at);
            }
            if (chance(30)) {
                made.join.set(join::all, made.at);
            }
        }
    }
    return book;
}

/// Walks the graph as it is meant: a branch leads on where the condition has that answer, `join: all` asks for every
/// incoming exit, and what follows a pathway needs its end. `answers` by vertex: 1 yes, 2 no, 3 unknown, 0 whatever.
std::vector<bool> walked(const graph::pathway_graph& ways, const std::vector<int>& answers, vertex without) {
    std::vector<bool> reached(ways.vertices.size(), false);
    for (const vertex here : graph::topological_order(ways.graph).order) {
        bool any = here == graph::pathway_graph::outside;
        bool all = true;
        for (const std::uint32_t number : ways.graph.edges_to(here)) {
            const graph::pathway_edge& edge = ways.edges[number];
            const vertex from = ways.ends[number].from;
            if (edge.kind == graph::edge_kind::passed) {
                continue;
            }
            bool open = reached[from];
            if (edge.kind == graph::edge_kind::exit || edge.kind == graph::edge_kind::finish) {
                const std::size_t called = ways.called_by(from);
                open = open && (called == ways.pathways.size() || reached[ways.pathways[called].end]);
            }
            if (edge.kind == graph::edge_kind::exit && edge.branch != graph::branch::next && answers[from] != 0) {
                open = open && answers[from] == static_cast<int>(edge.branch);
            }
            any = any || open;
            all = all && open;
        }
        const node* node = ways.vertices[here].node;
        const bool waits_for_all = node != nullptr && node->join && *node->join == join::all;
        reached[here] = here != without && (waits_for_all ? any && all : any);
    }
    return reached;
}

} // namespace

TEST_CASE("a node lies on every way to another exactly where without it the other is not reached") {
    std::mt19937 random(5);
    std::size_t compared = 0;
    for (int round = 0; round < 500; ++round) {
        const merged_book book = random_book(random);
        const graph::pathway_graph ways = graph::build_pathway_graph(book);
        const graph::topological_result order = graph::topological_order(ways.graph);
        if (!order.is_acyclic) {
            continue; // one pathway named twice in a row
        }
        const std::vector<int> whatever(ways.vertices.size(), 0);
        const std::vector<bool> reached = walked(ways, whatever, graph::no_vertex);
        std::vector<vertex> marked;
        for (vertex at = 1; at < ways.vertices.size() && marked.size() < 64; ++at) {
            marked.push_back(at);
        }
        const detail::nodes_on_every_way found(ways, order.order, detail::marks_of(ways, marked));
        for (std::size_t bit = 0; bit < marked.size(); ++bit) {
            const std::vector<bool> without = walked(ways, whatever, marked[bit]);
            for (vertex at = 0; at < ways.vertices.size(); ++at) {
                REQUIRE(found.is_reached(at) == reached[at]);
                if (reached[at]) {
                    const bool on_every_way = (found[at] >> bit & 1U) != 0;
                    CHECK(on_every_way == !without[at]);
                    ++compared;
                }
            }
        }
    }
    CHECK(compared > 10000);
}

TEST_CASE("a join that is said never to complete does not, whatever the answers") {
    std::mt19937 random(6);
    std::size_t said = 0;
    for (int round = 0; round < 1000; ++round) {
        const merged_book merged = random_book(random);
        const graph::pathway_graph ways = graph::build_pathway_graph(merged);
        const book whole;
        const variant which{{}, {""}};
        const check_options options;
        findings found;
        detail::join_check(checked_variant{whole, which, merged, ways, options}, detail::reachability(ways, true),
                           found)
            .check();
        std::vector<vertex> never;
        for (vertex at = 0; at < ways.vertices.size(); ++at) {
            for (const finding& one : found) {
                if (ways.vertices[at].kind == graph::vertex_kind::node && ways.place_of(at) == one.at) {
                    never.push_back(at);
                }
            }
        }
        said += never.size();
        std::vector<vertex> conditions;
        for (vertex at = 0; at < ways.vertices.size(); ++at) {
            if (ways.vertices[at].node != nullptr && ways.vertices[at].node->condition) {
                conditions.push_back(at);
            }
        }
        if (never.empty() || conditions.size() > 5) {
            continue;
        }
        std::size_t combinations = 1;
        for (std::size_t index = 0; index < conditions.size(); ++index) {
            combinations *= 3;
        }
        for (std::size_t combination = 0; combination < combinations; ++combination) {
            std::vector<int> answers(ways.vertices.size(), 0);
            std::size_t rest = combination;
            for (const vertex one : conditions) {
                answers[one] = 1 + static_cast<int>(rest % 3);
                rest /= 3;
            }
            const std::vector<bool> reached = walked(ways, answers, graph::no_vertex);
            for (const vertex one : never) {
                CHECK_FALSE(reached[one]);
            }
        }
    }
    CHECK(said > 50);
}
