// SPDX-License-Identifier: BSL-1.0
// From a book to the compiled book of one municipality: merge the layers, check, flatten.
#pragma once

#include <zorgpad/check/check_variant.hpp>
#include <zorgpad/compile/table_builder.hpp>
#include <zorgpad/load/locate.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// Compiles a merged book as it is, without checking it: what does not fit becomes unknown. For tools and tests; programs
/// use compile(book, municipality), which refuses a book with errors.
[[nodiscard]] inline compiled_book compile_unchecked(const merged_book& book) {
    return compiled_book(compiled::table_builder(book).build());
}

namespace detail {

/// A code that does not exist, or no longer, is refused: it would silently match no layer.
inline void check_municipality(std::string_view code, const check_options& options, findings& found) {
    const municipality_answer answer = find_municipality(*options.municipalities, code, options.as_of);
    if (answer.is == municipality_answer::state::retired) {
        found.push_back(make_finding(layer_kinds::municipality_retired, {},
                                     {code, answer.old_name, answer.on ? to_string(*answer.on) : "?", answer.code, answer.name}));
    } else if (answer.is == municipality_answer::state::unknown) {
        const std::string meant = answer.code.empty() ? std::string() : answer.code + " (" + answer.name + ")?";
        found.push_back(make_finding(layer_kinds::municipality_unknown, {},
                                     {code, meant.empty() ? meant : " Bedoel je " + meant,
                                      meant.empty() ? meant : " Did you mean " + meant}));
    }
}

} // namespace detail

/// Merges the layers that hold for a municipality (a CBS code; empty: the national layers), checks the result and compiles
/// it. There is a compiled book exactly where no finding is an error; a code that was merged away or does not exist is one.
/// Warnings and notes come along. The compiled book stands on its own: the book may go. Safe from many threads.
/// O(n log n) in the size of the layers.
[[nodiscard]] inline outcome<compiled_book> compile(const book& whole, std::string_view municipality = {},
                                                    const check_options& options = {}) {
    const check_options complete = detail::complete(options);
    const variant one = variant_of(whole, municipality);
    merge_report report = check_variant(whole, one, complete);
    if (!municipality.empty()) {
        detail::check_municipality(municipality, complete, report.findings);
    }
    resolve(report.findings, *whole.files);
    if (has_errors(report.findings)) {
        return outcome<compiled_book>(std::nullopt, std::move(report.findings));
    }
    return outcome<compiled_book>(compile_unchecked(report.merged), std::move(report.findings));
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
