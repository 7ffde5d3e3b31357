// SPDX-License-Identifier: BSL-1.0
// Days: what is over or not yet on the day of the check, and windows that never open in time.
#pragma once

#include <zorgpad/check/checked_variant.hpp>
#include <zorgpad/check/condition_walk.hpp>
#include <zorgpad/check/time_catalogue.hpp>

#include <limits>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Days since the birth (before it negative) between which something lies, wide enough for every calendar: a number of
/// months is some days shorter or longer, by where it begins.
struct days_of_life {
    double earliest = -std::numeric_limits<double>::infinity();
    double latest = std::numeric_limits<double>::infinity();
};

[[nodiscard]] inline days_of_life days_of(period length) noexcept {
    constexpr double month = 30.436875; // of 400 years of the calendar
    constexpr double slack = 4;
    const double days = length.months * month + length.days;
    const double around = length.months == 0 ? 0 : slack;
    return {days - around, days + around};
}

/// The days in which an age test, or a test of the week of pregnancy (week 40 ends with the birth), may hold. Of other
/// tests nothing is known; of `all`, all hold.
[[nodiscard]] inline days_of_life may_hold_in(const condition& whole, std::string_view fact) {
    days_of_life made;
    std::vector<const condition*> stack{&whole};
    while (!stack.empty()) {
        const condition* here = stack.back();
        stack.pop_back();
        if (const auto* all = std::get_if<all_of>(&here->form)) {
            for (const condition& part : all->parts) {
                stack.push_back(&part);
            }
        }
        const auto* test = std::get_if<fact_test>(&here->form);
        if (test == nullptr || test->fact.id != fact || test->measured != measuring_day::today) {
            continue;
        }
        for (const bound_test& one : test->bounds) {
            const auto* than = std::get_if<constant>(&one.than);
            days_of_life at;
            if (const auto* words = than == nullptr ? nullptr : std::get_if<std::string>(&than->value)) {
                const std::optional<period> length = parse_period(*words);
                at = length ? days_of(*length) : at;
            } else if (const auto* week = than == nullptr ? nullptr : std::get_if<decimal>(&than->value)) {
                const double days = (static_cast<double>(week->hundredths) / 100 - 40) * 7;
                at = {days - 7, days + 7};
            }
            if (one.how == comparison::at_least || one.how == comparison::more_than) {
                made.earliest = std::max(made.earliest, at.earliest);
            } else {
                made.latest = std::min(made.latest, at.latest);
            }
        }
    }
    return made;
}

template <class Checked>
class calendar_check {
public:
    calendar_check(const Checked& checked, findings& found)
        : checked_(checked), content_(checked.content()), found_(found) {}

    void check() {
        if (checked_.options.as_of) {
            check_day(*checked_.options.as_of);
        }
        for (const auto& [id, one] : content_.norms) {
            if (one.values) {
                check_periods(id, *one.values);
            }
        }
        for (const auto& [id, one] : content_.pathways) {
            for (const auto& [node_id, node] : one.nodes) {
                if (node.window) {
                    check_window(id + "/" + node_id, one, node);
                }
            }
        }
    }

private:
    // --- on a day

    void check_day(date day) {
        for (const std::size_t which : checked_.which.layers) {
            const layer_head& head = checked_.whole.layers[which].head;
            if (head.valid.until && *head.valid.until <= day) {
                report(time_kinds::expired, head.at, head.id, *head.valid.until);
            }
            if (head.valid.from && day < *head.valid.from) {
                report(time_kinds::not_yet_valid, head.at, head.id, *head.valid.from);
            }
            check_review(head.at, head.id, head.reviewed, day);
        }
        for (const auto& [id, one] : content_.schemes) {
            if (one.valid && one.valid->until && *one.valid->until <= day && one.available.value_or(true)) {
                report(time_kinds::expired, one.valid.at, "schemes/" + id, *one.valid->until);
            }
        }
        for (const auto& [id, one] : content_.contacts) {
            if (one.verified) {
                check_review(one.verified.at, "contacts/" + id, *one.verified, day);
            }
        }
    }

    void check_review(source_position at, const std::string& name, const std::optional<date>& last, date day) {
        constexpr period a_year{12, 0};
        if (last && add(*last, a_year) < day) {
            report(time_kinds::review_overdue, at, name, *last);
        }
    }

    void report(const finding_kind& kind, source_position at, const std::string& name, date day) {
        found_.push_back(make_finding(kind, at, {name, to_string(day)}));
    }

    // --- norms

    void check_periods(const std::string& id, const std::vector<dated_value>& values) {
        std::vector<const dated_value*> periods;
        for (const dated_value& one : values) {
            periods.push_back(&one);
        }
        std::sort(periods.begin(), periods.end(),
                  [](const dated_value* left, const dated_value* right) { return left->from < right->from; });
        for (std::size_t at = 1; at < periods.size(); ++at) {
            if (periods[at - 1]->until < periods[at]->from) {
                report_period(id, *periods[at],
                              "van " + to_string(periods[at - 1]->until) + " tot " + to_string(periods[at]->from),
                              "from " + to_string(periods[at - 1]->until) + " until " + to_string(periods[at]->from));
            }
        }
        const std::optional<date>& day = checked_.options.as_of;
        if (day && !periods.empty() && (*day < periods.front()->from || periods.back()->until <= *day)) {
            report_period(id, *day < periods.front()->from ? *periods.front() : *periods.back(),
                          "op " + to_string(*day), "on " + to_string(*day));
        }
    }

    void report_period(const std::string& id, const dated_value& beside, std::string_view nl, std::string_view en) {
        found_.push_back(make_finding(time_kinds::norm_period_missing, beside.at, {id, nl, en}));
    }

    // --- windows

    void check_window(const std::string& name, const pathway& around, const node& one) {
        const days_of_life by_age = may_hold_in(*one.window, built_in::age);
        const days_of_life by_week = may_hold_in(*one.window, built_in::pregnancy_week);
        for (const std::string_view fact : {built_in::age, built_in::pregnancy_week}) {
            const days_of_life& open = fact == built_in::age ? by_age : by_week;
            const days_of_life walked = around.when ? may_hold_in(*around.when, fact) : days_of_life();
            if (std::max(open.earliest, walked.earliest) >= std::min(open.latest, walked.latest)) {
                found_.push_back(
                    make_finding(time_kinds::window_never_open, one.window.at,
                                 {name, "“when” van het pad sluit het uit", "“when” of the pathway excludes it"}));
            }
        }
        if (one.scheme) {
            const auto found = content_.schemes.find(one.scheme->id);
            if (found != content_.schemes.end() && found->second.apply && found->second.apply->deadline) {
                const days_of_life last = last_day(*found->second.apply->deadline);
                if (last.latest < std::max(by_age.earliest, by_week.earliest)) {
                    found_.push_back(
                        make_finding(time_kinds::deadline_before_window, one.window.at, {name, found->first}));
                }
            }
        }
    }

    /// A deadline that counts from the birth, or from the day on which it is due. (A birthday comes again.)
    [[nodiscard]] static days_of_life last_day(const deadline& one) {
        if (one.anchor != deadline::anchor_kind::fact ||
            (one.fact.id != built_in::birth_date && one.fact.id != built_in::due_date)) {
            return {};
        }
        return days_of(one.before ? -one.length : one.length);
    }

    const Checked& checked_;
    const book_content& content_;
    findings& found_;
};

} // namespace detail

/// time.expired, not-yet-valid, review-overdue (those on the day of the options), norm-period-missing,
/// window-never-open, deadline-before-window. O(n log n).
template <class Checked>
void check_calendar(const Checked& checked, findings& found) {
    detail::calendar_check(checked, found).check();
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
