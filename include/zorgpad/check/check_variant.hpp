// SPDX-License-Identifier: BSL-1.0
// All checks of one variant of a book: what compiling asks for, and what `check` does for every municipality.
#pragma once

#include <zorgpad/check/graph_checks.hpp>
#include <zorgpad/check/locked_checks.hpp>
#include <zorgpad/check/schema_checks.hpp>
#include <zorgpad/layer/merge.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

namespace detail {

/// The register that comes with the library, made once.
[[nodiscard]] inline const municipality_register& shared_municipalities() {
    static const municipality_register all = default_municipalities();
    return all;
}

[[nodiscard]] inline check_options complete(check_options options) {
    if (options.municipalities == nullptr) {
        options.municipalities = &shared_municipalities();
    }
    return options;
}

} // namespace detail

/// A merged variant with everything found while merging and checking it.
/// The findings are those of this variant only, as found: not sorted, without places, acceptances not looked at.
/// `findings` of the report come first. O(n log n) in the size of the merged book.
[[nodiscard]] inline merge_report check_variant(const book& whole, const variant& which, const check_options& options = {}) {
    const check_options complete = detail::complete(options);
    merge_report report = merge_variant(whole, which);
    const graph::pathway_graph ways = graph::build_pathway_graph(report.merged);
    const checked_variant checked{whole, which, report.merged, ways, complete};
    check_schema(checked, report.findings);
    check_graph(checked, report.findings);
    check_locked(checked, report.findings);
    return report;
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
