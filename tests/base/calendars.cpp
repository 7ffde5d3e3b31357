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

TEST_CASE("months are counted through the years before the year 0 too") {
    CHECK(add(from_civil(0, 1, 1), period{-12, 0}) == from_civil(-1, 1, 1));
    CHECK(add(from_civil(0, 1, 31), period{-1, 0}) == from_civil(-1, 12, 31));
    CHECK(add(from_civil(-2, 12, 31), period{2, 0}) == from_civil(-1, 3, 1));
    CHECK(add(from_civil(-4, 2, 29), period{12, 0}) == from_civil(-3, 3, 1));
}

TEST_CASE("after December comes January of the next year") {
    CHECK(first_of_next_month(2026, 12) == from_civil(2027, 1, 1));
    CHECK(first_of_next_month(2026, 11) == from_civil(2026, 12, 1));
    CHECK(first_of_next_month(2024, 2) == from_civil(2024, 3, 1));
    CHECK(from_civil(1999, 13, 31) == from_civil(2000, 1, 31));
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

TEST_CASE("Easter of every year is the one that the rule of Gauss gives") {
    for (std::int32_t year = 1800; year <= 9999; ++year) {
        const std::int32_t century = year / 100;
        const std::int32_t moon = (15 - (13 + 8 * century) / 25 + century - century / 4) % 30;
        const std::int32_t full = (19 * (year % 19) + moon) % 30;
        const std::int32_t sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * full + (4 + century - century / 4) % 7) % 7;
        const bool week_too_late = sunday == 6 && (full == 29 || (full == 28 && (11 * moon + 11) % 30 < 19));
        INFO(year);
        REQUIRE(easter_sunday(year) == days_after(from_civil(year, 3, 22), full + sunday - (week_too_late ? 7 : 0)));
    }
}

TEST_CASE("days are ordered as they follow each other") {
    const date before = day("2026-11-21");
    const date after = day("2026-11-22");
    CHECK((before < after && before <= after && before != after));
    CHECK((after > before && after >= before));
    CHECK_FALSE((after < before || after <= before || after == before));
    CHECK_FALSE((before > after || before >= after));
    CHECK((before <= before && before >= before && before == before));
    CHECK_FALSE((before < before || before > before || before != before));
}

TEST_CASE("days before year 0 follow each other too") {
    date expected = from_civil(-801, 1, 1);
    for (std::int32_t year = -801; year <= 1; ++year) {
        for (std::int32_t month = 1; month <= 12; ++month) {
            for (std::int32_t number = 1; number <= days_in_month(year, month); ++number) {
                REQUIRE(from_civil(year, month, number) == expected);
                const civil_date back = to_civil(expected);
                REQUIRE((back.year == year && back.month == month && back.day == number));
                REQUIRE(weekday(days_after(expected, 1)) == (weekday(expected) + 1) % 7);
                REQUIRE(add(from_civil(year + 1, month, 1), period{-12, number - 1}) == expected);
                expected = days_after(expected, 1);
            }
        }
    }
}

TEST_CASE("a month is added to every day of a leap year and of the year after, and taken off again") {
    for (date here = day("2024-01-01"); here < day("2026-01-01"); here = days_after(here, 1)) {
        const civil_date civil = to_civil(here);
        for (std::int32_t months = -30; months <= 30; ++months) {
            std::int32_t year = civil.year;
            std::int32_t month = civil.month;
            for (std::int32_t step = 0; step < months; ++step) {
                year += month == 12 ? 1 : 0;
                month = month == 12 ? 1 : month + 1;
            }
            for (std::int32_t step = 0; step > months; --step) {
                year -= month == 1 ? 1 : 0;
                month = month == 1 ? 12 : month - 1;
            }
            const bool exists = civil.day <= days_in_month(year, month);
            const std::int32_t last = days_in_month(year, month);
            const date expected =
                exists ? from_civil(year, month, civil.day) : days_after(from_civil(year, month, last), 1);
            REQUIRE(add(here, period{months, 0}) == expected);
            REQUIRE(add(here, period{months, 5}) == days_after(expected, 5));
        }
    }
}

TEST_CASE("a period is read to its bound of two hundred years and not beyond") {
    CHECK(length("P200Y") == period{2400, 0});
    CHECK_FALSE(parse_period("P200Y1M"));
    CHECK(length("P73200D") == period{0, 73200});
    CHECK_FALSE(parse_period("P73201D"));
    CHECK(length("P00012M") == period{12, 0});
    CHECK_FALSE(parse_period("P000012M"));
    CHECK(length("P0Y1M") == period{1, 0});
    CHECK(length("-P2W3D") == period{0, -17});
    CHECK(length("P9W") == period{0, 63});
    CHECK(length("P19Y") == period{228, 0});
    for (const std::string words : {"", "-", "-4Y", "P1X", "P1Y1Y", "P1W1W", "P1D1D", "P1M1M", "P/Y", "P:Y", "P1M1W"}) {
        INFO(words);
        CHECK_FALSE(parse_period(words));
    }
}

TEST_CASE("a period is written in its greatest units") {
    for (const std::string words :
         {"P1M", "P1Y", "P1Y1M", "P11M", "P2Y11M", "P1D", "P1W", "P8D", "-P1Y", "-P1W", "-P8D"}) {
        CHECK(to_string(length(words)) == words);
    }
    CHECK(to_string(length("P14D")) == "P2W");
    CHECK(to_string(length("P12M")) == "P1Y");
}

TEST_CASE("the bounds of a date are read and what lies beyond is not") {
    CHECK(to_string(day("1800-01-01")) == "1800-01-01");
    CHECK(to_string(day("9999-12-31")) == "9999-12-31");
    for (const std::string words :
         {"2026-12-00", "2026-00-10", "2026-12-32", "2026-1/-01", "2026-1:-01", "2026-12-0:", "202:-12-01",
          "202/-12-01", "2026x12-01", "2026-12x01", "2026-12-011", "2026-12-", "202612-01", "2026-1201", "20261201"}) {
        INFO(words);
        CHECK_FALSE(parse_date(words));
    }
    CHECK(parse_day_of_year("--01-01") == day_of_year{1, 1});
    CHECK(parse_day_of_year("--12-31") == day_of_year{12, 31});
    for (const std::string words :
         {"--12-00", "--00-10", "--12-32", "--12x31", "--1231", "--12-311", "-12-31", "--1"}) {
        INFO(words);
        CHECK_FALSE(parse_day_of_year(words));
    }
}

TEST_CASE("days of the year are the same only in month and day") {
    CHECK(day_of_year{12, 5} == day_of_year{12, 5});
    CHECK_FALSE(day_of_year{12, 5} == day_of_year{11, 5});
    CHECK_FALSE(day_of_year{12, 5} == day_of_year{12, 6});
}

TEST_CASE("periods are the same only in months and days") {
    CHECK(period{1, 2} == period{1, 2});
    CHECK_FALSE(period{1, 2} == period{2, 2});
    CHECK_FALSE(period{1, 2} == period{1, 3});
}

TEST_CASE("every month belongs to the quarter that begins with the last of January, April, July and October") {
    for (std::int32_t month = 1; month <= 12; ++month) {
        const std::int32_t first = month <= 3 ? 1 : month <= 6 ? 4 : month <= 9 ? 7 : 10;
        CHECK(quarter_start(from_civil(2026, month, 15)) == from_civil(2026, first, 1));
    }
}

TEST_CASE("the day before a birthday the next birthday is that one, also around the turn of the year") {
    for (const std::string born : {"2000-01-01", "2000-12-31", "2000-02-29", "2000-06-15"}) {
        for (date here = day(born); here < day("2005-03-01"); here = days_after(here, 1)) {
            std::int32_t years = 0;
            while (birthday(day(born), years) <= here) {
                ++years;
            }
            REQUIRE(next_birthday(day(born), here) == birthday(day(born), years));
        }
    }
}

TEST_CASE("all holidays of four years and no other weekdays are no working days") {
    // Of 2023, 2024, 2025 and 2026: as the government lists them.
    const std::vector<std::string> holidays = {
        "2023-04-07", "2023-04-10", "2023-04-27", "2023-05-05", "2023-05-18", "2023-05-29", "2023-12-25", "2023-12-26",
        "2024-01-01", "2024-03-29", "2024-04-01", "2024-05-09", "2024-05-20", "2024-12-25", "2024-12-26", "2025-01-01",
        "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-29", "2025-06-09", "2025-12-25", "2025-12-26", "2026-01-01",
        "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25", "2026-12-25"};
    std::vector<std::string> found;
    for (date here = day("2023-01-01"); here < day("2027-01-01"); here = days_after(here, 1)) {
        if (weekday(here) < 5 && !is_working_day(here)) {
            found.push_back(to_string(here));
        }
        if (weekday(here) >= 5) {
            REQUIRE_FALSE(is_working_day(here));
        }
    }
    CHECK(found == holidays);
    CHECK(weekday(from_civil(2026, 11, 23)) == 0);
    CHECK(kings_day(2014) == day("2014-04-26")); // the 27th was a Sunday
    CHECK(kings_day(2006) == day("2006-04-29")); // the 30th was a Sunday
    CHECK(kings_day(2024) == day("2024-04-27"));
}
