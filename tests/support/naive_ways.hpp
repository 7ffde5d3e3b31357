// SPDX-License-Identifier: BSL-1.0
// Walking back from a step: what it waits for, since when, and which signal led there.
#pragma once

#include "naive_status.hpp"

namespace naive {

class way_reader : public status_reader {
public:
    using status_reader::status_reader;

protected:
    // -- what lies before ---------------------------------------------------------------------------------------------

    /// The truths of the ways to a step that count: the sure ones where it is surely reached.
    enum class channel { sure, full };
    [[nodiscard]] static truth of(const reached& one, channel which) {
        return which == channel::sure ? one.sure.is : one.full.is;
    }

    /// Calls visit(place) for what lies directly before a node, on ways that are at least so true. Where a pathway was
    /// walked in between, these are its ends too; at the start of a pathway, the nodes that name it.
    template <class Visit>
    void look_back(const place& at, channel which, truth least, const Visit& visit) const {
        const auto entering = exits_to(at.pathway, at.node);
        for (const written_exit& exit : entering) {
            if (of(goes(at, exit), which) >= least) {
                const place from{at.pathway, exit.from, at.person};
                if (node_at(from).pathway) {
                    look_at_ends(from, which, least, visit);
                }
                visit(from);
            }
        }
        const bool is_beginning = is_start(at) || (node_at(at).signal && entering.empty());
        if (is_beginning && of(entry(at.pathway, at.person), which) >= least) {
            for (const place& caller : callers(at.pathway, at.person)) {
                if (of(reach(caller), which) >= least) {
                    visit(caller);
                }
            }
        }
    }

    template <class Visit>
    void look_at_ends(const place& caller, channel which, truth least, const Visit& visit) const {
        const std::string& pathway = node_at(caller).pathway->id;
        for (const std::string& person : related(pathway, whose(caller))) {
            for (const auto& [name, node] : book_.pathways.at(pathway).nodes) {
                const place end{pathway, name, person};
                if (is_end(node) && of(passed_end(end), which) >= least) {
                    if (node.pathway) {
                        look_at_ends(end, which, least, visit);
                    }
                    visit(end);
                }
            }
        }
    }

    [[nodiscard]] channel channel_of(const place& at, truth least) const {
        return least == truth::yes && reach(at).sure.yes() ? channel::sure : channel::full;
    }

    /// The nearest steps that are still to be taken, through what is not waited for.
    [[nodiscard]] std::set<place> steps_before(const place& at, truth least, bool possible_too = false) const {
        std::set<place> found;
        std::set<place> seen;
        const channel which = channel_of(at, least);
        const std::function<void(const place&)> visit = [&](const place& before) {
            if (!seen.insert(before).second) {
                return;
            }
            if (holds_up(before) || (possible_too && may_hold_up(before))) {
                found.insert(before);
            } else if (!is_step(node_at(before)) || before_waiting(before) != step_status::done) {
                look_back(before, which, least, visit);
            }
        };
        look_back(at, which, least, visit);
        return found;
    }

    // -- days ---------------------------------------------------------------------------------------------------------

    /// The day on which the steps before it were settled.
    [[nodiscard]] std::optional<date> settled_before(const place& at) const {
        std::optional<date> latest;
        std::set<place> seen;
        const channel which = channel_of(at, truth::yes);
        const std::function<void(const place&)> visit = [&](const place& before) {
            if (!seen.insert(before).second) {
                return;
            }
            if (const auto settled = settled_on(before)) {
                latest = is_later(*settled, latest) ? *settled : latest;
            } else if (!holds_up(before)) {
                look_back(before, which, truth::yes, visit);
            }
        };
        look_back(at, which, truth::yes, visit);
        return latest;
    }

    /// The day on which the nearest signal on the way was seen.
    [[nodiscard]] std::optional<date> seen_before(const place& at) const {
        std::optional<date> first;
        std::set<place> seen;
        const channel which = channel_of(at, truth::yes);
        const auto note = [&first](const std::optional<date>& day) {
            first = day && (!first || *day < *first) ? day : first;
        };
        const std::function<void(const place&)> visit = [&](const place& node) {
            if (!seen.insert(node).second) {
                return;
            }
            const zorgpad::node& here = node_at(node);
            if (here.signal) {
                for (const auto& signal : *here.signal) {
                    note(is_seen(signal.id, whose(node)).yes() ? first_seen(signal.id, whose(node)) : std::nullopt);
                }
                return;
            }
            bool holds_signal = false;
            if (here.condition) {
                seen_in(*here.condition, whose(node), note, holds_signal);
            }
            if (!holds_signal) {
                look_back_past_guards(node, which, note, visit);
            }
        };
        look_back_past_guards(at, which, note, visit);
        return first;
    }

    /// As look_back, but for a guard in which a signal is seen: that is the nearest there.
    template <class Note, class Visit>
    void look_back_past_guards(const place& at, channel which, const Note& note, const Visit& visit) const {
        std::set<std::string> stops;
        for (const written_exit& exit : exits_to(at.pathway, at.node)) {
            if (exit.exit->when && of(goes(at, exit), which) == truth::yes) {
                bool holds_signal = false;
                seen_in(*exit.exit->when, whose(at), note, holds_signal);
                if (holds_signal) {
                    stops.insert(exit.from);
                }
            }
        }
        // Another way from the same node, without such a guard, still counts.
        for (const written_exit& exit : exits_to(at.pathway, at.node)) {
            if (stops.count(exit.from) != 0 && of(goes(at, exit), which) == truth::yes) {
                bool holds_signal = false;
                if (exit.exit->when) {
                    seen_in(
                        *exit.exit->when, whose(at), [](const auto&) {}, holds_signal);
                }
                if (!holds_signal) {
                    stops.erase(exit.from);
                }
            }
        }
        look_back(at, which, truth::yes, [&](const place& before) {
            if (before.pathway != at.pathway || stops.count(before.node) == 0) {
                visit(before);
            }
        });
    }

    /// The tests on signals within a condition that are yes.
    template <class Note>
    void seen_in(const zorgpad::condition& condition, const binding& who, const Note& note, bool& found) const {
        const auto every = [&](const std::vector<zorgpad::condition>& parts, const binding& whom) {
            for (const zorgpad::condition& part : parts) {
                seen_in(part, whom, note, found);
            }
        };
        const auto one = [&](const std::string& signal) {
            if (is_seen(signal, who).yes()) {
                found = true;
                note(first_seen(signal, who));
            }
        };
        if (const auto* all = std::get_if<zorgpad::all_of>(&condition.form)) {
            every(all->parts, who);
        } else if (const auto* any = std::get_if<zorgpad::any_of>(&condition.form)) {
            every(any->parts, who);
        } else if (const auto* negated = std::get_if<zorgpad::negation>(&condition.form)) {
            every(negated->part, who);
        } else if (const auto* informing = std::get_if<zorgpad::indicative>(&condition.form)) {
            every(informing->part, who);
        } else if (const auto* named = std::get_if<zorgpad::named_condition>(&condition.form)) {
            seen_in(*book_.conditions.at(named->condition.id).when, who, note, found);
        } else if (const auto* over = std::get_if<zorgpad::quantified>(&condition.form)) {
            for (const std::string& id : listed(over->over)) {
                every(over->where, binding{over->over, id});
            }
        } else if (const auto* test = std::get_if<zorgpad::signal_test>(&condition.form)) {
            for (const auto& signal : test->any) {
                one(signal.id);
            }
        } else if (const auto* group = std::get_if<zorgpad::signal_group_test>(&condition.form)) {
            for (const auto& [id, signal] : book_.signals) {
                if (is_in_group(id, group->group)) {
                    one(id);
                }
            }
        }
    }
};

} // namespace naive
