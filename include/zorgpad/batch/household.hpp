// SPDX-License-Identifier: BSL-1.0
// What is derived from who there is in a family: its kind, its size and the nearest due date.
#pragma once

#include <zorgpad/batch/family_columns.hpp>

#include <algorithm>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// Which kinds of household 64 families may be.
class kinds_possible {
public:
    /// `child_yes`, `child_may`: a child is born and under 18.
    kinds_possible(word alone, word couple, word open, word child_yes, word child_may) noexcept {
        const word none_known = ~(alone | couple);
        const word may_be_one = alone | (none_known & open);
        possible_[static_cast<std::size_t>(zorgpad::household_kind::couple)] = couple | open;
        possible_[static_cast<std::size_t>(zorgpad::household_kind::single_parent)] = may_be_one & child_may;
        possible_[static_cast<std::size_t>(zorgpad::household_kind::single)] = none_known | (may_be_one & ~child_yes);
    }

    /// Some kind of a set (bit by household_kind) is possible.
    [[nodiscard]] word maybe(std::int64_t kinds) const noexcept {
        word some = 0;
        for (std::size_t kind = 0; kind < 3; ++kind) {
            some |= ((kinds >> kind) & 1) != 0 ? possible_[kind] : 0;
        }
        return some;
    }
    /// No other kind is.
    [[nodiscard]] word surely(std::int64_t kinds) const noexcept { return maybe(kinds) & ~maybe(~kinds & 7); }

private:
    std::array<word, 3> possible_{0, 0, 0};
};

/// How many people there are: adults and born children.
struct size_range {
    std::int64_t least = 0;
    std::int64_t most = 0;
    bool unbounded = false;

    [[nodiscard]] truth at_most(std::int64_t number) const noexcept {
        if (least > number) {
            return truth::no;
        }
        return !unbounded && most <= number ? truth::yes : truth::unknown;
    }
    [[nodiscard]] truth among(const std::int64_t* values, std::size_t count) const noexcept {
        const std::int64_t* end = values + count;
        const bool holds =
            std::any_of(values, end, [this](std::int64_t one) { return one >= least && (unbounded || one <= most); });
        bool fails = unbounded;
        for (std::int64_t size = least; size <= most && !fails; ++size) {
            fails = std::find(values, end, size) == end;
        }
        return holds && fails ? truth::unknown : truth_of(holds);
    }
};

/// The nearest due date among the children not born yet; `known` where it is settled whether there is one.
struct nearest_due {
    bool known = false;
    bool some = false;
    std::int32_t day = 0;
};

[[nodiscard]] inline nearest_due find_nearest_due(const family_columns& families, std::size_t family) noexcept {
    const row_table& children = families.rows(subject::child);
    nearest_due found;
    found.known = !bit_of(children.open, family);
    for (std::size_t row = children.first_of(family); row < children.last_of(family); ++row) {
        if (!bit_of(children.persons, row) || bit_of(children.born.known, row)) {
            continue;
        }
        if (!bit_of(children.due.known, row)) {
            found.known = false;
            continue;
        }
        const auto day = static_cast<std::int32_t>(children.due.at(row));
        found.day = found.some ? std::min(found.day, day) : day;
        found.some = true;
    }
    return found;
}

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
