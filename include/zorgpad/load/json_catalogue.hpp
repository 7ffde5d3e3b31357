// SPDX-License-Identifier: BSL-1.0
// The kinds of finding about files and JSON texts, whatever they are about.
#pragma once

#include <zorgpad/base/finding_kind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What cannot be read at all.
namespace file_kinds {

/// {0}/{1}: why, in Dutch and English.
inline constexpr finding_kind unreadable{"file.unreadable",
                                         severity::error,
                                         "Dit bestand kan niet worden gelezen: {0}.",
                                         "This file cannot be read: {1}.",
                                         "Zonder dit bestand is het boek niet compleet, dus wordt er niets mee gedaan.",
                                         "Without this file the book is not complete, so nothing is done with it.",
                                         ""};

inline constexpr finding_kind nothing_found{"file.nothing-found",
                                            severity::error,
                                            "Hier staat geen enkel bestand van een boek (*.json).",
                                            "There is no file of a book here (*.json).",
                                            "Een map telt als boek als er, hoe diep ook, JSON-bestanden in staan.",
                                            "A folder counts as a book when there are JSON files in it, however deep.",
                                            ""};

} // namespace file_kinds

/// What is wrong with the text, whatever it is about.
namespace json_kinds {

/// {0}/{1}: what is wrong, in Dutch and English.
inline constexpr finding_kind syntax{"json.syntax",
                                     severity::error,
                                     "Dit is geen geldige JSON: {0}.",
                                     "This is not valid JSON: {1}.",
                                     "Vanaf deze plek kan het bestand niet worden begrepen.",
                                     "From here on the file cannot be understood.",
                                     R"({ "zorgpad": 1, "id": "nl", })"};

/// {0}/{1}: what is wrong, in Dutch and English.
inline constexpr finding_kind encoding{
    "json.encoding",
    severity::error,
    "De tekst is geen UTF-8: {0}.",
    "The text is not UTF-8: {1}.",
    "Letters met een accent zouden anders onleesbaar worden. Sla het bestand op als UTF-8 "
    "zonder BOM.",
    "Letters with an accent would become unreadable. Save the file as UTF-8 without BOM.",
    "{ \"zorgpad\": 1, \"id\": \"nl\", \"title\": \"categorie\xEB\" }"};

/// {0}: the key.
inline constexpr finding_kind duplicate_key{
    "json.duplicate-key",
    severity::error,
    "De sleutel “{0}” staat hier nog een keer. Laat één van beide staan.",
    "The key “{0}” is here once more. Keep one of the two.",
    "Welke van de twee zou gelden, is per programma anders.",
    "Which of the two would count differs from program to program.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "A", "title": "B" })"};

/// {0}: the most levels.
inline constexpr finding_kind too_deep{
    "json.too-deep",
    severity::error,
    "De haakjes zijn hier meer dan {0} niveaus diep genest.",
    "The brackets are nested more than {0} levels deep here.",
    "Geen boek of gezin heeft dit nodig; de grens beschermt het programma.",
    "No book or family needs this; the limit protects the program.",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
    "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"};

/// {0}: the most bytes.
inline constexpr finding_kind too_large{
    "json.too-large",
    severity::error,
    "De tekst is groter dan {0} bytes.",
    "The text is larger than {0} bytes.",
    "De grens beschermt het programma; verdeel een laag zo nodig over meer bestanden.",
    "The limit protects the program; spread a layer over more files if need be.",
    ""};

inline constexpr finding_kind number_range{
    "json.number-range",
    severity::error,
    "Dit getal is te groot: het mag niet verder dan 100 miljard van nul liggen.",
    "This number is too large: it may be at most 100 billion away from zero.",
    "Bedragen worden op de cent nauwkeurig bewaard; zo’n getal past daar niet in.",
    "Amounts are kept exact to the cent; a number like this does not fit.",
    R"({ "zorgpad": 18446744073709551616, "id": "nl" })"};

/// {0}: the most values.
inline constexpr finding_kind too_many_values{
    "json.too-many-values",
    severity::error,
    "In de tekst staan meer dan {0} waarden.",
    "There are more than {0} values in the text.",
    "De grens beschermt het programma; verdeel een laag zo nodig over meer bestanden.",
    "The limit protects the program; spread a layer over more files if need be.",
    ""};

/// {0}: how many were kept.
inline constexpr finding_kind more_findings{
    "json.more-findings",
    severity::error,
    "Er is meer mis met dit bestand; alleen de eerste {0} bevindingen staan hier.",
    "More is wrong with this file; only the first {0} findings are here.",
    "Herstel de eerste bevindingen en lees het bestand opnieuw.",
    "Mend the first findings and read the file again.",
    ""};

} // namespace json_kinds

/// The kinds that are found while reading files.
inline constexpr const finding_kind* file_catalogue[] = {&file_kinds::unreadable, &file_kinds::nothing_found};

/// The kinds that are found while reading any text.
inline constexpr const finding_kind* json_catalogue[] = {
    &json_kinds::syntax,    &json_kinds::encoding,     &json_kinds::duplicate_key, &json_kinds::too_deep,
    &json_kinds::too_large, &json_kinds::number_range, &json_kinds::more_findings, &json_kinds::too_many_values};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
