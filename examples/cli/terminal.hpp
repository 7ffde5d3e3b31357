// SPDX-License-Identifier: BSL-1.0
// What the program is connected to.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

enum class stream { input, output, error };

[[nodiscard]] bool is_terminal(stream which);

/// Whether colour is wanted there: only on a terminal, and not with NO_COLOR.
[[nodiscard]] bool wants_colour(stream which);

/// The width of lines on standard output: that of the terminal, at most 100; 100 anywhere else.
[[nodiscard]] std::size_t line_width();

/// The whole of a file; "-" is standard input. Nothing where it cannot be read.
[[nodiscard]] std::optional<std::string> read_text(const std::string& path);

/// Writes to standard output as it is. (Text mode on Windows would change the ends of lines.)
void print(const std::string& words);

/// How far something long has come, on standard error where that is a terminal; nothing of it stays.
class progress_bar {
public:
    progress_bar();
    ~progress_bar();
    progress_bar(const progress_bar&) = delete;
    progress_bar& operator=(const progress_bar&) = delete;

    void show(std::size_t done, std::size_t all);

private:
    bool is_wanted_;
    std::size_t shown_ = 0; ///< percent
};
