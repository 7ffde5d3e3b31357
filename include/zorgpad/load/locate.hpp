// SPDX-License-Identifier: BSL-1.0
// From a byte in a source text to what people need: line, column and JSON pointer; and back from a pointer to a byte.
// Worked out only when asked for, from the text itself, which may be broken.
#pragma once

#include <zorgpad/base/finding.hpp>
#include <zorgpad/base/sorted_order.hpp>
#include <zorgpad/load/scan.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// 1-based; the column counts Unicode code points. A line ends with a line feed.
struct line_and_column {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
};

/// So many bytes at most has the JSON pointer of a place; of what is further in, the nearest around it is named.
inline constexpr std::size_t longest_pointer = 4096;

namespace detail {

/// Walks through the lines of a text; every offset asked for must be at or after the one before.
class line_walk {
public:
    explicit line_walk(std::string_view text) noexcept : text_(text) {}

    [[nodiscard]] line_and_column at(std::size_t offset) noexcept {
        for (offset = offset < text_.size() ? offset : text_.size(); place_ < offset; ++place_) {
            if (text_[place_] == '\n') {
                here_ = line_and_column{here_.line + 1, 1};
            } else if ((static_cast<unsigned char>(text_[place_]) & 0xC0U) != 0x80U) {
                ++here_.column;
            }
        }
        // A byte inside a character belongs to that character.
        const bool inside = offset < text_.size() && (static_cast<unsigned char>(text_[offset]) & 0xC0U) == 0x80U;
        return line_and_column{here_.line, inside && here_.column > 1 ? here_.column - 1 : here_.column};
    }

private:
    std::string_view text_;
    std::size_t place_ = 0;
    line_and_column here_;
};

/// Walks through the values of a text and knows the way to each. Linear; memory only for the depth of the text.
class value_walk {
public:
    explicit value_walk(std::string_view text) noexcept : text_(text) {}

    /// Takes the next token; false at the end of the text.
    [[nodiscard]] bool next() {
        start_ = skip_blank(text_, end_);
        if (start_ >= text_.size()) {
            return false;
        }
        end_ = token_end(text_, start_);
        const char first = text_[start_];
        is_value_ = false;
        if (first == '}' || first == ']') {
            if (!levels_.empty()) {
                levels_.pop_back();
            }
        } else if (first == ',') {
            if (!levels_.empty()) {
                levels_.back().has_item = false;
                ++levels_.back().index;
            }
        } else if (first != ':') {
            if (!levels_.empty() && levels_.back().is_object && !levels_.back().has_item) {
                levels_.back().key = text_.substr(start_, end_ - start_);
                levels_.back().has_item = true;
            } else {
                is_value_ = true;
                if (!levels_.empty()) {
                    levels_.back().has_item = true;
                }
            }
        }
        return true;
    }

    /// After next(): goes into the object or array that was just met, where it is one.
    void enter(bool on_the_way = false) {
        if (is_value_ && (text_[start_] == '{' || text_[start_] == '[')) {
            levels_.push_back(level{text_.substr(0, 0), 0, text_[start_] == '{', false, on_the_way});
        }
    }

    [[nodiscard]] std::size_t start() const noexcept { return start_; }
    /// Where the token that comes after this one begins.
    [[nodiscard]] std::size_t next_start() const noexcept { return skip_blank(text_, end_); }
    [[nodiscard]] bool is_value() const noexcept { return is_value_; }
    [[nodiscard]] std::size_t depth() const noexcept { return levels_.size(); }
    [[nodiscard]] bool on_the_way() const noexcept { return levels_.empty() || levels_.back().on_the_way; }

    /// The last step of the way to the value just met.
    [[nodiscard]] std::string last_step() const { return levels_.empty() ? std::string() : step(levels_.back()); }

    /// RFC 6901, of the value or key just met; of the object or array around it where it is neither, or where the
    /// pointer would be longer than `longest_pointer`. (A text could have thousands of places below a key of
    /// megabytes.)
    [[nodiscard]] std::string pointer() const {
        std::string words;
        for (const level& one : levels_) {
            if (!one.has_item) {
                continue;
            }
            if (one.is_object && words.size() + one.key.size() > longest_pointer) {
                break;
            }
            words += '/';
            for (const char letter : step(one)) {
                if (letter == '~') {
                    words += "~0";
                } else if (letter == '/') {
                    words += "~1";
                } else {
                    words += letter;
                }
            }
        }
        return words;
    }

private:
    struct level {
        std::string_view key;
        std::size_t index;
        bool is_object;
        bool has_item;
        bool on_the_way;
    };

    [[nodiscard]] static std::string step(const level& one) {
        return one.is_object ? unescaped(one.key) : std::to_string(one.index);
    }

    std::string_view text_;
    std::vector<level> levels_;
    std::size_t start_ = 0;
    std::size_t end_ = 0;
    bool is_value_ = false;
};

/// Walks through the pointers of a text; every offset asked for must be at or after the one before.
class pointer_walk {
public:
    explicit pointer_walk(std::string_view text) : walk_(text), next_start_(walk_.next_start()) {}

    [[nodiscard]] std::string at(std::size_t offset) {
        while (more_ && next_start_ <= offset) {
            walk_.enter();
            more_ = walk_.next();
            next_start_ = walk_.next_start();
        }
        return walk_.pointer();
    }

private:
    value_walk walk_;
    std::size_t next_start_;
    bool more_ = true;
};

/// What a step of a JSON pointer (RFC 6901), written without its slash, stands for.
[[nodiscard]] inline std::string step_of_pointer(std::string_view written) {
    std::string step;
    for (std::size_t place = 0; place < written.size(); ++place) {
        const bool is_escape = written[place] == '~' && place + 1 < written.size();
        step += !is_escape ? written[place] : written[++place] == '0' ? '~' : '/';
    }
    return step;
}

} // namespace detail

/// The line and column of a byte of a text; of an offset past the end, the end. Linear in the offset.
[[nodiscard]] inline line_and_column locate_line(std::string_view text, std::size_t offset) noexcept {
    return detail::line_walk(text).at(offset);
}

/// The JSON pointer (RFC 6901) of the value or key at a byte of a text; of the object or array around it where there is
/// neither or where it would be too long. Linear in the offset; the text may be broken.
[[nodiscard]] inline std::string locate_pointer(std::string_view text, std::size_t offset) {
    return detail::pointer_walk(text).at(offset);
}

/// The byte at which the value begins that a JSON pointer names, or nothing. Linear in the size of the text.
[[nodiscard]] inline std::optional<std::uint32_t> offset_of(std::string_view text, std::string_view pointer) {
    if (!pointer.empty() && pointer.front() != '/') {
        return std::nullopt;
    }
    std::vector<std::string> steps;
    while (!pointer.empty()) {
        const std::size_t next = std::min(pointer.find('/', 1), pointer.size());
        steps.push_back(detail::step_of_pointer(pointer.substr(1, next - 1)));
        pointer.remove_prefix(next);
    }
    detail::value_walk walk(text);
    while (walk.next()) {
        const bool fits = walk.is_value() && walk.on_the_way() && walk.depth() <= steps.size() &&
                          (walk.depth() == 0 || walk.last_step() == steps[walk.depth() - 1]);
        if (fits && walk.depth() == steps.size()) {
            return static_cast<std::uint32_t>(walk.start());
        }
        walk.enter(fits);
    }
    return std::nullopt;
}

namespace detail {

/// A place to fill in.
struct place_target {
    source_position at;
    place* where;
};

inline void fill_places(const std::vector<place_target>& targets, const source_files& sources) {
    const std::vector<std::uint32_t> order =
        sorted_order(targets.size(), [&targets](std::uint32_t left, std::uint32_t right) {
            return targets[left].at < targets[right].at;
        });
    for (std::size_t index = 0; index < order.size();) {
        const std::uint32_t file = targets[order[index]].at.file;
        if (file >= sources.size()) {
            return;
        }
        const source_file& source = sources[file];
        line_walk lines(source.contents);
        pointer_walk pointers(source.contents);
        for (; index < order.size() && targets[order[index]].at.file == file; ++index) {
            const place_target& one = targets[order[index]];
            const line_and_column here = lines.at(one.at.offset);
            one.where->file = source.name;
            one.where->line = here.line;
            one.where->column = here.column;
            one.where->pointer = pointers.at(one.at.offset);
            one.where->layer = source.layer;
        }
    }
}

[[nodiscard]] inline bool comes_before(const finding& left, const finding& right) {
    if (!(left.at == right.at)) {
        return left.at < right.at;
    }
    for (const int order :
         {left.at.is_somewhere() ? 0 : left.where.file.compare(right.where.file), left.code.compare(right.code),
          left.variant.compare(right.variant), left.message.in("nl").compare(right.message.in("nl"))}) {
        if (order != 0) {
            return order < 0;
        }
    }
    return false;
}

[[nodiscard]] inline bool same_finding(const finding& left, const finding& right) {
    return left.at == right.at && left.code == right.code && left.level == right.level &&
           left.variant == right.variant && left.message == right.message && left.where.file == right.where.file &&
           left.witness == right.witness;
}

} // namespace detail

/// Gives each finding that has a JSON pointer the place in a text that is whole where the value begins that it names;
/// the beginning of the text where there is none. One walk through the text for all of them.
inline void find_offsets(findings& all, std::string_view text) {
    std::map<std::string, std::vector<finding*>> wanted;
    for (finding& one : all) {
        one.at = source_position{0, 0};
        wanted[one.where.pointer].push_back(&one);
    }
    detail::value_walk walk(text);
    while (!wanted.empty() && walk.next()) {
        const auto place = walk.is_value() ? wanted.find(walk.pointer()) : wanted.end();
        if (place != wanted.end()) {
            for (finding* one : place->second) {
                one->at.offset = static_cast<std::uint32_t>(walk.start());
            }
            wanted.erase(place);
        }
        walk.enter();
    }
}

/// Fills in the `place` of every finding and of what is related to it, sorts them by file, offset, code, variant and
/// words, and leaves out what was found twice. What has no position keeps its place and comes last. Linear in the
/// sources, and in the findings but for sorting.
inline void resolve(findings& all, const source_files& sources) {
    const std::vector<std::uint32_t> order = sorted_order(all.size(), [&all](std::uint32_t left, std::uint32_t right) {
        return detail::comes_before(all[left], all[right]);
    });
    findings sorted;
    sorted.reserve(all.size());
    for (const std::uint32_t index : order) {
        if (sorted.empty() || !detail::same_finding(sorted.back(), all[index])) {
            sorted.push_back(std::move(all[index]));
        }
    }
    all = std::move(sorted);
    std::vector<detail::place_target> targets;
    for (finding& one : all) {
        if (one.at.is_somewhere()) {
            targets.push_back({one.at, &one.where});
        }
        for (related_place& other : one.related) {
            if (other.at.is_somewhere()) {
                targets.push_back({other.at, &other.where});
            }
        }
    }
    detail::fill_places(targets, sources);
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
