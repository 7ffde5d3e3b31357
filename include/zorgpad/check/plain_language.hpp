// SPDX-License-Identifier: BSL-1.0
// How plain a text is, and phrases that promise or blame. A caller may bring another measure and other lists.
#pragma once

#include <zorgpad/version.hpp>

#include <cctype>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What readability formulas count.
struct word_counts {
    std::size_t words = 0;
    std::size_t sentences = 0;
    std::size_t syllables = 0;
    std::string_view longest_word; ///< a view into the text; of equals the first
};

namespace detail {

/// A vowel of Dutch at a place in UTF-8 text, in plain small letters.
struct vowel_at {
    char letter = '\0';         ///< '\0': no vowel
    bool has_diaeresis = false; ///< ë, ï, ö, ü, ä: begins a syllable of its own
    std::size_t bytes = 1;
};

[[nodiscard]] inline vowel_at read_vowel(std::string_view text, std::size_t place) noexcept {
    constexpr std::string_view plain = "aeiouy";
    const auto lead = static_cast<unsigned char>(text[place]);
    if (lead < 0x80U) {
        const char small = static_cast<char>(std::tolower(lead));
        return {plain.find(small) == std::string_view::npos ? '\0' : small, false, 1};
    }
    if (lead != 0xC3U || place + 1 >= text.size()) {
        return {};
    }
    // U+00C0 to U+00FF: à á â ä, è é ê ë, ì í î ï, ò ó ô ö, ù ú û ü, capitals 0x20 lower.
    const auto code = static_cast<unsigned char>(static_cast<unsigned char>(text[place + 1]) | 0x20U);
    const auto in = [code](unsigned char first, unsigned char last) { return code >= first && code <= last; };
    const char letter = in(0xA0U, 0xA5U)   ? 'a'
                        : in(0xA8U, 0xABU) ? 'e'
                        : in(0xACU, 0xAFU) ? 'i'
                        : in(0xB2U, 0xB6U) ? 'o'
                        : in(0xB9U, 0xBCU) ? 'u'
                                           : '\0';
    const bool has_diaeresis = code == 0xA4U || code == 0xABU || code == 0xAFU || code == 0xB6U || code == 0xBCU;
    return {letter, has_diaeresis, 2};
}

/// How many of the vowels, as plain letters, make one sound: "aai" 3, "ie" 2, "a" 1.
[[nodiscard]] inline std::size_t one_sound(std::string_view vowels) noexcept {
    constexpr std::string_view threes[] = {"aai", "ooi", "oei", "eeu", "ieu", "eau"};
    constexpr std::string_view twos[] = {"aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei",
                                         "ij", "au", "ou", "ai", "oi", "ey", "ay", "oy"};
    for (const std::string_view one : threes) {
        if (vowels.substr(0, 3) == one) {
            return 3;
        }
    }
    for (const std::string_view one : twos) {
        if (vowels.substr(0, 2) == one) {
            return 2;
        }
    }
    return 1;
}

/// Whether a character that begins here is part of a word: quotation marks, dashes and the like (U+2000 and on, three
/// bytes from E2) are not.
[[nodiscard]] inline bool begins_letter(std::string_view text, std::size_t place) noexcept {
    if (place >= text.size()) {
        return false;
    }
    const auto byte = static_cast<unsigned char>(text[place]);
    return byte >= 0x80U ? byte != 0xE2U : std::isalnum(byte) != 0;
}

/// Whether the character before this place is part of a word.
[[nodiscard]] inline bool ends_letter(std::string_view text, std::size_t place) noexcept {
    while (place > 0) {
        --place;
        if ((static_cast<unsigned char>(text[place]) & 0xC0U) != 0x80U) {
            return begins_letter(text, place);
        }
    }
    return false;
}

/// Whether a sentence may be over before this place.
[[nodiscard]] inline bool is_pause(std::string_view text, std::size_t place) noexcept {
    return place >= text.size() || std::string_view(" \n\"')\xE2").find(text[place]) != std::string_view::npos;
}

[[nodiscard]] inline bool ends_sentence(char one) noexcept { return one == '.' || one == '!' || one == '?'; }

} // namespace detail

/// Syllables of a Dutch word: its groups of vowels, where letters that make one sound together (aai, ie, oe, ij, …)
/// are one, others (a-e, i-o) part, and a diaeresis begins a new one. A word without vowels ("BSN") or of digits has
/// one. UTF-8; linear.
[[nodiscard]] inline std::size_t dutch_syllables(std::string_view word) {
    std::size_t count = 0;
    std::string group;
    const auto close = [&] {
        for (std::size_t place = 0; place < group.size(); ++count) {
            place += detail::one_sound(std::string_view(group).substr(place));
        }
        group.clear();
    };
    for (std::size_t place = 0; place < word.size();) {
        const detail::vowel_at here = detail::read_vowel(word, place);
        const bool is_ij = (word[place] == 'j' || word[place] == 'J') && !group.empty() && group.back() == 'i';
        if (here.letter == '\0' && !is_ij) {
            close();
        } else {
            if (here.has_diaeresis) {
                close();
            }
            group += is_ij ? 'j' : here.letter;
        }
        place += here.bytes;
    }
    close();
    return count == 0 ? 1 : count;
}

/// Words are runs of letters and digits, also with "'" or "-" between them. A sentence ends with ".", "!" or "?" before
/// a blank, a quotation mark or the end, or with the text. Linear.
[[nodiscard]] inline word_counts count_words(std::string_view text) {
    word_counts made;
    bool in_sentence = false;
    for (std::size_t place = 0; place < text.size();) {
        if (!detail::begins_letter(text, place)) {
            if (in_sentence && detail::ends_sentence(text[place]) && detail::is_pause(text, place + 1)) {
                ++made.sentences;
                in_sentence = false;
            }
            place += text[place] == '\xE2' ? 3U : 1U;
            continue;
        }
        std::size_t end = place;
        while (detail::begins_letter(text, end) ||
               (end < text.size() && std::string_view("-'.").find(text[end]) != std::string_view::npos &&
                detail::begins_letter(text, end + 1))) {
            ++end;
        }
        const std::string_view word = text.substr(place, end - place);
        ++made.words;
        made.syllables += dutch_syllables(word);
        if (word.size() > made.longest_word.size()) {
            made.longest_word = word;
        }
        in_sentence = true;
        place = end;
    }
    made.sentences += in_sentence ? 1 : 0;
    return made;
}

/// Flesch's reading ease in the version of W.H. Douma for Dutch (De leesbaarheid van landbouwbladen, 1960): 206.8 -
/// 0.77 x syllables per 100 words - 0.93 x words per sentence; 60 and over is plain. The formula is made for samples of
/// 100 words. So that one long name does not decide about a line or two, a text of less than twenty words is filled up
/// to twenty with ordinary ones, of 1.6 syllables in sentences of ten. Nothing for a text without words.
[[nodiscard]] inline std::optional<double> flesch_douma(std::string_view text) {
    constexpr double least_words = 20;
    constexpr double ordinary_syllables = 1.6;
    constexpr double ordinary_sentence = 10;
    const word_counts counted = count_words(text);
    if (counted.words == 0) {
        return std::nullopt;
    }
    const auto own_words = static_cast<double>(counted.words);
    const double added = own_words < least_words ? least_words - own_words : 0;
    const double words = own_words + added;
    const double syllables = static_cast<double>(counted.syllables) + added * ordinary_syllables;
    const double sentences = static_cast<double>(counted.sentences) + added / ordinary_sentence;
    return 206.8 - 0.77 * (100 * syllables / words) - 0.93 * (words / sentences);
}

/// A phrase to look for: whole words, whatever their capitals.
struct phrase_to_avoid {
    std::string_view language; ///< "nl", "en", …
    std::string_view words;
};

/// What the checks of texts go by. The phrases are views: they must live as long.
struct plain_language {
    /// How plain a text in a language is; nothing where that is not known.
    std::function<std::optional<double>(std::string_view text, std::string_view language)> measure;
    double plain_from = 60; ///< from this on it is plain
    std::vector<phrase_to_avoid> promises;
    std::vector<phrase_to_avoid> blames;
};

/// Flesch-Douma for Dutch, no measure for other languages; phrases in Dutch and English.
[[nodiscard]] inline plain_language default_plain_language() {
    plain_language made;
    made.measure = [](std::string_view text, std::string_view language) {
        return language == "nl" ? flesch_douma(text) : std::nullopt;
    };
    made.promises = {{"nl", "recht op"},           {"nl", "heeft recht"},
                     {"nl", "komt in aanmerking"}, {"nl", "kom je in aanmerking"},
                     {"nl", "krijgt zeker"},       {"nl", "krijgt altijd"},
                     {"nl", "gegarandeerd"},       {"nl", "garanderen"},
                     {"nl", "we beloven"},         {"nl", "wij beloven"},
                     {"nl", "wordt vergoed"},      {"en", "entitled to"},
                     {"en", "you qualify for"},    {"en", "you are eligible"},
                     {"en", "guarantee"},          {"en", "guaranteed"},
                     {"en", "we promise"},         {"en", "will certainly get"},
                     {"en", "have a right to"}};
    made.blames = {{"nl", "eigen schuld"},
                   {"nl", "uw schuld"},
                   {"nl", "uw fout"},
                   {"nl", "had u maar"},
                   {"nl", "had moeten"},
                   {"nl", "u moet"},
                   {"nl", "nalatig"},
                   {"nl", "onverantwoord"},
                   {"nl", "onverantwoordelijk"},
                   {"nl", "onwillig"},
                   {"nl", "ongemotiveerd"},
                   {"nl", "wanbetaler"},
                   {"nl", "wanbetalers"},
                   {"nl", "probleemgezin"},
                   {"nl", "zorgmijder"},
                   {"nl", "slechte ouder"},
                   {"nl", "kan niet met geld omgaan"},
                   {"nl", "profiteert"},
                   {"nl", "verplicht u"},
                   {"en", "your fault"},
                   {"en", "your own fault"},
                   {"en", "should have"},
                   {"en", "you must"},
                   {"en", "negligent"},
                   {"en", "irresponsible"},
                   {"en", "unwilling"},
                   {"en", "unmotivated"},
                   {"en", "defaulter"},
                   {"en", "problem family"},
                   {"en", "bad parent"},
                   {"en", "cannot handle money"}};
    return made;
}

/// The first of the phrases in a language that a text holds, as the list has it; empty where it holds none.
/// O(text x phrases).
[[nodiscard]] inline std::string_view find_phrase(std::string_view text, std::string_view language,
                                                  const std::vector<phrase_to_avoid>& phrases) {
    std::string small(text);
    for (char& one : small) {
        one = static_cast<char>(std::tolower(static_cast<unsigned char>(one)));
    }
    for (const phrase_to_avoid& one : phrases) {
        if (one.language != language || one.words.empty()) {
            continue;
        }
        for (std::size_t place = small.find(one.words); place != std::string::npos;
             place = small.find(one.words, place + 1)) {
            const std::size_t end = place + one.words.size();
            if (!detail::ends_letter(small, place) && !detail::begins_letter(small, end)) {
                return one.words;
            }
        }
    }
    return {};
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
