// SPDX-License-Identifier: BSL-1.0
// The kinds of finding about what is asked of a family.
#pragma once

#include <zorgpad/base/finding_kind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

namespace data_kinds {

/// {0}: the fact.
inline constexpr finding_kind fact_never_used{
    "data.fact-never-used",
    severity::warning,
    "Geen enkele voorwaarde vraagt naar {0}. Haal het feit weg, of gebruik het.",
    "No condition asks for {0}. Take the fact out, or use it.",
    "Wat nergens voor nodig is, wordt een gezin niet gevraagd.",
    "What is needed for nothing is not asked of a family.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen" } } })"};

/// {0}/{1}: what is lacking before it, in Dutch and English; {2}: the way; {3}/{4}: the facts.
inline constexpr finding_kind fact_asked_too_early{
    "data.fact-asked-too-early",
    severity::warning,
    "Op deze weg wordt naar iets gevoeligs gevraagd {0}: {2}. Het gaat om {3}. Laat “meet” en “explain” eraan "
    "voorafgaan.",
    "On this way something sensitive is asked {1}: {2}. It is about {4}. Let “meet” and “explain” come before it.",
    "Wie kennis heeft gemaakt en weet waarom iets wordt gevraagd, kan er rustig ja of nee op zeggen.",
    "Whoever has been met and knows why something is asked can calmly say yes or no to it.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "debts": { "of": "household", "type": "flag", "title": "schulden", "sensitive": true,
    "ask": "Zijn er schulden?", "why": "Dan kijken we welke hulp er is." } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "debts", "nodes": {
    "debts": { "condition": { "fact": "debts", "is": true }, "yes": "inform" },
    "inform": { "step": "inform", "title": "Geef uitleg" } } } } })"};

/// {0}: the fact.
inline constexpr finding_kind sensitive_without_why{
    "data.sensitive-without-why",
    severity::warning,
    "{0} is gevoelig, maar er staat niet bij waarom het wordt gevraagd. Zeg het bij “why”.",
    "{0} is sensitive, but does not say why it is asked. Say so in “why”.",
    "Wie iets gevoeligs vraagt, legt uit waarvoor. Zonder doel mag het niet worden gevraagd.",
    "Whoever asks something sensitive explains what for. Without a purpose it may not be asked.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "debts": { "of": "household", "type": "flag", "title": "schulden", "sensitive": true } },
  "conditions": { "worries": { "title": "zorgen", "when": { "fact": "debts", "is": true } } } })"};

/// {0}: the fact; {1}: the word.
inline constexpr finding_kind identifier_asked{
    "data.identifier-asked",
    severity::warning,
    "{0} vraagt naar wie iemand is (“{1}”). Vraag alleen wat nodig is om te helpen.",
    "{0} asks who somebody is (“{1}”). Ask only what is needed to help.",
    "Een gezin heeft hier geen naam, adres of burgerservicenummer. Zo kan niets van wat het vertelt worden herleid.",
    "A family has no name, address or citizen service number here. So nothing that it tells can be traced back.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "bsn": { "of": "adult", "type": "count", "unit": "number", "title": "burgerservicenummer" } },
  "conditions": { "known": { "title": "bekend", "when": { "some": "adult", "where": { "fact": "bsn", "at_least": 1 } } } } })"};

/// {0}: the outcome; {1}: what it tests.
inline constexpr finding_kind more_facts_than_needed{
    "data.more-facts-than-needed",
    severity::note,
    "Voor {0} maakt {1} nooit verschil, hoe het ook is. Haal die toets weg.",
    "For {0} {1} never makes a difference, whatever it is. Take that test out.",
    "Wat nooit verschil maakt, hoeft een gezin niet te vertellen. “zorgpad needs” zoekt het uit.",
    "What never makes a difference a family need not tell. “zorgpad needs” finds it out.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "pets": { "of": "household", "type": "count", "unit": "pets", "title": "aantal huisdieren" } },
  "schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household", "when": {
    "any": [ { "fact": "pets", "at_least": 1 }, { "fact": "pets", "less_than": 1 } ] } } } })"};

} // namespace data_kinds

/// The kinds about asking no more than is needed, and not too soon.
inline constexpr const finding_kind* data_catalogue[] = {
    &data_kinds::fact_never_used, &data_kinds::fact_asked_too_early, &data_kinds::sensitive_without_why,
    &data_kinds::identifier_asked};

/// What only `zorgpad needs` finds, as it takes longer.
inline constexpr const finding_kind* needs_catalogue[] = {&data_kinds::more_facts_than_needed};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
