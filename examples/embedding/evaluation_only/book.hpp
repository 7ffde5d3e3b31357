// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <zorgpad/evaluation.hpp>

#include <optional>

/// The book of this program, compiled; nothing where it has errors.
std::optional<zorgpad::compiled_book> compile_book();
