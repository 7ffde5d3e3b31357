// SPDX-License-Identifier: BSL-1.0
// What is wrong with a text that is no JSON, in words of people: worked out from the text around where a parser
// stopped.
#pragma once

#include <zorgpad/load/scan.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Where a parser stopped.
struct parser_state {
    std::size_t taken_over = 0;   ///< the bytes up to the end of the last token that it handed over
    std::size_t position = 0;     ///< the bytes that it had taken
    bool in_string = false;       ///< it was in the middle of a string
    bool has_value = false;       ///< it had met some value
    bool is_open = false;         ///< brackets were open
    bool in_object = false;       ///< the last of them a brace
    bool object_is_empty = false; ///< with nothing in it
    bool after_key = false;       ///< the last token that it handed over was a key
};

struct syntax_error {
    std::size_t offset = 0;
    std::string dutch;
    std::string english;
};

/// Whether the token at a place is one of JSON.
[[nodiscard]] inline bool is_token(std::string_view text, std::size_t at) noexcept {
    const std::string_view token = text.substr(at, token_end(text, at) - at);
    if (is_punctuation(token.front()) || token == "true" || token == "false" || token == "null") {
        return true;
    }
    if (token.front() == '"') {
        return token.size() > 1 && token.back() == '"';
    }
    return number_length(token) == token.size();
}

/// Where a comment begins that does not end, after a place; otherwise the size of the text.
[[nodiscard]] inline std::size_t unclosed_comment(std::string_view text, std::size_t at) noexcept {
    while (at < text.size()) {
        if (text.substr(at, 2) == "//") {
            at = std::min(text.find_first_of("\r\n", at), text.size());
        } else if (text.substr(at, 2) == "/*") {
            const std::size_t close = text.find("*/", at + 2);
            if (close == std::string_view::npos) {
                return at;
            }
            at = close + 2;
        } else {
            at = is_blank(text[at]) ? at + 1 : token_end(text, at);
        }
    }
    return text.size();
}

/// The text ended before it was whole.
[[nodiscard]] inline syntax_error explain_end(std::string_view text, const parser_state& state) {
    const std::size_t comment = unclosed_comment(text, state.taken_over);
    if (comment != text.size()) {
        return {comment, "dit commentaar eindigt niet", "this comment does not end"};
    }
    if (!state.has_value) {
        return {text.size(), "er staat niets in", "there is nothing in it"};
    }
    return {text.size(), "de tekst houdt op voordat alle haakjes dicht zijn",
            "the text ends before all brackets are closed"};
}

/// A token that is good in itself is not where it should be.
[[nodiscard]] inline syntax_error explain_token(std::size_t at, const parser_state& state) {
    if (!state.is_open && state.has_value) {
        return {at, "na het einde staat nog iets", "something follows after the end"};
    }
    if (state.after_key) {
        return {at, "hiervoor ontbreekt een dubbele punt", "a colon is missing before this"};
    }
    return {at, "hiervoor ontbreekt een komma", "a comma is missing before this"};
}

[[nodiscard]] inline syntax_error explain_string(std::string_view text, std::size_t at, const parser_state& state) {
    const std::size_t end = token_end(text, at);
    if (text[end - 1] != '"' || end == at + 1) {
        return {at, "deze tekst eindigt niet op dezelfde regel met een aanhalingsteken",
                "this string does not end on its line with a quotation mark"};
    }
    if (state.in_string && state.position <= end) {
        return {std::max(at, text.substr(0, state.position).rfind('\\')),
                "deze schuine streep naar links begint geen teken van JSON",
                "this backslash begins no character of JSON"};
    }
    return explain_token(at, state);
}

/// What is wrong, and where. Linear in the text from the last token that was handed over.
[[nodiscard]] inline syntax_error explain_syntax(std::string_view text, const parser_state& state) {
    // The first token after it that reaches to where the parser stopped, or that is no token of JSON.
    std::size_t at = skip_blank(text, state.taken_over);
    std::size_t before = text.size();
    while (at < text.size() && token_end(text, at) < state.position && is_token(text, at)) {
        before = at;
        at = skip_blank(text, token_end(text, at));
    }
    if (at >= text.size()) {
        return explain_end(text, state);
    }
    const char first = text[at];
    const bool after_comma = before < text.size() && text[before] == ',';
    if (first == '"') {
        return explain_string(text, at, state);
    }
    if ((first == '}' || first == ']') && after_comma) {
        return {before, "hier staat een komma te veel", "there is a comma too many here"};
    }
    if (first == '\'') {
        return {at, "gebruik dubbele aanhalingstekens", "use double quotation marks"};
    }
    if (!state.is_open && state.has_value) {
        return explain_token(at, state);
    }
    if (is_punctuation(first)) {
        const std::string mark = "“" + std::string(1, first) + "”";
        return {at, mark + " wordt hier niet verwacht", mark + " is not expected here"};
    }
    if (state.in_object && !state.after_key && (after_comma || state.object_is_empty)) {
        return {at, "een sleutel staat tussen dubbele aanhalingstekens", "a key stands between double quotation marks"};
    }
    if (is_token(text, at)) {
        return explain_token(at, state);
    }
    return {at, "hier staat iets dat geen waarde is", "there is something here that is no value"};
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
