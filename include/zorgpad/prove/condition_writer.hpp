// SPDX-License-Identifier: BSL-1.0
// Conditions that are added to compiled tables, to be reasoned about like any other.
#pragma once

#include <zorgpad/prove/core.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

/// Adds a condition; its parts must be there already. The index that it has.
template <class Book>
[[nodiscard]] index write_condition(Book& book, const compiled::condition& made) {
    book.conditions.push_back(made);
    return static_cast<index>(book.conditions.size() - 1);
}

/// Joins parts of one binding: `all` of none holds, `any` of none does not.
template <class Book>
[[nodiscard]] index write_joined(Book& book, compiled::operation how, subject context,
                                 const std::vector<index>& parts) {
    compiled::condition made;
    made.what = how;
    made.context = context;
    made.parts = compiled::range{static_cast<index>(book.parts.size()), static_cast<index>(parts.size())};
    book.parts.insert(book.parts.end(), parts.begin(), parts.end());
    return write_condition(book, made);
}

/// A truth that is the same for everybody.
template <class Book>
[[nodiscard]] index write_fixed(Book& book, subject context, truth is) {
    compiled::condition made;
    made.what = compiled::operation::always;
    made.context = context;
    made.fixed = is;
    return write_condition(book, made);
}

/// Some, every, or at least `count` of the persons for whom a condition is bound, seen from another binding.
template <class Book>
[[nodiscard]] index write_quantified(Book& book, subject context, quantifier how, index condition,
                                     std::int64_t count = 0) {
    const subject over = book.conditions[condition].context;
    const index made = write_joined(book, compiled::operation::quantify, context, {condition});
    book.conditions[made].how = how;
    book.conditions[made].over = over;
    book.conditions[made].number = count;
    return made;
}

/// What is so of one kind as another kind sees it: of anyone.
template <class Book>
[[nodiscard]] index write_seen_from(Book& book, subject here, index condition) {
    return here == book.conditions[condition].context ? condition
                                                      : write_quantified(book, here, quantifier::some, condition);
}

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
