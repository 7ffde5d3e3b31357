// SPDX-License-Identifier: BSL-1.0
// The plan is what a second, naive evaluator, written from the text of the contract, says: verdicts, statuses, days,
// what waits for what, order, deadlines, what is missing and what to ask, on random books and families.
#include "catch.hpp"
#include "hold_plans.hpp"
#include "random_cases.hpp"
#include "texts.hpp"

namespace {

std::string differences_of(const chance::test_case& one) {
    zorgpad::evaluate_options options;
    options.nearest_changes = false;
    const zorgpad::plan plan = zorgpad::evaluate(test::compile_merged(one.book), one.family, options);
    std::string words;
    for (const naive::difference& difference : naive::differences(plan, naive::evaluate(one.book, one.family))) {
        words += naive::to_string(difference) + "\n";
    }
    return words;
}

} // namespace

TEST_CASE("the evaluator and a naive one written from the contract say the same") {
    const std::uint64_t count = chance::cases(1200);
    for (std::uint64_t seed = 1; seed <= count; ++seed) {
        const chance::test_case one = chance::random_case(seed, seed % 10 == 0 ? 12 : 7);
        if (!differences_of(one).empty()) {
            FAIL(chance::report(seed, one, differences_of));
        }
    }
    SUCCEED();
}

TEST_CASE("both evaluators leave out the same steps") {
    const std::uint64_t count = chance::cases(150);
    for (std::uint64_t seed = 1; seed <= count; ++seed) {
        const chance::test_case one = chance::random_case(seed * 31);
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
        INFO("seed " << seed * 31 << "\n" << chance::to_string(one));
        REQUIRE(in_plan == expected);
    }
}

TEST_CASE("the random books and families are rich: every status, verdict and kind of question comes up") {
    std::map<std::string, int> seen;
    for (std::uint64_t seed = 1; seed <= 600; ++seed) {
        const chance::test_case one = chance::random_case(seed);
        const naive::result result = naive::evaluate(one.book, one.family);
        for (const naive::step& step : result.steps) {
            ++seen[naive::words(step.status)];
            seen["provisional"] += step.provisional ? 1 : 0;
            seen["overdue"] += step.overdue ? 1 : 0;
            seen["later round"] += step.round > 1 ? 1 : 0;
        }
        for (const naive::scheme_view& scheme : result.schemes) {
            ++seen[naive::words(scheme.is)];
        }
        for (const naive::question_view& question : result.questions) {
            ++seen[question.what.kind];
        }
    }
    for (const char* const wanted :
         {"now",    "waiting", "blocked",     "possible", "done",     "declined",    "not-succeeded",
          "missed", "overdue", "later round", "likely",   "unlikely", "unknown",     "provisional",
          "fact",   "signal",  "screening",   "receives", "list",     "municipality"}) {
        INFO(wanted);
        CHECK(seen[wanted] > 0);
    }
}
