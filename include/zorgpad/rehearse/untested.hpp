// SPDX-License-Identifier: BSL-1.0
// What no example shows, as findings.
#pragma once

#include <zorgpad/check/offer_catalogue.hpp>
#include <zorgpad/load/locate.hpp>
#include <zorgpad/rehearse/coverage.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// The finding about one item that is not covered whole.
[[nodiscard]] inline finding untested_item(const covered_item& one) {
    // Both sides may be missing; then the first is named.
    const bool lacks_yes = one.may_be_yes && !one.yes;
    switch (one.is) {
    case covered_item::kind::node:
        return make_finding(cover_kinds::node_untested, one.at, {one.name});
    case covered_item::kind::exit:
        return make_finding(cover_kinds::branch_untested, one.at, {one.name});
    case covered_item::kind::condition:
        return make_finding(cover_kinds::condition_untested, one.at,
                            {one.name, lacks_yes ? "waar" : "onwaar", lacks_yes ? "true" : "false"});
    case covered_item::kind::scheme:
        break;
    }
    return make_finding(
        cover_kinds::scheme_untested, one.at,
        {one.name, lacks_yes ? "waarschijnlijk" : "niet waarschijnlijk", lacks_yes ? "likely" : "unlikely"});
}

} // namespace detail

/// cover.node-untested, branch-untested, condition-untested and scheme-untested for what is not covered whole, with
/// places where the files of the book are given. O(n log n).
template <class Items>
[[nodiscard]] findings untested(const Items& covered, const source_files* files = nullptr) {
    findings all;
    for (const covered_item& one : covered) {
        if (!one.is_whole()) {
            all.push_back(detail::untested_item(one));
        }
    }
    if (files != nullptr) {
        resolve(all, *files);
    }
    return all;
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
