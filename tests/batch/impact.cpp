// SPDX-License-Identifier: BSL-1.0
// Who gains and who loses by another book: counted from lines, and held against the plans of the same families.
#include "catch.hpp"
#include "judged.hpp"
#include "texts.hpp"
#include <zorgpad/batch/impact.hpp>
#include <zorgpad/load/read_family.hpp>

using namespace zorgpad;
using batch::verdict_change;

namespace {

/// A book of one limit of income, with a scheme for each child and one that only this book has.
book book_with(const std::string& limit, const std::string& own_scheme) {
    const std::string income = R"({"fact": "income", "at_most": )" + limit + "}";
    return test::value_of(test::read_files({test::national(
        R"(
      "facts": {"income": {"of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen", "ask": "Hoeveel?"}},
      "schemes": {
        "package": {"title": "Pakket", "level": "fund", "for": "child",
                    "when": {"all": [{"fact": "age", "from": "P4Y", "until": "P18Y"}, )" +
        income + R"(]}},
        "fund": {"title": "Fonds", "level": "fund", "for": "household", "when": )" +
        income + R"(},
        ")" +
        own_scheme +
        R"(": {"title": "Eigen", "level": "fund", "for": "household", "when": {"fact": "income", "at_most": 1100}}})")}));
}

/// Families with every income around the limits and none, of no, one and two children.
std::vector<std::string> families() {
    std::vector<std::string> made;
    for (const std::string income : {"900", "1100", "1150", "1200", "1250", "1300", "1400", ""}) {
        for (const std::string children :
             {R"("children": [])", R"("children": [{"id": "c1", "facts": {"birth-date": "2020-01-01"}}])",
              R"("children": [{"id": "c1", "facts": {"birth-date": "2020-01-01"}},
                              {"id": "c2", "facts": {"birth-date": "2025-01-01"}}])",
              R"("incomplete": ["children"])"}) {
            made.push_back(R"({"family": 1, "as_of": "2026-11-21", )" +
                           (income.empty() ? "" : R"("household": {"income": )" + income + "}, ") + children + "}");
        }
    }
    return made;
}

batch::judged_lines judge_with(const book& by, const std::vector<std::string>& texts) {
    batch::program_shelf<book> shelf(by);
    return batch::judge_lines(std::vector<std::string_view>(texts.begin(), texts.end()), shelf);
}

batch::impact impact_on(const std::vector<std::string>& texts, std::uint64_t first = 1) {
    batch::impact made;
    add_impact(judge_with(book_with("1200", "old-only"), texts), judge_with(book_with("1300", "new-only"), texts),
               first, made);
    return made;
}

const batch::change_count& count_of(const batch::impact& all, const std::string& scheme, verdict_change kind) {
    return all.schemes.at({"", scheme}).changes[static_cast<std::size_t>(kind)];
}

std::map<std::string, truth> verdicts_by_name(const compiled_book& book, const family& one) {
    std::map<std::string, truth> made;
    for (const auto& [key, is] : test::expected_of(book, one)) {
        made[book.tables().schemes[key.first].id + "@" + std::to_string(key.second)] = is;
    }
    return made;
}

} // namespace

TEST_CASE("the impact of another book is what the plans of both books say of each family") {
    const std::vector<std::string> texts = families();
    const compiled_book before = test::value_of(compile(book_with("1200", "old-only"), ""));
    const compiled_book after = test::value_of(compile(book_with("1300", "new-only"), ""));
    std::map<std::pair<std::string, verdict_change>, std::uint64_t> verdicts;
    std::map<std::pair<std::string, verdict_change>, std::vector<std::uint64_t>> lines;
    std::map<std::string, std::uint64_t> unchanged;
    for (std::size_t which = 0; which < texts.size(); ++which) {
        const family one = *read_family(texts[which]);
        std::map<std::string, truth> was = verdicts_by_name(before, one);
        std::map<std::string, truth> is = verdicts_by_name(after, one);
        was.insert({{"new-only@0", truth::no}});
        is.insert({{"old-only@0", truth::no}});
        REQUIRE(was.size() == is.size());
        for (const auto& [name, truth_before] : was) {
            const std::string scheme = name.substr(0, name.find('@'));
            const auto change = batch::change_between(truth_before, is.at(name));
            if (!change) {
                ++unchanged[scheme];
                continue;
            }
            ++verdicts[{scheme, *change}];
            std::vector<std::uint64_t>& here = lines[{scheme, *change}];
            if (here.empty() || here.back() != which + 7) {
                here.push_back(which + 7);
            }
        }
    }
    const batch::impact found = impact_on(texts, 7);
    CHECK(found.judged == texts.size());
    REQUIRE(found.schemes.size() == 4);
    for (const auto& [key, one] : found.schemes) {
        INFO(key.second);
        CHECK(one.unchanged == unchanged[key.second]);
        bool any = false;
        for (const auto kind :
             {verdict_change::gains, verdict_change::loses, verdict_change::opens, verdict_change::closes}) {
            const batch::change_count& count = count_of(found, key.second, kind);
            std::vector<std::uint64_t> of = lines[{key.second, kind}];
            CHECK(count.verdicts == verdicts[{key.second, kind}]);
            CHECK(count.families == of.size());
            of.resize(std::min(of.size(), batch::most_example_lines));
            CHECK(count.lines == of);
            any = any || count.verdicts != 0;
        }
        CHECK(one.changed() == any);
    }
}

TEST_CASE("a wider limit is a gain for those in between, and of two children of one family counts one family") {
    const batch::impact found =
        impact_on({R"({"family": 1, "as_of": "2026-11-21", "household": {"income": 1250}, "children": [
              {"id": "c1", "facts": {"birth-date": "2020-01-01"}}, {"id": "c2", "facts": {"birth-date": "2019-01-01"}}]})"});
    CHECK(count_of(found, "package", verdict_change::gains).verdicts == 2);
    CHECK(count_of(found, "package", verdict_change::gains).families == 1);
    CHECK(count_of(found, "fund", verdict_change::gains).lines == std::vector<std::uint64_t>{1});
    CHECK(found.families == std::array<std::uint64_t, batch::verdict_change_count>{1, 0, 0, 0});
    CHECK(found.changed == 1);
}

TEST_CASE("a scheme that only one of the books has counts as unlikely in the other") {
    const batch::impact found = impact_on({R"({"family": 1, "as_of": "2026-11-21", "household": {"income": 1000}})",
                                           R"({"family": 1, "as_of": "2026-11-21"})"});
    CHECK(count_of(found, "old-only", verdict_change::loses).lines == std::vector<std::uint64_t>{1});
    CHECK(count_of(found, "old-only", verdict_change::closes).lines == std::vector<std::uint64_t>{2});
    CHECK(count_of(found, "new-only", verdict_change::gains).lines == std::vector<std::uint64_t>{1});
    CHECK(count_of(found, "new-only", verdict_change::opens).lines == std::vector<std::uint64_t>{2});
}

TEST_CASE("a line that cannot be read counts for nothing, and the lines after it keep their numbers") {
    const batch::impact found =
        impact_on({R"({"family": 1, "as_of": "2026-11-21", "household": {"income": "much"}})", "", "{",
                   R"({"family": 1, "as_of": "2026-11-21", "household": {"income": 1250}})"},
                  11);
    CHECK(found.judged == 1);
    CHECK(count_of(found, "fund", verdict_change::gains).lines == std::vector<std::uint64_t>{14});
}

TEST_CASE("the impact on the parts of some lines adds up to the impact on all of them, in any order") {
    const std::vector<std::string> texts = families();
    const batch::impact whole = impact_on(texts);
    batch::impact added;
    for (const std::size_t first : {20U, 0U, 7U}) {
        const std::size_t last = first == 20 ? texts.size() : first == 0 ? 7 : 20;
        const std::vector<std::string> part(texts.begin() + static_cast<std::ptrdiff_t>(first),
                                            texts.begin() + static_cast<std::ptrdiff_t>(last));
        add_impact(impact_on(part, first + 1), added);
    }
    CHECK(added.judged == whole.judged);
    CHECK(added.changed == whole.changed);
    CHECK(added.families == whole.families);
    REQUIRE(added.schemes.size() == whole.schemes.size());
    for (const auto& [key, one] : whole.schemes) {
        const batch::scheme_impact& other = added.schemes.at(key);
        CHECK(other.unchanged == one.unchanged);
        for (std::size_t kind = 0; kind < batch::verdict_change_count; ++kind) {
            INFO(key.second << " " << kind);
            CHECK(other.changes[kind].verdicts == one.changes[kind].verdicts);
            CHECK(other.changes[kind].families == one.changes[kind].families);
            CHECK(other.changes[kind].lines == one.changes[kind].lines);
        }
    }
}
