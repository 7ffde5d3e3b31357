// SPDX-License-Identifier: BSL-1.0
// Fills the tables of a compiled book from a merged one: first every id, then what the entries say.
#pragma once

#include <zorgpad/compile/condition_compiler.hpp>
#include <zorgpad/compile/needs.hpp>
#include <zorgpad/compile/norm_products.hpp>
#include <zorgpad/compile/orders.hpp>
#include <zorgpad/compile/windows.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace compiled {

/// Builds the tables of a merged book that was checked. Linear in the size of the book (but for look-ups by id).
template <class Book>
class table_builder {
public:
    explicit table_builder(const Book& book) : merged_(book), book_(book.content), compiler_(book, name_everything()) {}

    [[nodiscard]] std::shared_ptr<const tables> build() && {
        build_people();
        build_facts_and_norms();
        build_names();
        build_signals();
        build_offers();
        build_consents();
        build_pathways();
        needs_finder(*made_).find();
        find_norm_products(*made_);
        order_schemes(*made_);
        order_vertices(merged_, *made_);
        made_->hash = hash_of(merged_);
        return std::move(made_);
    }

private:
    // Ids first, so that everything can refer to everything.

    [[nodiscard]] tables& name_everything() {
        made_ = std::make_shared<tables>();
        made_->municipality = merged_.municipality;
        made_->layers = merged_.layers;
        made_->has_municipal_layer = merged_.has_municipal_layer;
        const auto name_all = [](const auto& section, auto& entries) {
            entries.reserve(section.size());
            for (const auto& [id, stated] : section) {
                entries.emplace_back();
                entries.back().id = id;
                entries.back().title = stated.title.value_or(text());
            }
        };
        name_all(book_.sources, made_->sources);
        name_all(book_.roles, made_->roles);
        name_all(book_.contacts, made_->contacts);
        name_all(book_.norms, made_->norms);
        name_all(book_.conditions, made_->names);
        name_all(book_.consents, made_->consents);
        name_all(book_.signals, made_->signals);
        name_all(book_.instruments, made_->instruments);
        name_all(book_.services, made_->services);
        name_all(book_.schemes, made_->schemes);
        name_facts();
        name_pathways();
        for (const auto& [id, stated] : book_.instruments) {
            name_parts(stated, made_->instruments[find(made_->instruments, id)]);
        }
        name_groups();
        return *made_;
    }

    void name_facts() {
        made_->facts.resize(2);
        made_->facts[birth_date_fact].id = std::string(built_in::birth_date);
        made_->facts[due_date_fact].id = std::string(built_in::due_date);
        for (const auto& [id, stated] : book_.facts) {
            if (id != built_in::birth_date && id != built_in::due_date) {
                made_->facts.emplace_back();
                made_->facts.back().id = id;
            }
        }
        for (fact& one : made_->facts) {
            const auto stated = book_.facts.find(one.id);
            if (stated == book_.facts.end()) {
                one.type = fact_type::date;
                one.of = subject::child;
                continue;
            }
            const bool is_built_in = &one - made_->facts.data() < 2;
            one.of = is_built_in ? subject::child : stated->second.of.value_or(subject::household);
            one.type = is_built_in ? fact_type::date : stated->second.type.value_or(fact_type::flag);
            if (stated->second.options) {
                for (const auto& chosen : *stated->second.options) {
                    one.options.push_back(option{chosen.id, chosen.value});
                }
            }
        }
    }

    static void name_parts(const zorgpad::instrument& stated, instrument& made) {
        made.of = stated.of.value_or(subject::household);
        if (stated.themes) {
            for (const auto& theme : *stated.themes) {
                instrument_theme one;
                one.id = theme.id;
                one.title = theme.value.title;
                for (const auto& item : theme.value.items) {
                    one.items.push_back(instrument_item{item.id, item.value.weight, item.value.most});
                }
                made.themes.push_back(std::move(one));
            }
        }
        if (stated.outcomes) {
            for (const auto& outcome : *stated.outcomes) {
                instrument_outcome one;
                one.id = outcome.id;
                one.title = outcome.value.title.value_or(text());
                made.outcomes.push_back(std::move(one));
            }
        }
    }

    /// A signal is in its group and in every group around it: "parent.financial" is part of "parent".
    void name_groups() {
        std::map<std::string, std::vector<index>, std::less<>> groups;
        for (const auto& [id, stated] : book_.signals) {
            const std::string group = stated.group.value_or(std::string());
            const index signal = find(made_->signals, id);
            for (std::size_t end = group.find('.');; end = group.find('.', end + 1)) {
                groups[group.substr(0, end)].push_back(signal);
                if (end == std::string::npos) {
                    break;
                }
            }
        }
        for (auto& [id, signals] : groups) {
            made_->signal_groups.push_back(signal_group{id, std::move(signals)});
        }
    }

    void name_pathways() {
        std::vector<std::pair<source_position, index>> places;
        for (const auto& [id, stated] : book_.pathways) {
            pathway made;
            made.id = id;
            made.title = stated.title.value_or(text());
            made.of = stated.of.value_or(subject::household);
            made.nodes.first = static_cast<index>(made_->nodes.size());
            for (const auto& [node_id, node_stated] : stated.nodes) {
                node one;
                one.id = id + "/" + node_id;
                one.pathway = static_cast<index>(made_->pathways.size());
                places.emplace_back(node_stated.at, static_cast<index>(made_->nodes.size()));
                made_->nodes.push_back(std::move(one));
            }
            made.nodes.count = static_cast<index>(made_->nodes.size()) - made.nodes.first;
            made_->pathways.push_back(std::move(made));
        }
        std::sort(places.begin(), places.end());
        for (std::size_t rank = 0; rank < places.size(); ++rank) {
            made_->nodes[places[rank].second].rank = static_cast<std::uint32_t>(rank);
        }
    }

    // What the entries say.

    [[nodiscard]] origin origin_of(const entry& stated) const {
        origin made;
        made.at = stated.at;
        made.layer = layer_of_(stated.at);
        if (stated.source) {
            for (const auto& one : *stated.source) {
                const index source = find(made_->sources, one.id);
                if (source != none) {
                    made.sources.push_back(source);
                }
            }
        }
        return made;
    }

    template <class References, class Entries>
    [[nodiscard]] static std::vector<index> indices_of(const References& references, const Entries& entries) {
        std::vector<index> found;
        if (references) {
            for (const auto& one : *references) {
                const index which = find(entries, one.id);
                if (which != none) {
                    found.push_back(which);
                }
            }
        }
        return found;
    }
    [[nodiscard]] std::vector<index> roles_of(const attribute<role_ids>& roles) const {
        return indices_of(roles, made_->roles);
    }

    /// The attributes that a layer should have filled in and none did.
    template <class Entry>
    [[nodiscard]] static std::vector<std::string> still_open(const Entry& stated) {
        std::vector<std::string> left;
        if (!stated.open) {
            return left;
        }
        Entry::describe([&](const key& named, auto member) {
            const auto& names = stated.open->items;
            if (!(stated.*member) && std::find(names.begin(), names.end(), named.name) != names.end()) {
                left.emplace_back(named.name);
            }
        });
        return left;
    }

    void build_people() {
        for (source& made : made_->sources) {
            made.url = book_.sources.find(made.id)->second.url.value_or(std::string());
        }
        for (contact& made : made_->contacts) {
            const zorgpad::contact& stated = book_.contacts.find(made.id)->second;
            made.phone = stated.phone.value_or(std::string());
            made.email = stated.email.value_or(std::string());
            made.url = stated.url.value_or(std::string());
            made.hours = stated.hours.value_or(text());
            made.address = stated.address.value_or(text());
            if (stated.languages) {
                made.languages = stated.languages->items;
            }
            made.by = roles_of(stated.by);
            if (stated.verified) {
                made.verified = *stated.verified;
            }
            made.open = still_open(stated);
        }
    }

    void build_facts_and_norms() {
        for (fact& made : made_->facts) {
            const auto found = book_.facts.find(made.id);
            if (found == book_.facts.end()) {
                continue;
            }
            const zorgpad::fact& stated = found->second;
            made.sensitive = stated.sensitive.value_or(false);
            made.changeable = stated.changeable.value_or(false);
            made.unit = stated.unit.value_or(std::string());
            made.title = stated.title.value_or(text());
            made.ask = stated.ask.value_or(text());
            made.why = stated.why.value_or(text());
            made.by = roles_of(stated.by);
            made.from = origin_of(stated);
        }
        for (index which = 0; which < made_->facts.size(); ++which) {
            compiler_.define_fact(which);
        }
        for (index which = 0; which < made_->norms.size(); ++which) {
            const zorgpad::norm& stated = book_.norms.find(made_->norms[which].id)->second;
            made_->norms[which].unit = stated.unit.value_or(std::string());
            made_->norms[which].from = origin_of(stated);
            compiler_.define_norm(which);
        }
    }

    void build_names() {
        for (named_condition& made : made_->names) {
            made.from = origin_of(book_.conditions.find(made.id)->second);
        }
    }

    void build_signals() {
        for (signal& made : made_->signals) {
            const zorgpad::signal& stated = book_.signals.find(made.id)->second;
            made.group = find(made_->signal_groups, stated.group.value_or(std::string()));
            made.phases = stated.phases.value_or({}).items;
            made.of = stated.of.value_or(subject::household);
            made.safety = stated.safety.value_or(false);
            made.ask = stated.ask.value_or(text());
            made.why = stated.why.value_or(text());
            made.by = roles_of(stated.by);
            made.from = origin_of(stated);
        }
        for (instrument& made : made_->instruments) {
            const zorgpad::instrument& stated = book_.instruments.find(made.id)->second;
            made.by = roles_of(stated.by);
            made.from = origin_of(stated);
        }
    }

    [[nodiscard]] index contact_of(const attribute<contact_id>& contact) const {
        return contact ? find(made_->contacts, contact->id) : none;
    }

    [[nodiscard]] static subject_set subjects_of(const attribute<subjects>& of) {
        subject_set made;
        if (of) {
            for (const subject one : *of) {
                made.has[static_cast<std::size_t>(one)] = true;
            }
        }
        return made;
    }

    [[nodiscard]] per_subject compile_for(const zorgpad::condition& when, const subject_set& of) {
        per_subject made = none_for_all;
        for (const subject one : {subject::household, subject::adult, subject::child}) {
            if (of.contains(one)) {
                made[static_cast<std::size_t>(one)] = compiler_.compile(when, one);
            }
        }
        return made;
    }

    /// Yes or no as stated; yes where nothing is said; unknown where it is open and nobody filled it in.
    template <class Entry>
    [[nodiscard]] static truth availability(const Entry& stated) {
        if (stated.available) {
            return truth_of(*stated.available);
        }
        const bool is_open =
            stated.open && std::find(stated.open->begin(), stated.open->end(), "available") != stated.open->end();
        return is_open ? truth::unknown : truth::yes;
    }

    void build_offers() {
        for (service& made : made_->services) {
            const zorgpad::service& stated = book_.services.find(made.id)->second;
            made.kind = stated.kind.value_or(std::string());
            made.of = subjects_of(stated.of);
            made.available = availability(stated);
            made.contact = contact_of(stated.contact);
            made.by = roles_of(stated.by);
            made.tell = stated.tell.value_or(text());
            made.open = still_open(stated);
            made.from = origin_of(stated);
            if (stated.when) {
                made.when = compile_for(*stated.when, made.of);
            }
        }
        std::vector<std::pair<source_position, index>> places;
        for (index which = 0; which < made_->schemes.size(); ++which) {
            scheme& made = made_->schemes[which];
            const zorgpad::scheme& stated = book_.schemes.find(made.id)->second;
            made.provider = stated.provider.value_or(text());
            made.level = stated.level.value_or(scheme_level::national);
            made.of = subjects_of(stated.of);
            made.available = availability(stated);
            made.after = indices_of(stated.after, made_->schemes);
            made.requires_ = indices_of(stated.requires_, made_->schemes);
            made.tell = stated.tell.value_or(text());
            made.gives = stated.gives.value_or(text());
            if (stated.valid) {
                made.valid_from = stated.valid->from;
                made.valid_until = stated.valid->until;
            }
            made.open = still_open(stated);
            made.from = origin_of(stated);
            if (stated.when) {
                made.when = compile_for(*stated.when, made.of);
            }
            if (stated.apply) {
                build_application(*stated.apply, made);
            }
            places.emplace_back(stated.at, which);
        }
        std::sort(places.begin(), places.end());
        made_->scheme_rank.resize(places.size());
        for (std::size_t rank = 0; rank < places.size(); ++rank) {
            made_->scheme_rank[places[rank].second] = static_cast<std::uint32_t>(rank);
        }
    }

    void build_application(const application& stated, scheme& made) {
        for (const auto& one : stated.by) {
            const index role = find(made_->roles, one.id);
            if (role != none) {
                made.apply_by.push_back(role);
            }
        }
        made.contact = stated.contact ? find(made_->contacts, stated.contact->id) : none;
        made.url = stated.url.value_or(std::string());
        made.how = stated.how.value_or(text());
        if (stated.deadline) {
            compiled::deadline limit;
            limit.before = stated.deadline->before;
            limit.day = stated.deadline->day;
            limit.length = stated.deadline->length;
            limit.fact = find_fact(*made_, stated.deadline->fact.id);
            switch (stated.deadline->anchor) {
            case zorgpad::deadline::anchor_kind::birthday:
                limit.anchor = deadline::anchor_kind::birthday;
                break;
            case zorgpad::deadline::anchor_kind::fact:
                limit.anchor = deadline::anchor_kind::fact;
                break;
            case zorgpad::deadline::anchor_kind::day:
                limit.anchor = deadline::anchor_kind::day;
                break;
            }
            if (limit.anchor != deadline::anchor_kind::fact || limit.fact != none) {
                made.deadline = limit;
            }
        }
        if (stated.automatic) {
            made.automatic = compile_for(*stated.automatic, made.of);
        }
    }

    /// Exceptions are read in the pathway that needs the consent, so in every binding.
    void build_consents() {
        for (consent& made : made_->consents) {
            const zorgpad::consent& stated = book_.consents.find(made.id)->second;
            made.by = stated.by ? find(made_->roles, stated.by->id) : none;
            made.with = roles_of(stated.with);
            if (stated.what) {
                made.what = stated.what->items;
            }
            made.purpose = stated.purpose.value_or(text());
            made.ask = stated.ask.value_or(text());
            made.from = origin_of(stated);
            if (!stated.exceptions) {
                continue;
            }
            for (const auto& one : *stated.exceptions) {
                consent_exception exception;
                exception.id = one.id;
                exception.title = one.value.title;
                exception.when = compile_for(one.value.when, subject_set{{true, true, true}});
                made.exceptions.push_back(std::move(exception));
            }
        }
    }

    void build_pathways() {
        for (pathway& made : made_->pathways) {
            const zorgpad::pathway& stated = book_.pathways.find(made.id)->second;
            made.kind = stated.kind.value_or(pathway_kind::zorgpad);
            made.audience = roles_of(stated.audience);
            made.is_entry = stated.entry_point.value_or(true);
            made.tell = stated.tell.value_or(text());
            made.from = origin_of(stated);
            if (stated.when) {
                made.when = compiler_.compile(*stated.when, made.of, made.id);
            }
            for (const auto& [id, node_stated] : stated.nodes) {
                build_node(made, node_stated, made_->nodes[node_in(made, id)]);
            }
            if (stated.start) {
                for (const std::string& id : *stated.start) {
                    const index start = node_in(made, id);
                    if (start != none) {
                        made_->nodes[start].is_start = true;
                    }
                }
            }
        }
        for (index which = 0; which < made_->nodes.size(); ++which) {
            node& one = made_->nodes[which];
            one.is_end = one.exits.count == 0;
            if (one.is_end) {
                made_->pathways[one.pathway].ends.push_back(which);
            }
            if (one.kind == node_kind::pathway && one.target != none) {
                made_->pathways[one.target].callers.push_back(which);
            }
        }
        for (index which = 0; which < made_->exits.size(); ++which) {
            made_->nodes[made_->exits[which].to].entering.push_back(which);
        }
    }

    [[nodiscard]] index node_in(const pathway& where, std::string_view id) const {
        return find_node(*made_, where.id + "/" + std::string(id));
    }

    void build_node(const pathway& where, const zorgpad::node& stated, node& made) {
        made.urgency = stated.urgency.value_or(urgency::routine);
        made.join = stated.join.value_or(join::any);
        made.is_optional = stated.optional.value_or(false);
        made.consent = stated.consent ? find(made_->consents, stated.consent->id) : none;
        made.contact = contact_of(stated.contact);
        made.instrument = stated.instrument ? find(made_->instruments, stated.instrument->id) : none;
        made.by = roles_of(stated.by);
        made.say = stated.say.value_or(text());
        made.tell = stated.tell.value_or(text());
        made.agreement = stated.agreement.value_or(text());
        made.open = still_open(stated);
        made.from = origin_of(stated);
        if (stated.materials) {
            made.materials = stated.materials->items;
        }
        if (stated.handover) {
            made.handover = *stated.handover;
        }
        if (stated.wait) {
            made.wait = *stated.wait;
        }
        if (stated.within) {
            made.within = time_limit{stated.within->working_days, stated.within->length,
                                     stated.within->after == within_anchor::seen};
        }
        if (stated.window) {
            made.window = window_of(*stated.window);
        }
        name_target(where, stated, made);
        if (stated.title) {
            made.title = *stated.title;
        }
        made.exits.first = static_cast<index>(made_->exits.size());
        add_exits(where, made, stated.next, branch::next);
        add_exits(where, made, stated.yes, branch::yes);
        add_exits(where, made, stated.no, branch::no);
        add_exits(where, made, stated.unknown, branch::unknown);
        made.exits.count = static_cast<index>(made_->exits.size()) - made.exits.first;
        if (stated.again) {
            for (const exit_to& one : *stated.again) {
                const index to = node_in(where, one.to);
                if (to != none) {
                    made.again.push_back(
                        node::repeat{to, one.when ? compiler_.compile(*one.when, where.of, where.id) : none});
                }
            }
        }
    }

    /// What a node is, and the title of what it names.
    void name_target(const pathway& where, const zorgpad::node& stated, node& made) {
        const auto name = [&](node_kind kind, const auto& reference, const auto& entries) {
            made.kind = kind;
            made.target = find(entries, reference->id);
            if (made.target != none) {
                made.title = entries[made.target].title;
            }
        };
        if (stated.signal) {
            made.kind = node_kind::signal;
            zorgpad::condition seen;
            seen.form = signal_test{stated.signal->items};
            seen.at = stated.signal.at;
            made.condition = compiler_.compile(seen, where.of, where.id);
        } else if (stated.condition) {
            made.kind = node_kind::condition;
            made.condition = compiler_.compile(*stated.condition, where.of, where.id);
        } else if (stated.service) {
            name(node_kind::service, stated.service, made_->services);
        } else if (stated.scheme) {
            name(node_kind::scheme, stated.scheme, made_->schemes);
        } else if (stated.pathway) {
            name(node_kind::pathway, stated.pathway, made_->pathways);
        } else {
            made.kind = node_kind::step;
            made.step = stated.step.value_or(step_kind::inform);
        }
    }

    void add_exits(const pathway& where, const node& from, const attribute<exits>& stated, branch way) {
        if (!stated) {
            return;
        }
        for (const exit_to& one : *stated) {
            exit made;
            made.from = static_cast<index>(&from - made_->nodes.data());
            made.to = node_in(where, one.to);
            made.way = way;
            made.title = one.title.value_or(text());
            if (made.to != none) {
                made.when = one.when ? compiler_.compile(*one.when, where.of, where.id) : none;
                made_->exits.push_back(std::move(made));
            }
        }
    }

    const Book& merged_;
    const book_content& book_;
    std::shared_ptr<tables> made_;
    condition_compiler<Book> compiler_;
    layer_finder<Book> layer_of_{merged_, made_->layers};
};

} // namespace compiled
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
