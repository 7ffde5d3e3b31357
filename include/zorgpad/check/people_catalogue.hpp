// SPDX-License-Identifier: BSL-1.0
// The kinds of finding about what people read, and whom they call.
#pragma once

#include <zorgpad/base/finding_kind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

namespace people_kinds {

/// {0}: the entry; {1}/{2}: what is missing, in Dutch and English.
inline constexpr finding_kind contact_missing{
    "people.contact-missing",
    severity::warning,
    "Bij {0} {1}. Noem een contact, of zet bij “open” dat een gemeente dat invult.",
    "{0} {2}. Name a contact, or state in “open” that a municipality fills it in.",
    "Een gezin dat hulp wil, moet weten wie het kan bellen.",
    "A family that wants help must know whom to call.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "contacts": { "team": { "title": "Wijkteam" } } })"};

/// {0}: the number.
inline constexpr finding_kind phone_format{
    "people.phone-format",
    severity::warning,
    "“{0}” is geen Nederlands telefoonnummer. Schrijf 024 123 45 67, 06 12 34 56 78, 0800 1234, 14 024 of 112.",
    "“{0}” is no Dutch telephone number. Write 024 123 45 67, 06 12 34 56 78, 0800 1234, 14 024 or 112.",
    "Een cijfer te veel of te weinig, en niemand neemt op.",
    "A digit too many or too few, and nobody answers.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "contacts": { "team": { "title": "Wijkteam", "phone": "024 12 34 56" } } })"};

/// {0}: the entry or node.
inline constexpr finding_kind no_plain_text{
    "people.no-plain-text",
    severity::warning,
    "Ouders krijgen {0} te zien, maar er staat geen “tell” bij. Zeg het in gewone woorden.",
    "Parents see {0}, but it has no “tell”. Say it in plain words.",
    "Elders in dit boek staat er voor ouders wel een gewone zin bij. Een titel alleen legt niets uit.",
    "Elsewhere in this book there is a plain sentence for parents. A title alone explains nothing.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "meet", "nodes": {
    "meet":    { "step": "meet", "title": "Maak kennis", "tell": "We leren elkaar eerst kennen.", "next": "discuss" },
    "discuss": { "step": "discuss", "title": "Bespreek de zorgen" } } } } })"};

/// {0}: the score; {1}: from which it is plain; {2}: words per sentence; {3}: the longest word.
inline constexpr finding_kind text_too_hard{
    "people.text-too-hard",
    severity::warning,
    "Deze tekst is moeilijk te lezen: {0}, en vanaf {1} is het gewone taal. Een zin telt {2} woorden, het langste "
    "woord "
    "is “{3}”. Maak kortere zinnen, met gewonere woorden.",
    "This text is hard to read: {0}, and from {1} it is plain. A sentence has {2} words, the longest word is “{3}”. "
    "Write shorter sentences, with more common words.",
    "Eén op de zes mensen leest moeilijk, en met zorgen leest iedereen slechter. De maat is Flesch-Douma.",
    "One in six people reads with difficulty, and with worries everybody reads worse. The measure is Flesch-Douma.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "inform", "nodes": {
    "inform": { "step": "inform", "title": "Geef uitleg",
      "tell": "De gemeentelijke schuldhulpverlening inventariseert gezamenlijk met belanghebbenden de financiële verplichtingen." } } } } })"};

/// {0}: the phrase.
inline constexpr finding_kind promise_in_text{
    "people.promise-in-text",
    severity::warning,
    "“{0}” belooft iets waar een ander over beslist. Zeg wat misschien kan, en wie dat bepaalt.",
    "“{0}” promises something that somebody else decides about. Say what may be possible, and who decides.",
    "Een aanvraag kan worden afgewezen. Wie erop rekende, is dan verder van huis.",
    "An application can be refused. Whoever counted on it is then worse off.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "inform", "nodes": {
    "inform": { "step": "inform", "title": "Geef uitleg", "tell": "U heeft recht op geld voor uw kind." } } } } })"};

/// {0}: the phrase.
inline constexpr finding_kind blaming_text{
    "people.blaming-text",
    severity::warning,
    "“{0}” klinkt als een verwijt of een bevel. Zeg wat er kan, en laat de keus aan het gezin.",
    "“{0}” sounds like a reproach or an order. Say what is possible, and leave the choice to the family.",
    "Wie zich schaamt, vraagt geen hulp. Geldzorgen kunnen iedereen overkomen.",
    "Whoever feels ashamed does not ask for help. Money worries can happen to anyone.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "inform", "nodes": {
    "inform": { "step": "inform", "title": "Geef uitleg", "tell": "U moet beter op uw geld letten." } } } } })"};

} // namespace people_kinds

/// The kinds about texts and contacts.
inline constexpr const finding_kind* people_catalogue[] = {&people_kinds::contact_missing, &people_kinds::phone_format,
                                                           &people_kinds::no_plain_text,   &people_kinds::text_too_hard,
                                                           &people_kinds::promise_in_text, &people_kinds::blaming_text};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
