// SPDX-License-Identifier: BSL-1.0
// A program that evaluates families from its own records: it includes evaluation.hpp alone, and no JSON.
#include "book.hpp"

#include <iostream>

int main() {
    const auto book = compile_book();
    if (!book) {
        return 1;
    }

    zorgpad::family family;
    family.as_of = zorgpad::from_civil(2026, 11, 21);
    family.role = "youth-nurse";
    zorgpad::person child;
    child.id = "c1";
    child.facts["birth-date"] = zorgpad::from_civil(2020, 2, 29);
    family.children = std::vector<zorgpad::person>{child};

    // Nothing is known of the income yet: the answer is unknown, and the plan says what to ask.
    zorgpad::plan plan = zorgpad::evaluate(*book, family);
    std::cout << plan.schemes[0].id << ": " << zorgpad::word_of(plan.schemes[0].is) << "\n";
    std::cout << "ask: " << plan.items[plan.questions[0].item].id << "\n";

    family.household["income"] = zorgpad::decimal::whole(1450);
    zorgpad::signal_record bills;
    bills.signal = "unpaid-bills";
    bills.on = zorgpad::from_civil(2026, 11, 18);
    family.signals.push_back(bills);

    plan = zorgpad::evaluate(*book, family);
    std::cout << plan.schemes[0].id << ": " << zorgpad::word_of(plan.schemes[0].is) << "\n";
    for (const zorgpad::plan_step& step : plan.steps) {
        std::cout << step.id << ": " << zorgpad::word_of(step.status) << "\n";
    }
}
