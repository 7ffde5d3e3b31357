// SPDX-License-Identifier: BSL-1.0
// The conditions of one variant of a book, made ready to be reasoned about.
#pragma once

#include <zorgpad/prove/norm_amounts.hpp>
#include <zorgpad/prove/satisfy.hpp>
#include <zorgpad/prove/ways.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

/// Two readings of the tables. Indices of conditions, nodes and exits are those of the book in both.
template <class Book>
struct prepared_book {
    /// As evaluated.
    Book real;
    written_ways real_ways;
    /// For what nobody can be: what only informs counts as if it excluded (a norm too uncertain to exclude anybody
    /// still makes no two tests agree), where the family lives is open (what never holds in one municipality is meant
    /// for another), and so is what is compared with a norm that has no amount on these days (it may get one).
    Book strict;
    written_ways strict_ways;
    day_range days;
    date fullest; ///< of these days
};

/// With a day: for the days from it on. O(size of the tables).
template <class Book>
[[nodiscard]] prepared_book<Book> prepare(const Book& book, std::optional<date> as_of) {
    day_range days = days_of(book);
    if (as_of) {
        days = day_range{*as_of, std::max(days_after(*as_of, 1), days.until)};
    }
    prepared_book<Book> made{book, {}, book, {}, days, as_of.value_or(fullest_day(book, days))};
    norms_with_amounts<Book> known(book, days);
    for (index which = 0; which < book.conditions.size(); ++which) {
        compiled::condition& one = made.strict.conditions[which];
        if (one.what == compiled::operation::indicate) {
            one.what = compiled::operation::all;
        } else if (one.what == compiled::operation::municipality || one.what == compiled::operation::always ||
                   known.lacks_amount(one)) {
            set_free(made.strict, which);
        }
    }
    made.real_ways = way_writer<Book>(made.real, false).write();
    made.strict_ways = way_writer<Book>(made.strict, true).write();
    return made;
}

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
