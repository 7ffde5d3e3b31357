// SPDX-License-Identifier: BSL-1.0
// What is fuzzed: plain functions of any bytes. Each holds what the library promises of them; a promise that is broken
// is thrown. Clang's fuzzer calls them (libfuzzer.cpp), and so does a test of every compiler, with the corpus and with
// all that ever went wrong (replay.cpp).
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

struct broken_promise : std::logic_error {
    using std::logic_error::logic_error;
};

inline void promise(bool kept, const std::string& words) {
    if (!kept) {
        throw broken_promise(words);
    }
}

// -- texts; where there are several files, a line of three dashes parts them

void book(std::string_view text);     ///< files of a book are read, shown and listed
void family(std::string_view text);   ///< a family is read and written until nothing changes
void layers(std::string_view text);   ///< files of a book are merged for every municipality, in both orders
void check(std::string_view text);    ///< files of a book are checked, and the findings written in every form
void prove(std::string_view text);    ///< the same with proofs: each family that they show fits the book
void evaluate(std::string_view text); ///< files of a book and at last a family: a plan in every form
void lines(std::string_view text);    ///< families one a line: each verdict is that of the evaluator

// -- bytes that throw the dice

void plan(std::string_view bytes);       ///< a random case: the evaluator and the naive one say the same
void verdicts(std::string_view bytes);   ///< a random crowd: fast verdicts are those of the evaluator
void witness(std::string_view bytes);    ///< random conditions: a proof's family shows it, brute force finds no other
void round_trip(std::string_view bytes); ///< a random case, written as JSON and read again, gives the same plan

struct target {
    std::string_view name; ///< also of its folders in corpus/ and regressions/
    void (*run)(std::string_view);
};

[[nodiscard]] const std::vector<target>& all_targets();

} // namespace fuzz
