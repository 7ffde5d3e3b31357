// SPDX-License-Identifier: BSL-1.0
// The plain letter or digit that a character looks like or is a form of, so that no spelling of a word hides it.
#pragma once

#include <zorgpad/base/json_writer.hpp>

#include <cstdint>
#include <string_view>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// A character that looks like a plain letter.
struct look_alike {
    std::uint32_t code;
    char letter;
};

/// Accents taken off, of U+00C0 to U+017F. A full stop stands for what is no letter.
inline constexpr std::string_view latin_letters =
    "aaaaaaaceeeeiiiidnooooo.ouuuuypsaaaaaaaceeeeiiiidnooooo.ouuuuypyaaaaaaccccccccddddeeeeeeeeeegggg"
    "gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// Accents taken off, of U+1E00 to U+1EF9.
inline constexpr std::string_view more_latin_letters =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
    "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyassssdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy";

/// Letters of Cyrillic, Greek and others that look like Latin ones, by code.
inline constexpr look_alike look_alikes[] = {
    {0x251, 'a'}, {0x261, 'g'},  {0x26A, 'i'},  {0x274, 'n'},  {0x280, 'r'},  {0x299, 'b'},  {0x391, 'a'},
    {0x392, 'b'}, {0x395, 'e'},  {0x396, 'z'},  {0x397, 'h'},  {0x399, 'i'},  {0x39A, 'k'},  {0x39C, 'm'},
    {0x39D, 'n'}, {0x39F, 'o'},  {0x3A1, 'p'},  {0x3A4, 't'},  {0x3A5, 'y'},  {0x3A7, 'x'},  {0x3AC, 'a'},
    {0x3AF, 'i'}, {0x3B1, 'a'},  {0x3B2, 'b'},  {0x3B5, 'e'},  {0x3B9, 'i'},  {0x3BA, 'k'},  {0x3BD, 'v'},
    {0x3BF, 'o'}, {0x3C1, 'p'},  {0x3C4, 't'},  {0x3C5, 'u'},  {0x3C7, 'x'},  {0x3CC, 'o'},  {0x3DC, 'f'},
    {0x3F2, 'c'}, {0x3F9, 'c'},  {0x405, 's'},  {0x406, 'i'},  {0x407, 'i'},  {0x408, 'j'},  {0x410, 'a'},
    {0x412, 'b'}, {0x415, 'e'},  {0x41A, 'k'},  {0x41C, 'm'},  {0x41D, 'h'},  {0x41E, 'o'},  {0x420, 'p'},
    {0x421, 'c'}, {0x422, 't'},  {0x423, 'y'},  {0x425, 'x'},  {0x42C, 'b'},  {0x430, 'a'},  {0x432, 'b'},
    {0x435, 'e'}, {0x43A, 'k'},  {0x43C, 'm'},  {0x43D, 'h'},  {0x43E, 'o'},  {0x440, 'p'},  {0x441, 'c'},
    {0x442, 't'}, {0x443, 'y'},  {0x445, 'x'},  {0x450, 'e'},  {0x451, 'e'},  {0x455, 's'},  {0x456, 'i'},
    {0x457, 'i'}, {0x458, 'j'},  {0x461, 'w'},  {0x475, 'v'},  {0x4BB, 'h'},  {0x501, 'd'},  {0x57D, 'u'},
    {0x585, 'o'}, {0x1D00, 'a'}, {0x1D07, 'e'}, {0x1D0D, 'm'}, {0x1D0F, 'o'}, {0x1D1B, 't'}, {0xA731, 's'},
};

/// The zeros of the decimal digits of all scripts; the nine other digits follow each. (Unicode 14, category Nd.)
inline constexpr std::uint32_t zeros[] = {
    0x660,   0x6F0,   0x7C0,   0x966,   0x9E6,   0xA66,   0xAE6,   0xB66,   0xBE6,   0xC66,   0xCE6,   0xD66,
    0xDE6,   0xE50,   0xED0,   0xF20,   0x1040,  0x1090,  0x17E0,  0x1810,  0x1946,  0x19D0,  0x1A80,  0x1A90,
    0x1B50,  0x1BB0,  0x1C40,  0x1C50,  0xA620,  0xA8D0,  0xA900,  0xA9D0,  0xA9F0,  0xAA50,  0xABF0,  0xFF10,
    0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730,
    0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60, 0x16AC0, 0x16B50, 0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0,
};

[[nodiscard]] constexpr bool is_plain_digit(char letter) noexcept { return letter >= '0' && letter <= '9'; }

/// A small letter or a digit that the character (a code point past ASCII) is a form of or looks like, or 0.
[[nodiscard]] constexpr char plain_form(std::uint32_t code) noexcept {
    if (code >= 0xC0U && code < 0x180U) {
        const char letter = latin_letters[code - 0xC0U];
        return letter == '.' ? '\0' : letter;
    }
    if (code >= 0x1E00U && code <= 0x1EF9U) {
        return more_latin_letters[code - 0x1E00U];
    }
    const auto letter_of = [](std::uint32_t place) { return static_cast<char>('a' + place % 26); };
    const auto digit_of = [](std::uint32_t place) { return static_cast<char>('0' + place % 10); };
    if (code >= 0xFF21U && code <= 0xFF5AU) { // full width
        const std::uint32_t place = code >= 0xFF41U ? code - 0xFF41U : code - 0xFF21U;
        return place < 26 ? letter_of(place) : '\0';
    }
    if (code >= 0x24B6U && code <= 0x24E9U) { // in a circle
        return letter_of(code - 0x24B6U);
    }
    if (code >= 0x1D400U && code <= 0x1D6A3U) { // mathematical
        return letter_of(code - 0x1D400U);
    }
    if (code >= 0x1D7CEU && code <= 0x1D7FFU) {
        return digit_of(code - 0x1D7CEU);
    }
    if (code >= 0x2460U && code <= 0x2468U) { // in a circle
        return digit_of(code - 0x2460U + 1);
    }
    if (code == 0xB2U || code == 0xB3U || code == 0xB9U) { // raised
        return code == 0xB9U ? '1' : digit_of(code - 0xB0U);
    }
    if (code == 0x2070U || (code >= 0x2074U && code <= 0x2079U) || (code >= 0x2080U && code <= 0x2089U)) {
        return digit_of(code & 0xFU);
    }
    for (const look_alike& one : look_alikes) {
        if (one.code == code) {
            return one.letter;
        }
    }
    for (const std::uint32_t zero : zeros) {
        if (code >= zero && code <= zero + 9) {
            return digit_of(code - zero);
        }
    }
    return '\0';
}

/// Takes the first character off a text that is not empty: its small letter or digit, or 0 where it has none. A byte
/// that is not UTF-8 counts as a character.
[[nodiscard]] constexpr char take_plain(std::string_view& words) noexcept {
    const auto byte = [&words](std::size_t place) { return static_cast<unsigned char>(words[place]); };
    const unsigned char first = byte(0);
    if (first < 0x80U) {
        words.remove_prefix(1);
        const bool is_capital = first >= 'A' && first <= 'Z';
        const bool is_plain = (first >= 'a' && first <= 'z') || (first >= '0' && first <= '9');
        return is_capital ? static_cast<char>(first + ('a' - 'A')) : is_plain ? static_cast<char>(first) : '\0';
    }
    const std::size_t length = utf8_length(words);
    std::uint32_t code = length == 2 ? first & 0x1FU : length == 3 ? first & 0xFU : first & 0x7U;
    for (std::size_t place = 1; place < length; ++place) {
        code = (code << 6U) | (byte(place) & 0x3FU);
    }
    words.remove_prefix(length == 0 ? 1 : length);
    return length == 0 ? '\0' : plain_form(code);
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
