// SPDX-License-Identifier: BSL-1.0
// What changes from one book to another, and for which families: proved, each change with a family that shows it.
#pragma once

#include <zorgpad/report/family_group.hpp>
#include <zorgpad/report/joint_book.hpp>
#include <zorgpad/report/outcomes.hpp>

#include <tuple>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// Who are concerned by one kind of change: from one answer to another, for families of whom everything is known. Yes
/// is likely, applies, or surely reached; no is excluded; unknown may be, where the book only informs or has no amount.
/// `families.others` where they are not all described.
struct family_change {
    truth was = truth::no;
    truth is = truth::yes;
    family_groups families;

    [[nodiscard]] bool is_gain() const noexcept { return was < is; }
};

/// A scheme (its verdict), a service (whether it applies) or a step (whether it is surely reached) that differs for
/// some family.
struct outcome_change {
    enum class presence : std::uint8_t { in_both, only_old, only_new };
    outcome_kind is = outcome_kind::scheme;
    std::string id; ///< of a step "pathway/node"
    text title;
    subject of = subject::household; ///< whom it is for
    presence where = presence::in_both;
    std::vector<family_change> changes; ///< gains first; where it is empty nothing could be decided
    /// Whether some question about it ran out of budget, or could not be confirmed: then more may change than is said.
    bool undecided = false;
};

struct book_changes {
    day_range days;                       ///< those that were compared
    std::vector<outcome_change> outcomes; ///< schemes, services, steps; by id
    /// Outcomes that are written otherwise and are the same for every family.
    std::vector<std::string> unnoticed;

    [[nodiscard]] bool empty() const noexcept { return outcomes.empty(); }
};

struct change_options {
    group_options groups;
    /// What tells apart the amounts of a norm that differs, in words.
    report::book_labels labels{text("(oud)", "(old)"), text("(nieuw)", "(new)")};
};

namespace report {

/// Compares outcome by outcome.
template <class Book>
class book_comparison {
public:
    book_comparison(const Book& old_book, const Book& new_book, const change_options& options)
        : old_(write_outcomes(old_book)), new_(write_outcomes(new_book)), options_(options) {
        if (!options_.groups.proof.days) {
            options_.groups.proof.days = days_of_both();
        }
        if (!options_.groups.proof.preferred) {
            options_.groups.proof.preferred = proving::fullest_day(new_.book, *options_.groups.proof.days);
        }
    }

    [[nodiscard]] book_changes compare() {
        struct pair {
            const book_outcome* before = nullptr;
            const book_outcome* after = nullptr;
        };
        std::map<std::tuple<outcome_kind, std::string, subject>, pair> pairs;
        for (const book_outcome& one : old_.outcomes) {
            pairs[std::tuple(one.is, id_of(old_.book, one), one.of)].before = &one;
        }
        for (const book_outcome& one : new_.outcomes) {
            pairs[std::tuple(one.is, id_of(new_.book, one), one.of)].after = &one;
        }
        joint_book both(old_.book, new_.book, options_.labels);
        book_changes made;
        made.days = *options_.groups.proof.days;
        for (const auto& [name, one] : pairs) {
            if (one.before != nullptr && one.after != nullptr &&
                both.from_old(one.before->condition) == both.from_new(one.after->condition)) {
                continue;
            }
            outcome_change change = compare(one.before, one.after);
            if (change.changes.empty() && !change.undecided) {
                made.unnoticed.push_back(change.id);
            } else {
                made.outcomes.push_back(std::move(change));
            }
        }
        return made;
    }

private:
    [[nodiscard]] static const std::string& id_of(const compiled::tables& book, const book_outcome& one) {
        return one.is == outcome_kind::scheme    ? book.schemes[one.which].id
               : one.is == outcome_kind::service ? book.services[one.which].id
                                                 : book.nodes[one.which].id;
    }
    [[nodiscard]] static text title_of(const compiled::tables& book, const book_outcome& one) {
        return one.is == outcome_kind::scheme    ? book.schemes[one.which].title
               : one.is == outcome_kind::service ? book.services[one.which].title
                                                 : book.nodes[one.which].title;
    }

    /// The days for which either book has numbers, or schemes that begin or end.
    [[nodiscard]] day_range days_of_both() const {
        day_range days = proving::days_of(new_.book);
        const day_range before = proving::days_of(old_.book);
        days = day_range{std::min(days.from, before.from), std::max(days.until, before.until)};
        for (const compiled::tables* book : {&old_.book, &new_.book}) {
            for (const compiled::scheme& one : book->schemes) {
                for (const std::optional<date>& day : {one.valid_from, one.valid_until}) {
                    days.until = day && days.from <= *day ? std::max(days.until, days_after(*day, 1)) : days.until;
                }
            }
        }
        return days;
    }

    /// One outcome, in tables of its own: what it hangs on in both books, and nothing else.
    [[nodiscard]] outcome_change compare(const book_outcome* before, const book_outcome* after) {
        outcome_change made;
        const book_outcome& stated = after != nullptr ? *after : *before;
        const compiled::tables& book = after != nullptr ? new_.book : old_.book;
        made.is = stated.is;
        made.id = id_of(book, stated);
        made.title = title_of(book, stated);
        made.of = stated.of;
        made.where = before == nullptr  ? outcome_change::presence::only_new
                     : after == nullptr ? outcome_change::presence::only_old
                                        : outcome_change::presence::in_both;
        joint_book joint(old_.book, new_.book, options_.labels);
        const index condition_before = before == nullptr ? none : joint.from_old(before->condition);
        const index condition_after = after == nullptr ? none : joint.from_new(after->condition);
        compiled::tables& tables = joint.tables();
        surely_writer<compiled::tables> sure(tables, *options_.groups.proof.days);
        condition_writer<compiled::tables> write(tables);
        const auto surely = [&](index condition, truth is) {
            // What a book does not have is excluded.
            return condition == none ? write.constant(truth_of(is == truth::no), stated.of)
                                     : sure.surely(literal{condition, is});
        };
        const index was_yes = surely(condition_before, truth::yes);
        const index was_no = surely(condition_before, truth::no);
        const index is_yes = surely(condition_after, truth::yes);
        const index is_no = surely(condition_after, truth::no);
        const auto exactly = [&](truth is, index yes, index no) {
            return is == truth::yes  ? yes
                   : is == truth::no ? no
                                     : write.all(stated.of, {write.negation(yes), write.negation(no)});
        };
        for (const auto& [was, is] : turns) {
            const index root = write.all(stated.of, {exactly(is, is_yes, is_no), exactly(was, was_yes, was_no)});
            find(family_change{was, is, {}}, before, after, tables, root, made);
        }
        return made;
    }

    /// Gains first.
    static constexpr std::pair<truth, truth> turns[] = {{truth::no, truth::yes},      {truth::unknown, truth::yes},
                                                        {truth::no, truth::unknown},  {truth::yes, truth::no},
                                                        {truth::yes, truth::unknown}, {truth::unknown, truth::no}};

    void find(family_change made, const book_outcome* before, const book_outcome* after, compiled::tables& tables,
              index root, outcome_change& into) {
        made.families = group_families_of(tables, root, options_.groups);
        std::vector<family_group>& groups = made.families.groups;
        for (family_group& one : groups) {
            as_both_say(one.witness);
            if (!new_.book.municipality.empty() && old_.book.municipality == new_.book.municipality) {
                one.witness.municipality = new_.book.municipality;
            }
        }
        const auto unconfirmed = std::remove_if(groups.begin(), groups.end(), [&](const family_group& one) {
            return answer_of(old_.book, before, one.witness) != made.was ||
                   answer_of(new_.book, after, one.witness) != made.is;
        });
        into.undecided = into.undecided || made.families.undecided || unconfirmed != groups.end();
        groups.erase(unconfirmed, groups.end());
        if (!groups.empty()) {
            into.changes.push_back(std::move(made));
        }
    }

    /// What the joint tables keep apart has one name in both books.
    static void as_both_say(family& who) {
        const auto mend = [](std::string& id) {
            const std::size_t mark = id.find(apart);
            if (mark != std::string::npos) {
                id.erase(mark, 1);
            }
        };
        for (signal_record& one : who.signals) {
            mend(one.signal);
        }
        for (receipt_record& one : who.receives) {
            mend(one.scheme);
        }
        for (screening_record& one : who.screenings) {
            mend(one.instrument);
        }
        for (consent_record& one : who.consents) {
            mend(one.consent);
        }
        for (progress_record& one : who.progress) {
            mend(one.node);
        }
    }

    [[nodiscard]] static truth answer_of(const compiled::tables& book, const book_outcome* one, const family& who) {
        return one == nullptr ? truth::no : evaluated_outcomes<compiled::tables>(book, who).of(*one);
    }

    outcome_tables old_;
    outcome_tables new_;
    change_options options_;
};

} // namespace report

/// What changes from one compiled book to another: for which complete families the verdict on a scheme, whether a
/// service applies, and whether a step is surely reached differ. Complete: every fact and the outcome of every
/// screening is known, all adults and children are listed, and no answer waits for a birth. What is not reported is the
/// same for all of them, unless it is marked as undecided. Texts and layout make no difference. Every witness has been
/// evaluated with both books. Records of steps count as in their first round. Without days: all days for which either
/// book has numbers. Outcomes that say the same in both books cost next to nothing; each of the others costs as much as
/// six times group_families(). Pure; safe from many threads.
template <class Book>
[[nodiscard]] book_changes changes_between(const Book& old_book, const Book& new_book,
                                           const change_options& options = {}) {
    return report::book_comparison<Book>(old_book, new_book, options).compare();
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY book_changes changes_between(const compiled::tables& old_book, const compiled::tables& new_book,
                                           const change_options& options);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
