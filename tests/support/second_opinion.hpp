// SPDX-License-Identifier: BSL-1.0
// What the evaluator and the naive one say differently of a random case.
#pragma once

#include "hold_plans.hpp"
#include "random_cases.hpp"
#include "texts.hpp"

#include <set>
#include <string>

namespace chance {

/// Every difference between the two plans of a case, one a line; empty where there is none.
[[nodiscard]] inline std::string differences_of(const test_case& one) {
    zorgpad::evaluate_options options;
    options.nearest_changes = false;
    const zorgpad::plan plan = zorgpad::evaluate(test::compile_merged(one.book), one.family, options);
    std::string words;
    for (const naive::difference& difference : naive::differences(plan, naive::evaluate(one.book, one.family))) {
        words += naive::to_string(difference) + "\n";
    }
    return words;
}

/// Every step that one of them leaves out and the other does not.
[[nodiscard]] inline std::string left_out_differences_of(const test_case& one) {
    zorgpad::evaluate_options options;
    options.nearest_changes = false;
    options.left_out = true;
    std::set<std::string> in_plan;
    for (const zorgpad::plan_step& step :
         zorgpad::evaluate(test::compile_merged(one.book), one.family, options).left_out) {
        in_plan.insert(naive::name_of(step.id, step.of));
    }
    std::set<std::string> expected;
    for (const naive::step& step : naive::evaluate(one.book, one.family).left_out) {
        expected.insert(naive::name_of(step.at.id(), step.at.person));
    }
    std::string words;
    for (const std::string& name : in_plan) {
        words += expected.count(name) == 0 ? "the evaluator alone leaves out " + name + "\n" : "";
    }
    for (const std::string& name : expected) {
        words += in_plan.count(name) == 0 ? "the naive evaluator alone leaves out " + name + "\n" : "";
    }
    return words;
}

} // namespace chance
