// SPDX-License-Identifier: BSL-1.0
// Random cases in which steps lead back again and again, by facts that are hardly known, with records of any round.
#pragma once

#include "dice.hpp"
#include "random_cases.hpp"

#include <string>
#include <vector>

namespace chance {

/// The flags that decide whether a step leads back.
inline const std::vector<std::string> round_facts{"leads-back-0", "leads-back-1", "leads-back-2"};

namespace detail {

inline void add_round_facts(zorgpad::merged_book& book) {
    for (const std::string& id : round_facts) {
        zorgpad::fact& fact = book.content.facts[id];
        fact.of.set(zorgpad::subject::household, {});
        fact.type.set(zorgpad::fact_type::flag, {});
        fact.title.set(zorgpad::text(id), {});
        fact.changeable.set(true, {});
    }
}

[[nodiscard]] inline std::vector<std::string> steps_of(const zorgpad::pathway& pathway) {
    std::vector<std::string> steps;
    for (const auto& [name, node] : pathway.nodes) {
        if (node.step || node.service || node.scheme) {
            steps.push_back(name);
        }
    }
    return steps;
}

} // namespace detail

/// Lets half of the steps of every pathway lead back to some step, and gives the steps records of the first rounds.
inline void lead_back(test_case& one, dice& roll) {
    detail::add_round_facts(one.book);
    one.family.progress.clear();
    for (const std::string& id : round_facts) {
        if (roll.percent(35)) {
            one.family.household[id] = roll.percent(50);
        }
    }
    for (auto& [id, pathway] : one.book.content.pathways) {
        const std::vector<std::string> steps = detail::steps_of(pathway);
        const bool is_of_household = pathway.of.value_or(zorgpad::subject::household) == zorgpad::subject::household;
        for (const std::string& name : steps) {
            if (roll.percent(50)) {
                zorgpad::fact_test test;
                test.fact = {roll.one_of(round_facts), {}};
                test.is = zorgpad::constant{true, {}};
                zorgpad::exit_to exit{roll.one_of(steps), zorgpad::condition{std::move(test), {}}, std::nullopt, {}};
                zorgpad::exits list;
                list.items.push_back(std::move(exit));
                pathway.nodes[name].again.set(std::move(list), {});
            }
            for (std::int64_t round = 1; round <= 3; ++round) {
                if (is_of_household && roll.percent(50)) {
                    zorgpad::progress_record record;
                    record.node = id + "/" + name;
                    record.round = round;
                    record.is = static_cast<zorgpad::progress_state>(roll.below(3));
                    one.family.progress.push_back(std::move(record));
                }
            }
        }
    }
}

/// The case of a seed.
[[nodiscard]] inline test_case random_rounds(std::uint64_t seed) {
    test_case made = random_case(seed);
    dice roll(seed + 4242);
    lead_back(made, roll);
    return made;
}

} // namespace chance
