// SPDX-License-Identifier: BSL-1.0
// The register of municipalities: which codes exist, and into which one a code went that no longer does.
#pragma once

#include <zorgpad/base/calendar.hpp>
#include <zorgpad/load/nearest.hpp>
#include <zorgpad/nl/municipalities.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// A municipality, as its CBS code ("GM0268") and name.
struct municipality {
    std::string code;
    std::string name;
};

/// A code that went out of use on a day, and the code that its people have from that day on.
struct merged_municipality {
    std::string code;
    std::string name;
    std::string into;
    date on;
};

/// Plain values: fill one in to work with another division than the one in the library. Order does not matter.
struct municipality_register {
    std::vector<municipality> existing;
    std::vector<merged_municipality> retired;
};

/// What is known of a code on a day.
struct municipality_answer {
    enum class state : std::uint8_t { exists, retired, unknown };
    state is = state::unknown;
    std::string
        code; ///< the code that holds on that day, after every merger; where unknown: the nearest code, or empty
    std::string name;       ///< of that code
    std::string old_name;   ///< where retired: of the code that was asked for
    std::optional<date> on; ///< where retired: since when
};

/// The register that comes with the library (see nl::municipalities_as_of). O(municipalities).
[[nodiscard]] inline municipality_register default_municipalities() {
    municipality_register made;
    for (const nl::municipality_record& one : nl::municipalities) {
        made.existing.push_back(municipality{std::string(one.code), std::string(one.name)});
    }
    for (const nl::retired_municipality& one : nl::retired_municipalities) {
        made.retired.push_back(merged_municipality{std::string(one.code), std::string(one.name), std::string(one.into),
                                                   parse_date(one.on).value_or(date{})});
    }
    return made;
}

/// Looks up a code on a day, through chains of mergers; without a day, in the register as it is now. A code that was
/// retired later than the day still exists on it. O(municipalities · mergers in the chain).
[[nodiscard]] inline municipality_answer find_municipality(const municipality_register& all, std::string_view code,
                                                           std::optional<date> day = std::nullopt) {
    const auto find = [](const auto& entries, std::string_view wanted) {
        return std::find_if(entries.begin(), entries.end(), [wanted](const auto& one) { return one.code == wanted; });
    };
    municipality_answer answer;
    std::string_view here = code;
    // A chain has no more links than there are mergers, unless the register goes round in circles.
    for (std::size_t links = 0; links <= all.retired.size(); ++links) {
        const auto merged = find(all.retired, here);
        if (merged == all.retired.end() || (day && *day < merged->on)) {
            const auto existing = find(all.existing, here);
            const bool is_known = existing != all.existing.end() || merged != all.retired.end();
            if (is_known) {
                answer.is = links == 0 ? municipality_answer::state::exists : municipality_answer::state::retired;
                answer.code = here;
                answer.name = existing != all.existing.end() ? existing->name : merged->name;
                return answer;
            }
            break;
        }
        if (links == 0) {
            answer.old_name = merged->name;
            answer.on = merged->on;
        }
        here = merged->into;
    }
    std::vector<std::string_view> codes;
    for (const municipality& one : all.existing) {
        codes.push_back(one.code);
    }
    answer = municipality_answer{};
    answer.code = nearest(code, codes);
    const auto near = find(all.existing, answer.code);
    answer.name = near == all.existing.end() ? std::string() : near->name;
    return answer;
}

/// The code that the people of a municipality have on a day: its own, or its successor's where it was merged away by
/// then. A code that the register does not know stays as it is.
[[nodiscard]] inline std::string present_code(const municipality_register& all, std::string_view code,
                                              std::optional<date> day = std::nullopt) {
    const municipality_answer known = find_municipality(all, code, day);
    return std::string(known.is == municipality_answer::state::retired ? std::string_view(known.code) : code);
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
