// SPDX-License-Identifier: BSL-1.0
// The words of a plan: statuses, verdicts, urgency.
#pragma once

#include <zorgpad/evaluate/plan.hpp>
#include <zorgpad/render/words.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

[[nodiscard]] constexpr std::string_view status_words(step_status status, language which) noexcept {
    switch (status) {
    case step_status::now:
        return in_words(which, "nu", "now");
    case step_status::waiting:
        return in_words(which, "wacht nog", "waiting");
    case step_status::blocked:
        return in_words(which, "kan nu niet", "not possible now");
    case step_status::possible:
        return in_words(which, "misschien", "maybe");
    case step_status::done:
        return in_words(which, "gedaan", "done");
    case step_status::declined:
        return in_words(which, "niet gewenst", "not wanted");
    case step_status::not_succeeded:
        return in_words(which, "nog niet gelukt", "has not worked out yet");
    case step_status::missed:
        return in_words(which, "te laat", "too late");
    case step_status::left_out:
        return in_words(which, "niet nodig", "not needed");
    }
    return {};
}

/// Never a promise: the provider decides.
[[nodiscard]] constexpr std::string_view verdict_words(verdict is, language which) noexcept {
    return is == verdict::likely    ? in_words(which, "past misschien", "may fit")
           : is == verdict::unknown ? in_words(which, "nog niet te zeggen", "cannot be said yet")
                                    : in_words(which, "past nu waarschijnlijk niet", "probably does not fit now");
}

[[nodiscard]] constexpr std::string_view urgency_words(urgency how, language which) noexcept {
    return how == urgency::acute  ? in_words(which, "spoed", "urgent")
           : how == urgency::soon ? in_words(which, "binnenkort", "soon")
                                  : in_words(which, "gewoon", "routine");
}

[[nodiscard]] constexpr std::string_view truth_words(truth answer, language which) noexcept {
    return answer == truth::yes  ? in_words(which, "ja", "yes")
           : answer == truth::no ? in_words(which, "nee", "no")
                                 : in_words(which, "onbekend", "unknown");
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
