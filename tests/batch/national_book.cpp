// SPDX-License-Identifier: BSL-1.0
// The fast form on the national book: every example, whole and with less and less known.
#include "catch.hpp"
#include "dice.hpp"
#include "judged.hpp"
#include <zorgpad/batch/judge_lines.hpp>
#include <zorgpad/batch/line_reader.hpp>
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/nl/book.hpp>

#include <algorithm>
#include <sstream>

namespace {

const zorgpad::book& national_book() {
    static const zorgpad::book book = [] {
        std::vector<zorgpad::source_file> files;
        for (const zorgpad::nl::embedded_file& file : zorgpad::nl::book) {
            files.push_back(zorgpad::source_file{std::string(file.name), std::string(file.text), {}});
        }
        return *zorgpad::load_book_texts(std::move(files));
    }();
    return book;
}

/// The families of all examples, each as one line.
std::vector<std::string> example_lines() {
    std::vector<std::string> lines;
    for (const zorgpad::layer& layer : national_book().layers) {
        for (const auto& [id, example] : layer.content.examples) {
            std::string line = example.family;
            std::replace(line.begin(), line.end(), '\n', ' ');
            lines.push_back(line);
        }
    }
    return lines;
}

/// Forgets about a third of what is known of a family.
void forget(zorgpad::family& one, chance::dice& roll) {
    const auto thin = [&](zorgpad::fact_values& facts) {
        for (auto fact = facts.begin(); fact != facts.end();) {
            fact = roll.percent(33) ? facts.erase(fact) : std::next(fact);
        }
    };
    thin(one.household);
    for (auto* people : {&one.adults, &one.children}) {
        if (*people && roll.percent(15)) {
            people->reset();
        }
        if (*people) {
            for (zorgpad::person& person : **people) {
                thin(person.facts);
            }
        }
    }
    one.adults_incomplete = one.adults_incomplete || roll.percent(15);
    one.children_incomplete = one.children_incomplete || roll.percent(15);
    if (roll.percent(30)) {
        one.signals.clear();
    }
    if (roll.percent(30)) {
        one.receives.clear();
    }
}

} // namespace

TEST_CASE("the examples of the national book get the verdicts of the full evaluator, also with facts missing") {
    zorgpad::batch::program_shelf<zorgpad::book> shelf(national_book());
    chance::dice roll(7);
    std::size_t judged = 0;
    std::size_t compared = 0;
    for (const std::string& line : example_lines()) {
        const auto read = zorgpad::read_family(line);
        if (!read) {
            continue; // an example may be about a family that is refused
        }
        const auto found = shelf.get(read->municipality.value_or(""), *read->as_of);
        REQUIRE(found.program);
        const zorgpad::batch::verdict_program& program = found.program->program;
        // No scheme of the book needs the full evaluator.
        CHECK_FALSE(program.always_reads_records);
        zorgpad::batch::family_columns columns(program);
        std::vector<zorgpad::family> families{*read};
        families.front().municipality = program.book.municipality();
        for (int less = 0; less < 12; ++less) {
            families.push_back(families.back());
            forget(families.back(), roll);
        }
        for (const zorgpad::family& one : families) {
            REQUIRE(found.program->taking_in.add(one, columns).has_value());
        }
        const auto verdicts = judge(program, columns);
        zorgpad::batch::family_judge one_by_one(program, columns);
        for (std::size_t family = 0; family < families.size(); ++family) {
            const auto expected = test::expected_of(program.book, families[family]);
            compared += expected.size();
            REQUIRE(one_by_one.judge(family));
            INFO(line << "\nknowing less " << family << " times");
            CHECK(test::differences(program, families[family], expected, [&](std::size_t verdict, std::size_t which) {
                      return verdicts.at(verdict, columns.place(program.verdicts[verdict].of, family, which));
                  }) == "");
            CHECK(test::differences(program, families[family], expected, [&](std::size_t verdict, std::size_t which) {
                      return one_by_one.truth_of(verdict, which);
                  }) == "");
        }
        ++judged;
    }
    CHECK(judged > 50);
    CHECK(compared > 50'000);
}

TEST_CASE("lines give what each family gets alone; bad lines are reported and skipped") {
    std::vector<std::string> texts = example_lines();
    texts.resize(std::min<std::size_t>(texts.size(), 30));
    texts.insert(texts.begin() + 3,
                 {"{ \"family\": 1,", "", R"({"family":1,"as_of":"2026-11-21","household":{"no-such-fact":1}})",
                  R"({"family":1,"as_of":"2026-11-21","municipality":"GM9999"})"});
    std::string file;
    for (const std::string& one : texts) {
        file += one + "\n";
    }
    // In large parts and in parts of a few lines.
    for (const std::size_t bytes : {std::size_t{1} << 20U, std::size_t{1500}}) {
        std::istringstream in(file);
        zorgpad::batch::line_reader reader(in, bytes);
        zorgpad::batch::program_shelf<zorgpad::book> shelf(national_book());
        std::string text;
        std::vector<std::string_view> lines;
        std::uint64_t first = 1;
        std::size_t number = 0;
        for (bool more = true; more;) {
            more = reader.next(text, lines, first);
            REQUIRE(first == number + 1);
            const auto judged = zorgpad::batch::judge_lines(lines, shelf);
            for (std::size_t which = 0; which < lines.size(); ++which, ++number) {
                REQUIRE(lines[which] == texts[number]);
                const auto& line = judged.lines[which];
                if (number >= 3 && number < 7) {
                    CHECK_FALSE(line.judged);
                    CHECK(line.blank == (number == 4));
                    CHECK(zorgpad::has_errors(line.found) == (number != 4));
                } else if (line.judged) {
                    const auto& book = judged.program_of(line).book;
                    auto family = *zorgpad::read_family(lines[which]);
                    family.municipality = book.municipality();
                    std::size_t likely = 0;
                    std::size_t unknown = 0;
                    judged.for_each_verdict(line, [&](auto, std::string_view, zorgpad::truth is) {
                        likely += is == zorgpad::truth::yes ? 1U : 0U;
                        unknown += is == zorgpad::truth::unknown ? 1U : 0U;
                    });
                    for (const auto& [key, is] : test::expected_of(book, family)) {
                        likely -= is == zorgpad::truth::yes ? 1U : 0U;
                        unknown -= is == zorgpad::truth::unknown ? 1U : 0U;
                    }
                    CHECK(likely == 0);
                    CHECK(unknown == 0);
                } else {
                    CHECK(zorgpad::has_errors(line.found));
                }
            }
        }
        CHECK(number == texts.size());
    }
}
