// SPDX-License-Identifier: BSL-1.0
// What a condition comes to where only some of the tests that it is made of are known: by logic alone, without looking
// at any family.
#pragma once

#include <zorgpad/report/condition_writer.hpp>

#include <algorithm>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

/// A condition taken apart into tests: what says something of one thing, or of several persons.
template <class Book>
class tests_behind {
public:
    tests_behind(const Book& book, index root) : book_(book), root_(root) {
        std::vector<bool> seen(book.conditions.size(), false);
        std::vector<index> open{root};
        seen[root] = true;
        while (!open.empty()) {
            const index here = open.back();
            open.pop_back();
            visible_.push_back(here);
            if (!is_joint(here)) {
                tests_.push_back(here);
                continue;
            }
            const compiled::range parts = book.conditions[here].parts;
            for (index part = parts.first; part < parts.last(); ++part) {
                if (!seen[book.parts[part]]) {
                    seen[book.parts[part]] = true;
                    open.push_back(book.parts[part]);
                }
            }
        }
        std::sort(visible_.begin(), visible_.end());
        std::sort(tests_.begin(), tests_.end());
        known_.resize(book.conditions.size());
    }

    /// The tests, in the order in which they stand.
    [[nodiscard]] const std::vector<index>& tests() const noexcept { return tests_; }

    /// What the condition surely is when these are so, and nothing else is known. O(size of the condition).
    [[nodiscard]] truth follows_from(const std::vector<literal>& known) {
        for (const index one : tests_) {
            known_[one] = truth::unknown;
        }
        for (const literal& one : known) {
            known_[one.condition] = one.is;
        }
        for (const index one : visible_) {
            if (is_joint(one)) {
                known_[one] = joined(book_.conditions[one]);
            }
        }
        return known_[root_];
    }

private:
    /// Made of others that are about the same one (or the household).
    [[nodiscard]] bool is_joint(index which) const noexcept {
        const compiled::condition& what = book_.conditions[which];
        switch (what.what) {
        case compiled::operation::always: // of nothing at all
        case compiled::operation::all:
        case compiled::operation::any:
        case compiled::operation::negate:
        case compiled::operation::indicate:
        case compiled::operation::named:
            return true;
        case compiled::operation::quantify:
            return what.over == subject::household;
        default:
            return false;
        }
    }

    [[nodiscard]] truth joined(const compiled::condition& what) const {
        if (what.what == compiled::operation::always) {
            return what.fixed;
        }
        const bool all = what.what != compiled::operation::any;
        truth made = truth_of(all);
        for (index part = what.parts.first; part < what.parts.last(); ++part) {
            const truth is = known_[book_.parts[part]];
            made = all ? made & is : made | is;
        }
        if (what.what == compiled::operation::negate) {
            return !made;
        }
        return what.what == compiled::operation::indicate && made == truth::no ? truth::unknown : made;
    }

    const Book& book_;
    index root_;
    std::vector<index> visible_;
    std::vector<index> tests_;
    std::vector<truth> known_; ///< by condition
};

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
