// SPDX-License-Identifier: BSL-1.0
// What a careful reader would say of a book that has no errors: good order, plain words, no more asked than needed.
// One header for each concern; this one names them together.
#pragma once

#include <zorgpad/check/path_checks.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// The groups path, people, data and cover, and what of time and scheme needs no solver. Warnings and notes only.
template <class Checked>
void check_advice(const Checked& checked, findings& found) {
    check_paths(checked, found);
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
