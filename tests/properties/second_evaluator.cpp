// SPDX-License-Identifier: BSL-1.0
// The plan is what a second, naive evaluator, written from the text of the contract, says: verdicts, statuses, days,
// what waits for what, order, deadlines, what is missing and what to ask, on random books and families.
#include "catch.hpp"
#include "second_opinion.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

TEST_CASE("the evaluator and a naive one written from the contract say the same") {
    const std::uint64_t count = chance::cases(1200);
    for (std::uint64_t seed = 1; seed <= count; ++seed) {
        const chance::test_case one = chance::random_case(seed, seed % 10 == 0 ? 12 : 7);
        if (!chance::differences_of(one).empty()) {
            FAIL(chance::report(seed, one, chance::differences_of));
        }
    }
    SUCCEED();
}

TEST_CASE("both evaluators leave out the same steps") {
    const std::uint64_t count = chance::cases(150);
    for (std::uint64_t seed = 1; seed <= count; ++seed) {
        const chance::test_case one = chance::random_case(seed * 31);
        const std::string words = chance::left_out_differences_of(one);
        INFO("seed " << seed * 31 << "\n" << words << chance::to_string(one));
        REQUIRE(words.empty());
    }
}

TEST_CASE("the random books and families are rich: every status, verdict and kind of question comes up") {
    const std::vector<std::string> wanted{"now",      "waiting",       "blocked",  "possible",    "done",
                                          "declined", "not-succeeded", "missed",   "overdue",     "later round",
                                          "likely",   "unlikely",      "unknown",  "provisional", "fact",
                                          "signal",   "screening",     "receives", "list",        "municipality"};
    std::map<std::string, int> seen;
    const auto has_come_up = [&seen](const std::string& one) { return seen[one] > 0; };
    const auto all_have = [&] { return std::all_of(wanted.begin(), wanted.end(), has_come_up); };
    // What comes up when hangs on the compiler: as many as it takes, within reason.
    for (std::uint64_t seed = 1; seed <= 600 || (seed <= 6'000 && !all_have()); ++seed) {
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
    for (const std::string& one : wanted) {
        INFO(one);
        CHECK(has_come_up(one));
    }
}
