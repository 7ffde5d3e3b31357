// SPDX-License-Identifier: BSL-1.0
// How answers are joined, what they then hang on and until when they hold; and how amounts are compared.
#include "catch.hpp"
#include <zorgpad/evaluate/answer.hpp>
#include <zorgpad/evaluate/comparing.hpp>

#include <vector>

using namespace zorgpad;
using namespace zorgpad::evaluation;
using numbers = std::vector<std::uint32_t>;

namespace {

std::vector<answer> answers_on(number_set hangs_on) {
    std::vector<answer> all;
    for (const truth is : {truth::no, truth::unknown, truth::yes}) {
        for (const std::int32_t turns : {10, 20, never}) {
            all.push_back(answer{is, turns, hangs_on});
        }
    }
    return all;
}

number_set set_of(set_pool& sets, const numbers& all) {
    number_set made;
    for (const std::uint32_t one : all) {
        made = sets.join(made, sets.single(one));
    }
    return made;
}

numbers in(const set_pool& sets, const number_set& set) { return numbers(sets.begin(set), sets.end(set)); }

} // namespace

TEST_CASE("two answers that hang on one set are joined as any two are") {
    set_pool sets;
    for (const answer& left : answers_on(sets.single(3))) {
        for (const answer& right : answers_on(sets.single(3))) {
            const answer quick = both_of_one_set(left, right);
            const answer usual = both(sets, left, right);
            CAPTURE(static_cast<int>(left.is), left.turns, static_cast<int>(right.is), right.turns);
            CHECK(quick.is == usual.is);
            CHECK(quick.turns == usual.turns);
            CHECK(quick.hangs_on == usual.hangs_on);
        }
    }
}

TEST_CASE("many answers at once are joined as one after the other") {
    set_pool sets;
    for (const truth deciding : {truth::no, truth::yes}) {
        for (const answer& first : answers_on(sets.single(1))) {
            for (const answer& second : answers_on(set_of(sets, {2, 3}))) {
                for (const answer& third : answers_on(sets.single(4))) {
                    const answer all[] = {first, second, third};
                    joined_answer slowly(sets, deciding);
                    for (const answer& one : all) {
                        slowly.add(one);
                    }
                    const answer usual = slowly.result();
                    const answer quick =
                        join_answers(sets, deciding, 3, [&](std::size_t which) -> const answer& { return all[which]; });
                    CAPTURE(static_cast<int>(deciding), static_cast<int>(first.is), static_cast<int>(second.is),
                            static_cast<int>(third.is), first.turns, second.turns, third.turns);
                    CHECK(quick.is == usual.is);
                    CHECK(quick.turns == usual.turns);
                    CHECK(in(sets, quick.hangs_on) == in(sets, usual.hangs_on));
                }
            }
        }
    }
}

TEST_CASE("a no holds until the last of the answers that say so turns; a yes until the first turns") {
    set_pool sets;
    const answer early{truth::no, 10, sets.single(1)};
    const answer late{truth::no, 20, sets.single(2)};
    const answer open{truth::unknown, 5, sets.single(3)};
    CHECK(both(sets, early, late).turns == 20);
    CHECK(both(sets, early, open).turns == 10);
    CHECK(either(sets, early, late).turns == 10);
    CHECK(either(sets, opposite(early), opposite(late)).turns == 20);
    CHECK(in(sets, both(sets, open, answer{truth::unknown, 7, sets.single(1)}).hangs_on) == numbers{1, 3});
    CHECK(both(sets, open, answer{truth::unknown, 7, sets.single(1)}).turns == 5);
}

TEST_CASE("sets hold what was put in them, each once, in order; and what was made before stays as it was") {
    set_pool sets;
    const number_set small = set_of(sets, {5, 1, 5});
    const number_set large = set_of(sets, {9, 2, 7, 4});
    CHECK(in(sets, small) == numbers{1, 5});
    CHECK(in(sets, large) == numbers{2, 4, 7, 9});
    CHECK(in(sets, sets.join(small, large)) == numbers{1, 2, 4, 5, 7, 9});
    CHECK(in(sets, sets.join(large, small)) == numbers{1, 2, 4, 5, 7, 9});
    CHECK(in(sets, sets.join(large, sets.single(4))) == numbers{2, 4, 7, 9});
    CHECK(in(sets, sets.join(sets.single(4), large)) == numbers{2, 4, 7, 9});
    CHECK(in(sets, small) == numbers{1, 5});
    CHECK(in(sets, large) == numbers{2, 4, 7, 9});
    number_set growing;
    numbers expected;
    for (std::uint32_t number = 0; number < 300; ++number) {
        growing = sets.join(growing, sets.single(number));
        expected.push_back(number);
    }
    CHECK(in(sets, growing) == expected);
    sets.clear();
    CHECK(in(sets, set_of(sets, {8, 3})) == numbers{3, 8});
    CHECK(in(sets, set_of(sets, {8, 3, 1})) == numbers{1, 3, 8});
    sets.forget();
    CHECK(set_of(sets, {8, 3}).empty());
    CHECK(sets.single(8).empty());
}

TEST_CASE("whole numbers are held against what lies between two of them as exactly as against themselves") {
    const fraction between{5, 2};
    const fraction whole{2, 1};
    const compiled::norm_product same{between, 2, 3};
    for (std::int64_t value = 0; value < 6; ++value) {
        CAPTURE(value);
        CHECK(evaluation::detail::compares(value, comparison::at_least, between) == (value >= 3));
        CHECK(evaluation::detail::compares(value, comparison::more_than, between) == (value >= 3));
        CHECK(evaluation::detail::compares(value, comparison::at_most, between) == (value <= 2));
        CHECK(evaluation::detail::compares(value, comparison::less_than, between) == (value <= 2));
        CHECK(evaluation::detail::compares(value, comparison::at_least, whole) == (value >= 2));
        CHECK(evaluation::detail::compares(value, comparison::more_than, whole) == (value > 2));
        CHECK(evaluation::detail::compares(value, comparison::at_most, whole) == (value <= 2));
        CHECK(evaluation::detail::compares(value, comparison::less_than, whole) == (value < 2));
        for (const comparison how :
             {comparison::at_least, comparison::more_than, comparison::at_most, comparison::less_than}) {
            CHECK(evaluation::detail::compares(value, how, same) == evaluation::detail::compares(value, how, between));
            CHECK(evaluation::detail::compares(value, how, std::int64_t{2}) ==
                  evaluation::detail::compares(value, how, whole));
        }
    }
}
