// SPDX-License-Identifier: BSL-1.0
// Books that were not checked, in which definitions need each other in a ring: each is compiled and evaluated, day
// after day, and what goes round stays unknown.
#include "catch.hpp"
#include "texts.hpp"
#include <zorgpad/layer/merge.hpp>

namespace {

/// The national layer of a text, as it is.
zorgpad::compiled_book compile_as_it_is(const std::string& sections) {
    return test::compile_merged(
        test::value_of(zorgpad::merge(test::value_of(test::read_files({test::national(sections)})), "")));
}

std::string scheme(const std::string& when) {
    return R"("schemes": {"s": {"title": "s", "level": "local", "for": "household", "when": )" + when + "}}";
}

std::string fact(const std::string& id, const std::string& type, const std::string& when) {
    return "\"" + id + R"(": {"of": "household", "type": ")" + type +
           R"(", "title": "f", "ask": "?", "why": "!", "when": )" + when + "}";
}

/// What an amount of money is held against turns with a period.
std::string norm(const std::string& id, const std::string& first_amount) {
    return "\"" + id + R"(": {"unit": "EUR/month", "values": [
        {"from": "2026-01-01", "until": "2027-01-01", "amounts": [)" +
           first_amount +
           R"(, {"is": 1000}]}, {"from": "2027-01-01", "until": "2028-01-01", "amounts": [{"is": 900}]}]})";
}

constexpr const char* money =
    R"("facts": {"i": {"of": "household", "type": "money", "unit": "EUR/month", "title": "i", "ask": "?", "why": "!"}})";

zorgpad::plan plan_of(const zorgpad::compiled_book& book, const std::string& household,
                      const std::string& day = "2026-11-21", const std::string& more = "") {
    const std::string text = R"({"family": 1, "as_of": ")" + day + R"(", "household": )" + household + more + "}";
    return zorgpad::evaluate(book, test::family_of(text, book));
}

zorgpad::verdict verdict_of(const zorgpad::plan& plan) { return test::find_scheme(plan, "s")->is; }

} // namespace

TEST_CASE("a fact that is asked only when it is something itself stays unknown, on later days too") {
    const zorgpad::compiled_book book =
        compile_as_it_is("\"facts\": {" + fact("d", "date", R"({"fact": "d", "at_least": "P1Y"})") + "}, " +
                         scheme(R"({"fact": "d", "at_least": "P2Y"})"));
    CHECK(verdict_of(plan_of(book, R"({"d": "2025-06-01"})")) == zorgpad::verdict::unlikely);
    CHECK(verdict_of(plan_of(book, R"({"d": "2020-06-01"})")) == zorgpad::verdict::unknown);
}

TEST_CASE("facts that are each asked only when the other is something stay unknown, on later days too") {
    const std::string facts = "\"facts\": {" + fact("d", "date", R"({"fact": "e", "at_least": "P1Y"})") + ", " +
                              fact("e", "date", R"({"fact": "d", "at_least": "P1Y"})") + "}, ";
    for (const char* const tested : {"d", "e"}) {
        const zorgpad::compiled_book book =
            compile_as_it_is(facts + scheme(std::string(R"({"fact": ")") + tested + R"(", "at_least": "P2Y"})"));
        CHECK(verdict_of(plan_of(book, R"({"d": "2026-06-01", "e": "2025-12-01"})")) == zorgpad::verdict::unlikely);
        CHECK(verdict_of(plan_of(book, R"({"d": "2020-06-01", "e": "2020-12-01"})")) == zorgpad::verdict::unknown);
    }
}

TEST_CASE("an amount that holds only for who is below that amount is none, in every period with such an amount") {
    const zorgpad::compiled_book book =
        compile_as_it_is(std::string(money) + R"(, "norms": {)" +
                         norm("n", R"({"when": {"fact": "i", "at_most": {"norm": "n"}}, "is": 1100})") + "}, " +
                         scheme(R"({"fact": "i", "at_most": {"norm": "n"}})"));
    CHECK(verdict_of(plan_of(book, R"({"i": 950})")) == zorgpad::verdict::likely); // whichever of the two it is
    CHECK(verdict_of(plan_of(book, R"({"i": 1050})")) == zorgpad::verdict::unknown);
    CHECK(verdict_of(plan_of(book, R"({"i": 950})", "2027-03-01")) == zorgpad::verdict::unlikely);
}

TEST_CASE("norms that are each what the other is have no amount") {
    for (const char* const of_other :
         {R"({"norm": "b", "percent": 50})", R"({"norm": "c", "percent": {"norm": "b"}})"}) {
        const zorgpad::compiled_book book = compile_as_it_is(
            std::string(money) + R"(, "norms": {"c": {"unit": "EUR/month", "is": 1000}, )" +
            norm("a", std::string(R"({"is": )") + of_other + "}") + ", " + norm("b", R"({"is": {"norm": "a"}})") +
            "}, " + scheme(R"({"all": [{"fact": "i", "at_most": {"norm": "a"}},
                                                {"fact": "i", "at_most": {"norm": "b"}}]})"));
        CHECK(verdict_of(plan_of(book, R"({"i": 1})")) == zorgpad::verdict::unknown);
        CHECK(verdict_of(plan_of(book, R"({"i": 1})", "2027-03-01")) == zorgpad::verdict::likely);
    }
}

TEST_CASE("a norm of a norm or percentage that is not there has no amount") {
    for (const char* const missing : {R"({"norm": "nowhere"})", R"({"norm": "c", "percent": {"norm": "nowhere"}})"}) {
        const zorgpad::compiled_book book =
            compile_as_it_is(std::string(money) + R"(, "norms": {"c": {"unit": "EUR/month", "is": 1000}, )" +
                             norm("a", std::string(R"({"is": )") + missing + "}") + "}, " +
                             scheme(R"({"fact": "i", "at_most": {"norm": "a"}})"));
        CHECK(verdict_of(plan_of(book, R"({"i": 1})")) == zorgpad::verdict::unknown);
    }
    const zorgpad::compiled_book book =
        compile_as_it_is(std::string(money) + R"(, "norms": {"c": {"unit": "EUR/month", "is": 1000}}, )" +
                         scheme(R"({"fact": "i", "at_most": {"norm": "c", "percent": {"norm": "nowhere"}}})"));
    CHECK(verdict_of(plan_of(book, R"({"i": 1})")) == zorgpad::verdict::unknown);
}

TEST_CASE("an outcome that is computed from itself stays unknown") {
    const zorgpad::compiled_book book = compile_as_it_is(
        R"("instruments": {"t": {"title": "t", "for": "household", "themes": {"h": {"title": "h", "items": {"q": {}}}},
          "outcomes": {"high": {"title": "h", "when": {"any": [{"outcome": "t", "is": "high"}, {"score": "t", "theme": "h", "at_least": 4}]}}}}}, )" +
        scheme(R"({"outcome": "t", "is": "high"})"));
    const std::string screened = R"(, "screenings": [{"instrument": "t", "scores": {"h": 3}}])";
    CHECK(verdict_of(plan_of(book, "{}", "2026-11-21", screened)) == zorgpad::verdict::unknown);
}

TEST_CASE("named conditions that each stand for the other stay unknown, and so does one that stands for nothing") {
    const zorgpad::compiled_book book = compile_as_it_is(
        R"("conditions": {"a": {"title": "a", "when": {"not": {"condition": "b"}}},
                          "b": {"title": "b", "when": {"any": [{"condition": "a"}, {"date": {"from": "2026-12-01"}}]}},
                          "c": {"title": "c"}}, )" +
        scheme(R"({"any": [{"condition": "a"}, {"condition": "b"}, {"condition": "c"}]})"));
    CHECK(verdict_of(plan_of(book, "{}")) == zorgpad::verdict::unknown);
}

TEST_CASE("schemes that require each other are judged day after day, and none is likely") {
    const zorgpad::compiled_book book = compile_as_it_is(
        R"("schemes": {"s": {"title": "s", "level": "local", "for": "household", "requires": "r", "when": {"date": {"from": "2026-12-01", "until": "2026-12-24"}}},
                       "r": {"title": "r", "level": "local", "for": "household", "requires": "s", "when": {"date": {"until": "2026-12-10"}}}})");
    CHECK(verdict_of(plan_of(book, "{}")) == zorgpad::verdict::unlikely);
    CHECK(verdict_of(plan_of(book, "{}", "2026-12-02")) == zorgpad::verdict::unknown);
}

TEST_CASE("steps and pathways that lead to each other are walked day after day, and none is surely reached") {
    const zorgpad::compiled_book book = compile_as_it_is(R"("pathways": {
        "p": {"kind": "zorgpad", "title": "p", "start": "a", "nodes": {
          "a": {"step": "inform", "title": "a", "next": "b"},
          "b": {"step": "inform", "title": "b", "wait": "P2D", "next": ["c", "x"]},
          "c": {"step": "inform", "title": "c", "within": {"period": "P1W"}, "next": ["b", "c"]},
          "x": {"pathway": "q"}}},
        "q": {"kind": "zorgpad", "title": "q", "start": "y", "nodes": {
          "y": {"step": "inform", "title": "y", "next": "z"}, "z": {"pathway": "q", "next": "v"},
          "v": {"pathway": "p", "next": "y"}}}})");
    const zorgpad::plan plan =
        plan_of(book, "{}", "2026-11-21", R"(, "progress": [{"node": "p/a", "is": "done", "on": "2026-11-20"}])");
    CHECK(plan.steps.size() >= 3);
}

TEST_CASE("of signals of which the book does not have one it stays unknown whether any was seen") {
    const zorgpad::compiled_book book =
        compile_as_it_is(R"("signals": {"known": {"title": "k", "group": "g", "of": "household"}}, )" +
                         scheme(R"({"signal": ["known", "unknown"]})"));
    CHECK(verdict_of(plan_of(book, "{}", "2026-11-21", R"(, "signals": [{"signal": "known", "seen": false}])")) ==
          zorgpad::verdict::unknown);
}
