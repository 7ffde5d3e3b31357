// SPDX-License-Identifier: BSL-1.0
// What is still asked, and what is not.
#include "catch.hpp"
#include "texts.hpp"
#include <zorgpad/evaluate/phases.hpp>

using zorgpad::from_civil;
using zorgpad::life_phase;
using zorgpad::evaluation::phase_of;

TEST_CASE("a signal of a child is asked only in a phase of life in which it is seen") {
    const zorgpad::compiled_book book = test::compile_texts({test::national(R"("signals": {
          "homework": {"title": "huiswerk", "group": "child", "of": "child", "ask": "?", "why": "!", "phases": ["4-12", "12-18"]},
          "sleep": {"title": "slaap", "group": "child", "of": "child", "ask": "?", "why": "!"}},
        "schemes": {"help": {"title": "Hulp", "provider": "P", "level": "fund", "for": "child",
                             "when": {"any": [{"signal": "homework"}, {"signal": "sleep"}]}}})")});
    const auto questions = [&](const std::string& child) {
        const std::string family = R"({"family": 1, "as_of": "2026-11-21", "adults": [], "children": [)" + child + "]}";
        return test::question_names(zorgpad::evaluate(book, test::family_of(family, book)));
    };
    const std::vector<std::string> both{"signal:homework@c", "signal:sleep@c"};
    const std::vector<std::string> sleep{"signal:sleep@c"};
    CHECK(questions(R"({"id": "c", "facts": {"birth-date": "2018-01-01"}})") == both);
    CHECK(questions(R"({"id": "c", "facts": {"birth-date": "2026-07-01"}})") == sleep);
    CHECK(questions(R"({"id": "c", "facts": {"due-date": "2027-01-01"}})") == sleep);
    const std::vector<std::string> unborn = questions(R"({"id": "c", "facts": {}})");
    CHECK(unborn == both);
}

TEST_CASE("what holds in some municipalities only waits, in the national book, for the municipality") {
    const std::vector<std::string> texts{test::national(R"("schemes": {
        "help": {"title": "Hulp", "provider": "P", "level": "fund", "for": "household",
                 "when": {"municipality": ["GM0268"]}}})")};
    const zorgpad::compiled_book book = test::compile_texts(texts);
    const zorgpad::plan made =
        zorgpad::evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21"})", book));
    CHECK(test::find_scheme(made, "help")->is == zorgpad::verdict::unknown);
    CHECK(test::question_names(made) == std::vector<std::string>{"municipality:municipality"});
}

TEST_CASE("phases of life go over six weeks after birth, and on the fourth, twelfth and eighteenth birthday") {
    const auto born = std::make_optional(from_civil(2020, 2, 29));
    const auto phase_on = [&](int year, int month, int day) {
        return phase_of(born, {}, from_civil(year, month, day));
    };
    CHECK(phase_on(2020, 4, 10) == life_phase::expecting_newborn);
    CHECK(phase_on(2020, 4, 11) == life_phase::early_childhood);
    CHECK(phase_on(2024, 2, 28) == life_phase::early_childhood);
    CHECK(phase_on(2024, 2, 29) == life_phase::primary_school);
    CHECK(phase_on(2032, 2, 28) == life_phase::primary_school);
    CHECK(phase_on(2032, 2, 29) == life_phase::adolescence);
    CHECK(phase_on(2038, 2, 28) == life_phase::adolescence);
    CHECK(!phase_on(2038, 3, 1));
    CHECK(phase_of({}, born, from_civil(2020, 1, 1)) == life_phase::expecting_newborn);
    CHECK(!phase_of({}, {}, from_civil(2020, 1, 1)));
}
