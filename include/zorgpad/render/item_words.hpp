// SPDX-License-Identifier: BSL-1.0
// What is missing, and how to ask for it.
#pragma once

#include <zorgpad/render/people.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

/// What a missing thing is, as a noun: "netto inkomen per maand", "of dit speelt: rekeningen blijven liggen".
[[nodiscard]] inline std::string item_name(const compiled::tables& book, const askable& item, language which) {
    switch (item.is) {
    case askable::kind::fact:
        return std::string(title_of(book.facts[item.which], which));
    case askable::kind::signal:
        return phrase(which, "of ", "whether ") + in_quotes(title_of(book.signals[item.which], which)) +
               phrase(which, " speelt", " plays a part");
    case askable::kind::screening:
        return phrase(which, "de uitkomst van ", "the outcome of ") +
               std::string(title_of(book.instruments[item.which], which));
    case askable::kind::receipt:
        return phrase(which, "of ", "whether ") + in_quotes(title_of(book.schemes[item.which], which)) +
               phrase(which, " er al is", " is received already");
    case askable::kind::list:
        return std::string(
            item.list_of == subject::child
                ? in_words(which, "welke kinderen er zijn", "which children there are")
                : in_words(which, "welke ouders en partners er zijn", "which parents and partners there are"));
    case askable::kind::municipality:
        return phrase(which, "de gemeente", "the municipality");
    }
    return {};
}

/// The kind of person that an item is about, where its table says so.
[[nodiscard]] inline subject person_kind(const compiled::tables& book, const askable& item) noexcept {
    switch (item.is) {
    case askable::kind::fact:
        return item.which > compiled::due_date_fact ? book.facts[item.which].of : subject::household;
    case askable::kind::signal:
        return book.signals[item.which].of;
    case askable::kind::screening:
        return book.instruments[item.which].of;
    case askable::kind::receipt:
        return only_person_kind(book.schemes[item.which].of);
    case askable::kind::list:
    case askable::kind::municipality:
        return subject::household;
    }
    return subject::household;
}

/// The same, and of whom: "geboortedatum van kind c2".
[[nodiscard]] inline std::string item_name_of(const compiled::tables& book, const askable& item, const people& who,
                                              language which) {
    std::string words = item_name(book, item, which);
    if (!item.of.empty()) {
        words += phrase(which, " van ", " of ") + who.name(item.of, which, person_kind(book, item));
    }
    return words;
}

/// The question, in the words of the book where it has them.
[[nodiscard]] inline std::string question_words(const compiled::tables& book, const askable& item, language which) {
    const auto or_name = [&](const zorgpad::text& ask) {
        return ask.empty() ? capitalised(item_name(book, item, which)) + "?" : std::string(ask.in(which));
    };
    switch (item.is) {
    case askable::kind::fact:
        return or_name(book.facts[item.which].ask);
    case askable::kind::signal:
        return book.signals[item.which].ask.empty() ? phrase(which, "Speelt dit: ", "Does this play a part: ") +
                                                          std::string(title_of(book.signals[item.which], which)) + "?"
                                                    : std::string(book.signals[item.which].ask.in(which));
    case askable::kind::screening:
        return phrase(which, "Wat is de uitkomst van ", "What is the outcome of ") +
               std::string(title_of(book.instruments[item.which], which)) + "?";
    case askable::kind::receipt:
        return phrase(which, "Is dit er al: ", "Is this received already: ") +
               std::string(title_of(book.schemes[item.which], which)) + "?";
    case askable::kind::list:
        return std::string(
            item.list_of == subject::child
                ? in_words(which, "Welke kinderen horen bij het gezin? Een kind dat nog niet geboren is, telt mee.",
                           "Which children belong to the family? A child that is not born yet counts too.")
                : in_words(which, "Wie zijn de ouders, en hun partners?", "Who are the parents, and their partners?"));
    case askable::kind::municipality:
        return phrase(which, "In welke gemeente woont het gezin?", "In which municipality does the family live?");
    }
    return {};
}

/// Why it is asked; there is always an answer.
[[nodiscard]] inline std::string why_words(const compiled::tables& book, const askable& item, language which) {
    if (item.is == askable::kind::fact && !book.facts[item.which].why.empty()) {
        return std::string(book.facts[item.which].why.in(which));
    }
    if (item.is == askable::kind::signal && !book.signals[item.which].why.empty()) {
        return std::string(book.signals[item.which].why.in(which));
    }
    switch (item.is) {
    case askable::kind::receipt:
        return phrase(which, "Wat er al is, hoeft niet nog eens te worden aangevraagd.",
                      "What is there already need not be applied for again.");
    case askable::kind::list:
        return phrase(which, "Welke hulp past, hangt af van wie er bij het gezin horen.",
                      "Which help fits depends on who belong to the family.");
    case askable::kind::municipality:
        return phrase(which, "Elke gemeente heeft eigen regelingen.", "Every municipality has schemes of its own.");
    case askable::kind::screening:
        return phrase(which, "De uitkomst helpt om samen te kiezen wat past.",
                      "The outcome helps to choose together what fits.");
    case askable::kind::fact:
    case askable::kind::signal:
        break;
    }
    return phrase(which, "Zo zien we welke hulp misschien past.", "It shows which help may fit.");
}

/// The roles that may answer a question; empty: anyone.
[[nodiscard]] inline const std::vector<compiled::index>& answered_by(const compiled::tables& book,
                                                                     const askable& item) noexcept {
    static const std::vector<compiled::index> anyone;
    return item.is == askable::kind::fact        ? book.facts[item.which].by
           : item.is == askable::kind::signal    ? book.signals[item.which].by
           : item.is == askable::kind::screening ? book.instruments[item.which].by
                                                 : anyone;
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
