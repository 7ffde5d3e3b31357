// SPDX-License-Identifier: BSL-1.0
// Why a claim is impossible: a smallest set of tests that excludes it. A test is left out by making it free: yes or no
// as it may please, of everyone anew.
#pragma once

#include <zorgpad/evaluate/closure.hpp>
#include <zorgpad/prove/claim.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

using compiled::index;
using compiled::none;

/// Turns a condition of these tables into a question of its own that no other condition asks.
template <class Book>
void set_free(Book& book, index which) {
    compiled::condition& what = book.conditions[which];
    compiled::fact made;
    made.id = "~" + std::to_string(which); // after every id of a book
    made.of = what.context;
    book.facts.push_back(std::move(made));
    what.what = compiled::operation::fact;
    what.which = static_cast<index>(book.facts.size() - 1);
    what.parts = compiled::range{};
    what.needs = compiled::range{};
    what.bounds = compiled::range{};
    what.values = compiled::range{static_cast<index>(book.values.size()), 1};
    book.values.push_back(1);
}

/// Whether a condition is made of no others.
[[nodiscard]] inline bool is_test(const compiled::condition& what) noexcept {
    switch (what.what) {
    case compiled::operation::all:
    case compiled::operation::any:
    case compiled::operation::negate:
    case compiled::operation::indicate:
    case compiled::operation::named:
    case compiled::operation::quantify:
        return false;
    default:
        return true;
    }
}

template <class Book>
[[nodiscard]] proof search_all(const Book& book, const claim& what, const proof_options& options,
                               std::uint64_t& budget);

/// Finds the core of an impossible claim by leaving out one test after the other. O(tests) searches.
template <class Book>
class core_finder {
public:
    core_finder(const Book& book, const claim& what, const proof_options& options, std::uint64_t& budget)
        : book_(book), claim_(what), options_(options), budget_(budget) {}

    [[nodiscard]] std::vector<index> find() {
        std::vector<index> roots;
        for (const literal& one : claim_) {
            roots.push_back(one.condition);
        }
        std::vector<index> core;
        Book freed = book_;
        for (const index which : evaluation::closure_of(book_, roots)) {
            if (!is_test(book_.conditions[which])) {
                continue;
            }
            set_free(freed, which);
            if (search_all(freed, claim_, options_, budget_).is != proof::verdict::impossible) {
                freed.conditions[which] = book_.conditions[which];
                core.push_back(which);
            }
        }
        return core;
    }

private:
    const Book& book_;
    const claim& claim_;
    const proof_options& options_;
    std::uint64_t& budget_;
};

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
