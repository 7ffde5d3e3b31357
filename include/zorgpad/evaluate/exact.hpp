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

/// Settles outcomes of one family on one day. Sound: what it settles is the answer of every completion.
template <class Book>
class exact_solver {
public:
    exact_solver(const Book& book, const bound_family& family, date as_of, std::uint64_t& budget)
        : book_(book), family_(family), as_of_(as_of), completer_(book, as_of), budget_(budget) {}

    /// What every completion says of the outcomes that are unknown on this day.
    [[nodiscard]] settled_outcomes settle(day<Book>& today) {
        settled_outcomes settled;
        for (index scheme = 0; scheme < book_.schemes.size(); ++scheme) {
            for_each_of(family_.who, book_.schemes[scheme].of, [&](target someone) {
                const answer kleene = today.offers().scheme(scheme, someone);
                if (kleene.is == truth::unknown) {
                    const truth exact = settle_scheme(scheme, someone);
                    if (is_definite(exact)) {
                        settled.schemes.push_back({family_.at(scheme, someone), exact});
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
    /// An answer with what it waits for, kept beyond the evaluation that gave it.
    struct kept_answer {
        truth is = truth::unknown;
        std::vector<thing> waits_for;
    };

    [[nodiscard]] static kept_answer keep(const answer& given, const set_pool& sets) {
        return kept_answer{given.is, {sets.begin(given.hangs_on), sets.end(given.hangs_on)}};
    }

    [[nodiscard]] truth settle_scheme(index scheme, target someone) {
        const scheme_scope scope = scope_of(book_, scheme);
        const round_table rounds = replay_rounds(book_, family_, as_of_);
        return settle([&](const bound_family& completed) {
            situation<Book> now(book_, completed, as_of_, rounds);
            now.answer_some(scope.conditions);
            const offers<Book> offered(now, scope.schemes);
            return keep(offered.scheme(scheme, someone), now.sets());
        });
    }

    [[nodiscard]] truth settle_reach(index node, target someone) {
        return settle([&](const bound_family& completed) {
            day<Book> then(book_, completed, as_of_);
            const answer reached = then.ways().node(node, someone).sure;
            return keep(reached, then.now().sets());
        });
    }

    /// The answer of all completions, or unknown where they differ, where something has no completions, or where the
    /// budget ran out. Depth first; each level makes one more thing known, and each evaluation is paid for.
    template <class Evaluate>
    [[nodiscard]] truth settle(Evaluate&& evaluate) {
        struct level {
            bound_family family;
            std::vector<completion> left;
        };
        std::vector<level> levels;
        const things numbers(book_, family_.who);
        bool seen_yes = false;
        bool seen_no = false;
        const auto look = [&](const bound_family& completed) {
            if (budget_ == 0) {
                return false;
            }
            --budget_;
            const kept_answer found = evaluate(completed);
            seen_yes = seen_yes || found.is == truth::yes;
            seen_no = seen_no || found.is == truth::no;
            if (is_definite(found.is)) {
                return !(seen_yes && seen_no);
            }
            for (const thing missing : found.waits_for) {
                std::vector<completion> tries = completer_.completions_of(numbers.describe(missing), completed);
                if (!tries.empty()) {
                    levels.push_back(level{completed, std::move(tries)});
                    return true;
                }
            }
            return false; // nothing more can become known: it stays unknown
        };
        if (!look(family_)) {
            return truth::unknown;
        }
        while (!levels.empty()) {
            level& here = levels.back();
            if (here.left.empty()) {
                levels.pop_back();
                continue;
            }
            bound_family completed = here.family;
            apply(here.left.back(), book_, completed);
            here.left.pop_back();
            if (!look(completed)) {
                return truth::unknown;
            }
        }
        return seen_yes ? truth::yes : truth::no;
    }

    const Book& book_;
    const bound_family& family_;
    date as_of_;
    completer<Book> completer_;
    std::uint64_t& budget_;
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
