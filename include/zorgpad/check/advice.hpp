// SPDX-License-Identifier: BSL-1.0
// What a careful reader would say of a book that has no errors: good order, plain words, no more asked than needed.
// One header for each concern; this one names them together.
#pragma once

#include <zorgpad/check/calendar_checks.hpp>
#include <zorgpad/check/contact_checks.hpp>
#include <zorgpad/check/data_checks.hpp>
#include <zorgpad/check/offer_checks.hpp>
#include <zorgpad/check/path_checks.hpp>
#include <zorgpad/check/plain_text_checks.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// The groups path, people, data and cover, and what of time and scheme needs no solver. Warnings and notes only.
template <class Checked>
void check_advice(const Checked& checked, findings& found) {
    check_paths(checked, found);
    check_contacts(checked, found);
    check_plain_texts(checked, found);
    check_data(checked, found);
    check_calendar(checked, found);
    check_offers(checked, found);
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
