// SPDX-License-Identifier: BSL-1.0
// All that conditions ask of a family: facts, signals, screenings, receipts, days of birth, and who there is.
#pragma once

#include <zorgpad/evaluate/closure.hpp>
#include <zorgpad/prove/difference.hpp>

#include <set>
#include <tuple>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

using compiled::index;
using compiled::none;

/// Orders what can be known by kind, then as in the book.
struct knowable_order {
    [[nodiscard]] bool operator()(const knowable& left, const knowable& right) const noexcept {
        return std::tie(left.is, left.which, left.of) < std::tie(right.is, right.which, right.of);
    }
};

/// What a set of conditions asks.
struct asked_things {
    std::set<knowable, knowable_order> things;
    bool adults = false;   ///< who the adults are
    bool children = false; ///< who the children are
};

/// All that these conditions, and all that they are made of, ask of a family. Records of the calling program (consents,
/// progress) are not asked. O(size).
template <class Book>
[[nodiscard]] asked_things things_asked_by(const Book& book, const std::vector<index>& conditions) {
    asked_things found;
    const auto add = [&found](knowable::kind is, index which, subject of) {
        found.things.insert(knowable{is, which, of});
    };
    for (const index one : evaluation::closure_of(book, conditions)) {
        const compiled::condition& what = book.conditions[one];
        switch (what.what) {
        case compiled::operation::fact:
            if (what.which <= compiled::due_date_fact) {
                add(knowable::kind::birth, none, what.context);
            } else {
                add(knowable::kind::fact, what.which, book.facts[what.which].of);
            }
            break;
        case compiled::operation::age:
            add(knowable::kind::birth, none, what.context);
            break;
        case compiled::operation::pregnancy_week:
            add(knowable::kind::birth, none, subject::child);
            found.children = true;
            break;
        case compiled::operation::household_kind:
        case compiled::operation::household_size:
            add(knowable::kind::birth, none, subject::child);
            found.adults = found.children = true;
            break;
        case compiled::operation::quantify:
            found.adults = found.adults || what.over == subject::adult;
            found.children = found.children || what.over == subject::child;
            break;
        case compiled::operation::signal:
            for (index value = what.values.first; value < what.values.last(); ++value) {
                add(knowable::kind::signal, static_cast<index>(book.values[value]), subject::household);
            }
            break;
        case compiled::operation::signal_group:
            for (const index signal : book.signal_groups[what.which].signals) {
                add(knowable::kind::signal, signal, subject::household);
            }
            break;
        case compiled::operation::score:
        case compiled::operation::outcome:
            add(knowable::kind::screening, what.which, book.instruments[what.which].of);
            break;
        case compiled::operation::receives:
            for (const subject kind : {subject::household, subject::adult, subject::child}) {
                if (book.schemes[what.which].of.contains(kind)) {
                    add(knowable::kind::receipt, what.which, kind);
                }
            }
            break;
        default:
            break;
        }
    }
    return found;
}

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
