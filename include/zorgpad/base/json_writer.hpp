// SPDX-License-Identifier: BSL-1.0
// Writes JSON text: escaped, always valid UTF-8, the same bytes for the same calls.
#pragma once

#include <zorgpad/base/amount.hpp>
#include <zorgpad/base/calendar.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// One line without spaces, or two spaces of indent per level.
enum class json_style : std::uint8_t { compact, pretty };

namespace detail {

/// The length of the UTF-8 sequence at the front of a text that is not empty, or 0 where its first byte begins none.
[[nodiscard]] constexpr std::size_t utf8_length(std::string_view words) noexcept {
    const auto byte = [words](std::size_t index) { return static_cast<unsigned char>(words[index]); };
    const auto continues = [&](std::size_t index) { return index < words.size() && (byte(index) & 0xC0U) == 0x80U; };
    const unsigned char first = byte(0);
    if (first < 0x80U) {
        return 1;
    }
    if (first >= 0xC2U && first <= 0xDFU) {
        return continues(1) ? 2 : 0;
    }
    if (first >= 0xE0U && first <= 0xEFU) {
        // Neither overlong forms nor halves of a surrogate pair.
        const bool good =
            continues(1) && continues(2) && (first != 0xE0U || byte(1) >= 0xA0U) && (first != 0xEDU || byte(1) < 0xA0U);
        return good ? 3 : 0;
    }
    if (first >= 0xF0U && first <= 0xF4U) {
        const bool good = continues(1) && continues(2) && continues(3) && (first != 0xF0U || byte(1) >= 0x90U) &&
                          (first != 0xF4U || byte(1) < 0x90U);
        return good ? 4 : 0;
    }
    return 0;
}

} // namespace detail

/// Appends a JSON string with its quotation marks. Bytes that are not UTF-8 become U+FFFD.
inline void append_json_string(std::string& out, std::string_view words) {
    constexpr std::string_view hexadecimal = "0123456789abcdef";
    out += '"';
    while (!words.empty()) {
        const char first = words.front();
        const auto code = static_cast<unsigned char>(first);
        std::size_t length = 1;
        if (first == '"' || first == '\\') {
            out += '\\';
            out += first;
        } else if (first == '\n') {
            out += "\\n";
        } else if (first == '\t') {
            out += "\\t";
        } else if (first == '\r') {
            out += "\\r";
        } else if (code < 0x20U || code == 0x7FU) {
            out += "\\u00";
            out += hexadecimal[code >> 4U];
            out += hexadecimal[code & 0xFU];
        } else if (length = detail::utf8_length(words); length == 0) {
            out += "\xEF\xBF\xBD";
            length = 1;
        } else {
            out += words.substr(0, length);
        }
        words.remove_prefix(length);
    }
    out += '"';
}

/// Writes one JSON value, piece by piece, at the end of a string that the caller owns. Commas, line breaks and indents
/// come by themselves; calls must nest as JSON does. Linear in what is written; not for use from several threads at
/// once.
class json_writer {
public:
    explicit json_writer(std::string& out, json_style style = json_style::pretty) : out_(&out), style_(style) {}

    void begin_object() { begin('{', false); }
    void end_object() { end('}'); }
    /// `on_one_line`: also when pretty, as suits a short list of words.
    void begin_array(bool on_one_line = false) { begin('[', on_one_line); }
    void end_array() { end(']'); }

    /// The key of the member that is written next.
    void key(std::string_view name) {
        separate();
        append_json_string(*out_, name);
        *out_ += style_ == json_style::pretty ? ": " : ":";
        after_key_ = true;
    }

    void null() { raw("null"); }
    void value(bool truth) { raw(truth ? "true" : "false"); }
    void value(decimal number) { raw(to_string(number)); }
    template <class Integer, std::enable_if_t<std::is_integral_v<Integer>, int> = 0>
    void value(Integer number) {
        raw(std::to_string(number));
    }
    void value(std::string_view words) {
        separate();
        append_json_string(*out_, words);
    }
    void value(const std::string& words) { value(std::string_view(words)); }
    void value(const char* words) { value(std::string_view(words)); }
    void value(date day) { value(to_string(day)); }
    void value(day_of_year day) { value(to_string(day)); }
    void value(period length) { value(to_string(length)); }
    /// The value, or null.
    template <class Value>
    void value(const std::optional<Value>& maybe) {
        if (maybe) {
            value(*maybe);
        } else {
            null();
        }
    }

    /// JSON text that is written as it is.
    void raw(std::string_view json) {
        separate();
        *out_ += json;
    }

    /// A key with its value.
    template <class Value>
    void member(std::string_view name, const Value& given) {
        key(name);
        value(given);
    }
    /// A key with a list of values on one line.
    template <class Values>
    void list_member(std::string_view name, const Values& given) {
        key(name);
        begin_array(true);
        for (const auto& one : given) {
            value(one);
        }
        end_array();
    }

private:
    struct level {
        bool on_one_line;
        bool has_items = false;
    };

    void begin(char bracket, bool on_one_line) {
        separate();
        *out_ += bracket;
        levels_.push_back(level{on_one_line || (!levels_.empty() && levels_.back().on_one_line)});
    }

    void end(char bracket) {
        const level closed = levels_.back();
        levels_.pop_back();
        if (closed.has_items && !closed.on_one_line) {
            break_line();
        }
        *out_ += bracket;
    }

    void separate() {
        if (after_key_) {
            after_key_ = false;
            return;
        }
        if (levels_.empty()) {
            return;
        }
        level& here = levels_.back();
        if (here.has_items) {
            *out_ += ',';
        }
        if (!here.on_one_line) {
            break_line();
        } else if (here.has_items && style_ == json_style::pretty) {
            *out_ += ' ';
        }
        here.has_items = true;
    }

    void break_line() {
        if (style_ == json_style::pretty) {
            *out_ += '\n';
            out_->append(2 * levels_.size(), ' ');
        }
    }

    std::string* out_;
    json_style style_;
    std::vector<level> levels_;
    bool after_key_ = false;
};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
