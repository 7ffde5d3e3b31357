// SPDX-License-Identifier: BSL-1.0
// What the reader of a plan should know beside its steps and schemes.
#pragma once

#include <zorgpad/evaluate/plan.hpp>
#include <zorgpad/evaluate/situation.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

namespace detail {

/// One note for each of these ids, in order.
inline void note_each(std::vector<plan_note>& notes, plan_note::kind kind, std::vector<std::string_view> ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (const std::string_view id : ids) {
        notes.push_back(plan_note{kind, id});
    }
}

} // namespace detail

/// The notes of a plan whose steps and schemes are there. `out_of_budget`: the exact mode stopped before its end.
template <class Book>
[[nodiscard]] std::vector<plan_note> notes_of(const plan& made, const situation<Book>& today, bool out_of_budget) {
    const Book& book = today.book();
    std::vector<plan_note> notes;
    const auto note = [&notes](plan_note::kind kind, std::string_view id = {}) {
        notes.push_back(plan_note{kind, id});
    };
    note(plan_note::kind::provider_decides);
    if (out_of_budget) {
        note(plan_note::kind::exact_budget_exceeded);
    }
    if (!made.municipality.empty() && !book.has_municipal_layer) {
        note(plan_note::kind::no_municipal_layer);
    }
    const std::vector<bound_value>& facts = today.family().facts;
    if (std::any_of(facts.begin(), facts.end(),
                    [](const bound_value& value) { return value.state == knowledge::refused; })) {
        note(plan_note::kind::refused_facts);
    }
    for (const index norm : today.missing_norms()) {
        note(plan_note::kind::norm_missing, book.norms[norm].id);
    }
    std::vector<std::string_view> not_said;
    std::vector<std::string_view> open;
    for (const plan_step& step : made.steps) {
        const compiled::node& node = book.nodes[step.node];
        const bool is_service = node.kind == compiled::node_kind::service;
        if (is_service && book.services[node.target].available == truth::unknown) {
            not_said.push_back(book.services[node.target].id);
        }
        const index contact = node.contact != none ? node.contact
                              : is_service         ? book.services[node.target].contact
                                                   : none;
        if (contact != none && !book.contacts[contact].open.empty()) {
            open.push_back(book.contacts[contact].id);
        }
    }
    for (const plan_scheme& scheme : made.schemes) {
        if (scheme.is == verdict::unknown && book.schemes[scheme.scheme].available == truth::unknown) {
            not_said.push_back(scheme.id);
        }
    }
    detail::note_each(notes, plan_note::kind::municipality_not_said, std::move(not_said));
    detail::note_each(notes, plan_note::kind::open_attribute, std::move(open));
    return notes;
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
