// SPDX-License-Identifier: BSL-1.0
// Ways through pathways that go wrong.
#include "catch.hpp"
#include "checked_texts.hpp"

using namespace zorgpad;
using Catch::Matchers::ContainsSubstring;

namespace {

const all_codes nothing;

/// A step with these exits: `, "a": { … }`.
std::string step(const std::string& id, const std::string& exits = "") {
    return ", \"" + id + R"(": { "step": "inform", "title": "t")" + (exits.empty() ? "" : ", ") + exits + " }";
}

/// Meet, with these exits, and more nodes.
findings found_in(const std::string& exits, const std::string& nodes, const std::string& sections = "") {
    return checked({money((exits.empty() ? "" : ", ") + exits + " }" + nodes, sections)});
}

const std::string flag = R"("facts": { "f": { "of": "household", "type": "flag", "title": "f" } })";

/// A condition node with these exits.
std::string condition(const std::string& id, const std::string& exits) {
    return ", \"" + id + R"(": { "condition": { "fact": "f", "is": true })" + (exits.empty() ? "" : ", ") + exits +
           " }";
}

std::string words(const finding& one) { return std::string(one.message.in(language::nl)); }

std::string a_pathway(const std::string& id, const std::string& attributes, const std::string& nodes) {
    return "\"" + id + R"(": { "kind": "zorgpad", "title": "t", )" + attributes + R"("nodes": { )" + nodes + " } }";
}

} // namespace

TEST_CASE("of what cannot be reached only the beginning is reported, with how much follows") {
    const findings found = found_in("", step("a", R"("next": ["b", "c"])") + step("b") + step("c"));
    REQUIRE(codes(found) == all_codes{"graph.unreachable"});
    CHECK(found[0].where.pointer == "/pathways/money/nodes/a");
    CHECK_THAT(words(found[0]), ContainsSubstring("(2)"));
}

TEST_CASE("a loop that nothing leads to is unreachable too") {
    CHECK(codes(found_in("", step("a", R"("next": "b")") + step("b", R"("next": "a")"))) ==
          all_codes{"graph.cycle", "graph.unreachable"});
}

TEST_CASE("again leads nowhere by itself") {
    CHECK(codes(found_in(R"("again": { "to": "a", "when": { "progress": "meet", "is": "declined" } })", step("a"))) ==
          all_codes{"graph.unreachable"});
}

TEST_CASE("a signal that others lead to begins nothing") {
    const std::string signals = R"("signals": { "s": { "title": "s", "group": "g", "of": "household" } })";
    CHECK(codes(found_in(R"("next": "s")", R"(, "s": { "signal": "s", "next": "a" })" + step("a"), signals)) ==
          nothing);
    CHECK(codes(found_in("", R"(, "s": { "signal": "s", "next": "a" })" + step("a"), signals)) == nothing);
    CHECK(codes(found_in("", R"(, "s": { "signal": "s", "next": "a" })" + step("a") + step("b", R"("next": "s")"),
                         signals)) == all_codes{"graph.unreachable"});
}

TEST_CASE("a pathway that is no entry must be named by another") {
    const auto inner = [](const std::string& nodes) {
        return codes(checked({national(
            "\"pathways\": { " + a_pathway("outer", R"("start": "a", )", nodes) + ", " +
            a_pathway("inner", R"("entry": false, "start": "b", )", R"("b": { "step": "inform", "title": "b" })") +
            " }")}));
    };
    CHECK(inner(R"("a": { "pathway": "inner" })") == nothing);
    CHECK(inner(R"("a": { "step": "inform", "title": "a" })") == all_codes{"graph.uncalled"});
}

TEST_CASE("what follows a pathway is reached only when that pathway ends") {
    const findings found = checked({national(
        "\"pathways\": { " +
        a_pathway("outer", R"("start": "a", )",
                  R"("a": { "pathway": "inner", "next": "b" }, "b": { "step": "inform", "title": "b" })") +
        ", " + a_pathway("inner", R"("entry": false, )", R"("c": { "step": "inform", "title": "c" })") + " }")});
    // Nothing leads to c, so inner never ends, so nothing leads to b.
    CHECK(codes(found) == all_codes{"graph.unreachable"});
    CHECK(found[0].where.pointer == "/pathways/inner/nodes/c");
}

TEST_CASE("a condition or a signal leads somewhere") {
    CHECK(codes(found_in(R"("next": "c")", condition("c", ""), flag)) == all_codes{"graph.dead-end"});
    CHECK(codes(found_in(R"("next": "c")", condition("c", R"("yes": "a")") + step("a"), flag)) == nothing);
}

TEST_CASE("a loop names all its nodes, with a place for each") {
    const findings found = found_in(R"("next": "a")", step("a", R"("next": "b")") + step("b", R"("next": "c")") +
                                                          step("c", R"("next": "a")"));
    REQUIRE(codes(found) == all_codes{"graph.cycle"});
    CHECK_THAT(words(found[0]), ContainsSubstring("money/a → money/b → money/c → money/a"));
    CHECK(found[0].where.pointer == "/pathways/money/nodes/a");
    CHECK(found[0].related.size() == 2);
}

TEST_CASE("a node that leads to itself is a loop") {
    CHECK(codes(found_in(R"("next": "meet")", "")) == all_codes{"graph.cycle"});
}

TEST_CASE("a loop through three files names the nodes of all three") {
    const auto file = [](const std::string& id, const std::string& head, const std::string& next) {
        return R"({ "zorgpad": 1, "id": "nl", )" + head + "\"pathways\": { " +
               a_pathway(id, R"("start": "go", )", R"("go": { "pathway": ")" + next + "\" }") + " } }";
    };
    const findings found = checked({file("one", R"("layer": "national", "title": "Landelijk", )", "two"),
                                    file("two", "", "three"), file("three", "", "one")});
    REQUIRE(codes(found) == all_codes{"graph.cycle"});
    CHECK_THAT(words(found[0]), ContainsSubstring("one/go → two/go → three/go → one/go"));
    CHECK(found[0].where.file == "1.json");
    REQUIRE(found[0].related.size() == 2);
    CHECK(found[0].related[0].where.file == "2.json");
    CHECK(found[0].related[1].where.file == "3.json");
}

TEST_CASE("again asks what became of its own step") {
    const std::string exits = R"("next": "a")";
    const auto again = [&exits](const std::string& when) {
        return codes(found_in(exits, step("a", R"("again": { "to": "meet")" + when + " }"), flag));
    };
    const all_codes loop{"graph.loop-without-exit"};
    CHECK(again("") == loop);
    CHECK(again(R"(, "when": { "fact": "f", "is": true })") == loop);
    CHECK(again(R"(, "when": { "progress": "meet", "is": "declined" })") == loop);
    CHECK(again(R"(, "when": { "progress": "a", "is": "declined" })") == nothing);
    CHECK(
        again(R"(, "when": { "any": [ { "fact": "f", "is": true }, { "progress": "money/a", "is": "declined" } ] })") ==
        nothing);
}

TEST_CASE("again may ask through a named condition") {
    CHECK(
        codes(found_in(
            R"("next": "a")", step("a", R"("again": { "to": "meet", "when": { "condition": "failed" } })"),
            R"("conditions": { "failed": { "title": "mislukt", "when": { "progress": "money/a", "is": "not-succeeded" } } })")) ==
        nothing);
}

TEST_CASE("a node that waits for yes and no of one condition never gets them both") {
    const auto join = [](const std::string& exits, const std::string& more) {
        return codes(found_in(R"("next": "c")", condition("c", exits) + more + step("z", R"("join": "all")"), flag));
    };
    const all_codes never{"graph.join-never-complete"};
    CHECK(join(R"("yes": "z", "no": "z")", "") == never);
    CHECK(join(R"("yes": "a", "no": "b")", step("a", R"("next": "z")") + step("b", R"("next": "z")")) == never);
    CHECK(join(R"("yes": "a", "unknown": "b")", step("a", R"("next": "z")") + step("b", R"("next": "z")")) == never);
    CHECK(join(R"("yes": "a", "next": "b")", step("a", R"("next": "z")") + step("b", R"("next": "z")")) == nothing);
    // Far apart, with other ways in between.
    CHECK(join(R"("yes": "a", "no": "b")", step("a", R"("next": ["a1", "a2"])") + step("a1", R"("next": "z")") +
                                               step("a2") + step("b", R"("next": "b1")") +
                                               step("b1", R"("next": "z")")) == never);
    // Where both sides meet first, the way is no longer one of the two.
    CHECK(join(R"("yes": "a", "no": "b", "next": "m2")", step("a", R"("next": "m")") + step("b", R"("next": "m")") +
                                                             step("m", R"("next": "z")") +
                                                             step("m2", R"("next": "z")")) == nothing);
}

TEST_CASE("yes and no of different conditions may both be so") {
    CHECK(codes(found_in(R"("next": ["c", "d"])",
                         condition("c", R"("yes": "a")") + condition("d", R"("no": "b")") +
                             step("a", R"("next": "z")") + step("b", R"("next": "z")") + step("z", R"("join": "all")"),
                         flag)) == nothing);
}

TEST_CASE("a node that waits for what nothing leads to never gets it") {
    CHECK(codes(found_in(R"("next": "z")", step("a", R"("next": "z")") + step("z", R"("join": "all")"))) ==
          all_codes{"graph.join-never-complete", "graph.unreachable"});
}

TEST_CASE("an exit to where the way leads anyway is noted") {
    const all_codes redundant{"graph.redundant-exit"};
    CHECK(with_code(found_in(R"("next": ["a", "a"])", step("a")), "graph.redundant-exit").size() == 1);
    CHECK(codes(found_in(R"("next": ["a", { "to": "a", "when": { "fact": "f", "is": true } }])", step("a"), flag)) ==
          redundant);
    CHECK(codes(found_in(R"("next": "c")", condition("c", R"("yes": "a", "no": "a")") + step("a"), flag)) == nothing);
    CHECK(codes(found_in(R"("next": "c")", condition("c", R"("yes": "a", "next": "a")") + step("a"), flag)) ==
          redundant);
}
