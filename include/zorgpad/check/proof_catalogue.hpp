// SPDX-License-Identifier: BSL-1.0
// The kinds of finding that only reasoning over all families gives: what can never be, and what can be though it should
// not. The finding says why, or shows a family.
#pragma once

#include <zorgpad/base/finding_kind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What holds of no family, or of every family. {0}/{1}: the condition in words, in Dutch and English.
namespace proof_kinds {

inline constexpr finding_kind never_true{
    "condition.never-true",
    severity::warning,
    "Deze voorwaarde kan voor geen enkel gezin waar zijn: {0}. Pas een van de toetsen aan die hieronder staan.",
    "This condition can be true of no family: {1}. Change one of the tests listed below.",
    "Wat hier achter staat, komt bij niemand terecht.",
    "What stands behind it reaches nobody.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "loans": { "of": "household", "type": "count", "unit": "loans", "title": "aantal leningen" } },
  "conditions": { "some": { "title": "Enkele leningen", "when": { "fact": "loans", "from": 5, "until": 9 } } },
  "schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household", "when": {
    "all": [ { "fact": "loans", "at_most": 2 }, { "condition": "some" } ] } } } })"};

inline constexpr finding_kind always_true{
    "condition.always-true",
    severity::warning,
    "Deze voorwaarde is voor elk gezin waar: {0}. Haal haar weg, of pas een van de toetsen hieronder aan.",
    "This condition is true of every family: {1}. Take it out, or change one of the tests below.",
    "Een voorwaarde die niemand uitsluit, wekt een indruk die niet klopt.",
    "A condition that excludes nobody gives a wrong impression.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "loans": { "of": "household", "type": "count", "unit": "loans", "title": "aantal leningen" } },
  "schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household", "when": {
    "any": [ { "fact": "loans", "at_most": 4 }, { "fact": "loans", "more_than": 2 } ] } } } })"};

/// {0}: the node; {1}: where the exit leads.
inline constexpr finding_kind branch_never_taken{
    "condition.branch-never-taken",
    severity::warning,
    "De uitgang van {0} naar {1} wordt nooit genomen: wie tot hier komt, komt daar niet verder. Haal de uitgang weg, "
    "of "
    "pas een van de toetsen hieronder aan.",
    "The exit of {0} to {1} is never taken: who gets here does not get through there. Take the exit out, or change one "
    "of "
    "the tests below.",
    "De voorwaarde op zich kan waar zijn, maar niet voor een gezin dat de weg hierheen heeft gelopen.",
    "The condition as such can be true, but not of a family that has walked the way here.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "loans": { "of": "household", "type": "count", "unit": "loans", "title": "aantal leningen" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "few", "nodes": {
    "few":  { "condition": { "fact": "loans", "at_most": 2 }, "yes": "many", "no": "help" },
    "many": { "condition": { "fact": "loans", "more_than": 4 }, "yes": "help", "no": "talk" },
    "help": { "step": "inform", "title": "Vertel over hulp" },
    "talk": { "step": "discuss", "title": "Praat verder" } } } } })"};

/// {0}: the node.
inline constexpr finding_kind gap{
    "condition.gap",
    severity::warning,
    "Van de uitgangen van {0} moet er een gelden, maar er is een gezin waarvoor geen enkele geldt. Voeg een uitgang "
    "toe, "
    "of maak de voorwaarden ruimer.",
    "Of the exits of {0} one is meant to hold, but there is a family for which none does. Add an exit, or widen the "
    "conditions.",
    "Voor dit gezin houdt het pad hier op.",
    "For this family the pathway ends here.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "loans": { "of": "household", "type": "count", "unit": "loans", "title": "aantal leningen" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "meet", "nodes": {
    "meet": { "step": "meet", "title": "Maak kennis", "choose": "one", "next": [
      { "to": "talk", "when": { "fact": "loans", "less_than": 2 } },
      { "to": "help", "when": { "fact": "loans", "more_than": 2 } } ] },
    "help": { "step": "inform", "title": "Vertel over hulp" },
    "talk": { "step": "discuss", "title": "Praat verder" } } } } })"};

/// {0}: the node; {1} and {2}: where two exits lead.
inline constexpr finding_kind overlap{
    "condition.overlap",
    severity::warning,
    "Van de uitgangen van {0} moet er een gelden, maar er is een gezin waarvoor die naar {1} en die naar {2} allebei "
    "gelden. Maak een van beide nauwer.",
    "Of the exits of {0} one is meant to hold, but there is a family for which those to {1} and to {2} both do. Narrow "
    "one "
    "of them.",
    "Dit gezin krijgt twee wegen waar er een was bedoeld.",
    "This family is given two ways where one was meant.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "loans": { "of": "household", "type": "count", "unit": "loans", "title": "aantal leningen" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "meet", "nodes": {
    "meet": { "step": "meet", "title": "Maak kennis", "choose": "one", "next": [
      { "to": "talk", "when": { "fact": "loans", "at_most": 2 } },
      { "to": "help", "when": { "fact": "loans", "at_least": 2 } } ] },
    "help": { "step": "inform", "title": "Vertel over hulp" },
    "talk": { "step": "discuss", "title": "Praat verder" } } } } })"};

/// {0} and {1}: the schemes.
inline constexpr finding_kind subsumed_scheme{
    "condition.subsumed-scheme",
    severity::note,
    "Regeling {0} voegt niets toe aan {1}, die ervoor gaat: dezelfde aanbieder geeft hetzelfde, en wie voor de eerste "
    "in aanmerking "
    "komt, komt het ook voor de tweede. Haal er een weg, of maak het verschil duidelijk.",
    "Scheme {0} adds nothing to {1}, which comes before it: the same provider gives the same, and who qualifies for "
    "the first also "
    "qualifies for the second. Take one out, or make the difference clear.",
    "Twee regelingen voor dezelfde gezinnen naast elkaar verwarren.",
    "Two schemes beside each other for the same families confuse.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "loans": { "of": "household", "type": "count", "unit": "loans", "title": "aantal leningen" } },
  "schemes": {
    "wide":   { "title": "Ruim", "level": "fund", "provider": "Fonds", "for": "household",
                "when": { "fact": "loans", "at_least": 1 } },
    "narrow": { "title": "Nauw", "level": "fund", "provider": "Fonds", "for": "household", "after": "wide",
                "when": { "fact": "loans", "at_least": 2 } } } })"};

/// {0}: the scheme.
inline constexpr finding_kind never_unlikely{
    "condition.never-unlikely",
    severity::note,
    "Regeling {0} wordt voor niemand onwaarschijnlijk: alle toetsen geven alleen een richting aan. Voeg een toets toe "
    "die "
    "wel iemand uitsluit, of laat de voorwaarde weg.",
    "Scheme {0} is unlikely for nobody: all tests only inform. Add a test that does exclude somebody, or leave the "
    "condition out.",
    "Elk gezin krijgt haar te zien, ook het gezin hieronder.",
    "Every family is shown it, the one below too.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "loans": { "of": "household", "type": "count", "unit": "loans", "title": "aantal leningen" } },
  "schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household", "when": {
    "indicative": { "fact": "loans", "at_least": 2 } } } } })"};

/// {0}/{1}: the quantifier in words.
inline constexpr finding_kind vacuous{
    "condition.vacuous",
    severity::note,
    "Ook zonder kinderen is dit waar: {0}. Voeg “some” toe als er een kind moet zijn.",
    "This is true without children too: {1}. Add “some” where there must be a child.",
    "“every” geldt ook van niemand. Een gezin zonder kinderen komt dan mee.",
    "“every” holds of nobody too. A family without children then comes along.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household", "when": {
    "every": "child", "where": { "fact": "age", "from": "P4Y", "until": "P12Y" } } } } })"};

/// {0}: evaluations made; {1}: tests in it.
inline constexpr finding_kind undecided{
    "condition.undecided",
    severity::note,
    "Of dit ooit voor een gezin geldt, is na {0} stappen niet gebleken ({1} voorwaarden). Maak de voorwaarde of de weg "
    "hierheen eenvoudiger.",
    "Whether this is ever so of a family has not been found out in {0} steps ({1} conditions). Make the condition or "
    "the way here simpler.",
    "De vraag is te groot voor het aantal stappen dat ervoor is; er is dus niets bewezen.",
    "The question is too large for the number of steps set for it; so nothing has been proved.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household", "when": { "all": [
    { "count": "child", "where": { "fact": "age", "from": "P0Y", "until": "P4Y" }, "at_least": 9 },
    { "count": "child", "where": { "fact": "age", "from": "P4Y", "until": "P12Y" }, "at_least": 9 },
    { "count": "child", "where": { "fact": "age", "from": "P12Y", "until": "P18Y" }, "at_least": 9 },
    { "fact": "household.size", "at_most": 27 } ] } } } })"};

} // namespace proof_kinds

inline constexpr const finding_kind* proof_catalogue[] = {
    &proof_kinds::never_true, &proof_kinds::always_true,     &proof_kinds::branch_never_taken, &proof_kinds::gap,
    &proof_kinds::overlap,    &proof_kinds::subsumed_scheme, &proof_kinds::never_unlikely,     &proof_kinds::vacuous,
    &proof_kinds::undecided};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
