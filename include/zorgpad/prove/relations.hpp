// SPDX-License-Identifier: BSL-1.0
// How conditions of one binding stand to each other. Each answer is "no" with a family that shows it, or "yes" because
// of the tests in the core.
#pragma once

#include <zorgpad/prove/satisfy.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What a relation comes to: it holds where its counterexample is impossible.
[[nodiscard]] inline std::optional<bool> holds(const proof& counterexample) noexcept {
    return counterexample.is == proof::verdict::undecided
               ? std::nullopt
               : std::optional<bool>(counterexample.is == proof::verdict::impossible);
}

/// A family of whom the first surely holds and the second surely does not: without one, the first implies the second.
template <class Book>
[[nodiscard]] proof against_implication(const Book& book, compiled::index first, compiled::index second,
                                        const proof_options& options = {}) {
    return satisfy(book, claim{literal{first, truth::yes}, literal{second, truth::no}}, options);
}

/// A family of whom one surely holds and the other surely does not: without one, the two are equivalent.
template <class Book>
[[nodiscard]] proof against_equivalence(const Book& book, compiled::index first, compiled::index second,
                                        const proof_options& options = {}) {
    proof one = against_implication(book, first, second, options);
    if (one.is == proof::verdict::possible) {
        return one;
    }
    proof other = against_implication(book, second, first, options);
    return one.is == proof::verdict::undecided && other.is == proof::verdict::impossible ? one : other;
}

/// A family of whom both surely hold: without one, they exclude each other.
template <class Book>
[[nodiscard]] proof overlap_of(const Book& book, compiled::index first, compiled::index second,
                               const proof_options& options = {}) {
    return satisfy(book, claim{literal{first, truth::yes}, literal{second, truth::yes}}, options);
}

/// A family of whom none of them holds, surely: without one, they leave no gap.
template <class Book>
[[nodiscard]] proof gap_between(const Book& book, const std::vector<compiled::index>& conditions,
                                const proof_options& options = {}) {
    claim none_holds;
    for (const compiled::index one : conditions) {
        none_holds.push_back(literal{one, truth::no});
    }
    return satisfy(book, none_holds, options);
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
