// SPDX-License-Identifier: BSL-1.0
// The exact mode, one test at a time: it thinks of every value that could make a difference, and settles what cannot be
// otherwise.
#include "catch.hpp"
#include "texts.hpp"

using namespace zorgpad;

namespace {

/// Tests that a family of whom nothing is known may answer with yes and with no. Some hold for a single value only.
const std::vector<std::string>& open_tests() {
    static const std::vector<std::string> all = [] {
        const auto of = [](const std::string& fact, const std::string& test) {
            return R"({"fact": ")" + fact + R"(", )" + test + "}";
        };
        const auto both = [](const std::string& left, const std::string& right) {
            return R"({"all": [)" + left + ", " + right + "]}";
        };
        const auto some = [](const std::string& where) { return R"({"some": "child", "where": )" + where + "}"; };
        std::vector<std::string> made{
            of("f", R"("is": true)"),
            of("c", R"("is": "one")"),
            of("c", R"("is": "three")"),
            of("c", R"("in": ["one", "three"])"),
            of("n", R"("in": [1, 3])"),
            of("pregnancy-week", R"("in": [41, 43])"),
            both(of("n", R"("more_than": 1)"), of("n", R"("less_than": 3)")),
            both(of("n", R"("in": [1, 3])"), of("n", R"("in": [3, 5])")),
            both(of("n", R"("more_than": 3)"), R"({"not": )" + of("n", R"("in": [4])") + "}"),
            both(of("n", R"("in": [1, 5])"), R"({"not": )" + of("n", R"("in": [1])") + "}"),
            both(of("n", R"("at_least": 3)"), R"({"not": )" + of("n", R"("from": 3, "until": 7)") + "}"),
            both(of("n", R"("at_least": 5)"), of("n", R"("at_most": 5)")),
            both(of("moved", R"("in": ["2024-05-21", "2024-07-01"])"),
                 R"({"not": )" + of("moved", R"("is": "2024-05-21")") + "}"),
            both(of("moved", R"("at_least": "2024-05-21")"),
                 R"({"not": )" + of("moved", R"("from": "2024-05-21", "until": "2024-07-01")") + "}"),
            both(of("moved", R"("at_least": "P6M")"), of("moved", R"("at_most": "P6M")")),
            both(of("moved", R"("at_least": "P1M")"), of("moved", R"("at_most": "P1M")")),
            both(of("income", R"("at_least": {"norm": "base"})"), of("income", R"("at_most": {"norm": "base"})")),
            both(of("income", R"("more_than": {"norm": "base", "percent": 33.33})"),
                 of("income", R"("less_than": {"norm": "base", "percent": 33.34})")),
            some(of("age", R"("from": "P4Y", "until": "P12Y")")),
            some(of("age", R"("from": "P0D", "until": "P1D")")),
            some(of("age", R"("from": "-P3M", "until": "P0D")")),
            some(of("age", R"("from": "P18Y")")),
            R"({"some": "adult", "where": )" + of("age", R"("from": "P23Y", "until": "P67Y")") + "}",
            of("household.kind", R"("is": "single-parent")"),
            both(of("household.kind", R"("is": "single-parent")"), some(of("age", R"("from": "P17Y")"))),
            both(of("household.kind", R"("is": "single")"), some(of("age", R"("from": "P0D")"))),
            of("household.size", R"("at_least": 2)"),
            some(R"({"signal": "cold"})"),
            R"({"signal": "seen"})",
            R"({"signal": ["seen", "cold"]})",
            R"({"signals": "home", "at_least": 2})",
            R"({"score": "list", "theme": "h", "at_least": 1})",
            R"({"score": "list", "theme": "h", "at_least": 3})",
            both(R"({"score": "list", "theme": "h", "at_least": 2})",
                 R"({"not": {"score": "list", "theme": "h", "at_least": 3}})"),
            both(R"({"score": "list", "theme": "h", "at_least": 2})",
                 R"({"score": "list", "theme": "i", "at_least": 3})"),
            some(R"({"outcome": "talk", "is": "raised"})"),
            some(R"({"outcome": "talk", "is": "low"})"),
            R"({"outcome": "list", "is": "high"})", // computed from scores
            R"({"outcome": "one", "is": "only"})",  // the only one that can be stated, and yet it may be none
            R"({"outcome": "mixed", "is": "raised"})",
            R"({"receives": "given"})"};
        for (const std::string how : {"at_least", "at_most", "more_than", "less_than", "is"}) {
            made.push_back(of("n", "\"" + how + R"(": 2)"));
            made.push_back(of("pregnancy-week", "\"" + how + R"(": 12)"));
            made.push_back(of("pregnancy-week", "\"" + how + R"(": 40)"));
            made.push_back(of("pregnancy-week", "\"" + how + R"(": 43)"));
            made.push_back(of("moved", "\"" + how + R"(": "2024-05-21")"));
            made.push_back(of("income", "\"" + how + R"(": 1000.5)"));
            if (how != "is") {
                made.push_back(of("moved", "\"" + how + R"(": "P6M")"));
                made.push_back(of("moved", "\"" + how + R"(": "P10D")"));
                made.push_back(of("income", "\"" + how + R"(": {"norm": "base"})"));
                made.push_back(of("income", "\"" + how + R"(": {"norm": "plain"})"));
                made.push_back(of("income", "\"" + how + R"(": {"norm": "base", "percent": 12.5})"));
            }
        }
        return made;
    }();
    return all;
}

/// What the exact mode says of a scheme with this condition, to a family of which only this is known.
verdict settled_as(const std::string& when, const std::string& known = R"("children": [{"id": "k"}])") {
    const compiled_book book = test::compile_texts({test::national(
        R"("facts": {
          "f": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"},
          "n": {"of": "household", "type": "count", "unit": "things", "title": "n", "ask": "?", "why": "!"},
          "c": {"of": "household", "type": "choice", "title": "c", "ask": "?", "why": "!",
                "options": {"one": "1", "two": "2", "three": "3"}},
          "moved": {"of": "household", "type": "date", "title": "m", "ask": "?", "why": "!"},
          "income": {"of": "household", "type": "money", "unit": "EUR/month", "title": "i", "ask": "?", "why": "!"}},
        "norms": {"plain": {"unit": "EUR/month", "is": 800}, "base": {"unit": "EUR/month", "values": [{"from": "2025-01-01", "until": "2026-01-01", "amounts": [
          {"when": {"fact": "f", "is": true}, "is": 1000}, {"is": 1200}]}]}},
        "signals": {"seen": {"title": "s", "group": "home", "of": "household"},
                    "cold": {"title": "c", "group": "home", "of": "child"}},
        "instruments": {"list": {"title": "l", "for": "household", "themes": {"h": {}, "i": {}}, "outcomes": {
                          "high": {"when": {"score": "list", "theme": "h", "at_least": 3}}}},
                        "talk": {"title": "t", "for": "child", "outcomes": {"raised": {}, "low": {}}},
                        "mixed": {"title": "m", "for": "household", "themes": {"h": {}}, "outcomes": {
                          "judged": {}, "raised": {"when": {"score": "mixed", "theme": "h", "at_least": 2}}}},
                        "one": {"title": "o", "for": "household", "outcomes": {"only": {}}}},
        "schemes": {"given": {"title": "g", "level": "fund", "for": "household"},
          "s": {"title": "s", "level": "local", "for": "household", "when": )" +
        when + "}}")});
    evaluate_options exact;
    exact.exact = true;
    exact.budget = 1'000'000;
    // Six months ago several days came to this one: the last days of August.
    const family who =
        test::family_of(R"({"family": 1, "as_of": "2025-03-01", "adults": [{"id": "a"}], )" + known + "}", book);
    return test::find_scheme(evaluate(book, who, exact), "s")->is;
}

} // namespace

TEST_CASE("the exact mode thinks of every value that could make a difference: what may be both stays unknown") {
    for (const std::string& when : open_tests()) {
        CAPTURE(when);
        CHECK(settled_as(when) == verdict::unknown);
        CHECK(settled_as(R"({"not": )" + when + "}") == verdict::unknown);
    }
}

TEST_CASE("the exact mode thinks of every age that a child may have on another day of the year") {
    for (const std::string test :
         {R"("at_least": "P4Y", "on": "--10-01")", R"("from": "P4Y", "until": "P5Y", "on": "--10-01")",
          R"("at_least": "P4Y", "on": "quarter-start")", R"("from": "P0D", "until": "P1D", "on": "--02-01")",
          R"("at_least": "P4Y", "on": "month-start")"}) {
        const std::string when = R"({"some": "child", "where": {"fact": "age", )" + std::string(test) + "}}";
        CAPTURE(when);
        CHECK(settled_as(when) == verdict::unknown);
        CHECK(settled_as(R"({"not": )" + when + "}") == verdict::unknown);
    }
}

TEST_CASE("the exact mode does not settle what only a birth that is still to come will tell") {
    // A child that is expected in June is measured in October, when it will have been born.
    const std::string in_october = R"({"some": "child", "where": {"fact": "age", "at_least": "P0D", "on": "--10-01"}})";
    for (const std::string known :
         {R"("children": [{"id": "k"}])", R"("children": [{"id": "k", "facts": {"due-date": "2025-06-01"}}])",
          R"("children": [{"id": "k", "facts": {"due-date": "2025-02-25"}}])"}) {
        CAPTURE(known);
        CHECK(settled_as(in_october, known) == verdict::unknown);
        CHECK(settled_as(R"({"not": )" + in_october + "}", known) == verdict::unknown);
    }
}

TEST_CASE("the exact mode settles what is one or the other, whatever it is about") {
    for (const std::string& when : open_tests()) {
        CAPTURE(when);
        CHECK(settled_as(R"({"any": [)" + when + R"(, {"not": )" + when + "}]}") == verdict::likely);
        CHECK(settled_as(R"({"all": [)" + when + R"(, {"not": )" + when + "}]}") == verdict::unlikely);
    }
}

TEST_CASE("the exact mode puts back what it tried: two things that are not known are settled together") {
    for (const std::string& first : open_tests()) {
        for (const std::string second : {R"({"fact": "f", "is": true})", R"({"signal": "seen"})",
                                         R"({"receives": "given"})", R"({"fact": "pregnancy-week", "at_least": 12})"}) {
            const std::string not_first = R"({"not": )" + first + "}";
            const std::string not_second = R"({"not": )" + second + "}";
            const auto both = [](const std::string& left, const std::string& right) {
                return R"({"all": [)" + left + ", " + right + "]}";
            };
            CAPTURE(first, second);
            CHECK(settled_as(R"({"any": [)" + both(first, second) + ", " + both(first, not_second) + ", " +
                             both(not_first, second) + ", " + both(not_first, not_second) + "]}") == verdict::likely);
        }
    }
}

TEST_CASE("the exact mode puts back what it tried: what was tried with one thing is tried with another again") {
    const auto negated = [](const std::string& one) { return R"({"not": )" + one + "}"; };
    const auto joined = [](const char* how, const std::string& left, const std::string& right) {
        return "{\"" + std::string(how) + "\": [" + left + ", " + right + "]}";
    };
    // Where `first` is so, both answers of `second` are tried, and come to the same; where it is not, they differ.
    const auto differs = [&](const std::string& first, const std::string& second) {
        return joined("any", joined("all", first, joined("any", second, negated(second))),
                      joined("all", negated(first), negated(second)));
    };
    const std::vector<std::string> all{R"({"fact": "f", "is": true})",
                                       R"({"fact": "n", "at_least": 2})",
                                       R"({"signal": "seen"})",
                                       R"({"some": "child", "where": {"signal": "cold"}})",
                                       R"({"receives": "given"})",
                                       R"({"outcome": "one", "is": "only"})",
                                       R"({"some": "child", "where": {"fact": "age", "from": "P4Y"}})"};
    for (const std::string& one : all) {
        for (const std::string& other : all) {
            if (one != other) {
                CAPTURE(one, other);
                CHECK(settled_as(differs(one, other)) == verdict::unknown);
                CHECK(settled_as(differs(negated(one), negated(other))) == verdict::unknown);
                CHECK(settled_as(differs(negated(one), other)) == verdict::unknown);
                CHECK(settled_as(differs(one, negated(other))) == verdict::unknown);
            }
        }
    }
}

TEST_CASE("the exact mode settles what is one of all the options") {
    const std::string each = R"({"fact": "c", "is": "one"}, {"fact": "c", "is": "two"}, )";
    CHECK(settled_as(R"({"any": [)" + each + R"({"fact": "c", "is": "three"}]})") == verdict::likely);
    CHECK(settled_as(R"({"any": [)" + each + R"({"fact": "f", "is": true}]})") == verdict::unknown);
}

TEST_CASE("the exact mode only asks for what a stated screening leaves out") {
    const std::string raised = R"({"outcome": "mixed", "is": "raised"})";
    const std::string judged = R"({"outcome": "mixed", "is": "judged"})";
    const auto either = [](const std::string& one) { return R"({"any": [)" + one + R"(, {"not": )" + one + "}]}"; };
    const std::string known = R"("screenings": [{"instrument": "mixed"}])";
    CHECK(settled_as(either(raised), known) == verdict::unknown);
    CHECK(settled_as(either(judged), known) == verdict::unknown);
    CHECK(settled_as(either(raised), R"("screenings": [{"instrument": "mixed", "scores": {"h": 1}}])") ==
          verdict::likely);
}

TEST_CASE("the exact mode does not settle a test against a norm that may have more amounts than are told apart") {
    const auto settled_of = [](int amounts) {
        std::string all;
        for (int which = 1; which < amounts; ++which) {
            all += R"({"when": {"fact": "n", "is": )" + std::to_string(which) + R"(}, "is": )" +
                   std::to_string(1000 + which) + "}, ";
        }
        const compiled_book book = test::compile_texts({test::national(
            R"("facts": {
              "n": {"of": "household", "type": "count", "unit": "things", "title": "n", "ask": "?", "why": "!"},
              "income": {"of": "household", "type": "money", "unit": "EUR/month", "title": "i", "ask": "?", "why": "!"}},
            "norms": {"many": {"unit": "EUR/month", "values": [{"from": "2025-01-01", "until": "2026-01-01",
                                                               "amounts": [)" +
            all + R"({"is": 1000}]}]}},
            "schemes": {"s": {"title": "s", "level": "local", "for": "household", "when": {"any": [
                {"fact": "income", "at_least": {"norm": "many"}}, {"fact": "income", "less_than": {"norm": "many"}}]}},
              "gap": {"title": "g", "level": "local", "for": "household", "when": {"any": [
                {"fact": "income", "at_least": {"norm": "many", "percent": 150}},
                {"fact": "income", "less_than": {"norm": "many"}}]}},
              "one": {"title": "o", "level": "local", "for": "household", "when": {"fact": "income", "at_least": 1}}})")});
        evaluate_options exact;
        exact.exact = true;
        exact.budget = 10'000'000;
        const family who = test::family_of(R"({"family": 1, "as_of": "2025-03-01", "household": {"n": 0}})", book);
        const plan made = evaluate(book, who, exact);
        // What is true of small incomes and of great ones, and not of those between.
        CHECK(test::find_scheme(made, "gap")->is == verdict::unknown);
        return test::find_scheme(made, "s")->is;
    };
    CHECK(settled_of(3) == verdict::likely);
    CHECK(settled_of(1001) == verdict::unknown);
}

TEST_CASE("the exact mode thinks of a birth that is overdue, from the due date on") {
    const std::string in_october = R"({"some": "child", "where": {"fact": "age", "at_least": "P0D", "on": "--10-01"}})";
    const auto due = [](const std::string& day) {
        return R"("children": [{"id": "k", "facts": {"due-date": ")" + day + "\"}}]";
    };
    const std::string either = R"({"any": [)" + in_october + R"(, {"not": )" + in_october + "}]}";
    CHECK(settled_as(either, due("2025-03-02")) == verdict::unknown);
    CHECK(settled_as(either, due("2025-03-01")) == settled_as(either, due("2025-02-28")));
    const std::string a_week = R"({"some": "child", "where": {"fact": "age", "at_least": "P7D"}})";
    const std::string one_or_other = R"({"any": [)" + a_week + R"(, {"not": )" + a_week + "}]}";
    CHECK(settled_as(one_or_other, due("2025-03-01")) == settled_as(one_or_other, due("2025-02-28")));
    CHECK(settled_as(one_or_other, due("2025-02-28")) == verdict::likely);
}

TEST_CASE("the exact mode keeps the due date of a birth that has not been recorded yet") {
    const std::string expecting = R"({"fact": "pregnancy-week", "at_least": 20})";
    const std::string f = R"({"fact": "f", "is": true})";
    const std::string overdue = R"("children": [{"id": "k", "facts": {"due-date": "2025-02-25"}}])";
    CHECK(settled_as(R"({"all": [{"any": [)" + f + R"(, {"not": )" + f + "}]}, " + expecting + "]}", overdue) ==
          verdict::likely);
    CHECK(settled_as(R"({"some": "child", "where": {"fact": "age", "at_least": "P1D"}})", overdue) == verdict::unknown);
}
