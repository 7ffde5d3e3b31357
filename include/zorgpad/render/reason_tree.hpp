// SPDX-License-Identifier: BSL-1.0
// Reasons as an indented list of short lines. What was said before is not said again, and what says nothing is left
// out.
#pragma once

#include <zorgpad/render/layout.hpp>
#include <zorgpad/render/people.hpp>
#include <zorgpad/render/reason_words.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

/// Prints reasons of one plan. A plan keeps of what is joined only the parts that made the answer what it is, so these
/// can stand below each other without saying how they are joined. Each reason is worked out once: linear in what it
/// prints.
class reason_tree {
public:
    reason_tree(const plan& of, const people& who, const family* records, language which)
        : of_(of), book_(of.book.tables()), who_(who), records_(records), which_(which),
          said_(of.reasons.size(), false) {}

    /// What a step, scheme or service rests on.
    void print_below(page& out, std::uint32_t id, std::size_t indent) {
        if (id >= of_.reasons.size()) {
            return;
        }
        said_[id] = true;
        lines_ = 0;
        print_parts(out, of_.reasons[id], indent);
        if (lines_ == 0) {
            print_start(out, of_.reasons[id], indent);
        }
    }

private:
    static constexpr std::size_t deepest = 60;      ///< of indents
    static constexpr std::size_t longest_way = 400; ///< of lines that lead on to others

    void print(page& out, std::uint32_t id, std::size_t indent, std::string_view about, bool as_guide = false) {
        const reason& why = of_.reasons[id];
        if (is_silent(why) || way_ > longest_way) {
            return;
        }
        if (passes_through(why)) {
            // Two ways to the same place are said once.
            if (!said_[id] || why.is == reason::kind::condition) {
                said_[id] = true;
                const bool guide = as_guide || operation_of(why) == compiled::operation::indicate;
                ++way_;
                for (const std::uint32_t part : why.parts) {
                    print(out, part, indent, about, guide);
                }
                --way_;
            }
            return;
        }
        print_line(out, why, indent, about, as_guide, said_[id] && has_lines_below(why));
        const bool is_step_elsewhere = why.is == reason::kind::step;
        if (!said_[id] && !is_step_elsewhere && indent < deepest) {
            said_[id] = true;
            print_parts(out, why, indent + 2);
        }
    }

    void print_line(page& out, const reason& why, std::size_t indent, std::string_view about, bool as_guide,
                    bool again) {
        // A guide excludes nobody: its no is no more than unknown.
        const truth answer = as_guide && why.answer == truth::no ? truth::unknown : why.answer;
        const std::string_view mark = answer == truth::yes  ? in_words(which_, "ja   ", "yes  ")
                                      : answer == truth::no ? in_words(which_, "nee  ", "no   ")
                                                            : std::string_view("?    ");
        std::string words = says(of_, why, which_, records_);
        if (!why.of.empty() && why.of != about) {
            words = who_.name(why.of, which_, kind_of(why)) + ": " + words;
        }
        if (as_guide) {
            words += in_words(which_, " (een richtlijn, die niemand uitsluit)", " (a guide, which excludes nobody)");
        }
        if (again && why.is != reason::kind::step) {
            words += in_words(which_, " (zie hierboven)", " (see above)");
        }
        out.item(indent, mark, words, answer == truth::yes ? emphasis::none : emphasis::faint);
        ++lines_;
    }

    void print_parts(page& out, const reason& why, std::size_t indent) {
        const compiled::node* node = why.is == reason::kind::way ? &book_.nodes[why.which] : nullptr;
        const bool is_named = operation_of(why) == compiled::operation::named;
        const bool has_way = std::any_of(why.parts.begin(), why.parts.end(), [&](std::uint32_t part) {
            return is_way(of_.reasons[part]) && of_.reasons[part].answer == why.answer;
        });
        for (const std::uint32_t part : why.parts) {
            const reason& one = of_.reasons[part];
            // The signals of a signal node are in its own line; a name that always holds here says all.
            const bool is_own_test =
                node != nullptr && one.is == reason::kind::condition && one.which == node->condition;
            const bool is_bare = is_named && operation_of(one) == compiled::operation::always;
            const bool decides_nothing = has_way && is_way(one) && one.answer != why.answer;
            if (!is_own_test && !is_bare && !decides_nothing && !is_said_by_way(why, one)) {
                print(out, part, indent, why.of);
            }
        }
    }

    [[nodiscard]] static bool is_way(const reason& one) noexcept {
        return one.is == reason::kind::step || one.is == reason::kind::way || one.is == reason::kind::pathway ||
               one.is == reason::kind::passed;
    }

    /// Whether a condition is the test of a signal node that stands beside it.
    [[nodiscard]] bool is_said_by_way(const reason& whole, const reason& one) const {
        return one.is == reason::kind::condition &&
               std::any_of(whole.parts.begin(), whole.parts.end(), [&](std::uint32_t part) {
                   const reason& other = of_.reasons[part];
                   return other.is == reason::kind::way &&
                          book_.nodes[other.which].kind == compiled::node_kind::signal &&
                          book_.nodes[other.which].condition == one.which;
               });
    }

    [[nodiscard]] bool has_lines_below(const reason& why) const {
        return std::any_of(why.parts.begin(), why.parts.end(),
                           [&](std::uint32_t part) { return !is_silent(of_.reasons[part]); });
    }

    /// What is always so, or stands in another line already.
    [[nodiscard]] bool is_silent(const reason& why) const {
        const bool is_plain = why.answer == truth::yes && why.parts.empty();
        switch (why.is) {
        case reason::kind::norm:
            return why.answer == truth::yes;
        case reason::kind::pathway:
        case reason::kind::service:
        case reason::kind::scheme:
            return is_plain;
        default:
            return false;
        }
    }

    [[nodiscard]] compiled::operation operation_of(const reason& why) const {
        return why.is == reason::kind::condition ? book_.conditions[why.which].what : compiled::operation::always;
    }

    /// What only joins or leads on: its parts are said in its place.
    [[nodiscard]] bool passes_through(const reason& why) const {
        if (why.is == reason::kind::way) {
            const compiled::node_kind kind = book_.nodes[why.which].kind;
            return kind == compiled::node_kind::condition || kind == compiled::node_kind::pathway;
        }
        const compiled::operation what = operation_of(why);
        const bool one_would_do =
            what == compiled::operation::any && why.answer == truth::unknown && why.parts.size() > 1;
        const bool counts =
            what == compiled::operation::quantify && book_.conditions[why.which].how == quantifier::count;
        return !why.parts.empty() && (what == compiled::operation::all || what == compiled::operation::indicate ||
                                      (what == compiled::operation::quantify && !counts) ||
                                      (what == compiled::operation::any && !one_would_do));
    }

    /// Where nothing else is to say: a pathway begins here.
    void print_start(page& out, const reason& why, std::size_t indent) {
        if (why.is == reason::kind::step) {
            const compiled::pathway& pathway = book_.pathways[book_.nodes[why.which].pathway];
            out.line(indent, phrase(which_, "hiermee begint het pad ", "with this begins the pathway ") +
                                 in_quotes(title_of(pathway, which_)));
        } else {
            out.line(indent, in_words(which_, "er zijn geen voorwaarden", "there are no conditions"));
        }
    }

    [[nodiscard]] subject kind_of(const reason& why) const {
        switch (why.is) {
        case reason::kind::condition:
            return book_.conditions[why.which].context;
        case reason::kind::step:
        case reason::kind::way:
            return book_.pathways[book_.nodes[why.which].pathway].of;
        case reason::kind::scheme:
            return only_person_kind(book_.schemes[why.which].of);
        case reason::kind::service:
            return only_person_kind(book_.services[why.which].of);
        case reason::kind::pathway:
        case reason::kind::passed:
            return book_.pathways[why.which].of;
        case reason::kind::norm:
            break;
        }
        return subject::household;
    }

    const plan& of_;
    const compiled::tables& book_;
    const people& who_;
    const family* records_;
    language which_;
    std::vector<bool> said_; ///< by reason: its parts were said
    std::size_t lines_ = 0;
    std::size_t way_ = 0;
};

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
