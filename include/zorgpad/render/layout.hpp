// SPDX-License-Identifier: BSL-1.0
// Text on a screen: lines of a given width, indents, and a little colour where it is wanted.
#pragma once

#include <zorgpad/version.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

/// The number of characters (Unicode code points) of a UTF-8 text: what it takes on a screen, near enough.
[[nodiscard]] constexpr std::size_t width_of(std::string_view words) noexcept {
    std::size_t count = 0;
    for (const char one : words) {
        count += (static_cast<unsigned char>(one) & 0xC0U) != 0x80U ? 1 : 0;
    }
    return count;
}

/// Words filled up with spaces to a column of at least this width, at its left or its right side.
[[nodiscard]] inline std::string left_aligned(std::string_view words, std::size_t width) {
    return std::string(words) + std::string(width - std::min(width, width_of(words)), ' ');
}
[[nodiscard]] inline std::string right_aligned(std::string_view words, std::size_t width) {
    return std::string(width - std::min(width, width_of(words)), ' ') + std::string(words);
}

/// Breaks a text into lines of at most `width` characters, at spaces; a longer word stands alone. An amount stays with
/// its euro sign. Line breaks in the text are kept; there is always one line at least.
[[nodiscard]] inline std::vector<std::string> wrapped(std::string_view words, std::size_t width) {
    std::vector<std::string> lines(1);
    std::size_t used = 0;
    std::size_t place = 0;
    while (place < words.size()) {
        if (words[place] == '\n') {
            lines.emplace_back();
            used = 0;
            ++place;
            continue;
        }
        if (words[place] == ' ') {
            ++place;
            continue;
        }
        std::size_t end = words.find_first_of(" \n", place);
        constexpr std::string_view euro = "€";
        const bool ends_in_euro = end != std::string_view::npos && end >= place + euro.size() && words[end] == ' ' &&
                                  words.substr(end - euro.size(), euro.size()) == euro;
        if (ends_in_euro) {
            end = words.find_first_of(" \n", end + 1);
        }
        const std::string_view word = words.substr(place, end == std::string_view::npos ? end : end - place);
        const std::size_t size = width_of(word);
        if (used != 0 && used + 1 + size > width) {
            lines.emplace_back();
            used = 0;
        }
        if (used != 0) {
            lines.back() += ' ';
            ++used;
        }
        lines.back() += word;
        used += size;
        place += word.size();
    }
    return lines;
}

/// At most so many characters, cut at a word and ended with "…" where something is left out.
[[nodiscard]] inline std::string shortened(std::string_view words, std::size_t most) {
    if (width_of(words) <= most || most == 0) {
        return std::string(words);
    }
    std::size_t count = 0;
    std::size_t bytes = 0;
    std::size_t last_space = 0;
    for (; bytes < words.size(); ++bytes) {
        if ((static_cast<unsigned char>(words[bytes]) & 0xC0U) != 0x80U && ++count >= most) {
            break;
        }
        if (words[bytes] == ' ') {
            last_space = bytes;
        }
    }
    const bool at_word = bytes < words.size() && words[bytes] == ' ';
    std::string_view kept = words.substr(0, !at_word && last_space > bytes / 2 ? last_space : bytes);
    while (!kept.empty() && (kept.back() == ',' || kept.back() == ';' || kept.back() == ' ' || kept.back() == ':')) {
        kept.remove_suffix(1);
    }
    return std::string(kept) + "…";
}

/// How words stand out on a terminal.
enum class emphasis : std::uint8_t { none, heading, strong, alarm, good, faint };

/// Appends lines to a text.
class page {
public:
    page(std::string& out, std::size_t width, bool colour) noexcept : out_(&out), width_(width), colour_(colour) {}

    /// Words on lines of their own: the first begins with `mark`, the others stand under the words after it.
    void item(std::size_t indent, std::string_view mark, std::string_view words, emphasis how = emphasis::none) {
        const std::size_t left = indent + width_of(mark);
        const std::vector<std::string> lines = wrapped(words, width_ > left + 20 ? width_ - left : 20);
        for (std::size_t index = 0; index < lines.size(); ++index) {
            out_->append(indent, ' ');
            if (index == 0) {
                *out_ += mark;
            } else {
                out_->append(left - indent, ' ');
            }
            paint(lines[index], how);
            *out_ += '\n';
        }
    }
    void line(std::size_t indent, std::string_view words, emphasis how = emphasis::none) {
        item(indent, {}, words, how);
    }
    /// Words as they are, blanks too.
    void verbatim(std::size_t indent, std::string_view words, emphasis how = emphasis::none) {
        out_->append(indent, ' ');
        paint(words, how);
        *out_ += '\n';
    }
    void blank() { *out_ += '\n'; }
    /// A heading with an empty line before it, unless it is the first thing on the page.
    void heading(std::string_view words) {
        if (!out_->empty()) {
            blank();
        }
        line(0, words, emphasis::heading);
    }

private:
    void paint(std::string_view words, emphasis how) {
        if (!colour_ || how == emphasis::none) {
            *out_ += words;
            return;
        }
        *out_ += how == emphasis::heading  ? "\x1b[1;4m"
                 : how == emphasis::strong ? "\x1b[1m"
                 : how == emphasis::alarm  ? "\x1b[1;31m"
                 : how == emphasis::good   ? "\x1b[32m"
                                           : "\x1b[2m";
        *out_ += words;
        *out_ += "\x1b[0m";
    }

    std::string* out_;
    std::size_t width_;
    bool colour_;
};

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
