// SPDX-License-Identifier: BSL-1.0
// The forms of a condition: the operator that each is known by, and its keys. For the reader and for the JSON Schema.
#pragma once

#include <zorgpad/load/value_forms.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace forms {
namespace keys {

inline constexpr form_key all[] = {{"all", "conditions", true, "All of these hold."}};
inline constexpr form_key any[] = {{"any", "conditions", true, "At least one of these holds."}};
inline constexpr form_key negation[] = {{"not", "condition", true, "This does not hold."}};
inline constexpr form_key indicative[] = {{"indicative", "condition", true, "This informs: its no counts as unknown."}};
inline constexpr form_key fact[] = {
    {"fact", "id", true, "The fact that is tested."},
    {"is", "constant", false, "It equals this."},
    {"in", "constants", false, "It equals one of these."},
    {"at_least", "bound", false, "It is this or more; of a date: that long ago or longer."},
    {"more_than", "bound", false, "It is more than this."},
    {"at_most", "bound", false, "It is this or less."},
    {"less_than", "bound", false, "It is less than this."},
    {"from", "bound", false, "Where the range begins: the same as at_least."},
    {"until", "bound", false, "Where the range ends, not included: the same as less_than."},
    {"on", "measuring-day", false, "The day on which an age is measured; today where absent."}};
inline constexpr form_key some[] = {{"some", "person-kind", true, "Of at least one of these persons:"},
                                    {"where", "condition", true, "this holds."}};
inline constexpr form_key every[] = {{"every", "person-kind", true, "Of every one of these persons:"},
                                     {"where", "condition", true, "this holds."}};
inline constexpr form_key count[] = {{"count", "person-kind", true, "Of these persons:"},
                                     {"where", "condition", true, "this holds"},
                                     {"at_least", "positive", true, "for at least so many."}};
inline constexpr form_key signal[] = {{"signal", "ids", true, "One of these signals is seen."}};
inline constexpr form_key signals[] = {{"signals", "id", true, "Of this group of signals"},
                                       {"at_least", "positive", true, "at least so many are seen."}};
inline constexpr form_key score[] = {{"score", "id", true, "The score of this instrument"},
                                     {"theme", "id", true, "on this theme"},
                                     {"at_least", "count", true, "is at least this."}};
inline constexpr form_key outcome_test[] = {{"outcome", "id", true, "The outcome of this instrument"},
                                            {"is", "id", true, "is this."}};
inline constexpr form_key named[] = {{"condition", "id", true, "This named condition holds."}};
inline constexpr form_key receives[] = {{"receives", "id", true, "This scheme is received."}};
inline constexpr form_key consent[] = {{"consent", "id", true, "This consent is given."}};
inline constexpr form_key progress[] = {{"progress", "node-id", true, "This node (of this pathway, or pathway/node)"},
                                        {"is", "progress-state", true, "has become this."}};
inline constexpr form_key municipality[] = {
    {"municipality", "municipalities", true, "The family lives in one of these."}};
inline constexpr form_key date[] = {{"date", "date-range", true, "Today is in this range."}};
inline constexpr form_key date_range[] = {
    {"from", "calendar-point", false, "The first day: a date, or a day of every year."},
    {"until", "calendar-point", false, "The day after the last."}};

} // namespace keys

inline constexpr object_form date_range =
    make_form("date-range", "A range of days, or of days of every year.", keys::date_range);

/// In the order of the alternatives of `condition::form`; the three quantifiers are one alternative. The first key of
/// each is its operator.
enum class condition_form : std::uint8_t {
    all,
    any,
    negation,
    indicative,
    fact,
    some,
    every,
    count,
    signal,
    signals,
    score,
    result,
    named,
    receives,
    consent,
    progress,
    municipality,
    date
};

inline constexpr object_form conditions[] = {
    make_form("all", "Kleene and.", keys::all),
    make_form("any", "Kleene or.", keys::any),
    make_form("not", "Kleene not.", keys::negation),
    make_form("indicative", "What informs and never excludes.", keys::indicative),
    make_form("fact", "A test of a fact.", keys::fact),
    make_form("some", "Over persons.", keys::some),
    make_form("every", "Over persons.", keys::every),
    make_form("count", "Over persons.", keys::count),
    make_form("signal", "A signal is seen.", keys::signal),
    make_form("signals", "Signals of a group are seen.", keys::signals),
    make_form("score", "A result of screening.", keys::score),
    make_form("outcome", "A result of screening.", keys::outcome_test),
    make_form("condition", "A named condition.", keys::named),
    make_form("receives", "A scheme is received.", keys::receives),
    make_form("consent", "A consent is given.", keys::consent),
    make_form("progress", "What became of a step.", keys::progress),
    make_form("municipality", "Where the family lives.", keys::municipality),
    make_form("date", "When it is.", keys::date)};

inline constexpr std::size_t condition_count = sizeof(conditions) / sizeof(conditions[0]);

} // namespace forms
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
