// SPDX-License-Identifier: BSL-1.0
// What each step says: its status, what it waits for, and its days.
#pragma once

#include "naive_reach.hpp"

#include <zorgpad/evaluate/plan.hpp>

namespace naive {

using zorgpad::step_status;

/// A window in time, for somebody.
struct window_view {
    truth has_opened = truth::yes;
    truth has_passed = truth::no;
    std::optional<date> opens;
    std::optional<date> last;
    items missing;
};

/// One step for somebody.
struct step {
    place at;
    answer sure; ///< without what only an `unknown` exit gives
    answer full;
    step_status status = step_status::left_out;
    bool provisional = false;
    bool overdue = false;
    zorgpad::urgency urgency = zorgpad::urgency::routine;
    std::int64_t round = 1;
    std::optional<date> earliest;
    std::optional<date> due;
    std::optional<date> since;
    std::set<place> waits_for;
    std::set<place> comes_after; ///< what it waits for, or as a possible step would wait for
    items missing;
};

class step_reader : public reach_reader {
  public:
    using reach_reader::reach_reader;

    [[nodiscard]] std::map<place, step> steps() const {
        std::map<place, step> all;
        for (const place& at : everywhere()) {
            if (is_step(node_at(at))) {
                all[at] = read_step(at);
            }
        }
        return all;
    }

  private:
    enum class standing { settled, declined, open, other };

    [[nodiscard]] step read_step(const place& at) const {
        const zorgpad::node& node = node_at(at);
        step result;
        result.at = at;
        result.sure = offered(at).sure;
        result.full = offered(at).full;
        result.provisional = result.full.is > result.sure.is;
        result.urgency = node.urgency.value_or(zorgpad::urgency::routine);
        result.round = round_of(at.id(), at.person);
        result.status = before_waiting(at);
        if (result.status == step_status::left_out) {
            return result;
        }
        const window_view window = window_of(at);
        const auto limit = last_day_to_apply(at);
        if (result.status == step_status::possible) {
            result.missing = result.full.missing;
            result.missing.insert(window.missing.begin(), window.missing.end());
            result.comes_after = steps_before(at, truth::unknown);
        }
        if (result.status == step_status::missed) {
            if (window.has_passed == truth::yes && window.last) {
                result.since = days_on(*window.last, 1);
            }
            if (limit && limit->has_passed && (!result.since || days_on(limit->day, 1) < *result.since)) {
                result.since = days_on(limit->day, 1);
            }
        }
        if (const auto settled = settled_on(at)) {
            result.since = *settled;
        }
        read_days(result, window, limit);
        if (result.status == step_status::now) {
            result.waits_for = steps_before(at, truth::yes);
            if (needs_consent(at) && consent_of(at) == consent_is::not_asked && !has_exception(at)) {
                for (const place& asks : steps_that_ask(*node.consent)) {
                    result.waits_for.insert(asks);
                }
                result.status = step_status::waiting;
            }
            result.comes_after = result.waits_for;
            if (!result.waits_for.empty() || window.has_opened == truth::no || wait_until(at) > today_) {
                result.status = step_status::waiting;
            }
        }
        const bool is_open = result.status == step_status::now || result.status == step_status::waiting;
        result.overdue = is_open && result.due && *result.due < today_;
        return result;
    }

    /// The status, where everything that could be waited for is left aside: what is waiting is called `now`.
    [[nodiscard]] step_status before_waiting(const place& at) const {
        const auto known = before_waiting_.find(at);
        if (known != before_waiting_.end()) {
            return known->second;
        }
        return before_waiting_[at] = work_out_status(at);
    }

    [[nodiscard]] step_status work_out_status(const place& at) const {
        const zorgpad::node& node = node_at(at);
        const answer full = offered(at).full;
        if (full.no()) {
            return step_status::left_out;
        }
        if (const auto* const record = progress_of(at.id(), at.person)) {
            return record->is == zorgpad::progress_state::done       ? step_status::done
                   : record->is == zorgpad::progress_state::declined ? step_status::declined
                                                                     : step_status::not_succeeded;
        }
        if (asks_consent(node) && consent_of(at) != consent_is::not_asked) {
            return consent_of(at) == consent_is::given ? step_status::done : step_status::declined;
        }
        const window_view window = window_of(at);
        if (full.unknown() || !window.missing.empty()) {
            return step_status::possible;
        }
        const auto limit = last_day_to_apply(at);
        if (window.has_passed == truth::yes || (limit && limit->has_passed)) {
            return step_status::missed;
        }
        const bool is_refused = needs_consent(at) && consent_of(at) == consent_is::refused && !has_exception(at);
        return is_refused ? step_status::blocked : step_status::now;
    }

    // -- consent ------------------------------------------------------------------------------------------------------

    [[nodiscard]] static bool asks_consent(const zorgpad::node& node) {
        return node.step && *node.step == zorgpad::step_kind::ask_consent && node.consent;
    }
    [[nodiscard]] bool needs_consent(const place& at) const {
        return node_at(at).consent && !asks_consent(node_at(at));
    }
    [[nodiscard]] consent_is consent_of(const place& at) const {
        return consent(node_at(at).consent->id, whose(at)).is;
    }
    [[nodiscard]] bool has_exception(const place& at) const {
        for (const auto& exception : book_.consents.at(node_at(at).consent->id).exceptions.value) {
            if (test(exception.value.when, whose(at)).yes()) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] std::set<place> steps_that_ask(const zorgpad::reference<zorgpad::section_kind::consents>& consent) const {
        std::set<place> all;
        for (const place& at : everywhere()) {
            if (asks_consent(node_at(at)) && node_at(at).consent->id == consent.id &&
                before_waiting(at) == step_status::now) {
                all.insert(at);
            }
        }
        return all;
    }

    // -- what lies before ---------------------------------------------------------------------------------------------

    /// The truths of the ways to a step that count: the sure ones where it is surely reached.
    enum class channel { sure, full };
    [[nodiscard]] static truth of(const reached& one, channel which) {
        return which == channel::sure ? one.sure.is : one.full.is;
    }

    /// Calls visit(place) for what lies directly before a node, on ways that are at least so true. Where a pathway was
    /// walked in between, these are its ends; at the start of a pathway, the nodes that name it.
    template <class Visit>
    void look_back(const place& at, channel which, truth least, const Visit& visit) const {
        const auto entering = exits_to(at.pathway, at.node);
        for (const written_exit& exit : entering) {
            if (of(goes(at, exit), which) >= least) {
                const place from{at.pathway, exit.from, at.person};
                if (node_at(from).pathway) {
                    look_at_ends(from, which, least, visit);
                } else {
                    visit(from);
                }
            }
        }
        const bool is_beginning = is_start(at) || (node_at(at).signal && entering.empty());
        if (is_beginning && of(entry(at.pathway, at.person), which) >= least) {
            for (const place& caller : callers(at.pathway, at.person)) {
                if (of(reach(caller), which) >= least) {
                    look_back(caller, which, least, visit);
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
                    } else {
                        visit(end);
                    }
                }
            }
        }
    }

    [[nodiscard]] channel channel_of(const place& at, truth least) const {
        return least == truth::yes && reach(at).sure.yes() ? channel::sure : channel::full;
    }

    [[nodiscard]] bool holds_up(const place& at) const {
        return is_step(node_at(at)) && before_waiting(at) == step_status::now && !node_at(at).optional.value_or(false);
    }

    /// The nearest steps that are still to be taken, through what is not waited for.
    [[nodiscard]] std::set<place> steps_before(const place& at, truth least) const {
        std::set<place> found;
        std::set<place> seen;
        const channel which = channel_of(at, least);
        const std::function<void(const place&)> visit = [&](const place& before) {
            if (!seen.insert(before).second) {
                return;
            }
            if (holds_up(before)) {
                found.insert(before);
            } else if (!is_step(node_at(before)) || before_waiting(before) != step_status::done) {
                look_back(before, which, least, visit);
            }
        };
        look_back(at, which, least, visit);
        return found;
    }

    /// The day of the record by which a step is done, declined or not succeeded; without one in it, an empty day.
    [[nodiscard]] std::optional<std::optional<date>> settled_on(const place& at) const {
        const step_status status = is_step(node_at(at)) ? before_waiting(at) : step_status::left_out;
        if (status != step_status::done && status != step_status::declined && status != step_status::not_succeeded) {
            return std::nullopt;
        }
        const auto* const record = progress_of(at.id(), at.person);
        return record != nullptr ? record->on : consent(node_at(at).consent->id, whose(at)).on;
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
                    seen_in(*exit.exit->when, whose(at), [](const auto&) {}, holds_signal);
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

    /// The day from which a step that has a `wait` may be taken; long ago where there is nothing to wait for.
    [[nodiscard]] date wait_until(const place& at) const {
        const auto& wait = node_at(at).wait;
        const auto base = wait ? settled_before(at) : std::nullopt;
        return base ? plus(*base, *wait) : date{-1'000'000};
    }

    void read_days(step& result, const window_view& window, const std::optional<last_day>& limit) const {
        const zorgpad::node& node = node_at(result.at);
        const auto no_later = [&result](const std::optional<date>& day) {
            result.due = day && (!result.due || *day < *result.due) ? day : result.due;
        };
        if (node.within) {
            const bool after_seen = node.within->after == zorgpad::within_anchor::seen;
            if (const auto from = after_seen ? seen_before(result.at) : settled_before(result.at)) {
                no_later(node.within->working_days > 0 ? working_days_on(*from, node.within->working_days)
                                                       : plus(*from, node.within->length));
            }
        }
        no_later(window.last);
        if (limit) {
            no_later(limit->day);
        }
        const date waited = wait_until(result.at);
        if (waited.days > -1'000'000) {
            result.earliest = waited;
        }
        if (window.opens && (!result.earliest || *result.earliest < *window.opens)) {
            result.earliest = window.opens;
        }
        if (result.earliest && result.due && *result.due < *result.earliest) {
            result.due = result.earliest;
        }
    }

    [[nodiscard]] window_view window_of(const place& at) const {
        window_view view;
        const zorgpad::node& node = node_at(at);
        if (!node.window) {
            return view;
        }
        const auto& test = std::get<zorgpad::fact_test>(node.window->form);
        const binding who = whose(at);
        const bool is_age = test.fact.id == zorgpad::built_in::age;
        const auto from_day = is_age ? birthdays_count_from(who) : nearest_pregnancy().due;
        answer opened = surely(true);
        answer passed = surely(false);
        for (const zorgpad::bound_test& bound : test.bounds) {
            const zorgpad::constant& than = std::get<zorgpad::constant>(bound.than);
            const bool is_beginning =
                bound.how == zorgpad::comparison::at_least || bound.how == zorgpad::comparison::more_than;
            std::optional<date> day;
            answer reached;
            if (is_age) {
                const period age = *zorgpad::parse_period(std::get<std::string>(than.value));
                day = from_day ? std::optional<date>(plus(*from_day, age)) : std::nullopt;
                reached = at_least_so_old(who, age, today_);
            } else {
                const std::int64_t week = std::get<zorgpad::decimal>(than.value).hundredths / 100;
                const bool is_beyond =
                    bound.how == zorgpad::comparison::more_than || bound.how == zorgpad::comparison::at_most;
                const pregnancy nearest = nearest_pregnancy();
                day = from_day ? std::optional<date>(days_on(*from_day, 7 * (week + (is_beyond ? 1 : 0)) - 280))
                               : std::nullopt;
                // Where nobody is expecting, it is too late: there is nothing to wait for.
                reached = !nearest.known ? waits_for(nearest.missing) : surely(!day || *day <= today_);
                day = nearest.known ? day : std::nullopt;
            }
            if (is_beginning) {
                opened = both(opened, reached);
                view.opens = day && (!view.opens || *view.opens < *day) ? day : view.opens;
            } else {
                passed = either(passed, reached);
                view.last = day && (!view.last || days_on(*day, -1) < *view.last) ? days_on(*day, -1) : view.last;
            }
        }
        if (!is_age && nearest_pregnancy().known && !nearest_pregnancy().due) {
            passed = surely(true);
        }
        view.has_opened = opened.is;
        view.has_passed = passed.is;
        if (!passed.yes() && !opened.no()) {
            view.missing = opened.missing;
            view.missing.insert(passed.missing.begin(), passed.missing.end());
        }
        return view;
    }

    /// The last day to apply for the scheme that a step names: of the same person, or the first one of all concerned.
    [[nodiscard]] std::optional<last_day> last_day_to_apply(const place& at) const {
        const zorgpad::node& node = node_at(at);
        if (!node.scheme) {
            return std::nullopt;
        }
        const answer offers = offer(at);
        std::optional<last_day> first;
        for (const binding& one : seen_from(*book_.schemes.at(node.scheme->id).of, whose(at))) {
            const auto day = last_day_of(node.scheme->id, one);
            if (is_open_to(node.scheme->id, one).is != offers.is) {
                continue;
            }
            if (!day) {
                return std::nullopt; // somebody may apply whenever they like
            }
            const bool is_better = !first || (first->has_passed && !day->has_passed) ||
                                   (first->has_passed == day->has_passed && day->day < first->day);
            first = is_better ? day : first;
        }
        return first;
    }

    mutable std::map<place, step_status> before_waiting_;
};

} // namespace naive
