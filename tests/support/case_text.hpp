// SPDX-License-Identifier: BSL-1.0
// Books and families as JSON of the language, compact: what a failing property prints, so that it can be run again.
#pragma once

#include <zorgpad/model/book.hpp>
#include <zorgpad/model/family.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

/// Writes each thing of the model as JSON. (A class, so that everything in it sees everything else.)
class case_writer {
public:
    [[nodiscard]] static std::string quoted(std::string_view words) { return "\"" + std::string(words) + "\""; }
    [[nodiscard]] static std::string json(const std::string& words) { return quoted(words); }
    [[nodiscard]] static std::string json(std::string_view words) { return quoted(words); }
    [[nodiscard]] static std::string json(const char* words) { return quoted(words); }
    [[nodiscard]] static std::string json(bool value) { return value ? "true" : "false"; }
    [[nodiscard]] static std::string json(std::int64_t value) { return std::to_string(value); }
    [[nodiscard]] static std::string json(zorgpad::decimal value) { return zorgpad::to_string(value); }
    [[nodiscard]] static std::string json(zorgpad::date value) { return quoted(zorgpad::to_string(value)); }
    [[nodiscard]] static std::string json(zorgpad::period value) { return quoted(zorgpad::to_string(value)); }
    [[nodiscard]] static std::string json(const zorgpad::text& value) { return quoted(value.in("nl")); }
    [[nodiscard]] static std::string json(zorgpad::refused) { return "{\"refused\": true}"; }
    template <zorgpad::section_kind Kind>
    [[nodiscard]] static std::string json(const zorgpad::reference<Kind>& value) {
        return quoted(value.id);
    }
    template <class Enumeration, class = decltype(zorgpad::enumeration_words<Enumeration>::words)>
    [[nodiscard]] static std::string json(Enumeration value) {
        return quoted(zorgpad::word_of(value));
    }

    /// An object in the making.
    class object {
    public:
        template <class Value>
        object& add(std::string_view name, const Value& value) {
            return raw(name, json(value));
        }
        template <class Value>
        object& add(std::string_view name, const std::optional<Value>& value) {
            return value ? add(name, *value) : *this;
        }
        template <class Value>
        object& add(std::string_view name, const zorgpad::attribute<Value>& value) {
            return value ? add(name, value.value) : *this;
        }
        template <class Value>
        object& add(std::string_view name, const std::vector<Value>& values) {
            std::string all;
            for (const Value& value : values) {
                all += (all.empty() ? "" : ", ") + json(value);
            }
            return raw(name, "[" + all + "]");
        }
        template <class Value>
        object& add(std::string_view name, const zorgpad::list<Value>& values) {
            return values.items.size() == 1 ? add(name, values.items.front()) : add(name, values.items);
        }
        object& raw(std::string_view name, const std::string& value) {
            words_ += (words_.empty() ? "" : ", ") + quoted(name) + ": " + value;
            return *this;
        }
        [[nodiscard]] bool empty() const { return words_.empty(); }
        [[nodiscard]] std::string str() const { return "{" + words_ + "}"; }

    private:
        std::string words_;
    };

    template <class... Kinds>
    [[nodiscard]] static std::string json(const std::variant<Kinds...>& value) {
        return std::visit([](const auto& one) { return json(one); }, value);
    }
    [[nodiscard]] static std::string json(const zorgpad::constant& value) { return json(value.value); }
    [[nodiscard]] static std::string json(const zorgpad::percentage& value) {
        const auto* const norm = std::get_if<zorgpad::reference<zorgpad::section_kind::norms>>(&value);
        return norm != nullptr ? object().add("norm", norm->id).str() : json(std::get<zorgpad::decimal>(value));
    }
    [[nodiscard]] static std::string json(const zorgpad::norm_use& use) {
        return object().add("norm", use.norm.id).add("percent", use.percent).str();
    }
    [[nodiscard]] static std::string json(zorgpad::day_of_year value) { return quoted(zorgpad::to_string(value)); }

    // -- conditions
    // -------------------------------------------------------------------------------------------------------

    [[nodiscard]] static std::string form(const zorgpad::all_of& one) { return object().add("all", one.parts).str(); }
    [[nodiscard]] static std::string form(const zorgpad::any_of& one) { return object().add("any", one.parts).str(); }
    [[nodiscard]] static std::string form(const zorgpad::negation& one) {
        return object().add("not", one.part.front()).str();
    }
    [[nodiscard]] static std::string form(const zorgpad::indicative& one) {
        return object().add("indicative", one.part.front()).str();
    }
    [[nodiscard]] static std::string form(const zorgpad::fact_test& one) {
        object made;
        made.add("fact", one.fact.id).add("is", one.is);
        if (!one.in.empty()) {
            made.add("in", one.in);
        }
        for (const zorgpad::bound_test& bound : one.bounds) {
            made.add(zorgpad::word_of(bound.how), bound.than);
        }
        if (one.measured == zorgpad::measuring_day::on_day) {
            made.add("on", one.day);
        } else if (one.measured != zorgpad::measuring_day::today) {
            made.add("on", one.measured);
        }
        return made.str();
    }
    [[nodiscard]] static std::string form(const zorgpad::quantified& one) {
        object made;
        made.add(zorgpad::word_of(one.how), one.over).add("where", one.where.front());
        return one.how == zorgpad::quantifier::count ? made.add("at_least", one.at_least).str() : made.str();
    }
    [[nodiscard]] static std::string form(const zorgpad::signal_test& one) {
        return object().add("signal", one.any).str();
    }
    [[nodiscard]] static std::string form(const zorgpad::signal_group_test& one) {
        return object().add("signals", one.group).add("at_least", one.at_least).str();
    }
    [[nodiscard]] static std::string form(const zorgpad::score_test& one) {
        return object().add("score", one.instrument).add("theme", one.theme).add("at_least", one.at_least).str();
    }
    [[nodiscard]] static std::string form(const zorgpad::outcome_test& one) {
        return object().add("outcome", one.instrument).add("is", one.is).str();
    }
    [[nodiscard]] static std::string form(const zorgpad::named_condition& one) {
        return object().add("condition", one.condition).str();
    }
    [[nodiscard]] static std::string form(const zorgpad::receives_test& one) {
        return object().add("receives", one.scheme).str();
    }
    [[nodiscard]] static std::string form(const zorgpad::consent_test& one) {
        return object().add("consent", one.consent).str();
    }
    [[nodiscard]] static std::string form(const zorgpad::progress_test& one) {
        return object().add("progress", one.node).add("is", one.is).str();
    }
    [[nodiscard]] static std::string form(const zorgpad::municipality_test& one) {
        return object().add("municipality", one.codes).str();
    }
    [[nodiscard]] static std::string form(const zorgpad::date_test& one) {
        return object().raw("date", object().add("from", one.from).add("until", one.until).str()).str();
    }
    [[nodiscard]] static std::string json(const zorgpad::condition& value) {
        return std::visit([](const auto& one) { return form(one); }, value.form);
    }

    // -- entries
    // ----------------------------------------------------------------------------------------------------------

    [[nodiscard]] static std::string json(const zorgpad::guarded_amount& one) {
        return object().add("when", one.when).add("is", one.is).str();
    }
    [[nodiscard]] static std::string json(const zorgpad::dated_value& one) {
        return object().add("from", one.from).add("until", one.until).add("amounts", one.amounts).str();
    }
    template <class Value>
    [[nodiscard]] static std::string json(const zorgpad::dictionary<Value>& all) {
        object made;
        for (const auto& one : all) {
            made.add(one.id, one.value);
        }
        return made.str();
    }
    [[nodiscard]] static std::string json(const zorgpad::consent_exception& one) {
        return object().add("title", one.title).add("when", one.when).str();
    }
    [[nodiscard]] static std::string json(const zorgpad::instrument_item& one) {
        return object().add("weight", one.weight).add("max", one.most).str();
    }
    [[nodiscard]] static std::string json(const zorgpad::instrument_theme& one) {
        return object().add("title", one.title).add("items", one.items).str();
    }
    [[nodiscard]] static std::string json(const zorgpad::instrument_outcome& one) {
        return object().add("when", one.when).str();
    }
    [[nodiscard]] static std::string json(const zorgpad::validity& one) {
        return object().add("from", one.from).add("until", one.until).str();
    }
    [[nodiscard]] static std::string json(const zorgpad::deadline& one) {
        object made;
        const std::string_view way = one.before ? "before" : "after";
        if (one.anchor == zorgpad::deadline::anchor_kind::birthday) {
            made.add(way, "birthday");
        } else if (one.anchor == zorgpad::deadline::anchor_kind::fact) {
            made.add(way, one.fact);
        } else {
            made.add(way, one.day);
        }
        return made.add("period", one.length).str();
    }
    [[nodiscard]] static std::string json(const zorgpad::application& one) {
        return object().add("by", one.by).add("deadline", one.deadline).add("automatic", one.automatic).str();
    }
    [[nodiscard]] static std::string json(const zorgpad::time_limit& one) {
        object made;
        if (one.working_days > 0) {
            made.add("working_days", one.working_days);
        } else {
            made.add("period", one.length);
        }
        return one.after == zorgpad::within_anchor::seen ? made.add("after", "seen").str() : made.str();
    }
    [[nodiscard]] static std::string json(const zorgpad::exit_to& one) {
        return one.when ? object().add("to", one.to).add("when", one.when).str() : quoted(one.to);
    }

    [[nodiscard]] static object head(const zorgpad::entry& one) {
        return object().add("title", one.title).add("open", one.open);
    }
    [[nodiscard]] static std::string json(const zorgpad::norm& one) {
        object made = head(one);
        made.add("unit", one.unit).add("indicative", one.indicative).add("is", one.is);
        if (one.values) {
            made.add("values", one.values.value);
        }
        return made.str();
    }
    [[nodiscard]] static std::string json(const zorgpad::fact& one) {
        return head(one)
            .add("of", one.of)
            .add("type", one.type)
            .add("unit", one.unit)
            .add("options", one.options)
            .add("sensitive", one.sensitive)
            .add("changeable", one.changeable)
            .add("when", one.when)
            .str();
    }
    [[nodiscard]] static std::string json(const zorgpad::condition_entry& one) {
        return head(one).add("when", one.when).str();
    }
    [[nodiscard]] static std::string json(const zorgpad::role& one) { return head(one).str(); }
    [[nodiscard]] static std::string json(const zorgpad::consent& one) {
        return head(one).add("by", one.by).add("exceptions", one.exceptions).str();
    }
    [[nodiscard]] static std::string json(const zorgpad::signal& one) {
        return head(one).add("group", one.group).add("of", one.of).str();
    }
    [[nodiscard]] static std::string json(const zorgpad::instrument& one) {
        return head(one).add("for", one.of).add("themes", one.themes).add("outcomes", one.outcomes).str();
    }
    [[nodiscard]] static std::string json(const zorgpad::service& one) {
        return head(one)
            .add("kind", one.kind)
            .add("for", one.of)
            .add("when", one.when)
            .add("available", one.available)
            .str();
    }
    [[nodiscard]] static std::string json(const zorgpad::scheme& one) {
        return head(one)
            .add("level", one.level)
            .add("for", one.of)
            .add("when", one.when)
            .add("apply", one.apply)
            .add("after", one.after)
            .add("requires", one.requires_)
            .add("valid", one.valid)
            .add("available", one.available)
            .str();
    }
    [[nodiscard]] static std::string json(const zorgpad::node& one) {
        return object()
            .add("signal", one.signal)
            .add("condition", one.condition)
            .add("step", one.step)
            .add("service", one.service)
            .add("scheme", one.scheme)
            .add("pathway", one.pathway)
            .add("title", one.title)
            .add("next", one.next)
            .add("yes", one.yes)
            .add("no", one.no)
            .add("unknown", one.unknown)
            .add("again", one.again)
            .add("by", one.by)
            .add("urgency", one.urgency)
            .add("within", one.within)
            .add("wait", one.wait)
            .add("window", one.window)
            .add("consent", one.consent)
            .add("instrument", one.instrument)
            .add("join", one.join)
            .add("optional", one.optional)
            .str();
    }

    /// Entries one a line.
    template <class Section>
    [[nodiscard]] static std::string lines(const Section& section, const std::string& indent) {
        std::string words = "{";
        for (const auto& [id, entry] : section) {
            words += (words.size() == 1 ? "\n" : ",\n") + indent + quoted(id) + ": " + json(entry);
        }
        return words + "}";
    }
    [[nodiscard]] static std::string json(const zorgpad::pathway& one) {
        return head(one)
            .add("kind", one.kind)
            .add("for", one.of)
            .add("when", one.when)
            .add("audience", one.audience)
            .add("start", one.start)
            .add("entry", one.entry_point)
            .raw("nodes", lines(one.nodes, "    "))
            .str();
    }

    /// The book as one file of the language. Its order is that of the ids, not that of the places in the book.
    [[nodiscard]] static std::string of_book(const zorgpad::merged_book& book) {
        const zorgpad::book_content& content = book.content;
        std::string words = "{\"zorgpad\": 1, \"id\": \"test\", \"layer\": \"national\", \"title\": \"test\"";
        const auto section = [&words](const char* name, const auto& entries) {
            if (!entries.empty()) {
                words += ",\n" + quoted(name) + ": " + lines(entries, "  ");
            }
        };
        section("facts", content.facts);
        section("norms", content.norms);
        section("conditions", content.conditions);
        section("roles", content.roles);
        section("consents", content.consents);
        section("signals", content.signals);
        section("instruments", content.instruments);
        section("services", content.services);
        section("schemes", content.schemes);
        section("pathways", content.pathways);
        return words + "}";
    }

    // -- families
    // ---------------------------------------------------------------------------------------------------------

    [[nodiscard]] static std::string json(const zorgpad::fact_values& values) {
        object made;
        for (const auto& [id, value] : values) {
            made.add(id, value);
        }
        return made.str();
    }
    [[nodiscard]] static std::string json(const zorgpad::person& one) {
        return object().add("id", one.id).add("facts", one.facts).str();
    }
    [[nodiscard]] static std::string json(const zorgpad::signal_record& one) {
        return object()
            .add(one.group.empty() ? "signal" : "group", one.group.empty() ? one.signal : one.group)
            .add("seen", one.seen)
            .add("of", one.of)
            .add("on", one.on)
            .str();
    }
    [[nodiscard]] static std::string json(const zorgpad::screening_record& one) {
        object scores;
        for (const auto& [theme, score] : one.scores) {
            scores.add(theme, score);
        }
        object items;
        for (const auto& [theme, values] : one.items) {
            object made;
            for (const auto& [item, value] : values) {
                made.add(item, value);
            }
            items.raw(theme, made.str());
        }
        object made =
            object().add("instrument", one.instrument).add("of", one.of).add("on", one.on).add("outcome", one.outcome);
        if (!scores.empty()) {
            made.raw("scores", scores.str());
        }
        if (!items.empty()) {
            made.raw("items", items.str());
        }
        return made.str();
    }
    [[nodiscard]] static std::string json(const zorgpad::consent_record& one) {
        return object().add("consent", one.consent).add("of", one.of).add("given", one.given).add("on", one.on).str();
    }
    [[nodiscard]] static std::string json(const zorgpad::progress_record& one) {
        return object()
            .add("node", one.node)
            .add("of", one.of)
            .add("is", one.is)
            .add("on", one.on)
            .add("round", one.round)
            .str();
    }
    [[nodiscard]] static std::string json(zorgpad::receipt one) {
        return one == zorgpad::receipt::rejected ? quoted("rejected") : json(one == zorgpad::receipt::yes);
    }

    [[nodiscard]] static std::string of_receipts(const std::vector<zorgpad::receipt_record>& records) {
        std::map<std::string, object> by_person;
        object made;
        for (const zorgpad::receipt_record& one : records) {
            if (one.of) {
                by_person[one.scheme].add(*one.of, one.is);
            } else {
                made.add(one.scheme, one.is);
            }
        }
        for (const auto& [scheme, persons] : by_person) {
            made.raw(scheme, persons.str());
        }
        return made.str();
    }

    /// The family as JSON of the language.
    [[nodiscard]] static std::string of_family(const zorgpad::family& family) {
        object made;
        made.add("family", std::int64_t{1}).add("municipality", family.municipality).add("as_of", family.as_of);
        made.add("role", family.role).add("household", family.household);
        if (family.adults) {
            made.add("adults", *family.adults);
        }
        if (family.children) {
            made.add("children", *family.children);
        }
        std::vector<std::string> incomplete;
        if (family.adults && family.adults_incomplete) {
            incomplete.push_back("adults");
        }
        if (family.children && family.children_incomplete) {
            incomplete.push_back("children");
        }
        const auto add = [&made](const char* name, const auto& records) {
            if (!records.empty()) {
                made.add(name, records);
            }
        };
        add("incomplete", incomplete);
        add("signals", family.signals);
        add("screenings", family.screenings);
        if (!family.receives.empty()) {
            made.raw("receives", of_receipts(family.receives));
        }
        add("consents", family.consents);
        add("progress", family.progress);
        return made.str();
    }
};

namespace case_text {

[[nodiscard]] inline std::string of_book(const zorgpad::merged_book& book) { return case_writer::of_book(book); }
[[nodiscard]] inline std::string of_family(const zorgpad::family& family) { return case_writer::of_family(family); }

} // namespace case_text
