// SPDX-License-Identifier: BSL-1.0
// Which nodes are reached: surely, and provisionally; and how many times they come round.
#pragma once

#include "naive_schemes.hpp"

#include <algorithm>

namespace naive {

enum class way { next, yes, no, unknown };

/// A node of a pathway, for somebody.
struct place {
    std::string pathway;
    std::string node;
    std::string person;
    friend bool operator<(const place& left, const place& right) {
        return std::tie(left.pathway, left.node, left.person) < std::tie(right.pathway, right.node, right.person);
    }
    friend bool operator==(const place& left, const place& right) {
        return std::tie(left.pathway, left.node, left.person) == std::tie(right.pathway, right.node, right.person);
    }
    [[nodiscard]] std::string id() const { return pathway + "/" + node; }
};

/// An exit as it is written in the node that it leaves.
struct written_exit {
    std::string from;
    way branch = way::next;
    const zorgpad::exit_to* exit = nullptr;
};

/// Two truths: without what only an `unknown` exit gives, and with it.
struct reached {
    answer sure;
    answer full;
};

[[nodiscard]] inline reached both(const reached& left, const reached& right) {
    return {both(left.sure, right.sure), both(left.full, right.full)};
}
[[nodiscard]] inline reached either(const reached& left, const reached& right) {
    return {either(left.sure, right.sure), either(left.full, right.full)};
}
[[nodiscard]] inline reached in_both(const answer& one) { return {one, one}; }

class reach_reader : public scheme_reader {
public:
    reach_reader(const zorgpad::merged_book& book, const zorgpad::family& family, date today)
        : scheme_reader(book, family, today) {
        play_rounds();
    }

    // -- the book -----------------------------------------------------------------------------------------------------

    [[nodiscard]] const zorgpad::pathway& pathway_at(const place& at) const { return book_.pathways.at(at.pathway); }
    [[nodiscard]] const zorgpad::node& node_at(const place& at) const { return pathway_at(at).nodes.at(at.node); }

    [[nodiscard]] binding whose(const place& at) const { return {kind_of_pathway(at.pathway), at.person}; }

    [[nodiscard]] static bool is_step(const zorgpad::node& node) { return node.step || node.service || node.scheme; }

    /// Exits that are written in a pathway, `again` aside.
    [[nodiscard]] std::vector<written_exit> exits_in(const std::string& pathway) const {
        std::vector<written_exit> all;
        for (const auto& [id, node] : book_.pathways.at(pathway).nodes) {
            for (const auto& [branch, list] : {std::pair{way::next, &node.next}, std::pair{way::yes, &node.yes},
                                               std::pair{way::no, &node.no}, std::pair{way::unknown, &node.unknown}}) {
                for (const zorgpad::exit_to& exit : list->value) {
                    all.push_back({id, branch, &exit});
                }
            }
        }
        return all;
    }

    [[nodiscard]] std::vector<written_exit> exits_to(const std::string& pathway, const std::string& node) const {
        std::vector<written_exit> all = exits_in(pathway);
        all.erase(std::remove_if(all.begin(), all.end(), [&](const auto& one) { return one.exit->to != node; }),
                  all.end());
        return all;
    }

    [[nodiscard]] static bool is_end(const zorgpad::node& node) {
        return node.next.value.empty() && node.yes.value.empty() && node.no.value.empty() && node.unknown.value.empty();
    }

    [[nodiscard]] bool is_start(const place& at) const {
        const auto& start = pathway_at(at).start.value;
        return std::find(start.begin(), start.end(), at.node) != start.end();
    }

    /// The instances of a pathway that go with somebody of another one: the same person, or everyone.
    [[nodiscard]] std::vector<std::string> related(const std::string& pathway, const binding& from) const {
        const subject kind = kind_of_pathway(pathway);
        std::vector<std::string> persons;
        for (const binding& one : kind == from.kind ? std::vector<binding>{from} : instances(kind)) {
            persons.push_back(one.person);
        }
        return persons;
    }

    /// The nodes that name a pathway, for whoever goes with somebody of it.
    [[nodiscard]] std::vector<place> callers(const std::string& pathway, const std::string& person) const {
        std::vector<place> all;
        for (const auto& [id, other] : book_.pathways) {
            for (const auto& [name, node] : other.nodes) {
                if (node.pathway && node.pathway->id == pathway) {
                    for (const std::string& one : related(id, binding{kind_of_pathway(pathway), person})) {
                        all.push_back({id, name, one});
                    }
                }
            }
        }
        return all;
    }

    /// All nodes for everybody.
    [[nodiscard]] std::vector<place> everywhere() const {
        std::vector<place> all;
        for (const auto& [id, pathway] : book_.pathways) {
            for (const binding& one : instances(kind_of_pathway(id))) {
                for (const auto& [name, node] : pathway.nodes) {
                    all.push_back({id, name, one.person});
                }
            }
        }
        return all;
    }

    // -- reach --------------------------------------------------------------------------------------------------------

    /// The way into a pathway: the and of its `when`, and being an entry or being called.
    [[nodiscard]] reached entry(const std::string& id, const std::string& person) const {
        const zorgpad::pathway& pathway = book_.pathways.at(id);
        const binding who{kind_of_pathway(id), person};
        reached result = in_both(surely(pathway.entry_point.value_or(true) && is_for_role(pathway)));
        for (const place& caller : callers(id, person)) {
            result = either(result, reach(caller));
        }
        if (pathway.when) {
            result = both(result, in_both(test(*pathway.when, who, id)));
        }
        return {as_far_as_known(result.sure, who), as_far_as_known(result.full, who)};
    }

    [[nodiscard]] reached reach(const place& at) const {
        const auto known = reached_.find(at);
        if (known != reached_.end()) {
            return known->second;
        }
        const zorgpad::node& node = node_at(at);
        const auto entering = exits_to(at.pathway, at.node);
        const bool needs_all = node.join.value_or(zorgpad::join::any) == zorgpad::join::all;
        reached led = in_both(surely(needs_all));
        for (const written_exit& exit : entering) {
            const reached one = goes(at, exit);
            led = needs_all ? both(led, one) : either(led, one);
        }
        if (entering.empty()) {
            led = in_both(surely(false));
        }
        reached result = led;
        if (node.signal) {
            result = both(entering.empty() ? entry(at.pathway, at.person) : led, in_both(signal_of(at)));
        } else if (is_start(at)) {
            result = either(entry(at.pathway, at.person), led);
        }
        reached_[at] = result;
        return result;
    }

    [[nodiscard]] answer signal_of(const place& at) const {
        answer seen = surely(false);
        for (const auto& signal : *node_at(at).signal) {
            seen = either(seen, is_seen(signal.id, whose(at)));
        }
        return seen;
    }

    /// The truth of an exit that leads to a node: (source reached) and (branch) and (`when`).
    [[nodiscard]] reached goes(const place& to, const written_exit& exit) const {
        const place from{to.pathway, exit.from, to.person};
        const zorgpad::node& source = node_at(from);
        reached result = reach(from);
        if (source.pathway) {
            result = both(result, passed(source.pathway->id, whose(from)));
        }
        if (exit.branch != way::next) {
            const answer holds = test(*source.condition, whose(from), from.pathway);
            const answer taken = exit.branch == way::yes  ? holds
                                 : exit.branch == way::no ? opposite(holds)
                                                          : surely(holds.unknown());
            result = both(result, {exit.branch == way::unknown ? surely(false) : taken, taken});
        }
        if (exit.exit->when) {
            result = both(result, in_both(test(*exit.exit->when, whose(from), from.pathway)));
        }
        return result;
    }

    /// Whether some end of a pathway has been come to, by whoever goes with somebody.
    [[nodiscard]] reached passed(const std::string& pathway, const binding& from) const {
        reached result = in_both(surely(false));
        for (const std::string& person : related(pathway, from)) {
            for (const auto& [name, node] : book_.pathways.at(pathway).nodes) {
                if (is_end(node)) {
                    result = either(result, passed_end({pathway, name, person}));
                }
            }
        }
        return result;
    }

    [[nodiscard]] reached passed_end(const place& end) const {
        const zorgpad::node& node = node_at(end);
        return node.pathway ? both(reach(end), passed(node.pathway->id, whose(end))) : reach(end);
    }

    [[nodiscard]] bool is_for_role(const zorgpad::pathway& pathway) const {
        bool listed_role = pathway.audience.value.empty() || !family_.role;
        for (const auto& role : pathway.audience.value) {
            listed_role = listed_role || role.id == *family_.role;
        }
        return listed_role;
    }

    // -- what a step offers -------------------------------------------------------------------------------------------

    /// Whether what a node names applies: of the same person, or of anyone.
    [[nodiscard]] answer offer(const place& at) const {
        const zorgpad::node& node = node_at(at);
        answer result = surely(node.step.said == decltype(node.step)::mention::set);
        if (node.service) {
            for (const binding& one : seen_from(*book_.services.at(node.service->id).of, whose(at))) {
                result = either(result, applies(node.service->id, one));
            }
        }
        if (node.scheme) {
            for (const binding& one : seen_from(*book_.schemes.at(node.scheme->id).of, whose(at))) {
                result = either(result, is_open_to(node.scheme->id, one));
            }
        }
        return result;
    }

    [[nodiscard]] reached offered(const place& at) const {
        const answer offers = offer(at);
        const reached here = reach(at);
        return {both(here.sure, offers), both(here.full, offers)};
    }

private:
    // -- again --------------------------------------------------------------------------------------------------------

    /// Round after round: whoever has a record of a round, and an `again` that holds, begins the next one. Where it is
    /// not known whether it holds, or in which round it stands, the rounds of what follows are in doubt from then on.
    void play_rounds() {
        std::int64_t last = 0;
        for (const zorgpad::progress_record& record : family_.progress) {
            last = std::max(last, record.round);
        }
        for (std::int64_t round = 1; round <= last; ++round) {
            std::set<place> starts_anew;
            std::map<place, items> in_doubt;
            for (const place& at : everywhere()) {
                const auto doubt = doubts_.find({at.id(), at.person});
                const bool is_here = round_of(at.id(), at.person) == round;
                const bool may_be_here = doubt != doubts_.end() && round > round_of(at.id(), at.person);
                if (!(is_here || may_be_here) || progress_in_round(at.id(), at.person, round) == nullptr) {
                    continue;
                }
                for (const zorgpad::exit_to& exit : node_at(at).again.value) {
                    const answer holds = exit.when ? test(*exit.when, whose(at), at.pathway) : surely(true);
                    if (holds.no()) {
                        continue;
                    }
                    std::set<place> following{place{at.pathway, exit.to, at.person}};
                    follow(*following.begin(), following);
                    if (is_here && holds.yes()) {
                        starts_anew.insert(following.begin(), following.end());
                    }
                    if (holds.unknown() || doubt != doubts_.end()) {
                        for (const place& one : following) {
                            in_doubt[one].insert(holds.missing.begin(), holds.missing.end());
                            if (doubt != doubts_.end()) {
                                in_doubt[one].insert(doubt->second.begin(), doubt->second.end());
                            }
                        }
                    }
                }
            }
            for (const place& at : starts_anew) {
                rounds_[{at.id(), at.person}] = round + 1;
            }
            for (const auto& [at, missing] : in_doubt) {
                doubts_[{at.id(), at.person}].insert(missing.begin(), missing.end());
            }
        }
    }

    /// All that follows a node: through exits, into pathways and back out of them.
    void follow(const place& at, std::set<place>& found) const {
        const auto visit = [&](const place& next) {
            if (found.insert(next).second) {
                follow(next, found);
            }
        };
        follow_exits(at, visit);
        if (const zorgpad::node& node = node_at(at); node.pathway) {
            for (const std::string& person : related(node.pathway->id, whose(at))) {
                for (const auto& [name, inner] : book_.pathways.at(node.pathway->id).nodes) {
                    const place first{node.pathway->id, name, person};
                    if (is_start(first) || (inner.signal && exits_to(first.pathway, name).empty())) {
                        visit(first);
                    }
                }
            }
        }
        if (is_end(node_at(at))) {
            std::set<place> returned;
            follow_returns(at, visit, returned);
        }
    }

    template <class Visit>
    void follow_exits(const place& at, const Visit& visit) const {
        for (const written_exit& exit : exits_in(at.pathway)) {
            if (exit.from == at.node) {
                visit(place{at.pathway, exit.exit->to, at.person});
            }
        }
    }

    /// From an end to what follows the nodes that name its pathway, and on where those are ends.
    template <class Visit>
    void follow_returns(const place& end, const Visit& visit, std::set<place>& returned) const {
        for (const place& caller : callers(end.pathway, end.person)) {
            if (returned.insert(caller).second) {
                follow_exits(caller, visit);
                if (is_end(node_at(caller))) {
                    follow_returns(caller, visit, returned);
                }
            }
        }
    }

    mutable std::map<place, reached> reached_;
};

} // namespace naive
