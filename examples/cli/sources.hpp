// SPDX-License-Identifier: BSL-1.0
// Books, municipalities and families, from the command line.
#pragma once

#include "status.hpp"
#include <zorgpad/base/outcome.hpp>
#include <zorgpad/compile/compiled_book.hpp>
#include <zorgpad/model/book.hpp>
#include <zorgpad/model/family.hpp>

#include <optional>
#include <string>
#include <vector>

/// A result, or how the program ends; what went wrong has been said on standard error.
template <class Value>
struct or_status {
    std::optional<Value> value;
    exit_status status = success;

    or_status(Value given) : value(std::move(given)) {}
    or_status(exit_status ends) : status(ends) {}
    explicit operator bool() const noexcept { return value.has_value(); }
    [[nodiscard]] const Value& operator*() const noexcept { return *value; }
    [[nodiscard]] Value& operator*() noexcept { return *value; }
    [[nodiscard]] const Value* operator->() const noexcept { return &*value; }
};

/// What several commands take.
struct source_options {
    std::vector<std::string> books; ///< folders, files, or "nl": the embedded national book; none: "nl"
    std::string municipality;       ///< a CBS code or a name; empty: what the family states
    zorgpad::language which = zorgpad::language::nl;
};

/// Loads the books named, without judging them. The findings are in the outcome.
[[nodiscard]] zorgpad::outcome<zorgpad::book> load_books(const std::vector<std::string>& names);

/// The texts that findings are about, as far as they can be read (again).
[[nodiscard]] zorgpad::source_files texts_of(const zorgpad::findings& all);

/// 3 where something could not be read at all, otherwise 1.
[[nodiscard]] exit_status status_of(const zorgpad::findings& all);

/// Loads the books; errors are said on standard error.
[[nodiscard]] or_status<zorgpad::book> load(const source_options& options);

/// The code that holds on a day for a code or name, or nothing for nothing. A retired code gets a note on standard
/// error.
[[nodiscard]] or_status<std::string> find_code(const std::string& given, std::optional<zorgpad::date> day,
                                               zorgpad::language which);

/// Merges and compiles for a municipality code, as it stands on a day; errors are said on standard error.
[[nodiscard]] or_status<zorgpad::compiled_book> compile_for(const zorgpad::book& book, const std::string& code,
                                                            std::optional<zorgpad::date> day, zorgpad::language which);

/// Merges only, for showing.
[[nodiscard]] or_status<zorgpad::merged_book> merge_for(const zorgpad::book& book, const std::string& code,
                                                        zorgpad::language which);

/// A family and the book that holds for it.
struct family_case {
    zorgpad::family who;
    zorgpad::compiled_book book;
};

struct family_source {
    std::string path;                   ///< "-": standard input; empty: a family of whom nothing is known
    std::optional<zorgpad::date> as_of; ///< overrides the family
    std::string role;                   ///< overrides the family
};

/// Reads a family, lets the options override what it states, compiles the book for its municipality and holds the
/// family against it.
[[nodiscard]] or_status<family_case> load_case(const source_options& options, const family_source& from);

/// Says findings on standard error.
void say(const zorgpad::findings& all, zorgpad::language which);
