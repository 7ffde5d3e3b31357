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

/// Works out the amounts of norms on a day, each norm once however often others refer to it. Recurses along a row of
/// norms that refer to each other, which checking limits (limit.norms-too-deep).
template <class Book>
class amount_finder {
public:
    /// Nothing where there are too many.
    using amounts = std::optional<std::vector<fraction>>;

    amount_finder(const Book& book, date as_of) : book_(book), as_of_(as_of), known_(book.norms.size()) {}

    /// The amounts of a norm or a percentage of one, each once. A product that does not fit counts as none, as in
    /// evaluating.
    [[nodiscard]] amounts of(const compiled::norm_use& use) {
        std::vector<fraction> factors;
        if (use.percent_norm == compiled::none) {
            factors.push_back(use.percent);
        } else {
            const amounts& percents = of(use.percent_norm);
            if (!percents) {
                return std::nullopt;
            }
            for (const fraction percent : *percents) {
                if (const std::optional<fraction> factor = product(percent, fraction{1, 100})) {
                    factors.push_back(*factor);
                }
            }
        }
        const amounts& bases = of(use.norm);
        if (!bases) {
            return std::nullopt;
        }
        std::vector<fraction> all;
        for (const fraction base : *bases) {
            for (const fraction factor : factors) {
                const std::optional<fraction> amount = product(base, factor);
                if (amount && !add(*amount, all)) {
                    return std::nullopt;
                }
            }
        }
        return all;
    }

private:
    /// The amounts of a norm, of all guards of its period.
    [[nodiscard]] const amounts& of(compiled::index norm) {
        if (!known_[norm]) {
            known_[norm] = find(norm);
        }
        return *known_[norm];
    }

    [[nodiscard]] amounts find(compiled::index norm) {
        std::vector<fraction> all;
        for (const compiled::norm_period& period : book_.norms[norm].periods) {
            if (as_of_ < period.from || period.until <= as_of_) {
                continue;
            }
            for (const compiled::norm_amount& amount : period.amounts) {
                const amounts these =
                    amount.is_norm ? of(amount.norm) : amounts(std::vector<fraction>{to_fraction(amount.number)});
                if (!these ||
                    !std::all_of(these->begin(), these->end(), [&all](const fraction one) { return add(one, all); })) {
                    return std::nullopt;
                }
            }
        }
        return all;
    }

    /// False where there are too many.
    [[nodiscard]] static bool add(fraction amount, std::vector<fraction>& all) {
        if (std::find(all.begin(), all.end(), amount) == all.end()) {
            all.push_back(amount);
        }
        return all.size() <= most_amounts_told_apart;
    }

    const Book& book_;
    date as_of_;
    std::vector<std::optional<amounts>> known_; ///< by norm
};

/// The amounts of a norm or a percentage of one on a day, each once; nothing where there are too many.
template <class Book>
[[nodiscard]] std::optional<std::vector<fraction>> possible_amounts(const Book& book, const compiled::norm_use& use,
                                                                    date as_of) {
    return amount_finder<Book>(book, as_of).of(use);
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
