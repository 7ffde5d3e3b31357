// SPDX-License-Identifier: BSL-1.0
// Citizen service numbers (BSN), however they are written.
#pragma once

#include <zorgpad/base/amount.hpp>
#include <zorgpad/base/calendar.hpp>
#include <zorgpad/load/plain_letters.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Digits that are a citizen service number (BSN): eight or nine of them, and nine times the first, eight times the
/// second and so on, less the last, is a multiple of eleven; of eight a zero was left out in front. Source: the
/// eleven-test of the Dutch government for citizen service numbers.
[[nodiscard]] constexpr bool passes_eleven_test(std::string_view digits) noexcept {
    if (digits.size() != 8 && digits.size() != 9) {
        return false;
    }
    int sum = 0;
    bool all_zero = true;
    for (std::size_t place = 0; place < digits.size(); ++place) {
        const int digit = digits[place] - '0';
        const int left = static_cast<int>(digits.size() - place);
        sum += (left == 1 ? -1 : left) * digit;
        all_zero = all_zero && digit == 0;
    }
    return sum % 11 == 0 && !all_zero;
}

/// The length of a date (1999-04-02) of a person alive or unborn at the front of a text, with no digit after it; or 0.
[[nodiscard]] constexpr std::size_t date_length(std::string_view words) noexcept {
    constexpr std::size_t length = 10;
    if (words.size() < length || (words.size() > length && is_plain_digit(words[length]))) {
        return 0;
    }
    const std::string_view century = words.substr(0, 2);
    const bool is_near = century == "19" || century == "20" || century == "21";
    return is_near && parse_date(words.substr(0, length)) ? length : 0;
}

/// The length of an identifier without meaning at the front of a text: 32 or more hexadecimal digits with a letter
/// among them, in a row or as a UUID is written; or 0. Such names hold any digits by chance.
[[nodiscard]] constexpr std::size_t random_name_length(std::string_view words) noexcept {
    std::size_t digits = 0;
    std::size_t length = 0;
    bool has_letter = false;
    for (; length < words.size(); ++length) {
        const char letter = words[length];
        const bool is_hexadecimal_letter = (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F');
        if (letter == '-' && (length == 8 || length == 13 || length == 18 || length == 23)) {
            continue;
        }
        if (is_plain_digit(letter) || is_hexadecimal_letter) {
            ++digits;
            has_letter = has_letter || is_hexadecimal_letter;
        } else {
            break;
        }
    }
    const bool is_uuid = length == 36 && digits == 32;
    return has_letter && (is_uuid || (digits == length && length >= 32)) ? length : 0;
}

/// The digits of a text: groups of them parted by one blank, and by "x" where letters stand between.
[[nodiscard]] inline std::string groups_of_digits(std::string_view words) {
    std::string groups;
    const auto part = [&groups](char mark) {
        if (groups.empty() || is_plain_digit(groups.back())) {
            groups += mark;
        } else if (mark == 'x') {
            groups.back() = mark;
        }
    };
    for (bool begins = true; !words.empty();) {
        const std::size_t skipped = begins ? std::max(date_length(words), random_name_length(words)) : std::size_t{0};
        if (skipped > 0) {
            words.remove_prefix(skipped);
            part('x');
            begins = false;
            continue;
        }
        const char letter = take_plain(words);
        begins = letter == '\0';
        if (is_plain_digit(letter)) {
            groups += letter;
        } else {
            part(letter == '\0' ? ' ' : 'x');
        }
    }
    return groups;
}

/// Whether a text holds the digits of a citizen service number: one group of digits, or several with nothing but marks
/// and spaces between them. Digits of any script count. A date and a random name (a UUID) are none. Linear.
[[nodiscard]] inline bool holds_citizen_number(std::string_view words) {
    // Almost no text of a family has so many digits.
    std::size_t most_digits = 0;
    for (const char letter : words) {
        most_digits += is_plain_digit(letter) || static_cast<unsigned char>(letter) >= 0x80U ? 1U : 0U;
    }
    if (most_digits < 8) {
        return false;
    }
    const std::string groups = groups_of_digits(words);
    std::string digits;
    bool is_front = true; // of its group, zeros not counted
    for (std::size_t first = 0; first < groups.size(); ++first) {
        if (!is_plain_digit(groups[first])) {
            is_front = true;
        } else if (is_front && groups[first] != '0') {
            is_front = false;
            digits.clear();
            for (std::size_t place = first; place < groups.size() && groups[place] != 'x' && digits.size() <= 9;
                 ++place) {
                if (is_plain_digit(groups[place])) {
                    digits += groups[place];
                }
                const bool ends_group = place + 1 == groups.size() || !is_plain_digit(groups[place + 1]);
                if (ends_group && passes_eleven_test(digits)) {
                    return true;
                }
            }
        }
    }
    return false;
}

/// A number that is a citizen service number: whole, of eight or nine digits.
[[nodiscard]] inline bool is_citizen_number(decimal number) {
    const std::int64_t whole = (number.hundredths < 0 ? -number.hundredths : number.hundredths) / 100;
    const bool is_long = whole >= 10'000'000 && whole < 1'000'000'000;
    return is_long && number.is_whole() && passes_eleven_test(std::to_string(whole));
}
[[nodiscard]] inline bool is_citizen_number(std::string_view words) {
    const auto number = parse_decimal(words);
    return number && is_citizen_number(*number);
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
