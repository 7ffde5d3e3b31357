// SPDX-License-Identifier: BSL-1.0
// The constants of conditions, in the scale of the facts that they are held against.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>
#include <zorgpad/model/condition.hpp>

#include <iterator>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace compiled {

/// The part (option, theme, outcome) with this id; parts stand in the order written.
template <class Part>
[[nodiscard]] index find_part(const std::vector<Part>& parts, std::string_view id) noexcept {
    for (index which = 0; which < parts.size(); ++which) {
        if (parts[which].id == id) {
            return which;
        }
    }
    return none;
}

/// The value of a constant in the scale of a type, or nothing where it is of another type.
[[nodiscard]] inline std::optional<std::int64_t> value_of(const constant& stated, fact_type type,
                                                          const std::vector<option>* options) {
    if (const auto* flag = std::get_if<bool>(&stated.value)) {
        return type == fact_type::flag ? std::optional<std::int64_t>(*flag ? 1 : 0) : std::nullopt;
    }
    if (const auto* number = std::get_if<decimal>(&stated.value)) {
        if (type == fact_type::money || type == fact_type::percent) {
            return number->hundredths;
        }
        return type == fact_type::count && number->is_whole() ? std::optional<std::int64_t>(number->hundredths / 100)
                                                              : std::nullopt;
    }
    const std::string& words = std::get<std::string>(stated.value);
    if (type == fact_type::date) {
        const std::optional<date> day = parse_date(words);
        return day ? std::optional<std::int64_t>(day->days) : std::nullopt;
    }
    if (type != fact_type::choice) {
        return std::nullopt;
    }
    if (options == nullptr) {
        const auto* first = std::begin(enumeration_words<zorgpad::household_kind>::words);
        const auto* last = std::end(enumeration_words<zorgpad::household_kind>::words);
        const auto* found = std::find(first, last, words);
        return found == last ? std::nullopt : std::optional<std::int64_t>(found - first);
    }
    const index found = find_part(*options, words);
    return found == none ? std::nullopt : std::optional<std::int64_t>(found);
}

/// Sets what a bound compares with: a number, or for an age or a date a length of time. False where it does not fit.
[[nodiscard]] inline bool set_constant(const constant& stated, const condition& made, fact_type type, bound& one) {
    const auto* words = std::get_if<std::string>(&stated.value);
    const bool takes_period = made.what == operation::age || type == fact_type::date;
    const std::optional<period> length = words != nullptr && takes_period ? parse_period(*words) : std::nullopt;
    if (length) {
        one.is = bound::kind::length;
        one.length = *length;
        return true;
    }
    const std::optional<std::int64_t> number = value_of(stated, type, nullptr);
    one.number = number.value_or(0);
    return made.what != operation::age && number.has_value();
}

} // namespace compiled
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
