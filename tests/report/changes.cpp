// SPDX-License-Identifier: BSL-1.0
// What changes from one book to another, and for whom.
#include "catch.hpp"
#include "texts.hpp"
#include <zorgpad/report/changes.hpp>
#include <zorgpad/report/frozen_book.hpp>

using namespace zorgpad;

namespace {

const std::string facts = R"("facts": {
  "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": { "nl": "netto inkomen", "en": "net income" } },
  "debts": { "of": "household", "type": "flag", "title": { "nl": "schulden", "en": "debts" } } })";

std::string norms(const std::string& amount) {
    return R"(, "norms": { "base": { "unit": "EUR/month", "title": { "nl": "bijstandsnorm", "en": "assistance norm" },
      "values": [ { "from": "2026-01-01", "until": "2026-07-01", "amounts": [ { "is": 1400 } ] },
                  { "from": "2026-07-01", "until": "2027-01-01", "amounts": [ { "is": )" +
           amount + R"( } ] } ] } })";
}

std::string scheme_that(const std::string& when, const std::string& more = "", const std::string& kind = "child") {
    return R"(, "schemes": { "package": { "title": { "nl": "Kindpakket", "en": "Child package" }, "provider": "P", "level": "municipal",
      "for": ")" +
           kind + R"(", "when": )" + when + more + " } }";
}

std::string at_most(int percent) {
    return R"({ "all": [ { "fact": "age", "from": "P4Y", "until": "P18Y" },
        { "fact": "income", "at_most": { "norm": "base", "percent": )" +
           std::to_string(percent) + " } } ] }";
}

compiled_book book_of(const std::string& sections) { return test::compile_texts({test::national(sections)}); }

book_changes changes(const std::string& old_book, const std::string& new_book, const change_options& options = {}) {
    return changes_between(book_of(old_book).tables(), book_of(new_book).tables(), options);
}

change_options on(date day) {
    change_options made;
    made.groups.proof.days = day_range{day, days_after(day, 1)};
    return made;
}
const date in_august = from_civil(2026, 8, 1);

bool is(const family_change& one, truth was, truth is) { return one.was == was && one.is == is; }

std::string first_words(const outcome_change& of, language which = language::en) {
    return std::string(of.changes.front().families.groups.front().says.in(which));
}

} // namespace

TEST_CASE("a wider income limit is a gain for those in between, and a loss for nobody") {
    const book_changes found = changes(facts + norms("1420") + scheme_that(at_most(110)),
                                       facts + norms("1420") + scheme_that(at_most(120)), on(in_august));
    REQUIRE(found.outcomes.size() == 1);
    const outcome_change& one = found.outcomes.front();
    CHECK(one.id == "package");
    REQUIRE(one.changes.size() == 1);
    CHECK(is(one.changes.front(), truth::no, truth::yes));
    CHECK(first_words(one) ==
          "families with net income of more than 110% (€1,562.00) up to and including 120% of the assistance "
          "norm (€1,704.00), with a child of 4 to 17 years");
    CHECK_FALSE(one.changes.front().families.others);
    CHECK_FALSE(one.undecided);
}

TEST_CASE("other words, another order and another layout change nothing") {
    const std::string old_book = facts + norms("1420") + scheme_that(at_most(120));
    const std::string new_book =
        facts + norms("1420") +
        R"(, "conditions": { "low": { "title": "laag", "when": { "fact": "income", "at_most": { "norm": "base", "percent": 120 } } } })" +
        scheme_that(R"({ "all": [ { "condition": "low" }, { "fact": "age", "from": "P4Y", "until": "P18Y" } ] })",
                    R"(, "tell": "Iets anders.")");
    const book_changes found = changes(old_book, new_book);
    CHECK(found.empty());
    CHECK(found.unnoticed.empty());
    CHECK(changes(old_book, old_book).empty());
}

TEST_CASE("what is written otherwise and means the same is noticed by nobody") {
    const book_changes found =
        changes(facts + scheme_that(R"({ "fact": "debts", "is": true })", "", "household"),
                facts + scheme_that(R"({ "not": { "fact": "debts", "is": false } })", "", "household"));
    CHECK(found.empty());
    CHECK(found.unnoticed == std::vector<std::string>{"package"});
}

TEST_CASE("a scheme that comes or goes is a gain or a loss for those who qualify") {
    const std::string with = facts + scheme_that(R"({ "fact": "debts", "is": true })", "", "household");
    const book_changes come = changes(facts, with);
    REQUIRE(come.outcomes.size() == 1);
    CHECK(come.outcomes.front().where == outcome_change::presence::only_new);
    CHECK(first_words(come.outcomes.front()) == "families; debts: yes");
    const book_changes gone = changes(with, facts);
    REQUIRE(gone.outcomes.size() == 1);
    CHECK(gone.outcomes.front().where == outcome_change::presence::only_old);
    CHECK(is(gone.outcomes.front().changes.front(), truth::yes, truth::no));
}

TEST_CASE("a scheme that begins one day and has no end is told with the day on which it begins") {
    const std::string debts = R"({ "fact": "debts", "is": true })";
    const std::string either = R"({ "any": [ { "fact": "income", "at_most": 100 }, )" + debts + " ] }";
    const std::string from_july = R"(, "valid": { "from": "2026-07-01" })";
    const book_changes found =
        changes(facts + scheme_that(debts, from_july, "household"), facts + scheme_that(either, "", "household"));
    REQUIRE(found.outcomes.size() == 1);
    REQUIRE(found.outcomes.front().changes.size() == 1);
    std::vector<std::string> words;
    for (const family_group& group : found.outcomes.front().changes.front().families.groups) {
        words.emplace_back(group.says.in(language::en));
    }
    CHECK(words == std::vector<std::string>{
                       "families; debts: yes; today: before 1 July 2026",
                       "families with net income of at most €100.00; today: before 1 July 2026",
                       "families with net income of at most €100.00; debts: no",
                   });
}

TEST_CASE("a raised norm is said with both of its amounts") {
    const book_changes found = changes(facts + norms("1420") + scheme_that(at_most(100)),
                                       facts + norms("1450") + scheme_that(at_most(100)), on(in_august));
    REQUIRE(found.outcomes.size() == 1);
    CHECK(first_words(found.outcomes.front(), language::nl) ==
          "gezinnen met netto inkomen van meer dan de bijstandsnorm (oud) (€ 1.420,00) tot en met de bijstandsnorm "
          "(nieuw) "
          "(€ 1.450,00), met een kind van 4 tot en met 17 jaar");
}

TEST_CASE("two days of one book differ by what the date changes, not by a child that grows older") {
    const compiled_book book = book_of(facts + norms("1450") + scheme_that(at_most(100)));
    const date before = from_civil(2026, 6, 30);
    const date after = from_civil(2026, 7, 1);
    const book_changes found =
        changes_between(report::frozen(book.tables(), before), report::frozen(book.tables(), after), on(after));
    REQUIRE(found.outcomes.size() == 1);
    CHECK(found.outcomes.front().changes.size() == 1);
    CHECK(is(found.outcomes.front().changes.front(), truth::no, truth::yes));
    const date later = from_civil(2026, 9, 1);
    CHECK(
        changes_between(report::frozen(book.tables(), after), report::frozen(book.tables(), later), on(later)).empty());
}

TEST_CASE("a scheme whose time is over is lost on that day") {
    const compiled_book book = book_of(facts + scheme_that(R"({ "fact": "debts", "is": true })",
                                                           R"(, "valid": { "until": "2027-01-01" })", "household"));
    const date before = from_civil(2026, 12, 31);
    const date after = from_civil(2027, 1, 1);
    const book_changes found =
        changes_between(report::frozen(book.tables(), before), report::frozen(book.tables(), after), on(after));
    REQUIRE(found.outcomes.size() == 1);
    CHECK(is(found.outcomes.front().changes.front(), truth::yes, truth::no));
}

TEST_CASE("what only informs turns an exclusion into a maybe") {
    const std::string debts = R"({ "fact": "debts", "is": true })";
    const book_changes found = changes(facts + scheme_that(debts, "", "household"),
                                       facts + scheme_that(R"({ "indicative": )" + debts + " }", "", "household"));
    REQUIRE(found.outcomes.size() == 1);
    REQUIRE(found.outcomes.front().changes.size() == 1);
    CHECK(is(found.outcomes.front().changes.front(), truth::no, truth::unknown));
    CHECK(first_words(found.outcomes.front()) == "families; debts: no");
}

TEST_CASE("a step is gained by those who surely come to it") {
    const auto pathway = [](const std::string& exit) {
        return facts + R"(, "pathways": { "p": { "kind": "zorgpad", "title": "P", "start": "s", "nodes": {
          "s": { "step": "meet", "title": "Maak kennis", "next": )" +
               exit + R"( },
          "t": { "step": "inform", "title": "Vertel" } } } })";
    };
    const book_changes found =
        changes(pathway(R"({ "to": "t", "when": { "fact": "debts", "is": true } })"), pathway(R"("t")"));
    REQUIRE(found.outcomes.size() == 1);
    CHECK(found.outcomes.front().is == outcome_kind::step);
    CHECK(found.outcomes.front().id == "p/t");
    CHECK(first_words(found.outcomes.front()) == "families; debts: no");
}

TEST_CASE("a scheme that comes to require another changes for those who can not have that one") {
    const std::string other =
        R"(, "schemes": { "other": { "title": "Ander", "provider": "P", "level": "fund", "for": "household",
        "when": { "fact": "income", "less_than": 1000 } }, "package": { "title": "Kindpakket", "provider": "P", "level": "municipal",
        "for": "household", "when": { "fact": "debts", "is": true })";
    const book_changes found = changes(facts + other + " } }", facts + other + R"(, "requires": ["other"] } })");
    REQUIRE(found.outcomes.size() == 1);
    REQUIRE(found.outcomes.front().changes.size() == 1);
    CHECK(is(found.outcomes.front().changes.front(), truth::yes, truth::no));
    CHECK_FALSE(found.outcomes.front().changes.front().families.others);
}

TEST_CASE("an option that only the new book knows is no answer to the old one") {
    const auto choice = [](const std::string& options) {
        return R"("facts": { "home": { "of": "household", "type": "choice", "title": { "nl": "woning", "en": "home" }, "options": { )" +
               options +
               R"( } } }, "schemes": { "package": { "title": "Pakket", "provider": "P", "level": "municipal", "for": "household",
               "when": { "not": { "fact": "home", "is": "own" } } } })";
    };
    const std::string some = R"("own": { "nl": "koop", "en": "owned" }, "rent": { "nl": "huur", "en": "rented" })";
    const book_changes found = changes(choice(some), choice(some + R"(, "boat": { "nl": "boot", "en": "boat" })"));
    REQUIRE(found.outcomes.size() == 1);
    REQUIRE(found.outcomes.front().changes.size() == 1);
    CHECK(is(found.outcomes.front().changes.front(), truth::unknown, truth::yes));
    CHECK(first_words(found.outcomes.front()) == "families; home is not owned or rented");
}

TEST_CASE("a fact of another type is a new fact") {
    const auto fact = [](const std::string& type, const std::string& test) {
        return R"("facts": { "loans": { "of": "household", "title": { "nl": "leningen", "en": "loans" }, )" + type +
               R"( } }, "schemes": { "package": { "title": "Pakket", "provider": "P", "level": "municipal", "for": "household",
               "when": { "fact": "loans", )" +
               test + " } } }";
    };
    const book_changes found = changes(fact(R"("type": "flag")", R"("is": true)"),
                                       fact(R"("type": "count", "unit": "loans")", R"("at_least": 2)"));
    REQUIRE(found.outcomes.size() == 1);
    REQUIRE(found.outcomes.front().changes.size() == 2);
    CHECK(is(found.outcomes.front().changes.front(), truth::unknown, truth::yes));
    CHECK(first_words(found.outcomes.front()) == "families with loans of at least 2");
    CHECK(is(found.outcomes.front().changes.back(), truth::unknown, truth::no));
}

TEST_CASE("a signal that joins a group changes what the group is asked for") {
    const auto group = [](const std::string& more) {
        return R"("signals": { "bills": { "title": "rekeningen", "group": "money", "of": "household" })" + more +
               R"( }, "services": { "talk": { "title": "Gesprek", "kind": "advice", "for": "household", "when": { "signals": "money", "at_least": 1 } } })";
    };
    const book_changes found = changes(
        group(""),
        group(R"(, "food": { "title": { "nl": "geen eten", "en": "no food" }, "group": "money", "of": "household" })"));
    REQUIRE(found.outcomes.size() == 1);
    CHECK(found.outcomes.front().is == outcome_kind::service);
    CHECK(is(found.outcomes.front().changes.front(), truth::no, truth::yes));
    CHECK_FALSE(found.outcomes.front().undecided);
}

TEST_CASE("a computed outcome that is computed in the same way is the same") {
    const auto instrument = [](int least, const std::string& words) {
        return R"("instruments": { "spark": { "title": "SPARK", "for": "household", "themes": { "overall": { "title": "algemeen", "items": {} } },
            "outcomes": { "high": { "title": ")" +
               words + R"(", "when": { "score": "spark", "theme": "overall", "at_least": )" + std::to_string(least) +
               R"( } } } } }, "services": { "talk": { "title": "Gesprek", "kind": "advice", "for": "household", "when": { "outcome": "spark", "is": "high" } } })";
    };
    CHECK(changes(instrument(3, "hoog"), instrument(3, "veel")).empty());
    CHECK(changes(instrument(3, "hoog"), instrument(3, "veel")).unnoticed.empty());
    // Where it differs, the same record may say two things: that is not settled, and said to be so.
    const book_changes found = changes(instrument(3, "hoog"), instrument(4, "hoog"));
    REQUIRE(found.outcomes.size() == 1);
    CHECK(found.outcomes.front().undecided);
}
