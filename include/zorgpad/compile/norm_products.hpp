// SPDX-License-Identifier: BSL-1.0
// What percentages of norms come to. Worked out once, when compiling: with them a test against a norm compares whole
// numbers.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>

#include <map>
#include <tuple>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace compiled {

/// So many units of the scale of a fact go into one unit of a norm: money and percents are counted in hundredths.
[[nodiscard]] constexpr std::int64_t scale_of(fact_type type) noexcept {
    return type == fact_type::money || type == fact_type::percent ? 100 : 1;
}

/// An amount times a percentage, and in whole numbers of a scale; nothing where it does not fit.
[[nodiscard]] constexpr std::optional<norm_product> product_of(decimal number, fraction percent,
                                                               std::int64_t scale) noexcept {
    const std::optional<fraction> amount = product(to_fraction(number), percent);
    const std::optional<fraction> scaled = amount ? product(*amount, fraction{scale, 1}) : std::nullopt;
    return scaled ? std::optional<norm_product>(norm_product{*amount, floor_of(*scaled), ceiling_of(*scaled)})
                  : std::nullopt;
}

/// Fills norm_use::product of the tests on facts, and norm_amount::products. A percentage that is itself a norm has
/// none. O(tests x log + percentages x amounts of their norm).
inline void find_norm_products(tables& book) {
    std::map<std::tuple<index, std::int64_t, std::int64_t, std::int64_t>, index> known;
    std::vector<index> count(book.norms.size(), 0);
    for (const condition& test : book.conditions) {
        if (test.what != operation::fact) {
            continue;
        }
        const std::int64_t scale = scale_of(book.facts[test.which].type);
        for (index which = test.bounds.first; which < test.bounds.last(); ++which) {
            norm_use& use = book.bounds[which].norm;
            if (book.bounds[which].is != bound::kind::norm || use.norm == none || use.percent_norm != none) {
                continue;
            }
            const auto [place, is_new] = known.emplace(
                std::tuple(use.norm, use.percent.numerator, use.percent.denominator, scale), count[use.norm]);
            use.product = place->second;
            if (!is_new) {
                continue;
            }
            ++count[use.norm];
            for (norm_period& period : book.norms[use.norm].periods) {
                for (norm_amount& amount : period.amounts) {
                    amount.products.push_back(product_of(amount.number, use.percent, scale));
                }
            }
        }
    }
}

} // namespace compiled
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
