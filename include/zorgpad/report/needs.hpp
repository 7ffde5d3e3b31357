// SPDX-License-Identifier: BSL-1.0
// Which facts each outcome needs, and the smallest set that has to be asked: data minimisation, for the privacy
// officer. Each need is shown by two families that differ only in it and come to different outcomes.
#pragma once

#include <zorgpad/report/need_finder.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What a family would have to tell. Of birth dates and lists of persons, those of the adults or of the children.
struct needed_thing {
    askable::kind is = askable::kind::fact; ///< fact, signal, receipt, screening or list
    std::string id;
    subject of = subject::household;
    text title;
    bool sensitive = false;
};

/// One thing that an outcome hangs on.
struct need {
    std::size_t thing = 0; ///< into book_needs::things
    /// The families that show it, into book_needs::pairs; none where the budget ran out before that was decided: then
    /// it counts as needed.
    std::optional<std::size_t> pair;
};

/// A scheme (its verdict and deadline), or a step (whether it is offered).
struct outcome_needs {
    enum class kind : std::uint8_t { scheme, step };
    kind is = kind::scheme;
    std::string id; ///< of a step "pathway/node"
    text title;
    std::vector<need> needs;           ///< in the order of book_needs::things
    std::vector<std::size_t> unneeded; ///< things that it tests and that can never make a difference: proved
};

/// Two families of one day that differ in one thing.
struct family_pair {
    family one;
    family other;
};

struct book_needs {
    std::string municipality; ///< CBS code; empty: the national layers
    std::vector<needed_thing> things;
    std::vector<outcome_needs> outcomes; ///< schemes by id, then steps by id
    /// Signals that open a step. They are not told by step: almost everything lies behind almost every signal.
    std::vector<need> opens;
    std::vector<family_pair> pairs;
    /// The smallest set with which every outcome of every family can be told: of each of these some outcome of some
    /// family hangs on it alone, and of the others none ever does. Into things.
    std::vector<std::size_t> to_ask;
    std::vector<std::size_t> no_difference; ///< tested somewhere, and of no use to any outcome. Into things
    std::vector<std::size_t> never_used;    ///< can be asked, and no outcome tests it. Into things
};

struct needs_options {
    std::uint64_t budget = 500; ///< evaluations for each thing of each outcome
};

/// What the book of one municipality needs to know. One search for each outcome and each thing that it tests, within
/// the budget; a pair of families that is found counts for all outcomes that it shows. Equal input gives equal output.
/// Pure; safe from many threads.
///
/// Why `to_ask` is enough: whoever changes, one after the other, all things outside it changes no outcome on the way.
/// Why nothing in it can be missed: two families differ in it alone, and get different plans.
template <class Book>
[[nodiscard]] book_needs needs_of(const Book& book, const needs_options& options = {}) {
    return report::need_finder<Book, book_needs>(book, options.budget).find();
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY book_needs needs_of(const compiled_book& book, const needs_options& options);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
