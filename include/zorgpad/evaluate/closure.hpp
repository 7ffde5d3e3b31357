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
    using compiled::none;
    const compiled::condition& what = book.conditions[condition];
    const auto visit_all = [&](const compiled::per_subject& conditions) {
        for (const compiled::index one : conditions) {
            if (one != none) {
                visit(one);
            }
        }
    };
    for (compiled::index which = 0; which < what.parts.count; ++which) {
        visit(book.parts[what.parts.first + which]);
    }
    if (what.what == compiled::operation::fact) {
        visit_all(book.facts[what.which].when);
    }
    if (what.what == compiled::operation::outcome) {
        visit_all(book.instruments[what.which].outcomes[what.detail].when);
    }
    std::vector<compiled::index> norms;
    const auto use = [&norms](const compiled::norm_use& norm) {
        for (const compiled::index one : {norm.norm, norm.percent_norm}) {
            if (one != none && std::find(norms.begin(), norms.end(), one) == norms.end()) {
                norms.push_back(one);
            }
        }
    };
    for (compiled::index which = 0; which < what.bounds.count; ++which) {
        use(book.bounds[what.bounds.first + which].norm);
    }
    for (std::size_t next = 0; next < norms.size(); ++next) {
        for (const compiled::norm_period& period : book.norms[norms[next]].periods) {
            for (const compiled::norm_amount& amount : period.amounts) {
                if (amount.when != none) {
                    visit(amount.when);
                }
                use(amount.norm);
            }
        }
    }
}

/// The conditions and all that they are made of, sorted, each once. O(size).
template <class Book>
[[nodiscard]] std::vector<compiled::index> closure_of(const Book& book, const std::vector<compiled::index>& roots) {
    std::vector<bool> found(book.conditions.size(), false);
    std::vector<compiled::index> open;
    const auto reach = [&](compiled::index one) {
        if (one != compiled::none && !found[one]) {
            found[one] = true;
            open.push_back(one);
        }
    };
    for (const compiled::index root : roots) {
        reach(root);
    }
    while (!open.empty()) {
        const compiled::index one = open.back();
        open.pop_back();
        for_each_ingredient(book, one, reach);
    }
    std::vector<compiled::index> all;
    for (compiled::index one = 0; one < found.size(); ++one) {
        if (found[one]) {
            all.push_back(one);
        }
    }
    return all;
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
