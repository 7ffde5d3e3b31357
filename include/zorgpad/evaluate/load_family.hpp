// SPDX-License-Identifier: BSL-1.0
// Reads a family from JSON and holds it against a compiled book.
#pragma once

#include <zorgpad/evaluate/bind.hpp>
#include <zorgpad/layer/municipalities.hpp>
#include <zorgpad/load/locate.hpp>
#include <zorgpad/load/read_family.hpp>

#include <string>
#include <string_view>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// Holds a family against a book: facts, signals, schemes and roles that the book does not know, values that do not
/// fit, another municipality. Findings carry JSON pointers; none means that nothing of the family is left out by
/// evaluate().
template <class Book>
[[nodiscard]] findings check_family(const Book& book, const family& family) {
    evaluation::binder binder(book.tables(), family, book.municipality());
    (void)binder.bind();
    return std::move(binder.found());
}

namespace detail {

/// A family that states the code of a municipality that was merged into that of the book lives there.
template <class Family>
void follow_merger(Family& who, const std::string& municipality) {
    if (who.municipality && *who.municipality != municipality) {
        const municipality_answer now = find_municipality(default_municipalities(), *who.municipality, who.as_of);
        if (now.is == municipality_answer::state::retired && now.code == municipality) {
            who.municipality = municipality;
        }
    }
}

} // namespace detail

/// Reads a family and holds it against a book. A municipality that was merged away by the family's day counts as what
/// it was merged into. There is a family exactly where no finding is an error; all findings come in one pass, with
/// line, column and pointer in the text, under the name given. Linear in the size of the text.
template <class Book>
[[nodiscard]] outcome<family> load_family(std::string_view text, const Book& book, const family_options& options = {}) {
    outcome<family> read = read_family(text, options);
    findings all = read.findings();
    if (!read) {
        return outcome<family>(std::nullopt, std::move(all));
    }
    detail::follow_merger(*read, book.municipality());
    const source_files files{source_file{options.name, std::string(text), {}}};
    findings about_book = check_family(book, *read);
    find_offsets(about_book, text);
    for (finding& one : about_book) {
        all.push_back(std::move(one));
    }
    resolve(all, files);
    return outcome<family>(std::move(*read), std::move(all));
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY findings check_family(const compiled_book& book, const family& family);
ZORGPAD_ENTRY outcome<family> load_family(std::string_view text, const compiled_book& book,
                                          const family_options& options);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
