// SPDX-License-Identifier: BSL-1.0
// What a condition says, before it is put into one sentence or a list of lines. Conditions of the model and compiled
// ones both become statements, so that they are worded by the same hand.
#pragma once

#include <zorgpad/render/words.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

/// A statement about a family: a clause, or statements joined.
struct statement {
    enum class kind : std::uint8_t { clause, all, any, negation, indicative, quantified };

    kind is = kind::clause;
    std::string yes;         ///< the clause when it is so: "netto maandinkomen is hoogstens € 1.450,00"
    std::string no;          ///< and when it is not: "netto maandinkomen is meer dan € 1.450,00"
    std::string attributive; ///< where a clause can stand behind a noun: "van 4 tot en met 12 jaar"
    std::vector<statement> parts;
    quantifier how = quantifier::some; ///< with kind::quantified
    subject over = subject::child;
    std::int64_t at_least = 1;
};

[[nodiscard]] inline statement clause(std::string yes, std::string no) {
    statement made;
    made.yes = std::move(yes);
    made.no = std::move(no);
    return made;
}

[[nodiscard]] inline statement joined(statement::kind kind, std::vector<statement> parts) {
    statement made;
    made.is = kind;
    made.parts = std::move(parts);
    return made;
}

namespace detail {

/// "een kind van 4 tot en met 12 jaar", "elk kind", "minstens 2 kinderen": over whom a quantifier speaks.
[[nodiscard]] inline std::string persons_words(const statement& what, bool negated, language which) {
    const bool child = what.over == subject::child;
    const std::string_view one = in_words(which, child ? "kind" : "volwassene", child ? "child" : "adult");
    const std::string_view more = in_words(which, child ? "kinderen" : "volwassenen", child ? "children" : "adults");
    const auto with = [](std::string_view start, std::string_view noun) {
        return std::string(start) + std::string(noun);
    };
    switch (what.how) {
    case quantifier::every:
        return with(negated ? in_words(which, child ? "niet elk " : "niet elke ", "not every ")
                            : in_words(which, child ? "elk " : "elke ", "every "),
                    one);
    case quantifier::count:
        if (what.at_least != 1) {
            const std::string start = std::string(negated ? in_words(which, "minder dan ", "fewer than ")
                                                          : in_words(which, "minstens ", "at least ")) +
                                      std::to_string(what.at_least) + " ";
            return with(start, more);
        }
        break;
    case quantifier::some:
        break;
    }
    return with(negated ? in_words(which, "geen enkel", "no ") : in_words(which, "minstens één ", "at least one "),
                negated && which == language::nl ? (child ? " kind" : "e volwassene") : std::string(one));
}

[[nodiscard]] inline bool is_complex(std::string_view words) noexcept {
    for (const std::string_view mark : {" en ", " of ", " and ", " or ", ", ", "; "}) {
        if (words.find(mark) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

} // namespace detail

[[nodiscard]] inline std::string sentence(const statement& what, language which, bool negated = false);

namespace detail {

/// Whether it reads as one thing only between brackets.
[[nodiscard]] inline bool has_joints(const statement& what) noexcept {
    switch (what.is) {
    case statement::kind::clause:
        return false;
    case statement::kind::all:
    case statement::kind::any:
        return what.parts.size() > 1 || (what.parts.size() == 1 && has_joints(what.parts.front()));
    case statement::kind::negation:
        return has_joints(what.parts.front());
    case statement::kind::indicative:
        return true;
    case statement::kind::quantified:
        return what.parts.front().attributive.empty() || what.how == quantifier::every;
    }
    return false;
}

/// Parts joined by "en" or "of"; with semicolons where the parts have joints of their own.
[[nodiscard]] inline std::string joined_sentence(const statement& what, language which, bool negated) {
    const bool any = (what.is == statement::kind::any) != negated;
    if (what.parts.empty()) {
        return any ? phrase(which, "dit geldt nooit", "this never holds")
                   : phrase(which, "dit geldt altijd", "this always holds");
    }
    std::vector<std::string> items;
    bool complex = false;
    for (const statement& part : what.parts) {
        const bool nested = has_joints(part);
        std::string words = sentence(part, which, negated);
        complex = complex || (!nested && is_complex(words));
        const bool bracketed = nested && what.parts.size() > 1;
        items.push_back(bracketed ? "(" + words + ")" : std::move(words));
    }
    if (!complex || items.size() == 1) {
        return list_words(items, which, any);
    }
    std::string words = items.front();
    for (std::size_t index = 1; index < items.size(); ++index) {
        const bool last = index + 1 == items.size();
        words += !last ? "; " : any ? in_words(which, "; of ", "; or ") : in_words(which, "; en ", "; and ");
        words += items[index];
    }
    return words;
}

} // namespace detail

/// One sentence, without a capital and a full stop: the statement, or its denial. Linear in its length.
[[nodiscard]] inline std::string sentence(const statement& what, language which, bool negated) {
    switch (what.is) {
    case statement::kind::clause:
        return negated ? what.no : what.yes;
    case statement::kind::all:
    case statement::kind::any:
        return detail::joined_sentence(what, which, negated);
    case statement::kind::negation:
        return sentence(what.parts.front(), which, !negated);
    case statement::kind::indicative:
        return phrase(which, "als richtlijn: ", "as a guide: ") + sentence(what.parts.front(), which, negated);
    case statement::kind::quantified: {
        const statement& where = what.parts.front();
        const std::string persons = detail::persons_words(what, negated, which);
        if (where.is == statement::kind::clause && !where.attributive.empty() && what.how != quantifier::every) {
            const bool several = what.how == quantifier::count && what.at_least != 1;
            return phrase(which, several ? "er zijn " : "er is ", several ? "there are " : "there is ") + persons +
                   " " + where.attributive;
        }
        const bool not_every = negated && what.how == quantifier::every;
        const std::string start =
            not_every ? phrase(which, "niet voor ", "not for ") + detail::persons_words(what, false, which)
                      : phrase(which, "voor ", "for ") + persons;
        return start + phrase(which, " geldt: ", " this holds: ") + sentence(where, which);
    }
    }
    return {};
}

/// What stands above the parts of a joined statement when those are listed below it; the sentence of a clause.
[[nodiscard]] inline std::string heading(const statement& what, language which) {
    switch (what.is) {
    case statement::kind::clause:
        return what.yes;
    case statement::kind::all:
        return phrase(which, "dit allemaal", "all of this");
    case statement::kind::any:
        return phrase(which, "minstens één hiervan", "at least one of these");
    case statement::kind::negation:
        return sentence(what, which);
    case statement::kind::indicative:
        return phrase(which, "dit als richtlijn, die niemand uitsluit", "this as a guide, which excludes nobody");
    case statement::kind::quantified:
        return phrase(which, "dit geldt voor ", "this holds for ") + detail::persons_words(what, false, which);
    }
    return {};
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
