// SPDX-License-Identifier: BSL-1.0
// What the parts of a plan's text share: the page, the persons, the reasons said so far.
#pragma once

#include <zorgpad/render/contact_words.hpp>
#include <zorgpad/render/item_words.hpp>
#include <zorgpad/render/plan_words.hpp>
#include <zorgpad/render/reason_tree.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

struct text_options {
    bool why = false;            ///< the reasons below each step and scheme
    bool why_not = false;        ///< also what was left out or is unlikely, with the reasons
    bool all = false;            ///< everything: possible steps, unlikely schemes, every question and note
    std::size_t width = 100;     ///< of a line, in characters
    bool colour = false;         ///< for terminals
    const family* who = nullptr; ///< the family of the plan: adds the ages of its persons
};

namespace detail {

/// Where the lines below an item of a list begin.
inline constexpr std::size_t below = 6;

/// The mark of an item in a numbered list.
[[nodiscard]] inline std::string numbered(std::size_t number) {
    return (number < 10 ? " " : "") + std::to_string(number) + ". ";
}

struct plan_writer {
    plan_writer(const plan& shown, language in, const text_options& with, std::string& words)
        : of(shown), book(shown.book.tables()), which(in), options(with), out(words, with.width, with.colour),
          who(shown, with.who), reasons(shown, who, with.who, in) {}

    plan_writer(const plan_writer&) = delete;
    plan_writer& operator=(const plan_writer&) = delete;

    [[nodiscard]] compiled::index find_node(std::string_view id) const noexcept {
        for (std::size_t index = 0; index < book.nodes.size(); ++index) {
            if (book.nodes[index].id == id) {
                return static_cast<compiled::index>(index);
            }
        }
        return compiled::none;
    }

    [[nodiscard]] std::string step_title(const step_reference& step) const {
        const compiled::index node = find_node(step.id);
        return node == compiled::none ? std::string(step.id) : std::string(title_of(book, book.nodes[node], which));
    }

    /// The names of missing things: the first few. `about`: the person whom the sentence is about anyway.
    [[nodiscard]] std::string missing_words(const kept_list<std::uint32_t>& missing, std::string_view about,
                                            std::size_t most) const {
        std::vector<std::string> names;
        names.reserve(missing.size());
        for (const std::uint32_t item : missing) {
            const askable& one = of.items[item];
            names.push_back(one.of == about ? item_name(book, one, which) : item_name_of(book, one, who, which));
        }
        const std::size_t limit = options.all ? names.size() : most;
        return short_list_words(std::move(names), limit, which);
    }

    /// What an unknown outcome waits for when nothing can be asked.
    [[nodiscard]] std::string nothing_to_ask(std::uint32_t because) const {
        bool not_said = false;
        bool no_norm = false;
        bool was_refused = false;
        std::vector<std::uint32_t> open{because};
        std::vector<bool> seen(of.reasons.size(), false);
        while (!open.empty()) {
            const std::uint32_t id = open.back();
            open.pop_back();
            if (id >= seen.size() || seen[id] || of.reasons[id].answer != truth::unknown) {
                continue;
            }
            seen[id] = true;
            const reason& one = of.reasons[id];
            no_norm = no_norm || one.no_norm;
            was_refused = was_refused || one.refused;
            not_said = not_said ||
                       (one.is == reason::kind::scheme && book.schemes[one.which].available == truth::unknown) ||
                       (one.is == reason::kind::service && book.services[one.which].available == truth::unknown);
            open.insert(open.end(), one.parts.begin(), one.parts.end());
        }
        return was_refused ? phrase(which, "dit wil het gezin liever niet zeggen, en dat is goed",
                                    "the family would rather not say, and that is fine")
               : not_said  ? phrase(which, "de gemeente heeft nog niet gezegd of dit er is",
                                    "the municipality has not said yet whether this exists")
               : no_norm   ? phrase(which, "het bedrag voor deze dag is nog niet bekend",
                                    "the amount for this day is not known yet")
                         : phrase(which, "vraag het na bij de aanbieder; die beslist", "ask the provider, who decides");
    }

    /// "En nog 12 vragen."
    void more(std::size_t count, std::string_view one_nl, std::string_view more_nl, std::string_view one_en,
              std::string_view more_en) {
        if (count != 0) {
            const std::string number = detail::counted(
                static_cast<std::int64_t>(count), in_words(which, one_nl, one_en), in_words(which, more_nl, more_en));
            out.line(4, phrase(which, "En nog ", "And ") + number + phrase(which, ".", " more."), emphasis::faint);
        }
    }

    void why(std::uint32_t because, std::size_t indent) {
        out.line(indent, in_words(which, "Waarom:", "Why:"), emphasis::faint);
        reasons.print_below(out, because, indent + 2);
    }

    const plan& of;
    const compiled::tables& book;
    language which;
    const text_options& options;
    page out;
    people who;
    reason_tree reasons;
};

} // namespace detail

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
