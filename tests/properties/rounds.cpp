// SPDX-License-Identifier: BSL-1.0
// Rounds of `again` while what leads back is hardly known: nothing definite is said that turns out otherwise.
#include "catch.hpp"
#include "random_rounds.hpp"
#include "second_opinion.hpp"

#include <map>

namespace {

using outcome_name = std::pair<std::string, std::string>;

std::map<outcome_name, zorgpad::verdict> verdicts_of(const zorgpad::compiled_book& book, const zorgpad::family& who) {
    zorgpad::evaluate_options options;
    options.nearest_changes = false;
    std::map<outcome_name, zorgpad::verdict> all;
    for (const zorgpad::plan_scheme& one : zorgpad::evaluate(book, who, options).schemes) {
        all.emplace(outcome_name(one.id, one.of), one.is);
    }
    return all;
}

/// The family with every way in which the flags that are not known could turn out.
std::vector<zorgpad::family> completions_of(const zorgpad::family& who) {
    std::vector<zorgpad::family> all{who};
    for (const std::string& id : chance::round_facts) {
        if (who.household.count(id) != 0) {
            continue;
        }
        std::vector<zorgpad::family> both;
        for (const bool is : {false, true}) {
            for (zorgpad::family one : all) {
                one.household[id] = is;
                both.push_back(std::move(one));
            }
        }
        all = std::move(both);
    }
    return all;
}

} // namespace

TEST_CASE("where steps lead back again and again, the evaluator and the naive one say the same") {
    for (std::uint64_t seed = 1; seed <= chance::cases(300); ++seed) {
        const chance::test_case one = chance::random_rounds(seed);
        if (!chance::differences_of(one).empty()) {
            FAIL(chance::report(seed, one, chance::differences_of));
        }
    }
    SUCCEED();
}

TEST_CASE("however what leads back turns out, a yes stays yes and a no stays no") {
    std::size_t open = 0;
    std::size_t settled = 0;
    for (std::uint64_t seed = 1; seed <= chance::cases(150); ++seed) {
        const chance::test_case one = chance::random_rounds(seed);
        const zorgpad::compiled_book book = test::compile_merged(one.book);
        const auto before = verdicts_of(book, one.family);
        for (const zorgpad::family& completion : completions_of(one.family)) {
            const auto after = verdicts_of(book, completion);
            for (const auto& [name, is] : before) {
                if (is == zorgpad::verdict::unknown) {
                    ++open;
                    continue;
                }
                ++settled;
                INFO("seed " << seed << ", scheme " << name.first << " of " << name.second);
                REQUIRE(word_of(after.at(name)) == word_of(is));
            }
        }
    }
    CHECK(open > 0);
    CHECK(settled > 0);
}
