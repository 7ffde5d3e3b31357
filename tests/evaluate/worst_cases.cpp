// SPDX-License-Identifier: BSL-1.0
// Books that explode when sharing is not kept: the result is right, and it comes.
#include "catch.hpp"
#include "texts.hpp"

namespace {

zorgpad::plan plan_of(const std::string& sections, const std::string& more = "") {
    const zorgpad::compiled_book book = test::compile_texts({test::national(sections)});
    return zorgpad::evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21")" + more + "}", book));
}

std::string number(int which) { return std::to_string(which); }

} // namespace

TEST_CASE("twenty pathways that each name the next twice have each node once") {
    std::string pathways;
    for (int level = 0; level < 20; ++level) {
        const std::string next = "p" + number(level + 1);
        pathways += (level == 0 ? "" : ", ") + ("\"p" + number(level)) + R"(": {"kind": "zorgpad", "title": "p")" +
                    (level == 0 ? "" : R"(, "entry": false)") + R"(, "start": "a", "nodes": {"a": {"step": "inform", "title": "a", "next": ["b", "c"]}, "d": {"step": "inform", "title": "d"})";
        pathways += level == 19 ? R"(, "b": {"step": "inform", "title": "b", "next": "d"}, "c": {"step": "inform", "title": "c", "next": "d"}}})"
                                : R"(, "b": {"pathway": ")" + next + R"(", "next": "d"}, "c": {"pathway": ")" + next + R"(", "next": "d"}}})";
    }
    const zorgpad::plan plan = plan_of("\"pathways\": {" + pathways + "}");
    CHECK(plan.steps.size() == 42);
    CHECK(plan.steps.front().id == "p0/a");
    CHECK(plan.steps.back().id == "p0/d");
}

TEST_CASE("thirty named conditions that each use the one before twice are answered once each") {
    std::string conditions = R"("c0": {"title": "c", "when": {"fact": "f", "is": true}})";
    for (int which = 1; which < 30; ++which) {
        const std::string before = R"({"condition": "c)" + number(which - 1) + R"("})";
        conditions += R"(, "c)" + number(which) + R"(": {"title": "c", "when": {"all": [)" + before + ", " + before + "]}}";
    }
    const std::string sections = R"("facts": {"f": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}}, "conditions": {)" +
                                 conditions + R"(}, "schemes": {"s": {"title": "s", "level": "local", "for": "household", "when": {"condition": "c29"}}})";
    const zorgpad::plan plan = plan_of(sections, R"(, "household": {"f": true})");
    CHECK(test::find_scheme(plan, "s")->is == zorgpad::verdict::likely);
    CHECK(plan.reasons.size() < 100);
}

TEST_CASE("a chain of two thousand steps is walked without recursion") {
    std::string nodes;
    for (int which = 0; which < 2000; ++which) {
        nodes += (which == 0 ? "" : ", ") + ("\"n" + number(which)) + R"(": {"step": "inform", "title": "n")" +
                 (which == 1999 ? "}" : R"(, "next": "n)" + number(which + 1) + "\"}");
    }
    const zorgpad::plan plan =
        plan_of(R"("pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "n0", "nodes": {)" + nodes + "}}}");
    REQUIRE(plan.steps.size() == 2000);
    CHECK(plan.steps.back().id == "p/n1999");
}

TEST_CASE("a ring of consents does not stop the order") {
    const zorgpad::plan plan = plan_of(R"("roles": {"r": {"title": "r"}},
      "consents": {"c": {"title": "c", "by": "r", "with": "r", "what": ["signals"], "ask": "?"}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "share", "nodes": {
        "share": {"step": "share", "title": "deel", "consent": "c", "next": "ask"},
        "ask": {"step": "ask-consent", "title": "vraag", "consent": "c"}}}})");
    CHECK(plan.steps.size() == 2);
}

TEST_CASE("a norm of many factors that are not known has no amount rather than millions") {
    std::string facts;
    std::string norms = R"("n0": {"unit": "EUR/month", "is": 1000})";
    for (int which = 1; which < 20; ++which) {
        const std::string fact = "f" + number(which);
        facts += ", \"" + fact + R"(": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"})";
        norms += R"(, "n)" + number(which) + R"(": {"unit": "EUR/month", "values": [{"from": "2026-01-01", "until": "2027-01-01", "amounts": [
            {"when": {"fact": ")" + fact + R"(", "is": true}, "is": {"norm": "n)" + number(which - 1) + R"(", "percent": 1)" + number(10 + which) +
                 R"(}}, {"is": {"norm": "n)" + number(which - 1) + R"("}}]}]})";
    }
    const std::string sections = R"("facts": {"i": {"of": "household", "type": "money", "unit": "EUR/month", "title": "i", "ask": "?", "why": "!"})" +
                                 facts + "}, \"norms\": {" + norms + R"(}, "schemes": {"s": {"title": "s", "level": "local", "for": "household",
        "when": {"fact": "i", "at_most": {"norm": "n19"}}}})";
    CHECK(test::find_scheme(plan_of(sections, R"(, "household": {"i": 5000})"), "s")->is == zorgpad::verdict::unknown);
}

TEST_CASE("an unchecked book whose step asks for a consent that is not there is evaluated all the same") {
    zorgpad::merged_book book;
    zorgpad::pathway& pathway = book.content.pathways["p"];
    pathway.title.set(zorgpad::text("Pad"), {});
    pathway.start.value.items = {"ask"};
    pathway.start.said = zorgpad::attribute_base::mention::set;
    zorgpad::node& node = pathway.nodes["ask"];
    node.step.set(zorgpad::step_kind::ask_consent, {});
    node.title.set(zorgpad::text("Vraag"), {});
    node.consent.set({"nowhere", {}}, {});
    zorgpad::family family;
    family.as_of = zorgpad::from_civil(2026, 11, 21);
    const zorgpad::plan plan = zorgpad::evaluate(test::compile_merged(book), family);
    REQUIRE(plan.steps.size() == 1);
    CHECK(plan.steps[0].status == zorgpad::step_status::now);
}
