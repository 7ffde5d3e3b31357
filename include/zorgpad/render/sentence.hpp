// SPDX-License-Identifier: BSL-1.0
// Conditions of a compiled book as plain sentences.
#pragma once

#include <zorgpad/evaluate/kept.hpp>
#include <zorgpad/render/clauses.hpp>
#include <zorgpad/render/names.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

namespace detail {

[[nodiscard]] inline std::string norm_use_words(const compiled::tables& book, const compiled::norm_use& use,
                                                std::string_view amount, language which) {
    std::string percentage;
    if (use.percent_norm != compiled::none) {
        percentage = with_article(title_of(book.norms[use.percent_norm], which), which);
    } else if (!(use.percent == fraction{1, 1})) {
        percentage = percent_words(use.percent, which);
    }
    return norm_words(title_of(book.norms[use.norm], which), percentage, amount, which);
}

[[nodiscard]] inline std::size_t count_norms(const compiled::tables& book, const compiled::condition& condition) {
    std::size_t count = 0;
    for (compiled::index at = condition.bounds.first; at < condition.bounds.last(); ++at) {
        count += book.bounds[at].is == compiled::bound::kind::norm ? 1U : 0U;
    }
    return count;
}

/// `thresholds`: what the norms among the bounds of a fact came to, where that is known.
[[nodiscard]] inline statement fact_statement(const compiled::tables& book, const compiled::condition& condition,
                                              const kept_list<fraction>* thresholds, language which) {
    const compiled::fact& fact = book.facts[condition.which];
    const std::string_view name = title_of(fact, which);
    std::vector<std::string> values;
    for (compiled::index at = condition.values.first; at < condition.values.last(); ++at) {
        values.push_back(value_words(fact, book.values[at], which));
    }
    std::vector<bound_words> bounds;
    std::size_t norm_count = 0;
    if (thresholds != nullptr && thresholds->size() != count_norms(book, condition)) {
        thresholds = nullptr; // not one amount each: then none is said
    }
    for (compiled::index at = condition.bounds.first; at < condition.bounds.last(); ++at) {
        const compiled::bound& bound = book.bounds[at];
        switch (bound.is) {
        case compiled::bound::kind::number:
            bounds.push_back({bound.how, value_words(fact, bound.number, which),
                              fact.type == fact_type::date ? scale::day : scale::amount});
            break;
        case compiled::bound::kind::length:
            bounds.push_back({bound.how, period_words(bound.length, which), scale::time_ago});
            break;
        case compiled::bound::kind::norm: {
            const bool is_known = thresholds != nullptr && norm_count < thresholds->size();
            const std::string amount =
                is_known ? threshold_words(fact.type, (*thresholds)[norm_count], bound.how, which) : std::string();
            ++norm_count;
            bounds.push_back({bound.how, norm_use_words(book, bound.norm, amount, which)});
            break;
        }
        case compiled::bound::kind::day_of_year:
            bounds.push_back({bound.how, date_words(bound.day, which), scale::day});
            break;
        }
    }
    if (fact.type == fact_type::flag && values.size() == 1) {
        return flag_clause(name, book.values[condition.values.first] != 0, which);
    }
    return comparison_clause(name, values, bounds, which);
}

[[nodiscard]] inline statement age_statement(const compiled::tables& book, const compiled::condition& condition,
                                             language which) {
    std::optional<period> from;
    std::optional<period> until;
    for (compiled::index at = condition.bounds.first; at < condition.bounds.last(); ++at) {
        (book.bounds[at].how == comparison::at_least ? from : until) = book.bounds[at].length;
    }
    return age_clause(from, until, condition.measured, condition.day, which);
}

/// Whole numbers such as weeks and the size of a household.
[[nodiscard]] inline statement number_statement(const compiled::tables& book, const compiled::condition& condition,
                                                std::string_view name, language which) {
    std::vector<std::string> values;
    for (compiled::index at = condition.values.first; at < condition.values.last(); ++at) {
        values.push_back(std::to_string(book.values[at]));
    }
    std::vector<bound_words> bounds;
    for (compiled::index at = condition.bounds.first; at < condition.bounds.last(); ++at) {
        bounds.push_back({book.bounds[at].how, std::to_string(book.bounds[at].number)});
    }
    return comparison_clause(name, values, bounds, which);
}

[[nodiscard]] inline statement pregnancy_statement(const compiled::tables& book, const compiled::condition& condition,
                                                   language which) {
    std::optional<std::int64_t> from;
    std::optional<std::int64_t> until;
    for (compiled::index at = condition.bounds.first; at < condition.bounds.last(); ++at) {
        const compiled::bound& bound = book.bounds[at];
        switch (bound.how) {
        case comparison::at_least:
            from = bound.number;
            break;
        case comparison::more_than:
            from = bound.number + 1;
            break;
        case comparison::at_most:
            until = bound.number + 1;
            break;
        case comparison::less_than:
            until = bound.number;
            break;
        }
    }
    return condition.values.count != 0
               ? number_statement(book, condition, in_words(which, "de zwangerschapsweek", "the week of pregnancy"),
                                  which)
               : pregnancy_week_clause(from, until, which);
}

[[nodiscard]] inline statement signal_statement(const compiled::tables& book, const compiled::condition& condition,
                                                language which) {
    std::vector<std::string> titles;
    for (compiled::index at = condition.values.first; at < condition.values.last(); ++at) {
        titles.emplace_back(title_of(book.signals[static_cast<std::size_t>(book.values[at])], which));
    }
    return signal_clause(std::move(titles), which);
}

[[nodiscard]] inline std::string_view group_of(const compiled::tables& book, const compiled::condition& condition) {
    if (condition.which != compiled::none) {
        return book.signal_groups[condition.which].id;
    }
    if (condition.parts.count == 0) {
        return {};
    }
    const compiled::condition& first = book.conditions[book.parts[condition.parts.first]];
    const compiled::index group = book.signals[static_cast<std::size_t>(book.values[first.values.first])].group;
    return group == compiled::none ? std::string_view() : std::string_view(book.signal_groups[group].id);
}

[[nodiscard]] inline statement today_statement(const compiled::tables& book, const compiled::condition& condition,
                                               language which) {
    std::optional<std::string> from;
    std::optional<std::string> until;
    for (compiled::index at = condition.bounds.first; at < condition.bounds.last(); ++at) {
        const compiled::bound& bound = book.bounds[at];
        (bound.how == comparison::at_least ? from : until) =
            bound.is == compiled::bound::kind::day_of_year
                ? date_words(bound.day, which)
                : date_words(date{static_cast<std::int32_t>(bound.number)}, which);
    }
    return today_clause(std::move(from), std::move(until), which);
}

} // namespace detail

/// What a compiled condition says. Named conditions are named, not spelled out, so the size is that of what was
/// written. `thresholds`: what the bounds of this condition came to, where that is known (see reason::thresholds).
[[nodiscard]] inline statement statement_of(const compiled::tables& book, compiled::index which_condition,
                                            language which, const kept_list<fraction>* thresholds = nullptr) {
    const compiled::condition& condition = book.conditions[which_condition];
    const auto parts = [&] {
        std::vector<statement> made;
        for (compiled::index at = condition.parts.first; at < condition.parts.last(); ++at) {
            made.push_back(statement_of(book, book.parts[at], which));
        }
        return made;
    };
    using compiled::operation;
    switch (condition.what) {
    case operation::always:
        return condition.fixed == truth::unknown
                   ? clause(phrase(which, "dit is niet te zeggen", "this cannot be said"), {})
                   : clause(phrase(which, "dit geldt hier", "this holds here"),
                            phrase(which, "dit geldt hier niet", "this does not hold here"));
    case operation::all:
        return joined(statement::kind::all, parts());
    case operation::any:
        return joined(statement::kind::any, parts());
    case operation::negate:
        return joined(statement::kind::negation, parts());
    case operation::indicate:
        return joined(statement::kind::indicative, parts());
    case operation::fact:
        return detail::fact_statement(book, condition, thresholds, which);
    case operation::age:
        return detail::age_statement(book, condition, which);
    case operation::pregnancy_week:
        return detail::pregnancy_statement(book, condition, which);
    case operation::household_kind: {
        std::vector<std::string> values;
        for (compiled::index at = condition.values.first; at < condition.values.last(); ++at) {
            values.emplace_back(household_kind_words(static_cast<household_kind>(book.values[at]), which));
        }
        return comparison_clause(in_words(which, "het huishouden", "the household"), values, {}, which);
    }
    case operation::household_size:
        return detail::number_statement(
            book, condition,
            in_words(which, "het aantal mensen in het huishouden", "the number of people in the household"), which);
    case operation::quantify: {
        statement made = joined(statement::kind::quantified, parts());
        made.how = condition.how;
        made.over = condition.over;
        made.at_least = condition.number;
        return made;
    }
    case operation::signal:
        return detail::signal_statement(book, condition, which);
    case operation::signal_group:
        return signal_group_clause(detail::group_of(book, condition), condition.number, which);
    case operation::score: {
        const compiled::instrument& instrument = book.instruments[condition.which];
        return score_clause(title_of(instrument, which), title_of(instrument.themes[condition.detail], which),
                            condition.number, which);
    }
    case operation::outcome: {
        const compiled::instrument& instrument = book.instruments[condition.which];
        return outcome_clause(title_of(instrument, which), title_of(instrument.outcomes[condition.detail], which),
                              which);
    }
    case operation::named:
        return named_clause(title_of(book.names[condition.which], which), which);
    case operation::receives:
        return receives_clause(title_of(book.schemes[condition.which], which), which);
    case operation::consent:
        return consent_clause(title_of(book.consents[condition.which], which), which);
    case operation::progress:
        return progress_clause(title_of(book, book.nodes[condition.which], which), condition.state, which);
    case operation::municipality: {
        return clause(phrase(which, "de gemeente is bekend", "the municipality is known"),
                      phrase(which, "de gemeente is niet bekend", "the municipality is not known"));
    }
    case operation::today:
        return detail::today_statement(book, condition, which);
    }
    return {};
}

/// A compiled condition as one sentence, without a capital and a full stop.
[[nodiscard]] inline std::string sentence(const compiled::tables& book, compiled::index condition, language which) {
    return sentence(statement_of(book, condition, which), which);
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
