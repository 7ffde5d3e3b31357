// SPDX-License-Identifier: BSL-1.0
// The values of which one is tried for each cell: below, at and above every threshold, and no others.
#include "catch.hpp"
#include "claimed.hpp"
#include <zorgpad/prove/cells.hpp>
#include <zorgpad/prove/satisfy.hpp>

using namespace zorgpad;
using numbers = std::vector<std::int64_t>;

namespace {

constexpr date today = from_civil(2026, 6, 10);

const std::string usual = R"("facts": {
  "debts": { "of": "household", "type": "flag", "title": "schulden" },
  "loans": { "of": "household", "type": "count", "unit": "loans", "title": "leningen" },
  "saved": { "of": "household", "type": "count", "unit": "loans", "title": "gespaard" },
  "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen" },
  "moved-in": { "of": "household", "type": "date", "title": "verhuisd" },
  "home": { "of": "household", "type": "choice", "title": "woning", "options": {
      "rent": "huur", "own": "koop", "none": "geen" } } },
"instruments": {
  "list": { "title": "Lijst", "for": "household", "themes": { "money": {}, "home": {} }, "outcomes": {
    "judged": {}, "raised": {}, "low": {}, "none": {} } },
  "other": { "title": "Lijst", "for": "household", "themes": { "money": {} }, "outcomes": { "raised": {} } } },
"norms": {
  "base": { "unit": "EUR/month", "values": [ { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
    { "when": { "fact": "debts", "is": true }, "is": 2027.79 }, { "is": 1419.46 } ] } ] } })";

struct cells {
    explicit cells(const std::string& words, subject of = subject::household, const std::string& sections = usual,
                   date as_of = today)
        : made(claimed_in(sections, {{of, words}})), closure(made.closure()), finder(made.tables, closure, as_of) {}

    [[nodiscard]] numbers values(const std::string& id) {
        for (compiled::index fact = 0; fact < made.tables.facts.size(); ++fact) {
            if (made.tables.facts[fact].id == id) {
                return finder.values(fact);
            }
        }
        return {};
    }

    /// Days of birth, and with a + the days on which a child is expected.
    [[nodiscard]] std::vector<std::string> births(subject kind) {
        std::vector<std::string> days;
        for (const proving::birth_cell& one : finder.births(kind)) {
            days.push_back((one.due ? "+" : "") + to_string(one.day));
        }
        return days;
    }

    /// Each as "money=2 home=0 raised".
    [[nodiscard]] std::vector<std::string> results(const std::string& id) {
        std::vector<std::string> all;
        for (compiled::index which = 0; which < made.tables.instruments.size(); ++which) {
            if (made.tables.instruments[which].id != id) {
                continue;
            }
            for (const screening_record& one : finder.results(which)) {
                CHECK(one.instrument == id);
                std::string words;
                for (const auto& [theme, score] : one.scores) {
                    words += theme + "=" + std::to_string(score) + " ";
                }
                all.push_back(words + one.outcome.value_or("-"));
            }
        }
        return all;
    }

    claimed made;
    std::vector<compiled::index> closure;
    proving::cell_finder<compiled::tables> finder;
};

std::string both(const std::string& left, const std::string& right) {
    return R"({ "all": [ )" + left + ", " + right + " ] }";
}

std::vector<std::string> child_births(const std::string& words) {
    return cells(words, subject::child).births(subject::child);
}

} // namespace

TEST_CASE("flags and options are tried from the last to the first") {
    CHECK(cells(R"({ "fact": "debts", "is": true })").values("debts") == numbers{1, 0});
    CHECK(cells(R"({ "fact": "home", "is": "own" })").values("home") == numbers{2, 1, 0});
}

TEST_CASE("numbers are tried at a bound and on both sides of it, from zero") {
    CHECK(cells(R"({ "fact": "loans", "at_least": 2 })").values("loans") == numbers{0, 2, 3});
    CHECK(cells(R"({ "fact": "loans", "from": 2, "until": 5 })").values("loans") == numbers{0, 2, 3, 5, 6});
    CHECK(cells(R"({ "fact": "loans", "at_least": 0 })").values("loans") == numbers{0, 1});
    CHECK(cells(R"({ "fact": "loans", "in": [1, 4] })").values("loans") == numbers{0, 1, 2, 4, 5});
    CHECK(
        cells(both(R"({ "fact": "loans", "at_least": 2 })", R"({ "fact": "saved", "at_least": 7 })")).values("loans") ==
        numbers{0, 2, 3});
    CHECK(cells(R"({ "fact": "debts", "is": true })").values("loans") == numbers{0});
}

TEST_CASE("money is tried at the cents around every amount that a norm may have") {
    CHECK(cells(R"({ "fact": "income", "at_most": { "norm": "base" } })").values("income") ==
          numbers{0, 141946, 141947, 202779, 202780});
    // 120% of them are 1703.352 and 2433.348: no cent is at the amount.
    CHECK(cells(R"({ "fact": "income", "at_most": { "norm": "base", "percent": 120 } })").values("income") ==
          numbers{0, 170336, 243335});
}

TEST_CASE("more amounts than are told apart prove nothing") {
    const auto is_whole = [](std::size_t amounts) {
        std::string guarded;
        for (std::size_t which = 1; which < amounts; ++which) {
            guarded += R"({ "when": { "fact": "loans", "is": )" + std::to_string(which) + R"( }, "is": )" +
                       std::to_string(which) + " }, ";
        }
        cells made(R"({ "fact": "income", "at_most": { "norm": "many" } })", subject::household,
                   R"("facts": { "loans": { "of": "household", "type": "count", "unit": "loans", "title": "leningen" },
      "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen" } },
    "norms": { "many": { "unit": "EUR/month", "values": [ { "from": "2026-01-01", "until": "2027-01-01",
      "amounts": [ )" + guarded +
                       R"({ "is": 5000 } ] } ] } })");
        CHECK(made.finder.is_whole());
        static_cast<void>(made.values("income"));
        return made.finder.is_whole();
    };
    CHECK(is_whole(1000));
    CHECK_FALSE(is_whole(1001));
}

TEST_CASE("days are tried at, before and after those that a test names or counts from") {
    const auto days = [](const std::string& words) {
        std::vector<std::string> made;
        for (const std::int64_t one : cells(words).values("moved-in")) {
            made.push_back(to_string(date{static_cast<std::int32_t>(one)}));
        }
        return made;
    };
    using texts = std::vector<std::string>;
    CHECK(days(R"({ "fact": "moved-in", "is": "2026-05-01" })") == texts{"2026-04-30", "2026-05-01", "2026-05-02"});
    CHECK(days(R"({ "fact": "moved-in", "at_least": "2026-05-01" })") ==
          texts{"2026-04-30", "2026-05-01", "2026-05-02"});
    CHECK(days(R"({ "fact": "moved-in", "at_least": "P6M" })") == texts{"2025-12-09", "2025-12-10", "2025-12-11"});
    CHECK(days(R"({ "fact": "moved-in", "is": "1960-05-01" })") == texts{"1960-04-30", "1960-05-01", "1960-05-02"});
    CHECK(days(R"({ "fact": "debts", "is": true })") == texts{"2026-06-10"});
}

TEST_CASE("somebody is tried of every age that a test tells apart, of a usual age where that fits") {
    using texts = std::vector<std::string>;
    CHECK(cells(R"({ "fact": "debts", "is": true })").births(subject::adult) == texts{"1996-06-10"});
    CHECK(cells(R"({ "fact": "debts", "is": true })").births(subject::child) == texts{"2020-06-10", "+2026-06-11"});
    // From the 18th birthday on; the youngest is twelve today.
    CHECK(cells(R"({ "fact": "age", "at_least": "P18Y" })", subject::adult).births(subject::adult) ==
          texts{"1996-06-10", "2014-06-10"});
    CHECK(cells(R"({ "fact": "age", "at_least": "P40Y" })", subject::adult).births(subject::adult) ==
          texts{"1986-06-10", "1996-06-10"});
    CHECK(cells(R"({ "fact": "age", "at_least": "P30Y" })", subject::adult).births(subject::adult) ==
          texts{"1996-06-10", "2014-06-10"});
    CHECK(cells(R"({ "fact": "age", "at_least": "P12Y" })", subject::adult).births(subject::adult) ==
          texts{"1996-06-10"});
    CHECK(child_births(R"({ "fact": "age", "from": "P4Y", "until": "P12Y" })") ==
          texts{"2014-06-10", "2020-06-10", "2026-06-10", "+2026-06-11"});
    CHECK(child_births(R"({ "fact": "age", "at_least": "P0D" })") == texts{"2020-06-10", "+2026-06-11"});
    CHECK(child_births(R"({ "fact": "age", "at_least": "-P10D" })") ==
          texts{"2020-06-10", "+2026-06-11", "+2026-06-21"});
}

TEST_CASE("nobody is expected today or before") {
    // Measured on the first day of the month, which was yesterday.
    CHECK(cells(R"({ "fact": "age", "at_least": "P0D", "on": "month-start" })", subject::child, usual,
                from_civil(2026, 6, 2))
              .births(subject::child) == std::vector<std::string>{"2020-06-02", "2026-06-02", "+2026-06-03"});
}

TEST_CASE("a pregnancy is tried in every week that a test tells apart") {
    using texts = std::vector<std::string>;
    // Week 12 begins 196 days before the due date, week 13 189 days.
    CHECK(child_births(R"({ "fact": "pregnancy-week", "at_least": 12 })") ==
          texts{"2020-06-10", "+2026-06-11", "+2026-12-17", "+2026-12-24"});
    CHECK(child_births(R"({ "fact": "pregnancy-week", "is": 12 })") ==
          texts{"2020-06-10", "+2026-06-11", "+2026-12-17", "+2026-12-24"});
}

TEST_CASE("a kind of household tells children of eighteen apart") {
    using texts = std::vector<std::string>;
    CHECK(child_births(R"({ "fact": "household.kind", "is": "couple" })") ==
          texts{"2008-06-10", "2020-06-10", "+2026-06-11"});
}

TEST_CASE("screenings are tried with the scores and outcomes that are tested, every combination") {
    using texts = std::vector<std::string>;
    CHECK(cells(R"({ "fact": "debts", "is": true })").results("list") == texts{"-"});
    CHECK(cells(R"({ "score": "list", "theme": "money", "at_least": 2 })").results("list") ==
          texts{"money=0 -", "money=2 -"});
    CHECK(cells(R"({ "score": "list", "theme": "money", "at_least": 2 })").results("other") == texts{"-"});
    CHECK(cells(R"({ "score": "list", "theme": "money", "at_least": 0 })").results("list") == texts{"money=0 -"});
    CHECK(cells(both(R"({ "score": "list", "theme": "money", "at_least": 2 })",
                     R"({ "score": "list", "theme": "home", "at_least": 3 })"))
              .results("list") ==
          texts{"home=0 money=0 -", "home=3 money=0 -", "home=0 money=2 -", "home=3 money=2 -"});
    // Each outcome that is tested, one that is not, and none: then it is worked out.
    CHECK(cells(both(R"({ "outcome": "list", "is": "raised" })", R"({ "outcome": "list", "is": "judged" })"))
              .results("list") == texts{"judged", "raised", "low", "-"});
    CHECK(cells(R"({ "outcome": "list", "is": "raised" })").results("other") == texts{"-"});
    CHECK(cells(R"({ "outcome": "other", "is": "raised" })").results("other") == texts{"raised", "-"});
}
