// SPDX-License-Identifier: BSL-1.0
// Which families a claim holds of, in readable ranges: what does not matter is left out, and what is said suffices.
#include "catch.hpp"
#include "texts.hpp"
#include <zorgpad/report/family_group.hpp>

using namespace zorgpad;

namespace {

constexpr const char* usual_sections = R"("facts": {
  "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": { "nl": "netto inkomen", "en": "net income" } },
  "debts": { "of": "household", "type": "flag", "title": { "nl": "schulden", "en": "debts" } },
  "school": { "of": "child", "type": "choice", "options": { "nursery": { "nl": "peuterschool", "en": "nursery" },
              "primary": { "nl": "basisschool", "en": "primary school" }, "secondary": { "nl": "middelbare school", "en": "secondary school" } },
              "title": { "nl": "soort school", "en": "kind of school" } } },
"norms": {
  "base": { "unit": "EUR/month", "title": { "nl": "bijstandsnorm", "en": "assistance norm" },
    "values": [ { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
      { "when": { "fact": "household.kind", "is": "couple" }, "is": 2000 }, { "is": 1400 } ] } ] } })";

/// A condition of the household, or of a child where `kind` says so.
struct trial {
    explicit trial(const std::string& condition, const std::string& kind = "household")
        : book(test::compile_texts({test::national(std::string(usual_sections) + R"(, "schemes": { "s": { "title": "S",
            "provider": "P", "level": "municipal", "for": ")" +
                                                   kind + R"(", "when": )" + condition + " } }")})) {}

    [[nodiscard]] family_groups groups(truth is = truth::yes, const group_options& options = {}) const {
        const compiled::per_subject when = book.tables().schemes[0].when;
        const compiled::index found =
            *std::find_if(when.begin(), when.end(), [](compiled::index one) { return one != compiled::none; });
        return group_families(book.tables(), claim{literal{found, is}}, options);
    }
    [[nodiscard]] std::vector<std::string> says(language which = language::en, truth is = truth::yes) const {
        std::vector<std::string> all;
        for (const family_group& one : groups(is).groups) {
            all.emplace_back(one.says.in(which));
        }
        return all;
    }

    compiled_book book;
};

using words = std::vector<std::string>;

} // namespace

TEST_CASE("a range of a norm is said in percents of its title") {
    const trial one(R"({ "all": [ { "fact": "income", "more_than": { "norm": "base", "percent": 110 } },
        { "fact": "income", "at_most": { "norm": "base", "percent": 130 } }, { "fact": "household.kind", "is": "single-parent" } ] })");
    CHECK(one.says() == words{"single parents with net income of more than 110% (for such a family €1,540.00) up to "
                              "and including 130% of the assistance norm (for such a family €1,820.00)"});
    CHECK(one.says(language::nl) ==
          words{"alleenstaande ouders met netto inkomen van meer dan 110% (bij zo'n gezin € 1.540,00) tot en met 130% "
                "van de bijstandsnorm (bij zo'n gezin € 1.820,00)"});
}

TEST_CASE("what does not matter is left out") {
    const trial one(R"({ "any": [ { "fact": "debts", "is": true },
        { "all": [ { "fact": "debts", "is": true }, { "fact": "income", "less_than": 100 } ] } ] })");
    CHECK(one.says() == words{"families; debts: yes"});
    CHECK(trial(R"({ "any": [ { "fact": "debts", "is": true }, { "fact": "debts", "is": false } ] })").says() ==
          words{"all families"});
}

TEST_CASE("the ages of a child are one range, and bounds that others imply are not said") {
    const trial one(
        R"({ "all": [ { "fact": "age", "from": "P4Y", "until": "P18Y" }, { "fact": "age", "at_least": "P12Y" } ] })",
        "child");
    CHECK(one.says() == words{"families with a child of 12 to 17 years"});
    CHECK(one.says(language::nl) == words{"gezinnen met een kind van 12 tot en met 17 jaar"});
}

TEST_CASE("somebody in the family is described by what matters of them") {
    const trial one(R"({ "some": "child", "where": { "all": [ { "fact": "age", "from": "P4Y", "until": "P12Y" },
        { "any": [ { "fact": "school", "is": "primary" }, { "fact": "school", "is": "secondary" } ] } ] } })");
    const words said = one.says();
    REQUIRE(said.size() == 1);
    CHECK(said.front() ==
          "families with a child of 4 to 11 years (kind of school is primary school or secondary school)");
}

TEST_CASE("several ranges are found one after the other, and others are not hidden") {
    const trial one(R"({ "any": [ { "fact": "debts", "is": true }, { "fact": "household.kind", "is": "couple" } ] })");
    const family_groups both = one.groups();
    CHECK(both.groups.size() == 2);
    CHECK_FALSE(both.others);
    CHECK_FALSE(both.undecided);
    group_options single;
    single.most_groups = 1;
    CHECK(one.groups(truth::yes, single).others);
}

TEST_CASE("of what is impossible it is said that nobody is so") {
    const trial one(R"({ "all": [ { "fact": "debts", "is": true }, { "fact": "debts", "is": false } ] })");
    CHECK(one.groups().nobody());
}

TEST_CASE("what only informs excludes nobody, so no family is in a range of which it surely fails") {
    const trial one(R"({ "indicative": { "fact": "debts", "is": true } })");
    CHECK(one.says() == words{"families; debts: yes"});
    CHECK(one.groups(truth::no).nobody());
}
