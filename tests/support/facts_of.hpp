// SPDX-License-Identifier: BSL-1.0
// The facts of a person of a family, or of its household.
#pragma once

#include <zorgpad/model/family.hpp>

#include <string_view>

/// Those of the person with this id; those of the household where nobody has it.
[[nodiscard]] inline zorgpad::fact_values& facts_of(zorgpad::family& family, std::string_view id) {
    for (auto* const people : {&family.adults, &family.children}) {
        if (*people) {
            for (zorgpad::person& one : **people) {
                if (one.id == id) {
                    return one.facts;
                }
            }
        }
    }
    return family.household;
}
