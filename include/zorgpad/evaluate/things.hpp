// SPDX-License-Identifier: BSL-1.0
// The things that could be known of a family, numbered: facts, signals, receipts and screenings of someone, the two
// lists of persons, and the municipality.
#pragma once

#include <zorgpad/evaluate/bound_family.hpp>
#include <zorgpad/evaluate/plan.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// The number of a thing; the elements of `answer::hangs_on`.
using thing = std::uint32_t;

/// Turns things into numbers and back. Of a person not known yet nothing can be asked but who there is: everything
/// about them is the list.
class things {
public:
    things(const compiled::tables& book, const roll& who) noexcept
        : book_(&book), who_(who), signals_(count_of(book.facts)), receipts_(signals_ + count_of(book.signals)),
          screenings_(receipts_ + count_of(book.schemes)), lists_(screenings_ + count_of(book.instruments)) {}

    [[nodiscard]] thing fact(index which, target someone) const noexcept { return about(0, which, someone); }
    [[nodiscard]] thing signal(index which, target someone) const noexcept { return about(signals_, which, someone); }
    [[nodiscard]] thing receipt(index which, target someone) const noexcept { return about(receipts_, which, someone); }
    [[nodiscard]] thing screening(index which, target someone) const noexcept {
        return about(screenings_, which, someone);
    }
    [[nodiscard]] thing list(subject of) const noexcept { return lists_ + (of == subject::child ? 1U : 0U); }
    [[nodiscard]] thing municipality() const noexcept { return lists_ + 2; }
    [[nodiscard]] std::uint32_t count() const noexcept { return lists_ + 3; }

    struct described {
        askable::kind is = askable::kind::fact;
        index which = none;
        target of = household_target;
        subject list_of = subject::household;
    };

    [[nodiscard]] described describe(thing number) const noexcept {
        if (number >= lists_) {
            const std::uint32_t which = number - lists_;
            return which == 2 ? described{askable::kind::municipality, none, household_target, subject::household}
                              : described{askable::kind::list, none, household_target,
                                          which == 1 ? subject::child : subject::adult};
        }
        const askable::kind is = number >= screenings_ ? askable::kind::screening
                                 : number >= receipts_ ? askable::kind::receipt
                                 : number >= signals_  ? askable::kind::signal
                                                       : askable::kind::fact;
        const std::uint32_t base = number >= screenings_ ? screenings_
                                   : number >= receipts_ ? receipts_
                                   : number >= signals_  ? signals_
                                                         : 0;
        return described{is, (number - base) / who_.count(), (number - base) % who_.count(), subject::household};
    }

    /// As the plan names it. The id is a view into the book.
    [[nodiscard]] askable name(thing number, const bound_family& family) const {
        const described found = describe(number);
        askable named;
        named.is = found.is;
        named.which = found.which;
        named.list_of = found.list_of;
        named.of = family.names[found.of];
        switch (found.is) {
        case askable::kind::fact:
            named.id = book_->facts[found.which].id;
            break;
        case askable::kind::signal:
            named.id = book_->signals[found.which].id;
            break;
        case askable::kind::receipt:
            named.id = book_->schemes[found.which].id;
            break;
        case askable::kind::screening:
            named.id = book_->instruments[found.which].id;
            break;
        case askable::kind::list:
            named.id = found.list_of == subject::child ? "children" : "adults";
            break;
        case askable::kind::municipality:
            named.id = built_in::municipality;
            break;
        }
        return named;
    }

private:
    template <class Entries>
    [[nodiscard]] std::uint32_t count_of(const Entries& entries) const noexcept {
        return static_cast<std::uint32_t>(entries.size()) * who_.count();
    }
    [[nodiscard]] thing about(std::uint32_t base, index which, target someone) const noexcept {
        return who_.is_unknown_person(someone) ? list(who_.subject_of(someone)) : base + which * who_.count() + someone;
    }

    const compiled::tables* book_;
    roll who_;
    std::uint32_t signals_;
    std::uint32_t receipts_;
    std::uint32_t screenings_;
    std::uint32_t lists_;
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
