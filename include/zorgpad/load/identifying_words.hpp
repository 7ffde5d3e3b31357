// SPDX-License-Identifier: BSL-1.0
// Words for what directly identifies a person, in Dutch and English.
#pragma once

#include <zorgpad/load/plain_letters.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Only its letters and digits, plain and small: "First-Name", "first_name" and "fírst náme" in any letters that look
/// the same are one word.
[[nodiscard]] inline std::string bare_word(std::string_view words) {
    std::string bare;
    while (!words.empty()) {
        const char letter = take_plain(words);
        if (letter != '\0') {
            bare += letter;
        }
    }
    return bare;
}

/// Whether a key asks for something that identifies a person, in Dutch or English and in any spelling. Linear.
[[nodiscard]] inline bool is_identifying_key(std::string_view key) {
    constexpr std::string_view identifying[] = {"accountnumber",
                                                "achternaam",
                                                "achternamen",
                                                "address",
                                                "addresses",
                                                "adres",
                                                "adresgegevens",
                                                "adressen",
                                                "anummer",
                                                "bankaccount",
                                                "bankaccountnumber",
                                                "bankrekening",
                                                "bankrekeningnr",
                                                "bankrekeningnummer",
                                                "bezoekadres",
                                                "birthname",
                                                "bsn",
                                                "bsnnr",
                                                "bsnnummer",
                                                "bsns",
                                                "burgerservicenr",
                                                "burgerservicenummer",
                                                "burgerservicenummers",
                                                "cellphone",
                                                "citizenservicenumber",
                                                "clientid",
                                                "clientnaam",
                                                "clientnr",
                                                "clientnumber",
                                                "clientnummer",
                                                "contactnumber",
                                                "documentnumber",
                                                "documentnummer",
                                                "dossiernr",
                                                "dossiernummer",
                                                "email",
                                                "emailaddress",
                                                "emailadres",
                                                "emailadressen",
                                                "emails",
                                                "familienaam",
                                                "familyname",
                                                "filenumber",
                                                "firstname",
                                                "firstnames",
                                                "forename",
                                                "foto",
                                                "fullname",
                                                "geboortenaam",
                                                "geslachtsnaam",
                                                "givenname",
                                                "givennames",
                                                "gsm",
                                                "handtekening",
                                                "homeaddress",
                                                "housenr",
                                                "housenumber",
                                                "huisnr",
                                                "huisnummer",
                                                "iban",
                                                "ibannummer",
                                                "identitynumber",
                                                "idkaart",
                                                "initial",
                                                "initialen",
                                                "initials",
                                                "insurancenumber",
                                                "lastname",
                                                "maidenname",
                                                "mail",
                                                "mailaddress",
                                                "mailadres",
                                                "mails",
                                                "medicalrecordnumber",
                                                "meisjesnaam",
                                                "middlename",
                                                "mobiel",
                                                "mobieletelefoon",
                                                "mobielnr",
                                                "mobielnummer",
                                                "mobieltelefoonnummer",
                                                "mobile",
                                                "mobilenumber",
                                                "mrn",
                                                "naam",
                                                "name",
                                                "namen",
                                                "names",
                                                "nationalid",
                                                "nickname",
                                                "pasfoto",
                                                "paspoort",
                                                "paspoortnummer",
                                                "passport",
                                                "passportnumber",
                                                "patientid",
                                                "patientnr",
                                                "patientnumber",
                                                "patientnummer",
                                                "personalid",
                                                "persoonsnaam",
                                                "persoonsnr",
                                                "persoonsnummer",
                                                "phone",
                                                "phonenumber",
                                                "photo",
                                                "polisnummer",
                                                "postadres",
                                                "postalcode",
                                                "postcode",
                                                "rekeningnr",
                                                "rekeningnummer",
                                                "roepnaam",
                                                "roepnamen",
                                                "signature",
                                                "socialsecuritynumber",
                                                "sofi",
                                                "sofinr",
                                                "sofinummer",
                                                "ssn",
                                                "straat",
                                                "straatnaam",
                                                "straatnummer",
                                                "street",
                                                "streetname",
                                                "surname",
                                                "surnames",
                                                "tel",
                                                "telefoon",
                                                "telefoonnr",
                                                "telefoonnummer",
                                                "telefoonnummers",
                                                "telephone",
                                                "telephonenumber",
                                                "telnr",
                                                "toenaam",
                                                "tussenvoegsel",
                                                "verzekerdenummer",
                                                "vnummer",
                                                "volledigenaam",
                                                "voorletter",
                                                "voorletters",
                                                "voornaam",
                                                "voornamen",
                                                "vreemdelingennummer",
                                                "whatsapp",
                                                "woonadres",
                                                "zip",
                                                "zipcode",
                                                "zorgnummer"};
    constexpr std::string_view whose[] = {"mother", "father",  "child",   "parent", "partner", "person",
                                          "client", "patient", "family",  "my",     "moeder",  "vader",
                                          "kind",   "ouder",   "persoon", "gezin",  "mijn",    "of",
                                          "the",    "van",     "het",     "de",     "s"};
    const auto is_among = [](std::string_view word, const auto& words) {
        const auto place = std::lower_bound(std::begin(words), std::end(words), word);
        return place != std::end(words) && *place == word;
    };
    const std::string bare = bare_word(key);
    for (std::string_view word = bare; !word.empty();) {
        if (is_among(word, identifying)) {
            return true;
        }
        const std::size_t before = word.size();
        for (const std::string_view one : whose) {
            const bool is_longer = word.size() > one.size();
            if (is_longer && word.substr(0, one.size()) == one) {
                word.remove_prefix(one.size());
                break;
            }
            if (is_longer && word.substr(word.size() - one.size()) == one) {
                word.remove_suffix(one.size());
                break;
            }
        }
        // "naam2" is a name too.
        if (word.size() == before && is_plain_digit(word.back())) {
            word.remove_suffix(1);
        }
        if (word.size() == before) {
            return false;
        }
    }
    return false;
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
