// SPDX-License-Identifier: BSL-1.0
// What each step says: its status, its days, and the steps that it waits for.
#pragma once

#include <zorgpad/base/working_days.hpp>
#include <zorgpad/evaluate/closure.hpp>
#include <zorgpad/evaluate/offers.hpp>
#include <zorgpad/evaluate/reach.hpp>
#include <zorgpad/evaluate/windows.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// A step of one instance. `waits` and `comes_after` hold instance numbers.
struct step_state {
    index node = none;
    target someone = household_target;
    reached offered;
    step_status status = step_status::left_out;
    bool provisional = false;
    bool overdue = false;
    std::optional<date> earliest;
    std::optional<date> due;
    std::optional<date> since;
    std::optional<date> settled; ///< the day of its record
    consent_state consent;
    window_state window;
    number_set waits;       ///< the steps that it waits for
    number_set comes_after; ///< the steps that come before it in the order: those, or for a possible step likely ones
    std::int32_t turns = never;

    [[nodiscard]] bool is_open() const noexcept { return status == step_status::now || status == step_status::waiting; }
    [[nodiscard]] bool is_settled() const noexcept {
        return status == step_status::done || status == step_status::declined || status == step_status::not_succeeded;
    }
};

/// The state of every step. One pass in topological order; what a step waits for flows along the exits. Sets of steps
/// stand in a pool of their own.
template <class Book>
class steps {
public:
    steps(situation<Book>& now, reach<Book>& ways, offers<Book>& offered)
        : now_(now), book_(now.book()), ways_(ways), offered_(offered), all_(ways.numbers()), front_(all_.count()),
          step_at_(all_.count(), none), turns_(now.rounds().turns()) {
        states_.reserve(all_.count());
        for (const compiled::vertex& vertex : book_.order) {
            const index pathway =
                vertex.is == compiled::vertex::kind::node ? book_.nodes[vertex.which].pathway : vertex.which;
            const subject kind = all_.kind_of(pathway);
            for (target someone = now_.who().first(kind); someone < now_.who().end(kind); ++someone) {
                settle(vertex, someone);
            }
        }
        wait_for_consent();
    }

    /// In topological order; left-out steps too.
    [[nodiscard]] const std::vector<step_state>& all() const noexcept { return states_; }
    /// The step of an instance, as an index into all().
    [[nodiscard]] index find(instance number) const noexcept { return step_at_[number]; }
    [[nodiscard]] const set_pool& sets() const noexcept { return sets_; }
    /// The first later day on which time alone may turn any status or overdue mark.
    [[nodiscard]] std::int32_t turns() const noexcept { return turns_; }
    [[nodiscard]] instance number_of(const step_state& step) const noexcept {
        return all_.node(step.node, step.someone);
    }

private:
    /// What comes before an instance, seen from what comes after it.
    struct front {
        number_set open;   ///< nearest steps that are now or waiting
        number_set likely; ///< nearest steps that are now, waiting or possible, on exits that are not surely no
        std::optional<date> settled; ///< the last day on which the nearest recorded steps were settled
    };

    void settle(const compiled::vertex& vertex, target someone) {
        const instance number = ways_.number_of(vertex, someone);
        front_[number] = gather(vertex, someone);
        if (vertex.is != compiled::vertex::kind::node || !book_.nodes[vertex.which].is_step()) {
            return;
        }
        step_at_[number] = static_cast<index>(states_.size());
        step_state& step = states_.emplace_back();
        step.node = vertex.which;
        step.someone = someone;
        judge(step, front_[number]);
        turns_ = std::min(turns_, step.turns);
        const bool holds_up = !book_.nodes[step.node].is_optional;
        const number_set self = sets_.single(number);
        if (step.status == step_status::done) {
            front_[number].open = front_[number].likely = {};
        } else if (step.is_open() && holds_up) {
            front_[number].open = front_[number].likely = self;
            front_[number].settled.reset(); // what comes after counts from this step, not from those before it
        } else if (step.status == step_status::possible && holds_up) {
            front_[number].likely = self;
        }
        if (step.is_settled()) {
            front_[number].settled = step.settled;
        }
    }

    /// The exits by which an instance is surely reached, or, where it is not, by which it is reached at all.
    [[nodiscard]] channel channel_of(const compiled::vertex& vertex, target someone) const noexcept {
        return ways_.at(vertex, someone).sure.is == truth::yes ? channel::sure : channel::full;
    }

    /// A way that closes or opens changes what is waited for, though the step stays reached by another.
    void take(front& into, const answer& yes_way, const answer& likely_way, instance from) {
        const front& source = front_[from];
        turns_ = std::min({turns_, yes_way.turns, likely_way.turns});
        if (yes_way.is == truth::yes) {
            into.open = sets_.join(into.open, source.open);
            if (source.settled && (!into.settled || *into.settled < *source.settled)) {
                into.settled = source.settled;
            }
        }
        if (likely_way.is != truth::no) {
            into.likely = sets_.join(into.likely, source.likely);
        }
    }

    [[nodiscard]] front gather(const compiled::vertex& vertex, target someone) {
        front before;
        const channel by = channel_of(vertex, someone);
        ways_.for_each_way_to(vertex, someone, [&](const auto& way, auto&& answer_in) {
            take(before, answer_in(by), answer_in(channel::full), ways_.number_of(way.from, way.someone));
        });
        return before;
    }

    void judge(step_state& step, const front& before) {
        const compiled::node& node = book_.nodes[step.node];
        const reached& here = ways_.node(step.node, step.someone);
        const answer applies = offered_.offered(node, step.someone);
        step.offered.sure = both(now_.sets(), here.sure, applies);
        step.offered.full = both(now_.sets(), here.full, applies);
        step.turns = std::min(step.offered.sure.turns, step.offered.full.turns);
        if (step.offered.full.is == truth::no) {
            return;
        }
        step.provisional = step.offered.full.is > step.offered.sure.is;
        step.consent = consent_for(node, step.someone);
        if (from_record(step, node)) {
            return;
        }
        step.window = state_of(now_, node.window, step.someone);
        step.turns = std::min(step.turns, step.window.turns);
        if (step.offered.full.is == truth::unknown || step.window.is == window_state::kind::unknown) {
            step.status = step_status::possible;
            step.comes_after = before.likely;
            return;
        }
        set_days(step, node, before);
        step.waits = step.comes_after = before.open;
        step.status = status_of(step, node);
        if (!step.is_open()) {
            step.waits = {};
            return;
        }
        step.overdue = step.due && *step.due < now_.as_of();
        turn_on(step, step.earliest, 0);
        turn_on(step, step.due, 1);
    }

    void turn_on(step_state& step, const std::optional<date>& day, std::int32_t later) const {
        if (day && day->days + later > now_.as_of().days) {
            step.turns = std::min(step.turns, day->days + later);
        }
    }

    [[nodiscard]] consent_state consent_for(const compiled::node& node, target someone) {
        if (node.consent == none) {
            return consent_state{};
        }
        consent_state state;
        state.consent = node.consent;
        const bound_consent stands = consent_of(now_.family(), node.consent, someone);
        state.is = stands.is == bound_consent::kind::given     ? consent_state::kind::given
                   : stands.is == bound_consent::kind::refused ? consent_state::kind::refused
                                                               : consent_state::kind::not_asked;
        if (state.is == consent_state::kind::given || is_asking(node)) {
            return state;
        }
        const auto& exceptions = book_.consents[node.consent].exceptions;
        for (index which = 0; which < exceptions.size(); ++which) {
            const index when = exceptions[which].when[static_cast<std::size_t>(now_.who().subject_of(someone))];
            if (when == none) {
                continue;
            }
            const answer holds = now_.of(when, someone);
            turns_ = std::min(turns_, holds.turns);
            if (holds.is == truth::yes) {
                state.is = consent_state::kind::exception;
                state.exception = which;
                break;
            }
        }
        return state;
    }

    [[nodiscard]] static bool is_asking(const compiled::node& node) noexcept {
        return node.kind == compiled::node_kind::step && node.step == step_kind::ask_consent;
    }

    /// Done, declined or not succeeded by a record of this round; a step that asks consent also by the answer.
    [[nodiscard]] bool from_record(step_state& step, const compiled::node& node) {
        const std::int64_t round = now_.rounds().at(step.node, step.someone);
        if (const bound_progress* record = find_progress(now_.family(), step.node, step.someone, round)) {
            step.status = record->is == progress_state::done       ? step_status::done
                          : record->is == progress_state::declined ? step_status::declined
                                                                   : step_status::not_succeeded;
            step.settled = step.since = record->on;
            return true;
        }
        if (!is_asking(node) || node.consent == none || step.consent.is == consent_state::kind::not_asked) {
            return false;
        }
        step.status = step.consent.is == consent_state::kind::given ? step_status::done : step_status::declined;
        step.settled = step.since = consent_of(now_.family(), node.consent, step.someone).on;
        return true;
    }

    void set_days(step_state& step, const compiled::node& node, const front& before) {
        std::optional<date> base = before.settled;
        if (node.wait && base) {
            step.earliest = add(*base, *node.wait);
        }
        if (step.window.opens && (!step.earliest || *step.earliest < *step.window.opens)) {
            step.earliest = step.window.opens;
        }
        const auto no_later_than = [&step](std::optional<date> day) {
            if (day && (!step.due || *day < *step.due)) {
                step.due = day;
            }
        };
        if (node.within) {
            if (node.within->after_seen) {
                base = seen_day(step.node, step.someone);
            }
            if (base) {
                no_later_than(node.within->working_days > 0
                                  ? working_days_after(*base, static_cast<std::int32_t>(node.within->working_days))
                                  : add(*base, node.within->length));
            }
        }
        if (step.window.closes) {
            no_later_than(days_after(*step.window.closes, -1));
        }
        const deadline_day limit = scheme_deadline(node, step.someone);
        no_later_than(limit.day);
        turn_on(step, limit.day, 1);
        if (step.earliest && step.due && *step.due < *step.earliest) {
            step.due = step.earliest;
        }
        if (step.window.is == window_state::kind::passed) {
            step.since = step.window.closes;
        } else if (limit.passed) {
            step.since = days_after(*limit.day, 1);
            step.status = step_status::missed;
        }
    }

    [[nodiscard]] step_status status_of(const step_state& step, const compiled::node& node) const {
        if (step.window.is == window_state::kind::passed || step.status == step_status::missed) {
            return step_status::missed;
        }
        const bool needs_consent = node.consent != none && !is_asking(node);
        if (needs_consent && step.consent.is == consent_state::kind::refused) {
            return step_status::blocked;
        }
        const bool too_early = step.earliest && now_.as_of() < *step.earliest;
        const bool not_asked = needs_consent && step.consent.is == consent_state::kind::not_asked;
        return too_early || not_asked || !step.waits.empty() ? step_status::waiting : step_status::now;
    }

    /// Of two deadlines that are known, whether the first is the one to tell.
    [[nodiscard]] static bool tells_more(const deadline_day& one, const deadline_day& other) {
        return one.passed != other.passed ? other.passed : one.passed ? *other.day < *one.day : *one.day < *other.day;
    }

    /// The earliest deadline that is known of those for whom the scheme of a node may apply; one that has passed gives
    /// way to one that has not, and of those that have passed the last is told: until then it was not too late for all.
    /// Passed only when it is for all of them: while the day of someone is not known, the day of the others stays told
    /// and the step overdue, not missed. To act at once is never wrong, and for someone it may still be in time.
    [[nodiscard]] deadline_day scheme_deadline(const compiled::node& node, target someone) {
        if (node.kind != compiled::node_kind::scheme || !book_.schemes[node.target].deadline) {
            return deadline_day{};
        }
        deadline_day first;
        bool all_passed = true;
        const auto look = [&](target whom) {
            if (offered_.still_offered(node.target, whom).is == truth::no) {
                return;
            }
            const deadline_day one = offered_.deadline(node.target, whom);
            all_passed = all_passed && one.passed;
            if (one.day && (!first.day || tells_more(one, first))) {
                first = one;
            }
        };
        const compiled::subject_set& of = book_.schemes[node.target].of;
        if (of.contains(now_.who().subject_of(someone))) {
            look(someone);
        } else {
            for_each_of(now_.who(), of, look);
        }
        first.passed = first.passed && all_passed;
        return first;
    }

    [[nodiscard]] std::optional<date> seen_day(index node, target someone);
    struct sighting {
        bool is_seen = false;
        std::optional<date> on;
    };
    [[nodiscard]] sighting seen_in(index condition, target someone);

    /// A step whose consent was not asked also waits for the steps that ask it.
    void wait_for_consent() {
        for (step_state& step : states_) {
            const bool waits = step.is_open() && step.consent.is == consent_state::kind::not_asked;
            if (!waits || is_asking(book_.nodes[step.node])) {
                continue;
            }
            for (const step_state& asking : states_) {
                const compiled::node& node = book_.nodes[asking.node];
                if (asking.is_open() && is_asking(node) && node.consent == step.consent.consent &&
                    concerns(asking.someone, step.someone)) {
                    const number_set one = sets_.single(number_of(asking));
                    step.waits = sets_.join(step.waits, one);
                    step.comes_after = sets_.join(step.comes_after, one);
                }
            }
        }
    }

    /// Persons of one kind have their own consent; otherwise everybody's counts.
    [[nodiscard]] bool concerns(target asked, target sharing) const noexcept {
        return now_.who().subject_of(asked) != now_.who().subject_of(sharing) || asked == sharing;
    }

    situation<Book>& now_;
    const Book& book_;
    reach<Book>& ways_;
    offers<Book>& offered_;
    const instances<Book>& all_;
    std::vector<front> front_;
    std::vector<index> step_at_;
    std::vector<step_state> states_;
    set_pool sets_;
    std::int32_t turns_ = never;
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad

#include <zorgpad/evaluate/seen_days.hpp>
