// SPDX-License-Identifier: BSL-1.0
// The kinds of finding about files, JSON, the shape of a book, and the shape of a family.
// An example is one text, or several parted by a line of three dashes; where it is empty there is no small one.
#pragma once

#include <zorgpad/base/finding_kind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What cannot be read at all.
namespace file_kinds {

/// {0}/{1}: why, in Dutch and English.
inline constexpr finding_kind unreadable{
    "file.unreadable", severity::error, "Dit bestand kan niet worden gelezen: {0}.", "This file cannot be read: {1}.",
    "Zonder dit bestand is het boek niet compleet, dus wordt er niets mee gedaan.",
    "Without this file the book is not complete, so nothing is done with it.", ""};

inline constexpr finding_kind nothing_found{
    "file.nothing-found", severity::error, "Hier staat geen enkel bestand van een boek (*.json).",
    "There is no file of a book here (*.json).", "Een map telt als boek als er, hoe diep ook, JSON-bestanden in staan.",
    "A folder counts as a book when there are JSON files in it, however deep.", ""};

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
inline constexpr finding_kind encoding{"json.encoding",
                                       severity::error,
                                       "De tekst is geen UTF-8: {0}.",
                                       "The text is not UTF-8: {1}.",
                                       "Letters met een accent zouden anders onleesbaar worden. Sla het bestand op als UTF-8 "
                                       "zonder BOM.",
                                       "Letters with an accent would become unreadable. Save the file as UTF-8 without BOM.",
                                       "{ \"zorgpad\": 1, \"id\": \"nl\", \"title\": \"categorie\xEB\" }"};

/// {0}: the key.
inline constexpr finding_kind duplicate_key{"json.duplicate-key",
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
inline constexpr finding_kind too_large{"json.too-large", severity::error, "De tekst is groter dan {0} bytes.",
                                        "The text is larger than {0} bytes.",
                                        "De grens beschermt het programma; verdeel een laag zo nodig over meer bestanden.",
                                        "The limit protects the program; spread a layer over more files if need be.", ""};

inline constexpr finding_kind number_range{"json.number-range",
                                           severity::error,
                                           "Dit getal is te groot: het mag niet verder dan 100 miljard van nul liggen.",
                                           "This number is too large: it may be at most 100 billion away from zero.",
                                           "Bedragen worden op de cent nauwkeurig bewaard; zo’n getal past daar niet in.",
                                           "Amounts are kept exact to the cent; a number like this does not fit.",
                                           R"({ "zorgpad": 18446744073709551616, "id": "nl" })"};

/// {0}: how many were kept.
inline constexpr finding_kind more_findings{"json.more-findings", severity::error,
                                            "Er is meer mis met dit bestand; alleen de eerste {0} bevindingen staan hier.",
                                            "More is wrong with this file; only the first {0} findings are here.",
                                            "Herstel de eerste bevindingen en lees het bestand opnieuw.",
                                            "Mend the first findings and read the file again.", ""};

} // namespace json_kinds

/// What is wrong with the shape of a book.
namespace schema_kinds {

/// {0}: the key; {1}/{2}: a suggestion, in Dutch and English.
inline constexpr finding_kind unknown_key{
    "schema.unknown-key",
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
inline constexpr finding_kind unknown_word{
    "schema.unknown-word",
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

inline constexpr finding_kind empty_range{
    "schema.empty-range",
    severity::error,
    "Dit bereik is leeg: het begint niet vóór het einde.",
    "This range is empty: it does not begin before its end.",
    "Een bereik loopt van “from” (doet mee) tot “until” (doet niet meer mee).",
    "A range runs from “from” (inclusive) until “until” (exclusive).",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "conditions": {
  "a": { "title": "A", "when": { "fact": "age", "from": "P12Y", "until": "P4Y" } } } })"};

/// {0} and {1}: the least and the greatest that is possible.
inline constexpr finding_kind number_range{
    "schema.number-range",
    severity::error,
    "Hier hoort een getal van {0} tot en met {1}.",
    "A number from {0} up to and including {1} is expected here.",
    "Buiten deze grenzen betekent het getal niets.",
    "Outside these limits the number means nothing.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "conditions": {
  "a": { "title": "A", "when": { "count": "child", "where": { "fact": "age", "at_least": "P4Y" }, "at_least": 0 } } } })"};

inline constexpr finding_kind not_whole{
    "schema.not-whole",
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
inline constexpr finding_kind not_here{
    "schema.not-here",
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
    "“{0}” gaat over één persoon, maar hier is niet bekend over wie. Zet er “some”, “every” of “count” omheen.",
    "“{0}” is about one person, but nobody is named here. Put “some”, “every” or “count” around it.",
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
    "Anders telt een kind dat nog niet geboren is mee. Is dat bedoeld, schrijf dan een ondergrens onder nul, zoals -P10M.",
    "Otherwise an unborn child counts too. If that is meant, write a bound below zero, such as -P10M.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "A", "conditions": { "a": { "title": "A", "when":
  { "some": "child", "where": { "fact": "age", "less_than": "P4Y" } } } } })"};

} // namespace schema_kinds

/// What is wrong with the description of a family. None of these says anything that the family says.
namespace family_kinds {

inline constexpr finding_kind no_day{
    "family.no-day", severity::error, "Hier ontbreekt “as_of”: de dag waarop het gezin zo is.",
    "“as_of” is missing here: the day on which the family is as described.",
    "Leeftijden en termijnen hangen van de dag af; het programma kijkt zelf nooit op de klok.",
    "Ages and terms depend on the day; the program itself never looks at a clock.", R"({ "family": 1 })"};

inline constexpr finding_kind duplicate_person{
    "family.duplicate-person", severity::error, "Er is al iemand met deze “id”. Ook tweelingen hebben elk een eigen “id”.",
    "There is somebody with this “id” already. Twins have an “id” of their own too.",
    "Anders is niet duidelijk over wie iets gezegd wordt.", "Otherwise it is not clear about whom something is said.",
    R"({ "family": 1, "as_of": "2026-11-21", "children": [ { "id": "c1", "facts": {} }, { "id": "c1", "facts": {} } ] })"};

inline constexpr finding_kind bad_person_id{
    "family.bad-person-id", severity::error, "Een “id” is een woord van hoogstens 100 tekens, en niet “?”.",
    "An “id” is a word of at most 100 characters, and not “?”.",
    "“?” staat in een plan voor iemand van wie nog niet bekend is dat die er is.",
    "In a plan “?” stands for somebody who is not yet known to be there.",
    R"({ "family": 1, "as_of": "2026-11-21", "adults": [ { "id": "?", "facts": {} } ] })"};

inline constexpr finding_kind unknown_person{
    "family.unknown-person", severity::error, "Niemand in dit gezin heeft deze “id”.", "Nobody in this family has this “id”.",
    "Wat over niemand gaat, telt nergens mee.", "What is about nobody counts nowhere.",
    R"({ "family": 1, "as_of": "2026-11-21", "adults": [], "signals": [ { "signal": "no-food", "seen": true, "of": "a1" } ] })"};

inline constexpr finding_kind born_and_due{
    "family.born-and-due", severity::error,
    "Een kind heeft een “birth-date” of een “due-date”, niet allebei. Na de geboorte vervalt de “due-date”.",
    "A child has a “birth-date” or a “due-date”, not both. After the birth the “due-date” goes.",
    "Met allebei is niet duidelijk of het kind geboren is.", "With both it is not clear whether the child is born.",
    R"({ "family": 1, "as_of": "2026-11-21", "children": [ { "id": "c1", "facts": { "birth-date": "2026-10-01", "due-date": "2026-10-09" } } ] })"};

inline constexpr finding_kind born_later{
    "family.born-later", severity::error,
    "Deze “birth-date” ligt na “as_of”. Een kind dat nog niet geboren is, heeft een “due-date”.",
    "This “birth-date” is after “as_of”. A child not yet born has a “due-date”.",
    "Op de dag waarop gerekend wordt, is deze persoon er nog niet.",
    "On the day that is reckoned with this person is not there yet.",
    R"({ "family": 1, "as_of": "2026-11-21", "children": [ { "id": "c1", "facts": { "birth-date": "2027-01-15" } } ] })"};

inline constexpr finding_kind adult_due{
    "family.adult-due", severity::error, "Een volwassene heeft geen “due-date”; die hoort bij het kind dat verwacht wordt.",
    "An adult has no “due-date”; it goes with the child that is expected.",
    "De zwangerschap wordt uit de kinderen afgeleid.", "The pregnancy is derived from the children.",
    R"({ "family": 1, "as_of": "2026-11-21", "adults": [ { "id": "a1", "facts": { "due-date": "2027-01-15" } } ] })"};

/// {0}: the fact.
inline constexpr finding_kind derived_fact{
    "family.derived-fact", severity::error, "“{0}” wordt afgeleid en nooit opgegeven.", "“{0}” is derived and never stated.",
    "Leeftijd, samenstelling van het huishouden en zwangerschapsweek volgen uit de personen.",
    "Age, composition of the household and week of pregnancy follow from the persons.",
    R"({ "family": 1, "as_of": "2026-11-21", "household": { "household.size": 3 } })"};

inline constexpr finding_kind dates_are_of_persons{
    "family.dates-are-of-persons", severity::error, "“birth-date” en “due-date” horen bij een persoon, niet bij het huishouden.",
    "“birth-date” and “due-date” go with a person, not with the household.",
    "Anders is niet duidelijk van wie de dag is.", "Otherwise it is not clear whose day it is.",
    R"({ "family": 1, "as_of": "2026-11-21", "household": { "due-date": "2027-01-15" } })"};

inline constexpr finding_kind not_refused{
    "family.not-refused", severity::error, "Een weigering is { \"refused\": true }. Laat het feit weg als het niet bekend is.",
    "A refusal is { \"refused\": true }. Leave the fact out when it is not known.",
    "Wat ontbreekt is onbekend; false zou niets toevoegen.", "What is missing is unknown; false would add nothing.",
    R"({ "family": 1, "as_of": "2026-11-21", "household": { "assets": { "refused": false } } })"};

inline constexpr finding_kind bad_node{
    "family.bad-node", severity::error, "Een stap wordt genoemd als zorgpad/knoop, bijvoorbeeld money-worries/explain.",
    "A step is named as pathway/node, for example money-worries/explain.",
    "Dezelfde naam van een knoop kan in meer zorgpaden staan.", "The same id of a node can be in more than one pathway.",
    R"({ "family": 1, "as_of": "2026-11-21", "progress": [ { "node": "explain", "is": "done" } ] })"};

inline constexpr finding_kind group_seen{
    "family.group-seen", severity::error, "Van een groep kan alleen gezegd worden dat er niets van gezien is. Noem het signaal zelf.",
    "Of a group it can only be said that nothing of it was seen. Name the signal itself.",
    "Anders is niet duidelijk welk signaal gezien is.", "Otherwise it is not clear which signal was seen.",
    R"({ "family": 1, "as_of": "2026-11-21", "signals": [ { "group": "child.appearance", "seen": true } ] })"};

/// {0}: the version that the text states.
inline constexpr finding_kind unsupported_version{
    "family.unsupported-version", severity::error, "Dit gezin is beschreven in versie {0}; dit programma leest versie 1.",
    "This family is described in version {0}; this program reads version 1.",
    "In een andere versie kan hetzelfde iets anders betekenen.", "In another version the same may mean something else.",
    R"({ "family": 2, "as_of": "2026-11-21" })"};

} // namespace family_kinds

namespace data_kinds {

inline constexpr finding_kind identifier{
    "data.identifier", severity::error,
    "Hier staat iets waaraan een mens direct te herkennen is, zoals een naam, een burgerservicenummer of een adres. Laat dit weg.",
    "There is something here that directly identifies a person, such as a name, a citizen service number or an address. Leave it out.",
    "Om te bepalen wat een gezin kan helpen is niet nodig wie het is. Wat niet gevraagd wordt, kan ook niet lekken.",
    "To find what may help a family it is not needed who they are. What is not asked for cannot leak.",
    R"({ "family": 1, "as_of": "2026-11-21", "adults": [ { "id": "a1", "naam": "…", "facts": {} } ] })"};

} // namespace data_kinds

/// The kinds that are found while reading files.
inline constexpr const finding_kind* file_catalogue[] = {&file_kinds::unreadable, &file_kinds::nothing_found};

/// The kinds that are found while reading any text.
inline constexpr const finding_kind* json_catalogue[] = {
    &json_kinds::syntax,    &json_kinds::encoding,     &json_kinds::duplicate_key, &json_kinds::too_deep,
    &json_kinds::too_large, &json_kinds::number_range, &json_kinds::more_findings};

/// The kinds that are found while reading a book.
inline constexpr const finding_kind* schema_catalogue[] = {&schema_kinds::unknown_key,
                                                           &schema_kinds::missing_key,
                                                           &schema_kinds::wrong_type,
                                                           &schema_kinds::null_not_allowed,
                                                           &schema_kinds::unknown_word,
                                                           &schema_kinds::bad_id,
                                                           &schema_kinds::bad_code,
                                                           &schema_kinds::bad_date,
                                                           &schema_kinds::bad_period,
                                                           &schema_kinds::empty_range,
                                                           &schema_kinds::number_range,
                                                           &schema_kinds::not_whole,
                                                           &schema_kinds::too_many_decimals,
                                                           &schema_kinds::empty_text,
                                                           &schema_kinds::text_missing_language,
                                                           &schema_kinds::empty_list,
                                                           &schema_kinds::repeated_item,
                                                           &schema_kinds::unknown_condition,
                                                           &schema_kinds::two_conditions,
                                                           &schema_kinds::one_of_keys,
                                                           &schema_kinds::not_here,
                                                           &schema_kinds::not_for_age,
                                                           &schema_kinds::not_a_window,
                                                           &schema_kinds::unsupported_version,
                                                           &schema_kinds::missing_head,
                                                           &schema_kinds::second_head,
                                                           &schema_kinds::defined_twice};

/// The kinds of the same group that are found once the layers are merged.
inline constexpr const finding_kind* merged_schema_catalogue[] = {
    &schema_kinds::unknown_id, &schema_kinds::unit_mismatch, &schema_kinds::unbound_person,
    &schema_kinds::nested_quantifier, &schema_kinds::age_without_lower_bound};

/// The kinds that are found while reading a family.
inline constexpr const finding_kind* family_catalogue[] = {
    &family_kinds::no_day,       &family_kinds::duplicate_person,     &family_kinds::unknown_person,
    &family_kinds::born_and_due, &family_kinds::born_later,           &family_kinds::adult_due,
    &family_kinds::derived_fact, &family_kinds::dates_are_of_persons, &family_kinds::group_seen,
    &family_kinds::unsupported_version, &family_kinds::bad_person_id, &family_kinds::not_refused, &family_kinds::bad_node,
    &data_kinds::identifier};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
