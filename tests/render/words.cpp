// SPDX-License-Identifier: BSL-1.0
#include <zorgpad/render/layout.hpp>
#include <zorgpad/render/words.hpp>

#include <catch.hpp>

using namespace zorgpad;
using namespace zorgpad::render;

TEST_CASE("money is written to the cent, as each language does") {
    CHECK(money_words(170335, language::nl) == "€ 1.703,35");
    CHECK(money_words(170335, language::en) == "€1,703.35");
    CHECK(money_words(5, language::nl) == "€ 0,05");
    CHECK(money_words(-1200, language::nl) == "€ -12,00");
    CHECK(money_words(100000000, language::nl) == "€ 1.000.000,00");
}

TEST_CASE("percentages keep no decimals that say nothing") {
    CHECK(percent_words(12000, language::nl) == "120%");
    CHECK(percent_words(1250, language::nl) == "12,5%");
    CHECK(percent_words(1250, language::en) == "12.5%");
    CHECK(percent_words(fraction{6, 5}, language::nl) == "120%");
}

TEST_CASE("days are written out") {
    const date day = from_civil(2026, 11, 21);
    CHECK(date_words(day, language::nl) == "21 november 2026");
    CHECK(date_words(day, language::en) == "21 November 2026");
    CHECK(day_words(day, language::nl) == "zaterdag 21 november 2026");
    CHECK(date_words(day_of_year{12, 5}, language::nl) == "5 december");
}

TEST_CASE("periods are counted in the largest unit that fits") {
    CHECK(period_words(period{0, 42}, language::nl) == "6 weken");
    CHECK(period_words(period{0, 7}, language::nl) == "1 week");
    CHECK(period_words(period{0, 10}, language::nl) == "10 dagen");
    CHECK(period_words(period{0, 1}, language::en) == "1 day");
    CHECK(period_words(period{48, 0}, language::nl) == "4 jaar");
    CHECK(period_words(period{1, 0}, language::nl) == "1 maand");
    CHECK(period_words(period{18, 0}, language::nl) == "1 jaar en 6 maanden");
    CHECK(period_words(period{18, 0}, language::en) == "1 year and 6 months");
    CHECK(period_words(period{-10, 0}, language::nl) == "10 maanden");
}

TEST_CASE("lists end in and or or, and long ones are cut") {
    CHECK(list_words({}, language::nl).empty());
    CHECK(list_words({"a"}, language::nl) == "a");
    CHECK(list_words({"a", "b", "c"}, language::nl) == "a, b en c");
    CHECK(list_words({"a", "b", "c"}, language::en, true) == "a, b or c");
    CHECK(short_list_words({"a", "b", "c"}, 2, language::nl) == "a, b en c");
    CHECK(short_list_words({"a", "b", "c", "d"}, 2, language::nl) == "a, b en nog 2 andere");
}

TEST_CASE("norms get the article that Dutch gives them") {
    CHECK(with_article("bijstandsnorm", language::nl) == "de bijstandsnorm");
    CHECK(with_article("bijstandsbedrag vanaf 21 jaar", language::nl) == "het bijstandsbedrag vanaf 21 jaar");
    CHECK(with_article("grens voor spaargeld en bezit bij bijstand", language::nl) ==
          "de grens voor spaargeld en bezit bij bijstand");
    CHECK(with_article("inkomen tot waar het wordt betaald", language::nl) == "het inkomen tot waar het wordt betaald");
    CHECK(with_article("het sociaal minimum", language::nl) == "het sociaal minimum");
    CHECK(with_article("low income limit", language::en) == "the low income limit");
}

TEST_CASE("lines break at spaces, and an amount keeps its euro sign") {
    CHECK(wrapped("een twee drie", 8) == std::vector<std::string>{"een twee", "drie"});
    CHECK(wrapped("nog € 12,50 over", 7) == std::vector<std::string>{"nog", "€ 12,50", "over"});
    CHECK(wrapped("", 8) == std::vector<std::string>{""});
    CHECK(wrapped("één\ntwee", 80) == std::vector<std::string>{"één", "twee"});
    CHECK(wrapped("ondeelbaarheid is", 5) == std::vector<std::string>{"ondeelbaarheid", "is"});
}

TEST_CASE("shortened words say that they are shortened") {
    CHECK(shortened("kort", 10) == "kort");
    CHECK(shortened("een lange zin over geld", 14) == "een lange zin…");
    CHECK(shortened("ééééééééééé", 5) == "éééé…");
}
