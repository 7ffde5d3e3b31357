// SPDX-License-Identifier: BSL-1.0
// Books as JSON text, checked. Compiled once: reading and checking are slow headers.
#pragma once

#include <zorgpad/base/calendar.hpp>
#include <zorgpad/base/finding.hpp>
#include <zorgpad/check/plain_language.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What is wrong, found while reading and checking the files, without advice. Named "1.json", "2.json", …
zorgpad::findings checked(const std::vector<std::string>& files, std::optional<zorgpad::date> as_of = std::nullopt);

/// The same with advice.
zorgpad::findings advised(const std::vector<std::string>& files, std::optional<zorgpad::date> as_of = std::nullopt);
/// The same by another measure and other phrases.
zorgpad::findings advised_by(const zorgpad::plain_language& words, const std::vector<std::string>& files);
/// The same of one text of several files.
zorgpad::findings advised_text(std::string_view text, std::optional<zorgpad::date> as_of = std::nullopt);

/// The merged book of one municipality: its layers, and what was found.
struct checked_book {
    bool has_value = false;
    std::vector<std::string> layers;
    zorgpad::findings found;
};
checked_book checked_for(const std::vector<std::string>& files, const std::string& municipality);

/// Everything found on disk, below include/zorgpad/nl/book.
zorgpad::findings checked_embedded_book();

/// A national layer with these sections: `"roles": { … }`.
std::string national(const std::string& sections);
/// A layer of Nijmegen.
std::string municipal(const std::string& sections);
/// A national layer with one pathway "money" of these nodes, beginning at "meet".
std::string money(const std::string& nodes, const std::string& sections = "");

/// The codes, sorted, each as often as it was found.
std::vector<std::string> codes(const zorgpad::findings& found);
/// The findings with a code.
zorgpad::findings with_code(const zorgpad::findings& found, std::string_view code);
/// The pointers of findings, sorted.
std::vector<std::string> pointers(const zorgpad::findings& found);

using all_codes = std::vector<std::string>;

/// What is said of the progress of a check, as "done/all".
std::vector<std::string> progress_of(const std::vector<std::string>& files);
