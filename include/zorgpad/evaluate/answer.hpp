// SPDX-License-Identifier: BSL-1.0
// An answer is a truth, the things it hangs on, and the first later day on which time alone may turn it.
#pragma once

#include <zorgpad/base/calendar.hpp>
#include <zorgpad/base/truth.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// A day far beyond every life: time alone never turns it.
inline constexpr std::int32_t never = std::numeric_limits<std::int32_t>::max();

/// A set of numbers: a run in a set_pool. Most sets have one number or none, and need no pool: one number stands in the
/// set itself.
struct number_set {
    std::uint32_t offset = 0; ///< in the pool, or the only number
    std::uint32_t count = 0;
    [[nodiscard]] constexpr bool empty() const noexcept { return count == 0; }
    friend constexpr bool operator==(number_set left, number_set right) noexcept {
        return left.offset == right.offset && left.count == right.count;
    }
};

/// Sorted sets of numbers in one growing array; sets are shared, never changed. Not for use from several threads at
/// once.
class set_pool {
public:
    /// Sets of more than one number that were made before are gone.
    void clear() noexcept {
        used_ = 0;
        remembered_.fill({});
    }

    /// From now on every set is empty: for who asks only what is true and until when.
    void forget() noexcept { keeps_ = false; }

    [[nodiscard]] number_set single(std::uint32_t number) const noexcept {
        return keeps_ ? number_set{number, 1} : number_set{};
    }

    /// The union. O(size of both); nothing is copied where one holds the other.
    [[nodiscard]] number_set join(number_set left, number_set right) {
        if (right.empty() || left == right) {
            return left;
        }
        return left.empty() ? right : merge(left, right);
    }

    /// The numbers of a set, ascending. A set of one number is where it is: these point into the set that was given.
    [[nodiscard]] const std::uint32_t* begin(const number_set& set) const noexcept {
        return set.count == 1 ? &set.offset : numbers_.data() + set.offset;
    }
    [[nodiscard]] const std::uint32_t* end(const number_set& set) const noexcept { return begin(set) + set.count; }
    const std::uint32_t* begin(number_set&&) const = delete;
    const std::uint32_t* end(number_set&&) const = delete;

private:
    /// The same few unions are asked for over and over (an income and what settles a norm), so the last of them are
    /// remembered.
    [[nodiscard]] number_set merge(number_set left, number_set right) {
        if (!keeps_) {
            return {};
        }
        remembered& known = remembered_[(left.offset * 5 + left.count * 3 + right.offset * 7 + right.count) % most];
        if (known.left == left && known.right == right) {
            return known.made;
        }
        known = remembered{left, right, unite(left, right)};
        return known.made;
    }

    [[nodiscard]] number_set unite(number_set left, number_set right) {
        if (numbers_.size() < used_ + left.count + right.count) {
            numbers_.resize(2 * (used_ + left.count + right.count));
        }
        std::uint32_t* const into = numbers_.data() + used_;
        std::uint32_t* const last = std::set_union(begin(left), end(left), begin(right), end(right), into);
        const auto count = static_cast<std::uint32_t>(last - into);
        if (count == left.count) {
            return left;
        }
        if (count == right.count) {
            return right;
        }
        used_ += count;
        return number_set{used_ - count, count};
    }

    struct remembered {
        number_set left;
        number_set right;
        number_set made;
    };
    static constexpr std::size_t most = 64;

    std::vector<std::uint32_t> numbers_; ///< as large as it has become; `used_` of it count
    std::uint32_t used_ = 0;
    std::array<remembered, most> remembered_{}; ///< (nothing is asked of two empty sets)
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

/// The same for parts that can be looked at twice: what their truths come to is found first, so that only the sets that
/// count are united. `answer_at(which)` is a reference to an answer.
template <class AnswerAt>
[[nodiscard]] answer join_answers(set_pool& sets, truth deciding, std::size_t count, AnswerAt&& answer_at) {
    truth is = !deciding;
    for (std::size_t which = 0; which < count; ++which) {
        const truth one = answer_at(which).is;
        is = deciding == truth::no ? (is & one) : (is | one);
    }
    answer all{is, never, {}};
    bool is_first = true;
    for (std::size_t which = 0; which < count; ++which) {
        const answer& one = answer_at(which);
        if (is != deciding) {
            all.turns = std::min(all.turns, one.turns);
            all.hangs_on = one.is == is ? sets.join(all.hangs_on, one.hangs_on) : all.hangs_on;
        } else if (one.is == deciding) {
            const bool is_less = is_first || one.hangs_on.count < all.hangs_on.count;
            all.hangs_on = is_less ? one.hangs_on : all.hangs_on;
            all.turns = is_first ? one.turns : std::max(all.turns, one.turns);
            is_first = false;
        }
    }
    return all;
}

[[nodiscard]] inline answer both(set_pool& sets, const answer& left, const answer& right) {
    joined_answer all(sets, truth::no);
    all.add(left);
    all.add(right);
    return all.result();
}

/// The same of answers that hang on one set.
[[nodiscard]] constexpr answer both_of_one_set(const answer& left, const answer& right) noexcept {
    const bool both_no = left.is == truth::no && right.is == truth::no;
    const bool one_no = left.is == truth::no || right.is == truth::no;
    const std::int32_t turns = both_no  ? std::max(left.turns, right.turns)
                               : one_no ? (left.is == truth::no ? left.turns : right.turns)
                                        : std::min(left.turns, right.turns);
    return answer{left.is & right.is, turns, left.hangs_on};
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
