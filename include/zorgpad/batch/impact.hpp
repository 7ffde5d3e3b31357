// SPDX-License-Identifier: BSL-1.0
// What a change of a book does to families: who gains and who loses, by scheme and municipality.
#pragma once

#include <zorgpad/batch/judge_lines.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// How a verdict may change. A scheme that a book does not have counts as unlikely there.
enum class verdict_change : std::uint8_t {
    gains, ///< likely now, and not before
    loses, ///< likely before, and not now
    opens, ///< unlikely before, unknown now: it may fit, once more is known
    closes ///< unknown before, unlikely now
};
inline constexpr std::size_t verdict_change_count = 4;

/// So many line numbers are kept as examples of each change.
inline constexpr std::size_t most_example_lines = 5;

/// The verdicts that changed in one way: of how many households or persons, in how many families, and some of the
/// lines.
struct change_count {
    std::uint64_t verdicts = 0;
    std::uint64_t families = 0;
    std::vector<std::uint64_t> lines; ///< ascending
    std::uint64_t last_line = 0;      ///< the last one counted
};

/// The changes of one scheme in one municipality.
struct scheme_impact {
    std::array<change_count, verdict_change_count> changes; ///< by verdict_change
    std::uint64_t unchanged = 0;

    [[nodiscard]] bool changed() const noexcept {
        return std::any_of(changes.begin(), changes.end(), [](const change_count& one) { return one.verdicts != 0; });
    }
};

/// The impact on all families, by municipality (empty: no municipality) and scheme.
struct impact {
    std::map<std::pair<std::string, std::string>, scheme_impact> schemes;
    std::array<std::uint64_t, verdict_change_count> families{}; ///< families with such a change of any scheme
    std::uint64_t judged = 0;
    std::uint64_t changed = 0; ///< families with any change
};

/// How a verdict changed, if it did.
[[nodiscard]] constexpr std::optional<verdict_change> change_between(truth before, truth after) noexcept {
    if (before == after) {
        return std::nullopt;
    }
    return after == truth::yes    ? verdict_change::gains
           : before == truth::yes ? verdict_change::loses
           : before == truth::no  ? verdict_change::opens
                                  : verdict_change::closes;
}

namespace detail {

struct named_verdict {
    std::string_view scheme;
    std::string_view who;
    truth is = truth::no;

    friend bool operator<(const named_verdict& left, const named_verdict& right) noexcept {
        return std::tie(left.scheme, left.who) < std::tie(right.scheme, right.who);
    }
};

[[nodiscard]] inline std::vector<named_verdict> named_verdicts(const judged_lines& judged,
                                                               const judged_lines::line& one) {
    std::vector<named_verdict> all;
    const compiled::tables& book = judged.program_of(one).book.tables();
    judged.for_each_verdict(one, [&](index scheme, std::string_view who, truth is) {
        all.push_back(named_verdict{book.schemes[scheme].id, who, is});
    });
    std::stable_sort(all.begin(), all.end());
    return all;
}

/// Calls visit(scheme, before, after) for everything that either book judges.
template <class Visitor>
void for_each_pair(const std::vector<named_verdict>& before, const std::vector<named_verdict>& after, Visitor&& visit) {
    std::size_t left = 0;
    std::size_t right = 0;
    while (left < before.size() || right < after.size()) {
        const bool only_left = right == after.size() || (left < before.size() && before[left] < after[right]);
        const bool only_right = left == before.size() || (right < after.size() && after[right] < before[left]);
        const named_verdict& one = only_right ? after[right] : before[left];
        visit(one.scheme, only_right ? truth::no : before[left].is, only_left ? truth::no : after[right].is);
        left += only_right ? 0U : 1U;
        right += only_left ? 0U : 1U;
    }
}

} // namespace detail

/// Adds what differs between two books on the same lines; `first` is the number of the first of them. Lines that are
/// not judged by both are left out.
inline void add_impact(const judged_lines& before, const judged_lines& after, std::uint64_t first, impact& into) {
    for (std::size_t which = 0; which < before.lines.size(); ++which) {
        const judged_lines::line& old_line = before.lines[which];
        const judged_lines::line& new_line = after.lines[which];
        if (!old_line.judged || !new_line.judged) {
            continue;
        }
        const std::uint64_t number = first + which;
        const std::string& municipality = after.program_of(new_line).book.municipality();
        std::array<bool, verdict_change_count> any{};
        detail::for_each_pair(detail::named_verdicts(before, old_line), detail::named_verdicts(after, new_line),
                              [&](std::string_view scheme, truth old_is, truth new_is) {
                                  scheme_impact& here = into.schemes[{municipality, std::string(scheme)}];
                                  const std::optional<verdict_change> change = change_between(old_is, new_is);
                                  if (!change) {
                                      ++here.unchanged;
                                      return;
                                  }
                                  const auto kind = static_cast<std::size_t>(*change);
                                  any[kind] = true;
                                  change_count& count = here.changes[kind];
                                  ++count.verdicts;
                                  if (count.last_line != number) {
                                      count.last_line = number;
                                      ++count.families;
                                      if (count.lines.size() < most_example_lines) {
                                          count.lines.push_back(number);
                                      }
                                  }
                              });
        ++into.judged;
        into.changed += std::count(any.begin(), any.end(), true) != 0 ? 1U : 0U;
        for (std::size_t kind = 0; kind < any.size(); ++kind) {
            into.families[kind] += any[kind] ? 1U : 0U;
        }
    }
}

/// Adds the impact on other families.
inline void add_impact(const impact& from, impact& into) {
    for (const auto& [key, other] : from.schemes) {
        scheme_impact& here = into.schemes[key];
        here.unchanged += other.unchanged;
        for (std::size_t kind = 0; kind < verdict_change_count; ++kind) {
            change_count& count = here.changes[kind];
            count.verdicts += other.changes[kind].verdicts;
            count.families += other.changes[kind].families;
            count.lines.insert(count.lines.end(), other.changes[kind].lines.begin(), other.changes[kind].lines.end());
            std::sort(count.lines.begin(), count.lines.end());
            count.lines.resize(std::min(count.lines.size(), most_example_lines));
        }
    }
    into.judged += from.judged;
    into.changed += from.changed;
    for (std::size_t kind = 0; kind < verdict_change_count; ++kind) {
        into.families[kind] += from.families[kind];
    }
}

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
