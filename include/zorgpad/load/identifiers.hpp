// SPDX-License-Identifier: BSL-1.0
// What directly identifies a person, found before anything is done with it. What is found is named by its place alone.
#pragma once

#include <zorgpad/load/identifying_words.hpp>
#include <zorgpad/load/reader.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Nine digits that are a citizen service number (BSN): nine times the first, eight times the second and so on, less
/// the last, is a multiple of eleven. Source: the eleven-test of the Dutch government for citizen service numbers.
[[nodiscard]] constexpr bool passes_eleven_test(std::string_view nine_digits) noexcept {
    int sum = 0;
    bool all_zero = true;
    for (std::size_t place = 0; place < 9; ++place) {
        const int digit = nine_digits[place] - '0';
        const int weight = place == 8 ? -1 : 9 - static_cast<int>(place);
        sum += weight * digit;
        all_zero = all_zero && digit == 0;
    }
    return sum % 11 == 0 && !all_zero;
}

/// Whether a text holds nine digits in a row, parted by nothing but dots, spaces and hyphens, that pass the test.
[[nodiscard]] inline bool holds_citizen_number(std::string_view words) {
    std::string digits;
    const auto is_citizen_number = [&digits] { return digits.size() == 9 && passes_eleven_test(digits); };
    for (const char letter : words) {
        if (letter >= '0' && letter <= '9') {
            digits += letter;
        } else if (letter != '.' && letter != ' ' && letter != '-') {
            if (is_citizen_number()) {
                return true;
            }
            digits.clear();
        }
    }
    return is_citizen_number();
}

/// A number that is a citizen service number: whole, of nine digits.
[[nodiscard]] inline bool is_citizen_number(decimal number) {
    const std::int64_t whole = (number.hundredths < 0 ? -number.hundredths : number.hundredths) / 100;
    const bool has_nine_digits = whole >= 100'000'000 && whole < 1'000'000'000;
    return has_nine_digits && number.is_whole() && passes_eleven_test(std::to_string(whole));
}
[[nodiscard]] inline bool is_citizen_number(std::string_view words) {
    const auto number = parse_decimal(words);
    return number && is_citizen_number(*number);
}

/// The bytes of a text that identify somebody.
struct byte_range {
    std::uint32_t from = 0;
    std::uint32_t until = 0;
};

/// Reports what identifies a person anywhere in a value. A key that is itself a number of a person is reported at the
/// object around it, as a pointer to it would give it away. The depth of the text bounds how deep this goes.
inline void find_identifiers(reader& in, json_value value, std::vector<byte_range>& found) {
    if (value.is(json_kind::string) ? holds_citizen_number(value.words())
                                    : value.is(json_kind::number) && is_citizen_number(value.words())) {
        in.report(data_kinds::identifier, value.offset());
        found.push_back({value.offset(), value.end()});
    }
    for (const json_value item : items_of(value)) {
        if (value.is(json_kind::object)) {
            const bool is_number = holds_citizen_number(item.key());
            if (is_number || is_identifying_key(item.key())) {
                in.report(data_kinds::identifier, is_number ? value.offset() : item.key_offset());
                found.push_back({item.key_offset(), item.end()});
                continue;
            }
        }
        find_identifiers(in, item, found);
    }
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
