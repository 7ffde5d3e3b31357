// SPDX-License-Identifier: BSL-1.0
// A value where there is one, and every finding made on the way.
#pragma once

#include <zorgpad/base/finding.hpp>

#include <optional>
#include <utility>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// The result of reading, merging or compiling: a whole value or none, never half of one, and all findings in one pass.
/// There is a value exactly where no finding is an error. Bad input is never thrown as an exception.
template <class Value>
class outcome {
public:
    outcome(std::optional<Value> value, findings found) : value_(std::move(value)), findings_(std::move(found)) {
        if (has_errors(findings_)) {
            value_.reset();
        }
    }

    [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }

    /// Requires has_value().
    [[nodiscard]] const Value& operator*() const& noexcept { return *value_; }
    [[nodiscard]] Value& operator*() & noexcept { return *value_; }
    [[nodiscard]] Value&& operator*() && noexcept { return *std::move(value_); }
    [[nodiscard]] const Value* operator->() const noexcept { return &*value_; }

    /// Everything found, in a stable order, errors and lesser ones.
    [[nodiscard]] const zorgpad::findings& findings() const noexcept { return findings_; }

private:
    std::optional<Value> value_;
    zorgpad::findings findings_;
};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
