// SPDX-License-Identifier: BSL-1.0
// The kinds of finding about a merged book: its graph, its conditions, its schemes, and what its authors accept.
// An example is one file, or several parted by a line of three dashes.
#pragma once

#include <zorgpad/base/finding_kind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What is wrong with the ways through pathways.
namespace graph_kinds {

/// {0}: the node; {1}/{2}: how many nodes follow from it alone, in words, in Dutch and English.
inline constexpr finding_kind unreachable{
    "graph.unreachable",
    severity::error,
    "Niets leidt naar {0}.{1} Laat een andere knoop ernaartoe gaan, of noem hem bij “start”.",
    "Nothing leads to {0}.{2} Let another node lead to it, or name it in “start”.",
    "Geen enkel gezin komt hier ooit.",
    "No family ever gets here.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "pathways": {
  "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "meet", "nodes": {
    "meet": { "step": "meet", "title": "Maak kennis" },
    "lost": { "step": "inform", "title": "Geef uitleg" } } } } })"};

/// {0}: the pathway.
inline constexpr finding_kind uncalled{
    "graph.uncalled",
    severity::error,
    "Pad {0} is geen begin (“entry”: false) en geen ander pad noemt het.",
    "Pathway {0} is no entry (“entry”: false) and no other pathway names it.",
    "Geen enkel gezin komt hier ooit.",
    "No family ever gets here.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "pathways": {
  "money": { "kind": "zorgpad", "title": "Geldzorgen", "entry": false, "start": "meet", "nodes": {
    "meet": { "step": "meet", "title": "Maak kennis" } } } } })"};

/// {0}: the node.
inline constexpr finding_kind dead_end{"graph.dead-end",
                                       severity::warning,
                                       "Na {0} gaat het nergens verder. Voeg een uitgang toe, of haal de knoop weg.",
                                       "After {0} the way leads nowhere. Add an exit, or take the node out.",
                                       "Er wordt iets gezien of gevraagd, en daarna gebeurt er niets.",
                                       "Something is seen or asked, and then nothing happens.",
                                       R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "signals": { "unpaid-bills": { "title": "rekeningen blijven liggen", "group": "parent", "of": "household" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "nodes": {
    "arrears": { "signal": "unpaid-bills" } } } } })"};

/// {0}: the loop.
inline constexpr finding_kind cycle{
    "graph.cycle",
    severity::error,
    "Hier gaat het in een kring: {0}. Haal een van deze uitgangen weg, of maak er “again” van.",
    "This goes round in a circle: {0}. Take one of these exits out, or turn it into “again”.",
    "Stappen die op elkaar wachten, komen nooit aan de beurt. Alleen “again” mag terug.",
    "Steps that wait for each other never have their turn. Only “again” may lead back.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "pathways": {
  "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "meet", "nodes": {
    "meet":    { "step": "meet", "title": "Maak kennis", "next": "discuss" },
    "discuss": { "step": "discuss", "title": "Bespreek de zorgen", "next": "meet" } } } } })"};

/// {0}: the node; {1}/{2}: what is missing, in Dutch and English.
inline constexpr finding_kind loop_without_exit{
    "graph.loop-without-exit",
    severity::error,
    "“again” van {0} leidt altijd terug: {1}. Noem bij “when” wat er van deze stap geworden moet zijn.",
    "“again” of {0} always leads back: {2}. State in “when” what must have become of this step.",
    "Zonder voorwaarde op de eigen stap komt er nooit een eind aan.",
    "Without a condition on the step itself it never comes to an end.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "pathways": {
  "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "discuss", "nodes": {
    "discuss":   { "step": "discuss", "title": "Bespreek de zorgen", "next": "follow-up" },
    "follow-up": { "step": "follow-up", "title": "Vraag of het gelukt is", "again": "discuss" } } } } })"};

/// {0}: the id.
inline constexpr finding_kind dangling{
    "graph.dangling",
    severity::error,
    "“{0}” is hier weggehaald, maar er wordt nog naar verwezen. Haal ook de verwijzing weg, of zet er “available”: "
    "false bij.",
    "“{0}” was taken out here, but is still referred to. Take the reference out too, or state “available”: false.",
    "Een verwijzing naar niets laat een gezin onderweg staan.",
    "A reference to nothing leaves a family stranded.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "pathways": {
  "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "meet", "nodes": {
    "meet":    { "step": "meet", "title": "Maak kennis", "next": "discuss" },
    "discuss": { "step": "discuss", "title": "Bespreek de zorgen" } } } } }
---
{ "zorgpad": 1, "id": "gm0268", "layer": "municipal", "scope": ["GM0268"], "title": "Nijmegen",
  "pathways": { "money": { "nodes": { "discuss": null } } } })"};

/// {0}: the node; {1}/{2}: why, in Dutch and English.
inline constexpr finding_kind join_never_complete{
    "graph.join-never-complete",
    severity::error,
    "{0} wacht op alle wegen ernaartoe, maar die worden nooit alle gegaan: {1}.",
    "{0} waits for all ways to it, but these are never all walked: {2}.",
    "Met “join”: “all” komt een gezin hier alleen langs alle wegen tegelijk.",
    "With “join”: “all” a family gets here only along all ways at once.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "signals": { "no-food": { "title": "geen eten", "group": "parent", "of": "household" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "ask", "nodes": {
    "ask":   { "condition": { "signal": "no-food" }, "yes": "help", "no": "talk" },
    "help":  { "step": "inform", "title": "Regel eten", "next": "after" },
    "talk":  { "step": "discuss", "title": "Praat verder", "next": "after" },
    "after": { "step": "follow-up", "title": "Vraag of het gelukt is", "join": "all" } } } } })"};

/// {0}: the node; {1}: its target.
inline constexpr finding_kind redundant_exit{
    "graph.redundant-exit",
    severity::note,
    "Deze uitgang van {0} naar {1} voegt niets toe: daarheen gaat het toch al.",
    "This exit of {0} to {1} adds nothing: the way leads there anyway.",
    "Misschien was een andere knoop bedoeld.",
    "Perhaps another node was meant.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "signals": { "no-food": { "title": "geen eten", "group": "parent", "of": "household" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "ask", "nodes": {
    "ask":  { "condition": { "signal": "no-food" }, "yes": "talk", "next": "talk" },
    "talk": { "step": "discuss", "title": "Praat verder" } } } } })"};

} // namespace graph_kinds

/// What is wrong with conditions.
namespace condition_kinds {

/// {0}: the loop.
inline constexpr finding_kind cycle{
    "condition.cycle",
    severity::error,
    "Deze hangen van elkaar af: {0}. Haal een van de verwijzingen weg.",
    "These depend on each other: {0}. Take one of the references out.",
    "Wat van zichzelf afhangt, heeft geen antwoord.",
    "What depends on itself has no answer.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "conditions": {
  "a": { "title": "A", "when": { "condition": "b" } },
  "b": { "title": "B", "when": { "not": { "condition": "a" } } } } })"};

/// {0}/{1}: what is indicative, {2}/{3}: where it stands, each in Dutch and English.
inline constexpr finding_kind indicative_misplaced{
    "condition.indicative-misplaced",
    severity::error,
    "{0} geeft alleen een richting aan en mag niet {2} staan.",
    "{1} only informs and may not stand {3}.",
    "Wat alleen een richting geeft, mag niemand uitsluiten. Onder “not” of in een norm zou dat wel gebeuren.",
    "What only informs may exclude nobody. Under “not” or in a norm it would.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "debts": { "of": "household", "type": "flag", "title": "schulden" } },
  "conditions": { "a": { "title": "A", "when": { "not": { "indicative": { "fact": "debts", "is": true } } } } } })"};

/// {0}: the norm; {1}: the most norms in a row.
inline constexpr finding_kind norms_too_deep{
    "limit.norms-too-deep",
    severity::error,
    "Norm {0} volgt uit een reeks van meer dan {1} normen. Noem een norm eerder in de reeks.",
    "Norm {0} follows from a row of more than {1} norms. Name a norm earlier in the row.",
    "Geen boek heeft dit nodig; de grens beschermt het programma.",
    "No book needs this; the limit protects the program.",
    ""};

} // namespace condition_kinds

/// What is wrong with periods.
namespace time_kinds {

/// {0}: the norm; {1} and {2}: the day on which the other period begins, and ends.
inline constexpr finding_kind norm_overlap{
    "time.norm-overlap",
    severity::error,
    "Deze periode van norm {0} overlapt met die van {1} tot {2}.",
    "This period of norm {0} overlaps with the one from {1} until {2}.",
    "Op een dag geldt één bedrag.",
    "On a day one amount holds.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "norms": {
  "n": { "unit": "EUR/month", "values": [ { "from": "2026-01-01", "until": "2027-01-01", "is": 100 },
                                          { "from": "2026-07-01", "until": "2027-07-01", "is": 110 } ] } } })"};

} // namespace time_kinds

/// What is wrong between schemes.
namespace scheme_kinds {

/// {0}: the loop.
inline constexpr finding_kind requires_cycle{
    "scheme.requires-cycle",
    severity::error,
    "Deze regelingen hebben elkaar nodig: {0}.",
    "These schemes require each other: {0}.",
    "Niemand kan ermee beginnen.",
    "Nobody can begin with any of them.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "schemes": {
  "a": { "title": "A", "level": "fund", "for": "household", "requires": "b" },
  "b": { "title": "B", "level": "fund", "for": "household", "requires": "a" } } })"};

/// {0}: the loop.
inline constexpr finding_kind after_cycle{
    "scheme.after-cycle",
    severity::error,
    "Deze regelingen komen elk na de ander: {0}.",
    "These schemes each come after the other: {0}.",
    "Zo is er geen volgorde.",
    "So there is no order.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "schemes": {
  "a": { "title": "A", "level": "fund", "for": "household", "after": "b" },
  "b": { "title": "B", "level": "fund", "for": "household", "after": "a" } } })"};

} // namespace scheme_kinds

/// What is wrong with what the authors accept.
namespace accept_kinds {

/// {0}: the code; {1}: the place.
inline constexpr finding_kind unused{
    "accept.unused",
    severity::note,
    "Deze aanvaarding hoort bij geen enkele bevinding meer: {0} bij {1}. Haal haar weg.",
    "This acceptance belongs to no finding any more: {0} at {1}. Take it out.",
    "Anders zou zij later ongemerkt iets anders toedekken.",
    "Otherwise it would later cover up something else unnoticed.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "accept": [ { "code": "graph.dead-end", "at": "pathways/money", "why": "komt later" } ] })"};

/// {0}: the code; {1}: the day.
inline constexpr finding_kind ended{"accept.ended",
                                    severity::note,
                                    "Deze bevinding ({0}) was aanvaard tot {1}. Los haar op, of aanvaard haar opnieuw.",
                                    "This finding ({0}) was accepted until {1}. Mend it, or accept it again.",
                                    "Wat tijdelijk goed genoeg was, hoort daarna weer te worden bekeken.",
                                    "What was good enough for a time is to be looked at again after it.",
                                    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "signals": { "unpaid-bills": { "title": "rekeningen blijven liggen", "group": "parent", "of": "household" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "nodes": {
    "arrears": { "signal": "unpaid-bills" } } } },
  "accept": [ { "code": "graph.dead-end", "at": "pathways/money/arrears", "why": "komt later", "until": "2026-01-01" } ] })"};

/// {0}: the code; {1}: the place.
inline constexpr finding_kind error_stays{
    "accept.error",
    severity::note,
    "Een fout kan niet worden aanvaard: {0} bij {1}.",
    "An error cannot be accepted: {0} at {1}.",
    "Met een fout heeft het boek geen betekenis, en kan het niet worden gebruikt.",
    "With an error the book has no meaning, and cannot be used.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "roles": { "midwife": { "title": "verloskundige", "source": "no-such-source" } },
  "accept": [ { "code": "schema.unknown-id", "at": "roles/midwife", "why": "komt later" } ] })"};

} // namespace accept_kinds

/// The kinds that are found in a merged book.
inline constexpr const finding_kind* graph_catalogue[] = {&graph_kinds::unreachable,
                                                          &graph_kinds::uncalled,
                                                          &graph_kinds::dead_end,
                                                          &graph_kinds::cycle,
                                                          &graph_kinds::loop_without_exit,
                                                          &graph_kinds::dangling,
                                                          &graph_kinds::join_never_complete,
                                                          &graph_kinds::redundant_exit};
inline constexpr const finding_kind* condition_catalogue[] = {&condition_kinds::cycle,
                                                              &condition_kinds::indicative_misplaced,
                                                              &condition_kinds::norms_too_deep};
inline constexpr const finding_kind* time_catalogue[] = {&time_kinds::norm_overlap};
inline constexpr const finding_kind* scheme_catalogue[] = {&scheme_kinds::requires_cycle, &scheme_kinds::after_cycle};

/// The kinds about acceptances.
inline constexpr const finding_kind* accept_catalogue[] = {&accept_kinds::unused, &accept_kinds::ended,
                                                           &accept_kinds::error_stays};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
