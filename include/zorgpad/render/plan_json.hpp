// SPDX-License-Identifier: BSL-1.0
// A plan as JSON, with the same bytes for the same plan: ids for programs, and words in one language for people.
#pragma once

#include <zorgpad/base/json_writer.hpp>
#include <zorgpad/evaluate/plan.hpp>
#include <zorgpad/render/item_words.hpp>
#include <zorgpad/render/reason_words.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

namespace detail {

template <class Plan>
class plan_json_writer {
public:
    plan_json_writer(const Plan& of, language which, const family* who, json_style style, std::string& out)
        : of_(of), book_(of.book.tables()), which_(which), who_(who), out_(out, style) {}

    void write() {
        out_.begin_object();
        out_.member("plan", 1);
        optional_words("municipality", of_.municipality);
        out_.member("as_of", of_.as_of);
        optional_words("role", of_.role);
        out_.member("expires", of_.expires);
        out_.key("book");
        out_.begin_object();
        out_.list_member("layers", of_.book.layers());
        out_.member("digest", of_.book.digest());
        out_.end_object();
        array("steps", of_.steps, [this](const plan_step& step) { write_step(step); });
        if (!of_.left_out.empty()) {
            array("left_out", of_.left_out, [this](const plan_step& step) { write_step(step); });
        }
        array("schemes", of_.schemes, [this](const plan_scheme& scheme) { write_scheme(scheme); });
        array("questions", of_.questions, [this](const question& asked) { write_question(asked); });
        std::uint32_t id = 0;
        array("reasons", of_.reasons, [this, &id](const reason& why) { write_reason(id++, why); });
        array("notes", of_.notes, [this](const plan_note& note) { write_note(note); });
        out_.end_object();
    }

private:
    template <class Items, class Writer>
    void array(std::string_view name, const Items& items, Writer&& write_one) {
        out_.key(name);
        out_.begin_array(items.empty());
        for (const auto& item : items) {
            write_one(item);
        }
        out_.end_array();
    }

    /// Words, or null where there are none.
    void optional_words(std::string_view name, std::string_view words) {
        out_.key(name);
        words_or_null(words);
    }
    void words_or_null(std::string_view words) {
        if (words.empty()) {
            out_.null();
        } else {
            out_.value(words);
        }
    }
    template <class Entry>
    void id_or_null(std::string_view name, const std::vector<Entry>& table, compiled::index which) {
        optional_words(name, which == compiled::none ? std::string_view() : std::string_view(table[which].id));
    }
    template <class Entry, class Indices>
    void ids(std::string_view name, const std::vector<Entry>& table, const Indices& which) {
        out_.key(name);
        out_.begin_array(true);
        for (const compiled::index one : which) {
            out_.value(table[one].id);
        }
        out_.end_array();
    }
    /// Words of the book, left out where there are none.
    void book_words(std::string_view name, const zorgpad::text& words) {
        if (!words.empty()) {
            out_.member(name, words.in(which_));
        }
    }

    void write_references(std::string_view name, const kept_list<step_reference>& steps) {
        array(name, steps, [this](const step_reference& step) {
            out_.begin_object();
            out_.member("id", step.id);
            optional_words("for", step.of);
            out_.end_object();
        });
    }

    void write_item(const askable& item) {
        out_.member(word_of(item.is), item.id);
        optional_words("of", item.of);
    }

    void write_missing(const kept_list<std::uint32_t>& missing) {
        array("missing", missing, [this](std::uint32_t item) {
            out_.begin_object();
            write_item(of_.items[item]);
            out_.end_object();
        });
    }

    void write_contact(compiled::index which) {
        out_.key("contact");
        if (which == compiled::none) {
            out_.null();
            return;
        }
        const compiled::contact& contact = book_.contacts[which];
        const auto maybe = [this](std::string_view name, std::string_view words) {
            if (!words.empty()) {
                out_.member(name, words);
            }
        };
        out_.begin_object();
        out_.member("id", contact.id);
        out_.member("title", title_of(contact, which_));
        maybe("phone", contact.phone);
        maybe("email", contact.email);
        maybe("url", contact.url);
        maybe("hours", contact.hours.in(which_));
        maybe("address", contact.address.in(which_));
        if (!contact.languages.empty()) {
            out_.list_member("languages", contact.languages);
        }
        if (contact.verified) {
            out_.member("verified", *contact.verified);
        }
        if (!contact.open.empty()) {
            out_.list_member("open", contact.open);
        }
        out_.end_object();
    }

    void write_consent(const consent_state& state) {
        out_.key("consent");
        if (state.consent == compiled::none) {
            out_.null();
            return;
        }
        const compiled::consent& consent = book_.consents[state.consent];
        out_.begin_object();
        out_.member("id", consent.id);
        out_.member("is", word_of(state.is));
        optional_words("exception", state.exception == compiled::none
                                        ? std::string_view()
                                        : std::string_view(consent.exceptions[state.exception].id));
        out_.end_object();
    }

    void write_step(const plan_step& step) {
        const compiled::node& node = book_.nodes[step.node];
        const compiled::service* help =
            node.kind == compiled::node_kind::service ? &book_.services[node.target] : nullptr;
        out_.begin_object();
        out_.member("id", step.id);
        optional_words("for", step.of);
        out_.member("status", word_of(step.status));
        out_.member("provisional", step.provisional);
        out_.member("overdue", step.overdue);
        out_.member("title", title_of(book_, node, which_));
        ids("by", book_.roles, node.by);
        out_.member("urgency", word_of(step.how_urgent));
        out_.member("round", step.round);
        out_.member("earliest", step.earliest);
        out_.member("due", step.due);
        out_.member("since", step.since);
        const compiled::scheme* money =
            node.kind == compiled::node_kind::scheme ? &book_.schemes[node.target] : nullptr;
        write_contact(node.contact != compiled::none ? node.contact
                      : help != nullptr              ? help->contact
                      : money != nullptr             ? money->contact
                                                     : compiled::none);
        write_consent(step.consent);
        if (node.kind == compiled::node_kind::service) {
            out_.member("service", help->id);
        } else if (money != nullptr) {
            out_.member("scheme", money->id);
        }
        if (node.handover) {
            out_.member("handover", word_of(*node.handover));
        }
        book_words("say", node.say);
        book_words("tell", node.tell.empty() && help != nullptr ? help->tell : node.tell);
        book_words("agreement", node.agreement);
        if (!node.materials.empty()) {
            out_.key("materials");
            out_.begin_array();
            for (const zorgpad::text& one : node.materials) {
                out_.value(one.in(which_));
            }
            out_.end_array();
        }
        if (!node.open.empty()) {
            out_.list_member("open", node.open);
        }
        write_references("waits_for", step.waits_for);
        write_missing(step.missing);
        out_.member("because", step.because);
        out_.end_object();
    }

    void write_application(const compiled::scheme& scheme, const plan_scheme& judged) {
        out_.key("apply");
        out_.begin_object();
        ids("by", book_.roles, scheme.apply_by);
        out_.member("role_may_apply", judged.role_may_apply);
        out_.member("automatic", judged.automatic);
        ids("first", book_.schemes, judged.apply_first);
        write_contact(scheme.contact);
        optional_words("url", scheme.url);
        book_words("how", scheme.how);
        out_.end_object();
    }

    void write_change(const std::optional<nearest_change>& change) {
        out_.key("nearest_change");
        if (!change) {
            out_.null();
            return;
        }
        const compiled::fact& fact = book_.facts[change->fact];
        out_.begin_object();
        out_.member("fact", fact.id);
        optional_words("of", change->of);
        out_.key("from");
        write_value(fact, change->from);
        out_.key("to");
        write_value(fact, change->to);
        out_.end_object();
    }

    /// A value of a fact as a family would state it.
    void write_value(const compiled::fact& fact, std::int64_t value) {
        switch (fact.type) {
        case fact_type::flag:
            out_.value(value != 0);
            break;
        case fact_type::count:
            out_.value(value);
            break;
        case fact_type::percent:
        case fact_type::money:
            out_.value(decimal{value});
            break;
        case fact_type::date:
            out_.value(date{static_cast<std::int32_t>(value)});
            break;
        case fact_type::choice:
            out_.value(fact.options[static_cast<std::size_t>(value)].id);
            break;
        }
    }

    void write_scheme(const plan_scheme& judged) {
        const compiled::scheme& scheme = book_.schemes[judged.scheme];
        out_.begin_object();
        out_.member("id", judged.id);
        optional_words("for", judged.of);
        out_.member("verdict", word_of(judged.is));
        out_.member("title", title_of(scheme, which_));
        out_.member("because", judged.because);
        write_missing(judged.missing);
        optional_words("receipt", judged.received ? "received" : judged.rejected ? "rejected" : "");
        write_application(scheme, judged);
        out_.member("deadline", judged.deadline);
        out_.member("deadline_passed", judged.deadline_passed);
        out_.member("from", judged.from);
        out_.member("until", judged.until);
        write_change(judged.change);
        book_words("provider", scheme.provider);
        book_words("gives", scheme.gives);
        book_words("tell", scheme.tell);
        if (!scheme.open.empty()) {
            out_.list_member("open", scheme.open);
        }
        out_.end_object();
    }

    void write_question(const question& asked) {
        const askable& item = of_.items[asked.item];
        out_.begin_object();
        write_item(item);
        out_.member("ask", question_words(book_, item, which_));
        out_.member("why", why_words(book_, item, which_));
        ids("by", book_.roles, answered_by(book_, item));
        out_.member("decides", asked.decides);
        out_.member("acute", asked.acute);
        write_references("after", asked.after);
        out_.end_object();
    }

    void write_reason(std::uint32_t id, const reason& why) {
        out_.begin_object();
        out_.member("id", id);
        out_.member("says", says(of_, why, which_, who_));
        out_.member("truth", name_of(why.answer));
        optional_words("for", why.of);
        out_.key("parts");
        out_.begin_array(true);
        for (const std::uint32_t part : why.parts) {
            out_.value(part);
        }
        out_.end_array();
        const compiled::condition* condition =
            why.is == reason::kind::condition ? &book_.conditions[why.which] : nullptr;
        const bool is_fact = condition != nullptr && condition->what == compiled::operation::fact;
        id_or_null("fact", book_.facts, is_fact ? condition->which : compiled::none);
        const std::uint16_t layer = condition != nullptr ? condition->layer : origin_of(why).layer;
        optional_words("layer",
                       layer < book_.layers.size() ? std::string_view(book_.layers[layer]) : std::string_view());
        write_sources(why);
        out_.end_object();
    }

    [[nodiscard]] const compiled::origin& origin_of(const reason& why) const {
        static const compiled::origin nowhere;
        switch (why.is) {
        case reason::kind::condition: {
            const compiled::condition& condition = book_.conditions[why.which];
            return condition.what == compiled::operation::named  ? book_.names[condition.which].from
                   : condition.what == compiled::operation::fact ? book_.facts[condition.which].from
                                                                 : nowhere;
        }
        case reason::kind::step:
        case reason::kind::way:
            return book_.nodes[why.which].from;
        case reason::kind::scheme:
            return book_.schemes[why.which].from;
        case reason::kind::service:
            return book_.services[why.which].from;
        case reason::kind::norm:
            return book_.norms[why.which].from;
        case reason::kind::pathway:
        case reason::kind::passed:
            return book_.pathways[why.which].from;
        }
        return nowhere;
    }

    void write_sources(const reason& why) {
        const compiled::origin& origin = origin_of(why);
        out_.key("source");
        if (origin.sources.empty()) {
            out_.null();
            return;
        }
        out_.begin_array(true);
        for (const compiled::index source : origin.sources) {
            out_.value(book_.sources[source].id);
        }
        out_.end_array();
    }

    void write_note(const plan_note& note) {
        out_.begin_object();
        out_.member("note", word_of(note.is));
        optional_words("id", note.id);
        out_.end_object();
    }

    const Plan& of_;
    const compiled::tables& book_;
    language which_;
    const family* who_;
    json_writer out_;
};

} // namespace detail

/// The plan as JSON text, without a line break at the end. With the family, the sentence of a reason says which of many
/// signals were seen. Linear in the plan.
template <class Style = json_style>
[[nodiscard]] std::string json(const plan& of, language which, Style style = Style::pretty,
                               const family* who = nullptr) {
    std::string out;
    detail::plan_json_writer(of, which, who, style, out).write();
    return out;
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY std::string json(const plan& of, language which, json_style style, const family* who);
#endif

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
