// SPDX-License-Identifier: BSL-1.0
// Lines of a stream, some megabytes at a time.
#pragma once

#include <zorgpad/version.hpp>

#include <algorithm>
#include <cstdint>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// Reads whole lines into memory, about `bytes` at a time. Memory: that much and the longest line; a line longer than
/// `longest` by more than a part is cut short (it is no family any more, so it is reported as a bad one). Not
/// thread-safe.
class line_reader {
public:
    static constexpr std::size_t longest = std::size_t{16} << 20U;

    explicit line_reader(std::istream& in, std::size_t bytes = std::size_t{1} << 20U) : in_(in), bytes_(bytes) {}

    /// The next lines, without their ends, and the number of the first (from 1); false at the end. The views hold until
    /// `text` changes.
    [[nodiscard]] bool next(std::string& text, std::vector<std::string_view>& lines, std::uint64_t& first) {
        lines.clear();
        first = next_line_;
        text = std::move(rest_);
        rest_.clear();
        std::size_t searched = 0;
        std::size_t end = std::string::npos;
        while (end == std::string::npos && in_.good()) {
            const std::size_t had = text.size();
            text.resize(had + bytes_);
            in_.read(text.data() + had, static_cast<std::streamsize>(bytes_));
            text.resize(had + static_cast<std::size_t>(in_.gcount()));
            end = text.rfind('\n');
            if (end != std::string::npos && end < searched) {
                end = std::string::npos;
            }
            searched = text.size();
            if (end == std::string::npos && text.size() > longest) {
                text.resize(longest);
                skip_line();
                text += '\n';
                end = text.size() - 1;
            }
        }
        const bool is_whole = end != std::string::npos;
        if (!is_whole) {
            end = text.size(); // the last line has no end
        } else {
            rest_.assign(text, end + 1, std::string::npos);
        }
        for (std::size_t from = 0; from < end || (is_whole && from == end);) {
            const std::size_t until = std::min(text.find('\n', from), end);
            lines.push_back(std::string_view(text).substr(from, until - from));
            from = until + 1;
        }
        next_line_ += lines.size();
        return !lines.empty() || !rest_.empty() || in_.good();
    }

private:
    void skip_line() {
        char one = 0;
        while (in_.get(one) && one != '\n') {
        }
    }

    std::istream& in_;
    std::size_t bytes_;
    std::string rest_;
    std::uint64_t next_line_ = 1;
};

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
