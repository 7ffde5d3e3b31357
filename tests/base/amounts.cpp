// SPDX-License-Identifier: BSL-1.0
// Money and percentages.
#include "catch.hpp"
#include <zorgpad/base/amount.hpp>

using namespace zorgpad;

namespace {

std::optional<std::int64_t> read(const std::string& words) {
    const auto number = parse_decimal(words);
    return number ? std::optional<std::int64_t>(number->hundredths) : std::nullopt;
}

decimal_error error_of(const std::string& words) {
    decimal_error error = decimal_error::none;
    (void)parse_decimal(words, &error);
    return error;
}

} // namespace

TEST_CASE("a number is read exactly, to the cent") {
    CHECK(read("0") == 0);
    CHECK(read("1450") == 145000);
    CHECK(read("2027.79") == 202779);
    CHECK(read("-0.50") == -50);
    CHECK(read("0.1") == 10);
    CHECK(read("0.07") == 7);
    CHECK(read("1.500000") == 150);
    CHECK(read("-0") == 0);
}

TEST_CASE("an exponent moves the point and nothing else") {
    CHECK(read("1e3") == 100000);
    CHECK(read("1.5E+2") == 15000);
    CHECK(read("12345e-2") == 12345);
    CHECK(read("1" + std::string(399, '0') + "e-399") == 100);
    CHECK(read("0e999999999999") == 0);
    CHECK(read("0.000e-5") == 0);
}

TEST_CASE("a third decimal is refused, whatever way it is written") {
    CHECK(error_of("1.005") == decimal_error::too_many_decimals);
    CHECK(error_of("12345e-3") == decimal_error::too_many_decimals);
    CHECK(error_of("1e-400") == decimal_error::too_many_decimals);
    CHECK(error_of("0.00000000000000000000001") == decimal_error::too_many_decimals);
}

TEST_CASE("a number too large to be exact is refused") {
    CHECK(read("100000000000") == greatest_hundredths);
    CHECK(error_of("100000000000.01") == decimal_error::out_of_range);
    CHECK(error_of("18446744073709551616") == decimal_error::out_of_range);
    CHECK(error_of(std::string(400, '9')) == decimal_error::out_of_range);
    CHECK(error_of("1e400") == decimal_error::out_of_range);
    CHECK(error_of("-1e99999999999999999999") == decimal_error::out_of_range);
}

TEST_CASE("what is no number is refused") {
    for (const std::string words :
         {"", "-", ".5", "5.", "1.2.3", "1e", "1e+", "e5", "0x10", "1,5", " 1", "1 ", "NaN"}) {
        INFO(words);
        CHECK(error_of(words) == decimal_error::not_a_number);
    }
}

TEST_CASE("a number is written as it was read") {
    for (const std::string words : {"0", "1450", "2027.79", "-0.50", "0.07", "-100000000000"}) {
        CHECK(to_string(*parse_decimal(words)) == words);
    }
    CHECK(to_string(*parse_decimal("1.5")) == "1.50");
}

TEST_CASE("products of norms and percentages are exact, or nothing") {
    const auto low_income = product(to_fraction(decimal{141946}), lowest_terms(120, 100));
    REQUIRE(low_income);
    CHECK(*low_income == lowest_terms(141946 * 120, 100 * 100));
    CHECK(floor_of(fraction{7, 2}) == 3);
    CHECK(floor_of(fraction{-7, 2}) == -4);
    CHECK(ceiling_of(fraction{7, 2}) == 4);
    CHECK(ceiling_of(fraction{-7, 2}) == -3);
    CHECK(floor_of(fraction{4, 2}) == ceiling_of(fraction{4, 2}));
    CHECK_FALSE(product(fraction{greatest_hundredths * 100'000, 1}, fraction{greatest_hundredths, 1}));
    CHECK(product(fraction{greatest_hundredths, 7}, fraction{7, greatest_hundredths}) == fraction{1, 1});
}

TEST_CASE("numbers are the same, or less, by what they are worth") {
    CHECK((decimal{1} == decimal{1} && !(decimal{1} != decimal{1}) && !(decimal{1} < decimal{1})));
    CHECK((decimal{1} != decimal{2} && !(decimal{1} == decimal{2}) && decimal{1} < decimal{2}));
    CHECK_FALSE(decimal{2} < decimal{1});
    CHECK(decimal::whole(3) == decimal{300});
    CHECK(decimal{300}.is_whole());
    CHECK(decimal{0}.is_whole());
    CHECK_FALSE(decimal{301}.is_whole());
    CHECK_FALSE(decimal{350}.is_whole());
    CHECK_FALSE(fraction{1, 2} == fraction{1, 3});
    CHECK_FALSE(fraction{1, 2} == fraction{2, 2});
}

TEST_CASE("every digit, sign and letter of a number has its meaning") {
    CHECK(read("9876543.21") == 987654321);
    CHECK(read("1E2") == 10000);
    CHECK(read("1e-2") == 1);
    CHECK(read("1e-1") == 10);
    CHECK(read("10e-3") == 1);
    CHECK(read("-1.5e1") == -1500);
    CHECK(read("0.01e1") == 10);
    CHECK(read("1e+0") == 100);
    CHECK(read("1e09") == 100'000'000'000);
    CHECK(read("90e-2") == 90);
    CHECK(read("-100000000000") == -greatest_hundredths);
    CHECK(read("100000000000.00") == greatest_hundredths);
    for (const std::string words : {"/",    ":",  "1/", "1:",   "1e/", "1e:", "1e-",   "-.5",   "--1", "1e5.",
                                    "1.e5", "..", ".",  "1..2", "e",   "-e5", "1e1e1", "1e--1", "+1",  "1.2e3.4"}) {
        INFO(words);
        CHECK(error_of(words) == decimal_error::not_a_number);
        CHECK_FALSE(read(words));
    }
    CHECK(error_of("12.34") == decimal_error::none);
    CHECK(error_of("1.001") == decimal_error::too_many_decimals);
    CHECK(error_of("0.001") == decimal_error::too_many_decimals);
    CHECK(error_of("-100000000000.01") == decimal_error::out_of_range);
    CHECK(error_of("100000000001") == decimal_error::out_of_range);
    CHECK(error_of("1e11") == decimal_error::none);
    CHECK(error_of("1.1e11") == decimal_error::out_of_range);
}

TEST_CASE("an error that was told before is forgotten when a number is read") {
    decimal_error error = decimal_error::out_of_range;
    CHECK(parse_decimal("1", &error));
    CHECK(error == decimal_error::none);
}

TEST_CASE("every number of cents is written so that it is read again") {
    for (std::int64_t hundredths = -1205; hundredths <= 1205; ++hundredths) {
        const std::string words = to_string(decimal{hundredths});
        INFO(words);
        REQUIRE(read(words) == hundredths);
        const std::size_t point = words.find('.');
        REQUIRE((point == std::string::npos) == (hundredths % 100 == 0));
        REQUIRE((point == std::string::npos || words.size() - point == 3));
    }
}

TEST_CASE("fractions are in lowest terms and rounded away to whole numbers on both sides") {
    CHECK(lowest_terms(0, 0) == fraction{0, 1});
    CHECK(lowest_terms(0, 5) == fraction{0, 1});
    CHECK(lowest_terms(-4, 6) == fraction{-2, 3});
    CHECK(to_fraction(decimal{150}) == fraction{3, 2});
    for (std::int64_t numerator = -30; numerator <= 30; ++numerator) {
        for (std::int64_t denominator = 1; denominator <= 7; ++denominator) {
            const std::int64_t floor = floor_of({numerator, denominator});
            const std::int64_t ceiling = ceiling_of({numerator, denominator});
            INFO(numerator << "/" << denominator);
            REQUIRE((floor * denominator <= numerator && numerator < (floor + 1) * denominator));
            REQUIRE((ceiling * denominator >= numerator && numerator > (ceiling - 1) * denominator));
        }
    }
}

TEST_CASE("a product that does not fit 64 bits is nothing, whatever the signs, and one that just fits is exact") {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max(); // 7 · 7 · 73 · 127 · 337 · 92737 · 649657
    for (const std::int64_t left : {std::int64_t{-1}, std::int64_t{1}}) {
        for (const std::int64_t right : {std::int64_t{-1}, std::int64_t{1}}) {
            CHECK(product(fraction{left * (most / 7), 1}, fraction{right * 7, 1}) == fraction{left * right * most, 1});
            CHECK_FALSE(product(fraction{left * (most / 7), 1}, fraction{right * 8, 1}));
            CHECK_FALSE(product(fraction{left, most / 7}, fraction{right, 8}));
        }
    }
    CHECK(product(fraction{0, 1}, fraction{most, 1}) == fraction{0, 1});
    CHECK(product(fraction{most, 1}, fraction{0, 1}) == fraction{0, 1});
    CHECK(product(fraction{2, 3}, fraction{-3, 4}) == fraction{-1, 2});
}
