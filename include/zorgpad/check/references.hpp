// SPDX-License-Identifier: BSL-1.0
// Every id must name something: an entry of the merged book, or what is built in.
#pragma once

#include <zorgpad/check/catalogue.hpp>
#include <zorgpad/check/checked_variant.hpp>
#include <zorgpad/check/condition_walk.hpp>
#include <zorgpad/load/catalogue.hpp>
#include <zorgpad/load/nearest.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Adds a finding that an id is unknown, with the nearest of the ids that are not. (After hundreds of findings nothing
/// nearest is looked for: in a book of many entries every unknown id would be held against every one that is known.)
inline void report_unknown_id(findings& found, std::string_view id, const std::vector<std::string_view>& known,
                              source_position at) {
    constexpr std::size_t most_with_suggestions = 500;
    const std::string near(found.size() < most_with_suggestions ? nearest(id, known) : std::string_view());
    found.push_back(make_finding(schema_kinds::unknown_id, at,
                                 {id, near.empty() ? std::string() : " Bedoelt u “" + near + "”?",
                                  near.empty() ? std::string() : " Did you mean “" + near + "”?"}));
}

/// The ids that can be referred to, by section.
template <class Content>
class known_ids {
public:
    explicit known_ids(const Content& content) {
        book_content::describe([this, &content](section_kind kind, auto member) {
            std::vector<std::string_view>& ids = by_section_[static_cast<std::size_t>(kind)];
            for (const auto& one : content.*member) {
                ids.push_back(one.first);
            }
        });
        std::vector<std::string_view>& facts = by_section_[static_cast<std::size_t>(section_kind::facts)];
        facts.insert(facts.end(), std::begin(built_in::derived), std::end(built_in::derived));
        facts.push_back(built_in::birth_date);
        facts.push_back(built_in::due_date);
        std::sort(facts.begin(), facts.end());
    }

    /// Ascending.
    [[nodiscard]] const std::vector<std::string_view>& of(section_kind kind) const noexcept {
        return by_section_[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] bool has(section_kind kind, std::string_view id) const noexcept {
        return std::binary_search(of(kind).begin(), of(kind).end(), id);
    }

private:
    std::vector<std::string_view> by_section_[sizeof(section_names) / sizeof(section_names[0])];
};

template <class Checked>
class reference_check {
public:
    reference_check(const Checked& checked, findings& found)
        : checked_(checked), content_(checked.content()), known_(checked.content()), found_(found) {
        for (const auto& [id, one] : content_.signals) {
            const std::string_view group = one.group ? std::string_view(*one.group) : std::string_view();
            for (std::size_t end = group.find('.');; end = group.find('.', end + 1)) {
                groups_.push_back(group.substr(0, end));
                if (end == std::string_view::npos) {
                    break;
                }
            }
        }
        std::sort(groups_.begin(), groups_.end());
    }

    void check() {
        book_content::describe([this](section_kind, auto member) {
            for (const auto& [id, one] : content_.*member) {
                look_at_all(one.source);
            }
        });
        check_people();
        check_offers();
        for (const auto& [id, one] : content_.norms) {
            for_each_norm_use(one, [this](const norm_use& use) { look_at(use); });
        }
        for (const auto& [id, one] : content_.pathways) {
            check_pathway(one);
        }
        for (const graph::dangling_exit& one : checked_.ways.dangling) {
            missing_node(checked_.ways.pathways[one.pathway].id, one.to, one.at);
        }
        for (const condition_use& use : conditions_of(content_)) {
            for_each_part(*use.what, [this, &use](const condition& part, const part_surroundings&) {
                std::visit([&](const auto& test) { look_at_test(test, part, use); }, part.form);
            });
        }
    }

private:
    void check_people() {
        for (const auto& [id, one] : content_.facts) {
            look_at_all(one.by);
        }
        for (const auto& [id, one] : content_.contacts) {
            look_at_all(one.by);
        }
        for (const auto& [id, one] : content_.consents) {
            look_at_set(one.by);
            look_at_all(one.with);
        }
        for (const auto& [id, one] : content_.signals) {
            look_at_all(one.by);
        }
        for (const auto& [id, one] : content_.instruments) {
            look_at_all(one.by);
        }
    }

    void check_offers() {
        for (const auto& [id, one] : content_.services) {
            look_at_all(one.by);
            look_at_set(one.contact);
        }
        for (const auto& [id, one] : content_.schemes) {
            look_at_all(one.after);
            look_at_all(one.requires_);
            if (!one.apply) {
                continue;
            }
            for (const auto& role : one.apply->by) {
                look_at(role);
            }
            if (one.apply->contact) {
                look_at(*one.apply->contact);
            }
            if (one.apply->deadline && one.apply->deadline->anchor == deadline::anchor_kind::fact) {
                look_at(one.apply->deadline->fact);
            }
        }
    }

    void check_pathway(const pathway& one) {
        look_at_all(one.audience);
        for (const auto& [id, node] : one.nodes) {
            look_at_all(node.source);
            look_at_all(node.signal);
            look_at_set(node.service);
            look_at_set(node.scheme);
            look_at_set(node.pathway);
            look_at_all(node.by);
            look_at_set(node.consent);
            look_at_set(node.contact);
            look_at_set(node.instrument);
        }
    }

    // --- references

    template <class References>
    void look_at_all(const attribute<References>& all) {
        if (all) {
            for (const auto& one : *all) {
                look_at(one);
            }
        }
    }
    template <section_kind Kind>
    void look_at_set(const attribute<reference<Kind>>& one) {
        if (one) {
            look_at(*one);
        }
    }
    template <section_kind Kind>
    void look_at(const reference<Kind>& one) {
        look_at_id(Kind, one.id, one.at);
    }
    void look_at(const norm_use& use) {
        look_at(use.norm);
        if (use.percent) {
            if (const auto* norm = std::get_if<reference<section_kind::norms>>(&*use.percent)) {
                look_at(*norm);
            }
        }
    }

    void look_at_id(section_kind kind, std::string_view id, source_position at) {
        if (known_.has(kind, id)) {
            return;
        }
        if (is_dangling(id, at, [&](const book_content& content) { return entry_of(content, kind, id); })) {
            return;
        }
        report_unknown_id(found_, id, known_.of(kind), at);
    }

    /// What a layer states of an entry: that it is, or that it is no more.
    [[nodiscard]] static const entry* entry_of(const book_content& content, section_kind wanted, std::string_view id) {
        const entry* found = nullptr;
        book_content::describe([&](section_kind kind, auto member) {
            if (kind == wanted) {
                const auto one = (content.*member).find(id);
                found = one != (content.*member).end() ? &one->second : nullptr;
            }
        });
        return found;
    }

    [[nodiscard]] static const entry* node_of(const book_content& content, std::string_view pathway,
                                              std::string_view id) {
        const auto one = content.pathways.find(pathway);
        if (one == content.pathways.end()) {
            return nullptr;
        }
        const auto node = one->second.nodes.find(id);
        return node != one->second.nodes.end() ? &node->second : nullptr;
    }

    /// Whether a layer defined what is referred to, and another took it out: whoever took it out is told so.
    template <class Statement>
    [[nodiscard]] bool is_dangling(std::string_view id, source_position at, Statement&& stated_in) {
        const entry* defined = nullptr;
        const entry* removed = nullptr;
        for (const std::size_t index : checked_.which.layers) {
            if (const entry* one = stated_in(checked_.whole.layers[index].content)) {
                (one->removed ? removed : defined) = one;
            }
        }
        if (defined == nullptr) {
            return false;
        }
        finding made = make_finding(graph_kinds::dangling, removed != nullptr ? removed->at : at, {id});
        if (removed != nullptr) {
            made.related.push_back(
                related_place{at, {}, text("Hier wordt ernaar verwezen.", "It is referred to here.")});
        }
        made.related.push_back(related_place{defined->at, {}, text("Hier stond het.", "This is where it was.")});
        found_.push_back(std::move(made));
        return true;
    }

    void missing_node(std::string_view pathway, std::string_view id, source_position at) {
        if (is_dangling(id, at, [&](const book_content& content) { return node_of(content, pathway, id); })) {
            return;
        }
        std::vector<std::string_view> known;
        const auto found = content_.pathways.find(pathway);
        if (found != content_.pathways.end()) {
            for (const auto& node : found->second.nodes) {
                known.push_back(node.first);
            }
        }
        report_unknown_id(found_, id, known, at);
    }

    // --- what conditions refer to

    template <class Form>
    void look_at_test(const Form&, const condition&, const condition_use&) {}

    void look_at_test(const fact_test& test, const condition&, const condition_use&) {
        look_at(test.fact);
        for_each_norm_use(test, [this](const norm_use& use) { look_at(use); });
    }
    void look_at_test(const signal_test& test, const condition&, const condition_use&) {
        for (const auto& one : test.any) {
            look_at(one);
        }
    }
    void look_at_test(const signal_group_test& test, const condition& whole, const condition_use&) {
        if (!std::binary_search(groups_.begin(), groups_.end(), std::string_view(test.group))) {
            std::vector<std::string_view> known = groups_;
            known.erase(std::unique(known.begin(), known.end()), known.end());
            report_unknown_id(found_, test.group, known, whole.at);
        }
    }
    template <class Value>
    void look_at_part(const attribute<dictionary<Value>>& parts, std::string_view id, source_position at) {
        std::vector<std::string_view> known;
        if (parts) {
            for (const auto& one : *parts) {
                known.push_back(one.id);
            }
        }
        if (std::find(known.begin(), known.end(), id) == known.end()) {
            report_unknown_id(found_, id, known, at);
        }
    }
    void look_at_test(const score_test& test, const condition& whole, const condition_use&) {
        look_at(test.instrument);
        const auto found = content_.instruments.find(test.instrument.id);
        if (found != content_.instruments.end()) {
            look_at_part(found->second.themes, test.theme, whole.at);
        }
    }
    void look_at_test(const outcome_test& test, const condition& whole, const condition_use&) {
        look_at(test.instrument);
        const auto found = content_.instruments.find(test.instrument.id);
        if (found != content_.instruments.end()) {
            look_at_part(found->second.outcomes, test.is, whole.at);
        }
    }
    void look_at_test(const named_condition& test, const condition&, const condition_use&) { look_at(test.condition); }
    void look_at_test(const receives_test& test, const condition&, const condition_use&) { look_at(test.scheme); }
    void look_at_test(const consent_test& test, const condition&, const condition_use&) { look_at(test.consent); }
    void look_at_test(const progress_test& test, const condition& whole, const condition_use& use) {
        const std::size_t slash = test.node.find('/');
        if (slash == std::string::npos) {
            const auto own = content_.pathways.find(use.pathway);
            if (own == content_.pathways.end() || own->second.nodes.count(test.node) == 0) {
                missing_node(use.pathway, test.node, whole.at);
            }
            return;
        }
        const std::string_view pathway = std::string_view(test.node).substr(0, slash);
        const std::string_view node = std::string_view(test.node).substr(slash + 1);
        const auto found = content_.pathways.find(pathway);
        if (found == content_.pathways.end()) {
            look_at_id(section_kind::pathways, pathway, whole.at);
        } else if (found->second.nodes.count(node) == 0) {
            missing_node(pathway, node, whole.at);
        }
    }

    const Checked& checked_;
    const book_content& content_;
    known_ids<book_content> known_;
    std::vector<std::string_view> groups_; ///< of signals, and the groups around them; ascending
    findings& found_;
};

} // namespace detail

/// schema.unknown-id, and graph.dangling for what a layer above took out. O(n log n).
template <class Checked>
void check_references(const Checked& checked, findings& found) {
    detail::reference_check(checked, found).check();
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
