// SPDX-License-Identifier: BSL-1.0
// What reading needs everywhere: reporting at a place, and objects whose keys are known.
#pragma once

#include <zorgpad/base/amount.hpp>
#include <zorgpad/load/finding_list.hpp>
#include <zorgpad/load/json_tree.hpp>
#include <zorgpad/load/nearest.hpp>
#include <zorgpad/load/value_forms.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Words in both languages of the library.
struct phrase {
    std::string_view dutch;
    std::string_view english;
};

[[nodiscard]] constexpr phrase phrase_for(json_kind kind) noexcept {
    constexpr phrase phrases[] = {{"null", "null"},          {"true of false", "true or false"},
                                  {"een getal", "a number"}, {"een tekst", "a text"},
                                  {"een lijst", "a list"},   {"een object", "an object"}};
    return phrases[static_cast<std::size_t>(kind)];
}

/// " Bedoelt u “x”?", or the possible words where none is near and they are few.
struct suggestion {
    std::string dutch;
    std::string english;
};

[[nodiscard]] inline suggestion suggest(std::string_view wanted, const std::vector<std::string_view>& known) {
    const std::string_view near = nearest(wanted, known);
    if (!near.empty()) {
        const std::string quoted = "“" + std::string(near) + "”?";
        return suggestion{" Bedoelt u " + quoted, " Did you mean " + quoted};
    }
    if (known.empty() || known.size() > 20) {
        return suggestion{};
    }
    std::string words;
    for (const std::string_view one : known) {
        words += words.empty() ? " " : ", ";
        words += one;
    }
    return suggestion{" Wel kan:" + words + ".", " Possible:" + words + "."};
}

/// Where findings go while one text is read. Nothing stops at the first.
class reader {
public:
    reader(std::string_view text, finding_list& found, reading_budget* budget = nullptr) noexcept
        : text_(text), found_(&found), budget_(budget) {}

    [[nodiscard]] source_position at(std::uint32_t offset) const noexcept {
        return source_position{found_->file(), offset};
    }

    /// The finding, or nullptr where there are too many.
    finding* report(const finding_kind& kind, std::uint32_t offset,
                    std::initializer_list<std::string_view> arguments = {}) {
        return found_->add(kind, offset, arguments);
    }

    /// Whether there may be so many more of something; reports it where not.
    [[nodiscard]] bool allows(countable what, std::size_t count, std::uint32_t offset) {
        if (budget_ == nullptr || budget_->has_left(what, count)) {
            return true;
        }
        if (budget_->is_first_refusal(what)) {
            report(kind_for(what), offset, {std::to_string(budget_->most(what))});
        }
        return false;
    }

    /// The same, and counts them where there may.
    [[nodiscard]] bool take(countable what, std::size_t count, std::uint32_t offset) {
        const bool fits = allows(what, count, offset);
        if (fits && budget_ != nullptr) {
            budget_->take(what, count);
        }
        return fits;
    }

    /// Adds findings that were made apart.
    void take(findings made) { found_->take(std::move(made)); }

    /// What the text says, as far as it may be repeated.
    [[nodiscard]] std::string shown(std::string_view words) const { return found_->shown(words); }

    [[nodiscard]] std::string_view text() const noexcept { return text_; }
    /// The id of the layer that the text belongs to.
    [[nodiscard]] std::string_view layer() const noexcept { return layer_; }
    void set_layer(std::string_view id) noexcept { layer_ = id; }

    void wrong_type(json_value value, phrase expected) {
        const phrase met = phrase_for(value.kind());
        if (value.is(json_kind::null)) {
            report(schema_kinds::null_not_allowed, value.offset());
        } else {
            report(schema_kinds::wrong_type, value.offset(),
                   {expected.dutch, expected.english, met.dutch, met.english});
        }
    }

    /// Whether the value is of this kind; reports it where it is not.
    bool expect(json_value value, json_kind kind) {
        if (!value.is(kind)) {
            wrong_type(value, phrase_for(kind));
            return false;
        }
        return true;
    }

    void unknown_key(json_value member, const std::vector<std::string_view>& known) {
        const suggestion near = found_->is_full() ? suggestion() : suggest(member.key(), known);
        report(schema_kinds::unknown_key, member.key_offset(), {excerpt(member.key()), near.dutch, near.english});
    }

    void unknown_word(json_value value, const std::vector<std::string_view>& known) {
        const suggestion near = found_->is_full() ? suggestion() : suggest(value.words(), known);
        report(schema_kinds::unknown_word, value.offset(), {shown(value.words()), near.dutch, near.english});
    }

    /// Whether the value is an object; reports keys that the form does not have, and those that it must have.
    bool open(json_value value, const object_form& form) {
        if (!expect(value, json_kind::object)) {
            return false;
        }
        for (const json_value member : items_of(value)) {
            if (!form.has(member.key())) {
                unknown_key(member, names_of(form));
            }
        }
        for (const form_key& one : form) {
            if (one.required && !value.find(one.name)) {
                report(schema_kinds::missing_key, value.offset(), {one.name});
            }
        }
        return true;
    }

    [[nodiscard]] static std::vector<std::string_view> names_of(const object_form& form) {
        std::vector<std::string_view> names;
        for (const form_key& one : form) {
            names.push_back(one.name);
        }
        return names;
    }

private:
    std::string_view text_;
    finding_list* found_;
    reading_budget* budget_;
    std::string_view layer_;
};

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
