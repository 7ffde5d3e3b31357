// SPDX-License-Identifier: BSL-1.0
// Pathways: flat maps of nodes with exits.
#pragma once

#include <zorgpad/model/entries.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// A way out of a node, to another node of the same pathway.
struct exit_to {
    std::string to;
    std::optional<condition> when;
    std::optional<text> title;
    source_position at;
};

using exits = list<exit_to>;

/// The time in which a step should be taken.
struct time_limit {
    std::int64_t working_days = 0; ///< counts when above 0
    period length;                 ///< otherwise
    within_anchor after = within_anchor::settled;
};

/// Whether days of a window follow from a condition: a test with bounds on an age, or on a week of pregnancy.
[[nodiscard]] inline bool is_window(const condition& stated) noexcept {
    const fact_test* test = std::get_if<fact_test>(&stated.form);
    return test != nullptr && !test->is && test->in.empty() && test->measured == measuring_day::today &&
           (test->fact.id == built_in::age || test->fact.id == built_in::pregnancy_week);
}

/// What a node is: the key by which it is named.
enum class node_kind : std::uint8_t { signal, condition, step, service, scheme, pathway };
template <>
struct enumeration_words<node_kind> {
    static constexpr std::string_view words[] = {"signal", "condition", "step", "service", "scheme", "pathway"};
};

/// A node of a pathway. Exactly one of the attributes of `node_kind` is set.
struct node : entry {
    attribute<list<reference<section_kind::signals>>> signal;
    attribute<zorgpad::condition> condition;
    attribute<step_kind> step;
    attribute<reference<section_kind::services>> service;
    attribute<reference<section_kind::schemes>> scheme;
    attribute<reference<section_kind::pathways>> pathway;

    attribute<exits> next;
    attribute<exits> yes;
    attribute<exits> no;
    attribute<exits> unknown;
    attribute<exits> again;
    attribute<zorgpad::choose> choose;

    attribute<role_ids> by;
    attribute<zorgpad::urgency> urgency;
    attribute<time_limit> within;
    attribute<period> wait;
    attribute<zorgpad::condition> window;
    attribute<reference<section_kind::consents>> consent;
    attribute<zorgpad::handover> handover;
    attribute<contact_id> contact;
    attribute<text> say;
    attribute<text> tell;
    attribute<text> agreement;
    attribute<list<text>> materials;
    attribute<reference<section_kind::instruments>> instrument;
    attribute<zorgpad::join> join;
    attribute<bool> optional;

    template <class Visitor>
    static void describe(Visitor&& visit) {
        describe_common(visit, false);
        visit(key{"signal", "A signal node: one of these signals is seen."}, &node::signal);
        visit(key{"condition", "A condition node: where the way parts."}, &node::condition);
        visit(key{"step", "A step: what is done."}, &node::step);
        visit(key{"service", "A service that is offered."}, &node::service);
        visit(key{"scheme", "A scheme that is offered."}, &node::scheme);
        visit(key{"pathway", "Another pathway that is walked here."}, &node::pathway);
        visit(key{"next", "Where it goes on, whatever the answer."}, &node::next);
        visit(key{"yes", "Where it goes on when the condition holds."}, &node::yes);
        visit(key{"no", "Where it goes on when the condition does not hold."}, &node::no);
        visit(key{"unknown", "Where it goes on as long as the answer is not known."}, &node::unknown);
        visit(key{"again", "The only exit that may lead back, on a record of this step."}, &node::again);
        visit(key{"choose", "Of the guarded exits exactly one is meant to hold."}, &node::choose);
        visit(key{"by", "Who acts."}, &node::by);
        visit(key{"urgency", "How urgent it is; routine where absent."}, &node::urgency);
        visit(key{"within", "The time in which it should be done."}, &node::within);
        visit(key{"wait", "How long to wait after the steps before it."}, &node::wait);
        visit(key{"window", "The age or week of pregnancy in which it is possible."}, &node::window);
        visit(key{"consent", "The consent that it needs, or asks for."}, &node::consent);
        visit(key{"handover", "How the family is handed over."}, &node::handover);
        visit(key{"contact", "Whom to call."}, &node::contact);
        visit(key{"say", "Words for the professional."}, &node::say);
        visit(key{"tell", "Plain words for parents."}, &node::tell);
        visit(key{"agreement", "Who does what, as agreed here."}, &node::agreement);
        visit(key{"materials", "What helps: cards, leaflets, pages."}, &node::materials);
        visit(key{"instrument", "The instrument of a screening step."}, &node::instrument);
        visit(key{"join", "Whether any or all of the ways to it must be walked."}, &node::join);
        visit(key{"optional", "Nothing waits for it."}, &node::optional);
    }
};

/// A care pathway (zorgpad) or route map (routekaart).
struct pathway : entry {
    attribute<pathway_kind> kind;
    attribute<subject> of; ///< adult or child: one instance each; absent: the household
    attribute<condition> when;
    attribute<role_ids> audience;
    attribute<list<std::string>> start;
    attribute<bool> entry_point;
    attribute<text> tell;
    std::map<std::string, node, std::less<>> nodes; ///< merged node by node

    template <class Visitor>
    static void describe(Visitor&& visit) {
        describe_common(visit, true);
        visit(key{"kind", "A zorgpad or a routekaart.", true}, &pathway::kind);
        visit(key{"for", "One instance for each adult or child."}, &pathway::of);
        visit(key{"when", "For whom it is."}, &pathway::when);
        visit(key{"audience", "The roles that walk it; all where absent."}, &pathway::audience);
        visit(key{"start", "Where it begins, besides its signals."}, &pathway::start);
        visit(key{"entry", "False: only where another pathway names it."}, &pathway::entry_point);
        visit(key{"tell", "What it is, in plain words for parents."}, &pathway::tell);
    }
};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
