// SPDX-License-Identifier: BSL-1.0
// Rounds of `again`: replayed from the records, never from looping.
#pragma once

#include <zorgpad/evaluate/closure.hpp>
#include <zorgpad/evaluate/instances.hpp>
#include <zorgpad/evaluate/situation.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

namespace detail {

/// Visits a node and all that follows it, through exits, calls and returns.
template <class Book>
class follower {
public:
    follower(const Book& book, const roll& who) : book_(book), who_(who), all_(book, who) {}

    /// Calls visit(node, someone) once for each.
    template <class Visitor>
    void follow(index node, target someone, Visitor&& visit) {
        seen_.assign(all_.count(), false);
        reach_node(node, someone);
        while (!open_.empty()) {
            const stop here = open_.back();
            open_.pop_back();
            if (here.is == compiled::vertex::kind::node) {
                visit(here.which, here.someone);
                leave_node(here);
            } else if (here.is == compiled::vertex::kind::entry) {
                const compiled::range nodes = book_.pathways[here.which].nodes;
                for (index one = nodes.first; one < nodes.last(); ++one) {
                    const compiled::node& start = book_.nodes[one];
                    if (start.is_start || (start.kind == compiled::node_kind::signal && start.entering.empty())) {
                        reach_node(one, here.someone);
                    }
                }
            } else {
                leave_pathway(here);
            }
        }
    }

private:
    struct stop {
        compiled::vertex::kind is;
        index which;
        target someone;
    };

    void reach(compiled::vertex::kind is, index which, target someone) {
        const instance number = is == compiled::vertex::kind::node    ? all_.node(which, someone)
                                : is == compiled::vertex::kind::entry ? all_.entry(which, someone)
                                                                      : all_.passed(which, someone);
        if (!seen_[number]) {
            seen_[number] = true;
            open_.push_back(stop{is, which, someone});
        }
    }
    void reach_node(index node, target someone) { reach(compiled::vertex::kind::node, node, someone); }

    void leave_node(const stop& here) {
        const compiled::node& node = book_.nodes[here.which];
        for (index one = node.exits.first; one < node.exits.last(); ++one) {
            reach_node(book_.exits[one].to, here.someone);
        }
        const subject kind = all_.kind_of(node.pathway);
        if (node.kind == compiled::node_kind::pathway) {
            for_each_counterpart(who_, kind, here.someone, all_.kind_of(node.target),
                                 [&](target other) { reach(compiled::vertex::kind::entry, node.target, other); });
        }
        if (node.is_end) {
            reach(compiled::vertex::kind::passed, node.pathway, here.someone);
        }
    }

    void leave_pathway(const stop& here) {
        for (const index caller : book_.pathways[here.which].callers) {
            const compiled::node& node = book_.nodes[caller];
            for_each_counterpart(who_, all_.kind_of(here.which), here.someone, all_.kind_of(node.pathway),
                                 [&](target other) {
                                     for (index one = node.exits.first; one < node.exits.last(); ++one) {
                                         reach_node(book_.exits[one].to, other);
                                     }
                                     if (node.is_end) {
                                         reach(compiled::vertex::kind::passed, node.pathway, other);
                                     }
                                 });
        }
    }

    const Book& book_;
    roll who_;
    instances<Book> all_;
    std::vector<bool> seen_;
    std::vector<stop> open_;
};

/// An `again` exit that was met: where it leads back to, and what that hangs on.
struct round_start {
    index node = none;
    target someone = household_target;
    bool surely = false; ///< its own node is in this round, and its condition holds
    round_table::ground because;
};

/// `own` is what the round of its own node hangs on, or nullptr.
[[nodiscard]] inline round_start start_of(index to, target someone, bool is_here, const round_table::ground* own,
                                          const answer& fires, const set_pool& sets) {
    const bool own_in_doubt = own != nullptr && own->in_doubt;
    const bool in_doubt = fires.is != truth::no && (own_in_doubt || (is_here && fires.is == truth::unknown));
    const bool by_condition = in_doubt ? fires.is == truth::unknown : is_here || fires.is == truth::no;
    const bool by_round = own != nullptr && (in_doubt ? own_in_doubt : fires.is != truth::no);
    round_start made{to, someone, is_here && fires.is == truth::yes, {{}, in_doubt}};
    if (by_condition) {
        made.because.things.assign(sets.begin(fires.hangs_on), sets.end(fires.hangs_on));
    }
    if (by_round) {
        made.because.things = round_table::united(made.because.things, own->things);
    }
    return made;
}

/// The records of nodes with an `again` exit, by round.
template <class Book>
[[nodiscard]] std::vector<const bound_progress*> records_with_again(const Book& book, const bound_family& family) {
    std::vector<const bound_progress*> records;
    for (const bound_progress& record : family.progress) {
        if (!book.nodes[record.node].again.empty()) {
            records.push_back(&record);
        }
    }
    std::stable_sort(records.begin(), records.end(), [](const bound_progress* left, const bound_progress* right) {
        return left->round < right->round;
    });
    return records;
}

} // namespace detail

/// The round that each node is in for each person. Round by round, an `again` exit whose own node is in that round, has
/// a record of it and whose `when` holds puts its target and what follows into the next round. Where it is not known
/// whether it holds, or in which round its own node is, the rounds of what follows are in doubt. O(records x nodes).
template <class Book>
[[nodiscard]] round_table replay_rounds(const Book& book, const bound_family& family, date as_of) {
    round_table rounds(book, family.who);
    const std::vector<const bound_progress*> records = detail::records_with_again(book, family);
    if (records.empty()) {
        return rounds;
    }
    std::vector<index> guards;
    for (const bound_progress* record : records) {
        for (const compiled::node::repeat& again : book.nodes[record->node].again) {
            guards.push_back(again.when);
        }
    }
    const std::vector<index> needed = closure_of(book, guards);
    detail::follower<Book> follow(book, family.who);
    std::vector<detail::round_start> starts;
    for (std::size_t next = 0; next < records.size();) {
        const std::int64_t round = records[next]->round;
        std::optional<situation<Book>> now;
        starts.clear();
        for (; next < records.size() && records[next]->round == round; ++next) {
            const bound_progress& record = *records[next];
            const bool is_here = rounds.at(record.node, record.who) == round;
            const round_table::ground* own = rounds.ground_of(record.node, record.who);
            if (!is_here && own == nullptr) {
                continue; // in an earlier round, and nothing could have put it into this one
            }
            if (!now) {
                now.emplace(book, family, as_of, rounds).answer_some(needed);
            }
            for (const compiled::node::repeat& again : book.nodes[record.node].again) {
                const answer fires = now->of(again.when, record.who);
                rounds.turn_on(fires.turns);
                starts.push_back(detail::start_of(again.to, record.who, is_here, own, fires, now->sets()));
            }
        }
        for (const detail::round_start& one : starts) {
            if (!one.surely && !one.because.in_doubt && one.because.things.empty()) {
                continue;
            }
            follow.follow(one.node, one.someone, [&](index node, target someone) {
                if (one.surely) {
                    rounds.set(node, someone, round + 1);
                }
                rounds.add_ground(node, someone, one.because);
            });
        }
    }
    return rounds;
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
