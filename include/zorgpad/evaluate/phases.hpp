// SPDX-License-Identifier: BSL-1.0
// The phases of life of a child, as youth health care counts them.
#pragma once

#include <zorgpad/base/calendar.hpp>
#include <zorgpad/model/vocabulary.hpp>

#include <optional>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// The phase that a child is in on a day: from ten months before the birth until six weeks after it, then until 4, 12
/// and 18 years; nothing where no date is known, or after that. (Handreiking omgaan met armoede, 2021: the four
/// phases.)
[[nodiscard]] constexpr std::optional<life_phase> phase_of(const std::optional<date>& born,
                                                           const std::optional<date>& due, date as_of) noexcept {
    if (!born) {
        return due ? std::optional<life_phase>(life_phase::expecting_newborn) : std::nullopt;
    }
    struct boundary {
        life_phase phase;
        period until;
    };
    constexpr boundary boundaries[] = {{life_phase::expecting_newborn, {0, 42}},
                                       {life_phase::early_childhood, {48, 0}},
                                       {life_phase::primary_school, {144, 0}},
                                       {life_phase::adolescence, {216, 0}}};
    for (const boundary& one : boundaries) {
        if (as_of < add(*born, one.until)) {
            return one.phase;
        }
    }
    return std::nullopt;
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
