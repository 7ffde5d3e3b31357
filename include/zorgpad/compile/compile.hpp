// SPDX-License-Identifier: BSL-1.0
// From a book to the compiled book of one municipality: merge the layers, check, flatten.
#pragma once

#include <zorgpad/compile/table_builder.hpp>
#include <zorgpad/layer/merge.hpp>
#include <zorgpad/load/locate.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// Compiles a merged book as it is, without checking it: what does not fit becomes unknown. For tools and tests; programs
/// use compile(book, municipality), which refuses a book with errors.
[[nodiscard]] inline compiled_book compile_unchecked(const merged_book& book) {
    return compiled_book(compiled::table_builder(book).build());
}

/// Merges the layers that hold for a municipality (a CBS code; empty: the national layers), checks the result and compiles
/// it. There is a compiled book exactly where no finding is an error. The compiled book stands on its own: the book may go.
/// Linear in the size of the book, but for look-ups by id.
[[nodiscard]] inline outcome<compiled_book> compile(const book& whole, std::string_view municipality = {}) {
    outcome<merged_book> merged = merge(whole, municipality);
    findings all = merged.findings();
    if (!merged) {
        resolve(all, *whole.files);
        return outcome<compiled_book>(std::nullopt, std::move(all));
    }
    return outcome<compiled_book>(compile_unchecked(*merged), std::move(all));
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
