// SPDX-License-Identifier: BSL-1.0
// The prover against brute force, on random conditions of small random books: every family that it gives is confirmed
// by the evaluator, and what it calls impossible is true of no family near the thresholds.
#include "catch.hpp"
#include "claim_trial.hpp"

TEST_CASE("what is possible has a family that shows it, what is impossible has none: random conditions") {
    trial::tally counted;
    const std::uint64_t books = chance::cases(150);
    for (std::uint64_t seed = 1; seed <= books; ++seed) {
        const std::string complaint = trial::book_trial(chance::dice(seed), seed, 100, counted).run();
        if (!complaint.empty()) {
            FAIL("seed " << seed << "\n" << complaint);
        }
    }
    INFO(counted.claims << " claims: " << counted.possible << " possible, " << counted.impossible << " impossible, "
                        << counted.undecided << " undecided, " << counted.steps << " steps");
    if (std::getenv("ZORGPAD_TEST_TALLY") != nullptr) {
        WARN(counted.claims << " claims: " << counted.possible << " possible, " << counted.impossible << " impossible, "
                            << counted.undecided << " undecided, " << counted.steps << " steps");
    }
    CHECK(counted.cores > counted.impossible / 20);
    CHECK(counted.possible > counted.claims / 3);
    CHECK(counted.impossible > counted.claims / 50);
    CHECK(counted.undecided < counted.claims / 50);
}
