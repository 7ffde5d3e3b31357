// SPDX-License-Identifier: BSL-1.0
// Families for the findings about ways: one that is led along the way on which something is missing, or that finds no
// way where there should be one.
#pragma once

#include <zorgpad/check/catalogue.hpp>
#include <zorgpad/check/data_catalogue.hpp>
#include <zorgpad/check/offer_catalogue.hpp>
#include <zorgpad/check/path_catalogue.hpp>
#include <zorgpad/prove/prepared_book.hpp>
#include <zorgpad/render/family_json.hpp>

#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

/// What a finding misses on a way, so that a family shows it best who meets nothing of the kind.
struct missing_step {
    std::string_view code;
    std::optional<step_kind> is;         ///< a step of this kind
    std::optional<step_kind> or_is = {}; ///< or of this one
};

inline constexpr missing_step missing_steps[] = {
    {path_kinds::consent_before_share.code, step_kind::ask_consent},
    {path_kinds::share_without_consent.code, std::nullopt},
    {path_kinds::explain_before_screen.code, step_kind::explain},
    {path_kinds::meet_before_screen.code, step_kind::meet},
    {path_kinds::follow_up_after_referral.code, step_kind::follow_up},
    {path_kinds::register_after_referral.code, step_kind::register_},
    {path_kinds::warm_handover_at_transition.code, std::nullopt},
    {path_kinds::acute_first.code, std::nullopt},
    {path_kinds::coordinator_missing.code, step_kind::plan},
    {graph_kinds::dead_end.code, std::nullopt},
    {data_kinds::fact_asked_too_early.code, step_kind::explain, step_kind::meet}};

/// Gives findings about ways their families.
template <class Book>
class way_witness {
public:
    way_witness(const Book& book, const prepared_book<Book>& prepared) : book_(book), prepared_(prepared) {
        for (index node = 0; node < book.nodes.size(); ++node) {
            nodes_[place_of(book.nodes[node].from.at)] = node;
        }
        for (index pathway = 0; pathway < book.pathways.size(); ++pathway) {
            pathways_[place_of(book.pathways[pathway].from.at)] = pathway;
        }
        options_.days = prepared.days;
        options_.preferred = prepared.fullest;
        options_.budget = 20'000;
        options_.wants_core = false;
    }

    void show(findings& all) const {
        for (finding& one : all) {
            if (one.code == cover_kinds::signal_without_route.code && one.witness.empty()) {
                one.witness = with_signal(one.at);
            }
            for (const missing_step& missing : missing_steps) {
                if (one.code == missing.code && one.witness.empty()) {
                    one.witness = find(one, missing);
                }
            }
        }
    }

private:
    using place = std::pair<std::uint32_t, std::uint32_t>;
    [[nodiscard]] static place place_of(source_position at) noexcept { return {at.file, at.offset}; }

    /// A family that surely gets there and surely meets no step that it should; where all that get there do so on
    /// another way too, one that gets there. Empty where there is none, or where it was not found in time.
    [[nodiscard]] std::string find(const finding& about, const missing_step& missing) const {
        const std::optional<literal> there = reached(about.at);
        if (!there) {
            return {};
        }
        claim whole{*there};
        for (index node = 0; node < book_.nodes.size(); ++node) {
            if (is_missing(node, missing) && is_told_with(*there, prepared_.real_ways.nodes[node])) {
                whole.push_back(literal{prepared_.real_ways.nodes[node], truth::no});
            }
        }
        proof answer = satisfy(prepared_.real, whole, options_);
        if (!answer.witness && whole.size() > 1) {
            answer = satisfy(prepared_.real, claim{*there}, options_);
        }
        return answer.witness ? render::json(*answer.witness, json_style::compact) : std::string();
    }

    /// A family of whom nothing is known but the signal that is stated at a place.
    [[nodiscard]] std::string with_signal(source_position at) const {
        for (const compiled::signal& stated : book_.signals) {
            if (place_of(stated.from.at) != place_of(at)) {
                continue;
            }
            family shown;
            shown.as_of = prepared_.fullest;
            signal_record seen;
            seen.signal = stated.id;
            if (stated.of != subject::household) {
                seen.of = "p1";
                (stated.of == subject::adult ? shown.adults : shown.children) = std::vector<person>{person{"p1", {}}};
            }
            shown.signals.push_back(std::move(seen));
            return render::json(shown, json_style::compact);
        }
        return {};
    }

    /// That the node or the pathway at a place is surely reached.
    [[nodiscard]] std::optional<literal> reached(source_position at) const {
        const auto node = nodes_.find(place_of(at));
        if (node != nodes_.end()) {
            return literal{prepared_.real_ways.nodes[node->second], truth::yes};
        }
        const auto pathway = pathways_.find(place_of(at));
        if (pathway == pathways_.end()) {
            return std::nullopt;
        }
        for (index first = 0; first < book_.nodes.size(); ++first) {
            if (book_.nodes[first].pathway == pathway->second && book_.nodes[first].is_start) {
                return literal{prepared_.real_ways.nodes[first], truth::yes};
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool is_missing(index which, const missing_step& missing) const {
        const compiled::node& node = book_.nodes[which];
        return node.kind == compiled::node_kind::step &&
               ((missing.is && node.step == *missing.is) || (missing.or_is && node.step == *missing.or_is));
    }

    /// Whether one claim may speak of both: conditions of persons are about one kind of person.
    [[nodiscard]] bool is_told_with(const literal& one, index other) const {
        const subject here = prepared_.real.conditions[one.condition].context;
        const subject there = prepared_.real.conditions[other].context;
        return there == here || there == subject::household;
    }

    const Book& book_;
    const prepared_book<Book>& prepared_;
    std::map<place, index> nodes_;
    std::map<place, index> pathways_;
    proof_options options_;
};

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
