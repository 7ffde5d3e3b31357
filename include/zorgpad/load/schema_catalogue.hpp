// SPDX-License-Identifier: BSL-1.0
// The kinds of finding about the shape of a book.
// An example is one text, or several parted by a line of three dashes.
#pragma once

#include <zorgpad/base/finding_kind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What is wrong with the shape of a book.
namespace schema_kinds {

/// {0}: the key; {1}/{2}: a suggestion, in Dutch and English.
inline constexpr finding_kind unknown_key{"schema.unknown-key",
                                          severity::error,
                                          "De sleutel “{0}” bestaat hier niet.{1}",
                                          "The key “{0}” does not exist here.{2}",
                                          "Wat het programma niet kent, zou stil niet meedoen.",
                                          "What the program does not know would silently not count.",
                                          R"({ "zorgpad": 1, "id": "nl", "layer": "national", "titel": "Landelijk" })"};

/// {0}: the key.
inline constexpr finding_kind missing_key{"schema.missing-key",
                                          severity::error,
                                          "Hier ontbreekt “{0}”.",
                                          "“{0}” is missing here.",
                                          "Zonder dit is niet duidelijk wat er bedoeld wordt.",
                                          "Without it the meaning is not clear.",
                                          R"({ "id": "nl", "layer": "national" })"};

/// {0}/{1}: what is expected, {2}/{3}: what is there, each in Dutch and English.
inline constexpr finding_kind wrong_type{
    "schema.wrong-type",
    severity::error,
    "Hier hoort {0}; er staat {2}.",
    "Here {1} is expected; there is {3}.",
    "Een waarde van een andere soort kan niet worden gebruikt.",
    "A value of another kind cannot be used.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "roles": { "midwife": { "title": 7 } } })"};

inline constexpr finding_kind null_not_allowed{
    "schema.null-not-allowed",
    severity::error,
    "Hier mag geen null staan. Laat de sleutel weg als er niets te zeggen is.",
    "There may be no null here. Leave the key out when there is nothing to say.",
    "null haalt een onderdeel, een knoop of een attribuut uit een lagere laag weg; het is nooit een waarde.",
    "null removes an entry, a node or an attribute of a lower layer; it is never a value.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "conditions": { "a": { "title": "A", "when": { "all": [null] } } } })"};

/// {0}: the word; {1}/{2}: what is possible, in Dutch and English.
inline constexpr finding_kind unknown_word{"schema.unknown-word",
                                           severity::error,
                                           "“{0}” kan hier niet staan.{1}",
                                           "“{0}” is not possible here.{2}",
                                           "Hier past alleen een woord uit een vaste lijst.",
                                           "Only a word of a fixed list fits here.",
                                           R"({ "zorgpad": 1, "id": "nl", "layer": "nationaal" })"};

/// {0}: the id.
inline constexpr finding_kind bad_id{
    "schema.bad-id",
    severity::error,
    "“{0}” kan geen naam van een onderdeel zijn. Gebruik kleine letters, cijfers, streepjes en punten.",
    "“{0}” cannot be an id. Use lower-case letters, digits, hyphens and dots.",
    "Een naam moet overal hetzelfde geschreven kunnen worden, ook in een adres of bestand.",
    "An id must be written the same everywhere, also in an address or a file.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "roles": { "Kraam verzorgende": { "title": "kraamverzorgende" } } })"};

inline constexpr finding_kind bad_code{
    "schema.bad-code",
    severity::error,
    "Dit is geen gemeentecode van het CBS. Schrijf GM en vier cijfers, bijvoorbeeld GM0268.",
    "This is no CBS code of a municipality. Write GM and four digits, for example GM0268.",
    "Met de code wordt bepaald welke lagen gelden.",
    "The code decides which layers hold.",
    R"({ "zorgpad": 1, "id": "gm0268", "layer": "municipal", "scope": ["Nijmegen"], "title": "Nijmegen" })"};

inline constexpr finding_kind bad_date{
    "schema.bad-date",
    severity::error,
    "Dit is geen bestaande dag. Schrijf jaar, maand en dag, bijvoorbeeld 2026-11-21.",
    "This is not an existing day. Write year, month and day, for example 2026-11-21.",
    "Termijnen en leeftijden worden op de dag nauwkeurig uitgerekend.",
    "Terms and ages are worked out to the day.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "reviewed": "2026-02-30" })"};

inline constexpr finding_kind bad_period{
    "schema.bad-period",
    severity::error,
    "Dit is geen periode. Schrijf bijvoorbeeld P6W, P10D, P4Y of P1Y6M; nooit maanden en dagen door elkaar.",
    "This is no period. Write for example P6W, P10D, P4Y or P1Y6M; never months and days together.",
    "Een maand is niet altijd even lang; daarom mogen maanden en dagen niet samen.",
    "A month is not always as long; so months and days may not be mixed.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "conditions": {
  "a": { "title": "A", "when": { "fact": "age", "at_least": "4 jaar" } } } })"};

inline constexpr finding_kind empty_range{"schema.empty-range",
                                          severity::error,
                                          "Dit bereik is leeg: het begint niet vóór het einde.",
                                          "This range is empty: it does not begin before its end.",
                                          "Een bereik loopt van “from” (doet mee) tot “until” (doet niet meer mee).",
                                          "A range runs from “from” (inclusive) until “until” (exclusive).",
                                          R"({ "zorgpad": 1, "id": "nl", "layer": "national", "conditions": {
  "a": { "title": "A", "when": { "fact": "age", "from": "P12Y", "until": "P4Y" } } } })"};

/// {0} and {1}: the least and the greatest that is possible.
inline constexpr finding_kind number_range{"schema.number-range",
                                           severity::error,
                                           "Hier hoort een getal van {0} tot en met {1}.",
                                           "A number from {0} up to and including {1} is expected here.",
                                           "Buiten deze grenzen betekent het getal niets.",
                                           "Outside these limits the number means nothing.",
                                           R"({ "zorgpad": 1, "id": "nl", "layer": "national", "conditions": {
  "a": { "title": "A", "when": { "count": "child", "where": { "fact": "age", "at_least": "P4Y" }, "at_least": 0 } } } })"};

inline constexpr finding_kind not_whole{"schema.not-whole",
                                        severity::error,
                                        "Hier hoort een heel getal.",
                                        "A whole number is expected here.",
                                        "Hier wordt geteld.",
                                        "Something is counted here.",
                                        R"({ "zorgpad": 1, "id": "nl", "layer": "national", "conditions": {
  "a": { "title": "A", "when": { "signals": "parent", "at_least": 1.5 } } } })"};

inline constexpr finding_kind too_many_decimals{
    "schema.too-many-decimals",
    severity::error,
    "Een bedrag of percentage heeft hoogstens twee cijfers achter de komma.",
    "An amount or percentage has at most two decimals.",
    "Bedragen zijn op de cent nauwkeurig; er wordt nooit afgerond.",
    "Amounts are exact to the cent; nothing is ever rounded.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "norms": { "a": { "unit": "EUR/month", "is": 1419.465 } } })"};

inline constexpr finding_kind empty_text{
    "schema.empty-text",
    severity::error,
    "Hier staat niets, ook geen tekst.",
    "There is nothing here, no text either.",
    "Een lege tekst zegt de lezer niets. Laat de sleutel weg of vul hem in.",
    "An empty text tells a reader nothing. Leave the key out or fill it in.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "roles": { "midwife": { "title": "" } } })"};

inline constexpr finding_kind text_missing_language{
    "schema.text-missing-language",
    severity::warning,
    "Deze tekst is er niet in het Nederlands.",
    "This text is not there in Dutch.",
    "Nederlands is de taal waarop wordt teruggevallen.",
    "Dutch is the language that others fall back on.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "roles": { "midwife": { "title": { "en": "midwife" } } } })"};

inline constexpr finding_kind empty_list{
    "schema.empty-list",
    severity::error,
    "Deze lijst is leeg.",
    "This list is empty.",
    "Van een lege lijst is niet duidelijk of die alles of niets betekent.",
    "Of an empty list it is not clear whether it means everything or nothing.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "conditions": { "a": { "title": "A", "when": { "any": [] } } } })"};

/// {0}: the word.
inline constexpr finding_kind repeated_item{
    "schema.repeated-item",
    severity::warning,
    "“{0}” staat al in deze lijst.",
    "“{0}” is in this list already.",
    "Twee keer hetzelfde noemen verandert niets; misschien was iets anders bedoeld.",
    "Naming a thing twice changes nothing; perhaps something else was meant.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "conditions": {
  "a": { "title": "A", "when": { "signal": ["no-food", "no-food"] } } } })"};

/// {0}/{1}: the known tests, in Dutch and English.
inline constexpr finding_kind unknown_condition{
    "schema.unknown-condition",
    severity::error,
    "Dit is geen voorwaarde.{0}",
    "This is no condition.{1}",
    "Een voorwaarde is een object met precies één toets, zoals “fact”, “all” of “signal”.",
    "A condition is an object with exactly one test, such as “fact”, “all” or “signal”.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "conditions": { "a": { "title": "A", "when": { "al": [] } } } })"};

/// {0} and {1}: the keys that exclude each other.
inline constexpr finding_kind two_conditions{
    "schema.two-conditions",
    severity::error,
    "Dit zijn twee voorwaarden in één: “{0}” en “{1}”. Zet ze samen in “all” of “any”.",
    "These are two conditions in one: “{0}” and “{1}”. Put them together in “all” or “any”.",
    "Zonder “all” of “any” is niet duidelijk of beide moeten gelden.",
    "Without “all” or “any” it is not clear whether both must hold.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "conditions": {
  "a": { "title": "A", "when": { "signal": "no-food", "receives": "food-bank" } } } })"};

/// {0}: the keys of which exactly one must be there.
inline constexpr finding_kind one_of_keys{
    "schema.one-of-keys",
    severity::error,
    "Hier hoort precies één van deze sleutels: {0}.",
    "Exactly one of these keys is expected here: {0}.",
    "Zonder is het niet af, en met meer dan één spreken ze elkaar tegen.",
    "With none it is not complete, and with more than one they contradict each other.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "schemes": {
  "a": { "title": "A", "apply": { "deadline": { "before": "birthday", "after": "birthday", "period": "P6W" } } } } })"};

/// {0}: the key; {1}: where it does fit, as a key and its value.
inline constexpr finding_kind not_here{"schema.not-here",
                                       severity::error,
                                       "“{0}” past hier niet; het hoort bij {1}.",
                                       "“{0}” does not fit here; it goes with {1}.",
                                       "Hier zou het niets betekenen.",
                                       "It would mean nothing here.",
                                       R"({ "zorgpad": 1, "id": "nl", "layer": "national", "conditions": {
  "a": { "title": "A", "when": { "fact": "income.net-month", "less_than": 100, "on": "month-start" } } } })"};

/// {0}: the key.
inline constexpr finding_kind not_for_age{
    "schema.not-for-age",
    severity::error,
    "Een leeftijd wordt niet met “{0}” getoetst. Gebruik “from” en “until”, “at_least” of “less_than”.",
    "An age is not tested with “{0}”. Use “from” and “until”, “at_least” or “less_than”.",
    "Iemand is niet één dag, maar een heel jaar lang vier jaar.",
    "A person is four years old for a whole year, not for one day.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "conditions": {
  "a": { "title": "A", "when": { "fact": "age", "at_most": "P4Y" } } } })"};

inline constexpr finding_kind not_a_window{
    "schema.not-a-window",
    severity::error,
    "Een “window” is één toets met grenzen op “age” (zonder “on”) of op “pregnancy-week”.",
    "A “window” is one test with bounds on “age” (without “on”) or on “pregnancy-week”.",
    "Uit een window volgt op welke dagen iets kan; dat lukt alleen met een leeftijd of een zwangerschapsweek.",
    "A window gives the days on which something is possible; only an age or a week of pregnancy can do that.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "pathways": { "p": { "title": "P", "nodes": {
  "a": { "step": "inform", "title": "A", "window": { "signal": "no-food" } } } } } })"};

/// {0}: the version that the file states.
inline constexpr finding_kind unsupported_version{
    "schema.unsupported-version",
    severity::error,
    "Dit bestand is geschreven in versie {0} van de taal; dit programma leest versie 1.",
    "This file is written in version {0} of the language; this program reads version 1.",
    "In een andere versie kan hetzelfde iets anders betekenen.",
    "In another version the same may mean something else.",
    R"({ "zorgpad": 2, "id": "nl", "layer": "national" })"};

/// {0}: the id of the layer.
inline constexpr finding_kind missing_head{
    "schema.missing-head",
    severity::error,
    "Geen bestand van laag “{0}” noemt “layer” en “title”. Eén bestand van de laag moet het hoofd zijn.",
    "No file of layer “{0}” states “layer” and “title”. One file of the layer must be the head.",
    "Het hoofd zegt voor wie de laag is en wanneer zij geldt.",
    "The head says for whom the layer is and when it holds.",
    R"({ "zorgpad": 1, "id": "nl", "roles": { "midwife": { "title": "verloskundige" } } })"};

/// {0}: the id of the layer.
inline constexpr finding_kind second_head{
    "schema.second-head",
    severity::error,
    "Laag “{0}” heeft al een hoofd. Laat hier alleen “zorgpad”, “id” en de onderdelen staan.",
    "Layer “{0}” has a head already. Keep only “zorgpad”, “id” and the sections here.",
    "Met twee hoofden is niet duidelijk voor wie de laag is.",
    "With two heads it is not clear for whom the layer is.",
    "{ \"zorgpad\": 1, \"id\": \"nl\", \"layer\": \"national\", \"title\": \"A\" }\n---\n"
    "{ \"zorgpad\": 1, \"id\": \"nl\", \"layer\": \"national\", \"title\": \"B\" }"};

/// {0}: what is defined twice; {1}: the layer.
inline constexpr finding_kind defined_twice{
    "schema.defined-twice",
    severity::error,
    "“{0}” staat in twee bestanden van laag “{1}”.",
    "“{0}” is in two files of layer “{1}”.",
    "Eén laag kan over hetzelfde maar één ding zeggen.",
    "One layer can say only one thing about the same.",
    "{ \"zorgpad\": 1, \"id\": \"nl\", \"layer\": \"national\", \"title\": \"A\",\n"
    "  \"roles\": { \"midwife\": { \"title\": \"verloskundige\" } } }\n---\n"
    "{ \"zorgpad\": 1, \"id\": \"nl\", \"roles\": { \"midwife\": { \"title\": \"vroedvrouw\" } } }"};

// From here on: what shows only once the layers are merged. The words are here so that the group is in one place.

/// {0}: the id; {1}/{2}: a suggestion, in Dutch and English.
inline constexpr finding_kind unknown_id{
    "schema.unknown-id",
    severity::error,
    "“{0}” bestaat niet in dit boek.{1}",
    "“{0}” does not exist in this book.{2}",
    "Verwijzen kan alleen naar wat het boek bepaalt of wat ingebouwd is.",
    "Only what the book defines, or what is built in, can be referred to.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "A", "conditions": {
  "a": { "title": "A", "when": { "receives": "no-such-scheme" } } } })"};

/// {0} and {1}: the two unit labels.
inline constexpr finding_kind unit_mismatch{
    "schema.unit-mismatch",
    severity::error,
    "Hier wordt “{0}” met “{1}” vergeleken. Alleen dezelfde eenheid kan vergeleken worden.",
    "“{0}” is compared with “{1}” here. Only the same unit can be compared.",
    "Netto maandinkomen, toetsingsinkomen en leefgeld zijn verschillende dingen.",
    "Net month income, yearly assessed income and living money are different things.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "A",
  "norms": { "n": { "unit": "EUR/year", "is": 100 } },
  "facts": { "f": { "of": "household", "type": "money", "unit": "EUR/month", "title": "f", "ask": "?", "why": "!" } },
  "conditions": { "a": { "title": "A", "when": { "fact": "f", "at_most": { "norm": "n" } } } } })"};

/// {0}: the fact.
inline constexpr finding_kind unbound_person{
    "schema.unbound-person",
    severity::error,
    "“{0}” gaat over één persoon, maar hier is niet bekend over wie. Zet in een voorwaarde “some”, “every” of “count” "
    "eromheen; laat bij een uiterste datum de regeling over die persoon gaan (“for”).",
    "“{0}” is about one person, but nobody is named here. In a condition, put “some”, “every” or “count” around it; "
    "for a deadline, let the scheme be for that person (“for”).",
    "Een feit van een kind of volwassene kan alleen over die persoon getoetst worden.",
    "A fact of a child or adult can only be tested of that person.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "A", "conditions": {
  "a": { "title": "A", "when": { "fact": "age", "at_least": "P4Y" } } },
  "services": { "s": { "title": "S", "kind": "k", "for": "household", "when": { "condition": "a" } } } })"};

inline constexpr finding_kind nested_quantifier{
    "schema.nested-quantifier",
    severity::error,
    "“some”, “every” en “count” mogen niet in elkaar staan.",
    "“some”, “every” and “count” may not stand inside one another.",
    "Betrekkingen tussen personen kunnen niet betrouwbaar worden doorgerekend.",
    "Relations between persons cannot be reasoned about reliably.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "A", "conditions": { "a": { "title": "A", "when":
  { "some": "child", "where": { "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } } } } } })"};

inline constexpr finding_kind age_without_lower_bound{
    "schema.age-without-lower-bound",
    severity::error,
    "Een toets op de leeftijd van een kind noemt ook een ondergrens (“from” of “at_least”).",
    "A test on the age of a child states a lower bound too (“from” or “at_least”).",
    "Anders telt een kind dat nog niet geboren is mee. Is dat bedoeld, schrijf dan een ondergrens onder nul, zoals "
    "-P10M.",
    "Otherwise an unborn child counts too. If that is meant, write a bound below zero, such as -P10M.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "A", "conditions": { "a": { "title": "A", "when":
  { "some": "child", "where": { "fact": "age", "less_than": "P4Y" } } } } })"};

} // namespace schema_kinds

/// The kinds that are found while reading a book.
inline constexpr const finding_kind* schema_catalogue[] = {
    &schema_kinds::unknown_key,       &schema_kinds::missing_key,   &schema_kinds::wrong_type,
    &schema_kinds::null_not_allowed,  &schema_kinds::unknown_word,  &schema_kinds::bad_id,
    &schema_kinds::bad_code,          &schema_kinds::bad_date,      &schema_kinds::bad_period,
    &schema_kinds::empty_range,       &schema_kinds::number_range,  &schema_kinds::not_whole,
    &schema_kinds::too_many_decimals, &schema_kinds::empty_text,    &schema_kinds::text_missing_language,
    &schema_kinds::empty_list,        &schema_kinds::repeated_item, &schema_kinds::unknown_condition,
    &schema_kinds::two_conditions,    &schema_kinds::one_of_keys,   &schema_kinds::not_here,
    &schema_kinds::not_for_age,       &schema_kinds::not_a_window,  &schema_kinds::unsupported_version,
    &schema_kinds::missing_head,      &schema_kinds::second_head,   &schema_kinds::defined_twice};

/// The kinds of the same group that are found once the layers are merged.
inline constexpr const finding_kind* merged_schema_catalogue[] = {
    &schema_kinds::unknown_id, &schema_kinds::unit_mismatch, &schema_kinds::unbound_person,
    &schema_kinds::nested_quantifier, &schema_kinds::age_without_lower_bound};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
