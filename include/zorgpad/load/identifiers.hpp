// SPDX-License-Identifier: BSL-1.0
// What directly identifies a person, found before anything is done with it. What is found is named by its place alone.
#pragma once

#include <zorgpad/load/citizen_number.hpp>
#include <zorgpad/load/identifying_words.hpp>
#include <zorgpad/load/reader.hpp>

#include <algorithm>
#include <iterator>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// The bytes of a text that identify somebody.
struct byte_range {
    std::uint32_t from = 0;
    std::uint32_t until = 0;
};

/// Whether a value is, or holds, the number of a person.
[[nodiscard]] inline bool is_number_of_person(json_value value) {
    return value.is(json_kind::string) ? holds_citizen_number(value.words())
                                       : value.is(json_kind::number) && is_citizen_number(value.words());
}

/// Reports what identifies a person anywhere in a value, in the order of the text. A key that is itself a number of a
/// person is reported at the object around it, as a pointer to it would give it away. Linear, and does not recurse.
inline void find_identifiers(reader& in, json_value value, std::vector<byte_range>& found) {
    struct level {
        json_value parent;
        json_value::iterator next;
    };
    const auto report = [&](std::uint32_t place, byte_range bytes) {
        in.report(data_kinds::identifier, place);
        found.push_back(bytes);
    };
    std::vector<level> levels;
    const auto enter = [&](json_value one) {
        if (is_number_of_person(one)) {
            report(one.offset(), {one.offset(), one.end()});
        } else if (one.size() > 0) {
            levels.push_back({one, one.begin()});
        }
    };
    enter(value);
    while (!levels.empty()) {
        level& here = levels.back();
        if (here.next == here.parent.end_of_items()) {
            levels.pop_back();
            continue;
        }
        const json_value parent = here.parent;
        const json_value item = *here.next;
        ++here.next;
        const bool has_key = parent.is(json_kind::object);
        if (has_key && holds_citizen_number(item.key())) {
            report(parent.offset(), {item.key_offset(), item.end()});
        } else if (has_key && is_identifying_key(item.key())) {
            report(item.key_offset(), {item.key_offset(), item.end()});
        } else {
            enter(item);
        }
    }
}

/// Whether a place stands in one of these ranges, which are in order and apart.
[[nodiscard]] inline bool is_in(const std::vector<byte_range>& ranges, std::uint32_t offset) noexcept {
    const auto after = std::upper_bound(ranges.begin(), ranges.end(), offset,
                                        [](std::uint32_t place, const byte_range& one) { return place < one.from; });
    return after != ranges.begin() && offset < std::prev(after)->until;
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
