// SPDX-License-Identifier: BSL-1.0
// Books and families from JSON texts, for tests that do not want to know of JSON.
#pragma once

#include <zorgpad/base/outcome.hpp>
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/model/book.hpp>

#include <stdexcept>
#include <string>
#include <vector>

namespace test {

/// What was made. Throws std::runtime_error with all findings where nothing was.
template <class Value>
[[nodiscard]] Value value_of(zorgpad::outcome<Value> outcome) {
    if (outcome) {
        return *std::move(outcome);
    }
    std::string words;
    for (const zorgpad::finding& one : outcome.findings()) {
        words += one.code + " at " + one.where.pointer + ": " + std::string(one.message.in("en")) + "\n";
    }
    throw std::runtime_error(words);
}

/// The files of a text, which are parted by a line of three dashes.
[[nodiscard]] std::vector<std::string> files_in(std::string_view text);

/// Reads files, which are named 1.json, 2.json, …
[[nodiscard]] zorgpad::outcome<zorgpad::book> read_files(const std::vector<std::string>& files);

/// Compiles a book of JSON texts for a municipality (or, empty, the national layers). Throws std::runtime_error with
/// all findings where the texts have errors.
[[nodiscard]] zorgpad::compiled_book compile_texts(const std::vector<std::string>& texts,
                                                   const std::string& municipality = "");

/// Compiles a merged book without checking it.
[[nodiscard]] zorgpad::compiled_book compile_merged(const zorgpad::merged_book& book);

/// The plan as JSON text.
[[nodiscard]] std::string json_of(const zorgpad::plan& plan);

/// A family from JSON, held against a book. Throws std::runtime_error with all findings where it has errors.
[[nodiscard]] zorgpad::family family_of(const std::string& text, const zorgpad::compiled_book& book);

/// A national layer with these sections, for example R"("facts": {…})".
[[nodiscard]] std::string national(const std::string& sections);

/// The step with this id (and person), or nullptr.
[[nodiscard]] const zorgpad::plan_step* find_step(const zorgpad::plan& plan, const std::string& id,
                                                  std::string_view of = "");
[[nodiscard]] const zorgpad::plan_scheme* find_scheme(const zorgpad::plan& plan, const std::string& id,
                                                      std::string_view of = "");

/// The ids of the steps in order, each with "@person" where it is about one.
[[nodiscard]] std::vector<std::string> step_names(const zorgpad::plan& plan);
/// The questions in order, as "kind:id@person".
[[nodiscard]] std::vector<std::string> question_names(const zorgpad::plan& plan);
/// What an outcome waits for, sorted, as "id@person".
[[nodiscard]] std::vector<std::string> names_of(const zorgpad::plan& plan,
                                                const zorgpad::kept_list<std::uint32_t>& items);

} // namespace test
