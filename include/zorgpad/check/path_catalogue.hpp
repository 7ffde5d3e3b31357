// SPDX-License-Identifier: BSL-1.0
// The kinds of finding about what must lie before or after what in a pathway.
#pragma once

#include <zorgpad/base/finding_kind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

namespace path_kinds {

/// {0}: the node; {1}: the consent; {2}: the way.
inline constexpr finding_kind consent_before_share{
    "path.consent-before-share",
    severity::warning,
    "{0} heeft toestemming “{1}” nodig, maar op deze weg wordt daar niet om gevraagd: {2}. Zet er een stap "
    "“ask-consent” "
    "voor.",
    "{0} needs consent “{1}”, but on this way it is not asked for: {2}. Put a step “ask-consent” before it.",
    "Wat in vertrouwen is verteld, wordt pas gedeeld als het gezin dat goed vindt, met wie dan ook. Zonder de vraag "
    "blijft deze stap voor altijd wachten.",
    "What was told in confidence is shared only once the family agrees, with whomever. Without the question this step "
    "waits for ever.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "consents": { "to-school": { "title": "delen met school" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": ["ask", "discuss"], "nodes": {
    "ask":     { "step": "ask-consent", "consent": "to-school", "title": "Vraag of je mag delen", "next": "share" },
    "discuss": { "step": "discuss", "title": "Bespreek de zorgen", "next": "tell" },
    "share":   { "step": "share", "consent": "to-school", "title": "Deel met school" },
    "tell":    { "step": "share", "consent": "to-school", "title": "Deel met de leerkracht" } } } } })"};

/// {0}: the node.
inline constexpr finding_kind share_without_consent{
    "path.share-without-consent",
    severity::warning,
    "{0} deelt iets, maar noemt geen toestemming. Noem bij “consent” waar het gezin mee instemt.",
    "{0} shares something, but names no consent. Name in “consent” what the family agrees with.",
    "Delen is een besluit van het gezin. Zonder “consent” wordt de stap nooit tegengehouden.",
    "Sharing is for the family to decide. Without “consent” nothing ever holds the step back.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "share", "nodes": {
    "share": { "step": "share", "title": "Deel met school" } } } } })"};

/// {0}: the node; {1}: the way.
inline constexpr finding_kind explain_before_screen{
    "path.explain-before-screen",
    severity::warning,
    "Op deze weg komt {0} zonder uitleg vooraf: {1}. Zet er een stap “explain” voor.",
    "On this way {0} comes without an explanation before it: {1}. Put a step “explain” before it.",
    "Een gezin hoort eerst waarom iets wordt gevraagd en wat er met de antwoorden gebeurt.",
    "A family first hears why something is asked and what happens with the answers.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "instruments": { "list": { "title": "Vragenlijst", "for": "household" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "meet", "nodes": {
    "meet":   { "step": "meet", "title": "Maak kennis", "next": "screen" },
    "screen": { "step": "screen", "instrument": "list", "title": "Vul de lijst in" } } } } })"};

/// {0}: the node; {1}: the way.
inline constexpr finding_kind meet_before_screen{
    "path.meet-before-screen",
    severity::warning,
    "Op deze weg komt {0} zonder dat eerst kennis is gemaakt: {1}. Zet er een stap “meet” voor.",
    "On this way {0} comes without getting to know each other first: {1}. Put a step “meet” before it.",
    "Vertrouwen gaat voor een vragenlijst. Wie eerst een lijst krijgt, vertelt minder.",
    "Trust comes before a questionnaire. Whoever gets a list first tells less.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "instruments": { "list": { "title": "Vragenlijst", "for": "household" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "explain", "nodes": {
    "explain": { "step": "explain", "title": "Leg uit waarom je vraagt", "next": "screen" },
    "screen":  { "step": "screen", "instrument": "list", "title": "Vul de lijst in" } } } } })"};

/// {0}: the node; {1}: the way on.
inline constexpr finding_kind follow_up_after_referral{
    "path.follow-up-after-referral",
    severity::warning,
    "Na {0} vraagt op deze weg niemand of het is gelukt: {1}. Voeg een stap “follow-up” toe.",
    "After {0} nobody asks on this way whether it worked: {1}. Add a step “follow-up”.",
    "Een gezin wordt een tijd gevolgd: is het gelukt, en wat hield tegen? Anders valt het tussen twee hulpverleners.",
    "A family is followed for a while: did it work, and what got in the way? Otherwise it falls between two helpers.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "services": { "team": { "title": "Wijkteam", "kind": "team", "for": "household" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "refer", "nodes": {
    "refer":    { "service": "team", "next": "register" },
    "register": { "step": "register", "title": "Leg vast" } } } } })"};

/// {0}: the node; {1}: the way on.
inline constexpr finding_kind register_after_referral{
    "path.register-after-referral",
    severity::warning,
    "Na {0} legt op deze weg niemand vast dat het gezin is doorverwezen: {1}. Voeg een stap “register” toe.",
    "After {0} nobody records on this way that the family was referred: {1}. Add a step “register”.",
    "Wie later kijkt, moet kunnen zien naar wie is verwezen. Anders doet het gezin zijn verhaal opnieuw.",
    "Whoever looks later must be able to see to whom the family was referred. Otherwise it tells its story again.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "services": { "team": { "title": "Wijkteam", "kind": "team", "for": "household" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "refer", "nodes": {
    "refer":     { "service": "team", "next": "follow-up" },
    "follow-up": { "step": "follow-up", "title": "Vraag of het is gelukt" } } } } })"};

/// {0}: the node.
inline constexpr finding_kind warm_handover_at_transition{
    "path.warm-handover-at-transition",
    severity::warning,
    "{0} draagt het gezin over aan een ander, maar niet warm. Zet er “handover”: \"warm\" bij.",
    "{0} hands the family over to somebody else, but not warmly. State “handover”: \"warm\".",
    "Bij een overgang gaat een gezin gemakkelijk verloren. Wie het kent, stelt het zelf voor aan wie erna komt.",
    "At a transition a family is easily lost. Whoever knows it introduces it to whoever comes next.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "hand-over", "nodes": {
    "hand-over": { "step": "hand-over", "title": "Draag over aan school", "next": "register" },
    "register":  { "step": "register", "title": "Leg vast", "next": "follow-up" },
    "follow-up": { "step": "follow-up", "title": "Vraag of het is gelukt" } } } } })"};

/// {0}: the acute node; {1}: what holds it up; {2}: the way.
inline constexpr finding_kind acute_first{
    "path.acute-first",
    severity::warning,
    "{0} heeft spoed, maar wacht op elke weg eerst op {1}: {2}. Laat een weg er rechtstreeks naartoe gaan.",
    "{0} is acute, but on every way first waits for {1}: {2}. Let a way lead to it directly.",
    "Geen eten, geen energie of geen huis gaat voor vastleggen, plannen en afwachten.",
    "No food, no energy or no home comes before recording, planning and waiting.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "register", "nodes": {
    "register": { "step": "register", "title": "Leg vast", "next": "food" },
    "food":     { "step": "inform", "title": "Regel eten voor vandaag", "urgency": "acute" } } } } })"};

/// {0}: the pathway or node; {1}/{2}: what is missing, in Dutch and English.
inline constexpr finding_kind coordinator_missing{
    "path.coordinator-missing",
    severity::warning,
    "Bij {0} is niet duidelijk wie het vaste aanspreekpunt is: {1}.",
    "With {0} it is not clear who is the one contact: {2}.",
    "Eén gezin, één plan, één aanspreekpunt: voor het gezin en voor alle anderen die helpen.",
    "One family, one plan, one contact: for the family and for all others who help.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "plan", "nodes": {
    "plan": { "step": "plan", "title": "Kies samen de eerste stap" } } } } })"};

} // namespace path_kinds

/// The kinds about the order in which a family is met, asked, helped and handed over.
inline constexpr const finding_kind* path_catalogue[] = {
    &path_kinds::consent_before_share,        &path_kinds::share_without_consent,
    &path_kinds::explain_before_screen,       &path_kinds::meet_before_screen,
    &path_kinds::follow_up_after_referral,    &path_kinds::register_after_referral,
    &path_kinds::warm_handover_at_transition, &path_kinds::acute_first,
    &path_kinds::coordinator_missing};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
