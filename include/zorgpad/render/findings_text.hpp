// SPDX-License-Identifier: BSL-1.0
// Findings for people: file:line:column: severity: message [code], with what belongs to it below.
#pragma once

#include <zorgpad/base/finding.hpp>
#include <zorgpad/render/layout.hpp>
#include <zorgpad/render/names.hpp>
#include <zorgpad/render/source_line.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

struct findings_options {
    bool colour = false;   ///< for terminals
    bool witnesses = true; ///< the family that shows it, as JSON on one line
    /// The texts that the findings are about, by name: then the line of each is shown, with a caret below the place.
    const source_files* sources = nullptr;
};

[[nodiscard]] constexpr std::string_view severity_words(severity level, language which) noexcept {
    return level == severity::error     ? in_words(which, "fout", "error")
           : level == severity::warning ? in_words(which, "waarschuwing", "warning")
                                        : in_words(which, "opmerking", "note");
}

namespace detail {

/// "book/facts.json:12:5", as far as it is known.
[[nodiscard]] inline std::string place_words(const place& where) {
    std::string words = where.file;
    if (where.line != 0) {
        words += ":" + std::to_string(where.line) + ":" + std::to_string(where.column);
    }
    return words;
}

[[nodiscard]] inline std::string one_line(std::string_view words) {
    std::string line;
    for (const char one : words) {
        const bool blank = one == '\n' || one == '\r' || one == '\t' || one == ' ';
        if (!blank) {
            line += one;
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
    return line;
}

} // namespace detail

/// Findings as text, one after the other, each beginning with a line that editors and build servers recognise. Empty
/// for no findings. Linear in their number.
[[nodiscard]] inline std::string text(const findings& all, language which, const findings_options& options = {}) {
    std::string words;
    page out(words, static_cast<std::size_t>(-1), options.colour);
    detail::line_finder lines(options.sources);
    for (const finding& one : all) {
        const std::string where = detail::place_words(one.where);
        const std::string start =
            (where.empty() ? "" : where + ": ") + std::string(severity_words(one.level, which)) + ": ";
        out.item(0, start, std::string(one.message.in(which)) + " [" + one.code + "]",
                 one.level == severity::error ? emphasis::alarm : emphasis::none);
        const detail::marked_line line = lines.find(one.where);
        if (!line.words.empty()) {
            out.verbatim(4, line.words);
            out.verbatim(4 + line.before, "^", emphasis::good);
        }
        std::string about = one.where.pointer;
        if (!one.where.layer.empty()) {
            about += (about.empty() ? "" : ", ") + phrase(which, "laag ", "layer ") + one.where.layer;
        }
        if (!one.variant.empty()) {
            about += (about.empty() ? "" : ", ") + phrase(which, "gemeente ", "municipality ") + one.variant;
            if (municipality_name(one.variant) != one.variant) {
                about += " (" + std::string(municipality_name(one.variant)) + ")";
            }
        }
        if (!about.empty()) {
            out.line(4, about, emphasis::faint);
        }
        for (const related_place& other : one.related) {
            const std::string there = detail::place_words(other.where);
            out.item(4, there.empty() ? "" : there + ": ", other.words.in(which));
        }
        if (options.witnesses && !one.witness.empty()) {
            out.item(4, in_words(which, "gezin dat dit laat zien: ", "a family that shows it: "),
                     detail::one_line(one.witness));
        }
    }
    return words;
}

/// "2 fouten, 1 waarschuwing", or that nothing was found.
[[nodiscard]] inline std::string summary(const findings& all, language which) {
    std::int64_t counts[3] = {0, 0, 0};
    for (const finding& one : all) {
        ++counts[static_cast<std::size_t>(one.level)];
    }
    std::vector<std::string> parts;
    if (counts[0] != 0) {
        parts.push_back(
            detail::counted(counts[0], in_words(which, "fout", "error"), in_words(which, "fouten", "errors")));
    }
    if (counts[1] != 0) {
        parts.push_back(detail::counted(counts[1], in_words(which, "waarschuwing", "warning"),
                                        in_words(which, "waarschuwingen", "warnings")));
    }
    if (counts[2] != 0) {
        parts.push_back(
            detail::counted(counts[2], in_words(which, "opmerking", "note"), in_words(which, "opmerkingen", "notes")));
    }
    return parts.empty() ? phrase(which, "niets gevonden", "nothing found") : list_words(parts, which);
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
