// SPDX-License-Identifier: BSL-1.0
// Three truth values and their logic (strong Kleene): no < unknown < yes.
#pragma once

#include <zorgpad/version.hpp>

#include <cstdint>
#include <string_view>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What is known of a statement about a family. Unknown is the normal state of a conversation that has just begun.
enum class truth : std::uint8_t { no = 0, unknown = 1, yes = 2 };

/// Kleene and: the least of the two.
[[nodiscard]] constexpr truth operator&(truth left, truth right) noexcept { return left < right ? left : right; }

/// Kleene or: the greatest of the two.
[[nodiscard]] constexpr truth operator|(truth left, truth right) noexcept { return left < right ? right : left; }

/// Kleene not: mirrored around unknown.
[[nodiscard]] constexpr truth operator!(truth value) noexcept {
    return static_cast<truth>(2 - static_cast<std::uint8_t>(value));
}

/// Yes or no from what is certain.
[[nodiscard]] constexpr truth truth_of(bool value) noexcept { return value ? truth::yes : truth::no; }

/// True for yes and no, false for unknown.
[[nodiscard]] constexpr bool is_definite(truth value) noexcept { return value != truth::unknown; }

/// "no", "unknown" or "yes".
[[nodiscard]] constexpr std::string_view name_of(truth value) noexcept {
    return value == truth::no ? "no" : value == truth::yes ? "yes" : "unknown";
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
