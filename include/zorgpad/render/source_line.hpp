// SPDX-License-Identifier: BSL-1.0
// The line of a source text that a finding is about, with a caret below the place.
#pragma once

#include <zorgpad/base/finding.hpp>

#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {
namespace detail {

/// A piece of a line, and how many characters stand before the place in it.
struct marked_line {
    std::string words; ///< empty: there is no such line
    std::size_t before = 0;
};

/// The characters (Unicode code points) of a line from one up to another, "…" where it goes on. A tab is a blank.
[[nodiscard]] inline std::string cut(std::string_view line, std::size_t from, std::size_t until) {
    std::string words;
    std::size_t count = 0;
    for (const char one : line) {
        count += (static_cast<unsigned char>(one) & 0xC0U) != 0x80U ? 1 : 0;
        if (count > until) {
            return words + "…";
        }
        if (count > from) {
            words += one == '\t' ? ' ' : one;
        }
    }
    return words;
}

/// Finds lines of source texts by the name of the text. Reads each text once, when it is first asked for.
class line_finder {
public:
    /// The texts must live as long; none where the pointer is null.
    explicit line_finder(const source_files* sources) {
        if (sources != nullptr) {
            for (const source_file& one : *sources) {
                texts_.emplace(one.name, known_text{one.contents, {}});
            }
        }
    }

    /// The line of a place, without the blanks it begins with; of a long one the part around the place.
    [[nodiscard]] marked_line find(const place& where) {
        constexpr std::size_t most = 100;
        constexpr std::size_t least_before = 30;
        const auto text = texts_.find(where.file);
        marked_line made;
        if (text == texts_.end() || where.line == 0) {
            return made;
        }
        const std::string_view line = text->second.line(where.line);
        if (line.empty()) {
            return made;
        }
        const std::size_t blanks = std::min(line.find_first_not_of(" \t"), line.size());
        const std::size_t column = where.column == 0 ? 0 : where.column - 1;
        std::size_t first = std::min(blanks, column);
        if (column - first > most - least_before) {
            first = column - least_before;
            made.words = "…";
            made.before = 1;
        }
        made.words += cut(line, first, first + most);
        made.before += column - first;
        return made;
    }

private:
    struct known_text {
        std::string_view contents;
        std::vector<std::size_t> starts; ///< of lines; empty: not looked at yet

        [[nodiscard]] std::string_view line(std::size_t number) {
            if (starts.empty()) {
                starts.push_back(0);
                for (std::size_t at = 0; at < contents.size(); ++at) {
                    if (contents[at] == '\n') {
                        starts.push_back(at + 1);
                    }
                }
            }
            if (number > starts.size()) {
                return {};
            }
            const std::string_view rest = contents.substr(starts[number - 1]);
            return rest.substr(0, rest.find_first_of("\r\n"));
        }
    };

    std::map<std::string_view, known_text> texts_;
};

} // namespace detail
} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
