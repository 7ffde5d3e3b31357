// SPDX-License-Identifier: BSL-1.0
// On which day an age or a length of time is measured, and from which day on a measurement reaches a day.
#include "catch.hpp"
#include <zorgpad/evaluate/ages.hpp>
#include <zorgpad/evaluate/least_first.hpp>
#include <zorgpad/evaluate/sorted_numbers.hpp>

#include <set>

using namespace zorgpad;
using namespace zorgpad::evaluation;

namespace {

const measuring_day ways_to_measure[] = {measuring_day::today, measuring_day::next_birthday, measuring_day::month_start,
                                         measuring_day::quarter_start, measuring_day::on_day};

} // namespace

TEST_CASE("a measurement reaches a day from the day that is named on, and not the day before") {
    for (const date born : {from_civil(2020, 2, 29), from_civil(2021, 1, 1), from_civil(2019, 12, 31)}) {
        for (const day_of_year yearly : {day_of_year{10, 1}, day_of_year{2, 29}, day_of_year{1, 1}}) {
            for (const measuring_day how : ways_to_measure) {
                for (date day = from_civil(2021, 1, 2); day < from_civil(2025, 3, 3); day = days_after(day, 1)) {
                    const date from = measured_from(how, yearly, day, born);
                    INFO("way " << static_cast<int>(how) << ", day " << to_string(day));
                    REQUIRE(measured_on(how, yearly, from, born) >= day);
                    REQUIRE(measured_on(how, yearly, days_after(from, -1), born) < day);
                }
            }
        }
    }
}

TEST_CASE("the next birthday of somebody is never before the birth, however long ago one asks") {
    const date born = from_civil(2020, 5, 5);
    for (const date reached : {born, days_after(born, -1), days_after(born, -400)}) {
        const date from = measured_from(measuring_day::next_birthday, {}, reached, born);
        CHECK(from <= days_after(reached, -199 * 365));
        CHECK(measured_on(measuring_day::next_birthday, {}, from, born) >= reached);
    }
    CHECK(measured_from(measuring_day::next_birthday, {}, days_after(born, 1), born) == born);
}

TEST_CASE("the last such day of the year is strictly earlier") {
    CHECK(last_before({10, 1}, from_civil(2026, 10, 1)) == from_civil(2025, 10, 1));
    CHECK(last_before({10, 1}, from_civil(2026, 10, 2)) == from_civil(2026, 10, 1));
    CHECK(last_before({2, 29}, from_civil(2026, 3, 1)) == from_civil(2025, 3, 1));
}

TEST_CASE("a day is reached on the day itself, and before it is known when it will be") {
    const date day = from_civil(2026, 11, 22);
    CHECK(reached_by(day, day, {}).is == truth::yes);
    CHECK(reached_by(day, days_after(day, 1), {}).is == truth::yes);
    CHECK(reached_by(day, days_after(day, -1), {}).is == truth::no);
    CHECK(reached_by(day, days_after(day, -1), {}).turns == day.days);
    CHECK(reached_by(day, day, {}).turns == never);
}

TEST_CASE("the last day that something holds is found from two hundred years before to two hundred years after") {
    const date near = from_civil(2026, 11, 22);
    for (const std::int32_t away : {-73'199, -73'000, -1, 0, 1, 365, 73'000, 73'199}) {
        const date last = days_after(near, away);
        CHECK(last_day_that(near, [last](date day) { return day <= last; }) == last);
    }
}

TEST_CASE("the least that may come next comes next, and where nothing may the least of all, in random orders") {
    std::uint32_t state = 7;
    const auto below = [&state](std::uint32_t count) {
        state = state * 1'664'525U + 1'013'904'223U;
        return (state >> 16U) % count;
    };
    for (int round = 0; round < 3000; ++round) {
        const std::uint32_t count = below(8);
        std::vector<std::uint32_t> ranks(count);
        for (std::uint32_t item = 0; item < count; ++item) {
            ranks[item] = item;
        }
        for (std::uint32_t item = count; item > 1; --item) {
            std::swap(ranks[item - 1], ranks[below(item)]);
        }
        precedence before;
        std::vector<std::vector<std::uint32_t>> earlier(count);
        for (std::uint32_t item = 0; item < count; ++item) {
            before.begin_item();
            for (std::uint32_t edges = below(3); edges > 0; --edges) {
                earlier[item].push_back(below(count));
                before.add(earlier[item].back());
            }
        }
        std::vector<std::uint32_t> expected;
        std::set<std::uint32_t> placed;
        while (expected.size() < count) {
            std::uint32_t best = count;
            bool best_may = false;
            for (std::uint32_t item = 0; item < count; ++item) {
                const bool may = std::all_of(earlier[item].begin(), earlier[item].end(),
                                             [&](std::uint32_t one) { return placed.count(one) != 0; });
                if (placed.count(item) == 0 &&
                    (best == count || (may && !best_may) || (may == best_may && ranks[item] < ranks[best]))) {
                    best = item;
                    best_may = may;
                }
            }
            placed.insert(best);
            expected.push_back(best);
        }
        INFO("round " << round);
        REQUIRE(least_first(ranks, before) == expected);
    }
}

TEST_CASE("sorted numbers stay sorted and hold each number once") {
    evaluation::sorted_numbers numbers;
    for (const std::int64_t number : {5, 3, 5, 9, 3, 1, 9, 4}) {
        insert(numbers, number);
    }
    CHECK(numbers == evaluation::sorted_numbers{1, 3, 4, 5, 9});
    CHECK((contains(numbers, 1) && contains(numbers, 9) && !contains(numbers, 2) && !contains(numbers, 10)));
    evaluation::sorted_numbers mixed{5, 3, 5, 9, 3, 1};
    sort_unique(mixed);
    CHECK(mixed == evaluation::sorted_numbers{1, 3, 5, 9});
}
