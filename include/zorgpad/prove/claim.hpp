// SPDX-License-Identifier: BSL-1.0
// What can be asked of the prover, and what it answers: may some family be such that these conditions surely hold, or
// surely do not?
#pragma once

#include <zorgpad/compile/compiled_book.hpp>
#include <zorgpad/model/family.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// A condition of a compiled book (an index into tables::conditions), and what it must surely be: yes or no.
struct literal {
    compiled::index condition = compiled::none;
    truth is = truth::yes;
};

/// All of these at once, of one family on one day. Conditions bound to a person are all about one and the same, whom
/// the family then has; they are all of one kind.
using claim = std::vector<literal>;

/// Days, from inclusive to until exclusive.
struct day_range {
    date from;
    date until;
};

struct proof_options {
    /// On which days a family is looked for. Empty: all days of the dated norms and date tests of the book, or a year
    /// where it has none.
    std::optional<day_range> days;
    /// The day to begin with; then the later ones, and at last the earlier ones. Without it the first.
    std::optional<date> preferred;
    /// At most so many evaluations of a claim. Steps are counted, never time: answers are the same everywhere.
    std::uint64_t budget = 100'000;
    /// Only families without children (for what holds of nobody).
    bool without_children = false;
    /// Records count as they stand before any `again` opens a further round: for the conditions of `again` itself.
    bool first_round_only = false;
    /// Work out why a claim is impossible.
    bool wants_core = true;
};

/// The answer to a claim.
struct proof {
    enum class verdict : std::uint8_t {
        possible,   ///< `witness` shows it
        impossible, ///< no complete family on these days; because of the tests in `core`
        undecided   ///< the budget ran out after `steps`
    };
    verdict is = verdict::undecided;
    std::optional<family> witness;
    /// Tests that together exclude the claim: conditions that are made of no others. Without any one of them, were it
    /// free to be yes or no, the claim would be possible (or too much for the budget).
    std::vector<compiled::index> core;
    std::uint64_t steps = 0; ///< evaluations made
    std::uint64_t tests = 0; ///< conditions that the claim is made of: its size
};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
