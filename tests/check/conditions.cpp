// SPDX-License-Identifier: BSL-1.0
// Conditions that do not fit the facts, the persons, or each other.
#include "catch.hpp"
#include "checked_texts.hpp"

using namespace zorgpad;
using Catch::Matchers::ContainsSubstring;

namespace {

/// Facts of every type, and one condition.
std::string with_condition(const std::string& condition) {
    return national(
        R"("norms": { "month": { "unit": "EUR/month", "is": 100 }, "percent": { "unit": "percent", "is": 120 },
    "hint": { "unit": "EUR/month", "indicative": true, "is": 100 }, "hinted": { "unit": "EUR/month", "is": { "norm": "hint" } } },
  "facts": {
    "flag": { "of": "household", "type": "flag", "title": "f" },
    "count": { "of": "household", "type": "count", "unit": "rooms", "title": "f" },
    "money": { "of": "household", "type": "money", "unit": "EUR/month", "title": "f" },
    "share": { "of": "household", "type": "percent", "unit": "percent", "title": "f" },
    "since": { "of": "household", "type": "date", "title": "f" },
    "choice": { "of": "household", "type": "choice", "title": "f", "options": { "one": "een" } },
    "of-child": { "of": "child", "type": "flag", "title": "f" },
    "of-adult": { "of": "adult", "type": "flag", "title": "f" },
    "hinted-fact": { "of": "household", "type": "flag", "title": "f", "when": { "fact": "money", "at_most": { "norm": "hint" } } } },
  "services": { "s": { "title": "s", "kind": "k", "for": "household", "when": )" +
        condition + " } }");
}

all_codes found_in(const std::string& condition) { return codes(checked({with_condition(condition)})); }

const all_codes nothing;
const all_codes wrong_type{"schema.wrong-type"};

/// Named conditions c0, c1, …, and a service for somebody with the last of them.
std::string named(const std::vector<std::string>& conditions, const std::string& whom) {
    std::string all;
    for (std::size_t number = 0; number < conditions.size(); ++number) {
        all += (number == 0 ? "" : ", ") + ("\"c" + std::to_string(number)) + R"(": { "title": "c", "when": )" +
               conditions[number] + " }";
    }
    return national(R"("conditions": { )" + all + R"( }, "services": { "s": { "title": "s", "kind": "k", "for": ")" +
                    whom + R"(", "when": { "condition": "c)" + std::to_string(conditions.size() - 1) + "\" } } }");
}

} // namespace

TEST_CASE("a flag is or is not") {
    CHECK(found_in(R"({ "fact": "flag", "is": true })") == nothing);
    CHECK(found_in(R"({ "fact": "flag", "is": "yes" })") == wrong_type);
    CHECK(found_in(R"({ "fact": "flag", "is": 1 })") == wrong_type);
    CHECK(found_in(R"({ "fact": "flag", "in": [true] })") == wrong_type);
    CHECK(found_in(R"({ "fact": "flag", "at_least": 1 })") == wrong_type);
}

TEST_CASE("a count is a whole number") {
    CHECK(found_in(R"({ "fact": "count", "at_least": 2 })") == nothing);
    CHECK(found_in(R"({ "fact": "count", "in": [1, 2] })") == nothing);
    CHECK(found_in(R"({ "fact": "count", "at_least": 1.5 })") == wrong_type);
    CHECK(found_in(R"({ "fact": "household.size", "more_than": "P2Y" })") == wrong_type);
    CHECK(found_in(R"({ "fact": "pregnancy-week", "from": 12, "until": 20 })") == nothing);
}

TEST_CASE("money is compared with amounts and norms of its unit") {
    CHECK(found_in(R"({ "fact": "money", "at_most": 100.50 })") == nothing);
    CHECK(found_in(R"({ "fact": "money", "at_most": { "norm": "month" } })") == nothing);
    CHECK(found_in(R"({ "fact": "money", "at_most": { "norm": "month", "percent": { "norm": "percent" } } })") ==
          nothing);
    CHECK(found_in(R"({ "fact": "money", "at_most": "2026-01-01" })") == wrong_type);
    CHECK(found_in(R"({ "fact": "money", "at_most": { "norm": "percent" } })") == all_codes{"schema.unit-mismatch"});
    CHECK(found_in(R"({ "fact": "money", "at_most": { "norm": "month", "percent": { "norm": "month" } } })") ==
          all_codes{"schema.unit-mismatch"});
    CHECK(found_in(R"({ "fact": "count", "at_most": { "norm": "month" } })") == all_codes{"schema.unit-mismatch"});
    CHECK(found_in(R"({ "fact": "share", "at_most": { "norm": "percent" } })") == nothing);
}

TEST_CASE("a norm of another unit is no amount of a norm") {
    CHECK(
        codes(checked({national(
            R"("norms": { "a": { "unit": "EUR", "is": 1 }, "b": { "unit": "EUR/month", "is": { "norm": "a" } } })")})) ==
        all_codes{"schema.unit-mismatch"});
}

TEST_CASE("a date is compared with dates, or with periods ago") {
    CHECK(found_in(R"({ "fact": "since", "at_least": "P2Y" })") == nothing);
    CHECK(found_in(R"({ "fact": "since", "less_than": "2026-01-01" })") == nothing);
    CHECK(found_in(R"({ "fact": "since", "is": "2026-01-01" })") == nothing);
    CHECK(found_in(R"({ "fact": "since", "is": "P2Y" })") == wrong_type);
    CHECK(found_in(R"({ "fact": "since", "at_least": 2 })") == wrong_type);
    CHECK(found_in(R"({ "fact": "since", "at_least": { "norm": "month" } })") == wrong_type);
}

TEST_CASE("a choice is one of its options") {
    CHECK(found_in(R"({ "fact": "choice", "is": "one" })") == nothing);
    CHECK(found_in(R"({ "fact": "choice", "is": 1 })") == all_codes{"schema.wrong-type"});
    CHECK(found_in(R"({ "fact": "choice", "at_least": 1 })") == wrong_type);
    CHECK(found_in(R"({ "fact": "household.kind", "in": ["couple", "single-parent"] })") == nothing);
}

TEST_CASE("a fact of a person is tested of a person") {
    CHECK(found_in(R"({ "fact": "of-child", "is": true })") == all_codes{"schema.unbound-person"});
    CHECK(found_in(R"({ "fact": "age", "at_least": "P18Y" })") == all_codes{"schema.unbound-person"});
    CHECK(found_in(R"({ "some": "child", "where": { "fact": "of-child", "is": true } })") == nothing);
    CHECK(found_in(R"({ "some": "adult", "where": { "fact": "of-child", "is": true } })") ==
          all_codes{"schema.unbound-person"});
    CHECK(found_in(R"({ "every": "adult", "where": { "fact": "age", "less_than": "P27Y" } })") == nothing);
    CHECK(found_in(R"({ "some": "adult", "where": { "fact": "due-date", "at_least": "2026-01-01" } })") ==
          all_codes{"schema.unbound-person"});
    CHECK(found_in(R"({ "some": "child", "where": { "fact": "flag", "is": true } })") == nothing);
}

TEST_CASE("a test on the age of a child states a lower bound") {
    CHECK(found_in(R"({ "some": "child", "where": { "fact": "age", "less_than": "P4Y" } })") ==
          all_codes{"schema.age-without-lower-bound"});
    CHECK(found_in(R"({ "some": "child", "where": { "fact": "age", "from": "-P10M", "until": "P4Y" } })") == nothing);
}

TEST_CASE("quantifiers do not nest, also not through a named condition") {
    const std::string inner = R"({ "some": "child", "where": { "fact": "age", "at_least": "P4Y" } })";
    CHECK(codes(checked({named({inner, R"({ "some": "adult", "where": { "condition": "c0" } })"}, "household")})) ==
          all_codes{"schema.nested-quantifier"});
    CHECK(checked({named({inner, R"({ "all": [ { "condition": "c0" }, { "condition": "c0" } ] })"}, "child")}).empty());
}

TEST_CASE("a named condition is bound where it is used") {
    const std::string age = R"({ "fact": "age", "at_least": "P4Y" })";
    CHECK(checked({named({age}, "child")}).empty());
    const findings found = checked({named({age}, "household")});
    REQUIRE(codes(found) == all_codes{"schema.unbound-person"});
    CHECK(found[0].where.pointer == "/conditions/c0/when");
    REQUIRE(found[0].related.size() == 1);
    CHECK(found[0].related[0].where.pointer == "/services/s/when");
    CHECK(codes(checked({named({R"({ "fact": "age", "less_than": "P4Y" })"}, "child")})) ==
          all_codes{"schema.age-without-lower-bound"});
    CHECK(checked({named({R"({ "fact": "age", "less_than": "P4Y" })"}, "adult")}).empty());
}

TEST_CASE("a scheme for several kinds of persons binds each of them") {
    const auto scheme = [](const std::string& whom) {
        return codes(checked({national(R"("schemes": { "s": { "title": "s", "level": "fund", "for": )" + whom +
                                       R"(, "when": { "fact": "age", "at_least": "P4Y" } } })")}));
    };
    CHECK(scheme(R"(["adult", "child"])") == nothing);
    CHECK(scheme(R"(["household", "child"])") == all_codes{"schema.unbound-person"});
}

TEST_CASE("a deadline before a birthday needs somebody who has one") {
    const auto scheme = [](const std::string& whom) {
        return codes(
            checked({national(R"("schemes": { "s": { "title": "s", "level": "fund", "for": ")" + whom +
                              R"(", "apply": { "deadline": { "before": "birthday", "period": "P6W" } } } })")}));
    };
    CHECK(scheme("child") == nothing);
    CHECK(scheme("household") == all_codes{"schema.unbound-person"});
}

TEST_CASE("a window of age needs a pathway for persons") {
    const auto window = [](const std::string& whom, const std::string& test) {
        return codes(checked({national(R"("pathways": { "p": { "title": "p", "kind": "zorgpad", )" + whom +
                                       R"("start": "a", "nodes": { "a": { "step": "inform", "title": "a", "window": )" +
                                       test + " } } } }")}));
    };
    const std::string age = R"({ "fact": "age", "from": "P4Y", "until": "P6Y" })";
    CHECK(window(R"("for": "child", )", age) == nothing);
    CHECK(window("", age) == all_codes{"schema.unbound-person"});
    CHECK(window("", R"({ "fact": "pregnancy-week", "until": 20 })") == nothing);
}

TEST_CASE("what only informs stands not under not, and not in a norm") {
    const all_codes misplaced{"condition.indicative-misplaced"};
    CHECK(found_in(R"({ "indicative": { "fact": "flag", "is": true } })") == nothing);
    CHECK(
        found_in(
            R"({ "not": { "any": [ { "fact": "flag", "is": false }, { "indicative": { "fact": "flag", "is": true } } ] } })") ==
        misplaced);
    CHECK(found_in(R"({ "fact": "money", "at_most": { "norm": "hint" } })") == nothing);
    CHECK(found_in(R"({ "not": { "fact": "money", "at_most": { "norm": "hint" } } })") == misplaced);
    CHECK(found_in(R"({ "not": { "fact": "money", "at_most": { "norm": "hinted" } } })") == misplaced);
    CHECK(found_in(R"({ "not": { "fact": "hinted-fact", "is": true } })") == misplaced);
    CHECK(found_in(R"({ "fact": "hinted-fact", "is": true })") == nothing);
    const findings found = checked(
        {named({R"({ "indicative": { "signal": "s" } })", R"({ "not": { "condition": "c0" } })"}, "household")});
    CHECK(with_code(found, "condition.indicative-misplaced").size() == 1);
    CHECK(codes(checked({national(R"("facts": { "flag": { "of": "household", "type": "flag", "title": "f" } },
  "norms": { "n": { "unit": "EUR", "values": [ { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
    { "when": { "indicative": { "fact": "flag", "is": true } }, "is": 1 }, { "is": 2 } ] } ] } })")})) == misplaced);
}

TEST_CASE("definitions that depend on each other are named in a loop") {
    const findings found = checked({national(R"(
  "norms": { "n": { "unit": "EUR", "values": [ { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
    { "when": { "condition": "c" }, "is": 1 }, { "is": 2 } ] } ] } },
  "facts": { "f": { "of": "household", "type": "money", "unit": "EUR", "title": "f", "when": { "condition": "d" } } },
  "conditions": { "c": { "title": "c", "when": { "fact": "f", "at_most": 3 } },
                  "d": { "title": "d", "when": { "fact": "f", "at_most": { "norm": "n" } } } })")});
    // f asks d, which tests f: one loop, with the longer one over n and c around it.
    REQUIRE(codes(found) == all_codes{"condition.cycle"});
    const findings simple = checked({named({R"({ "condition": "c1" })", R"({ "condition": "c0" })"}, "household")});
    REQUIRE(codes(simple) == all_codes{"condition.cycle"});
    CHECK_THAT(std::string(simple[0].message.in(language::nl)),
               ContainsSubstring("conditions/c0 → conditions/c1 → conditions/c0"));
    REQUIRE(simple[0].related.size() == 1);
    CHECK(simple[0].related[0].where.pointer == "/conditions/c1");
}

TEST_CASE("a norm that is a part of itself is a loop") {
    CHECK(codes(checked({national(R"("norms": { "n": { "unit": "percent", "is": { "norm": "n" } } })")})) ==
          all_codes{"condition.cycle"});
}

TEST_CASE("schemes that need each other, or come after each other, are a loop") {
    const auto schemes = [](const std::string& a, const std::string& b) {
        return codes(
            checked({national(R"("schemes": { "a": { "title": "a", "level": "fund", "for": "household", )" + a +
                              R"( }, "b": { "title": "b", "level": "fund", "for": "household", )" + b + " } }")}));
    };
    CHECK(schemes(R"("requires": "b")", R"("after": [])") != all_codes{"scheme.requires-cycle"});
    CHECK(schemes(R"("requires": "b")", R"("requires": "a")") == all_codes{"scheme.requires-cycle"});
    CHECK(schemes(R"("after": "b")", R"("requires": "a")") == all_codes{"scheme.after-cycle"});
    CHECK(schemes(R"("requires": "b", "after": "b")", R"("tell": "b")") == nothing);
}

TEST_CASE("periods of a norm that touch do not overlap") {
    const auto norm = [](const std::string& second) {
        return codes(checked({national(R"("norms": { "n": { "unit": "EUR", "values": [
    { "from": "2026-01-01", "until": "2026-07-01", "is": 1 }, { "from": ")" +
                                       second + R"(", "until": "2027-01-01", "is": 2 } ] } })")}));
    };
    CHECK(norm("2026-07-01") == nothing);
    CHECK(norm("2026-06-30") == all_codes{"time.norm-overlap"});
}
