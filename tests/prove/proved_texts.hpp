// SPDX-License-Identifier: BSL-1.0
// Books as JSON text, checked and proved. Compiled once: reading and checking are slow headers.
#pragma once

#include <zorgpad/base/calendar.hpp>
#include <zorgpad/base/finding.hpp>
#include <zorgpad/compile/compiled_book.hpp>
#include <zorgpad/model/book.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Everything found while reading, checking and proving a text of several files, parted by lines of three dashes.
zorgpad::findings proved_text(std::string_view text, std::optional<zorgpad::date> as_of = std::nullopt);

/// The same, with the advice to authors beside it.
zorgpad::findings advised_text(std::string_view text);

/// What only checking finds.
zorgpad::findings only_checked_text(std::string_view text);

/// Everything found in the book on disk, below include/zorgpad/nl/book.
zorgpad::findings proved_national_book();

/// The national layers of that book, merged.
zorgpad::merged_book merged_national_book();

/// The book of a text of one file, compiled as it is.
zorgpad::compiled_book compiled_text(std::string_view text);

/// A national layer with a count `loans`, a flag `debts` and these sections.
std::string loans_and(const std::string& sections);

/// The codes, sorted, each as often as it was found.
std::vector<std::string> codes(const zorgpad::findings& found);
