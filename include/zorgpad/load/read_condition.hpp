// SPDX-License-Identifier: BSL-1.0
// Conditions: one object, one operator. The depth of a text bounds how deep this goes.
#pragma once

#include <zorgpad/load/condition_forms.hpp>
#include <zorgpad/load/read_value.hpp>
#include <zorgpad/model/condition.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

template <class In>
bool read_value(In& in, json_value value, condition& out);

template <class In>
bool read_value(In& in, json_value value, percentage& out) {
    if (value.is(json_kind::object)) {
        in.open(value, forms::norm_of_percent);
        return read_member(in, value, "norm", out.emplace<reference<section_kind::norms>>());
    }
    auto& number = out.emplace<decimal>();
    if (!read_value(in, value, number)) {
        return false;
    }
    if (number.hundredths <= 0 || number.hundredths > 1'000'000) {
        in.report(schema_kinds::number_range, value.offset(), {"0.01", "10000"});
        return false;
    }
    return true;
}

template <class In>
bool read_value(In& in, json_value value, norm_use& out) {
    if (!in.open(value, forms::norm_use)) {
        return false;
    }
    read_member(in, value, "norm", out.norm);
    read_member(in, value, "percent", out.percent);
    return true;
}

/// A constant: its type is held against that of the fact once the layers are merged.
template <class In>
bool read_value(In& in, json_value value, constant& out) {
    out.at = in.at(value.offset());
    switch (value.kind()) {
    case json_kind::boolean:
        return read_value(in, value, out.value.emplace<bool>());
    case json_kind::number:
        return read_value(in, value, out.value.emplace<decimal>());
    case json_kind::string:
        return read_value(in, value, out.value.emplace<std::string>());
    default:
        in.wrong_type(value, {"een losse waarde", "a single value"});
        return false;
    }
}

/// A bound: a number, a date or period, or a norm.
template <class In>
bool read_value(In& in, json_value value, bound& out) {
    if (value.is(json_kind::object)) {
        return read_value(in, value, out.emplace<norm_use>());
    }
    if (value.is(json_kind::boolean)) {
        in.wrong_type(value, {"een getal, datum, periode of norm", "a number, date, period or norm"});
        return false;
    }
    return read_value(in, value, out.emplace<constant>());
}

/// A constant as a number on its own axis; nothing where it is on none, or only a norm can say.
struct axis_point {
    int axis = 0; ///< 1 for numbers, 2 for dates, 3 for months, 4 for days
    std::int64_t value = 0;
};

[[nodiscard]] inline std::optional<axis_point> point_of(const bound& limit) noexcept {
    const constant* fixed = std::get_if<constant>(&limit);
    if (fixed == nullptr) {
        return std::nullopt;
    }
    if (const decimal* number = std::get_if<decimal>(&fixed->value)) {
        return axis_point{1, number->hundredths};
    }
    const std::string* words = std::get_if<std::string>(&fixed->value);
    if (words == nullptr) {
        return std::nullopt;
    }
    if (const auto day = parse_date(*words)) {
        return axis_point{2, day->days};
    }
    if (const auto length = parse_period(*words)) {
        return length->days != 0 ? axis_point{4, length->days} : axis_point{3, length->months};
    }
    return std::nullopt;
}

/// Two bounds that leave nothing between them.
template <class In>
void check_bounds(In& in, const fact_test& test) {
    for (const bound_test& lower : test.bounds) {
        for (const bound_test& upper : test.bounds) {
            const bool is_pair =
                (lower.how == comparison::at_least || lower.how == comparison::more_than) && (is_upper(upper.how));
            const auto low = is_pair ? point_of(lower.than) : std::nullopt;
            const auto high = is_pair ? point_of(upper.than) : std::nullopt;
            const bool both_included = lower.how == comparison::at_least && upper.how == comparison::at_most;
            if (low && high && low->axis == high->axis && low->value >= high->value + (both_included ? 1 : 0)) {
                in.report(schema_kinds::empty_range, std::max(lower.at, upper.at).offset);
            }
        }
    }
}

template <class In>
void read_measuring_day(In& in, json_value value, fact_test& out) {
    if (!in.expect(value, json_kind::string)) {
        return;
    }
    if (const auto day = parse_day_of_year(value.words())) {
        out.measured = measuring_day::on_day;
        out.day = *day;
        return;
    }
    // Today is what an absent `on` means, and a day of the year is written as itself.
    constexpr std::string_view words[] = {"next-birthday", "month-start", "quarter-start"};
    if (value.words().substr(0, 2) == "--") {
        in.report(schema_kinds::bad_date, value.offset());
    } else if (const auto index = read_word(in, value, words, 3)) {
        out.measured = static_cast<measuring_day>(*index + 1);
    }
}

template <class In>
void read_age_bound(In& in, json_value member) {
    if (member.key() == "at_most" || member.key() == "more_than" || member.key() == "is" || member.key() == "in") {
        in.report(schema_kinds::not_for_age, member.key_offset(), {member.key()});
    } else if (member.key() != "fact" && member.key() != "on") {
        period length;
        (void)read_value(in, member, length);
    }
}

template <class In>
void read_fact_test(In& in, json_value value, fact_test& out) {
    read_member(in, value, "fact", out.fact);
    read_member(in, value, "is", out.is);
    if (const auto options = value.find("in"); options && expect_items(in, *options)) {
        read_items(in, *options, out.in);
        report_repeated(in, *options);
    }
    struct named_bound {
        std::string_view key;
        comparison how;
    };
    constexpr named_bound named[] = {{"at_least", comparison::at_least}, {"more_than", comparison::more_than},
                                     {"at_most", comparison::at_most},   {"less_than", comparison::less_than},
                                     {"from", comparison::at_least},     {"until", comparison::less_than}};
    std::size_t count = 0;
    for (const named_bound& one : named) {
        count += value.find(one.key) ? 1U : 0U;
    }
    out.bounds = std::vector<bound_test>(count);
    bound_test* place = out.bounds.data();
    for (const named_bound& one : named) {
        if (const auto member = value.find(one.key)) {
            place->how = one.how;
            place->at = in.at(member->key_offset());
            read_value(in, *member, place->than);
            ++place;
        }
    }
    const bool is_age = out.fact.id == built_in::age;
    if (is_age) {
        for (const json_value member : items_of(value)) {
            if (forms::conditions[static_cast<std::size_t>(forms::condition_form::fact)].has(member.key())) {
                read_age_bound(in, member);
            }
        }
    }
    if (const auto day = value.find("on")) {
        if (!is_age) {
            in.report(schema_kinds::not_here, day->key_offset(), {"on", "\"fact\": \"age\""});
        }
        read_measuring_day(in, *day, out);
    }
    check_bounds(in, out);
    if (value.size() < (value.find("on") ? 3U : 2U)) {
        in.report(schema_kinds::one_of_keys, value.offset(),
                  {"is, in, at_least, more_than, at_most, less_than, from, until"});
    }
}

/// A date, or a day of every year.
template <class In>
bool read_value(In& in, json_value value, calendar_point& out) {
    if (value.is(json_kind::string)) {
        if (const auto day = parse_day_of_year(value.words())) {
            out.emplace<day_of_year>(*day);
            return true;
        }
    }
    return read_value(in, value, out.emplace<date>());
}

template <class In>
void read_date_test(In& in, json_value value, date_test& out) {
    const auto range = value.find("date");
    if (!range || !in.open(*range, forms::date_range)) {
        return;
    }
    read_member(in, *range, "from", out.from);
    read_member(in, *range, "until", out.until);
    if (range->size() == 0) {
        in.report(schema_kinds::one_of_keys, range->offset(), {"from, until"});
    }
    if (out.from && out.until) {
        const date* first = std::get_if<date>(&*out.from);
        const date* last = std::get_if<date>(&*out.until);
        if ((first == nullptr) != (last == nullptr)) {
            in.report(schema_kinds::bad_date, range->find("until")->offset());
        } else if ((first != nullptr && *first >= *last) ||
                   (first == nullptr && std::get<day_of_year>(*out.from) == std::get<day_of_year>(*out.until))) {
            in.report(schema_kinds::empty_range, range->find("until")->offset());
        }
    }
}

template <class In>
void read_parts(In& in, json_value value, std::vector<condition>& out) {
    // Room for all is made at once, so there must be as many left.
    if (in.expect(value, json_kind::array) && expect_items(in, value) &&
        in.allows(countable::condition, value.size(), value.offset())) {
        read_items(in, value, out);
    }
}

/// The one condition under a key, into the list that the model keeps it in.
template <class In>
void read_part(In& in, json_value value, std::string_view key, std::vector<condition>& out) {
    out = std::vector<condition>(1);
    read_member(in, value, key, out.front());
}

template <class In>
void read_count_member(In& in, json_value value, std::int64_t& out, std::int64_t least) {
    if (const auto member = value.find("at_least")) {
        read_count(in, *member, out, least, greatest_count);
    }
}

template <class In>
void read_string_id(In& in, json_value value, std::string_view key, std::string& out) {
    if (const auto member = value.find(key)) {
        read_id(in, *member, out);
    }
}

template <class In>
void read_quantified(In& in, json_value value, quantifier how, quantified& out) {
    out.how = how;
    constexpr std::string_view persons[] = {"adult", "child"};
    if (const auto person = value.find(word_of(how))) {
        if (const auto which = read_word(in, *person, persons, 2)) {
            out.over = *which == 0 ? subject::adult : subject::child;
        }
    }
    read_part(in, value, "where", out.where);
    read_count_member(in, value, out.at_least, 1);
}

/// A node of this pathway, or "pathway/node".
template <class In>
void read_node_id(In& in, json_value value, std::string& out) {
    if (!in.expect(value, json_kind::string)) {
        return;
    }
    const std::string_view words = value.words();
    const std::size_t slash = words.find('/');
    const bool good = slash == std::string_view::npos ? is_id(words)
                                                      : is_id(words.substr(0, slash)) && is_id(words.substr(slash + 1));
    if (!good) {
        in.report(schema_kinds::bad_id, value.offset(), {in.shown(words)});
    }
    out = words;
}

template <class In>
void read_municipality_test(In& in, json_value value, municipality_test& out) {
    const auto codes = value.find("municipality");
    if (codes && expect_items(in, *codes)) {
        read_items(in, *codes, out.codes, read_municipality);
        report_repeated(in, *codes);
    }
}

template <class In>
void read_signals(In& in, json_value value, signal_test& out) {
    if (expect_items(in, value)) {
        read_items(in, value, out.any);
        report_repeated(in, value);
    }
}

/// Reads an object that has this form into the alternative that belongs to it.
template <class In>
void read_form(In& in, json_value value, forms::condition_form form, condition& out) {
    using forms::condition_form;
    switch (form) {
    case condition_form::all:
        read_parts(in, *value.find("all"), out.form.emplace<all_of>().parts);
        return;
    case condition_form::any:
        read_parts(in, *value.find("any"), out.form.emplace<any_of>().parts);
        return;
    case condition_form::negation:
        read_part(in, value, "not", out.form.emplace<negation>().part);
        return;
    case condition_form::indicative:
        read_part(in, value, "indicative", out.form.emplace<indicative>().part);
        return;
    case condition_form::fact:
        read_fact_test(in, value, out.form.emplace<fact_test>());
        return;
    case condition_form::some:
        read_quantified(in, value, quantifier::some, out.form.emplace<quantified>());
        return;
    case condition_form::every:
        read_quantified(in, value, quantifier::every, out.form.emplace<quantified>());
        return;
    case condition_form::count:
        read_quantified(in, value, quantifier::count, out.form.emplace<quantified>());
        return;
    case condition_form::signal:
        read_signals(in, *value.find("signal"), out.form.emplace<signal_test>());
        return;
    case condition_form::signals: {
        auto& test = out.form.emplace<signal_group_test>();
        read_string_id(in, value, "signals", test.group);
        read_count_member(in, value, test.at_least, 1);
        return;
    }
    case condition_form::score: {
        auto& test = out.form.emplace<score_test>();
        read_member(in, value, "score", test.instrument);
        read_string_id(in, value, "theme", test.theme);
        read_count_member(in, value, test.at_least, 0);
        return;
    }
    case condition_form::result: {
        auto& test = out.form.emplace<outcome_test>();
        read_member(in, value, "outcome", test.instrument);
        read_string_id(in, value, "is", test.is);
        return;
    }
    case condition_form::named:
        read_member(in, value, "condition", out.form.emplace<named_condition>().condition);
        return;
    case condition_form::receives:
        read_member(in, value, "receives", out.form.emplace<receives_test>().scheme);
        return;
    case condition_form::consent:
        read_member(in, value, "consent", out.form.emplace<consent_test>().consent);
        return;
    case condition_form::progress: {
        auto& test = out.form.emplace<progress_test>();
        read_node_id(in, *value.find("progress"), test.node);
        read_member(in, value, "is", test.is);
        return;
    }
    case condition_form::municipality:
        read_municipality_test(in, value, out.form.emplace<municipality_test>());
        return;
    case condition_form::date:
        read_date_test(in, value, out.form.emplace<date_test>());
        return;
    }
}

/// Finds the form by its operator; exactly one must be there.
template <class In>
bool read_value(In& in, json_value value, condition& out) {
    out.at = in.at(value.offset());
    if (!in.expect(value, json_kind::object) || !in.take(countable::condition, 1, value.offset())) {
        return false;
    }
    const object_form* form = nullptr;
    for (const object_form& one : forms::conditions) {
        if (!value.find(one.keys[0].name)) {
            continue;
        }
        if (form != nullptr) {
            in.report(schema_kinds::two_conditions, value.offset(), {form->name, one.name});
            return false;
        }
        form = &one;
    }
    if (form == nullptr) {
        std::vector<std::string_view> operators;
        for (const object_form& one : forms::conditions) {
            operators.push_back(one.name);
        }
        const suggestion near = value.size() == 0 ? suggest("", operators) : suggest((*value.begin()).key(), operators);
        in.report(schema_kinds::unknown_condition, value.offset(), {near.dutch, near.english});
        return false;
    }
    in.open(value, *form);
    read_form(in, value, static_cast<forms::condition_form>(form - forms::conditions), out);
    return true;
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
