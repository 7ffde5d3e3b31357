// SPDX-License-Identifier: BSL-1.0
// Which norms have an amount at all on some of the days that a proof is about.
#pragma once

#include <zorgpad/prove/claim.hpp>

#include <optional>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

/// Answers for the norms of one book, each worked out once. Recurses as deep as norms refer to each other, which
/// compiling limits.
template <class Book>
class norms_with_amounts {
public:
    norms_with_amounts(const Book& book, day_range days) : book_(book), days_(days), known_(book.norms.size()) {}

    /// Whether a condition compares with a norm that has no amount on any of the days.
    [[nodiscard]] bool lacks_amount(const compiled::condition& test) {
        for (compiled::index which = 0; which < test.bounds.count; ++which) {
            const compiled::bound& bound = book_.bounds[test.bounds.first + which];
            if (bound.is == compiled::bound::kind::norm && !has_amount(bound.norm)) {
                return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] bool has_amount(const compiled::norm_use& use) {
        return has_amount(use.norm) && (use.percent_norm == compiled::none || has_amount(use.percent_norm));
    }

    [[nodiscard]] bool has_amount(compiled::index norm) {
        if (!known_[norm]) {
            known_[norm] = find_amount(norm);
        }
        return *known_[norm];
    }

    [[nodiscard]] bool find_amount(compiled::index norm) {
        for (const compiled::norm_period& period : book_.norms[norm].periods) {
            if (period.until <= days_.from || days_.until <= period.from) {
                continue;
            }
            for (const compiled::norm_amount& amount : period.amounts) {
                if (!amount.is_norm || has_amount(amount.norm)) {
                    return true;
                }
            }
        }
        return false;
    }

    const Book& book_;
    day_range days_;
    std::vector<std::optional<bool>> known_; ///< by norm
};

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
