// SPDX-License-Identifier: BSL-1.0
// What turns with time alone, on every day around it: weeks of a pregnancy, ages, ranges of days.
#include "catch.hpp"
#include "texts.hpp"

#include <functional>

using namespace zorgpad;

namespace {

const std::string schemes = test::national(R"(
  "roles": {"parent": {"title": "ouder"}},
  "facts": {"moved": {"of": "household", "type": "date", "title": "verhuisd", "ask": "?", "why": "!"}},
  "schemes": {
    "week-0":   {"title": "27", "level": "local", "for": "household", "when": {"fact": "pregnancy-week", "is": 0}},
    "week-20":  {"title": "1", "level": "local", "for": "household", "when": {"fact": "pregnancy-week", "is": 20}},
    "weeks":    {"title": "2", "level": "local", "for": "household", "when": {"fact": "pregnancy-week", "in": [12, 30]}},
    "from-10":  {"title": "3", "level": "local", "for": "household", "when": {"fact": "pregnancy-week", "at_least": 10}},
    "over-10":  {"title": "4", "level": "local", "for": "household", "when": {"fact": "pregnancy-week", "more_than": 10}},
    "to-24":    {"title": "5", "level": "local", "for": "household", "when": {"fact": "pregnancy-week", "at_most": 24}},
    "under-24": {"title": "6", "level": "local", "for": "household", "when": {"fact": "pregnancy-week", "less_than": 24}},
    "between":  {"title": "7", "level": "local", "for": "household",
                 "when": {"fact": "pregnancy-week", "from": 13, "until": 27}},
    "four":     {"title": "8", "level": "local", "for": "child", "when": {"fact": "age", "at_least": "P4Y"}},
    "small":    {"title": "9", "level": "local", "for": "child", "when": {"fact": "age", "from": "P6M", "until": "P2Y"}},
    "some-four": {"title": "10", "level": "local", "for": "household",
                  "when": {"some": "child", "where": {"fact": "age", "at_least": "P4Y"}}},
    "every-four": {"title": "11", "level": "local", "for": "household",
                   "when": {"every": "child", "where": {"fact": "age", "at_least": "P4Y"}}},
    "two-of-four": {"title": "12", "level": "local", "for": "household",
                    "when": {"count": "child", "where": {"fact": "age", "at_least": "P4Y"}, "at_least": 2}},
    "three-there": {"title": "13", "level": "local", "for": "household",
                    "when": {"fact": "household.size", "at_least": 4}},
    "one-parent": {"title": "14", "level": "local", "for": "household",
                   "when": {"fact": "household.kind", "is": "single-parent"}},
    "size-3":   {"title": "18", "level": "local", "for": "household", "when": {"fact": "household.size", "is": 3}},
    "size-2-4": {"title": "19", "level": "local", "for": "household", "when": {"fact": "household.size", "in": [2, 4]}},
    "size-max": {"title": "20", "level": "local", "for": "household", "when": {"fact": "household.size", "at_most": 2}},
    "ago":      {"title": "21", "level": "local", "for": "household", "when": {"fact": "moved", "at_least": "P6M"}},
    "over-ago": {"title": "22", "level": "local", "for": "household", "when": {"fact": "moved", "more_than": "P6M"}},
    "to-ago":   {"title": "23", "level": "local", "for": "household", "when": {"fact": "moved", "at_most": "P6M"}},
    "under-ago": {"title": "24", "level": "local", "for": "household", "when": {"fact": "moved", "less_than": "P6M"}},
    "before-birthday": {"title": "25", "level": "local", "for": "child",
                 "apply": {"by": ["parent"], "deadline": {"before": "birthday", "period": "P6W"}}},
    "after-birthday": {"title": "26", "level": "local", "for": "child",
                 "apply": {"by": ["parent"], "deadline": {"after": "birthday", "period": "P2M"}}},
    "winter":   {"title": "15", "level": "local", "for": "household",
                 "when": {"date": {"from": "--11-01", "until": "--03-01"}}},
    "from-march": {"title": "28", "level": "local", "for": "household", "when": {"date": {"from": "--03-01"}}},
    "to-march": {"title": "29", "level": "local", "for": "household", "when": {"date": {"until": "--03-01"}}},
    "from-new-year": {"title": "30", "level": "local", "for": "household", "when": {"date": {"from": "--01-01"}}},
    "to-new-year": {"title": "31", "level": "local", "for": "household", "when": {"date": {"until": "--01-01"}}},
    "leap-day": {"title": "32", "level": "local", "for": "household",
                 "when": {"date": {"from": "--02-29", "until": "--03-02"}}},
    "only-leap-day": {"title": "33", "level": "local", "for": "household",
                 "when": {"date": {"from": "--02-29", "until": "--03-01"}}},
    "once":     {"title": "16", "level": "local", "for": "household",
                 "when": {"date": {"from": "2026-05-01", "until": "2026-06-01"}}},
    "valid-from": {"title": "34", "level": "local", "for": "household", "valid": {"from": "2026-05-01"}},
    "valid-until": {"title": "35", "level": "local", "for": "household", "valid": {"until": "2026-06-01"}},
    "before-day": {"title": "36", "level": "local", "for": "household",
                 "apply": {"by": ["parent"], "deadline": {"before": "--10-01", "period": "P4W"}}},
    "after-day": {"title": "37", "level": "local", "for": "household",
                 "apply": {"by": ["parent"], "deadline": {"after": "--10-01", "period": "P4W"}}},
    "long-after": {"title": "38", "level": "local", "for": "child",
                 "apply": {"by": ["parent"], "deadline": {"after": "birthday", "period": "P6M"}}},
    "valid":    {"title": "17", "level": "local", "for": "household", "valid": {"from": "2026-05-01", "until": "2026-06-01"}}})");

const compiled_book& the_book() {
    static const compiled_book compiled = test::compile_texts({schemes});
    return compiled;
}

date day(const std::string& words) { return *parse_date(words); }

/// On every day of a stretch the verdict is the expected one, and stands until the day on which another is due.
void holds_by_the_day(const std::string& family, const std::string& id, const std::string& of, date first, date last,
                      const std::function<bool(date)>& expected) {
    evaluate_options options;
    options.nearest_changes = false;
    for (date here = first; here < last; here = days_after(here, 1)) {
        const plan made =
            evaluate(the_book(),
                     test::family_of(R"({"family": 1, "as_of": ")" + to_string(here) + "\"" + family + "}", the_book()),
                     options);
        INFO(id << " on " << to_string(here));
        const plan_scheme* const found = test::find_scheme(made, id, of);
        REQUIRE(found != nullptr);
        REQUIRE((found->is == verdict::likely) == expected(here));
        REQUIRE((found->is == verdict::unlikely) == !expected(here));
        date turn = here;
        while (turn < last && expected(turn) == expected(here)) {
            turn = days_after(turn, 1);
        }
        const std::optional<date> told = found->is == verdict::likely ? found->until : found->from;
        if (turn < last) {
            REQUIRE(told == turn);
        } else {
            REQUIRE((!told || *told >= last));
        }
    }
}

} // namespace

TEST_CASE("the week of a pregnancy changes every seven days, counted back from the due date, and before it began too") {
    const std::string family =
        R"(, "adults": [{"id": "a"}], "children": [{"id": "late", "facts": {"due-date": "2027-01-28"}},
            {"id": "soon", "facts": {"due-date": "2027-01-21"}}])";
    const date begun = days_after(day("2027-01-21"), -280);
    const auto week = [begun](date here) {
        const std::int32_t days = here.days - begun.days;
        return days >= 0 ? days / 7 : (days - 6) / 7;
    };
    const auto in_weeks = [&](const std::string& id, std::int32_t around, const std::function<bool(std::int32_t)>& is) {
        holds_by_the_day(family, id, "", days_after(begun, around * 7 - 16), days_after(begun, around * 7 + 16),
                         [&](date here) { return is(week(here)); });
    };
    in_weeks("week-20", 20, [](std::int32_t number) { return number == 20; });
    in_weeks("week-0", 0, [](std::int32_t number) { return number == 0; });
    in_weeks("weeks", 12, [](std::int32_t number) { return number == 12; });
    in_weeks("weeks", 30, [](std::int32_t number) { return number == 30; });
    in_weeks("from-10", 10, [](std::int32_t number) { return number >= 10; });
    in_weeks("over-10", 10, [](std::int32_t number) { return number > 10; });
    in_weeks("to-24", 24, [](std::int32_t number) { return number <= 24; });
    in_weeks("to-24", 0, [](std::int32_t) { return true; });
    in_weeks("under-24", 24, [](std::int32_t number) { return number < 24; });
    in_weeks("between", 13, [](std::int32_t number) { return number >= 13; });
    in_weeks("between", 27, [](std::int32_t number) { return number < 27; });
}

TEST_CASE("an age is reached on the birthday, and nobody has one before birth") {
    const std::string family = R"(, "adults": [{"id": "a"}], "children": [
            {"id": "leap", "facts": {"birth-date": "2024-02-29"}}, {"id": "old", "facts": {"birth-date": "2022-03-10"}},
            {"id": "little", "facts": {"birth-date": "2026-01-20"}}])";
    const date first = day("2026-02-10");
    const date last = day("2026-04-10");
    holds_by_the_day(family, "small", "leap", first, last, [](date here) { return here < day("2026-03-01"); });
    holds_by_the_day(family, "four", "old", first, last, [](date here) { return here >= day("2026-03-10"); });
    holds_by_the_day(family, "some-four", "", first, last, [](date here) { return here >= day("2026-03-10"); });
    holds_by_the_day(family, "two-of-four", "", first, last, [](date) { return false; });
    holds_by_the_day(family, "small", "little", day("2026-07-01"), day("2026-08-10"),
                     [](date here) { return here >= day("2026-07-20"); });
    holds_by_the_day(family, "two-of-four", "", day("2028-02-10"), day("2028-03-10"),
                     [](date here) { return here >= day("2028-02-29"); });
    holds_by_the_day(family, "every-four", "", day("2030-01-01"), day("2030-02-10"),
                     [](date here) { return here >= day("2030-01-20"); });
}

TEST_CASE("a household grows by a birth, and its only adult is a single parent until every child is 18") {
    const std::string family = R"(, "adults": [{"id": "a"}], "children": [
            {"id": "old", "facts": {"birth-date": "2008-03-10"}}, {"id": "older", "facts": {"birth-date": "2007-05-05"}},
            {"id": "later", "facts": {"birth-date": "2026-03-25"}}])";
    CHECK_THROWS(test::family_of(R"({"family": 1, "as_of": "2026-03-01")" + family + "}", the_book())); // not born yet
    const std::string born = R"(, "adults": [{"id": "a"}], "children": [
            {"id": "old", "facts": {"birth-date": "2008-03-10"}}, {"id": "older", "facts": {"birth-date": "2007-05-05"}}])";
    holds_by_the_day(born, "one-parent", "", day("2026-02-20"), day("2026-04-01"),
                     [](date here) { return here < day("2026-03-10"); });
    holds_by_the_day(born, "three-there", "", day("2026-02-20"), day("2026-03-20"), [](date) { return false; });
    holds_by_the_day(family, "three-there", "", day("2026-03-25"), day("2026-04-20"), [](date) { return true; });
}

TEST_CASE("a range of days of every year may span new year, and one of dates comes once") {
    const std::string family = R"(, "adults": [{"id": "a"}], "children": [])";
    const auto winter = [](date here) {
        const std::int32_t month = to_civil(here).month;
        return month >= 11 || month < 3;
    };
    holds_by_the_day(family, "winter", "", day("2026-10-15"), day("2026-11-15"), winter);
    holds_by_the_day(family, "winter", "", day("2026-12-20"), day("2027-03-15"), winter);
    const auto may = [](date here) { return here >= day("2026-05-01") && here < day("2026-06-01"); };
    holds_by_the_day(family, "once", "", day("2026-04-20"), day("2026-06-15"), may);
    holds_by_the_day(family, "valid", "", day("2026-04-20"), day("2026-06-15"), may);
    holds_by_the_day(family, "valid-from", "", day("2026-04-20"), day("2026-06-15"),
                     [](date here) { return here >= day("2026-05-01"); });
    holds_by_the_day(family, "valid-until", "", day("2026-04-20"), day("2026-06-15"),
                     [](date here) { return here < day("2026-06-01"); });
}

TEST_CASE("a range of days of every year that has no beginning or no end begins or ends with the year") {
    const std::string family = R"(, "adults": [{"id": "a"}], "children": [])";
    const auto holds = [&](const std::string& id, const std::function<bool(date)>& expected) {
        holds_by_the_day(family, id, "", day("2027-12-20"), day("2028-01-10"), expected);
        holds_by_the_day(family, id, "", day("2028-02-20"), day("2028-03-10"), expected); // a leap year
        holds_by_the_day(family, id, "", day("2029-02-20"), day("2029-03-10"), expected);
    };
    const auto march = [](date here) { return from_civil(to_civil(here).year, 3, 1); };
    holds("from-march", [&](date here) { return here >= march(here); });
    holds("to-march", [&](date here) { return here < march(here); });
    holds("from-new-year", [](date) { return true; });
    holds("to-new-year", [](date) { return true; });
    holds("leap-day", [&](date here) {
        return here >= days_after(march(here), to_civil(here).year == 2028 ? -1 : 0) &&
               here < days_after(march(here), 1);
    });
    holds("only-leap-day", [](date here) { return here == from_civil(2028, 2, 29); });
}

TEST_CASE("what was so long ago is counted from the day itself") {
    const std::string family = R"(, "adults": [{"id": "a"}], "children": [], "household": {"moved": "2025-08-31"})";
    const date first = day("2026-02-10");
    const date last = day("2026-03-15");
    const date reached = day("2026-03-01"); // 31 February
    holds_by_the_day(family, "ago", "", first, last, [reached](date here) { return here >= reached; });
    holds_by_the_day(family, "over-ago", "", first, last, [reached](date here) { return here > reached; });
    holds_by_the_day(family, "to-ago", "", first, last, [reached](date here) { return here <= reached; });
    holds_by_the_day(family, "under-ago", "", first, last, [reached](date here) { return here < reached; });
}

TEST_CASE(
    "a household that expects a child is as large as it was until the due date, and then unknown where it matters") {
    const std::string family = R"(, "adults": [{"id": "a"}], "children": [
            {"id": "one", "facts": {"birth-date": "2020-01-01"}}, {"id": "due", "facts": {"due-date": "2026-05-10"}}])";
    const auto verdict_on = [&family](const std::string& words, const std::string& id) {
        return test::find_scheme(
                   evaluate(the_book(),
                            test::family_of(R"({"family": 1, "as_of": ")" + words + "\"" + family + "}", the_book())),
                   id)
            ->is;
    };
    CHECK(verdict_on("2026-05-09", "size-3") == verdict::unlikely);
    CHECK(verdict_on("2026-05-10", "size-3") == verdict::unknown);
    CHECK(verdict_on("2026-05-09", "size-2-4") == verdict::likely);
    CHECK(verdict_on("2026-05-10", "size-2-4") == verdict::unknown);
    CHECK(verdict_on("2026-05-09", "size-max") == verdict::likely);
    CHECK(verdict_on("2026-05-10", "size-max") == verdict::unknown);
    CHECK(verdict_on("2026-05-10", "three-there") == verdict::unlikely);
    const plan before =
        evaluate(the_book(), test::family_of(R"({"family": 1, "as_of": "2026-04-01")" + family + "}", the_book()));
    CHECK(test::find_scheme(before, "size-3")->from == day("2026-05-10"));
    CHECK_FALSE(test::find_scheme(before, "size-max")->until); // it will not be unlikely, but unknown
}

TEST_CASE("what a scheme requires is judged before it on a day on which both turn") {
    const compiled_book book = test::compile_texts({test::national(R"("schemes": {
        "winter": {"title": "1", "level": "local", "for": "household", "when": {"date": {"from": "--12-01", "until": "--03-01"}}},
        "later": {"title": "2", "level": "local", "for": "household", "requires": "winter", "valid": {"from": "2027-03-01"}}})")});
    const plan made =
        evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21", "receives": {"winter": false}})", book));
    CHECK(test::find_scheme(made, "winter")->from == day("2026-12-01"));
    CHECK_FALSE(test::find_scheme(made, "winter")->until);
    CHECK(test::find_scheme(made, "later")->from == day("2027-12-01"));
    const plan in_winter =
        evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-12-01", "receives": {"winter": false}})", book));
    CHECK(test::find_scheme(in_winter, "winter")->until == day("2027-03-01"));
    CHECK(test::find_scheme(in_winter, "later")->from == day("2027-12-01"));
}

TEST_CASE("a deadline around a day of every year is the first that is not before today") {
    for (date here = day("2026-08-15"); here < day("2028-01-10"); here = days_after(here, 1)) {
        INFO(to_string(here));
        const plan made =
            evaluate(the_book(), test::family_of(R"({"family": 1, "as_of": ")" + to_string(here) + "\"}", the_book()));
        const auto first = [here](const std::vector<date>& all) {
            return *std::find_if(all.begin(), all.end(), [here](date one) { return one >= here; });
        };
        REQUIRE(test::find_scheme(made, "before-day")->deadline ==
                first({day("2026-09-03"), day("2027-09-03"), day("2028-09-03")}));
        REQUIRE(test::find_scheme(made, "after-day")->deadline ==
                first({day("2026-10-29"), day("2027-10-29"), day("2028-10-29")}));
    }
}

TEST_CASE("a deadline of more than a year may be counted from a day of some years ago") {
    const auto first = [](const std::string& here, const std::string& deadline) {
        const compiled_book made = test::compile_texts({test::national(
            R"("roles": {"parent": {"title": "ouder"}}, "schemes": {"one": {"title": "1", "for": "child",
                "level": "local", "apply": {"by": ["parent"], "deadline": )" +
            deadline + "}}}")});
        const std::string family = R"({"family": 1, "as_of": ")" + here + R"(", "children": [
            {"id": "k", "facts": {"birth-date": "2020-02-29"}}]})";
        return to_string(*test::find_scheme(evaluate(made, test::family_of(family, made)), "one", "k")->deadline);
    };
    const std::string tax = R"({"after": "--01-01", "period": "P20M"})"; // over a year, until 1 September of the next
    CHECK(first("2026-03-01", tax) == "2026-09-01");
    CHECK(first("2026-09-01", tax) == "2026-09-01");
    CHECK(first("2026-09-02", tax) == "2027-09-01");
    CHECK(first("2026-12-31", tax) == "2027-09-01");
    CHECK(first("2026-03-01", R"({"after": "--12-31", "period": "P5Y"})") == "2026-12-31");
    CHECK(first("2026-03-01", R"({"before": "--03-02", "period": "P2Y"})") == "2026-03-02");
    CHECK(first("2026-03-03", R"({"before": "--03-02", "period": "P2Y"})") == "2027-03-02");
    CHECK(first("2026-03-01", R"({"after": "birthday", "period": "P5Y"})") == "2026-03-01");
    CHECK(first("2026-03-02", R"({"after": "birthday", "period": "P5Y"})") == "2027-03-01");
    CHECK(first("2023-03-01", R"({"after": "birthday", "period": "P5Y"})") == "2025-03-01");
}

TEST_CASE("a deadline after a birthday is counted from the birth on, and there is none where no birth is known") {
    const auto deadline = [](const std::string& id, const std::string& facts) {
        const plan made = evaluate(the_book(), test::family_of(R"({"family": 1, "as_of": "2026-03-01", "children": [
            {"id": "k", "facts": {)" + facts + "}}]}",
                                                               the_book()));
        const std::optional<date> found = test::find_scheme(made, id, "k")->deadline;
        return found ? to_string(*found) : "none";
    };
    CHECK(deadline("long-after", R"("due-date": "2026-12-01")") == "2027-06-01");
    CHECK(deadline("long-after", R"("birth-date": "2026-03-01")") == "2026-09-01");
    CHECK(deadline("long-after", R"("birth-date": "2026-02-28")") == "2026-08-28");
    CHECK(deadline("long-after", R"("birth-date": "2024-10-15")") == "2026-04-15");
    CHECK(deadline("long-after", R"("birth-date": "2024-03-02")") == "2026-09-02");
    CHECK(deadline("long-after", "") == "none");
}

TEST_CASE("a deadline that is today still counts, and the day after the next one does") {
    const std::string family = R"(, "adults": [{"id": "a"}], "children": [
            {"id": "c", "facts": {"birth-date": "2020-06-15"}}])";
    for (date here = day("2026-03-01"); here < day("2027-10-01"); here = days_after(here, 1)) {
        const plan made =
            evaluate(the_book(), test::family_of(R"({"family": 1, "as_of": ")" + to_string(here) + "\"" + family + "}",
                                                 the_book()));
        const auto next = [here](const std::vector<std::string>& days) {
            return *std::find_if(days.begin(), days.end(), [here](const std::string& one) { return day(one) >= here; });
        };
        INFO(to_string(here));
        const plan_scheme* const before = test::find_scheme(made, "before-birthday", "c");
        REQUIRE(before->deadline);
        REQUIRE(to_string(*before->deadline) == next({"2026-05-04", "2027-05-04", "2028-05-04"}));
        REQUIRE_FALSE(before->deadline_passed);
        const plan_scheme* const after = test::find_scheme(made, "after-birthday", "c");
        REQUIRE(after->deadline);
        REQUIRE(to_string(*after->deadline) == next({"2025-08-15", "2026-08-15", "2027-08-15", "2028-08-15"}));
    }
}

TEST_CASE("the exact mode tries every week of a pregnancy of which nothing is known, and no gap between two") {
    const auto verdict_of = [](const std::string& when) {
        const compiled_book made = test::compile_texts({test::national(
            R"("roles": {"parent": {"title": "ouder"}}, "schemes": {"one": {"title": "1", "level": "local",
               "for": "household", "when": )" +
            when + "}}")});
        evaluate_options options;
        options.exact = true;
        const plan found = evaluate(
            made,
            test::family_of(
                R"({"family": 1, "as_of": "2026-11-21", "adults": [{"id": "a"}], "children": [{"id": "c"}]})", made),
            options);
        return test::find_scheme(found, "one")->is;
    };
    const auto week = [](const std::string& test) { return R"({"fact": "pregnancy-week", )" + test + "}"; };
    const auto any = [](const std::string& left, const std::string& right) {
        return R"({"any": [)" + left + ", " + right + "]}";
    };
    // Who expects nobody passes no test of a week, whatever it says.
    const std::string nobody = R"({"not": {"fact": "pregnancy-week", "at_least": -2000}})";
    for (const std::string number : {"8", "20", "39"}) {
        const std::string next = std::to_string(std::stoi(number) + 1);
        const std::string before = week(R"("less_than": )" + number);
        INFO(number);
        CHECK(verdict_of(any(nobody, any(before, week(R"("at_least": )" + number)))) == verdict::likely);
        CHECK(verdict_of(any(nobody, any(before, week(R"("at_least": )" + next)))) == verdict::unknown);
        CHECK(verdict_of(any(nobody, any(before, week(R"("more_than": )" + number)))) == verdict::unknown);
        CHECK(verdict_of(any(nobody, any(any(before, week(R"("is": )" + number)),
                                         week(R"("more_than": )" + number)))) == verdict::likely);
        CHECK(verdict_of(R"({"all": [)" + before + ", " + week(R"("at_least": )" + number) + "]}") ==
              verdict::unlikely);
        CHECK(verdict_of(R"({"all": [)" + week(R"("at_most": )" + number) + ", " + week(R"("at_least": )" + number) +
                         "]}") == verdict::unknown);
    }
}

TEST_CASE("a child that should have been born is old enough before birth, and for an age after it the day of birth is "
          "asked") {
    const compiled_book around =
        test::compile_texts({test::national(R"("schemes": {"around": {"title": "1", "level": "local",
        "for": "child", "when": {"fact": "age", "from": "-P8W", "until": "P2M"}}})")});
    const auto on = [&](const std::string& as_of) {
        const plan made = evaluate(around, test::family_of(R"({"family": 1, "as_of": ")" + as_of + R"(", "adults": [],
            "children": [{"id": "k", "facts": {"due-date": "2026-06-10"}}]})",
                                                           around));
        const plan_scheme* const found = test::find_scheme(made, "around", "k");
        return std::make_pair(found->is, test::names_of(made, found->missing));
    };
    using said = std::pair<verdict, std::vector<std::string>>;
    CHECK(on("2026-04-14") == said(verdict::unlikely, {}));
    CHECK(on("2026-04-15") == said(verdict::likely, {}));
    CHECK(on("2026-06-09") == said(verdict::likely, {}));
    CHECK(on("2026-06-10") == said(verdict::unknown, {"birth-date@k"}));
    CHECK(on("2026-12-10") == said(verdict::unknown, {"birth-date@k"}));
}
