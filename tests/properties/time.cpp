// SPDX-License-Identifier: BSL-1.0
// Laws of time, on random books and families: what a plan says of later days is what those days say themselves.
#include "case_text.hpp"
#include "catch.hpp"
#include "random_book.hpp"
#include "random_family.hpp"
#include "texts.hpp"

using namespace zorgpad;
using chance::dice;

TEST_CASE("from, until and expires are what evaluating day by day gives") {
    constexpr std::int32_t days = 100;
    for (std::uint64_t seed = 1; seed <= chance::cases(25); ++seed) {
        dice roll(seed * 31);
        const merged_book merged = chance::random_book(roll, 1 + static_cast<std::size_t>(seed % 8));
        zorgpad::family family = chance::random_family(roll, merged, 1 + static_cast<std::size_t>(seed % 3));
        const compiled_book book = test::compile_merged(merged);
        evaluate_options plain;
        plain.nearest_changes = false;
        plain.left_out = true;
        const plan today = evaluate(book, family, plain);
        std::vector<std::optional<date>> turned(today.schemes.size());
        std::vector<verdict> turned_into(today.schemes.size());
        std::optional<date> expires;
        const auto state_of = [](const plan& plan) {
            std::string words;
            for (const auto* steps : {&plan.steps, &plan.left_out}) {
                std::vector<std::string> lines;
                for (const plan_step& one : *steps) {
                    lines.push_back(std::string(one.id) + "@" + std::string(one.of) + std::string(word_of(one.status)) +
                                    (one.overdue ? "!" : ""));
                }
                std::sort(lines.begin(), lines.end());
                for (const std::string& line : lines) {
                    words += line + "\n";
                }
            }
            return words;
        };
        const std::string now = state_of(today);
        const date first = *family.as_of;
        for (std::int32_t later = 1; later <= days; ++later) {
            family.as_of = days_after(first, later);
            const plan then = evaluate(book, family, plain);
            bool differs = state_of(then) != now;
            for (std::size_t which = 0; which < today.schemes.size(); ++which) {
                const plan_scheme* same =
                    test::find_scheme(then, std::string(today.schemes[which].id), today.schemes[which].of);
                REQUIRE(same != nullptr);
                if (same->is != today.schemes[which].is) {
                    differs = true;
                    if (!turned[which]) {
                        turned[which] = family.as_of;
                        turned_into[which] = same->is;
                    }
                }
            }
            if (differs && !expires) {
                expires = family.as_of;
            }
        }
        family.as_of = first;
        INFO("seed " << seed << "\n" << case_text::of_book(merged) << "\n" << case_text::of_family(family));
        const date last = days_after(first, days);
        const auto within = [last](const std::optional<date>& day) { return day && *day <= last ? day : std::nullopt; };
        const auto words = [](const std::optional<date>& day) { return day ? to_string(*day) : std::string("none"); };
        CHECK(words(within(today.expires)) == words(expires));
        for (std::size_t which = 0; which < today.schemes.size(); ++which) {
            const plan_scheme& one = today.schemes[which];
            const bool ends = turned[which] && turned_into[which] == verdict::unlikely;
            const bool begins = turned[which] && !ends && one.is != verdict::likely;
            INFO("scheme " << one.id << " of " << one.of);
            CHECK(words(within(one.until)) == words(ends ? turned[which] : std::nullopt));
            CHECK(words(within(one.from)) == words(begins ? turned[which] : std::nullopt));
        }
    }
}
