// SPDX-License-Identifier: BSL-1.0
// What is asked of a family: no more than is used, not before trust is won, with the reason why, and never who it is.
#pragma once

#include <zorgpad/check/condition_walk.hpp>
#include <zorgpad/check/data_catalogue.hpp>
#include <zorgpad/check/path_checks.hpp>
#include <zorgpad/check/plain_language.hpp>
#include <zorgpad/layer/slots.hpp>
#include <zorgpad/load/identifying_words.hpp>

#include <set>
#include <tuple>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// A word, or two in a row, of a text that ask who somebody is; empty where none do.
[[nodiscard]] inline std::string identifying_words_in(std::string_view text) {
    std::string before;
    for (std::size_t place = 0; place < text.size();) {
        std::size_t end = place;
        while (begins_letter(text, end) || (end < text.size() && text[end] == '-')) {
            ++end;
        }
        const std::string word(text.substr(place, end - place));
        // “Tel” is a verb as well.
        const bool is_telling = word.size() > 3 || bare_word(word) == "bsn";
        if (is_telling && is_identifying_key(word)) {
            return word;
        }
        if (!before.empty() && !word.empty() && is_identifying_key(before + word)) {
            return before + " " + word;
        }
        before = word.empty() ? before : word;
        place = end + 1;
    }
    return {};
}

/// What in the id, title or question of a fact asks who somebody is; empty where nothing does. A flag only confirms.
[[nodiscard]] inline std::string identifier_in(std::string_view id, const fact& one) {
    std::string found;
    if (one.type.value_or(fact_type::flag) == fact_type::flag) {
        return found;
    }
    const std::string_view last = id.substr(id.rfind('.') + 1);
    found = is_identifying_key(last) ? std::string(last) : std::string();
    for (const attribute<text>* words : {&one.title, &one.ask}) {
        for (const text::translation& said : (*words)->translations) {
            found = found.empty() ? identifying_words_in(said.words) : found;
        }
    }
    return found;
}

/// The facts that a book tests, or counts a deadline from.
template <class Content>
void add_tested_facts(const Content& content, std::set<std::string_view>& tested) {
    for (const condition_use& use : conditions_of(content)) {
        for_each_part(*use.what, [&tested](const condition& part, const part_surroundings&) {
            if (const auto* test = std::get_if<fact_test>(&part.form)) {
                tested.insert(test->fact.id);
            }
        });
    }
    for (const auto& [id, one] : content.schemes) {
        if (one.apply && one.apply->deadline && one.apply->deadline->anchor == deadline::anchor_kind::fact) {
            tested.insert(one.apply->deadline->fact.id);
        }
    }
}

template <class Checked>
class data_check {
public:
    data_check(const Checked& checked, findings& found)
        : checked_(checked), content_(checked.content()), ways_(checked.ways), found_(found) {}

    void check() {
        check_used();
        for (const auto& [id, one] : content_.facts) {
            if (one.sensitive.value_or(false)) {
                sensitive_.insert(id);
                if (!one.why && !leaves_open(one, "why")) {
                    found_.push_back(make_finding(data_kinds::sensitive_without_why, one.at, {id}));
                }
            }
            const std::string word = identifier_in(id, one);
            if (!word.empty()) {
                found_.push_back(make_finding(data_kinds::identifier_asked, one.at, {id, word}));
            }
        }
        const graph::topological_result sorted = graph::topological_order(ways_.graph);
        if (!sensitive_.empty() && sorted.is_acyclic) {
            check_order(trust_on_every_way(ways_, sorted.order));
        }
    }

private:
    /// What only some municipality uses is used.
    void check_used() {
        std::set<std::string_view> tested;
        add_tested_facts(content_, tested);
        std::vector<const section<fact>::value_type*> unused;
        for (const auto& one : content_.facts) {
            if (tested.count(one.first) == 0 && one.first != built_in::birth_date && one.first != built_in::due_date) {
                unused.push_back(&one);
            }
        }
        if (unused.empty()) {
            return;
        }
        for (const layer& one : checked_.whole.layers) {
            add_tested_facts(one.content, tested);
        }
        for (const auto* one : unused) {
            if (tested.count(one->first) == 0) {
                found_.push_back(make_finding(data_kinds::fact_never_used, one->second.at, {one->first}));
            }
        }
    }

    // --- too early

    /// What one pathway asks too early on the ways from another: where that begins, and all that is asked.
    struct early_questions {
        source_position where;
        graph::vertex at = graph::no_vertex;
        short_way way;
        std::vector<std::string> facts;
    };

    /// The facts that one pathway asks on the ways from another together, each where it is first asked: they are mended
    /// by one step.
    void check_order(const nodes_on_every_way<graph::pathway_graph>& before) {
        constexpr std::uint64_t both = trust::met | trust::explained;
        for (std::size_t at = 0; at < ways_.vertices.size(); ++at) {
            const auto which = static_cast<graph::vertex>(at);
            if (before.is_reached(which) && (before[which] & both) != both) {
                for_each_condition(which, [&](const condition& asked) { check_condition(asked, which, before); });
            }
        }
        for (const auto& [ways, one] : early_) {
            report(one, before[one.at]);
        }
    }

    /// What is asked at a vertex. In an emergency one asks what one must.
    template <class Visitor>
    void for_each_condition(graph::vertex which, Visitor&& visit) const {
        const auto each = [&visit](const attribute<condition>& one) {
            if (one) {
                visit(*one);
            }
        };
        const graph::pathway_vertex& here = ways_.vertices[which];
        if (here.kind == graph::vertex_kind::begin) {
            each(ways_.pathways[here.pathway].pathway->when);
        }
        if (here.node == nullptr || here.node->urgency.value_or(urgency::routine) == urgency::acute) {
            return;
        }
        each(here.node->condition);
        each(here.node->window);
        graph::detail::for_each_branch(*here.node, [&visit](graph::branch, const attribute<exits>& all) {
            if (all) {
                for (const exit_to& one : *all) {
                    if (one.when) {
                        visit(*one.when);
                    }
                }
            }
        });
        each_of_named(content_.services, here.node->service, each);
        each_of_named(content_.schemes, here.node->scheme, each);
    }

    template <class Entries, class Reference, class Visitor>
    static void each_of_named(const Entries& entries, const Reference& named, Visitor&& each) {
        if (named) {
            const auto found = entries.find(named->id);
            if (found != entries.end()) {
                each(found->second.when);
            }
        }
    }

    void check_condition(const condition& asked, graph::vertex at,
                         const nodes_on_every_way<graph::pathway_graph>& before) {
        std::vector<const condition*> stack{&asked};
        std::set<std::string_view> seen;
        while (!stack.empty()) {
            const condition* here = stack.back();
            stack.pop_back();
            for_each_part(*here, [&](const condition& part, const part_surroundings&) {
                if (const auto* test = std::get_if<fact_test>(&part.form)) {
                    if (sensitive_.count(test->fact.id) != 0) {
                        add_early(test->fact.id, part.at, at, before);
                    }
                } else if (const auto* named = std::get_if<named_condition>(&part.form)) {
                    const auto one = content_.conditions.find(named->condition.id);
                    if (one != content_.conditions.end() && one->second.when && seen.insert(one->first).second) {
                        stack.push_back(&*one->second.when);
                    }
                }
            });
        }
    }

    void add_early(const std::string& fact, source_position where, graph::vertex at,
                   const nodes_on_every_way<graph::pathway_graph>& before) {
        const bool is_explained = (before[at] & trust::explained) != 0;
        std::optional<ways_without<graph::pathway_graph>>& without = without_[is_explained ? 1 : 0];
        if (!without) {
            without.emplace(before, is_explained ? trust::met : trust::explained);
        }
        short_way way = without->to(at);
        early_questions& all =
            early_[{ways_.vertices[way.empty() ? at : way.front()].pathway, ways_.vertices[at].pathway,
                    ways_.vertices[at].kind == graph::vertex_kind::begin}];
        if (std::find(all.facts.begin(), all.facts.end(), fact) != all.facts.end()) {
            return;
        }
        if (all.facts.empty()) {
            all.where = where;
            all.at = at;
            all.way = std::move(way);
        }
        all.facts.push_back(fact);
    }

    void report(const early_questions& all, std::uint64_t marks) {
        constexpr std::size_t most = 4;
        std::string facts;
        for (std::size_t at = 0; at < all.facts.size() && at < most; ++at) {
            facts += (at == 0 ? "" : ", ") + all.facts[at];
        }
        const std::string more = all.facts.size() > most ? std::to_string(all.facts.size() - most) : std::string();
        const bool is_met = (marks & trust::met) != 0;
        const bool is_explained = (marks & trust::explained) != 0;
        finding made = make_finding(data_kinds::fact_asked_too_early, ways_.place_of(all.at),
                                    {is_met         ? "zonder uitleg vooraf"
                                     : is_explained ? "zonder dat eerst kennis is gemaakt"
                                                    : "zonder kennismaking en uitleg vooraf",
                                     is_met         ? "without an explanation before it"
                                     : is_explained ? "without getting to know each other first"
                                                    : "without meeting and explaining before it",
                                     all.way.empty() ? ways_.name_of(all.at) : way_words(ways_, all.way),
                                     facts + (more.empty() ? "" : " en nog " + more),
                                     facts + (more.empty() ? "" : " and " + more + " more")});
        made.related.push_back(related_place{all.where, {}, text("Dit vraagt ernaar.", "This asks for it.")});
        found_.push_back(std::move(made));
    }

    const Checked& checked_;
    const book_content& content_;
    const graph::pathway_graph& ways_;
    findings& found_;
    std::set<std::string, std::less<>> sensitive_;
    std::array<std::optional<ways_without<graph::pathway_graph>>, 2> without_; ///< explanation, meeting
    /// By the pathway in which the way begins, and the one that asks: in its own `when`, or in its nodes.
    std::map<std::tuple<std::uint32_t, std::uint32_t, bool>, early_questions> early_;
};

} // namespace detail

/// data.*. O((nodes + exits) log n) and, for what comes before trust is won, the named conditions that it uses.
template <class Checked>
void check_data(const Checked& checked, findings& found) {
    detail::data_check(checked, found).check();
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
