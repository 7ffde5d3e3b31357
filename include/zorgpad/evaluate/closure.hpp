// SPDX-License-Identifier: BSL-1.0
// All that conditions are made of, in the order in which to answer it.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>

#include <algorithm>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// Calls visit(condition) for each condition that this one is directly made of: parts, the `when` of its fact, the
/// guards of its norms, the scores behind its outcome.
template <class Book, class Visitor>
void for_each_ingredient(const Book& book, compiled::index condition, Visitor&& visit) {
    const compiled::condition& what = book.conditions[condition];
    for (compiled::index which = what.parts.first; which < what.parts.last(); ++which) {
        visit(book.parts[which]);
    }
    for (compiled::index which = what.needs.first; which < what.needs.last(); ++which) {
        visit(book.needs[which]);
    }
}

/// The conditions and all that they are made of, sorted, each once. O(n log n) in their number.
template <class Book>
[[nodiscard]] std::vector<compiled::index> closure_of(const Book& book, const std::vector<compiled::index>& roots) {
    std::vector<bool> found(book.conditions.size(), false);
    std::vector<compiled::index> all;
    const auto reach = [&](compiled::index one) {
        if (one != compiled::none && !found[one]) {
            found[one] = true;
            all.push_back(one);
        }
    };
    for (const compiled::index root : roots) {
        reach(root);
    }
    for (std::size_t next = 0; next < all.size(); ++next) {
        for_each_ingredient(book, all[next], reach);
    }
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
