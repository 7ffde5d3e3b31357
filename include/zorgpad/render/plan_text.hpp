// SPDX-License-Identifier: BSL-1.0
// A plan on a screen, in plain words: what to do now, what waits, which schemes may apply, what is still worth asking.
#pragma once

#include <zorgpad/render/plan_schemes_text.hpp>
#include <zorgpad/render/plan_steps_text.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

namespace detail {

template <class Writer>
void write_head(Writer& to) {
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
        words = phrase(which, "Voor ", "For ") + with_article(title_of(to.book.roles[role], which), which) + ". ";
    }
    if (of.expires) {
        words += phrase(which, "Geldig tot en met ", "Valid up to and including ") +
                 date_words(days_after(*of.expires, -1), which) +
                 phrase(which, ", zolang er niets verandert.", ", as long as nothing changes.");
    } else {
        words += phrase(which, "Geldig zolang er niets verandert.", "Valid as long as nothing changes.");
    }
    to.out.line(0, words, emphasis::faint);
}

template <class Writer>
void write_question(Writer& to, const question& asked, std::size_t number) {
    const language which = to.which;
    const askable& item = to.of.items[asked.item];
    std::string words = question_words(to.book, item, which);
    if (!item.of.empty()) {
        words = capitalised(to.who.name(item.of, which, person_kind(to.book, item))) + ": " + words;
    }
    if (asked.acute) {
        words = phrase(which, "[spoed] ", "[urgent] ") + words;
    }
    to.out.item(2, numbered(number), words, asked.acute ? emphasis::alarm : emphasis::strong);
    std::string why = why_words(to.book, item, which);
    if (!asked.after.empty()) {
        std::vector<std::string> first;
        for (const step_reference& step : asked.after) {
            first.push_back(in_quotes(to.step_title(step)));
        }
        why += phrase(which, " Vraag dit pas na ", " Ask this only after ") + list_words(first, which) + ".";
    }
    to.out.line(below, why, emphasis::faint);
}

template <class Writer>
void write_questions(Writer& to) {
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

template <class Writer>
class notes_writer {
public:
    explicit notes_writer(Writer& to) noexcept : to_(to) {}

    void write() {
        if (to_.of.notes.empty()) {
            return;
        }
        to_.out.heading(in_words(to_.which, "Goed om te weten", "Good to know"));
        using kind = plan_note::kind;
        for (const kind is : {kind::missing_date, kind::other_municipality, kind::provider_decides,
                              kind::no_municipal_layer, kind::refused_facts, kind::exact_budget_exceeded,
                              kind::norm_missing, kind::municipality_not_said, kind::open_attribute}) {
            write(is);
        }
    }

private:
    /// Notes of one kind are one item; what they are about stands behind it.
    void write(plan_note::kind is) {
        std::vector<std::string> about;
        bool found = false;
        for (const plan_note& note : to_.of.notes) {
            if (note.is == is) {
                found = true;
                if (!note.id.empty()) {
                    about.push_back(title_of_note(note));
                }
            }
        }
        if (found) {
            std::string words = words_of(is);
            if (!about.empty()) {
                std::sort(about.begin(), about.end());
                const std::size_t most = to_.options.all ? about.size() : 6;
                words += short_list_words(std::move(about), most, to_.which) + ".";
            }
            to_.out.item(4, "- ", words);
        }
    }

    [[nodiscard]] std::string title_of_note(const plan_note& note) const {
        const auto title = [&](const auto& table) {
            const compiled::index found = compiled::find(table, note.id);
            return found == compiled::none ? std::string() : std::string(title_of(table[found], to_.which));
        };
        std::string words;
        switch (note.is) {
        case plan_note::kind::norm_missing:
            words = title(to_.book.norms);
            break;
        case plan_note::kind::municipality_not_said:
            words = title(to_.book.schemes);
            words = words.empty() ? title(to_.book.services) : words;
            break;
        case plan_note::kind::open_attribute:
            words = title(to_.book.contacts);
            break;
        default:
            break;
        }
        return !words.empty() ? words : to_.step_title(step_reference{note.id, {}});
    }

    [[nodiscard]] std::string words_of(plan_note::kind is) const {
        const language which = to_.which;
        switch (is) {
        case plan_note::kind::provider_decides:
            return phrase(
                which,
                "De aanbieder beslist over elke aanvraag. Dit plan laat zien wat misschien kan; het is geen "
                "toezegging.",
                "The provider decides on each application. This plan shows what may be possible; it is no promise.");
        case plan_note::kind::no_municipal_layer:
            return phrase(
                which, "Deze gemeente heeft nog niets ingevuld: dit zijn alleen de landelijke stappen en regelingen.",
                "This municipality has not filled in anything yet: these are the national steps and schemes only.");
        case plan_note::kind::refused_facts:
            return phrase(
                which,
                "Het gezin wilde niet alles vertellen. Dat is goed en heeft geen gevolgen; het wordt niet opnieuw "
                "gevraagd.",
                "The family preferred not to tell everything. That is fine and has no consequences; it is not asked "
                "again.");
        case plan_note::kind::norm_missing:
            return phrase(which,
                          "Voor deze dag is nog geen bedrag bekend van: ", "No amount is known yet for this day of: ");
        case plan_note::kind::municipality_not_said:
            return phrase(which, "De gemeente heeft nog niet gezegd of dit er is: ",
                          "The municipality has not said yet whether this exists: ");
        case plan_note::kind::open_attribute:
            return phrase(which, "Nog niet alles is ingevuld (zoals een telefoonnummer) bij: ",
                          "Not everything has been filled in yet (such as a phone number) for: ");
        case plan_note::kind::exact_budget_exceeded:
            return phrase(
                which, "Het precieze rekenen stopte bij de grens die was gesteld: wat onbekend bleef, kan meer zeggen.",
                "Exact reasoning stopped at the limit that was set: what stayed unknown may say more.");
        case plan_note::kind::missing_date:
            return phrase(which, "Zonder de dag van vandaag is er niets te zeggen.",
                          "Without today's date nothing can be said.");
        case plan_note::kind::other_municipality:
            return phrase(which, "Het gezin woont in een andere gemeente dan die van dit boek.",
                          "The family lives in another municipality than that of this book.");
        }
        return {};
    }

    Writer& to_;
};

} // namespace detail

/// The plan in plain words, ending with a line break. It hides possible steps and unlikely schemes unless `all`, and
/// says how many there are. Linear in what it prints.
template <class Options = text_options>
[[nodiscard]] std::string text(const plan& of, language which, const Options& options = {}) {
    std::string words;
    detail::plan_writer to(of, which, options, words);
    detail::write_head(to);
    detail::steps_writer(to).write();
    detail::schemes_writer(to).write();
    detail::write_questions(to);
    detail::notes_writer(to).write();
    return words;
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY std::string text(const plan& of, language which, const text_options& options);
#endif

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
