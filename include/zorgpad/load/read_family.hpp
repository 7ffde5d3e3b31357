// SPDX-License-Identifier: BSL-1.0
// A family from JSON text. Whether its facts, signals and schemes exist shows only with a book; who it is never
// matters.
#pragma once

#include <zorgpad/base/outcome.hpp>
#include <zorgpad/load/family_reader.hpp>
#include <zorgpad/load/locate.hpp>
#include <zorgpad/load/parse_json.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Cuts pointers off before a step that is a number of a person.
inline void hide_numbers(place& where) {
    std::size_t from = 0;
    while (from < where.pointer.size()) {
        const std::size_t next = std::min(where.pointer.find('/', from + 1), where.pointer.size());
        if (holds_citizen_number(step_of_pointer(std::string_view(where.pointer).substr(from + 1, next - from - 1)))) {
            where.pointer.erase(from);
            return;
        }
        from = next;
    }
}

} // namespace detail

/// Reads a family from JSON text, with all findings. Names, addresses and numbers of persons are refused: the finding
/// (`data.identifier`) gives the place, never the value; no message repeats a value of the family. Whether facts,
/// signals and schemes exist is checked against a book, elsewhere. Linear in the text.
template <class Options = family_options, std::enable_if_t<std::is_same_v<Options, family_options>, int> = 0>
[[nodiscard]] outcome<family> read_family(std::string_view text, const Options& options = {}) {
    findings all;
    std::optional<family> made(std::in_place);
    detail::finding_list found(all, 0, options.limits.findings, false);
    if (const auto tree = detail::parse_tree(text, options.limits, found)) {
        detail::read_family_value(text, tree->root(), options, 0, *made, all);
    }
    source_files sources(1);
    sources.front().name = options.name;
    sources.front().contents = text;
    resolve(all, sources);
    for (finding& one : all) {
        detail::hide_numbers(one.where);
        for (related_place& other : one.related) {
            detail::hide_numbers(other.where);
        }
    }
    return outcome<family>(std::move(made), std::move(all));
}

/// The same, with a name that stands for the text in findings.
template <class Options = family_options>
[[nodiscard]] outcome<family> read_family(std::string_view text, std::string name) {
    Options options;
    options.name = std::move(name);
    return read_family(text, options);
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY outcome<family> read_family<family_options, 0>(std::string_view text, const family_options& options);
ZORGPAD_ENTRY outcome<family> read_family<family_options>(std::string_view text, std::string name);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
