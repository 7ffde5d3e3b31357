// SPDX-License-Identifier: BSL-1.0
// A family bound to a compiled book: ids turned into indices, records weighed, values in the scale of their facts.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>
#include <zorgpad/evaluate/roll.hpp>
#include <zorgpad/model/family.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

using compiled::index;
using compiled::none;

enum class knowledge : std::uint8_t { unknown, refused, known };

/// The value of a fact of someone, in the scale of the fact: 0 or 1, hundredths, days, or the index of an option.
struct bound_value {
    knowledge state = knowledge::unknown;
    std::int64_t number = 0;
};

/// What the records say of a signal and someone.
struct bound_signal {
    truth seen = truth::unknown;
    std::optional<date> on;
};

enum class bound_receipt : std::uint8_t { unknown, no, yes, rejected };

/// What the records say of a consent, weakest first: a refusal of anyone concerned counts.
struct bound_consent {
    enum class kind : std::uint8_t { not_asked, given, refused };
    kind is = kind::not_asked;
    std::optional<date> on;
};

struct bound_progress {
    index node = none;
    target who = household_target;
    progress_state is = progress_state::done;
    std::optional<date> on;
    std::int64_t round = 1;
};

/// Two-dimensional tables are by entry, then by target.
struct bound_family {
    date as_of;
    index role = none; ///< none: not given
    roll who;
    std::vector<std::string> names; ///< by target: "" the household, "?" an unknown person
    std::vector<std::optional<date>> born;
    std::vector<std::optional<date>> due;
    std::vector<bound_value> facts;
    std::vector<bound_signal> signals;
    std::vector<bound_receipt> receipts; ///< of the household: as said of no one in particular
    std::vector<std::optional<screening_record>> screenings;
    std::vector<bound_consent> consents;
    std::vector<bound_progress> progress; ///< one per node, target and round, sorted so

    [[nodiscard]] std::size_t at(index entry, target someone) const noexcept {
        return static_cast<std::size_t>(entry) * who.count() + someone;
    }
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
