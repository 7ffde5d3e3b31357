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
        open_.clear();
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

} // namespace detail

/// The round that each node is in for each person. Round by round, an `again` exit whose own node is in that round, has
/// a record of it and whose `when` holds puts its target and what follows into the next round. O(records x nodes).
template <class Book>
[[nodiscard]] round_table replay_rounds(const Book& book, const bound_family& family, date as_of) {
    round_table rounds(book, family.who);
    std::vector<index> guards;
    std::int64_t last_round = 0;
    for (const bound_progress& record : family.progress) {
        for (const compiled::node::repeat& again : book.nodes[record.node].again) {
            last_round = std::max(last_round, record.round);
            guards.push_back(again.when);
        }
    }
    if (last_round == 0) {
        return rounds;
    }
    const std::vector<index> needed = closure_of(book, guards);
    detail::follower<Book> follow(book, family.who);
    for (std::int64_t round = 1; round <= last_round; ++round) {
        situation<Book> now(book, family, as_of, rounds);
        now.answer_some(needed);
        struct start {
            index node;
            target someone;
            truth fires;
            std::vector<thing> grounds;
        };
        std::vector<start> starts;
        for (const bound_progress& record : family.progress) {
            if (record.round != round || rounds.at(record.node, record.who) != round) {
                continue;
            }
            for (const compiled::node::repeat& again : book.nodes[record.node].again) {
                const answer fires = now.of(again.when, record.who);
                rounds.turn_on(fires.turns);
                const set_pool& sets = now.sets();
                starts.push_back(
                    start{again.to, record.who, fires.is, {sets.begin(fires.hangs_on), sets.end(fires.hangs_on)}});
            }
        }
        if (starts.empty()) {
            break; // nobody comes into the next round
        }
        for (const start& one : starts) {
            follow.follow(one.node, one.someone, [&](index node, target someone) {
                if (one.fires == truth::yes) {
                    rounds.set(node, someone, round + 1);
                }
                if (!one.grounds.empty() || one.fires == truth::unknown) {
                    rounds.add_ground(node, someone, one.grounds, one.fires == truth::unknown);
                }
            });
        }
    }
    return rounds;
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
