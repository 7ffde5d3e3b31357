// SPDX-License-Identifier: BSL-1.0
// The closed lists of words of the language.
#pragma once

#include <zorgpad/model/attribute.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

enum class layer_rank : std::uint8_t { national, regional, municipal };
template <>
struct enumeration_words<layer_rank> {
    static constexpr std::string_view words[] = {"national", "regional", "municipal"};
};

/// Whom a fact, signal, scheme or pathway is about.
enum class subject : std::uint8_t { household, adult, child };
template <>
struct enumeration_words<subject> {
    static constexpr std::string_view words[] = {"household", "adult", "child"};
};

enum class fact_type : std::uint8_t { flag, count, percent, money, date, choice };
template <>
struct enumeration_words<fact_type> {
    static constexpr std::string_view words[] = {"flag", "count", "percent", "money", "date", "choice"};
};

/// How sure a record is. What is inferred or recalled may inform, never exclude.
enum class certainty : std::uint8_t { verified, stated, inferred, recalled, conflicting };
template <>
struct enumeration_words<certainty> {
    static constexpr std::string_view words[] = {"verified", "stated", "inferred", "recalled", "conflicting"};
};

enum class life_phase : std::uint8_t { preconception, expecting_newborn, early_childhood, primary_school, adolescence };
template <>
struct enumeration_words<life_phase> {
    static constexpr std::string_view words[] = {"preconception", "expecting-newborn", "0-4", "4-12", "12-18"};
};

enum class scheme_level : std::uint8_t { national, regional, municipal, fund, local };
template <>
struct enumeration_words<scheme_level> {
    static constexpr std::string_view words[] = {"national", "regional", "municipal", "fund", "local"};
};

enum class pathway_kind : std::uint8_t { zorgpad, routekaart };
template <>
struct enumeration_words<pathway_kind> {
    static constexpr std::string_view words[] = {"zorgpad", "routekaart"};
};

enum class step_kind : std::uint8_t {
    meet,
    explain,
    discuss,
    screen,
    ask_consent,
    share,
    inform,
    hand_over,
    follow_up,
    register_,
    plan,
    safety
};
template <>
struct enumeration_words<step_kind> {
    static constexpr std::string_view words[] = {"meet",        "explain",  "discuss", "screen",
                                                 "ask-consent", "share",    "inform",  "hand-over",
                                                 "follow-up",   "register", "plan",    "safety"};
};

/// Most urgent first.
enum class urgency : std::uint8_t { acute, soon, routine };
template <>
struct enumeration_words<urgency> {
    static constexpr std::string_view words[] = {"acute", "soon", "routine"};
};

enum class handover : std::uint8_t { warm, plain };
template <>
struct enumeration_words<handover> {
    static constexpr std::string_view words[] = {"warm", "plain"};
};

enum class join : std::uint8_t { any, all };
template <>
struct enumeration_words<join> {
    static constexpr std::string_view words[] = {"any", "all"};
};

enum class choose : std::uint8_t { any, one };
template <>
struct enumeration_words<choose> {
    static constexpr std::string_view words[] = {"any", "one"};
};

/// What became of a step.
enum class progress_state : std::uint8_t { done, declined, not_succeeded };
template <>
struct enumeration_words<progress_state> {
    static constexpr std::string_view words[] = {"done", "declined", "not-succeeded"};
};

/// The day on which an age is measured; `on_day` is a day of the year. Absent: today.
enum class measuring_day : std::uint8_t { today, next_birthday, month_start, quarter_start, on_day };
template <>
struct enumeration_words<measuring_day> {
    static constexpr std::string_view words[] = {"today", "next-birthday", "month-start", "quarter-start", "on-day"};
};

enum class comparison : std::uint8_t { at_least, more_than, at_most, less_than };
template <>
struct enumeration_words<comparison> {
    static constexpr std::string_view words[] = {"at_least", "more_than", "at_most", "less_than"};
};
/// Whether it bounds from above.
[[nodiscard]] constexpr bool is_upper(comparison how) noexcept {
    return how == comparison::at_most || how == comparison::less_than;
}
/// Whether it turns just beyond the value: what equals it goes with what is less.
[[nodiscard]] constexpr bool turns_beyond(comparison how) noexcept {
    return how == comparison::more_than || how == comparison::at_most;
}

enum class quantifier : std::uint8_t { some, every, count };
template <>
struct enumeration_words<quantifier> {
    static constexpr std::string_view words[] = {"some", "every", "count"};
};

/// What counts the days of `within`.
enum class within_anchor : std::uint8_t { settled, seen };
template <>
struct enumeration_words<within_anchor> {
    static constexpr std::string_view words[] = {"settled", "seen"};
};

/// The facts that every book has. The derived ones are never stated by a family; the two dates are, per person.
namespace built_in {
inline constexpr std::string_view age = "age";
inline constexpr std::string_view pregnancy_week = "pregnancy-week";
inline constexpr std::string_view household_kind = "household.kind";
inline constexpr std::string_view household_size = "household.size";
inline constexpr std::string_view municipality = "municipality";
inline constexpr std::string_view birth_date = "birth-date";
inline constexpr std::string_view due_date = "due-date";
inline constexpr std::string_view derived[] = {age, pregnancy_week, household_kind, household_size, municipality};
} // namespace built_in

/// The values of household.kind: couple: two adults; single_parent: one adult and a born child under 18; else single.
enum class household_kind : std::uint8_t { single, single_parent, couple };
template <>
struct enumeration_words<household_kind> {
    static constexpr std::string_view words[] = {"single", "single-parent", "couple"};
};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
