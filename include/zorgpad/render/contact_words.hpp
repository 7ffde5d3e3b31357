// SPDX-License-Identifier: BSL-1.0
// Whom to call, in one line; what nobody has filled in yet is said plainly.
#pragma once

#include <zorgpad/render/names.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

/// The name of an attribute that a layer has left open.
[[nodiscard]] inline std::string attribute_words(std::string_view attribute, language which) {
    struct named {
        std::string_view attribute;
        std::string_view nl;
        std::string_view en;
    };
    constexpr named names[] = {{"phone", "telefoonnummer", "phone number"},
                               {"email", "e-mailadres", "e-mail address"},
                               {"url", "website", "website"},
                               {"hours", "openingstijden", "opening hours"},
                               {"address", "adres", "address"},
                               {"languages", "talen", "languages"},
                               {"contact", "contact", "contact"},
                               {"by", "wie het doet", "who does it"},
                               {"apply", "hoe aan te vragen", "how to apply"},
                               {"available", "of het hier bestaat", "whether it exists here"},
                               {"when", "voor wie het is", "for whom it is"},
                               {"agreement", "de afspraak hierover", "the agreement about it"},
                               {"materials", "hulpmiddelen", "materials"},
                               {"say", "wat te zeggen", "what to say"},
                               {"tell", "uitleg voor ouders", "explanation for parents"},
                               {"gives", "wat het geeft", "what it gives"},
                               {"provider", "wie het aanbiedt", "who provides it"}};
    for (const named& one : names) {
        if (one.attribute == attribute) {
            return phrase(which, one.nl, one.en);
        }
    }
    return std::string(attribute);
}

/// "telefoonnummer en openingstijden nog niet ingevuld".
[[nodiscard]] inline std::string open_words(const std::vector<std::string>& open, language which) {
    std::vector<std::string> names;
    names.reserve(open.size());
    for (const std::string& one : open) {
        names.push_back(attribute_words(one, which));
    }
    return list_words(names, which) + phrase(which, " nog niet ingevuld", " not filled in yet");
}

/// "Wijkteam, 024 123 45 67, wijkteam.example (openingstijden nog niet ingevuld)".
[[nodiscard]] inline std::string contact_words(const compiled::contact& contact, language which) {
    std::string words(title_of(contact, which));
    const auto add = [&words](std::string_view more) {
        if (!more.empty()) {
            words += ", " + std::string(more);
        }
    };
    add(contact.phone);
    add(contact.email);
    add(contact.url);
    add(contact.address.in(which));
    add(contact.hours.in(which));
    if (!contact.open.empty()) {
        words += " (" + open_words(contact.open, which) + ")";
    }
    return words;
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
