// SPDX-License-Identifier: BSL-1.0
// One program serves all days between two on which something turns: families of other days get the verdicts that the
// full evaluator gives them on their own day.
#include "catch.hpp"
#include "judged.hpp"
#include "random_cases.hpp"
#include "texts.hpp"
#include <zorgpad/batch/judge_lines.hpp>
#include <zorgpad/load/load_book.hpp>

using namespace zorgpad;

TEST_CASE("a moved day passes exactly the tests that the stated one passes, and never overtakes another") {
    chance::dice roll(11);
    std::size_t moved_days = 0;
    std::size_t unmoved_days = 0;
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::int64_t> here;
        std::vector<std::int64_t> there;
        for (std::size_t count = roll.below(6); count != 0; --count) {
            here.push_back(static_cast<std::int64_t>(roll.below(30)));
            there.push_back(roll.percent(80) ? here.back() + 5 : static_cast<std::int64_t>(roll.below(40)));
            if (roll.percent(4)) {
                here.back() = there.back() = roll.percent(50) ? std::numeric_limits<std::int64_t>::min()
                                                              : std::numeric_limits<std::int64_t>::max();
            }
        }
        std::optional<std::int32_t> before;
        for (std::int32_t day = -2; day < 35; ++day) {
            const auto passes_the_same = [&](std::int32_t other) {
                for (std::size_t which = 0; which < here.size(); ++which) {
                    if ((day <= here[which]) != (other <= there[which])) {
                        return false;
                    }
                }
                return true;
            };
            const std::optional<std::int32_t> found = batch::moved_day(day, here, there);
            bool exists = false;
            for (std::int32_t other = -50; other < 90; ++other) {
                exists = exists || passes_the_same(other);
            }
            REQUIRE(found.has_value() == exists);
            if (found) {
                REQUIRE(passes_the_same(*found));
                REQUIRE((!before || *before <= *found));
                before = found;
            }
            moved_days += found ? 1U : 0U;
            unmoved_days += found ? 0U : 1U;
        }
    }
    CHECK(moved_days > 10'000);
    CHECK(unmoved_days > 1'000);
}

TEST_CASE("families of other days of a date class get the verdicts of their own day") {
    const std::uint64_t count = chance::cases(150);
    std::size_t moved = 0;
    std::size_t outside = 0;
    std::size_t left = 0;
    for (std::uint64_t seed = 1; seed <= count; ++seed) {
        chance::dice roll(seed * 7 + 1);
        const std::size_t size = 1 + static_cast<std::size_t>(seed % 7);
        const merged_book merged = chance::random_book(roll, size);
        const compiled_book book = test::compile_merged(merged);
        const date today = *chance::random_family(roll, merged, size).as_of;
        const auto program = batch::compile_verdicts(book, today);
        REQUIRE(program.is_of_class(today));
        const batch::intake intake(program.book.tables(), program);
        batch::family_columns columns(program);
        batch::plain_line_reader reader(std::nullopt);
        batch::plain_facts facts;
        std::vector<family> families;
        for (int which = 0; which < 40; ++which) {
            family one = chance::without_records(chance::random_family(roll, merged, size));
            const auto far = static_cast<std::int32_t>(roll.percent(50) ? roll.below(61) : roll.below(801));
            one.as_of = days_after(today, far - (far <= 60 ? 30 : 400));
            const batch::plain_family* stated = reader.read(case_text::of_family(one));
            if (stated == nullptr) {
                continue; // born later
            }
            if (intake.add(*stated, reader.words(), facts, columns)) {
                families.push_back(std::move(one));
                moved += *families.back().as_of != today ? 1U : 0U;
            } else {
                (program.is_of_class(*one.as_of) ? left : outside) += 1U;
            }
        }
        const auto verdicts = judge(program, columns);
        for (std::size_t family = 0; family < families.size(); ++family) {
            INFO("seed " << seed << " on " << to_string(today) << "\n"
                         << chance::to_string(chance::test_case{merged, families[family]}));
            REQUIRE(test::differences(program, families[family], test::expected_of(book, families[family]),
                                      [&](std::size_t verdict, std::size_t row) {
                                          return verdicts.at(verdict,
                                                             columns.place(program.verdicts[verdict].of, family, row));
                                      }) == "");
        }
    }
    CHECK(moved > count * 2);
    CHECK(outside + left > count); // (how few of a class cannot be moved hangs on the compiler's order of the dice)
}

TEST_CASE("lines of all days of two years are judged by a program for each date class, as on their own day") {
    const auto loaded = load_book_texts({source_file{"book.json",
                                                     test::national(R"(
      "norms": { "limit": { "unit": "EUR/month", "values": [
        { "from": "2025-01-01", "until": "2026-01-01", "amounts": [ { "is": 1400 } ] },
        { "from": "2026-01-01", "until": "2026-07-01", "amounts": [ { "is": 1500 } ] },
        { "from": "2026-07-01", "until": "2027-01-01", "amounts": [ { "is": 1600 } ] } ] } },
      "facts": { "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen", "ask": "Hoeveel?" } },
      "schemes": {
        "young": { "title": "Jong", "level": "fund", "for": "child", "when": { "all": [
          { "fact": "age", "from": "P4M", "until": "P13M" }, { "fact": "income", "at_most": { "norm": "limit" } } ] } },
        "first-days": { "title": "Eerste dagen", "level": "fund", "for": "household",
          "when": { "some": "child", "where": { "fact": "age", "from": "P0D", "until": "P40D" } } },
        "expecting": { "title": "Zwanger", "level": "fund", "for": "household", "when": { "fact": "pregnancy-week", "at_least": 16 } } })"),
                                                     {}}});
    REQUIRE(loaded);
    std::vector<std::string> texts;
    for (std::int32_t day = 0; day < 730; ++day) {
        const std::string on = to_string(days_after(from_civil(2025, 1, 1), day));
        for (const char* income : {"1450", "1550"}) {
            texts.push_back(R"({"family":1,"as_of":")" + on + R"(","household":{"income":)" + income +
                            R"(},"adults":[{"id":"a"}],"children":[{"id":"c","facts":{"birth-date":"2024-12-31"}},)" +
                            R"({"id":"d","facts":{"due-date":"2026-02-10"}}]})");
        }
    }
    batch::program_shelf<book> shelf(*loaded);
    const std::vector<std::string_view> lines(texts.begin(), texts.end());
    const auto judged = batch::judge_lines(lines, shelf);
    CHECK(judged.groups.size() == 3);
    for (std::size_t which = 0; which < texts.size(); ++which) {
        const auto& line = judged.lines[which];
        REQUIRE(line.judged);
        const family stated = *read_family(texts[which]);
        const auto expected = test::expected_of(judged.program_of(line).book, stated);
        std::size_t verdict = 0;
        std::vector<truth> wanted;
        for (const auto& [key, is] : expected) {
            wanted.push_back(is);
        }
        INFO(texts[which]);
        judged.for_each_verdict(line, [&](auto, std::string_view, truth is) { CHECK(is == wanted.at(verdict++)); });
        CHECK(verdict == wanted.size());
    }
}

TEST_CASE("a shelf keeps no more programs than it may, however many days are asked for") {
    const book whole = test::value_of(test::read_files({test::national(
        R"("schemes": {"s": {"title": "s", "level": "local", "for": "household", "when": {"date": {"from": "--03-01"}}}})")}));
    batch::program_shelf<book> shelf(whole, 3);
    std::vector<std::weak_ptr<const batch::prepared_program>> made;
    for (std::int32_t day = 0; day < 20; ++day) {
        const date as_of = days_after(from_civil(2026, 11, 1), day);
        made.push_back(shelf.get_class("", as_of).program);
        CHECK(made.back().lock() == shelf.get_class("", as_of).program);
        CHECK(made.back().lock()->program.is_of_class(as_of));
    }
    CHECK(std::count_if(made.begin(), made.end(), [](const auto& one) { return !one.expired(); }) <= 3);
}
