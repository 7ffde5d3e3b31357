// SPDX-License-Identifier: BSL-1.0
// When a step is possible: its window in time, and the last day to apply for what it names.
#pragma once

#include "naive_reach.hpp"

namespace naive {

/// A window in time, for somebody.
struct window_view {
    truth has_opened = truth::yes;
    truth has_passed = truth::no;
    std::optional<date> opens;
    std::optional<date> last;
    items missing;
};

class window_reader : public reach_reader {
public:
    using reach_reader::reach_reader;

protected:
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

    /// The last day to apply for the scheme that a step names: of the same person, or of all who may apply the first
    /// that has not passed; where all have, the last.
    [[nodiscard]] std::optional<last_day> last_day_to_apply(const place& at) const {
        const zorgpad::node& node = node_at(at);
        if (!node.scheme) {
            return std::nullopt;
        }
        std::optional<last_day> first;
        bool somebody_has_none = false;
        for (const binding& one : seen_from(*book_.schemes.at(node.scheme->id).of, whose(at))) {
            if (is_open_to(node.scheme->id, one).no()) {
                continue;
            }
            const auto day = last_day_of(node.scheme->id, one);
            somebody_has_none = somebody_has_none || !day;
            if (!day) {
                continue;
            }
            const bool is_open = !day->has_passed;
            const bool is_sooner = !first || (is_open ? first->has_passed || day->day < first->day
                                                      : first->has_passed && first->day < day->day);
            first = is_sooner ? day : first;
        }
        if (first && somebody_has_none) {
            first->has_passed = false; // it may still be in time for someone
        }
        return first;
    }
};

} // namespace naive
