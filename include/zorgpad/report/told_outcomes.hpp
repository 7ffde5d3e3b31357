// SPDX-License-Identifier: BSL-1.0
// What a plan tells of each scheme and step, so that two plans can be held against each other.
#pragma once

#include <zorgpad/evaluate/evaluate.hpp>

#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

/// By scheme and by node: what is told, of whom. A step is there, possible, blocked or missed; what it waits for is not
/// about what the family is.
class told_outcomes {
public:
    explicit told_outcomes(const plan& made) {
        for (const plan_scheme& one : made.schemes) {
            std::string& told = schemes_[one.scheme];
            told += std::string(one.of) + ":" + std::to_string(static_cast<int>(one.is));
            told += one.deadline ? to_string(*one.deadline) + ";" : ";";
        }
        for (const plan_step& one : made.steps) {
            steps_[one.node] += std::string(one.of) + ":" + std::to_string(static_cast<int>(told_of(one.status))) + ";";
        }
        for (auto* all : {&schemes_, &steps_}) {
            for (auto& [which, told] : *all) {
                told = in_order(told);
            }
        }
    }

    [[nodiscard]] bool differs_in_scheme(const told_outcomes& other, compiled::index scheme) const {
        return told_of(schemes_, scheme) != told_of(other.schemes_, scheme);
    }
    [[nodiscard]] bool differs_in_step(const told_outcomes& other, compiled::index node) const {
        return told_of(steps_, node) != told_of(other.steps_, node);
    }

private:
    using told_by_index = std::map<compiled::index, std::string>;

    [[nodiscard]] static step_status told_of(step_status is) noexcept {
        return is == step_status::possible || is == step_status::blocked || is == step_status::missed
                   ? is
                   : step_status::now;
    }

    [[nodiscard]] static std::string told_of(const told_by_index& all, compiled::index which) {
        const auto found = all.find(which);
        return found == all.end() ? std::string() : found->second;
    }

    /// The order of persons in a plan is about more than one outcome.
    [[nodiscard]] static std::string in_order(const std::string& told) {
        std::vector<std::string> parts;
        for (std::size_t place = 0; place < told.size();) {
            const std::size_t end = told.find(';', place);
            parts.push_back(told.substr(place, end + 1 - place));
            place = end + 1;
        }
        std::sort(parts.begin(), parts.end());
        std::string joined;
        for (const std::string& part : parts) {
            joined += part;
        }
        return joined;
    }

    told_by_index schemes_;
    told_by_index steps_;
};

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
