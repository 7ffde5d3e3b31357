// SPDX-License-Identifier: BSL-1.0
// From a book to the compiled book of one municipality: merge the layers, check, flatten.
#pragma once

#include <zorgpad/check/check_variant.hpp>
#include <zorgpad/compile/table_builder.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// Compiles a merged book as it is, without checking it: what does not fit becomes unknown. For tools and tests;
/// programs use compile(book, municipality), which refuses a book with errors.
template <class Book>
[[nodiscard]] compiled_book compile_unchecked(const Book& book) {
    return compiled_book(compiled::table_builder(book).build());
}

namespace detail {

/// A code that does not exist, or no longer, is refused: it would silently match no layer.
[[nodiscard]] inline std::optional<finding> refuse_municipality(std::string_view code, const check_options& options) {
    const municipality_answer answer = find_municipality(*options.municipalities, code, options.as_of);
    if (answer.is == municipality_answer::state::exists) {
        return std::nullopt;
    }
    if (answer.is == municipality_answer::state::retired) {
        return make_finding(layer_kinds::municipality_retired, {},
                            {code, answer.old_name, answer.on ? to_string(*answer.on) : "?", answer.code, answer.name});
    }
    const std::string meant = answer.code.empty() ? std::string() : "“" + answer.code + "” (" + answer.name + ")?";
    return make_finding(
        layer_kinds::municipality_unknown, {},
        {code, meant.empty() ? meant : " Bedoelt u " + meant, meant.empty() ? meant : " Did you mean " + meant});
}

} // namespace detail

/// Merges the layers that hold for a municipality (a CBS code; empty: the national layers), checks the result and
/// compiles it. There is a compiled book exactly where no finding is an error; a code that was merged away or does not
/// exist is one. Warnings and notes come along; what the book accepts does not, nor advice. The compiled book stands on
/// its own: the book may go. Safe from many threads. O(n log n) in the size of the layers.
template <class Book>
[[nodiscard]] outcome<compiled_book> compile(const Book& whole, std::string_view municipality = {},
                                             const check_options& options = {}) {
    if (!municipality.empty()) {
        if (std::optional<finding> refused = detail::refuse_municipality(municipality, detail::complete(options))) {
            return outcome<compiled_book>(std::nullopt, {std::move(*refused)});
        }
    }
    check_options wanted = options;
    wanted.advice = false; // for those who write the book: `check` gives it
    outcome<merged_book> checked = check_municipality(whole, municipality, wanted);
    if (!checked) {
        return outcome<compiled_book>(std::nullopt, checked.findings());
    }
    return outcome<compiled_book>(compile_unchecked(*checked), checked.findings());
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY compiled_book compile_unchecked(const merged_book& book);
ZORGPAD_ENTRY outcome<compiled_book> compile(const book& whole, std::string_view municipality,
                                             const check_options& options);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
