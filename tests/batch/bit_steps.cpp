// SPDX-License-Identifier: BSL-1.0
// The hot loops say what plain loops say, in both forms, also where segments lie across words.
#include "catch.hpp"
#include "dice.hpp"
#include <zorgpad/batch/bit_steps.hpp>

using namespace zorgpad::batch;

namespace {

word random_word(chance::dice& roll) {
    word made = 0;
    for (int part = 0; part < 4; ++part) {
        made = (made << 16U) | static_cast<word>(roll.below(65536));
    }
    return made;
}

bool is_set(const std::vector<word>& bits, std::size_t place) { return bit_of(bits, place); }

} // namespace

TEST_CASE("comparing a column gives one bit for each number, in both forms") {
    chance::dice roll(3);
    const bit_machine fast(best_machine());
    for (int round = 0; round < 200; ++round) {
        const std::size_t words = 1 + roll.below(4);
        std::vector<std::int32_t> numbers(words * word_bits);
        const std::vector<std::int32_t> pool{std::numeric_limits<std::int32_t>::min(), -7, -1, 0, 1, 7, 100,
                                             std::numeric_limits<std::int32_t>::max()};
        for (std::int32_t& one : numbers) {
            one = roll.one_of(pool);
        }
        const std::int32_t limit = roll.one_of(pool);
        std::vector<word> found(words);
        std::vector<word> plain(words);
        fast.compare_at_most(numbers.data(), words, limit, found.data());
        portable::compare_at_most(numbers.data(), words, limit, plain.data());
        for (std::size_t which = 0; which < numbers.size(); ++which) {
            REQUIRE(is_set(plain, which) == (numbers[which] <= limit));
        }
        REQUIRE(found == plain);
        fast.compare_equal(numbers.data(), words, limit, found.data());
        portable::compare_equal(numbers.data(), words, limit, plain.data());
        for (std::size_t which = 0; which < numbers.size(); ++which) {
            REQUIRE(is_set(plain, which) == (numbers[which] == limit));
        }
        REQUIRE(found == plain);
    }
}

TEST_CASE("bits move from the places of one mask to those of another, in both forms") {
    chance::dice roll(4);
    const bit_machine fast(best_machine());
    for (int round = 0; round < 3000; ++round) {
        // Two strings of masks with as many bits, thin or full.
        std::vector<word> from(1 + roll.below(5));
        std::vector<word> to(1 + roll.below(5));
        const std::int64_t thin = roll.one_of(std::vector<std::int64_t>{3, 50, 97, 100});
        std::size_t bits = 0;
        for (std::size_t place = 0; place < from.size() * word_bits; ++place) {
            const bool set = roll.percent(static_cast<unsigned>(thin));
            set_bit(from, place, set);
            bits += set ? 1U : 0U;
        }
        std::vector<std::size_t> places;
        for (std::size_t place = 0; place < to.size() * word_bits; ++place) {
            places.push_back(place);
        }
        bits = std::min(bits, places.size());
        if (roll.percent(70)) {
            roll.shuffle(places);
        }
        for (std::size_t which = 0; which < bits; ++which) {
            set_bit(to, places[which], true);
        }
        std::vector<word> values(from.size());
        for (word& one : values) {
            one = random_word(roll);
        }
        std::vector<word> expected(to.size());
        std::size_t next = 0;
        for (std::size_t place = 0; place < to.size() * word_bits; ++place) {
            if (is_set(to, place)) {
                while (!is_set(from, next)) {
                    ++next;
                }
                set_bit(expected, place, is_set(values, next++));
            }
        }
        std::vector<word> found(to.size());
        fast.move_bits(values.data(), from.data(), from.size(), to.data(), to.size(), found.data());
        REQUIRE(found == expected);
        portable::move_bits(values.data(), from.data(), from.size(), to.data(), to.size(), found.data());
        REQUIRE(found == expected);
    }
}

TEST_CASE("bits under a mask are counted, in both forms") {
    chance::dice roll(11);
    const bit_machine fast(best_machine());
    for (std::size_t words = 0; words < 20; ++words) {
        std::vector<word> bits(words);
        std::vector<word> mask(words);
        std::size_t expected = 0;
        for (std::size_t place = 0; place < words * word_bits; ++place) {
            const bool is_set = roll.percent(50);
            const bool is_masked = roll.percent(50);
            set_bit(bits, place, is_set);
            set_bit(mask, place, is_masked);
            expected += is_set && is_masked ? 1U : 0U;
        }
        REQUIRE(portable::count_masked(bits.data(), mask.data(), words) == expected);
        REQUIRE(fast.count_masked(bits.data(), mask.data(), words) == expected);
    }
}

TEST_CASE("segments are joined and filled, across words too") {
    chance::dice roll(5);
    for (int round = 0; round < 3000; ++round) {
        const std::size_t words = 1 + roll.below(5);
        std::vector<word> ends(words);
        std::vector<word> inner(words);
        std::vector<word> starts(words);
        std::vector<std::pair<std::size_t, std::size_t>> segments;
        for (std::size_t row = 0; row < words * word_bits;) {
            const std::size_t length = roll.percent(10) ? 1 + roll.below(200) : 1 + roll.below(5);
            if (row + length > words * word_bits) {
                break; // what is left is no row
            }
            segments.emplace_back(row, row + length);
            set_bit(starts, row, true);
            set_bit(ends, row + length - 1, true);
            for (std::size_t one = row; one + 1 < row + length; ++one) {
                set_bit(inner, one, true);
            }
            row += length;
        }
        std::vector<word> bits(words);
        for (word& one : bits) {
            one = roll.percent(50) ? random_word(roll) & random_word(roll) & random_word(roll) : random_word(roll);
        }
        std::vector<word> any(words);
        any_of_segments(bits.data(), inner.data(), ends.data(), words, any.data());
        std::vector<word> firsts(words);
        for (const auto& segment : segments) {
            bool wanted = false;
            for (std::size_t row = segment.first; row < segment.second; ++row) {
                wanted = wanted || is_set(bits, row);
                if (row + 1 < segment.second) {
                    REQUIRE_FALSE(is_set(any, row));
                }
            }
            REQUIRE(is_set(any, segment.second - 1) == wanted);
            set_bit(firsts, segment.first, wanted);
        }
        fill_segments(firsts.data(), inner.data(), ends.data(), words, firsts.data());
        for (const auto& segment : segments) {
            for (std::size_t row = segment.first; row < segment.second; ++row) {
                REQUIRE(is_set(firsts, row) == is_set(any, segment.second - 1));
            }
        }
    }
}
