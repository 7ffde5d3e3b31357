// SPDX-License-Identifier: BSL-1.0
// Chance that is the same on every compiler and platform: no std distributions.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chance {

/// A small generator (splitmix64). Equal seeds give equal throws everywhere.
class dice {
public:
    explicit dice(std::uint64_t seed) noexcept : state_(seed * 0x9E3779B97F4A7C15ULL + 0x1234567) {}

    /// Throws what the bytes say, one byte for each small throw, so that a fuzzer can change one choice and leave the
    /// others; after the last byte like the dice of seed 0. The bytes must live as long.
    explicit dice(std::string_view bytes) noexcept : dice(std::uint64_t{0}) { bytes_ = bytes; }

    [[nodiscard]] std::uint64_t next() noexcept {
        if (!bytes_.empty()) {
            return next_bytes(sizeof(std::uint64_t));
        }
        state_ += 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }

    /// 0 to count - 1; 0 where count is 0.
    [[nodiscard]] std::size_t below(std::size_t count) noexcept {
        if (count == 0) {
            return 0;
        }
        const bool is_small = count <= 256 && !bytes_.empty();
        return static_cast<std::size_t>((is_small ? next_bytes(1) : next()) % count);
    }

    /// least to most, both possible.
    [[nodiscard]] std::int64_t between(std::int64_t least, std::int64_t most) noexcept {
        return least + static_cast<std::int64_t>(below(static_cast<std::size_t>(most - least + 1)));
    }
    [[nodiscard]] std::int32_t between_days(std::int32_t least, std::int32_t most) noexcept {
        return static_cast<std::int32_t>(between(least, most));
    }

    /// True so many times in a hundred.
    [[nodiscard]] bool percent(std::size_t chance_of_it) noexcept { return below(100) < chance_of_it; }

    /// One of the items. There must be one.
    template <class Item>
    [[nodiscard]] const Item& one_of(const std::vector<Item>& items) noexcept {
        return items[below(items.size())];
    }

    template <class Item>
    void shuffle(std::vector<Item>& items) {
        for (std::size_t index = items.size(); index > 1; --index) {
            std::swap(items[index - 1], items[below(index)]);
        }
    }

private:
    [[nodiscard]] std::uint64_t next_bytes(std::size_t most) noexcept {
        std::uint64_t made = 0;
        for (const char one : bytes_.substr(0, most)) {
            made = made << 8U | static_cast<unsigned char>(one);
        }
        bytes_.remove_prefix(std::min(most, bytes_.size()));
        return made;
    }

    std::uint64_t state_;
    std::string_view bytes_;
};

/// So many cases, times the environment variable ZORGPAD_TEST_FACTOR where it is set (a whole number or a fraction).
[[nodiscard]] inline std::uint64_t cases(std::uint64_t usual) {
    const char* const factor = std::getenv("ZORGPAD_TEST_FACTOR");
    if (factor == nullptr) {
        return usual;
    }
    const double times = std::strtod(factor, nullptr);
    return times <= 0 ? usual : static_cast<std::uint64_t>(static_cast<double>(usual) * times) + 1;
}

} // namespace chance
