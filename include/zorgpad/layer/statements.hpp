// SPDX-License-Identifier: BSL-1.0
// What the layers of one rank state, to find where two of them contradict each other.
#pragma once

#include <zorgpad/layer/catalogue.hpp>
#include <zorgpad/layer/slots.hpp>

#include <tuple>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// What a statement is about. An empty attribute: the entry (or node) as a whole; an empty node: the entry itself.
struct statement_key {
    section_kind section = section_kind::sources;
    std::string_view id;
    std::string_view node;
    std::string_view attribute;

    friend bool operator<(const statement_key& left, const statement_key& right) {
        return std::tie(left.section, left.id, left.node, left.attribute) <
               std::tie(right.section, right.id, right.node, right.attribute);
    }

    /// "schemes/birthday-box", "pathways/money-worries/explain".
    [[nodiscard]] std::string name() const {
        std::string name(name_of(section));
        name += '/';
        name += id;
        if (!node.empty()) {
            name += '/';
            name += node;
        }
        return name;
    }
    [[nodiscard]] statement_key with(std::string_view which) const { return {section, id, node, which}; }
    [[nodiscard]] statement_key of_node(std::string_view which) const { return {section, id, which, {}}; }
    /// Whether the other is about this entry or node, or something in it.
    [[nodiscard]] bool holds(const statement_key& other) const {
        return other.section == section && other.id == id && (node.empty() || other.node == node);
    }
};

/// A conflict between layers of one rank, until it is known whether a municipal layer settles it.
struct open_conflict {
    statement_key about;
    layer_rank rank = layer_rank::national;
    finding found;
};

/// Remembers who stated what; only where a rank has several layers, as otherwise nothing can clash. Keys are views into
/// the layers.
template <class Layer>
class statements_of_a_rank {
public:
    void next_layer(const Layer& one, bool peers) {
        if (one.head.rank != rank_ || !peers) {
            said_.clear();
        }
        rank_ = one.head.rank;
        layer_ = &one;
        peers_ = peers;
    }

    /// Notes a statement, and a conflict where another layer of this rank stated something that clashes(what it
    /// stated). Returns whether another layer of this rank stated this key before.
    template <class Clashes>
    bool state(const statement_key& about, source_position at, const void* what, Clashes&& clashes) {
        if (!peers_) {
            return false;
        }
        const auto [found, is_new] = said_.emplace(about, statement{layer_, at, what});
        const statement& other = found->second;
        if (is_new || other.by == layer_) {
            return false;
        }
        if (other.what != nullptr && clashes(other.what)) {
            add_conflict(about, at, other);
        }
        return true;
    }

    /// An entry or node is taken out, of which another layer of this rank may state something.
    bool state_removal(const statement_key& about, source_position at) {
        if (!peers_) {
            return false;
        }
        for (auto one = said_.lower_bound(about); one != said_.end() && about.holds(one->first); ++one) {
            if (one->second.what != nullptr && one->second.by != layer_) {
                add_conflict(about, at, one->second);
                break;
            }
        }
        return state(about, at, nullptr, [](const void*) { return false; });
    }

    /// Something is stated of an entry or node, which another layer of this rank may take out.
    void state_presence(const statement_key& about, source_position at) {
        const auto found = peers_ ? said_.find(about) : said_.end();
        if (found != said_.end() && found->second.what == nullptr && found->second.by != layer_) {
            add_conflict(about, at, found->second);
        }
    }

    std::vector<open_conflict> conflicts;

private:
    struct statement {
        const Layer* by = nullptr;
        source_position at;
        const void* what =
            nullptr; ///< the attribute, entry or text, whose type follows from the key; nullptr: taken out
    };

    void add_conflict(const statement_key& about, source_position at, const statement& other) {
        const bool is_whole = about.attribute.empty();
        const std::string name = about.name();
        const finding_kind& kind = layer_kinds::conflict;
        finding made = make_finding(kind, at);
        const auto words = [&](std::string_view message, std::string_view whole) {
            return fill_in(message, {name, is_whole ? whole : about.attribute, other.by->head.id, layer_->head.id});
        };
        made.message = text(words(kind.message_nl, "het geheel"), words(kind.message_en, "the whole"));
        made.related.push_back(related_place{other.at, {}, text("De andere laag.", "The other layer.")});
        conflicts.push_back(open_conflict{about, rank_, std::move(made)});
    }

    const Layer* layer_ = nullptr;
    layer_rank rank_ = layer_rank::national;
    bool peers_ = false;
    std::map<statement_key, statement> said_;
};

/// Whether an entry (or node) as a layer has it states something of exactly this, or takes the whole out.
template <class Slots>
[[nodiscard]] bool states(const entry& one, const Slots& slots, const statement_key& about) {
    return one.removed || about.attribute.empty() ||
           std::any_of(slots.begin(), slots.end(), [&](const attribute_slot& slot) {
               return slot.named.name == about.attribute && slot.in(one).said != attribute_base::mention::absent;
           });
}
template <class Slots>
[[nodiscard]] bool states(const pathway& one, const Slots& slots, const statement_key& about) {
    if (about.node.empty() || one.removed) {
        return states(static_cast<const entry&>(one), slots, about);
    }
    const auto found = one.nodes.find(about.node);
    return found != one.nodes.end() && states(found->second, slots_of<node>(), about);
}
template <class Slots>
[[nodiscard]] bool states(const example& one, const Slots& slots, const statement_key& about) {
    return (about.attribute == "family" && !one.family.empty()) ||
           (about.attribute == "expect" && !one.expect.empty()) || states(static_cast<const entry&>(one), slots, about);
}

/// Whether a layer states something of exactly this, or takes out what it is part of.
template <class Layer>
[[nodiscard]] bool states(const Layer& one, const statement_key& about) {
    bool found = false;
    book_content::describe([&](section_kind kind, auto member) {
        if (kind == about.section) {
            const auto& entries = one.content.*member;
            const auto entry = entries.find(about.id);
            using entry_type = std::decay_t<decltype(entry->second)>;
            found = entry != entries.end() && states(entry->second, slots_of<entry_type>(), about);
        }
    });
    return found;
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
