// SPDX-License-Identifier: BSL-1.0
// A reason in one sentence: what was tested, with the amounts and the values that were used.
#pragma once

#include <zorgpad/evaluate/plan.hpp>
#include <zorgpad/model/family.hpp>
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
[[nodiscard]] inline std::string knowledge_words(const compiled::tables& book, const reason& why, date as_of,
                                                 language which) {
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
        if (is_flag) {
            return {};
        }
        const bool is_age = condition.what == compiled::operation::age;
        const bool is_expected = is_age && *why.known > as_of.days;
        return (is_expected ? phrase(which, "; uitgerekend: ", "; expected: ")
                : is_age    ? phrase(which, "; geboren: ", "; born: ")
                            : phrase(which, "; bekend: ", "; known: ")) +
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

/// "bijstandsbedrag: € 1.419,46 of € 2.027,79": the amounts that it may be.
[[nodiscard]] inline std::string norm_reason_words(const compiled::norm& norm, const reason& why, language which) {
    std::vector<std::string> amounts;
    for (const fraction amount : why.thresholds) {
        amounts.push_back(norm_amount_words(norm, amount, which));
    }
    return std::string(title_of(norm, which)) + ": " +
           (amounts.empty() ? phrase(which, "voor deze dag staat nog geen bedrag in het boek",
                                     "the book has no amount for this day yet")
                            : short_list_words(std::move(amounts), 4, which, true));
}

/// What stands in the way of a scheme or service besides its condition.
template <class Offer>
[[nodiscard]] std::string offer_words(const Offer& offer, truth answer, date as_of, language which) {
    if (answer == truth::unknown && offer.available == truth::unknown) {
        return phrase(which, "; de gemeente heeft nog niet gezegd of dit er is",
                      "; the municipality has not said yet whether this exists");
    }
    if (offer.available == truth::no) {
        return phrase(which, "; dit is er hier niet", "; this does not exist here");
    }
    if constexpr (std::is_same_v<Offer, compiled::scheme>) {
        if ((offer.valid_from && as_of < *offer.valid_from) || (offer.valid_until && *offer.valid_until <= as_of)) {
            return phrase(which, "; deze regeling is er op deze dag niet", "; this scheme does not exist on this day");
        }
    }
    return {};
}

/// The signals of a test that the family's records say were seen; all of them where none is found or the family is not
/// given.
[[nodiscard]] inline statement seen_statement(const compiled::tables& book, const compiled::condition& condition,
                                              const family* who, language which) {
    std::vector<std::string> seen;
    for (compiled::index at = condition.values.first; who != nullptr && at < condition.values.last(); ++at) {
        const compiled::signal& signal = book.signals[static_cast<std::size_t>(book.values[at])];
        const bool is_seen = std::any_of(who->signals.begin(), who->signals.end(), [&](const signal_record& record) {
            return record.seen && record.signal == signal.id;
        });
        if (is_seen) {
            seen.emplace_back(title_of(signal, which));
        }
    }
    return seen.empty() ? signal_statement(book, condition, which) : signal_clause(std::move(seen), which);
}

} // namespace detail

/// One sentence for a reason, without a capital and a full stop; whether it is so is in reason::answer. What is joined
/// of other conditions is a heading above reason::parts. With the family, a test of many signals says which were seen.
[[nodiscard]] inline std::string says(const plan& of, const reason& why, language which, const family* who = nullptr) {
    const compiled::tables& book = of.book.tables();
    switch (why.is) {
    case reason::kind::condition: {
        const compiled::condition& condition = book.conditions[why.which];
        const bool was_seen = condition.what == compiled::operation::signal && why.answer == truth::yes;
        const statement said = was_seen ? detail::seen_statement(book, condition, who, which)
                                        : statement_of(book, why.which, which, &why.thresholds);
        return heading(said, which) + detail::knowledge_words(book, why, of.as_of, which);
    }
    case reason::kind::step:
    case reason::kind::way: {
        const compiled::node& node = book.nodes[why.which];
        const bool was_seen = node.kind == compiled::node_kind::signal && node.condition != compiled::none &&
                              book.conditions[node.condition].what == compiled::operation::signal &&
                              why.answer == truth::yes;
        return was_seen ? detail::seen_statement(book, book.conditions[node.condition], who, which).yes
                        : detail::node_words(book, node, which);
    }
    case reason::kind::scheme: {
        const compiled::scheme& scheme = book.schemes[why.which];
        return phrase(which, "de voorwaarden van ", "the conditions of ") + in_quotes(title_of(scheme, which)) +
               detail::offer_words(scheme, why.answer, of.as_of, which);
    }
    case reason::kind::service: {
        const compiled::service& service = book.services[why.which];
        return phrase(which, "de voorwaarden van ", "the conditions of ") + in_quotes(title_of(service, which)) +
               detail::offer_words(service, why.answer, of.as_of, which);
    }
    case reason::kind::norm:
        return detail::norm_reason_words(book.norms[why.which], why, which);
    case reason::kind::pathway:
        return phrase(which, "het pad ", "the pathway ") + in_quotes(title_of(book.pathways[why.which], which));
    case reason::kind::passed:
        return phrase(which, "het einde van het pad ", "the end of the pathway ") +
               in_quotes(title_of(book.pathways[why.which], which));
    }
    return {};
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
