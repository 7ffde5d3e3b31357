// SPDX-License-Identifier: BSL-1.0
// What each step says: its status, what it waits for, and its days.
#pragma once

#include "naive_ways.hpp"

namespace naive {

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
    std::set<place> comes_after; ///< what stands before it in the order of steps
    items missing;
};

class step_reader : public way_reader {
public:
    using way_reader::way_reader;

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
            result.comes_after = steps_before(at, truth::unknown, true);
        }
        if (result.status == step_status::missed) {
            // A window without a last day (nobody is expecting) has passed nobody knows when.
            const bool window_passed = window.has_passed == truth::yes;
            if (window_passed && window.last) {
                result.since = days_on(*window.last, 1);
            }
            const bool is_first = !result.since || (limit && days_on(limit->day, 1) < *result.since);
            if (limit && limit->has_passed && is_first && !(window_passed && !window.last)) {
                result.since = days_on(limit->day, 1);
            }
        }
        // What is settled, or may not be reached at all, has no days to keep.
        if (const auto settled = settled_on(at)) {
            result.since = *settled;
        } else if (result.status != step_status::possible) {
            read_days(result, window, limit);
        }
        const bool is_settled = settled_on(at).has_value();
        if (!is_settled && result.status != step_status::possible) {
            result.comes_after = steps_before(at, truth::yes);
            if (result.status == step_status::now && lacks_consent(at)) {
                for (const place& asks : steps_that_ask(node.consent->id, whose(at))) {
                    result.comes_after.insert(asks);
                }
            }
        }
        if (result.status == step_status::now) {
            result.waits_for = result.comes_after;
            const bool is_early = window.has_opened == truth::no || wait_until(at) > today_;
            if (!result.waits_for.empty() || lacks_consent(at) || is_early) {
                result.status = step_status::waiting;
            }
        }
        const bool is_open = result.status == step_status::now || result.status == step_status::waiting;
        result.overdue = is_open && result.due && *result.due < today_;
        return result;
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
};

} // namespace naive
