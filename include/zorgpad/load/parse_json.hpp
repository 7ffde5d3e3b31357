// SPDX-License-Identifier: BSL-1.0
// Text to tree. The only header that knows nlohmann/json: its SAX parser reads, over an iterator that tells how far it
// is.
#pragma once

#include <zorgpad/base/amount.hpp>
#include <zorgpad/base/outcome.hpp>
#include <zorgpad/base/sorted_order.hpp>
#include <zorgpad/load/finding_list.hpp>
#include <zorgpad/load/json_tree.hpp>
#include <zorgpad/load/syntax_error.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

namespace detail {

/// An iterator over bytes that counts how many the reader has taken.
class counting_iterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    counting_iterator(const char* place, std::size_t& taken) noexcept : place_(place), taken_(&taken) {}
    [[nodiscard]] const char& operator*() const noexcept { return *place_; }
    counting_iterator& operator++() noexcept {
        ++place_;
        ++*taken_;
        return *this;
    }
    counting_iterator operator++(int) noexcept {
        const counting_iterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const counting_iterator& left, const counting_iterator& right) noexcept {
        return left.place_ == right.place_;
    }
    friend bool operator!=(const counting_iterator& left, const counting_iterator& right) noexcept {
        return left.place_ != right.place_;
    }

private:
    const char* place_;
    std::size_t* taken_;
};

/// What the parser calls: by virtual functions, so that its loop is compiled small.
using json_events = nlohmann::json_sax<nlohmann::json>;
using counting_input =
    decltype(nlohmann::detail::input_adapter(std::declval<counting_iterator>(), std::declval<counting_iterator>()));

/// Builds the tree from what the parser hands over.
class tree_builder final : public json_events {
public:
    tree_builder(std::string_view text, const json_limits& limits, finding_list& found, json_tree& tree)
        : text_(text), most_levels_(std::min<std::size_t>(limits.depth, 1000)), most_values_(limits.values),
          found_(&found), tree_(&tree) {}

    /// The bytes that the parser has taken, for the iterator to count.
    [[nodiscard]] std::size_t& taken() noexcept { return taken_; }
    /// Of a parse that failed: that a number was too large for the parser itself.
    [[nodiscard]] bool met_overflow() const noexcept { return met_overflow_; }

    // What follows is the SAX interface of nlohmann/json.
    bool null() override {
        if (!has_room()) {
            return false;
        }
        add(json_kind::null, 4);
        return true;
    }
    bool boolean(bool truth) override {
        if (!has_room()) {
            return false;
        }
        json_tree::node& made = add(json_kind::boolean, truth ? 4 : 5);
        made.count = truth ? 1 : 0;
        return true;
    }
    bool number_integer(std::int64_t) override { return number(); }
    bool number_unsigned(std::uint64_t) override { return number(); }
    bool number_float(double, const std::string&) override { return number(); }
    bool string(std::string& words) override {
        if (!has_room()) {
            return false;
        }
        const std::uint32_t first = keep(words);
        json_tree::node& made = add(json_kind::string, std::string_view::npos);
        made.first = first;
        made.count = static_cast<std::uint32_t>(words.size());
        return true;
    }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return start(json_kind::object); }
    bool start_array(std::size_t) override { return start(json_kind::array); }
    bool end_object() override {
        drop_duplicates(open_.back().index);
        return end();
    }
    bool end_array() override { return end(); }
    bool key(std::string& words) override {
        const std::size_t from = next_token();
        key_ =
            pending_key{keep(words), static_cast<std::uint32_t>(words.size()), static_cast<std::uint32_t>(from), true};
        end_ = taken_;
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& error) override {
        if (error.id == 406) {
            met_overflow_ = true;
        } else {
            parser_state state;
            state.taken_over = end_;
            state.position = position;
            state.in_string = std::string_view(error.what()).find("invalid string") != std::string_view::npos;
            state.has_value = !tree_->nodes.empty();
            state.is_open = !open_.empty();
            state.in_object = state.is_open && tree_->nodes[open_.back().index].kind == json_kind::object;
            state.object_is_empty = state.in_object && tree_->nodes[open_.back().index].count == 0;
            state.after_key = key_.is_there;
            const syntax_error what = explain_syntax(text_, state);
            found_->add(json_kinds::syntax, what.offset, {what.dutch, what.english});
        }
        return false;
    }

private:
    struct pending_key {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
        std::uint32_t offset = 0;
        bool is_there = false;
    };
    struct open_level {
        std::uint32_t index;
        std::uint32_t last = json_tree::none;
    };

    /// The beginning of the token after the last one that was handed over: between them stand only commas and colons.
    [[nodiscard]] std::size_t next_token() const noexcept {
        std::size_t at = skip_blank(text_, end_);
        while (at < text_.size() && (text_[at] == ',' || text_[at] == ':')) {
            at = skip_blank(text_, at + 1);
        }
        return at;
    }

    /// Whether there may be one more value; reports it where there may not.
    [[nodiscard]] bool has_room() {
        if (tree_->nodes.size() < most_values_) {
            return true;
        }
        found_->add(json_kinds::too_many_values, next_token(), {std::to_string(most_values_)});
        return false;
    }

    [[nodiscard]] std::uint32_t keep(std::string_view words) {
        const auto first = static_cast<std::uint32_t>(tree_->words.size());
        tree_->words += words;
        return first;
    }

    /// Adds a value that begins at the next token and has so many bytes; npos: up to where the parser is. (After a
    /// string that is its end; after a number the parser has taken one byte more.)
    json_tree::node& add(json_kind kind, std::size_t length) {
        const std::size_t from = next_token();
        end_ = length == std::string_view::npos ? taken_ : from + length;
        const auto index = static_cast<std::uint32_t>(tree_->nodes.size());
        json_tree::node made;
        made.kind = kind;
        made.offset = static_cast<std::uint32_t>(from);
        made.end = static_cast<std::uint32_t>(end_);
        made.key_first = key_.first;
        made.key_count = key_.count;
        made.key_offset = key_.offset;
        key_ = pending_key();
        if (!open_.empty()) {
            open_level& parent = open_.back();
            ++tree_->nodes[parent.index].count;
            (parent.last == json_tree::none ? tree_->nodes[parent.index].first : tree_->nodes[parent.last].next) =
                index;
            parent.last = index;
        }
        tree_->nodes.push_back(made);
        return tree_->nodes.back();
    }

    bool number() {
        if (!has_room()) {
            return false;
        }
        const std::size_t from = next_token();
        const std::string_view words = text_.substr(from, number_length(text_.substr(from)));
        decimal_error error = decimal_error::none;
        if (!parse_decimal(words, &error) && error == decimal_error::out_of_range) {
            found_->add(json_kinds::number_range, from);
        }
        const std::uint32_t first = keep(words);
        json_tree::node& made = add(json_kind::number, words.size());
        made.first = first;
        made.count = static_cast<std::uint32_t>(words.size());
        return true;
    }

    bool start(json_kind kind) {
        if (!has_room()) {
            return false;
        }
        if (open_.size() >= most_levels_) {
            found_->add(json_kinds::too_deep, next_token(), {std::to_string(most_levels_)});
            return false;
        }
        add(kind, 1);
        open_.push_back(open_level{static_cast<std::uint32_t>(tree_->nodes.size() - 1)});
        return true;
    }

    bool end() {
        const std::size_t from = next_token();
        end_ = from + 1;
        tree_->nodes[open_.back().index].end = static_cast<std::uint32_t>(end_);
        open_.pop_back();
        return true;
    }

    /// Reports every member whose key was there already, and leaves it out of the tree.
    void drop_duplicates(std::uint32_t object) {
        std::vector<json_tree::node>& nodes = tree_->nodes;
        if (nodes[object].count < 2) {
            return;
        }
        const auto key_of = [&](std::uint32_t index) { return json_value(*tree_, index).key(); };
        members_.clear();
        for (std::uint32_t index = nodes[object].first; index != json_tree::none; index = nodes[index].next) {
            members_.push_back(index);
        }
        // Nodes are made in the order of the text, and equals keep theirs: the first of them was written first.
        const std::vector<std::uint32_t> order =
            sorted_order(members_.size(), [&](std::uint32_t left, std::uint32_t right) {
                return key_of(members_[left]) < key_of(members_[right]);
            });
        bool all_differ = true;
        std::uint32_t first = members_[order.front()];
        for (std::size_t place = 1; place < order.size(); ++place) {
            const std::uint32_t index = members_[order[place]];
            if (key_of(index) != key_of(first)) {
                first = index;
                continue;
            }
            all_differ = false;
            nodes[index].is_repeated = true;
            if (finding* made =
                    found_->add(json_kinds::duplicate_key, nodes[index].key_offset, {found_->shown(key_of(index))})) {
                made->related.push_back(
                    {{found_->file(), nodes[first].key_offset}, {}, text("de eerste keer", "the first time")});
            }
        }
        if (!all_differ) {
            unlink_repeated(object);
        }
    }

    void unlink_repeated(std::uint32_t object) {
        std::vector<json_tree::node>& nodes = tree_->nodes;
        std::uint32_t last = nodes[object].first;
        nodes[object].count = 1;
        for (std::uint32_t index = nodes[last].next; index != json_tree::none; index = nodes[index].next) {
            if (!nodes[index].is_repeated) {
                nodes[last].next = index;
                last = index;
                ++nodes[object].count;
            }
        }
        nodes[last].next = json_tree::none;
    }

    std::string_view text_;
    std::size_t most_levels_;
    std::size_t most_values_;
    finding_list* found_;
    json_tree* tree_;
    std::size_t taken_ = 0;
    std::size_t end_ = 0; ///< of the last token that was handed over
    pending_key key_;
    std::vector<open_level> open_;
    std::vector<std::uint32_t> members_;
    bool met_overflow_ = false;
};

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad

// sax_parse() instantiates the readers of the binary formats too, though they are never called: a second and a half of
// every user's compile. Over our own iterator, in versions whose form is known, there is nothing to read.
#if NLOHMANN_JSON_VERSION_MAJOR == 3 && (NLOHMANN_JSON_VERSION_MINOR == 11 || NLOHMANN_JSON_VERSION_MINOR == 12)
NLOHMANN_JSON_NAMESPACE_BEGIN
namespace detail {
template <>
class binary_reader<nlohmann::json, zorgpad::detail::counting_input, zorgpad::detail::json_events> {
public:
    binary_reader(zorgpad::detail::counting_input&&, input_format_t) {}
    bool sax_parse(input_format_t, zorgpad::detail::json_events*, bool) { return false; }
};
} // namespace detail
NLOHMANN_JSON_NAMESPACE_END
#endif

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Reports what is not plain UTF-8; true where all is.
[[nodiscard]] inline bool check_encoding(std::string_view text, finding_list& found) {
    if (text.substr(0, 3) == "\xEF\xBB\xBF") {
        found.add(json_kinds::encoding, 0,
                  {"er staat een onzichtbare BOM voor; sla het bestand op zonder BOM",
                   "there is an invisible BOM in front; save the file without BOM"});
        return false;
    }
    if (text.substr(0, 2) == "\xFF\xFE" || text.substr(0, 2) == "\xFE\xFF") {
        found.add(json_kinds::encoding, 0, {"dit is UTF-16", "this is UTF-16"});
        return false;
    }
    bool good = true;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8_length(text.substr(at, 4));
        if (text[at] == '\0') {
            found.add(json_kinds::encoding, at, {"hier staat een byte nul", "there is a zero byte here"});
            return false;
        }
        if (length == 0 && good) {
            found.add(json_kinds::encoding, at,
                      {"deze byte hoort bij geen enkel teken", "this byte belongs to no character"});
            good = false;
        }
        at += std::max<std::size_t>(1, length);
    }
    return good;
}

/// The text with a 0 in the place of every number that could be too large for the parser: the tree keeps numbers as
/// they are written, so nothing is lost.
[[nodiscard]] inline std::string without_large_numbers(std::string_view text) {
    std::string tamed(text);
    for (std::size_t at = skip_blank(text, 0); at < text.size();) {
        // What is no number is left for the parser to refuse, and so is what follows one without a mark between.
        const std::size_t length = number_length(text.substr(at, token_end(text, at) - at));
        if (length > 3) {
            tamed.replace(at, length, length, ' ');
            tamed[at] = '0';
        }
        at = skip_blank(text, length > 0 ? at + length : token_end(text, at));
    }
    return tamed;
}

/// One run of the parser: whether it came to the end. `text` is the source, or its tamed copy; `taken` counts bytes.
template <class Events>
[[nodiscard]] bool run_parser(std::string_view text, std::size_t& taken, Events& events) {
    const char* const first = text.data();
    json_events* const to = &events;
    return nlohmann::json::sax_parse(counting_iterator(first, taken), counting_iterator(first + text.size(), taken), to,
                                     nlohmann::json::input_format_t::json, true, true);
}

/// The tree of a text, where it has one, though other things may be wrong with it; all findings go to the list.
template <class Limits>
[[nodiscard]] std::optional<json_tree> parse_tree(std::string_view text, const Limits& limits, finding_list& found) {
    const std::size_t most_bytes = std::min<std::size_t>(limits.size, std::size_t{1} << 30U);
    if (text.size() > most_bytes) {
        found.add(json_kinds::too_large, 0, {std::to_string(most_bytes)});
        return std::nullopt;
    }
    if (!check_encoding(text, found)) {
        return std::nullopt;
    }
    json_tree tree;
    findings made;
    finding_list list = found.apart(made);
    tree_builder builder(text, limits, list, tree);
    bool good = run_parser(text, builder.taken(), builder);
    if (!good && builder.met_overflow()) {
        // Once more, from the start.
        tree = json_tree();
        made.clear();
        list = found.apart(made);
        tree_builder again(text, limits, list, tree);
        const std::string tamed = without_large_numbers(text);
        good = run_parser(tamed, again.taken(), again);
    }
    found.take(std::move(made));
    return good ? std::optional<json_tree>(std::move(tree)) : std::nullopt;
}

} // namespace detail

/// Reads JSON text, with // and /* */ comments. The findings carry offsets (see resolve() for lines and columns),
/// `file` is put in their positions. There is a tree exactly where nothing is wrong. Any bytes may be given; linear in
/// their number (sorting keys apart), and nothing recurses.
template <class Limits = json_limits>
[[nodiscard]] outcome<json_tree> parse_json(std::string_view text, const Limits& limits = {}, std::uint32_t file = 0) {
    findings all;
    detail::finding_list found(all, file, limits.findings, true);
    std::optional<json_tree> tree = detail::parse_tree(text, limits, found);
    return outcome<json_tree>(std::move(tree), std::move(all));
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY outcome<json_tree> parse_json(std::string_view text, const json_limits& limits, std::uint32_t file);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
