// SPDX-License-Identifier: BSL-1.0
// What depends on what: named conditions, norms, facts with a `when`, and outcomes that are worked out. A definition
// that depends on itself has no answer; and what only informs may not stand where it would exclude.
#pragma once

#include <zorgpad/check/catalogue.hpp>
#include <zorgpad/check/checked_variant.hpp>
#include <zorgpad/check/known_fact.hpp>
#include <zorgpad/graph/algorithms.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// A loop in words: "a → b → a".
template <class Name>
[[nodiscard]] std::string loop_words(const std::vector<graph::vertex>& loop, Name&& name) {
    std::string words;
    for (const graph::vertex one : loop) {
        words += name(one);
        words += " → ";
    }
    return words + std::string(name(loop.front()));
}

/// The definitions as a graph: an edge from what is used to what uses it.
template <class Content>
class definition_graph {
public:
    explicit definition_graph(const Content& content) : uses_(conditions_of(content)) {
        number(section_kind::norms, content.norms);
        number(section_kind::facts, content.facts);
        number(section_kind::conditions, content.conditions);
        number(section_kind::instruments, content.instruments);
        std::vector<graph::edge> edges;
        for (const condition_use& use : uses_) {
            if (const graph::vertex user = user_of(use); user != graph::no_vertex) {
                for_each_used(*use.what, [&](graph::vertex used) { edges.push_back({used, user}); });
            }
        }
        for (const auto& [id, one] : content.norms) {
            const graph::vertex user = vertex_of(section_kind::norms, id);
            for_each_norm_use(one, [&](const norm_use& use) {
                for_each_norm(use, [&](graph::vertex used) { edges.push_back({used, user}); });
            });
        }
        made_ = graph::directed_graph(names_.size(), edges);
    }

    [[nodiscard]] const graph::directed_graph& graph() const noexcept { return made_; }
    [[nodiscard]] const std::vector<condition_use>& uses() const noexcept { return uses_; }
    /// "conditions/low-income".
    [[nodiscard]] const std::string& name(graph::vertex which) const noexcept { return names_[which].words; }
    [[nodiscard]] source_position place(graph::vertex which) const noexcept { return names_[which].at; }
    [[nodiscard]] section_kind kind(graph::vertex which) const noexcept { return names_[which].kind; }

    [[nodiscard]] graph::vertex vertex_of(section_kind kind, std::string_view id) const {
        const auto found = vertices_.find(std::make_pair(kind, id));
        return found == vertices_.end() ? graph::no_vertex : found->second;
    }

    /// The definition that a condition is part of, or none.
    [[nodiscard]] graph::vertex user_of(const condition_use& use) const {
        switch (use.in) {
        case condition_use::place::name:
            return vertex_of(section_kind::conditions, use.owner);
        case condition_use::place::fact:
            return vertex_of(section_kind::facts, use.owner);
        case condition_use::place::norm:
            return vertex_of(section_kind::norms, use.owner);
        case condition_use::place::outcome:
            return vertex_of(section_kind::instruments, use.owner);
        case condition_use::place::other:
            break;
        }
        return graph::no_vertex;
    }

    /// Calls visit(vertex) for each definition that one test uses.
    template <class Visitor>
    void for_each_used_by(const condition& test, Visitor&& visit) const {
        const auto use = [&](section_kind kind, std::string_view id) {
            if (const graph::vertex which = vertex_of(kind, id); which != graph::no_vertex) {
                visit(which);
            }
        };
        if (const auto* named = std::get_if<named_condition>(&test.form)) {
            use(section_kind::conditions, named->condition.id);
        } else if (const auto* fact = std::get_if<fact_test>(&test.form)) {
            use(section_kind::facts, fact->fact.id);
            for_each_norm_use(*fact, [&](const norm_use& one) { for_each_norm(one, visit); });
        } else if (const auto* result = std::get_if<outcome_test>(&test.form)) {
            use(section_kind::instruments, result->instrument.id);
        }
    }

private:
    struct named_vertex {
        std::string words;
        source_position at;
        section_kind kind;
    };

    template <class Entries>
    void number(section_kind kind, const Entries& entries) {
        for (const auto& [id, one] : entries) {
            vertices_.emplace(std::make_pair(kind, std::string_view(id)), static_cast<graph::vertex>(names_.size()));
            names_.push_back({std::string(name_of(kind)) + "/" + id, one.at, kind});
        }
    }

    template <class Visitor>
    void for_each_norm(const norm_use& use, Visitor&& visit) const {
        const auto one = [&](const reference<section_kind::norms>& norm) {
            if (const graph::vertex which = vertex_of(section_kind::norms, norm.id); which != graph::no_vertex) {
                visit(which);
            }
        };
        one(use.norm);
        if (const auto* percent = use.percent ? std::get_if<reference<section_kind::norms>>(&*use.percent) : nullptr) {
            one(*percent);
        }
    }

    template <class Visitor>
    void for_each_used(const condition& whole, Visitor&& visit) const {
        for_each_part(whole, [&](const condition& part, const part_surroundings&) { for_each_used_by(part, visit); });
    }

    std::vector<condition_use> uses_;
    std::map<std::pair<section_kind, std::string_view>, graph::vertex> vertices_;
    std::vector<named_vertex> names_;
    graph::directed_graph made_;
};

/// Reports a loop: at the place that comes first, with the others beside it.
template <class Name, class Place>
void report_loop(const finding_kind& kind, const std::vector<graph::vertex>& loop, Name&& name, Place&& place,
                 findings& found) {
    finding made = make_finding(kind, place(loop.front()), {loop_words(loop, name)});
    for (std::size_t at = 1; at < loop.size(); ++at) {
        const std::string words(name(loop[at]));
        made.related.push_back(related_place{place(loop[at]), {}, text(words, words)});
    }
    found.push_back(std::move(made));
}

/// Finds what only informs: `indicative`, a test against an indicative norm, and whatever is made of these.
template <class Content>
class indicative_check {
public:
    indicative_check(const definition_graph<Content>& all, const Content& content, findings& found)
        : all_(all), content_(content), found_(found), informs_(all.graph().vertex_count(), false) {
        std::vector<std::vector<const condition*>> conditions(informs_.size());
        for (const condition_use& use : all.uses()) {
            if (const graph::vertex user = all.user_of(use); user != graph::no_vertex) {
                conditions[user].push_back(use.what);
            }
        }
        for (const graph::vertex which : graph::topological_order(all.graph()).order) {
            informs_[which] = informs(which, conditions[which]);
        }
    }

    void check() {
        for (const condition_use& use : all_.uses()) {
            const bool in_norm = use.in == condition_use::place::norm;
            for_each_part(*use.what, [&](const condition& part, const part_surroundings& around) {
                if ((around.negated || in_norm) && informs(part)) {
                    report(part, in_norm);
                }
            });
        }
    }

private:
    /// Whether a definition informs only. A norm does where it says so, or where it takes its amount from one that
    /// does; what its amounts depend on is judged where it stands.
    [[nodiscard]] bool informs(graph::vertex which, const std::vector<const condition*>& conditions) const {
        if (all_.kind(which) == section_kind::norms) {
            const norm& one =
                content_.norms.find(all_.name(which).substr(name_of(section_kind::norms).size() + 1))->second;
            bool any = one.indicative.value_or(false);
            for_each_norm_use(one, [&](const norm_use& use) { any = any || informs(use); });
            return any;
        }
        bool any = false;
        for (const condition* whole : conditions) {
            for_each_part(*whole, [&](const condition& part, const part_surroundings&) { any = any || informs(part); });
        }
        return any;
    }

    [[nodiscard]] bool informs(const norm_use& use) const {
        const auto one = [this](const reference<section_kind::norms>& norm) {
            const graph::vertex which = all_.vertex_of(section_kind::norms, norm.id);
            return which != graph::no_vertex && informs_[which];
        };
        const auto* percent = use.percent ? std::get_if<reference<section_kind::norms>>(&*use.percent) : nullptr;
        return one(use.norm) || (percent != nullptr && one(*percent));
    }

    /// Whether a part by itself informs only.
    [[nodiscard]] bool informs(const condition& part) const {
        bool any = std::holds_alternative<indicative>(part.form);
        all_.for_each_used_by(part, [&](graph::vertex which) { any = any || informs_[which]; });
        return any;
    }

    void report(const condition& part, bool in_norm) {
        std::string nl = "“indicative”";
        std::string en = nl;
        all_.for_each_used_by(part, [&](graph::vertex which) {
            if (informs_[which]) {
                nl = en = "“" + all_.name(which) + "”";
            }
        });
        found_.push_back(
            make_finding(condition_kinds::indicative_misplaced, part.at,
                         {nl, en, in_norm ? "in een norm" : "onder “not”", in_norm ? "in a norm" : "under “not”"}));
    }

    const definition_graph<Content>& all_;
    const Content& content_;
    findings& found_;
    std::vector<bool> informs_;
};

/// Norms may follow from each other in rows of so many. Working out an amount recurses along a row.
inline constexpr std::size_t most_norms_in_a_row = 50;

/// Reports each norm that is the first too many of its row.
template <class Definitions>
void check_norm_rows(const Definitions& all, findings& found) {
    const auto is_norm = [&all](graph::vertex which) { return all.kind(which) == section_kind::norms; };
    std::vector<std::size_t> rows(all.graph().vertex_count(), 1);
    for (const graph::vertex used : graph::topological_order(all.graph()).order) {
        for (const graph::vertex user : all.graph().successors(used)) {
            if (is_norm(used) && is_norm(user)) {
                rows[user] = std::max(rows[user], rows[used] + 1);
            }
        }
        if (rows[used] == most_norms_in_a_row + 1) {
            found.push_back(make_finding(condition_kinds::norms_too_deep, all.place(used),
                                         {all.name(used), std::to_string(most_norms_in_a_row)}));
        }
    }
}

} // namespace detail

/// condition.cycle, condition.indicative-misplaced, limit.norms-too-deep. O(n log n), however often one definition uses
/// another.
template <class Checked>
void check_definitions(const Checked& checked, findings& found) {
    const detail::definition_graph all(checked.content());
    for (const std::vector<graph::vertex>& loop : graph::example_loops(all.graph())) {
        // From what uses to what is used reads better than the order in which answers are worked out.
        std::vector<graph::vertex> reading(loop.rbegin(), loop.rend());
        std::rotate(reading.begin(), reading.end() - 1, reading.end());
        detail::report_loop(
            condition_kinds::cycle, reading, [&all](graph::vertex one) { return std::string_view(all.name(one)); },
            [&all](graph::vertex one) { return all.place(one); }, found);
    }
    detail::check_norm_rows(all, found);
    detail::indicative_check(all, checked.content(), found).check();
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
