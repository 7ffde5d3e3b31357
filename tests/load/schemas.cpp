// SPDX-License-Identifier: BSL-1.0
// The JSON Schemas say what the readers read: no key more, and none less.
#include "reading.hpp"
#include <zorgpad/evaluate/plan.hpp>
#include <zorgpad/load/schema_writer.hpp>

#include <set>

using namespace zorgpad;
using reading::national;

namespace {

json_tree parsed(const std::string& json) {
    auto tree = parse_json(json);
    REQUIRE(tree);
    return *std::move(tree);
}

std::set<std::string> keys_of(json_value object) {
    std::set<std::string> keys;
    for (const json_value member : items_of(object)) {
        keys.emplace(member.key());
    }
    return keys;
}

void collect_references(json_value value, std::set<std::string>& names) {
    for (const json_value item : items_of(value)) {
        if (item.key() == "$ref") {
            constexpr std::string_view before = "#/$defs/";
            REQUIRE(item.words().substr(0, before.size()) == before);
            names.emplace(item.words().substr(before.size()));
        }
        collect_references(item, names);
    }
}

/// Whether the reader looks at what is under a pointer: given a value of no possible type, it finds something there,
/// and not that the key is unknown.
bool looks_at(const findings& all, const std::string& pointer) {
    bool found = false;
    for (const finding& one : all) {
        if (one.where.pointer.compare(0, pointer.size(), pointer) == 0) {
            found = true;
            if (one.code == "schema.unknown-key") {
                return false;
            }
        }
    }
    return found;
}

const std::string impossible = "[[[]]]";

/// An object of a form with only the keys that it must have, and one that is impossible.
std::string object_with(const object_form& form, std::string_view key) {
    std::string json = "{";
    for (const form_key& one : form) {
        if (one.name == key) {
            json += (json.size() > 1 ? ", \"" : "\"") + std::string(one.name) + "\": " + impossible;
        } else if (one.required) {
            json += (json.size() > 1 ? ", \"" : "\"") + std::string(one.name) + "\": \"x\"";
        }
    }
    return json + "}";
}

template <class Enumeration, std::size_t Count>
void check_same_words(const std::string_view (&words)[Count]) {
    CHECK(std::vector<std::string_view>(std::begin(words), std::end(words)) ==
          std::vector<std::string_view>(std::begin(enumeration_words<Enumeration>::words),
                                        std::end(enumeration_words<Enumeration>::words)));
}

} // namespace

TEST_CASE("every definition of a schema is there and is used") {
    for (const schema_kind kind : {schema_kind::book, schema_kind::family, schema_kind::plan, schema_kind::findings}) {
        INFO(word_of(kind));
        const json_tree tree = parsed(json_schema(kind));
        CHECK(tree.root().find("$schema")->words() == "https://json-schema.org/draft/2020-12/schema");
        std::set<std::string> names;
        collect_references(tree.root(), names);
        CHECK(names == keys_of(*tree.root().find("$defs")));
    }
}

TEST_CASE("the schema of a book has the keys that the model describes") {
    const json_tree tree = parsed(json_schema(schema_kind::book));
    const json_value definitions = *tree.root().find("$defs");
    book_content::describe([&](section_kind kind, auto member) {
        using entry_type =
            typename std::remove_reference_t<decltype(std::declval<book_content>().*member)>::mapped_type;
        std::set<std::string> keys;
        entry_type::describe([&keys](const key& named, auto) { keys.emplace(named.name); });
        if (kind == section_kind::pathways) {
            keys.emplace("nodes");
        } else if (kind == section_kind::examples) {
            keys.insert({"family", "expect"});
        }
        INFO(name_of(kind));
        CHECK(keys_of(*definitions.find("entry-of-" + std::string(name_of(kind)))->find("properties")) == keys);
        CHECK(keys.size() < detail::field_list::most);
    });
}

TEST_CASE("the reader looks at every attribute that the model describes") {
    book_content::describe([](section_kind kind, auto member) {
        using entry_type =
            typename std::remove_reference_t<decltype(std::declval<book_content>().*member)>::mapped_type;
        const std::string section(name_of(kind));
        entry_type::describe([&section](const key& named, auto) {
            const std::string name(named.name);
            INFO(section << "/" << name);
            const auto loaded =
                reading::load(national("\"" + section + "\": { \"x\": { \"" + name + "\": " + impossible + " } }"));
            CHECK(looks_at(loaded.findings(), "/" + section + "/x/" + name));
        });
    });
    node::describe([](const key& named, auto) {
        const std::string name(named.name);
        INFO("node " << name);
        const auto loaded = reading::load(
            national(R"("pathways": { "p": { "nodes": { "x": { ")" + name + "\": " + impossible + " } } } }"));
        CHECK(looks_at(loaded.findings(), "/pathways/p/nodes/x/" + name));
    });
}

TEST_CASE("the reader looks at every key of every form of condition") {
    for (const object_form& form : forms::conditions) {
        for (const form_key& one : form) {
            INFO(form.name << " " << one.name);
            const auto loaded = reading::load(reading::with_condition(object_with(form, one.name)));
            CHECK(looks_at(loaded.findings(), "/conditions/c/when/" + std::string(one.name)));
        }
    }
}

TEST_CASE("the reader looks at every key of every value") {
    struct context {
        const object_form* form;
        std::string before;
        std::string pointer;
        std::string after;
    };
    const std::vector<context> contexts{
        {&forms::guarded_amount,
         R"("norms": { "n": { "values": [ { "from": "2026-01-01", "until": "2027-01-01", "amounts": [)",
         "/norms/n/values/0/amounts/0/", "] } ] } }"},
        {&forms::dated_value, R"("norms": { "n": { "values": [)", "/norms/n/values/0/", "] } }"},
        {&forms::norm_use, R"("norms": { "n": { "is": )", "/norms/n/is/", " } }"},
        {&forms::norm_of_percent, R"("norms": { "n": { "is": { "norm": "m", "percent": )", "/norms/n/is/percent/",
         " } } }"},
        {&forms::exception, R"("consents": { "c": { "exceptions": { "e": )", "/consents/c/exceptions/e/", " } } }"},
        {&forms::item, R"("instruments": { "i": { "themes": { "t": { "items": { "q": )",
         "/instruments/i/themes/t/items/q/", " } } } } }"},
        {&forms::theme, R"("instruments": { "i": { "themes": { "t": )", "/instruments/i/themes/t/", " } } }"},
        {&forms::outcome, R"("instruments": { "i": { "outcomes": { "o": )", "/instruments/i/outcomes/o/", " } } }"},
        {&forms::deadline, R"("schemes": { "s": { "apply": { "deadline": )", "/schemes/s/apply/deadline/", " } } }"},
        {&forms::application, R"("schemes": { "s": { "apply": )", "/schemes/s/apply/", " } }"},
        {&forms::validity, R"("valid": )", "/valid/", ""},
        {&forms::exit, R"("pathways": { "p": { "nodes": { "a": { "next": )", "/pathways/p/nodes/a/next/", " } } } }"},
        {&forms::time_limit, R"("pathways": { "p": { "nodes": { "a": { "within": )", "/pathways/p/nodes/a/within/",
         " } } } }"},
        {&forms::acceptance, R"("accept": [)", "/accept/0/", "]"},
        {&forms::date_range, R"("conditions": { "c": { "when": { "date": )", "/conditions/c/when/date/", " } } }"}};
    std::set<std::string_view> tried;
    for (const context& where : contexts) {
        tried.insert(where.form->name);
        for (const form_key& one : *where.form) {
            INFO(where.form->name << " " << one.name);
            const auto loaded =
                reading::load(national(where.before + object_with(*where.form, one.name) + where.after));
            CHECK(looks_at(loaded.findings(), where.pointer + std::string(one.name)));
        }
    }
    for (const object_form* form : forms::of_values) {
        INFO(form->name);
        CHECK(tried.count(form->name) == 1);
    }
    for (const form_key& one : forms::head) {
        const std::string name(one.name);
        INFO(name);
        const std::string keys = R"("zorgpad": 1, "id": "a", "layer": "municipal", "title": "x")";
        const std::string text = "{" + keys + ", \"" + name + "\": " + impossible + "}";
        // What is there already is a duplicate: then the value is changed instead.
        std::string changed = "{ \"zorgpad\": 1, \"id\": \"a\", \"layer\": \"municipal\", \"title\": \"x\" }";
        const std::size_t at = changed.find("\"" + name + "\": ");
        if (at != std::string::npos) {
            const std::size_t value = at + name.size() + 4;
            changed.replace(value, changed.find_first_of(",}", value) - value, impossible);
        }
        CHECK(looks_at(reading::load(at == std::string::npos ? text : changed).findings(), "/" + name));
    }
}

TEST_CASE("the reader of families looks at every key of a family") {
    struct context {
        const object_form* form;
        std::string before;
        std::string pointer;
        std::string after;
    };
    const std::vector<context> contexts{{&forms::person, R"("adults": [)", "/adults/0/", "]"},
                                        {&forms::refusal, R"("household": { "a": )", "/household/a/", "}"},
                                        {&forms::signal_record, R"("signals": [)", "/signals/0/", "]"},
                                        {&forms::screening_record, R"("screenings": [)", "/screenings/0/", "]"},
                                        {&forms::consent_record, R"("consents": [)", "/consents/0/", "]"},
                                        {&forms::progress_record, R"("progress": [)", "/progress/0/", "]"}};
    CHECK(contexts.size() == sizeof(forms::of_families) / sizeof(forms::of_families[0]));
    for (const context& where : contexts) {
        for (const form_key& one : *where.form) {
            INFO(where.form->name << " " << one.name);
            const auto made =
                read_family(reading::family(where.before + object_with(*where.form, one.name) + where.after));
            CHECK(looks_at(made.findings(), where.pointer + std::string(one.name)));
        }
    }
    for (const form_key& one : forms::family) {
        const std::string name(one.name);
        INFO(name);
        const std::string text = name == "family" ? "{ \"family\": " + impossible + " }"
                                                  : "{ \"family\": 1, \"" + name + "\": " + impossible + " }";
        CHECK(looks_at(read_family(text).findings(), "/" + name));
    }
}

TEST_CASE("the closed lists in the schemas are those of the evaluator") {
    check_same_words<step_status>(forms::words::step_status);
    check_same_words<verdict>(forms::words::verdict);
    check_same_words<consent_state::kind>(forms::words::consent_state);
    check_same_words<plan_note::kind>(forms::words::note);
    for (const truth value : {truth::no, truth::unknown, truth::yes}) {
        CHECK(forms::words::truth[static_cast<std::size_t>(value)] == name_of(value));
    }
    for (const severity level : {severity::error, severity::warning, severity::note}) {
        CHECK(forms::words::severity[static_cast<std::size_t>(level)] == name_of(level));
    }
    for (const std::string_view word : enumeration_words<askable::kind>::words) {
        CHECK(forms::of_output[5].has(word));
    }
}

TEST_CASE("a schema is the same every time") {
    CHECK(json_schema(schema_kind::book) == json_schema(schema_kind::book));
    CHECK(json_schema(schema_kind::plan).find("\n  \"properties\": {\n") != std::string::npos);
}
