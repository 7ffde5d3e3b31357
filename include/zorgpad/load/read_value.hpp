// SPDX-License-Identifier: BSL-1.0
// Values that are the same wherever they stand: texts, numbers, days, ids, words of a closed list, and lists of these.
#pragma once

#include <zorgpad/base/sorted_order.hpp>
#include <zorgpad/base/text.hpp>
#include <zorgpad/load/reader.hpp>
#include <zorgpad/model/attribute.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// Lower-case letters and digits, parted by single hyphens and dots: "income.net-month".
[[nodiscard]] constexpr bool is_id(std::string_view words) noexcept {
    bool after_letter = false;
    for (const char letter : words) {
        const bool is_letter = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (!is_letter && !(after_letter && (letter == '-' || letter == '.'))) {
            return false;
        }
        after_letter = is_letter;
    }
    return after_letter;
}

/// A code of the CBS: GM and four digits.
[[nodiscard]] constexpr bool is_municipality_code(std::string_view words) noexcept {
    if (words.size() != 6 || words.substr(0, 2) != "GM") {
        return false;
    }
    for (const char digit : words.substr(2)) {
        if (digit < '0' || digit > '9') {
            return false;
        }
    }
    return true;
}

namespace detail {

/// "nl", "en", "zh-Hans".
[[nodiscard]] constexpr bool is_language_tag(std::string_view words) noexcept {
    const std::size_t letters = words.find('-') == std::string_view::npos ? words.size() : words.find('-');
    for (std::size_t place = 0; place < letters; ++place) {
        if (words[place] < 'a' || words[place] > 'z') {
            return false;
        }
    }
    for (const char letter : words.substr(letters)) {
        if (!((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
              (letter >= '0' && letter <= '9') || letter == '-')) {
            return false;
        }
    }
    return letters >= 2 && letters <= 3 && words.back() != '-';
}

[[nodiscard]] inline bool is_blank_text(std::string_view words) noexcept {
    return words.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// What reads a value into a variable; false where it could not. All have this form, so that tables can point to them.
inline bool read_value(reader& in, json_value value, std::string& out) {
    if (!in.expect(value, json_kind::string)) {
        return false;
    }
    if (is_blank_text(value.words())) {
        in.report(schema_kinds::empty_text, value.offset());
        return false;
    }
    out = value.words();
    return true;
}

inline bool read_value(reader& in, json_value value, bool& out) {
    if (!in.expect(value, json_kind::boolean)) {
        return false;
    }
    out = value.boolean();
    return true;
}

inline bool read_value(reader& in, json_value value, decimal& out) {
    if (!in.expect(value, json_kind::number)) {
        return false;
    }
    decimal_error error = decimal_error::none;
    const std::optional<decimal> number = parse_decimal(value.words(), &error);
    if (!number) {
        // A number out of range was reported when the text was parsed.
        if (error == decimal_error::too_many_decimals) {
            in.report(schema_kinds::too_many_decimals, value.offset());
        }
        return false;
    }
    out = *number;
    return true;
}

/// A whole number within limits.
inline bool read_count(reader& in, json_value value, std::int64_t& out, std::int64_t least, std::int64_t greatest) {
    if (!in.expect(value, json_kind::number)) {
        return false;
    }
    decimal_error error = decimal_error::none;
    const std::optional<decimal> number = parse_decimal(value.words(), &error);
    if (!number || !number->is_whole()) {
        if (error != decimal_error::out_of_range) {
            in.report(schema_kinds::not_whole, value.offset());
        }
        return false;
    }
    if (number->hundredths < least * 100 || number->hundredths > greatest * 100) {
        in.report(schema_kinds::number_range, value.offset(), {std::to_string(least), std::to_string(greatest)});
        return false;
    }
    out = number->hundredths / 100;
    return true;
}

/// The greatest count of anything in a book or family.
inline constexpr std::int64_t greatest_count = 1'000'000;

inline bool read_value(reader& in, json_value value, date& out) {
    if (!in.expect(value, json_kind::string)) {
        return false;
    }
    const std::optional<date> day = parse_date(value.words());
    if (!day) {
        in.report(schema_kinds::bad_date, value.offset());
        return false;
    }
    out = *day;
    return true;
}

inline bool read_value(reader& in, json_value value, period& out) {
    if (!in.expect(value, json_kind::string)) {
        return false;
    }
    const std::optional<period> length = parse_period(value.words());
    if (!length) {
        in.report(schema_kinds::bad_period, value.offset());
        return false;
    }
    out = *length;
    return true;
}

/// A text: a string is Dutch; an object has a string for each language tag.
inline bool read_value(reader& in, json_value value, text& out) {
    if (value.is(json_kind::string)) {
        std::string words;
        if (!read_value(in, value, words)) {
            return false;
        }
        out = text(std::move(words));
        return true;
    }
    if (!value.is(json_kind::object)) {
        in.wrong_type(value, {"een tekst", "a text"});
        return false;
    }
    if (value.size() == 0) {
        in.report(schema_kinds::empty_text, value.offset());
        return false;
    }
    for (const json_value member : items_of(value)) {
        std::string words;
        if (!is_language_tag(member.key())) {
            in.unknown_key(member, {"nl", "en"});
        } else if (read_value(in, member, words)) {
            out.set(member.key(), std::move(words));
        }
    }
    if (!value.find("nl")) {
        in.report(schema_kinds::text_missing_language, value.offset());
    }
    return true;
}

/// An id; whether anything has it shows when the layers are merged.
inline bool read_id(reader& in, json_value value, std::string& out) {
    if (!in.expect(value, json_kind::string)) {
        return false;
    }
    if (!is_id(value.words())) {
        in.report(schema_kinds::bad_id, value.offset(), {in.shown(value.words())});
        return false;
    }
    out = value.words();
    return true;
}

template <section_kind Kind>
bool read_value(reader& in, json_value value, reference<Kind>& out) {
    out.at = in.at(value.offset());
    return read_id(in, value, out.id);
}

/// The place of a word in a closed list.
inline std::optional<std::size_t> read_word(reader& in, json_value value, const std::string_view* words,
                                            std::size_t count) {
    if (!in.expect(value, json_kind::string)) {
        return std::nullopt;
    }
    for (std::size_t index = 0; index < count; ++index) {
        if (words[index] == value.words()) {
            return index;
        }
    }
    in.unknown_word(value, std::vector<std::string_view>(words, words + count));
    return std::nullopt;
}

template <class Enumeration, std::enable_if_t<std::is_enum_v<Enumeration>, int> = 0>
bool read_value(reader& in, json_value value, Enumeration& out) {
    constexpr auto& words = enumeration_words<Enumeration>::words;
    if (const auto index = read_word(in, value, words, sizeof(words) / sizeof(words[0]))) {
        out = static_cast<Enumeration>(*index);
        return true;
    }
    return false;
}

inline bool read_municipality(reader& in, json_value value, std::string& out) {
    if (!in.expect(value, json_kind::string)) {
        return false;
    }
    if (!is_municipality_code(value.words())) {
        in.report(schema_kinds::bad_code, value.offset());
        return false;
    }
    out = value.words();
    return true;
}

/// One item or a list of them. What cannot be read leaves an empty item: then there is an error and no result. (Items
/// are read where they will stay: moving them would be compiled for each type.)
template <class Item, class ReadItem>
void read_items(reader& in, json_value value, std::vector<Item>& out, ReadItem read_item) {
    const bool is_list = value.is(json_kind::array);
    out = std::vector<Item>(is_list ? value.size() : 1);
    Item* place = out.data();
    if (!is_list) {
        read_item(in, value, *place);
        return;
    }
    for (const json_value one : items_of(value)) {
        read_item(in, one, *place++);
    }
}
template <class Item>
void read_items(reader& in, json_value value, std::vector<Item>& out) {
    read_items(in, value, out, [](reader& to, json_value one, Item& item) { read_value(to, one, item); });
}

/// Strings that stand in one list twice. O(n log n).
inline void report_repeated(reader& in, json_value value) {
    if (value.is(json_kind::object) || value.size() < 2) {
        return;
    }
    std::vector<json_value> strings;
    for (const json_value one : items_of(value)) {
        if (one.is(json_kind::string)) {
            strings.push_back(one);
        }
    }
    std::vector<std::uint32_t> repeated;
    const std::vector<std::uint32_t> order =
        sorted_order(strings.size(), [&strings](std::uint32_t left, std::uint32_t right) {
            return strings[left].words() < strings[right].words();
        });
    for (std::size_t place = 1; place < order.size(); ++place) {
        if (strings[order[place]].words() == strings[order[place - 1]].words()) {
            repeated.push_back(order[place]);
        }
    }
    std::sort(repeated.begin(), repeated.end());
    for (const std::uint32_t which : repeated) {
        in.report(schema_kinds::repeated_item, strings[which].offset(), {in.shown(strings[which].words())});
    }
}

/// A list with at least one item.
inline bool expect_items(reader& in, json_value value) {
    if (value.is(json_kind::array) && value.size() == 0) {
        in.report(schema_kinds::empty_list, value.offset());
        return false;
    }
    return true;
}

/// Whether an object is an edit of a list, rather than an item of one.
[[nodiscard]] inline bool is_list_edit(json_value value) noexcept {
    return value.is(json_kind::object) && (value.find("add") || value.find("remove"));
}

/// A list that cannot be edited, as it is part of a value that is replaced whole.
template <class Item>
void read_whole_list(reader& in, json_value value, list<Item>& out) {
    read_items(in, value, out.items);
    report_repeated(in, value);
}

template <class Item>
bool read_value(reader& in, json_value value, list<Item>& out) {
    if (!is_list_edit(value)) {
        read_whole_list(in, value, out);
        return true;
    }
    out.is_edit = true;
    in.open(value, forms::list_edit);
    if (const auto add = value.find("add")) {
        read_whole_list(in, *add, out);
    }
    if (const auto remove = value.find("remove")) {
        read_items(in, *remove, out.remove);
    }
    return true;
}

inline void check_id(reader& in, json_value member) {
    if (!is_id(member.key())) {
        in.report(schema_kinds::bad_id, member.key_offset(), {in.shown(member.key())});
    }
}

/// Named parts; the names are ids.
template <class Value>
bool read_value(reader& in, json_value value, dictionary<Value>& out) {
    if (!in.expect(value, json_kind::object)) {
        return false;
    }
    using named = typename dictionary<Value>::named;
    out.entries = std::vector<named>(value.size());
    named* place = out.entries.data();
    for (const json_value member : items_of(value)) {
        check_id(in, member);
        place->id = member.key();
        place->at = in.at(member.key_offset());
        read_value(in, member, place->value);
        ++place;
    }
    return true;
}

/// Codes by system: the systems have names of their own.
inline bool read_value(reader& in, json_value value, dictionary<std::string>& out) {
    if (!in.expect(value, json_kind::object)) {
        return false;
    }
    out.entries = std::vector<dictionary<std::string>::named>(value.size());
    auto* place = out.entries.data();
    for (const json_value member : items_of(value)) {
        place->id = member.key();
        place->at = in.at(member.key_offset());
        read_value(in, member, place->value);
        ++place;
    }
    return true;
}

/// The member with this key into a variable; what is not there leaves it as it was.
template <class Value>
bool read_member(reader& in, json_value object, std::string_view key, Value& out) {
    const std::optional<json_value> member = object.find(key);
    return member && read_value(in, *member, out);
}

/// The member with this key into an optional; false where it is not there or is wrong.
template <class Value>
bool read_member(reader& in, json_value object, std::string_view key, std::optional<Value>& out) {
    const std::optional<json_value> member = object.find(key);
    return member && read_value(in, *member, out.emplace());
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
