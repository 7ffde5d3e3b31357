// SPDX-License-Identifier: BSL-1.0
// Steps of a pathway as a midwife meets them: reach, statuses, consent, waiting, days and rounds.
#include "catch.hpp"
#include "texts.hpp"

#include <tuple>

using test::find_step;
using zorgpad::step_status;
using names = std::vector<std::string>;

namespace {

const std::string money_worries = test::national(R"(
  "roles": {"midwife": {"title": "verloskundige"}, "youth-nurse": {"title": "jeugdverpleegkundige"}},
  "facts": {"debts": {"of": "household", "type": "flag", "title": "schulden", "ask": "Zijn er schulden?", "why": "Dan kan hulp passen.",
                      "sensitive": true}},
  "signals": {"unpaid-bills": {"title": "rekeningen", "group": "parent.financial", "of": "household"},
              "no-food": {"title": "geen eten", "group": "parent.acute", "of": "household"}},
  "consents": {"to-jgz": {"title": "delen", "by": "midwife", "with": "youth-nurse", "what": ["signals"], "ask": "Mag het?",
                          "exceptions": {"same-team": {"title": "zelfde team", "when": {"fact": "debts", "is": true}}}}},
  "services": {"team": {"title": "Wijkteam", "kind": "team", "for": "household"}},
  "pathways": {"worries": {"kind": "zorgpad", "title": "Geldzorgen", "audience": ["midwife"], "start": "meet", "nodes": {
    "meet": {"step": "meet", "title": "Maak kennis", "next": "explain"},
    "bills": {"signal": "unpaid-bills", "next": "explain"},
    "explain": {"step": "explain", "title": "Leg uit", "next": "discuss"},
    "discuss": {"step": "discuss", "title": "Bespreek", "next": "acute"},
    "acute": {"condition": {"signal": "no-food"}, "yes": "help", "unknown": "ask-basics", "next": "consent"},
    "ask-basics": {"step": "discuss", "title": "Vraag naar eten"},
    "help": {"service": "team", "urgency": "acute", "within": {"working_days": 3, "after": "seen"}, "next": "follow-up"},
    "consent": {"step": "ask-consent", "consent": "to-jgz", "title": "Vraag toestemming", "next": "share"},
    "share": {"step": "share", "consent": "to-jgz", "title": "Deel", "next": "follow-up"},
    "follow-up": {"step": "follow-up", "title": "Vraag na", "wait": "P4W",
                  "again": {"to": "discuss", "when": {"progress": "follow-up", "is": "not-succeeded"}}}
  }}})");

zorgpad::plan plan_of(const std::string& more) {
    static const zorgpad::compiled_book book = test::compile_texts({money_worries});
    return zorgpad::evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21")" + more + "}", book));
}

step_status status_of(const zorgpad::plan& plan, const std::string& node) {
    const zorgpad::plan_step* step = find_step(plan, "worries/" + node);
    return step == nullptr ? step_status::left_out : step->status;
}

} // namespace

TEST_CASE("a pathway begins with its start, and what follows waits for it") {
    const zorgpad::plan plan = plan_of("");
    CHECK(status_of(plan, "meet") == step_status::now);
    CHECK(status_of(plan, "explain") == step_status::waiting);
    REQUIRE(find_step(plan, "worries/explain")->waits_for.size() == 1);
    CHECK(find_step(plan, "worries/explain")->waits_for[0].id == "worries/meet");
}

TEST_CASE("a step that hangs on an unknown signal is possible, and says for what it waits") {
    const zorgpad::plan plan = plan_of("");
    REQUIRE(status_of(plan, "help") == step_status::possible);
    CHECK(test::names_of(plan, find_step(plan, "worries/help")->missing) == names{"no-food"});
}

TEST_CASE("what an unknown exit gives is provisional, and vanishes when more is known") {
    CHECK(find_step(plan_of(""), "worries/ask-basics")->provisional);
    CHECK_FALSE(find_step(plan_of(""), "worries/explain")->provisional);
    CHECK(find_step(plan_of(R"(, "signals": [{"signal": "no-food", "seen": false}])"), "worries/ask-basics") ==
          nullptr);
}

TEST_CASE("an acute step and the way to it come first") {
    const zorgpad::plan plan = plan_of(R"(, "signals": [{"signal": "no-food", "seen": true, "on": "2026-11-20"}])");
    const names order = test::step_names(plan);
    CHECK(names(order.begin(), order.begin() + 4) ==
          names{"worries/meet", "worries/explain", "worries/discuss", "worries/help"});
}

TEST_CASE("three working days after a signal was seen skip the weekend") {
    // 2026-11-20 is a Friday.
    const zorgpad::plan plan = plan_of(R"(, "signals": [{"signal": "no-food", "seen": true, "on": "2026-11-20"}])");
    REQUIRE(find_step(plan, "worries/help")->due);
    CHECK(zorgpad::to_string(*find_step(plan, "worries/help")->due) == "2026-11-25");
}

TEST_CASE("a step past its due day is overdue") {
    const zorgpad::plan plan = plan_of(R"(, "signals": [{"signal": "no-food", "seen": true, "on": "2026-11-10"}])");
    CHECK(find_step(plan, "worries/help")->overdue);
}

TEST_CASE("a share waits for the question whether it may") {
    const zorgpad::plan plan = plan_of("");
    REQUIRE(status_of(plan, "share") == step_status::waiting);
    CHECK(find_step(plan, "worries/share")->consent.is == zorgpad::consent_state::kind::not_asked);
}

TEST_CASE("a refusal blocks what needs the consent, and holds up nothing else") {
    const zorgpad::plan plan = plan_of(R"(, "consents": [{"consent": "to-jgz", "given": false, "on": "2026-11-20"}],
        "progress": [{"node": "worries/meet", "is": "done", "on": "2026-11-01"}, {"node": "worries/explain", "is": "done", "on": "2026-11-01"},
                     {"node": "worries/discuss", "is": "done", "on": "2026-11-01"}],
        "signals": [{"signal": "no-food", "seen": false}])");
    CHECK(status_of(plan, "consent") == step_status::declined);
    CHECK(status_of(plan, "share") == step_status::blocked);
    CHECK(find_step(plan, "worries/follow-up")->waits_for.empty());
}

TEST_CASE("an exception that surely holds stands in for a refused consent, and is named") {
    const zorgpad::plan plan =
        plan_of(R"(, "household": {"debts": true}, "consents": [{"consent": "to-jgz", "given": false}])");
    CHECK(status_of(plan, "share") != step_status::blocked);
    CHECK(find_step(plan, "worries/share")->consent.is == zorgpad::consent_state::kind::exception);
}

TEST_CASE("a fact that only an exception uses is never asked for") {
    CHECK(test::question_names(plan_of("")) == names{"signal:no-food"});
}

TEST_CASE("a plan expires when a way closes on which a step waited, though another leads there too") {
    const zorgpad::compiled_book book =
        test::compile_texts({test::national(R"("pathways": {"p": {"kind": "zorgpad", "title": "p",
        "start": ["a", "b"], "nodes": {
          "a": {"step": "inform", "title": "a", "next": {"to": "s", "when": {"date": {"until": "2026-12-01"}}}},
          "b": {"step": "inform", "title": "b", "next": "s"}, "s": {"step": "inform", "title": "s"}}}})")});
    zorgpad::family family = test::family_of(
        R"({"family": 1, "as_of": "2026-11-21", "progress": [{"node": "p/b", "is": "done", "on": "2026-11-20"}]})",
        book);
    const zorgpad::plan plan = zorgpad::evaluate(book, family);
    CHECK(find_step(plan, "p/s")->status == step_status::waiting);
    REQUIRE(plan.expires.has_value());
    CHECK(zorgpad::to_string(*plan.expires) == "2026-12-01");
    family.as_of = plan.expires;
    CHECK(find_step(zorgpad::evaluate(book, family), "p/s")->status == step_status::now);
}

TEST_CASE("a plan expires when an exception to a refused consent comes to hold") {
    const zorgpad::compiled_book book = test::compile_texts({test::national(R"("roles": {"r": {"title": "r"}},
        "consents": {"c": {"title": "c", "by": "r", "with": "r", "what": ["signals"], "ask": "?",
          "exceptions": {"later": {"title": "later", "when": {"date": {"from": "2026-12-05"}}}}}},
        "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "s", "nodes": {
          "s": {"step": "share", "title": "deel", "consent": "c"}}}})")});
    const zorgpad::plan plan = zorgpad::evaluate(
        book, test::family_of(R"({"family": 1, "as_of": "2026-11-21", "consents": [{"consent": "c", "given": false}]})",
                              book));
    CHECK(find_step(plan, "p/s")->status == step_status::blocked);
    REQUIRE(plan.expires.has_value());
    CHECK(zorgpad::to_string(*plan.expires) == "2026-12-05");
}

TEST_CASE("a wait counts from the day the steps before were settled") {
    const zorgpad::plan plan = plan_of(R"(, "consents": [{"consent": "to-jgz", "given": true, "on": "2026-11-20"}],
        "signals": [{"signal": "no-food", "seen": false}],
        "progress": [{"node": "worries/meet", "is": "done", "on": "2026-11-01"}, {"node": "worries/explain", "is": "done", "on": "2026-11-01"},
                     {"node": "worries/discuss", "is": "done", "on": "2026-11-02"}, {"node": "worries/share", "is": "done", "on": "2026-11-21"}])");
    REQUIRE(status_of(plan, "follow-up") == step_status::waiting);
    CHECK(zorgpad::to_string(*find_step(plan, "worries/follow-up")->earliest) == "2026-12-19");
    CHECK(zorgpad::to_string(*plan.expires) == "2026-12-19");
}

TEST_CASE("a follow-up that did not succeed opens the next round of what it leads back to") {
    const std::string records = R"(, "signals": [{"signal": "no-food", "seen": false}],
        "consents": [{"consent": "to-jgz", "given": true, "on": "2026-10-01"}],
        "progress": [{"node": "worries/meet", "is": "done", "on": "2026-09-01"}, {"node": "worries/explain", "is": "done", "on": "2026-09-01"},
                     {"node": "worries/discuss", "is": "done", "on": "2026-09-01"}, {"node": "worries/share", "is": "done", "on": "2026-10-02"},
                     {"node": "worries/follow-up", "is": "not-succeeded", "on": "2026-11-01"})";
    const zorgpad::plan second = plan_of(records + "]");
    CHECK(status_of(second, "meet") == step_status::done);
    CHECK(status_of(second, "discuss") == step_status::now);
    CHECK(find_step(second, "worries/discuss")->round == 2);
    const zorgpad::plan third =
        plan_of(records + R"(, {"node": "worries/discuss", "is": "done", "on": "2026-11-05", "round": 2}])");
    CHECK(status_of(third, "discuss") == step_status::done);
}

TEST_CASE("a pathway for another audience is not in the plan") {
    CHECK(plan_of(R"(, "role": "youth-nurse")").steps.empty());
    CHECK_FALSE(plan_of(R"(, "role": "midwife")").steps.empty());
}

TEST_CASE("a sensitive fact comes after the steps of trust that are still open") {
    static const zorgpad::compiled_book book = test::compile_texts({test::national(R"(
      "facts": {"a-debts": {"of": "household", "type": "flag", "title": "schulden", "ask": "?", "why": "!", "sensitive": true},
                "z-rent": {"of": "household", "type": "flag", "title": "huur", "ask": "?", "why": "!"}},
      "schemes": {"one": {"title": "een", "level": "local", "for": "household", "when": {"all": [{"fact": "a-debts", "is": true}, {"fact": "z-rent", "is": true}]}}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "meet", "nodes": {"meet": {"step": "meet", "title": "m"}}}})")});
    const zorgpad::plan plan =
        zorgpad::evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21"})", book));
    REQUIRE(test::question_names(plan) == names{"fact:z-rent", "fact:a-debts"});
    REQUIRE(plan.questions[1].after.size() == 1);
    CHECK(plan.questions[1].after[0].id == "p/meet");
}

TEST_CASE("a deadline that has passed for one, while nobody knows that of another, leaves the step open and overdue") {
    const zorgpad::compiled_book book = test::compile_texts({test::national(R"(
      "roles": {"parent": {"title": "ouder"}},
      "facts": {"moved": {"of": "adult", "type": "date", "title": "verhuisd op", "ask": "Wanneer?", "why": "Om de termijn."}},
      "schemes": {"refund": {"title": "Vergoeding", "level": "local", "for": "adult",
                             "apply": {"by": ["parent"], "deadline": {"after": "moved", "period": "P6W"}}}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "apply", "nodes": {"apply": {"scheme": "refund"}}}})")});
    const auto step_of = [&](const std::string& adults) {
        const zorgpad::plan plan = zorgpad::evaluate(
            book, test::family_of(R"({"family": 1, "as_of": "2026-11-21", "adults": [)" + adults + "]}", book));
        const zorgpad::plan_step* step = find_step(plan, "p/apply");
        REQUIRE(step != nullptr);
        return std::tuple(step->status, step->overdue, step->due ? zorgpad::to_string(*step->due) : std::string());
    };
    const std::string passed = R"({"id": "a1", "facts": {"moved": "2026-09-01"}})";
    const std::string unknown = R"({"id": "a2"})";
    const std::string in_time = R"({"id": "a2", "facts": {"moved": "2026-11-02"}})";
    CHECK(step_of(passed) == std::tuple(step_status::missed, false, std::string("2026-10-13")));
    CHECK(step_of(passed + ", " + unknown) == std::tuple(step_status::now, true, std::string("2026-10-13")));
    CHECK(step_of(passed + ", " + in_time) == std::tuple(step_status::now, false, std::string("2026-12-14")));
    const std::string passed_later = R"({"id": "a2", "facts": {"moved": "2026-10-01"}})";
    CHECK(step_of(passed + ", " + passed_later) == std::tuple(step_status::missed, false, std::string("2026-11-12")));
    CHECK(step_of(passed_later + ", " + passed.substr(0, 9) + "3" + passed.substr(10)) ==
          std::tuple(step_status::missed, false, std::string("2026-11-12")));
}

TEST_CASE("of the exceptions that hold the first is named, and one that does not hold gives no consent") {
    const zorgpad::compiled_book book = test::compile_texts({test::national(R"(
      "roles": {"midwife": {"title": "verloskundige"}},
      "facts": {"first": {"of": "household", "type": "flag", "title": "1", "ask": "?", "why": "!"},
                "second": {"of": "household", "type": "flag", "title": "2", "ask": "?", "why": "!"}},
      "consents": {"to-jgz": {"title": "delen", "by": "midwife", "what": ["signals"], "ask": "Mag het?", "exceptions": {
          "one": {"title": "1", "when": {"fact": "first", "is": true}},
          "two": {"title": "2", "when": {"fact": "second", "is": true}}}}},
      "pathways": {"p": {"kind": "zorgpad", "title": "P", "start": "share", "nodes": {
          "share": {"step": "share", "consent": "to-jgz", "title": "Deel"}}}})")});
    const auto consent = [&](const std::string& facts) {
        const zorgpad::plan plan = zorgpad::evaluate(
            book, test::family_of(R"({"family": 1, "as_of": "2026-11-21", "household": {)" + facts + "}}", book));
        return std::make_pair(find_step(plan, "p/share")->consent.is, find_step(plan, "p/share")->consent.exception);
    };
    using kind = zorgpad::consent_state::kind;
    const auto none = zorgpad::compiled::none;
    CHECK(consent(R"("first": false, "second": false)") == std::make_pair(kind::not_asked, none));
    CHECK(consent(R"("first": true, "second": false)") == std::make_pair(kind::exception, 0U));
    CHECK(consent(R"("first": false, "second": true)") == std::make_pair(kind::exception, 1U));
    CHECK(consent(R"("first": true, "second": true)") == std::make_pair(kind::exception, 0U));
    CHECK(consent("") == std::make_pair(kind::not_asked, none));
}

TEST_CASE("a scheme is offered until its deadline, and is missed from the day after it") {
    const zorgpad::compiled_book book = test::compile_texts({test::national(R"(
      "roles": {"parent": {"title": "ouder"}},
      "facts": {"moved": {"of": "household", "type": "date", "title": "verhuisd", "ask": "?", "why": "!"}},
      "schemes": {"help": {"title": "Hulp", "level": "local", "for": "household",
                           "apply": {"by": ["parent"], "deadline": {"after": "moved", "period": "P2M"}}}},
      "pathways": {"p": {"kind": "zorgpad", "title": "P", "start": "ask", "nodes": {"ask": {"scheme": "help"}}}})")});
    const auto on = [&](const std::string& day) {
        return zorgpad::evaluate(
            book,
            test::family_of(R"({"family": 1, "as_of": ")" + day + R"(", "household": {"moved": "2026-03-10"}})", book));
    };
    const auto due = zorgpad::parse_date("2026-05-10");
    for (const std::string day : {"2026-03-10", "2026-05-09", "2026-05-10"}) {
        CAPTURE(day);
        const zorgpad::plan plan = on(day);
        REQUIRE(find_step(plan, "p/ask") != nullptr);
        CHECK(find_step(plan, "p/ask")->status == step_status::now);
        CHECK(find_step(plan, "p/ask")->due == due);
        CHECK_FALSE(find_step(plan, "p/ask")->since);
        CHECK(plan.expires == zorgpad::parse_date("2026-05-11"));
    }
    const zorgpad::plan late = on("2026-05-11");
    CHECK(find_step(late, "p/ask")->status == step_status::missed);
    CHECK(find_step(late, "p/ask")->since == zorgpad::parse_date("2026-05-11"));
}

TEST_CASE("a step that is offered until a day expires then, and one that is due the day after it is due") {
    const zorgpad::compiled_book book = test::compile_texts({test::national(R"(
      "roles": {"parent": {"title": "ouder"}},
      "signals": {"seen": {"title": "gezien", "group": "g", "of": "household"}},
      "facts": {"moved": {"of": "household", "type": "date", "title": "verhuisd", "ask": "?", "why": "!"}},
      "schemes": {"help": {"title": "Hulp", "level": "local", "for": "household",
                           "apply": {"by": ["parent"], "deadline": {"after": "moved", "period": "P2M"}}}},
      "pathways": {
        "p": {"kind": "zorgpad", "title": "P", "start": "a", "when": {"date": {"until": "2026-12-01"}},
              "nodes": {"a": {"step": "inform", "title": "a"}}},
        "q": {"kind": "zorgpad", "title": "Q", "start": "b", "nodes": {
              "b": {"signal": "seen", "next": "c"},
              "c": {"scheme": "help", "within": {"working_days": 2, "after": "seen"}}}}})")});
    const auto on = [&](const std::string& day, const std::string& more) {
        return zorgpad::evaluate(book, test::family_of(R"({"family": 1, "as_of": ")" + day +
                                                           R"(", "household": {"moved": "2026-01-10"}, "signals": [)" +
                                                           more + "]}",
                                                       book));
    };
    const std::string seen = R"({"signal": "seen", "seen": true, "on": "2026-03-02"})";
    const std::string not_seen = R"({"signal": "seen", "seen": false})";
    CHECK(on("2026-11-21", not_seen).expires == zorgpad::parse_date("2026-12-01"));
    CHECK_FALSE(on("2026-12-01", not_seen).expires.has_value());
    // Seen on a Monday: due on Wednesday, overdue from Thursday on, and too late after the 10th.
    const zorgpad::plan due = on("2026-03-04", seen);
    CHECK(find_step(due, "q/c")->due == zorgpad::parse_date("2026-03-04"));
    CHECK_FALSE(find_step(due, "q/c")->overdue);
    CHECK(due.expires == zorgpad::parse_date("2026-03-05"));
    const zorgpad::plan overdue = on("2026-03-05", seen);
    CHECK(find_step(overdue, "q/c")->overdue);
    CHECK(overdue.expires == zorgpad::parse_date("2026-03-11"));
    CHECK(find_step(on("2026-03-11", seen), "q/c")->status == step_status::missed);
}

TEST_CASE("a signal that a condition asks of nobody does not begin the time of a step") {
    const zorgpad::compiled_book asked = test::compile_texts({test::national(R"(
      "signals": {"seen": {"title": "gezien", "group": "g", "of": "household"}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "ask", "nodes": {
        "ask": {"condition": {"count": "adult", "where": {"signal": "seen"}, "at_least": 2}, "yes": "act", "no": "act"},
        "act": {"step": "inform", "title": "doe", "within": {"period": "P2W", "after": "seen"}}}}})")});
    const auto due_of = [&](const std::string& adults) {
        const std::string text = R"({"family": 1, "as_of": "2026-11-21", "adults": [)" + adults +
                                 R"(], "signals": [{"signal": "seen", "seen": true, "on": "2026-11-18"}]})";
        const zorgpad::plan plan = zorgpad::evaluate(asked, test::family_of(text, asked));
        return find_step(plan, "p/act")->due;
    };
    CHECK(due_of(R"({"id": "a1"})") == zorgpad::from_civil(2026, 12, 2));
    CHECK_FALSE(due_of(""));
}

TEST_CASE("a step counts from the nearest signal on its way: where the day of that is not known, from none") {
    const zorgpad::compiled_book two = test::compile_texts({test::national(R"(
      "signals": {"far": {"title": "ver", "group": "g", "of": "household"},
                  "near": {"title": "dichtbij", "group": "g", "of": "household"}},
      "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "first", "nodes": {
        "first": {"signal": "far", "next": "second"},
        "second": {"condition": {"signal": "near"}, "yes": "act", "no": "act"},
        "act": {"step": "inform", "title": "doe", "within": {"period": "P2W", "after": "seen"}}}}})")});
    const auto due_of = [&](const std::string& near) {
        const std::string text = R"({"family": 1, "as_of": "2026-11-21", "signals": [
            {"signal": "far", "seen": true, "on": "2026-11-02"}, {"signal": "near", )" +
                                 near + "}]}";
        const zorgpad::plan plan = zorgpad::evaluate(two, test::family_of(text, two));
        return find_step(plan, "p/act")->due;
    };
    CHECK(due_of(R"("seen": true, "on": "2026-11-18")") == zorgpad::from_civil(2026, 12, 2));
    CHECK_FALSE(due_of(R"("seen": true)"));
    CHECK(due_of(R"("seen": false)") == zorgpad::from_civil(2026, 11, 16));
}
