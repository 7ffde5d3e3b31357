// SPDX-License-Identifier: BSL-1.0
// A JSON text as a tree that knows where everything was written: numbers as they stand, members in their order.
#pragma once

#include <zorgpad/version.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

enum class json_kind : std::uint8_t { null, boolean, number, string, array, object };

class json_tree;

/// A value in a tree. Cheap to copy; valid as long as the tree is where it is.
class json_value {
public:
    json_value(const json_tree& tree, std::uint32_t index) noexcept : tree_(&tree), index_(index) {}

    [[nodiscard]] json_kind kind() const noexcept;
    [[nodiscard]] bool is(json_kind wanted) const noexcept { return kind() == wanted; }
    /// The bytes of the value in the source text: from `offset` up to `end`.
    [[nodiscard]] std::uint32_t offset() const noexcept;
    [[nodiscard]] std::uint32_t end() const noexcept;

    /// A string without its escapes, or a number as it is written.
    [[nodiscard]] std::string_view words() const noexcept;
    [[nodiscard]] bool boolean() const noexcept;

    /// Of a member of an object: its key, and where that stands.
    [[nodiscard]] std::string_view key() const noexcept;
    [[nodiscard]] std::uint32_t key_offset() const noexcept;

    class iterator;
    /// The items of an array, or the members of an object, in the order written.
    [[nodiscard]] iterator begin() const noexcept;
    [[nodiscard]] iterator end_of_items() const noexcept;
    [[nodiscard]] std::uint32_t size() const noexcept;

    /// The member with this key. Linear in the number of members.
    [[nodiscard]] std::optional<json_value> find(std::string_view key) const noexcept;

private:
    const json_tree* tree_;
    std::uint32_t index_;
};

/// All values of one text in one flat list, so that however deep the text is, nothing here ever recurses.
class json_tree {
public:
    static constexpr std::uint32_t none = 0xFFFFFFFFU;

    struct node {
        std::uint32_t offset = 0;
        std::uint32_t end = 0;
        std::uint32_t first = none;  ///< the first item; of a string or number the place in `words`
        std::uint32_t count = 0;     ///< of items; of bytes in `words`; 1 for true
        std::uint32_t next = none;   ///< the next item of the same parent
        std::uint32_t key_first = 0; ///< the place of the key in `words`
        std::uint32_t key_count = 0;
        std::uint32_t key_offset = 0;
        json_kind kind = json_kind::null;
        bool is_repeated = false; ///< its key was there already: left out
    };

    std::vector<node> nodes; ///< the root first
    std::string words;

    [[nodiscard]] json_value root() const noexcept { return json_value(*this, 0); }
};

class json_value::iterator {
public:
    iterator(const json_tree& tree, std::uint32_t index) noexcept : tree_(&tree), index_(index) {}
    [[nodiscard]] json_value operator*() const noexcept { return json_value(*tree_, index_); }
    iterator& operator++() noexcept {
        index_ = tree_->nodes[index_].next;
        return *this;
    }
    friend bool operator!=(const iterator& left, const iterator& right) noexcept { return left.index_ != right.index_; }
    friend bool operator==(const iterator& left, const iterator& right) noexcept { return left.index_ == right.index_; }

private:
    const json_tree* tree_;
    std::uint32_t index_;
};

/// For `for (json_value item : items_of(list))`.
class json_items {
public:
    explicit json_items(json_value parent) noexcept : parent_(parent) {}
    [[nodiscard]] json_value::iterator begin() const noexcept { return parent_.begin(); }
    [[nodiscard]] json_value::iterator end() const noexcept { return parent_.end_of_items(); }

private:
    json_value parent_;
};
[[nodiscard]] inline json_items items_of(json_value parent) noexcept { return json_items(parent); }

inline json_kind json_value::kind() const noexcept { return tree_->nodes[index_].kind; }
inline std::uint32_t json_value::offset() const noexcept { return tree_->nodes[index_].offset; }
inline std::uint32_t json_value::end() const noexcept { return tree_->nodes[index_].end; }
inline bool json_value::boolean() const noexcept { return is(json_kind::boolean) && tree_->nodes[index_].count == 1; }
inline std::string_view json_value::words() const noexcept {
    const json_tree::node& here = tree_->nodes[index_];
    return is(json_kind::string) || is(json_kind::number)
               ? std::string_view(tree_->words).substr(here.first, here.count)
               : std::string_view();
}
inline std::string_view json_value::key() const noexcept {
    const json_tree::node& here = tree_->nodes[index_];
    return std::string_view(tree_->words).substr(here.key_first, here.key_count);
}
inline std::uint32_t json_value::key_offset() const noexcept { return tree_->nodes[index_].key_offset; }
inline std::uint32_t json_value::size() const noexcept {
    return is(json_kind::array) || is(json_kind::object) ? tree_->nodes[index_].count : 0;
}
inline json_value::iterator json_value::begin() const noexcept {
    return iterator(*tree_, size() == 0 ? json_tree::none : tree_->nodes[index_].first);
}
inline json_value::iterator json_value::end_of_items() const noexcept { return iterator(*tree_, json_tree::none); }
inline std::optional<json_value> json_value::find(std::string_view key) const noexcept {
    if (is(json_kind::object)) {
        for (const json_value member : items_of(*this)) {
            if (member.key() == key) {
                return member;
            }
        }
    }
    return std::nullopt;
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
