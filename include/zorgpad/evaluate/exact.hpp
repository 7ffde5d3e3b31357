// SPDX-License-Identifier: BSL-1.0
// The exact mode: where logic alone says unknown though every completion of the family agrees (x or not x), it says so.
// Tries completions one missing thing at a time, within a budget of evaluations.
#pragma once

#include <zorgpad/evaluate/completions.hpp>
#include <zorgpad/evaluate/nearest_change.hpp>
#include <zorgpad/evaluate/timeline.hpp>

#include <tuple>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// What a thing could turn out to be, worked out once for each kind of thing. Whom it is about does not matter, but for
/// whether they are a child, and what is known of their birth.
template <class Book>
class completion_table {
public:
    completion_table(const Book& book, date as_of) : completer_(book, as_of) {}

    /// Changes, to be made for `of` instead of whom they name. Empty: it can only be asked.
    struct tries {
        const std::vector<completion>* all = nullptr;
        target of = household_target;
        [[nodiscard]] std::size_t size() const noexcept { return all == nullptr ? 0 : all->size(); }
    };

    [[nodiscard]] tries of(const things::described& what, const bound_family& family) {
        const subject kind = family.who.subject_of(what.of);
        if (what.is == askable::kind::signal) {
            // Asked of anyone, it is the first of whom it is not known yet.
            const std::vector<completion> now = completer_.completions_of(what, family);
            return now.empty()
                       ? tries{}
                       : tries{&keep(key{what.is, what.which, kind, expectation::unstated}, now), now.front().of};
        }
        if (what.is == askable::kind::screening && family.screenings[family.at(what.which, what.of)]) {
            return tries{}; // the rest of it can only be asked
        }
        const key here{what.is, what.which, kind, completer_.expectation_of(what, family)};
        const auto found = table_.find(here);
        return tries{found != table_.end() ? &found->second : &keep(here, completer_.completions_of(what, family)),
                     what.of};
    }

private:
    struct key {
        askable::kind is;
        index which;
        subject kind;
        expectation known_of_it; ///< of a birth
        friend bool operator<(const key& left, const key& right) noexcept {
            return std::tie(left.is, left.which, left.kind, left.known_of_it) <
                   std::tie(right.is, right.which, right.kind, right.known_of_it);
        }
    };

    const std::vector<completion>& keep(const key& what, std::vector<completion> all) {
        return table_.emplace(what, std::move(all)).first->second;
    }

    completer<Book> completer_;
    std::map<key, std::vector<completion>> table_;
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
          now_(book, completed_, as_of, rounds_), offers_(now_, std::vector<index>{}),
          ways_(now_, nothing_settled_, std::vector<compiled::vertex>{}), table_(book, as_of),
          numbers_(book, family.who), budget_(budget) {}

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
        const bool replays = std::any_of(completed_.progress.begin(), completed_.progress.end(),
                                         [&](const auto& one) { return !book_.nodes[one.node].again.empty(); });
        const truth settled = settle([&] {
            if (replays) {
                rounds_ = replay_rounds(book_, completed_, as_of_); // what a round hangs on may be completed too
            }
            now_.answer_some(scope.conditions);
            ways_.walk(scope.vertices);
            return ways_.node(node, someone).sure;
        });
        if (replays) {
            rounds_ = replay_rounds(book_, completed_, as_of_);
        }
        return settled;
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
                one.is_made = false;
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
            const answer found = evaluate();
            seen_yes = seen_yes || found.is == truth::yes;
            seen_no = seen_no || found.is == truth::no;
            if (is_definite(found.is)) {
                return !(seen_yes && seen_no);
            }
            for (const thing* one = now_.sets().begin(found.hangs_on); one != now_.sets().end(found.hangs_on); ++one) {
                const auto tries = table_.of(numbers_.describe(*one), completed_);
                if (tries.size() != 0) {
                    levels.push_back(level{tries, tries.size(), {}, {}, false});
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
            apply(here.made, book_, completed_);
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
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
