// SPDX-License-Identifier: BSL-1.0
// What a fact is, whether the book declares it or it is built in.
#pragma once

#include <zorgpad/check/condition_walk.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// What a test on a fact must fit.
struct known_fact {
    enum class form : std::uint8_t { flag, number, whole_number, date, choice, age, municipality };

    form is = form::flag;
    subject_mask of;                            ///< one subject; adult and child for what every person has
    std::string_view unit;                      ///< empty: none
    const dictionary<text>* options = nullptr;  ///< of a choice that the book declares
    const attribute<condition>* when = nullptr; ///< where it has one
};

[[nodiscard]] inline known_fact built_in_fact(std::string_view id) {
    known_fact made;
    made.of = subject_mask(subject::household);
    if (id == built_in::age || id == built_in::birth_date || id == built_in::due_date) {
        made.is = id == built_in::age ? known_fact::form::age : known_fact::form::date;
        made.of = subject_mask(subject::child);
        if (id != built_in::due_date) {
            made.of.add(subject_mask(subject::adult));
        }
    } else if (id == built_in::household_kind) {
        made.is = known_fact::form::choice;
    } else if (id == built_in::municipality) {
        made.is = known_fact::form::municipality;
    } else {
        made.is = known_fact::form::whole_number;
    }
    return made;
}

/// Nothing where the id is unknown, or its entry does not say enough (which is reported elsewhere).
template <class Content>
[[nodiscard]] std::optional<known_fact> find_known_fact(const Content& content, std::string_view id) {
    const auto found = content.facts.find(id);
    const bool is_dated = id == built_in::birth_date || id == built_in::due_date;
    const bool is_derived =
        std::find(std::begin(built_in::derived), std::end(built_in::derived), id) != std::end(built_in::derived);
    std::optional<known_fact> made;
    if (is_dated || is_derived) {
        made = built_in_fact(id);
    } else if (found != content.facts.end() && found->second.type && found->second.of) {
        made.emplace();
        made->of = subject_mask(*found->second.of);
        switch (*found->second.type) {
        case fact_type::flag:
            made->is = known_fact::form::flag;
            break;
        case fact_type::count:
            made->is = known_fact::form::whole_number;
            break;
        case fact_type::percent:
        case fact_type::money:
            made->is = known_fact::form::number;
            break;
        case fact_type::date:
            made->is = known_fact::form::date;
            break;
        case fact_type::choice:
            made->is = known_fact::form::choice;
            break;
        }
        made->options = found->second.options ? &*found->second.options : nullptr;
        made->unit = found->second.unit ? std::string_view(*found->second.unit) : std::string_view();
    }
    if (made && found != content.facts.end() && found->second.when) {
        made->when = &found->second.when;
    }
    return made;
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
