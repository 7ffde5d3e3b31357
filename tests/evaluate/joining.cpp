// SPDX-License-Identifier: BSL-1.0
// Answers joined by and and or: what they say, until when, and on what they hang.
#include "catch.hpp"
#include "dice.hpp"
#include <zorgpad/evaluate/answer.hpp>
#include <zorgpad/evaluate/nearest_change.hpp>

#include <set>

using namespace zorgpad;
using namespace zorgpad::evaluation;

namespace {

using numbers = std::set<std::uint32_t>;

numbers in(const set_pool& sets, number_set which) { return numbers(sets.begin(which), sets.end(which)); }

number_set put(set_pool& sets, const numbers& wanted) {
    number_set made;
    for (const std::uint32_t number : wanted) {
        made = sets.join(made, sets.single(number));
    }
    return made;
}

} // namespace

TEST_CASE("a joined set holds what either holds, once and in order") {
    set_pool sets;
    for (const numbers& left : {numbers{}, numbers{1}, numbers{1, 5}, numbers{2, 5, 9}}) {
        for (const numbers& right : {numbers{}, numbers{1}, numbers{5}, numbers{2, 5, 9}, numbers{0, 12}}) {
            numbers expected = left;
            expected.insert(right.begin(), right.end());
            const number_set both = sets.join(put(sets, left), put(sets, right));
            CHECK(both.count == expected.size());
            CHECK(in(sets, both) == expected);
            CHECK(std::is_sorted(sets.begin(both), sets.end(both)));
        }
    }
}

TEST_CASE("a set that holds the other is the union") {
    set_pool sets;
    const number_set small = sets.single(3);
    const number_set great = sets.join(small, sets.single(4));
    CHECK(sets.join(great, small) == great);
    CHECK(sets.join(small, great) == great);
    CHECK(sets.join(number_set{}, small) == small);
    CHECK(sets.join(small, number_set{}) == small);
}

TEST_CASE("unions asked for over and over stay what they are, also once the pool was cleared") {
    set_pool sets;
    chance::dice roll(5);
    for (int round = 0; round < 3000; ++round) {
        if (round % 100 == 0) {
            sets.clear();
        }
        numbers left;
        numbers right;
        for (std::size_t count = roll.below(4); count > 0; --count) {
            left.insert(static_cast<std::uint32_t>(roll.below(9)));
            right.insert(static_cast<std::uint32_t>(roll.below(9)));
        }
        numbers expected = left;
        expected.insert(right.begin(), right.end());
        REQUIRE(in(sets, sets.join(put(sets, left), put(sets, right))) == expected);
    }
}

TEST_CASE("whoever keeps no sets gets empty ones") {
    set_pool sets;
    sets.forget();
    CHECK(sets.single(3).empty());
    CHECK(sets.join(number_set{3, 1}, number_set{4, 1}).empty());
}

TEST_CASE("answers joined at random are what and and or are by definition") {
    for (std::uint64_t seed = 1; seed <= 4000; ++seed) {
        chance::dice roll(seed);
        const truth deciding = roll.percent(50) ? truth::no : truth::yes;
        set_pool sets;
        joined_answer joined(sets, deciding);
        truth is = !deciding;
        bool decided = false;
        std::int32_t latest_deciding = 0;
        std::int32_t earliest = never;
        std::size_t least = 0;
        numbers least_set;
        numbers waiting;
        numbers all;
        for (std::size_t parts = roll.below(5); parts > 0; --parts) {
            answer part;
            part.is = static_cast<truth>(roll.below(3));
            part.turns = roll.percent(30) ? never : roll.between_days(1, 5);
            numbers hangs_on;
            for (std::size_t count = roll.below(4); count > 0; --count) {
                hangs_on.insert(static_cast<std::uint32_t>(roll.below(6)));
            }
            part.hangs_on = put(sets, hangs_on);
            joined.add(part);
            is = deciding == truth::no ? is & part.is : is | part.is;
            earliest = std::min(earliest, part.turns);
            if (part.is == deciding) {
                latest_deciding = decided ? std::max(latest_deciding, part.turns) : part.turns;
                if (!decided || hangs_on.size() < least) {
                    least = hangs_on.size();
                    least_set = hangs_on;
                }
                decided = true;
            } else if (part.is == truth::unknown) {
                waiting.insert(hangs_on.begin(), hangs_on.end());
            }
            all.insert(hangs_on.begin(), hangs_on.end());
        }
        const answer made = joined.result();
        INFO("seed " << seed);
        REQUIRE(made.is == is);
        REQUIRE(made.turns == (decided ? latest_deciding : earliest));
        REQUIRE(in(sets, made.hangs_on) == (decided ? least_set : is == truth::unknown ? waiting : all));
    }
}

TEST_CASE("ratios are compared exactly, however large") {
    for (std::int64_t a = 0; a <= 7; ++a) {
        for (std::int64_t b = 1; b <= 7; ++b) {
            for (std::int64_t c = 0; c <= 7; ++c) {
                for (std::int64_t d = 1; d <= 7; ++d) {
                    INFO(a << "/" << b << " and " << c << "/" << d);
                    REQUIRE(evaluation::detail::ratio_less(a, b, c, d) == (a * d < c * b));
                }
            }
        }
    }
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    CHECK(evaluation::detail::ratio_less(most - 1, most, 1, 1));
    CHECK_FALSE(evaluation::detail::ratio_less(1, 1, most - 1, most));
    CHECK(evaluation::detail::ratio_less(most - 2, most - 1, most - 1, most));
}
