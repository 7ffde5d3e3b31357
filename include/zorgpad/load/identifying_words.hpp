// SPDX-License-Identifier: BSL-1.0
// Words for what directly identifies a person, in Dutch and English.
#pragma once

#include <zorgpad/version.hpp>

#include <string>
#include <string_view>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Only its lower-case letters and digits: "First-Name" and "first_name" are the same word.
[[nodiscard]] inline std::string bare_word(std::string_view words) {
    std::string bare;
    for (const char letter : words) {
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
            bare += letter;
        } else if (letter >= 'A' && letter <= 'Z') {
            bare += static_cast<char>(letter - 'A' + 'a');
        }
    }
    return bare;
}

/// Whether a key asks for something that identifies a person, in Dutch or English and in any spelling.
[[nodiscard]] inline bool is_identifying_key(std::string_view key) {
    constexpr std::string_view identifying[] = {"name",
                                                "names",
                                                "naam",
                                                "namen",
                                                "firstname",
                                                "firstnames",
                                                "givenname",
                                                "givennames",
                                                "forename",
                                                "voornaam",
                                                "voornamen",
                                                "roepnaam",
                                                "nickname",
                                                "lastname",
                                                "surname",
                                                "familyname",
                                                "achternaam",
                                                "geslachtsnaam",
                                                "familienaam",
                                                "meisjesnaam",
                                                "maidenname",
                                                "middlename",
                                                "tussenvoegsel",
                                                "fullname",
                                                "volledigenaam",
                                                "initials",
                                                "initialen",
                                                "voorletters",
                                                "bsn",
                                                "burgerservicenummer",
                                                "burgerservicenr",
                                                "citizenservicenumber",
                                                "sofinummer",
                                                "sofi",
                                                "socialsecuritynumber",
                                                "ssn",
                                                "nationalid",
                                                "personalid",
                                                "identitynumber",
                                                "passport",
                                                "passportnumber",
                                                "paspoort",
                                                "paspoortnummer",
                                                "idkaart",
                                                "documentnumber",
                                                "documentnummer",
                                                "vnummer",
                                                "vreemdelingennummer",
                                                "anummer",
                                                "address",
                                                "adres",
                                                "homeaddress",
                                                "woonadres",
                                                "postadres",
                                                "street",
                                                "streetname",
                                                "straat",
                                                "straatnaam",
                                                "housenumber",
                                                "huisnummer",
                                                "postcode",
                                                "postalcode",
                                                "zip",
                                                "zipcode",
                                                "phone",
                                                "phonenumber",
                                                "telephone",
                                                "telephonenumber",
                                                "telefoon",
                                                "telefoonnummer",
                                                "tel",
                                                "mobile",
                                                "mobilenumber",
                                                "mobiel",
                                                "mobielnummer",
                                                "email",
                                                "emailaddress",
                                                "emailadres",
                                                "mail",
                                                "mailadres",
                                                "iban",
                                                "bankaccount",
                                                "accountnumber",
                                                "rekeningnummer",
                                                "bankrekening",
                                                "photo",
                                                "foto",
                                                "patientnumber",
                                                "patientnummer",
                                                "clientnumber",
                                                "clientnummer",
                                                "dossiernummer"};
    constexpr std::string_view whose[] = {"mother", "father",  "child",   "parent", "partner", "person",
                                          "client", "patient", "family",  "my",     "moeder",  "vader",
                                          "kind",   "ouder",   "persoon", "gezin",  "mijn",    "of",
                                          "the",    "van",     "het",     "de",     "s"};
    std::string word = bare_word(key);
    // Every key of every family comes by here: a look at one letter spares most comparisons.
    for (bool shorter = !word.empty(); shorter;) {
        for (const std::string_view one : identifying) {
            if (word.front() == one.front() && word == one) {
                return true;
            }
        }
        shorter = false;
        for (const std::string_view one : whose) {
            const bool is_longer = word.size() > one.size();
            if (is_longer && word.front() == one.front() && word.compare(0, one.size(), one) == 0) {
                word.erase(0, one.size());
                shorter = true;
                break;
            }
            if (is_longer && word.back() == one.back() &&
                word.compare(word.size() - one.size(), one.size(), one) == 0) {
                word.erase(word.size() - one.size());
                shorter = true;
                break;
            }
        }
    }
    return false;
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
