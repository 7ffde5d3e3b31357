// SPDX-License-Identifier: BSL-1.0
// What is known of a family. Plain values: a program may fill one in without any JSON.
#pragma once

#include <zorgpad/base/amount.hpp>
#include <zorgpad/base/calendar.hpp>
#include <zorgpad/model/vocabulary.hpp>

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// The family would rather not say: unknown, and not asked again. There is no penalty.
struct refused {
    friend constexpr bool operator==(refused, refused) noexcept { return true; }
};

/// The value of a fact. A date may also be given as ISO 8601 text; the text of a choice is the id of the option.
using fact_value = std::variant<refused, bool, decimal, date, std::string>;

/// Facts by id. What is missing is unknown: not no, and not zero.
using fact_values = std::map<std::string, fact_value, std::less<>>;

/// An adult or child. The id is any word that is unique in the family; never a name or a number of the person.
struct person {
    std::string id;
    fact_values facts; ///< with birth-date; for an unborn child due-date
};

/// A signal that was seen or not, of a person or (without `of`) of the household as a whole.
struct signal_record {
    std::string signal; ///< a signal, or
    std::string group;  ///< a group: only with seen == false, which closes what is not named in it
    bool seen = true;
    std::optional<std::string> of;
    std::optional<date> on;
    std::optional<std::string> by;
};

/// The result of an instrument.
struct screening_record {
    std::string instrument;
    std::optional<std::string> of;
    std::optional<date> on;
    std::optional<std::string> outcome;
    std::map<std::string, std::int64_t, std::less<>> scores;                                    ///< by theme
    std::map<std::string, std::map<std::string, std::int64_t, std::less<>>, std::less<>> items; ///< by theme and item
};

enum class receipt : std::uint8_t { no, yes, rejected };

/// Whether a scheme is received: by the family, or by a person.
struct receipt_record {
    std::string scheme;
    std::optional<std::string> of;
    receipt is = receipt::no;
};

/// A record of the calling program: what it does not hold was not asked.
struct consent_record {
    std::string consent;
    std::optional<std::string> of;
    bool given = false;
    std::optional<date> on;
};

/// A record of the calling program: what it does not hold was not done.
struct progress_record {
    std::string node; ///< "pathway/node"
    std::optional<std::string> of;
    progress_state is = progress_state::done;
    std::optional<date> on;
    std::int64_t round = 1;
};

/// A family on a day. Everything derives from this and the compiled book; nothing reads a clock.
struct family {
    std::optional<std::string> municipality; ///< CBS code
    std::optional<date> as_of;               ///< required to evaluate; the loader insists on it
    std::optional<std::string> role;         ///< of the professional who asks
    fact_values household;
    std::optional<std::vector<person>> adults;   ///< absent: not known who they are
    std::optional<std::vector<person>> children; ///< absent: not known who they are
    bool adults_incomplete = false;
    bool children_incomplete = false;
    std::vector<signal_record> signals;
    std::vector<screening_record> screenings;
    std::vector<receipt_record> receives;
    std::vector<consent_record> consents;
    std::vector<progress_record> progress;
};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
