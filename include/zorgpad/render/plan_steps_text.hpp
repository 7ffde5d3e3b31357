// SPDX-License-Identifier: BSL-1.0
// The steps of a plan in plain words, grouped by what can be done with them now.
#pragma once

#include <zorgpad/render/plan_writer.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {
namespace detail {

[[nodiscard]] inline std::string step_head(const plan_writer& to, const plan_step& step) {
    const compiled::node& node = to.book.nodes[step.node];
    std::string words;
    if (step.how_urgent == urgency::acute) {
        words = phrase(to.which, "[spoed] ", "[urgent] ");
    }
    if (node.title.empty() && node.kind != compiled::node_kind::step) {
        words += node.kind == compiled::node_kind::service ? in_words(to.which, "Hulp: ", "Help: ")
                                                           : in_words(to.which, "Regeling: ", "Scheme: ");
    }
    words += title_of(to.book, node, to.which);
    if (!step.of.empty()) {
        words += ", " + to.who.for_whom(step.of, to.which, to.book.pathways[node.pathway].of);
    }
    if (step.round > 1) {
        words += phrase(to.which, " (ronde ", " (round ") + std::to_string(step.round) + ")";
    }
    return words;
}

/// Who does it and on which days.
[[nodiscard]] inline std::string step_facts(const plan_writer& to, const plan_step& step) {
    const compiled::node& node = to.book.nodes[step.node];
    const language which = to.which;
    std::vector<std::string> parts;
    if (!node.by.empty()) {
        parts.push_back(phrase(which, "wie: ", "who: ") +
                        list_words(titles_of(to.book.roles, node.by, which), which, true));
    }
    if (step.earliest && *step.earliest > to.of.as_of) {
        parts.push_back(phrase(which, "kan vanaf ", "possible from ") + day_words(*step.earliest, which));
    }
    if (step.due) {
        parts.push_back(step.overdue ? phrase(which, "had gekund tot en met ", "was possible until ") +
                                           day_words(*step.due, which) +
                                           phrase(which, ": pak het nu samen op", ": take it up together now")
                                     : phrase(which, "uiterlijk ", "by ") + day_words(*step.due, which));
    }
    if (node.handover == handover::warm) {
        parts.emplace_back(
            in_words(which, "warme overdracht: ga mee of bel samen", "warm handover: go along or call together"));
    }
    std::string words;
    for (const std::string& part : parts) {
        words += (words.empty() ? "" : " · ") + part;
    }
    return words;
}

/// The words of the book: what to say, how to explain, what was agreed.
inline void write_step_words(plan_writer& to, const compiled::node& node) {
    const auto line = [&](std::string_view dutch, std::string_view english, const zorgpad::text& words) {
        if (!words.empty()) {
            to.out.item(5, in_words(to.which, dutch, english), words.in(to.which));
        }
    };
    const bool to_parent = to.of.role == "parent";
    if (!to_parent) {
        line("Tip: ", "Tip: ", node.say);
    }
    const compiled::service* help =
        node.kind == compiled::node_kind::service ? &to.book.services[node.target] : nullptr;
    line(to_parent ? "" : "Voor ouders: ", to_parent ? "" : "For parents: ",
         node.tell.empty() && help != nullptr ? help->tell : node.tell);
    line("Afspraak hier: ", "Agreed here: ", node.agreement);
    if (!node.materials.empty()) {
        std::vector<std::string> names;
        for (const zorgpad::text& one : node.materials) {
            names.emplace_back(one.in(to.which));
        }
        to.out.item(5, in_words(to.which, "Handig: ", "Useful: "), list_words(names, to.which));
    }
    const compiled::index contact = node.contact != compiled::none ? node.contact
                                    : help != nullptr              ? help->contact
                                                                   : compiled::none;
    if (contact != compiled::none) {
        to.out.item(5, in_words(to.which, "Contact: ", "Contact: "),
                    contact_words(to.book.contacts[contact], to.which));
    }
    if (!node.open.empty()) {
        to.out.line(5, capitalised(open_words(node.open, to.which)) + ".", emphasis::faint);
    }
}

/// What a step waits for, what holds it up, or what it depends on.
inline void write_standing(plan_writer& to, const plan_step& step) {
    const language which = to.which;
    const auto consent = [&] { return in_quotes(title_of(to.book.consents[step.consent.consent], which)); };
    if (step.status == step_status::waiting && !step.waits_for.empty()) {
        std::vector<std::string> first;
        for (const step_reference& one : step.waits_for) {
            std::string name = in_quotes(to.step_title(one));
            if (!one.of.empty() && one.of != step.of) {
                name += " (" + one.of + ")";
            }
            first.push_back(std::move(name));
        }
        to.out.item(5, in_words(which, "Eerst: ", "First: "), short_list_words(std::move(first), 3, which));
    }
    if (step.consent.consent != compiled::none) {
        switch (step.consent.is) {
        case consent_state::kind::not_asked:
            to.out.line(5, phrase(which, "Vraag eerst toestemming voor ", "Ask consent first for ") + consent() +
                               phrase(which, ". Nee zeggen mag.", ". Saying no is fine."));
            break;
        case consent_state::kind::refused:
            to.out.line(
                5, phrase(which, "Het gezin wil dit nu niet: ", "The family does not want this now: ") + consent() +
                       phrase(which,
                              ". Dat is goed en heeft geen gevolgen. Alles wat dit niet nodig heeft, gaat gewoon door; "
                              "het gezin kan het ook zelf vertellen.",
                              ". That is fine and has no consequences. Everything that does not need it goes on; the "
                              "family can also tell it themselves."));
            break;
        case consent_state::kind::exception: {
            const auto& exceptions = to.book.consents[step.consent.consent].exceptions;
            to.out.line(5, phrase(which, "Mag zonder toestemming, want: ", "Allowed without consent, because: ") +
                               std::string(title_of(exceptions[step.consent.exception], which)) + ".");
            break;
        }
        case consent_state::kind::given:
        case consent_state::kind::not_needed:
            break;
        }
    }
    if (step.status == step_status::missed) {
        to.out.line(5, step.since ? phrase(which, "Kan niet meer sinds ", "No longer possible since ") +
                                        date_words(*step.since, which) +
                                        phrase(which, ". Kijk samen wat er nog wel kan.",
                                               ". Look together at what is still possible.")
                                  : phrase(which, "De tijd hiervoor is voorbij.", "The time for this has passed."));
    }
    if (step.status == step_status::possible && !step.missing.empty()) {
        to.out.item(5, in_words(which, "Hangt af van: ", "Depends on: "), to.missing_words(step.missing, 3));
    } else if (step.provisional) {
        to.out.line(
            5,
            step.missing.empty()
                ? phrase(which, "Voorlopig: zolang we niet alles weten.", "Provisional: as long as not all is known.")
                : phrase(which, "Voorlopig, tot dit bekend is: ", "Provisional, until this is known: ") +
                      to.missing_words(step.missing, 3) + ".",
            emphasis::faint);
    }
}

inline void write_step(plan_writer& to, const plan_step& step, std::string_view mark) {
    const bool open = step.status == step_status::now || step.status == step_status::waiting;
    to.out.item(2, mark, step_head(to, step),
                step.how_urgent == urgency::acute && open ? emphasis::alarm
                : step.status == step_status::now         ? emphasis::strong
                                                          : emphasis::none);
    if (const std::string facts = step_facts(to, step); !facts.empty()) {
        to.out.line(5, capitalised(facts));
    }
    write_standing(to, step);
    if (step.status == step_status::now || to.options.all) {
        write_step_words(to, to.book.nodes[step.node]);
    }
    if (to.options.why) {
        to.why(step.because, 5);
    }
}

inline void write_settled(plan_writer& to, const plan_step& step) {
    std::string words = step_head(to, step);
    const std::string_view status =
        step.status == step_status::done ? std::string_view() : status_words(step.status, to.which);
    std::string about(status);
    if (step.since) {
        about += (about.empty() ? "" : ", ") + date_words(*step.since, to.which);
    }
    to.out.item(2, "- ", words + (about.empty() ? "" : " (" + about + ")"), emphasis::none);
    if (to.options.why) {
        to.why(step.because, 5);
    }
}

/// Steps in their order, numbered through the groups, so that a number says when.
inline void write_steps(plan_writer& to) {
    struct group {
        step_status status;
        std::string_view nl;
        std::string_view en;
    };
    constexpr group groups[] = {{step_status::now, "Nu doen", "To do now"},
                                {step_status::waiting, "Daarna", "After that"},
                                {step_status::blocked, "Kan nu niet", "Not possible now"},
                                {step_status::missed, "Te laat", "Too late"},
                                {step_status::possible, "Misschien ook", "Maybe also"}};
    std::size_t number = 0;
    std::size_t possible = 0;
    std::vector<const plan_step*> settled;
    for (const plan_step& step : to.of.steps) {
        possible += step.status == step_status::possible ? 1 : 0;
        if (step.status == step_status::done || step.status == step_status::declined ||
            step.status == step_status::not_succeeded) {
            settled.push_back(&step);
        }
    }
    for (const group& one : groups) {
        if (one.status == step_status::possible && !to.options.all) {
            continue;
        }
        bool first = true;
        for (const plan_step& step : to.of.steps) {
            if (step.status == one.status) {
                if (first) {
                    to.out.heading(in_words(to.which, one.nl, one.en));
                    first = false;
                }
                const bool counts = one.status == step_status::now || one.status == step_status::waiting;
                write_step(to, step, counts ? std::to_string(++number) + ". " : "-  ");
            }
        }
    }
    if (to.of.steps.empty()) {
        to.out.heading(in_words(to.which, "Nu doen", "To do now"));
        to.out.line(2, in_words(to.which, "Er zijn nu geen stappen.", "There are no steps now."));
    }
    if (possible != 0 && !to.options.all) {
        to.out.blank();
        to.out.line(2,
                    detail::counted(static_cast<std::int64_t>(possible), in_words(to.which, "stap", "step"),
                                    in_words(to.which, "stappen", "steps")) +
                        std::string(possible == 1 ? in_words(to.which, " meer hangt af van wat we nog niet weten.",
                                                             " more depends on what is not known yet.")
                                                  : in_words(to.which, " meer hangen af van wat we nog niet weten.",
                                                             " more depend on what is not known yet.")),
                    emphasis::faint);
    }
    if (!settled.empty()) {
        to.out.heading(in_words(to.which, "Gedaan", "Done"));
        for (const plan_step* step : settled) {
            write_settled(to, *step);
        }
    }
    if (to.options.why_not && !to.of.left_out.empty()) {
        to.out.heading(in_words(to.which, "Niet nodig, en waarom niet", "Not needed, and why not"));
        for (const plan_step& step : to.of.left_out) {
            to.out.item(2, "- ", step_head(to, step));
            to.reasons.print(to.out, step.because, 5);
        }
    }
}

} // namespace detail
} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
