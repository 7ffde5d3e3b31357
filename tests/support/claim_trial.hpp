// SPDX-License-Identifier: BSL-1.0
// The prover against the evaluator and against brute force, on random conditions of one random book.
#pragma once

#include "random_cases.hpp"
#include "random_claims.hpp"
#include <zorgpad/evaluate/bind.hpp>
#include <zorgpad/prove/satisfy.hpp>

namespace trial {

using namespace zorgpad;
using tables = compiled::tables;

/// What the evaluator says of conditions of one family.
class answers {
public:
    answers(const tables& book, const family& stated, const std::vector<compiled::index>& closure)
        : bound_(evaluation::binder<tables>(book, stated).bind()),
          rounds_(evaluation::replay_rounds(book, bound_, bound_.as_of)), now_(book, bound_, bound_.as_of, rounds_) {
        now_.answer_some(closure);
    }

    [[nodiscard]] const evaluation::roll& who() const { return bound_.who; }
    [[nodiscard]] truth of(compiled::index condition, evaluation::target someone) const {
        return now_.of(condition, someone).is;
    }

private:
    evaluation::bound_family bound_;
    evaluation::round_table rounds_;
    evaluation::situation<tables> now_;
};

[[nodiscard]] inline std::vector<compiled::index> closure_of(const tables& book, const claim& what) {
    std::vector<compiled::index> roots;
    for (const literal& one : what) {
        roots.push_back(one.condition);
    }
    return evaluation::closure_of(book, roots);
}

/// Whether a family shows a claim of the person of this number among those of their kind.
[[nodiscard]] inline bool shows(const answers& now, const tables& book, const claim& what, std::uint32_t person) {
    return std::all_of(what.begin(), what.end(), [&](const literal& one) {
        const subject kind = book.conditions[one.condition].context;
        const evaluation::target someone = now.who().first(kind) + (kind == subject::household ? 0 : person);
        return someone < now.who().end_known(kind) && now.of(one.condition, someone) == one.is;
    });
}

struct tally {
    std::uint64_t claims = 0;
    std::uint64_t possible = 0;
    std::uint64_t impossible = 0;
    std::uint64_t undecided = 0;
    std::uint64_t steps = 0;
    std::uint64_t cores = 0;
};

/// Claims of one book: each condition surely yes, surely no, and some two at once. The number says how large the book
/// is, and on how many days a family is looked for.
class book_trial {
public:
    book_trial(chance::dice roll, std::uint64_t number, std::size_t conditions, tally& counted)
        : roll_(roll), counted_(counted) {
        const std::size_t size = 1 + number % 4;
        made_ = chance::random_claims(roll_, size, conditions);
        today_ = days_after(from_civil(2025, 3, 1), roll_.between_days(0, 900));
        // Most on one day; some on any day of a range, in which norms and months change.
        options_.days = day_range{today_, days_after(today_, number % 4 == 0 ? 200 : 1)};
        options_.budget = 500;
        options_.wants_core = false;
    }

    [[nodiscard]] std::string run() {
        for (const compiled::index one : made_.conditions) {
            for (const truth is : {truth::yes, truth::no}) {
                decide(claim{literal{one, is}});
            }
            if (roll_.percent(20)) {
                const compiled::index other = roll_.one_of(made_.conditions);
                const subject left = made_.tables.conditions[one].context;
                const subject right = made_.tables.conditions[other].context;
                if (left == right || left == subject::household || right == subject::household) {
                    decide(claim{literal{one, truth::yes}, literal{other, truth::no}});
                }
            }
        }
        refute();
        return complaint_;
    }

private:
    void decide(const claim& what) {
        const proof answer = satisfy(made_.tables, what, options_);
        ++counted_.claims;
        counted_.steps += answer.steps;
        if (answer.is == proof::verdict::possible) {
            ++counted_.possible;
            const answers now(made_.tables, *answer.witness, closure_of(made_.tables, what));
            if (!shows(now, made_.tables, what, 0)) {
                complain("a witness does not show", what, *answer.witness);
            }
        } else if (answer.is == proof::verdict::impossible) {
            ++counted_.impossible;
            impossible_.push_back(what);
            if (counted_.impossible % 10 == 0) {
                explain(what);
            }
        } else {
            ++counted_.undecided;
        }
    }

    /// The core alone makes it impossible; and no test of it can be done without.
    void explain(const claim& what) {
        proof_options options = options_;
        options.wants_core = true;
        options.budget = 50'000;
        const proof why = satisfy(made_.tables, what, options);
        if (why.is != proof::verdict::impossible || why.steps == options.budget) {
            return;
        }
        ++counted_.cores;
        tables only = made_.tables;
        for (const compiled::index which : closure_of(made_.tables, what)) {
            if (proving::is_test(made_.tables.conditions[which]) &&
                std::find(why.core.begin(), why.core.end(), which) == why.core.end()) {
                proving::set_free(only, which);
            }
        }
        options.wants_core = false;
        if (satisfy(only, what, options).is == proof::verdict::possible) {
            complain("the core does not make it impossible", what, family{});
        }
        for (const compiled::index one : why.core) {
            tables less = only;
            proving::set_free(less, one);
            if (satisfy(less, what, options).is == proof::verdict::impossible) {
                complain("the core is not minimal", what, family{});
            }
        }
    }

    /// Brute force: families of whom all is known.
    void refute() {
        std::vector<compiled::index> roots;
        for (const claim& what : impossible_) {
            for (const literal& one : what) {
                roots.push_back(one.condition);
            }
        }
        const std::vector<compiled::index> closure = evaluation::closure_of(made_.tables, roots);
        const day_range days = *options_.days;
        for (std::size_t tries = 0; tries < 40 && !impossible_.empty(); ++tries) {
            const date day = days_after(days.from, roll_.between_days(0, days.until.days - days.from.days - 1));
            const family one = chance::complete_family_maker(roll_, made_.book, day).make();
            const answers now(made_.tables, one, closure);
            for (const claim& what : impossible_) {
                for (std::uint32_t person = 0; person < 3; ++person) {
                    if (shows(now, made_.tables, what, person)) {
                        complain("called impossible, but shown", what, one);
                    }
                }
            }
        }
    }

    void complain(const std::string& words, const claim& what, const family& shown) {
        if (!complaint_.empty()) {
            return;
        }
        complaint_ = words;
        for (const literal& one : what) {
            complaint_ += "\n  condition " + std::to_string(one.condition) + (one.is == truth::yes ? " yes" : " no");
        }
        complaint_ += "\n" + describe(closure_of(made_.tables, what)) + case_text::of_family(shown) + "\n" +
                      case_text::of_book(made_.book);
    }

    [[nodiscard]] std::string describe(const std::vector<compiled::index>& closure) const {
        std::string words;
        for (const compiled::index which : closure) {
            const compiled::condition& one = made_.tables.conditions[which];
            words += std::to_string(which) + ": operation " + std::to_string(static_cast<int>(one.what)) + " of " +
                     std::to_string(static_cast<int>(one.context)) + " which " + std::to_string(one.which) +
                     " number " + std::to_string(one.number) + " how " + std::to_string(static_cast<int>(one.how)) +
                     " parts";
            for (compiled::index part = 0; part < one.parts.count; ++part) {
                words += " " + std::to_string(made_.tables.parts[one.parts.first + part]);
            }
            words += " values";
            for (compiled::index value = 0; value < one.values.count; ++value) {
                words += " " + std::to_string(made_.tables.values[one.values.first + value]);
            }
            words += " bounds";
            for (compiled::index bound = 0; bound < one.bounds.count; ++bound) {
                const compiled::bound& stated = made_.tables.bounds[one.bounds.first + bound];
                words += " " + std::string(word_of(stated.how)) + " " + std::to_string(stated.number) + " " +
                         to_string(stated.length);
            }
            words += "\n";
        }
        return words;
    }

    chance::dice roll_;
    tally& counted_;
    chance::book_with_claims made_;
    date today_;
    proof_options options_;
    std::vector<claim> impossible_;
    std::string complaint_;
};

} // namespace trial
