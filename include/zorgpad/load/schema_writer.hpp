// SPDX-License-Identifier: BSL-1.0
// The JSON Schemas (draft 2020-12) of books, families, plans and findings: written from the descriptions that reading
// walks, so that language and schema cannot drift.
#pragma once

#include <zorgpad/base/json_writer.hpp>
#include <zorgpad/load/condition_forms.hpp>
#include <zorgpad/load/family_forms.hpp>
#include <zorgpad/load/scan.hpp>
#include <zorgpad/load/schema_definitions.hpp>

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
template <>
struct enumeration_words<schema_kind> {
    static constexpr std::string_view words[] = {"book", "family", "plan", "findings"};
};

namespace detail {

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
    template <class Entry>
    void entry(const form_key* more = nullptr, std::size_t count = 0) {
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
    template <class Value, class Owner>
    void attribute_property(const key& named, attribute<Value> Owner::*) {
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

template <class Definitions>
void add_form(Definitions& all, std::string name, const object_form& form, std::size_t least, std::size_t most) {
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

template <class Definitions>
void add_entries(Definitions& all) {
    book_content::describe([&all](section_kind kind, auto member) {
        using content = std::remove_reference_t<decltype(std::declval<book_content>().*member)>;
        std::string json;
        const bool is_pathway = kind == section_kind::pathways;
        const bool is_example = kind == section_kind::examples;
        schema_writer(json).template entry<typename content::mapped_type>(
            is_pathway ? forms::pathway_keys : forms::example_keys, is_pathway   ? 1
                                                                    : is_example ? 2
                                                                                 : 0);
        all.push_back({"entry-of-" + std::string(name_of(kind)), std::move(json)});
    });
    std::string json;
    schema_writer(json).template entry<node>();
    all.push_back({"node", std::move(json)});
}

template <class Definitions>
void add_conditions(Definitions& all) {
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
template <class Definition>
[[nodiscard]] std::vector<Definition> all_definitions() {
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
        add_form(all, std::string(one.name), one, one.name == "plan-askable" ? 2 : 0,
                 one.name == "plan-askable" ? 2 : 0);
    }
    return all;
}

/// Marks the definitions that a text refers to, and those that these refer to.
template <class Definitions>
void mark_used(Definitions& all, std::string_view json) {
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
template <class Writer>
void write_file_members(Writer& writer) {
    json_writer& out = writer.out();
    out.member("description",
               "A file of a book: a layer, or part of one. Comments (// and /* */) are allowed in files.");
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
    out.raw(
        R"({"layer":["title"],"title":["layer"],"scope":["layer"],"publisher":["layer"],"reviewed":["layer"],"valid":["layer"]})");
    out.member("additionalProperties", false);
}

} // namespace detail

/// The JSON Schema (draft 2020-12) of a file of a book, a family, a plan, or findings; without a line break at the end.
/// A book or family without findings validates; a schema says less than the findings do. Builds all definitions: a few
/// milliseconds.
template <class Kind = schema_kind>
[[nodiscard]] std::string json_schema(Kind kind) {
    std::string json;
    detail::schema_writer writer(json);
    json_writer& out = writer.out();
    const std::string name(word_of(kind));
    out.begin_object();
    out.member("$schema", "https://json-schema.org/draft/2020-12/schema");
    out.member("$id", "urn:zorgpad:schema:" + name + ":1");
    out.member("title", name);
    switch (kind) {
    case schema_kind::book:
        detail::write_file_members(writer);
        break;
    case schema_kind::family:
        writer.form_members(forms::family);
        break;
    case schema_kind::plan:
        writer.form_members(forms::plan);
        break;
    case schema_kind::findings:
        writer.form_members(forms::findings);
        break;
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

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY std::string json_schema(schema_kind kind);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
