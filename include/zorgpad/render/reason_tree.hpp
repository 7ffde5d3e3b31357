// SPDX-License-Identifier: BSL-1.0
// Reasons as an indented list. What was said before is not said again.
#pragma once

#include <zorgpad/render/layout.hpp>
#include <zorgpad/render/people.hpp>
#include <zorgpad/render/reason_words.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

/// Prints reasons of one plan. Keeps count of what it has printed; linear in what it prints, and each reason with parts
/// is printed once.
class reason_tree {
public:
    reason_tree(const plan& of, const people& who, language which)
        : of_(of), who_(who), which_(which), number_(of.reasons.size(), 0) {}

    /// A reason and what it is made of, as far as that decided it.
    void print(page& out, std::uint32_t id, std::size_t indent, std::string_view about = {}) {
        if (id >= of_.reasons.size()) {
            return;
        }
        const reason& why = of_.reasons[id];
        if (const std::uint32_t only = sole_part(why); only != nobody) {
            return print(out, only, indent, about);
        }
        const std::string mark(why.answer == truth::yes  ? in_words(which_, "ja   ", "yes  ")
                               : why.answer == truth::no ? in_words(which_, "nee  ", "no   ")
                                                         : std::string_view("?    "));
        std::string words = says(of_.book.tables(), why, which_);
        if (!why.of.empty() && why.of != about) {
            words = who_.name(why.of, which_, kind_of(why)) + ": " + words;
        }
        const bool again = number_[id] != 0;
        if (again) {
            words += phrase(which_, " (zie ", " (see ") + std::to_string(number_[id]) + ")";
        } else if (!why.parts.empty()) {
            number_[id] = ++last_;
            words += " [" + std::to_string(number_[id]) + "]";
        }
        out.item(indent, mark, words, why.answer == truth::yes ? emphasis::none : emphasis::faint);
        if (!again && indent < deepest) {
            print_parts(out, why, indent + 2);
        }
    }

private:
    static constexpr std::uint32_t nobody = 0xFFFFFFFFU;
    static constexpr std::size_t deepest = 60;

    void print_parts(page& out, const reason& why, std::size_t indent) {
        const auto decides = [&](std::uint32_t part) { return of_.reasons[part].answer == why.answer; };
        const bool any_decides = std::any_of(why.parts.begin(), why.parts.end(), decides);
        for (const std::uint32_t part : why.parts) {
            if (!any_decides || decides(part)) {
                print(out, part, indent, why.of);
            }
        }
    }

    /// Joined conditions of one part add nothing to it.
    [[nodiscard]] std::uint32_t sole_part(const reason& why) const {
        if (why.is != reason::kind::condition || why.parts.size() != 1) {
            return nobody;
        }
        const compiled::operation what = of_.book.tables().conditions[why.which].what;
        const bool joins = what == compiled::operation::all || what == compiled::operation::any;
        return joins && of_.reasons[why.parts.front()].of == why.of ? why.parts.front() : nobody;
    }

    [[nodiscard]] subject kind_of(const reason& why) const {
        const compiled::tables& book = of_.book.tables();
        switch (why.is) {
        case reason::kind::condition:
            return book.conditions[why.which].context;
        case reason::kind::step:
        case reason::kind::way:
            return book.pathways[book.nodes[why.which].pathway].of;
        case reason::kind::scheme:
            return only_person_kind(book.schemes[why.which].of);
        case reason::kind::service:
            return only_person_kind(book.services[why.which].of);
        case reason::kind::norm:
            break;
        }
        return subject::household;
    }

    const plan& of_;
    const people& who_;
    language which_;
    std::vector<std::uint32_t> number_; ///< by reason: its number in the text, 0 as long as it was not printed
    std::uint32_t last_ = 0;
};

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
