// SPDX-License-Identifier: BSL-1.0
// Findings are data: what is wrong, where, and what to do. Rendering them is somebody else's work.
#pragma once

#include <zorgpad/base/position.hpp>
#include <zorgpad/base/text.hpp>

#include <string>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// An error stops compiling; a warning and a note do not.
enum class severity : std::uint8_t { error, warning, note };

[[nodiscard]] constexpr std::string_view name_of(severity level) noexcept {
    return level == severity::error ? "error" : level == severity::warning ? "warning" : "note";
}

/// A place, worked out for people: 1-based line and column (in Unicode code points), and the JSON pointer (RFC 6901).
struct place {
    std::string file;
    std::uint32_t line = 0; ///< 0 where the finding is about no single place
    std::uint32_t column = 0;
    std::string pointer;
    std::string layer;
};

/// Something else that belongs to the finding, such as the other definition in a conflict.
struct related_place {
    source_position at;
    place where;
    text words;
};

/// One finding. `code` is stable ("group.name"); the words may change.
struct finding {
    std::string code;
    severity level = severity::error;
    source_position at;
    place where;         ///< filled from `at` when the findings leave the library
    std::string variant; ///< the municipality whose merged book shows it; empty: every one
    text message;        ///< what is wrong, and what to do
    std::vector<related_place> related;
    std::string witness; ///< a family as JSON that shows it, where some family is affected
};

using findings = std::vector<finding>;

[[nodiscard]] inline bool has_errors(const findings& all) noexcept {
    for (const finding& one : all) {
        if (one.level == severity::error) {
            return true;
        }
    }
    return false;
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
