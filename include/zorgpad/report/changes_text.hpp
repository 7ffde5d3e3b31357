// SPDX-License-Identifier: BSL-1.0
// What changes from one book to another, as a page to read and as JSON.
#pragma once

#include <zorgpad/base/json_writer.hpp>
#include <zorgpad/render/family_json.hpp>
#include <zorgpad/render/layout.hpp>
#include <zorgpad/report/changes.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

struct changes_text_options {
    std::size_t width = 100;
    bool colour = false;
    bool witnesses = true; ///< the family that shows it, as JSON on one line
};

namespace detail {

[[nodiscard]] constexpr std::string_view name_of(outcome_kind is) noexcept {
    return is == outcome_kind::scheme ? "scheme" : is == outcome_kind::service ? "service" : "step";
}
[[nodiscard]] constexpr std::string_view name_of(outcome_change::presence where) noexcept {
    return where == outcome_change::presence::in_both    ? "both"
           : where == outcome_change::presence::only_old ? "old"
                                                         : "new";
}

/// The verdict on a scheme is never a promise: what is yes is likely.
[[nodiscard]] constexpr std::string_view change_words(outcome_kind of, truth was, truth is, language which) noexcept {
    if (is == truth::yes) {
        return was == truth::no             ? render::in_words(which, "+ erbij: ", "+ gain: ")
               : of == outcome_kind::scheme ? render::in_words(which, "+ nu waarschijnlijk: ", "+ now likely: ")
                                            : render::in_words(which, "+ nu zeker: ", "+ now sure: ");
    }
    if (is == truth::unknown) {
        return was == truth::no             ? render::in_words(which, "+ misschien erbij: ", "+ may gain: ")
               : of == outcome_kind::scheme ? render::in_words(which, "- nu misschien: ", "- now perhaps: ")
                                            : render::in_words(which, "- niet meer zeker: ", "- no longer sure: ");
    }
    return was == truth::yes ? render::in_words(which, "- eraf: ", "- lose: ")
                             : render::in_words(which, "- ook misschien niet meer: ", "- not even perhaps: ");
}

/// "op 1 juli 2026", "van 1 juli 2026 tot en met 31 december 2026".
[[nodiscard]] inline std::string days_words(day_range days, language which) {
    const date last = days_after(days.until, -1);
    return days.from == last
               ? render::phrase(which, "op ", "on ") + render::date_words(days.from, which)
               : render::phrase(which, "van ", "from ") + render::date_words(days.from, which) +
                     render::phrase(which, " tot en met ", " up to and including ") + render::date_words(last, which);
}

} // namespace detail

/// The changes as lines of text, by kind of outcome. A group that holds on fewer days than were compared says on which.
/// Linear in the changes.
template <class Changes>
[[nodiscard]] std::string text_of(const Changes& all, language which, const changes_text_options& options = {}) {
    using render::phrase;
    std::string words;
    render::page page(words, options.width, options.colour);
    if (all.empty()) {
        page.line(
            0, render::in_words(which, "Voor geen enkel gezin verandert er iets.", "Nothing changes for any family."));
        return words;
    }
    std::optional<outcome_kind> kind;
    for (const outcome_change& one : all.outcomes) {
        if (kind != one.is) {
            kind = one.is;
            page.heading(one.is == outcome_kind::scheme    ? render::in_words(which, "Regelingen", "Schemes")
                         : one.is == outcome_kind::service ? render::in_words(which, "Hulp van mensen", "Services")
                                                           : render::in_words(which, "Stappen", "Steps"));
        }
        const std::string_view title = one.title.in(which);
        std::string name = title.empty() ? one.id : std::string(title) + " (" + one.id + ")";
        if (one.where != outcome_change::presence::in_both) {
            const bool is_new = one.where == outcome_change::presence::only_new;
            name += is_new ? phrase(which, ", nieuw", ", new") : phrase(which, ", vervallen", ", gone");
        }
        page.line(2, name, render::emphasis::strong);
        for (const family_change& change : one.changes) {
            const std::string_view mark = detail::change_words(one.is, change.was, change.is, which);
            for (const family_group& group : change.families.groups) {
                std::string who(group.says.in(which));
                if (group.days.from != all.days.from || group.days.until != all.days.until) {
                    who += " (" + detail::days_words(group.days, which) + ")";
                }
                page.item(4, mark, who, change.is_gain() ? render::emphasis::good : render::emphasis::alarm);
                if (options.witnesses) {
                    page.item(6, render::in_words(which, "zo'n gezin: ", "such a family: "),
                              render::json(group.witness, json_style::compact), render::emphasis::faint);
                }
            }
            if (change.families.others) {
                page.item(4, mark, render::in_words(which, "en andere gezinnen", "and other families"));
            }
        }
        if (one.undecided) {
            page.line(4, render::in_words(which, "Niet alles kon worden uitgezocht: er kan meer veranderen.",
                                          "Not everything could be worked out: more may change."));
        }
    }
    return words;
}

/// The changes as JSON text, without a line break at the end. Linear in the changes.
template <class Changes>
[[nodiscard]] std::string json_of(const Changes& all, language which) {
    std::string text;
    json_writer out(text);
    out.begin_object();
    out.member("diff", 1);
    out.member("from", all.days.from);
    out.member("until", all.days.until);
    out.key("outcomes");
    out.begin_array(all.outcomes.empty());
    for (const outcome_change& one : all.outcomes) {
        out.begin_object();
        out.member("kind", detail::name_of(one.is));
        out.member("id", one.id);
        out.member("title", one.title.in(which));
        out.member("for", word_of(one.of));
        out.member("in", detail::name_of(one.where));
        out.member("undecided", one.undecided);
        out.key("changes");
        out.begin_array(one.changes.empty());
        for (const family_change& change : one.changes) {
            out.begin_object();
            out.member("was", zorgpad::name_of(change.was));
            out.member("is", zorgpad::name_of(change.is));
            out.member("gain", change.is_gain());
            out.key("groups");
            out.begin_array(change.families.groups.empty());
            for (const family_group& group : change.families.groups) {
                out.begin_object();
                out.member("families", group.says.in(which));
                out.member("from", group.days.from);
                out.member("until", group.days.until);
                out.member("widest", group.is_widest);
                out.key("witness");
                out.raw(render::json(group.witness, json_style::compact));
                out.end_object();
            }
            out.end_array();
            out.member("others", change.families.others);
            out.member("undecided", change.families.undecided);
            out.end_object();
        }
        out.end_array();
        out.end_object();
    }
    out.end_array();
    out.key("unnoticed");
    out.begin_array(true);
    for (const std::string& one : all.unnoticed) {
        out.value(one);
    }
    out.end_array();
    out.end_object();
    return text;
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY std::string text_of(const book_changes& all, language which, const changes_text_options& options);
ZORGPAD_ENTRY std::string json_of(const book_changes& all, language which);
#endif

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
