// SPDX-License-Identifier: BSL-1.0
// Random books, small and valid: with pathways of every kind that call each other, and that never go in a circle.
#pragma once

#include "random_entries.hpp"

#include <functional>
#include <map>
#include <set>

namespace chance {

using zorgpad::step_kind;

/// Makes one book. Larger sizes give more and larger entries; 1 is the smallest.
class book_maker : public entry_maker {
public:
    using entry_maker::entry_maker;

    [[nodiscard]] zorgpad::merged_book make_book() {
        make_head();
        sketch_pathways();
        make_definitions();
        make_services();
        make_schemes();
        for (const std::string& id : pathways_) {
            make_pathway(id);
        }
        make_calls();
        make_entries();
        make_consent_needs();
        return std::move(book);
    }

private:
    // -- the sketch: which pathways and nodes there are ---------------------------------------------------------------

    void sketch_pathways() {
        const std::size_t count = some(4);
        for (std::size_t index = 0; index < count; ++index) {
            const std::string id = "path-" + std::to_string(index);
            pathways_.push_back(id);
            zorgpad::pathway& pathway = book.content.pathways[id];
            name(pathway, id);
            set(pathway.kind, zorgpad::pathway_kind::zorgpad);
            const std::size_t kind = roll_.below(4);
            if (kind >= 2) {
                set(pathway.of, kind == 2 ? subject::adult : subject::child);
            }
            std::vector<std::string> ids;
            for (std::size_t node = 0; node < 2 + roll_.below(2 + 2 * size_); ++node) {
                ids.push_back(std::string(1, static_cast<char>('a' + node)));
            }
            roll_.shuffle(ids);
            for (const std::string& node : ids) {
                name(pathway.nodes[node], id + "/" + node);
                nodes_[id].push_back(node);
            }
            // Only some nodes are named in tests on progress; what they are is decided later, so all of these are
            // steps.
            for (const std::string& node : ids) {
                if (roll_.percent(50)) {
                    known.steps.push_back(id + "/" + node);
                    must_be_step_.insert(id + "/" + node);
                }
            }
        }
    }

    [[nodiscard]] surroundings within(const std::string& pathway) const {
        surroundings where;
        where.bound = book.content.pathways.at(pathway).of.value_or(subject::household);
        where.pathway = pathway;
        return where;
    }

    // -- nodes and exits ----------------------------------------------------------------------------------------------

    void make_pathway(const std::string& id) {
        zorgpad::pathway& pathway = book.content.pathways[id];
        if (roll_.percent(35)) {
            set(pathway.when, make(within(id), 1));
        }
        if (roll_.percent(15)) {
            set(pathway.audience, role(roll_.percent(70) ? "midwife" : "nurse"));
        }
        const std::vector<std::string>& ids = nodes_[id];
        zorgpad::list<std::string> start;
        start.items.push_back(ids.front());
        for (std::size_t index = 0; index < ids.size(); ++index) {
            zorgpad::node& node = pathway.nodes[ids[index]];
            make_node(node, id, ids[index], index);
            const bool is_signal = static_cast<bool>(node.signal);
            if (index == 0) {
                if (is_signal) {
                    start.items.clear();
                }
                continue;
            }
            if (!is_signal || roll_.percent(50)) {
                lead(pathway, ids, id, index);
                for (std::size_t more = roll_.below(3); more > 1; --more) {
                    lead(pathway, ids, id, index);
                }
            }
            if (!is_signal && roll_.percent(6)) {
                start.items.push_back(ids[index]);
            }
            if (!is_signal && roll_.percent(15)) {
                set(node.join, zorgpad::join::all);
            }
        }
        if (!start.empty()) {
            set(pathway.start, start);
        }
        make_again(pathway, id, ids);
    }

    /// An exit from some node before it.
    void lead(zorgpad::pathway& pathway, const std::vector<std::string>& ids, const std::string& id,
              std::size_t index) {
        zorgpad::node& from = pathway.nodes[ids[roll_.percent(40) ? index - 1 : roll_.below(index)]];
        zorgpad::exit_to exit{ids[index], std::nullopt, std::nullopt, here()};
        if (roll_.percent(20)) {
            exit.when = make(within(id), 1);
        }
        zorgpad::attribute<zorgpad::exits>* list = &from.next;
        if (from.condition) {
            const std::size_t way = roll_.below(10); // yes, no, unknown, or whatever the answer
            list = way < 3 ? &from.yes : way < 5 ? &from.no : way < 9 ? &from.unknown : &from.next;
        }
        for (const zorgpad::exit_to& other : list->value) {
            if (other.to == exit.to) {
                return;
            }
        }
        zorgpad::exits longer = list->value;
        longer.items.push_back(exit);
        set(*list, longer);
    }

    void make_node(zorgpad::node& node, const std::string& pathway, const std::string& id, std::size_t index) {
        const std::size_t choice = roll_.below(100);
        const bool must_be_step = must_be_step_.count(pathway + "/" + id) != 0;
        if (!must_be_step && choice < 12) {
            zorgpad::list<zorgpad::reference<zorgpad::section_kind::signals>> signals;
            for (std::size_t count = 1 + roll_.below(2); count > 0; --count) {
                signals.items.push_back({roll_.one_of(known.signals), here()});
            }
            set(node.signal, signals);
            return;
        }
        if (!must_be_step && index > 0 && choice < 32) {
            set(node.condition, make(within(pathway), 1));
            return;
        }
        if (choice < 48) {
            set(node.service, {"service-" + std::to_string(roll_.below(book.content.services.size())), here()});
        } else if (choice < 62) {
            set(node.scheme, {roll_.one_of(known.schemes), here()});
        } else {
            make_step(node);
        }
        make_attributes(node, within(pathway).bound);
    }

    void make_step(zorgpad::node& node) {
        std::vector<step_kind> kinds{step_kind::meet,   step_kind::explain,   step_kind::discuss,
                                     step_kind::inform, step_kind::follow_up, step_kind::register_};
        if (!known.consents.empty()) {
            kinds.insert(kinds.end(), {step_kind::ask_consent, step_kind::share});
        }
        if (!known.instruments.empty()) {
            kinds.push_back(step_kind::screen);
        }
        set(node.step, roll_.one_of(kinds));
        set(node.by, role("midwife"));
        if (*node.step == step_kind::ask_consent) {
            set(node.consent, {roll_.one_of(known.consents), here()});
        }
        if (*node.step == step_kind::screen) {
            set(node.instrument, {roll_.one_of(known.instruments), here()});
        }
    }

    void make_attributes(zorgpad::node& node, subject bound) {
        if (roll_.percent(35)) {
            set(node.urgency, static_cast<zorgpad::urgency>(roll_.below(3)));
        }
        if (roll_.percent(20)) {
            zorgpad::time_limit limit;
            if (roll_.percent(50)) {
                limit.working_days = roll_.between(1, 10);
            } else {
                limit.length = roll_.one_of(std::vector<zorgpad::period>{{0, 14}, {1, 0}, {0, 3}});
            }
            limit.after = static_cast<zorgpad::within_anchor>(roll_.below(2));
            set(node.within, limit);
        }
        if (roll_.percent(15)) {
            set(node.wait, roll_.one_of(std::vector<zorgpad::period>{{0, 28}, {1, 0}, {0, 2}}));
        }
        if (roll_.percent(15)) {
            set(node.window,
                bound != subject::household && roll_.percent(75) ? of(age_test(bound, false)) : of(week_test()));
        }
        if (roll_.percent(10)) {
            set(node.optional, true);
        }
    }

    /// The only exit that may lead back.
    void make_again(zorgpad::pathway& pathway, const std::string& id, const std::vector<std::string>& ids) {
        for (std::size_t index = 0; index < ids.size(); ++index) {
            zorgpad::node& node = pathway.nodes[ids[index]];
            if (!(node.step || node.service || node.scheme) || !roll_.percent(15)) {
                continue;
            }
            zorgpad::exit_to exit{ids[roll_.below(index + 1)], std::nullopt, std::nullopt, here()};
            if (roll_.percent(70)) {
                exit.when = of(zorgpad::progress_test{ids[index], zorgpad::progress_state::not_succeeded});
            } else {
                exit.when = make(within(id), 1);
            }
            zorgpad::exits list;
            list.items.push_back(exit);
            set(node.again, list);
        }
    }

    // -- calls, and what must not go in a circle ----------------------------------------------------------------------

    using graph = std::map<std::string, std::set<std::string>>;

    [[nodiscard]] static bool goes_in_a_circle(const graph& edges) {
        std::map<std::string, int> state;
        const std::function<bool(const std::string&)> visit = [&](const std::string& at) {
            if (state[at] != 0) {
                return state[at] == 1;
            }
            state[at] = 1;
            const auto found = edges.find(at);
            if (found != edges.end()) {
                for (const std::string& next : found->second) {
                    if (visit(next)) {
                        return true;
                    }
                }
            }
            state[at] = 2;
            return false;
        };
        for (const auto& [at, next] : edges) {
            if (visit(at)) {
                return true;
            }
        }
        return false;
    }

    /// What depends on what: nodes, the ways into pathways, and having come to their ends.
    [[nodiscard]] graph dependencies() const {
        graph edges;
        for (const auto& [id, pathway] : book.content.pathways) {
            for (const auto& [name, node] : pathway.nodes) {
                const std::string at = id + "/" + name;
                edges["into " + id].insert(at);
                bool is_end = true;
                for (const auto* list : {&node.next, &node.yes, &node.no, &node.unknown}) {
                    for (const zorgpad::exit_to& exit : list->value) {
                        is_end = false;
                        edges[at].insert(id + "/" + exit.to);
                        if (node.pathway) {
                            edges["out of " + node.pathway->id].insert(id + "/" + exit.to);
                        }
                    }
                }
                if (node.pathway) {
                    edges[at].insert("into " + node.pathway->id);
                }
                if (is_end) {
                    edges[at].insert("out of " + id);
                    if (node.pathway) {
                        edges["out of " + node.pathway->id].insert("out of " + id);
                    }
                }
            }
        }
        return edges;
    }

    void make_calls() {
        for (const std::string& id : pathways_) {
            for (auto& [name, node] : book.content.pathways[id].nodes) {
                if (must_be_step_.count(id + "/" + name) != 0 || node.signal || node.condition || node.again ||
                    !roll_.percent(25)) {
                    continue;
                }
                const zorgpad::node before = node;
                node = zorgpad::node{};
                node.at = before.at;
                node.title = before.title;
                node.next = before.next;
                node.join = before.join;
                set(node.pathway, {roll_.one_of(pathways_), here()});
                if (goes_in_a_circle(dependencies())) {
                    node = before;
                }
            }
        }
    }

    void make_entries() {
        std::set<std::string> called;
        for (const auto& [id, pathway] : book.content.pathways) {
            for (const auto& [name, node] : pathway.nodes) {
                if (node.pathway) {
                    called.insert(node.pathway->id);
                }
            }
        }
        for (const std::string& id : called) {
            if (roll_.percent(60)) {
                set(book.content.pathways[id].entry_point, false);
            }
        }
    }

    /// Steps that need a consent: it is asked before, or nowhere.
    void make_consent_needs() {
        graph edges = dependencies();
        for (auto& [id, pathway] : book.content.pathways) {
            for (auto& [name, node] : pathway.nodes) {
                const bool is_step = node.step || node.service || node.scheme;
                if (!is_step || node.consent || known.consents.empty() || !roll_.percent(25)) {
                    continue;
                }
                const std::string consent = roll_.one_of(known.consents);
                graph longer = edges;
                for (const auto& [other, asking] : book.content.pathways) {
                    for (const auto& [asker, step] : asking.nodes) {
                        if (step.step && *step.step == step_kind::ask_consent && step.consent->id == consent) {
                            longer[other + "/" + asker].insert(id + "/" + name);
                        }
                    }
                }
                if (!goes_in_a_circle(longer)) {
                    edges = longer;
                    set(node.consent, {consent, here()});
                }
            }
        }
    }

    std::vector<std::string> pathways_;
    std::map<std::string, std::vector<std::string>> nodes_;
    std::set<std::string> must_be_step_;
};

[[nodiscard]] inline zorgpad::merged_book random_book(dice& roll, std::size_t size) {
    return book_maker(roll, size).make_book();
}

} // namespace chance
