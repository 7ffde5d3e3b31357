// SPDX-License-Identifier: BSL-1.0
#include "targets.hpp"

namespace fuzz {

const std::vector<target>& all_targets() {
    static const std::vector<target> all{
        {"book", book},         {"family", family},     {"layers", layers},        {"check", check},
        {"prove", prove},       {"evaluate", evaluate}, {"lines", lines},          {"plan", plan},
        {"verdicts", verdicts}, {"witness", witness},   {"round_trip", round_trip}};
    return all;
}

} // namespace fuzz
