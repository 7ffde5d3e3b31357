// SPDX-License-Identifier: BSL-1.0
// Which definite answers a condition or scheme could give at all, by its form: what only informs is never no, and what
// a municipality has not said exists is never yes. Examples are not asked to reach what no family can reach.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>

#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// An upper bound: by form alone, whatever the facts can be.
struct possible_sides {
    bool yes = true;
    bool no = true;
};

/// The sides of every condition of a book. O(conditions): the parts of a condition stand before it.
template <class Book>
[[nodiscard]] std::vector<possible_sides> sides_of_conditions(const Book& book) {
    std::vector<possible_sides> sides;
    sides.reserve(book.conditions.size());
    for (const compiled::condition& one : book.conditions) {
        possible_sides made;
        const auto part = [&](compiled::index which) { return sides[book.parts[one.parts.first + which]]; };
        switch (one.what) {
        case compiled::operation::always:
            made = possible_sides{one.fixed == truth::yes, one.fixed == truth::no};
            break;
        case compiled::operation::all:
        case compiled::operation::any: {
            const bool all = one.what == compiled::operation::all;
            made = possible_sides{all, !all};
            for (compiled::index which = 0; which < one.parts.count; ++which) {
                made.yes = all ? made.yes && part(which).yes : made.yes || part(which).yes;
                made.no = all ? made.no || part(which).no : made.no && part(which).no;
            }
            break;
        }
        case compiled::operation::negate:
            made = possible_sides{part(0).no, part(0).yes};
            break;
        case compiled::operation::indicate:
            made = possible_sides{part(0).yes, false};
            break;
        case compiled::operation::named:
            made = part(0);
            break;
        case compiled::operation::quantify:
            // Without anybody, `every` holds and the others do not.
            made = one.how == quantifier::every ? possible_sides{true, part(0).no} : possible_sides{part(0).yes, true};
            break;
        default:
            break;
        }
        sides.push_back(made);
    }
    return sides;
}

/// The verdicts that a scheme could get: likely as yes, unlikely as no. Where it is for several kinds of person, those
/// of any. What it requires may rule out more.
template <class Scheme>
[[nodiscard]] possible_sides sides_of_scheme(const std::vector<possible_sides>& conditions, const Scheme& scheme) {
    possible_sides made{false, scheme.available == truth::no || scheme.valid_from || scheme.valid_until ||
                                   !scheme.requires_.empty()};
    for (const subject kind : {subject::household, subject::adult, subject::child}) {
        if (scheme.of.contains(kind)) {
            const compiled::index when = scheme.when[static_cast<std::size_t>(kind)];
            made.yes = made.yes || (scheme.available == truth::yes && (when == compiled::none || conditions[when].yes));
            made.no = made.no || (when != compiled::none && conditions[when].no);
        }
    }
    return made;
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
