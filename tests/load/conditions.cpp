// SPDX-License-Identifier: BSL-1.0
// Reading conditions.
#include "reading.hpp"

using namespace zorgpad;
using reading::condition_of;
using reading::found_in;
using reading::strings;
using reading::with_condition;

namespace {

/// What is found in a condition, with pointers from the condition.
strings wrong(const std::string& condition) {
    const std::string before = "/conditions/c/when";
    strings list = found_in(with_condition(condition));
    for (std::string& one : list) {
        const std::size_t at = one.find(before);
        if (at != std::string::npos) {
            one.erase(at, before.size());
        }
    }
    return list;
}

template <class Form>
Form form_of(const std::string& condition) {
    const auto read = condition_of(condition);
    REQUIRE(std::holds_alternative<Form>(read.form));
    return std::get<Form>(read.form);
}

} // namespace

TEST_CASE("each form of a condition is read into its own alternative") {
    CHECK(form_of<all_of>(R"({"all": [{"signal": "a"}, {"signal": "b"}]})").parts.size() == 2);
    CHECK(form_of<any_of>(R"({"any": [{"signal": "a"}]})").parts.size() == 1);
    CHECK(form_of<negation>(R"({"not": {"signal": "a"}})").part.size() == 1);
    CHECK(form_of<indicative>(R"({"indicative": {"signal": "a"}})").part.size() == 1);
    CHECK(form_of<signal_test>(R"({"signal": "a"})").any.size() == 1);
    CHECK(form_of<signal_test>(R"({"signal": ["a", "b"]})").any[1].id == "b");
    CHECK(form_of<signal_group_test>(R"({"signals": "child.appearance", "at_least": 2})").at_least == 2);
    CHECK(form_of<score_test>(R"({"score": "spark", "theme": "overall", "at_least": 0})").theme == "overall");
    CHECK(form_of<outcome_test>(R"({"outcome": "spark", "is": "raised"})").is == "raised");
    CHECK(form_of<named_condition>(R"({"condition": "poor"})").condition.id == "poor");
    CHECK(form_of<receives_test>(R"({"receives": "food-bank"})").scheme.id == "food-bank");
    CHECK(form_of<consent_test>(R"({"consent": "share"})").consent.id == "share");
    CHECK(form_of<progress_test>(R"({"progress": "talk/follow-up", "is": "not-succeeded"})").is ==
          progress_state::not_succeeded);
    CHECK(form_of<municipality_test>(R"({"municipality": ["GM0268", "GM0363"]})").codes.size() == 2);
    const auto dates = form_of<date_test>(R"({"date": {"from": "2026-07-01", "until": "2027-07-01"}})");
    CHECK(std::get<date>(*dates.from) == from_civil(2026, 7, 1));
    const auto winter = form_of<date_test>(R"({"date": {"from": "--11-01", "until": "--03-01"}})");
    CHECK(std::get<day_of_year>(*winter.until) == day_of_year{3, 1});
}

TEST_CASE("quantifiers say how, over whom and what") {
    const auto some = form_of<quantified>(R"({"some": "adult", "where": {"fact": "age", "less_than": "P21Y"}})");
    CHECK(some.how == quantifier::some);
    CHECK(some.over == subject::adult);
    CHECK(some.where.size() == 1);
    const auto count = form_of<quantified>(R"({"count": "child", "where": {"signal": "a"}, "at_least": 2})");
    CHECK(count.how == quantifier::count);
    CHECK(count.at_least == 2);
    CHECK(form_of<quantified>(R"({"every": "child", "where": {"signal": "a"}})").how == quantifier::every);
    CHECK(wrong(R"({"some": "household", "where": {"signal": "a"}})") == strings{"schema.unknown-word /some"});
    CHECK(wrong(R"({"count": "child", "where": {"signal": "a"}})") == strings{"schema.missing-key "});
    CHECK(wrong(R"({"count": "child", "where": {"signal": "a"}, "at_least": 0})") ==
          strings{"schema.number-range /at_least"});
    CHECK(wrong(R"({"some": "child"})") == strings{"schema.missing-key "});
}

TEST_CASE("a fact is tested against constants and norms, exactly") {
    const auto test = form_of<fact_test>(
        R"({"fact": "income", "at_least": 1419.46, "less_than": {"norm": "low-income", "percent": 110}})");
    REQUIRE(test.bounds.size() == 2);
    CHECK(test.bounds[0].how == comparison::at_least);
    CHECK(std::get<decimal>(std::get<constant>(test.bounds[0].than).value) == decimal{141946});
    const auto& use = std::get<norm_use>(test.bounds[1].than);
    CHECK(use.norm.id == "low-income");
    CHECK(std::get<decimal>(*use.percent) == decimal::whole(110));
    const auto by_norm =
        form_of<fact_test>(R"({"fact": "income", "at_most": {"norm": "a", "percent": {"norm": "b"}}})");
    CHECK(std::get<reference<section_kind::norms>>(*std::get<norm_use>(by_norm.bounds[0].than).percent).id == "b");
    CHECK(std::get<bool>(form_of<fact_test>(R"({"fact": "debts", "is": true})").is->value));
    CHECK(form_of<fact_test>(R"({"fact": "school", "in": ["primary", "secondary"]})").in.size() == 2);
}

TEST_CASE("from is at least and until is less than") {
    const auto test = form_of<fact_test>(R"({"fact": "age", "from": "P4Y", "until": "P18Y", "on": "next-birthday"})");
    REQUIRE(test.bounds.size() == 2);
    CHECK(test.bounds[0].how == comparison::at_least);
    CHECK(test.bounds[1].how == comparison::less_than);
    CHECK(test.measured == measuring_day::next_birthday);
    const auto october = form_of<fact_test>(R"({"fact": "age", "at_least": "P5Y", "on": "--10-01"})");
    CHECK(october.measured == measuring_day::on_day);
    CHECK(october.day == day_of_year{10, 1});
    CHECK(form_of<fact_test>(R"({"fact": "age", "at_least": "-P10M"})").measured == measuring_day::today);
}

TEST_CASE("an age is a period, and is not tested for being equal") {
    CHECK(wrong(R"({"fact": "age", "at_least": 4})") == strings{"schema.wrong-type /at_least"});
    CHECK(wrong(R"({"fact": "age", "from": "P4Y", "until": "4 jaar"})") == strings{"schema.bad-period /until"});
    CHECK(wrong(R"({"fact": "age", "at_least": "P1M2D"})") == strings{"schema.bad-period /at_least"});
    CHECK(wrong(R"({"fact": "age", "is": "P4Y"})") == strings{"schema.not-for-age /is"});
    CHECK(wrong(R"({"fact": "age", "at_least": "P0Y", "at_most": "P4Y"})") == strings{"schema.not-for-age /at_most"});
    CHECK(wrong(R"({"fact": "age", "more_than": "P4Y"})") == strings{"schema.not-for-age /more_than"});
    CHECK(wrong(R"({"fact": "age", "at_least": "P4Y", "on": "birthday"})") == strings{"schema.unknown-word /on"});
    CHECK(wrong(R"({"fact": "age", "at_least": "P4Y", "on": "--02-30"})") == strings{"schema.bad-date /on"});
    CHECK(wrong(R"({"fact": "income", "at_least": 4, "on": "month-start"})") == strings{"schema.not-here /on"});
}

TEST_CASE("a range that holds nothing is found") {
    CHECK(wrong(R"({"fact": "age", "from": "P12Y", "until": "P4Y"})") == strings{"schema.empty-range /until"});
    CHECK(wrong(R"({"fact": "age", "from": "P2W", "until": "P10D"})") == strings{"schema.empty-range /until"});
    CHECK(wrong(R"({"fact": "n", "at_least": 5, "less_than": 5})") == strings{"schema.empty-range /less_than"});
    CHECK(wrong(R"({"fact": "n", "at_least": 5, "at_most": 5})").empty());
    CHECK(wrong(R"({"fact": "n", "more_than": 5, "at_most": 5})") == strings{"schema.empty-range /at_most"});
    CHECK(wrong(R"({"fact": "d", "from": "2026-02-01", "until": "2026-01-01"})") ==
          strings{"schema.empty-range /until"});
    CHECK(wrong(R"({"fact": "n", "at_least": 500, "less_than": {"norm": "n"}})").empty());
    CHECK(wrong(R"({"date": {"from": "2026-07-01", "until": "2026-07-01"}})") ==
          strings{"schema.empty-range /date/until"});
    CHECK(wrong(R"({"date": {"from": "--07-01", "until": "--06-01"}})").empty()); // over new year
    CHECK(wrong(R"({"date": {"from": "--07-01", "until": "2027-06-01"}})") == strings{"schema.bad-date /date/until"});
    CHECK(wrong(R"({"date": {}})") == strings{"schema.one-of-keys /date"});
}

TEST_CASE("a test needs something to be tested against") {
    CHECK(wrong(R"({"fact": "income"})") == strings{"schema.one-of-keys "});
    CHECK(wrong(R"({"fact": "age", "on": "month-start"})") == strings{"schema.one-of-keys "});
    CHECK(wrong(R"({"fact": "income", "in": []})") == strings{"schema.empty-list /in"});
    CHECK(wrong(R"({"fact": "income", "is": {"norm": "a"}})") == strings{"schema.wrong-type /is"});
    CHECK(wrong(R"({"fact": "income", "at_least": true})") == strings{"schema.wrong-type /at_least"});
}

TEST_CASE("exactly one operator makes a condition") {
    CHECK(wrong(R"({})") == strings{"schema.unknown-condition "});
    CHECK(wrong(R"({"al": []})") == strings{"schema.unknown-condition "});
    CHECK(wrong(R"({"signal": "a", "receives": "b"})") == strings{"schema.two-conditions "});
    CHECK(wrong(R"([])") == strings{"schema.wrong-type "});
    CHECK(wrong(R"({"all": {"signal": "a"}})") == strings{"schema.wrong-type /all"});
    CHECK(wrong(R"({"all": []})") == strings{"schema.empty-list /all"});
    CHECK(wrong(R"({"known": "income"})") == strings{"schema.unknown-condition "});
    const auto near = reading::load(with_condition(R"({"recieves": "a"})"));
    CHECK(near.findings().front().message.in("en").find("“receives”") != std::string_view::npos);
}

TEST_CASE("everything wrong in a condition is found in one pass") {
    CHECK(wrong(R"({"all": [null, {"fact": "Age", "at_least": "x", "extra": 1}, {"not": {"signal": []}},
                             {"municipality": ["0268", "GM26"]}, {"progress": "a/b/c", "is": "finished"}]})") ==
          strings{"schema.null-not-allowed /all/0", "schema.bad-id /all/1/fact", "schema.unknown-key /all/1/extra",
                  "schema.empty-list /all/2/not/signal", "schema.bad-code /all/3/municipality/0",
                  "schema.bad-code /all/3/municipality/1", "schema.bad-id /all/4/progress",
                  "schema.unknown-word /all/4/is"});
}

TEST_CASE("conditions may be nested as deep as a text may be") {
    std::string deep = R"({"signal": "a"})";
    for (int level = 0; level < 90; ++level) {
        deep = R"({"not": )" + deep + "}";
    }
    CHECK(wrong(deep).empty());
    for (int level = 0; level < 20; ++level) {
        deep = R"({"not": )" + deep + "}";
    }
    const strings found = wrong(deep);
    REQUIRE(found.size() == 1);
    CHECK(found.front().rfind("json.too-deep", 0) == 0);
}
