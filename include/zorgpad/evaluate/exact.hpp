// SPDX-License-Identifier: BSL-1.0
// The exact mode: where logic alone says unknown though every completion of the family agrees (x or not x), it says so.
// Tries completions one missing thing at a time, within a budget of evaluations.
#pragma once

#include <zorgpad/evaluate/completions.hpp>
#include <zorgpad/evaluate/nearest_change.hpp>
#include <zorgpad/evaluate/timeline.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// What a thing could turn out to be, worked out once for each kind of thing.
template <class Book>
class completion_table {
public:
    completion_table(const Book& book, date as_of) : completer_(book, as_of), as_of_(as_of) {}

    /// Changes, to be made for `of` instead of whom they name. None: it can only be asked.
    struct tries {
        const std::vector<completion>* all;
        target of;
    };

    [[nodiscard]] tries of(const things::described& what, const bound_family& family) {
        const target whom = what.is == askable::kind::signal ? not_known_of(what.which, what.of, family) : what.of;
        if (whom == family.who.count() ||
            (what.is == askable::kind::screening && family.screenings[family.at(what.which, whom)])) {
            return tries{&none_, whom}; // the rest of a screening can only be asked
        }
        const completable kind{what.is, what.which, family.who.subject_of(whom), expectation_of(whom, family)};
        const auto [found, is_new] = table_.try_emplace(kind);
        if (is_new) {
            found->second = completer_.completions_of(kind);
        }
        return tries{&found->second, whom};
    }

private:
    /// Of a signal that was asked of anyone, the first one of whom it is not known yet; the number of all if there is
    /// none.
    [[nodiscard]] static target not_known_of(index signal, target of, const bound_family& family) {
        const auto is_open = [&](target whom) {
            return family.signals[family.at(signal, whom)].seen == truth::unknown;
        };
        if (is_open(of)) {
            return of;
        }
        target whom = 0;
        while (whom < family.who.count() && (!is_open(whom) || family.who.is_unknown_person(whom))) {
            ++whom;
        }
        return whom;
    }

    [[nodiscard]] expectation expectation_of(target of, const bound_family& family) const noexcept {
        return !family.due[of]             ? expectation::unstated
               : *family.due[of] <= as_of_ ? expectation::overdue
                                           : expectation::coming;
    }

    completer<Book> completer_;
    date as_of_;
    std::map<completable, std::vector<completion>> table_;
    const std::vector<completion> none_;
};

/// What a family was before a completion, to be put back.
struct before_completion {
    bound_value fact;
    std::optional<date> born;
    std::optional<date> due;
    bound_signal signal;
    bound_receipt receipt = bound_receipt::unknown;
    std::optional<screening_record> screening;
};

[[nodiscard]] inline before_completion save(const completion& change, const bound_family& family) {
    before_completion saved;
    const auto here = [&](const auto& all) { return all[family.at(change.which, change.of)]; };
    switch (change.is) {
    case askable::kind::fact:
        saved.fact = here(family.facts);
        saved.born = family.born[change.of];
        saved.due = family.due[change.of];
        break;
    case askable::kind::signal:
        saved.signal = here(family.signals);
        break;
    case askable::kind::receipt:
        saved.receipt = here(family.receipts);
        break;
    case askable::kind::screening:
        saved.screening = here(family.screenings);
        break;
    case askable::kind::list:
    case askable::kind::municipality:
        break;
    }
    return saved;
}

inline void put_back(const completion& change, before_completion saved, bound_family& family) {
    const std::size_t here = family.at(change.which, change.of);
    switch (change.is) {
    case askable::kind::fact:
        family.facts[here] = saved.fact;
        family.born[change.of] = saved.born;
        family.due[change.of] = saved.due;
        break;
    case askable::kind::signal:
        family.signals[here] = saved.signal;
        break;
    case askable::kind::receipt:
        family.receipts[here] = saved.receipt;
        break;
    case askable::kind::screening:
        family.screenings[here] = std::move(saved.screening);
        break;
    case askable::kind::list:
    case askable::kind::municipality:
        break;
    }
}

/// Settles outcomes of one family on one day. Sound: what it settles is the answer of every completion. Completions are
/// made in one copy of the family and taken back; of each only what the outcome is made of is answered.
template <class Book>
class exact_solver {
public:
    exact_solver(const Book& book, const bound_family& family, date as_of, std::uint64_t& budget)
        : book_(book), completed_(family), as_of_(as_of), rounds_(replay_rounds(book, family, as_of)),
          now_(book, completed_, as_of, rounds_), offers_(now_),
          ways_(now_, nothing_settled_, std::vector<compiled::vertex>{}), table_(book, as_of),
          numbers_(book, family.who), budget_(budget),
          has_rounds_(std::any_of(family.progress.begin(), family.progress.end(),
                                  [&book](const auto& one) { return !book.nodes[one.node].again.empty(); })) {}

    /// What every completion says of the outcomes that are unknown on this day.
    [[nodiscard]] settled_outcomes settle(day<Book>& today) {
        settled_outcomes settled;
        for (index scheme = 0; scheme < book_.schemes.size(); ++scheme) {
            for_each_of(completed_.who, book_.schemes[scheme].of, [&](target someone) {
                const answer kleene = today.offers().scheme(scheme, someone);
                if (kleene.is == truth::unknown) {
                    const truth exact = settle_scheme(scheme, someone);
                    if (is_definite(exact)) {
                        settled.schemes.push_back({completed_.at(scheme, someone), exact});
                    }
                }
            });
        }
        for (const step_state& step : today.steps().all()) {
            if (today.ways().node(step.node, step.someone).sure.is == truth::unknown) {
                const truth exact = settle_reach(step.node, step.someone);
                if (is_definite(exact)) {
                    settled.nodes.push_back({today.ways().numbers().node(step.node, step.someone), exact});
                }
            }
        }
        const auto ascending = [](const settled_outcomes::one& left, const settled_outcomes::one& right) {
            return left.number < right.number;
        };
        std::sort(settled.nodes.begin(), settled.nodes.end(), ascending);
        return settled;
    }

private:
    [[nodiscard]] truth settle_scheme(index scheme, target someone) {
        const scheme_scope scope = scope_of(book_, scheme);
        return settle([&] {
            now_.answer_some(scope.conditions);
            for (const index one : scope.schemes) {
                for_each_of(completed_.who, book_.schemes[one].of, [&](target whom) { offers_.judge(one, whom); });
            }
            return offers_.scheme(scheme, someone);
        });
    }

    [[nodiscard]] truth settle_reach(index node, target someone) {
        const way_scope scope = way_scope_of(book_, node);
        return settle([&] {
            now_.answer_some(scope.conditions);
            ways_.walk(scope.vertices);
            return ways_.node(node, someone).sure;
        });
    }

    /// What a round hangs on may be completed too.
    void follow_rounds() {
        if (has_rounds_) {
            rounds_ = replay_rounds(book_, completed_, as_of_);
        }
    }

    /// The answer of all completions, or unknown where they differ, where something has no completions, or where the
    /// budget ran out. Depth first; each level makes one more thing known, and each evaluation is paid for.
    template <class Evaluate>
    [[nodiscard]] truth settle(Evaluate&& evaluate) {
        struct level {
            typename completion_table<Book>::tries tries;
            std::size_t left; ///< how many are still to be made
            completion made;
            before_completion before;
            bool is_made = false;
        };
        std::vector<level> levels;
        const auto take_back = [&](level& one) {
            if (one.is_made) {
                put_back(one.made, std::move(one.before), completed_);
            }
        };
        bool seen_yes = false;
        bool seen_no = false;
        const auto look = [&] {
            if (budget_ == 0) {
                return false;
            }
            --budget_;
            now_.sets().clear();
            follow_rounds();
            const answer found = evaluate();
            seen_yes = seen_yes || found.is == truth::yes;
            seen_no = seen_no || found.is == truth::no;
            if (is_definite(found.is)) {
                return !(seen_yes && seen_no);
            }
            for (const thing* one = now_.sets().begin(found.hangs_on); one != now_.sets().end(found.hangs_on); ++one) {
                const auto tries = table_.of(numbers_.describe(*one), completed_);
                if (!tries.all->empty()) {
                    levels.push_back(level{tries, tries.all->size(), {}, {}, false});
                    return true;
                }
            }
            return false; // nothing more can become known: it stays unknown
        };
        bool agree = look();
        while (agree && !levels.empty()) {
            level& here = levels.back();
            take_back(here);
            if (here.left == 0) {
                levels.pop_back();
                continue;
            }
            here.made = (*here.tries.all)[--here.left];
            here.made.of = here.tries.of;
            here.before = save(here.made, completed_);
            here.is_made = true;
            apply(here.made, completed_);
            agree = look();
        }
        for (; !levels.empty(); levels.pop_back()) {
            take_back(levels.back());
        }
        return !agree ? truth::unknown : seen_yes ? truth::yes : truth::no;
    }

    const Book& book_;
    bound_family completed_;
    date as_of_;
    round_table rounds_;
    situation<Book> now_;
    offers<Book> offers_;
    settled_outcomes nothing_settled_;
    reach<Book> ways_;
    completion_table<Book> table_;
    things numbers_;
    std::uint64_t& budget_;
    bool has_rounds_; ///< there is a record of a step that may lead back
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
