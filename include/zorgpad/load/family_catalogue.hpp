// SPDX-License-Identifier: BSL-1.0
// The kinds of finding about the shape of a family, and about what identifies a person.
#pragma once

#include <zorgpad/base/finding_kind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What is wrong with the description of a family. None of these says anything that the family says.
namespace family_kinds {

inline constexpr finding_kind no_day{
    "family.no-day",
    severity::error,
    "Hier ontbreekt “as_of”: de dag waarop het gezin zo is.",
    "“as_of” is missing here: the day on which the family is as described.",
    "Leeftijden en termijnen hangen van de dag af; het programma kijkt zelf nooit op de klok.",
    "Ages and terms depend on the day; the program itself never looks at a clock.",
    R"({ "family": 1 })"};

inline constexpr finding_kind duplicate_person{
    "family.duplicate-person",
    severity::error,
    "Er is al iemand met deze “id”. Ook tweelingen hebben elk een eigen “id”.",
    "There is somebody with this “id” already. Twins have an “id” of their own too.",
    "Anders is niet duidelijk over wie iets gezegd wordt.",
    "Otherwise it is not clear about whom something is said.",
    R"({ "family": 1, "as_of": "2026-11-21", "children": [ { "id": "c1", "facts": {} }, { "id": "c1", "facts": {} } ] })"};

inline constexpr finding_kind bad_person_id{
    "family.bad-person-id",
    severity::error,
    "Een “id” is een woord van hoogstens 100 tekens, en niet “?”.",
    "An “id” is a word of at most 100 characters, and not “?”.",
    "“?” staat in een plan voor iemand van wie nog niet bekend is dat die er is.",
    "In a plan “?” stands for somebody who is not yet known to be there.",
    R"({ "family": 1, "as_of": "2026-11-21", "adults": [ { "id": "?", "facts": {} } ] })"};

inline constexpr finding_kind unknown_person{
    "family.unknown-person",
    severity::error,
    "Niemand in dit gezin heeft deze “id”.",
    "Nobody in this family has this “id”.",
    "Wat over niemand gaat, telt nergens mee.",
    "What is about nobody counts nowhere.",
    R"({ "family": 1, "as_of": "2026-11-21", "adults": [], "signals": [ { "signal": "no-food", "seen": true, "of": "a1" } ] })"};

inline constexpr finding_kind born_and_due{
    "family.born-and-due",
    severity::error,
    "Een kind heeft een “birth-date” of een “due-date”, niet allebei. Na de geboorte vervalt de “due-date”.",
    "A child has a “birth-date” or a “due-date”, not both. After the birth the “due-date” goes.",
    "Met allebei is niet duidelijk of het kind geboren is.",
    "With both it is not clear whether the child is born.",
    R"({ "family": 1, "as_of": "2026-11-21", "children": [ { "id": "c1", "facts": { "birth-date": "2026-10-01", "due-date": "2026-10-09" } } ] })"};

inline constexpr finding_kind born_later{
    "family.born-later",
    severity::error,
    "Deze “birth-date” ligt na “as_of”. Een kind dat nog niet geboren is, heeft een “due-date”.",
    "This “birth-date” is after “as_of”. A child not yet born has a “due-date”.",
    "Op de dag waarop gerekend wordt, is deze persoon er nog niet.",
    "On the day that is reckoned with this person is not there yet.",
    R"({ "family": 1, "as_of": "2026-11-21", "children": [ { "id": "c1", "facts": { "birth-date": "2027-01-15" } } ] })"};

inline constexpr finding_kind adult_due{
    "family.adult-due",
    severity::error,
    "Een volwassene heeft geen “due-date”; die hoort bij het kind dat verwacht wordt.",
    "An adult has no “due-date”; it goes with the child that is expected.",
    "De zwangerschap wordt uit de kinderen afgeleid.",
    "The pregnancy is derived from the children.",
    R"({ "family": 1, "as_of": "2026-11-21", "adults": [ { "id": "a1", "facts": { "due-date": "2027-01-15" } } ] })"};

/// {0}: the fact.
inline constexpr finding_kind derived_fact{
    "family.derived-fact",
    severity::error,
    "“{0}” wordt afgeleid en nooit opgegeven.",
    "“{0}” is derived and never stated.",
    "Leeftijd, samenstelling van het huishouden en zwangerschapsweek volgen uit de personen.",
    "Age, composition of the household and week of pregnancy follow from the persons.",
    R"({ "family": 1, "as_of": "2026-11-21", "household": { "household.size": 3 } })"};

inline constexpr finding_kind dates_are_of_persons{
    "family.dates-are-of-persons",
    severity::error,
    "“birth-date” en “due-date” horen bij een persoon, niet bij het huishouden.",
    "“birth-date” and “due-date” go with a person, not with the household.",
    "Anders is niet duidelijk van wie de dag is.",
    "Otherwise it is not clear whose day it is.",
    R"({ "family": 1, "as_of": "2026-11-21", "household": { "due-date": "2027-01-15" } })"};

inline constexpr finding_kind not_refused{
    "family.not-refused",
    severity::error,
    "Een weigering is { \"refused\": true }. Laat het feit weg als het niet bekend is.",
    "A refusal is { \"refused\": true }. Leave the fact out when it is not known.",
    "Wat ontbreekt is onbekend; false zou niets toevoegen.",
    "What is missing is unknown; false would add nothing.",
    R"({ "family": 1, "as_of": "2026-11-21", "household": { "assets": { "refused": false } } })"};

inline constexpr finding_kind bad_node{
    "family.bad-node",
    severity::error,
    "Een stap wordt genoemd als zorgpad/knoop, bijvoorbeeld money-worries/explain.",
    "A step is named as pathway/node, for example money-worries/explain.",
    "Dezelfde naam van een knoop kan in meer zorgpaden staan.",
    "The same id of a node can be in more than one pathway.",
    R"({ "family": 1, "as_of": "2026-11-21", "progress": [ { "node": "explain", "is": "done" } ] })"};

inline constexpr finding_kind group_seen{
    "family.group-seen",
    severity::error,
    "Van een groep kan alleen gezegd worden dat er niets van gezien is. Noem het signaal zelf.",
    "Of a group it can only be said that nothing of it was seen. Name the signal itself.",
    "Anders is niet duidelijk welk signaal gezien is.",
    "Otherwise it is not clear which signal was seen.",
    R"({ "family": 1, "as_of": "2026-11-21", "signals": [ { "group": "child.appearance", "seen": true } ] })"};

/// {0}: the version that the text states.
inline constexpr finding_kind unsupported_version{
    "family.unsupported-version",
    severity::error,
    "Dit gezin is beschreven in versie {0}; dit programma leest versie 1.",
    "This family is described in version {0}; this program reads version 1.",
    "In een andere versie kan hetzelfde iets anders betekenen.",
    "In another version the same may mean something else.",
    R"({ "family": 2, "as_of": "2026-11-21" })"};

} // namespace family_kinds

namespace data_kinds {

inline constexpr finding_kind identifier{
    "data.identifier",
    severity::error,
    "Hier staat iets waaraan een mens direct te herkennen is, zoals een naam, een burgerservicenummer of een adres. "
    "Laat dit weg.",
    "There is something here that directly identifies a person, such as a name, a citizen service number or an "
    "address. Leave it out.",
    "Om te bepalen wat een gezin kan helpen is niet nodig wie het is. Wat niet gevraagd wordt, kan ook niet lekken.",
    "To find what may help a family it is not needed who they are. What is not asked for cannot leak.",
    R"({ "family": 1, "as_of": "2026-11-21", "adults": [ { "id": "a1", "naam": "…", "facts": {} } ] })"};

} // namespace data_kinds

/// The kinds that are found while reading a family.
inline constexpr const finding_kind* family_catalogue[] = {
    &family_kinds::no_day,         &family_kinds::duplicate_person,
    &family_kinds::unknown_person, &family_kinds::born_and_due,
    &family_kinds::born_later,     &family_kinds::adult_due,
    &family_kinds::derived_fact,   &family_kinds::dates_are_of_persons,
    &family_kinds::group_seen,     &family_kinds::unsupported_version,
    &family_kinds::bad_person_id,  &family_kinds::not_refused,
    &family_kinds::bad_node,       &data_kinds::identifier};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
