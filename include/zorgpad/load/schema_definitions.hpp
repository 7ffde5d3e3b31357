// SPDX-License-Identifier: BSL-1.0
// The definitions of the JSON Schemas that are no objects with keys: values, words of closed lists, and what stands for
// the type of an attribute.
#pragma once

#include <zorgpad/load/output_forms.hpp>
#include <zorgpad/model/book.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// A definition that is written as it stands.
struct fixed_definition {
    std::string_view name;
    std::string_view json;
};

inline constexpr fixed_definition fixed_definitions[] = {
    {"any", "true"},
    {"object", R"({"type":"object"})"},
    {"version", R"({"const":1})"},
    {"words", R"({"type":"string"})"},
    {"string", R"({"type":"string","pattern":"\\S"})"},
    {"flag", R"({"type":"boolean"})"},
    {"yes", R"({"const":true})"},
    {"count", R"({"type":"integer","minimum":0,"maximum":1000000})"},
    {"positive", R"({"type":"integer","minimum":1,"maximum":1000000})"},
    {"number",
     R"({"type":"number","minimum":-100000000000,"maximum":100000000000,"description":"At most two decimals; exact."})"},
    {"id", R"({"type":"string","pattern":"^[a-z0-9]+([.-][a-z0-9]+)*$"})"},
    {"node-id", R"({"type":"string","pattern":"^([a-z0-9]+([.-][a-z0-9]+)*/)?[a-z0-9]+([.-][a-z0-9]+)*$"})"},
    {"node-path", R"({"type":"string","pattern":"^[a-z0-9]+([.-][a-z0-9]+)*/[a-z0-9]+([.-][a-z0-9]+)*$"})"},
    {"code", R"({"type":"string","pattern":"^[a-z]+\\.[a-z-]+$"})"},
    {"municipality", R"({"type":"string","pattern":"^GM[0-9]{4}$"})"},
    {"municipalities",
     R"({"anyOf":[{"$ref":"#/$defs/municipality"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/municipality"}}]})"},
    {"date", R"({"type":"string","format":"date","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"})"},
    {"day-of-year", R"({"type":"string","pattern":"^--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"})"},
    {"calendar-point", R"({"anyOf":[{"$ref":"#/$defs/date"},{"$ref":"#/$defs/day-of-year"}]})"},
    {"period",
     R"({"type":"string","pattern":"^-?P([0-9]{1,5}Y([0-9]{1,5}M)?|[0-9]{1,5}M|[0-9]{1,5}W([0-9]{1,5}D)?|[0-9]{1,5}D)$"})"},
    {"anchor", R"({"anyOf":[{"const":"birthday"},{"$ref":"#/$defs/day-of-year"},{"$ref":"#/$defs/id"}]})"},
    {"measuring-day",
     R"({"anyOf":[{"enum":["next-birthday","month-start","quarter-start"]},{"$ref":"#/$defs/day-of-year"}]})"},
    {"text",
     R"({"description":"A string is Dutch.","anyOf":[{"$ref":"#/$defs/string"},{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z]{2,3}(-[A-Za-z0-9-]*[A-Za-z0-9])?$"},"additionalProperties":{"$ref":"#/$defs/string"}}]})"},
    {"ids", R"({"anyOf":[{"$ref":"#/$defs/id"},{"type":"array","items":{"$ref":"#/$defs/id"}}]})"},
    {"constant", R"({"anyOf":[{"type":"boolean"},{"$ref":"#/$defs/number"},{"$ref":"#/$defs/string"}]})"},
    {"constants",
     R"({"anyOf":[{"$ref":"#/$defs/constant"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/constant"}}]})"},
    {"bound", R"({"anyOf":[{"$ref":"#/$defs/number"},{"$ref":"#/$defs/string"},{"$ref":"#/$defs/norm-use"}]})"},
    {"amount", R"({"anyOf":[{"$ref":"#/$defs/number"},{"$ref":"#/$defs/norm-use"}]})"},
    {"amounts", R"({"type":"array","minItems":1,"items":{"$ref":"#/$defs/guarded-amount"}})"},
    {"dated-values", R"({"type":"array","minItems":1,"items":{"$ref":"#/$defs/dated-value"}})"},
    {"percentage",
     R"({"anyOf":[{"type":"number","exclusiveMinimum":0,"maximum":10000},{"$ref":"#/$defs/norm-of-percent"}]})"},
    {"conditions", R"({"type":"array","minItems":1,"items":{"$ref":"#/$defs/condition"}})"},
    {"exit-or-id", R"({"anyOf":[{"$ref":"#/$defs/id"},{"$ref":"#/$defs/exit"}]})"},
    {"codes", R"({"type":"object","additionalProperties":{"$ref":"#/$defs/string"}})"},
    {"options",
     R"({"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/text"}})"},
    {"exceptions",
     R"({"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/exception"}})"},
    {"items",
     R"({"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/item"}})"},
    {"themes",
     R"({"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/theme"}})"},
    {"outcomes",
     R"({"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/outcome"}})"},
    {"nodes",
     R"({"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"anyOf":[{"$ref":"#/$defs/node"},{"type":"null"}]}})"},
    {"person-kind", R"({"enum":["adult","child"]})"},
    {"person-list", R"({"enum":["adults","children"]})"},
    {"person-id", R"({"type":"string","pattern":"\\S","maxLength":100,"not":{"const":"?"}})"},
    {"fact-value",
     R"({"anyOf":[{"type":"boolean"},{"$ref":"#/$defs/number"},{"$ref":"#/$defs/string"},{"$ref":"#/$defs/refusal"}]})"},
    {"facts",
     R"({"type":"object","properties":{"birth-date":{"anyOf":[{"$ref":"#/$defs/date"},{"$ref":"#/$defs/refusal"}]},"due-date":{"anyOf":[{"$ref":"#/$defs/date"},{"$ref":"#/$defs/refusal"}]},"age":false,"pregnancy-week":false,"household.kind":false,"household.size":false,"municipality":false},"additionalProperties":{"$ref":"#/$defs/fact-value"}})"},
    {"receipt-value", R"({"enum":[true,false,"rejected"]})"},
    {"receipts",
     R"({"type":"object","additionalProperties":{"anyOf":[{"$ref":"#/$defs/receipt-value"},{"type":"object","additionalProperties":{"$ref":"#/$defs/receipt-value"}}]}})"},
    {"scores", R"({"type":"object","additionalProperties":{"$ref":"#/$defs/count"}})"},
    {"theme-scores", R"({"type":"object","additionalProperties":{"$ref":"#/$defs/scores"}})"}};

/// A definition that is one of a closed list of words.
struct word_definition {
    std::string_view name;
    const std::string_view* words;
    std::size_t count;
};
template <std::size_t Count>
[[nodiscard]] constexpr word_definition define_words(std::string_view name,
                                                     const std::string_view (&words)[Count]) noexcept {
    return word_definition{name, words, Count};
}

inline constexpr word_definition word_definitions[] = {
    define_words("layer", enumeration_words<layer_rank>::words),
    define_words("subject", enumeration_words<subject>::words),
    define_words("fact-type", enumeration_words<fact_type>::words),
    define_words("certainty", enumeration_words<certainty>::words),
    define_words("phase", enumeration_words<life_phase>::words),
    define_words("scheme-level", enumeration_words<scheme_level>::words),
    define_words("pathway-kind", enumeration_words<pathway_kind>::words),
    define_words("step-kind", enumeration_words<step_kind>::words),
    define_words("urgency", enumeration_words<urgency>::words),
    define_words("handover", enumeration_words<handover>::words),
    define_words("join", enumeration_words<join>::words),
    define_words("choose", enumeration_words<choose>::words),
    define_words("progress-state", enumeration_words<progress_state>::words),
    define_words("within-anchor", enumeration_words<within_anchor>::words),
    define_words("step-status", forms::words::step_status),
    define_words("verdict", forms::words::verdict),
    define_words("truth", forms::words::truth),
    define_words("receipt", forms::words::receipt),
    define_words("consent-state", forms::words::consent_state),
    define_words("severity", forms::words::severity),
    define_words("note", forms::words::note)};

// The definition of the type of an attribute: what the reader reads, by the same types.
template <class Value>
struct definition_of;
template <>
struct definition_of<text> {
    static constexpr std::string_view name = "text";
};
template <>
struct definition_of<std::string> {
    static constexpr std::string_view name = "string";
};
template <>
struct definition_of<bool> {
    static constexpr std::string_view name = "flag";
};
template <>
struct definition_of<date> {
    static constexpr std::string_view name = "date";
};
template <>
struct definition_of<period> {
    static constexpr std::string_view name = "period";
};
template <>
struct definition_of<condition> {
    static constexpr std::string_view name = "condition";
};
template <>
struct definition_of<amount> {
    static constexpr std::string_view name = "amount";
};
template <>
struct definition_of<std::vector<dated_value>> {
    static constexpr std::string_view name = "dated-values";
};
template <>
struct definition_of<dictionary<std::string>> {
    static constexpr std::string_view name = "codes";
};
template <>
struct definition_of<dictionary<text>> {
    static constexpr std::string_view name = "options";
};
template <>
struct definition_of<dictionary<consent_exception>> {
    static constexpr std::string_view name = "exceptions";
};
template <>
struct definition_of<dictionary<instrument_theme>> {
    static constexpr std::string_view name = "themes";
};
template <>
struct definition_of<dictionary<instrument_outcome>> {
    static constexpr std::string_view name = "outcomes";
};
template <>
struct definition_of<application> {
    static constexpr std::string_view name = "application";
};
template <>
struct definition_of<validity> {
    static constexpr std::string_view name = "validity";
};
template <>
struct definition_of<time_limit> {
    static constexpr std::string_view name = "time-limit";
};
template <>
struct definition_of<exit_to> {
    static constexpr std::string_view name = "exit-or-id";
};
template <>
struct definition_of<subject> {
    static constexpr std::string_view name = "subject";
};
template <>
struct definition_of<fact_type> {
    static constexpr std::string_view name = "fact-type";
};
template <>
struct definition_of<certainty> {
    static constexpr std::string_view name = "certainty";
};
template <>
struct definition_of<life_phase> {
    static constexpr std::string_view name = "phase";
};
template <>
struct definition_of<scheme_level> {
    static constexpr std::string_view name = "scheme-level";
};
template <>
struct definition_of<pathway_kind> {
    static constexpr std::string_view name = "pathway-kind";
};
template <>
struct definition_of<step_kind> {
    static constexpr std::string_view name = "step-kind";
};
template <>
struct definition_of<urgency> {
    static constexpr std::string_view name = "urgency";
};
template <>
struct definition_of<handover> {
    static constexpr std::string_view name = "handover";
};
template <>
struct definition_of<join> {
    static constexpr std::string_view name = "join";
};
template <>
struct definition_of<choose> {
    static constexpr std::string_view name = "choose";
};
template <section_kind Kind>
struct definition_of<reference<Kind>> {
    static constexpr std::string_view name = "id";
};
/// `+` behind a name stands for one or a list, or an edit of the list below.
template <class Item>
struct definition_of<list<Item>> {
    static constexpr std::string_view name = definition_of<Item>::name;
};
template <class Value>
struct is_list {
    static constexpr bool value = false;
};
template <class Item>
struct is_list<list<Item>> {
    static constexpr bool value = true;
};

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
