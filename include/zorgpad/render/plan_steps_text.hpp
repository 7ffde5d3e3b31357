// SPDX-License-Identifier: BSL-1.0
// The steps of a plan in plain words, grouped by what can be done with them now.
#pragma once

#include <zorgpad/render/plan_writer.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {
namespace detail {

/// The steps of a plan, with what the lines of one say about the others.
template <class Writer>
class steps_writer {
public:
    explicit steps_writer(Writer& to) : to_(to), book_(to.book), which_(to.which) {
        number_.resize(to.of.steps.size(), 0);
        std::size_t next = 0;
        for (const step_status status : {step_status::now, step_status::waiting}) {
            for (std::size_t index = 0; index < to.of.steps.size(); ++index) {
                if (to.of.steps[index].status == status) {
                    number_[index] = ++next;
                }
            }
        }
        find_usual_roles();
    }

    void write() {
        if (!usual_.empty()) {
            to_.out.line(0,
                         phrase(which_, "Wie doet de stappen: ", "Who takes the steps: ") + roles(usual_) +
                             phrase(which_, ", tenzij er iets anders bij staat.", ", unless stated otherwise."),
                         emphasis::faint);
        }
        if (next_open() == 0) {
            to_.out.heading(in_words(which_, "Nu doen", "To do now"));
            to_.out.line(2, in_words(which_, "Er zijn nu geen stappen.", "There are no steps now."));
        }
        write_group(step_status::now, "Nu doen", "To do now");
        write_group(step_status::waiting, "Daarna", "After that");
        write_blocked();
        write_group(step_status::missed, "De tijd is voorbij", "The time has passed");
        write_possible();
        write_settled();
        if (to_.options.why_not) {
            write_left_out();
        }
    }

private:
    /// What most steps say of who takes them is said once.
    void find_usual_roles() {
        std::size_t most = 2;
        for (const plan_step& step : to_.of.steps) {
            const std::vector<compiled::index>& by = book_.nodes[step.node].by;
            std::size_t count = 0;
            for (const plan_step& other : to_.of.steps) {
                count += !by.empty() && book_.nodes[other.node].by == by ? 1U : 0U;
            }
            if (count > most) {
                most = count;
                usual_ = by;
            }
        }
    }

    [[nodiscard]] std::string roles(const std::vector<compiled::index>& by) const {
        return list_words(titles_of(book_.roles, by, which_), which_, true);
    }

    [[nodiscard]] std::size_t next_open() const noexcept {
        std::size_t count = 0;
        for (const std::size_t number : number_) {
            count += number != 0 ? 1U : 0U;
        }
        return count;
    }

    void write_group(step_status status, std::string_view dutch, std::string_view english) {
        bool first = true;
        for (std::size_t index = 0; index < to_.of.steps.size(); ++index) {
            const plan_step& step = to_.of.steps[index];
            if (step.status != status) {
                continue;
            }
            if (first) {
                to_.out.heading(in_words(which_, dutch, english));
                first = false;
            }
            write_step(step, number_[index] == 0 ? std::string("  - ") : numbered(number_[index]));
        }
    }

    /// What the family does not want holds up only what needs it: said once for each consent.
    void write_blocked() {
        std::vector<compiled::index> consents;
        for (const plan_step& step : to_.of.steps) {
            if (step.status == step_status::blocked &&
                std::find(consents.begin(), consents.end(), step.consent.consent) == consents.end()) {
                consents.push_back(step.consent.consent);
            }
        }
        if (!consents.empty()) {
            to_.out.heading(in_words(which_, "Kan nu niet", "Not possible now"));
        }
        for (const compiled::index consent : consents) {
            const std::string name =
                consent == compiled::none ? std::string() : in_quotes(title_of(book_.consents[consent], which_)) + ". ";
            to_.out.line(
                4, phrase(which_, "Het gezin wil dit nu niet: ", "The family does not want this now: ") + name +
                       phrase(which_,
                              "Dat is goed en heeft geen gevolgen. Wat dit niet nodig heeft, gaat gewoon door; het "
                              "gezin kan het ook zelf vertellen. Hierdoor wachten:",
                              "That is fine and has no consequences. What does not need it goes on as usual; the "
                              "family can also tell it themselves. On hold because of it:"));
            for (const plan_step& step : to_.of.steps) {
                if (step.status == step_status::blocked && step.consent.consent == consent) {
                    write_step(step, "  - ");
                }
            }
        }
    }

    [[nodiscard]] std::string head(const plan_step& step) const {
        const compiled::node& node = book_.nodes[step.node];
        std::string words;
        const bool is_open = step.status == step_status::now || step.status == step_status::waiting ||
                             step.status == step_status::possible;
        if (step.how_urgent == urgency::acute && is_open) {
            words = phrase(which_, "[spoed] ", "[urgent] ");
        }
        // What is only named gets its verb here: an offer, never an order.
        const std::string_view title = title_of(book_, node, which_);
        if (node.kind == compiled::node_kind::service && title == title_of(book_.services[node.target], which_)) {
            words += in_words(which_, "Bied aan: ", "Offer: ");
        } else if (node.kind == compiled::node_kind::scheme && title == title_of(book_.schemes[node.target], which_)) {
            words += in_words(which_, "Vraag samen aan: ", "Apply together for: ");
        }
        words += title;
        if (!step.of.empty()) {
            words += ", " + to_.who.for_whom(step.of, which_, book_.pathways[node.pathway].of);
        }
        if (step.round > 1) {
            words += phrase(which_, " (ronde ", " (round ") + std::to_string(step.round) + ")";
        }
        return words;
    }

    void write_step(const plan_step& step, const std::string& mark) {
        const bool open = step.status == step_status::now || step.status == step_status::waiting;
        to_.out.item(2, mark, head(step),
                     step.how_urgent == urgency::acute && open ? emphasis::alarm
                     : step.status == step_status::now         ? emphasis::strong
                                                               : emphasis::none);
        if (const std::string facts = facts_of(step); !facts.empty() && step.status != step_status::blocked) {
            to_.out.line(below, facts);
        }
        write_consent(step);
        write_depends(step);
        if (step.status == step_status::now || to_.options.all) {
            write_words(book_.nodes[step.node]);
        }
        if (to_.options.why) {
            to_.why(step.because, below);
        }
    }

    /// "Na stap 1 en 2", with the names where no number is known.
    [[nodiscard]] std::string after_words(const plan_step& step) const {
        std::vector<std::string> first;
        for (const step_reference& one : step.waits_for) {
            for (std::size_t index = 0; index < number_.size(); ++index) {
                const plan_step& other = to_.of.steps[index];
                if (number_[index] != 0 && other.id == one.id && other.of == one.of) {
                    first.push_back(std::to_string(number_[index]));
                }
            }
        }
        std::sort(first.begin(), first.end(), [](const std::string& left, const std::string& right) {
            return left.size() != right.size() ? left.size() < right.size() : left < right;
        });
        return first.empty()
                   ? std::string()
                   : phrase(which_, "Na stap ", "After step ") + short_list_words(std::move(first), 8, which_);
    }

    /// When and by whom, one short sentence each.
    [[nodiscard]] std::string facts_of(const plan_step& step) const {
        const compiled::node& node = book_.nodes[step.node];
        std::vector<std::string> parts;
        if (step.status == step_status::waiting) {
            parts.push_back(after_words(step));
        }
        if (step.earliest && *step.earliest > to_.of.as_of) {
            parts.push_back(phrase(which_, "Vanaf ", "From ") + day_words(*step.earliest, which_));
        }
        if (step.due && step.overdue) {
            parts.push_back(phrase(which_, "Kon tot en met ", "Was possible until ") + day_words(*step.due, which_) +
                            phrase(which_, ": pak het nu samen op", ": take it up together now"));
        } else if (step.due) {
            parts.push_back(phrase(which_, "Uiterlijk ", "By ") + day_words(*step.due, which_));
        }
        if (!node.by.empty() && node.by != usual_) {
            parts.push_back(phrase(which_, "Door: ", "By whom: ") + roles(node.by));
        }
        if (node.handover == handover::warm) {
            parts.push_back(
                phrase(which_, "Warme overdracht: ga mee of bel samen", "Warm handover: go along or call together"));
        }
        std::string words;
        for (const std::string& part : parts) {
            words += part.empty() ? "" : (words.empty() ? "" : " ") + part + ".";
        }
        return words;
    }

    void write_consent(const plan_step& step) {
        if (step.consent.consent == compiled::none) {
            return;
        }
        const compiled::consent& consent = book_.consents[step.consent.consent];
        const compiled::node& node = book_.nodes[step.node];
        if (node.kind == compiled::node_kind::step && node.step == step_kind::ask_consent) {
            if (step.status == step_status::now && !consent.ask.empty()) {
                to_.out.item(below, in_words(which_, "Vraag: ", "Ask: "), in_quotes(consent.ask.in(which_)));
                to_.out.line(below, in_words(which_, "Nee zeggen mag altijd en heeft geen gevolgen.",
                                             "Saying no is always fine and has no consequences."));
            }
            return;
        }
        const std::string name = in_quotes(title_of(consent, which_));
        if (step.consent.is == consent_state::kind::not_asked && step.status == step_status::waiting &&
            step.waits_for.empty()) {
            to_.out.line(below, phrase(which_, "Vraag eerst of dit mag: ", "Ask first whether this is all right: ") +
                                    name + phrase(which_, ". Nee zeggen mag.", ". Saying no is fine."));
        } else if (step.consent.is == consent_state::kind::exception) {
            to_.out.line(below, phrase(which_, "Mag zonder toestemming: ", "Allowed without consent: ") +
                                    std::string(title_of(consent.exceptions[step.consent.exception], which_)) + ".");
        }
    }

    void write_depends(const plan_step& step) {
        if (step.status == step_status::missed) {
            const std::string since = step.since ? phrase(which_, "Dit kon tot ", "This was possible until ") +
                                                       date_words(*step.since, which_) + ". "
                                                 : std::string();
            to_.out.line(below, since + phrase(which_, "Kijk samen wat er nog wel kan.",
                                               "Look together at what is still possible."));
        } else if (step.status == step_status::possible && step.missing.empty()) {
            to_.out.line(below, capitalised(to_.nothing_to_ask(step.because)) + ".");
        } else if (step.status == step_status::possible) {
            to_.out.item(below, in_words(which_, "Hangt af van: ", "Depends on: "),
                         to_.missing_words(step.missing, step.of, 3));
        } else if (step.provisional) {
            to_.out.line(below,
                         in_words(which_, "Voorlopig: zolang niet alles bekend is.",
                                  "Provisional: as long as not all is known."),
                         emphasis::faint);
        }
    }

    /// The words of the book: what to say, how to explain, what was agreed, whom to call.
    void write_words(const compiled::node& node) {
        const bool to_parent = to_.of.role == "parent";
        const compiled::service* help =
            node.kind == compiled::node_kind::service ? &book_.services[node.target] : nullptr;
        const auto line = [this](std::string_view mark, const zorgpad::text& words) {
            if (!words.empty()) {
                to_.out.item(below, mark, words.in(which_));
            }
        };
        if (!to_parent) {
            line(in_words(which_, "Tip: ", "Tip: "), node.say);
        }
        line(to_parent ? std::string_view() : in_words(which_, "Voor ouders: ", "For parents: "),
             node.tell.empty() && help != nullptr ? help->tell : node.tell);
        line(in_words(which_, "Afspraak hier: ", "Agreed here: "), node.agreement);
        if (!node.materials.empty()) {
            std::vector<std::string> names;
            for (const zorgpad::text& one : node.materials) {
                names.emplace_back(one.in(which_));
            }
            std::string words;
            for (const std::string& name : names) {
                words += (words.empty() ? "" : "; ") + name;
            }
            to_.out.item(below, in_words(which_, "Handig: ", "Useful: "), words);
        }
        const compiled::index contact = node.contact != compiled::none ? node.contact
                                        : help != nullptr              ? help->contact
                                                                       : compiled::none;
        if (contact != compiled::none) {
            to_.out.item(below, in_words(which_, "Contact: ", "Contact: "),
                         contact_words(book_.contacts[contact], which_));
        }
        if (!node.open.empty()) {
            to_.out.line(below, capitalised(open_words(node.open, which_)) + ".", emphasis::faint);
        }
    }

    void write_possible() {
        if (to_.options.all) {
            write_group(step_status::possible, "Misschien ook", "Maybe also");
            return;
        }
        std::int64_t count = 0;
        for (const plan_step& step : to_.of.steps) {
            count += step.status == step_status::possible ? 1 : 0;
        }
        if (count != 0) {
            to_.out.blank();
            to_.out.line(2,
                         phrase(which_, "Nog ", "Another ") +
                             counted(count, in_words(which_, "stap hangt", "step depends"),
                                     in_words(which_, "stappen hangen", "steps depend")) +
                             phrase(which_, " af van wat we nog niet weten.", " on what is not known yet."),
                         emphasis::faint);
        }
    }

    void write_settled() {
        bool first = true;
        for (const plan_step& step : to_.of.steps) {
            const bool is_done = step.status == step_status::done;
            if (!is_done && step.status != step_status::declined && step.status != step_status::not_succeeded) {
                continue;
            }
            if (first) {
                to_.out.heading(in_words(which_, "Gedaan", "Done"));
                first = false;
            }
            std::string about(is_done ? std::string_view() : status_words(step.status, which_));
            if (step.since) {
                about += (about.empty() ? "" : ", ") + date_words(*step.since, which_);
            }
            to_.out.item(4, "- ", head(step) + (about.empty() ? "" : " (" + about + ")"));
        }
    }

    void write_left_out() {
        if (to_.of.left_out.empty()) {
            return;
        }
        to_.out.heading(in_words(which_, "Nu niet nodig, en waarom niet", "Not needed now, and why not"));
        for (const plan_step& step : to_.of.left_out) {
            to_.out.item(4, "- ", head(step));
            to_.reasons.print_below(to_.out, step.because, below);
        }
    }

    Writer& to_;
    const compiled::tables& book_;
    language which_;
    std::vector<std::size_t> number_; ///< by step: its number on the page; 0 where it has none
    std::vector<compiled::index> usual_;
};

} // namespace detail
} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
