// SPDX-License-Identifier: BSL-1.0
// Whom a truth can be about: the household, each adult and child, and, where a list is open, somebody not known yet.
#pragma once

#include <zorgpad/model/vocabulary.hpp>

#include <cstdint>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// The number of someone in a family: 0 the household, then the adults and one unknown adult, then the children and one
/// unknown child.
using target = std::uint32_t;
inline constexpr target household_target = 0;

/// Numbers the targets of a family. A list is open when it is absent or incomplete: then its unknown person counts.
struct roll {
    std::uint32_t adults = 0;
    std::uint32_t children = 0;
    bool adults_open = true;
    bool children_open = true;

    [[nodiscard]] constexpr target adult(std::uint32_t which) const noexcept { return 1 + which; }
    [[nodiscard]] constexpr target unknown_adult() const noexcept { return 1 + adults; }
    [[nodiscard]] constexpr target child(std::uint32_t which) const noexcept { return 2 + adults + which; }
    [[nodiscard]] constexpr target unknown_child() const noexcept { return 2 + adults + children; }
    [[nodiscard]] constexpr std::uint32_t count() const noexcept { return 3 + adults + children; }

    [[nodiscard]] constexpr target first(subject of) const noexcept {
        return of == subject::household ? 0 : of == subject::adult ? 1 : child(0);
    }
    /// How many targets a subject has, the unknown person included whether the list is open or not.
    [[nodiscard]] constexpr std::uint32_t size(subject of) const noexcept {
        return of == subject::household ? 1 : of == subject::adult ? adults + 1 : children + 1;
    }
    /// One past the last target that counts.
    [[nodiscard]] constexpr target end(subject of) const noexcept {
        return first(of) + size(of) - (of == subject::household || is_open(of) ? 0 : 1);
    }
    /// One past the last known person (or the household).
    [[nodiscard]] constexpr target end_known(subject of) const noexcept {
        return first(of) + size(of) - (of == subject::household ? 0 : 1);
    }
    [[nodiscard]] constexpr bool is_open(subject of) const noexcept {
        return of == subject::adult ? adults_open : of == subject::child && children_open;
    }
    [[nodiscard]] constexpr bool is_unknown_person(target who) const noexcept {
        return who == unknown_adult() || who == unknown_child();
    }
    [[nodiscard]] constexpr subject subject_of(target who) const noexcept {
        return who == household_target ? subject::household : who <= unknown_adult() ? subject::adult : subject::child;
    }
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
