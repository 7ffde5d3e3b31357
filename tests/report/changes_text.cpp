// SPDX-License-Identifier: BSL-1.0
// Changes as a page and as JSON: what is said of each change, and what is left out.
#include "catch.hpp"
#include <zorgpad/report/changes_text.hpp>

using namespace zorgpad;
using report::json_of;
using report::text_of;

namespace {

const day_range year{from_civil(2026, 1, 1), from_civil(2027, 1, 1)};

family_change change(truth was, truth is) {
    family_change made;
    made.was = was;
    made.is = is;
    family_group group;
    group.says = text("gezinnen met schulden", "families with debts");
    group.days = year;
    group.witness.as_of = year.from;
    made.families.groups.push_back(group);
    return made;
}

book_changes changes_of(outcome_kind is, std::vector<family_change> all) {
    outcome_change made;
    made.is = is;
    made.id = "package";
    made.title = text("Kindpakket", "Child package");
    made.changes = std::move(all);
    book_changes changes;
    changes.days = year;
    changes.outcomes.push_back(std::move(made));
    return changes;
}

/// The line of the only change.
std::string line_of(outcome_kind of, truth was, truth is, language which = language::en) {
    report::changes_text_options options;
    options.witnesses = false;
    const std::string page = text_of(changes_of(of, {change(was, is)}), which, options);
    const std::string_view name = which == language::en ? "Child package (package)\n" : "Kindpakket (package)\n";
    const std::size_t at = page.find(name);
    REQUIRE(at != std::string::npos);
    const std::string line = page.substr(at + name.size());
    return line.substr(line.find_first_not_of(' '), line.find('\n') - line.find_first_not_of(' '));
}

bool says(const std::string& page, const std::string& words) { return page.find(words) != std::string::npos; }

} // namespace

TEST_CASE("a verdict on a scheme is never told as sure, what is reached or applies is") {
    CHECK(line_of(outcome_kind::scheme, truth::no, truth::yes) == "+ gain: families with debts");
    CHECK(line_of(outcome_kind::scheme, truth::unknown, truth::yes) == "+ now likely: families with debts");
    CHECK(line_of(outcome_kind::scheme, truth::yes, truth::unknown) == "- now perhaps: families with debts");
    CHECK(line_of(outcome_kind::service, truth::unknown, truth::yes) == "+ now sure: families with debts");
    CHECK(line_of(outcome_kind::step, truth::yes, truth::unknown) == "- no longer sure: families with debts");
    CHECK(line_of(outcome_kind::step, truth::unknown, truth::yes, language::nl) == "+ nu zeker: gezinnen met schulden");
    CHECK(line_of(outcome_kind::scheme, truth::unknown, truth::yes, language::nl) ==
          "+ nu waarschijnlijk: gezinnen met schulden");
}

TEST_CASE("what is lost, and what is not even possible any more, is told as that") {
    CHECK(line_of(outcome_kind::scheme, truth::yes, truth::no) == "- lose: families with debts");
    CHECK(line_of(outcome_kind::scheme, truth::unknown, truth::no) == "- not even perhaps: families with debts");
    CHECK(line_of(outcome_kind::scheme, truth::no, truth::unknown) == "+ may gain: families with debts");
    CHECK(line_of(outcome_kind::service, truth::yes, truth::no, language::nl) == "- eraf: gezinnen met schulden");
    CHECK(line_of(outcome_kind::service, truth::unknown, truth::no, language::nl) ==
          "- ook misschien niet meer: gezinnen met schulden");
    CHECK(line_of(outcome_kind::step, truth::no, truth::unknown, language::nl) ==
          "+ misschien erbij: gezinnen met schulden");
}

TEST_CASE("a group that holds on fewer days than were compared says on which") {
    book_changes all = changes_of(outcome_kind::scheme, {change(truth::no, truth::yes)});
    day_range& days = all.outcomes.front().changes.front().families.groups.front().days;
    CHECK_FALSE(says(text_of(all, language::en), "2026)"));
    days = day_range{from_civil(2026, 7, 1), year.until};
    CHECK(says(text_of(all, language::en), "(from 1 July 2026 up to and including 31 December 2026)"));
    CHECK(says(text_of(all, language::nl), "(van 1 juli 2026 tot en met 31 december 2026)"));
    days = day_range{from_civil(2026, 7, 1), from_civil(2026, 7, 2)};
    CHECK(says(text_of(all, language::en), "(on 1 July 2026)"));
    CHECK(says(text_of(all, language::nl), "(op 1 juli 2026)"));
}

TEST_CASE("the family that shows a change is told where it is asked for") {
    const book_changes all = changes_of(outcome_kind::scheme, {change(truth::no, truth::yes)});
    report::changes_text_options options;
    CHECK(says(text_of(all, language::en, options), "such a family: {\"family\":1"));
    options.witnesses = false;
    CHECK_FALSE(says(text_of(all, language::en, options), "such a family"));
}

TEST_CASE("that there are other families, and that not all was worked out, is not kept back") {
    book_changes all = changes_of(outcome_kind::scheme, {change(truth::no, truth::yes)});
    CHECK_FALSE(says(text_of(all, language::en), "other families"));
    CHECK_FALSE(says(text_of(all, language::en), "Not everything"));
    all.outcomes.front().changes.front().families.others = true;
    all.outcomes.front().undecided = true;
    CHECK(says(text_of(all, language::en), "+ gain: and other families"));
    CHECK(says(text_of(all, language::en), "Not everything could be worked out: more may change."));
    CHECK(says(text_of(all, language::nl), "Niet alles kon worden uitgezocht: er kan meer veranderen."));
}

TEST_CASE("outcomes stand under a heading of their kind, and say whether they are new or gone") {
    book_changes all = changes_of(outcome_kind::scheme, {change(truth::no, truth::yes)});
    all.outcomes.push_back(all.outcomes.front());
    all.outcomes.push_back(all.outcomes.front());
    all.outcomes.push_back(all.outcomes.front());
    all.outcomes[1].where = outcome_change::presence::only_new;
    all.outcomes[2].is = outcome_kind::service;
    all.outcomes[2].where = outcome_change::presence::only_old;
    all.outcomes[3].is = outcome_kind::step;
    all.outcomes[3].title = {};
    const std::string page = text_of(all, language::nl);
    CHECK(page.find("Regelingen") == page.rfind("Regelingen"));
    CHECK(page.find("Regelingen") < page.find("Kindpakket (package), nieuw\n"));
    CHECK(page.find("Kindpakket (package), nieuw\n") < page.find("Hulp van mensen"));
    CHECK(page.find("Hulp van mensen") < page.find("Kindpakket (package), vervallen\n"));
    CHECK(page.find("Kindpakket (package), vervallen\n") < page.find("Stappen"));
    CHECK(says(page.substr(page.find("Stappen")), "  package\n"));
}

TEST_CASE("where nothing changes for any family that is all that is said") {
    book_changes all;
    all.days = year;
    all.unnoticed.emplace_back("package");
    CHECK(text_of(all, language::nl) == "Voor geen enkel gezin verandert er iets.\n");
    CHECK(text_of(all, language::en) == "Nothing changes for any family.\n");
    CHECK(json_of(all, language::en) ==
          "{\n  \"diff\": 1,\n  \"from\": \"2026-01-01\",\n  \"until\": \"2027-01-01\",\n  \"outcomes\": [],\n"
          "  \"unnoticed\": [\"package\"]\n}");
}

TEST_CASE("the changes as JSON have all that the page has") {
    book_changes all = changes_of(outcome_kind::service, {change(truth::unknown, truth::no)});
    outcome_change& one = all.outcomes.front();
    one.of = subject::child;
    one.where = outcome_change::presence::only_old;
    one.undecided = true;
    one.changes.front().families.groups.front().is_widest = false;
    one.changes.front().families.others = true;
    const std::string page = json_of(all, language::nl);
    for (const std::string words :
         {R"("kind": "service")", R"("id": "package")", R"("title": "Kindpakket")", R"("for": "child")",
          R"("in": "old")", R"("undecided": true)", R"("was": "unknown")", R"("is": "no")", R"("gain": false)",
          R"("families": "gezinnen met schulden")", R"("widest": false)", R"("others": true)",
          R"("witness": {"family":1)"}) {
        INFO(page);
        CHECK(says(page, words));
    }
}
