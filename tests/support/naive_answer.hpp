// SPDX-License-Identifier: BSL-1.0
// A truth with what it waits for: the smallest thing that the naive evaluator reckons with.
#pragma once

#include <zorgpad/base/truth.hpp>
#include <zorgpad/model/vocabulary.hpp>

#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace naive {

using zorgpad::truth;

/// Something that could be found out: kind "fact", "signal", "screening", "receives", "list" or "municipality".
struct item {
    std::string kind;
    std::string id;
    std::string of; ///< the person; empty: the household
    friend bool operator<(const item& left, const item& right) {
        return std::tie(left.kind, left.id, left.of) < std::tie(right.kind, right.id, right.of);
    }
    friend bool operator==(const item& left, const item& right) {
        return std::tie(left.kind, left.id, left.of) == std::tie(right.kind, right.id, right.of);
    }
};

using items = std::set<item>;

[[nodiscard]] inline std::string to_string(const item& one) {
    return one.kind + " " + one.id + (one.of.empty() ? "" : "@" + one.of);
}

[[nodiscard]] inline std::string to_string(const items& all) {
    std::string words = "{";
    for (const item& one : all) {
        words += (words.size() == 1 ? "" : ", ") + to_string(one);
    }
    return words + "}";
}

/// Yes, no or unknown; only what is unknown waits for anything.
struct answer {
    truth is = truth::unknown;
    items missing;

    [[nodiscard]] bool yes() const { return is == truth::yes; }
    [[nodiscard]] bool no() const { return is == truth::no; }
    [[nodiscard]] bool unknown() const { return is == truth::unknown; }
};

[[nodiscard]] inline answer surely(bool value) { return {value ? truth::yes : truth::no, {}}; }
[[nodiscard]] inline answer waits_for(items missing) { return {truth::unknown, std::move(missing)}; }
[[nodiscard]] inline answer waits_for_nothing() { return {truth::unknown, {}}; }

[[nodiscard]] inline answer both(const answer& left, const answer& right) {
    if (left.no() || right.no()) {
        return surely(false);
    }
    if (left.yes() && right.yes()) {
        return surely(true);
    }
    answer result;
    result.missing = left.missing;
    result.missing.insert(right.missing.begin(), right.missing.end());
    return result;
}

[[nodiscard]] inline answer opposite(answer one) {
    one.is = one.yes() ? truth::no : one.no() ? truth::yes : truth::unknown;
    return one;
}

[[nodiscard]] inline answer either(const answer& left, const answer& right) {
    return opposite(both(opposite(left), opposite(right)));
}

} // namespace naive
