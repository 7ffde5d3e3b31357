// SPDX-License-Identifier: BSL-1.0
// The periods of a norm: on a day one of them holds.
#pragma once

#include <zorgpad/check/catalogue.hpp>
#include <zorgpad/check/checked_variant.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// time.norm-overlap. O(n log n) in the periods.
template <class Checked>
void check_norm_periods(const Checked& checked, findings& found) {
    for (const auto& [id, one] : checked.content().norms) {
        if (!one.values) {
            continue;
        }
        std::vector<const dated_value*> periods;
        for (const dated_value& period : *one.values) {
            periods.push_back(&period);
        }
        std::sort(periods.begin(), periods.end(), [](const dated_value* left, const dated_value* right) {
            return std::make_pair(left->from, left->at) < std::make_pair(right->from, right->at);
        });
        const dated_value* longest = nullptr;
        for (const dated_value* period : periods) {
            if (longest != nullptr && period->from < longest->until) {
                finding made = make_finding(time_kinds::norm_overlap, period->at,
                                            {id, to_string(longest->from), to_string(longest->until)});
                made.related.push_back(related_place{longest->at, {}, text("De andere periode.", "The other period.")});
                found.push_back(std::move(made));
            }
            longest = longest == nullptr || longest->until < period->until ? period : longest;
        }
    }
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
