// SPDX-License-Identifier: BSL-1.0
// An answer is a truth, the things it hangs on, and the first later day on which time alone may turn it.
#pragma once

#include <zorgpad/base/calendar.hpp>
#include <zorgpad/base/truth.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <limits>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// A day far beyond every life: time alone never turns it.
inline constexpr std::int32_t never = std::numeric_limits<std::int32_t>::max();

/// A set of numbers, as a run in a set_pool. The empty set needs no pool.
struct number_set {
    std::uint32_t offset = 0;
    std::uint32_t count = 0;
    [[nodiscard]] constexpr bool empty() const noexcept { return count == 0; }
};

/// Sorted sets of numbers in one growing array; sets are shared, never changed. Not for use from several threads at
/// once.
class set_pool {
public:
    void clear() noexcept { numbers_.clear(); }

    /// From now on every set is empty: for who asks only what is true and until when.
    void forget() noexcept {
        keeps_ = false;
        numbers_.clear();
    }

    [[nodiscard]] number_set single(std::uint32_t number) {
        if (!keeps_) {
            return {};
        }
        numbers_.push_back(number);
        return number_set{static_cast<std::uint32_t>(numbers_.size() - 1), 1};
    }

    /// The union. O(size of both); nothing is copied where one holds the other.
    [[nodiscard]] number_set join(number_set left, number_set right) {
        if (!keeps_) {
            return {};
        }
        if (right.empty() || (left.offset == right.offset && left.count == right.count)) {
            return left;
        }
        if (left.empty()) {
            return right;
        }
        merged_.clear();
        std::set_union(begin(left), end(left), begin(right), end(right), std::back_inserter(merged_));
        if (merged_.size() == left.count) {
            return left;
        }
        if (merged_.size() == right.count) {
            return right;
        }
        const number_set made{static_cast<std::uint32_t>(numbers_.size()), static_cast<std::uint32_t>(merged_.size())};
        numbers_.insert(numbers_.end(), merged_.begin(), merged_.end());
        return made;
    }

    [[nodiscard]] const std::uint32_t* begin(number_set set) const noexcept { return numbers_.data() + set.offset; }
    [[nodiscard]] const std::uint32_t* end(number_set set) const noexcept { return begin(set) + set.count; }

private:
    std::vector<std::uint32_t> numbers_;
    std::vector<std::uint32_t> merged_;
    bool keeps_ = true;
};

/// `hangs_on`: of an unknown answer the things it waits for; of a definite one the things that settled it, which
/// suffice.
struct answer {
    truth is = truth::unknown;
    std::int32_t turns = never; ///< as days since 1970
    number_set hangs_on;
};

/// Joins answers by and or by or, in any number. The day of turning is that of the part that decides: the latest of the
/// deciding parts where any one of them settles it, otherwise the earliest of all.
class joined_answer {
public:
    /// `deciding` is no for and, yes for or.
    constexpr joined_answer(set_pool& sets, truth deciding) noexcept : sets_(sets), deciding_(deciding) {}

    void add(const answer& part) {
        if (part.is == deciding_) {
            // Any deciding part suffices; the one that hangs on least says it best.
            if (!decided_ || part.hangs_on.count < settled_.count) {
                settled_ = part.hangs_on;
            }
            decided_turn_ = decided_ ? std::max(decided_turn_, part.turns) : part.turns;
            decided_ = true;
        } else if (part.is == truth::unknown) {
            waiting_ = sets_.join(waiting_, part.hangs_on);
            is_unknown_ = true;
        } else if (!is_unknown_ && !decided_) {
            settled_ = sets_.join(settled_, part.hangs_on);
        }
        earliest_ = std::min(earliest_, part.turns);
    }

    [[nodiscard]] answer result() const noexcept {
        if (decided_) {
            return answer{deciding_, decided_turn_, settled_};
        }
        if (is_unknown_) {
            return answer{truth::unknown, earliest_, waiting_};
        }
        return answer{!deciding_, earliest_, settled_};
    }

private:
    set_pool& sets_;
    truth deciding_;
    bool decided_ = false;
    bool is_unknown_ = false;
    std::int32_t decided_turn_ = never;
    std::int32_t earliest_ = never;
    number_set settled_;
    number_set waiting_;
};

[[nodiscard]] inline answer both(set_pool& sets, const answer& left, const answer& right) {
    joined_answer all(sets, truth::no);
    all.add(left);
    all.add(right);
    return all.result();
}

[[nodiscard]] inline answer either(set_pool& sets, const answer& left, const answer& right) {
    joined_answer any(sets, truth::yes);
    any.add(left);
    any.add(right);
    return any.result();
}

[[nodiscard]] constexpr answer opposite(answer of) noexcept {
    of.is = !of.is;
    return of;
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
