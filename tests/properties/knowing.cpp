// SPDX-License-Identifier: BSL-1.0
// Laws of knowing, on random books and families: monotone, sound, reasons suffice, order of statement does not matter.
#include "case_text.hpp"
#include "catch.hpp"
#include "random_book.hpp"
#include "random_family.hpp"
#include "texts.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

using namespace zorgpad;
using chance::dice;

namespace {

struct random_case {
    merged_book book;
    zorgpad::family family;
};

random_case make_case(std::uint64_t seed) {
    dice roll(seed);
    random_case made;
    made.book = chance::random_book(roll, 1 + static_cast<std::size_t>(seed % 10));
    made.family = chance::random_family(roll, made.book, 1 + static_cast<std::size_t>(seed % 4));
    return made;
}

std::string words(std::uint64_t seed, const random_case& one) {
    return "seed " + std::to_string(seed) + "\n" + case_text::of_book(one.book) + "\n" +
           case_text::of_family(one.family);
}

evaluate_options plain() {
    evaluate_options options;
    options.nearest_changes = false;
    options.left_out = true;
    return options;
}

/// The same family with less known: facts, all signals, receipts of a scheme, screenings of an instrument, persons.
zorgpad::family forget(zorgpad::family known, dice& roll) {
    const auto forget_facts = [&roll](fact_values& facts) {
        for (auto one = facts.begin(); one != facts.end();) {
            one = roll.percent(30) ? facts.erase(one) : std::next(one);
        }
    };
    forget_facts(known.household);
    for (auto* people : {&known.adults, &known.children}) {
        bool& incomplete = people == &known.adults ? known.adults_incomplete : known.children_incomplete;
        if (!*people) {
            continue;
        }
        for (person& one : **people) {
            forget_facts(one.facts);
        }
        incomplete = incomplete || roll.percent(20);
    }
    if (roll.percent(30)) {
        known.signals.clear();
    }
    std::set<std::string> schemes;
    std::set<std::string> instruments;
    // That a scheme is received by nobody in particular says nothing where there is nobody.
    const auto somebody = [](const std::optional<std::vector<person>>& people) { return !people || !people->empty(); };
    const bool has_everybody = somebody(known.adults) && somebody(known.children);
    for (const receipt_record& one : known.receives) {
        if (roll.percent(30) && has_everybody) {
            schemes.insert(one.scheme);
        }
    }
    for (const screening_record& one : known.screenings) {
        if (roll.percent(30)) {
            instruments.insert(one.instrument);
        }
    }
    const auto drop = [](auto& records, auto&& is_dropped) {
        records.erase(std::remove_if(records.begin(), records.end(), is_dropped), records.end());
    };
    drop(known.receives, [&](const receipt_record& one) { return schemes.count(one.scheme) != 0; });
    drop(known.screenings, [&](const screening_record& one) { return instruments.count(one.instrument) != 0; });
    return known;
}

using outcome_name = std::pair<std::string, std::string>;

std::map<outcome_name, verdict> verdicts_of(const plan& plan) {
    std::map<outcome_name, verdict> all;
    for (const plan_scheme& one : plan.schemes) {
        all.emplace(outcome_name(one.id, one.of), one.is);
    }
    return all;
}

/// A step with a record says so however surely it is reached.
bool is_surely_reached(const plan_step& step) {
    return !step.provisional && (step.status == step_status::now || step.status == step_status::waiting ||
                                 step.status == step_status::blocked || step.status == step_status::missed);
}

} // namespace

TEST_CASE("knowing more never turns a yes into a no or a no into a yes") {
    for (std::uint64_t seed = 1; seed <= chance::cases(400); ++seed) {
        const random_case known = make_case(seed);
        dice roll(seed + 77);
        const compiled_book book = test::compile_merged(known.book);
        const plan more = evaluate(book, known.family, plain());
        const plan less = evaluate(book, forget(known.family, roll), plain());
        const std::map<outcome_name, verdict> later = verdicts_of(more);
        INFO(words(seed, known));
        for (const auto& [name, before] : verdicts_of(less)) {
            const auto after = later.find(name);
            if (before != verdict::unknown && after != later.end()) {
                INFO("scheme " << name.first << " of " << name.second);
                REQUIRE(word_of(before) == word_of(after->second));
            }
        }
        std::set<outcome_name> left_out;
        for (const plan_step& one : more.left_out) {
            left_out.emplace(one.id, one.of);
        }
        for (const plan_step& one : less.steps) {
            const compiled::node& node = book.tables().nodes[one.node];
            // What is received already is not offered again, however surely it was reached.
            if (is_surely_reached(one) && node.kind != compiled::node_kind::scheme) {
                INFO("step " << one.id << " of " << one.of);
                REQUIRE(left_out.count(outcome_name(one.id, one.of)) == 0);
                const auto same = std::find_if(more.steps.begin(), more.steps.end(), [&](const plan_step& other) {
                    return other.id == one.id && other.of == one.of;
                });
                REQUIRE((same == more.steps.end() || !same->provisional));
            }
        }
        for (const plan_step& one : less.left_out) {
            INFO("left out " << one.id << " of " << one.of);
            const bool is_there = std::any_of(more.steps.begin(), more.steps.end(), [&](const plan_step& other) {
                return other.id == one.id && other.of == one.of;
            });
            REQUIRE_FALSE(is_there);
        }
    }
}

TEST_CASE("the things that settled an answer suffice for it") {
    for (std::uint64_t seed = 1; seed <= chance::cases(200); ++seed) {
        const random_case known = make_case(seed);
        const compiled_book book = test::compile_merged(known.book);
        const compiled::tables& tables = book.tables();
        const evaluation::bound_family bound = evaluation::binder(tables, known.family).bind();
        evaluation::day today(tables, bound, bound.as_of);
        INFO(words(seed, known));
        for (compiled::index scheme = 0; scheme < tables.schemes.size(); ++scheme) {
            evaluation::for_each_of(bound.who, tables.schemes[scheme].of, [&](evaluation::target someone) {
                const evaluation::answer whole = today.offers().scheme(scheme, someone);
                if (!is_definite(whole.is)) {
                    return;
                }
                // Everything is forgotten but what the answer hangs on.
                evaluation::bound_family kept = bound;
                std::fill(kept.facts.begin(), kept.facts.end(), evaluation::bound_value{});
                std::fill(kept.signals.begin(), kept.signals.end(), evaluation::bound_signal{});
                std::fill(kept.receipts.begin(), kept.receipts.end(), evaluation::bound_receipt::unknown);
                std::fill(kept.screenings.begin(), kept.screenings.end(), std::nullopt);
                std::fill(kept.born.begin(), kept.born.end(), std::nullopt);
                std::fill(kept.due.begin(), kept.due.end(), std::nullopt);
                kept.who.adults_open = kept.who.children_open = true;
                const std::uint32_t* things = today.now().sets().begin(whole.hangs_on);
                for (std::uint32_t which = 0; which < whole.hangs_on.count; ++which) {
                    const auto what = today.now().numbers().describe(things[which]);
                    const std::size_t place = what.which == compiled::none ? 0 : bound.at(what.which, what.of);
                    switch (what.is) {
                    case askable::kind::fact:
                        kept.facts[place] = bound.facts[place];
                        if (what.which == compiled::birth_date_fact) {
                            kept.born[what.of] = bound.born[what.of];
                        } else if (what.which == compiled::due_date_fact) {
                            kept.due[what.of] = bound.due[what.of];
                        }
                        break;
                    case askable::kind::signal:
                        kept.signals[place] = bound.signals[place];
                        if (what.of == evaluation::household_target) {
                            // What was said of nobody in particular was said of those not known yet, too.
                            for (const evaluation::target whom :
                                 {bound.who.unknown_adult(), bound.who.unknown_child()}) {
                                kept.signals[bound.at(what.which, whom)] = bound.signals[bound.at(what.which, whom)];
                            }
                        }
                        break;
                    case askable::kind::receipt:
                        kept.receipts[place] = bound.receipts[place];
                        break;
                    case askable::kind::screening:
                        kept.screenings[place] = bound.screenings[place];
                        break;
                    case askable::kind::list:
                        (what.list_of == subject::adult ? kept.who.adults_open : kept.who.children_open) =
                            bound.who.is_open(what.list_of);
                        break;
                    case askable::kind::municipality:
                        break;
                    }
                }
                evaluation::day again(tables, kept, kept.as_of);
                INFO("scheme " << tables.schemes[scheme].id << " of " << bound.names[someone]);
                REQUIRE(name_of(again.offers().scheme(scheme, someone).is) == name_of(whole.is));
            });
        }
    }
}

TEST_CASE("the exact mode agrees with every completion that is tried") {
    for (std::uint64_t seed = 1; seed <= chance::cases(60); ++seed) {
        const random_case known = make_case(seed);
        dice roll(seed + 99);
        const compiled_book book = test::compile_merged(known.book);
        const zorgpad::family less = forget(known.family, roll);
        evaluate_options exact = plain();
        exact.exact = true;
        exact.budget = 3000;
        const plan settled = evaluate(book, less, exact);
        const std::map<outcome_name, verdict> whole = verdicts_of(evaluate(book, known.family, plain()));
        const std::map<outcome_name, verdict> kleene = verdicts_of(evaluate(book, less, plain()));
        INFO(words(seed, known));
        for (const auto& [name, is] : verdicts_of(settled)) {
            INFO("scheme " << name.first << " of " << name.second);
            if (kleene.at(name) != verdict::unknown) {
                REQUIRE(word_of(is) == word_of(kleene.at(name)));
            }
            const auto complete = whole.find(name);
            if (is != verdict::unknown && complete != whole.end() && complete->second != verdict::unknown) {
                REQUIRE(word_of(is) == word_of(complete->second));
            }
        }
    }
}

TEST_CASE("nothing depends on the order in which a family is stated, and equal input gives equal bytes") {
    for (std::uint64_t seed = 1; seed <= chance::cases(60); ++seed) {
        const random_case known = make_case(seed);
        dice roll(seed + 55);
        const compiled_book book = test::compile_merged(known.book);
        zorgpad::family mixed = known.family;
        for (auto* people : {&mixed.adults, &mixed.children}) {
            if (*people) {
                roll.shuffle(**people);
            }
        }
        roll.shuffle(mixed.signals);
        roll.shuffle(mixed.screenings);
        roll.shuffle(mixed.receives);
        roll.shuffle(mixed.consents);
        roll.shuffle(mixed.progress);
        INFO(words(seed, known));
        const std::string once = test::json_of(evaluate(book, known.family, plain()));
        REQUIRE(once == test::json_of(evaluate(book, known.family, plain())));
        REQUIRE(once == test::json_of(evaluate(book, mixed, plain())));
    }
}
