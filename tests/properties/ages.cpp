// SPDX-License-Identifier: BSL-1.0
// Ages by brute force: every birth date of twelve years and more, 29 February and month ends included, against a
// calendar written out day by day. The rule: months first; a day that does not exist becomes the first of the next
// month; then days.
#include "catch.hpp"
#include "naive_calendar.hpp"
#include <zorgpad/evaluate/ages.hpp>

using namespace zorgpad;
using namespace zorgpad::evaluation;

namespace {

const date first_birth = from_civil(2011, 12, 1);
const date last_birth = from_civil(2024, 3, 31);
const period ages[] = {{-10, 0}, {0, -42}, {0, 0}, {0, 42}, {1, 0}, {18, 0}, {48, 0}, {72, 0}, {144, 0}, {216, 0}};

/// Month ends, month beginnings, and all of February.
bool is_awkward(date born) {
    const civil_date civil = to_civil(born);
    return civil.day >= 28 || civil.day == 1 || civil.month == 2;
}

date naive_measured(measuring_day how, day_of_year day, date as_of, date born) {
    const civil_date civil = to_civil(as_of);
    switch (how) {
    case measuring_day::month_start:
        return from_civil(civil.year, civil.month, 1);
    case measuring_day::quarter_start:
        return from_civil(civil.year, civil.month - (civil.month - 1) % 3, 1);
    case measuring_day::next_birthday:
        return as_of < born ? born : naive::birthday_after(born, as_of);
    case measuring_day::on_day: {
        date here = as_of;
        while (!(to_civil(here).month == day.month && to_civil(here).day == day.day)) {
            here = days_after(here, 1);
        }
        return here;
    }
    case measuring_day::today:
        break;
    }
    return as_of;
}

/// Every day around the one on which an age is reached: reached exactly when the naive calendar says so.
void hold(measuring_day how, day_of_year day, date born, period age, std::int32_t around) {
    const date reached = naive::plus(born, age);
    REQUIRE(add(born, age) == reached);
    const date turns = measured_from(how, day, reached, born);
    for (std::int32_t shift = -around; shift <= around; ++shift) {
        const date as_of = days_after(reached, shift);
        const bool expected = reached <= naive_measured(how, day, as_of, born);
        if ((turns <= as_of) != expected ||
            measured_on(how, day, as_of, born) != naive_measured(how, day, as_of, born)) {
            FAIL("born " << to_string(born) << ", age " << to_string(age) << ", measured " << word_of(how) << " on "
                         << to_string(as_of));
        }
    }
}

} // namespace

TEST_CASE("an age is reached on the day that the calendar says, for every birth date") {
    for (date born = first_birth; born <= last_birth; born = days_after(born, 1)) {
        for (const period age : ages) {
            hold(measuring_day::today, {}, born, age, 3);
            hold(measuring_day::month_start, {}, born, age, is_awkward(born) ? 34 : 3);
        }
    }
}

TEST_CASE("an age at the start of the quarter or on the next birthday is right on every day around it") {
    for (date born = first_birth; born <= last_birth; born = days_after(born, 1)) {
        if (!is_awkward(born)) {
            continue;
        }
        for (const period age : ages) {
            hold(measuring_day::quarter_start, {}, born, age, 95);
            if (!age.is_negative()) {
                hold(measuring_day::next_birthday, {}, born, age, 30);
            }
        }
    }
}

TEST_CASE("an age on a day of the year is right on every day of more than a year around it") {
    for (const date born : {from_civil(2012, 2, 28), from_civil(2012, 2, 29), from_civil(2012, 3, 1),
                            from_civil(2013, 10, 1), from_civil(2013, 12, 31)}) {
        for (const period age : ages) {
            hold(measuring_day::on_day, day_of_year{10, 1}, born, age, 370);
            hold(measuring_day::on_day, day_of_year{1, 1}, born, age, 370);
        }
    }
}

TEST_CASE("a person born on 29 February is a year older on 1 March") {
    CHECK(birthday(from_civil(2020, 2, 29), 1) == from_civil(2021, 3, 1));
    CHECK(birthday(from_civil(2020, 2, 29), 4) == from_civil(2024, 2, 29));
    CHECK(next_birthday(from_civil(2020, 2, 29), from_civil(2021, 2, 28)) == from_civil(2021, 3, 1));
    CHECK(next_birthday(from_civil(2020, 2, 29), from_civil(2021, 3, 1)) == from_civil(2022, 3, 1));
}
