// SPDX-License-Identifier: BSL-1.0
// Comparing whole numbers with each other and with exact fractions.
#pragma once

#include <zorgpad/base/amount.hpp>
#include <zorgpad/compile/norm_products.hpp>
#include <zorgpad/model/vocabulary.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {
namespace detail {

[[nodiscard]] constexpr bool compares(std::int64_t value, comparison how, std::int64_t than) noexcept {
    switch (how) {
    case comparison::at_least:
        return value >= than;
    case comparison::more_than:
        return value > than;
    case comparison::at_most:
        return value <= than;
    case comparison::less_than:
        break;
    }
    return value < than;
}

/// Against something between two whole numbers: the one on the same side of it.
[[nodiscard]] constexpr bool compares(std::int64_t value, comparison how, const compiled::norm_product& than) noexcept {
    const bool round_up = how == comparison::at_least || how == comparison::less_than;
    return compares(value, how, round_up ? than.ceiling : than.floor);
}

/// Against an exact fraction, without rounding: the whole numbers on the same side of it.
[[nodiscard]] constexpr bool compares(std::int64_t value, comparison how, fraction than) noexcept {
    const bool round_up = how == comparison::at_least || how == comparison::less_than;
    return compares(value, how, round_up ? ceiling_of(than) : floor_of(than));
}

} // namespace detail
} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
