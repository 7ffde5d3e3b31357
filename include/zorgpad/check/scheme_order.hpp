// SPDX-License-Identifier: BSL-1.0
// Schemes that require each other, or each come after the other, have no order.
#pragma once

#include <zorgpad/check/definitions.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

template <class Checked>
class scheme_order_check {
public:
    scheme_order_check(const Checked& checked, findings& found) : found_(found) {
        for (const auto& [id, one] : checked.content().schemes) {
            schemes_.push_back({id, &one});
        }
        std::sort(schemes_.begin(), schemes_.end(), [](const named_scheme& left, const named_scheme& right) {
            return std::tie(left.what->at, left.id) < std::tie(right.what->at, right.id);
        });
        for (std::size_t at = 0; at < schemes_.size(); ++at) {
            number_.emplace(schemes_[at].id, static_cast<graph::vertex>(at));
        }
    }

    void check() {
        std::vector<graph::edge> requires_edges;
        std::vector<graph::edge> all;
        for (std::size_t at = 0; at < schemes_.size(); ++at) {
            add_edges(schemes_[at].what->requires_, static_cast<graph::vertex>(at), requires_edges);
            add_edges(schemes_[at].what->after, static_cast<graph::vertex>(at), all);
        }
        const graph::directed_graph required(schemes_.size(), requires_edges);
        for (const std::vector<graph::vertex>& loop : graph::example_loops(required)) {
            report(scheme_kinds::requires_cycle, loop);
        }
        // What goes round by `requires` alone is said already; both together make the order.
        graph::vertex_set in_loop(schemes_.size(), false);
        for (const std::vector<graph::vertex>& component : graph::loops(required)) {
            for (const graph::vertex one : component) {
                in_loop[one] = true;
            }
        }
        for (const graph::edge& one : requires_edges) {
            if (!(in_loop[one.from] && in_loop[one.to])) {
                all.push_back(one);
            }
        }
        for (const std::vector<graph::vertex>& loop :
             graph::example_loops(graph::directed_graph(schemes_.size(), all))) {
            report(scheme_kinds::after_cycle, loop);
        }
    }

private:
    struct named_scheme {
        std::string_view id;
        const scheme* what;
    };

    void add_edges(const attribute<list<reference<section_kind::schemes>>>& first, graph::vertex then,
                   std::vector<graph::edge>& edges) const {
        if (first) {
            for (const auto& one : *first) {
                const auto found = number_.find(one.id);
                if (found != number_.end()) {
                    edges.push_back(graph::edge{found->second, then});
                }
            }
        }
    }

    void report(const finding_kind& kind, const std::vector<graph::vertex>& loop) {
        report_loop(
            kind, loop, [this](graph::vertex one) { return schemes_[one].id; },
            [this](graph::vertex one) { return schemes_[one].what->at; }, found_);
    }

    findings& found_;
    std::vector<named_scheme> schemes_; ///< by place in the book
    std::map<std::string_view, graph::vertex> number_;
};

} // namespace detail

/// scheme.requires-cycle, scheme.after-cycle (of `after` and `requires` together). O(n log n).
template <class Checked>
void check_scheme_order(const Checked& checked, findings& found) {
    detail::scheme_order_check(checked, found).check();
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
