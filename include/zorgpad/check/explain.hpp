// SPDX-License-Identifier: BSL-1.0
// Every kind of finding that the library can report, by its code.
#pragma once

#include <zorgpad/check/catalogue.hpp>
#include <zorgpad/check/data_catalogue.hpp>
#include <zorgpad/check/family_fit_catalogue.hpp>
#include <zorgpad/check/offer_catalogue.hpp>
#include <zorgpad/check/path_catalogue.hpp>
#include <zorgpad/check/people_catalogue.hpp>
#include <zorgpad/check/proof_catalogue.hpp>
#include <zorgpad/check/time_catalogue.hpp>
#include <zorgpad/layer/catalogue.hpp>
#include <zorgpad/load/catalogue.hpp>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// All kinds, sorted by code; each code once. O(n log n).
template <class Kind = finding_kind>
[[nodiscard]] std::vector<const Kind*> all_kinds() {
    std::vector<const Kind*> all;
    const auto add = [&all](const auto& catalogue) {
        all.insert(all.end(), std::begin(catalogue), std::end(catalogue));
    };
    add(file_catalogue);
    add(json_catalogue);
    add(limit_catalogue);
    add(schema_catalogue);
    add(merged_schema_catalogue);
    add(family_catalogue);
    add(kinds::of_families);
    add(layer_catalogue);
    add(graph_catalogue);
    add(condition_catalogue);
    add(proof_catalogue);
    add(time_catalogue);
    add(scheme_catalogue);
    add(path_catalogue);
    add(people_catalogue);
    add(data_catalogue);
    add(calendar_catalogue);
    add(scheme_record_catalogue);
    add(cover_catalogue);
    add(untested_catalogue);
    add(needs_catalogue);
    add(accept_catalogue);
    std::sort(all.begin(), all.end(), [](const Kind* left, const Kind* right) { return left->code < right->code; });
    return all;
}

/// The kind with this code ("graph.cycle"), or nullptr. O(n log n).
template <class Kind = finding_kind>
[[nodiscard]] const Kind* find_kind(std::string_view code) {
    const std::vector<const Kind*> all = all_kinds<Kind>();
    const auto found = std::lower_bound(all.begin(), all.end(), code,
                                        [](const Kind* one, std::string_view wanted) { return one->code < wanted; });
    return found != all.end() && (*found)->code == code ? *found : nullptr;
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
