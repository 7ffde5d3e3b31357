// SPDX-License-Identifier: BSL-1.0
// Arguments that several commands take.
#pragma once

#include "sources.hpp"

#include <CLI/CLI.hpp>

#include <map>

inline void add_language(CLI::App& command, zorgpad::language& which) {
    static const std::map<std::string, zorgpad::language> languages{{"nl", zorgpad::language::nl},
                                                                    {"en", zorgpad::language::en}};
    command.add_option("--lang", which, "Language: nl (default) or en")
        ->transform(CLI::Transformer(languages))
        ->check(CLI::IsMember({zorgpad::language::nl, zorgpad::language::en}))
        ->option_text("nl|en");
}

/// A word out of a short list.
inline void add_choice(CLI::App& command, const std::string& name, std::string& value,
                       const std::vector<std::string>& words, const std::string& meaning) {
    std::string all;
    for (const std::string& word : words) {
        all += (all.empty() ? "" : "|") + word;
    }
    command.add_option(name, value, meaning)->check(CLI::IsMember(words))->option_text(all);
}

/// `greedy`: one --book takes all the words that follow. Only where something required comes last.
inline void add_book(CLI::App& command, source_options& options, bool greedy = false) {
    command
        .add_option("--book", options.books, "A folder or file of a book; nl is the embedded national book (default)")
        ->allow_extra_args(greedy)
        ->option_text(greedy ? "BOOK..." : "BOOK (more than once)");
}

inline void add_books(CLI::App& command, source_options& options) {
    command.add_option("BOOK", options.books, "Folders or files of a book; nl is the embedded national book (default)");
}

inline void add_municipality(CLI::App& command, source_options& options) {
    command.add_option("--municipality", options.municipality, "CBS code (or name) of the municipality")
        ->option_text("GM0268");
}

/// A day, as YYYY-MM-DD.
inline void add_day(CLI::App& command, const std::string& name, std::optional<zorgpad::date>& day,
                    const std::string& meaning) {
    command
        .add_option_function<std::string>(
            name,
            [&day, name](const std::string& given) {
                day = zorgpad::parse_date(given);
                if (!day) {
                    throw CLI::ValidationError(name, given + " is not a day, such as 2026-11-21");
                }
            },
            meaning)
        ->option_text("DATE");
}
