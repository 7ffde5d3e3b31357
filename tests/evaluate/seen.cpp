// SPDX-License-Identifier: BSL-1.0
// From which day on the time of a step counts that is due so long after a signal was seen: whose record counts.
#include "catch.hpp"
#include "texts.hpp"

using namespace zorgpad;

namespace {

/// The day on which p/act is due, two weeks after what was seen, as "month-day"; "none" where it has no day.
std::string due(const std::string& nodes, const std::string& records, const std::string& pathway_of = "household",
                const std::string& of = "") {
    const compiled_book book =
        test::compile_texts({test::national(R"("signals": {
            "worried": {"title": "zorgen", "group": "parent.mood", "of": "adult"},
            "tired": {"title": "moe", "group": "parent.mood", "of": "adult"},
            "bills": {"title": "rekeningen", "group": "parent.money", "of": "household"}},
        "pathways": {"p": {"kind": "zorgpad", "title": "p", "for": ")" +
                                            pathway_of + R"(", "start": "s", "nodes": {)" + nodes + R"(,
            "act": {"step": "inform", "title": "doe", "within": {"period": "P2W", "after": "seen"}}}}})")});
    const std::string family = R"({"family": 1, "as_of": "2026-11-21", "adults": [{"id": "a1"}, {"id": "a2"}],
        "children": [{"id": "c"}], "signals": [)" +
                               records + "]}";
    const plan made = evaluate(book, test::family_of(family, book));
    const plan_step* const step = test::find_step(made, "p/act", of);
    REQUIRE(step != nullptr);
    return step->due ? to_string(*step->due).substr(5) : "none";
}

std::string seen(const std::string& signal, const std::string& day, const std::string& of = "") {
    return R"({"signal": ")" + signal + R"(", "seen": true, "on": "2026-11-)" + day + "\"" +
           (of.empty() ? "" : R"(, "of": ")" + of + "\"") + "}";
}

const std::string both = seen("worried", "10", "a1") + ", " + seen("worried", "18", "a2");

} // namespace

TEST_CASE("in a pathway of somebody the time counts from what was seen of them, or of the household") {
    const std::string nodes = R"("s": {"signal": "worried", "next": "act"})";
    CHECK(due(nodes, both, "adult", "a1") == "11-24");
    CHECK(due(nodes, both, "adult", "a2") == "12-02");
    const std::string later_first = seen("worried", "18", "a1") + ", " + seen("worried", "10", "a2");
    CHECK(due(nodes, later_first, "adult", "a1") == "12-02");
    CHECK(due(nodes, later_first, "adult", "a2") == "11-24");
    CHECK(due(nodes, both + ", " + seen("worried", "12"), "adult", "a1") == "11-24");
    CHECK(due(nodes, both + ", " + seen("worried", "12"), "adult", "a2") == "11-26");
    CHECK(due(nodes, both + ", " + seen("worried", "05", "c"), "adult", "a1") == "11-24");
    CHECK(due(nodes, seen("worried", "12") + ", " + seen("worried", "05", "c"), "adult", "a2") == "11-26");
}

TEST_CASE("what is asked of the household counts from whomever it was seen of first") {
    const std::string nodes = R"("s": {"signal": "worried", "next": "act"})";
    CHECK(due(nodes, both) == "11-24");
    CHECK(due(nodes, both + ", " + seen("worried", "05", "c")) == "11-19");
    CHECK(due(nodes, both + ", " + seen("worried", "06")) == "11-20");
}

TEST_CASE("what is asked of some adult counts from adults and the household, not from a child") {
    const std::string nodes = R"("s": {"condition": {"some": "adult", "where": {"signal": "worried"}}, "yes": "act"})";
    CHECK(due(nodes, both) == "11-24");
    CHECK(due(nodes, both + ", " + seen("worried", "05", "c")) == "11-24");
    CHECK(due(nodes, both + ", " + seen("worried", "06")) == "11-20");
    // Children have no such signal of their own, so that whoever it was seen of counts.
    const std::string of_child =
        R"("s": {"condition": {"some": "child", "where": {"signal": "worried"}}, "yes": "act"})";
    CHECK(due(of_child, both + ", " + seen("worried", "12", "c")) == "11-24");
}

TEST_CASE("a signal of the household counts in a pathway of somebody from whomever it was recorded of") {
    const std::string nodes = R"("s": {"signal": "bills", "next": "act"})";
    CHECK(due(nodes, seen("bills", "12"), "adult", "a1") == "11-26");
    CHECK(due(nodes, seen("bills", "12") + ", " + seen("bills", "10", "a2"), "adult", "a1") == "11-24");
}

TEST_CASE("of several signals, and of a group of them, the first that was seen counts") {
    const std::string one_later = seen("worried", "18", "a1") + ", " + seen("tired", "12", "a1");
    CHECK(due(R"("s": {"signal": ["worried", "tired"], "next": "act"})", one_later, "adult", "a1") == "11-26");
    CHECK(due(R"("s": {"signal": ["tired", "worried"], "next": "act"})", one_later, "adult", "a1") == "11-26");
    CHECK(due(R"("s": {"condition": {"signals": "parent.mood", "at_least": 2}, "yes": "act"})", one_later, "adult",
              "a1") == "11-26");
    CHECK(due(R"("s": {"condition": {"signals": "parent", "at_least": 2}, "yes": "act"})",
              one_later + ", " + seen("bills", "11"), "adult", "a1") == "11-25");
}

TEST_CASE("what was seen before a way counts, and nothing from before it") {
    const std::string nodes = R"("s": {"signal": "bills", "next": "t"}, "t": {"step": "inform", "title": "t",
        "next": {"to": "act", "when": {"signal": "tired"}}})";
    CHECK(due(nodes, seen("bills", "02") + ", " + seen("tired", "12", "a1")) == "11-26");
    const std::string always = R"("s": {"signal": "bills", "next": "t"}, "t": {"step": "inform", "title": "t",
        "next": {"to": "act", "when": {"not": {"signal": "tired"}}}})";
    CHECK(due(always, seen("bills", "02") + R"(, {"signal": "tired", "seen": false})") == "11-16");
}

TEST_CASE("of two ways the signals of both count, but only of ways that are taken") {
    const std::string nodes = R"("s": {"step": "inform", "title": "s", "next": [
        {"to": "t", "when": {"signal": "bills"}}, {"to": "u", "when": {"signal": "tired"}}]},
        "t": {"step": "inform", "title": "t", "next": "act"}, "u": {"step": "inform", "title": "u", "next": "act"})";
    CHECK(due(nodes, seen("bills", "10") + ", " + seen("tired", "12")) == "11-24");
    CHECK(due(nodes, seen("bills", "14") + ", " + seen("tired", "12")) == "11-26");
    CHECK(due(nodes, R"({"signal": "bills", "seen": false}, )" + seen("tired", "12")) == "11-26");
}
