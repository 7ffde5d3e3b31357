// SPDX-License-Identifier: BSL-1.0
// The findings about one text: as many as it may have, and no more of its words than may be repeated.
#pragma once

#include <zorgpad/base/json_writer.hpp>
#include <zorgpad/load/catalogue.hpp>
#include <zorgpad/load/limits.hpp>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

namespace detail {

/// Part of a text as it can be shown in a message: on one line, and not too long.
[[nodiscard]] inline std::string excerpt(std::string_view words, std::size_t most_letters = 60) {
    std::string shown;
    std::size_t letters = 0;
    while (!words.empty()) {
        if (letters++ == most_letters) {
            return shown + "…";
        }
        const std::size_t length = std::max<std::size_t>(1, utf8_length(words));
        const bool visible = static_cast<unsigned char>(words.front()) >= 0x20U && words.front() != 0x7F;
        if (visible && utf8_length(words) != 0) {
            shown += words.substr(0, length);
        } else {
            shown += "·";
        }
        words.remove_prefix(length);
    }
    return shown;
}

/// Adds findings, as long as there are not too many. `shows_words`: messages may repeat what the text says (a book), or
/// not (a family).
class finding_list {
public:
    finding_list(findings& all, std::uint32_t file, std::size_t most, bool shows_words)
        : all_(&all), file_(file), most_(most), shows_words_(shows_words) {}

    /// The finding that was added, or nullptr.
    finding* add(const finding_kind& kind, std::size_t offset, std::initializer_list<std::string_view> arguments = {}) {
        if (count_ > most_) {
            return nullptr;
        }
        const source_position at{file_, static_cast<std::uint32_t>(offset)};
        if (count_++ == most_) {
            all_->push_back(make_finding(json_kinds::more_findings, at, {std::to_string(most_)}));
            return nullptr;
        }
        all_->push_back(make_finding(kind, at, arguments));
        return &all_->back();
    }

    /// Adds findings that were made apart.
    void take(findings made) {
        for (finding& one : made) {
            if (count_ <= most_) {
                ++count_;
                all_->push_back(std::move(one));
            }
        }
    }

    /// Whether no more findings are kept, so that it is no use to work out what they would say.
    [[nodiscard]] bool is_full() const noexcept { return count_ >= most_; }

    [[nodiscard]] std::uint32_t file() const noexcept { return file_; }

    /// What the text says, as far as it may be repeated.
    [[nodiscard]] std::string shown(std::string_view words) const {
        return shows_words_ ? excerpt(words) : std::string("…");
    }
    /// The same list, for findings that are taken over or forgotten later.
    [[nodiscard]] finding_list apart(findings& all) const { return finding_list(all, file_, most_, shows_words_); }

private:
    findings* all_;
    std::uint32_t file_;
    std::size_t most_;
    bool shows_words_;
    std::size_t count_ = 0;
};

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
