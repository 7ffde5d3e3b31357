// SPDX-License-Identifier: BSL-1.0
// Kinds of finding: a stable code with words in Dutch and English. Each room keeps a table of its own.
#pragma once

#include <zorgpad/base/finding.hpp>

#include <initializer_list>
#include <string>
#include <string_view>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// A kind of finding. In the messages {0}, {1}, … stand for the arguments; `meaning` and `mend` are for `explain`.
struct finding_kind {
    std::string_view code; ///< "group.name"; never changes
    severity level;
    std::string_view message_nl; ///< what is wrong and what to do, in one or two sentences
    std::string_view message_en;
    std::string_view meaning_nl; ///< why it matters
    std::string_view meaning_en;
    std::string_view example; ///< a small book (or family) that provokes it, as JSON
};

namespace detail {

/// Puts the arguments into a message.
[[nodiscard]] inline std::string fill_in(std::string_view message, std::initializer_list<std::string_view> arguments) {
    std::string words;
    for (std::size_t index = 0; index < message.size(); ++index) {
        const bool is_mark = message[index] == '{' && index + 2 < message.size() && message[index + 2] == '}' &&
                             message[index + 1] >= '0' && message[index + 1] <= '9';
        const std::size_t which = is_mark ? static_cast<std::size_t>(message[index + 1] - '0') : arguments.size();
        if (which < arguments.size()) {
            words += arguments.begin()[which];
            index += 2;
        } else {
            words += message[index];
        }
    }
    return words;
}

} // namespace detail

/// A finding of this kind, at this place, with its message filled in.
[[nodiscard]] inline finding make_finding(const finding_kind& kind, source_position at,
                                          std::initializer_list<std::string_view> arguments = {}) {
    finding made;
    made.code = std::string(kind.code);
    made.level = kind.level;
    made.at = at;
    made.message = text(detail::fill_in(kind.message_nl, arguments), detail::fill_in(kind.message_en, arguments));
    return made;
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
