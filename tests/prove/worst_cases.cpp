// SPDX-License-Identifier: BSL-1.0
// Claims made to be hard: each is decided or given up within its budget, and what is called possible is.
#include "catch.hpp"
#include "dice.hpp"
#include "texts.hpp"
#include <zorgpad/prove/satisfy.hpp>

using namespace zorgpad;

namespace {

std::string flag(const std::string& id, bool is) {
    return R"({"fact": ")" + id + R"(", "is": )" + (is ? "true" : "false") + "}";
}

std::string joined(const std::string& how, const std::vector<std::string>& parts) {
    std::string text = "{\"" + how + "\": [";
    for (const std::string& part : parts) {
        text += (&part == &parts.front() ? "" : ", ") + part;
    }
    return text + "]}";
}

/// Whether a condition over so many flags f0, f1, ..., a count `n`, money `m` and a date `d` can hold of a family.
proof prove(int flags, const std::string& condition, std::uint64_t budget) {
    std::string facts = R"("n": {"of": "household", "type": "count", "unit": "x", "title": "n"},
                           "m": {"of": "child", "type": "money", "unit": "EUR", "title": "m"},
                           "d": {"of": "household", "type": "date", "title": "d"})";
    for (int which = 0; which < flags; ++which) {
        facts += ", \"f" + std::to_string(which) + R"(": {"of": "household", "type": "flag", "title": "f"})";
    }
    const compiled_book book = test::compile_texts(
        {test::national("\"facts\": {" + facts + R"(}, "conditions": {"a": {"title": "a", "when": )" + condition +
                        R"(}}, "schemes": {"s": {"title": "s", "level": "local", "for": "household",
                                                 "when": {"condition": "a"}}})")});
    proof_options options;
    options.budget = budget;
    return satisfy(book.tables(), claim{literal{book.tables().names[0].when[0], truth::yes}}, options);
}

} // namespace

TEST_CASE("more things than places, each in a place of its own, is never called possible, and ends within the budget") {
    constexpr int things = 7;
    constexpr int places = 6;
    const auto is_in = [](int thing, int place) { return "f" + std::to_string(thing * places + place); };
    std::vector<std::string> all;
    for (int thing = 0; thing < things; ++thing) {
        std::vector<std::string> somewhere;
        for (int place = 0; place < places; ++place) {
            somewhere.push_back(flag(is_in(thing, place), true));
            for (int other = 0; other < thing; ++other) {
                all.push_back(joined("any", {flag(is_in(thing, place), false), flag(is_in(other, place), false)}));
            }
        }
        all.push_back(joined("any", somewhere));
    }
    const proof answer = prove(things * places, joined("all", all), 3000);
    CHECK(answer.is != proof::verdict::possible);
    CHECK(answer.steps <= 3000);
}

TEST_CASE("random clauses at their hardest end within the budget, however it ends") {
    chance::dice dice(1);
    for (int round = 0; round < 6; ++round) {
        constexpr int flags = 40;
        std::vector<std::string> all;
        for (int clause = 0; clause < flags * 43 / 10; ++clause) {
            std::vector<std::string> one;
            for (int literal = 0; literal < 3; ++literal) {
                one.push_back(flag("f" + std::to_string(dice.below(flags)), dice.below(2) == 0));
            }
            all.push_back(joined("any", one));
        }
        const proof answer = prove(flags, joined("all", all), 2000);
        CHECK(answer.steps <= 2000);
    }
}

TEST_CASE("hundreds of bounds on one number, and hundreds of days since one date, are decided within the budget") {
    std::vector<std::string> wide;
    std::vector<std::string> never;
    for (int which = 1; which <= 300; ++which) {
        const std::string number = std::to_string(which);
        wide.push_back(joined("any", {R"({"fact": "n", "at_least": )" + number + "}",
                                      R"({"fact": "d", "at_least": "P)" + number + R"(D"})"}));
        never.push_back(joined("any", {R"({"fact": "n", "less_than": )" + number + "}",
                                       R"({"fact": "d", "less_than": "P)" + number + R"(D"})"}));
    }
    const proof open = prove(0, joined("all", wide), 20'000);
    CHECK(open.is == proof::verdict::possible);
    CHECK(open.steps <= 20'000);
    wide.insert(wide.end(), never.begin(), never.end());
    const proof shut = prove(0, joined("all", wide), 20'000);
    CHECK(shut.steps <= 20'000);
}

TEST_CASE("a count of more persons than a family can have ends within the budget") {
    const proof answer = prove(0, R"({"all": [{"count": "child", "where": {"fact": "m", "at_least": 1}, "at_least": 40},
                                              {"count": "child", "where": {"fact": "m", "less_than": 1}, "at_least": 40},
                                              {"count": "child", "where": {"fact": "age", "from": "P4Y"}, "at_least": 79}]})",
                               2000);
    CHECK(answer.steps <= 2000);
}
