// SPDX-License-Identifier: BSL-1.0
// What a layer says of one attribute, and how the attributes of an entry are described once for everybody: reading,
// merging, listing and the JSON Schema all walk the same `describe`.
#pragma once

#include <zorgpad/base/position.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What holds for every attribute, whatever its value: not mentioned, set, or removed (`null`) by the layer at `at`.
struct attribute_base {
    enum class mention : std::uint8_t { absent, set, removed };

    mention said = mention::absent;
    source_position at;

    explicit operator bool() const noexcept { return said == mention::set; }
};

/// An attribute of an entry, with its value where it is set.
template <class Value>
struct attribute : attribute_base {
    using value_type = Value;
    Value value{};

    [[nodiscard]] const Value& operator*() const noexcept { return value; }
    [[nodiscard]] Value& operator*() noexcept { return value; }
    [[nodiscard]] const Value* operator->() const noexcept { return &value; }
    [[nodiscard]] Value* operator->() noexcept { return &value; }
    /// The value, or another one where it is not set.
    [[nodiscard]] Value value_or(Value other) const { return said == mention::set ? value : std::move(other); }

    void set(Value given, source_position where) {
        value = std::move(given);
        said = mention::set;
        at = where;
    }
};

/// A list attribute: written whole (also as a single value), or as an edit of the list below: `{"add": …, "remove":
/// …}`.
template <class Item>
struct list {
    std::vector<Item> items;  ///< the list, or with `is_edit` what is added
    std::vector<Item> remove; ///< with `is_edit`: what is taken out
    bool is_edit = false;

    [[nodiscard]] auto begin() const noexcept { return items.begin(); }
    [[nodiscard]] auto end() const noexcept { return items.end(); }
    [[nodiscard]] bool empty() const noexcept { return items.empty(); }
    [[nodiscard]] std::size_t size() const noexcept { return items.size(); }
};

/// Named parts inside an attribute (options, exceptions, themes), in the order written. Replaced whole.
template <class Value>
struct dictionary {
    struct named {
        std::string id;
        source_position at;
        Value value;
    };
    std::vector<named> entries;

    [[nodiscard]] auto begin() const noexcept { return entries.begin(); }
    [[nodiscard]] auto end() const noexcept { return entries.end(); }
    [[nodiscard]] bool empty() const noexcept { return entries.empty(); }
    [[nodiscard]] const Value* find(std::string_view id) const noexcept {
        for (const named& one : entries) {
            if (one.id == id) {
                return &one.value;
            }
        }
        return nullptr;
    }
};

/// How an attribute is named in JSON and what it means. `describe` hands one to its visitor with each member.
struct key {
    std::string_view name;
    std::string_view meaning; ///< one English sentence, for the JSON Schema and for `show`
    bool required = false;
};

/// The sections of a book.
enum class section_kind : std::uint8_t {
    sources,
    norms,
    facts,
    conditions,
    roles,
    contacts,
    consents,
    signals,
    instruments,
    services,
    schemes,
    pathways,
    examples
};

inline constexpr std::string_view section_names[] = {"sources",  "norms",    "facts",   "conditions",  "roles",
                                                     "contacts", "consents", "signals", "instruments", "services",
                                                     "schemes",  "pathways", "examples"};

[[nodiscard]] constexpr std::string_view name_of(section_kind kind) noexcept {
    return section_names[static_cast<std::size_t>(kind)];
}

/// The id of an entry of a section, and where it was written.
template <section_kind Kind>
struct reference {
    static constexpr section_kind kind = Kind;
    std::string id;
    source_position at;
    friend bool operator==(const reference& left, const reference& right) noexcept { return left.id == right.id; }
    friend bool operator<(const reference& left, const reference& right) noexcept { return left.id < right.id; }
};

/// A word of a closed list, such as "pathway". Specialised per enumeration: `static constexpr std::string_view
/// words[]`, in the order of the enumerators.
template <class Enumeration>
struct enumeration_words;

template <class Enumeration>
[[nodiscard]] constexpr std::string_view word_of(Enumeration value) noexcept {
    return enumeration_words<Enumeration>::words[static_cast<std::size_t>(value)];
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
