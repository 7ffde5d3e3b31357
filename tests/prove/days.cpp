// SPDX-License-Identifier: BSL-1.0
// The days on which families are looked for: one of each class of days on which nothing that is tested differs.
#include "catch.hpp"
#include "claimed.hpp"
#include <zorgpad/prove/days.hpp>

#include <limits>

using namespace zorgpad;
using texts = std::vector<std::string>;

namespace {

constexpr day_range usual_year{from_civil(2026, 1, 1), from_civil(2027, 1, 1)};
constexpr date first_day = usual_year.from;

const std::string usual = R"("facts": {
  "debts": { "of": "household", "type": "flag", "title": "schulden" },
  "loans": { "of": "household", "type": "count", "unit": "loans", "title": "leningen" },
  "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen" },
  "moved-in": { "of": "household", "type": "date", "title": "verhuisd" },
  "left": { "of": "household", "type": "date", "title": "vertrokken" } },
"norms": {
  "base": { "unit": "EUR/month", "values": [ { "from": "2026-02-01", "until": "2026-04-01", "is": 1000 },
                                             { "from": "2026-07-01", "until": "2027-03-01", "is": 1100 } ] },
  "share": { "unit": "percent", "values": [ { "from": "2026-09-01", "until": "2028-01-01", "is": 80 } ] },
  "deep": { "unit": "EUR/month", "values": [ { "from": "2026-01-01", "until": "2026-11-01",
                                               "is": { "norm": "base", "percent": { "norm": "share" } } } ] } })";

texts days_in(const std::vector<stated_condition>& conditions, day_range within, date preferred, std::size_t most) {
    const claimed made = claimed_in(usual, conditions);
    texts days;
    const std::vector<compiled::index> closure = made.closure();
    proving::day_finder<compiled::tables>(made.tables, closure, within).for_each_day(preferred, [&](date day) {
        days.push_back(to_string(day));
        return days.size() < most;
    });
    return days;
}
/// Whether all days have to be gone through for this.
bool in_any_order(const std::vector<stated_condition>& conditions) {
    const claimed made = claimed_in(usual, conditions);
    const std::vector<compiled::index> closure = made.closure();
    return proving::day_finder<compiled::tables>(made.tables, closure, usual_year).order_may_differ();
}
bool in_any_order(subject of, const std::string& words) {
    return in_any_order(std::vector<stated_condition>{{of, words}});
}
texts days_of_claim(const std::string& words, date preferred = first_day, day_range within = usual_year) {
    return days_in({{subject::household, words}}, within, preferred, 1000);
}
texts days_for(subject of, const std::string& words) { return days_in({{of, words}}, usual_year, first_day, 1000); }

std::string all(const std::string& left, const std::string& right) {
    return R"({ "all": [ )" + left + ", " + right + " ] }";
}
std::string age(const std::string& from, const std::string& until) {
    return R"({ "fact": "age", "from": ")" + from + R"(", "until": ")" + until + R"(" })";
}

} // namespace

TEST_CASE("what no day changes is looked at on one day: the one preferred") {
    const std::string words = R"({ "fact": "debts", "is": true })";
    CHECK(days_of_claim(words) == texts{"2026-01-01"});
    CHECK(days_of_claim(words, from_civil(2026, 6, 10)) == texts{"2026-06-10"});
    CHECK(days_of_claim(words, from_civil(2025, 6, 10)) == texts{"2026-01-01"});
    CHECK(days_of_claim(words, from_civil(2027, 1, 1)) == texts{"2026-01-01"});
    CHECK(days_of_claim(words, from_civil(2026, 12, 31)) == texts{"2026-12-31"});
    CHECK(days_for(subject::child, age("P4Y", "P12Y")) == texts{"2026-01-01"});
}

TEST_CASE("dates part the days; the preferred day comes first, then the later and at last the earlier ones") {
    const std::string words = R"({ "date": { "from": "2026-05-01", "until": "2026-07-01" } })";
    CHECK(days_of_claim(words) == texts{"2026-01-01", "2026-05-01", "2026-07-01"});
    CHECK(days_of_claim(words, from_civil(2026, 5, 1)) == texts{"2026-05-01", "2026-07-01", "2026-01-01"});
    CHECK(days_of_claim(words, from_civil(2026, 6, 10)) == texts{"2026-06-10", "2026-07-01", "2026-01-01"});
    CHECK(days_of_claim(words, from_civil(2026, 8, 1)) == texts{"2026-08-01", "2026-01-01", "2026-05-01"});
    CHECK(days_in({{subject::household, words}}, usual_year, first_day, 2) == texts{"2026-01-01", "2026-05-01"});
    // A new year is no such day.
    CHECK(days_of_claim(R"({ "date": { "from": "2026-05-01" } })", first_day,
                        day_range{first_day, from_civil(2028, 1, 1)}) == texts{"2026-01-01", "2026-05-01"});
    // What lies outside the range parts nothing.
    CHECK(days_of_claim(R"({ "date": { "from": "2025-05-01", "until": "2027-01-01" } })") == texts{"2026-01-01"});
    CHECK(days_of_claim(R"({ "date": { "from": "2026-01-01", "until": "2026-12-31" } })") ==
          texts{"2026-01-01", "2026-12-31"});
}

TEST_CASE("days of the year part every year") {
    CHECK(days_of_claim(R"({ "date": { "from": "--11-15", "until": "--03-01" } })", first_day,
                        day_range{first_day, from_civil(2028, 1, 1)}) ==
          texts{"2026-01-01", "2026-03-01", "2026-11-15", "2027-01-01", "2027-03-01", "2027-11-15"});
    CHECK(days_of_claim(R"({ "date": { "from": "--11-15", "until": "--03-01" } })", first_day,
                        day_range{first_day, from_civil(2027, 2, 1)}) ==
          texts{"2026-01-01", "2026-03-01", "2026-11-15", "2027-01-01"});
}

TEST_CASE("the periods of norms part the days, of those too that a norm or a percentage is made of") {
    CHECK(days_of_claim(R"({ "fact": "income", "at_most": { "norm": "base" } })") ==
          texts{"2026-01-01", "2026-02-01", "2026-04-01", "2026-07-01"});
    CHECK(days_of_claim(R"({ "fact": "income", "at_most": { "norm": "base", "percent": { "norm": "share" } } })") ==
          texts{"2026-01-01", "2026-02-01", "2026-04-01", "2026-07-01", "2026-09-01"});
    CHECK(days_of_claim(R"({ "fact": "income", "at_most": { "norm": "deep" } })") ==
          texts{"2026-01-01", "2026-02-01", "2026-04-01", "2026-07-01", "2026-09-01", "2026-11-01"});
}

TEST_CASE("lengths of time that keep their order need no day more") {
    CHECK(days_for(subject::child, age("P4Y", "P12Y")).size() == 1);
    CHECK(days_for(subject::child, age("P10D", "P30D")).size() == 1);
    CHECK(days_for(subject::child, age("P1M", "P26D")).size() == 1);
    CHECK(days_for(subject::child, age("P1M", "P33D")).size() == 1);
    CHECK(days_for(subject::child, age("-P1M", "P30D")).size() == 1);
    CHECK(days_of_claim(R"({ "fact": "moved-in", "at_most": "P6M" })").size() == 1);
    CHECK(days_of_claim(R"({ "fact": "moved-in", "at_most": "2026-05-01" })").size() == 1);
}

TEST_CASE("months beside days may change their order: every order is looked at") {
    // February has 28 days; a month from the 29th, 30th or 31st of January is over on 1 March.
    CHECK(days_for(subject::child, age("P1M", "P28D")) == texts{"2026-01-01", "2026-03-01"});
    CHECK(days_for(subject::child, age("P28D", "P1M")) == texts{"2026-01-01", "2026-03-01"});
    CHECK(days_for(subject::child, age("P1M", "P31D")).size() > 1);
    CHECK(days_for(subject::child, age("-P1M", "-P30D")).size() > 1);
    // Two years of which one is a leap year.
    CHECK(days_in({{subject::child, age("P1Y", "P365D")}}, day_range{from_civil(2024, 1, 1), from_civil(2026, 1, 1)},
                  from_civil(2024, 1, 1), 1000)
              .size() > 1);
    // Of persons of another kind, or of another fact, they are not held against each other.
    CHECK(days_in({{subject::child, age("P1M", "P2M")}, {subject::adult, age("P30D", "P60D")}}, usual_year, first_day,
                  1000)
              .size() == 1);
    CHECK(days_of_claim(all(R"({ "fact": "moved-in", "at_most": "P1M" })", R"({ "fact": "left", "at_most": "P30D" })"))
              .size() == 1);
    CHECK(days_of_claim(
              all(R"({ "fact": "moved-in", "at_most": "P1M" })", R"({ "fact": "moved-in", "at_most": "P30D" })"))
              .size() > 1);
}

TEST_CASE("all days are gone through only where lengths of time may change their order") {
    const auto moved_in = [](const std::string& left, const std::string& right) {
        return in_any_order(subject::household,
                            all(R"({ "fact": "moved-in", )" + left + " }", R"({ "fact": "moved-in", )" + right + " }"));
    };
    CHECK_FALSE(in_any_order(subject::child, age("P4Y", "P12Y")));
    CHECK_FALSE(in_any_order(subject::child, age("P10D", "P30D")));
    CHECK_FALSE(in_any_order(subject::child, age("P1M", "P26D")));
    CHECK(in_any_order(subject::child, age("P1M", "P27D")));
    CHECK(in_any_order(subject::child, age("P1M", "P32D")));
    CHECK_FALSE(in_any_order(subject::child, age("P1M", "P33D")));
    CHECK(in_any_order(subject::child, age("P12M", "P373D")));
    CHECK_FALSE(in_any_order(subject::child, age("P12M", "P374D")));
    CHECK_FALSE(in_any_order(subject::child, age("-P1M", "P30D")));
    // A length of nothing is on neither side.
    CHECK_FALSE(in_any_order(subject::child, age("P0D", "P1M")));
    CHECK_FALSE(in_any_order({{subject::child, age("P1M", "P2M")}, {subject::adult, age("P30D", "P60D")}}));
    CHECK_FALSE(in_any_order(subject::household, R"({ "fact": "debts", "is": true })"));
    // A date of one fact, beside a length of time of the same or of another.
    CHECK(moved_in(R"("at_least": "2026-05-01")", R"("at_most": "P6M")"));
    CHECK_FALSE(moved_in(R"("at_least": "2026-05-01")", R"("at_most": "2026-06-01")"));
    CHECK_FALSE(in_any_order(subject::household, all(R"({ "fact": "moved-in", "at_least": "2026-05-01" })",
                                                     R"({ "fact": "left", "at_most": "P6M" })")));
    CHECK_FALSE(in_any_order(subject::household, all(R"({ "fact": "left", "at_least": "2026-05-01" })",
                                                     R"({ "fact": "moved-in", "at_most": "P6M" })")));
    // Whether it was longer ago than exactly so many months.
    CHECK(moved_in(R"("at_least": "P6M")", R"("more_than": "P6M")"));
    CHECK_FALSE(moved_in(R"("at_least": "P6M")", R"("more_than": "P7M")"));
    CHECK_FALSE(moved_in(R"("at_least": "P6M")", R"("less_than": "P6M")"));
    CHECK_FALSE(moved_in(R"("at_least": "P6D")", R"("more_than": "P6D")"));
}

TEST_CASE("weeks of pregnancy beside months may change their order") {
    // Week 14 is 176 to 182 days before the due date; six months are 181 to 184 days.
    const auto days = [](const std::string& week, const std::string& until) {
        return days_of_claim(all(R"({ "fact": "pregnancy-week", )" + week + " }",
                                 R"({ "every": "child", "where": )" + age("-P8M", until) + " }"),
                             from_civil(2026, 6, 1))
            .size();
    };
    CHECK(days(R"("at_least": 14)", "-P6M") > 1);
    CHECK(days(R"("at_least": 13)", "-P6M") > 1);
    CHECK(days(R"("in": [14])", "-P6M") > 1);
    CHECK(days(R"("in": [30, 14])", "-P6M") > 1);
    CHECK(days(R"("from": 4, "until": 14)", "-P6M") > 1);
    CHECK(days(R"("at_least": 12)", "-P6M") == 1);
    CHECK(days(R"("at_least": 15)", "-P6M") == 1);
    CHECK(days(R"("at_least": 14)", "-P184D") == 1);
}

TEST_CASE("a kind of household turns at the eighteenth birthday, which days may pass") {
    const auto days = [](const std::string& until) {
        return days_of_claim(all(R"({ "fact": "household.kind", "is": "couple" })",
                                 R"({ "some": "child", "where": )" + age("P0D", until) + " }"))
            .size();
    };
    CHECK(days("P6574D") > 1);
    CHECK(days("P18Y") == 1);
    CHECK(days("P7000D") == 1);
}

TEST_CASE("all orders are looked at from the preferred day on, and never on the day on which the range ends") {
    const std::vector<stated_condition> month{{subject::child, age("P1M", "P28D")}};
    CHECK(days_in(month, usual_year, from_civil(2026, 2, 10), 1000) == texts{"2026-02-10", "2026-03-01"});
    CHECK(days_in(month, usual_year, from_civil(2026, 3, 1), 1000) == texts{"2026-03-01", "2026-03-29"});
    CHECK(days_in(month, day_range{first_day, from_civil(2026, 3, 1)}, first_day, 1000) == texts{"2026-01-01"});
    CHECK(days_in(month, day_range{first_day, from_civil(2026, 3, 2)}, first_day, 1000) ==
          texts{"2026-01-01", "2026-03-01"});
}

TEST_CASE("dates and lengths of time are looked at together, in the order of the days") {
    const texts days = days_of_claim(all(R"({ "date": { "from": "2026-02-10", "until": "2026-07-01" } })",
                                         R"({ "some": "child", "where": )" + age("P1M", "P28D") + " }"));
    CHECK(days == texts{"2026-01-01", "2026-02-10", "2026-03-01", "2026-07-01"});
}

TEST_CASE("a day between two lengths of time counts, where a fact may be of that day alone") {
    // No month has 27 or 32 days; but the days before and after what they are counted from may be one and the same.
    const auto count = [](const std::string& length) {
        return days_of_claim(all(R"({ "fact": "moved-in", "at_most": "P1M" })",
                                 R"({ "fact": "moved-in", "at_most": ")" + length + R"(" })"))
            .size();
    };
    CHECK(count("P27D") > 1);
    CHECK(count("P32D") > 1);
    CHECK(count("P26D") == 1);
    CHECK(count("P33D") == 1);
    // And of days to come.
    const auto to_come = [](const std::string& length) {
        return days_of_claim(all(R"({ "fact": "moved-in", "at_most": "-P1M" })",
                                 R"({ "fact": "moved-in", "at_most": ")" + length + R"(" })"))
            .size();
    };
    CHECK(to_come("-P27D") > 1);
    CHECK(to_come("-P32D") > 1);
    CHECK(to_come("-P26D") == 1);
    CHECK(to_come("-P33D") == 1);
}

TEST_CASE("a date of a fact passes the lengths of time that are counted from it") {
    // Six months after 1 May, and before and after that.
    CHECK(days_of_claim(
              all(R"({ "fact": "moved-in", "at_least": "2026-05-01" })", R"({ "fact": "moved-in", "at_most": "P6M" })"))
              .size() > 1);
    CHECK(days_of_claim(
              all(R"({ "fact": "moved-in", "is": "2026-05-01" })", R"({ "fact": "moved-in", "at_most": "P6M" })"))
              .size() > 1);
    CHECK(days_of_claim(
              all(R"({ "fact": "moved-in", "in": ["2026-05-01"] })", R"({ "fact": "moved-in", "at_most": "P6M" })"))
              .size() > 1);
    CHECK(days_of_claim(
              all(R"({ "fact": "left", "at_least": "2026-05-01" })", R"({ "fact": "moved-in", "at_most": "P6M" })"))
              .size() == 1);
    CHECK(days_of_claim(all(R"({ "fact": "left", "at_least": "2026-05-01" })",
                            R"({ "fact": "left", "less_than": "2026-06-01" })"))
              .size() == 1);
}

TEST_CASE("where an age is measured on another day, days of the year count") {
    const auto count = [](const std::string& on) {
        return days_for(subject::child, R"({ "fact": "age", "from": "P4Y", "until": "P5Y", "on": )" + on + " }").size();
    };
    CHECK(count(R"("month-start")") > 1);
    CHECK(count(R"("quarter-start")") > 1);
    CHECK(count(R"("--10-01")") > 1);
}

TEST_CASE("a book is looked at from the first to the last day of its norms") {
    const day_range found = proving::days_of(claimed_in(usual, {}).tables);
    CHECK(to_string(found.from) == "2026-01-01");
    CHECK(to_string(found.until) == "2028-01-01");
    // A norm without an end of its own says nothing of days.
    const auto with = [](const std::string& norms) {
        const day_range range = proving::days_of(claimed_in("\"norms\": { " + norms + " }", {}).tables);
        return to_string(range.from) + " " + to_string(range.until);
    };
    const std::string open = R"("open": { "unit": "EUR/month", "is": 1000 })";
    CHECK(with(open) == "2027-01-01 2028-01-01");
    // Nor does one that begins and has no end.
    claimed endless = claimed_in(usual, {});
    for (compiled::norm& norm : endless.tables.norms) {
        norm.periods.back().until = date{std::numeric_limits<std::int32_t>::max()};
    }
    const day_range ended = proving::days_of(endless.tables);
    CHECK(to_string(ended.from) + " " + to_string(ended.until) == "2026-02-01 2026-04-01");
    // Its norms alone, where it has dated ones.
    const day_range range =
        proving::days_of(claimed_in(usual, {{subject::household, R"({ "date": { "from": "2035-01-01" } })"}}).tables);
    CHECK(to_string(range.until) == "2028-01-01");
    CHECK(with(open + R"(, "short": { "unit": "EUR/month", "values": [
        { "from": "2026-02-01", "until": "2026-02-02", "is": 5 } ] })") == "2026-02-01 2026-02-02");
}

TEST_CASE("a book without dated norms is looked at a year around its dates, or in a year like any other") {
    const std::string facts = R"("facts": { "debts": { "of": "household", "type": "flag", "title": "schulden" } })";
    const auto days = [&](const std::string& words) {
        const day_range found = proving::days_of(claimed_in(facts, {{subject::household, words}}).tables);
        return to_string(found.from) + " " + to_string(found.until);
    };
    CHECK(days(R"({ "date": { "from": "2026-05-01", "until": "2030-07-01" } })") == "2025-04-30 2031-07-02");
    CHECK(days(R"({ "date": { "from": "2026-05-01" } })") == "2025-04-30 2027-05-02");
    CHECK(days(R"({ "date": { "from": "--05-01", "until": "--06-01" } })") == "2027-01-01 2028-01-01");
    CHECK(days(R"({ "fact": "debts", "is": true })") == "2027-01-01 2028-01-01");
    // An end that is open is no day.
    for (const std::int32_t open :
         {std::numeric_limits<std::int32_t>::max(), -std::numeric_limits<std::int32_t>::max()}) {
        claimed made = claimed_in(facts, {{subject::household, R"({ "date": { "from": "2026-05-01" } })"}});
        for (compiled::bound& bound : made.tables.bounds) {
            bound.number = open;
        }
        const day_range found = proving::days_of(made.tables);
        CHECK(to_string(found.from) + " " + to_string(found.until) == "2027-01-01 2028-01-01");
    }
}

TEST_CASE("of days on which a book says as much the latest counts, of others the one on which it says most") {
    const compiled::tables book = claimed_in(R"("norms": {
      "a": { "unit": "EUR/month", "values": [ { "from": "2026-01-01", "until": "2026-05-01", "is": 1 } ] },
      "b": { "unit": "EUR/month", "values": [ { "from": "2026-01-01", "until": "2026-05-01", "is": 1 },
                                              { "from": "2026-06-01", "until": "2026-07-01", "is": 1 } ] },
      "c": { "unit": "EUR/month", "values": [ { "from": "2026-05-01", "until": "2026-08-01", "is": 1 } ] } })",
                                             {})
                                      .tables;
    const auto fullest = [&](day_range within) { return to_string(proving::fullest_day(book, within)); };
    CHECK(fullest(day_range{first_day, from_civil(2026, 6, 1)}) == "2026-01-01"); // a and b; then c alone
    CHECK(fullest(day_range{first_day, from_civil(2026, 7, 1)}) == "2026-06-01"); // b and c
    CHECK(fullest(day_range{from_civil(2026, 2, 1), from_civil(2026, 6, 1)}) == "2026-05-01");
}

TEST_CASE("a book says most on the latest day from which the most norms have an amount") {
    const compiled::tables book = claimed_in(usual, {}).tables;
    const auto fullest = [&](day_range within) { return to_string(proving::fullest_day(book, within)); };
    CHECK(fullest(day_range{first_day, from_civil(2028, 1, 1)}) == "2026-09-01"); // base, share and deep
    CHECK(fullest(day_range{first_day, from_civil(2026, 9, 1)}) == "2026-07-01"); // base and deep, the later time
    CHECK(fullest(day_range{first_day, from_civil(2026, 7, 1)}) == "2026-02-01");
    CHECK(fullest(day_range{first_day, from_civil(2026, 2, 1)}) == "2026-01-01");
    CHECK(fullest(day_range{first_day, from_civil(2026, 1, 2)}) == "2026-01-01");
    CHECK(fullest(day_range{from_civil(2026, 8, 1), from_civil(2028, 1, 1)}) == "2026-09-01");
    CHECK(fullest(day_range{from_civil(2026, 3, 1), from_civil(2026, 6, 1)}) == "2026-03-01");
    CHECK(fullest(day_range{from_civil(2027, 5, 1), from_civil(2027, 6, 1)}) == "2027-05-01");
}
