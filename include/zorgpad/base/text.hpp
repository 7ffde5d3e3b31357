// SPDX-License-Identifier: BSL-1.0
// Text for people, by language.
#pragma once

#include <zorgpad/version.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// The languages in which the library itself speaks. A book may hold texts in others too.
enum class language : std::uint8_t { nl, en };

/// The language tag: "nl" or "en".
[[nodiscard]] constexpr std::string_view tag_of(language which) noexcept { return which == language::nl ? "nl" : "en"; }

/// A text by language tag, sorted by tag. A plain string in a book is Dutch.
struct text {
    struct translation {
        std::string language;
        std::string words;
        friend bool operator==(const translation& left, const translation& right) {
            return left.language == right.language && left.words == right.words;
        }
    };
    std::vector<translation> translations;

    text() = default;
    /// A Dutch text.
    explicit text(std::string dutch) { set("nl", std::move(dutch)); }
    /// A text in both languages of the library.
    text(std::string dutch, std::string english) {
        set("nl", std::move(dutch));
        set("en", std::move(english));
    }

    void set(std::string_view tag, std::string words) {
        auto place =
            std::lower_bound(translations.begin(), translations.end(), tag,
                             [](const translation& one, std::string_view wanted) { return one.language < wanted; });
        if (place != translations.end() && place->language == tag) {
            place->words = std::move(words);
        } else {
            translations.insert(place, translation{std::string(tag), std::move(words)});
        }
    }

    [[nodiscard]] bool empty() const noexcept { return translations.empty(); }

    /// The words in exactly this language, or nullptr.
    [[nodiscard]] const std::string* find(std::string_view tag) const noexcept {
        for (const translation& one : translations) {
            if (one.language == tag) {
                return &one.words;
            }
        }
        return nullptr;
    }

    /// The words in this language; where there are none, in Dutch; where there are none either, in whatever there is.
    [[nodiscard]] std::string_view in(std::string_view tag) const noexcept {
        if (const std::string* exact = find(tag)) {
            return *exact;
        }
        if (const std::string* dutch = find("nl")) {
            return *dutch;
        }
        return translations.empty() ? std::string_view() : std::string_view(translations.front().words);
    }
    [[nodiscard]] std::string_view in(language which) const noexcept { return in(tag_of(which)); }

    friend bool operator==(const text& left, const text& right) { return left.translations == right.translations; }
    friend bool operator!=(const text& left, const text& right) { return !(left == right); }
};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
