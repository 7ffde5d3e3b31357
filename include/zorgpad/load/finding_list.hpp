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

/// How many findings the files of one book may have together.
struct finding_quota {
    std::size_t most = 0;
    std::size_t count = 0;
    bool is_exceeded = false;

    [[nodiscard]] bool is_used_up() const noexcept { return count >= most; }
};

/// Adds findings, as long as there are not too many. `shows_words`: messages may repeat what the text says (a book), or
/// not (a family). `of_book`: what the files of a book share, where there are several.
class finding_list {
public:
    finding_list(findings& all, std::uint32_t file, std::size_t most, bool shows_words,
                 finding_quota* of_book = nullptr)
        : all_(&all), file_(file), most_(most), shows_words_(shows_words), of_book_(of_book) {}

    /// The finding that was added, or nullptr.
    finding* add(const finding_kind& kind, std::size_t offset, std::initializer_list<std::string_view> arguments = {}) {
        const source_position at{file_, static_cast<std::uint32_t>(offset)};
        if (!makes_room(at)) {
            return nullptr;
        }
        all_->push_back(make_finding(kind, at, arguments));
        return &all_->back();
    }

    /// Adds findings that were made apart.
    void take(findings made) {
        for (finding& one : made) {
            if (makes_room(one.at)) {
                all_->push_back(std::move(one));
            }
        }
    }

    /// Whether no more findings are kept, so that it is no use to work out what they would say.
    [[nodiscard]] bool is_full() const noexcept {
        return count_ >= most_ || (of_book_ != nullptr && of_book_->is_used_up());
    }

    [[nodiscard]] std::uint32_t file() const noexcept { return file_; }

    /// What the text says, as far as it may be repeated.
    [[nodiscard]] std::string shown(std::string_view words) const {
        return shows_words_ ? excerpt(words) : std::string("…");
    }
    /// The same list, for findings that are taken over or forgotten later.
    [[nodiscard]] finding_list apart(findings& all) const { return finding_list(all, file_, most_, shows_words_); }

private:
    /// Whether one more is kept; where it is not, that is said once.
    [[nodiscard]] bool makes_room(source_position at) {
        if (of_book_ != nullptr && of_book_->is_used_up()) {
            if (!std::exchange(of_book_->is_exceeded, true)) {
                all_->push_back(make_finding(limit_kinds::too_many_findings, at, {std::to_string(of_book_->most)}));
            }
            return false;
        }
        if (count_ == most_) {
            if (!std::exchange(is_exceeded_, true)) {
                all_->push_back(make_finding(json_kinds::more_findings, at, {std::to_string(most_)}));
            }
            return false;
        }
        ++count_;
        if (of_book_ != nullptr) {
            ++of_book_->count;
        }
        return true;
    }

    findings* all_;
    std::uint32_t file_;
    std::size_t most_;
    bool shows_words_;
    finding_quota* of_book_;
    std::size_t count_ = 0;
    bool is_exceeded_ = false;
};

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
