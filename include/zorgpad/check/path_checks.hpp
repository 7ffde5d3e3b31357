// SPDX-License-Identifier: BSL-1.0
// What must lie before or after what: consent before sharing, an explanation before a questionnaire, a question
// afterwards whether it worked.
#pragma once

#include <zorgpad/check/checked_variant.hpp>
#include <zorgpad/check/every_way.hpp>
#include <zorgpad/check/every_way_on.hpp>
#include <zorgpad/check/path_catalogue.hpp>

#include <array>
#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

[[nodiscard]] inline bool is_step(const node* one, step_kind kind) noexcept {
    return one != nullptr && one->step && *one->step == kind;
}

/// The marks of steps by which trust is won. An optional step is not waited for, so it does not count.
namespace trust {
inline constexpr std::uint64_t met = 1;
inline constexpr std::uint64_t explained = 2;
} // namespace trust

/// Where a family was met, and heard why it is asked, on every way.
template <class Ways>
[[nodiscard]] nodes_on_every_way<Ways> trust_on_every_way(const Ways& ways, const std::vector<graph::vertex>& order) {
    node_marks own(ways.vertices.size(), 0);
    for (std::size_t at = 0; at < own.size(); ++at) {
        const zorgpad::node* node = ways.vertices[at].node;
        if (node != nullptr && !node->optional.value_or(false)) {
            own[at] = is_step(node, step_kind::meet)      ? trust::met
                      : is_step(node, step_kind::explain) ? trust::explained
                                                          : 0;
        }
    }
    return nodes_on_every_way<Ways>(ways, order, own, exits_that_all_walk(ways, order));
}

template <class Checked>
class path_check {
public:
    path_check(const Checked& checked, findings& found) : checked_(checked), ways_(checked.ways), found_(found) {}

    void check() {
        graph::topological_result sorted = graph::topological_order(ways_.graph);
        if (!sorted.is_acyclic) {
            return; // an error of its own, after which nothing lies before anything
        }
        order_ = std::move(sorted.order);
        check_consents();
        check_screens();
        check_referrals();
        check_acute();
        check_coordinator();
    }

private:
    template <class Visitor>
    void for_each_node(Visitor&& visit) const {
        for (std::size_t at = 0; at < ways_.vertices.size(); ++at) {
            if (const zorgpad::node* node = ways_.vertices[at].node) {
                visit(static_cast<graph::vertex>(at), *node);
            }
        }
    }

    void report(const finding_kind& kind, graph::vertex at, std::initializer_list<std::string_view> arguments) {
        found_.push_back(make_finding(kind, ways_.place_of(at), arguments));
    }

    // --- consent

    void check_consents() {
        std::map<std::string_view, std::vector<graph::vertex>> asked;
        for_each_node([&](graph::vertex at, const zorgpad::node& node) {
            if (node.consent && is_step(&node, step_kind::ask_consent)) {
                asked[node.consent->id].push_back(at);
            }
        });
        std::map<std::string_view, std::vector<graph::vertex>> needed;
        for_each_node([&](graph::vertex at, const zorgpad::node& node) {
            if (node.consent && !is_step(&node, step_kind::ask_consent)) {
                needed[node.consent->id].push_back(at);
            } else if (is_step(&node, step_kind::share) && !node.consent) {
                report(path_kinds::share_without_consent, at, {ways_.name_of(at)});
            }
        });
        std::vector<bool> all_walk = exits_that_all_walk(ways_, order_);
        for (auto first = needed.begin(); first != needed.end();) {
            auto last = first;
            node_marks own(ways_.vertices.size(), 0);
            for (std::size_t bit = 0; bit < 64 && last != needed.end(); ++bit, ++last) {
                for (const graph::vertex one : asked[last->first]) {
                    own[one] |= std::uint64_t{1} << bit;
                }
            }
            const nodes_on_every_way<graph::pathway_graph> before(ways_, order_, own, all_walk);
            for (std::uint64_t mark = 1; first != last; ++first, mark <<= 1U) {
                check_before(path_kinds::consent_before_share, first->second, before, mark, first->first);
            }
        }
    }

    /// Reports the nodes before which a mark does not lie on every way.
    void check_before(const finding_kind& kind, const std::vector<graph::vertex>& all,
                      const nodes_on_every_way<graph::pathway_graph>& before, std::uint64_t mark,
                      std::string_view consent = {}) {
        std::optional<ways_without<graph::pathway_graph>> without;
        for (const graph::vertex at : all) {
            if (before.is_reached(at) && (before[at] & mark) == 0) {
                if (!without) {
                    without.emplace(before, mark);
                }
                const std::string way = way_words(ways_, without->to(at));
                if (consent.empty()) {
                    report(kind, at, {ways_.name_of(at), way});
                } else {
                    report(kind, at, {ways_.name_of(at), consent, way});
                }
            }
        }
    }

    // --- trust

    void check_screens() {
        const nodes_on_every_way<graph::pathway_graph> before = trust_on_every_way(ways_, order_);
        std::vector<graph::vertex> screens;
        for_each_node([&](graph::vertex at, const zorgpad::node& node) {
            if (is_step(&node, step_kind::screen)) {
                screens.push_back(at);
            }
        });
        check_before(path_kinds::explain_before_screen, screens, before, trust::explained);
        check_before(path_kinds::meet_before_screen, screens, before, trust::met);
    }

    // --- referral

    /// A family is sent on to somebody else. What is optional is an offer beside the way, which nothing waits for.
    [[nodiscard]] bool is_referral(const zorgpad::node& node) const {
        if (node.optional.value_or(false)) {
            return false;
        }
        if (node.service) {
            const auto one = checked_.content().services.find(node.service->id);
            return one == checked_.content().services.end() || one->second.available.value_or(true);
        }
        return is_step(&node, step_kind::hand_over);
    }

    [[nodiscard]] nodes_on_every_way_on<graph::pathway_graph> ways_on_to(step_kind kind) const {
        std::vector<bool> marked(ways_.vertices.size(), false);
        for_each_node([&](graph::vertex at, const zorgpad::node& node) { marked[at] = is_step(&node, kind); });
        return nodes_on_every_way_on<graph::pathway_graph>(ways_, order_, std::move(marked));
    }

    void check_referrals() {
        const reachability reached(ways_, false);
        const auto followed_up = ways_on_to(step_kind::follow_up);
        const auto registered = ways_on_to(step_kind::register_);
        for_each_node([&](graph::vertex at, const zorgpad::node& node) {
            if (!reached[at]) {
                return;
            }
            if (is_referral(node)) {
                check_after(path_kinds::follow_up_after_referral, at, followed_up);
                check_after(path_kinds::register_after_referral, at, registered);
            }
            if (is_step(&node, step_kind::hand_over) &&
                node.handover.value_or(zorgpad::handover::plain) != zorgpad::handover::warm) {
                report(path_kinds::warm_handover_at_transition, at, {ways_.name_of(at)});
            }
        });
    }

    void check_after(const finding_kind& kind, graph::vertex at,
                     const nodes_on_every_way_on<graph::pathway_graph>& after) {
        if (!after[at]) {
            report(kind, at, {ways_.name_of(at), way_words(ways_, after.way_without(at))});
        }
    }

    // --- acute

    /// What never tells that something is acute, and so has no business before it.
    [[nodiscard]] static bool holds_up(const zorgpad::node& node) {
        return node.wait || is_step(&node, step_kind::register_) || is_step(&node, step_kind::plan);
    }

    void check_acute() {
        node_marks own(ways_.vertices.size(), 0);
        for_each_node([&](graph::vertex at, const zorgpad::node& node) { own[at] = holds_up(node) ? 1 : 0; });
        const nodes_on_every_way<graph::pathway_graph> before(ways_, order_, own);
        const std::vector<graph::vertex> held_by = last_marked(own);
        std::optional<ways_without<graph::pathway_graph>> ways_to;
        for_each_node([&](graph::vertex at, const zorgpad::node& node) {
            const bool is_acute = node.urgency && *node.urgency == urgency::acute;
            if (is_acute && before.is_reached(at) && before[at] != 0) {
                if (!ways_to) {
                    ways_to.emplace(before, 0);
                }
                report(path_kinds::acute_first, at,
                       {ways_.name_of(at), ways_.name_of(held_by[at]), way_words(ways_, ways_to->to(at))});
            }
        });
    }

    /// By vertex: a marked node on some way to it, the vertex itself first.
    [[nodiscard]] std::vector<graph::vertex> last_marked(const node_marks& own) const {
        std::vector<graph::vertex> last(own.size(), graph::no_vertex);
        for (const graph::vertex here : order_) {
            if (own[here] != 0) {
                last[here] = here;
                continue;
            }
            for (const graph::vertex before : ways_.graph.predecessors(here)) {
                if (last[before] != graph::no_vertex) {
                    last[here] = last[before];
                    break;
                }
            }
        }
        return last;
    }

    // --- one contact

    /// What lies ahead of a vertex, as far as it matters: up to two different services, and whether there is a plan.
    struct ahead {
        std::array<std::string_view, 2> services;
        bool has_plan = false;

        void add(std::string_view service) {
            if (service.empty() || service == services[0] || service == services[1]) {
                return;
            }
            services[services[0].empty() ? 0 : 1] = services[0].empty() || services[1].empty() ? service : services[1];
        }
        void add(const ahead& other) {
            add(other.services[0]);
            add(other.services[1]);
            has_plan = has_plan || other.has_plan;
        }
    };

    void check_coordinator() {
        for_each_node([&](graph::vertex at, const zorgpad::node& node) {
            if (is_step(&node, step_kind::plan) && (!node.by || node.by->size() != 1)) {
                report(path_kinds::coordinator_missing, at,
                       {ways_.name_of(at), "noem bij “by” één rol, die van de coördinator",
                        "name one role in “by”, that of the coordinator"});
            }
        });
        const std::vector<ahead> all = look_ahead();
        for (const graph::pathway_vertices& one : ways_.pathways) {
            const ahead& here = all[one.begin];
            if (one.is_entry() && !here.has_plan && !here.services[1].empty()) {
                report(path_kinds::coordinator_missing, one.begin,
                       {one.id,
                        "er helpen er meer (" + std::string(here.services[0]) + ", " + std::string(here.services[1]) +
                            "), en er is geen stap “plan”",
                        "several help (" + std::string(here.services[0]) + ", " + std::string(here.services[1]) +
                            "), and there is no step “plan”"});
            }
        }
    }

    [[nodiscard]] std::vector<ahead> look_ahead() const {
        std::vector<ahead> all(ways_.vertices.size());
        for (auto here = order_.rbegin(); here != order_.rend(); ++here) {
            ahead& made = all[*here];
            if (const zorgpad::node* node = ways_.vertices[*here].node) {
                made.has_plan = is_step(node, step_kind::plan);
                if (node->service && is_referral(*node)) {
                    made.add(node->service->id);
                }
            }
            for (const graph::vertex next : ways_.graph.successors(*here)) {
                made.add(all[next]);
            }
        }
        return all;
    }

    const Checked& checked_;
    const graph::pathway_graph& ways_;
    findings& found_;
    std::vector<graph::vertex> order_;
};

} // namespace detail

/// path.*: proofs on the graph, for whatever family. O((nodes + exits) · (1 + consents / 64)), and as much again for
/// each consent that is not asked for.
template <class Checked>
void check_paths(const Checked& checked, findings& found) {
    detail::path_check(checked, found).check();
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
