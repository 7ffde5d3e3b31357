// SPDX-License-Identifier: BSL-1.0
// Days, periods, birthdays and working days.
#include "catch.hpp"
#include <zorgpad/base/calendar.hpp>
#include <zorgpad/base/working_days.hpp>

using namespace zorgpad;

namespace {

date day(const std::string& words) {
    const auto read = parse_date(words);
    REQUIRE(read);
    return *read;
}
period length(const std::string& words) {
    const auto read = parse_period(words);
    REQUIRE(read);
    return *read;
}
std::string plus(const std::string& words, const std::string& period) {
    return to_string(add(day(words), length(period)));
}

} // namespace

TEST_CASE("every day of eight centuries is the day after the one before") {
    date expected = from_civil(1800, 1, 1);
    for (std::int32_t year = 1800; year < 2600; ++year) {
        for (std::int32_t month = 1; month <= 12; ++month) {
            for (std::int32_t number = 1; number <= days_in_month(year, month); ++number) {
                const date here = from_civil(year, month, number);
                REQUIRE(here == expected);
                const civil_date back = to_civil(here);
                REQUIRE((back.year == year && back.month == month && back.day == number));
                expected = days_after(expected, 1);
            }
        }
    }
    CHECK(from_civil(1970, 1, 1).days == 0);
    CHECK(weekday(from_civil(2026, 11, 21)) == 5); // a Saturday
}

TEST_CASE("a date is a day that exists") {
    CHECK(to_string(day("2024-02-29")) == "2024-02-29");
    for (const std::string words :
         {"2026-02-29", "2026-02-30", "2026-13-01", "2026-00-01", "2026-04-31", "2026-4-1", "26-04-01", "1799-12-31",
          "2026-04-01T00:00", " 2026-04-01", "2026/04/01", "", "--04-01", "1900-02-29"}) {
        INFO(words);
        CHECK_FALSE(parse_date(words));
    }
    CHECK(parse_date("2000-02-29"));
}

TEST_CASE("a day of the year has no year") {
    CHECK(parse_day_of_year("--12-05") == day_of_year{12, 5});
    CHECK(parse_day_of_year("--02-29") == day_of_year{2, 29});
    for (const std::string words : {"--02-30", "--13-01", "12-05", "--12-5", "--12-05 "}) {
        CHECK_FALSE(parse_day_of_year(words));
    }
    CHECK(to_string(next_on_or_after({2, 29}, day("2026-01-01"))) == "2026-03-01");
    CHECK(to_string(next_on_or_after({2, 29}, day("2028-01-01"))) == "2028-02-29");
    CHECK(to_string(next_on_or_after({10, 1}, day("2026-10-01"))) == "2026-10-01");
    CHECK(to_string(next_on_or_after({10, 1}, day("2026-10-02"))) == "2027-10-01");
    CHECK(to_string(day_of_year{3, 1}) == "--03-01");
}

TEST_CASE("a period is months or days, never both") {
    CHECK(length("P4Y") == period{48, 0});
    CHECK(length("P1Y6M") == period{18, 0});
    CHECK(length("P6W") == period{0, 42});
    CHECK(length("P2W3D") == period{0, 17});
    CHECK(length("-P10M") == period{-10, 0});
    for (const std::string words : {"P", "4Y", "P4", "PY", "P1M1D", "P1Y1W", "P1D1W", "P1M1Y", "P-1D", "P1.5Y", "PT1H",
                                    "p1y", "P1Y ", "P201Y", "P100000D", "P99999999999Y"}) {
        INFO(words);
        CHECK_FALSE(parse_period(words));
    }
    for (const std::string words : {"P4Y", "P1Y6M", "P6M", "P6W", "P10D", "-P10M", "P0D"}) {
        CHECK(to_string(length(words)) == words);
    }
}

TEST_CASE("months are added first, and a day that does not exist becomes the first of the next month") {
    CHECK(plus("2020-02-29", "P1Y") == "2021-03-01");
    CHECK(plus("2020-02-29", "P4Y") == "2024-02-29");
    CHECK(plus("2026-01-31", "P1M") == "2026-03-01");
    CHECK(plus("2026-08-31", "P1M") == "2026-10-01");
    CHECK(plus("2026-03-31", "-P1M") == "2026-03-01");
    CHECK(plus("2026-01-15", "-P2M") == "2025-11-15");
    CHECK(plus("2026-12-31", "P1D") == "2027-01-01");
}

TEST_CASE("the next birthday is strictly later, and for a day before the birth it is the birth") {
    const date leap = day("2020-02-29");
    CHECK(to_string(next_birthday(leap, day("2026-02-28"))) == "2026-03-01");
    CHECK(to_string(next_birthday(leap, day("2026-03-01"))) == "2027-03-01");
    CHECK(to_string(next_birthday(leap, day("2027-12-01"))) == "2028-02-29");
    CHECK(next_birthday(leap, day("2019-01-01")) == leap);
    CHECK(to_string(next_birthday(leap, leap)) == "2021-03-01");
}

TEST_CASE("months and quarters begin on their first day") {
    CHECK(to_string(month_start(day("2026-11-21"))) == "2026-11-01");
    CHECK(to_string(quarter_start(day("2026-11-21"))) == "2026-10-01");
    CHECK(to_string(quarter_start(day("2026-03-31"))) == "2026-01-01");
}

TEST_CASE("Easter and King's Day fall where they fell") {
    CHECK(to_string(easter_sunday(2024)) == "2024-03-31");
    CHECK(to_string(easter_sunday(2025)) == "2025-04-20");
    CHECK(to_string(easter_sunday(2026)) == "2026-04-05");
    CHECK(to_string(easter_sunday(2038)) == "2038-04-25");
    CHECK(to_string(kings_day(2026)) == "2026-04-27");
    CHECK(to_string(kings_day(2025)) == "2025-04-26"); // the 27th was a Sunday
    CHECK(to_string(kings_day(2013)) == "2013-04-30"); // still Queen's Day
}

TEST_CASE("working days skip weekends and statutory holidays") {
    for (const std::string words : {"2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14",
                                    "2026-05-25", "2026-12-25", "2026-12-26", "2026-11-21"}) {
        INFO(words);
        CHECK_FALSE(is_working_day(day(words)));
    }
    CHECK(is_working_day(day("2026-04-07")));
    CHECK(is_working_day(day("2026-12-24")));
    CHECK(to_string(working_days_after(day("2026-11-20"), 1)) == "2026-11-23");
    CHECK(to_string(working_days_after(day("2026-12-24"), 2)) == "2026-12-29");
    CHECK(to_string(working_days_after(day("2026-11-21"), 0)) == "2026-11-21");
}
