// SPDX-License-Identifier: BSL-1.0
// A load like that of the peers (tests/bench/peers/gen.js), of any size: schemes on income against a norm, ages of
// children, assets and flags; and families in columns or as lines of JSON. The same on every machine.
#pragma once

#include <zorgpad/batch/batch.hpp>
#include <zorgpad/compile/compile.hpp>
#include <zorgpad/load/load_book.hpp>

#include <array>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace neutral {

/// Small and the same everywhere (splitmix64).
class dice {
public:
    explicit dice(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next() {
        std::uint64_t mixed = state_ += 0x9E3779B97F4A7C15U;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }
    std::int64_t below(std::int64_t count) {
        return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(count));
    }
    bool percent(std::int64_t chance) { return below(100) < chance; }

private:
    std::uint64_t state_;
};

inline std::string income_at_most(std::int64_t percent) {
    return R"({"fact":"income","at_most":{"norm":"low-income","percent":)" + std::to_string(percent) + "}}";
}

inline std::string book_text(std::size_t schemes) {
    constexpr std::int64_t percents[] = {100, 105, 110, 115, 120, 125, 130, 140, 150};
    constexpr std::int64_t ages[][2] = {{0, 4},   {0, 12},  {0, 18},  {4, 12}, {4, 18}, {4, 21},
                                        {10, 13}, {12, 16}, {12, 18}, {6, 17}, {0, 2},  {2, 4}};
    constexpr std::int64_t assets[] = {7575, 7575, 7575, 15150, 2500, 37395};
    dice roll(20260822);
    std::string text = R"({"zorgpad":1,"id":"nl","layer":"national","title":"Maatlat",
"norms":{"low-income":{"unit":"EUR/month","values":[{"from":"2026-01-01","until":"2027-01-01","amounts":[
{"when":{"fact":"household.kind","is":"couple"},"is":2002.34},{"is":1401.64}]}]}},
"facts":{"income":{"of":"household","type":"money","unit":"EUR/month","title":"netto inkomen per maand","ask":"Wat komt er per maand binnen?"},
"assets":{"of":"household","type":"money","unit":"EUR","title":"spaargeld","ask":"Hoeveel spaargeld is er?"},
"debts":{"of":"household","type":"flag","title":"schulden","ask":"Zijn er schulden?"},
"works":{"of":"household","type":"flag","title":"werk","ask":"Werkt er iemand?"},
"city-pass":{"of":"household","type":"flag","title":"stadspas","ask":"Is er een stadspas?"},
"alone":{"of":"household","type":"flag","title":"alleenstaand","ask":"Woont de ouder alleen?"},
"school":{"of":"child","type":"choice","title":"school","ask":"Naar welke school gaat het kind?","options":{"none":"geen","primary":"basisschool","secondary":"middelbare school","vocational":"mbo"}}},
"schemes":{)";
    for (std::size_t which = 0; which < schemes; ++which) {
        const auto& age = ages[roll.below(12)];
        std::string all = income_at_most(percents[roll.below(9)]) +
                          R"(,{"some":"child","where":{"fact":"age","from":"P)" + std::to_string(age[0]) +
                          R"(Y","until":"P)" + std::to_string(age[1]) + R"(Y"}},{"fact":"assets","at_most":)" +
                          // Many schemes have many limits, as they would.
                          std::to_string(assets[roll.below(6)] + static_cast<std::int64_t>(which / 60)) + "}";
        if (which % 4 == 1) {
            all += R"(,{"any":[{"fact":"debts","is":true},)" + income_at_most(100) + "]}";
        }
        if (which % 5 == 2) {
            all += R"(,{"not":{"fact":"city-pass","is":true}})";
        }
        if (which % 9 == 4) {
            all +=
                R"(,{"any":[{"fact":"alone","is":true},{"some":"child","where":{"fact":"school","is":"secondary"}},{"not":{"fact":"works","is":true}}]})";
        }
        text += (which == 0 ? "" : ",\n") + ("\"s" + std::to_string(which)) +
                R"(":{"title":"Regeling","provider":"Rijk","level":"national","for":"household","when":{"all":[)" +
                all + "]}}";
    }
    return text + "}}";
}

inline constexpr zorgpad::date today = zorgpad::from_civil(2026, 11, 21);

/// The book of so many schemes.
inline zorgpad::book whole_book(std::size_t schemes) {
    const auto loaded = zorgpad::load_book_texts({zorgpad::source_file{"book.json", book_text(schemes), {}}});
    if (!loaded) {
        throw std::runtime_error("the book of the benchmark does not load");
    }
    return *loaded;
}

/// The same, compiled.
inline zorgpad::compiled_book book(std::size_t schemes) {
    return zorgpad::compile_unchecked(*zorgpad::merge(whole_book(schemes), ""));
}

inline std::size_t column_of(const zorgpad::batch::verdict_program& program, std::string_view id) {
    for (std::size_t which = 0; which < program.columns.size(); ++which) {
        if (program.columns[which].id == id) {
            return which;
        }
    }
    return program.columns.size();
}

/// What is drawn of a child and of a family; nothing: not known.
struct drawn_child {
    std::optional<std::int32_t> birth_year;
    std::size_t school = 0;
};
struct drawn_family {
    static constexpr std::string_view flag_names[] = {"debts", "works", "city-pass", "alone"};
    static constexpr std::string_view school_names[] = {"none", "primary", "secondary", "vocational"};

    std::uint32_t adults = 1;
    std::optional<std::int64_t> income; ///< in cents
    std::optional<std::int64_t> assets;
    std::array<std::optional<bool>, 4> flags;
    std::vector<drawn_child> children;
    bool children_open = false;
};

/// Draws a family. `children`: exactly so many; negative: as in the country, 0 to 6. `missing`: so many percent of the
/// facts are not known.
inline void draw(dice& roll, std::int64_t children, std::int64_t missing, drawn_family& to) {
    const auto known = [&](auto value) {
        return roll.percent(missing) ? std::optional<decltype(value)>() : std::optional<decltype(value)>(value);
    };
    const bool alone = roll.percent(42);
    if (children < 0) {
        constexpr std::int64_t spread[] = {0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 1, 2, 5, 1, 1, 2};
        children = spread[roll.below(20)];
    }
    to.adults = alone ? 1 : 2;
    to.children_open = missing != 0 && roll.percent(5);
    const std::int64_t norm = alone ? 140164 : 200234;
    to.income = known(norm * (55 + roll.below(120) * roll.below(120) / 80) / 100);
    to.assets = known(roll.below(4000000) * roll.below(1000) / 1000 * roll.below(1000) / 1000);
    to.flags = {known(roll.percent(40)), known(roll.percent(55)), known(roll.percent(25)), known(alone)};
    to.children.resize(static_cast<std::size_t>(children));
    for (drawn_child& child : to.children) {
        const auto age = static_cast<std::int32_t>(roll.below(21));
        child.birth_year = known(2026 - age);
        child.school = age < 4 ? 0U : age < 12 ? 1U : age < 18 ? 2U : 3U;
    }
}

/// Families in the columns of a program (see draw()).
inline zorgpad::batch::family_columns families(const zorgpad::batch::verdict_program& program, std::size_t count,
                                               std::int64_t children = -1, std::int64_t missing = 0) {
    using zorgpad::subject;
    zorgpad::batch::family_columns columns(program);
    dice roll(20260822);
    std::array<std::size_t, 4> flags{};
    for (std::size_t flag = 0; flag < flags.size(); ++flag) {
        flags[flag] = column_of(program, drawn_family::flag_names[flag]);
    }
    const std::size_t income = column_of(program, "income");
    const std::size_t assets = column_of(program, "assets");
    const std::size_t school = column_of(program, "school");
    const auto set = [&](std::size_t column, std::size_t place, const auto& value) {
        if (column < program.columns.size() && value) {
            columns.set_fact(column, place, *value);
        }
    };
    drawn_family one;
    for (std::size_t which = 0; which < count; ++which) {
        draw(roll, children, missing, one);
        zorgpad::evaluation::roll who;
        who.adults = one.adults;
        who.children = static_cast<std::uint32_t>(one.children.size());
        who.adults_open = false;
        who.children_open = one.children_open;
        const std::size_t family = columns.add(who);
        set(income, family, one.income);
        set(assets, family, one.assets);
        for (std::size_t flag = 0; flag < flags.size(); ++flag) {
            set(flags[flag], family, one.flags[flag]);
        }
        for (std::size_t child = 0; child < one.children.size(); ++child) {
            const std::size_t row = columns.place(subject::child, family, child);
            if (const auto year = one.children[child].birth_year) {
                columns.set_born(subject::child, row, zorgpad::from_civil(*year, 8, 13));
            }
            set(school, row, std::optional<std::int64_t>(one.children[child].school));
        }
    }
    return columns;
}

/// One family as a line of JSON.
inline std::string line_of(const drawn_family& one) {
    std::string members;
    const auto add = [&members](std::string_view name, const std::string& value) {
        members += (members.empty() ? "\"" : ",\"") + std::string(name) + "\":" + value;
    };
    if (one.income) {
        add("income", to_string(zorgpad::decimal{*one.income}));
    }
    if (one.assets) {
        add("assets", to_string(zorgpad::decimal{*one.assets}));
    }
    for (std::size_t flag = 0; flag < one.flags.size(); ++flag) {
        if (one.flags[flag]) {
            add(drawn_family::flag_names[flag], *one.flags[flag] ? "true" : "false");
        }
    }
    std::string line = R"({"family":1,"as_of":")" + to_string(today) + R"(","household":{)" + members + "}";
    line += one.adults == 1 ? R"(,"adults":[{"id":"a1","facts":{}}])"
                            : R"(,"adults":[{"id":"a1","facts":{}},{"id":"a2","facts":{}}])";
    line += R"(,"children":[)";
    for (std::size_t which = 0; which < one.children.size(); ++which) {
        const drawn_child& child = one.children[which];
        members.clear();
        if (child.birth_year) {
            add("birth-date", "\"" + std::to_string(*child.birth_year) + "-08-13\"");
        }
        add("school", "\"" + std::string(drawn_family::school_names[child.school]) + "\"");
        line +=
            (which == 0 ? R"({"id":"c)" : R"(,{"id":"c)") + std::to_string(which) + R"(","facts":{)" + members + "}}";
    }
    return line + (one.children_open ? R"(],"incomplete":["children"]})" : "]}");
}

/// Families as lines of JSON (see draw()), each with its end.
inline std::string lines(std::size_t count, std::int64_t missing = 0) {
    dice roll(20260822);
    drawn_family one;
    std::string text;
    for (std::size_t which = 0; which < count; ++which) {
        draw(roll, -1, missing, one);
        text += line_of(one);
        text += '\n';
    }
    return text;
}

} // namespace neutral
