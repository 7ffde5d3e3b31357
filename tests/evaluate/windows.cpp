// SPDX-License-Identifier: BSL-1.0
// The time in which a step is possible, by the day: of a child that was born, that is expected, or that should have
// been born.
#include "catch.hpp"
#include "texts.hpp"

using namespace zorgpad;
using test::find_step;

namespace {

/// A pathway of children with one step, possible at these ages.
compiled_book book_with(const std::string& ages, const std::string& more = "") {
    return test::compile_texts({test::national(
        R"("roles": {"r": {"title": "r"}},
           "consents": {"c": {"title": "c", "by": "r", "with": "r", "what": ["signals"], "ask": "?"}},
           "signals": {"seen": {"title": "s", "group": "g", "of": "household"}},
           "pathways": {"p": {"kind": "zorgpad", "title": "p", "for": "child", "start": "s", "nodes": {
             "s": {"step": "inform", "title": "s", "window": {"fact": "age", )" +
        ages + "}" + more + "}}}}")});
}

plan plan_on(const compiled_book& book, const std::string& child, const std::string& day,
             const std::string& more = "") {
    return evaluate(book, test::family_of(R"({"family": 1, "as_of": ")" + day + R"(", "adults": [], "children": [
        {"id": "k", "facts": {)" + child + "}}]" +
                                              more + "}",
                                          book));
}

/// The status of the step on a day, and the day on which that turns.
std::string said(const compiled_book& book, const std::string& child, const std::string& day) {
    const plan made = plan_on(book, child, day);
    const plan_step* const step = find_step(made, "p/s", "k");
    REQUIRE(step != nullptr);
    std::string words(word_of(step->status));
    for (const std::string& name : test::names_of(made, step->missing)) {
        words += " " + name;
    }
    return words + (made.expires ? ", until " + to_string(*made.expires) : "");
}

const std::string born = R"("birth-date": "2026-06-10")";
const std::string due = R"("due-date": "2026-06-10")";

} // namespace

TEST_CASE("a step is waited for until its window opens, is there until it closes and is missed from then on") {
    const compiled_book book = book_with(R"("from": "P6W", "until": "P3M")");
    CHECK(said(book, born, "2026-06-10") == "waiting, until 2026-07-22");
    CHECK(said(book, born, "2026-07-21") == "waiting, until 2026-07-22");
    CHECK(said(book, born, "2026-07-22") == "now, until 2026-09-10");
    CHECK(said(book, born, "2026-09-09") == "now, until 2026-09-10");
    CHECK(said(book, born, "2026-09-10") == "missed");
}

TEST_CASE("an age after birth is too early until the due date, and from then on waits for the day of birth") {
    for (const std::string ages : {R"("from": "P6W", "until": "P3M")", R"("from": "P6W")", R"("from": "P0D")"}) {
        const compiled_book book = book_with(ages);
        CAPTURE(ages);
        CHECK(said(book, due, "2026-06-01") == "waiting, until 2026-06-10");
        CHECK(said(book, due, "2026-06-09") == "waiting, until 2026-06-10");
        CHECK(said(book, due, "2026-06-10") == "possible birth-date@k");
        CHECK(said(book, due, "2026-12-10") == "possible birth-date@k");
    }
}

TEST_CASE(
    "what is possible until an age after birth is there until the due date, and then waits for the day of birth") {
    const compiled_book book = book_with(R"("from": "-P8W", "until": "P3M")");
    CHECK(said(book, due, "2026-05-01") == "now, until 2026-06-10");
    CHECK(said(book, due, "2026-06-09") == "now, until 2026-06-10");
    CHECK(said(book, due, "2026-06-10") == "possible birth-date@k");
    CHECK(said(book, due, "2026-12-10") == "possible birth-date@k");
}

TEST_CASE("what is possible some weeks before birth goes by the due date, on it and after it too") {
    const compiled_book between = book_with(R"("from": "-P8W", "until": "-P2W")");
    CHECK(said(between, due, "2026-04-14") == "waiting, until 2026-04-15");
    CHECK(said(between, due, "2026-04-15") == "now, until 2026-05-27");
    CHECK(said(between, due, "2026-05-26") == "now, until 2026-05-27");
    CHECK(said(between, due, "2026-05-27") == "missed");
    CHECK(said(between, due, "2026-06-10") == "missed");
    CHECK(said(between, due, "2026-12-10") == "missed");
    const compiled_book from = book_with(R"("from": "-P8W")");
    CHECK(said(from, due, "2026-04-14") == "waiting, until 2026-04-15");
    CHECK(said(from, due, "2026-04-15") == "now");
    CHECK(said(from, due, "2026-12-10") == "now");
}

TEST_CASE("without a day of birth and a due date the day of birth is asked") {
    CHECK(said(book_with(R"("from": "P6W")"), "", "2026-06-10") == "possible birth-date@k");
}

TEST_CASE("a step that is blocked is missed from the day on which its window closes") {
    const compiled_book blocked = book_with(R"("from": "P0D", "until": "P3M")", R"(, "consent": "c")");
    const auto plan_of = [&](const std::string& day) {
        return plan_on(blocked, born, day, R"(, "consents": [{"consent": "c", "given": false}])");
    };
    CHECK(find_step(plan_of("2026-07-01"), "p/s", "k")->status == step_status::blocked);
    CHECK(plan_of("2026-07-01").expires == parse_date("2026-09-10"));
    CHECK(find_step(plan_of("2026-09-10"), "p/s", "k")->status == step_status::missed);
}
