// SPDX-License-Identifier: BSL-1.0
// All checks of one variant of a book: what compiling asks for, and what `check` does for every municipality.
#pragma once

#include <zorgpad/check/advice.hpp>
#include <zorgpad/check/collect.hpp>
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

/// The measure and phrases that come with the library, made once.
[[nodiscard]] inline const plain_language& shared_plain_language() {
    static const plain_language usual = default_plain_language();
    return usual;
}

[[nodiscard]] inline check_options complete(check_options options) {
    if (options.municipalities == nullptr) {
        options.municipalities = &shared_municipalities();
    }
    if (options.words == nullptr) {
        options.words = &shared_plain_language();
    }
    return options;
}

} // namespace detail

/// A merged variant with everything found while merging and checking it.
/// The findings are those of this variant only, as found: not sorted, without places, acceptances not looked at.
/// `findings` of the report come first. O(n log n) in the size of the merged book.
template <class Book>
[[nodiscard]] merge_report check_variant(const Book& whole, const variant& which, const check_options& options = {}) {
    const check_options complete = detail::complete(options);
    merge_report report = merge_variant(whole, which);
    const graph::pathway_graph ways = graph::build_pathway_graph(report.merged);
    const checked_variant checked{whole, which, report.merged, ways, complete};
    check_schema(checked, report.findings);
    check_graph(checked, report.findings);
    check_locked(checked, report.findings);
    if (complete.advice) {
        check_advice(checked, report.findings);
    }
    return report;
}

/// The merged book of one municipality (its CBS code; empty: the national layers alone), where checking found no error
/// in it. The findings are those of this variant, with places, sorted; what the book accepts is left out. A code that
/// was merged away stands for its successor (without `options.as_of`: in the register as it is); a municipality for
/// which no layer is made has the national book. O(n log n).
template <class Book>
[[nodiscard]] outcome<merged_book> check_municipality(const Book& whole, std::string_view municipality,
                                                      const check_options& options = {}) {
    const check_options complete = detail::complete(options);
    const variant which = variant_of(whole, present_code(*complete.municipalities, municipality, complete.as_of));
    merge_report report = check_variant(whole, which, complete);
    detail::finding_collector collector(whole, {which});
    collector.add(0, std::move(report.findings));
    return {std::move(report.merged), std::move(collector).finish(complete, false)};
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY merge_report check_variant(const book& whole, const variant& which, const check_options& options);
ZORGPAD_ENTRY outcome<merged_book> check_municipality(const book& whole, std::string_view municipality,
                                                      const check_options& options);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
