// SPDX-License-Identifier: BSL-1.0
// What plans and findings look like as JSON: their keys, for the JSON Schema. What writes them is held to this by
// tests. In a definition `[]` behind a name stands for a list of these, and `?` for null as well.
#pragma once

#include <zorgpad/load/value_forms.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace forms {
namespace keys {

inline constexpr form_key plan[] = {
    {"plan", "version", true, "The version of the form of a plan."},
    {"municipality", "words?", true, "The CBS code of the municipality."},
    {"as_of", "date", true, "The day that the plan is for."},
    {"role", "words?", true, "The role of the professional who asks."},
    {"expires", "date?", true, "The first later day on which any status, overdue mark or verdict would differ."},
    {"book", "plan-book", true, "The book that it comes from."},
    {"steps", "plan-step[]", true, "In the order in which to take them."},
    {"left_out", "plan-step[]", false, "Steps that are not reached, where they were asked for."},
    {"schemes", "plan-scheme[]", true, "Every scheme in scope, in the order in which to apply."},
    {"questions", "plan-question[]", true, "What is still worth asking, best first."},
    {"reasons", "plan-reason[]", true, "Why: each condition and node once; `because` and `parts` are their ids."},
    {"notes", "plan-note[]", true, "What the reader should know."}};
inline constexpr form_key plan_book[] = {
    {"layers", "words[]", true, "The ids of its layers, in the order in which they were laid."},
    {"digest", "words", true, "The same for equal books only."}};
inline constexpr form_key plan_step[] = {
    {"id", "words", true, "pathway/node"},
    {"for", "words?", true, "The person; null: the household; “?”: somebody not known yet."},
    {"status", "step-status", true, "What it says of the step."},
    {"provisional", "flag", true, "It stands only as long as something is not known."},
    {"overdue", "flag", true, "Its due date has passed."},
    {"title", "words", true, "What is done."},
    {"by", "words[]", true, "The roles that act."},
    {"urgency", "urgency", true, "How urgent it is."},
    {"round", "count", true, "Which time it is."},
    {"earliest", "date?", true, "The first day on which it can be done."},
    {"due", "date?", true, "The last day on which it should be done."},
    {"since", "date?", true, "Missed: the first day that was too late; settled: the day of the record."},
    {"contact", "plan-contact?", true, "Whom to call."},
    {"consent", "plan-consent?", true, "The consent that it needs or asks for."},
    {"service", "words", false, "The service that is offered."},
    {"scheme", "words", false, "The scheme that is offered."},
    {"handover", "handover", false, "How the family is handed over."},
    {"say", "words", false, "Words for the professional."},
    {"tell", "words", false, "Plain words for parents."},
    {"agreement", "words", false, "Who does what."},
    {"materials", "words[]", false, "What helps."},
    {"open", "words[]", false, "Attributes that no layer has filled in yet."},
    {"waits_for", "plan-reference[]", true, "The steps that come first."},
    {"missing", "plan-askable[]", true, "What is not known and would decide it."},
    {"because", "count", true, "The id of its reason."}};
inline constexpr form_key plan_reference[] = {{"id", "words", true, "pathway/node"},
                                              {"for", "words?", true, "The person."}};
inline constexpr form_key plan_contact[] = {{"id", "words", true, "Its id."},
                                            {"title", "words", true, "Its name."},
                                            {"phone", "words", false, "Telephone number."},
                                            {"email", "words", false, "E-mail address."},
                                            {"url", "words", false, "Web page."},
                                            {"hours", "words", false, "When they can be reached."},
                                            {"address", "words", false, "Where they can be visited."},
                                            {"languages", "words[]", false, "Languages spoken."},
                                            {"verified", "date", false, "The day on which this was last checked."},
                                            {"open", "words[]", false, "Attributes that no layer has filled in yet."}};
inline constexpr form_key plan_consent[] = {
    {"id", "words", true, "The consent."},
    {"is", "consent-state", true, "What the family said."},
    {"exception", "words?", true, "The exception by which the step may go on."}};
inline constexpr form_key plan_askable[] = {{"fact", "words", false, "A fact; or:"},
                                            {"signal", "words", false, "a signal; or:"},
                                            {"screening", "words", false, "the result of an instrument; or:"},
                                            {"receives", "words", false, "whether a scheme is received; or:"},
                                            {"list", "words", false, "who the adults or the children are; or:"},
                                            {"municipality", "words", false, "where the family lives."},
                                            {"of", "words?", true, "The person."}};
inline constexpr form_key plan_scheme[] = {
    {"id", "words", true, "The scheme."},
    {"for", "words?", true, "The person."},
    {"verdict", "verdict", true, "Whether the family may get it; the provider decides."},
    {"title", "words", true, "Its name."},
    {"because", "count", true, "The id of its reason."},
    {"missing", "plan-askable[]", true, "What is not known and would decide it."},
    {"receipt", "receipt?", true, "Whether it is received already, or was rejected."},
    {"apply", "plan-application", true, "How to apply."},
    {"deadline", "date?", true, "The last day to apply."},
    {"deadline_passed", "flag", true, "That day is over."},
    {"from", "date?", true, "The day on which time alone makes it better."},
    {"until", "date?", true, "The day on which time alone makes it unlikely."},
    {"nearest_change", "plan-change?", true, "The smallest change of one fact that makes it likely."},
    {"provider", "words", false, "Who provides it."},
    {"gives", "words", false, "What it gives."},
    {"tell", "words", false, "What it is, in plain words for parents."},
    {"open", "words[]", false, "Attributes that no layer has filled in yet."}};
inline constexpr form_key plan_application[] = {
    {"by", "words[]", true, "The roles that may apply."},
    {"role_may_apply", "flag", true, "The role of this plan is one of them."},
    {"automatic", "flag", true, "It comes by itself."},
    {"first", "words[]", true, "Schemes to apply for first."},
    {"contact", "plan-contact?", true, "Whom to call."},
    {"url", "words?", true, "The page to apply at."},
    {"how", "words", false, "How to apply."}};
inline constexpr form_key plan_change[] = {{"fact", "words", true, "The fact."},
                                           {"of", "words?", true, "The person."},
                                           {"from", "any", true, "What it is."},
                                           {"to", "any", true, "What it would have to be."}};
inline constexpr form_key plan_question[] = {{"fact", "words", false, "A fact; or:"},
                                             {"signal", "words", false, "a signal; or:"},
                                             {"screening", "words", false, "the result of an instrument; or:"},
                                             {"receives", "words", false, "whether a scheme is received; or:"},
                                             {"list", "words", false, "who the adults or the children are; or:"},
                                             {"municipality", "words", false, "where the family lives."},
                                             {"of", "words?", true, "The person."},
                                             {"ask", "words", true, "The question."},
                                             {"why", "words", true, "Why it is asked."},
                                             {"by", "words[]", true, "The roles that may answer."},
                                             {"decides", "count", true, "How many outcomes wait for the answer."},
                                             {"acute", "flag", true, "An acute step waits for it."},
                                             {"after", "plan-reference[]", true, "Steps of trust that come first."}};
inline constexpr form_key plan_reason[] = {{"id", "count", true, "Its number."},
                                           {"says", "words", true, "The reason, as a sentence."},
                                           {"truth", "truth", true, "What is known of it."},
                                           {"for", "words?", true, "The person."},
                                           {"parts", "count[]", true, "The reasons that it is made of."},
                                           {"fact", "words?", true, "The fact that it tests."},
                                           {"layer", "words?", true, "The layer that stated it."},
                                           {"source", "words[]?", true, "The sources that it comes from."}};
inline constexpr form_key plan_note[] = {{"note", "note", true, "What it is about."},
                                         {"id", "words?", true, "The entry that it is about."}};

inline constexpr form_key findings[] = {{"findings", "finding[]", true, "In the order of file and place."}};
inline constexpr form_key finding[] = {
    {"code", "code", true, "What kind of finding it is; never changes."},
    {"severity", "severity", true, "An error stops compiling."},
    {"message", "words", true, "What is wrong and what to do, in the language asked for."},
    {"file", "words?", true, "The file, as the caller named it."},
    {"line", "positive?", true, "From 1."},
    {"column", "positive?", true, "From 1, in Unicode code points."},
    {"pointer", "words?", true, "The JSON pointer (RFC 6901) of the value."},
    {"layer", "words?", true, "The layer that the file is part of."},
    {"variant", "words?", true, "The municipality whose merged book shows it; null: every one."},
    {"related", "related-place[]", true, "Other places that belong to it."},
    {"witness", "family?", true, "A family that shows it when it is evaluated."}};
inline constexpr form_key related_place[] = {{"message", "words", true, "What is there."},
                                             {"file", "words?", true, "The file, as the caller named it."},
                                             {"line", "positive?", true, "From 1."},
                                             {"column", "positive?", true, "From 1, in Unicode code points."},
                                             {"pointer", "words?", true, "The JSON pointer (RFC 6901) of the value."},
                                             {"layer", "words?", true, "The layer that the file is part of."}};

} // namespace keys

inline constexpr object_form plan = make_form("plan", "What a family may do and get, as known on a day.", keys::plan);
inline constexpr object_form findings = make_form("findings", "What was found.", keys::findings);

/// The other objects in plans and findings.
inline constexpr object_form of_output[] = {
    make_form("plan-book", "The book that a plan comes from.", keys::plan_book),
    make_form("plan-step", "A step for the household or one person.", keys::plan_step),
    make_form("plan-reference", "A step.", keys::plan_reference),
    make_form("plan-contact", "Whom to call.", keys::plan_contact),
    make_form("plan-consent", "A consent, and what the family said.", keys::plan_consent),
    make_form("plan-askable", "Something that could be asked: one of these, and of whom.", keys::plan_askable),
    make_form("plan-scheme", "A scheme for the household or one person.", keys::plan_scheme),
    make_form("plan-application", "How to apply.", keys::plan_application),
    make_form("plan-change", "A change of one fact.", keys::plan_change),
    make_form("plan-question", "A question.", keys::plan_question),
    make_form("plan-reason", "A piece of reasoning.", keys::plan_reason),
    make_form("plan-note", "A note.", keys::plan_note),
    make_form("finding", "A finding.", keys::finding),
    make_form("related-place", "A place that belongs to a finding.", keys::related_place)};

/// The closed lists of words in plans and findings.
namespace words {
inline constexpr std::string_view step_status[] = {"now",      "waiting",       "blocked", "possible", "done",
                                                   "declined", "not-succeeded", "missed",  "left-out"};
inline constexpr std::string_view verdict[] = {"unlikely", "unknown", "likely"};
inline constexpr std::string_view truth[] = {"no", "unknown", "yes"};
inline constexpr std::string_view receipt[] = {"received", "rejected"};
inline constexpr std::string_view consent_state[] = {"not-needed", "given", "not-asked", "refused", "exception"};
inline constexpr std::string_view severity[] = {"error", "warning", "note"};
inline constexpr std::string_view note[] = {"provider-decides",      "no-municipal-layer",    "refused-facts",
                                            "norm-missing",          "municipality-not-said", "open-attribute",
                                            "exact-budget-exceeded", "missing-date",          "other-municipality"};
} // namespace words

} // namespace forms
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
