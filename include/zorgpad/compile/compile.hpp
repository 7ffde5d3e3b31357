// SPDX-License-Identifier: BSL-1.0
// From a book to the compiled book of one municipality: merge the layers, check, flatten.
#pragma once

#include <zorgpad/compile/table_builder.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// Compiles a merged book as it is, without checking it: what does not fit becomes unknown. For tools and tests; programs
/// use compile(book, municipality), which refuses a book with errors.
[[nodiscard]] inline compiled_book compile_unchecked(const merged_book& book) {
    return compiled_book(compiled::table_builder(book).build());
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
