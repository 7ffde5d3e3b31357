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
