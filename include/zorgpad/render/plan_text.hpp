// SPDX-License-Identifier: BSL-1.0
// A plan on a screen, in plain words: what to do now, what waits, which schemes may apply, what is still worth asking.
#pragma once

#include <zorgpad/render/plan_schemes_text.hpp>
#include <zorgpad/render/plan_steps_text.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

namespace detail {

inline void write_head(plan_writer& to) {
    const plan& of = to.of;
    const language which = to.which;
    const std::string where(of.municipality.empty() ? in_words(which, "zonder gemeente", "without a municipality")
                                                    : municipality_name(of.municipality));
    to.out.line(
        0, phrase(which, "Plan voor het gezin, ", "Plan for the family, ") + where + ", " + date_words(of.as_of, which),
        emphasis::heading);
    std::string words;
    const compiled::index role = of.role.empty() ? compiled::none : compiled::find(to.book.roles, of.role);
    if (role != compiled::none) {
        words = phrase(which, "Voor de ", "For the ") + std::string(title_of(to.book.roles[role], which)) + ". ";
    }
    if (of.expires) {
        words += phrase(which, "Geldig tot en met ", "Valid up to and including ") +
                 date_words(days_after(*of.expires, -1), which) + ". ";
    }
    words += in_words(which, "Nieuws van het gezin kan het plan altijd veranderen.",
                      "News from the family may always change the plan.");
    to.out.line(0, words, emphasis::faint);
}

inline void write_question(plan_writer& to, const question& asked, std::size_t number) {
    const language which = to.which;
    const askable& item = to.of.items[asked.item];
    std::string words = question_words(to.book, item, which);
    if (!item.of.empty()) {
        words = capitalised(to.who.name(item.of, which, person_kind(to.book, item))) + ": " + words;
    }
    if (asked.acute) {
        words = phrase(which, "[spoed] ", "[urgent] ") + words;
    }
    to.out.item(2, std::to_string(number) + ". ", words, asked.acute ? emphasis::alarm : emphasis::strong);
    std::string why = why_words(to.book, item, which);
    if (!asked.after.empty()) {
        std::vector<std::string> first;
        for (const step_reference& step : asked.after) {
            first.push_back(in_quotes(to.step_title(step)));
        }
        why += phrase(which, " Vraag dit pas na ", " Ask this only after ") + list_words(first, which) + ".";
    }
    to.out.line(5, why, emphasis::faint);
}

inline void write_questions(plan_writer& to) {
    const std::vector<question>& all = to.of.questions;
    if (all.empty()) {
        return;
    }
    to.out.heading(in_words(to.which, "Vragen die nu verder helpen", "Questions that help now"));
    to.out.line(2,
                in_words(to.which, "Niets zeggen mag altijd. Wat het gezin niet vertelt, telt nooit tegen het gezin.",
                         "Saying nothing is always fine. What the family does not tell never counts against it."),
                emphasis::faint);
    const std::size_t most = to.options.all ? all.size() : std::min<std::size_t>(all.size(), 5);
    for (std::size_t index = 0; index < most; ++index) {
        write_question(to, all[index], index + 1);
    }
    to.more(all.size() - most, "vraag", "vragen", "question", "questions");
}

[[nodiscard]] inline std::string note_words(plan_writer& to, const plan_note& note) {
    const language which = to.which;
    const auto title = [&](const auto& table) {
        const compiled::index found = compiled::find(table, note.id);
        return found == compiled::none ? std::string() : std::string(title_of(table[found], which));
    };
    switch (note.is) {
    case plan_note::kind::provider_decides:
        return phrase(
            which,
            "De aanbieder beslist over elke aanvraag. Dit plan laat zien wat misschien kan; het is geen toezegging.",
            "The provider decides on each application. This plan shows what may be possible; it is no promise.");
    case plan_note::kind::no_municipal_layer:
        return phrase(
            which, "Van deze gemeente is nog niets ingevuld: dit zijn alleen de landelijke stappen en regelingen.",
            "Nothing has been filled in for this municipality yet: these are the national steps and schemes only.");
    case plan_note::kind::refused_facts:
        return phrase(which,
                      "Het gezin wilde niet alles vertellen. Dat is goed en heeft geen gevolgen; het wordt niet "
                      "opnieuw gevraagd.",
                      "The family preferred not to tell everything. That is fine and has no consequences; it is not "
                      "asked again.");
    case plan_note::kind::norm_missing:
        return phrase(which, "Voor deze dag is nog geen bedrag bekend van: ", "No amount is known for this day of: ") +
               title(to.book.norms) + ".";
    case plan_note::kind::municipality_not_said: {
        const std::string scheme = title(to.book.schemes);
        return phrase(which, "De gemeente heeft nog niet gezegd of dit er is: ",
                      "The municipality has not said yet whether this exists: ") +
               (scheme.empty() ? title(to.book.services) : scheme) + ".";
    }
    case plan_note::kind::open_attribute: {
        const std::string contact = title(to.book.contacts);
        const compiled::index node = to.find_node(note.id);
        return phrase(which, "De gemeente heeft nog niet alles ingevuld bij: ",
                      "The municipality has not filled in everything yet for: ") +
               (!contact.empty()         ? contact
                : node != compiled::none ? std::string(title_of(to.book, to.book.nodes[node], which))
                                         : std::string(note.id)) +
               ".";
    }
    case plan_note::kind::exact_budget_exceeded:
        return phrase(
            which, "Het precieze rekenen is gestopt bij de grens die was gesteld; wat onbekend bleef, kan meer zeggen.",
            "Exact reasoning stopped at the budget that was set; what stayed unknown may say more.");
    }
    return {};
}

inline void write_notes(plan_writer& to) {
    if (to.of.notes.empty()) {
        return;
    }
    to.out.heading(in_words(to.which, "Goed om te weten", "Good to know"));
    // What the contacts beside the steps say already is not said again.
    std::int64_t open = 0;
    for (const plan_note& note : to.of.notes) {
        if (note.is == plan_note::kind::open_attribute && !to.options.all) {
            ++open;
        } else {
            to.out.item(2, "- ", note_words(to, note));
        }
    }
    if (open != 0) {
        to.out.item(
            2, "- ",
            phrase(to.which, "De gemeente heeft nog niet alles ingevuld: ",
                   "The municipality has not filled in everything yet: ") +
                detail::counted(open, in_words(to.which, "plek", "place"), in_words(to.which, "plekken", "places")) +
                ".");
    }
}

} // namespace detail

/// The plan in plain words, ending with a line break. It hides possible steps and unlikely schemes unless `all`, and
/// says how many there are. Linear in what it prints.
[[nodiscard]] inline std::string text(const plan& of, language which, const text_options& options = {}) {
    std::string words;
    detail::plan_writer to(of, which, options, words);
    detail::write_head(to);
    detail::write_steps(to);
    detail::write_schemes(to);
    detail::write_questions(to);
    detail::write_notes(to);
    return words;
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
