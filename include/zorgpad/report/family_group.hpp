// SPDX-License-Identifier: BSL-1.0
// The families of whom a claim holds, in ranges that people can read: "alleenstaande ouders met een inkomen van
// hoogstens 120% van de bijstandsnorm, met een kind van 12 tot en met 17 jaar", each with a family that shows it.
#pragma once

#include <zorgpad/report/group_words.hpp>
#include <zorgpad/report/surely.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// A range of families. The claim holds of every complete family in it (every fact known, all adults and children
/// listed), on its days: proved, not sampled.
struct family_group {
    text says;      ///< who they are, in Dutch and English, as the rest of a sentence: "paren met …"
    family witness; ///< one of them; of the person that the claim is about it is the first, a1 or c1
    day_range days; ///< from inclusive to until exclusive
    /// Nothing in `says` can be left out: then the claim would not hold of them all. Otherwise the budget ran out
    /// before that was known, and the range may be smaller than it could be; the claim still holds of all that are in
    /// it.
    bool is_widest = true;
};

/// Several ranges, which may overlap.
struct family_groups {
    std::vector<family_group> groups;
    /// There are other families of whom the claim holds.
    bool others = false;
    /// The budget ran out before it was known whether there are (other) families.
    bool undecided = false;

    /// Nobody: proved.
    [[nodiscard]] bool nobody() const noexcept { return groups.empty() && !undecided; }
};

struct group_options {
    /// On which days a family is looked for, where to begin, and how many evaluations to spend on finding each family.
    proof_options proof;
    /// At most so many groups.
    std::size_t most_groups = 3;
    /// Evaluations to spend on each thing that is tried to be left out.
    std::uint64_t widening_budget = 2'000;
};

namespace report {

/// The groups of a condition that every complete family answers with yes or no, of which surely_writer wrote the tests.
/// Adds to the tables.
template <class Book>
[[nodiscard]] family_groups group_families_of(Book& tables, index root, const group_options& options) {
    const subject about = tables.conditions[root].context;
    proof_options proving = options.proof;
    proving.days = options.proof.days.value_or(proving::days_of(tables));
    proving.wants_core = false;
    box_finder<Book> boxes(tables, root, proving, options.widening_budget);
    claim open{literal{root, truth::yes}};
    family_groups made;
    while (true) {
        const proof found = satisfy(tables, open, proving);
        made.undecided = found.is == proof::verdict::undecided;
        made.others = found.is == proof::verdict::possible;
        if (!found.witness || made.groups.size() == options.most_groups) {
            return made;
        }
        const family_box box = boxes.around(*found.witness, *proving.days);
        open.push_back(literal{boxes.condition_of(box), truth::no});
        text says;
        for (const language which : {language::nl, language::en}) {
            says.set(tag_of(which), group_wording<Book>(tables, box, *found.witness, about, which).words());
        }
        made.groups.push_back(family_group{std::move(says), *found.witness, box.days, box.is_widest});
    }
}

} // namespace report

/// Groups the families of whom a claim holds: finds one, widens it to a range as large as can be proved, leaves that
/// out, and goes on. Equal input gives equal groups. As satisfy() for each question; the questions are as many as the
/// tests that decide. Pure; safe from many threads.
template <class Book>
[[nodiscard]] family_groups group_families(const Book& book, const claim& what, const group_options& options = {}) {
    Book tables = book;
    group_options complete = options;
    complete.proof.days = options.proof.days.value_or(proving::days_of(book));
    subject about = subject::household;
    for (const literal& one : what) {
        const subject of = book.conditions[one.condition].context;
        about = of == subject::household ? about : of;
    }
    report::surely_writer<Book> sure(tables, *complete.proof.days);
    report::condition_writer<Book> write(tables);
    std::vector<compiled::index> all;
    for (const literal& one : what) {
        all.push_back(write.seen_from(about, sure.surely(one)));
    }
    const compiled::index root = write.all(about, all);
    return report::group_families_of(tables, root, complete);
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY family_groups group_families(const compiled::tables& book, const claim& what,
                                           const group_options& options);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
