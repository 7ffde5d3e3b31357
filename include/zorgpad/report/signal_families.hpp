// SPDX-License-Identifier: BSL-1.0
// Families in which one signal is seen and no other, in a phase of life: as families, and as conditions.
#pragma once

#include <zorgpad/evaluate/phases.hpp>
#include <zorgpad/prove/condition_writer.hpp>

#include <set>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

using compiled::index;
using compiled::none;

/// Makes all that asks whether something is received a no.
template <class Book>
void receive_nothing(Book& book) {
    for (compiled::condition& one : book.conditions) {
        if (one.what == compiled::operation::receives) {
            one.what = compiled::operation::always;
            one.fixed = truth::no;
        }
    }
}

/// The tables for a family in which only this signal is seen.
template <class Book>
[[nodiscard]] Book only_signal(const Book& book, index signal) {
    Book made = book;
    for (compiled::condition& one : made.conditions) {
        bool is_seen = false;
        if (one.what == compiled::operation::signal) {
            const auto first = made.values.begin() + static_cast<std::ptrdiff_t>(one.values.first);
            is_seen =
                std::find(first, first + static_cast<std::ptrdiff_t>(one.values.count),
                          static_cast<std::int64_t>(signal)) != first + static_cast<std::ptrdiff_t>(one.values.count);
        } else if (one.what == compiled::operation::signal_group) {
            const std::vector<index>& group = made.signal_groups[one.which].signals; // those of groups in it too
            is_seen = one.number <= std::count(group.begin(), group.end(), signal);
        } else {
            continue;
        }
        one.what = compiled::operation::always;
        one.fixed = truth_of(is_seen);
        one.parts = one.values = one.bounds = compiled::range{};
    }
    return made;
}

/// The ages of a phase, as phase_of() counts them.
struct phase_ages {
    std::optional<period> from; ///< none: from before the birth
    period until;
    period middle; ///< from the birth; before it where it is negative
};

[[nodiscard]] constexpr phase_ages ages_of(life_phase phase) noexcept {
    switch (phase) {
    case life_phase::preconception:
    case life_phase::expecting_newborn:
        return phase_ages{std::nullopt, period{0, 42}, period{-3, 0}};
    case life_phase::early_childhood:
        return phase_ages{period{0, 42}, period{48, 0}, period{24, 0}};
    case life_phase::primary_school:
        return phase_ages{period{48, 0}, period{144, 0}, period{96, 0}};
    case life_phase::adolescence:
        break;
    }
    return phase_ages{period{144, 0}, period{216, 0}, period{180, 0}};
}

/// Writes that some child is in a phase; before any pregnancy: that there is no child.
template <class Book>
[[nodiscard]] index write_phase(Book& book, life_phase phase) {
    if (phase == life_phase::preconception) {
        const index nobody = proving::write_fixed(book, subject::child, truth::no);
        return proving::write_quantified(book, subject::household, quantifier::every, nobody);
    }
    const phase_ages ages = ages_of(phase);
    compiled::condition made;
    made.what = compiled::operation::age;
    made.context = subject::child;
    made.bounds.first = static_cast<index>(book.bounds.size());
    const auto bound = [&](comparison how, period length) {
        compiled::bound one;
        one.how = how;
        one.is = compiled::bound::kind::length;
        one.length = length;
        book.bounds.push_back(one);
        ++made.bounds.count;
    };
    // Before the birth too: an age so far below zero has everybody who is expected.
    bound(comparison::at_least, ages.from.value_or(period{-10, 0}));
    bound(comparison::less_than, ages.until);
    const index child = proving::write_condition(book, made);
    return proving::write_quantified(book, subject::household, quantifier::some, child);
}

/// Writes that every adult is of the usual age of parents. (A parent may be younger; that is another group.)
template <class Book>
[[nodiscard]] index write_grown_up(Book& book) {
    compiled::condition made;
    made.what = compiled::operation::age;
    made.context = subject::adult;
    made.bounds = compiled::range{static_cast<index>(book.bounds.size()), 1};
    compiled::bound bound;
    bound.is = compiled::bound::kind::length;
    bound.length = period{12 * 27, 0};
    book.bounds.push_back(bound);
    return proving::write_quantified(book, subject::household, quantifier::every, proving::write_condition(book, made));
}

/// Makes such families.
class signal_families {
public:
    /// Of whom nothing else is known, not even who there is.
    template <class Book>
    [[nodiscard]] family anybody_with(const Book& book, index signal, date as_of) const {
        family made;
        made.as_of = as_of;
        return with_signal(book, signal, made);
    }

    /// Of whom nothing else is known, with one child in the middle of a phase.
    template <class Book>
    [[nodiscard]] family typical(const Book& book, index signal, life_phase phase, date as_of) const {
        family made = anybody_with(book, signal, as_of);
        made.children.emplace();
        if (phase != life_phase::preconception) {
            person child{"c1", {}};
            const period age = ages_of(phase).middle;
            child.facts.emplace(age.is_negative() ? built_in::due_date : built_in::birth_date, add(as_of, -age));
            made.children->push_back(std::move(child));
        }
        return made;
    }

    /// The same family, with its signals: this one was seen, and no other of anyone. It receives nothing that is asked
    /// about.
    template <class Book>
    [[nodiscard]] family with_signal(const Book& book, index signal, family who) const {
        if (!book.municipality.empty()) {
            who.municipality = book.municipality;
        }
        who.signals.clear();
        who.receives.clear();
        signal_record seen;
        seen.signal = book.signals[signal].id;
        who.signals.push_back(seen);
        std::set<std::string> groups;
        for (index other = 0; other < book.signals.size(); ++other) {
            signal_record unseen;
            unseen.seen = false;
            const index group = book.signals[other].group;
            if (group != none) {
                unseen.group = book.signal_groups[group].id;
                if (!groups.insert(unseen.group).second) {
                    continue;
                }
            } else if (other != signal) {
                unseen.signal = book.signals[other].id;
            } else {
                continue;
            }
            who.signals.push_back(std::move(unseen));
        }
        std::set<index> asked;
        for (const compiled::condition& one : book.conditions) {
            if (one.what == compiled::operation::receives && asked.insert(one.which).second) {
                who.receives.push_back(receipt_record{book.schemes[one.which].id, std::nullopt, receipt::no});
            }
        }
        return who;
    }
};

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
