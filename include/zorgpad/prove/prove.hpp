// SPDX-License-Identifier: BSL-1.0
// Checks a whole book, with what only reasoning over all families gives.
#pragma once

#include <zorgpad/check/check.hpp>
#include <zorgpad/compile/compile.hpp>
#include <zorgpad/prove/check_choices.hpp>
#include <zorgpad/prove/check_conditions.hpp>
#include <zorgpad/prove/show_ways.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

/// All that proofs find about one variant, which checking found no error in; what was found about ways before gets a
/// family that walks them.
template <class Merged>
void prove_variant(const Merged& merged, std::optional<date> as_of, memory& remembered, findings& found) {
    const compiled_book compiled = compile_unchecked(merged);
    const compiled::tables& book = compiled.tables();
    const prepared_book<compiled::tables> prepared = prepare(book, as_of);
    condition_check<compiled::tables>(book, prepared, remembered, found).check();
    choice_check<Merged, compiled::tables>(merged, book, prepared, found).check();
    way_witness<compiled::tables>(book, prepared).show(found);
}

} // namespace proving

/// Everything that check() finds, and what can be or never be over all complete families (the `condition` group): the
/// proofs are made for each variant in which checking finds no error, or for one municipality (its CBS code; one that
/// was merged away stands for its successor). With `as_of` the days from it on count, otherwise all that the book has
/// norms for. Findings about families carry a witness. Budgets count steps, so the answer is always the same. Safe from
/// many threads.
template <class Book>
[[nodiscard]] findings prove(const Book& whole, const check_options& options = {}, std::string_view municipality = {}) {
    const check_options complete = detail::complete(options);
    const bool is_whole = municipality.empty();
    const std::string code = present_code(*complete.municipalities, municipality, complete.as_of);
    detail::finding_collector collector(whole, variants_of(whole, code));
    if (is_whole) {
        findings about_scopes;
        check_scopes(whole, complete, about_scopes);
        collector.add(0, std::move(about_scopes));
    }
    proving::memory remembered;
    for (std::size_t which = 0; which < collector.variants().size(); ++which) {
        merge_report report = check_variant(whole, collector.variants()[which], complete);
        if (!has_errors(report.findings)) {
            proving::prove_variant(report.merged, options.as_of, remembered, report.findings);
        }
        collector.add(which, std::move(report.findings));
        if (complete.progress) {
            complete.progress(which + 1, collector.variants().size());
        }
    }
    return std::move(collector).finish(complete, is_whole, true);
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY findings prove(const book& whole, const check_options& options, std::string_view municipality);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
