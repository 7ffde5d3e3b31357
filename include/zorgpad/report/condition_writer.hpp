// SPDX-License-Identifier: BSL-1.0
// Adds conditions to one set of tables, so that what a report asks can be proved like anything that a book says: what
// prove/condition_writer.hpp writes, and what is made of that.
#pragma once

#include <zorgpad/prove/condition_writer.hpp>

#include <utility>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

using compiled::index;
using compiled::none;

/// Writes conditions behind those of the tables; parts stand before wholes. O(1) each, but for the parts copied.
template <class Book>
class condition_writer {
public:
    explicit condition_writer(Book& book) noexcept : book_(book) {}

    [[nodiscard]] Book& book() noexcept { return book_; }

    [[nodiscard]] index add(const compiled::condition& made) { return proving::write_condition(book_, made); }

    /// All or any of these, which are of this context. One alone is itself.
    [[nodiscard]] index join(compiled::operation how, subject context, const std::vector<index>& parts) {
        if (parts.size() == 1) {
            return parts.front();
        }
        return made_of(how, context, parts);
    }
    [[nodiscard]] index all(subject context, const std::vector<index>& parts) {
        return join(compiled::operation::all, context, parts);
    }
    [[nodiscard]] index any(subject context, const std::vector<index>& parts) {
        return join(compiled::operation::any, context, parts);
    }
    [[nodiscard]] index negation(index of) {
        return made_of(compiled::operation::negate, book_.conditions[of].context, {of});
    }
    /// Surely so, or surely not.
    [[nodiscard]] index literally(literal what) {
        return what.is == truth::yes ? what.condition : negation(what.condition);
    }
    [[nodiscard]] index constant(truth is, subject context) { return proving::write_fixed(book_, context, is); }

    /// Somebody of whom this holds, as seen from a context.
    [[nodiscard]] index somebody(subject context, index who) {
        return proving::write_quantified(book_, context, quantifier::some, who);
    }
    /// A condition as seen from another context: that of the household is the same everywhere, that of persons is held
    /// to be so of anyone.
    [[nodiscard]] index seen_from(subject context, index condition) {
        return proving::write_seen_from(book_, context, condition);
    }

    /// That it is one of these days.
    [[nodiscard]] index today_in(day_range days) {
        compiled::condition made;
        made.what = compiled::operation::today;
        made.bounds = compiled::range{static_cast<index>(book_.bounds.size()), 2};
        compiled::bound limit;
        limit.number = days.from.days;
        book_.bounds.push_back(limit);
        limit.how = comparison::less_than;
        limit.number = days.until.days;
        book_.bounds.push_back(limit);
        return add(made);
    }

    [[nodiscard]] index made_of(compiled::operation how, subject context, const std::vector<index>& parts) {
        return proving::write_joined(book_, how, context, parts);
    }

private:
    Book& book_;
};

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
