// SPDX-License-Identifier: BSL-1.0
// Conditions as a book states them: a closed set of typed tests, small enough to be reasoned about.
#pragma once

#include <zorgpad/base/amount.hpp>
#include <zorgpad/base/calendar.hpp>
#include <zorgpad/model/vocabulary.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

struct condition;

/// A constant as written. Its type is held against that of the fact once the layers are merged; a date, a period and
/// the id of an option are strings here.
struct constant {
    std::variant<bool, decimal, std::string> value;
    source_position at;
};

/// A percentage: a number, or a norm whose unit is percent.
using percentage = std::variant<decimal, reference<section_kind::norms>>;

/// A norm, or a percentage of one.
struct norm_use {
    reference<section_kind::norms> norm;
    std::optional<percentage> percent;
};

/// What an ordered fact is compared with.
using bound = std::variant<constant, norm_use>;

struct bound_test {
    comparison how = comparison::at_least;
    bound than;
    source_position at;
};

/// `{"all": […]}`
struct all_of {
    std::vector<condition> parts;
};
/// `{"any": […]}`
struct any_of {
    std::vector<condition> parts;
};
/// `{"not": c}`: exactly one part. (A vector because a condition is not complete here.)
struct negation {
    std::vector<condition> part;
};
/// `{"indicative": c}`: exactly one part.
struct indicative {
    std::vector<condition> part;
};
/// `{"fact": id, …}`: equal to, one of, or within bounds (`from` is at_least, `until` is less_than). All that is said
/// holds.
struct fact_test {
    reference<section_kind::facts> fact;
    std::optional<constant> is;
    std::vector<constant> in;
    std::vector<bound_test> bounds;
    measuring_day measured = measuring_day::today;
    day_of_year day; ///< with measuring_day::on_day
};
/// `{"some": "child", "where": c}` and its kin: exactly one `where`.
struct quantified {
    quantifier how = quantifier::some;
    subject over = subject::child;
    std::vector<condition> where;
    std::int64_t at_least = 1; ///< with quantifier::count
};
/// `{"signal": id or ids}`: any of them seen.
struct signal_test {
    std::vector<reference<section_kind::signals>> any;
};
/// `{"signals": group, "at_least": n}`
struct signal_group_test {
    std::string group;
    std::int64_t at_least = 1;
};
/// `{"score": instrument, "theme": t, "at_least": n}`
struct score_test {
    reference<section_kind::instruments> instrument;
    std::string theme;
    std::int64_t at_least = 0;
};
/// `{"outcome": instrument, "is": outcome}`
struct outcome_test {
    reference<section_kind::instruments> instrument;
    std::string is;
};
/// `{"condition": id}`
struct named_condition {
    reference<section_kind::conditions> condition;
};
/// `{"receives": scheme}`
struct receives_test {
    reference<section_kind::schemes> scheme;
};
/// `{"consent": id}`: given.
struct consent_test {
    reference<section_kind::consents> consent;
};
/// `{"progress": node, "is": state}`: a node of this pathway, or "pathway/node".
struct progress_test {
    std::string node;
    progress_state is = progress_state::done;
};
/// `{"municipality": [codes]}`
struct municipality_test {
    std::vector<std::string> codes;
};
/// A date, or a day of every year.
using calendar_point = std::variant<date, day_of_year>;
/// `{"date": {"from": …, "until": …}}`: today is in the range; both ends dates or both days of the year (then it may
/// span new year).
struct date_test {
    std::optional<calendar_point> from;
    std::optional<calendar_point> until;
};

/// One condition: one operator.
struct condition {
    std::variant<all_of, any_of, negation, indicative, fact_test, quantified, signal_test, signal_group_test,
                 score_test, outcome_test, named_condition, receives_test, consent_test, progress_test,
                 municipality_test, date_test>
        form;
    source_position at;
};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
