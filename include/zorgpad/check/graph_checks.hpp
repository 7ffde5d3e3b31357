// SPDX-License-Identifier: BSL-1.0
// The ways through pathways: everything can be reached, nothing ends too soon or goes round for ever.
#pragma once

#include <zorgpad/check/definitions.hpp>
#include <zorgpad/check/joins.hpp>

#include <set>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

template <class Checked>
class graph_check {
public:
    graph_check(const Checked& checked, findings& found)
        : checked_(checked), ways_(checked.ways), reached_(checked.ways, true), found_(found) {}

    void check() {
        check_loops();
        check_reached();
        check_exits();
        check_again();
        join_check(checked_, reached_, found_).check();
    }

private:
    // --- loops

    void check_loops() {
        for (const std::vector<graph::vertex>& loop : graph::example_loops(ways_.graph)) {
            std::vector<graph::vertex> nodes;
            std::copy_if(loop.begin(), loop.end(), std::back_inserter(nodes),
                         [this](graph::vertex one) { return ways_.vertices[one].kind == graph::vertex_kind::node; });
            // Pathways that name each other loop at their ends too; their beginnings show it with the nodes that do it.
            if (nodes.empty()) {
                continue;
            }
            std::rotate(nodes.begin(), std::min_element(nodes.begin(), nodes.end()), nodes.end());
            report_loop(
                graph_kinds::cycle, nodes, [this](graph::vertex one) { return ways_.name_of(one); },
                [this](graph::vertex one) { return ways_.place_of(one); }, found_);
        }
    }

    // --- what cannot be reached

    void check_reached() {
        const reachability from_outside(ways_, false);
        for (const graph::pathway_vertices& one : ways_.pathways) {
            if (!from_outside[one.begin] && one.callers.empty()) {
                found_.push_back(make_finding(graph_kinds::uncalled, one.pathway->at, {one.id}));
            }
        }
        // Of what cannot be reached, only where it begins: a vertex that nothing leads to, or the lowest of a loop.
        std::vector<bool> told(ways_.vertices.size(), false);
        const auto is_node = [this](graph::vertex which) {
            return ways_.vertices[which].kind == graph::vertex_kind::node;
        };
        for (const bool loops : {false, true}) {
            for (std::size_t at = 0; at < ways_.vertices.size(); ++at) {
                const auto which = static_cast<graph::vertex>(at);
                if (!reached_[which] && !told[at] && is_node(which) &&
                    (loops || ways_.graph.predecessors(which).empty())) {
                    report_unreachable(which, told);
                }
            }
        }
    }

    void report_unreachable(graph::vertex which, std::vector<bool>& told) {
        std::size_t following = 0;
        std::vector<graph::vertex> stack{which};
        told[which] = true;
        while (!stack.empty()) {
            const graph::vertex here = stack.back();
            stack.pop_back();
            for (const graph::vertex next : ways_.graph.successors(here)) {
                if (!reached_[next] && !told[next]) {
                    told[next] = true;
                    stack.push_back(next);
                    following += ways_.vertices[next].kind == graph::vertex_kind::node ? 1U : 0U;
                }
            }
        }
        const std::string count = std::to_string(following);
        const std::string name = ways_.name_of(which);
        found_.push_back(make_finding(
            graph_kinds::unreachable, ways_.place_of(which),
            {name, following == 0 ? std::string() : " En zo ook niet naar wat daarop volgt (" + count + ").",
             following == 0 ? std::string() : " Nor so to what follows it (" + count + ")."}));
    }

    // --- exits

    void check_exits() {
        for (std::size_t at = 0; at < ways_.vertices.size(); ++at) {
            const auto which = static_cast<graph::vertex>(at);
            const zorgpad::node* node = ways_.vertices[at].node;
            if (node == nullptr) {
                continue;
            }
            if ((node->signal || node->condition) && !has_exits(*node)) {
                found_.push_back(make_finding(graph_kinds::dead_end, ways_.place_of(which), {ways_.name_of(which)}));
            }
            check_redundant(which, *node);
        }
    }

    [[nodiscard]] static bool has_exits(const node& one) {
        const auto any = [](const attribute<exits>& all) { return all && !all->empty(); };
        return any(one.next) || any(one.yes) || any(one.no) || any(one.unknown);
    }

    /// An exit to where an unguarded `next`, or another exit of the same branch, leads already.
    void check_redundant(graph::vertex which, const node& one) {
        std::map<std::string_view, const exit_to*> always;
        if (one.next) {
            for (const exit_to& exit : *one.next) {
                if (!exit.when) {
                    always.emplace(exit.to, &exit);
                }
            }
        }
        for (const attribute<exits>* branch : {&one.next, &one.yes, &one.no, &one.unknown}) {
            std::map<std::string_view, const exit_to*> unguarded;
            if (!*branch) {
                continue;
            }
            for (const exit_to& exit : **branch) {
                if (!exit.when) {
                    unguarded.emplace(exit.to, &exit);
                }
            }
            for (const exit_to& exit : **branch) {
                const auto by_next = always.find(exit.to);
                const auto by_branch = unguarded.find(exit.to);
                if ((by_next != always.end() && by_next->second != &exit) ||
                    (by_branch != unguarded.end() && by_branch->second != &exit)) {
                    const std::string target =
                        std::string(ways_.pathways[ways_.vertices[which].pathway].id) + "/" + exit.to;
                    found_.push_back(
                        make_finding(graph_kinds::redundant_exit, exit.at, {ways_.name_of(which), target}));
                }
            }
        }
    }

    // --- again

    void check_again() {
        for (const graph::again_exit& one : ways_.again) {
            if (!one.exit->when) {
                report_again(one, "er staat geen “when” bij", "it has no “when”");
            } else if (!hangs_on(*one.exit->when, one.from)) {
                report_again(one, "“when” vraagt niet naar deze stap zelf",
                             "its “when” does not ask for this step itself");
            }
        }
    }

    /// Whether a condition asks for the progress of a node, itself or through named conditions.
    [[nodiscard]] bool hangs_on(const condition& whole, graph::vertex from) const {
        const std::string own = ways_.name_of(from);
        std::vector<const condition*> stack{&whole};
        std::set<std::string_view> seen;
        bool found = false;
        while (!stack.empty() && !found) {
            const condition* here = stack.back();
            stack.pop_back();
            for_each_part(*here, [&](const condition& part, const part_surroundings&) {
                if (const auto* test = std::get_if<progress_test>(&part.form)) {
                    found = found || test->node == own || test->node == ways_.vertices[from].id;
                } else if (const auto* named = std::get_if<named_condition>(&part.form)) {
                    const auto one = checked_.content().conditions.find(named->condition.id);
                    if (one != checked_.content().conditions.end() && one->second.when &&
                        seen.insert(one->first).second) {
                        stack.push_back(&*one->second.when);
                    }
                }
            });
        }
        return found;
    }

    void report_again(const graph::again_exit& one, std::string_view nl, std::string_view en) {
        found_.push_back(make_finding(graph_kinds::loop_without_exit, one.exit->at, {ways_.name_of(one.from), nl, en}));
    }

    const Checked& checked_;
    const graph::pathway_graph& ways_;
    reachability<graph::pathway_graph> reached_;
    findings& found_;
};

} // namespace detail

/// graph.unreachable, uncalled, dead-end, cycle, loop-without-exit, join-never-complete, redundant-exit. O(n log n) in
/// nodes and exits.
template <class Checked>
void check_graph(const Checked& checked, findings& found) {
    detail::graph_check(checked, found).check();
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
