// SPDX-License-Identifier: BSL-1.0
// Where a test on a day turns: the one number that it is compared with from then on.
#pragma once

#include <zorgpad/base/calendar.hpp>

#include <cstdint>
#include <limits>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// The last day for which something holds that holds for every earlier day; the least or greatest number where it holds
/// for no day or for all from the year 1 to 12000.
template <class Holds>
[[nodiscard]] std::int64_t last_day_where(Holds&& holds) {
    std::int32_t least = from_civil(1, 1, 1).days;
    std::int32_t most = from_civil(12'000, 1, 1).days;
    if (!holds(date{least})) {
        return std::numeric_limits<std::int64_t>::min();
    }
    if (holds(date{most})) {
        return std::numeric_limits<std::int64_t>::max();
    }
    while (least + 1 < most) {
        const std::int32_t middle = least + (most - least) / 2;
        (holds(date{middle}) ? least : most) = middle;
    }
    return least;
}

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
