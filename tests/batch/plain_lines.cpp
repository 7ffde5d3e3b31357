// SPDX-License-Identifier: BSL-1.0
// The short way from a line to columns says exactly what the long way says, or leaves the line to it: on lines of
// random families, and on the same lines damaged.
#include "catch.hpp"
#include "judged.hpp"
#include "random_cases.hpp"
#include "texts.hpp"
#include <zorgpad/batch/judge_lines.hpp>

namespace {

using namespace zorgpad;

/// A line like that of a register: mostly without records.
std::string random_line(chance::dice& roll, const merged_book& book, std::size_t size, date as_of) {
    family one = chance::random_family(roll, book, size);
    if (roll.percent(90)) {
        one.as_of = as_of;
    }
    if (roll.percent(85)) {
        one = chance::without_records(std::move(one));
    }
    return case_text::of_family(one);
}

std::string damaged(chance::dice& roll, std::string line) {
    const std::vector<std::string> pieces{"\"",
                                          "{",
                                          "}",
                                          "[",
                                          "]",
                                          ",",
                                          ":",
                                          "null",
                                          "true",
                                          "-",
                                          "1e3",
                                          "0.005",
                                          "1.50",
                                          "\\u00e9",
                                          "\xC3\xA9",
                                          "\xFF",
                                          "\\",
                                          "// x",
                                          "/**/",
                                          "?",
                                          "name",
                                          "bsn",
                                          "123456782",
                                          "12.3456782e7",
                                          "\"111222333\"",
                                          "\"birth-date\": \"2020-02-30\"",
                                          "\"birth-date\": \"2999-01-01\", ",
                                          "\"due-date\": \"2026-12-01\", ",
                                          "\"id\": \"c1\", ",
                                          "\"age\": 3, ",
                                          "\"facts\": {}, ",
                                          "\"Voor-Naam\": 1, ",
                                          "\"family\": 1, ",
                                          "\"municipality\": \"GM0268\", ",
                                          "\"as_of\": \"2026-11-21\", ",
                                          "\"incomplete\": [\"adults\"], ",
                                          "{\"refused\": true}",
                                          "99999999999999999999"};
    for (std::size_t times = 1 + roll.below(2); times != 0; --times) {
        const std::size_t at = roll.below(line.size() + 1);
        const std::size_t length = std::min(line.size() - at, roll.percent(50) ? roll.below(3) : roll.below(40));
        switch (roll.below(4)) {
        case 0:
            line.erase(at, length);
            break;
        case 1: // said twice, or somewhere else
            line.insert(roll.below(line.size() + 1), line.substr(at, length));
            break;
        case 2: {
            // At the beginning of some value or member, where it may well fit.
            const std::size_t place = line.find_first_of("{[,: ", at);
            line.insert(place == std::string::npos ? at : place + 1, roll.one_of(pieces));
            break;
        }
        default:
            line.replace(at, length, roll.one_of(pieces));
            break;
        }
    }
    return line;
}

/// All that columns say of one family.
std::string told_of(const batch::verdict_program& program, const batch::family_columns& columns, std::size_t family) {
    std::string words;
    const auto say = [&](const char* what, bool known, std::int64_t number) {
        words += std::string(what) + (known ? std::to_string(number) : "?") + " ";
    };
    const auto rows_of = [&](subject of) {
        return of == subject::household ? 1 : columns.rows(of).last_of(family) - columns.rows(of).first_of(family);
    };
    for (const subject of : {subject::adult, subject::child}) {
        const batch::row_table& rows = columns.rows(of);
        say("rows ", true, rows_of(of));
        say("open ", true, batch::bit_of(rows.open, family) ? 1 : 0);
        for (std::size_t row = rows.first_of(family); row < rows.last_of(family); ++row) {
            say("born ", batch::bit_of(rows.born.known, row), rows.born.at(row));
            say("due ", batch::bit_of(rows.due.known, row), rows.due.at(row));
        }
    }
    for (std::size_t which = 0; which < program.columns.size(); ++which) {
        const batch::fact_column& column = columns.column(which);
        for (std::size_t row = 0; row < rows_of(program.columns[which].of); ++row) {
            const std::size_t place = columns.place(program.columns[which].of, family, row);
            say("fact ", batch::bit_of(column.numbers.known, place),
                column.is_flag ? std::int64_t{batch::bit_of(column.flags, place)} : column.numbers.at(place));
        }
    }
    for (std::size_t which = 0; which < program.records.size(); ++which) {
        for (std::size_t row = 0; row < rows_of(program.records[which].of); ++row) {
            const auto is = columns.record(which).at(columns.place(program.records[which].of, family, row));
            say("record ", true, static_cast<std::int64_t>(is));
        }
    }
    return words;
}

std::vector<std::string> ids_of(const std::optional<std::vector<person>>& people) {
    return batch::detail::sorted_ids(people);
}

/// A book on a day with both ways into its columns.
class two_ways {
public:
    two_ways(const compiled_book& book, date as_of)
        : program_(batch::compile_verdicts(book, as_of)), intake_(program_.book.tables(), program_), short_(program_),
          long_(program_), reader_(std::nullopt) {}

    /// What differs; empty where nothing does.
    std::string differences(const std::string& line) {
        const batch::plain_family* stated = reader_.read(line);
        if (stated == nullptr) {
            ++declined;
            return "";
        }
        const outcome<family> read = read_family(line);
        if (!read || !read.findings().empty()) {
            return "plain, but the long way has findings";
        }
        if (read->municipality.value_or("") != stated->municipality || read->as_of != stated->as_of) {
            return "another day or municipality";
        }
        if (ids_of(read->adults) != stated->adults.ids() || ids_of(read->children) != stated->children.ids()) {
            return "other people";
        }
        const std::string& here = program_.book.municipality();
        if (*read->as_of != program_.as_of ||
            (!stated->municipality.empty() && !here.empty() && stated->municipality != here)) {
            return "";
        }
        const std::size_t before = short_.size();
        const auto in_short = intake_.add(*stated, reader_.words(), facts_, short_);
        if (!in_short) {
            ++left;
            return short_.size() == before ? "" : "left to the long way, but added";
        }
        ++taken;
        findings found;
        const auto in_long = intake_.add(*read, long_, &found);
        if (!in_long || !found.empty()) {
            return "taken in, but the long way has findings";
        }
        const std::string one = told_of(program_, short_, *in_short);
        const std::string other = told_of(program_, long_, *in_long);
        return one == other ? "" : "short: " + one + "\nlong: " + other;
    }

    std::size_t declined = 0; ///< not plain
    std::size_t left = 0;     ///< plain, and something does not fit the book
    std::size_t taken = 0;

private:
    batch::verdict_program program_;
    batch::intake intake_;
    batch::family_columns short_;
    batch::family_columns long_;
    batch::plain_line_reader reader_;
    batch::plain_facts facts_;
};

} // namespace

TEST_CASE("a line is taken in the short way exactly as the long way takes it in, or left to it") {
    const std::uint64_t count = chance::cases(150);
    std::size_t whole = 0;
    std::size_t taken = 0;
    std::size_t declined = 0;
    std::size_t left = 0;
    for (std::uint64_t seed = 1; seed <= count; ++seed) {
        chance::dice roll(seed);
        const std::size_t size = 1 + static_cast<std::size_t>(seed % 7);
        const merged_book book = chance::random_book(roll, size);
        const date as_of = *chance::random_family(roll, book, size).as_of;
        two_ways ways(test::compile_merged(book), as_of);
        for (int which = 0; which < 25; ++which) {
            const std::string line = random_line(roll, book, size, as_of);
            const std::size_t before = ways.declined;
            INFO("seed " << seed << "\n" << line);
            REQUIRE(ways.differences(line) == "");
            whole += ways.declined == before ? 1U : 0U;
            for (int less = 0; less < 4; ++less) {
                const std::string bad = damaged(roll, line);
                INFO(bad);
                REQUIRE(ways.differences(bad) == "");
            }
        }
        taken += ways.taken;
        declined += ways.declined;
        left += ways.left;
    }
    // The lines are of every kind.
    CHECK(whole > count * 10);
    CHECK(taken > count * 10);
    CHECK(declined > count * 30);
    CHECK(left > 0);
}

TEST_CASE("what identifies a person, or is wrong in any way, never takes the short way") {
    const std::string head = R"({"family":1,"as_of":"2026-11-21",)";
    std::string many_people = R"({"id":"p0"})";
    for (std::size_t which = 1; which <= family_limits{}.persons; ++which) {
        many_people += R"(,{"id":"p)" + std::to_string(which) + "\"}";
    }
    const std::string wrong[] = {
        head + R"("household":{"name":1}})",
        head + R"("household":{"income":123456782}})",
        head + R"("household":{"income":123456782.00}})",
        head + R"("household":{"income":1.23456782e8}})",
        head + R"("household":{"income":-123456782}})",
        head + R"("household":{"school":"123456782"}})",
        head + R"("household":{"school":"1234.56.782"}})",
        head + R"("household":{"123456782":true}})",
        head + R"("household":{"income":12345672}})",
        head + R"("household":{"school":"12345672"}})",
        head + R"("household":{"naam2":1}})",
        head + R"("adults":[)" + many_people + "]}",
        head + R"("adults":[{"id":"123456782"}]})",
        head + R"("adults":[{"id":"a","facts":{"moeder-voornaam":true}}]})",
        head + R"("adults":[{"id":"a","naam":"b"}]})",
        head + R"("adults":[{"id":"a"},{"id":"a"}]})",
        head + R"("adults":[{"id":"a"}],"children":[{"id":"a"}]})",
        head + R"("adults":[{"id":"?"}]})",
        head + R"("adults":[{"id":" "}]})",
        head + R"("adults":[{}]})",
        head + R"("adults":[{"id":"a","facts":{"due-date":"2027-01-01"}}]})",
        head + R"("children":[{"id":"a","facts":{"birth-date":"2026-11-22"}}]})",
        head + R"("children":[{"id":"a","facts":{"birth-date":"2026-11-02","due-date":"2026-11-01"}}]})",
        head + R"("children":[{"id":"a","facts":{"birth-date":20}}]})",
        head + R"("household":{"birth-date":"2000-01-01"}})",
        head + R"("household":{"age":3}})",
        head + R"("household":{"rent":1,"rent":2}})",
        head + R"("household":{"rent":0.005}})",
        head + R"("household":{"rent":100000000001}})",
        head + R"("household":{"school":""}})",
        head + R"("household":{"rent":null}})",
        head + R"("household":{"rent":[]}})",
        head + R"("municipality":"Nijmegen"})",
        head + R"("incomplete":["parents"]})",
        head + R"("family":1})",
        head + R"("unknown-key":1})",
        head + R"("household":{}}})",
        head + R"("household":{}},)",
        "\xEF\xBB\xBF" + head + R"("household":{}})",
        head + "\"household\":{} /* \xFF */}",
        head + "\"household\":{}} // \xC3",
        R"({"family":1})",
        R"({"as_of":"2026-11-21"})",
        R"({"family":2,"as_of":"2026-11-21"})",
        R"({"family":1,"as_of":"2026-02-30"})",
        "[]",
        "1"};
    batch::plain_line_reader reader(std::nullopt);
    CHECK(reader.read(head + R"("household":{"rent":1}})") != nullptr);
    for (const std::string& line : wrong) {
        INFO(line);
        CHECK_FALSE(read_family(line).has_value());
        CHECK(reader.read(line) == nullptr);
    }
}

TEST_CASE("records, refused answers and very many words take the long way") {
    const std::string head = R"({"family":1,"as_of":"2026-11-21",)";
    batch::plain_line_reader reader(std::nullopt);
    for (const std::string& line :
         {head + R"("signals":[{"signal":"debts","seen":true}]})", head + R"("receives":{"a":true}})",
          head + R"("role":"nurse"})", head + R"("household":{"rent":{"refused":true}}})"}) {
        INFO(line);
        CHECK(read_family(line).has_value());
        CHECK(reader.read(line) == nullptr);
    }
    batch::plain_line_reader many(std::nullopt);
    for (std::size_t which = 0; which < batch::word_list::most + 20; ++which) {
        const bool is_plain = many.read(head + "\"household\":{\"fact-" + std::to_string(which) + "\":1}}") != nullptr;
        REQUIRE(is_plain == (which < batch::word_list::most));
    }
    CHECK(many.read(head + R"("household":{"fact-7":1}})") != nullptr);
}

TEST_CASE("a day that is stated for all lines counts instead of their own") {
    batch::plain_line_reader reader(from_civil(2026, 12, 1));
    const batch::plain_family* read =
        reader.read(R"({"family":1,"as_of":"2020-01-01","children":[{"id":"c","facts":{"birth-date":"2026-11-30"}}]})");
    REQUIRE(read != nullptr);
    CHECK(read->as_of == from_civil(2026, 12, 1));
    CHECK(read->adults.is_open());
    CHECK_FALSE(read->children.is_open());
}
