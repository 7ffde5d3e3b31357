// SPDX-License-Identifier: BSL-1.0
// Entries of sections, and nodes: each attribute by the type that the model gives it, as `describe` lists them.
#pragma once

#include <zorgpad/load/family_reader.hpp>
#include <zorgpad/load/read_condition.hpp>
#include <zorgpad/model/book.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

template <class In>
void check_range(In& in, json_value value, bool is_empty) {
    if (is_empty) {
        in.report(schema_kinds::empty_range, value.find("until")->offset());
    }
}

/// Exactly one of two keys.
template <class In>
void expect_one(In& in, json_value value, std::string_view first, std::string_view second) {
    if (value.find(first).has_value() == value.find(second).has_value()) {
        in.report(schema_kinds::one_of_keys, value.offset(), {std::string(first) + ", " + std::string(second)});
    }
}

template <class In>
bool read_value(In& in, json_value value, amount& out) {
    if (value.is(json_kind::object)) {
        return read_value(in, value, out.emplace<norm_use>());
    }
    return read_value(in, value, out.emplace<decimal>());
}

template <class In>
bool read_value(In& in, json_value value, guarded_amount& out) {
    out.at = in.at(value.offset());
    if (!in.open(value, forms::guarded_amount)) {
        return false;
    }
    read_member(in, value, "when", out.when);
    read_member(in, value, "is", out.is);
    return true;
}

template <class In>
bool read_value(In& in, json_value value, dated_value& out) {
    out.at = in.at(value.offset());
    if (!in.open(value, forms::dated_value)) {
        return false;
    }
    const bool has_from = read_member(in, value, "from", out.from);
    const bool has_until = read_member(in, value, "until", out.until);
    check_range(in, value, has_from && has_until && out.from >= out.until);
    expect_one(in, value, "is", "amounts");
    if (const auto is = value.find("is")) {
        out.amounts = std::vector<guarded_amount>(1);
        out.amounts.front().at = in.at(is->offset());
        read_value(in, *is, out.amounts.front().is);
    } else if (const auto amounts = value.find("amounts");
               amounts && in.expect(*amounts, json_kind::array) && expect_items(in, *amounts)) {
        read_items(in, *amounts, out.amounts);
    }
    return true;
}

template <class In>
bool read_value(In& in, json_value value, std::vector<dated_value>& out) {
    if (!in.expect(value, json_kind::array) || !expect_items(in, value)) {
        return false;
    }
    read_items(in, value, out);
    return true;
}

template <class In>
bool read_value(In& in, json_value value, consent_exception& out) {
    if (!in.open(value, forms::exception)) {
        return false;
    }
    read_member(in, value, "title", out.title);
    read_member(in, value, "when", out.when);
    return true;
}

template <class In>
bool read_value(In& in, json_value value, instrument_item& out) {
    if (!in.open(value, forms::item)) {
        return false;
    }
    read_member(in, value, "title", out.title);
    if (const auto weight = value.find("weight")) {
        read_count(in, *weight, out.weight, 0, greatest_count);
    }
    if (const auto most = value.find("max")) {
        read_count(in, *most, out.most, 0, greatest_count);
    }
    return true;
}

template <class In>
bool read_value(In& in, json_value value, instrument_theme& out) {
    if (!in.open(value, forms::theme)) {
        return false;
    }
    read_member(in, value, "title", out.title);
    read_member(in, value, "items", out.items);
    return true;
}

template <class In>
bool read_value(In& in, json_value value, instrument_outcome& out) {
    if (!in.open(value, forms::outcome)) {
        return false;
    }
    read_member(in, value, "title", out.title);
    read_member(in, value, "when", out.when);
    return true;
}

template <class In>
bool read_value(In& in, json_value value, validity& out) {
    if (!in.open(value, forms::validity)) {
        return false;
    }
    read_member(in, value, "from", out.from);
    read_member(in, value, "until", out.until);
    check_range(in, value, out.from && out.until && *out.from >= *out.until);
    return true;
}

template <class In>
bool read_value(In& in, json_value value, deadline& out) {
    if (!in.open(value, forms::deadline)) {
        return false;
    }
    expect_one(in, value, "before", "after");
    read_member(in, value, "period", out.length);
    if (const auto length = value.find("period"); length && out.length.is_negative()) {
        in.report(schema_kinds::bad_period, length->offset());
    }
    out.before = value.find("before").has_value();
    const auto anchor = value.find(out.before ? "before" : "after");
    if (!anchor || !in.expect(*anchor, json_kind::string)) {
        return true;
    }
    if (anchor->words() == "birthday") {
        out.anchor = deadline::anchor_kind::birthday;
    } else if (const auto day = parse_day_of_year(anchor->words())) {
        out.anchor = deadline::anchor_kind::day;
        out.day = *day;
    } else if (anchor->words().substr(0, 2) == "--") {
        in.report(schema_kinds::bad_date, anchor->offset());
    } else {
        out.anchor = deadline::anchor_kind::fact;
        read_value(in, *anchor, out.fact);
    }
    return true;
}

template <class In>
bool read_value(In& in, json_value value, application& out) {
    if (!in.open(value, forms::application)) {
        return false;
    }
    if (const auto by = value.find("by")) {
        read_whole_list(in, *by, out.by);
    }
    read_member(in, value, "contact", out.contact);
    read_member(in, value, "url", out.url);
    read_member(in, value, "how", out.how);
    read_member(in, value, "deadline", out.deadline);
    read_member(in, value, "automatic", out.automatic);
    return true;
}

/// An exit: the id of a node, or an object.
template <class In>
bool read_value(In& in, json_value value, exit_to& out) {
    out.at = in.at(value.offset());
    if (!in.take(countable::exit, 1, value.offset())) {
        return false;
    }
    if (value.is(json_kind::string)) {
        return read_id(in, value, out.to);
    }
    if (!in.open(value, forms::exit)) {
        return false;
    }
    if (const auto to = value.find("to")) {
        read_id(in, *to, out.to);
    }
    read_member(in, value, "when", out.when);
    read_member(in, value, "title", out.title);
    return true;
}

template <class In>
bool read_value(In& in, json_value value, time_limit& out) {
    if (!in.open(value, forms::time_limit)) {
        return false;
    }
    expect_one(in, value, "working_days", "period");
    if (const auto days = value.find("working_days")) {
        read_count(in, *days, out.working_days, 1, 10'000);
    }
    read_member(in, value, "period", out.length);
    if (const auto length = value.find("period"); length && out.length.is_negative()) {
        in.report(schema_kinds::bad_period, length->offset());
    }
    read_member(in, value, "after", out.after);
    return true;
}

/// A variable that a key is read into, whatever its type.
struct field {
    std::string_view name;
    void* target = nullptr;
    void (*read)(reader& in, json_value member, void* target) = nullptr;
    const source_position* set_at = nullptr; ///< where it was set already, by another file of the layer; or nullptr
};

/// An attribute: `null` removes it.
template <class Value>
void read_attribute(reader& in, json_value member, void* target) {
    auto& out = *static_cast<attribute<Value>*>(target);
    out.at = in.at(member.key_offset());
    if (member.is(json_kind::null)) {
        out.said = attribute<Value>::mention::removed;
        return;
    }
    out.said = attribute<Value>::mention::set;
    read_value(in, member, out.value);
}

/// The variables of one entry: at most so many as the model has for any.
class field_list {
public:
    static constexpr std::size_t most = 48;

    void add(const field& one) {
        if (count_ < most) {
            fields_[count_++] = one;
        }
    }
    template <class Value>
    void add(std::string_view name, attribute<Value>& target) {
        const bool is_said = target.said != attribute<Value>::mention::absent;
        add(field{name, &target, &read_attribute<Value>, is_said ? &target.at : nullptr});
    }

    [[nodiscard]] const field* find(std::string_view name) const noexcept {
        for (std::size_t index = 0; index < count_; ++index) {
            if (fields_[index].name == name) {
                return &fields_[index];
            }
        }
        return nullptr;
    }
    [[nodiscard]] std::vector<std::string_view> names() const {
        std::vector<std::string_view> all;
        for (std::size_t index = 0; index < count_; ++index) {
            all.push_back(fields_[index].name);
        }
        return all;
    }

private:
    field fields_[most];
    std::size_t count_ = 0;
};

/// The same said in two files of one layer.
template <class In>
void report_twice(In& in, json_value member, source_position first) {
    if (finding* made =
            in.report(schema_kinds::defined_twice, member.key_offset(), {excerpt(member.key()), in.layer()})) {
        made->related.push_back({first, {}, text("de eerste keer", "the first time")});
    }
}

/// Reads every member of an object into the variable with its name.
template <class In>
void read_fields(In& in, json_value value, const field_list& fields) {
    for (const json_value member : items_of(value)) {
        const field* one = fields.find(member.key());
        if (one == nullptr) {
            in.unknown_key(member, fields.names());
        } else if (one->set_at != nullptr) {
            report_twice(in, member, *one->set_at);
        } else {
            one->read(in, member, one->target);
        }
    }
}

template <class Entry>
void read_entries(reader& in, json_value value, std::map<std::string, Entry, std::less<>>& out);

template <class In>
void read_nodes(In& in, json_value member, void* target) {
    read_entries(in, member, *static_cast<std::map<std::string, node, std::less<>>*>(target));
}

// What an entry says besides its attributes, and what only the whole entry shows.
inline void add_other_fields(field_list&, entry&) {}
template <class Fields>
void add_other_fields(Fields& fields, pathway& of) {
    fields.add(field{forms::pathway_keys[0].name, &of.nodes, &read_nodes<reader>, nullptr});
}
inline void check_entry(reader&, json_value, const entry&) {}
template <class In>
void check_entry(In& in, json_value value, const node& made) {
    const auto window = value.find("window");
    if (made.window && window && !is_window(*made.window)) {
        in.report(schema_kinds::not_a_window, window->offset());
    }
}

/// Keeps an object as it is written, and where.
template <class In>
void keep_text(In& in, json_value member, std::string& words, source_position& at) {
    at = in.at(member.offset());
    if (in.expect(member, json_kind::object)) {
        words = in.text().substr(member.offset(), member.end() - member.offset());
    }
}

/// An example keeps its parts as they are written, for programs that read families and plans.
template <class Fields>
void add_other_fields(Fields& fields, example& of) {
    const auto set_at = [](const source_position& at) { return at.is_somewhere() ? &at : nullptr; };
    const auto read_family = [](reader& in, json_value member, void* target) {
        auto& made = *static_cast<example*>(target);
        keep_text(in, member, made.family, made.family_at);
        family unused;
        findings found;
        read_family_value(in.text(), member, family_options(), in.at(0).file, unused, found);
        in.take(std::move(found));
    };
    const auto read_expect = [](reader& in, json_value member, void* target) {
        auto& made = *static_cast<example*>(target);
        keep_text(in, member, made.expect, made.expect_at);
    };
    fields.add(field{forms::example_keys[0].name, &of, read_family, set_at(of.family_at)});
    fields.add(field{forms::example_keys[1].name, &of, read_expect, set_at(of.expect_at)});
}

template <class Entry>
void read_entry(reader& in, json_value value, Entry& out) {
    if (!in.expect(value, json_kind::object)) {
        return;
    }
    field_list fields;
    Entry::describe([&fields, &out](const key& named, auto member) { fields.add(named.name, out.*member); });
    add_other_fields(fields, out);
    read_fields(in, value, fields);
    check_entry(in, value, out);
}

/// Reads entries by id; `null` removes one. An entry may be spread over the files of a layer, attribute by attribute.
template <class Entry>
void read_entries(reader& in, json_value value, std::map<std::string, Entry, std::less<>>& out) {
    if (!in.expect(value, json_kind::object)) {
        return;
    }
    constexpr countable what = std::is_same_v<Entry, node> ? countable::node : countable::entry;
    for (const json_value member : items_of(value)) {
        if (!in.take(what, 1, member.key_offset())) {
            return;
        }
        check_id(in, member);
        const auto [place, is_new] = out.try_emplace(std::string(member.key()));
        Entry& made = place->second;
        const bool removes = member.is(json_kind::null);
        if (!is_new && (removes || made.removed)) {
            report_twice(in, member, made.at);
            continue;
        }
        if (is_new) {
            made.at = in.at(member.key_offset());
            made.removed = removes;
        }
        if (!removes) {
            read_entry(in, member, made);
        }
    }
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
