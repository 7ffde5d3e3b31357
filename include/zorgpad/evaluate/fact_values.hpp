// SPDX-License-Identifier: BSL-1.0
// The value of a fact, from the number that it is compiled to.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>
#include <zorgpad/model/family.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// What a family states for a number in the scale of the fact (compiled::bound): hundredths, days, or the place of an
/// option, which must be one.
[[nodiscard]] inline fact_value value_of(const compiled::fact& fact, std::int64_t number) {
    switch (fact.type) {
    case fact_type::flag:
        return number != 0;
    case fact_type::count:
        return decimal::whole(number);
    case fact_type::percent:
    case fact_type::money:
        return decimal{number};
    case fact_type::date:
        return date{static_cast<std::int32_t>(number)};
    case fact_type::choice:
        break;
    }
    return fact.options[static_cast<std::size_t>(number)].id;
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
