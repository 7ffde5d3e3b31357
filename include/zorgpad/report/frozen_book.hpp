// SPDX-License-Identifier: BSL-1.0
// A book as it is on one day, on whatever day it is read: the amounts of that day, the schemes that exist then, and the
// answers of that day to what asks for the date. Two such books show what a date changes, apart from growing older.
#pragma once

#include <zorgpad/evaluate/situation.hpp>

#include <limits>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

/// Stops the clock of these tables. Ages, and dates that a family states, still go by the day of the family. O(size).
template <class Book>
[[nodiscard]] Book frozen(Book book, date on) {
    const auto covers = [on](const compiled::norm_period& one) { return one.from <= on && on < one.until; };
    for (compiled::norm& norm : book.norms) {
        const auto current = std::find_if(norm.periods.begin(), norm.periods.end(), covers);
        std::vector<compiled::norm_period> kept;
        if (current != norm.periods.end()) {
            kept.push_back(std::move(*current));
            kept.back().from = date{std::numeric_limits<std::int32_t>::min()};
            kept.back().until = date{std::numeric_limits<std::int32_t>::max()};
        }
        norm.periods = std::move(kept);
    }
    for (compiled::scheme& scheme : book.schemes) {
        const bool begun = !scheme.valid_from || *scheme.valid_from <= on;
        const bool over = scheme.valid_until && *scheme.valid_until <= on;
        scheme.available = begun && !over ? scheme.available : truth::no;
        scheme.valid_from.reset();
        scheme.valid_until.reset();
    }
    evaluation::bound_family nobody;
    nobody.as_of = on;
    nobody.who = evaluation::roll{0, 0, false, false};
    const evaluation::round_table rounds(book, nobody.who);
    evaluation::situation<Book> now(book, nobody, on, rounds);
    for (compiled::index which = 0; which < book.conditions.size(); ++which) {
        compiled::condition& one = book.conditions[which];
        if (one.what == compiled::operation::today) {
            now.answer_some({which});
            one.fixed = now.of(which, nobody.who.first(one.context)).is;
            one.what = compiled::operation::always;
            one.bounds = compiled::range{};
        }
    }
    book.hash = 0; // it is no longer the book that was compiled
    return book;
}

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
