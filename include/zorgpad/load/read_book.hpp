// SPDX-License-Identifier: BSL-1.0
// One file of a book: its head, where it is one, and its sections.
#pragma once

#include <zorgpad/load/read_entry.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// The version of the definition language that is read and written.
inline constexpr std::int64_t language_version = 1;

namespace detail {

/// Which layer a file belongs to, found before anything else is read.
struct file_identity {
    bool is_readable = false; ///< an object of the version that is known
    bool is_head = false;
    std::string id;
    std::optional<layer_rank> rank; ///< of a head
};

/// What tells a head from another part of a layer.
[[nodiscard]] inline bool has_head(json_value root) noexcept {
    for (const std::string_view one : {"layer", "scope", "title", "publisher", "reviewed", "valid"}) {
        if (root.find(one)) {
            return true;
        }
    }
    return false;
}

/// Whether a version is there and is the one that is known.
template <class In>
bool check_version(In& in, json_value root, std::string_view key, const finding_kind& unsupported) {
    const auto version = root.find(key);
    if (!version) {
        in.report(schema_kinds::missing_key, root.offset(), {key});
        return false;
    }
    if (!in.expect(*version, json_kind::number)) {
        return false;
    }
    const auto number = parse_decimal(version->words());
    if (!number || *number != decimal::whole(language_version)) {
        in.report(unsupported, version->offset(), {excerpt(version->words(), 20)});
        return false;
    }
    return true;
}

template <class In>
file_identity identify(In& in, json_value root) {
    file_identity found;
    if (!in.expect(root, json_kind::object) || !check_version(in, root, "zorgpad", schema_kinds::unsupported_version)) {
        return found;
    }
    found.is_readable = true;
    found.is_head = has_head(root);
    if (const auto id = root.find("id")) {
        read_id(in, *id, found.id);
    } else {
        in.report(schema_kinds::missing_key, root.offset(), {"id"});
    }
    if (const auto layer = root.find("layer"); layer && layer->is(json_kind::string)) {
        for (std::size_t rank = 0; rank < 3; ++rank) {
            if (layer->words() == enumeration_words<layer_rank>::words[rank]) {
                found.rank = static_cast<layer_rank>(rank);
            }
        }
    }
    return found;
}

template <class In>
void read_head(In& in, json_value root, layer_head& out) {
    out.at = in.at(root.offset());
    for (const std::string_view one : {"layer", "title"}) {
        if (!root.find(one)) {
            in.report(schema_kinds::missing_key, root.offset(), {one});
        }
    }
    const bool has_rank = read_member(in, root, "layer", out.rank);
    read_member(in, root, "title", out.title);
    read_member(in, root, "publisher", out.publisher);
    read_member(in, root, "reviewed", out.reviewed);
    read_member(in, root, "valid", out.valid);
    const auto scope = root.find("scope");
    if (scope && has_rank && out.rank == layer_rank::national) {
        in.report(schema_kinds::not_here, scope->key_offset(), {"scope", "“layer”: “regional”, “municipal”"});
    } else if (!scope && has_rank && out.rank != layer_rank::national) {
        in.report(schema_kinds::missing_key, root.offset(), {"scope"});
    }
    if (scope && expect_items(in, *scope)) {
        using code = std::pair<std::string, source_position>;
        read_items(in, *scope, out.scope, [](In& to, json_value one, code& item) {
            item.second = to.at(one.offset());
            return read_municipality(to, one, item.first);
        });
        report_repeated(in, *scope);
    }
}

template <class In>
bool read_value(In& in, json_value value, acceptance& out) {
    out.at = in.at(value.offset());
    if (!in.open(value, forms::acceptance)) {
        return false;
    }
    read_member(in, value, "code", out.code);
    read_member(in, value, "at", out.where);
    read_member(in, value, "why", out.why);
    read_member(in, value, "until", out.until);
    return true;
}

/// The keys of a file.
inline std::vector<std::string_view> file_keys() {
    std::vector<std::string_view> keys = reader::names_of(forms::head);
    keys.insert(keys.end(), std::begin(section_names), std::end(section_names));
    return keys;
}

/// Reads what a file says into its layer; `identity` is that of the file.
template <class In>
void read_part(In& in, json_value root, const file_identity& identity, layer& out) {
    const std::vector<std::string_view> known = file_keys();
    for (const json_value member : items_of(root)) {
        if (std::find(known.begin(), known.end(), member.key()) == known.end()) {
            in.unknown_key(member, known);
        }
    }
    if (identity.is_head) {
        if (out.head.at.is_somewhere()) {
            in.report(schema_kinds::second_head, root.offset(), {in.layer()});
        } else {
            read_head(in, root, out.head);
        }
    }
    book_content::describe([&in, &out, root](section_kind kind, auto member) {
        if (const auto entries = root.find(name_of(kind))) {
            read_entries(in, *entries, out.content.*member);
        }
    });
    if (const auto accept = root.find("accept"); accept && in.expect(*accept, json_kind::array)) {
        // Each file of a layer may accept findings of its own.
        for (const json_value one : items_of(*accept)) {
            read_value(in, one, out.accepted.emplace_back());
        }
    }
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
