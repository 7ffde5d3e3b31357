// SPDX-License-Identifier: BSL-1.0
// Files of many families, a family a line: read and judged in parts, on several threads, in order.
#pragma once

#include "sources.hpp"
#include <zorgpad/batch/judge_lines.hpp>
#include <zorgpad/model/book.hpp>

#include <functional>
#include <string>
#include <vector>

using program_shelf = zorgpad::batch::program_shelf<zorgpad::book>;

/// What the commands for many families take.
struct many_families {
    std::string path;     ///< "-": standard input
    unsigned threads = 0; ///< 0: as many as there are processors
    std::optional<zorgpad::date> as_of;
    zorgpad::language which = zorgpad::language::nl;
};

/// How reading went.
struct reading_result {
    std::uint64_t families = 0;
    std::uint64_t bad_lines = 0;
    exit_status status = success;
};

/// The lines of one part, judged with each book in turn.
using judged_part = std::vector<zorgpad::batch::judged_lines>;

/// Reads the file part by part and judges each part with every shelf. `work(thread, part, number of the first line)` is
/// called from several threads at once; `finish(thread)` then in order of the parts. Bad lines are said on standard
/// error and skipped. Memory does not grow with the file.
[[nodiscard]] reading_result read_families(const many_families& from, const std::vector<program_shelf*>& shelves,
                                           const std::optional<std::string>& municipality,
                                           const std::function<void(unsigned, const judged_part&, std::uint64_t)>& work,
                                           const std::function<void(unsigned)>& finish);

/// The number of threads meant.
[[nodiscard]] unsigned threads_of(const many_families& from);
