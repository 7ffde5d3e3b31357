// SPDX-License-Identifier: BSL-1.0
// Whether a book names only what is there, and leads to every node: for books that tests have cut from.
#pragma once

#include <zorgpad/model/book.hpp>

#include <algorithm>
#include <string>

namespace chance {

class whole_book_check {
public:
    explicit whole_book_check(const zorgpad::merged_book& book) : book_(book.content) {}

    [[nodiscard]] bool holds() {
        for (const auto& [id, fact] : book_.facts) {
            when(fact.when);
        }
        for (const auto& [id, norm] : book_.norms) {
            require(norm.is || !norm.values.value.empty());
            if (norm.is) {
                amount(*norm.is);
            }
            for (const zorgpad::dated_value& value : norm.values.value) {
                for (const zorgpad::guarded_amount& one : value.amounts) {
                    amount(one.is);
                    if (one.when) {
                        condition(*one.when);
                    }
                }
            }
        }
        for (const auto& [id, named] : book_.conditions) {
            when(named.when);
        }
        for (const auto& [id, consent] : book_.consents) {
            for (const auto& exception : consent.exceptions.value) {
                condition(exception.value.when);
            }
        }
        for (const auto& [id, service] : book_.services) {
            when(service.when);
        }
        for (const auto& [id, scheme] : book_.schemes) {
            this->scheme(scheme);
        }
        for (const auto& [id, pathway] : book_.pathways) {
            this->pathway(id, pathway);
        }
        return holds_;
    }

private:
    void require(bool one) { holds_ = holds_ && one; }
    template <class Section>
    void named(const Section& section, const std::string& id) {
        require(section.find(id) != section.end());
    }
    void when(const zorgpad::attribute<zorgpad::condition>& one) {
        if (one) {
            condition(*one);
        }
    }

    void norm(const zorgpad::norm_use& use) {
        named(book_.norms, use.norm.id);
        if (const auto* of = use.percent ? std::get_if<1>(&*use.percent) : nullptr) {
            named(book_.norms, of->id);
        }
    }
    void amount(const zorgpad::amount& one) {
        if (const auto* use = std::get_if<zorgpad::norm_use>(&one)) {
            norm(*use);
        }
    }

    void scheme(const zorgpad::scheme& scheme) {
        when(scheme.when);
        for (const auto* list : {&scheme.after.value, &scheme.requires_.value}) {
            for (const auto& other : *list) {
                named(book_.schemes, other.id);
            }
        }
        if (scheme.apply && scheme.apply->automatic) {
            condition(*scheme.apply->automatic);
        }
        if (scheme.apply && scheme.apply->deadline &&
            scheme.apply->deadline->anchor == zorgpad::deadline::anchor_kind::fact) {
            named(book_.facts, scheme.apply->deadline->fact.id);
        }
    }

    void pathway(const std::string& id, const zorgpad::pathway& pathway) {
        path_ = id;
        when(pathway.when);
        for (const std::string& start : pathway.start.value) {
            named(pathway.nodes, start);
        }
        for (const auto& [name, node] : pathway.nodes) {
            this->node(pathway, name, node);
        }
        path_.clear();
    }

    void node(const zorgpad::pathway& pathway, const std::string& name, const zorgpad::node& node) {
        bool is_led_to = node.signal || std::count(pathway.start.value.begin(), pathway.start.value.end(), name) != 0;
        for (const auto& [other, from] : pathway.nodes) {
            for (const auto* list : {&from.next, &from.yes, &from.no, &from.unknown}) {
                for (const zorgpad::exit_to& exit : list->value) {
                    is_led_to = is_led_to || exit.to == name;
                }
            }
        }
        require(is_led_to);
        for (const auto& signal : node.signal.value) {
            named(book_.signals, signal.id);
        }
        when(node.condition);
        const auto each = [this](const auto& attribute, const auto& section) {
            if (attribute) {
                named(section, attribute->id);
            }
        };
        each(node.service, book_.services);
        each(node.scheme, book_.schemes);
        each(node.pathway, book_.pathways);
        each(node.consent, book_.consents);
        each(node.instrument, book_.instruments);
        for (const auto* list : {&node.next, &node.yes, &node.no, &node.unknown, &node.again}) {
            for (const zorgpad::exit_to& exit : list->value) {
                named(pathway.nodes, exit.to);
                if (exit.when) {
                    condition(*exit.when);
                }
            }
        }
    }

    void condition(const zorgpad::condition& one) {
        std::visit([this](const auto& form) { this->form(form); }, one.form);
    }
    void every(const std::vector<zorgpad::condition>& parts) {
        require(!parts.empty());
        for (const zorgpad::condition& part : parts) {
            condition(part);
        }
    }
    void form(const zorgpad::all_of& one) { every(one.parts); }
    void form(const zorgpad::any_of& one) { every(one.parts); }
    void form(const zorgpad::negation& one) { every(one.part); }
    void form(const zorgpad::indicative& one) { every(one.part); }
    void form(const zorgpad::quantified& one) { every(one.where); }
    void form(const zorgpad::fact_test& one) {
        const auto& derived = zorgpad::built_in::derived;
        if (std::find(std::begin(derived), std::end(derived), one.fact.id) == std::end(derived)) {
            named(book_.facts, one.fact.id);
        }
        for (const zorgpad::bound_test& bound : one.bounds) {
            if (const auto* use = std::get_if<zorgpad::norm_use>(&bound.than)) {
                norm(*use);
            }
        }
    }
    void form(const zorgpad::signal_test& one) {
        for (const auto& signal : one.any) {
            named(book_.signals, signal.id);
        }
    }
    void form(const zorgpad::signal_group_test&) {}
    void form(const zorgpad::score_test& one) { named(book_.instruments, one.instrument.id); }
    void form(const zorgpad::outcome_test& one) { named(book_.instruments, one.instrument.id); }
    void form(const zorgpad::named_condition& one) { named(book_.conditions, one.condition.id); }
    void form(const zorgpad::receives_test& one) { named(book_.schemes, one.scheme.id); }
    void form(const zorgpad::consent_test& one) { named(book_.consents, one.consent.id); }
    void form(const zorgpad::progress_test& one) {
        const std::size_t bar = one.node.find('/');
        const auto found = book_.pathways.find(bar == std::string::npos ? path_ : one.node.substr(0, bar));
        require(found != book_.pathways.end());
        if (found != book_.pathways.end()) {
            named(found->second.nodes, bar == std::string::npos ? one.node : one.node.substr(bar + 1));
        }
    }
    void form(const zorgpad::municipality_test&) {}
    void form(const zorgpad::date_test&) {}

    const zorgpad::book_content& book_;
    std::string path_; ///< the pathway whose conditions are read
    bool holds_ = true;
};

[[nodiscard]] inline bool is_whole(const zorgpad::merged_book& book) { return whole_book_check(book).holds(); }

} // namespace chance
