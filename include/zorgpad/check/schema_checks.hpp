// SPDX-License-Identifier: BSL-1.0
// Whether a merged book says whole and fitting things. One header for each concern; this one names them together.
#pragma once

#include <zorgpad/check/condition_bindings.hpp>
#include <zorgpad/check/condition_types.hpp>
#include <zorgpad/check/definitions.hpp>
#include <zorgpad/check/municipality_checks.hpp>
#include <zorgpad/check/norm_periods.hpp>
#include <zorgpad/check/references.hpp>
#include <zorgpad/check/scheme_order.hpp>
#include <zorgpad/check/shape.hpp>
#include <zorgpad/check/texts.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// The groups schema, condition (but for what the cell solver decides), scheme (order) and time (norms).
template <class Checked>
void check_schema(const Checked& checked, findings& found) {
    check_shape(checked, found);
    check_references(checked, found);
    check_condition_types(checked, found);
    check_condition_bindings(checked, found);
    check_definitions(checked, found);
    check_scheme_order(checked, found);
    check_norm_periods(checked, found);
    check_municipalities(checked, found);
    check_texts(checked, found);
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
