// SPDX-License-Identifier: BSL-1.0
// A small book, and families for it, for tests of what is said about them.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>
#include <zorgpad/model/book.hpp>
#include <zorgpad/model/family.hpp>

#include <string>

/// The small book for a municipality; an empty code: the national layer.
zorgpad::compiled_book small_book(const std::string& municipality = {});

/// Its layers, merged.
zorgpad::merged_book small_merged_book(const std::string& municipality = {});

/// A family on 21 November 2026, from the members of its JSON object.
zorgpad::family small_family(const std::string& members);
