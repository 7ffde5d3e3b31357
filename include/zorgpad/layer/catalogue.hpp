// SPDX-License-Identifier: BSL-1.0
// The kinds of finding about layers. An example of several files has a line `---` between them.
#pragma once

#include <zorgpad/base/finding_kind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace layer_kinds {

inline constexpr finding_kind conflict{
    "layer.conflict",
    severity::error,
    "Twee lagen van dezelfde rang ({2} en {3}) zeggen iets anders over {1} van {0}. Laat een van de twee vervallen, of "
    "laat de gemeentelijke laag kiezen.",
    "Two layers of the same rank ({2} and {3}) state {1} of {0} differently. Drop one of the two, or let the municipal "
    "layer settle it.",
    "Geen van beide lagen gaat voor. Het boek zou afhangen van toeval.",
    "Neither layer goes before the other. The book would depend on chance.",
    R"({ "zorgpad": 1, "id": "region-a", "layer": "regional", "scope": ["GM0268"], "title": "A",
  "roles": { "midwife": { "title": "verloskundige" } } }
---
{ "zorgpad": 1, "id": "region-b", "layer": "regional", "scope": ["GM0268"], "title": "B",
  "roles": { "midwife": { "title": "vroedvrouw" } } })"};

inline constexpr finding_kind locked_removed{
    "layer.locked-removed",
    severity::error,
    "{0} is vergrendeld: {1} mag hier niet weg.",
    "{0} is locked: {1} may not be removed here.",
    "Wat vergrendeld is, hoort in elke gemeente bij het pad. Wat niet kan bestaan, krijgt `available: false`.",
    "What is locked belongs to the pathway in every municipality. What does not exist here gets `available: false`.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "roles": { "midwife": { "title": "verloskundige", "locked": true } } }
---
{ "zorgpad": 1, "id": "gm0268", "layer": "municipal", "scope": ["GM0268"], "title": "Nijmegen",
  "roles": { "midwife": null } })"};

inline constexpr finding_kind locked_weakened{
    "layer.locked-weakened",
    severity::error,
    "{0} is vergrendeld: {1} mag hier niet anders, want het staat niet in `open`.",
    "{0} is locked: {1} may not be changed here, as it is not in `open`.",
    "Een laag mag bij wat vergrendeld is alleen invullen wat open is gelaten.",
    "Of what is locked, a layer may only fill in what was left open.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "roles": { "midwife": { "title": "verloskundige", "locked": true } } }
---
{ "zorgpad": 1, "id": "gm0268", "layer": "municipal", "scope": ["GM0268"], "title": "Nijmegen",
  "roles": { "midwife": { "title": "vroedvrouw" } } })"};

inline constexpr finding_kind locked_bypassed{
    "layer.locked-bypassed",
    severity::error,
    "{1} kan nu worden bereikt zonder {0}, dat vergrendeld is: {2}.",
    "{1} can now be reached without {0}, which is locked: {2}.",
    "In de lagen eronder ging elke weg hierheen langs de vergrendelde stap. Dat moet in elke gemeente zo blijven.",
    "In the layers below, every way to it passed the locked step. That must stay so in every municipality.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "meet", "nodes": {
    "meet":    { "step": "meet", "title": "Maak kennis", "next": "explain" },
    "explain": { "step": "explain", "title": "Leg uit waarom je vraagt", "locked": true, "next": "discuss" },
    "discuss": { "step": "discuss", "title": "Bespreek de zorgen" } } } } }
---
{ "zorgpad": 1, "id": "gm0268", "layer": "municipal", "scope": ["GM0268"], "title": "Nijmegen",
  "pathways": { "money": { "nodes": { "meet": { "next": ["explain", "discuss"] } } } } })"};

inline constexpr finding_kind open_left{"layer.open-left",
                                        severity::warning,
                                        "{1} van {0} is open gelaten en hier nog niet ingevuld.",
                                        "{1} of {0} was left open and is not filled in here yet.",
                                        "Een gezin krijgt nu te lezen dat de gemeente dit nog niet heeft gezegd.",
                                        "A family will now read that the municipality has not said this yet.",
                                        R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "contacts": { "team": { "title": "Wijkteam", "open": ["phone"] } } }
---
{ "zorgpad": 1, "id": "gm0268", "layer": "municipal", "scope": ["GM0268"], "title": "Nijmegen" })"};

inline constexpr finding_kind no_effect{
    "layer.no-effect",
    severity::warning,
    "{1} van {0} verandert hier niets: zo was het al. Haal het weg.",
    "{1} of {0} changes nothing here: it was so already. Take it out.",
    "Een laag zegt alleen wat anders is. Anders volgt hij niet mee als de laag eronder verandert.",
    "A layer states only what differs. Otherwise it does not follow when the layer below changes.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "roles": { "midwife": { "title": "verloskundige" } } }
---
{ "zorgpad": 1, "id": "gm0268", "layer": "municipal", "scope": ["GM0268"], "title": "Nijmegen",
  "roles": { "midwife": { "title": "verloskundige" } } })"};

inline constexpr finding_kind municipality_retired{
    "layer.municipality-retired",
    severity::error,
    "De gemeentecode {0} ({1}) bestaat niet meer sinds {2}. Gebruik {3} ({4}).",
    "The municipality code {0} ({1}) has not existed since {2}. Use {3} ({4}).",
    "Na een herindeling geldt de code van de nieuwe gemeente. Geen gezin woont nog in de oude.",
    "After a merger the code of the new municipality holds. No family lives in the old one any more.",
    R"({ "zorgpad": 1, "id": "weesp", "layer": "municipal", "scope": ["GM0457"], "title": "Weesp" })"};

inline constexpr finding_kind municipality_unknown{
    "layer.municipality-unknown",
    severity::error,
    "De gemeentecode {0} bestaat niet.{1}",
    "The municipality code {0} does not exist.{2}",
    "Gebruik de code van het CBS: GM en vier cijfers. Deze laag geldt nu voor niemand.",
    "Use the code of Statistics Netherlands (CBS): GM and four digits. This layer now holds for nobody.",
    R"({ "zorgpad": 1, "id": "nowhere", "layer": "municipal", "scope": ["GM9999"], "title": "Nergens" })"};

} // namespace layer_kinds

/// The kinds that are found while merging the layers of a book, or by comparing layers.
inline constexpr const finding_kind* layer_catalogue[] = {&layer_kinds::conflict,
                                                          &layer_kinds::locked_removed,
                                                          &layer_kinds::locked_weakened,
                                                          &layer_kinds::locked_bypassed,
                                                          &layer_kinds::open_left,
                                                          &layer_kinds::no_effect,
                                                          &layer_kinds::municipality_retired,
                                                          &layer_kinds::municipality_unknown};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
