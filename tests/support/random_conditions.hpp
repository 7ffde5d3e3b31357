// SPDX-License-Identifier: BSL-1.0
// Random conditions that keep the rules of the language: persons are bound, quantifiers not nested, a child's age has a
// lower bound, and what is indicative stands where it may.
#pragma once

#include "dice.hpp"
#include <zorgpad/model/book.hpp>

#include <set>
#include <string>
#include <vector>

namespace chance {

using zorgpad::condition;
using zorgpad::subject;

/// What a condition may use where it stands.
struct surroundings {
    subject bound = subject::household;
    bool in_quantifier = false;
    bool may_be_indicative = true;
    bool may_use_norms = true;
    bool may_use_records = true; ///< signals, screenings, receipts, consents, progress
    std::size_t facts = 1000;    ///< only the first so many
    std::string pathway;         ///< for progress of nodes of the same pathway
};

/// What is already in a book, by what may be done with it.
struct stock {
    struct fact {
        std::string id;
        subject of = subject::household;
        zorgpad::fact_type type = zorgpad::fact_type::flag;
        std::string unit;
        std::vector<std::string> options;
        bool has_quantifier = false; ///< in its `when`
    };
    struct norm {
        std::string id;
        std::string unit;
        bool indicative = false;
    };
    struct name {
        std::string id;
        subject bound = subject::household;
        bool has_quantifier = false;
        bool indicative = false;
    };
    std::vector<fact> facts;
    std::vector<norm> norms;
    std::vector<name> names;
    std::vector<std::string> signals;
    std::vector<std::string> groups;
    std::vector<std::string> instruments;
    std::vector<std::string> schemes;
    std::vector<std::string> consents;
    std::vector<std::string> steps; ///< "pathway/node"
};

class condition_maker {
public:
    explicit condition_maker(dice& roll) : roll_(roll) {}

    /// A place in the book, another one every time, in no order.
    [[nodiscard]] zorgpad::source_position here() {
        ++places_;
        return {0, static_cast<std::uint32_t>(places_ * 7919U % 100'003U)};
    }

    /// A random condition. Says in `used` what it uses.
    struct uses {
        bool quantifier = false;
        bool indicative = false;
    };
    [[nodiscard]] condition make(const surroundings& where, std::size_t depth, uses& used) {
        const std::size_t choice = depth == 0 ? 40 + roll_.below(60) : roll_.below(100);
        if (choice < 12) {
            return of(zorgpad::all_of{parts(where, depth, used)});
        }
        if (choice < 24) {
            return of(zorgpad::any_of{parts(where, depth, used)});
        }
        if (choice < 32) {
            surroundings inside = where;
            inside.may_be_indicative = false;
            return of(zorgpad::negation{{make(inside, depth - 1, used)}});
        }
        if (choice < 35 && where.may_be_indicative) {
            used.indicative = true;
            return of(zorgpad::indicative{{make(where, depth - 1, used)}});
        }
        if (choice < 46 && !where.in_quantifier) {
            return quantified(where, depth, used);
        }
        if (choice < 66 && where.may_use_records) {
            return record_test(where, used);
        }
        if (choice < 72) {
            if (const auto named = name_test(where, used)) {
                return *named;
            }
        }
        return fact_test(where, used);
    }
    [[nodiscard]] condition make(const surroundings& where, std::size_t depth) {
        uses used;
        return make(where, depth, used);
    }

    template <class Form>
    [[nodiscard]] condition of(Form form) {
        condition made;
        made.form = std::move(form);
        made.at = here();
        return made;
    }

    [[nodiscard]] zorgpad::constant constant(std::variant<bool, zorgpad::decimal, std::string> value) {
        return {std::move(value), here()};
    }

    [[nodiscard]] zorgpad::bound_test bound(zorgpad::comparison how, zorgpad::bound than) {
        return {how, std::move(than), here()};
    }

    /// A test on an age. A child's has a lower bound.
    [[nodiscard]] zorgpad::fact_test age_test(subject of_whom, bool may_be_measured) {
        static const std::vector<std::string> child_ages{"-P10M", "-P6W", "P0D", "P6W", "P4Y", "P12Y", "P18Y"};
        static const std::vector<std::string> adult_ages{"P16Y", "P18Y", "P21Y", "P27Y"};
        const auto& ages = of_whom == subject::child ? child_ages : adult_ages;
        zorgpad::fact_test test;
        test.fact = {"age", here()};
        const std::size_t first = roll_.below(ages.size());
        const std::size_t second = first + 1 + roll_.below(ages.size() - first);
        if (of_whom == subject::child || roll_.percent(70)) {
            test.bounds.push_back(bound(zorgpad::comparison::at_least, constant(ages[first])));
        }
        if (test.bounds.empty() || (second < ages.size() && roll_.percent(60))) {
            const std::size_t last = second < ages.size() ? second : ages.size() - 1;
            test.bounds.push_back(bound(zorgpad::comparison::less_than, constant(ages[last])));
        }
        if (may_be_measured && roll_.percent(50)) {
            test.measured = static_cast<zorgpad::measuring_day>(roll_.below(5));
            test.day = roll_.one_of(std::vector<zorgpad::day_of_year>{{10, 1}, {2, 29}, {12, 31}, {1, 1}});
        }
        return test;
    }

    /// A test with bounds on the week of pregnancy, which may be a window too.
    [[nodiscard]] zorgpad::fact_test week_test() {
        zorgpad::fact_test test;
        test.fact = {"pregnancy-week", here()};
        const std::int64_t first = roll_.between(4, roll_.percent(80) ? 20 : 42);
        if (roll_.percent(70)) {
            test.bounds.push_back(
                bound(roll_.percent(70) ? zorgpad::comparison::at_least : zorgpad::comparison::more_than,
                      constant(zorgpad::decimal::whole(first))));
        }
        if (test.bounds.empty() || roll_.percent(50)) {
            test.bounds.push_back(
                bound(roll_.percent(70) ? zorgpad::comparison::less_than : zorgpad::comparison::at_most,
                      constant(zorgpad::decimal::whole(first + roll_.between(2, 20)))));
        }
        return test;
    }

    /// A norm with this unit, perhaps a percentage of it.
    [[nodiscard]] std::optional<zorgpad::norm_use> norm_use(const std::string& unit, bool may_be_indicative,
                                                            uses& used) {
        std::vector<const stock::norm*> fitting;
        std::vector<const stock::norm*> percents;
        for (const stock::norm& one : known.norms) {
            if (one.indicative && !may_be_indicative) {
                continue;
            }
            if (one.unit == unit) {
                fitting.push_back(&one);
            }
            if (one.unit == "percent") {
                percents.push_back(&one);
            }
        }
        if (fitting.empty()) {
            return std::nullopt;
        }
        const stock::norm& norm = *roll_.one_of(fitting);
        used.indicative = used.indicative || norm.indicative;
        zorgpad::norm_use use{{norm.id, here()}, std::nullopt};
        if (roll_.percent(30)) {
            use.percent = zorgpad::decimal{roll_.one_of(std::vector<std::int64_t>{10000, 11000, 12050, 15000, 3333})};
        } else if (!percents.empty() && roll_.percent(25)) {
            const stock::norm& percent = *roll_.one_of(percents);
            used.indicative = used.indicative || percent.indicative;
            use.percent = zorgpad::reference<zorgpad::section_kind::norms>{percent.id, here()};
        }
        return use;
    }

    [[nodiscard]] static const std::vector<std::int64_t>& amounts() {
        static const std::vector<std::int64_t> hundredths{0, 5000, 90000, 100000, 120050, 141946, 202779};
        return hundredths;
    }

    stock known;

protected:
    dice& roll_;

private:
    [[nodiscard]] std::vector<condition> parts(const surroundings& where, std::size_t depth, uses& used) {
        std::vector<condition> made;
        for (std::size_t count = 1 + roll_.below(3); count > 0; --count) {
            made.push_back(make(where, depth - 1, used));
        }
        return made;
    }

    [[nodiscard]] condition quantified(const surroundings& where, std::size_t depth, uses& used) {
        zorgpad::quantified made;
        made.how = static_cast<zorgpad::quantifier>(roll_.below(3));
        made.over = roll_.percent(60) ? subject::child : subject::adult;
        made.at_least = made.how == zorgpad::quantifier::count ? roll_.between(1, 3) : 1;
        surroundings inside = where;
        inside.bound = made.over;
        inside.in_quantifier = true;
        made.where.push_back(make(inside, depth == 0 ? 0 : depth - 1, used));
        used.quantifier = true;
        return of(std::move(made));
    }

    [[nodiscard]] condition record_test(const surroundings& where, uses& used) {
        const std::size_t choice = roll_.below(100);
        if (choice < 40 && !known.signals.empty()) {
            zorgpad::signal_test test;
            for (std::size_t count = 1 + roll_.below(2); count > 0; --count) {
                test.any.push_back({roll_.one_of(known.signals), here()});
            }
            return of(std::move(test));
        }
        if (choice < 50 && !known.groups.empty()) {
            return of(zorgpad::signal_group_test{roll_.one_of(known.groups), roll_.between(1, 2)});
        }
        if (choice < 65 && !known.instruments.empty()) {
            const std::string& instrument = roll_.one_of(known.instruments);
            if (roll_.percent(50)) {
                return of(zorgpad::score_test{
                    {instrument, here()}, roll_.percent(50) ? "money" : "overall", roll_.between(1, 4)});
            }
            return of(zorgpad::outcome_test{{instrument, here()}, roll_.percent(50) ? "raised" : "judged"});
        }
        if (choice < 78 && !known.schemes.empty()) {
            return of(zorgpad::receives_test{{roll_.one_of(known.schemes), here()}});
        }
        if (choice < 84 && !known.consents.empty()) {
            return of(zorgpad::consent_test{{roll_.one_of(known.consents), here()}});
        }
        if (choice < 92 && !known.steps.empty()) {
            std::string step = roll_.one_of(known.steps);
            if (!where.pathway.empty() && step.rfind(where.pathway + "/", 0) == 0 && roll_.percent(50)) {
                step.erase(0, where.pathway.size() + 1);
            }
            return of(zorgpad::progress_test{step, static_cast<zorgpad::progress_state>(roll_.below(3))});
        }
        return calendar_test(where, used);
    }

    [[nodiscard]] condition calendar_test(const surroundings& where, uses& used) {
        if (roll_.percent(15)) {
            return municipality_test();
        }
        if (roll_.percent(40)) {
            zorgpad::date_test test;
            const bool winter = roll_.percent(50);
            test.from = zorgpad::day_of_year{winter ? 11 : 2, winter ? 15 : 29};
            test.until = zorgpad::day_of_year{winter ? 3 : 9, 1 + roll_.between_days(1, 20)};
            return of(test);
        }
        if (roll_.percent(50)) {
            zorgpad::date_test test;
            const zorgpad::date from = zorgpad::from_civil(2025, 1, 1 + roll_.between_days(0, 30));
            test.from = roll_.percent(70) ? std::optional<zorgpad::calendar_point>(from) : std::nullopt;
            if (!test.from || roll_.percent(50)) {
                test.until = zorgpad::days_after(from, roll_.between_days(100, 900));
            }
            return of(test);
        }
        return fact_test(where, used);
    }

    [[nodiscard]] condition municipality_test() {
        const auto code = [&] { return std::string(roll_.percent(50) ? "GM0268" : "GM0344"); };
        if (roll_.percent(50)) {
            return of(zorgpad::municipality_test{{code()}});
        }
        zorgpad::fact_test test;
        test.fact = {"municipality", here()};
        one_or_several(test, code);
        return of(std::move(test));
    }

    [[nodiscard]] std::optional<condition> name_test(const surroundings& where, uses& used) {
        std::vector<const stock::name*> fitting;
        for (const stock::name& one : known.names) {
            if ((one.bound == subject::household || one.bound == where.bound) &&
                !(one.has_quantifier && where.in_quantifier) && !(one.indicative && !where.may_be_indicative) &&
                where.may_use_norms) {
                fitting.push_back(&one);
            }
        }
        if (fitting.empty()) {
            return std::nullopt;
        }
        const stock::name& name = *roll_.one_of(fitting);
        used.quantifier = used.quantifier || name.has_quantifier;
        used.indicative = used.indicative || name.indicative;
        return of(zorgpad::named_condition{{name.id, here()}});
    }

    [[nodiscard]] condition fact_test(const surroundings& where, uses& used) {
        if (where.bound != subject::household && roll_.percent(35)) {
            return of(age_test(where.bound, true));
        }
        if (roll_.percent(8)) {
            return of(roll_.percent(70) ? week_test() : named_week_test());
        }
        if (roll_.percent(12)) {
            return of(household_test());
        }
        std::vector<const stock::fact*> fitting;
        for (std::size_t index = 0; index < known.facts.size() && index < where.facts; ++index) {
            const stock::fact& one = known.facts[index];
            if ((one.of == subject::household || one.of == where.bound) &&
                !(one.has_quantifier && where.in_quantifier)) {
                fitting.push_back(&one);
            }
        }
        if (fitting.empty()) {
            return of(household_test());
        }
        const stock::fact& fact = *roll_.one_of(fitting);
        used.quantifier = used.quantifier || fact.has_quantifier;
        return of(stated_test(fact, where, used));
    }

    [[nodiscard]] zorgpad::fact_test named_week_test() {
        zorgpad::fact_test test;
        test.fact = {"pregnancy-week", here()};
        one_or_several(test, [&] { return zorgpad::decimal::whole(roll_.between(4, 43)); });
        return test;
    }

    [[nodiscard]] zorgpad::fact_test household_test() {
        zorgpad::fact_test test;
        if (roll_.percent(50)) {
            test.fact = {"household.kind", here()};
            const auto word = [this] {
                return std::string(zorgpad::word_of(static_cast<zorgpad::household_kind>(roll_.below(3))));
            };
            if (roll_.percent(60)) {
                test.is = constant(word());
            } else {
                const std::string first = word();
                test.in.push_back(constant(first));
                const std::string second = word();
                if (second != first) {
                    test.in.push_back(constant(second));
                }
            }
            return test;
        }
        test.fact = {"household.size", here()};
        const std::int64_t size = roll_.between(1, 5);
        if (roll_.percent(30)) {
            one_or_several(test, [&] { return zorgpad::decimal::whole(roll_.between(1, 5)); });
        } else {
            test.bounds.push_back(
                bound(static_cast<zorgpad::comparison>(roll_.below(4)), constant(zorgpad::decimal::whole(size))));
        }
        return test;
    }

    [[nodiscard]] zorgpad::fact_test stated_test(const stock::fact& fact, const surroundings& where, uses& used) {
        zorgpad::fact_test test;
        test.fact = {fact.id, here()};
        switch (fact.type) {
        case zorgpad::fact_type::flag:
            test.is = constant(roll_.percent(70));
            return test;
        case zorgpad::fact_type::choice:
            if (roll_.percent(60)) {
                test.is = constant(roll_.one_of(fact.options));
            } else {
                test.in = {constant(fact.options.front()), constant(fact.options.back())};
            }
            return test;
        case zorgpad::fact_type::date:
            return date_fact_test(std::move(test));
        default:
            break;
        }
        const bool is_whole = fact.type == zorgpad::fact_type::count;
        const auto any_number = [&] {
            return is_whole ? zorgpad::decimal::whole(roll_.between(0, 4)) : zorgpad::decimal{roll_.one_of(amounts())};
        };
        if (roll_.percent(15)) {
            one_or_several(test, any_number);
            return test;
        }
        const auto any_bound = [&]() -> zorgpad::bound {
            if (where.may_use_norms && roll_.percent(50)) {
                if (auto use = norm_use(fact.unit, where.may_be_indicative, used)) {
                    return *use;
                }
            }
            return constant(any_number());
        };
        test.bounds.push_back(bound(static_cast<zorgpad::comparison>(roll_.below(4)), any_bound()));
        if (roll_.percent(15)) {
            const bool is_lower = test.bounds.front().how <= zorgpad::comparison::more_than;
            test.bounds.push_back(
                bound(is_lower ? zorgpad::comparison::less_than : zorgpad::comparison::at_least, any_bound()));
        }
        return test;
    }

    [[nodiscard]] zorgpad::fact_test date_fact_test(zorgpad::fact_test test) {
        const std::vector<std::string> days{"2024-02-28", "2024-02-29", "2026-01-01"};
        const auto how = static_cast<zorgpad::comparison>(roll_.below(4));
        if (roll_.percent(60)) {
            const std::vector<std::string> periods{"P2Y", "P6M", "P30D", "P1M", "-P2W"};
            test.bounds.push_back(bound(how, constant(roll_.one_of(periods))));
        } else if (roll_.percent(70)) {
            test.bounds.push_back(bound(how, constant(roll_.one_of(days))));
        } else {
            one_or_several(test, [&] { return roll_.one_of(days); });
        }
        return test;
    }

    /// Equal to a value, or to one of two.
    template <class Value>
    void one_or_several(zorgpad::fact_test& test, Value&& value) {
        const auto first = value();
        if (roll_.percent(50)) {
            test.is = constant(first);
            return;
        }
        test.in.push_back(constant(first));
        const auto second = value();
        if (!(second == first)) {
            test.in.push_back(constant(second));
        }
    }

    std::uint32_t places_ = 0;
};

} // namespace chance
