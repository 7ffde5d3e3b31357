// SPDX-License-Identifier: BSL-1.0
// What a screening says, of somebody and of nobody in particular.
#include "catch.hpp"
#include "texts.hpp"

namespace {

/// The verdict on a scheme for whom talking with parents raised something: money and food together.
zorgpad::verdict verdict_with(const std::string& screenings) {
    static const zorgpad::compiled_book book = test::compile_texts({test::national(R"(
      "instruments": {"talk": {"title": "gesprek", "for": "adult",
        "themes": {"money": {"title": "geld", "items": {"a": {}}}, "food": {"title": "eten", "items": {"b": {}}}},
        "outcomes": {"raised": {"title": "zorgen", "when": {"all": [
          {"score": "talk", "theme": "money", "at_least": 3}, {"score": "talk", "theme": "food", "at_least": 3}]}}}}},
      "schemes": {"s": {"title": "s", "level": "local", "for": "household", "when": {"outcome": "talk", "is": "raised"}}})")});
    const std::string text =
        R"({"family": 1, "as_of": "2026-11-21", "adults": [{"id": "a1"}], "screenings": [)" + screenings + "]}";
    return test::find_scheme(zorgpad::evaluate(book, test::family_of(text, book)), "s")->is;
}

std::string talk(const std::string& of, int money, int food) {
    return R"({"instrument": "talk", )" + of + R"("scores": {"money": )" + std::to_string(money) + R"(, "food": )" +
           std::to_string(food) + "}}";
}

const std::string parent = R"("of": "a1", )";

} // namespace

TEST_CASE("an outcome is computed from the scores of one screening, never of two together") {
    CHECK(verdict_with(talk(parent, 4, 4)) == zorgpad::verdict::likely);
    CHECK(verdict_with(talk("", 4, 4) + ", " + talk(parent, 0, 0)) == zorgpad::verdict::likely);
    CHECK(verdict_with(talk("", 4, 0) + ", " + talk(parent, 0, 4)) == zorgpad::verdict::unlikely);
    CHECK(verdict_with(talk("", 0, 0) + ", " + talk(parent, 0, 0)) == zorgpad::verdict::unlikely);
}

TEST_CASE("a screening of nobody in particular leaves open what was not found of the persons that are screened") {
    CHECK(verdict_with(talk("", 0, 0)) == zorgpad::verdict::unknown);
    CHECK(verdict_with(talk("", 4, 4)) == zorgpad::verdict::likely);
}

TEST_CASE("a score is added up from its items: known as soon as those that were not asked make no difference") {
    static const zorgpad::compiled_book book = test::compile_texts({test::national(R"(
      "instruments": {"list": {"title": "lijst", "for": "household",
        "themes": {"money": {"title": "geld", "items": {"bills": {"weight": 2, "max": 3}, "food": {"max": 1}}}}}},
      "schemes": {"s": {"title": "s", "level": "local", "for": "household",
                        "when": {"score": "list", "theme": "money", "at_least": 4}},
                  "any": {"title": "a", "level": "local", "for": "household",
                          "when": {"score": "list", "theme": "money", "at_least": 1}},
                  "most": {"title": "m", "level": "local", "for": "household",
                           "when": {"score": "list", "theme": "money", "at_least": 7}}})")});
    const auto verdict_with = [](const std::string& items, const char* id) {
        const std::string text =
            R"({"family": 1, "as_of": "2026-11-21", "screenings": [{"instrument": "list", "items": {"money": {)" +
            items + "}}}]}";
        return test::find_scheme(zorgpad::evaluate(book, test::family_of(text, book)), id)->is;
    };
    CHECK(verdict_with(R"("bills": 2)", "s") == zorgpad::verdict::likely);
    CHECK(verdict_with(R"("bills": 1)", "s") == zorgpad::verdict::unlikely); // three at most
    CHECK(verdict_with(R"("food": 1)", "s") == zorgpad::verdict::unknown);
    CHECK(verdict_with(R"("bills": 0, "food": 0)", "any") == zorgpad::verdict::unlikely);
    CHECK(verdict_with(R"("bills": 0, "food": 1)", "any") == zorgpad::verdict::likely);
    CHECK(verdict_with(R"("bills": 0)", "any") == zorgpad::verdict::unknown);
    CHECK(verdict_with(R"("bills": 3)", "most") == zorgpad::verdict::unknown);
    CHECK(verdict_with(R"("bills": 2)", "most") == zorgpad::verdict::unlikely);
    CHECK(verdict_with(R"("bills": 3, "food": 1)", "most") == zorgpad::verdict::likely);
}
