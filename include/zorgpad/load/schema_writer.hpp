// SPDX-License-Identifier: BSL-1.0
// The JSON Schemas (draft 2020-12) of books, families, plans and findings: written from the descriptions that reading
// walks, so that language and schema cannot drift.
#pragma once

#include <zorgpad/base/json_writer.hpp>
#include <zorgpad/load/condition_forms.hpp>
#include <zorgpad/load/family_forms.hpp>
#include <zorgpad/load/output_forms.hpp>
#include <zorgpad/load/scan.hpp>
#include <zorgpad/model/book.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

#if defined(__GNUC__) && !defined(__clang__)
// g++ up to 12 takes a scoped enumerator for something that hides a type of the same name.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
enum class schema_kind : std::uint8_t { book, family, plan, findings };
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
template <> struct enumeration_words<schema_kind> {
    static constexpr std::string_view words[] = {"book", "family", "plan", "findings"};
};

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
    {"constant",
     R"({"anyOf":[{"type":"boolean"},{"$ref":"#/$defs/number"},{"$ref":"#/$defs/string"}]})"},
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
    {"options", R"({"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/text"}})"},
    {"exceptions",
     R"({"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/exception"}})"},
    {"items", R"({"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/item"}})"},
    {"themes", R"({"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/theme"}})"},
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
[[nodiscard]] constexpr word_definition define_words(std::string_view name, const std::string_view (&words)[Count]) noexcept {
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
template <class Value> struct definition_of;
template <> struct definition_of<text> { static constexpr std::string_view name = "text"; };
template <> struct definition_of<std::string> { static constexpr std::string_view name = "string"; };
template <> struct definition_of<bool> { static constexpr std::string_view name = "flag"; };
template <> struct definition_of<date> { static constexpr std::string_view name = "date"; };
template <> struct definition_of<period> { static constexpr std::string_view name = "period"; };
template <> struct definition_of<condition> { static constexpr std::string_view name = "condition"; };
template <> struct definition_of<amount> { static constexpr std::string_view name = "amount"; };
template <> struct definition_of<std::vector<dated_value>> { static constexpr std::string_view name = "dated-values"; };
template <> struct definition_of<dictionary<std::string>> { static constexpr std::string_view name = "codes"; };
template <> struct definition_of<dictionary<text>> { static constexpr std::string_view name = "options"; };
template <> struct definition_of<dictionary<consent_exception>> { static constexpr std::string_view name = "exceptions"; };
template <> struct definition_of<dictionary<instrument_theme>> { static constexpr std::string_view name = "themes"; };
template <> struct definition_of<dictionary<instrument_outcome>> { static constexpr std::string_view name = "outcomes"; };
template <> struct definition_of<application> { static constexpr std::string_view name = "application"; };
template <> struct definition_of<validity> { static constexpr std::string_view name = "validity"; };
template <> struct definition_of<time_limit> { static constexpr std::string_view name = "time-limit"; };
template <> struct definition_of<exit_to> { static constexpr std::string_view name = "exit-or-id"; };
template <> struct definition_of<subject> { static constexpr std::string_view name = "subject"; };
template <> struct definition_of<fact_type> { static constexpr std::string_view name = "fact-type"; };
template <> struct definition_of<certainty> { static constexpr std::string_view name = "certainty"; };
template <> struct definition_of<life_phase> { static constexpr std::string_view name = "phase"; };
template <> struct definition_of<scheme_level> { static constexpr std::string_view name = "scheme-level"; };
template <> struct definition_of<pathway_kind> { static constexpr std::string_view name = "pathway-kind"; };
template <> struct definition_of<step_kind> { static constexpr std::string_view name = "step-kind"; };
template <> struct definition_of<urgency> { static constexpr std::string_view name = "urgency"; };
template <> struct definition_of<handover> { static constexpr std::string_view name = "handover"; };
template <> struct definition_of<join> { static constexpr std::string_view name = "join"; };
template <> struct definition_of<choose> { static constexpr std::string_view name = "choose"; };
template <section_kind Kind> struct definition_of<reference<Kind>> { static constexpr std::string_view name = "id"; };
/// `+` behind a name stands for one or a list, or an edit of the list below.
template <class Item> struct definition_of<list<Item>> {
    static constexpr std::string_view name = definition_of<Item>::name;
};
template <class Value> struct is_list { static constexpr bool value = false; };
template <class Item> struct is_list<list<Item>> { static constexpr bool value = true; };

/// Writes the parts of a schema.
class schema_writer {
  public:
    explicit schema_writer(std::string& out) : out_(out, json_style::compact) {}

    [[nodiscard]] json_writer& out() noexcept { return out_; }

    void reference_to(std::string_view definition) {
        const auto ends_with = [definition](std::string_view end) {
            return definition.size() > end.size() && definition.substr(definition.size() - end.size()) == end;
        };
        if (ends_with("?")) {
            out_.key("anyOf");
            out_.begin_array();
            object_with_reference(definition.substr(0, definition.size() - 1));
            out_.begin_object();
            out_.member("type", "null");
            out_.end_object();
            out_.end_array();
        } else if (ends_with("[]")) {
            out_.member("type", "array");
            out_.key("items");
            object_with_reference(definition.substr(0, definition.size() - 2));
        } else {
            out_.member("$ref", "#/$defs/" + std::string(definition));
        }
    }

    void object_with_reference(std::string_view definition) {
        out_.begin_object();
        reference_to(definition);
        out_.end_object();
    }

    /// A list attribute: one, a list, or an edit.
    void list_of(std::string_view definition) {
        const auto one_or_list = [&] {
            object_with_reference(definition);
            object_with_reference(std::string(definition) + "[]");
        };
        out_.key("anyOf");
        out_.begin_array();
        one_or_list();
        out_.begin_object();
        out_.member("type", "object");
        out_.key("properties");
        out_.begin_object();
        for (const form_key& one : forms::list_edit) {
            out_.key(one.name);
            out_.begin_object();
            out_.member("description", one.meaning);
            out_.key("anyOf");
            out_.begin_array();
            one_or_list();
            out_.end_array();
            out_.end_object();
        }
        out_.end_object();
        out_.member("minProperties", 1);
        out_.member("additionalProperties", false);
        out_.end_object();
        out_.begin_object();
        out_.member("type", "null");
        out_.end_object();
        out_.end_array();
    }

    void property(const form_key& one) {
        out_.key(one.name);
        out_.begin_object();
        out_.member("description", one.meaning);
        reference_to(one.definition);
        out_.end_object();
    }

    /// The members of a schema for an object of this form; the object itself is begun and ended by the caller.
    void form_members(const object_form& form) {
        out_.member("description", form.meaning);
        out_.member("type", "object");
        out_.key("properties");
        out_.begin_object();
        for (const form_key& one : form) {
            property(one);
        }
        out_.end_object();
        required(form);
        out_.member("additionalProperties", false);
    }

    void required(const object_form& form) {
        out_.key("required");
        out_.begin_array(true);
        for (const form_key& one : form) {
            if (one.required) {
                out_.value(one.name);
            }
        }
        out_.end_array();
    }

    /// An entry: every attribute may be there or be removed; what must be there shows when the layers are merged.
    template <class Entry> void entry(const form_key* more = nullptr, std::size_t count = 0) {
        out_.begin_object();
        out_.member("type", "object");
        out_.key("properties");
        out_.begin_object();
        Entry::describe([this](const key& named, auto member) { this->attribute_property(named, member); });
        for (std::size_t index = 0; index < count; ++index) {
            property(more[index]);
        }
        out_.end_object();
        out_.member("additionalProperties", false);
        out_.end_object();
    }

  private:
    template <class Value, class Owner> void attribute_property(const key& named, attribute<Value> Owner::*) {
        out_.key(named.name);
        out_.begin_object();
        out_.member("description", named.meaning);
        if (is_list<Value>::value) {
            list_of(definition_of<Value>::name);
        } else {
            reference_to(std::string(definition_of<Value>::name) + "?");
        }
        out_.end_object();
    }

    json_writer out_;
};

/// A definition with its JSON text.
struct schema_definition {
    std::string name;
    std::string json;
    bool is_used = false;
};

inline void add_form(std::vector<schema_definition>& all, std::string name, const object_form& form, std::size_t least, std::size_t most) {
    std::string json;
    schema_writer writer(json);
    writer.out().begin_object();
    writer.form_members(form);
    if (least != 0) {
        writer.out().member("minProperties", least);
    }
    if (most != 0) {
        writer.out().member("maxProperties", most);
    }
    writer.out().end_object();
    all.push_back({std::move(name), std::move(json)});
}

template <class Definitions> void add_entries(Definitions& all) {
    book_content::describe([&all](section_kind kind, auto member) {
        using content = std::remove_reference_t<decltype(std::declval<book_content>().*member)>;
        std::string json;
        const bool is_pathway = kind == section_kind::pathways;
        const bool is_example = kind == section_kind::examples;
        schema_writer(json).template entry<typename content::mapped_type>(
            is_pathway ? forms::pathway_keys : forms::example_keys, is_pathway ? 1 : is_example ? 2 : 0);
        all.push_back({"entry-of-" + std::string(name_of(kind)), std::move(json)});
    });
    std::string json;
    schema_writer(json).template entry<node>();
    all.push_back({"node", std::move(json)});
}

inline void add_conditions(std::vector<schema_definition>& all) {
    std::string any = R"({"description":"One object, one operator.","anyOf":[)";
    for (const object_form& form : forms::conditions) {
        // A fact is tested against something.
        const bool is_fact = form.name == "fact";
        add_form(all, "condition-" + std::string(form.name), form, is_fact ? 2 : 0, 0);
        any += any.back() == '[' ? "" : ",";
        any += R"({"$ref":"#/$defs/condition-)" + std::string(form.name) + "\"}";
    }
    all.push_back({"condition", any + "]}"});
    add_form(all, std::string(forms::date_range.name), forms::date_range, 1, 0);
}

/// Every definition of every schema.
template <class Definition> [[nodiscard]] std::vector<Definition> all_definitions() {
    std::vector<Definition> all;
    for (const fixed_definition& one : fixed_definitions) {
        all.push_back({std::string(one.name), std::string(one.json)});
    }
    for (const word_definition& one : word_definitions) {
        std::string json;
        json_writer out(json, json_style::compact);
        out.begin_object();
        out.key("enum");
        out.begin_array(true);
        for (std::size_t index = 0; index < one.count; ++index) {
            out.value(one.words[index]);
        }
        out.end_array();
        out.end_object();
        all.push_back({std::string(one.name), std::move(json)});
    }
    add_conditions(all);
    for (const object_form* one : forms::of_values) {
        add_form(all, std::string(one->name), *one, 0, 0);
    }
    add_entries(all);
    add_form(all, "family", forms::family, 0, 0);
    for (const object_form* one : forms::of_families) {
        add_form(all, std::string(one->name), *one, 0, 0);
    }
    for (const object_form& one : forms::of_output) {
        // One of the things that can be asked, and of whom.
        add_form(all, std::string(one.name), one, one.name == "plan-askable" ? 2 : 0, one.name == "plan-askable" ? 2 : 0);
    }
    return all;
}

/// Marks the definitions that a text refers to, and those that these refer to.
inline void mark_used(std::vector<schema_definition>& all, std::string_view json) {
    constexpr std::string_view mark = "#/$defs/";
    std::vector<std::string> waiting{std::string(json)};
    while (!waiting.empty()) {
        const std::string text = std::move(waiting.back());
        waiting.pop_back();
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
            const std::size_t from = at + mark.size();
            const std::string name = text.substr(from, text.find('"', from) - from);
            for (schema_definition& one : all) {
                if (one.name == name && !one.is_used) {
                    one.is_used = true;
                    waiting.push_back(one.json);
                }
            }
        }
    }
}

/// JSON text that is known to be good, with two spaces of indent per level; what is short stays on one line.
[[nodiscard]] inline std::string indented(std::string_view json) {
    std::string out;
    std::size_t depth = 0;
    const auto line = [&out, &depth] {
        out += '\n';
        out.append(2 * depth, ' ');
    };
    for (std::size_t at = 0; at < json.size();) {
        const std::size_t end = token_end(json, at);
        const char first = json[at];
        if (first == '{' || first == '[') {
            std::size_t close = end;
            while (json[close] != '{' && json[close] != '[' && json[close] != '}' && json[close] != ']') {
                close = token_end(json, close);
            }
            if (json[close] == '}' || json[close] == ']') {
                // Nothing nested: as it is, with spaces.
                for (std::size_t place = at; place <= close;) {
                    const std::size_t next = token_end(json, place);
                    out += json.substr(place, next - place);
                    out += json[place] == ',' || json[place] == ':' ? " " : "";
                    place = next;
                }
                at = close + 1;
                continue;
            }
            out += first;
            ++depth;
            line();
        } else if (first == '}' || first == ']') {
            --depth;
            line();
            out += first;
        } else {
            out += json.substr(at, end - at);
            if (first == ',') {
                line();
            } else if (first == ':') {
                out += ' ';
            }
        }
        at = end;
    }
    return out;
}

/// The members of the schema of one file of a book.
inline void write_file_members(schema_writer& writer) {
    json_writer& out = writer.out();
    out.member("description", "A file of a book: a layer, or part of one. Comments (// and /* */) are allowed in files.");
    out.member("type", "object");
    out.key("properties");
    out.begin_object();
    for (const form_key& one : forms::head) {
        writer.property(one);
    }
    for (const std::string_view section : section_names) {
        out.key(section);
        out.begin_object();
        out.member("type", "object");
        out.key("propertyNames");
        writer.object_with_reference("id");
        out.key("additionalProperties");
        writer.object_with_reference("entry-of-" + std::string(section) + "?");
        out.end_object();
    }
    out.end_object();
    writer.required(forms::head);
    // The head of a layer is one file.
    out.key("dependentRequired");
    out.raw(R"({"layer":["title"],"title":["layer"],"scope":["layer"],"publisher":["layer"],"reviewed":["layer"],"valid":["layer"]})");
    out.member("additionalProperties", false);
}

} // namespace detail

/// The JSON Schema (draft 2020-12) of a file of a book, a family, a plan, or findings; without a line break at the end.
/// A book or family without findings validates; a schema says less than the findings do. Builds all definitions: a few
/// milliseconds.
template <class Kind = schema_kind> [[nodiscard]] std::string json_schema(Kind kind) {
    std::string json;
    detail::schema_writer writer(json);
    json_writer& out = writer.out();
    const std::string name(word_of(kind));
    out.begin_object();
    out.member("$schema", "https://json-schema.org/draft/2020-12/schema");
    out.member("$id", "urn:zorgpad:schema:" + name + ":1");
    out.member("title", name);
    switch (kind) {
    case schema_kind::book: detail::write_file_members(writer); break;
    case schema_kind::family: writer.form_members(forms::family); break;
    case schema_kind::plan: writer.form_members(forms::plan); break;
    case schema_kind::findings: writer.form_members(forms::findings); break;
    }
    auto all = detail::all_definitions<detail::schema_definition>();
    detail::mark_used(all, json);
    out.key("$defs");
    out.begin_object();
    for (const detail::schema_definition& one : all) {
        if (one.is_used) {
            out.key(one.name);
            out.raw(one.json);
        }
    }
    out.end_object();
    out.end_object();
    return detail::indented(json);
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
