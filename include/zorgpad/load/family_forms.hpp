// SPDX-License-Identifier: BSL-1.0
// The objects of a family: their keys, described once for the reader and for the JSON Schema.
#pragma once

#include <zorgpad/load/value_forms.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace forms {
namespace keys {

inline constexpr form_key family[] = {
    {"family", "version", true, "The version of the description of a family."},
    {"municipality", "municipality", false, "The CBS code of the municipality where it lives."},
    {"as_of", "date", false, "The day on which it is as described; required unless the program states the day."},
    {"role", "id", false, "The role of the professional who asks."},
    {"household", "facts", false, "What is known of the household, by fact; what is missing is unknown."},
    {"adults", "person[]", false, "The parents or their partners; absent: not known who they are."},
    {"children", "person[]", false, "Their children, born or expected; absent: not known who they are."},
    {"incomplete", "person-list[]", false, "Which of these lists are not complete."},
    {"signals", "signal-record[]", false, "What was seen, and what was looked for and not seen."},
    {"screenings", "screening-record[]", false, "Results of instruments."},
    {"receives", "receipts", false, "By scheme: whether it is received."},
    {"consents", "consent-record[]", false, "What the family agreed to or refused."},
    {"progress", "progress-record[]", false, "What became of steps."}};
inline constexpr form_key person[] = {
    {"id", "person-id", true, "A word that is unique in the family; never a name or number of the person."},
    {"facts", "facts", false, "What is known of the person, by fact."}};
inline constexpr form_key refusal[] = {
    {"refused", "yes", true, "The family would rather not say; it is not asked again."}};
inline constexpr form_key signal_record[] = {
    {"signal", "id", false, "The signal; or:"},
    {"group", "id", false, "A group of signals; only with seen: false."},
    {"seen", "flag", true, "Whether it was seen."},
    {"of", "words?", false, "Of whom; absent or null: of the household as a whole."},
    {"on", "date", false, "The day."},
    {"by", "id", false, "The role of who noticed."}};
inline constexpr form_key screening_record[] = {{"instrument", "id", true, "The instrument."},
                                                {"of", "words?", false, "Of whom."},
                                                {"on", "date", false, "The day."},
                                                {"outcome", "id", false, "Its outcome."},
                                                {"scores", "scores", false, "The score by theme."},
                                                {"items", "theme-scores", false, "The value by theme and item."}};
inline constexpr form_key consent_record[] = {{"consent", "id", true, "The consent."},
                                              {"of", "words?", false, "Of whom."},
                                              {"given", "flag", true, "Given, or refused."},
                                              {"on", "date", false, "The day."}};
inline constexpr form_key progress_record[] = {{"node", "node-path", true, "The step: pathway/node."},
                                               {"of", "words?", false, "Of whom."},
                                               {"is", "progress-state", true, "What became of it."},
                                               {"on", "date", false, "The day."},
                                               {"round", "positive", false, "Which time it was; 1 where absent."}};

} // namespace keys

inline constexpr object_form family = make_form("family", "A family on a day.", keys::family);
inline constexpr object_form person = make_form("person", "An adult or a child.", keys::person);
inline constexpr object_form refusal = make_form("refusal", "An answer that was refused.", keys::refusal);
inline constexpr object_form signal_record = make_form("signal-record", "A signal, seen or not.", keys::signal_record);
inline constexpr object_form screening_record =
    make_form("screening-record", "The result of an instrument.", keys::screening_record);
inline constexpr object_form consent_record =
    make_form("consent-record", "Whether a consent was given.", keys::consent_record);
inline constexpr object_form progress_record =
    make_form("progress-record", "What became of a step.", keys::progress_record);

/// Those that are definitions of their own in the schema of a family.
inline constexpr const object_form* of_families[] = {&person,           &refusal,        &signal_record,
                                                     &screening_record, &consent_record, &progress_record};

} // namespace forms
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
