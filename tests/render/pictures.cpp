// SPDX-License-Identifier: BSL-1.0
// Pathways as DOT and Mermaid.
#include "small_book.hpp"
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/render/dot.hpp>
#include <zorgpad/render/mermaid.hpp>

#include <catch.hpp>

using namespace zorgpad;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("a pathway is drawn with the words of its branches") {
    const std::string dot = render::dot(small_book());
    CHECK_THAT(dot, ContainsSubstring("digraph zorgpad {\n"));
    CHECK_THAT(dot,
               ContainsSubstring("label=<<b>Geldzorgen</b><br/><font point-size=\"10\">Wie: jeugdverpleegkundige"));
    CHECK_THAT(dot, ContainsSubstring("label=<Zware schulden: ja?>"));
    CHECK_THAT(dot, ContainsSubstring("[label=\" ja\"]"));
    CHECK_THAT(dot, ContainsSubstring("[label=\" onbekend\" style=dotted"));
    CHECK_THAT(dot,
               ContainsSubstring("label=\" opnieuw, als dit nog\\nniet is gelukt\" style=dashed constraint=false"));
    CHECK_THAT(dot, ContainsSubstring("spoed · binnen 3"));
}

TEST_CASE("a picture without legend has none, and of a pathway that is not there nothing is drawn") {
    render::drawing_options options;
    options.legend = false;
    CHECK_THAT(render::dot(small_book(), options), !ContainsSubstring("cluster_legend"));
    options.pathway = "nothing";
    CHECK(render::picture_of(small_book(), options).nodes.empty());
}

TEST_CASE("a family's way is marked") {
    const family who = small_family(R"("children": [], "household": { "debts": true }, "progress": [
        { "node": "money/meet", "is": "done", "on": "2026-11-20" } ])");
    const plan made = evaluate(small_book(), who);
    render::drawing_options options;
    options.of = &made;
    const render::picture shown = render::picture_of(small_book(), options);
    REQUIRE(shown.groups.size() == 1);
    const auto mark_of = [&](std::string_view id) {
        return shown.nodes[compiled::find(made.book.tables().nodes, id)].mark;
    };
    CHECK(mark_of("money/meet") == render::mark::done);
    CHECK(mark_of("money/talk") == render::mark::now);
    CHECK(mark_of("money/heavy") == render::mark::reached);
    CHECK(mark_of("money/team") == render::mark::reached);
    CHECK(mark_of("money/ask-debts") == render::mark::off);
    CHECK(mark_of("money/no-food") == render::mark::possible);
    CHECK_THAT(render::dot(shown, options), ContainsSubstring("niet op de weg"));
}

TEST_CASE("words in a picture cannot break out of it") {
    render::picture shown;
    render::picture_node node;
    node.name = "n0";
    node.title = {"<b>\"x\" & \\y"};
    shown.nodes.push_back(node);
    shown.groups.push_back({"p0", "a \"b\" <c>", "", 0, 1});
    render::drawing_options options;
    options.legend = false;
    CHECK_THAT(render::dot(shown, options), ContainsSubstring("label=<&lt;b&gt;&quot;x&quot; &amp; \\y>"));
    CHECK_THAT(render::mermaid(shown, options), ContainsSubstring("n0(\"#lt;b#gt;#quot;x#quot; #amp; #92;y\")"));
    CHECK_THAT(render::mermaid(shown, options), ContainsSubstring("subgraph p0[\"a #quot;b#quot; #lt;c#gt;\"]"));
}

TEST_CASE("a Mermaid flowchart has a shape for each kind of node") {
    const std::string chart = render::mermaid(small_book());
    CHECK_THAT(chart, ContainsSubstring("flowchart TB\n  subgraph p0[\"Geldzorgen\"]\n"));
    CHECK_THAT(chart, ContainsSubstring("{{\"Zware schulden: ja?\"}}"));
    CHECK_THAT(chart, ContainsSubstring("([\"Gezien: te weinig eten\"])"));
    CHECK_THAT(chart, ContainsSubstring("-->|\"ja\"|"));
    CHECK_THAT(chart, ContainsSubstring("-.->|\"onbekend\"|"));
}
