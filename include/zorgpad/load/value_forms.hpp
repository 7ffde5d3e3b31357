// SPDX-License-Identifier: BSL-1.0
// The objects inside entries and files: their keys, described once for the reader and for the JSON Schema.
#pragma once

#include <zorgpad/version.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// A key of an object. `definition` names the shape of its value: a definition of the JSON Schema.
struct form_key {
    std::string_view name;
    std::string_view definition;
    bool required;
    std::string_view meaning;
};

/// An object with a fixed set of keys.
struct object_form {
    std::string_view name; ///< of its definition in the JSON Schema
    std::string_view meaning;
    const form_key* keys;
    std::size_t count;

    [[nodiscard]] constexpr const form_key* begin() const noexcept { return keys; }
    [[nodiscard]] constexpr const form_key* end() const noexcept { return keys + count; }
    [[nodiscard]] constexpr bool has(std::string_view wanted) const noexcept {
        for (const form_key& one : *this) {
            if (one.name == wanted) {
                return true;
            }
        }
        return false;
    }
};

template <std::size_t Count>
[[nodiscard]] constexpr object_form make_form(std::string_view name, std::string_view meaning,
                                              const form_key (&keys)[Count]) noexcept {
    return object_form{name, meaning, keys, Count};
}

namespace forms {
namespace keys {

inline constexpr form_key guarded_amount[] = {
    {"when", "condition", false, "When this amount holds; the last may lack it."},
    {"is", "amount", true, "The amount."}};
inline constexpr form_key dated_value[] = {
    {"from", "date", true, "The first day."},
    {"until", "date", true, "The day after the last."},
    {"is", "amount", false, "The amount in this period; or:"},
    {"amounts", "amounts", false, "The amounts in this period: the first that holds counts."}};
inline constexpr form_key norm_use[] = {{"norm", "id", true, "A norm."},
                                        {"percent", "percentage", false, "So many percent of it."}};
inline constexpr form_key norm_of_percent[] = {{"norm", "id", true, "A norm whose unit is percent."}};
inline constexpr form_key exception[] = {{"title", "text", true, "Its name."},
                                         {"when", "condition", true, "When the consent is not needed."}};
inline constexpr form_key item[] = {{"title", "text", false, "What is asked or looked at."},
                                    {"weight", "count", false, "How much it counts; 1 where absent."},
                                    {"max", "count", false, "Its greatest value; 1 where absent."}};
inline constexpr form_key theme[] = {{"title", "text", false, "Its name."},
                                     {"items", "items", false, "Its items, by id."}};
inline constexpr form_key outcome[] = {
    {"title", "text", false, "Its name."},
    {"when", "condition", false, "The scores that give it; absent: recorded as it is."}};
inline constexpr form_key deadline[] = {{"before", "anchor", false, "So long before this; or:"},
                                        {"after", "anchor", false, "So long after this."},
                                        {"period", "period", true, "How long."}};
inline constexpr form_key application[] = {{"by", "ids", false, "The roles that may apply."},
                                           {"contact", "id", false, "Whom to call."},
                                           {"url", "string", false, "The page to apply at."},
                                           {"how", "text", false, "How to apply."},
                                           {"deadline", "deadline", false, "The last day to apply."},
                                           {"automatic", "condition", false, "When it comes by itself."}};
inline constexpr form_key validity[] = {{"from", "date", false, "The first day."},
                                        {"until", "date", false, "The day after the last."}};
inline constexpr form_key exit[] = {{"to", "id", true, "The node that it leads to."},
                                    {"when", "condition", false, "When it may be taken."},
                                    {"title", "text", false, "What it says on the way."}};
inline constexpr form_key time_limit[] = {
    {"working_days", "positive", false, "So many working days; or:"},
    {"period", "period", false, "So long."},
    {"after", "within-anchor", false, "From when the steps before it were settled, or the signal was seen."}};
inline constexpr form_key acceptance[] = {
    {"code", "string", true, "The code of the finding."},
    {"at", "string", true, "Where: a JSON pointer, or a section and id (schemes/birthday-box)."},
    {"why", "text", true, "Why it is accepted."},
    {"until", "date", false, "Until when."}};
inline constexpr form_key list_edit[] = {
    {"add", "any", false, "What is put at the end of the list of the layer below."},
    {"remove", "any", false, "What is taken out of it."}};
inline constexpr form_key head[] = {
    {"zorgpad", "version", true, "The version of the language."},
    {"id", "id", true, "The id of the layer, the same in all its files."},
    {"layer", "layer", false, "National, regional or municipal; only in the head."},
    {"scope", "municipalities", false, "The municipalities that it is for; none for national."},
    {"title", "text", false, "Its name."},
    {"publisher", "text", false, "Who publishes it."},
    {"reviewed", "date", false, "The day on which it was last looked over as a whole."},
    {"valid", "validity", false, "The days on which it holds."},
    {"accept", "acceptance[]", false, "Findings that the authors know of and accept."}};

} // namespace keys

inline constexpr object_form guarded_amount =
    make_form("guarded-amount", "An amount, and when it holds.", keys::guarded_amount);
inline constexpr object_form dated_value = make_form("dated-value", "What a norm is in one period.", keys::dated_value);
inline constexpr object_form norm_use = make_form("norm-use", "A norm, or a percentage of one.", keys::norm_use);
inline constexpr object_form norm_of_percent =
    make_form("norm-of-percent", "A percentage that policy sets.", keys::norm_of_percent);
inline constexpr object_form exception =
    make_form("exception", "A case in which a consent is not needed.", keys::exception);
inline constexpr object_form item = make_form("item", "An item of a questionnaire.", keys::item);
inline constexpr object_form theme = make_form("theme", "A theme of an instrument.", keys::theme);
inline constexpr object_form outcome = make_form("outcome", "An outcome of an instrument.", keys::outcome);
inline constexpr object_form deadline = make_form("deadline", "The last day to apply.", keys::deadline);
inline constexpr object_form application = make_form("application", "How to apply.", keys::application);
inline constexpr object_form validity = make_form("validity", "A range of days.", keys::validity);
inline constexpr object_form exit = make_form("exit", "A way out of a node.", keys::exit);
inline constexpr object_form time_limit =
    make_form("time-limit", "The time in which a step should be taken.", keys::time_limit);
inline constexpr object_form acceptance = make_form("acceptance", "A finding that is accepted.", keys::acceptance);
inline constexpr object_form list_edit =
    make_form("list-edit", "A change of the list of the layer below.", keys::list_edit);
inline constexpr object_form head = make_form("head", "A layer, or part of one.", keys::head);

/// Those that are definitions of their own in the schema of a book.
inline constexpr const object_form* of_values[] = {
    &guarded_amount, &dated_value, &norm_use,    &norm_of_percent, &exception, &item,       &theme,
    &outcome,        &deadline,    &application, &validity,        &exit,      &time_limit, &acceptance};

// What pathways and examples say besides the attributes that are merged one by one.
inline constexpr form_key pathway_keys[] = {{"nodes", "nodes", false, "Its nodes, by id."}};
inline constexpr form_key example_keys[] = {
    {"family", "family", false, "The family, as a program would hand it over."},
    {"expect", "object", false, "Part of the plan: what it says must be there."}};

} // namespace forms
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
