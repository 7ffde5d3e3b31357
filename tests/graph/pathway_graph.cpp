// SPDX-License-Identifier: BSL-1.0
// The graph of a merged book.
#include "catch.hpp"
#include <zorgpad/graph/pathway_graph.hpp>

#include <set>

using namespace zorgpad;
using graph::no_vertex;
using graph::vertex;

namespace {

struct pathway_writer {
    merged_book book;
    std::uint32_t offset = 0;

    pathway& add_pathway(const std::string& id, const std::vector<std::string>& start = {}) {
        pathway& made = book.content.pathways[id];
        made.at = source_position{0, ++offset};
        if (!start.empty()) {
            made.start.set(list<std::string>{start, {}, false}, made.at);
        }
        return made;
    }
    node& add_node(const std::string& in, const std::string& id, const std::vector<std::string>& next = {}) {
        node& made = book.content.pathways.at(in).nodes[id];
        made.at = source_position{0, ++offset};
        if (!next.empty()) {
            made.next.set(exits_to(next), made.at);
        }
        return made;
    }
    static exits exits_to(const std::vector<std::string>& targets) {
        exits made;
        for (const std::string& one : targets) {
            made.items.push_back(exit_to{one, {}, {}, {}});
        }
        return made;
    }
    void call(node& from, const std::string& pathway) { from.pathway.set({pathway, {}}, from.at); }
};

using named_edge = std::pair<std::string, std::string>;

/// Edges of one kind as "from" and "to"; begin and end as "pathway (" and "pathway )".
std::multiset<named_edge> edges_of(const graph::pathway_graph& made, graph::edge_kind kind) {
    const auto name = [&made](vertex which) {
        const graph::vertex_kind is = made.vertices[which].kind;
        return made.name_of(which) + (is == graph::vertex_kind::begin ? " ("
                                      : is == graph::vertex_kind::end ? " )"
                                                                      : "");
    };
    std::multiset<named_edge> all;
    for (std::size_t number = 0; number < made.edges.size(); ++number) {
        if (made.edges[number].kind == kind) {
            all.emplace(name(made.ends[number].from), name(made.ends[number].to));
        }
    }
    return all;
}

using edge_set = std::multiset<named_edge>;
using graph::edge_kind;

} // namespace

TEST_CASE("vertices are numbered by place in the book") {
    pathway_writer written;
    written.add_pathway("zebra", {"last"});
    written.add_node("zebra", "last", {"first"});
    written.add_node("zebra", "first");
    written.add_pathway("ape", {"only"});
    written.add_node("ape", "only");
    const auto made = graph::build_pathway_graph(written.book);
    REQUIRE(made.pathways.size() == 2);
    CHECK(made.pathways[0].id == "zebra");
    CHECK(made.find_node(0, "last") < made.find_node(0, "first"));
    CHECK(made.pathways[0].end < made.pathways[1].begin);
    CHECK(made.find_pathway("ape") == 1);
    CHECK(made.find_pathway("ant") == 2);
    CHECK(made.find_node(0, "ape") == no_vertex);
    CHECK(made.name_of(made.find_node(1, "only")) == "ape/only");
}

TEST_CASE("a pathway begins at its starts and at the signals that nothing leads to") {
    pathway_writer written;
    written.add_pathway("money", {"meet"});
    written.add_node("money", "meet", {"inner"});
    written.add_node("money", "outer", {"meet"}).signal.set({}, {});
    written.add_node("money", "inner").signal.set({}, {});
    const auto made = graph::build_pathway_graph(written.book);
    CHECK(edges_of(made, edge_kind::enter) == edge_set{{"", "money ("}});
    CHECK(edges_of(made, edge_kind::start) == edge_set{{"money (", "money/meet"}, {"money (", "money/outer"}});
    CHECK(edges_of(made, edge_kind::exit) == edge_set{{"money/meet", "money/inner"}, {"money/outer", "money/meet"}});
    CHECK(edges_of(made, edge_kind::finish) == edge_set{{"money/inner", "money )"}});
}

TEST_CASE("a pathway that is no entry has no way in but its callers") {
    pathway_writer written;
    written.add_pathway("inner", {"a"}).entry_point.set(false, {});
    written.add_node("inner", "a");
    CHECK(edges_of(graph::build_pathway_graph(written.book), edge_kind::enter).empty());
}

TEST_CASE("what follows a pathway node needs the node and the end of the pathway that it names") {
    pathway_writer written;
    written.add_pathway("outer", {"go"});
    written.call(written.add_node("outer", "go", {"after"}), "inner");
    written.call(written.add_node("outer", "after"), "inner-most");
    written.add_pathway("inner", {"a"}).entry_point.set(false, {});
    written.add_node("inner", "a");
    written.add_pathway("inner-most", {"b"}).entry_point.set(false, {});
    written.add_node("inner-most", "b");
    const auto made = graph::build_pathway_graph(written.book);
    CHECK(edges_of(made, edge_kind::call) == edge_set{{"outer/go", "inner ("}, {"outer/after", "inner-most ("}});
    CHECK(edges_of(made, edge_kind::exit) == edge_set{{"outer/go", "outer/after"}});
    CHECK(edges_of(made, edge_kind::passed) == edge_set{{"inner )", "outer/after"}, {"inner-most )", "outer )"}});
    CHECK(made.pathways[made.find_pathway("inner")].callers == std::vector<vertex>{made.find_node(0, "go")});
    CHECK(graph::topological_order(made.graph).is_acyclic);
    for (std::size_t number = 0; number < made.edges.size(); ++number) {
        CHECK((made.edges[number].caller == no_vertex) == (made.edges[number].kind != edge_kind::passed));
    }
}

TEST_CASE("all four branches of a condition make edges, and again makes none") {
    pathway_writer written;
    written.add_pathway("money", {"ask"});
    node& ask = written.add_node("money", "ask", {"always"});
    ask.yes.set(pathway_writer::exits_to({"one"}), {});
    ask.no.set(pathway_writer::exits_to({"two"}), {});
    ask.unknown.set(pathway_writer::exits_to({"three"}), {});
    for (const char* id : {"always", "one", "two", "three"}) {
        written.add_node("money", id);
    }
    written.book.content.pathways.at("money").nodes.at("one").again.set(pathway_writer::exits_to({"ask"}), {});
    const auto made = graph::build_pathway_graph(written.book);
    CHECK(edges_of(made, edge_kind::exit).size() == 4);
    REQUIRE(made.again.size() == 1);
    CHECK(made.name_of(made.again[0].to) == "money/ask");
    CHECK(graph::topological_order(made.graph).is_acyclic);
    // A node with only `again` is an end.
    CHECK(edges_of(made, edge_kind::finish).count({"money/one", "money )"}) == 1);
}

TEST_CASE("of each vertex the edges that leave it and those that come to it are known by number") {
    pathway_writer written;
    written.add_pathway("money", {"meet"});
    written.add_node("money", "meet", {"one", "two"});
    written.add_node("money", "one", {"two"});
    written.add_node("money", "two");
    const auto made = graph::build_pathway_graph(written.book);
    CHECK(made.graph.vertex_count() == made.vertices.size());
    CHECK(made.graph.edge_count() == made.edges.size());
    std::size_t leaving = 0;
    std::size_t coming = 0;
    for (vertex at = 0; at < made.vertices.size(); ++at) {
        const auto from = made.graph.edges_from(at);
        const auto to = made.graph.edges_to(at);
        REQUIRE(from.size() == made.graph.successors(at).size());
        REQUIRE(to.size() == made.graph.predecessors(at).size());
        for (std::size_t which = 0; which < from.size(); ++which) {
            CHECK(made.ends[from.begin()[which]].from == at);
            CHECK(made.ends[from.begin()[which]].to == made.graph.successors(at).begin()[which]);
        }
        for (std::size_t which = 0; which < to.size(); ++which) {
            CHECK(made.ends[to.begin()[which]].to == at);
            CHECK(made.ends[to.begin()[which]].from == made.graph.predecessors(at).begin()[which]);
        }
        leaving += from.size();
        coming += to.size();
    }
    CHECK(leaving == made.edges.size());
    CHECK(coming == made.edges.size());
}

TEST_CASE("exits and starts that lead to nothing are listed") {
    pathway_writer written;
    written.add_pathway("money", {"meet", "nowhere"});
    written.add_node("money", "meet", {"gone"}).again.set(pathway_writer::exits_to({"lost"}), {});
    written.call(written.add_node("money", "other"), "no-pathway");
    const auto made = graph::build_pathway_graph(written.book);
    std::set<std::pair<std::string, std::string>> found;
    for (const graph::dangling_exit& one : made.dangling) {
        found.emplace(one.attribute, one.to);
    }
    CHECK(found ==
          std::set<std::pair<std::string, std::string>>{{"next", "gone"}, {"again", "lost"}, {"start", "nowhere"}});
    CHECK(edges_of(made, edge_kind::call).empty());
}

TEST_CASE("twenty pathways that each name the next twice stay small") {
    pathway_writer written;
    for (int level = 0; level < 20; ++level) {
        const std::string id = "level-" + std::to_string(level);
        written.add_pathway(id, {"left", "right"}).entry_point.set(level == 0, {});
        for (const char* side : {"left", "right"}) {
            node& made = written.add_node(id, side, {"after"});
            if (level + 1 < 20) {
                written.call(made, "level-" + std::to_string(level + 1));
            }
        }
        written.add_node(id, "after");
    }
    const auto made = graph::build_pathway_graph(written.book);
    CHECK(made.vertices.size() == 1 + 20 * 5);
    CHECK(graph::topological_order(made.graph).is_acyclic);
}

TEST_CASE("equal books have equal graphs, whatever their files were called") {
    const auto edges = [](bool reversed) {
        pathway_writer written;
        const std::vector<std::string> ids =
            reversed ? std::vector<std::string>{"b", "a"} : std::vector<std::string>{"a", "b"};
        for (const std::string& id : ids) {
            written.add_pathway(id, {"x"});
            written.add_node(id, "x");
        }
        return edges_of(graph::build_pathway_graph(written.book), edge_kind::start);
    };
    CHECK(edges(false) == edges(true));
}

TEST_CASE("what is no pathway node calls nothing, and neither does one that names no pathway") {
    pathway_writer written;
    written.add_pathway("money", {"meet"});
    written.add_node("money", "meet");
    const auto made = graph::build_pathway_graph(written.book);
    for (vertex at = 0; at < made.vertices.size(); ++at) {
        CHECK(made.called_by(at) == made.pathways.size());
    }
}

TEST_CASE("exits that a layer took out lead nowhere") {
    pathway_writer written;
    written.add_pathway("money", {"meet"});
    node& meet = written.add_node("money", "meet", {"talk"});
    written.add_node("money", "talk");
    meet.next.said = attribute_base::mention::removed;
    const auto made = graph::build_pathway_graph(written.book);
    CHECK(edges_of(made, edge_kind::exit).empty());
    CHECK(edges_of(made, edge_kind::finish) == edge_set{{"money/meet", "money )"}, {"money/talk", "money )"}});
}

TEST_CASE("a pathway begins with each of its starts once, in order of place") {
    pathway_writer written;
    written.add_pathway("money", {"talk", "meet", "talk"});
    written.add_node("money", "meet");
    written.add_node("money", "talk");
    const auto made = graph::build_pathway_graph(written.book);
    std::vector<std::string> starts;
    for (std::size_t number = 0; number < made.edges.size(); ++number) {
        if (made.edges[number].kind == edge_kind::start) {
            starts.push_back(made.name_of(made.ends[number].to));
        }
    }
    CHECK(starts == std::vector<std::string>{"money/meet", "money/talk"});
}

TEST_CASE("every vertex knows where it was written, and what is outside was written nowhere") {
    pathway_writer written;
    written.add_pathway("money", {"meet"});
    written.add_node("money", "meet");
    const auto made = graph::build_pathway_graph(written.book);
    const pathway& money = written.book.content.pathways.at("money");
    REQUIRE(made.vertices.size() == 4);
    CHECK_FALSE(made.place_of(graph::pathway_graph::outside).is_somewhere());
    CHECK(made.place_of(1) == money.at);
    CHECK(made.place_of(2) == money.nodes.at("meet").at);
    CHECK(made.place_of(3) == money.at);
}
