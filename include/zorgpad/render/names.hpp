// SPDX-License-Identifier: BSL-1.0
// Names of what a compiled book holds, and values of its facts, in words.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>
#include <zorgpad/nl/municipalities.hpp>
#include <zorgpad/render/words.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

/// The name of a municipality by its CBS code; the code itself where the register does not know it. O(log n).
[[nodiscard]] inline std::string_view municipality_name(std::string_view code) noexcept {
    const auto* const last = std::end(nl::municipalities);
    const auto* const found =
        std::lower_bound(std::begin(nl::municipalities), last, code,
                         [](const nl::municipality_record& one, std::string_view wanted) { return one.code < wanted; });
    return found != last && found->code == code ? found->name : code;
}

/// The title of an entry, or its id where it has none.
template <class Entry>
[[nodiscard]] std::string_view title_of(const Entry& entry, language which) noexcept {
    const std::string_view title = entry.title.in(which);
    return title.empty() ? std::string_view(entry.id) : title;
}

/// The title of a node: its own, else that of what it names, else its id.
[[nodiscard]] inline std::string_view title_of(const compiled::tables& book, const compiled::node& node,
                                               language which) noexcept {
    if (!node.title.empty() || node.target == compiled::none) {
        return title_of(node, which);
    }
    switch (node.kind) {
    case compiled::node_kind::service:
        return title_of(book.services[node.target], which);
    case compiled::node_kind::scheme:
        return title_of(book.schemes[node.target], which);
    case compiled::node_kind::pathway:
        return title_of(book.pathways[node.target], which);
    default:
        return node.id;
    }
}

/// Titles of the entries of a table by index.
template <class Entry, class Indices>
[[nodiscard]] std::vector<std::string> titles_of(const std::vector<Entry>& table, const Indices& entries,
                                                 language which) {
    std::vector<std::string> titles;
    titles.reserve(entries.size());
    for (const compiled::index one : entries) {
        titles.emplace_back(title_of(table[one], which));
    }
    return titles;
}

[[nodiscard]] constexpr std::string_view household_kind_words(household_kind kind, language which) noexcept {
    return kind == household_kind::couple          ? in_words(which, "een paar", "a couple")
           : kind == household_kind::single_parent ? in_words(which, "een alleenstaande ouder", "a single parent")
                                                   : in_words(which, "alleenstaand", "single");
}

/// A value of a fact, given in the scale of the fact: 0 or 1, hundredths, days, or the index of an option.
[[nodiscard]] inline std::string value_words(const compiled::fact& fact, std::int64_t value, language which) {
    switch (fact.type) {
    case fact_type::flag:
        return std::string(value != 0 ? in_words(which, "ja", "yes") : in_words(which, "nee", "no"));
    case fact_type::count:
        return std::to_string(value);
    case fact_type::percent:
        return percent_words(value, which);
    case fact_type::money:
        return money_words(value, which);
    case fact_type::date:
        return date_words(date{static_cast<std::int32_t>(value)}, which);
    case fact_type::choice: {
        const auto option = static_cast<std::size_t>(value);
        return value >= 0 && option < fact.options.size() ? std::string(title_of(fact.options[option], which))
                                                          : std::to_string(value);
    }
    }
    return std::to_string(value);
}

/// What a bound came to (in euros, percents or whole things), as an amount that can be compared with: rounded to the
/// side on which the test stays the same.
[[nodiscard]] inline std::string threshold_words(fact_type type, fraction threshold, comparison how, language which) {
    const bool down = how == comparison::at_most || how == comparison::more_than;
    const bool in_hundredths = type == fact_type::money || type == fact_type::percent;
    const std::optional<fraction> scaled = in_hundredths ? product(threshold, fraction{100, 1}) : threshold;
    if (!scaled) {
        return {};
    }
    const std::int64_t amount = down ? floor_of(*scaled) : ceiling_of(*scaled);
    return type == fact_type::money     ? money_words(amount, which)
           : type == fact_type::percent ? percent_words(amount, which)
                                        : std::to_string(amount);
}

/// An amount of a norm, by its unit: "€ 1.419,46", "120%", "5".
[[nodiscard]] inline std::string norm_amount_words(const compiled::norm& norm, fraction amount, language which) {
    const fact_type type = norm.unit.substr(0, 3) == "EUR" ? fact_type::money
                           : norm.unit == "percent"        ? fact_type::percent
                                                           : fact_type::count;
    return threshold_words(type, amount, comparison::at_most, which);
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
