// SPDX-License-Identifier: BSL-1.0
// A family that becomes known answer by answer.
#pragma once

#include <zorgpad/evaluate/plan.hpp>
#include <zorgpad/model/family.hpp>

#include <optional>
#include <string>

/// What an answer did.
enum class understood { yes, no };

/// Fits an answer to a question of a plan into the family. `no`: it was not understood, and nothing has changed.
[[nodiscard]] understood take_answer(zorgpad::family& who, const zorgpad::plan& made, const zorgpad::askable& item,
                                     const std::string& typed);

/// The family would rather not say. Only facts can hold that; anything else just is not asked again.
void take_refusal(zorgpad::family& who, const zorgpad::askable& item);

/// How to answer: "j of n", "een bedrag, zoals 1450".
[[nodiscard]] std::string answer_hint(const zorgpad::family& who, const zorgpad::plan& made,
                                      const zorgpad::askable& item, zorgpad::language which);
