// SPDX-License-Identifier: BSL-1.0
// The kinds of finding about what is offered: schemes that nobody can apply for, and signals and phases without an
// offer.
#pragma once

#include <zorgpad/base/finding_kind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

namespace scheme_kinds {

/// {0}: the scheme; {1}: what it requires.
inline constexpr finding_kind requires_impossible{
    "scheme.requires-impossible",
    severity::warning,
    "{0} kan alleen met {1}, en dat is er hier niet. Zet {0} ook op “available”: false, of haal “requires” weg.",
    "{0} is only possible with {1}, which does not exist here. State “available”: false for {0} too, or drop "
    "“requires”.",
    "Niemand kan deze regeling hier krijgen, hoe goed die ook past.",
    "Nobody can get this scheme here, however well it fits.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "schemes": {
  "pass": { "title": "Stadspas", "level": "municipal", "for": "household", "available": false },
  "swim": { "title": "Zwemles", "level": "municipal", "for": "household", "requires": "pass" } } })"};

/// {0}: the scheme.
inline constexpr finding_kind no_applicant{
    "scheme.no-applicant",
    severity::warning,
    "Bij {0} staat niet wie de aanvraag doet. Noem een rol bij “apply”, “by”.",
    "{0} does not say who applies. Name a role in “by” of “apply”.",
    "Veel fondsen nemen alleen een aanvraag van een professional aan. Een gezin moet weten of het dat zelf kan.",
    "Many funds take applications of professionals only. A family must know whether it can apply itself.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "schemes": {
  "pass": { "title": "Stadspas", "level": "municipal", "for": "household", "apply": { "how": "Vraag het bij het loket." } } } })"};

/// {0}: the scheme.
inline constexpr finding_kind no_source{
    "scheme.no-source",
    severity::warning,
    "Bij {0} staat geen bron. Noem bij “source” waar de voorwaarden staan.",
    "{0} has no source. Name in “source” where its conditions can be read.",
    "Elders in dit boek staan bronnen. Zonder bron kan niemand nakijken of een voorwaarde nog klopt.",
    "Elsewhere in this book there are sources. Without one nobody can check whether a condition is still right.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "sources": { "guide": { "title": "Handreiking" } },
  "schemes": { "pass": { "title": "Stadspas", "level": "municipal", "for": "household" } } })"};

} // namespace scheme_kinds

namespace cover_kinds {

/// {0}: the signal.
inline constexpr finding_kind signal_without_route{
    "cover.signal-without-route",
    severity::warning,
    "Na het signaal {0} gebeurt er niets: geen enkel pad vraagt ernaar. Laat er een weg op volgen.",
    "After the signal {0} nothing happens: no pathway asks for it. Let a way follow from it.",
    "Wie iets ziet en het meldt, mag verwachten dat er iets op volgt.",
    "Whoever notices and reports something may expect that something follows.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "signals": { "unpaid-bills": { "title": "rekeningen blijven liggen", "group": "parent", "of": "household" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "meet", "nodes": {
    "meet": { "step": "meet", "title": "Maak kennis" } } } } })"};

/// {0}: the phase.
inline constexpr finding_kind phase_without_offer{
    "cover.phase-without-offer",
    severity::warning,
    "Voor de levensfase {0} noemt het boek geen enkele hulp of regeling.",
    "For the phase of life {0} the book names no service or scheme at all.",
    "Voor welke gezinnen is er hier niets? Dat is de vraag waarmee een coalitie begint.",
    "For which families is there nothing here? That is the question with which a coalition begins.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "services": { "visit": { "title": "Huisbezoek", "kind": "visit", "for": "household", "phases": ["preconception", "expecting-newborn", "0-4", "4-12"] } } })"};

/// {0}: the node.
inline constexpr finding_kind node_untested{
    "cover.node-untested",
    severity::note,
    "Geen enkel voorbeeld komt bij {0}.",
    "No example gets to {0}.",
    "Wat geen voorbeeld laat zien, kan ongemerkt veranderen. “zorgpad test --suggest” maakt er een.",
    "What no example shows can change unnoticed. “zorgpad test --suggest” makes one.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "debts": { "of": "household", "type": "flag", "title": "schulden" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "debts", "nodes": {
    "debts": { "condition": { "fact": "debts", "is": true }, "yes": "help" },
    "help": { "step": "inform", "title": "Vertel over hulp" } } } } })"};

/// {0}: the exit.
inline constexpr finding_kind branch_untested{
    "cover.branch-untested",
    severity::note,
    "Geen enkel voorbeeld neemt de uitgang {0}.",
    "No example takes the exit {0}.",
    "Wat geen voorbeeld laat zien, kan ongemerkt veranderen. “zorgpad test --suggest” maakt er een.",
    "What no example shows can change unnoticed. “zorgpad test --suggest” makes one.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "debts": { "of": "household", "type": "flag", "title": "schulden" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "debts", "nodes": {
    "debts": { "condition": { "fact": "debts", "is": true }, "yes": "help" },
    "help": { "step": "inform", "title": "Vertel over hulp" } } } } })"};

/// {0}: where the condition is used; {1}/{2}: which side is missing, in Dutch and English.
inline constexpr finding_kind condition_untested{
    "cover.condition-untested",
    severity::note,
    "De voorwaarde van {0} is in geen enkel voorbeeld {1}.",
    "The condition of {0} is {2} in no example.",
    "Wat geen voorbeeld laat zien, kan ongemerkt veranderen. “zorgpad test --suggest” maakt er een.",
    "What no example shows can change unnoticed. “zorgpad test --suggest” makes one.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "debts": { "of": "household", "type": "flag", "title": "schulden" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "debts", "nodes": {
    "debts": { "condition": { "fact": "debts", "is": true }, "yes": "help" },
    "help": { "step": "inform", "title": "Vertel over hulp" } } } } })"};

/// {0}: the scheme; {1}/{2}: which verdict is missing, in Dutch and English.
inline constexpr finding_kind scheme_untested{
    "cover.scheme-untested",
    severity::note,
    "Regeling {0} is in geen enkel voorbeeld {1}.",
    "Scheme {0} is {2} in no example.",
    "Wat geen voorbeeld laat zien, kan ongemerkt veranderen. “zorgpad test --suggest” maakt er een.",
    "What no example shows can change unnoticed. “zorgpad test --suggest” makes one.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "debts": { "of": "household", "type": "flag", "title": "schulden" } },
  "schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household", "when": { "fact": "debts", "is": true } } },
  "examples": { "debts": { "title": "schulden", "family": { "family": 1, "as_of": "2026-06-01", "household": { "debts": true } },
    "expect": { "schemes": [ { "id": "help", "verdict": "likely" } ] } } } })"};

} // namespace cover_kinds

/// The kinds about schemes that say too little, or promise what is not there.
inline constexpr const finding_kind* scheme_record_catalogue[] = {
    &scheme_kinds::requires_impossible, &scheme_kinds::no_applicant, &scheme_kinds::no_source};

/// The kinds about what the book leaves uncovered.
inline constexpr const finding_kind* cover_catalogue[] = {&cover_kinds::signal_without_route,
                                                          &cover_kinds::phase_without_offer};

/// The kinds about what no example shows, which playing the examples finds (`zorgpad test`).
inline constexpr const finding_kind* untested_catalogue[] = {&cover_kinds::node_untested, &cover_kinds::branch_untested,
                                                             &cover_kinds::condition_untested,
                                                             &cover_kinds::scheme_untested};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
