// SPDX-License-Identifier: BSL-1.0
// What a book needs to know, as a page for the privacy officer and as JSON for programs.
#pragma once

#include <zorgpad/base/json_writer.hpp>
#include <zorgpad/check/data_catalogue.hpp>
#include <zorgpad/render/family_json.hpp>
#include <zorgpad/render/layout.hpp>
#include <zorgpad/render/words.hpp>
#include <zorgpad/report/needs.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {
namespace detail {

class needs_writer {
public:
    needs_writer(const book_needs& found, language which) : found_(found), which_(which) {}

    void text(page& page, bool all) const {
        page.heading(phrase(which_, "Wat gevraagd moet worden: ", "What has to be asked: ") +
                     std::to_string(found_.to_ask.size()));
        for (const auto is : {askable::kind::list, askable::kind::fact, askable::kind::screening,
                              askable::kind::receipt, askable::kind::signal}) {
            list(page, found_.to_ask, is);
        }
        if (!found_.no_difference.empty()) {
            page.heading(phrase(which_, "Komt voor in voorwaarden, maar maakt nergens verschil (bewezen)",
                                "Stands in conditions, but makes no difference anywhere (proven)"));
            page.line(2, titles(found_.no_difference));
        }
        if (!found_.never_used.empty()) {
            page.heading(phrase(which_, "Staat in het boek, en geen regeling of stap hangt ervan af",
                                "Stands in the book, and no scheme or step hangs on it"));
            page.line(2, titles(found_.never_used));
        }
        outcomes(page, outcome_needs::kind::scheme, phrase(which_, "Per regeling", "By scheme"));
        if (all) {
            outcomes(page, outcome_needs::kind::step,
                     phrase(which_, "Per stap, als het pad waarin die staat begonnen is",
                            "By step, once the pathway in which it stands has begun"));
        }
    }

    [[nodiscard]] std::string json() const {
        std::string words;
        json_writer out(words);
        out.begin_object();
        out.member("municipality",
                   found_.municipality.empty() ? std::nullopt : std::make_optional(found_.municipality));
        things(out, "to_ask", found_.to_ask);
        things(out, "no_difference", found_.no_difference);
        things(out, "never_used", found_.never_used);
        needs(out, "opens", found_.opens);
        out.key("outcomes");
        out.begin_array(found_.outcomes.empty());
        for (const outcome_needs& one : found_.outcomes) {
            out.begin_object();
            out.member("kind", one.is == outcome_needs::kind::scheme ? "scheme" : "step");
            out.member("id", one.id);
            needs(out, "needs", one.needs);
            things(out, "unneeded", one.unneeded);
            out.end_object();
        }
        out.end_array();
        out.key("pairs");
        out.begin_array(found_.pairs.empty());
        for (const family_pair& one : found_.pairs) {
            out.begin_array();
            out.raw(render::json(one.one, json_style::compact));
            out.raw(render::json(one.other, json_style::compact));
            out.end_array();
        }
        out.end_array();
        out.end_object();
        return words + "\n";
    }

private:
    [[nodiscard]] std::string title_of(std::size_t thing) const {
        const needed_thing& one = found_.things[thing];
        const std::string title(one.title.in(which_));
        return title.empty() ? one.id : title;
    }

    [[nodiscard]] std::string titles(const std::vector<std::size_t>& all) const {
        std::string words;
        for (const std::size_t one : all) {
            words += (words.empty() ? "" : "; ") + title_of(one);
        }
        return words;
    }

    [[nodiscard]] std::string_view heading_of(askable::kind is) const noexcept {
        switch (is) {
        case askable::kind::list:
            return in_words(which_, "Wie er zijn: ", "Who there is: ");
        case askable::kind::fact:
            return in_words(which_, "Feiten: ", "Facts: ");
        case askable::kind::screening:
            return in_words(which_, "Vragenlijsten: ", "Questionnaires: ");
        case askable::kind::receipt:
            return in_words(which_, "Wat het gezin al ontvangt: ", "What the family receives already: ");
        default:
            break;
        }
        return in_words(
            which_, "Signalen (worden gezien, niet gevraagd als feit): ", "Signals (are seen, not asked as facts): ");
    }

    void list(page& page, const std::vector<std::size_t>& all, askable::kind is) const {
        std::vector<std::string> words;
        for (const std::size_t one : all) {
            if (found_.things[one].is == is) {
                words.push_back(title_of(one) + (found_.things[one].sensitive
                                                     ? phrase(which_, " (gevoelig)", " (sensitive)")
                                                     : std::string()));
            }
        }
        if (words.empty()) {
            return;
        }
        std::string joined(heading_of(is));
        for (std::size_t one = 0; one < words.size(); ++one) {
            joined += (one == 0 ? "" : "; ") + words[one];
        }
        page.item(2, "- ", joined);
    }

    void outcomes(page& page, outcome_needs::kind is, const std::string& heading) const {
        page.heading(heading);
        for (const outcome_needs& one : found_.outcomes) {
            if (one.is != is || (one.needs.empty() && one.unneeded.empty())) {
                continue;
            }
            std::string proven;
            std::string undecided;
            for (const need& each : one.needs) {
                std::string& into = each.pair ? proven : undecided;
                into += (into.empty() ? "" : "; ") + title_of(each.thing);
            }
            const std::string title(one.title.in(which_));
            page.item(2, "- ", (title.empty() ? one.id : title) + ": " + proven);
            if (!undecided.empty()) {
                page.line(4, phrase(which_, "niet beslist: ", "undecided: ") + undecided, emphasis::faint);
            }
            if (!one.unneeded.empty()) {
                page.line(4,
                          phrase(which_, "maakt hier geen verschil: ", "makes no difference here: ") +
                              titles(one.unneeded) + " [" + std::string(data_kinds::more_facts_than_needed.code) + "]",
                          emphasis::faint);
            }
        }
    }

    void thing(json_writer& out, std::size_t which) const {
        constexpr std::string_view subjects[] = {"household", "adult", "child"};
        const needed_thing& one = found_.things[which];
        out.member("kind", enumeration_words<askable::kind>::words[static_cast<std::size_t>(one.is)]);
        out.member("id", one.id);
        out.member("of", subjects[static_cast<std::size_t>(one.of)]);
    }

    void things(json_writer& out, std::string_view key, const std::vector<std::size_t>& all) const {
        out.key(key);
        out.begin_array(all.empty());
        for (const std::size_t one : all) {
            out.begin_object();
            thing(out, one);
            out.member("sensitive", found_.things[one].sensitive);
            out.end_object();
        }
        out.end_array();
    }

    /// `pair`: into pairs; null where the budget ran out.
    void needs(json_writer& out, std::string_view key, const std::vector<need>& all) const {
        out.key(key);
        out.begin_array(all.empty());
        for (const need& one : all) {
            out.begin_object();
            thing(out, one.thing);
            out.key("pair");
            if (one.pair) {
                out.value(*one.pair);
            } else {
                out.null();
            }
            out.end_object();
        }
        out.end_array();
    }

    const book_needs& found_;
    language which_;
};

} // namespace detail

/// Adds to a page what a book needs to know: all that has to be asked, what is of no use, and by scheme; with `all` by
/// step too.
template <class Needs>
void write_needs(page& page, const Needs& found, language which, bool all) {
    detail::needs_writer(found, which).text(page, all);
}

/// The same for programs, with the families that show each need.
template <class Needs>
[[nodiscard]] std::string needs_json(const Needs& found) {
    return detail::needs_writer(found, language::en).json();
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
