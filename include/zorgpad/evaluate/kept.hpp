// SPDX-License-Identifier: BSL-1.0
// Values that a plan keeps alive for its parts: a plan of a thousand short lists takes a handful of allocations.
#pragma once

#include <zorgpad/version.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// A list of values that a plan keeps. Reading it is as reading a vector; copying it copies no values. Good for as long
/// as the plan, or a copy of it, lives.
template <class Value>
class kept_list {
public:
    using value_type = Value;
    using const_iterator = const Value*;

    constexpr kept_list() noexcept = default;
    constexpr kept_list(const Value* first, std::size_t count) noexcept : first_(first), count_(count) {}

    [[nodiscard]] constexpr const Value* begin() const noexcept { return first_; }
    [[nodiscard]] constexpr const Value* end() const noexcept { return first_ + count_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return count_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return count_ == 0; }
    [[nodiscard]] constexpr const Value& front() const noexcept { return *first_; }
    [[nodiscard]] constexpr const Value& operator[](std::size_t which) const noexcept { return first_[which]; }

    /// Equal values in the same order.
    friend bool operator==(const kept_list& left, const kept_list& right) {
        return std::equal(left.begin(), left.end(), right.begin(), right.end());
    }
    friend bool operator!=(const kept_list& left, const kept_list& right) { return !(left == right); }

private:
    const Value* first_ = nullptr;
    std::size_t count_ = 0;
};

/// Where lists of one kind of value stand. It grows by whole blocks, so that what was handed out stays in its place.
template <class Value>
class keeper {
public:
    keeper() = default;
    keeper(const keeper&) = delete;
    keeper& operator=(const keeper&) = delete;

    /// Room for so many values, to be filled in.
    [[nodiscard]] Value* room_for(std::size_t count) {
        if (left_ < count) {
            left_ = std::max(2 * last_, std::max(count, least));
            last_ = left_;
            blocks_.push_back(std::make_unique<Value[]>(left_));
            next_ = blocks_.back().get();
        }
        Value* const room = next_;
        next_ += count;
        left_ -= count;
        return room;
    }

    template <class Iterator>
    [[nodiscard]] kept_list<Value> keep(Iterator first, Iterator last) {
        const auto count = static_cast<std::size_t>(last - first);
        if (count == 0) {
            return {};
        }
        Value* const room = room_for(count);
        std::copy(first, last, room);
        return kept_list<Value>(room, count);
    }

private:
    static constexpr std::size_t least = 64;
    std::vector<std::unique_ptr<Value[]>> blocks_;
    Value* next_ = nullptr; ///< the first free place of the last block
    std::size_t left_ = 0;  ///< how many places are free from there
    std::size_t last_ = 0;  ///< how many the last block has
};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
