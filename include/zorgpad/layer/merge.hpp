// SPDX-License-Identifier: BSL-1.0
// Lays the layers of a book over each other: national, then regional, then municipal, down to the attribute.
#pragma once

#include <zorgpad/base/outcome.hpp>
#include <zorgpad/layer/catalogue.hpp>
#include <zorgpad/layer/slots.hpp>
#include <zorgpad/layer/statements.hpp>
#include <zorgpad/layer/variants.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// A merged book and what was found while merging. Where a layer stated what it may not, the layer below was kept.
struct merge_report {
    merged_book merged;
    zorgpad::findings findings;
};

namespace detail {

/// Norms, conditions and contacts are replaced as entries, everything else attribute by attribute.
[[nodiscard]] constexpr bool is_replaced_whole(section_kind kind) noexcept {
    return kind == section_kind::norms || kind == section_kind::conditions || kind == section_kind::contacts;
}

/// Merges by laying one layer after another.
template <class Report>
class layering {
public:
    explicit layering(Report& report) : report_(report) {}

    /// `peers`: another layer of its rank is laid too.
    void lay(const layer& above, bool peers) {
        statements_.next_layer(above, peers);
        report_.merged.layers.push_back(above.head.id);
        report_.merged.has_municipal_layer =
            report_.merged.has_municipal_layer || above.head.rank == layer_rank::municipal;
        report_.merged.accepted.insert(report_.merged.accepted.end(), above.accepted.begin(), above.accepted.end());
        book_content::describe([this, &above](section_kind kind, auto member) {
            for (const auto& [id, entry] : above.content.*member) {
                lay_entry(report_.merged.content.*member, statement_key{kind, id, {}, {}}, id, entry);
            }
        });
    }

    [[nodiscard]] std::vector<open_conflict>& conflicts() noexcept { return statements_.conflicts; }

private:
    template <class Entries, class Entry>
    void lay_entry(Entries& below, const statement_key& about, std::string_view id, const Entry& above) {
        const auto found = below.find(id);
        const bool is_there = found != below.end();
        if (above.removed) {
            if (may_take_out(is_there ? &found->second : nullptr, about, above)) {
                if (!is_there || has_locked_nodes(found->second, about, above)) {
                    return;
                }
                below.erase(found);
            }
            return;
        }
        Entry& target = is_there ? found->second : below.try_emplace(std::string(id)).first->second;
        if (!is_there) {
            target.at = above.at;
        }
        statements_.state_presence(about, above.at);
        const attribute_slots& slots = slots_of<Entry>();
        if (is_replaced_whole(about.section)) {
            replace(target, is_there, slots, about, above);
        } else {
            const lock held(target);
            lay_attributes(target, slots, about, above, held);
            lay_rest(target, about, above, held);
        }
    }

    // --- taking out

    [[nodiscard]] bool may_take_out(const entry* below, const statement_key& about, const entry& above) {
        const bool said_before = statements_.state_removal(about, above.at);
        if (below == nullptr) {
            if (!said_before) {
                report_whole(layer_kinds::no_effect, above.at, about, {});
            }
            return false;
        }
        if (is_locked(*below)) {
            report_whole(layer_kinds::locked_removed, above.at, about, below->at);
            return false;
        }
        return true;
    }

    [[nodiscard]] static bool has_locked_nodes(const entry&, const statement_key&, const entry&) noexcept {
        return false;
    }
    [[nodiscard]] bool has_locked_nodes(const pathway& below, const statement_key& about, const entry& above) {
        bool any = false;
        for (const auto& [id, node] : below.nodes) {
            if (is_locked(node)) {
                report_whole(layer_kinds::locked_removed, above.at, about.of_node(id), node.at);
                any = true;
            }
        }
        return any;
    }

    // --- attribute by attribute

    /// What a lock said before this layer, so that a layer may not unlock for itself.
    struct lock {
        explicit lock(const entry& below) : is_shut(is_locked(below)) {
            if (is_shut && below.open) {
                open = below.open->items;
            }
        }
        [[nodiscard]] bool may_change(std::string_view name) const {
            return !is_shut || std::find(open.begin(), open.end(), name) != open.end();
        }
        bool is_shut;
        std::vector<std::string> open;
    };

    void lay_attributes(entry& below, const attribute_slots& slots, const statement_key& about, const entry& above,
                        const lock& held) {
        for (const attribute_slot& slot : slots) {
            const attribute_base& stated = slot.in(above);
            if (stated.said != attribute_base::mention::absent) {
                lay_attribute(slot, below, about.with(slot.named.name), stated, held.may_change(slot.named.name));
            }
        }
    }

    void lay_attribute(const attribute_slot& slot, entry& target, const statement_key& about,
                       const attribute_base& above, bool may_change) {
        attribute_base& below = slot.in(target);
        const source_position place_below = below ? below.at : target.at;
        const bool said_before = statements_.state(about, above.at, &above, [&slot, &above](const void* other) {
            return slot.does->clash(*static_cast<const attribute_base*>(other), above);
        });
        laying_effect effect;
        const finding_kind* refusal = &layer_kinds::locked_weakened;
        if (above.said == attribute_base::mention::removed) {
            effect.changes = static_cast<bool>(below);
            refusal = &layer_kinds::locked_removed;
            if (may_change) {
                below.said = attribute_base::mention::removed;
                below.at = above.at;
            }
        } else if (slot.does->is_edit != nullptr && slot.does->is_edit(above)) {
            effect = slot.does->edit(below, above, may_change);
        } else {
            effect.changes = !slot.does->same(below, above);
            if (effect.changes && may_change) {
                slot.does->copy(below, above);
            }
        }
        report_effect(effect, said_before, may_change, *refusal, about, above.at, place_below);
    }

    void report_effect(laying_effect effect, bool said_before, bool may_change, const finding_kind& refusal,
                       const statement_key& about, source_position at, source_position below) {
        if (effect.changes && !may_change) {
            report(refusal, at, about, about.attribute, about.attribute, below);
        } else if (!said_before && (!effect.changes || !effect.all_took_effect)) {
            report(layer_kinds::no_effect, at, about, about.attribute, about.attribute, below);
        }
    }

    // --- what entries hold beside attributes

    void lay_rest(entry&, const statement_key&, const entry&, const lock&) {}

    /// The lock of a pathway is about what it says itself; its nodes have locks of their own, so that a municipality
    /// may put in steps, and nothing may go around a locked one.
    void lay_rest(pathway& below, const statement_key& about, const pathway& above, const lock&) {
        for (const auto& [id, node] : above.nodes) {
            lay_entry(below.nodes, about.of_node(id), id, node);
        }
    }

    void lay_rest(example& below, const statement_key& about, const example& above, const lock& held) {
        lay_words(below.family, below.family_at, about.with("family"), above.family, above.family_at, held);
        lay_words(below.expect, below.expect_at, about.with("expect"), above.expect, above.expect_at, held);
    }

    /// The family or expectation of an example, kept as JSON text.
    void lay_words(std::string& below, source_position& below_at, const statement_key& about, const std::string& above,
                   source_position above_at, const lock& held) {
        if (above.empty()) {
            return;
        }
        const bool said_before = statements_.state(about, above_at, &above, [&above](const void* other) {
            return *static_cast<const std::string*>(other) != above;
        });
        const bool changes = below != above;
        const bool may_change = held.may_change(about.attribute);
        report_effect(laying_effect{changes, true}, said_before, may_change, layer_kinds::locked_weakened, about,
                      above_at, below_at);
        if (changes && may_change) {
            below = above;
            below_at = above_at;
        }
    }

    // --- entries that are replaced whole

    /// What is locked and what is open of the entry below stays so where the new one does not mention it: both are said
    /// to the layers above, and would be lost in every replacement.
    [[nodiscard]] static bool stays(const attribute_slot& slot, const attribute_base& stated) noexcept {
        return !stated && (slot.named.name == "open" || slot.named.name == "locked");
    }

    void replace(entry& below, bool is_there, const attribute_slots& slots, const statement_key& about,
                 const entry& above) {
        const bool said_before = statements_.state(about, above.at, &above, [&slots, &above](const void* other) {
            return std::any_of(slots.begin(), slots.end(), [&](const attribute_slot& slot) {
                return !slot.does->same(slot.in(*static_cast<const entry*>(other)), slot.in(above));
            });
        });
        const lock held(below);
        bool changes = false;
        bool is_allowed = true;
        for (const attribute_slot& slot : slots) {
            const attribute_base& stated = slot.in(above);
            const attribute_base& present = slot.in(below);
            if (stays(slot, stated) || slot.does->same(present, stated)) {
                continue;
            }
            changes = true;
            if (!held.may_change(slot.named.name)) {
                is_allowed = false;
                report(stated ? layer_kinds::locked_weakened : layer_kinds::locked_removed,
                       stated ? stated.at : above.at, about, slot.named.name, slot.named.name,
                       present ? present.at : below.at);
            }
        }
        if (!changes && is_there && !said_before) {
            report_whole(layer_kinds::no_effect, above.at, about, below.at);
        }
        if (!changes || !is_allowed) {
            return;
        }
        for (const attribute_slot& slot : slots) {
            const attribute_base& stated = slot.in(above);
            attribute_base& target = slot.in(below);
            if (slot.does->is_edit != nullptr && slot.does->is_edit(stated)) {
                target.said = attribute_base::mention::absent;
                slot.does->edit(target, stated, true);
            } else if (stated) {
                slot.does->copy(target, stated);
            } else if (!stays(slot, stated)) {
                target.said = attribute_base::mention::absent;
            }
        }
    }

    // --- findings

    void report(const finding_kind& kind, source_position at, const statement_key& about, std::string_view dutch,
                std::string_view english, source_position below) {
        finding made = make_finding(kind, at);
        const std::string name = about.name();
        made.message = text(fill_in(kind.message_nl, {name, dutch}), fill_in(kind.message_en, {name, english}));
        if (below.is_somewhere()) {
            made.related.push_back(related_place{below, {}, text("Zo stond het eronder.", "This is what was below.")});
        }
        report_.findings.push_back(std::move(made));
    }

    /// About an entry or node, not one of its attributes.
    void report_whole(const finding_kind& kind, source_position at, const statement_key& about, source_position below) {
        report(kind, at, about, about.node.empty() ? "deze vermelding" : "deze knoop",
               about.node.empty() ? "this entry" : "this node", below);
    }

    Report& report_;
    statements_of_a_rank<layer> statements_;
};

/// Open attributes that no layer filled in. Of what does not exist here nothing needs to be filled in.
template <class Report>
class open_attributes {
public:
    explicit open_attributes(Report& report) : findings_(report.findings) {
        book_content::describe([this, &report](section_kind kind, auto member) {
            for (const auto& [id, entry] : report.merged.content.*member) {
                this->look_at(entry, statement_key{kind, id, {}, {}});
            }
        });
    }

private:
    template <class Entry>
    void look_at(const Entry& one, const statement_key& about) {
        look_at(one, slots_of<Entry>(), about);
    }
    void look_at(const service& one, const statement_key& about) {
        if (one.available.value_or(true)) {
            look_at(one, slots_of<service>(), about);
        }
    }
    void look_at(const scheme& one, const statement_key& about) {
        if (one.available.value_or(true)) {
            look_at(one, slots_of<scheme>(), about);
        }
    }
    void look_at(const pathway& one, const statement_key& about) {
        look_at(one, slots_of<pathway>(), about);
        for (const auto& [id, node] : one.nodes) {
            look_at(node, slots_of<zorgpad::node>(), about.of_node(id));
        }
    }
    void look_at(const entry& one, const attribute_slots& slots, const statement_key& about) {
        if (!one.open) {
            return;
        }
        for (const attribute_slot& slot : slots) {
            if (!slot.in(one) && leaves_open(one, slot.named.name)) {
                findings_.push_back(make_finding(layer_kinds::open_left, one.open.at, {about.name(), slot.named.name}));
            }
        }
    }

    zorgpad::findings& findings_;
};

} // namespace detail

/// Merges the layers of a variant (see `variants_of`): with findings instead of a refusal, so that everything else can
/// be checked too. O(n log n) in what the layers state.
template <class Book>
[[nodiscard]] merge_report merge_variant(const Book& whole, const variant& which) {
    merge_report report;
    report.merged.municipality = which.name();
    report.merged.files = whole.files;
    detail::layering laying(report);
    const auto rank_at = [&](std::size_t at) { return whole.layers[which.layers[at]].head.rank; };
    for (std::size_t at = 0; at < which.layers.size(); ++at) {
        const bool peers = (at > 0 && rank_at(at - 1) == rank_at(at)) ||
                           (at + 1 < which.layers.size() && rank_at(at + 1) == rank_at(at));
        laying.lay(whole.layers[which.layers[at]], peers);
    }
    for (detail::open_conflict& one : laying.conflicts()) {
        const bool is_settled = one.rank != layer_rank::municipal &&
                                std::any_of(which.layers.begin(), which.layers.end(), [&](std::size_t index) {
                                    const layer& above = whole.layers[index];
                                    return above.head.rank == layer_rank::municipal && detail::states(above, one.about);
                                });
        if (!is_settled) {
            report.findings.push_back(std::move(one.found));
        }
    }
    if (!which.is_national()) {
        detail::open_attributes{report};
    }
    return report;
}

/// Merges every variant of a book, one at a time: visit(const variant&, merge_report&&).
template <class Visitor>
void merge_variants(const book& whole, Visitor&& visit) {
    for (const variant& one : variants_of(whole)) {
        visit(one, merge_variant(whole, one));
    }
}

/// The layers that hold for one municipality (its CBS code, as the register has it today), merged; an empty code gives
/// the national layers alone. Findings: layer.conflict, layer.locked-removed, layer.locked-weakened (errors),
/// layer.open-left, layer.no-effect. O(n log n) in what the layers state. Safe from many threads.
template <class Book>
[[nodiscard]] outcome<merged_book> merge(const Book& whole, std::string_view municipality) {
    merge_report report = merge_variant(whole, variant_of(whole, municipality));
    return {std::move(report.merged), std::move(report.findings)};
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY merge_report merge_variant(const book& whole, const variant& which);
ZORGPAD_ENTRY outcome<merged_book> merge(const book& whole, std::string_view municipality);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
