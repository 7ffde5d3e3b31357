// SPDX-License-Identifier: BSL-1.0
// The tokens of a JSON text, right or wrong: where each begins and ends. Keeps no state and never recurses.
#pragma once

#include <zorgpad/version.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

[[nodiscard]] constexpr bool is_blank(char letter) noexcept {
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

[[nodiscard]] constexpr bool is_punctuation(char letter) noexcept {
    return letter == '{' || letter == '}' || letter == '[' || letter == ']' || letter == ',' || letter == ':';
}

/// The first byte at or after `at` that is neither blank nor in a comment; the size of the text where there is none.
[[nodiscard]] inline std::size_t skip_blank(std::string_view text, std::size_t at) noexcept {
    while (at < text.size()) {
        if (is_blank(text[at])) {
            ++at;
        } else if (text.substr(at, 2) == "//") {
            at = text.find_first_of("\r\n", at);
        } else if (text.substr(at, 2) == "/*") {
            const std::size_t close = text.find("*/", at + 2);
            at = close == std::string_view::npos ? close : close + 2;
        } else {
            return at;
        }
    }
    return text.size();
}

/// The end of the string, punctuation mark, or run of other characters that begins at `at`, before the end of the text.
[[nodiscard]] inline std::size_t token_end(std::string_view text, std::size_t at) noexcept {
    if (is_punctuation(text[at])) {
        return at + 1;
    }
    if (text[at] == '"') {
        for (std::size_t place = at + 1; place < text.size(); ++place) {
            if (text[place] == '"') {
                return place + 1;
            }
            if (static_cast<unsigned char>(text[place]) < 0x20U) {
                return place;
            }
            place += text[place] == '\\' ? 1U : 0U;
        }
        return text.size();
    }
    std::size_t place = at + 1;
    while (place < text.size() && !is_blank(text[place]) && !is_punctuation(text[place]) && text[place] != '"' &&
           text[place] != '/') {
        ++place;
    }
    return place;
}

/// The length of the number, as JSON writes it, at the front of a text; 0 where there is none.
[[nodiscard]] inline std::size_t number_length(std::string_view text) noexcept {
    std::size_t at = 0;
    const auto digits = [&text, &at] {
        const std::size_t from = at;
        at = std::min(text.find_first_not_of("0123456789", at), text.size());
        return at - from;
    };
    const auto take = [&text, &at](std::string_view any) {
        const bool there = at < text.size() && any.find(text[at]) != std::string_view::npos;
        at += there ? 1 : 0;
        return there;
    };
    (void)take("-");
    if (!take("0") && digits() == 0) {
        return 0;
    }
    if (take(".") && digits() == 0) {
        return 0;
    }
    if (take("eE")) {
        (void)take("+-");
        if (digits() == 0) {
            return 0;
        }
    }
    return at;
}

[[nodiscard]] constexpr int hexadecimal_digit(char letter) noexcept {
    return letter >= '0' && letter <= '9'   ? letter - '0'
           : letter >= 'a' && letter <= 'f' ? letter - 'a' + 10
           : letter >= 'A' && letter <= 'F' ? letter - 'A' + 10
                                            : -1;
}

/// Four hexadecimal digits at `at`, or -1.
[[nodiscard]] inline int escaped_unit(std::string_view text, std::size_t at) noexcept {
    int unit = 0;
    for (std::size_t place = at; place < at + 4; ++place) {
        const int digit = place < text.size() ? hexadecimal_digit(text[place]) : -1;
        if (digit < 0) {
            return -1;
        }
        unit = unit * 16 + digit;
    }
    return unit;
}

inline void append_utf8(std::string& out, unsigned code) {
    const auto byte = [&out](unsigned value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
    if (code < 0x80U) {
        byte(code);
    } else if (code < 0x800U) {
        byte(0xC0U | (code >> 6U));
        byte(0x80U | (code & 0x3FU));
    } else if (code < 0x10000U) {
        byte(0xE0U | (code >> 12U));
        byte(0x80U | ((code >> 6U) & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    } else {
        byte(0xF0U | (code >> 18U));
        byte(0x80U | ((code >> 12U) & 0x3FU));
        byte(0x80U | ((code >> 6U) & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    }
}

/// What a token of a JSON string says. What is not an escape of JSON is taken as it stands.
[[nodiscard]] inline std::string unescaped(std::string_view token) {
    if (token.size() >= 2 && token.front() == '"' && token.back() == '"') {
        token = token.substr(1, token.size() - 2);
    }
    std::string words;
    for (std::size_t place = 0; place < token.size(); ++place) {
        if (token[place] != '\\' || place + 1 == token.size()) {
            words += token[place];
            continue;
        }
        ++place;
        constexpr std::string_view letters = "bfnrt";
        constexpr std::string_view meant = "\b\f\n\r\t";
        const std::size_t which = letters.find(token[place]);
        if (which != std::string_view::npos) {
            words += meant[which];
            continue;
        }
        const int unit = token[place] == 'u' ? escaped_unit(token, place + 1) : -1;
        if (unit < 0) {
            words += token[place];
            continue;
        }
        place += 4;
        auto code = static_cast<unsigned>(unit);
        if (code >= 0xD800U && code < 0xDC00U && token.substr(place + 1, 2) == "\\u") {
            const int low = escaped_unit(token, place + 3);
            if (low >= 0xDC00 && low < 0xE000) {
                code = 0x10000U + ((code - 0xD800U) << 10U) + (static_cast<unsigned>(low) - 0xDC00U);
                place += 6;
            }
        }
        append_utf8(words, code);
    }
    return words;
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
