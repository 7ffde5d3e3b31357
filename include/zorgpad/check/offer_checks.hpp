// SPDX-License-Identifier: BSL-1.0
// What is offered: schemes that somebody can apply for, and an answer to every signal and for every phase of life.
#pragma once

#include <zorgpad/check/checked_variant.hpp>
#include <zorgpad/check/condition_walk.hpp>
#include <zorgpad/check/offer_catalogue.hpp>
#include <zorgpad/layer/slots.hpp>

#include <set>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

template <class Checked>
class offer_check {
public:
    offer_check(const Checked& checked, findings& found)
        : checked_(checked), content_(checked.content()), found_(found) {}

    void check() {
        check_schemes();
        if (!content_.pathways.empty()) {
            check_signals();
        }
        check_phases();
    }

private:
    // --- schemes

    [[nodiscard]] bool is_over(const scheme& one) const {
        return !one.available.value_or(true) || (checked_.options.as_of && one.valid && one.valid->until &&
                                                 *one.valid->until <= *checked_.options.as_of);
    }

    void check_schemes() {
        for (const auto& [id, one] : content_.schemes) {
            if (is_over(one)) {
                continue;
            }
            if (one.requires_) {
                for (const auto& other : *one.requires_) {
                    const auto needed = content_.schemes.find(other.id);
                    if (needed != content_.schemes.end() && is_over(needed->second)) {
                        found_.push_back(make_finding(scheme_kinds::requires_impossible, other.at, {id, other.id}));
                    }
                }
            }
            if (one.apply && one.apply->by.empty() && !one.apply->automatic) {
                found_.push_back(make_finding(scheme_kinds::no_applicant, one.apply.at, {id}));
            }
            if (!one.source && !content_.sources.empty() && !leaves_open(one, "source")) {
                found_.push_back(make_finding(scheme_kinds::no_source, one.at, {id}));
            }
        }
    }

    // --- signals

    /// A signal of the group, or of one below it.
    [[nodiscard]] static bool is_in_group(const signal& one, std::string_view group) {
        const std::string_view own = *one.group;
        return own.substr(0, group.size()) == group && (own.size() == group.size() || own[group.size()] == '.');
    }

    void check_signals() {
        std::set<std::string_view> answered;
        std::set<std::string_view> groups;
        for (const condition_use& use : conditions_of(content_)) {
            for_each_part(*use.what, [&](const condition& part, const part_surroundings&) {
                if (const auto* test = std::get_if<signal_test>(&part.form)) {
                    for (const auto& one : test->any) {
                        answered.insert(one.id);
                    }
                } else if (const auto* test_of_group = std::get_if<signal_group_test>(&part.form)) {
                    groups.insert(test_of_group->group);
                }
            });
        }
        for (const graph::pathway_vertex& one : checked_.ways.vertices) {
            if (one.node != nullptr && one.node->signal) {
                for (const auto& seen : *one.node->signal) {
                    answered.insert(seen.id);
                }
            }
        }
        for (const auto& [id, one] : content_.signals) {
            const bool is_grouped = std::any_of(groups.begin(), groups.end(), [&one = one](std::string_view group) {
                return one.group && is_in_group(one, group);
            });
            if (!is_grouped && answered.count(id) == 0) {
                found_.push_back(make_finding(cover_kinds::signal_without_route, one.at, {id}));
            }
        }
    }

    // --- phases of life

    template <class Entries>
    void add_phases(const Entries& entries, std::set<life_phase>& covered, source_position& stated) const {
        for (const auto& [id, one] : entries) {
            if (!one.available.value_or(true)) {
                continue;
            }
            for (std::size_t phase = 0; phase < std::size(enumeration_words<life_phase>::words); ++phase) {
                const auto which = static_cast<life_phase>(phase);
                if (!one.phases || std::find(one.phases->begin(), one.phases->end(), which) != one.phases->end()) {
                    covered.insert(which);
                }
            }
            if (one.phases && (!stated.is_somewhere() || one.phases.at < stated)) {
                stated = one.phases.at;
            }
        }
    }

    /// Only in a book that says of what it offers in which phase it is meant.
    void check_phases() {
        std::set<life_phase> covered;
        source_position stated;
        add_phases(content_.services, covered, stated);
        add_phases(content_.schemes, covered, stated);
        if (!stated.is_somewhere()) {
            return;
        }
        for (std::size_t phase = 0; phase < std::size(enumeration_words<life_phase>::words); ++phase) {
            const auto which = static_cast<life_phase>(phase);
            if (covered.count(which) == 0) {
                found_.push_back(make_finding(cover_kinds::phase_without_offer, stated, {word_of(which)}));
            }
        }
    }

    const Checked& checked_;
    const book_content& content_;
    findings& found_;
};

} // namespace detail

/// scheme.requires-impossible, no-applicant, no-source; cover.*. O(n log n), and signals times groups that are tested.
template <class Checked>
void check_offers(const Checked& checked, findings& found) {
    detail::offer_check(checked, found).check();
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
