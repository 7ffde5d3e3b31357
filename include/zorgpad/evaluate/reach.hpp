// SPDX-License-Identifier: BSL-1.0
// What of each pathway is reached, for the household or for each person: one pass in topological order.
#pragma once

#include <zorgpad/evaluate/instances.hpp>
#include <zorgpad/evaluate/offers.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// `sure` leaves out the exits that are taken only while something is unknown; `full` has them too. What `full` has
/// over `sure` is provisional.
struct reached {
    answer sure;
    answer full;

    /// Mostly they are one answer: then what follows from it is worked out once.
    [[nodiscard]] bool is_one() const noexcept {
        return sure.is == full.is && sure.turns == full.turns && sure.hangs_on == full.hangs_on;
    }
};

enum class channel : std::uint8_t { sure, full };

[[nodiscard]] constexpr const answer& through(const reached& both, channel which) noexcept {
    return which == channel::sure ? both.sure : both.full;
}

/// What decides whether a node is reached: the vertices on every way to it and their conditions, each in the order in
/// which to answer them.
struct way_scope {
    std::vector<compiled::vertex> vertices;
    std::vector<index> conditions;
};

/// O(n log n) in the vertices and exits before the node.
template <class Book>
[[nodiscard]] way_scope way_scope_of(const Book& book, index node) {
    using kind = compiled::vertex::kind;
    std::vector<bool> found(book.order.size(), false);
    std::vector<index> open; // places in tables::order
    std::vector<index> roots;
    const auto need = [&](kind is, index which) {
        const index place = book.place_of(compiled::vertex{is, which});
        if (!found[place]) {
            found[place] = true;
            open.push_back(place);
        }
    };
    const auto need_node = [&](index which) {
        need(kind::node, which);
        if (book.nodes[which].kind == compiled::node_kind::pathway && book.nodes[which].target != none) {
            need(kind::passed, book.nodes[which].target); // what follows it comes after the ends of what it names
        }
    };
    need(kind::node, node);
    for (std::size_t next = 0; next < open.size(); ++next) {
        const compiled::vertex here = book.order[open[next]];
        if (here.is == kind::entry) {
            roots.push_back(book.pathways[here.which].when);
            for (const index caller : book.pathways[here.which].callers) {
                need(kind::node, caller);
            }
        } else if (here.is == kind::passed) {
            for (const index end : book.pathways[here.which].ends) {
                need_node(end);
            }
        } else {
            roots.push_back(book.nodes[here.which].condition);
            need(kind::entry, book.nodes[here.which].pathway);
            for (const index exit : book.nodes[here.which].entering) {
                roots.push_back(book.exits[exit].when);
                need_node(book.exits[exit].from);
            }
        }
    }
    way_scope scope;
    std::sort(open.begin(), open.end());
    for (const index place : open) {
        scope.vertices.push_back(book.order[place]);
    }
    scope.conditions = closure_of(book, roots);
    return scope;
}

/// The reach of every instance. O((nodes + exits) x persons).
template <class Book>
class reach {
public:
    reach(situation<Book>& now, const settled_outcomes& settled) : reach(now, settled, now.book().order) {}

    /// Of these vertices only, which hold all by which they can be reached and stand in the order of the book.
    reach(situation<Book>& now, const settled_outcomes& settled, const std::vector<compiled::vertex>& some)
        : now_(now), book_(now.book()), settled_(settled), all_(book_, now.who()), reached_(all_.count()) {
        first_taken_.reserve(book_.exits.size());
        std::uint32_t count = 0;
        for (const compiled::exit& exit : book_.exits) {
            const subject kind = all_.kind_of(book_.nodes[exit.from].pathway);
            first_taken_.push_back(count - now.who().first(kind)); // may wrap around; adding someone wraps it back
            count += now.who().size(kind);
        }
        taken_.resize(count);
        walk(some);
    }

    /// Walks again, after something was answered otherwise.
    void walk(const std::vector<compiled::vertex>& some) {
        for (const compiled::vertex& vertex : some) {
            switch (vertex.is) {
            case compiled::vertex::kind::entry:
                enter(vertex.which);
                break;
            case compiled::vertex::kind::node:
                visit(vertex.which);
                break;
            case compiled::vertex::kind::passed:
                pass(vertex.which);
                break;
            }
        }
    }

    [[nodiscard]] const evaluation::instances<Book>& numbers() const noexcept { return all_; }
    [[nodiscard]] const reached& node(index which, target someone) const noexcept {
        return reached_[all_.node(which, someone)];
    }
    [[nodiscard]] const reached& entry(index pathway, target someone) const noexcept {
        return reached_[all_.entry(pathway, someone)];
    }
    [[nodiscard]] const reached& passed(index pathway, target someone) const noexcept {
        return reached_[all_.passed(pathway, someone)];
    }

    /// Whether an exit to a node that was walked is taken.
    [[nodiscard]] const reached& taken(index exit, target someone) const noexcept {
        return taken_[first_taken_[exit] + someone];
    }

    /// Whether an end of a pathway has been come to: for a pathway node, by walking the pathway that it names.
    [[nodiscard]] answer passed_end(index end, target someone, channel which) {
        const compiled::node& node = book_.nodes[end];
        const answer here = through(this->node(end, someone), which);
        return node.kind == compiled::node_kind::pathway
                   ? both(now_.sets(), here, seen_from(all_.kind_of(node.pathway), someone, node.target, which))
                   : here;
    }

    /// A caller's reach as a person of the called pathway sees it.
    [[nodiscard]] answer called_by(index caller, subject kind, target someone, channel which) {
        const subject there = all_.kind_of(book_.nodes[caller].pathway);
        return across(kind, someone, there, [&](target other) { return through(node(caller, other), which); });
    }

    /// A way by which an instance may be reached: from another one, past a guard (or `none`).
    struct way {
        compiled::vertex from;
        target someone;
        index guard;
    };

    /// Calls visit(way, answer_in), where answer_in(channel) is the answer to that way being taken, for every exit,
    /// call and return that leads to an instance.
    template <class Visitor>
    void for_each_way_to(const compiled::vertex& vertex, target someone, Visitor&& visit) {
        switch (vertex.is) {
        case compiled::vertex::kind::entry:
            return for_each_call_of(vertex.which, someone, visit);
        case compiled::vertex::kind::passed:
            for (const index end : book_.pathways[vertex.which].ends) {
                leave(
                    end, someone, none, [&](channel in) { return passed_end(end, someone, in); }, visit);
            }
            return;
        case compiled::vertex::kind::node:
            break;
        }
        const compiled::node& node = book_.nodes[vertex.which];
        for (const index exit : node.entering) {
            const compiled::exit& by = book_.exits[exit];
            leave(
                by.from, someone, by.when, [&](channel in) { return through(taken(exit, someone), in); }, visit);
        }
        if (begins(node)) {
            const compiled::vertex start{compiled::vertex::kind::entry, node.pathway};
            visit(way{start, someone, none}, [&](channel in) { return through(entry(node.pathway, someone), in); });
        }
    }

    [[nodiscard]] const reached& at(const compiled::vertex& vertex, target someone) const noexcept {
        return reached_[number_of(vertex, someone)];
    }
    [[nodiscard]] instance number_of(const compiled::vertex& vertex, target someone) const noexcept {
        switch (vertex.is) {
        case compiled::vertex::kind::entry:
            return all_.entry(vertex.which, someone);
        case compiled::vertex::kind::passed:
            return all_.passed(vertex.which, someone);
        case compiled::vertex::kind::node:
            break;
        }
        return all_.node(vertex.which, someone);
    }

    /// Whether a pathway begins here for the role of this family.
    [[nodiscard]] bool is_entered(const compiled::pathway& pathway) const noexcept {
        const index role = now_.family().role;
        const bool fits = role == none || pathway.audience.empty() ||
                          std::find(pathway.audience.begin(), pathway.audience.end(), role) != pathway.audience.end();
        return pathway.is_entry && fits;
    }

private:
    /// A node with which its pathway begins: a start, or a signal that nothing leads to.
    [[nodiscard]] static bool begins(const compiled::node& node) noexcept {
        return node.is_start || (node.kind == compiled::node_kind::signal && node.entering.empty());
    }

    template <class Visitor>
    void for_each_call_of(index pathway, target someone, Visitor&& visit) {
        for (const index caller : book_.pathways[pathway].callers) {
            const subject there = all_.kind_of(book_.nodes[caller].pathway);
            for_each_counterpart(now_.who(), all_.kind_of(pathway), someone, there, [&](target other) {
                visit(way{compiled::vertex{compiled::vertex::kind::node, caller}, other, none},
                      [&](channel in) { return through(node(caller, other), in); });
            });
        }
    }

    /// What follows a pathway node also comes after the ends of the pathway that it names.
    template <class Answer, class Visitor>
    void leave(index from, target someone, index guard, Answer&& answer_in, Visitor&& visit) {
        visit(way{compiled::vertex{compiled::vertex::kind::node, from}, someone, guard}, answer_in);
        const compiled::node& source = book_.nodes[from];
        if (source.kind != compiled::node_kind::pathway) {
            return;
        }
        for_each_counterpart(
            now_.who(), all_.kind_of(source.pathway), someone, all_.kind_of(source.target), [&](target other) {
                visit(way{compiled::vertex{compiled::vertex::kind::passed, source.target}, other, guard},
                      [&](channel in) {
                          return both(now_.sets(), answer_in(in), through(passed(source.target, other), in));
                      });
            });
    }

    [[nodiscard]] answer branch(const compiled::exit& by, const compiled::node& from, target someone,
                                channel which) const {
        if (by.way == compiled::branch::next) {
            return answer{truth::yes, never, {}};
        }
        const answer condition = now_.of(from.condition, someone);
        switch (by.way) {
        case compiled::branch::yes:
            return condition;
        case compiled::branch::no:
            return opposite(condition);
        default:
            break;
        }
        if (which == channel::sure) {
            return answer{truth::no, never, {}};
        }
        return answer{truth_of(condition.is == truth::unknown), condition.turns, condition.hangs_on};
    }

    /// Between kinds: the or over all.
    template <class Answer>
    [[nodiscard]] answer across(subject here, target someone, subject there, Answer&& answer_of) {
        if (here == there) {
            return answer_of(someone);
        }
        joined_answer any(now_.sets(), truth::yes);
        for_each_counterpart(now_.who(), here, someone, there, [&](target other) { any.add(answer_of(other)); });
        return any.result();
    }

    [[nodiscard]] answer seen_from(subject kind, target someone, index pathway, channel which) {
        return across(kind, someone, all_.kind_of(pathway),
                      [&](target other) { return through(passed(pathway, other), which); });
    }

    template <class Answer>
    void set(instance where, Answer&& answer_in) {
        reached_[where].sure = answer_in(channel::sure);
        reached_[where].full = answer_in(channel::full);
    }

    void enter(index which) {
        const compiled::pathway& pathway = book_.pathways[which];
        const roll& who = now_.who();
        for (target someone = who.first(pathway.of); someone < who.end(pathway.of); ++someone) {
            set(all_.entry(which, someone), [&](channel in) {
                answer way_in{truth_of(is_entered(pathway)), never, {}};
                for (const index caller : pathway.callers) {
                    way_in = either(now_.sets(), way_in, called_by(caller, pathway.of, someone, in));
                }
                return now_.capped(both(now_.sets(), now_.of(pathway.when, someone), way_in), someone);
            });
        }
    }

    void visit(index which) {
        const compiled::node& node = book_.nodes[which];
        const subject kind = all_.kind_of(node.pathway);
        const roll& who = now_.who();
        for (target someone = who.first(kind); someone < who.end(kind); ++someone) {
            bool is_one = true;
            for (const index exit : node.entering) {
                is_one = take(exit, someone) && is_one;
            }
            is_one = is_one && (!begins(node) || entry(node.pathway, someone).is_one());
            const instance number = all_.node(which, someone);
            reached& made = reached_[number];
            made.sure = come_to(node, someone, channel::sure);
            made.full = is_one ? made.sure : come_to(node, someone, channel::full);
            if (!settled_.nodes.empty()) {
                made.sure.is = settled_outcomes::find(settled_.nodes, number, made.sure.is);
                made.full.is = made.full.is | made.sure.is;
            }
        }
    }

    /// Whether a node is come to, from the exits that lead to it.
    [[nodiscard]] answer come_to(const compiled::node& node, target someone, channel in) {
        const bool led_to = !node.entering.empty();
        answer here{truth::no, never, {}};
        if (led_to) {
            here = join_answers(
                now_.sets(), node.join == join::all ? truth::no : truth::yes, node.entering.size(),
                [&](std::size_t which) -> const answer& { return through(taken(node.entering[which], someone), in); });
        }
        if (begins(node)) {
            const answer& start = through(entry(node.pathway, someone), in);
            here = led_to ? either(now_.sets(), here, start) : start;
        }
        return node.kind == compiled::node_kind::signal ? both(now_.sets(), here, now_.of(node.condition, someone))
                                                        : here;
    }

    /// Works out whether an exit is taken; true where that is one answer.
    bool take(index exit, target someone) {
        const compiled::exit& by = book_.exits[exit];
        const compiled::node& from = book_.nodes[by.from];
        reached& made = taken_[first_taken_[exit] + someone];
        made.sure = taken_in(by, from, someone, channel::sure);
        const bool is_one = by.way != compiled::branch::unknown && from.kind != compiled::node_kind::pathway &&
                            node(by.from, someone).is_one();
        made.full = is_one ? made.sure : taken_in(by, from, someone, channel::full);
        return is_one || made.is_one();
    }

    [[nodiscard]] answer taken_in(const compiled::exit& by, const compiled::node& from, target someone, channel which) {
        const answer& source = through(node(by.from, someone), which);
        const bool is_plain =
            by.way == compiled::branch::next && by.when == none && from.kind != compiled::node_kind::pathway;
        if (is_plain) {
            return source;
        }
        joined_answer all(now_.sets(), truth::no);
        all.add(source);
        all.add(branch(by, from, someone, which));
        if (by.when != none) {
            all.add(now_.of(by.when, someone));
        }
        if (from.kind == compiled::node_kind::pathway) {
            all.add(seen_from(all_.kind_of(from.pathway), someone, from.target, which));
        }
        return all.result();
    }

    void pass(index which) {
        const compiled::pathway& pathway = book_.pathways[which];
        const roll& who = now_.who();
        for (target someone = who.first(pathway.of); someone < who.end(pathway.of); ++someone) {
            set(all_.passed(which, someone), [&](channel in) {
                joined_answer any(now_.sets(), truth::yes);
                for (const index end : pathway.ends) {
                    any.add(passed_end(end, someone, in));
                }
                return any.result();
            });
        }
    }

    situation<Book>& now_;
    const Book& book_;
    const settled_outcomes& settled_;
    evaluation::instances<Book> all_;
    std::vector<reached> reached_;
    std::vector<std::uint32_t> first_taken_; ///< by exit: where its answers stand, less the first target
    std::vector<reached> taken_;
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
