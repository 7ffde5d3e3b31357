// SPDX-License-Identifier: BSL-1.0
// Laws of playing a plan out, on random books and families: order, asking, rounds.
#include "case_text.hpp"
#include "catch.hpp"
#include "facts_of.hpp"
#include "random_book.hpp"
#include "random_family.hpp"
#include "texts.hpp"

#include <set>

using namespace zorgpad;
using chance::dice;

namespace {

struct random_case {
    merged_book merged;
    zorgpad::family family;
    std::string words;
};

random_case make_case(std::uint64_t seed, dice& roll) {
    random_case made;
    made.merged = chance::random_book(roll, 1 + static_cast<std::size_t>(seed % 10));
    made.family = chance::random_family(roll, made.merged, 1 + static_cast<std::size_t>(seed % 4));
    made.words = "seed " + std::to_string(seed) + "\n" + case_text::of_book(made.merged) + "\n" +
                 case_text::of_family(made.family);
    return made;
}

std::optional<std::string> person_of(const askable& item) {
    return item.of.empty() ? std::nullopt : std::optional<std::string>(item.of);
}

/// Answers a question with some valid value, or a refusal.
void answer(zorgpad::family& family, const merged_book& merged, const compiled::tables& tables, const askable& item,
            dice& roll) {
    switch (item.is) {
    case askable::kind::fact: {
        fact_values& facts = facts_of(family, item.of);
        if (roll.percent(15)) {
            facts[std::string(item.id)] = refused{};
        } else if (item.which <= compiled::due_date_fact) {
            facts.erase("due-date");
            facts["birth-date"] = days_after(*family.as_of, -static_cast<std::int32_t>(roll.below(9000)));
        } else {
            facts[std::string(item.id)] = chance::family_maker(roll, merged, 1)
                                              .value_of(merged.content.facts.at(std::string(item.id)), *family.as_of);
        }
        return;
    }
    case askable::kind::signal:
        family.signals.push_back(
            {std::string(item.id), "", roll.percent(30), person_of(item), family.as_of, std::nullopt});
        return;
    case askable::kind::receipt:
        family.receives.push_back(
            {std::string(item.id), person_of(item), roll.percent(50) ? receipt::yes : receipt::no});
        return;
    case askable::kind::screening: {
        screening_record record;
        record.instrument = std::string(item.id);
        record.of = person_of(item);
        record.on = days_after(*family.as_of, 1);
        const compiled::instrument& instrument = tables.instruments[item.which];
        if (!instrument.outcomes.empty()) {
            record.outcome = instrument.outcomes[roll.below(instrument.outcomes.size())].id;
        }
        for (const compiled::instrument_theme& theme : instrument.themes) {
            record.scores[theme.id] = roll.between(0, 5);
        }
        family.screenings.push_back(record);
        return;
    }
    case askable::kind::list: {
        const bool children = item.list_of == subject::child;
        std::optional<std::vector<person>>& people = children ? family.children : family.adults;
        if (!people) {
            people.emplace();
        }
        (children ? family.children_incomplete : family.adults_incomplete) = false;
        return;
    }
    case askable::kind::municipality:
        return; // another compiled book would answer it
    }
}

} // namespace

TEST_CASE("asking ends, and what is then unknown waits for nothing that can be asked") {
    for (std::uint64_t seed = 1; seed <= chance::cases(60); ++seed) {
        dice roll(seed * 17);
        random_case one = make_case(seed, roll);
        const compiled_book book = test::compile_merged(one.merged);
        one.family.municipality =
            one.merged.municipality.empty() ? std::nullopt : std::optional<std::string>(one.merged.municipality);
        evaluate_options plain;
        plain.nearest_changes = false;
        INFO(one.words);
        int asked = 0;
        plan plan = evaluate(book, one.family, plain);
        const auto next_question = [&] {
            const auto found =
                std::find_if(plan.questions.begin(), plan.questions.end(), [&](const question& asked_for) {
                    return plan.items[asked_for.item].is != askable::kind::municipality;
                });
            return found == plan.questions.end() ? nullptr : &*found;
        };
        while (const question* next = next_question()) {
            const askable item = plan.items[next->item];
            INFO("asked " << word_of(item.is) << " " << item.id << " of " << item.of);
            REQUIRE(++asked < 400);
            answer(one.family, one.merged, book.tables(), item, roll);
            plan = evaluate(book, one.family, plain);
        }
        for (const plan_scheme& scheme : plan.schemes) {
            if (scheme.is != verdict::unknown || scheme.received || scheme.rejected) {
                continue;
            }
            for (const std::uint32_t item : scheme.missing) {
                INFO("scheme " << scheme.id << " waits for " << plan.items[item].id << " of " << plan.items[item].of);
                const bool elsewhere = plan.items[item].is == askable::kind::municipality;
                REQUIRE((elsewhere || plan.items[item].is == askable::kind::fact));
            }
        }
    }
}

TEST_CASE("a step stands after those it waits for, and before an acute step only what is acute or on the way to it") {
    for (std::uint64_t seed = 1; seed <= chance::cases(400); ++seed) {
        dice roll(seed);
        const random_case one = make_case(seed, roll);
        const compiled_book book = test::compile_merged(one.merged);
        evaluate_options plain;
        plain.nearest_changes = false;
        const plan plan = evaluate(book, one.family, plain);
        INFO(one.words);
        std::vector<bool> leads_to_acute(plan.steps.size(), false);
        const auto place_of = [&](const step_reference& wanted) {
            std::size_t place = 0;
            while (place < plan.steps.size() &&
                   !(plan.steps[place].id == wanted.id && plan.steps[place].of == wanted.of)) {
                ++place;
            }
            return place;
        };
        bool acute_behind = false;
        for (std::size_t later = plan.steps.size(); later-- > 0;) {
            const plan_step& step = plan.steps[later];
            const bool is_sure =
                !step.provisional && (step.status == step_status::now || step.status == step_status::waiting);
            leads_to_acute[later] = leads_to_acute[later] || (is_sure && step.how_urgent == urgency::acute);
            INFO("step " << step.id << " of " << step.of);
            if (is_sure && acute_behind) {
                REQUIRE(leads_to_acute[later]);
            }
            acute_behind = acute_behind || (is_sure && step.how_urgent == urgency::acute);
            for (const step_reference& before : step.waits_for) {
                const std::size_t place = place_of(before);
                REQUIRE(place < later);
                leads_to_acute[place] = leads_to_acute[place] || (is_sure && leads_to_acute[later]);
            }
        }
    }
}

TEST_CASE("rounds come from records: nobody is more than one round beyond them") {
    for (std::uint64_t seed = 1; seed <= chance::cases(200); ++seed) {
        dice roll(seed);
        const random_case one = make_case(seed, roll);
        const compiled_book book = test::compile_merged(one.merged);
        std::int64_t last = 0;
        for (const progress_record& record : one.family.progress) {
            last = std::max(last, record.round);
        }
        INFO(one.words);
        for (const plan_step& step : evaluate(book, one.family).steps) {
            REQUIRE(step.round <= last + 1);
        }
    }
}
