// SPDX-License-Identifier: BSL-1.0
// Money and percentages, exact: decimals of two places, and products of them as fractions. Never floating point.
#pragma once

#include <zorgpad/version.hpp>

#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// A number with at most two decimals, as hundredths: euros as cents, percents as hundredths of a percent.
struct decimal {
    std::int64_t hundredths = 0;

    [[nodiscard]] static constexpr decimal whole(std::int64_t number) noexcept { return decimal{number * 100}; }
    [[nodiscard]] constexpr bool is_whole() const noexcept { return hundredths % 100 == 0; }

    friend constexpr bool operator==(decimal left, decimal right) noexcept {
        return left.hundredths == right.hundredths;
    }
    friend constexpr bool operator!=(decimal left, decimal right) noexcept {
        return left.hundredths != right.hundredths;
    }
    friend constexpr bool operator<(decimal left, decimal right) noexcept { return left.hundredths < right.hundredths; }
};

/// The greatest size of a number in a book or family: 10^13 hundredths, a hundred billion euros.
inline constexpr std::int64_t greatest_hundredths = 10'000'000'000'000;

enum class decimal_error : std::uint8_t { none, not_a_number, too_many_decimals, out_of_range };

/// Reads a JSON number ("1450", "2027.79", "-0.50", "1e3"): exact, at most two decimals that are not zero.
/// On an error the value is zero and `error`, where given, says which.
[[nodiscard]] constexpr std::optional<decimal> parse_decimal(std::string_view words,
                                                             decimal_error* error = nullptr) noexcept {
    const auto fail = [error](decimal_error kind) -> std::optional<decimal> {
        if (error != nullptr) {
            *error = kind;
        }
        return std::nullopt;
    };
    const bool negative = !words.empty() && words.front() == '-';
    if (negative) {
        words.remove_prefix(1);
    }
    // The exponent first: it moves the decimal point.
    std::int32_t exponent = 0;
    const std::size_t mark = words.find_first_of("eE");
    std::string_view digits = words.substr(0, mark);
    if (mark != std::string_view::npos) {
        std::string_view power = words.substr(mark + 1);
        bool power_negative = false;
        if (!power.empty() && (power.front() == '+' || power.front() == '-')) {
            power_negative = power.front() == '-';
            power.remove_prefix(1);
        }
        if (power.empty()) {
            return fail(decimal_error::not_a_number);
        }
        for (const char digit : power) {
            if (digit < '0' || digit > '9') {
                return fail(decimal_error::not_a_number);
            }
            exponent = exponent > 10'000 ? exponent : exponent * 10 + (digit - '0');
        }
        exponent = power_negative ? -exponent : exponent;
    }
    // Each digit stands at a power of ten; hundredths are the digits down to 10^-2.
    const std::size_t point = digits.find('.');
    std::int32_t place =
        static_cast<std::int32_t>((point == std::string_view::npos ? digits.size() : point)) - 1 + exponent;
    if (digits.empty() || point == 0 || point + 1 == digits.size() ||
        (point != std::string_view::npos && digits.find('.', point + 1) != std::string_view::npos)) {
        return fail(decimal_error::not_a_number);
    }
    std::int64_t hundredths = 0;
    for (const char digit : digits) {
        if (digit == '.') {
            continue;
        }
        if (digit < '0' || digit > '9') {
            return fail(decimal_error::not_a_number);
        }
        if (digit != '0' || hundredths != 0) {
            if (place < -2) {
                if (digit != '0') {
                    return fail(decimal_error::too_many_decimals);
                }
            } else {
                hundredths = hundredths * 10 + (digit - '0');
                if (hundredths > greatest_hundredths) {
                    return fail(decimal_error::out_of_range);
                }
            }
        }
        --place;
    }
    // Digits that were not written, between the last one and the hundredths.
    for (; hundredths != 0 && place >= -2; --place) {
        hundredths *= 10;
        if (hundredths > greatest_hundredths) {
            return fail(decimal_error::out_of_range);
        }
    }
    if (error != nullptr) {
        *error = decimal_error::none;
    }
    return decimal{negative ? -hundredths : hundredths};
}

/// "1450", "2027.79", "-0.50".
[[nodiscard]] inline std::string to_string(decimal number) {
    const bool negative = number.hundredths < 0;
    const std::int64_t size = negative ? -number.hundredths : number.hundredths;
    std::string words = negative ? "-" : "";
    words += std::to_string(size / 100);
    if (size % 100 != 0) {
        words += '.';
        words += static_cast<char>('0' + size % 100 / 10);
        words += static_cast<char>('0' + size % 10);
    }
    return words;
}

/// An exact fraction in lowest terms, denominator above zero: a norm, or a percentage of a percentage of one.
struct fraction {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
    friend constexpr bool operator==(fraction left, fraction right) noexcept {
        return left.numerator == right.numerator && left.denominator == right.denominator;
    }
};

[[nodiscard]] constexpr fraction lowest_terms(std::int64_t numerator, std::int64_t denominator) noexcept {
    const std::int64_t divisor = std::gcd(numerator, denominator);
    return divisor == 0 ? fraction{0, 1} : fraction{numerator / divisor, denominator / divisor};
}

[[nodiscard]] constexpr fraction to_fraction(decimal number) noexcept { return lowest_terms(number.hundredths, 100); }

namespace detail {

/// The product, or nothing where 64 bits do not hold it.
[[nodiscard]] constexpr std::optional<std::int64_t> checked_product(std::int64_t left, std::int64_t right) noexcept {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    const std::int64_t size_left = left < 0 ? -left : left;
    const std::int64_t size_right = right < 0 ? -right : right;
    if (size_right != 0 && size_left > most / size_right) {
        return std::nullopt;
    }
    return left * right;
}

} // namespace detail

/// The exact product, or nothing where it does not fit: then what is compared with it is unknown, never rounded.
[[nodiscard]] constexpr std::optional<fraction> product(fraction left, fraction right) noexcept {
    // Reducing crosswise first keeps the parts small.
    const fraction first = lowest_terms(left.numerator, right.denominator);
    const fraction second = lowest_terms(right.numerator, left.denominator);
    const auto numerator = detail::checked_product(first.numerator, second.numerator);
    const auto denominator = detail::checked_product(first.denominator, second.denominator);
    if (!numerator || !denominator) {
        return std::nullopt;
    }
    return fraction{*numerator, *denominator};
}

/// The greatest whole number not above the fraction: a whole number is at most the fraction exactly if it is at most
/// this.
[[nodiscard]] constexpr std::int64_t floor_of(fraction value) noexcept {
    const std::int64_t quotient = value.numerator / value.denominator;
    return value.numerator % value.denominator != 0 && value.numerator < 0 ? quotient - 1 : quotient;
}

/// The least whole number not below the fraction.
[[nodiscard]] constexpr std::int64_t ceiling_of(fraction value) noexcept {
    const std::int64_t quotient = value.numerator / value.denominator;
    return value.numerator % value.denominator != 0 && value.numerator > 0 ? quotient + 1 : quotient;
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
