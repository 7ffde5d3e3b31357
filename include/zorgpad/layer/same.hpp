// SPDX-License-Identifier: BSL-1.0
// Whether two layers say the same: equality of what was written, wherever it was written.
#pragma once

#include <zorgpad/model/book.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Compares values of the model without their positions. Recurses as deep as conditions are nested, which reading
/// limits. (A template of nothing, so that only a unit that compares pays for it.)
template <class Unused>
struct sameness {
    template <class Value>
    static bool of(const Value& left, const Value& right) {
        return left == right;
    }

    template <class Value>
    static bool of(const std::optional<Value>& left, const std::optional<Value>& right) {
        return left.has_value() == right.has_value() && (!left || of(*left, *right));
    }
    template <class Value>
    static bool of(const std::vector<Value>& left, const std::vector<Value>& right) {
        return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                          [](const Value& one, const Value& other) { return of(one, other); });
    }
    template <class... Forms>
    static bool of(const std::variant<Forms...>& left, const std::variant<Forms...>& right) {
        if (left.index() != right.index()) {
            return false;
        }
        return std::visit(
            [&right](const auto& form) { return of(form, std::get<std::decay_t<decltype(form)>>(right)); }, left);
    }
    template <class Item>
    static bool of(const list<Item>& left, const list<Item>& right) {
        return left.is_edit == right.is_edit && of(left.items, right.items) && of(left.remove, right.remove);
    }
    template <class Value>
    static bool of(const dictionary<Value>& left, const dictionary<Value>& right) {
        using named = typename dictionary<Value>::named;
        return std::equal(
            left.begin(), left.end(), right.begin(), right.end(),
            [](const named& one, const named& other) { return one.id == other.id && of(one.value, other.value); });
    }

    static bool of(const constant& left, const constant& right) { return of(left.value, right.value); }
    static bool of(const norm_use& left, const norm_use& right) {
        return left.norm == right.norm && of(left.percent, right.percent);
    }
    static bool of(const bound_test& left, const bound_test& right) {
        return left.how == right.how && of(left.than, right.than);
    }
    static bool of(const all_of& left, const all_of& right) { return of(left.parts, right.parts); }
    static bool of(const any_of& left, const any_of& right) { return of(left.parts, right.parts); }
    static bool of(const negation& left, const negation& right) { return of(left.part, right.part); }
    static bool of(const indicative& left, const indicative& right) { return of(left.part, right.part); }
    static bool of(const fact_test& left, const fact_test& right) {
        return left.fact == right.fact && of(left.is, right.is) && of(left.in, right.in) &&
               of(left.bounds, right.bounds) && left.measured == right.measured && left.day == right.day;
    }
    static bool of(const quantified& left, const quantified& right) {
        return left.how == right.how && left.over == right.over && left.at_least == right.at_least &&
               of(left.where, right.where);
    }
    static bool of(const signal_test& left, const signal_test& right) { return of(left.any, right.any); }
    static bool of(const signal_group_test& left, const signal_group_test& right) {
        return left.group == right.group && left.at_least == right.at_least;
    }
    static bool of(const score_test& left, const score_test& right) {
        return left.instrument == right.instrument && left.theme == right.theme && left.at_least == right.at_least;
    }
    static bool of(const outcome_test& left, const outcome_test& right) {
        return left.instrument == right.instrument && left.is == right.is;
    }
    static bool of(const named_condition& left, const named_condition& right) {
        return left.condition == right.condition;
    }
    static bool of(const receives_test& left, const receives_test& right) { return left.scheme == right.scheme; }
    static bool of(const consent_test& left, const consent_test& right) { return left.consent == right.consent; }
    static bool of(const progress_test& left, const progress_test& right) {
        return left.node == right.node && left.is == right.is;
    }
    static bool of(const municipality_test& left, const municipality_test& right) { return left.codes == right.codes; }
    static bool of(const date_test& left, const date_test& right) {
        return of(left.from, right.from) && of(left.until, right.until);
    }
    static bool of(const condition& left, const condition& right) { return of(left.form, right.form); }

    static bool of(const guarded_amount& left, const guarded_amount& right) {
        return of(left.when, right.when) && of(left.is, right.is);
    }
    static bool of(const dated_value& left, const dated_value& right) {
        return left.from == right.from && left.until == right.until && of(left.amounts, right.amounts);
    }
    static bool of(const consent_exception& left, const consent_exception& right) {
        return left.title == right.title && of(left.when, right.when);
    }
    static bool of(const instrument_item& left, const instrument_item& right) {
        return left.title == right.title && left.weight == right.weight && left.most == right.most;
    }
    static bool of(const instrument_theme& left, const instrument_theme& right) {
        return left.title == right.title && of(left.items, right.items);
    }
    static bool of(const instrument_outcome& left, const instrument_outcome& right) {
        return left.title == right.title && of(left.when, right.when);
    }
    static bool of(const deadline& left, const deadline& right) {
        return left.before == right.before && left.anchor == right.anchor && left.fact == right.fact &&
               left.day == right.day && left.length == right.length;
    }
    static bool of(const application& left, const application& right) {
        return of(left.by, right.by) && left.contact == right.contact && left.url == right.url &&
               left.how == right.how && of(left.deadline, right.deadline) && of(left.automatic, right.automatic);
    }
    static bool of(const validity& left, const validity& right) {
        return left.from == right.from && left.until == right.until;
    }
    static bool of(const time_limit& left, const time_limit& right) {
        return left.working_days == right.working_days && left.length == right.length && left.after == right.after;
    }
    static bool of(const exit_to& left, const exit_to& right) {
        return left.to == right.to && of(left.when, right.when) && left.title == right.title;
    }
};

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
