// SPDX-License-Identifier: BSL-1.0
#include "conversation.hpp"

#include "answers.hpp"
#include <zorgpad/layer/municipalities.hpp>
#include <zorgpad/render/names.hpp>

#include <algorithm>

using namespace zorgpad;
using render::phrase;

namespace {

/// The facts of a person, or of the household.
fact_values* facts_of(family& who, const std::string& of) {
    if (of.empty()) {
        return &who.household;
    }
    for (std::optional<std::vector<person>>* persons : {&who.adults, &who.children}) {
        if (*persons) {
            for (person& one : **persons) {
                if (one.id == of) {
                    return &one.facts;
                }
            }
        }
    }
    return nullptr;
}

bool is_child(const family& who, const std::string& of) {
    return who.children &&
           std::any_of(who.children->begin(), who.children->end(), [&of](const person& one) { return one.id == of; });
}

std::optional<std::string> read_option(const std::vector<compiled::option>& options, const std::string& typed) {
    const std::string word = plain(typed);
    if (const auto number = read_number(word);
        number && *number >= 1 && static_cast<std::size_t>(*number) <= options.size()) {
        return options[static_cast<std::size_t>(*number) - 1].id;
    }
    for (const compiled::option& one : options) {
        if (word == plain(one.id) || word == plain(one.title.in(language::nl)) ||
            word == plain(one.title.in(language::en))) {
            return one.id;
        }
    }
    return std::nullopt;
}

std::optional<fact_value> read_value(const compiled::fact& fact, const std::string& typed) {
    switch (fact.type) {
    case fact_type::flag:
        if (const auto answer = read_yes_or_no(typed)) {
            return fact_value(*answer);
        }
        return std::nullopt;
    case fact_type::count:
        if (const auto number = read_number(typed)) {
            return fact_value(decimal::whole(*number));
        }
        return std::nullopt;
    case fact_type::percent:
    case fact_type::money:
        if (const auto number = read_amount(typed)) {
            return fact_value(*number);
        }
        return std::nullopt;
    case fact_type::date:
        if (const auto day = read_day(typed)) {
            return fact_value(*day);
        }
        return std::nullopt;
    case fact_type::choice:
        if (auto option = read_option(fact.options, typed)) {
            return fact_value(*std::move(option));
        }
        return std::nullopt;
    }
    return std::nullopt;
}

/// "verwacht 15-1-2027": a child that is not born yet has a due date instead of a birth date.
std::optional<date> read_expected(const std::string& typed) {
    const std::string word = plain(typed);
    for (const std::string_view start : {"verwacht ", "uitgerekend ", "expected ", "due "}) {
        if (word.substr(0, start.size()) == start) {
            return read_day(std::string_view(word).substr(start.size()));
        }
    }
    return std::nullopt;
}

understood take_fact(family& who, const compiled::tables& book, const askable& item, const std::string& typed) {
    fact_values* const facts = facts_of(who, item.of);
    if (facts == nullptr) {
        return understood::no;
    }
    if (item.which == compiled::birth_date_fact && is_child(who, item.of)) {
        if (const auto expected = read_expected(typed)) {
            (*facts)[std::string(built_in::due_date)] = *expected;
            return understood::yes;
        }
    }
    const std::optional<fact_value> value = read_value(book.facts[item.which], typed);
    if (!value) {
        return understood::no;
    }
    (*facts)[std::string(item.id)] = *value;
    if (item.which == compiled::birth_date_fact) {
        facts->erase(std::string(built_in::due_date)); // a birth replaces the due date
    }
    return understood::yes;
}

understood take_list(family& who, subject of, const std::string& typed) {
    const auto number = read_number(typed);
    if (!number || *number > 30) {
        return understood::no;
    }
    const bool children = of == subject::child;
    std::optional<std::vector<person>>& persons = children ? who.children : who.adults;
    if (!persons) {
        persons.emplace();
    }
    while (persons->size() < static_cast<std::size_t>(*number)) {
        person next;
        std::size_t count = persons->size();
        do {
            next.id = (children ? "c" : "a") + std::to_string(++count);
        } while (facts_of(who, next.id) != nullptr);
        persons->push_back(std::move(next));
    }
    (children ? who.children_incomplete : who.adults_incomplete) = persons->size() > static_cast<std::size_t>(*number);
    return understood::yes;
}

understood take_screening(family& who, const compiled::instrument& instrument, const askable& item,
                          const std::string& typed) {
    std::vector<compiled::option> options;
    for (const compiled::instrument_outcome& one : instrument.outcomes) {
        options.push_back({one.id, one.title});
    }
    const auto outcome = read_option(options, typed);
    if (!outcome) {
        return understood::no;
    }
    screening_record record;
    record.instrument = instrument.id;
    record.of = item.of.empty() ? std::nullopt : std::optional<std::string>(item.of);
    record.on = who.as_of;
    record.outcome = *outcome;
    who.screenings.push_back(std::move(record));
    return understood::yes;
}

understood take_receipt(family& who, const askable& item, const std::string& typed) {
    const std::string word = plain(typed);
    receipt_record record;
    record.scheme = std::string(item.id);
    record.of = item.of.empty() ? std::nullopt : std::optional<std::string>(item.of);
    if (word == "afgewezen" || word == "rejected") {
        record.is = receipt::rejected;
    } else if (const auto answer = read_yes_or_no(word)) {
        record.is = *answer ? receipt::yes : receipt::no;
    } else {
        return understood::no;
    }
    who.receives.push_back(std::move(record));
    return understood::yes;
}

} // namespace

understood take_answer(family& who, const plan& made, const askable& item, const std::string& typed) {
    const compiled::tables& book = made.book.tables();
    switch (item.is) {
    case askable::kind::fact:
        return take_fact(who, book, item, typed);
    case askable::kind::signal: {
        const auto answer = read_yes_or_no(typed);
        if (!answer) {
            return understood::no;
        }
        signal_record record;
        record.signal = std::string(item.id);
        record.seen = *answer;
        record.of = item.of.empty() ? std::nullopt : std::optional<std::string>(item.of);
        record.on = who.as_of;
        who.signals.push_back(std::move(record));
        return understood::yes;
    }
    case askable::kind::screening:
        return take_screening(who, book.instruments[item.which], item, typed);
    case askable::kind::receipt:
        return take_receipt(who, item, typed);
    case askable::kind::list:
        return take_list(who, item.list_of, typed);
    case askable::kind::municipality:
        return understood::no;
    }
    return understood::no;
}

void take_refusal(family& who, const askable& item) {
    if (item.is == askable::kind::fact) {
        if (fact_values* const facts = facts_of(who, item.of)) {
            (*facts)[std::string(item.id)] = refused{};
        }
    }
}

std::string answer_hint(const family& who, const plan& made, const askable& item, language which) {
    const compiled::tables& book = made.book.tables();
    const auto options = [which](const auto& all) {
        std::string words;
        std::size_t number = 0;
        for (const auto& one : all) {
            words += (words.empty() ? "" : ", ") + std::to_string(++number) + " = " +
                     std::string(render::title_of(one, which));
        }
        return words;
    };
    switch (item.is) {
    case askable::kind::fact: {
        const compiled::fact& fact = book.facts[item.which];
        switch (fact.type) {
        case fact_type::flag:
            return phrase(which, "j of n", "y or n");
        case fact_type::count:
            return phrase(which, "een getal", "a number");
        case fact_type::percent:
            return phrase(which, "een percentage", "a percentage");
        case fact_type::money:
            return phrase(which, "een bedrag in euro's, een schatting mag", "an amount in euros, an estimate is fine");
        case fact_type::date:
            return item.which == compiled::birth_date_fact && is_child(who, item.of)
                       ? phrase(which, "dag-maand-jaar; nog niet geboren? typ: verwacht dag-maand-jaar",
                                "day-month-year; not born yet? type: expected day-month-year")
                       : phrase(which, "dag-maand-jaar", "day-month-year");
        case fact_type::choice:
            return options(fact.options);
        }
        return {};
    }
    case askable::kind::signal:
        return phrase(which, "j of n", "y or n");
    case askable::kind::screening:
        return options(book.instruments[item.which].outcomes);
    case askable::kind::receipt:
        return phrase(which, "j, n of afgewezen", "y, n or rejected");
    case askable::kind::list:
        return phrase(which, "hoeveel zijn het er? een getal", "how many are there? a number");
    case askable::kind::municipality:
        return phrase(which, "naam of code", "name or code");
    }
    return {};
}
