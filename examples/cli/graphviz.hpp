// SPDX-License-Identifier: BSL-1.0
// Graphviz, where it is installed.
#pragma once

#include <zorgpad/base/text.hpp>

#include <optional>
#include <string>

/// The picture that the `dot` found on the path makes of a text. Where it is missing or fails, that is said on standard
/// error.
[[nodiscard]] std::optional<std::string> draw_with_graphviz(const std::string& dot, const std::string& format,
                                                            zorgpad::language which);
