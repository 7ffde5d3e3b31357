// SPDX-License-Identifier: BSL-1.0
// Where something was written: a file and a byte offset. Line, column and pointer are worked out only when asked for.
#pragma once

#include <zorgpad/version.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// A byte in a source file. `file` is an index into the sources of the book (or 0 for a single text).
struct source_position {
    static constexpr std::uint32_t nowhere = 0xFFFFFFFFU;
    std::uint32_t file = nowhere;
    std::uint32_t offset = 0;

    [[nodiscard]] constexpr bool is_somewhere() const noexcept { return file != nowhere; }
    friend constexpr bool operator==(source_position left, source_position right) noexcept {
        return left.file == right.file && left.offset == right.offset;
    }
    friend constexpr bool operator<(source_position left, source_position right) noexcept {
        return left.file != right.file ? left.file < right.file : left.offset < right.offset;
    }
};

/// A text that was read: its name as the caller gave it, its contents, and the id of the layer it belongs to.
struct source_file {
    std::string name;
    std::string contents;
    std::string layer;
};

using source_files = std::vector<source_file>;

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
