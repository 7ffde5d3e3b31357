// SPDX-License-Identifier: BSL-1.0
// A reason in one sentence: what was tested, with the amounts and the values that were used.
#pragma once

#include <zorgpad/evaluate/plan.hpp>
#include <zorgpad/render/sentence.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

namespace detail {

/// Whether a condition asks for something that a family can tell (and so may be "nog niet bekend").
[[nodiscard]] constexpr bool is_about_family(compiled::operation what) noexcept {
    using compiled::operation;
    return what == operation::fact || what == operation::age || what == operation::pregnancy_week ||
           what == operation::household_kind || what == operation::household_size || what == operation::signal ||
           what == operation::score || what == operation::outcome || what == operation::receives ||
           what == operation::municipality;
}

[[nodiscard]] inline std::string known_words(const compiled::tables& book, const compiled::condition& condition,
                                             std::int64_t value, language which) {
    const auto number = [&] { return std::to_string(value); };
    using compiled::operation;
    switch (condition.what) {
    case operation::fact:
        return value_words(book.facts[condition.which], value, which);
    case operation::age:
        return date_words(date{static_cast<std::int32_t>(value)}, which);
    case operation::household_kind:
        return value >= 0 && value <= 2 ? std::string(household_kind_words(static_cast<household_kind>(value), which))
                                        : number();
    default:
        return number();
    }
}

/// What is known about a test, after its sentence: "; bekend: € 1.450,00".
[[nodiscard]] inline std::string knowledge_words(const compiled::tables& book, const reason& why, language which) {
    const compiled::condition& condition = book.conditions[why.which];
    if (why.no_norm) {
        return phrase(which, "; het bedrag voor deze dag staat nog niet in het boek",
                      "; the book has no amount for this day yet");
    }
    if (why.refused) {
        return phrase(which, "; liever niet gezegd", "; rather not said");
    }
    if (why.known) {
        // The value of a flag says no more than the truth beside it.
        const bool is_flag =
            condition.what == compiled::operation::fact && book.facts[condition.which].type == fact_type::flag;
        return is_flag ? std::string()
                       : std::string(condition.what == compiled::operation::age
                                         ? in_words(which, "; geboren: ", "; born: ")
                                         : in_words(which, "; bekend: ", "; known: ")) +
                             known_words(book, condition, *why.known, which);
    }
    return why.answer == truth::unknown && is_about_family(condition.what)
               ? phrase(which, "; nog niet bekend", "; not known yet")
               : std::string();
}

[[nodiscard]] inline std::string node_words(const compiled::tables& book, const compiled::node& node, language which) {
    const std::string name = in_quotes(title_of(book, node, which));
    switch (node.kind) {
    case compiled::node_kind::signal:
        return node.condition == compiled::none ? name : sentence(book, node.condition, which);
    case compiled::node_kind::condition:
        return node.title.empty() && node.condition != compiled::none
                   ? phrase(which, "de vraag of dit geldt: ", "the question whether this holds: ") +
                         sentence(book, node.condition, which)
                   : phrase(which, "de vraag ", "the question ") + name;
    case compiled::node_kind::pathway:
        return phrase(which, "het pad ", "the pathway ") + name;
    case compiled::node_kind::step:
    case compiled::node_kind::service:
    case compiled::node_kind::scheme:
        return phrase(which, "de stap ", "the step ") + name;
    }
    return name;
}

} // namespace detail

/// One sentence for a reason, without a capital and a full stop; whether it is so is in reason::answer. What is joined
/// of other conditions is a heading above reason::parts.
[[nodiscard]] inline std::string says(const compiled::tables& book, const reason& why, language which) {
    switch (why.is) {
    case reason::kind::condition:
        return heading(statement_of(book, why.which, which, &why.thresholds), which) +
               detail::knowledge_words(book, why, which);
    case reason::kind::step:
    case reason::kind::way:
        return detail::node_words(book, book.nodes[why.which], which);
    case reason::kind::scheme:
        return phrase(which, "de voorwaarden van ", "the conditions of ") +
               in_quotes(title_of(book.schemes[why.which], which));
    case reason::kind::service:
        return phrase(which, "de voorwaarden van ", "the conditions of ") +
               in_quotes(title_of(book.services[why.which], which));
    case reason::kind::norm:
        return std::string(title_of(book.norms[why.which], which));
    }
    return {};
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
