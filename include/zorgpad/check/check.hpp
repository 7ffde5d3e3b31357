// SPDX-License-Identifier: BSL-1.0
// Checks a whole book: every merged variant, all findings in one pass.
#pragma once

#include <zorgpad/check/check_variant.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// Checks every merged variant of a book: the national one, and one for each set of layers that some municipality has.
/// Every finding once, with its place, sorted by place; `variant` is a municipality that shows it (the others are
/// related), empty where the national book shows it. What the book accepts is left out. Nothing stops at the first
/// finding. O(variants · n log n). Safe from many threads.
template <class Book>
[[nodiscard]] findings check(const Book& whole, const check_options& options = {}) {
    const check_options complete = detail::complete(options);
    detail::finding_collector collector(whole, variants_of(whole));
    findings about_scopes;
    check_scopes(whole, complete, about_scopes);
    collector.add(0, std::move(about_scopes));
    for (std::size_t which = 0; which < collector.variants().size(); ++which) {
        collector.add(which, check_variant(whole, collector.variants()[which], complete).findings);
        if (complete.progress) {
            complete.progress(which + 1, collector.variants().size());
        }
    }
    return std::move(collector).finish(complete, true);
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY findings check(const book& whole, const check_options& options);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
