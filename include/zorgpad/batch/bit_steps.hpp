// SPDX-License-Identifier: BSL-1.0
// The hot loops of judging many families: over words of 64 truths and over columns of numbers. Everything here has a
// portable form; some loops have a second one for processors with AVX2 and BMI2, chosen when the program runs. Both
// give the same bits.
//
// Why so:
// - Comparing a column with a threshold makes one bit of four bytes. A compiler does not find the way to pack the bits;
//   with AVX2, 32 numbers are compared in four instructions and packed in five.
// - "Some child" is an or over rows that lie in segments of a bit string. Adding the ones of all rows but the last of
// each
//   segment makes a carry run into the last row exactly where some bit of the segment is set: five instructions for 64
//   rows however long the segments are, and carries run on into the next word for segments that lie across.
// - What stands at the last rows is then moved to the bits of the families: gathered by one mask and scattered by
// another,
//   which BMI2 does in one instruction each.
#pragma once

#include <zorgpad/batch/family_columns.hpp>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// Which form of the hot loops to use.
enum class machine : std::uint8_t { portable, avx2 };

/// The best form for this processor. O(1).
[[nodiscard]] inline machine best_machine() noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi2") != 0 ? machine::avx2
                                                                                      : machine::portable;
#else
    return machine::portable;
#endif
}

/// How many bits are set. (Without a promise of the popcnt instruction a builtin is a call; this is not.)
[[nodiscard]] constexpr std::size_t count_bits(word bits) noexcept {
    bits -= (bits >> 1U) & 0x5555555555555555U;
    bits = (bits & 0x3333333333333333U) + ((bits >> 2U) & 0x3333333333333333U);
    bits = (bits + (bits >> 4U)) & 0x0F0F0F0F0F0F0F0FU;
    return static_cast<std::size_t>((bits * 0x0101010101010101U) >> 56U);
}

namespace portable {

/// One bit for each of 64 numbers a word: whether it is at most (or equal to) a limit.
template <class Number>
void compare_at_most(const Number* numbers, std::size_t words, Number limit, word* to) noexcept {
    for (std::size_t which = 0; which < words; ++which, numbers += word_bits) {
        word bits = 0;
        for (std::size_t bit = 0; bit < word_bits; ++bit) {
            bits |= word{numbers[bit] <= limit} << bit;
        }
        to[which] = bits;
    }
}
template <class Number>
void compare_equal(const Number* numbers, std::size_t words, Number limit, word* to) noexcept {
    for (std::size_t which = 0; which < words; ++which, numbers += word_bits) {
        word bits = 0;
        for (std::size_t bit = 0; bit < word_bits; ++bit) {
            bits |= word{numbers[bit] == limit} << bit;
        }
        to[which] = bits;
    }
}

/// How many bits under a mask are set.
[[nodiscard]] inline std::size_t count_masked(const word* bits, const word* mask, std::size_t words) noexcept {
    std::size_t count = 0;
    for (std::size_t which = 0; which < words; ++which) {
        count += count_bits(bits[which] & mask[which]);
    }
    return count;
}

/// The bits under a mask, moved together to the low end.
[[nodiscard]] inline word gather(word bits, word mask) noexcept {
    word made = 0;
    for (std::size_t place = 0; mask != 0; mask &= mask - 1, ++place) {
        made |= word{(bits & mask & (~mask + 1)) != 0} << place;
    }
    return made;
}
/// The opposite: low bits moved to the places of a mask.
[[nodiscard]] inline word scatter(word bits, word mask) noexcept {
    word made = 0;
    for (; mask != 0; mask &= mask - 1, bits >>= 1U) {
        made |= (bits & 1U) != 0 ? mask & (~mask + 1) : 0;
    }
    return made;
}

/// Moves the bits under one string of masks to the places of another with as many bits.
inline void move_bits(const word* bits, const word* from, std::size_t from_words, const word* to_masks,
                      std::size_t to_words, word* to) noexcept {
    word held = 0; // gathered and not yet scattered
    std::size_t count = 0;
    std::size_t next = 0;
    for (std::size_t which = 0; which < to_words; ++which) {
        const std::size_t wanted = count_bits(to_masks[which]);
        word taken = held;
        std::size_t have = count;
        held = 0;
        count = 0;
        while (have < wanted && next < from_words) {
            const word more = gather(bits[next], from[next]);
            const std::size_t added = count_bits(from[next]);
            ++next;
            taken |= more << have;
            if (have + added > word_bits) {
                held = more >> (word_bits - have);
                count = have + added - word_bits;
            }
            have = have + added > word_bits ? word_bits : have + added;
        }
        to[which] = scatter(taken, to_masks[which]);
        // What was not needed goes before what did not fit.
        if (wanted < have) {
            const std::size_t left = have - wanted;
            held = (taken >> wanted) | (held << left);
            count += left;
        }
    }
}

} // namespace portable

#if defined(__x86_64__) && defined(__GNUC__)
namespace avx2 {

[[gnu::target("avx2,bmi2")]] inline void compare_at_most(const std::int32_t* numbers, std::size_t words,
                                                         std::int32_t limit, word* to) noexcept {
    const __m256i than = _mm256_set1_epi32(limit);
    const __m256i order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
    for (std::size_t which = 0; which < words; ++which) {
        word above = 0;
        for (unsigned half = 0; half < 2; ++half, numbers += 32) {
            const auto* from = reinterpret_cast<const __m256i*>(numbers);
            const __m256i first = _mm256_packs_epi32(_mm256_cmpgt_epi32(_mm256_loadu_si256(from), than),
                                                     _mm256_cmpgt_epi32(_mm256_loadu_si256(from + 1), than));
            const __m256i second = _mm256_packs_epi32(_mm256_cmpgt_epi32(_mm256_loadu_si256(from + 2), than),
                                                      _mm256_cmpgt_epi32(_mm256_loadu_si256(from + 3), than));
            const __m256i bytes = _mm256_permutevar8x32_epi32(_mm256_packs_epi16(first, second), order);
            above |= word{static_cast<std::uint32_t>(_mm256_movemask_epi8(bytes))} << (half * 32U);
        }
        to[which] = ~above;
    }
}

[[gnu::target("avx2,bmi2")]] inline void compare_equal(const std::int32_t* numbers, std::size_t words,
                                                       std::int32_t limit, word* to) noexcept {
    const __m256i than = _mm256_set1_epi32(limit);
    const __m256i order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
    for (std::size_t which = 0; which < words; ++which) {
        word equal = 0;
        for (unsigned half = 0; half < 2; ++half, numbers += 32) {
            const auto* from = reinterpret_cast<const __m256i*>(numbers);
            const __m256i first = _mm256_packs_epi32(_mm256_cmpeq_epi32(_mm256_loadu_si256(from), than),
                                                     _mm256_cmpeq_epi32(_mm256_loadu_si256(from + 1), than));
            const __m256i second = _mm256_packs_epi32(_mm256_cmpeq_epi32(_mm256_loadu_si256(from + 2), than),
                                                      _mm256_cmpeq_epi32(_mm256_loadu_si256(from + 3), than));
            const __m256i bytes = _mm256_permutevar8x32_epi32(_mm256_packs_epi16(first, second), order);
            equal |= word{static_cast<std::uint32_t>(_mm256_movemask_epi8(bytes))} << (half * 32U);
        }
        to[which] = equal;
    }
}

[[gnu::target("avx2,bmi2,popcnt")]] inline std::size_t count_masked(const word* bits, const word* mask,
                                                                    std::size_t words) noexcept {
    std::size_t count = 0;
    for (std::size_t which = 0; which < words; ++which) {
        count += static_cast<std::size_t>(__builtin_popcountll(bits[which] & mask[which]));
    }
    return count;
}

/// As portable::move_bits. Written out again, as a function for this processor is not inlined into a loop for all.
[[gnu::target("avx2,bmi2,popcnt")]] inline void move_bits(const word* bits, const word* from, std::size_t from_words,
                                                          const word* to_masks, std::size_t to_words,
                                                          word* to) noexcept {
    word held = 0;
    std::size_t count = 0;
    std::size_t next = 0;
    for (std::size_t which = 0; which < to_words; ++which) {
        const auto wanted = static_cast<std::size_t>(__builtin_popcountll(to_masks[which]));
        word taken = held;
        std::size_t have = count;
        held = 0;
        count = 0;
        while (have < wanted && next < from_words) {
            const word more = _pext_u64(bits[next], from[next]);
            const auto added = static_cast<std::size_t>(__builtin_popcountll(from[next]));
            ++next;
            taken |= more << have;
            if (have + added > word_bits) {
                held = more >> (word_bits - have);
                count = have + added - word_bits;
            }
            have = have + added > word_bits ? word_bits : have + added;
        }
        to[which] = _pdep_u64(taken, to_masks[which]);
        if (wanted < have) {
            const std::size_t left = have - wanted;
            held = (taken >> wanted) | (held << left);
            count += left;
        }
    }
}

} // namespace avx2
#endif

/// The hot loops in one of their forms.
class bit_machine {
public:
    explicit bit_machine(machine which) noexcept : which_(which) {}

    void compare_at_most(const std::int32_t* numbers, std::size_t words, std::int32_t limit, word* to) const noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
        if (which_ == machine::avx2) {
            avx2::compare_at_most(numbers, words, limit, to);
            return;
        }
#endif
        portable::compare_at_most(numbers, words, limit, to);
    }
    void compare_equal(const std::int32_t* numbers, std::size_t words, std::int32_t limit, word* to) const noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
        if (which_ == machine::avx2) {
            avx2::compare_equal(numbers, words, limit, to);
            return;
        }
#endif
        portable::compare_equal(numbers, words, limit, to);
    }
    [[nodiscard]] std::size_t count_masked(const word* bits, const word* mask, std::size_t words) const noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
        if (which_ == machine::avx2) {
            return avx2::count_masked(bits, mask, words);
        }
#endif
        return portable::count_masked(bits, mask, words);
    }
    void move_bits(const word* bits, const word* from, std::size_t from_words, const word* to_masks,
                   std::size_t to_words, word* to) const noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
        if (which_ == machine::avx2) {
            avx2::move_bits(bits, from, from_words, to_masks, to_words, to);
            return;
        }
#endif
        portable::move_bits(bits, from, from_words, to_masks, to_words, to);
    }

private:
    machine which_;
};

/// At the last row of each segment: whether some bit of the segment is set. Other bits are zero. `to` may be `bits`.
inline void any_of_segments(const word* bits, const word* inner, const word* ends, std::size_t words,
                            word* to) noexcept {
    word carry = 0;
    for (std::size_t which = 0; which < words; ++which) {
        const word here = bits[which];
        const word some = here & inner[which];
        const word sum = some + inner[which];
        const word all = sum + carry;
        carry = word{sum < some} | word{all < sum};
        to[which] = (all | here) & ends[which];
    }
}

/// Sets all bits of the segments whose first bit is set. `to` may be `firsts`.
inline void fill_segments(const word* firsts, const word* inner, const word* ends, std::size_t words,
                          word* to) noexcept {
    word carry = 0;
    for (std::size_t which = 0; which < words; ++which) {
        // The first bit, added to the ones of all but the last row, turns the whole segment around.
        const word sum = firsts[which] + inner[which];
        const word all = sum + carry;
        carry = word{sum < inner[which]} | word{all < sum};
        to[which] = (inner[which] ^ all) & (inner[which] | ends[which]);
    }
}

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
