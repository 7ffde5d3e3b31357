// SPDX-License-Identifier: BSL-1.0
// Every amount that a norm may have on a day, whatever chooses between them: the thresholds of tests against it.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// More amounts than this are not told apart: percentages of percentages could have more of them than there is memory.
inline constexpr std::size_t most_amounts_told_apart = 1000;

template <class Book>
[[nodiscard]] std::optional<std::vector<fraction>> possible_amounts(const Book& book, compiled::index norm, date as_of);

/// The amounts of a norm or a percentage of one, each once; nothing where there are too many. A product that does not
/// fit counts as none, as in evaluating. Recurses as deep as norms refer to each other, which compiling limits.
template <class Book>
[[nodiscard]] std::optional<std::vector<fraction>> possible_amounts(const Book& book, const compiled::norm_use& use,
                                                                    date as_of) {
    std::vector<fraction> factors;
    if (use.percent_norm == compiled::none) {
        factors.push_back(use.percent);
    } else {
        const auto percents = possible_amounts(book, use.percent_norm, as_of);
        if (!percents) {
            return std::nullopt;
        }
        for (const fraction percent : *percents) {
            if (const std::optional<fraction> factor = product(percent, fraction{1, 100})) {
                factors.push_back(*factor);
            }
        }
    }
    const auto bases = possible_amounts(book, use.norm, as_of);
    if (!bases) {
        return std::nullopt;
    }
    std::vector<fraction> amounts;
    for (const fraction base : *bases) {
        for (const fraction factor : factors) {
            const std::optional<fraction> amount = product(base, factor);
            if (amount && std::find(amounts.begin(), amounts.end(), *amount) == amounts.end()) {
                amounts.push_back(*amount);
            }
            if (amounts.size() > most_amounts_told_apart) {
                return std::nullopt;
            }
        }
    }
    return amounts;
}

/// The amounts of a norm, of all guards of its period.
template <class Book>
[[nodiscard]] std::optional<std::vector<fraction>> possible_amounts(const Book& book, compiled::index norm,
                                                                    date as_of) {
    std::vector<fraction> amounts;
    for (const compiled::norm_period& period : book.norms[norm].periods) {
        if (as_of < period.from || period.until <= as_of) {
            continue;
        }
        for (const compiled::norm_amount& amount : period.amounts) {
            const auto these = amount.is_norm ? possible_amounts(book, amount.norm, as_of)
                                              : std::make_optional(std::vector<fraction>{to_fraction(amount.number)});
            if (!these) {
                return std::nullopt;
            }
            for (const fraction one : *these) {
                if (std::find(amounts.begin(), amounts.end(), one) == amounts.end()) {
                    amounts.push_back(one);
                }
            }
            if (amounts.size() > most_amounts_told_apart) {
                return std::nullopt;
            }
        }
    }
    return amounts;
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
