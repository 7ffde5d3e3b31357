// SPDX-License-Identifier: BSL-1.0
// Adds conditions to compiled tables, so that what a report asks can be proved like anything that a book says.
#pragma once

#include <zorgpad/prove/claim.hpp>

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

    [[nodiscard]] index add(compiled::condition made) {
        book_.conditions.push_back(made);
        return static_cast<index>(book_.conditions.size() - 1);
    }

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
    [[nodiscard]] index constant(truth is, subject context) {
        compiled::condition made;
        made.context = context;
        made.fixed = is;
        return add(made);
    }

    /// Somebody of whom this holds, as seen from a context.
    [[nodiscard]] index somebody(subject context, index who) {
        const index made = made_of(compiled::operation::quantify, context, {who});
        book_.conditions[made].how = quantifier::some;
        book_.conditions[made].over = book_.conditions[who].context;
        return made;
    }
    /// A condition as seen from another context: that of the household is the same everywhere, that of persons is held
    /// to be so of anyone.
    [[nodiscard]] index seen_from(subject context, index condition) {
        return book_.conditions[condition].context == context ? condition : somebody(context, condition);
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
        compiled::condition made;
        made.what = how;
        made.context = context;
        made.parts = compiled::range{static_cast<index>(book_.parts.size()), static_cast<index>(parts.size())};
        book_.parts.insert(book_.parts.end(), parts.begin(), parts.end());
        return add(made);
    }

private:
    Book& book_;
};

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
