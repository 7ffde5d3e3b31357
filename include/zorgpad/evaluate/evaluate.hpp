// SPDX-License-Identifier: BSL-1.0
// From a compiled book and a family to the family's plan.
#pragma once

#include <zorgpad/evaluate/bind.hpp>
#include <zorgpad/evaluate/plan_builder.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// The plan for a family on its day. Never fails: what does not fit the book is left out (load_family reports it), what
/// is not known is answered with unknown. A family without a day, or of another municipality, gets an empty plan with a
/// note. Pure: no clock, no input or output, no state; call it from as many threads as you like with one compiled book.
/// O(conditions, nodes and exits times persons), and as much again for each later day that is looked at.
template <class Options = evaluate_options>
[[nodiscard]] plan evaluate(const compiled_book& book, const family& family, const Options& options = {}) {
    const compiled::tables& tables = book.tables();
    const bool elsewhere =
        family.municipality && !book.municipality().empty() && *family.municipality != book.municipality();
    if (!family.as_of || elsewhere) {
        plan empty(book);
        empty.municipality = book.municipality();
        empty.as_of = family.as_of.value_or(date{});
        empty.notes.push_back(
            plan_note{elsewhere ? plan_note::kind::other_municipality : plan_note::kind::missing_date, {}});
        return empty;
    }
    const evaluation::bound_family known = evaluation::binder<compiled::tables>(tables, family).bind();
    return evaluation::plan_builder<compiled::tables>(book, known, options).build();
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY plan evaluate(const compiled_book& book, const family& family, const evaluate_options& options);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
