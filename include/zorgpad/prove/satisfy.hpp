// SPDX-License-Identifier: BSL-1.0
// Whether some family, on some day, makes a claim true; and why not, where none does.
#pragma once

#include <zorgpad/prove/abstraction.hpp>
#include <zorgpad/prove/core.hpp>
#include <zorgpad/prove/days.hpp>
#include <zorgpad/prove/search.hpp>
#include <zorgpad/prove/witness.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

/// All that a claim is made of, in order; with the conditions of `again` that may put its records out of use.
template <class Book>
[[nodiscard]] std::vector<index> closure_of_claim(const Book& book, const claim& what, bool replays) {
    std::vector<index> roots;
    for (const literal& one : what) {
        roots.push_back(one.condition);
    }
    std::vector<index> closure;
    for (std::size_t before = 0; before != roots.size();) {
        before = roots.size();
        closure = evaluation::closure_of(book, roots);
        for (const index which : closure) {
            if (!replays || book.conditions[which].what != compiled::operation::progress) {
                continue;
            }
            for (const compiled::node::repeat& again : book.nodes[book.conditions[which].which].again) {
                if (again.when != none && std::find(roots.begin(), roots.end(), again.when) == roots.end()) {
                    roots.push_back(again.when);
                }
            }
        }
    }
    return closure;
}

/// Looks through all families of all days, small ones first, within the budget.
template <class Book>
[[nodiscard]] proof search_families(const Book& book, const claim& what, const proof_options& options,
                                    std::uint64_t& budget) {
    proof answer;
    const std::vector<index> closure = closure_of_claim(book, what, !options.first_round_only);
    answer.tests = closure.size();
    const crowd_limits limits = crowd_counter<Book>(book, closure).limits(what);
    const std::uint64_t most_children = options.without_children ? 0 : limits.most_children();
    const bool is_about_child = std::any_of(what.begin(), what.end(), [&](const literal& one) {
        return book.conditions[one.condition].context == subject::child;
    });
    const std::uint64_t fewest_children = is_about_child ? 1 : 0;
    answer.is = proof::verdict::impossible;
    const day_range within = options.days.value_or(days_of(book));
    const auto search_day = [&](date as_of) {
        cell_finder<Book> cells(book, closure, as_of);
        family_search<Book> search(book, what, closure, cells, !options.first_round_only, budget);
        for (std::uint64_t people = 1; people <= limits.most_adults() + most_children; ++people) {
            for (std::uint64_t children = fewest_children; children < people && children <= most_children; ++children) {
                if (!limits.allows(people - children, children)) {
                    continue;
                }
                const auto found = search.search(as_of, static_cast<std::uint32_t>(people - children),
                                                 static_cast<std::uint32_t>(children));
                if (found == family_search<Book>::result::found) {
                    answer.is = proof::verdict::possible;
                    answer.witness = witness_writer<Book>(book, search.found()).write();
                    return false;
                }
                if (found == family_search<Book>::result::out_of_budget || !cells.is_whole()) {
                    answer.is = proof::verdict::undecided;
                    return false;
                }
            }
        }
        return true;
    };
    day_finder<Book>(book, closure, within).for_each_day(options.preferred.value_or(within.from), search_day);
    return answer;
}

/// Decides a claim without a core. Small claims by their families alone; before a large search it is tried whether the
/// claim contradicts itself whatever its tests say. Uses up the budget.
template <class Book>
[[nodiscard]] proof search_all(const Book& book, const claim& what, const proof_options& options,
                               std::uint64_t& budget) {
    const std::uint64_t small_search = std::min<std::uint64_t>(budget / 4 + 1, 1000);
    std::uint64_t little = std::min(budget, small_search);
    budget -= little;
    proof answer = search_families(book, what, options, little);
    budget += little;
    if (answer.is != proof::verdict::undecided || budget == 0) {
        return answer;
    }
    const std::vector<index> closure = closure_of_claim(book, what, !options.first_round_only);
    const Book abstract = abstraction_maker<Book>(book).make(closure);
    little = std::min(budget, small_search);
    budget -= little;
    const bool contradicts = search_families(abstract, what, options, little).is == proof::verdict::impossible;
    budget += little;
    if (contradicts) {
        answer.is = proof::verdict::impossible;
        return answer;
    }
    return search_families(book, what, options, budget);
}

} // namespace proving

/// Decides whether some complete family (every fact known, all adults and children listed, at least one adult) makes a
/// claim surely true on some of the days. Exact within the language: "possible" comes with a family that evaluates so,
/// with no more known of it than that takes; "impossible" means that there is none. Exponential in the number of things
/// that the claim hangs on, in the worst case; the budget bounds it. Pure; safe from many threads.
template <class Book>
[[nodiscard]] proof satisfy(const Book& book, const claim& what, const proof_options& options = {}) {
    std::uint64_t budget = options.budget;
    proof answer = proving::search_all(book, what, options, budget);
    if (answer.is == proof::verdict::impossible && options.wants_core) {
        answer.core = proving::core_finder<Book>(book, what, options, budget).find();
    }
    answer.steps = options.budget - budget;
    return answer;
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
