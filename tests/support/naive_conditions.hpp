// SPDX-License-Identifier: BSL-1.0
// The truth of any condition in any binding, read off the table of forms in the language.
#pragma once

#include "naive_norms.hpp"
#include "naive_records.hpp"

namespace naive {

/// Conditions, by recursion, each time anew.
class condition_reader : public record_reader {
public:
    using record_reader::record_reader;

    /// Whether a condition holds for somebody. `pathway` is the one in which it is written, where it is in one.
    [[nodiscard]] answer test(const zorgpad::condition& condition, const binding& whose,
                              const std::string& pathway = "") const {
        return std::visit([&](const auto& form) { return test_form(form, whose, pathway); }, condition.form);
    }

private:
    [[nodiscard]] answer test_form(const zorgpad::all_of& form, const binding& whose,
                                   const std::string& pathway) const {
        answer result = surely(true);
        for (const zorgpad::condition& part : form.parts) {
            result = both(result, test(part, whose, pathway));
        }
        return result;
    }

    [[nodiscard]] answer test_form(const zorgpad::any_of& form, const binding& whose,
                                   const std::string& pathway) const {
        answer result = surely(false);
        for (const zorgpad::condition& part : form.parts) {
            result = either(result, test(part, whose, pathway));
        }
        return result;
    }

    [[nodiscard]] answer test_form(const zorgpad::negation& form, const binding& whose,
                                   const std::string& pathway) const {
        return opposite(test(form.part.front(), whose, pathway));
    }

    [[nodiscard]] answer test_form(const zorgpad::indicative& form, const binding& whose,
                                   const std::string& pathway) const {
        return informs(test(form.part.front(), whose, pathway));
    }

    [[nodiscard]] static answer informs(const answer& one) { return one.no() ? waits_for_nothing() : one; }

    [[nodiscard]] answer test_form(const zorgpad::quantified& form, const binding&, const std::string& pathway) const {
        if (form.how == zorgpad::quantifier::count) {
            std::int64_t sure = 0;
            std::int64_t possible = 0;
            items missing;
            for (const std::string& id : listed(form.over)) {
                const answer one = test(form.where.front(), binding{form.over, id}, pathway);
                sure += one.yes() ? 1 : 0;
                possible += one.no() ? 0 : 1;
                missing.insert(one.missing.begin(), one.missing.end());
            }
            if (!is_complete(form.over)) {
                missing.insert(list_of(form.over));
            }
            const bool may_be = possible >= form.at_least || !is_complete(form.over);
            return sure >= form.at_least ? surely(true) : may_be ? waits_for(missing) : surely(false);
        }
        const bool is_every = form.how == zorgpad::quantifier::every;
        answer result = surely(is_every);
        for (const binding& who : instances(form.over)) {
            const answer one =
                who.is_stranger() ? waits_for({list_of(form.over)}) : test(form.where.front(), who, pathway);
            result = is_every ? both(result, one) : either(result, one);
        }
        return result;
    }

    [[nodiscard]] answer test_form(const zorgpad::signal_test& form, const binding& whose, const std::string&) const {
        answer result = surely(false);
        for (const auto& signal : form.any) {
            result = either(result, is_seen(signal.id, whose));
        }
        return result;
    }

    [[nodiscard]] answer test_form(const zorgpad::signal_group_test& form, const binding& whose,
                                   const std::string&) const {
        std::int64_t sure = 0;
        std::int64_t possible = 0;
        items missing;
        for (const auto& [id, signal] : book_.signals) {
            if (is_in_group(id, form.group)) {
                const answer one = is_seen(id, whose);
                sure += one.yes() ? 1 : 0;
                possible += one.no() ? 0 : 1;
                missing.insert(one.missing.begin(), one.missing.end());
            }
        }
        return sure >= form.at_least ? surely(true) : possible < form.at_least ? surely(false) : waits_for(missing);
    }

    [[nodiscard]] answer test_form(const zorgpad::score_test& form, const binding& whose, const std::string&) const {
        answer result = surely(false);
        for (const binding& one : screened(form.instrument.id, whose)) {
            result = either(result, scores(form.instrument.id, form.theme, form.at_least, one));
        }
        return result;
    }

    [[nodiscard]] answer test_form(const zorgpad::outcome_test& form, const binding& whose, const std::string&) const {
        const std::string& instrument = form.instrument.id;
        const auto& when = book_.instruments.at(instrument).outcomes->find(form.is)->when;
        answer result = surely(false);
        for (const binding& one : screened(instrument, whose)) {
            const auto* const record = screening_of(instrument, one.person);
            const bool is_recorded = record != nullptr && record->outcome;
            result = either(result, is_recorded ? surely(*record->outcome == form.is)
                                    : when      ? test(*when, one)
                                                : waits_for({item_of("screening", instrument, one)}));
        }
        return result;
    }

    [[nodiscard]] answer test_form(const zorgpad::named_condition& form, const binding& whose,
                                   const std::string&) const {
        return test(*book_.conditions.at(form.condition.id).when, whose);
    }

    [[nodiscard]] answer test_form(const zorgpad::receives_test& form, const binding& whose, const std::string&) const {
        return receives(form.scheme.id, whose);
    }

    [[nodiscard]] answer test_form(const zorgpad::consent_test& form, const binding& whose, const std::string&) const {
        return surely(consent(form.consent.id, whose).is == consent_is::given);
    }

    [[nodiscard]] answer test_form(const zorgpad::progress_test& form, const binding& whose,
                                   const std::string& pathway) const {
        const bool is_whole = form.node.find('/') != std::string::npos;
        return has_progress(is_whole ? form.node : pathway + "/" + form.node, form.is, whose);
    }

    [[nodiscard]] answer test_form(const zorgpad::municipality_test& form, const binding&, const std::string&) const {
        if (municipality_.empty()) {
            return waits_for({item{"municipality", "municipality", ""}});
        }
        for (const std::string& code : form.codes) {
            if (code == municipality_) {
                return surely(true);
            }
        }
        return surely(false);
    }

    [[nodiscard]] answer test_form(const zorgpad::date_test& form, const binding&, const std::string&) const {
        // Day by day from the last `from` on: is there an `until` before today?
        const bool of_every_year = (form.from && std::holds_alternative<zorgpad::day_of_year>(*form.from)) ||
                                   (form.until && std::holds_alternative<zorgpad::day_of_year>(*form.until));
        if (!of_every_year) {
            return surely((!form.from || std::get<date>(*form.from) <= today_) &&
                          (!form.until || today_ < std::get<date>(*form.until)));
        }
        if (!form.from || !form.until) {
            throw malformed("days of the year come in pairs");
        }
        const auto is_on = [](const zorgpad::calendar_point& point, date day) {
            return first_from(std::get<zorgpad::day_of_year>(point), day) == day;
        };
        for (int back = 0; back <= 366; ++back) {
            if (is_on(*form.until, days_on(today_, -back))) {
                return surely(false);
            }
            if (is_on(*form.from, days_on(today_, -back))) {
                return surely(true);
            }
        }
        throw malformed("every year has every day");
    }

    // -- facts --------------------------------------------------------------------------------------------------------

    [[nodiscard]] answer test_form(const zorgpad::fact_test& form, const binding& whose, const std::string&) const {
        namespace built_in = zorgpad::built_in;
        if (form.fact.id == built_in::age) {
            return test_age(form, whose);
        }
        if (form.fact.id == built_in::pregnancy_week) {
            const pregnancy nearest = nearest_pregnancy();
            return !nearest.known ? waits_for(nearest.missing)
                   : !nearest.due ? surely(false)
                                  : surely(passes(form, number{week_of(*nearest.due), 1}));
        }
        if (form.fact.id == built_in::household_kind) {
            return household_kind(
                [&form](zorgpad::household_kind kind) { return passes(form, std::string(zorgpad::word_of(kind))); });
        }
        if (form.fact.id == built_in::household_size) {
            return household_size([&form](std::int64_t size) { return passes(form, number{size, 1}); }, 50);
        }
        if (form.fact.id == built_in::municipality) {
            return municipality_.empty() ? waits_for({item{"municipality", "municipality", ""}})
                                         : surely(passes(form, municipality_));
        }
        return test_stated(form, whose);
    }

    [[nodiscard]] answer test_age(const zorgpad::fact_test& form, const binding& whose) const {
        if (whose.kind == subject::household) {
            throw malformed("an age is of somebody");
        }
        const auto measured = measuring_day(whose, form.measured, form.day);
        answer result = surely(true);
        for (const zorgpad::bound_test& bound : form.bounds) {
            const period age = *zorgpad::parse_period(std::get<std::string>(constant_of(bound).value));
            const answer reached =
                measured ? at_least_so_old(whose, age, *measured) : waits_for({item_of("fact", "birth-date", whose)});
            result = both(result, bound.how == zorgpad::comparison::at_least ? reached : opposite(reached));
        }
        return result;
    }

    [[nodiscard]] answer test_stated(const zorgpad::fact_test& form, const binding& whose) const {
        const zorgpad::fact& fact = book_.facts.at(form.fact.id);
        const binding own = *fact.of == subject::household ? binding{} : whose;
        if (own.kind != *fact.of) {
            throw malformed("nobody is bound for " + form.fact.id);
        }
        const answer inside = fact.when ? test(*fact.when, own) : surely(true);
        const auto value = stated(form.fact.id, own);
        const answer not_known = waits_for({item_of("fact", form.fact.id, own)});
        answer result = surely(true);
        if (form.is) {
            result = both(result, value ? surely(equals(fact, *value, *form.is)) : not_known);
        }
        if (!form.in.empty()) {
            bool found = false;
            for (const zorgpad::constant& one : form.in) {
                found = found || (value && equals(fact, *value, one));
            }
            result = both(result, value ? surely(found) : not_known);
        }
        bool indicative = false;
        for (const zorgpad::bound_test& bound : form.bounds) {
            const auto* const use = std::get_if<zorgpad::norm_use>(&bound.than);
            indicative = indicative || (use != nullptr && norms().is_indicative(*use));
            result = both(result, test_bound(bound, *fact.type, value, not_known));
        }
        result = both(inside, result);
        return indicative ? informs(result) : result;
    }

    [[nodiscard]] norm_reader norms() const {
        return norm_reader(book_, today_, [this](const zorgpad::condition& guard) { return test(guard, binding{}); });
    }

    [[nodiscard]] answer test_bound(const zorgpad::bound_test& bound, zorgpad::fact_type type,
                                    const std::optional<zorgpad::fact_value>& value, const answer& not_known) const {
        if (const auto* const use = std::get_if<zorgpad::norm_use>(&bound.than)) {
            const possible_amounts amounts = norms().amounts_of(*use);
            if (amounts.surely_none()) {
                return waits_for_nothing();
            }
            answer result = value ? waits_for_nothing() : not_known;
            if (value && !amounts.may_be_none) {
                bool some_pass = false;
                bool all_pass = true;
                for (const number& amount : amounts.amounts) {
                    const bool holds = compares(bound.how, number_in(type, *value), amount);
                    some_pass = some_pass || holds;
                    all_pass = all_pass && holds;
                }
                if (some_pass == all_pass) {
                    return surely(all_pass);
                }
            }
            result.missing.insert(amounts.missing.begin(), amounts.missing.end());
            return result;
        }
        if (!value) {
            return not_known;
        }
        const zorgpad::constant& than = constant_of(bound);
        if (type == zorgpad::fact_type::date) {
            const std::string& words = std::get<std::string>(than.value);
            if (const auto ago = zorgpad::parse_period(words)) {
                // So long ago: today is so much later, or more. Less long ago is a later day.
                const date then = plus(day_in(*value), *ago);
                return surely(compares(bound.how, {today_.days, 1}, {then.days, 1}));
            }
            return surely(compares(bound.how, {day_in(*value).days, 1}, {zorgpad::parse_date(words)->days, 1}));
        }
        return surely(compares(bound.how, number_in(type, *value), number_of(std::get<zorgpad::decimal>(than.value))));
    }

    [[nodiscard]] static const zorgpad::constant& constant_of(const zorgpad::bound_test& bound) {
        return std::get<zorgpad::constant>(bound.than);
    }

    [[nodiscard]] static bool compares(zorgpad::comparison how, number value, number than) {
        switch (how) {
        case zorgpad::comparison::at_least:
            return !(value < than);
        case zorgpad::comparison::more_than:
            return than < value;
        case zorgpad::comparison::at_most:
            return !(than < value);
        case zorgpad::comparison::less_than:
            return value < than;
        }
        throw malformed("no such comparison");
    }

    [[nodiscard]] static date day_in(const zorgpad::fact_value& value) {
        const auto* const day = std::get_if<date>(&value);
        return day != nullptr ? *day : *zorgpad::parse_date(std::get<std::string>(value));
    }

    [[nodiscard]] static number number_in(zorgpad::fact_type type, const zorgpad::fact_value& value) {
        return type == zorgpad::fact_type::date ? number{day_in(value).days, 1}
                                                : number_of(std::get<zorgpad::decimal>(value));
    }

    [[nodiscard]] static bool equals(const zorgpad::fact& fact, const zorgpad::fact_value& value,
                                     const zorgpad::constant& than) {
        switch (*fact.type) {
        case zorgpad::fact_type::flag:
            return std::get<bool>(value) == std::get<bool>(than.value);
        case zorgpad::fact_type::choice:
            return std::get<std::string>(value) == std::get<std::string>(than.value);
        case zorgpad::fact_type::date:
            return day_in(value) == *zorgpad::parse_date(std::get<std::string>(than.value));
        default:
            return std::get<zorgpad::decimal>(value) == std::get<zorgpad::decimal>(than.value);
        }
    }

    /// Whether a number that is derived passes all that is said.
    [[nodiscard]] static bool passes(const zorgpad::fact_test& form, number value) {
        const auto is = [value](const zorgpad::constant& one) {
            return value == number_of(std::get<zorgpad::decimal>(one.value));
        };
        bool holds = !form.is || is(*form.is);
        bool found = form.in.empty();
        for (const zorgpad::constant& one : form.in) {
            found = found || is(one);
        }
        for (const zorgpad::bound_test& bound : form.bounds) {
            holds =
                holds && compares(bound.how, value, number_of(std::get<zorgpad::decimal>(constant_of(bound).value)));
        }
        return holds && found;
    }

    [[nodiscard]] static bool passes(const zorgpad::fact_test& form, const std::string& word) {
        const auto is = [&word](const zorgpad::constant& one) { return std::get<std::string>(one.value) == word; };
        bool found = form.in.empty();
        for (const zorgpad::constant& one : form.in) {
            found = found || is(one);
        }
        return found && (!form.is || is(*form.is));
    }
};

} // namespace naive
