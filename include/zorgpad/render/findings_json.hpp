// SPDX-License-Identifier: BSL-1.0
// Findings as JSON.
#pragma once

#include <zorgpad/base/finding.hpp>
#include <zorgpad/base/json_writer.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

namespace detail {

/// The members of a place; without a line where it is about no single place.
inline void write_place(json_writer& out, const place& where) {
    const auto words = [&out](std::string_view name, std::string_view given) {
        out.key(name);
        if (given.empty()) {
            out.null();
        } else {
            out.value(given);
        }
    };
    const auto number = [&out](std::string_view name, std::uint32_t given) {
        out.key(name);
        if (given == 0) {
            out.null();
        } else {
            out.value(given);
        }
    };
    words("file", where.file);
    number("line", where.line);
    number("column", where.column);
    // The empty pointer is a pointer too: to the whole text.
    out.key("pointer");
    if (where.pointer.empty() && where.line == 0) {
        out.null();
    } else {
        out.value(where.pointer);
    }
    words("layer", where.layer);
}

} // namespace detail

/// All findings as JSON text, messages in one language, without a line break at the end. Linear in the findings.
[[nodiscard]] inline std::string json(const findings& all, language which, json_style style = json_style::pretty) {
    std::string text;
    json_writer out(text, style);
    out.begin_object();
    out.key("findings");
    out.begin_array(all.empty());
    for (const finding& one : all) {
        out.begin_object();
        out.member("code", one.code);
        out.member("severity", name_of(one.level));
        out.member("message", one.message.in(which));
        detail::write_place(out, one.where);
        out.key("variant");
        if (one.variant.empty()) {
            out.null();
        } else {
            out.value(one.variant);
        }
        out.key("related");
        out.begin_array(one.related.empty());
        for (const related_place& other : one.related) {
            out.begin_object();
            out.member("message", other.words.in(which));
            detail::write_place(out, other.where);
            out.end_object();
        }
        out.end_array();
        out.key("witness");
        if (one.witness.empty()) {
            out.null();
        } else {
            out.raw(one.witness);
        }
        out.end_object();
    }
    out.end_array();
    out.end_object();
    return text;
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
