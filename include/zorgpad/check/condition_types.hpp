// SPDX-License-Identifier: BSL-1.0
// Tests fit the facts that they test: operators and constants of its type, norms of its unit, ranges that hold
// something.
#pragma once

#include <zorgpad/check/known_fact.hpp>
#include <zorgpad/check/references.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

struct two_languages {
    std::string_view nl;
    std::string_view en;
};

template <class Checked>
class condition_type_check {
public:
    condition_type_check(const Checked& checked, findings& found) : content_(checked.content()), found_(found) {}

    void check() {
        for (const condition_use& use : conditions_of(content_)) {
            for_each_part(*use.what, [this](const condition& part, const part_surroundings&) {
                if (const auto* test = std::get_if<fact_test>(&part.form)) {
                    check_fact_test(*test, part.at);
                }
            });
        }
        for (const auto& named : content_.norms) {
            const attribute<std::string>& unit = named.second.unit;
            for_each_norm_use(named.second, [this, &unit](const norm_use& use) {
                check_unit(unit ? std::string_view(*unit) : std::string_view(), use, use.norm.at);
                check_percent(use);
            });
        }
        for (const auto& [id, one] : content_.schemes) {
            if (one.apply && one.apply->deadline && one.apply->deadline->anchor == deadline::anchor_kind::fact) {
                check_deadline(one.apply->deadline->fact);
            }
        }
    }

private:
    using form = known_fact::form;

    void check_fact_test(const fact_test& test, source_position at) {
        const std::optional<known_fact> fact = find_known_fact(content_, test.fact.id);
        if (!fact) {
            return;
        }
        const bool has_words = fact->is == form::flag || fact->is == form::choice || fact->is == form::municipality;
        if (fact->is == form::age ? test.is || !test.in.empty() : fact->is == form::flag && !test.in.empty()) {
            wrong_operator(*fact, test.is ? "is" : "in", at);
        } else {
            if (test.is) {
                check_constant(*fact, *test.is);
            }
            for (const constant& one : test.in) {
                check_constant(*fact, one);
            }
        }
        for (const bound_test& bound : test.bounds) {
            const bool exceeds = turns_beyond(bound.how);
            if (has_words || (fact->is == form::age && exceeds)) {
                wrong_operator(*fact, word_of(bound.how), bound.at);
            } else if (const auto* use = std::get_if<norm_use>(&bound.than)) {
                check_norm(*fact, *use, bound.at);
            } else {
                check_bound(*fact, std::get<constant>(bound.than));
            }
        }
        check_range(test);
    }

    // --- constants

    void check_constant(const known_fact& fact, const constant& one) {
        const auto* words = std::get_if<std::string>(&one.value);
        switch (fact.is) {
        case form::flag:
            expect(std::holds_alternative<bool>(one.value), fact, one);
            return;
        case form::number:
            expect(std::holds_alternative<decimal>(one.value), fact, one);
            return;
        case form::whole_number: {
            const auto* number = std::get_if<decimal>(&one.value);
            expect(number != nullptr && number->is_whole(), fact, one);
            return;
        }
        case form::date:
            expect(words != nullptr && parse_date(*words), fact, one);
            return;
        case form::municipality:
            expect(words != nullptr, fact, one);
            return;
        case form::choice:
            expect(words != nullptr, fact, one);
            if (words != nullptr) {
                check_option(fact, *words, one.at);
            }
            return;
        case form::age:
            return;
        }
    }

    void check_bound(const known_fact& fact, const constant& one) {
        const auto* words = std::get_if<std::string>(&one.value);
        const bool is_period = words != nullptr && parse_period(*words);
        if (fact.is == form::age || (fact.is == form::date && is_period)) {
            expect(is_period, fact, one);
        } else {
            check_constant(fact, one);
        }
    }

    void check_option(const known_fact& fact, std::string_view option, source_position at) {
        std::vector<std::string_view> known;
        if (fact.options != nullptr) {
            for (const auto& one : *fact.options) {
                known.push_back(one.id);
            }
        } else if (fact.of.has(subject::household)) {
            const auto& words = enumeration_words<household_kind>::words;
            known.assign(std::begin(words), std::end(words));
        }
        if (std::find(known.begin(), known.end(), option) == known.end()) {
            report_unknown_id(found_, option, known, at);
        }
    }

    [[nodiscard]] static two_languages expected(const known_fact& fact) noexcept {
        switch (fact.is) {
        case form::flag:
            return {"true of false", "true or false"};
        case form::number:
            return {"een getal of een norm", "a number or a norm"};
        case form::whole_number:
            return {"een heel getal", "a whole number"};
        case form::date:
            return {"een datum (2026-11-21), of bij een grens ook een periode (P2Y)",
                    "a date (2026-11-21), or for a bound also a period (P2Y)"};
        case form::choice:
            return {"een van de keuzes van dit feit", "one of the options of this fact"};
        case form::age:
            return {"een periode (P4Y)", "a period (P4Y)"};
        case form::municipality:
            break;
        }
        return {"een gemeentecode (GM0268)", "the code of a municipality (GM0268)"};
    }

    [[nodiscard]] static two_languages met(const constant& one) noexcept {
        if (std::holds_alternative<bool>(one.value)) {
            return {"true of false", "true or false"};
        }
        if (const auto* number = std::get_if<decimal>(&one.value)) {
            return number->is_whole()
                       ? two_languages{"een getal", "a number"}
                       : two_languages{"een getal met cijfers achter de komma", "a number with decimals"};
        }
        return {"een tekst", "a text"};
    }

    void expect(bool fits, const known_fact& fact, const constant& one) {
        if (!fits) {
            const two_languages wanted = expected(fact);
            const two_languages there = met(one);
            found_.push_back(
                make_finding(schema_kinds::wrong_type, one.at, {wanted.nl, wanted.en, there.nl, there.en}));
        }
    }

    void wrong_operator(const known_fact& fact, std::string_view name, source_position at) {
        const two_languages wanted = fact.is == form::flag ? two_languages{"“is”", "“is”"}
                                     : fact.is == form::age
                                         ? two_languages{"“from” en “until”, “at_least” of “less_than”",
                                                         "“from” and “until”, “at_least” or “less_than”"}
                                         : two_languages{"“is” of “in”", "“is” or “in”"};
        const std::string there = "“" + std::string(name) + "”";
        found_.push_back(make_finding(schema_kinds::wrong_type, at, {wanted.nl, wanted.en, there, there}));
    }

    // --- norms

    void check_norm(const known_fact& fact, const norm_use& use, source_position at) {
        if (fact.is == form::number || fact.is == form::whole_number) {
            check_unit(fact.unit, use, at);
            check_percent(use);
            return;
        }
        const two_languages wanted = expected(fact);
        found_.push_back(make_finding(schema_kinds::wrong_type, at, {wanted.nl, wanted.en, "een norm", "a norm"}));
    }

    void check_unit(std::string_view unit, const norm_use& use, source_position at) {
        const auto found = content_.norms.find(use.norm.id);
        if (found != content_.norms.end() && found->second.unit && *found->second.unit != unit) {
            found_.push_back(make_finding(schema_kinds::unit_mismatch, at, {unit, *found->second.unit}));
        }
    }

    void check_percent(const norm_use& use) {
        const auto* percent = use.percent ? std::get_if<reference<section_kind::norms>>(&*use.percent) : nullptr;
        if (percent != nullptr) {
            check_unit("percent", norm_use{*percent, std::nullopt}, percent->at);
        }
    }

    void check_deadline(const reference<section_kind::facts>& one) {
        const std::optional<known_fact> fact = find_known_fact(content_, one.id);
        if (fact && fact->is != form::date) {
            found_.push_back(
                make_finding(schema_kinds::wrong_type, one.at,
                             {"een feit dat een datum is", "a fact that is a date", "een ander feit", "another fact"}));
        }
    }

    // --- ranges

    /// A constant on a line of its own kind: numbers, days, months, or days of a period.
    struct line_point {
        int line = 0;
        std::int64_t value = 0;
    };

    [[nodiscard]] static std::optional<line_point> point_of(const bound& limit) {
        const auto* fixed = std::get_if<constant>(&limit);
        if (fixed == nullptr) {
            return std::nullopt;
        }
        if (const auto* number = std::get_if<decimal>(&fixed->value)) {
            return line_point{0, number->hundredths};
        }
        const auto* words = std::get_if<std::string>(&fixed->value);
        if (words == nullptr) {
            return std::nullopt;
        }
        if (const std::optional<date> day = parse_date(*words)) {
            return line_point{1, day->days};
        }
        const std::optional<period> length = parse_period(*words);
        return !length             ? std::optional<line_point>()
               : length->days != 0 ? line_point{2, length->days}
                                   : line_point{3, length->months};
    }

    void check_range(const fact_test& test) {
        for (const bound_test& lower : test.bounds) {
            for (const bound_test& upper : test.bounds) {
                const bool is_pair =
                    (lower.how == comparison::at_least || lower.how == comparison::more_than) && is_upper(upper.how);
                const auto low = is_pair ? point_of(lower.than) : std::nullopt;
                const auto high = is_pair ? point_of(upper.than) : std::nullopt;
                const bool both_in = lower.how == comparison::at_least && upper.how == comparison::at_most;
                if (low && high && low->line == high->line && low->value >= high->value + (both_in ? 1 : 0)) {
                    found_.push_back(make_finding(schema_kinds::empty_range, std::max(lower.at, upper.at)));
                }
            }
        }
    }

    const book_content& content_;
    findings& found_;
};

} // namespace detail

/// schema.wrong-type, schema.unit-mismatch, schema.empty-range, and schema.unknown-id for options of a choice. Linear
/// but for look-ups.
template <class Checked>
void check_condition_types(const Checked& checked, findings& found) {
    detail::condition_type_check(checked, found).check();
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
